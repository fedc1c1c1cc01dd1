//! Numbers far from all others.
//!
//! Far is more than three times the distance of the quartiles beyond one of them (Tukey's far out), and for measures
//! that are never below 0 the same must hold on the scale of log(1 + x): absences and times have long tails that are
//! true. Where more than one number in a hundred is far, the tail is the shape of the column and nothing is said; nor
//! where the quartiles are equal, since then most students share one value, or of few different values.

use super::reading::Reading;
use super::{Finding, Topic, about, change};
use crate::numeric::statistics::quantile;
use crate::schema::{Amendment, Weight};
use crate::words::Words;

/// Distances of the quartiles.
const FAR: f64 = 3.0;
/// Numbers that are enough to tell what is usual.
const ENOUGH: usize = 20;
/// Different numbers; with fewer the column is a scale of steps.
const DIFFERENT: usize = 8;
/// Rows that may be far whatever the length of the file, and in how many one more.
const ALWAYS: usize = 3;
const ONE_IN: usize = 100;

pub(super) fn far(reading: &Reading<'_>) -> Option<Finding> {
    let (_, sorted) = reading.measures()?;
    let (low, high) = usual(sorted)?;
    let from = sorted.partition_point(|value| *value < low);
    let to = sorted.partition_point(|value| *value <= high);
    let count = from + sorted.len() - to;
    if count == 0 || count > ALWAYS.max(sorted.len() / ONE_IN) {
        return None;
    }
    let (least, most) = (*sorted.get(from)?, *sorted.get(to.checked_sub(1)?)?);
    let farthest = if to < sorted.len() { sorted.last()? } else { sorted.first()? };
    let title = Words::new("quality-far").with("count", count).with("value", *farthest);
    let detail = Words::new("quality-far-detail").with("low", least).with("high", most).with("count", count);
    let found = about(Topic::Values, Weight::Note, &reading.field.name, title, detail);
    let outside = reading.rows_where(move |value| value < low || value > high);
    let bounds = Amendment { low: Some(least), high: Some(most), ..change(reading.field) };
    Some(found.on(outside).offering("action-as-missing", bounds))
}

/// The ends beyond which a number is far on the scale as written, and on that of logarithms where none is below 0.
fn usual(sorted: &[f64]) -> Option<(f64, f64)> {
    let mut different = sorted.chunk_by(|a, b| a == b);
    if sorted.len() < ENOUGH || different.by_ref().take(DIFFERENT).count() < DIFFERENT {
        return None;
    }
    let (first, third) = (quantile(sorted, 0.25)?, quantile(sorted, 0.75)?);
    let fence = |first: f64, third: f64| (first - FAR * (third - first), third + FAR * (third - first));
    if third <= first {
        return None;
    }
    let (low, high) = fence(first, third);
    if *sorted.first()? < 0.0 {
        return Some((low, high));
    }
    let (least, most) = fence(libm::log1p(first), libm::log1p(third));
    Some((low.min(libm::expm1(least)), high.max(libm::expm1(most))))
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_far_and_a_long_tail_is_not() {
        let cell = |row: usize| match row {
            7 => "1200".to_owned(),
            _ => format!("{}", 50 + row * 13 % 41),
        };
        let found = findings(&[("points", &cell)], 60);
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((one.topic, &one.remark.rows[..], one.remark.count), (Topic::Values, &[9][..], 1));
        assert_eq!(one.remark.actions[0].amendments[0].high, Some(90.0));
        // Absences: many at 0, a few very many; doubling each time, so none is alone.
        let tail = |row: usize| format!("{}", (1_u64 << (row % 8)) - 1);
        assert!(findings(&[("missed", &tail)], 80).is_empty());
    }

    #[test]
    fn nothing_is_far_where_most_share_one_value_or_few_values_are_there() {
        let zeros = |row: usize| if row.is_multiple_of(10) { format!("{row}") } else { "0".to_owned() };
        assert!(findings(&[("extra", &zeros)], 100).is_empty());
        let steps = |row: usize| if row == 3 { "60".to_owned() } else { format!("{}", row % 5) };
        assert!(findings(&[("rating", &steps)], 100).is_empty());
    }

    #[test]
    fn few_numbers_tell_nothing() {
        assert_eq!(usual(&[1.0, 2.0, 3.0, 900.0]), None);
        let many: Vec<f64> = (0..40).map(f64::from).collect();
        let (low, high) = usual(&many).unwrap();
        assert!(low < -48.0 && high > 87.0, "{low} {high}");
    }
}
