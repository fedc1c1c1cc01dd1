//! Scores on public school data, in the folder that `HOMEROOM_DATA` names.

use std::collections::BTreeMap;
use std::path::PathBuf;

use homeroom::cli::Cores;
use homeroom::evaluation::{Decision, Evaluation, Level};
use homeroom::features::Target;
use homeroom::metrics::{Outcome, find};
use homeroom::models::Prediction;
use homeroom::progress::Unwatched;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Condition, Question, Study};
use homeroom::table::{ReadOptions, read};

/// The file as the command line takes it: protected columns are learned from. `None` where the folder is absent.
fn study(path: &str) -> Option<Study> {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    let bytes = std::fs::read(folder.join(path)).expect(path);
    let table = read(path, &bytes, &ReadOptions::default(), &mut Unwatched).expect(path);
    let mut study = Study::open(table);
    let protected = study.schema().fields.iter().filter(|field| field.protected);
    let taken =
        |name: &String| Amendment { column: name.clone(), protected: Some(false), ..Default::default() };
    let amendments: Vec<Amendment> = protected.map(|field| taken(&field.name)).collect();
    study.amend(&amendments).expect("known columns");
    Some(study)
}

fn evaluate(study: &mut Study, question: Question, models: &[&str], trees: f64) -> Evaluation {
    let ask = Ask {
        question,
        models: models.iter().map(|id| (*id).to_owned()).collect(),
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::from([("forest.trees".into(), trees)]),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &Cores::new(None).expect("threads"), &mut Unwatched).expect("an evaluation")
}

fn pooled(evaluation: &Evaluation, model: &str, metric: &str) -> f64 {
    let scores = evaluation.models.iter().find(|scores| scores.id == model).expect(model);
    let value = scores.scores[metric].pooled.expect(metric);
    println!("{model} {metric} {value:.4}");
    value
}

fn column(target: &str) -> Question {
    Question { target: target.into(), condition: None, rule: None, weight: None }
}

#[test]
fn the_final_grade_in_portuguese_is_told_to_a_grade_and_a_third() {
    let Some(mut study) = study("uci-student/student-por.csv") else { return };
    let evaluation = evaluate(&mut study, column("G3"), &["linear", "forest"], 100.0);
    assert_eq!(evaluation.rows, 649);
    assert!(pooled(&evaluation, "forest", "rmse") < 1.36);
    assert!(pooled(&evaluation, "linear", "rmse") < 1.34);
    assert!(pooled(&evaluation, "one_column", "rmse") < 1.36);
    assert!(pooled(&evaluation, "baseline", "rmse") > 3.0);
    assert_eq!(evaluation.verdict.level, Level::Useful);
}

#[test]
fn who_fails_mathematics_is_told_no_better_than_by_the_grade_before() {
    let Some(mut study) = study("uci-student/student-mat.csv") else { return };
    let condition = Condition::parse("G3 < 10", study.schema()).expect("a condition");
    let rule = Condition::parse("G2 >= 10", study.schema()).expect("a rule");
    let question =
        Question { target: "G3".into(), condition: Some(condition), rule: Some(rule), weight: None };
    let evaluation = evaluate(&mut study, question, &["linear", "forest"], 100.0);
    assert_eq!(evaluation.rows, 395);
    let named = pooled(&evaluation, "rule", "accuracy");
    assert!((named - 363.0 / 395.0).abs() < 1e-12, "{named}");
    assert!(evaluation.models.iter().any(|model| model.id == "one_column"));
    assert!(pooled(&evaluation, "one_column", "accuracy") > 0.89);
    assert!(pooled(&evaluation, "forest", "accuracy") > 0.89);
    let log_loss = |model: &str| {
        evaluation
            .models
            .iter()
            .find(|scores| scores.id == model)
            .and_then(|scores| scores.scores["log_loss"].pooled)
    };
    assert_eq!(log_loss("rule"), None, "a rule says yes or no and gives no chances");
    assert!(log_loss("forest").is_some());
}

#[test]
fn who_drops_out_is_told_in_three_classes() {
    let Some(mut study) = study("dropout/dropout.csv") else { return };
    // The weighted sum of three classes takes a minute here, without a release build.
    let evaluation = evaluate(&mut study, column("Target"), &["forest"], 100.0);
    assert_eq!(evaluation.verdict.level, Level::Useful);
    assert!(pooled(&evaluation, "forest", "accuracy") > 0.765);
    assert!(pooled(&evaluation, "forest", "f1_macro") > 0.68);
    assert!(pooled(&evaluation, "forest", "log_loss") < 0.6);
}

/// Setup A knows both grades before the last, B the first of them, C none.
fn setup(study: &mut Study, known: &[&str]) {
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    let mut amendments: Vec<Amendment> = study
        .schema()
        .fields
        .iter()
        .filter(|field| field.protected)
        .map(|field| Amendment { column: field.name.clone(), protected: Some(false), ..Default::default() })
        .collect();
    for grade in ["G1", "G2"] {
        amendments.push(role(grade, if known.contains(&grade) { Role::Input } else { Role::Ignored }));
    }
    study.amend(&amendments).expect("known columns");
}

#[test]
fn published_rules_come_out_to_the_student() {
    // Of the last grade known says Cortez who passes; of none, everybody does.
    for (path, rights) in [
        ("uci-student/student-mat.csv", [("G2 >= 10", 0.919), ("G1 >= 10", 0.838), ("", 0.671)]),
        ("uci-student/student-por.csv", [("G2 >= 10", 0.897), ("G1 >= 10", 0.875), ("", 0.846)]),
    ] {
        for (rule, right) in rights {
            let Some(mut study) = study(path) else { return };
            let condition = Condition::parse("G3 >= 10", study.schema()).expect("a condition");
            let named = (!rule.is_empty()).then(|| Condition::parse(rule, study.schema()).expect("a rule"));
            let known: &[&str] = match rule {
                "" => &[],
                _ if rule.starts_with("G1") => &["G1"],
                _ => &["G1", "G2"],
            };
            setup(&mut study, known);
            let question =
                Question { target: "G3".into(), condition: Some(condition), rule: named, weight: None };
            let evaluation = evaluate(&mut study, question, &[], 10.0);
            let id = if rule.is_empty() { "baseline" } else { "rule" };
            let found = pooled(&evaluation, id, "accuracy");
            assert_eq!(format!("{found:.3}"), format!("{right:.3}"), "{path} {rule}");
        }
    }
}

#[test]
fn the_second_grade_taken_for_the_third_is_off_as_published() {
    for (path, off) in [("uci-student/student-mat.csv", 2.01), ("uci-student/student-por.csv", 1.32)] {
        let Some(study) = study(path) else { return };
        let numbers = |name: &str| {
            let field = study.schema().field(name).expect(name);
            field.numbers(study.table().column(name).expect(name))
        };
        let outcome = Outcome {
            truth: &Target::Numbers(numbers("G3")),
            prediction: &Prediction::Numbers(numbers("G2")),
            cutoff: 0.5,
        };
        let found = find("rmse").and_then(|rmse| rmse.score(&outcome)).expect("an error");
        println!("{path} {found:.4}");
        assert_eq!(format!("{found:.2}"), format!("{off:.2}"), "{path}");
    }
}

fn decided(study: &mut Study, question: Question, model: &str) -> Decision {
    let ask = Ask {
        question,
        models: vec![model.to_owned()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::new(),
        when: Default::default(),
        decide: true,
        capacity: None,
    };
    let evaluation =
        study.evaluate(&ask, &Cores::new(None).expect("threads"), &mut Unwatched).expect("an evaluation");
    evaluation.moments[0].decisions[0].clone()
}

#[test]
fn calibrated_chances_of_dropping_out_mean_what_they_say() {
    let Some(mut study) = study("dropout/dropout.csv") else { return };
    let Decision { raw, calibrated, .. } = decided(&mut study, column("Target"), "boosting");
    println!("dropout {raw:?} {calibrated:?}");
    assert!(calibrated.classwise_error.is_some_and(|error| error <= 0.03), "{calibrated:?}");
    assert!(calibrated.log_loss <= raw.log_loss, "{raw:?} {calibrated:?}");
}

#[test]
fn nine_in_ten_final_grades_lie_within_intervals_worth_having() {
    let Some(mut study) = study("uci-student/student-por.csv") else { return };
    let spread = decided(&mut study, column("G3"), "linear").spread.expect("intervals");
    println!("por A {spread:?}");
    assert!((0.88..=0.93).contains(&spread.held.share), "{spread:?}");
    assert_eq!((spread.aim, spread.promise, spread.held.rows), (0.9, Some(0.8), 649));
    assert!(spread.average.is_some_and(|average| spread.width <= 0.6 * average), "{spread:?}");
}

#[test]
fn five_columns_tell_the_final_grade_in_portuguese() {
    let Some(mut study) = study("uci-student/student-por.csv") else { return };
    let question = column("G3");
    evaluate(&mut study, question, &[], 10.0);
    let minimal = study.minimal(0, &mut Unwatched).expect("columns").expect("columns");
    println!("{minimal:?}");
    assert!(minimal.keep.len() <= 5, "{:?}", minimal.keep);
    assert!(minimal.keep.iter().any(|kept| kept.column == "G2" && kept.folds == 5), "{:?}", minimal.keep);
    assert!(minimal.few <= minimal.all * (1.0 + minimal.limit), "{} {}", minimal.few, minimal.all);
    assert_eq!(minimal.keep.len() + minimal.spare.len(), minimal.curve.len());
}
