//! A changeable column of a frame, with what the teaching rows show of it and what is already settled: which values it
//! may take for one student.

use super::changeable::{Changeable, Direction, Nature, refused};
use crate::error::Result;
use crate::features::{Frame, Values};
use crate::numeric::statistics::quantile;
use crate::schema::{Field, Kind, Schema, yes_or_no};
use crate::words::Words;

/// Columns that changes are looked for in, at most.
pub const MOST_LEVERS: usize = 8;
/// Values on the way from where a student stands, at most, both directions together.
pub const MOST_STEPS: usize = 12;
/// The lowest and the highest values of a column are beyond what occurs in a class, by this share at each end.
const RARE: f64 = 0.01;
/// Rounding that a step may miss its end by, as a share of the step.
const SLACK: f64 = 1e-6;

/// A changeable column and its room.
#[derive(Clone, Debug, PartialEq)]
pub struct Lever {
    pub changeable: Changeable,
    /// 1st and 99th percentile over the teaching rows, in the column's unit; 0 and 1 for yes or no.
    pub least: f64,
    pub greatest: f64,
    /// The share of the term that is over, 0..=1; `None` where nobody says.
    pub over: Option<f64>,
    /// For yes or no: the most frequent way to write no, and yes.
    pub written: Option<[String; 2]>,
}

/// The levers of a frame: `asked` against the `schema` it was made from, with ranges over the teaching `rows`. `over` is
/// the share of the term that is over, 0..=1.
///
/// # Errors
/// Those of [`Changeable::checked`]; `bad-change` also for a column that is asked for twice, for more than
/// [`MOST_LEVERS`], for one that hardly varies over the teaching rows, and for an `over` that is no share.
pub fn levers(
    asked: &[Changeable],
    over: Option<f64>,
    schema: &Schema,
    frame: &Frame,
    rows: &[u32],
) -> Result<Vec<Lever>> {
    let first = asked.first().map_or("", |changeable| changeable.column.as_str());
    if asked.len() > MOST_LEVERS {
        return Err(refused(first, "many").with("limit", MOST_LEVERS));
    }
    if over.is_some_and(|over| !(0.0..=1.0).contains(&over)) {
        return Err(refused(first, "over"));
    }
    let mut found: Vec<Lever> = Vec::new();
    for changeable in asked {
        let field = changeable.checked(schema)?;
        if found.iter().any(|lever| lever.changeable.column == changeable.column) {
            return Err(refused(&changeable.column, "twice"));
        }
        found.push(lever(changeable, over, field, frame, rows)?);
    }
    Ok(found)
}

fn lever(
    changeable: &Changeable,
    over: Option<f64>,
    field: &Field,
    frame: &Frame,
    rows: &[u32],
) -> Result<Lever> {
    let refuse = |what| refused(&changeable.column, what);
    let column =
        frame.columns.iter().find(|column| column.name == changeable.column).ok_or_else(|| refuse("kept"))?;
    let mut changeable = changeable.clone();
    let (least, greatest, written) = match &column.values {
        Values::Numbers(values) => {
            let mut known: Vec<f64> = rows
                .iter()
                .filter_map(|row| values.get(*row as usize))
                .filter(|value| value.is_finite())
                .map(|value| plain(f64::from(*value)))
                .collect();
            known.sort_by(f64::total_cmp);
            let ends = quantile(&known, RARE).zip(quantile(&known, 1.0 - RARE));
            let (least, greatest) = ends.ok_or_else(|| refuse("range"))?;
            (least, greatest, None)
        }
        Values::Codes { codes, names } if field.kind == Kind::YesNo => {
            (changeable.step, changeable.most) = (1.0, 1.0);
            let mut counts = vec![0_usize; names.len()];
            for code in rows.iter().filter_map(|row| codes.get(*row as usize)) {
                if let Some(count) = counts.get_mut(*code as usize) {
                    *count += 1;
                }
            }
            // The first of the most frequent.
            let usual = |wanted: bool| {
                let own = names.iter().zip(&counts).filter(|(name, _)| yes_or_no(name) == Some(wanted));
                let best = own
                    .filter(|(_, count)| **count > 0)
                    .reduce(|best, next| if next.1 > best.1 { next } else { best });
                best.map(|(name, _)| name.clone()).ok_or_else(|| refuse("range"))
            };
            (0.0, 1.0, Some([usual(false)?, usual(true)?]))
        }
        Values::Codes { .. } => return Err(refuse("kind")),
    };
    if greatest - least < changeable.step * (1.0 - SLACK) {
        return Err(refuse("range"));
    }
    Ok(Lever { changeable, least, greatest, over, written })
}

impl Lever {
    pub fn column(&self) -> &str {
        &self.changeable.column
    }

    /// Where a student stands: in the column's unit, 0 and 1 for no and yes. `None` where that is not known, or the frame
    /// lacks the column: then it is not changed.
    pub fn stands(&self, frame: &Frame, row: u32) -> Option<f64> {
        let column = frame.columns.iter().find(|column| column.name == self.changeable.column)?;
        match (&column.values, &self.written) {
            (Values::Numbers(values), None) => values
                .get(row as usize)
                .filter(|value| value.is_finite())
                .map(|value| plain(f64::from(*value))),
            (Values::Codes { codes, names }, Some(_)) => {
                let name = names.get(*codes.get(row as usize)? as usize)?;
                yes_or_no(name).map(f64::from)
            }
            _ => None,
        }
    }

    /// The lowest and the highest value that a student who stands at `from` may be set to; both are `from` where nothing
    /// may change. Within what occurs in the teaching rows, the direction and the most that was allowed, and what is still
    /// open: an average of which a share `over` is settled lies between `from over` and `from over + (1 - over) greatest`
    /// (lower where values below 0 occur), and a count of what has happened does not fall.
    pub fn limits(&self, from: f64) -> (f64, f64) {
        let Changeable { direction, most, nature, .. } = self.changeable;
        let (floor, ceiling) = self.open(from);
        let rises = direction != Direction::Fall;
        let falls = direction != Direction::Rise && nature != Nature::Count;
        let low = if falls { (from - most).max(floor) } else { from };
        let high = if rises { (from + most).min(ceiling) } else { from };
        (low.min(from), high.max(from))
    }

    /// The values that occur and are still open, whichever the direction.
    fn open(&self, from: f64) -> (f64, f64) {
        match self.over.filter(|_| self.changeable.nature == Nature::Average) {
            Some(over) => {
                let (settled, left) = (from * over, 1.0 - over);
                let least = self.least.max(settled + left * self.least.min(0.0));
                (least, self.greatest.min(settled + left * self.greatest))
            }
            None => (self.least, self.greatest),
        }
    }

    /// `asked` held within the limits; a student who stands beyond what occurs stays, or comes to where values occur.
    pub fn held(&self, from: f64, asked: f64) -> f64 {
        let ((low, high), (floor, ceiling)) = (self.limits(from), self.open(from));
        let to = asked.clamp(low, high);
        let near = to.max(floor).min(ceiling);
        if to != from && low <= near && near <= high { near } else { from }
    }

    /// The values below and above `from` that are looked at, the nearest first: whole steps within the limits. Where more
    /// than [`MOST_STEPS`] fit (half of that each way, if both ways are open), so many of them evenly spread, the farthest
    /// included.
    pub fn ways(&self, from: f64) -> [Vec<f64>; 2] {
        let ((low, high), (floor, ceiling)) = (self.limits(from), self.open(from));
        let slack = self.changeable.step * SLACK;
        let count = |width: f64| libm::floor(width / self.changeable.step + SLACK).clamp(0.0, 1e9) as usize;
        let (below, above) = (count(from - low), count(high - from));
        let room = if below > 0 && above > 0 { MOST_STEPS / 2 } else { MOST_STEPS };
        let values = |count: usize, sign: f64| {
            let steps =
                thinned(count, room).into_iter().map(|place| (place + 1) as f64 * self.changeable.step);
            let values = steps.map(|far| plain(from + sign * far).clamp(low, high));
            // Whoever stands beyond what occurs passes over what does not occur.
            values.filter(|to| floor - slack <= *to && *to <= ceiling + slack).collect()
        };
        [values(below, -1.0), values(above, 1.0)]
    }

    /// What would be needed over what is left of the term, for an average to come from `from` to `to`.
    pub fn rest(&self, from: f64, to: f64) -> Option<f64> {
        let over = self.over.filter(|over| *over < 1.0 && self.changeable.nature == Nature::Average)?;
        let rest = (to - over * from) / (1.0 - over);
        (over > 0.0).then(|| plain(rest))
    }

    /// Why it cannot do what was asked of it, if so.
    pub fn note(&self) -> Option<Words> {
        let Changeable { direction, nature, .. } = self.changeable;
        let says = |id: &'static str| Some(Words::new(id).with("column", self.column()));
        match nature {
            Nature::Count if direction == Direction::Fall => says("guidance-count-stays"),
            Nature::Average if self.over == Some(1.0) => says("guidance-term-over"),
            Nature::Average if self.over.is_none() => says("guidance-over-unknown"),
            _ => None,
        }
    }
}

/// Places of a list of `count`, `room` of them at most, evenly spread with the last among them.
pub(super) fn thinned(count: usize, room: usize) -> Vec<usize> {
    let kept = count.min(room);
    (1..=kept).map(|place| (place * count).div_ceil(kept) - 1).collect()
}

/// Seven digits, as many as an input holds: .85 and not .8500000238.
pub(super) fn plain(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let digits = 6.0 - libm::floor(libm::log10(value.abs()));
    if digits.abs() > 30.0 {
        return value;
    }
    let scale = libm::pow(10.0, digits.abs());
    if digits > 0.0 { libm::round(value * scale) / scale } else { libm::round(value / scale) * scale }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::made::{frame, lever_of, numbers, schema};
    use super::*;
    use crate::features::Feature;

    #[test]
    fn ranges_are_those_of_the_teaching_rows() {
        let schema = schema();
        let values: Vec<f32> =
            (0..60).map(|row| if row < 50 { 60.0 + row as f32 * 0.5 } else { 300.0 }).collect();
        let words: Vec<String> = ["No", "yes", "Yes"].map(str::to_owned).to_vec();
        let codes: Vec<u32> = (0..60).map(|row| row % 3).collect();
        let tutoring = Values::Codes { codes: codes.into(), names: words.into() };
        let frame = frame(vec![
            numbers("attendance", &values),
            Feature { name: "tutoring".into(), values: tutoring },
            numbers("colour", &values),
        ]);
        let rows: Vec<u32> = (0..50).collect();
        let asked = ["attendance rise 10", "tutoring either"].map(|text| Changeable::read(text).unwrap());
        let found = levers(&asked, Some(0.5), &schema, &frame, &rows).unwrap();
        assert!(found[0].least > 60.0 && found[0].greatest < 84.5, "{:?}", found[0]);
        assert_eq!(found[1].written, Some(["No".into(), "yes".into()]));
        let stands: Vec<_> = (0..3).map(|row| found[1].stands(&frame, row)).collect();
        assert_eq!(stands, [Some(0.0), Some(1.0), Some(1.0)]);
        assert_eq!(found[1].ways(1.0), [vec![0.0], vec![]]);
        assert_eq!(found[1].ways(0.0), [vec![], vec![1.0]]);
        let code = |asked: &[Changeable], over, rows: &[u32]| {
            levers(asked, over, &schema, &frame, rows).unwrap_err().words().args["what"].clone()
        };
        let twice = [asked[0].clone(), asked[0].clone()];
        assert_eq!(code(&twice, None, &rows), "twice".into());
        assert_eq!(code(&vec![asked[0].clone(); 9], None, &rows), "many".into());
        assert_eq!(code(&asked, Some(1.5), &rows), "over".into());
        assert_eq!(code(&asked, None, &[]), "range".into());
        assert_eq!(code(&asked, None, &[4]), "range".into());
        let none = levers(&asked, None, &schema, &self::frame(vec![]), &rows).unwrap_err();
        assert_eq!(none.code(), "bad-change");
    }

    #[test]
    fn what_is_over_cannot_change() {
        let average = |over| lever_of("attendance rise 20 average", 50.0, 100.0, over);
        assert_eq!(average(None).limits(80.0), (80.0, 100.0));
        assert_eq!(average(Some(0.75)).limits(80.0), (80.0, 85.0));
        assert_eq!(average(Some(0.75)).rest(80.0, 85.0), Some(100.0));
        assert!(average(Some(1.0)).ways(80.0).concat().is_empty());
        assert_eq!(average(Some(1.0)).note().unwrap().id, "guidance-term-over");
        let falls = lever_of("minutes fall 90 average", 0.0, 100.0, Some(0.5));
        assert_eq!(falls.limits(60.0), (30.0, 60.0));
        let absences = lever_of("absences either 5 count", 0.0, 30.0, None);
        assert_eq!(absences.limits(7.0), (7.0, 12.0));
        let stays = lever_of("absences fall 5 count", 0.0, 30.0, None);
        assert!(stays.ways(7.0).concat().is_empty());
        assert_eq!(stays.note().unwrap().id, "guidance-count-stays");
        // Beyond what occurs, only the way back is open.
        let either = lever_of("hours either 5", 0.0, 10.0, None);
        assert_eq!((either.limits(12.0), either.limits(-2.0)), ((7.0, 12.0), (-2.0, 3.0)));
        assert_eq!(lever_of("hours rise 5", 0.0, 10.0, None).limits(12.0), (12.0, 12.0));
    }

    #[test]
    fn steps_are_few_and_reach_the_end() {
        let many = lever_of("homework rise 50 step 1", 0.0, 100.0, None).ways(20.0);
        assert_eq!((many[1].len(), many[1].last()), (12, Some(&70.0)));
        let both = lever_of("homework either 50 step 1", 0.0, 100.0, None).ways(50.0);
        assert_eq!((both[0].len(), both[1].len()), (6, 6));
        assert_eq!(
            lever_of("share rise .3 step .1", 0.0, 1.0, None).ways(0.5),
            [vec![], vec![0.6, 0.7, 0.8]]
        );
        assert_eq!(thinned(5, 2), [2, 4]);
        assert_eq!((thinned(0, 3), thinned(3, 3)), (vec![], vec![0, 1, 2]));
        assert_eq!((plain(f64::from(0.85_f32)), plain(f64::from(1234.567_f32))), (0.85, 1234.567));
    }

    proptest! {
        #[test]
        fn values_stay_within_what_is_allowed(
            from in -50.0..150.0f64, ends in (-20.0..60.0f64, 61.0..130.0f64), most in 0.5..40.0f64, pieces in 1.0..30.0f64,
            way in 0..3usize, nature in 0..3usize, over in prop::option::of(0.0..=1.0f64),
        ) {
            let changeable = Changeable {
                column: "c".into(),
                direction: [Direction::Rise, Direction::Fall, Direction::Either][way],
                step: most / pieces,
                most,
                nature: [Nature::Free, Nature::Average, Nature::Count][nature],
            };
            let lever = Lever { changeable, least: ends.0, greatest: ends.1, over, written: None };
            let [down, up] = lever.ways(from);
            prop_assert!(down.len() + up.len() <= MOST_STEPS);
            prop_assert!(down.is_empty() || way > 0 && nature != 2 && down.iter().all(|to| *to < from));
            prop_assert!(up.is_empty() || way != 1 && up.iter().all(|to| *to > from));
            for to in down.iter().chain(&up) {
                prop_assert!((to - from).abs() <= most * (1.0 + 1e-5) + 1e-5);
                prop_assert!(ends.0 - 1e-4 <= *to && *to <= ends.1 + 1e-4);
                prop_assert_eq!(lever.held(from, *to), *to);
                if let (Some(over), 1) = (over, nature) {
                    prop_assert!(*to >= from * over + (1.0 - over) * ends.0.min(0.0) - 1e-4);
                    prop_assert!(*to <= from * over + (1.0 - over) * ends.1 + 1e-4);
                }
            }
        }
    }
}
