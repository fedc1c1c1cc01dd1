//! Who takes part in an evaluation, with which knobs.

use std::collections::BTreeMap;

use super::asked::Asked;
use super::blend::{self, BLEND};
use super::course::Ask;
use super::job::{Entrant, RULE};
use crate::error::{Error, ErrorKind, Result};
use crate::models::{self, Settings};
use crate::schema::unknown_column;

/// The models that take part, in the catalogue's order, the named rule before the rules that always run.
pub(super) fn entrants(ask: &Ask, asked: &Asked) -> Result<Vec<Entrant>> {
    let (target, frame) = (&asked.target, &asked.frame);
    blend::check(&ask.models, asked.weights.is_some())?;
    for id in ask.models.iter().filter(|id| *id != BLEND) {
        let entry = models::find(id)?;
        if !entry.tasks.suit(target) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()).with("why", "question"));
        }
        if !entry.suits(target, frame) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()).with("why", "steps"));
        }
        if asked.weights.is_some() && !(entry.build)(&Settings::usual(entry.settings)).weighs(target) {
            return Err(Error::new(ErrorKind::Unsuited).with("model", id.as_str()).with("why", "weights"));
        }
    }
    let mut entrants = Vec::new();
    for entry in models::CATALOGUE {
        let wanted = entry.always || ask.models.iter().any(|id| id == entry.id);
        if !wanted || !entry.suits(target, frame) {
            continue;
        }
        if entry.always
            && ask.models.iter().any(|id| id == BLEND)
            && !entrants.iter().any(|other: &Entrant| other.id == BLEND)
        {
            entrants.push(Entrant { id: BLEND.to_owned(), chosen: BTreeMap::new() });
        }
        if entry.always
            && ask.question.rule.is_some()
            && !entrants.iter().any(|other: &Entrant| other.id == RULE)
        {
            entrants.push(Entrant { id: RULE.to_owned(), chosen: BTreeMap::new() });
        }
        entrants.push(Entrant { id: entry.id.to_owned(), chosen: chosen(ask, entry.id) });
    }
    for (name, value) in &ask.settings {
        let entry = name.split_once('.').and_then(|(model, _)| models::find(model).ok());
        // Also of models that stay out: a knob that nobody has is a slip of the pen.
        let Some(entry) = entry else {
            return Err(Error::new(ErrorKind::BadSetting)
                .with("setting", name.as_str())
                .with("value", *value)
                .with("range", "model.knob=value"));
        };
        Settings::checked(entry.id, entry.settings, &chosen(ask, entry.id))?;
        // A knob per column names one that is learned from.
        if let Some((_, column)) = name.split_once(':')
            && !frame.columns.iter().any(|input| input.name == column)
        {
            return Err(unknown_column(frame.columns.iter().map(|input| input.name.as_str()), column));
        }
    }
    Ok(entrants)
}

fn chosen(ask: &Ask, model: &str) -> BTreeMap<String, f64> {
    let own = |(name, value): (&String, &f64)| {
        let (of, knob) = name.split_once('.')?;
        (of == model).then(|| (knob.to_owned(), *value))
    };
    ask.settings.iter().filter_map(own).collect()
}
