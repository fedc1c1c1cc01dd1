//! Our models against those of scikit-learn, written by `tests/reference/generate.py`.

use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::metrics::{Better, Outcome, find};
use homeroom::models::{self, Learner, Lesson, Prediction, Settings};
use homeroom::progress::Unwatched;
use homeroom::split::whole;
use serde_json::Value;

fn cases(name: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(name);
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases = whole["cases"].as_array().unwrap().clone();
    assert!(!cases.is_empty(), "{name} holds no case");
    cases
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

fn number(value: &Value) -> usize {
    value.as_u64().unwrap() as usize
}

/// Some rows of a case as a frame of numbers, with their truth.
fn part(case: &Value, rows: std::ops::Range<usize>) -> (Frame, Target) {
    let table: Vec<Vec<f64>> = case["table"].as_array().unwrap()[rows.clone()].iter().map(floats).collect();
    let columns = (0..table[0].len()).map(|column| {
        let values = table.iter().map(|row| row[column] as f32).collect();
        Feature { name: format!("x{column}"), values: Values::Numbers(values) }
    });
    let frame = Frame { columns: columns.collect(), steps: None, height: table.len() };
    let truth = &floats(&case["truth"])[rows];
    let target = match case["classes"].as_u64().unwrap_or(0) {
        0 => Target::Numbers(truth.to_vec()),
        classes => Target::Classes {
            codes: truth.iter().map(|code| *code as u32).collect(),
            names: (0..classes).map(|class| format!("class {class}")).collect(),
            positive: None,
        },
    };
    (frame, target)
}

fn learner(model: &str, knobs: &[(&str, f64)]) -> Box<dyn Learner> {
    let entry = models::find(model).unwrap();
    let chosen = knobs.iter().map(|(knob, value)| ((*knob).to_owned(), *value)).collect();
    (entry.build)(&Settings::checked(model, entry.settings, &chosen).unwrap())
}

/// What `learner`, taught on the first rows of a case, says about the rest, with the truth of that.
fn said(case: &Value, learner: &dyn Learner, seed: u64) -> (Prediction, Target) {
    let taught = number(&case["taught"]);
    let (frame, target) = part(case, 0..taught);
    let (rest, truth) = part(case, taught..case["table"].as_array().unwrap().len());
    let rows = whole(frame.height);
    let lesson = Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights: None, seed };
    let model = learner.fit(&lesson, &mut Unwatched).unwrap();
    (model.predict(&rest, whole(rest.height).as_slice()), truth)
}

#[test]
fn the_linear_model_agrees_with_scikit_learn() {
    for case in cases("linear.json") {
        let alpha = case["alpha"].as_f64().unwrap();
        let (ours, _) = said(&case, learner("linear", &[("alpha", alpha)]).as_ref(), 1);
        let (ours, theirs, tolerance) = match ours {
            Prediction::Numbers(values) => (values, floats(&case["prediction"]), 1e-6),
            // L-BFGS stops earlier than the Newton steps there.
            Prediction::Chances(chances) => {
                let rows = case["prediction"].as_array().unwrap().iter().flat_map(floats);
                (chances.iter().copied().collect(), rows.collect(), 1e-4)
            }
        };
        assert_eq!(ours.len(), theirs.len());
        let apart =
            ours.iter().zip(&theirs).map(|(a, b)| (a - b).abs() / b.abs().max(1.0)).fold(0.0, f64::max);
        println!("{}: {apart:.1e} apart at most", case["name"]);
        assert!(apart <= tolerance, "{}: {apart:.1e} apart", case["name"]);
    }
}

#[test]
fn what_a_forest_says_of_rows_it_left_out_and_of_columns_agrees_with_scikit_learn() {
    const SEEDS: u64 = 3;
    let tables = cases("forest.json");
    let mut wrong = Vec::new();
    for (case, table) in cases("unseen.json").iter().zip(&tables) {
        assert_eq!(case["name"], table["name"]);
        let (frame, target) = part(table, 0..number(&table["taught"]));
        let share = case["columnsPerSplit"].as_f64().unwrap() / frame.columns.len() as f64;
        let learner = learner("forest", &[("trees", 500.0), ("columns", share)]);
        let metric = find(case["metric"].as_str().unwrap()).unwrap();
        let rows = whole(frame.height);
        let (mut score, mut importance) = (0.0, vec![0.0; frame.columns.len()]);
        for seed in 1..=SEEDS {
            let lesson =
                Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights: None, seed };
            let model = learner.fit(&lesson, &mut Unwatched).unwrap();
            let (places, said) = model.out_of_bag().unwrap().said();
            let truth = target.of(&places);
            let outcome = Outcome { truth: &truth, prediction: &said, cutoff: 0.5 };
            score += metric.score(&outcome).unwrap() / SEEDS as f64;
            for (sum, own) in importance.iter_mut().zip(model.importance().unwrap()) {
                *sum += own / SEEDS as f64;
            }
        }
        let (mean, spread) =
            (case["score"]["mean"].as_f64().unwrap(), case["score"]["deviation"].as_f64().unwrap());
        let theirs = floats(&case["importance"]);
        let apart = importance.iter().zip(&theirs).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        let line = format!(
            "{}: {score:.4} out of bag here, {mean:.4} there; importance {apart:.3} apart at most",
            case["name"]
        );
        println!("{line}");
        if (score - mean).abs() > 3.0 * spread + 0.01 * mean || apart > 0.03 {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_forest_is_no_worse_than_that_of_scikit_learn() {
    const SEEDS: u64 = 3;
    let mut worse = Vec::new();
    for case in cases("forest.json") {
        let width = case["table"][0].as_array().unwrap().len() as f64;
        for run in case["runs"].as_array().unwrap() {
            let (leaf, tried) = (&run["minSamplesLeaf"], &run["columnsPerSplit"]);
            let knobs = [
                ("trees", 500.0),
                ("leaf", leaf.as_f64().unwrap()),
                ("columns", tried.as_f64().unwrap() / width),
            ];
            let learner = learner("forest", &knobs);
            let judged: Vec<_> = (1..=SEEDS).map(|seed| said(&case, learner.as_ref(), seed)).collect();
            for (id, theirs) in run["scores"].as_object().unwrap() {
                let metric = find(id).unwrap();
                let score = |(said, truth): &(Prediction, Target)| {
                    metric.score(&Outcome { truth, prediction: said, cutoff: 0.5 }).unwrap()
                };
                let ours = judged.iter().map(score).sum::<f64>() / SEEDS as f64;
                let (mean, spread) =
                    (theirs["mean"].as_f64().unwrap(), theirs["deviation"].as_f64().unwrap());
                let loss = if metric.better == Better::Higher { mean - ours } else { ours - mean };
                let line = format!(
                    "{} leaf {leaf} columns {tried} {id}: {ours:.4} here, {mean:.4} there ({:+.1} deviations worse)",
                    case["name"],
                    loss / spread
                );
                println!("{line}");
                if loss > 3.0 * spread + 0.01 * mean.abs() {
                    worse.push(line);
                }
            }
        }
    }
    assert!(worse.is_empty(), "\n{}", worse.join("\n"));
}
