//! `homeroom drift`: whether a file still looks like the one that taught a kept model, and how the model ages.

use serde_json::json;

use super::arguments::Drift;
use super::commands::{open, printed};
use super::cores::Cores;
use super::score::{by_hand, drifted, opened, over};
use crate::error::Result;
use crate::progress::Unwatched;
use crate::words::Words;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn drift(arguments: &Drift) -> Result<String> {
    let (pipeline, kept) = opened(&arguments.term)?;
    let study = open(&arguments.term.source, true)?;
    let matching = by_hand(&arguments.term.matches)?;
    let (term, view) = study.resumed(&pipeline, &matching)?;
    let ended = term.term_judged(&pipeline, &mut Unwatched)?;
    let anew = match arguments.retrain {
        true => study.renewal(&pipeline, &matching, arguments.folds)?,
        false => None,
    };
    let renewed = match anew {
        Some(mut anew) => {
            anew.run(&Cores::new(None)?, &mut Unwatched)?;
            anew.beside_kept(&term, &pipeline, &mut Unwatched)?
        }
        None => None,
    };
    if arguments.json {
        return printed(&json!({ "drift": view.drift, "judged": ended, "renewed": renewed }));
    }
    let old = over(&kept)?.map_or_else(String::new, |own| own.text() + "\n");
    let text = old + &drifted(&view.drift, ended.as_ref());
    let told = renewed.map_or_else(|| Words::new("drift-renewed-none"), |own| own.told);
    Ok(if arguments.retrain { text + &told.text() + "\n" } else { text })
}
