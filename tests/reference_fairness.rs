//! Our audit against the numbers of fairlearn and scikit-learn, written by `tests/reference/fairness.py`.

use homeroom::audit::abroca::area;
use homeroom::audit::group::{Protected, Subgroups};
use homeroom::audit::measures::Outcomes;
use homeroom::audit::{Asked, Audit, Audited, audit};
use homeroom::progress::Unwatched;
use serde_json::Value;

/// Both sides divide the same counts or add the same few hundred terms.
const EXACT: f64 = 1e-9;

fn cases(kind: &str) -> Vec<Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/fairness.json");
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let all = whole["cases"].as_array().unwrap().iter();
    let cases: Vec<Value> = all.filter(|case| case["kind"] == kind).cloned().collect();
    assert!(!cases.is_empty(), "no case of {kind}");
    cases
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn floats(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn groups(case: &Value) -> Vec<u32> {
    floats(&case["group"]).iter().map(|group| *group as u32).collect()
}

#[track_caller]
fn assert_near(ours: Option<f64>, theirs: f64, what: &str) {
    let ours = ours.unwrap_or(f64::NAN);
    assert!((ours - theirs).abs() <= EXACT, "{what}: {ours} here, {theirs} there");
}

fn audited(case: &Value, outcomes: Outcomes<'_>) -> Audit {
    let levels = ["a", "b", "c", "d"].map(str::to_owned);
    let codes = groups(case);
    let subgroups = Subgroups::new(&[Protected { name: "group", codes: &codes, levels: &levels }]).unwrap();
    audit(&subgroups, &Asked { outcomes, persons: None, seed: 1 }, &mut Unwatched).unwrap()
}

/// The name of a measure on the wire.
fn name(measure: impl serde::Serialize) -> String {
    serde_json::to_value(measure).unwrap().as_str().unwrap().to_owned()
}

/// Every group, every gap and the widest one, measure by measure; how many were held against each other.
fn compare(case: &Value, found: &Audit) -> usize {
    let theirs = &case["measures"];
    let Audited { groups, gaps, widest, .. } = &found.groupings[0];
    let mut compared = 0;
    for own in found.whole.iter().filter(|own| !theirs[name(own.measure)].is_null()) {
        assert_near(own.value, number(&theirs[name(own.measure)]["overall"]), &name(own.measure));
        compared += 1;
    }
    for (at, group) in groups.iter().enumerate() {
        for own in &group.estimates {
            let theirs = &theirs[name(own.measure)];
            if !theirs.is_null() {
                assert_near(own.value, number(&theirs["byGroup"][at]), &name(own.measure));
                compared += 1;
            }
        }
    }
    for gap in gaps {
        let (theirs, what) = (&theirs[name(gap.measure)], name(gap.measure));
        if !theirs.is_null() {
            let (own, others) = (number(&theirs["byGroup"][gap.group]), number(&theirs["others"][gap.group]));
            assert_near(gap.difference.value, own - others, &what);
            if gap.measure.has_ratio() {
                assert_near(gap.ratio.value, own / others, &what);
            }
            compared += 1;
        }
    }
    for widest in widest {
        let (theirs, what) = (&theirs[name(widest.measure)], name(widest.measure));
        if !theirs.is_null() {
            assert_near(widest.difference.value, number(&theirs["difference"]), &what);
            if widest.measure.has_ratio() {
                assert_near(widest.ratio.value, number(&theirs["ratio"]), &what);
            }
            compared += 1;
        }
    }
    compared
}

#[test]
fn rates_differences_and_ratios_are_as_there() {
    for case in cases("classes") {
        let positive: Vec<bool> = floats(&case["truth"]).iter().map(|code| *code == 1.0).collect();
        let chance = floats(&case["chance"]);
        let listed: Vec<bool> = chance.iter().map(|own| *own >= number(&case["cutoff"])).collect();
        let outcomes = Outcomes::Chances { positive: &positive, listed: &listed, chance: &chance };
        let found = audited(&case, outcomes);
        let count = found.groupings[0].groups.len();
        // Seven measures have a counterpart: of all, of every group, of every gap, and the widest.
        assert_eq!(compare(&case, &found), 7 * (1 + 2 * count + 1));
        for (group, theirs) in floats(&case["areas"]).into_iter().enumerate() {
            let member: Vec<bool> = groups(&case).iter().map(|own| *own as usize == group).collect();
            assert_near(area(&positive, &chance, &member), theirs, "area");
        }
    }
}

#[test]
fn errors_of_numbers_are_as_there() {
    for case in cases("numbers") {
        let (truth, said) = (floats(&case["truth"]), floats(&case["said"]));
        let found = audited(&case, Outcomes::Numbers { truth: &truth, said: &said });
        assert_eq!(compare(&case, &found), 2 * (1 + 2 * 3 + 1));
    }
}

/// Le Quy et al. 2022 (doi 10.1002/widm.1452), Table of areas by sex; made again by `tests/reference/published.py`.
#[test]
fn published_areas_between_curves_are_met_by_the_same_split() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/published.json");
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let folder = std::env::var_os("HOMEROOM_DATA").map(std::path::PathBuf::from);
    let Some(folder) = folder.filter(|folder| folder.is_dir()) else {
        println!("skipped: no HOMEROOM_DATA");
        return;
    };
    for case in whole["cases"].as_array().unwrap() {
        let file = case["file"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let table = homeroom::table::read(file, &bytes, &Default::default(), &mut Unwatched).unwrap();
        let [sex, mark] = ["sex", "G3"].map(|name| table.column(name).unwrap());
        let chance = floats(&case["chance"]);
        let records: Vec<usize> = floats(&case["rows"])
            .iter()
            .map(|row| table.rows.binary_search(&(*row as u64)).unwrap())
            .collect();
        let passed: Vec<bool> =
            records.iter().map(|record| mark.cell(*record).parse::<f64>().unwrap() >= 10.0).collect();
        let girls: Vec<bool> = records.iter().map(|record| sex.cell(*record) == "F").collect();
        let ours = area(&passed, &chance, &girls).unwrap();
        let [theirs, published] = ["area", "published"].map(|name| number(&case[name]));
        assert!((ours - theirs).abs() < 1e-5, "{file}: {ours} here, {theirs} there");
        assert!((ours - published).abs() < 5e-5, "{file}: {ours} here, {published} published");
    }
}
