//! `homeroom audit`: an evaluation, and who is served worse by it.

use serde::Serialize;

use super::arguments::Audit;
use super::commands::{asked, learned_protected, open, printed};
use super::cores::Cores;
use super::slices;
use crate::audit::fairness::Fairness;
use crate::error::Result;
use crate::progress::Unwatched;
use crate::report;
use crate::study::{Change, Cutoffs, Slices, Terms, Tried};
use crate::words::Words;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn audit(arguments: &Audit) -> Result<String> {
    let asking = &arguments.asking;
    // Who names protected columns is taken at their word; else those that sound so are looked at.
    let mut study = open(&asking.source, !asking.source.protect.is_empty())?;
    let taken = learned_protected(&study);
    let ask = asked(&study, asking, !arguments.sought.plain, None)?;
    let cores = Cores::new(asking.threads)?;
    study.evaluate(&ask, &cores, &mut Unwatched)?;
    let terms = Terms {
        moment: 0,
        model: arguments.of.clone(),
        capacity: arguments.sought.capacity,
        least: arguments.least,
        seed: asking.seed,
    };
    let mut fairness = study.release(&terms, &mut Unwatched)?;
    if !taken.is_empty() {
        fairness.notes.push(Words::new("note-protected-learned").with("columns", taken.join(", ")));
    }
    let slices = study.slices(&terms, &mut Unwatched)?;
    let reweighed = arguments.reweigh.iter().map(|column| Change::Reweighed(column.clone()));
    let changes = arguments.with_protected.then_some(Change::With).into_iter().chain(reweighed);
    let tried = changes.map(|change| study.tried(&change, &terms, &cores, &mut Unwatched));
    let tried: Vec<Tried> = tried.collect::<Result<_>>()?;
    let cutoffs = if arguments.cutoffs { Some(study.cutoffs(&terms, &mut Unwatched)?) } else { None };
    if arguments.json {
        return printed(&Audited { fairness, slices, tried, cutoffs });
    }
    let mut text = report::fairness::fairness(&fairness);
    text += "\n";
    text += &slices::told(&slices);
    Ok(tried.iter().fold(text, |text, own| text + &own.words.text() + "\n"))
}

/// All that was asked, in one.
#[derive(Serialize)]
struct Audited {
    #[serde(flatten)]
    fairness: Fairness,
    slices: Slices,
    tried: Vec<Tried>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cutoffs: Option<Cutoffs>,
}
