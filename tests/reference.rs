//! Our numbers against those of scikit-learn and scipy, written by `tests/reference/generate.py`.

use homeroom::features::Target;
use homeroom::metrics::{CATALOGUE, Metric, Outcome, Suits, confusion::confusion, find};
use homeroom::models::Prediction;
use homeroom::numeric::statistics::{quantile, wilson};
use ndarray::Array2;
use serde_json::Value;

/// Both sides add the same few hundred terms in another order.
const TOLERANCE: f64 = 1e-12;

/// The cases of a file beside this one.
fn cases(name: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let whole: Value = serde_json::from_str(&text).unwrap();
    let cases = whole["cases"].as_array().unwrap().clone();
    assert!(!cases.is_empty(), "{name} holds no case");
    cases
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

fn codes(value: &Value) -> Vec<u32> {
    value.as_array().unwrap().iter().map(|value| value.as_u64().unwrap() as u32).collect()
}

fn matrix(value: &Value) -> Array2<f64> {
    let rows: Vec<Vec<f64>> = value.as_array().unwrap().iter().map(floats).collect();
    Array2::from_shape_vec((rows.len(), rows[0].len()), rows.concat()).unwrap()
}

#[track_caller]
fn assert_close(ours: Option<f64>, theirs: Option<f64>, what: &str) {
    let close = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= TOLERANCE * theirs.abs(),
        (ours, theirs) => ours == theirs,
    };
    assert!(close, "{what}: {ours:?} here, {theirs:?} there");
}

/// Truth, prediction and cut-off of a case in `metrics.json`.
fn outcome_of(case: &Value) -> (Target, Prediction, f64) {
    if case["kind"] == "numbers" {
        let truth = Target::Numbers(floats(&case["truth"]));
        return (truth, Prediction::Numbers(floats(&case["prediction"])), 0.5);
    }
    let names = (0..case["classes"].as_u64().unwrap()).map(|class| format!("class {class}")).collect();
    let positive = case["positive"].as_u64().map(|class| class as u32);
    let truth = Target::Classes { codes: codes(&case["truth"]), names, positive };
    (truth, Prediction::Chances(matrix(&case["prediction"])), case["cutoff"].as_f64().unwrap())
}

#[test]
fn every_metric_agrees_with_scikit_learn() {
    let mut checked = std::collections::BTreeSet::new();
    for case in cases("metrics.json") {
        let (truth, prediction, cutoff) = outcome_of(&case);
        let outcome = Outcome { truth: &truth, prediction: &prediction, cutoff };
        let suits = if case["kind"] == "numbers" { Suits::Numbers } else { Suits::Classes };
        for judged in case["judged"].as_array().unwrap() {
            let scores = judged["scores"].as_object().unwrap();
            assert_eq!(scores.len(), CATALOGUE.iter().filter(|metric| metric.suits == suits).count());
            for (id, score) in scores {
                let metric: &Metric = find(id).unwrap();
                let ours = match &judged["weights"] {
                    Value::Null => metric.score(&outcome),
                    weights => (metric.prepare)(&outcome)(&floats(weights)),
                };
                let what = format!("{id} of {} weighted by {}", case["name"], judged["weights"]);
                assert_close(ours, score.as_f64(), &what);
                checked.insert(metric.id);
            }
        }
    }
    assert_eq!(checked.len(), CATALOGUE.len(), "{checked:?}");
}

#[test]
fn confusion_agrees_with_scikit_learn() {
    for case in cases("metrics.json").iter().filter(|case| case["kind"] == "classes") {
        let (truth, prediction, cutoff) = outcome_of(case);
        let ours = confusion(&Outcome { truth: &truth, prediction: &prediction, cutoff });
        assert_eq!(ours.map(|count| *count as f64), matrix(&case["confusion"]), "{}", case["name"]);
    }
}

#[test]
fn quantiles_and_intervals_agree_with_numpy_and_scipy() {
    for case in cases("statistics.json") {
        if case["kind"] == "quantile" {
            let sorted = floats(&case["sorted"]);
            for (share, value) in floats(&case["shares"]).iter().zip(floats(&case["values"])) {
                assert_close(
                    quantile(&sorted, *share),
                    Some(value),
                    &format!("quantile {share} of {sorted:?}"),
                );
            }
        } else {
            let (successes, trials) = (case["successes"].as_u64().unwrap(), case["trials"].as_u64().unwrap());
            let (low, high) = wilson(successes, trials).unwrap();
            assert_close(Some(low), case["low"].as_f64(), &format!("low of {successes} in {trials}"));
            assert_close(Some(high), case["high"].as_f64(), &format!("high of {successes} in {trials}"));
        }
    }
}
