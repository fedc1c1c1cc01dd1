//! Each command as a question to `study` and a text to print.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde::Serialize;
use serde_json::json;

use super::arguments::{Arguments, Asking, Command, Evaluate, Source};
use super::audit::audit;
use super::cores::Cores;
use super::drift::drift;
use super::explain::explain;
use super::files;
use super::fit::fit;
use super::paper::paper;
use super::score::score;
use crate::error::{Error, ErrorKind, Result};
use crate::progress::Unwatched;
use crate::quality::DataQuality;
use crate::report;
use crate::sample;
use crate::schema::{Amendment, Role};
use crate::study::overview::Overview;
use crate::study::{Ask, Condition, Question, Study, When};
use crate::table::{self, ReadOptions};
use crate::words::Words;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub fn answer(arguments: &Arguments) -> Result<String> {
    match &arguments.command {
        Command::Sample { rows, seed, out } => write_sample(*rows as usize, *seed, out.as_deref()),
        Command::Inspect { source, target, at_risk, json } => {
            inspect(source, target.as_deref(), at_risk.as_deref(), *json)
        }
        Command::Evaluate(evaluate) => self::evaluate(evaluate),
        Command::Audit(arguments) => audit(arguments),
        Command::Explain(arguments) => explain(arguments),
        Command::Fit(arguments) => fit(arguments),
        Command::Score(arguments) => score(arguments),
        Command::Drift(arguments) => drift(arguments),
        Command::Report(arguments) => paper(arguments),
    }
}

fn write_sample(rows: usize, seed: u64, out: Option<&Path>) -> Result<String> {
    let text = sample::sample(rows, seed);
    let Some(folder) = out else { return Ok(text) };
    let [path, weeks] = [sample::NAME, sample::EVENTS_NAME].map(|name| folder.join(name));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, text))
        .and_then(|()| std::fs::write(&weeks, sample::events(rows, seed)))
        .map_err(unreadable)?;
    Ok(format!("{}\n{}\n", path.display(), weeks.display()))
}

pub(super) fn unreadable(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Unreadable).with("reason", error.to_string())
}

/// Opens the files and makes the changes that were typed; `plain` takes columns that sound protected as inputs.
pub(super) fn open(source: &Source, plain: bool) -> Result<Study> {
    let table = match &source.file {
        Some(path) => files::table(path, source.sheet.as_deref())?,
        None => {
            let text = sample::sample(sample::ROWS, 1);
            table::read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched)?
        }
    };
    let mut study = Study::open(table);
    let guessed = if plain { protected(&study) } else { vec![] };
    let role =
        |column: &String, role| Amendment { column: column.clone(), role: Some(role), ..Default::default() };
    let mut amendments: Vec<Amendment> = source
        .take
        .iter()
        .map(|column| Amendment { protected: Some(false), ..role(column, Role::Input) })
        .collect();
    amendments.extend(source.known.iter().map(|column| Amendment {
        column: column.clone(),
        known: Some(true),
        ..Default::default()
    }));
    amendments.extend(guessed.into_iter().map(|column| Amendment {
        column,
        protected: Some(false),
        ..Default::default()
    }));
    amendments.extend(source.drop.iter().map(|column| role(column, Role::Ignored)));
    amendments.extend(source.protect.iter().map(|column| Amendment {
        column: column.clone(),
        protected: Some(true),
        ..Default::default()
    }));
    for (columns, own) in
        [(&source.group, Role::Group), (&source.cohort, Role::Cohort), (&source.exit, Role::Exit)]
    {
        if let Some(column) = columns {
            amendments.extend(files::others(&study, own, column).map(|other| role(&other, Role::Ignored)));
            amendments.push(role(column, own));
        }
    }
    study.amend(&amendments)?;
    files::join(&mut study, source)?;
    Ok(study)
}

/// Columns that sound protected. The page keeps them out until told otherwise; a protocol that is typed is taken
/// at its word, so here they are learned from unless `--protect` or `--drop` names them, and a note says so.
fn protected(study: &Study) -> Vec<String> {
    let fields = study.schema().fields.iter().filter(|field| field.protected);
    fields.map(|field| field.name.clone()).collect()
}

pub(super) fn printed(value: &impl serde::Serialize) -> Result<String> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n")
        .map_err(|error| Error::new(ErrorKind::Crashed).with("reason", error.to_string()))
}

fn inspect(source: &Source, target: Option<&str>, at_risk: Option<&str>, json: bool) -> Result<String> {
    let study = open(source, false)?;
    let overview = study.overview(false);
    let events = study.events();
    let quality = looked_at(&study, target, at_risk)?;
    if json {
        return match &events {
            Some(events) => printed(&json!({ "students": overview, "events": events, "quality": quality })),
            None => printed(&Inspected { overview, quality }),
        };
    }
    let mut out = format!("{}\n\n", overview.source.words.text());
    for column in &overview.columns {
        let plain = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{:<28} {:<9} {:<11} {}",
            column.name,
            plain(json!(column.kind)),
            plain(json!(column.role)),
            column.say.text()
        );
    }
    if let Some(events) = &events {
        let _ = writeln!(out, "\n{}", events.words.text());
    }
    let of_events = events.iter().flat_map(|events| &events.remarks);
    for remark in overview.remarks.iter().chain(of_events) {
        let _ = writeln!(out, "\n{}\n  {}", remark.title.text(), remark.detail.text());
    }
    Ok(out + &report::text::quality(&quality, &overview.remarks))
}

/// A file alone.
#[derive(Serialize)]
struct Inspected {
    #[serde(flatten)]
    overview: Overview,
    quality: DataQuality,
}

/// What is odd about the data. Where no question was typed, the answer is the column that sounds most like one, and what
/// cannot be asked of it is left aside.
fn looked_at(study: &Study, target: Option<&str>, at_risk: Option<&str>) -> Result<DataQuality> {
    let condition = at_risk.map(|text| Condition::parse(text, study.schema())).transpose()?;
    let column = condition.as_ref().map(|condition| condition.column.as_str()).or(target);
    let question = |target: &str| Question {
        target: target.to_owned(),
        condition: condition.clone(),
        rule: None,
        weight: None,
    };
    match (column, study.schema().suggested_target()) {
        (Some(target), _) => study.quality(Some(&question(target)), false),
        (None, Some(target)) => {
            study.quality(Some(&question(target)), false).or_else(|_| study.quality(None, false))
        }
        (None, None) => study.quality(None, false),
    }
}

/// What was typed as a question to a study.
pub(super) fn asked(study: &Study, asking: &Asking, decide: bool, capacity: Option<usize>) -> Result<Ask> {
    let condition = |text: &String| Condition::parse(text, study.schema());
    let at_risk = match (&asking.at_risk, &asking.target) {
        (Some(text), _) => Some(condition(text)?),
        // The made-up class comes with its question.
        (None, None) if asking.source.sample => Some(condition(&"final_grade < 10".to_owned())?),
        _ => None,
    };
    let target = match (&at_risk, &asking.target) {
        (Some(condition), _) => condition.column.clone(),
        (None, Some(target)) => target.clone(),
        (None, None) => study.schema().suggested_target().unwrap_or_default().to_owned(),
    };
    let rule = asking.rule.as_ref().map(condition).transpose()?;
    let question = Question { target, condition: at_risk, rule, weight: asking.weight.clone() };
    let models =
        if asking.models.is_empty() { study.suited(&question, asking.series) } else { asking.models.clone() };
    Ok(Ask {
        question,
        models,
        folds: asking.folds,
        repeats: asking.repeats,
        seed: asking.seed,
        settings: settings(&asking.settings)?,
        when: When {
            until: asking.until.iter().map(|text| study.moment(text)).collect::<Result<_>>()?,
            test: asking.test.clone(),
            rolling: asking.rolling,
            leave_out: asking.leave_out.clone(),
            series: asking.series,
        },
        decide,
        capacity,
    })
}

fn evaluate(arguments: &Evaluate) -> Result<String> {
    let asking = &arguments.asking;
    let mut study = open(&asking.source, true)?;
    let taken = learned_protected(&study);
    let ask = asked(&study, asking, arguments.decide, arguments.capacity)?;
    let mut evaluation = study.evaluate(&ask, &Cores::new(asking.threads)?, &mut Unwatched)?;
    if !taken.is_empty() {
        evaluation.notes.push(Words::new("note-protected-learned").with("columns", taken.join(", ")));
    }
    if let Some(path) = &arguments.predictions {
        std::fs::write(path, study.predictions()?).map_err(unreadable)?;
    }
    let minimal = if arguments.minimal { study.minimal(0, &mut Unwatched)? } else { None };
    let selection = if arguments.selection { study.selection(0, &mut Unwatched)? } else { None };
    let learning = if arguments.learning { study.learning(0, &mut Unwatched)? } else { None };
    let potential = if arguments.potential { Some(study.potential(0, None, false)?) } else { None };
    if !arguments.json {
        let more = minimal.iter().map(report::text::minimal);
        let more = more.chain(selection.iter().map(report::text::selection));
        let more = more.chain(learning.iter().map(report::text::learning));
        let more = more.chain(potential.iter().map(report::text::potential));
        return Ok(more.fold(report::text::evaluation(&evaluation), |text, said| text + &said));
    }
    match arguments.minimal || arguments.selection || arguments.learning || arguments.potential {
        true => printed(&json!({
            "evaluation": evaluation, "minimal": minimal, "selection": selection, "learning": learning,
            "potential": potential,
        })),
        false => printed(&evaluation),
    }
}

/// Columns that sound protected and are learned from all the same.
pub(super) fn learned_protected(study: &Study) -> Vec<String> {
    let pairs = study.guess().fields.iter().zip(&study.schema().fields);
    let taken = pairs.filter(|(guess, now)| guess.protected && now.is_input());
    taken.map(|(_, now)| now.name.clone()).collect()
}

fn settings(typed: &[String]) -> Result<BTreeMap<String, f64>> {
    let read = |text: &String| {
        let bad = || {
            Error::new(ErrorKind::BadSetting)
                .with("setting", text.as_str())
                .with("value", text.as_str())
                .with("range", "model.knob=value")
        };
        let (name, value) = text.split_once('=').ok_or_else(bad)?;
        Ok((name.trim().to_owned(), value.trim().parse().map_err(|_| bad())?))
    };
    typed.iter().map(read).collect()
}
