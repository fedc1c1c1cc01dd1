//! Writes the corpus of the model reader anew: what lies in the files of small models of the made-up class. To be run in the
//! folder `fuzz` when the format of a model's file changes.

use std::collections::BTreeMap;

use homeroom::archive::unpack;
use homeroom::error::Result;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::study::{Ask, Condition, InTurn, Label, Op, Question, Study, When};
use homeroom::table::{ReadOptions, Table, read};
use homeroom::timeline::EventPlan;

/// A model, what it is asked, its knobs, and whether it may be handed on.
type Seed = (&'static str, &'static str, bool, &'static [(&'static str, f64)], bool);

const SEEDS: [Seed; 7] = [
    ("linear", "linear", true, &[], true),
    ("linear-number", "linear", false, &[], false),
    ("forest", "forest", true, &[("forest.trees", 3.0)], false),
    ("forest-number", "forest", false, &[("forest.trees", 2.0)], true),
    ("boosting", "boosting", true, &[("boosting.rounds", 3.0), ("boosting.leaves", 4.0)], false),
    (
        "mlp",
        "mlp",
        true,
        &[("mlp.units", 4.0), ("mlp.second", 0.0), ("mlp.members", 1.0), ("mlp.epochs", 2.0)],
        true,
    ),
    (
        "lstm",
        "lstm",
        false,
        &[("lstm.units", 4.0), ("lstm.head", 0.0), ("lstm.members", 1.0), ("lstm.epochs", 1.0)],
        true,
    ),
];

fn table(text: &str) -> Result<Table> {
    read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched)
}

fn seed((_, model, at_risk, knobs, hand_on): &Seed) -> Result<Vec<u8>> {
    const ROWS: usize = 200;
    let mut study = Study::open(table(&sample::sample(ROWS, 1))?);
    study.join(table(&sample::events(ROWS, 1))?, &EventPlan::default())?;
    let column = "final_grade".to_owned();
    let condition =
        at_risk.then(|| Condition { column: column.clone(), op: Op::Below, values: vec!["10".to_owned()] });
    let ask = Ask {
        question: Question { target: column, condition, rule: None, weight: None },
        models: vec![(*model).to_owned()],
        folds: 2,
        repeats: 1,
        seed: 1,
        settings: knobs.iter().map(|(knob, value)| ((*knob).to_owned(), *value)).collect::<BTreeMap<_, _>>(),
        when: When { until: vec![6.0], ..When::default() },
        decide: *at_risk,
        capacity: None,
    };
    let whole = study.evaluate(&ask, &InTurn, &mut Unwatched)?;
    let ready = study.made_ready(0, Some(model), *hand_on, &InTurn, &mut Unwatched)?;
    let label = Label { name: "a class".into(), made: "2026-01-01".into(), until: "2027-01-01".into() };
    let mut sections = unpack(&ready.keep(&label, &whole)?.save(None)?, None)?;
    Ok(sections.remove(homeroom_fuzz::PIPELINE).unwrap_or_default())
}

fn main() -> std::io::Result<()> {
    for own in &SEEDS {
        match seed(own) {
            Ok(bytes) => std::fs::write(format!("corpus/model/{}", own.0), bytes)?,
            Err(error) => return Err(std::io::Error::other(format!("{}: {error:?}", own.0))),
        }
    }
    Ok(())
}
