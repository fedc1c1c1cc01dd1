//! Our side of `npm run bench`: packs tables for the workers, runs jobs without a browser, and reads what both
//! give back. The browser runs the very same packets.
//!
//! ```text
//! native pack <card> <packet>            prints the jobs
//! native term <card> <packet>            the same for a term with its events
//! native encode <packet> <job> <stem>    writes the rows as networks read them and prints what they hold
//! native run <packet> <job> <finished>   prints the times in milliseconds
//! native read <finished> <chances>       rows x classes as float64
//! native table <file>                    reads a table and prints how long it took and what it holds
//! ```

#[path = "native/networks.rs"]
mod networks;

use std::ops::ControlFlow;
use std::time::Instant;

use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::models::{self, Prediction, Settings};
use homeroom::progress::{Tick, Unwatched};
use homeroom::split::{self, Folds, Protocol, Ties};
use homeroom::study::{Bench, Entrant, Finished, Job, Study};
use homeroom::table::ReadOptions;
use serde::Deserialize;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["pack", card, packet] => pack(card, packet),
        ["term", card, packet] => networks::pack(card, packet),
        ["encode", packet, job, stem] => networks::encode(packet, job, stem),
        ["run", packet, job, finished] => run(packet, job, finished),
        ["read", finished, chances] => read(finished, chances),
        ["table", file] => table(file),
        // `cargo bench` starts every bench without a word.
        _ => {
            println!("native pack | term | encode | run | read | table; npm run bench knows how");
            Ok(())
        }
    }
}

/// A table and what is asked of it.
#[derive(Deserialize)]
struct Card {
    rows: usize,
    columns: usize,
    classes: usize,
    /// The last rows, held out; not read where there are folds.
    held: usize,
    inputs: String,
    outcomes: String,
    entrants: Vec<Entrant>,
    /// 0 where the last rows are held out.
    folds: usize,
    /// Jobs that differ in nothing but their seed.
    repeats: usize,
}

fn pack(card: &str, packet: &str) -> Outcome<()> {
    let card: Card = serde_json::from_slice(&std::fs::read(card)?)?;
    let inputs = std::fs::read(&card.inputs)?;
    let codes: Vec<u32> = std::fs::read(&card.outcomes)?.into_iter().map(u32::from).collect();
    let cell = |row: usize, column: usize| {
        let at = 4 * (row * card.columns + column);
        inputs.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(f32::NAN, f32::from_le_bytes)
    };
    let columns = (0..card.columns).map(|column| Feature {
        name: format!("column {column}"),
        values: Values::Numbers((0..card.rows).map(|row| cell(row, column)).collect()),
    });
    let frame = Frame { columns: columns.collect(), steps: None, height: card.rows };
    let protocol = Protocol { folds: card.folds.max(2), repeats: card.repeats, seed: 1 };
    let folds: Folds = if card.folds == 0 {
        // The file's own order parts the rows; a study would draw, so this one is written as a packet holds it.
        let parts: Vec<u8> = (0..card.rows).map(|row| u8::from(row >= card.rows - card.held)).collect();
        postcard::from_bytes(&postcard::to_allocvec(&(parts, 2u8, true, Vec::<Vec<u32>>::new()))?)?
    } else {
        split::folds(card.rows, Ties { classes: Some(&codes), groups: None }, protocol, 0)?
    };
    let jobs = jobs(&card)?;
    let names = (0..card.classes).map(|class| format!("class {class}")).collect();
    let bench = Bench {
        frame,
        target: Target::Classes { codes, names, positive: None },
        folds: vec![folds; card.repeats],
        entrants: card.entrants,
        groups: None,
        rule: None,
        weights: None,
        protocol,
        cohorts: None,
        levels: None,
        summaries: 0,
        waiting: Frame { columns: vec![], steps: None, height: 0 },
        reweighed: None,
        guarded: false,
        later: Vec::new(),
    };
    std::fs::write(packet, bench.to_bytes())?;
    println!("{}", serde_json::to_string(&jobs)?);
    Ok(())
}

fn jobs(card: &Card) -> Outcome<Vec<Job>> {
    let mut jobs = Vec::new();
    for entrant in &card.entrants {
        let entry = models::find(&entrant.id)?;
        let settings = Settings::checked(entry.id, entry.settings, &entrant.chosen)?;
        let cost = (entry.cost)(&settings) * card.rows as f64;
        for seed in 0..card.repeats {
            for fold in if card.folds == 0 { 1..2 } else { 0..card.folds } {
                let (model, id) = (entrant.id.clone(), jobs.len());
                jobs.push(Job { id, moment: 0, model, seed, fold, inner: None, part: 0, cost });
            }
        }
    }
    Ok(jobs)
}

fn run(packet: &str, job: &str, finished: &str) -> Outcome<()> {
    let bench = Bench::from_bytes(&std::fs::read(packet)?)?;
    let job: Job = serde_json::from_str(job)?;
    let begun = Instant::now();
    let milliseconds = || begun.elapsed().as_secs_f64() * 1000.0;
    let (mut first, mut last, mut passes) = (None, 0.0, Vec::new());
    // The first tick comes when the columns are binned, the last when the trees stand; a network tells every pass.
    let mut watch = |tick: Tick| {
        first.get_or_insert_with(milliseconds);
        if tick.losses.is_some() {
            passes.push(milliseconds());
        }
        if tick.done == tick.total {
            last = milliseconds();
        }
        ControlFlow::Continue(())
    };
    // A forest may be cut into parts; here one hand does them all.
    let done = bench.whole(&job, &mut watch)?;
    let all = milliseconds();
    let binned = first.unwrap_or(0.0);
    std::fs::write(finished, done.to_bytes())?;
    println!(
        "{{\"bin\":{binned},\"train\":{},\"rest\":{},\"passes\":{passes:?}}}",
        last - binned,
        all - last
    );
    Ok(())
}

fn read(finished: &str, chances: &str) -> Outcome<()> {
    let done = Finished::from_bytes(&std::fs::read(finished)?)?;
    let Prediction::Chances(said) = done.piece.prediction else { return Err("these are no chances".into()) };
    std::fs::write(chances, said.iter().flat_map(|chance| chance.to_le_bytes()).collect::<Vec<u8>>())?;
    Ok(())
}

fn table(file: &str) -> Outcome<()> {
    let bytes = std::fs::read(file)?;
    let begun = Instant::now();
    let table = homeroom::table::read(file, &bytes, &ReadOptions::default(), &mut Unwatched)?;
    let read = begun.elapsed().as_secs_f64() * 1000.0;
    let (rows, held) = (table.height(), table.bytes());
    let study = Study::open(table);
    let all = begun.elapsed().as_secs_f64() * 1000.0;
    let columns = study.table().columns.len();
    let size = bytes.len();
    println!(
        "{{\"rows\":{rows},\"columns\":{columns},\"bytes\":{size},\"held\":{held},\"read\":{read},\"guess\":{}}}",
        all - read
    );
    Ok(())
}
