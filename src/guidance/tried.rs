//! What would be shown for values that somebody sets by hand, and between which values a hand may move.

use serde::Serialize;

use super::changeable::refused;
use super::lever::Lever;
use super::trial::{Set, estimates};
use super::what_if::{Case, Change, Goal};
use crate::error::Result;
use crate::words::Words;

/// One column that can be moved for a student.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Slider {
    pub column: String,
    /// Where the student stands, in the column's unit; 0 and 1 for no and yes.
    pub from: f64,
    /// The ends, `from` among them; both are `from` where nothing may change.
    pub low: f64,
    pub high: f64,
    pub step: f64,
    /// For yes or no: how they are written.
    pub written: Option<[String; 2]>,
    /// Why it cannot do what was asked of it, if so.
    pub note: Option<Words>,
}

/// The sliders of a student, in the order of the levers; none for a column that the student lacks.
pub fn sliders(case: &Case<'_>, levers: &[Lever]) -> Vec<Slider> {
    let slider = |lever: &Lever| {
        let from = lever.stands(case.frame, case.row)?;
        let (low, high) = lever.limits(from);
        let (column, step) = (lever.column().to_owned(), lever.changeable.step);
        Some(Slider { column, from, low, high, step, written: lever.written.clone(), note: lever.note() })
    };
    levers.iter().filter_map(slider).collect()
}

/// What was tried, and what would be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "TriedByHand"))]
#[serde(rename_all = "camelCase")]
pub struct Tried {
    /// Columns that differ from where the student stands, as far as they may.
    pub changes: Vec<Change>,
    /// Columns that were to go farther than they may, or lack a value.
    pub held: Vec<String>,
    pub before: f64,
    pub after: f64,
    pub words: Vec<Words>,
}

/// Sets columns to values, each held within what its lever allows this student; of two for one column the last counts.
///
/// # Errors
/// `bad-change` for a column that is no lever, `crashed` as in [`super::what_if::what_if`].
pub fn tried(case: &Case<'_>, levers: &[Lever], wanted: &[(String, f64)], goal: Goal) -> Result<Tried> {
    if let Some((column, _)) =
        wanted.iter().find(|(column, _)| levers.iter().all(|lever| lever.column() != column))
    {
        return Err(refused(column, "unlisted"));
    }
    let (mut sets, mut changes, mut held) = (Vec::new(), Vec::new(), Vec::new());
    for lever in levers {
        let Some((column, asked)) = wanted.iter().rfind(|(column, _)| lever.column() == column) else {
            continue;
        };
        let from = lever.stands(case.frame, case.row);
        let Some(from) = from.filter(|_| asked.is_finite()) else {
            held.push(column.clone());
            continue;
        };
        let to = lever.held(from, *asked);
        // A yes or no is one of the two.
        let to = if lever.written.is_some() { libm::round(to) } else { to };
        if (to - asked).abs() > 1e-9 * asked.abs().max(1.0) {
            held.push(column.clone());
        }
        if to != from {
            sets.push(Set { lever, to });
            changes.push(Change::new(lever, from, to));
        }
    }
    let said = estimates(case, &[Vec::new(), sets])?;
    let (before, after) =
        (said.first().copied().unwrap_or(f64::NAN), said.last().copied().unwrap_or(f64::NAN));
    let words = vec![goal.seen(after), Words::new("guidance-tried-association")];
    Ok(Tried { changes, held, before, after, words })
}

#[cfg(test)]
mod tests {
    use super::super::made::{frame, lever_of, numbers};
    use super::*;
    use crate::features::{Frame, Values};

    #[test]
    fn hands_are_held_within_what_is_allowed() {
        let levers = [
            lever_of("attendance rise 10 average", 50.0, 100.0, Some(0.5)),
            lever_of("absences fall 5 count", 0.0, 30.0, None),
            lever_of("hours either 3", 0.0, 10.0, None),
        ];
        let frame = frame(vec![
            numbers("attendance", &[80.0, 70.0]),
            numbers("absences", &[3.0, 7.0]),
            numbers("hours", &[1.0, f32::NAN]),
        ]);
        let says = |frame: &Frame, rows: &[u32]| -> Vec<f64> {
            let Values::Numbers(attendance) = &frame.columns[0].values else { panic!() };
            let Values::Numbers(absences) = &frame.columns[1].values else { panic!() };
            rows.iter().map(|row| f64::from(attendance[*row as usize] - absences[*row as usize])).collect()
        };
        let case = Case { frame: &frame, row: 1, says: &says };
        let shown = sliders(&case, &levers);
        assert_eq!(shown.len(), 2, "hours are not known");
        assert_eq!((shown[0].low, shown[0].high, shown[1].low, shown[1].high), (70.0, 80.0, 7.0, 7.0));
        let wanted = |list: &[(&str, f64)]| -> Vec<(String, f64)> {
            list.iter().map(|(column, to)| ((*column).to_owned(), *to)).collect()
        };
        let asked = wanted(&[("attendance", 5.0), ("attendance", 99.0), ("absences", 0.0), ("hours", 2.0)]);
        let found = tried(&case, &levers, &asked, Goal::AtLeast(0.0)).unwrap();
        assert_eq!(found.held, ["attendance", "absences", "hours"]);
        assert_eq!((found.before, found.after, found.changes.len()), (63.0, 73.0, 1));
        assert_eq!((found.changes[0].to, found.changes[0].rest), (80.0, Some(90.0)));
        let stay = tried(&case, &levers, &wanted(&[("attendance", f64::NAN)]), Goal::AtLeast(0.0)).unwrap();
        assert_eq!((stay.before, stay.changes.len(), stay.held.len()), (stay.after, 0, 1));
        let error = tried(&case, &levers, &wanted(&[("sex", 1.0)]), Goal::AtLeast(0.0)).unwrap_err();
        assert_eq!(error.code(), "bad-change");
    }
}
