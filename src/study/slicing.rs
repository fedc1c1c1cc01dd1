//! Groups that nobody named: columns to cut by, who takes part in the search, and what is measured on the others.

use serde::Serialize;

use super::Study;
use super::auditing::{Column, Outcome, Terms, capacity, least, subgroups};
use crate::audit::fairness::{self, GroupingView};
use crate::audit::group::{Protected, Subgroups};
use crate::audit::release::{Depth, Release, release};
use crate::audit::slices::{Trait, slices};
use crate::audit::{self};
use crate::error::Result;
use crate::numeric::chance::Chance;
use crate::numeric::statistics::quantile;
use crate::progress::Watch;
use crate::schema::{KeptOut, Kind, Role};
use crate::words::Words;

/// Levels of a column to cut by, at most; numbers with more values are cut in four.
const MOST_LEVELS: usize = 12;

/// A group that was found on some of the students and measured on the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SliceView {
    /// One or two.
    pub conditions: Vec<Words>,
    /// The group (the first) against all others, among students who took no part in finding it.
    pub measured: GroupingView,
}

/// Groups that nobody named.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Slices {
    /// Students on whom they were found.
    pub sought: usize,
    /// Students on whom they were measured.
    pub measured: usize,
    /// The worst served first.
    pub slices: Vec<SliceView>,
}

impl Study {
    /// The worst-served groups that nobody named.
    ///
    /// # Errors
    /// Those of [`Study::audit`].
    pub fn slices(&self, terms: &Terms, watch: &mut dyn Watch) -> Result<Slices> {
        let least = least(terms)?;
        let served = self.served(terms)?;
        let capacity = capacity(terms, &served)?;
        let listed = served.outcome.listed(capacity.unwrap_or(0));
        let outcomes = served.outcome.with(&listed);
        let (columns, _) = self.protected(terms.moment, &served.rows)?;
        let named = subgroups(&columns, &mut Vec::new())?;
        let released = release(&named, outcomes, least);
        let (traits, said) = self.traits(terms.moment, &served.rows, &columns, (&named, &released))?;
        let seek = sides(&served.folds, served.persons.as_deref(), terms.seed);
        let found = slices(&traits, outcomes, &seek, watch)?;
        let rows: Vec<usize> = (0..seek.len()).filter(|row| !seek[*row]).collect();
        let rest = Rest::of(&served.outcome, &listed, served.persons.as_deref(), &rows);
        let levels = ["slice", "rest"].map(str::to_owned);
        let mut views = Vec::new();
        for slice in found {
            let codes: Vec<u32> = rows.iter().map(|row| u32::from(!slice.holds(&traits, *row))).collect();
            let cut = Protected { name: "slice", codes: &codes, levels: &levels };
            let grouping = Subgroups::new(&[cut])?;
            let outcomes = rest.outcome.with(&rest.listed);
            let asked = audit::Asked { outcomes, persons: rest.persons.as_deref(), seed: terms.seed };
            let audit = audit::audit(&grouping, &asked, watch)?;
            let released = release(&grouping, outcomes, least);
            let view = fairness::views(audit, &released, vec![Vec::new()], least).into_iter().next();
            let conditions =
                slice.conditions.iter().map(|(column, code)| said[*column][*code as usize].clone());
            views.extend(view.map(|measured| SliceView { conditions: conditions.collect(), measured }));
        }
        Ok(Slices { sought: seek.len() - rows.len(), measured: rows.len(), slices: views })
    }

    /// Every column to cut by with what its codes say: those of few levels as written, numbers in four.
    fn traits(
        &self,
        moment: usize,
        rows: &[u32],
        protected: &[Column],
        (named, released): (&Subgroups, &Release),
    ) -> Result<(Vec<Trait>, Vec<Vec<Words>>)> {
        let (sitting, _) = self.course()?.at(moment)?;
        let (mut traits, mut said) = (Vec::new(), Vec::new());
        for own in protected {
            // Levels in the order of codes; a level that is not shown to the full is not cut out.
            let grouping = named
                .groupings
                .iter()
                .zip(&released.planes)
                .find(|(grouping, _)| grouping.columns == [own.name.clone()]);
            let Some((grouping, plane)) = grouping.filter(|(_, plane)| !plane.dropped) else { continue };
            let mut codes = vec![0; rows.len()];
            for (code, group) in grouping.groups.iter().enumerate() {
                group.rows.iter().for_each(|row| codes[*row as usize] = code as u32);
            }
            let open = plane.parts.iter().map(|part| part.depth == Depth::Full).collect();
            let words = grouping.groups.iter().map(|group| is(&own.name, group.levels[0].as_deref()));
            said.push(words.collect());
            traits.push(Trait { codes, open, protected: true });
        }
        let fields = sitting.asked.schema.fields.iter().zip(&self.table.columns);
        for (field, column) in fields {
            let told = matches!(field.role, Role::Input | Role::Step | Role::Cohort)
                && !field.protected
                && !matches!(field.kept_out, Some(KeptOut::Leak | KeptOut::Identifies))
                && field.name != sitting.asked.question.target;
            if !told || matches!(field.kind, Kind::Text | Kind::Date) {
                continue;
            }
            let of =
                |row: &u32| sitting.asked.records.get(*row as usize).map_or(0, |record| *record as usize);
            if field.kind == Kind::Number {
                let numbers = field.numbers(column);
                let own: Vec<f64> = rows.iter().map(|row| numbers[of(row)]).collect();
                let (codes, words) = quarters(&field.name, &own);
                traits.push(Trait { codes, open: vec![true; words.len()], protected: false });
                said.push(words);
                continue;
            }
            let (codes, levels) = field.codes(column);
            if levels.len() > MOST_LEVELS {
                continue;
            }
            let missing = levels.len() as u32;
            let codes: Vec<u32> = rows.iter().map(|row| codes[of(row)].min(missing)).collect();
            let mut words: Vec<Words> =
                levels.iter().map(|level| is(&field.name, Some(level.as_str()))).collect();
            words.push(is(&field.name, None));
            traits.push(Trait { codes, open: vec![true; words.len()], protected: false });
            said.push(words);
        }
        Ok((traits, said))
    }
}

fn is(column: &str, level: Option<&str>) -> Words {
    let words = Words::new(if level.is_some() { "slice-is" } else { "slice-missing" }).with("column", column);
    words.with("level", level.unwrap_or_default())
}

/// Four ranges of about as many students each, and those without a value.
fn quarters(name: &str, values: &[f64]) -> (Vec<u32>, Vec<Words>) {
    let mut keys: Vec<u64> =
        values.iter().filter(|own| own.is_finite()).map(|own| crate::numeric::order::key(*own)).collect();
    keys.sort_unstable();
    let sorted: Vec<f64> = keys.into_iter().map(crate::numeric::order::value).collect();
    let mut ends: Vec<f64> = [0.25, 0.5, 0.75].iter().filter_map(|share| quantile(&sorted, *share)).collect();
    ends.dedup();
    ends.retain(|end| sorted.last().is_some_and(|last| end < last));
    let missing = ends.len() as u32 + 1;
    let code = |own: &f64| {
        if own.is_finite() { ends.iter().filter(|end| *own > **end).count() as u32 } else { missing }
    };
    let codes = values.iter().map(code).collect();
    let range = |at: usize| {
        let (low, high) = (at.checked_sub(1).map(|at| ends[at]), ends.get(at).copied());
        let (id, low, high) = match (low, high) {
            (None, Some(high)) => ("slice-at-most", 0.0, high),
            (Some(low), None) => ("slice-above", low, 0.0),
            (Some(low), Some(high)) => ("slice-between", low, high),
            (None, None) => ("slice-known", 0.0, 0.0),
        };
        Words::new(id).with("column", name).with("low", low).with("high", high)
    };
    let words = (0..=ends.len()).map(range).chain([is(name, None)]).collect();
    (codes, words)
}

/// On which rows groups are sought: every other fold, or, where there is one, half of the persons by lot.
fn sides(folds: &[usize], persons: Option<&[u32]>, seed: u64) -> Vec<bool> {
    if folds.iter().any(|fold| *fold != 0) {
        return folds.iter().map(|fold| fold % 2 == 0).collect();
    }
    let of = |row: usize| persons.map_or(row as u64, |persons| u64::from(persons[row]));
    (0..folds.len()).map(|row| Chance::new(seed, &[0x736c_6963, of(row)]).below(2) == 0).collect()
}

/// Rows by themselves.
struct Rest {
    outcome: Outcome,
    listed: Vec<bool>,
    persons: Option<Vec<u32>>,
}

impl Rest {
    fn of(outcome: &Outcome, listed: &[bool], persons: Option<&[u32]>, rows: &[usize]) -> Rest {
        let outcome = match outcome {
            Outcome::Chances { positive, chance } => Outcome::Chances {
                positive: rows.iter().map(|row| positive[*row]).collect(),
                chance: rows.iter().map(|row| chance[*row]).collect(),
            },
            Outcome::Numbers { truth, said } => Outcome::Numbers {
                truth: rows.iter().map(|row| truth[*row]).collect(),
                said: rows.iter().map(|row| said[*row]).collect(),
            },
        };
        let listed = rows.iter().map(|row| listed.get(*row).copied().unwrap_or(false)).collect();
        Rest { outcome, listed, persons: persons.map(|own| rows.iter().map(|row| own[*row]).collect()) }
    }
}
