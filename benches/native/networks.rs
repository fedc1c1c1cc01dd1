//! What networks are measured on: the early-warning task as a packet, and the rows of a job as our network reads
//! them, so that its peers learn from the very same numbers.

use std::path::Path;

use homeroom::features::Target;
use homeroom::models::parts::network::Inputs;
use homeroom::progress::Unwatched;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Bench, Condition, Entrant, Job, Question, Study, When};
use homeroom::table::{self, ReadOptions, Table};
use homeroom::timeline::EventPlan;
use serde::Deserialize;

use crate::Outcome;

/// A term, and what is asked of it.
#[derive(Deserialize)]
struct Card {
    students: String,
    events: String,
    /// Day of prediction.
    until: f64,
    entrants: Vec<Entrant>,
    /// Jobs that differ in nothing but their seed.
    repeats: usize,
}

/// The cohort that is judged; those before it teach.
const JUDGED: &str = "2014J";

/// What is not learned from.
const OUT: [&str; 5] = ["gender", "region", "age_band", "imd_band", "disability"];

/// Prints the jobs.
pub fn pack(card: &str, packet: &str) -> Outcome<()> {
    let card: Card = serde_json::from_slice(&std::fs::read(card)?)?;
    let mut study = Study::open(open(&card.students)?);
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    let mut amendments =
        vec![role("person", Role::Group), role("presentation", Role::Cohort), role("left_day", Role::Exit)];
    amendments.extend(OUT.map(|column| role(column, Role::Ignored)));
    study.amend(&amendments)?;
    let (key, time, step) = (vec!["student".into()], Some("day".into()), Some("7".into()));
    study.join(open(&card.events)?, &EventPlan { key, time, step, ..Default::default() })?;
    let condition = Condition::parse("final_result in Fail, Withdrawn", study.schema())?;
    let knobs = |entrant: &Entrant| {
        let id = entrant.id.clone();
        let chosen = entrant.chosen.clone().into_iter();
        chosen.map(move |(knob, value)| (format!("{id}.{knob}"), value)).collect::<Vec<_>>()
    };
    study.plan(&Ask {
        question: Question {
            target: "final_result".into(),
            condition: Some(condition),
            rule: None,
            weight: None,
        },
        models: card.entrants.iter().map(|entrant| entrant.id.clone()).collect(),
        folds: 10,
        repeats: card.repeats,
        seed: 1,
        settings: card.entrants.iter().flat_map(knobs).collect(),
        when: When { until: vec![card.until], test: Some(JUDGED.into()), ..Default::default() },
        decide: false,
        capacity: None,
    })?;
    let course = study.course()?;
    std::fs::write(packet, course.bench.to_bytes())?;
    let asked = |job: &&Job| card.entrants.iter().any(|entrant| entrant.id == job.model);
    println!("{}", serde_json::to_string(&course.jobs.iter().filter(asked).collect::<Vec<_>>())?);
    Ok(())
}

/// Writes the rows of a job, teaching rows first: `<stem>.f32` with the plain numbers, `<stem>.steps.f32` with the
/// steps, ending together, `<stem>.u8` with the classes. Prints what they hold.
pub fn encode(packet: &str, job: &str, stem: &str) -> Outcome<()> {
    let bench = Bench::from_bytes(&std::fs::read(packet)?)?;
    let job: Job = serde_json::from_str(job)?;
    let fold = bench.fold(job.seed, job.fold, job.inner)?;
    let rows = bench.teaching(&fold.train);
    let remembers = bench.learner(&job.model)?.remembers();
    let frame = bench.frame.without_last(if remembers { bench.summaries } else { 0 });
    let inputs = Inputs::learn(&frame, &rows, remembers);
    if !inputs.tables().is_empty() {
        return Err("peers read no tables of points".into());
    }
    let (taught, held) = (rows.len(), fold.test.as_slice().len());
    let all = [rows.as_slice(), fold.test.as_slice()].concat();
    let encoded = inputs.encode(&frame, &all);
    let fixed = (0..all.len()).flat_map(|row| encoded.fixed(row));
    write(&format!("{stem}.f32"), fixed.flat_map(|value| value.to_le_bytes()).collect())?;
    let (mut length, mut channels, mut lived) = (0, 0, 0);
    if let Some(steps) = &encoded.steps {
        (length, channels) = (steps.length, steps.width);
        lived = steps.lived[..taught].iter().sum();
        let ending = (0..all.len()).flat_map(|row| {
            let own = steps.row(row);
            std::iter::repeat_n(&0.0, length * channels - own.len()).chain(own)
        });
        write(&format!("{stem}.steps.f32"), ending.flat_map(|value| value.to_le_bytes()).collect())?;
    }
    let Target::Classes { codes, names, .. } = bench.target.of(&all) else {
        return Err("peers learn classes".into());
    };
    write(&format!("{stem}.u8"), codes.iter().map(|code| *code as u8).collect())?;
    let (rows, columns, classes) = (all.len(), encoded.width, names.len());
    println!(
        "{{\"rows\":{rows},\"held\":{held},\"columns\":{columns},\"steps\":{length},\"channels\":{channels},\"lived\":{lived},\"classes\":{classes}}}"
    );
    Ok(())
}

fn open(path: &str) -> Outcome<Table> {
    let bytes = std::fs::read(path)?;
    let name = Path::new(path).file_name().and_then(|name| name.to_str()).unwrap_or(path);
    Ok(table::read(name, &bytes, &ReadOptions::default(), &mut Unwatched)?)
}

fn write(path: &str, bytes: Vec<u8>) -> Outcome<()> {
    Ok(std::fs::write(path, bytes)?)
}
