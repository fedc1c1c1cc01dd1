//! `homeroom score`: a kept model and a file that it never saw.

use std::fmt::Write;

use serde_json::json;

use super::arguments::{Score, Term};
use super::commands::{open, printed, unreadable};
use super::fit::{self, passphrase};
use super::told;
use crate::archive::MOST_BYTES;
use crate::drift::{Drift, Light};
use crate::error::{Error, ErrorKind, Result};
use crate::progress::Unwatched;
use crate::study::{Estimate, How, KeptView, Listing, Matching, Pipeline, TermJudged, TermView, Which};
use crate::words::Words;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn score(arguments: &Score) -> Result<String> {
    let (pipeline, view) = opened(&arguments.term)?;
    let study = open(&arguments.term.source, true)?;
    let (term, told_of) = study.resumed(&pipeline, &by_hand(&arguments.term.matches)?)?;
    let estimates = term.estimates()?;
    if arguments.csv {
        return Ok(csv(&estimates));
    }
    let capacity = arguments.capacity.or_else(|| Some(pipeline.length(estimates.len())));
    let listing = Listing {
        which: Which::Waiting,
        from: 0,
        count: arguments.list,
        capacity,
        find: None,
        class: None,
        aside: Vec::new(),
        names: arguments.names,
        salt: 1,
    };
    let roster = term.students(&listing, &mut Unwatched)?;
    let ended = term.term_judged(&pipeline, &mut Unwatched)?;
    if arguments.json {
        let students: Vec<_> =
            estimates.iter().map(|(row, own)| json!({ "row": row, "estimate": own })).collect();
        return printed(&json!({ "model": view, "term": told_of, "students": students, "list": roster,
            "judged": ended }));
    }
    let mut text = fit::told(&view, &arguments.term.model.display().to_string());
    over(&view)?.iter().for_each(|own| text += &(own.text() + "\n"));
    said(&told_of).iter().for_each(|own| text += &(own.text() + "\n"));
    text += &drifted(&told_of.drift, ended.as_ref());
    Ok(text + &told::roster(&roster))
}

/// A kept model out of its file.
///
/// # Errors
/// `unreadable`; those of [`Pipeline::open`].
pub(super) fn opened(term: &Term) -> Result<(Pipeline, KeptView)> {
    let path = &term.model;
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > MOST_BYTES as u64 {
        let limit = (MOST_BYTES >> 20) as f64;
        return Err(Error::new(ErrorKind::TooLarge).with("limit", limit).with("what", "megabytes"));
    }
    let file = std::fs::read(path).map_err(unreadable)?;
    let word = term.passphrase.as_deref().map(passphrase).transpose()?;
    let pipeline = Pipeline::open(&file, word.as_deref())?;
    let view = KeptView::of(&pipeline, &file);
    Ok((pipeline, view))
}

/// `attendance=Anwesenheit`, one by one.
pub(super) fn by_hand(typed: &[String]) -> Result<Matching> {
    let mut matching = Matching::default();
    for text in typed {
        let bad = || Error::new(ErrorKind::BadMatch).with("wanted", text.as_str()).with("what", "text");
        let (wanted, own) = text.split_once('=').ok_or_else(bad)?;
        let own = Some(own.trim().to_owned()).filter(|own| !own.is_empty());
        matching.columns.insert(wanted.trim().to_owned(), own);
    }
    Ok(matching)
}

/// What became of the file, in sentences.
fn said(term: &TermView) -> Vec<Words> {
    let mut words = vec![Words::new("term-students").with("students", term.students).with("gone", term.gone)];
    for own in &term.matches {
        let named = |id: &'static str| Words::new(id).with("wanted", own.column.as_str());
        match &own.found {
            None => words.push(named("term-absent")),
            Some(found) if found.how == How::Name => {}
            Some(found) => words.push(named("term-renamed").with("column", found.column.as_str())),
        }
    }
    for own in &term.unseen {
        let words_of = Words::new("term-unseen").with("column", own.column.as_str());
        words.push(words_of.with("level", own.level.as_str()).with("students", own.students));
    }
    if term.lacks_events {
        words.push(Words::new("term-lacks-events"));
    }
    words
}

/// What is to be said where a model is older than it was meant to be.
///
/// # Errors
/// `crashed` where the machine has no date.
pub(super) fn over(view: &KeptView) -> Result<Option<Words>> {
    let until = view.label.until.as_str();
    let over = !until.is_empty() && until < fit::written(fit::today()?).as_str();
    Ok(over.then(|| Words::new("kept-over").with("until", until)))
}

/// How the class differs, and how well the model did, in sentences.
pub(super) fn drifted(drift: &Drift, ended: Option<&TermJudged>) -> String {
    let columns = drift.columns.iter().filter(|own| own.light > Light::Green);
    let lines = drift.told.iter().chain(columns.flat_map(|own| &own.told));
    let batches = ended.iter().flat_map(|own| &own.batches).flat_map(|own| &own.told);
    lines.chain(batches).map(|own| own.text() + "\n").collect()
}

fn csv(estimates: &[(u64, Estimate)]) -> String {
    let mut text = "row,estimate,low,high\n".to_owned();
    let cell = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    for (row, own) in estimates {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{row},{},{},{}", own.value, cell(own.low), cell(own.high));
    }
    text
}
