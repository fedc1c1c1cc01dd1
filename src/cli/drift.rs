//! `homeroom drift`: whether a file still looks like the one that taught a kept model, and how the model ages.

use serde_json::json;

use super::arguments::Drift;
use super::commands::{open, printed};
use super::cores::Cores;
use super::score::{by_hand, drifted, opened, over};
use crate::error::Result;
use crate::progress::Unwatched;
use crate::study::Ask;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn drift(arguments: &Drift) -> Result<String> {
    let (pipeline, kept) = opened(&arguments.term)?;
    let mut study = open(&arguments.term.source, true)?;
    let matching = by_hand(&arguments.term.matches)?;
    let (term, view) = study.resumed(&pipeline, &matching)?;
    let ended = term.term_judged(&pipeline, &mut Unwatched)?;
    let renewed = match arguments.retrain {
        false => None,
        true => {
            let ask = Ask {
                question: pipeline.question(),
                models: vec![pipeline.model.clone()],
                folds: arguments.folds,
                repeats: 1,
                seed: 1,
                settings: Default::default(),
                when: crate::study::When {
                    until: pipeline.moment.into_iter().collect(),
                    series: pipeline.series,
                    ..Default::default()
                },
                decide: false,
                capacity: None,
            };
            // It learns from the columns that the old one reads.
            let mut source = arguments.term.source.clone();
            source.drop.extend(view.unread.iter().filter(|own| **own != pipeline.target).cloned());
            study = open(&source, true)?;
            study.evaluate(&ask, &Cores::new(None)?, &mut Unwatched)?;
            study.beside_kept(&pipeline, &matching, &mut Unwatched)?
        }
    };
    if arguments.json {
        return printed(&json!({ "drift": view.drift, "judged": ended, "renewed": renewed }));
    }
    let old = over(&kept)?.map_or_else(String::new, |own| own.text() + "\n");
    let text = old + &drifted(&view.drift, ended.as_ref());
    Ok(renewed.iter().map(|own| &own.told).fold(text, |text, own| text + &own.text() + "\n"))
}
