//! Which column of a file is which of a model's: by name, by name written otherwise, by what it is about, or by hand.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::guidance::Factor;
use crate::schema::{Field, Kind, Schema, unknown_column, words_of};
use crate::study::kept::Pipeline;

/// What a person says about the match; empty to begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Matching {
    /// Columns of the model, and the column of the file that each is; `None` for one that the file does not have.
    pub columns: BTreeMap<String, Option<String>>,
    /// By column of the model: kinds of the file, and the kind of the model that each is.
    pub levels: BTreeMap<String, BTreeMap<String, String>>,
}

/// How a column was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FoundHow"))]
#[serde(rename_all = "camelCase")]
pub enum How {
    /// It has the same name.
    Name,
    /// The same words, written otherwise.
    Writing,
    /// Another name for the same thing.
    Meaning,
    Hand,
}

/// The column of the file that is one of the model's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FoundColumn"))]
pub struct Found {
    pub column: String,
    pub how: How,
}

/// A column of the model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ColumnMatch"))]
pub struct Match {
    pub column: String,
    pub found: Option<Found>,
}

/// Letters and digits in lower case, without accents: what two writings of one name share.
fn plain(name: &str) -> String {
    words_of(name).concat()
}

/// Whether a field could be read as that kind.
fn could_be(field: &Field, kind: Kind) -> bool {
    match kind {
        Kind::Number => field.notation.is_some(),
        Kind::Date => field.dates.is_some(),
        Kind::YesNo | Kind::Category | Kind::Text => true,
    }
}

/// Every column of the model, in its order, and what it is in the file; each column of the file is one of the model's at
/// most.
///
/// # Errors
/// `unknown-column` for a name by hand that neither has, `bad-match` for one that cannot be read so or is taken twice,
/// `no-model-columns` where nothing was found.
pub(super) fn matched(pipeline: &Pipeline, schema: &Schema, by_hand: &Matching) -> Result<Vec<Match>> {
    let names = || schema.fields.iter().map(|own| own.name.as_str());
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut found: Vec<Option<(&Field, How)>> = vec![None; pipeline.inputs.len()];
    for (wanted, column) in &by_hand.columns {
        let place = pipeline.inputs.iter().position(|own| own.name == *wanted);
        let place = place
            .ok_or_else(|| unknown_column(pipeline.inputs.iter().map(|own| own.name.as_str()), wanted))?;
        let Some(column) = column else { continue };
        let field = schema.field(column).ok_or_else(|| unknown_column(names(), column))?;
        let refused = |what: &str| {
            Error::new(ErrorKind::BadMatch)
                .at_column(column)
                .with("wanted", wanted.as_str())
                .with("what", what)
        };
        if !could_be(field, pipeline.inputs[place].kind) {
            return Err(refused("kind"));
        }
        if !taken.insert(&field.name) {
            return Err(refused("twice"));
        }
        found[place] = Some((field, How::Hand));
    }
    type Same = fn(&str, &str) -> bool;
    let ways: [(How, Same); 3] = [
        (How::Name, |a, b| a == b),
        (How::Writing, |a, b| plain(a) == plain(b) && !plain(a).is_empty()),
        (How::Meaning, |a, b| {
            Factor::of(a).is_some_and(|own| own != Factor::Any && Factor::of(b) == Some(own))
        }),
    ];
    for (how, same) in ways {
        for (place, input) in pipeline.inputs.iter().enumerate() {
            if found[place].is_some() || by_hand.columns.contains_key(&input.name) {
                continue;
            }
            let open = |own: &&Field| !taken.contains(own.name.as_str()) && could_be(own, input.kind);
            let mut alike = schema.fields.iter().filter(open).filter(|own| same(&input.name, &own.name));
            let (first, more) = (alike.next(), alike.next());
            // Of two that are about the same, neither is taken for it; nor where two of the model's are.
            let rivals = pipeline
                .inputs
                .iter()
                .enumerate()
                .filter(|(at, own)| *at != place && found[*at].is_none() && same(&own.name, &input.name));
            let alone = more.is_none() && rivals.count() == 0;
            if let Some(own) = first.filter(|_| how == How::Name || alone) {
                taken.insert(&own.name);
                found[place] = Some((own, how));
            }
        }
    }
    if found.iter().all(Option::is_none) && !pipeline.inputs.is_empty() {
        let wanted: Vec<&str> = pipeline.inputs.iter().take(5).map(|own| own.name.as_str()).collect();
        return Err(Error::new(ErrorKind::NoModelColumns).with("columns", wanted.join(", ")));
    }
    let told = |(input, found): (&crate::study::kept::Input, &Option<(&Field, How)>)| Match {
        column: input.name.clone(),
        found: found.map(|(field, how)| Found { column: field.name.clone(), how }),
    };
    Ok(pipeline.inputs.iter().zip(&found).map(told).collect())
}
