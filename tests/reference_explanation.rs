//! Our shares, effects and importance against the numbers of shap and scikit-learn, on the very same trees, written by
//! `tests/reference/explanation.py`.

use homeroom::explanation::grid::At;
use homeroom::explanation::importance::HeldOut;
use homeroom::explanation::{Attribution, Ground, interventional, tree_shap};
use homeroom::features::bins::Bins;
use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::metrics;
use homeroom::models::parts::inside::{Link, Trees};
use homeroom::models::parts::tree::{Fall, Tree};
use homeroom::models::{Model, Prediction};
use homeroom::numeric::statistics::mean;
use homeroom::progress::Unwatched;
use serde_json::Value;

/// Leaves are kept as f32 here.
const NEAR: f64 = 1e-6;

const COLUMNS: usize = 6;

fn cases(kind: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/explanation.json");
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let all = whole["cases"].as_array().unwrap().iter();
    let cases: Vec<Value> = all.filter(|case| case["kind"] == kind).cloned().collect();
    assert!(!cases.is_empty(), "no case of {kind}");
    cases
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|own| own.as_f64().unwrap_or(f64::NAN)).collect()
}

fn frame(case: &Value) -> Frame {
    let cells = floats(&case["table"]);
    let column = |column: usize| Feature {
        name: format!("column {column}"),
        values: Values::Numbers(
            cells.iter().skip(column).step_by(COLUMNS).map(|cell| *cell as f32).collect(),
        ),
    };
    Frame { columns: (0..COLUMNS).map(column).collect(), steps: None, height: cells.len() / COLUMNS }
}

/// Somebody else's trees as ours.
struct Foreign {
    bins: Bins,
    trees: Vec<Tree>,
    start: Vec<f64>,
    factor: f64,
}

impl Foreign {
    fn of(case: &Value) -> Foreign {
        let forest = &case["forest"];
        let found = Foreign {
            bins: serde_json::from_value(forest["bins"].clone()).unwrap(),
            trees: serde_json::from_value(forest["trees"].clone()).unwrap(),
            start: floats(&forest["start"]),
            factor: forest["factor"].as_f64().unwrap(),
        };
        assert!(found.trees.iter().all(|tree| tree.is_sound(COLUMNS, found.start.len())));
        found
    }

    fn trees(&self) -> Trees<'_> {
        Trees {
            bins: &self.bins,
            start: self.start.clone(),
            trees: self.trees.iter().collect(),
            factor: self.factor,
            link: Link::Number,
        }
    }
}

impl Model for Foreign {
    fn reads(&self, columns: usize) -> bool {
        self.bins.width() == columns
    }

    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let binned = self.bins.encode(frame, rows);
        let mut sums = vec![0.0; rows.len()];
        let mut fall = Fall::default();
        self.trees.iter().for_each(|tree| tree.add_to(&binned, &mut fall, &mut sums));
        Prediction::Numbers(sums.iter().map(|sum| self.start[0] + self.factor * sum).collect())
    }
}

#[track_caller]
fn assert_near(ours: &[f64], theirs: &[f64], most: f64, what: &str) {
    assert_eq!(ours.len(), theirs.len(), "{what}");
    for (place, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
        assert!((ours - theirs).abs() <= most, "{what}, {place}: {ours} here, {theirs} there");
    }
}

#[test]
fn shares_are_those_of_shap() {
    let cases = cases("shares");
    assert_eq!(cases.len(), 3);
    for case in cases {
        let (frame, foreign) = (frame(&case), Foreign::of(&case));
        let trees = foreign.trees();
        let asked: Vec<u32> = (0..case["asked"].as_u64().unwrap() as u32).collect();
        let span = floats(&case["background"]);
        let background: Vec<u32> = (span[0] as u32..span[1] as u32).collect();
        let compare = |found: &Attribution, way: &str| {
            let what = format!("{} {way}", case["name"]);
            let ours: Vec<f64> = asked.iter().flat_map(|row| found.of(*row as usize)).copied().collect();
            let theirs = floats(&case[way]["shares"]);
            assert_near(&ours, &theirs, NEAR, &what);
            assert_near(&found.base, &floats(&case[way]["base"]), NEAR, &format!("{what} base"));
            assert!(theirs.iter().any(|share| share.abs() > 0.1), "{what}: nothing to see");
        };
        compare(
            &tree_shap::attribute(&trees, &frame, &asked, &mut Unwatched).unwrap(),
            "tree_path_dependent",
        );
        compare(
            &interventional::attribute(&trees, &frame, &asked, &background, &mut Unwatched).unwrap(),
            "interventional",
        );
    }
}

/// The only case of effects.
fn effects() -> (Value, Frame, Foreign) {
    let case = cases("effects").remove(0);
    let (frame, foreign) = (frame(&case), Foreign::of(&case));
    (case, frame, foreign)
}

fn numbers(values: &[At]) -> Vec<f64> {
    let number = |at: &At| match at {
        At::Number(value) => *value,
        At::Level(level) => panic!("{level}"),
    };
    values.iter().map(number).collect()
}

#[test]
fn partial_dependence_and_pairs_are_those_of_scikit_learn() {
    let (case, frame, foreign) = effects();
    let says = |frame: &Frame, rows: &[u32]| match foreign.predict(frame, rows) {
        Prediction::Numbers(values) => values,
        Prediction::Chances(_) => panic!("chances"),
    };
    let rows: Vec<u32> = (0..frame.height as u32).collect();
    let ground = Ground { says: &says, frame: &frame, rows: &rows, seed: 1 };
    for theirs in case["dependence"].as_array().unwrap() {
        let column = theirs["column"].as_u64().unwrap() as u32;
        let found = ground.effect(column, &mut Unwatched).unwrap().unwrap();
        let at: Vec<At> = found.points.iter().map(|point| point.at.clone()).collect();
        assert_near(&numbers(&at), &floats(&theirs["at"]), NEAR, "grid");
        let ours: Vec<f64> = found.points.iter().map(|point| point.estimate).collect();
        assert_near(&ours, &floats(&theirs["estimates"]), NEAR, &format!("column {column}"));
    }
    let pair = &case["pair"];
    let columns: Vec<u32> = floats(&pair["columns"]).iter().map(|column| *column as u32).collect();
    let found = ground.strongest(&columns, &mut Unwatched).unwrap().unwrap();
    assert_eq!(found.columns.to_vec(), columns);
    assert_near(&found.estimates, &floats(&pair["estimates"]), NEAR, "pair");
    let few = Ground { rows: &rows[..pair["rows"].as_u64().unwrap() as usize], ..ground };
    let found = few.strongest(&columns, &mut Unwatched).unwrap().unwrap();
    assert_near(&[found.size], &[pair["size"].as_f64().unwrap()], NEAR, "size of an interaction");
    assert_near(&[found.h], &[pair["h"].as_f64().unwrap()], NEAR, "H");
}

#[test]
fn what_shuffling_costs_is_what_scikit_learn_finds() {
    let (case, frame, foreign) = effects();
    let target = Target::Numbers(floats(&case["truth"]));
    let rows: Vec<u32> = (0..frame.height as u32).collect();
    let metric = metrics::find("rmse").unwrap();
    let held_out =
        HeldOut { model: &foreign, frame: &frame, target: &target, rows: &rows, metric, cutoff: 0.5 };
    let groups: Vec<Vec<u32>> = (0..COLUMNS as u32).map(|column| vec![column]).collect();
    let repeats = 400;
    let found = held_out.shuffled(&groups, repeats, 1, &mut Unwatched).unwrap();
    for (own, theirs) in found.iter().zip(case["lost"].as_array().unwrap()) {
        let ours = own.mean().unwrap();
        let squares: Vec<f64> = own.losses.iter().map(|loss| (loss - ours) * (loss - ours)).collect();
        let error = mean(&squares).unwrap() / repeats as f64;
        let (theirs, other) = (theirs["mean"].as_f64().unwrap(), theirs["error"].as_f64().unwrap());
        // Chances of 1 in 15,000 for each of six columns that two honest means lie so far apart.
        let most = 4.0 * (error + other * other).sqrt();
        assert!((ours - theirs).abs() <= most, "{:?}: {ours} here, {theirs} there, {most}", own.columns);
        assert!(most < 0.1 * theirs.abs().max(0.1), "too loose to tell: {most}");
    }
}
