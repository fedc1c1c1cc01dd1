//! Who is served worse, asked of an evaluation: protected columns as written, what a model said of students that it had
//! not seen, a list of a length.

use serde::{Deserialize, Serialize};

use super::shown::shown;
use super::{Course, Study, listed};
use crate::audit::fairness::{self, Fairness};
use crate::audit::group::{MOST, Protected, Subgroups};
use crate::audit::measures::{Counts, Members, Outcomes};
use crate::audit::ranking::{Ranking, ranking};
use crate::audit::release::{Depth, Release, release};
use crate::audit::suppression::Least;
use crate::audit::{self, Audit};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::models::Prediction;
use crate::numeric::order::{key, places};
use crate::progress::{Watch, step};
use crate::schema::Kind;
use crate::words::Words;

/// One student in so many is on a list where nobody says how long it is.
const ONE_IN: usize = 10;

/// What is audited: one cut-off and one limit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Terms {
    /// Counted from 0.
    #[cfg_attr(test, ts(optional, as = "Option<usize>"))]
    pub moment: usize,
    /// The best without it.
    #[cfg_attr(test, ts(optional))]
    pub model: Option<String>,
    /// Length of the list; a tenth of those who are judged without it.
    #[cfg_attr(test, ts(optional))]
    pub capacity: Option<usize>,
    /// The smallest count that is shown, 5 to 20.
    #[cfg_attr(test, ts(optional, as = "Option<u32>"))]
    pub least: u32,
    #[cfg_attr(test, ts(optional, as = "Option<u32>"))]
    pub seed: u64,
}

impl Default for Terms {
    fn default() -> Self {
        Terms { moment: 0, model: None, capacity: None, least: Least::default().count(), seed: 1 }
    }
}

/// Rows that are judged, with what a model said of each and what came true.
pub(super) struct Served {
    pub model: String,
    pub rows: Vec<u32>,
    pub folds: Vec<usize>,
    pub outcome: Outcome,
    /// Person or group of each row.
    pub persons: Option<Vec<u32>>,
    /// Whether chances are calibrated in some fold.
    pub bent: bool,
}

pub(super) enum Outcome {
    Chances { positive: Vec<bool>, chance: Vec<f64> },
    Numbers { truth: Vec<f64>, said: Vec<f64> },
}

/// A protected column as written: a code a row, and what the codes say.
pub(super) struct Column {
    pub name: String,
    pub codes: Vec<u32>,
    pub levels: Vec<String>,
}

impl Outcome {
    /// The students with the highest estimates, ties by their place in the file.
    pub fn listed(&self, capacity: usize) -> Vec<bool> {
        let Outcome::Chances { chance, .. } = self else { return Vec::new() };
        let mut listed = vec![false; chance.len()];
        let first = |a: u32, b: u32| key(chance[b as usize] + 0.0).cmp(&key(chance[a as usize] + 0.0));
        let order = places(chance.len(), &first);
        order.iter().take(capacity).for_each(|row| listed[*row as usize] = true);
        listed
    }

    pub fn with<'a>(&'a self, listed: &'a [bool]) -> Outcomes<'a> {
        match self {
            Outcome::Chances { positive, chance } => Outcomes::Chances { positive, listed, chance },
            Outcome::Numbers { truth, said } => Outcomes::Numbers { truth, said },
        }
    }
}

impl Study {
    /// Who is served worse by a model at a moment, as it may be shown.
    ///
    /// # Errors
    /// `bad-least`, `bad-capacity`, `unknown-model`; `unsuited` for a question of several classes without one that may
    /// need support; `cancelled`; `crashed` before there is an evaluation.
    pub fn audit(&self, terms: &Terms, watch: &mut dyn Watch) -> Result<Fairness> {
        let least = least(terms)?;
        let served = self.served(terms)?;
        let capacity = capacity(terms, &served)?;
        let (columns, mut notes) = self.protected(terms.moment, &served.rows)?;
        let subgroups = subgroups(&columns, &mut notes)?;
        let listed = served.outcome.listed(capacity.unwrap_or(0));
        let outcomes = served.outcome.with(&listed);
        let asked = audit::Asked { outcomes, persons: served.persons.as_deref(), seed: terms.seed };
        let audit = audit::audit(&subgroups, &asked, watch)?;
        let release = release(&subgroups, outcomes, least);
        let rankings = rankings(&subgroups, &release, &audit, &served.outcome, least, terms.seed, watch)?;
        for (id, crossed) in [("fairness-closed", false), ("fairness-uncrossed-small", true)] {
            let planes = subgroups.groupings.iter().zip(&release.planes);
            let dropped = planes.filter(|(_, plane)| plane.dropped && (plane.columns.len() > 1) == crossed);
            notes.extend(together(id, dropped.map(|(own, _)| own.columns.join(" x "))));
        }
        if !served.bent && capacity.is_some() {
            notes.push(Words::new("fairness-raw"));
        }
        let whole = fairness::whole(&audit, &release);
        let groupings = fairness::views(audit, &release, rankings, least);
        notes.push(Words::new("fairness-limit").with("least", least.count() as usize));
        Ok(Fairness {
            moment: terms.moment,
            model: served.model,
            capacity,
            judged: served.rows.len(),
            least: least.count(),
            title: fairness::title(&groupings),
            whole,
            groupings,
            notes,
        })
    }

    /// The same to be exported: one cut-off, one limit and one model for an evaluation, since two side by side could tell
    /// what each keeps back.
    ///
    /// # Errors
    /// Those of [`Study::audit`]; `second-release` after another one, until there is a new evaluation.
    pub fn release(&mut self, terms: &Terms, watch: &mut dyn Watch) -> Result<Fairness> {
        let fairness = self.audit(terms, watch)?;
        let settled = Terms {
            model: Some(fairness.model.clone()),
            capacity: fairness.capacity,
            // Another draw of resamples is the same release.
            seed: 0,
            ..terms.clone()
        };
        match &self.released {
            Some(before) if *before != settled => Err(Error::new(ErrorKind::SecondRelease)
                .with("capacity", before.capacity.unwrap_or(0))
                .with("least", f64::from(before.least))
                .with("model", before.model.as_deref().unwrap_or_default())),
            _ => {
                self.released = Some(settled);
                Ok(fairness)
            }
        }
    }

    /// What the model of the terms said of rows that it had not seen.
    pub(super) fn served(&self, terms: &Terms) -> Result<Served> {
        let course = self.course()?;
        let missing = || Error::new(ErrorKind::Crashed).with("reason", "there is no evaluation yet");
        let evaluation = self.evaluation.as_ref().ok_or_else(missing)?;
        let told = evaluation.moments.get(terms.moment).ok_or_else(missing)?;
        let model = terms.model.clone().unwrap_or_else(|| told.best.clone());
        served_by(course, terms.moment, model)
    }

    /// Protected columns of a question as written, and what is to be said of those left out.
    pub(super) fn protected(&self, moment: usize, rows: &[u32]) -> Result<(Vec<Column>, Vec<Words>)> {
        let (sitting, _) = self.course()?.at(moment)?;
        let fields = sitting.asked.schema.fields.iter().zip(&self.table.columns);
        let mut notes = Vec::new();
        let mut columns = Vec::new();
        for (field, column) in fields.filter(|(field, _)| field.protected) {
            if field.name == sitting.asked.question.target {
                continue;
            }
            let mut as_written = field.clone();
            if as_written.kind != Kind::YesNo {
                as_written.kind = Kind::Category;
            }
            let (codes, levels) = as_written.codes(column);
            let of = |row: &u32| {
                sitting.asked.records.get(*row as usize).and_then(|record| codes.get(*record as usize))
            };
            let codes: Vec<u32> = rows.iter().map(|row| of(row).copied().unwrap_or(u32::MAX)).collect();
            let mut seen: Vec<u32> = codes.clone();
            seen.sort_unstable();
            seen.dedup();
            if seen.len() > MOST {
                let count = seen.len();
                let error = Error::new(ErrorKind::TooManyGroups).at_column(&field.name);
                notes.push(error.with("count", count).with("limit", MOST).words().clone());
                continue;
            }
            columns.push(Column { name: field.name.clone(), codes, levels });
        }
        Ok((columns, notes))
    }
}

/// What a model said at a moment of a course.
pub(super) fn served_by(course: &Course, moment: usize, model: String) -> Result<Served> {
    let (sitting, bench) = course.at(moment)?;
    let person = |rows: &[u32]| -> Option<Vec<u32>> {
        let groups = bench.groups.as_ref()?;
        Some(rows.iter().map(|row| groups.get(*row as usize).copied().unwrap_or(u32::MAX)).collect())
    };
    if let Target::Numbers(values) = &bench.target {
        let rows = sitting.judged();
        let judged = course.judged_of(moment, &model)?;
        let unsuited =
            || Error::new(ErrorKind::Unsuited).with("model", model.as_str()).with("why", "question");
        let Some(Prediction::Numbers(said)) = judged.predictions.into_iter().next() else {
            return Err(unsuited());
        };
        let truth: Vec<f64> = rows.iter().map(|row| values[*row as usize]).collect();
        let persons = person(&rows);
        let outcome = Outcome::Numbers { truth, said };
        return Ok(Served { model, folds: vec![0; rows.len()], rows, outcome, persons, bent: false });
    }
    let own = shown(course, moment, &model)?;
    let persons = person(&own.rows);
    let bent = own.bends.iter().any(Option::is_some);
    let outcome = Outcome::Chances { positive: own.positive, chance: own.chance };
    Ok(Served { model, rows: own.rows, folds: own.folds, outcome, persons, bent })
}

pub(super) fn least(terms: &Terms) -> Result<Least> {
    let bad = || Error::new(ErrorKind::BadLeast).with("value", f64::from(terms.least));
    Least::new(terms.least).ok_or_else(bad)
}

/// # Errors
/// `bad-capacity`.
pub(super) fn capacity(terms: &Terms, served: &Served) -> Result<Option<usize>> {
    if matches!(served.outcome, Outcome::Numbers { .. }) {
        return Ok(None);
    }
    let most = served.rows.len();
    let capacity = terms.capacity.unwrap_or_else(|| most.div_ceil(ONE_IN));
    listed::possible(capacity, most)?;
    Ok(Some(capacity))
}

pub(super) fn subgroups(columns: &[Column], notes: &mut Vec<Words>) -> Result<Subgroups> {
    let protected: Vec<Protected<'_>> = columns
        .iter()
        .map(|own| Protected { name: &own.name, codes: &own.codes, levels: &own.levels })
        .collect();
    let subgroups = Subgroups::new(&protected)?;
    let crossed = subgroups.uncrossed.iter().map(|two| two.join(" x "));
    notes.extend(together("fairness-uncrossed", crossed).map(|own| own.with("limit", MOST)));
    Ok(subgroups)
}

/// One sentence about all of them, where there are any.
fn together(id: &'static str, columns: impl Iterator<Item = String>) -> Option<Words> {
    let columns: Vec<String> = columns.collect();
    (!columns.is_empty()).then(|| Words::new(id).with("columns", columns.join(", ")))
}

/// Curves of each group of each column, where all of it and of its others may be shown.
fn rankings(
    subgroups: &Subgroups,
    release: &Release,
    audit: &Audit,
    outcome: &Outcome,
    least: Least,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Vec<Vec<Ranking>>> {
    let mut all = Vec::new();
    let Outcome::Chances { positive, chance } = outcome else {
        return Ok(vec![Vec::new(); subgroups.groupings.len()]);
    };
    let everybody: Vec<u32> = (0..positive.len() as u32).collect();
    let listed = vec![false; positive.len()];
    let total = Members::new(outcome.with(&listed), &everybody).counts();
    for ((grouping, plane), audited) in subgroups.groupings.iter().zip(&release.planes).zip(&audit.groupings)
    {
        let mut own = Vec::new();
        let full = |group: usize| {
            plane.parts.iter().any(|part| part.group == Some(group) && part.depth == Depth::Full)
        };
        for (group, served) in audited.groups.iter().enumerate() {
            step(watch, group as u64, audited.groups.len() as u64)?;
            let Counts { size, positives, .. } = served.counts;
            let beyond = (total.positives - positives).min(total.size - size + positives - total.positives);
            let mirrored = group == 1 && audited.groups.len() == 2;
            if plane.dropped || mirrored || !full(group) || beyond < least.count() as usize {
                continue;
            }
            let mut member = vec![false; grouping.height];
            grouping.groups[group].rows.iter().for_each(|row| member[*row as usize] = true);
            own.extend(ranking(group, (positive, chance), &member, least.count(), seed, watch)?);
        }
        all.push(own);
    }
    Ok(all)
}
