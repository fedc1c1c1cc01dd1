//! What may help one student, and how hours of support could be given: the columns that the school says it can change, its
//! playbook, its offers.

use serde::{Deserialize, Serialize};

use super::reason::Reason;
use super::roster::{Listing, Which, length};
use super::sheet::blanked;
use super::{Class, Student, read_by};
use crate::error::Result;
use crate::features::Frame;
use crate::guidance::allocation::{Candidate, Kept, Offer};
use crate::guidance::playbook::When;
use crate::guidance::steps::Step;
use crate::guidance::tried::{Slider, Tried};
use crate::guidance::{
    Allocation, Case, Changeable, Factor, Goal, Lever, Playbook, WhatIf, allocated, levers, proposed,
    sliders, steps, tried, what_if,
};
use crate::progress::Watch;
use crate::study::Study;

/// What a school can change, and what it does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Guide {
    pub changes: Vec<Changeable>,
    /// The share of the term that is over, 0..=1; `None` where nobody says.
    pub over: Option<f64>,
    pub playbook: Playbook,
}

/// What is asked about one student.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Concern {
    pub record: u32,
    /// Columns whose values are wrong.
    pub wrong: Vec<String>,
    /// Students that the staff can meet: the estimate is to come below the line of that list.
    pub capacity: Option<usize>,
    /// Columns and the values to try; none looks for the smallest change.
    pub set: Vec<(String, f64)>,
}

/// What may help one student.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    pub record: u32,
    /// The estimate at the line of the list.
    pub line: Option<f64>,
    /// `None` where somebody set values, or nobody may change anything.
    pub what_if: Option<WhatIf>,
    pub sliders: Vec<Slider>,
    /// What would be shown for the values that were set.
    pub tried: Option<Tried>,
    pub steps: Vec<Step>,
}

impl Study {
    /// What is heeded now: what was taken last, or else what columns sound like and the playbook that ships.
    pub fn guide(&self) -> Guide {
        self.guide.clone().unwrap_or_else(|| Guide {
            changes: self.changes_open(proposed(&self.schema)),
            over: self.over(),
            playbook: Playbook::shipped(),
        })
    }

    /// Those that the model of the students can be asked about; all before there is one.
    fn changes_open(&self, changes: Vec<Changeable>) -> Vec<Changeable> {
        let Some(class) = &self.class else { return changes };
        let alone = |own: &Changeable| Guide { changes: vec![own.clone()], ..Guide::default() };
        changes.into_iter().filter(|own| self.levers(class, &alone(own)).is_ok()).collect()
    }

    /// The share of the term that is over at the moment of the students, where events tell.
    fn over(&self) -> Option<f64> {
        let class = self.class.as_ref()?;
        let (sitting, _) = self.course.as_ref()?.at(class.moment).ok()?;
        let (until, last) = (sitting.asked.until?, self.timeline.as_ref()?.last());
        (last > 0.0).then(|| (until / last).clamp(0.0, 1.0))
    }

    /// Takes another guide. Nothing changes on an error.
    ///
    /// # Errors
    /// `unknown-column`, `bad-change`: each names the column.
    pub fn take_guide(&mut self, guide: Guide) -> Result<()> {
        match &self.class {
            Some(class) => drop(self.levers(class, &guide)?),
            None => {
                for change in &guide.changes {
                    change.checked(&self.schema)?;
                }
            }
        }
        self.guide = Some(guide);
        Ok(())
    }

    fn levers(&self, class: &Class, guide: &Guide) -> Result<Vec<Lever>> {
        let (sitting, bench) = self.course()?.at(class.moment)?;
        // With a model from a file, the class of this term tells what values there are.
        let (all, rows) = match class.usual {
            None => (&bench.frame, sitting.judged()),
            Some(_) => (&bench.waiting, (0..bench.waiting.height as u32).collect()),
        };
        let frame = read_by(bench, &class.model, all)?;
        levers(&guide.changes, guide.over, &sitting.asked.schema, &frame, &rows)
    }

    /// What may help one student, after [`Study::hear`].
    ///
    /// # Errors
    /// `bad-change` for a column that may not be changed; `crashed` for somebody who is on no list; `cancelled`.
    pub fn advice(&self, concern: &Concern, watch: &mut dyn Watch) -> Result<Advice> {
        let class = self.class()?;
        let (_, bench) = self.course()?.at(class.moment)?;
        let student = class.student(concern.record)?;
        let mut alone = self.alone(class, &student)?;
        blanked(&mut alone, &concern.wrong);
        let guide = self.guide();
        let all = self.levers(class, &guide)?;
        // A value that is wrong is not where the student stands.
        let levers: Vec<Lever> =
            all.into_iter().filter(|own| !concern.wrong.iter().any(|name| name == own.column())).collect();
        let positive = bench.target.positive();
        let says = |frame: &Frame, _: &[u32]| class.estimates(&student, frame, positive).unwrap_or_default();
        let case = Case { frame: &alone, row: 0, says: &says };
        let line = class.line(student.fold.map_or(Which::Waiting, |_| Which::Practice), concern.capacity);
        let goal =
            line.map(|line| if positive.is_some() { Goal::ChanceUnder(line) } else { Goal::AtLeast(line) });
        let (mut found, mut after) = (None, None);
        if let Some(goal) = goal {
            if !concern.set.is_empty() {
                after = Some(tried(&case, &levers, &concern.set, goal)?);
            } else if !levers.is_empty() {
                found = Some(what_if(&case, &levers, goal)?);
            }
        }
        let reasons = self.reasons(class, &[student], watch)?.pop().unwrap_or_default();
        Ok(Advice {
            record: concern.record,
            line,
            what_if: found,
            sliders: sliders(&case, &levers),
            tried: after,
            steps: steps(&guide.playbook, &causes(&reasons, positive.is_some()), &[]),
        })
    }

    /// How hours of support could be given to the students above the line.
    ///
    /// # Errors
    /// `bad-offer`; `crashed` before all have answered; `cancelled`.
    pub fn allocation(
        &self,
        offers: &[Offer],
        kept: &[Kept],
        listing: &Listing,
        watch: &mut dyn Watch,
    ) -> Result<Allocation> {
        let class = self.class()?;
        let (_, bench) = self.course()?.at(class.moment)?;
        let chances = bench.target.positive().is_some();
        let stays = |own: &&Student| !listing.aside.contains(&own.record);
        let all: Vec<Student> = class.which(listing.which).iter().filter(stays).copied().collect();
        let capacity = length(listing.capacity, all.len());
        let students = &all[..capacity];
        let reasons = self.reasons(class, students, watch)?;
        let candidate = |(own, reasons): (&Student, &Vec<Reason>)| Candidate {
            row: self.table.rows.get(own.record as usize).copied().unwrap_or_default(),
            // The lowest numbers are served first.
            estimate: if chances { own.value } else { -own.value },
            factors: causes(reasons, chances)
                .iter()
                .filter(|own| own.raises)
                .map(|own| Factor::of(&own.column).unwrap_or_else(|| Factor::Column(own.column.clone())))
                .collect(),
        };
        let candidates: Vec<Candidate> = students.iter().zip(&reasons).map(candidate).collect();
        allocated(offers, &candidates, kept)
    }
}

impl Class {
    /// The estimate of the last one above the line of a list; a tenth of the students without a capacity.
    pub(super) fn line(&self, which: Which, capacity: Option<usize>) -> Option<f64> {
        let all = self.which(which);
        all.get(length(capacity, all.len()).checked_sub(1)?).map(|own| own.value)
    }
}

/// Reasons as far as a playbook needs them, column by column.
fn causes(reasons: &[Reason], chances: bool) -> Vec<crate::guidance::steps::Reason> {
    let of = |own: &Reason| {
        let raises = if chances { own.points > 0.0 } else { own.points < 0.0 };
        let when = match own.low {
            Some(true) => When::Low,
            Some(false) => When::High,
            None if own.what.id == "reason-missing" => When::Missing,
            None => When::Any,
        };
        let column = own.columns.first().cloned().unwrap_or_default();
        crate::guidance::steps::Reason { column, raises, when }
    };
    reasons.iter().filter(|own| own.points != 0.0).map(of).collect()
}
