//! A row for each of several things: its name, its value as a point with an interval, its value as a number.

use super::document::Text;
use super::done::figure;
use super::drawing::{Anchor, Drawing, Look, Mark};
use crate::decision::top::Ranged;

/// One row.
#[derive(Clone, Debug)]
pub struct Dot {
    pub name: Text,
    pub value: Ranged,
    pub look: Look,
}

/// What the values are of.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Where it ends if no value lies beyond.
    pub from: f64,
    pub to: f64,
    /// What to compare with: chance, no difference.
    pub zero: f64,
    /// A value is said in these: 1, or 100 for shares.
    pub unit: f64,
    pub digits: i32,
}

const WIDTH: f64 = 660.0;
/// Where names end, and where the plot does.
const NAMES: f64 = 210.0;
const PLOT: (f64, f64) = (225.0, 590.0);
const ROW: f64 = 27.0;
const TOP: f64 = 8.0;
/// Letters that a name may have.
const LETTERS: usize = 30;

/// `None` where nothing has a value.
pub fn dots(rows: &[Dot], scale: Scale) -> Option<Drawing<Text>> {
    let ends = rows.iter().flat_map(|row| [row.value.value, row.value.low, row.value.high]).flatten();
    let ends: Vec<f64> = ends.filter(|end| end.is_finite()).collect();
    if rows.iter().all(|row| row.value.value.is_none()) {
        return None;
    }
    let from = ends.iter().copied().fold(scale.from, f64::min);
    let to = ends.iter().copied().fold(scale.to, f64::max);
    let step = step((to - from).max(1e-9));
    let (from, to) = (libm::floor(from / step + 1e-9) * step, libm::ceil(to / step - 1e-9) * step);
    let at = |value: f64| PLOT.0 + (PLOT.1 - PLOT.0) * (value - from) / (to - from).max(1e-9);
    let foot = TOP + ROW * rows.len() as f64;
    let mut marks = Vec::new();
    let parts = libm::round((to - from) / step) as usize;
    for tick in 0..=parts {
        let value = from + step * tick as f64;
        marks.push(Mark::Line((at(value), TOP), (at(value), foot + 5.0), Look::Faint));
        let said = Text::number(value * scale.unit, scale.digits.max(0));
        marks.push(Mark::Label((at(value), foot + 20.0), Anchor::Middle, said, 9));
    }
    if (from..=to).contains(&scale.zero) {
        marks.push(Mark::Line((at(scale.zero), TOP), (at(scale.zero), foot + 5.0), Look::Zero));
    }
    for (place, row) in rows.iter().enumerate() {
        let y = TOP + ROW * (place as f64 + 0.5);
        marks.push(Mark::Label((NAMES, y + 4.5), Anchor::End, row.name.clone(), LETTERS));
        let Some(value) = row.value.value.filter(|value| value.is_finite()) else { continue };
        if let Some((low, high)) = row.value.low.zip(row.value.high) {
            marks.push(Mark::Line((at(low.max(from)), y), (at(high.min(to)), y), row.look));
        }
        marks.push(Mark::Point((at(value), y), row.look));
        marks.push(Mark::Label((WIDTH, y + 4.5), Anchor::End, figure(value * scale.unit, scale.digits), 9));
    }
    Some(Drawing { width: WIDTH, height: foot + 28.0, marks })
}

/// A round step of which six at most fit.
fn step(span: f64) -> f64 {
    let rough = span / 5.0;
    let whole = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let times = [1.0, 2.0, 5.0, 10.0].into_iter().find(|times| times * whole >= rough - 1e-12);
    times.unwrap_or(10.0) * whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (span, wanted) in [(0.5, 0.1), (0.3, 0.1), (1.0, 0.2), (7.0, 2.0), (30.0, 10.0), (0.021, 0.005)] {
            assert!((step(span) - wanted).abs() < 1e-9, "{span}: {}", step(span));
        }
    }

    #[test]
    fn points_stand_in_their_order_within_the_plot() {
        let ranged = |value, low, high| Ranged { value: Some(value), low: Some(low), high: Some(high) };
        let dot = |value| Dot { name: "x".into(), value, look: Look::Main };
        let rows = [dot(ranged(0.6, 0.55, 0.65)), dot(ranged(0.9, 0.45, 1.0))];
        let scale = Scale { from: 0.5, to: 1.0, zero: 0.5, unit: 1.0, digits: 2 };
        let drawing = dots(&rows, scale).unwrap();
        let points: Vec<f64> = drawing
            .marks
            .iter()
            .filter_map(|mark| if let Mark::Point(at, _) = mark { Some(at.0) } else { None })
            .collect();
        assert!(points[0] < points[1] && points.iter().all(|x| (PLOT.0..=PLOT.1).contains(x)), "{points:?}");
        let none = Dot { value: Ranged { value: None, low: None, high: None }, ..rows[0].clone() };
        assert!(dots(&[none], scale).is_none());
    }
}
