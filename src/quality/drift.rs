//! What changed between cohorts: the last one against all before it, column by column.
//!
//! This asks of one file, whose rows are all at hand, whether its last cohort may be judged by what earlier ones teach.
//! Whether a later file still looks like one that taught a model, of which only counts are left, is asked in `drift`.
//!
//! Numbers are held against each other by the largest distance between their two distributions (Kolmogorov and
//! Smirnov), categories by the share of students who would have to change theirs (total variation) and the chi-square test, and what is missing likewise. All three distances are
//! shares of students, so one limit serves: a tenth, as far apart as two normal distributions whose means differ by a
//! quarter of a standard deviation, from where on models that lean on both being alike are not to be trusted
//! (doi 10.1214/09-STS313). Chances are corrected over all columns (Holm).

use super::reading::{Cells, Reading};
use super::{Cohorts, Finding, Topic, about, percent, short};
use crate::evaluation::paired_t::holm;
use crate::numeric::statistics::quantile;
use crate::numeric::{chi_square, kolmogorov};
use crate::schema::{Field, Kind, Role, Weight};
use crate::words::Words;

/// Students on either side, at least.
const EITHER: usize = 30;
/// Distances from which a change is named, and from which it is urgent.
const APART: f64 = 0.1;
const FAR_APART: f64 = 0.25;
const RARE: f64 = 0.05;
/// Students expected of a category on the smaller side, at least; rarer ones are taken together.
const EXPECTED: f64 = 5.0;

/// The last cohort against those before.
pub(super) struct Shift<'a> {
    /// Whether each row is of the last cohort; `None` without a cohort.
    later: Vec<Option<bool>>,
    name: &'a str,
    before: &'a str,
    found: Vec<(Field, f64, Change)>,
}

/// How one column differs.
struct Change {
    distance: f64,
    title: Words,
}

impl<'a> Shift<'a> {
    /// `None` where one side has too few students.
    pub fn new(cohorts: &Cohorts<'a>, records: &[u32]) -> Option<Self> {
        let last = cohorts.names.len().checked_sub(1).filter(|last| *last > 0)?;
        let side = |record: &u32| {
            let code = *cohorts.codes.get(*record as usize)? as usize;
            (code <= last).then_some(code == last)
        };
        let later: Vec<Option<bool>> = records.iter().map(side).collect();
        let count = |side: bool| later.iter().filter(|own| **own == Some(side)).count();
        if count(true) < EITHER || count(false) < EITHER {
            return None;
        }
        // One cohort before has a name, several are "before".
        let before = if last == 1 { cohorts.names.first().map_or("", String::as_str) } else { "" };
        Some(Shift { later, name: cohorts.names.get(last)?, before, found: Vec::new() })
    }

    pub fn add(&mut self, reading: &Reading<'_>) {
        let missing = reading.missing();
        let own = self.later.iter().zip(&missing);
        let mut gaps = [[0_u64; 2]; 2];
        for (later, missing) in own {
            if let Some(later) = later {
                gaps[usize::from(*missing)][usize::from(*later)] += 1;
            }
        }
        let sides = [gaps[0][0] + gaps[1][0], gaps[0][1] + gaps[1][1]];
        let share = |side: usize| gaps[1][side] as f64 / sides[side].max(1) as f64;
        if let Some(p) = chi(&gaps) {
            let title = Words::new("quality-drift-missing");
            let title = title.with("later", percent(share(1))).with("earlier", percent(share(0)));
            let distance = (share(1) - share(0)).abs();
            self.found.push((reading.field.clone(), p, Change { distance, title }));
        }
        let change = match &reading.cells {
            Cells::Numbers { values, .. } => self.numbers(values, reading.field.kind),
            Cells::Codes { codes, names } => self.codes(codes, names),
        };
        self.found.extend(change.map(|(p, change)| (reading.field.clone(), p, change)));
    }

    fn numbers(&self, values: &[f64], kind: Kind) -> Option<(f64, Change)> {
        // Dates move with the calendar.
        if kind == Kind::Date {
            return None;
        }
        let side = |side: bool| {
            let own =
                values.iter().zip(&self.later).filter(|(value, of)| **of == Some(side) && !value.is_nan());
            let mut own: Vec<f64> = own.map(|(value, _)| *value).collect();
            own.sort_by(f64::total_cmp);
            own
        };
        let (earlier, later) = (side(false), side(true));
        if earlier.len() < EITHER || later.len() < EITHER {
            return None;
        }
        let distance = apart(&earlier, &later);
        let (a, b) = (earlier.len() as f64, later.len() as f64);
        let (mut id, mut ends) = ("quality-drift-median", (quantile(&earlier, 0.5)?, quantile(&later, 0.5)?));
        if ends.0 == ends.1 {
            // The middle stayed; the mean says which way the rest went.
            let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
            (id, ends) = ("quality-drift-mean", (mean(&earlier), mean(&later)));
        }
        let title = Words::new(id).with("earlier", short(ends.0)).with("later", short(ends.1));
        Some((kolmogorov::above(distance, a * b / (a + b)), Change { distance, title }))
    }

    fn codes(&self, codes: &[u32], names: &[String]) -> Option<(f64, Change)> {
        let mut counts = vec![[0_u64; 2]; names.len()];
        for (code, later) in codes.iter().zip(&self.later) {
            if let (Some(count), Some(later)) = (counts.get_mut(*code as usize), later) {
                count[usize::from(*later)] += 1;
            }
        }
        let side = |side: usize| counts.iter().map(|count| count[side]).sum::<u64>();
        let sides = [side(0), side(1)];
        if sides.iter().any(|side| (*side as usize) < EITHER) {
            return None;
        }
        let share = |count: u64, side: usize| count as f64 / sides[side] as f64;
        let gap = |count: &[u64; 2]| (share(count[1], 1) - share(count[0], 0)).abs();
        let distance = counts.iter().map(gap).sum::<f64>() / 2.0;
        let least = sides[0].min(sides[1]) as f64 / (sides[0] + sides[1]) as f64;
        let rare = |count: &&[u64; 2]| ((count[0] + count[1]) as f64) * least < EXPECTED;
        let pooled = counts.iter().filter(rare).fold([0, 0], |sum, own| [sum[0] + own[0], sum[1] + own[1]]);
        let table: Vec<[u64; 2]> =
            counts.iter().filter(|count| !rare(count)).copied().chain([pooled]).collect();
        let p = chi(&table)?;
        let most = (0..counts.len())
            .reduce(|best, next| if gap(&counts[next]) > gap(&counts[best]) { next } else { best })?;
        let title = Words::new("quality-drift-share")
            .with("level", names.get(most)?.as_str())
            .with("earlier", percent(share(counts[most][0], 0)))
            .with("later", percent(share(counts[most][1], 1)));
        Some((p, Change { distance, title }))
    }

    pub fn findings(self) -> Vec<Finding> {
        let corrected = holm(&self.found.iter().map(|(_, p, _)| *p).collect::<Vec<_>>());
        let told = self.found.iter().zip(corrected);
        told.filter(|((_, _, change), p)| *p < RARE && change.distance >= APART)
            .map(|((field, _, change), _)| {
                let urgent = change.distance >= FAR_APART && (field.is_input() || field.role == Role::Target);
                let weight = if urgent { Weight::Caution } else { Weight::Note };
                let title = change.title.clone().with("cohort", self.name).with("before", self.before);
                let title = title.with("one", if self.before.is_empty() { "no" } else { "yes" });
                let detail = match field.role {
                    Role::Target => Words::new("quality-drift-target"),
                    _ if field.is_input() => Words::new("quality-drift-detail"),
                    _ => Words::new("quality-drift-group"),
                };
                let detail =
                    detail.with("cohort", self.name).with("distance", libm::round(100.0 * change.distance));
                about(Topic::Drift, weight, &field.name, title, detail).leaving(field)
            })
            .collect()
    }
}

fn chi(counts: &[[u64; 2]]) -> Option<f64> {
    chi_square::of_table(&counts.iter().map(|count| count.map(|own| own as f64)).collect::<Vec<_>>())
}

/// The largest distance between two distributions, by their sorted values.
fn apart(a: &[f64], b: &[f64]) -> f64 {
    let (mut at, mut bt, mut most) = (0, 0, 0.0_f64);
    while let (Some(left), Some(right)) = (a.get(at), b.get(bt)) {
        let value = left.min(*right);
        at += a[at..].iter().take_while(|own| **own == value).count();
        bt += b[bt..].iter().take_while(|own| **own == value).count();
        most = most.max((at as f64 / a.len() as f64 - bt as f64 / b.len() as f64).abs());
    }
    most
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, made, schema_of};
    use super::*;

    #[test]
    fn distances_are_the_largest_between_the_two() {
        assert_eq!(apart(&[1.0, 2.0, 3.0, 4.0], &[3.0, 4.0, 5.0, 6.0]), 0.5);
        assert_eq!(apart(&[1.0, 1.0, 2.0], &[1.0, 1.0, 2.0]), 0.0);
    }

    #[test]
    fn what_changed_in_the_last_cohort_is_named() {
        let later = |row: usize| row >= 200;
        let table = made(
            &[
                ("year", &|row| if later(row) { "2024".into() } else { format!("{}", 2022 + row % 2) }),
                ("moved", &|row| format!("{}", row * 7 % 40 + if later(row) { 20 } else { 0 })),
                ("same", &|row| format!("{}", row * 11 % 37)),
                ("campus", &|row| {
                    if row % 5 < if later(row) { 4 } else { 2 } { "north".into() } else { "south".into() }
                }),
                ("form", &|row| {
                    if later(row) && row % 3 == 0 { String::new() } else { format!("{}", row * 3 % 31) }
                }),
                ("mark", &|row| format!("{}", row * 13 % 21)),
            ],
            300,
        );
        let schema = schema_of(&table, "mark");
        let codes: Vec<u32> = (0..300).map(|row| if later(row) { 2 } else { row as u32 % 2 }).collect();
        let names = ["2022", "2023", "2024"].map(str::to_owned);
        let found = asked(&table, &schema, "mark", Some(Cohorts { codes: &codes, names: &names }));
        let drift: Vec<&Finding> = found.iter().filter(|one| one.topic == Topic::Drift).collect();
        let titles: Vec<_> =
            drift.iter().map(|one| (one.remark.columns[0].as_str(), one.remark.title.id.as_ref())).collect();
        assert_eq!(
            titles,
            [
                ("moved", "quality-drift-median"),
                ("campus", "quality-drift-share"),
                ("form", "quality-drift-missing")
            ]
        );
        let told = |at: usize, name: &str| drift[at].remark.title.args[name].clone();
        assert_eq!((told(0, "earlier"), told(0, "later")), (19.5.into(), 39.0.into()));
        assert_eq!((told(1, "earlier"), told(1, "later")), (40.0.into(), 80.0.into()));
        assert_eq!(told(2, "later"), 33.0.into());
        // Ten students are too few for a cohort to be held against others.
        let few: Vec<u32> = (0..300).map(|row| if row < 10 { 2 } else { 0 }).collect();
        let found = asked(&table, &schema, "mark", Some(Cohorts { codes: &few, names: &names }));
        assert!(found.iter().all(|one| one.topic != Topic::Drift));
    }
}
