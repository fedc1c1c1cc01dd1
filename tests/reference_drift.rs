//! Tests of two files against the numbers of scipy and numpy, written by `tests/reference/drift.py`.

use homeroom::drift::stability_index;
use homeroom::numeric::{chi_square, fisher, kolmogorov};
use serde_json::Value;

/// Both sides add the same few terms in another order.
const EXACT: f64 = 1e-10;

/// All cases of a kind.
fn cases(kind: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/drift.json");
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases: Vec<Value> =
        whole["cases"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned().collect();
    assert!(cases.len() > 3, "too few cases of {kind}");
    cases
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|own| own.as_f64().unwrap()).collect()
}

/// Chances count by their ratio until they are as good as nothing.
#[track_caller]
fn assert_near(ours: f64, theirs: &Value, what: &str) {
    let theirs = theirs.as_f64().unwrap();
    let apart = (ours - theirs).abs();
    let near = apart <= EXACT * theirs.abs() || apart <= 1e-14;
    assert!(near, "{what}: {ours} here, {theirs} there");
}

#[test]
fn index_distance_and_chi_square_are_as_there() {
    let mut tables = 0;
    for case in cases("distribution") {
        let counts: Vec<[f64; 2]> = floats(&case["then"])
            .into_iter()
            .zip(floats(&case["now"]))
            .map(|(then, now)| [then, now])
            .collect();
        let side = |side: usize| counts.iter().map(|count| count[side]).sum::<f64>();
        let (n, m) = (side(0), side(1));
        assert_near(stability_index(&counts), &case["index"], "index");
        let apart = kolmogorov::apart(&counts);
        assert_near(apart, &case["apart"], "distance");
        assert_near(kolmogorov::above(apart, n * m / (n + m)), &case["rare"], "its chance");
        match chi_square::of_table(&counts) {
            Some(p) => {
                assert_near(p, &case["square"], "chi-square");
                tables += 1;
            }
            None => assert!(case["least"].as_f64().unwrap() < 1.0, "{case}"),
        }
    }
    assert!(tables > 20);
}

#[test]
fn exact_chances_of_shares_are_as_there() {
    for case in cases("share") {
        let whole = |name: &str| -> [u64; 2] {
            let own: Vec<u64> =
                case[name].as_array().unwrap().iter().map(|own| own.as_u64().unwrap()).collect();
            [own[0], own[1]]
        };
        let ours = fisher::two_sided(whole("hits"), whole("sides")).unwrap();
        assert_near(ours, &case["p"], "Fisher");
    }
}

#[test]
fn values_beyond_are_as_there() {
    for case in cases("bound") {
        let freedom = case["freedom"].as_u64().unwrap() as usize;
        for (tail, value) in floats(&case["tails"]).into_iter().zip(case["values"].as_array().unwrap()) {
            assert_near(chi_square::beyond(tail, freedom).unwrap(), value, "value");
        }
    }
}
