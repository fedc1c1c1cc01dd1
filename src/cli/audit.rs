//! `homeroom audit`: an evaluation, and who is served worse by it.

use super::arguments::Audit;
use super::commands::{asked, learned_protected, open, printed};
use super::cores::Cores;
use crate::error::Result;
use crate::progress::Unwatched;
use crate::report;
use crate::study::Terms;
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
    let ask = asked(&study, asking, !arguments.plain, None)?;
    study.evaluate(&ask, &Cores::new(asking.threads)?, &mut Unwatched)?;
    let terms = Terms {
        moment: 0,
        model: arguments.of.clone(),
        capacity: arguments.capacity,
        least: arguments.least,
        seed: asking.seed,
    };
    let mut fairness = study.release(&terms, &mut Unwatched)?;
    if !taken.is_empty() {
        fairness.notes.push(Words::new("note-protected-learned").with("columns", taken.join(", ")));
    }
    if arguments.json { printed(&fairness) } else { Ok(report::fairness::fairness(&fairness)) }
}
