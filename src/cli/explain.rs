//! `homeroom explain`: an evaluation, and why its best model says what it says.

use serde::Serialize;
use serde_json::json;

use super::arguments::Explain;
use super::commands::{asked, learned_protected, open, printed, unreadable};
use super::cores::Cores;
use super::{handout, told};
use crate::error::{Error, ErrorKind, Result};
use crate::guidance::{Changeable, Playbook};
use crate::progress::Unwatched;
use crate::study::{Advice, Concern, Listing, Sheet, Study, Which};
use crate::words::Words;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn explain(arguments: &Explain) -> Result<String> {
    let asking = &arguments.asking;
    handout::check(arguments)?;
    let mut study = open(&asking.source, true)?;
    let taken = learned_protected(&study);
    let at_risk = asking.at_risk.is_some() || asking.source.sample && asking.target.is_none();
    let ask = asked(&study, asking, at_risk && !arguments.sought.plain, None)?;
    let cores = Cores::new(asking.threads)?;
    let condition = ask.question.condition.as_ref().map(|own| own.text()).unwrap_or_default();
    study.evaluate(&ask, &cores, &mut Unwatched)?;
    cores.hear(&mut study, arguments.of.as_deref())?;
    let matters = study.matters()?;
    let most = matters.iter().filter(|own| own.columns.len() == 1).take(arguments.effects);
    let effects =
        most.map(|own| study.effect(&own.columns[0], &mut Unwatched)).collect::<Result<Vec<_>>>()?;
    let effects: Vec<_> = effects.into_iter().flatten().collect();
    let pair = if arguments.effects > 1 { study.strongest_pair(&mut Unwatched)? } else { None };
    let which = if study.anybody_waits() { Which::Waiting } else { Which::Practice };
    let roster = study.students(&listing(arguments, which), &mut Unwatched)?;
    handout::save(&study, arguments, which)?;
    let mut notes = guided(&mut study, arguments)?;
    let sheets: Result<Vec<Told>> =
        arguments.students.iter().map(|row| told(&study, *row, arguments)).collect();
    let sheets = sheets?;
    if !taken.is_empty() {
        notes.push(Words::new("note-protected-learned").with("columns", taken.join(", ")));
    }
    if arguments.json {
        return printed(&json!({
            "importance": matters, "effects": effects, "pair": pair, "students": roster, "sheets": sheets,
            "notes": notes,
        }));
    }
    let mut text = told::matters(&matters, &roster.model);
    effects.iter().for_each(|own| text += &told::effect(own));
    pair.iter().for_each(|own| text += &told::pair(own));
    text += &told::roster(&roster);
    sheets.iter().for_each(|own| text += &(told::sheet(&own.sheet, &condition) + &told::advice(&own.advice)));
    notes.iter().for_each(|own| text += &(own.text() + "\n"));
    Ok(text)
}

fn listing(arguments: &Explain, which: Which) -> Listing {
    Listing {
        which,
        from: 0,
        count: arguments.list,
        capacity: arguments.sought.capacity,
        find: None,
        class: None,
        aside: Vec::new(),
        names: arguments.names,
        salt: arguments.asking.seed,
    }
}

/// Takes the changes and the playbook that were typed; lines of a playbook that were kept out are told.
///
/// # Errors
/// Those of [`Study::take_guide`] and of the playbook.
fn guided(study: &mut Study, arguments: &Explain) -> Result<Vec<Words>> {
    let mut guide = study.guide();
    let mut notes = Vec::new();
    if !arguments.changes.is_empty() {
        guide.changes = arguments.changes.iter().map(|text| Changeable::read(text)).collect::<Result<_>>()?;
    }
    if let Some(path) = &arguments.playbook {
        let (playbook, amiss) = Playbook::read(&std::fs::read(path).map_err(unreadable)?)?;
        guide.playbook = playbook;
        notes.extend(amiss.into_iter().map(|own| own.words));
    }
    study.take_guide(guide)?;
    Ok(notes)
}

/// One student, and what may help.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    sheet: Sheet,
    advice: Advice,
}

/// # Errors
/// `no-such-row` for a row that is none, or whose student is on no list.
fn told(study: &Study, row: u64, arguments: &Explain) -> Result<Told> {
    let none = || Error::new(ErrorKind::NoSuchRow).at_row(row);
    let record = study.table().rows.binary_search(&row).map_err(|_| none())? as u32;
    if !study.is_listed(record) {
        return Err(none());
    }
    let sheet = study.sheet(record, &[], arguments.names, arguments.asking.seed, &mut Unwatched)?;
    let concern = Concern { record, capacity: arguments.sought.capacity, ..Default::default() };
    Ok(Told { sheet, advice: study.advice(&concern, &mut Unwatched)? })
}
