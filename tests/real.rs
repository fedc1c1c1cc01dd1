//! Scores on public school data, in the folder that `HOMEROOM_DATA` names.

use std::collections::BTreeMap;
use std::path::PathBuf;

use homeroom::cli::Cores;
use homeroom::evaluation::{Evaluation, Level};
use homeroom::progress::Unwatched;
use homeroom::schema::Amendment;
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
