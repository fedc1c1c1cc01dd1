//! Whether chances mean what they say: of students with about the same estimate, how many ended so.

use super::document::Text;
use super::drawing::{Anchor, Drawing, Look, Mark};
use crate::metrics::curve::CalibrationBin;

const SIDE: f64 = 300.0;
const LEFT: f64 = 46.0;
const TOP: f64 = 10.0;

/// `None` of no bins.
pub fn bins(bins: &[CalibrationBin]) -> Option<Drawing<Text>> {
    if bins.is_empty() {
        return None;
    }
    let at = |chance: f64, share: f64| (LEFT + SIDE * chance, TOP + SIDE * (1.0 - share));
    let mut marks = Vec::new();
    for tick in 0..=4u32 {
        let share = f64::from(tick) / 4.0;
        marks.push(Mark::Line(at(0.0, share), at(1.0, share), Look::Faint));
        let said = || Text::number(100.0 * share, 0);
        let (x, y) = at(0.0, share);
        marks.push(Mark::Label((x - 8.0, y + 4.5), Anchor::End, said(), 5));
        let (x, y) = at(share, 0.0);
        marks.push(Mark::Label((x, y + 18.0), Anchor::Middle, said(), 5));
    }
    marks.push(Mark::Line(at(0.0, 0.0), at(1.0, 1.0), Look::Zero));
    for bin in bins {
        marks.push(Mark::Line(at(bin.mean_chance, bin.lower), at(bin.mean_chance, bin.upper), Look::Main));
        marks.push(Mark::Point(at(bin.mean_chance, bin.share), Look::Main));
    }
    let below = TOP + SIDE + 40.0;
    marks.push(Mark::Label((LEFT, below), Anchor::Start, Text::of("doc-bins-axes"), 90));
    Some(Drawing { width: 600.0, height: below + 8.0, marks })
}
