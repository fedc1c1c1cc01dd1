//! Does a later file still look like the one that taught a model, and does the model still hold what it promised?
//!
//! When a model is taught, a [`Profile`] of its rows is kept: counts, and no row. A later file is held against it
//! column by column ([`drift()`]). Once outcomes arrive, [`judged()`] says how well the model did, file by file, and
//! [`renewed()`] whether one taught anew does better on the same rows.
//!
//! `quality` asks something else: whether the cohorts of one file, all of whose rows are at hand, are alike. Both share
//! their tests (`numeric`), their limits for a distance and Holm's correction.

mod cells;
mod compared;
mod cuts;
pub mod judged;
pub mod profile;
pub mod renewed;
mod told;

use serde::Serialize;

pub use cells::stability_index;
pub use judged::{Aged, Batch, Promise, judged};
pub use profile::{Profile, Said, Seen};
pub use renewed::{Renewed, Standing, Two, renewed};

use crate::evaluation::paired_t::holm;
use crate::words::Words;
use compared::{Compared, compared};

/// How rare by chance what is said here is, over all columns and tests of a file.
pub const RARE: f64 = 0.05;
/// A population stability index, or a distance of two distributions, from which a column is to be looked at, and from
/// which what was learned from it no longer holds. .1 and .25 are the index's usual limits, where two normal distributions
/// are .3 and .5 of their spread apart; the same shares of students serve `quality` for cohorts.
pub const APART: f64 = 0.1;
pub const FAR_APART: f64 = 0.25;
/// A share of rows with an entry missing that was not, or with a level that the model does not know, to be looked at.
pub const MORE: f64 = 0.05;

/// What to do with a file, or a column of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Light {
    /// Nothing differs by more than chance and a limit.
    #[default]
    Green,
    /// Please look.
    Amber,
    /// What was learned no longer holds, or is read from something else.
    Red,
}

/// A later file against the profile of the rows that taught.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Drift {
    /// Rows of the later file, and of the profile.
    pub rows: usize,
    pub taught: usize,
    /// The heaviest of the columns and of what the model says.
    pub light: Light,
    /// What that means; one sentence or more.
    pub told: Vec<Words>,
    /// In the order of the profile, without those that are told of together.
    pub columns: Vec<Drifted>,
    /// What the model says of the rows; `None` where it was not given, here or then.
    pub said: Option<Drifted>,
}

/// One column, then and now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Drifted {
    /// As the header has it; empty for what the model says.
    pub name: String,
    pub light: Light,
    /// Why, the light's own reason first; empty where it is green.
    pub told: Vec<Words>,
    /// Population stability index over cells of at least 5 expected rows, 0 and more; `None` where too few rows are known.
    pub index: Option<f64>,
    /// What the index has to lie above: the larger of [`APART`] and of what chance gives.
    pub bound: Option<f64>,
    /// Of numbers the largest distance between the two distributions, of levels the share who would have to change theirs;
    /// 0..=1.
    pub distance: Option<f64>,
    /// How rare such a distance is by chance, corrected over all columns and tests.
    pub p: Option<f64>,
    /// Shares of rows without an entry, then and now, and how rare the difference is, corrected alike.
    pub missing_then: f64,
    pub missing_now: f64,
    pub missing_p: Option<f64>,
    /// Rows whose level the profile does not name, and their share of the known ones.
    pub unseen: usize,
    pub unseen_share: f64,
}

/// Holds a later file against the profile of the rows that taught. Columns are found by their names; one that the file
/// lacks, or that is of another kind, counts as missing in every row; those of [`Seen::unread`] turn the light red together.
///
/// Every column has up to four tests: its distribution (Kolmogorov and Smirnov over the bins of the profile for numbers,
/// chi-square for levels), the stability index (which is close to a chi-square times `1/n + 1/m`), missing entries and
/// levels that the profile does not know (Fisher). All are corrected together (Holm), so that a file like the
/// teaching one keeps every light green 19 times in 20; and what differs has to be large enough to matter as well.
///
/// What the bins do: the largest distance is looked for at their edges only. It is never larger than that of the values
/// themselves, and the chance is that of values without ties, so the test is a careful one: it turns on no more often by
/// chance than it says, and does not see what moves within a bin.
pub fn drift(profile: &Profile, now: &Seen<'_>) -> Drift {
    let all = compared(profile, now);
    let chances: Vec<f64> = all.iter().flat_map(Compared::chances).collect();
    let corrected = holm(&chances);
    let level = level(&corrected);
    let mut corrected = corrected.into_iter();
    let mut columns: Vec<Drifted> = all.iter().map(|own| own.lit(level, &mut corrected)).collect();
    let with_said = all.last().is_some_and(Compared::is_said);
    let said = if with_said { columns.pop() } else { None };
    let unread = profile.columns.iter().filter(|own| now.unread.contains(&own.name)).count();
    let lights = columns.iter().chain(&said).map(|own| own.light);
    let light = lights.chain((unread > 0).then_some(Light::Red)).max().unwrap_or_default();
    let told = told::told(&columns, said.as_ref(), unread, now.frame.height);
    Drift { rows: now.frame.height, taught: profile.rows as usize, light, told, columns, said }
}

/// Whatever is rarer than this, and nothing else, stays rare after Holm's correction, which gave `corrected`.
fn level(corrected: &[f64]) -> f64 {
    let rejected = corrected.iter().filter(|p| **p < RARE).count();
    RARE / (corrected.len() - rejected).max(1) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::profile::tests::{frame, levels, numbers, seen};
    use super::*;

    proptest! {
        #[test]
        fn one_level_parts_what_holm_parts(chances in prop::collection::vec(prop_oneof![0.0..1.0_f64, 0.0..0.02_f64], 0..40)) {
            let corrected = holm(&chances);
            let level = level(&corrected);
            for (own, corrected) in chances.iter().zip(&corrected) {
                prop_assert_eq!(*own < level, *corrected < RARE);
            }
        }
    }

    #[test]
    fn rows_of_few_persons_prove_little() {
        // Twenty persons of thirty rows each on either side, other persons and so other marks.
        let side = |shift: u32| {
            let mark = move |row: u32| ((row / 30 * 7 + shift) % 20) as f32;
            frame(vec![numbers("mark", (0..600).map(mark).map(move |own| own + shift as f32 * 0.5))])
        };
        let groups: Vec<u32> = (0..600).map(|row| row / 30).collect();
        let (then, now) = (side(0), side(6));
        let alone = drift(&Profile::of(&seen(&then)), &seen(&now));
        let persons = Seen { groups: Some(&groups), ..seen(&then) };
        let together = drift(&Profile::of(&persons), &Seen { frame: &now, ..persons });
        assert_eq!((alone.light > Light::Green, together.light), (true, Light::Green));
    }

    #[test]
    fn a_kind_that_is_new_is_what_has_moved() {
        let class = |new: u32| {
            let kind = move |row: u32| if row % 100 < new { 2 } else { row % 2 };
            frame(vec![levels("club", &["n", "s", "chess"], (0..2000).map(kind))])
        };
        let profile = Profile::of(&seen(&class(0)));
        let told = |new: u32| {
            let found = drift(&profile, &seen(&class(new))).columns.remove(0);
            found.told.into_iter().map(|own| (own.id, own.args.get("named").cloned())).collect::<Vec<_>>()
        };
        // Few enough not to be named, and too many for the index.
        assert_eq!(told(3), vec![("drift-level".into(), Some("no".into()))]);
        // Many are told of by their name, and once.
        let many = told(20);
        assert_eq!((many.len(), many[0].0.as_ref()), (1, "drift-unseen"), "{many:?}");
    }

    #[test]
    fn columns_of_a_file_that_is_not_there_are_told_of_together() {
        let class = || {
            let name = |at: usize| ["mark", "quiz", "login"][at];
            frame((0..3).map(|at| numbers(name(at), (0..300).map(|row| (row % 40) as f32))).collect())
        };
        let (then, mut now) = (class(), class());
        now.columns.truncate(1);
        let profile = Profile::of(&seen(&then));
        let absent = drift(&profile, &seen(&now));
        assert_eq!(absent.columns.iter().filter(|own| own.light == Light::Red).count(), 2);
        let unread = ["quiz".to_owned(), "login".to_owned()];
        let told = drift(&profile, &Seen { unread: &unread, ..seen(&now) });
        let names: Vec<&str> = told.columns.iter().map(|own| own.name.as_str()).collect();
        let ids: Vec<&str> = told.told.iter().map(|own| own.id.as_ref()).collect();
        assert_eq!((told.light, names, ids), (Light::Red, vec!["mark"], vec!["drift-none", "drift-unread"]));
        assert_eq!(told.columns[0].light, Light::Green);
    }

    #[test]
    fn an_index_has_to_lie_above_what_chance_gives() {
        // 40 rows: .3 of an index is nothing.
        let club = |rows: u32, north: u32| {
            frame(vec![levels("club", &["n", "s"], (0..rows).map(move |row| u32::from(row >= north)))])
        };
        let found = drift(&Profile::of(&seen(&club(40, 20))), &seen(&club(20, 14)));
        let own = &found.columns[0];
        assert!(own.index.unwrap() > APART && own.bound.unwrap() > own.index.unwrap(), "{own:?}");
        assert_eq!((own.light, found.told[0].id.as_ref()), (Light::Green, "drift-none"));
        // The same shares of many rows are something, and the bound is the plain one.
        let found = drift(&Profile::of(&seen(&club(4000, 2000))), &seen(&club(2000, 1400)));
        assert_eq!((found.columns[0].bound, found.light), (Some(APART), Light::Amber));
    }
}
