//! Our judgement against the numbers of scikit-learn, scipy and numpy, written by `tests/reference/judgement.py`.

use homeroom::decision::calibration::Bend;
use homeroom::decision::margin::Margin;
use homeroom::decision::top::Ranked;
use homeroom::decision::{benefit, reliability};
use homeroom::evaluation::paired_t::paired_t;
use homeroom::metrics::curve::calibration;
use homeroom::numeric::lasso::Lasso;
use homeroom::numeric::ridge::Design;
use homeroom::numeric::student;
use ndarray::Array2;
use serde_json::Value;

/// Both sides add the same few hundred terms in another order.
const EXACT: f64 = 1e-11;
/// Their search stops at a gradient, ours at a step.
const SEARCHED: f64 = 2e-4;

/// All cases of a kind.
fn cases(kind: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/judgement.json");
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases: Vec<Value> =
        whole["cases"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned().collect();
    assert!(!cases.is_empty(), "no case of {kind}");
    cases
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn table(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(floats).collect()
}

fn chances(case: &Value) -> (Vec<f64>, Vec<bool>) {
    (floats(&case["chance"]), floats(&case["truth"]).iter().map(|code| *code == 1.0).collect())
}

#[track_caller]
fn assert_near(ours: f64, theirs: f64, tolerance: f64, what: &str) {
    let apart = (ours - theirs).abs() / theirs.abs().max(1.0);
    assert!(apart <= tolerance, "{what}: {ours} here, {theirs} there");
}

#[test]
fn platt_and_beta_bend_as_there() {
    for case in cases("platt") {
        let (chance, positive) = chances(&case);
        let Some(Bend::Platt { slope, intercept }) = Bend::platt(&chance, &positive) else {
            panic!("no bend")
        };
        assert_near(slope, number(&case["slope"]), SEARCHED, "slope");
        assert_near(intercept, number(&case["intercept"]), SEARCHED, "intercept");
    }
    for case in cases("beta") {
        let (chance, positive) = chances(&case);
        let Some(Bend::Beta { low, high, intercept }) = Bend::beta(&chance, &positive) else {
            panic!("no bend")
        };
        for (ours, name) in [(low, "low"), (high, "high"), (intercept, "intercept")] {
            assert_near(ours, number(&case[name]), SEARCHED, name);
        }
    }
}

#[test]
fn isotonic_steps_stand_where_they_stand_there() {
    for case in cases("isotonic") {
        let (chance, positive) = chances(&case);
        let curve = homeroom::decision::calibration::Isotonic::learn(&chance, &positive).unwrap();
        // Ours keeps off 0 and 1.
        let margin = 1.0 / (chance.len() as f64 + 2.0);
        for (at, theirs) in floats(&case["at"]).iter().zip(floats(&case["says"])) {
            assert_near(curve.says(*at), theirs.clamp(margin, 1.0 - margin), EXACT, &format!("at {at}"));
        }
    }
}

#[test]
fn calibration_is_measured_alike() {
    for case in cases("reliability") {
        let (chance, positive) = chances(&case);
        let line = reliability::line(&positive, &chance).unwrap();
        assert_near(line.slope, number(&case["slope"]), SEARCHED, "slope");
        assert_near(line.intercept, number(&case["intercept"]), 1e-6, "intercept");
        let bins = calibration(&positive, &chance, 10);
        assert_eq!(bins.len(), 10);
        for (bin, (share, mean)) in bins.iter().zip(floats(&case["share"]).iter().zip(floats(&case["mean"])))
        {
            assert_near(bin.share, *share, EXACT, "share");
            assert_near(bin.mean_chance, mean, EXACT, "mean chance");
        }
    }
    for case in cases("classwise") {
        let rows = table(&case["chances"]);
        let chances = Array2::from_shape_vec((rows.len(), rows[0].len()), rows.concat()).unwrap();
        let codes: Vec<u32> = floats(&case["truth"]).iter().map(|code| *code as u32).collect();
        let ours = reliability::classwise_error(&chances, &codes).unwrap();
        assert_near(ours, number(&case["error"]), EXACT, "classwise error");
    }
}

#[test]
fn intervals_reach_as_far() {
    for case in cases("margin") {
        let folds: Vec<usize> = floats(&case["folds"]).iter().map(|fold| *fold as usize).collect();
        let margin = Margin::new(&floats(&case["residuals"]), &folds, None, 1).unwrap();
        for (said, theirs) in table(&case["said"]).iter().zip(table(&case["intervals"])) {
            let (low, high) = margin.about(said, number(&case["alpha"])).unwrap();
            assert_near(low, theirs[0], EXACT, "low");
            assert_near(high, theirs[1], EXACT, "high");
        }
    }
}

#[test]
fn lists_are_worth_as_much() {
    for case in cases("lists") {
        let (chance, positive) = chances(&case);
        let tops = table(&case["tops"]);
        let sizes: Vec<f64> = tops.iter().map(|top| top[0]).collect();
        let lists = Ranked::new(&positive, &chance).unwrap().lists(&sizes, &vec![1.0; chance.len()]);
        for (list, top) in lists.iter().zip(&tops) {
            assert_near(list.precision().unwrap(), top[1], EXACT, "precision");
            assert_near(list.recall().unwrap(), top[2], EXACT, "recall");
        }
        let points = table(&case["benefit"]);
        let thresholds: Vec<f64> = points.iter().map(|point| point[0]).collect();
        for (ours, theirs) in benefit::curve(&positive, &chance, &thresholds).iter().zip(&points) {
            assert_near(ours.model, theirs[1], EXACT, "net benefit");
            assert_near(ours.everybody, theirs[2], EXACT, "net benefit of everybody");
        }
    }
}

#[test]
fn the_corrected_test_says_the_same() {
    for case in cases("student") {
        for (t, p) in floats(&case["t"]).iter().zip(floats(&case["p"])) {
            let ours = student::two_sided(*t, number(&case["freedom"])).unwrap();
            // Far out a part of next to nothing counts as well.
            assert!((ours - p).abs() <= 1e-10 * p, "{t}: {ours} here, {p} there");
        }
    }
    for case in cases("test") {
        let found = paired_t(&floats(&case["differences"]), number(&case["folds"]) as usize).unwrap();
        assert_near(found.error, number(&case["error"]), EXACT, "error");
        assert_near(found.p, number(&case["p"]), EXACT, "p");
        assert_near(found.seeable().unwrap(), number(&case["seeable"]), EXACT, "seeable");
    }
}

#[test]
fn weights_are_given_up_as_there() {
    for case in cases("lasso") {
        let rows = table(&case["table"]);
        let matrix = Array2::from_shape_fn((rows.len(), rows[0].len()), |(row, at)| rows[row][at]);
        let design = Design::new(&matrix);
        let every: Vec<u32> = (0..rows.len() as u32).collect();
        let lasso = Lasso::new(&design.products(&every), design.width()).unwrap();
        let moments = design.moments(&every, &floats(&case["outcome"]));
        let path = lasso.path(&moments, &floats(&case["penalties"]));
        for (ours, theirs) in path.iter().zip(table(&case["weights"])) {
            assert_eq!(ours.len(), theirs.len());
            for (ours, theirs) in ours.iter().zip(theirs) {
                assert_near(*ours, theirs, 1e-5, "weight");
                assert_eq!(*ours == 0.0, theirs == 0.0, "{ours} {theirs}");
            }
        }
    }
}
