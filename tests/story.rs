//! The whole path, natively: a file's bytes to a verdict.

use std::collections::{BTreeMap, BTreeSet};

use homeroom::cli::Cores;
use homeroom::evaluation::{Evaluation, Level, Verdict};
use homeroom::numeric::chance::Chance;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, KeptOut, Role};
use homeroom::study::{Ask, Bench, Condition, Finished, InTurn, Next, Question, Runner, Study};
use homeroom::table::{ReadOptions, read};
use serde_json::Value;

fn study(name: &str, text: &str) -> Study {
    Study::open(read(name, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap())
}

fn made_up() -> Study {
    study(sample::NAME, &sample::sample(sample::ROWS, 1))
}

fn at_risk(study: &Study, text: &str) -> Question {
    let condition = Condition::parse(text, study.schema()).unwrap();
    Question { target: condition.column.clone(), condition: Some(condition), rule: None, weight: None }
}

fn column(name: &str) -> Question {
    Question { target: name.into(), condition: None, rule: None, weight: None }
}

fn ask(question: Question) -> Ask {
    Ask {
        question,
        models: vec!["linear".into(), "forest".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::from([("forest.trees".into(), 60.0)]),
        when: Default::default(),
        decide: false,
        capacity: None,
    }
}

fn evaluate(study: &mut Study, question: Question) -> Evaluation {
    study.evaluate(&ask(question), &InTurn, &mut Unwatched).unwrap()
}

fn value(evaluation: &Evaluation, model: &str, metric: &str) -> f64 {
    let scores = evaluation.models.iter().find(|scores| scores.id == model).expect(model);
    scores.scores[metric].value().expect(metric)
}

/// As it is printed, without what the clock said.
fn json(evaluation: &Evaluation) -> Value {
    let mut value = serde_json::to_value(evaluation).unwrap();
    timeless(&mut value);
    value
}

fn timeless(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("seconds");
            fields.values_mut().for_each(timeless);
        }
        Value::Array(items) => items.iter_mut().for_each(timeless),
        _ => {}
    }
}

#[test]
fn who_may_need_support_is_told_and_the_planted_leak_is_kept_out() {
    let mut study = made_up();
    let question = at_risk(&study, "final_grade < 10");
    let evaluation = evaluate(&mut study, question);
    assert_eq!(evaluation.verdict.level, Level::Useful, "{}", evaluation.verdict.said());
    assert_eq!(value(&evaluation, "baseline", "auroc"), 0.5);
    for model in ["forest", "linear", "one_column"] {
        let auroc = value(&evaluation, model, "auroc");
        assert!((0.7..0.99).contains(&auroc), "{model}: {auroc}");
    }
    assert!(value(&evaluation, "forest", "log_loss") < value(&evaluation, "baseline", "log_loss"));
    let asked = &study.course().unwrap().sittings[0].asked;
    assert!(!asked.frame.columns.iter().any(|column| column.name == "final_letter"));
    assert_eq!(asked.schema.field("final_letter").unwrap().kept_out, Some(KeptOut::Leak));
    let leak = asked.schema.remarks.iter().find(|remark| remark.title.id == "remark-leak").unwrap();
    assert!(leak.title.text().contains("final_letter"), "{}", leak.title.text());
    assert_eq!(leak.columns, ["final_letter"]);
}

#[test]
fn taking_the_leak_in_looks_too_good_and_is_called_so() {
    let mut study = made_up();
    let taken = Amendment { column: "final_letter".into(), role: Some(Role::Input), ..Default::default() };
    study.amend(&[taken]).unwrap();
    let question = at_risk(&study, "final_grade < 10");
    let evaluation = evaluate(&mut study, question);
    let verdict = &evaluation.verdict;
    assert_eq!((verdict.level, verdict.id.as_str()), (Level::Suspicious, "verdict-suspicious"));
    assert!(verdict.said().contains("final_letter"), "{}", verdict.said());
    let evaluation = evaluate(&mut study, column("final_grade"));
    assert_eq!(evaluation.verdict.id, "verdict-suspicious-column");
    assert!(evaluation.verdict.said().contains("final_letter"), "{}", evaluation.verdict.said());
    let remarks = &study.course().unwrap().sittings[0].asked.schema.remarks;
    assert!(remarks.iter().any(|remark| remark.detail.id == "remark-leak-used"));
}

#[test]
fn a_number_is_told_about_as_well_as_the_formula_allows() {
    let mut study = made_up();
    let evaluation = evaluate(&mut study, column("final_grade"));
    assert_eq!(evaluation.verdict.level, Level::Useful);
    for model in ["forest", "linear"] {
        let r2 = value(&evaluation, model, "r2");
        // The noise leaves .66 to a model that knows the hidden traits.
        assert!((0.35..0.66).contains(&r2), "{model}: {r2}");
        assert!(value(&evaluation, model, "rmse") < value(&evaluation, "one_column", "rmse"), "{model}");
    }
}

#[test]
fn classes_are_told_where_something_tells_them_and_not_where_chance_made_them() {
    let mut study = made_up();
    let letters = evaluate(&mut study, column("final_letter")).verdict;
    assert_eq!(letters.level, Level::Suspicious, "the grade is in it: {}", letters.said());
    assert!(letters.said().contains("final_grade"), "{}", letters.said());
    let out = Amendment { column: "final_grade".into(), role: Some(Role::Ignored), ..Default::default() };
    study.amend(&[out]).unwrap();
    let letters = evaluate(&mut study, column("final_letter")).verdict;
    assert_eq!(letters.level, Level::Useful, "{}", letters.said());
    assert!(study.course().unwrap().bench.target.classes() > 5);
    let class = evaluate(&mut study, column("class"));
    assert_eq!(class.verdict.level, Level::None, "{}", class.verdict.said());
    assert!(study.course().unwrap().bench.target.classes() > 2);
}

#[test]
fn a_column_that_is_known_in_time_is_not_suspicious_whatever_it_tells() {
    let mut study = made_up();
    let known = Amendment { column: "final_letter".into(), known: Some(true), ..Default::default() };
    study.amend(&[known]).unwrap();
    let question = at_risk(&study, "final_grade < 10");
    let evaluation = evaluate(&mut study, question);
    assert!(value(&evaluation, "forest", "auroc") > 0.99);
    assert_eq!(evaluation.verdict.level, Level::Useful, "{}", evaluation.verdict.said());
    assert!(evaluation.notes.iter().all(|note| note.id != "note-leak-out" && note.id != "note-doubt"));
}

#[test]
fn under_thirty_of_an_outcome_are_too_few() {
    let mut study = made_up();
    let grades = study.table().column("final_grade").unwrap();
    let mut sorted: Vec<f64> = grades.cells().filter_map(|cell| cell.parse().ok()).collect();
    sorted.sort_by(f64::total_cmp);
    let level = |study: &mut Study, cut: f64| {
        let question = at_risk(study, &format!("final_grade < {cut}"));
        let Verdict { level, id, args, .. } = evaluate(study, question).verdict;
        (level, id, args.contains_key("least"))
    };
    let (few, enough) = (sorted[20], sorted[80]);
    assert_eq!(level(&mut study, few), (Level::None, "verdict-too-few".to_owned(), true));
    assert_ne!(level(&mut study, enough).1, "verdict-too-few");
}

#[test]
fn a_rule_that_is_not_beaten_is_to_be_used() {
    // The answer is the rule with one mistake in twelve, and noise beside it.
    let mut chance = Chance::new(6, &[]);
    let mut text = "points,noise,passed\n".to_owned();
    for row in 0..300 {
        let points = chance.below(20);
        let passed = (points >= 9) != (row % 12 == 0);
        text.push_str(&format!("{points},{:.3},{}\n", chance.normal(), if passed { "yes" } else { "no" }));
    }
    let mut study = study("rule.csv", &text);
    let mut question = at_risk(&study, "passed = no");
    question.rule = Some(Condition::parse("points >= 9", study.schema()).unwrap());
    let evaluation = evaluate(&mut study, question);
    let verdict = &evaluation.verdict;
    assert_eq!((verdict.level, verdict.id.as_str()), (Level::Useful, "verdict-useful-named"));
    assert!(verdict.said().contains("points >= 9 does as well; use it"), "{}", verdict.said());
    let beside = evaluation.comparisons.iter().find(|one| one.against == "rule").unwrap();
    assert!(!beside.apart && beside.low <= 0.0 && beside.p.is_some_and(|p| p > 0.05), "{beside:?}");
    let rule = value(&evaluation, "rule", "accuracy");
    assert!((rule - 275.0 / 300.0).abs() < 1e-12, "{rule}");
}

#[test]
fn what_one_could_do_is_chosen_within_and_judged_outside() {
    let mut study = made_up();
    let question = at_risk(&study, "final_grade < 10");
    let ask = Ask { decide: true, folds: 4, repeats: 2, ..ask(question) };
    let plan = study.plan(&ask).unwrap();
    // Two models that learn and two that always run, four folds, twice; five inner folds of the first repeat for two.
    assert_eq!(plan.total, 4 * 4 * 2 + 2 * 4 * 5);
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    let decisions = &evaluation.moments[0].decisions;
    assert_eq!(decisions.iter().map(|one| one.model.as_str()).collect::<Vec<_>>(), ["forest", "linear"]);
    for decision in decisions {
        let slope = decision.calibrated.line.unwrap().slope;
        assert!((0.7..1.4).contains(&slope), "{}: {slope}", decision.model);
        assert!(
            decision.calibrated.classwise_error.is_some_and(|error| error < 0.08),
            "{:?}",
            decision.calibrated
        );
        assert!(
            decision.bins.iter().map(|bin| bin.count).sum::<u32>() == 600 && decision.benefit.len() == 19
        );
        let list = decision.lists.iter().find(|list| list.capacity == 100).unwrap();
        assert!((list.worth.tally.listed() - 100.0).abs() < 25.0, "{list:?}");
        assert!(list.worth.precision.value.is_some_and(|share| share > 0.6), "{list:?}");
        assert!(list.worth.alarms_per_hit.high.is_some() && list.worth.recall.low.is_some());
    }
    let same = study.evaluate(&ask, &Workers, &mut Unwatched).unwrap();
    assert!(json(&same) == json(&evaluation), "as bytes and in another order");
    let number = Ask { question: column("final_grade"), ..ask };
    let number = study.evaluate(&number, &InTurn, &mut Unwatched).unwrap();
    for decision in &number.moments[0].decisions {
        let spread = decision.spread.expect("intervals about numbers");
        assert!((0.86..0.94).contains(&spread.held.share), "{spread:?}");
        assert!(spread.average.is_some_and(|average| spread.width < average), "{spread:?}");
        assert!(decision.lists.is_empty() && decision.bins.is_empty());
    }
    assert_eq!(number.moments[0].decisions.len(), 2);
}

#[test]
fn persons_with_many_rows_are_compared_by_intervals_alone() {
    let mut chance = Chance::new(8, &[]);
    let mut text = "person,hours,points\n".to_owned();
    for row in 0..240 {
        let hours = chance.uniform() * 10.0;
        text.push_str(&format!("p{:02},{hours:.2},{:.2}\n", row % 60, hours + 2.0 * chance.normal()));
    }
    let mut study = study("persons.csv", &text);
    let group = Amendment { column: "person".into(), role: Some(Role::Group), ..Default::default() };
    study.amend(&[group]).unwrap();
    let evaluation = evaluate(&mut study, column("points"));
    for one in &evaluation.comparisons {
        assert_eq!((one.p, one.apart), (None, one.low > 0.0 || one.high < 0.0), "{one:?}");
        assert!(one.seeable.is_some_and(|seeable| seeable > 0.0));
    }
}

/// Inputs and answers that have nothing to do with each other.
fn by_lot(seed: u64) -> String {
    let mut chance = Chance::new(seed, &[]);
    let mut text = "hours,tests,club,age,passed,points\n".to_owned();
    for _ in 0..200 {
        let club = ["choir", "chess", "none"][chance.below(3) as usize];
        let passed = ["yes", "no"][chance.below(2) as usize];
        let (hours, tests, points) = (chance.uniform() * 10.0, chance.normal(), chance.normal() * 3.0);
        text.push_str(&format!(
            "{hours:.2},{tests:.3},{club},{},{passed},{points:.2}\n",
            11 + chance.below(7)
        ));
    }
    text
}

#[test]
fn answers_drawn_by_lot_have_no_usable_signal() {
    for seed in 1..=4 {
        let text = by_lot(seed);
        for question in [column("passed"), column("points")] {
            let mut study = study("by-lot.csv", &text);
            let evaluation = evaluate(&mut study, question);
            let verdict = &evaluation.verdict;
            assert_eq!((verdict.level, verdict.id.as_str()), (Level::None, "verdict-none"), "seed {seed}");
        }
    }
}

#[test]
fn the_answer_is_the_same_on_any_number_of_cores() {
    let once = |runner: &dyn Runner| {
        let mut study = made_up();
        let question = at_risk(&study, "final_grade < 10");
        let ask = Ask { repeats: 2, ..ask(question) };
        let ask = Ask { settings: BTreeMap::from([("forest.trees".into(), 15.0)]), ..ask };
        let evaluation = study.evaluate(&ask, runner, &mut Unwatched).unwrap();
        (json(&evaluation).to_string(), study.predictions().unwrap())
    };
    let alone = once(&InTurn);
    for threads in [1, 2, 7] {
        assert!(once(&Cores::new(Some(threads)).unwrap()) == alone, "{threads} threads");
    }
}

/// As the page does it: each job on a copy of the bench, in an order of its own, everything as bytes.
struct Workers;

impl Runner for Workers {
    fn run(
        &self,
        bench: &Bench,
        jobs: &[homeroom::study::Job],
        watch: &mut dyn homeroom::progress::Watch,
    ) -> homeroom::error::Result<Vec<(homeroom::study::Job, Finished)>> {
        let bytes = bench.to_bytes();
        let mut jobs = jobs.to_vec();
        Chance::new(3, &[]).shuffle(&mut jobs);
        let run = |job: homeroom::study::Job| {
            let text = serde_json::to_string(&job).expect("plain data");
            let job: homeroom::study::Job = serde_json::from_str(&text).expect("plain data");
            let finished = Bench::from_bytes(&bytes)?.run(&job, watch)?;
            Ok((job, Finished::from_bytes(&finished.to_bytes())?))
        };
        jobs.into_iter().map(run).collect()
    }
}

#[test]
fn jobs_that_travel_as_bytes_give_the_same_answer() {
    for text in ["final_grade < 10", "number", "classes"] {
        let once = |runner: &dyn Runner| {
            let mut study = made_up();
            let question = match text {
                "number" => column("final_grade"),
                "classes" => column("final_letter"),
                text => at_risk(&study, text),
            };
            let ask = Ask { settings: BTreeMap::from([("forest.trees".into(), 10.0)]), ..ask(question) };
            json(&study.evaluate(&ask, runner, &mut Unwatched).unwrap())
        };
        assert!(once(&Workers) == once(&InTurn), "{text}");
    }
    let damaged =
        [Bench::from_bytes(b"").err(), Bench::from_bytes(&[255; 40]).err(), Finished::from_bytes(&[9]).err()];
    assert!(damaged.into_iter().all(|error| error.is_some_and(|error| error.code() == "crashed")));
}

#[test]
fn a_forest_in_parts_gives_the_same_bits_on_any_number_of_cores_and_in_any_order() {
    // Flat trees, many of them: large enough to be cut, and quick.
    let knobs = [("forest.trees".to_owned(), 1450.0), ("forest.depth".to_owned(), 2.0)];
    for text in ["final_grade < 10", "number"] {
        let once = |runner: &dyn Runner| {
            let mut study = made_up();
            let question = if text == "number" { column("final_grade") } else { at_risk(&study, text) };
            let models = vec!["forest".into()];
            let ask = Ask { folds: 3, models, settings: BTreeMap::from(knobs.clone()), ..ask(question) };
            let plan = study.plan(&ask).unwrap();
            assert!(plan.total > 3 * plan.models.len(), "{} jobs are not in parts", plan.total);
            let evaluation = json(&study.evaluate(&ask, runner, &mut Unwatched).unwrap());
            (evaluation.to_string(), study.predictions().unwrap())
        };
        let alone = once(&InTurn);
        assert!(once(&Workers) == alone, "{text}: as bytes and in another order");
        for threads in [1, 2, 7] {
            assert!(once(&Cores::new(Some(threads)).unwrap()) == alone, "{text}: {threads} threads");
        }
    }
}

#[test]
fn a_square_has_its_score_with_its_last_part_and_parts_may_come_twice() {
    let mut study = made_up();
    let question = at_risk(&study, "final_grade < 10");
    let knobs = [("forest.trees".to_owned(), 1450.0), ("forest.depth".to_owned(), 2.0)];
    let ask = Ask { models: vec!["forest".into()], settings: BTreeMap::from(knobs), ..ask(question) };
    study.plan(&ask).unwrap();
    let Next::Run(jobs) = study.next(&mut Unwatched).unwrap() else { panic!("nothing has run") };
    let bench = study.course().unwrap().bench.clone();
    let mut parts: Vec<_> = jobs.iter().filter(|job| job.model == "forest" && job.fold == 0).collect();
    assert_eq!(parts.iter().map(|job| job.part).collect::<Vec<_>>(), (0..12).collect::<Vec<_>>());
    parts.reverse();
    for (place, job) in parts.iter().enumerate() {
        let finished = bench.run(job, &mut Unwatched).unwrap();
        for _ in 0..2 {
            let cell = study.accept(job, finished.clone()).unwrap();
            assert_eq!(cell.score.is_some(), place == 11, "part {} of 12", place + 1);
        }
    }
    let Next::Run(open) = study.next(&mut Unwatched).unwrap() else { panic!("four folds are open") };
    assert_eq!(open.len(), jobs.len() - 12);
    let beyond = homeroom::study::Job { part: 12, ..parts[0].clone() };
    assert_eq!(bench.run(&beyond, &mut Unwatched).unwrap_err().code(), "crashed");
}

#[test]
fn a_forest_tells_its_score_out_of_bag_and_others_tell_none() {
    let mut study = made_up();
    let question = at_risk(&study, "final_grade < 10");
    let evaluation = evaluate(&mut study, question.clone());
    for model in &evaluation.models {
        assert_eq!(model.out_of_bag.is_some(), model.id == "forest", "{}", model.id);
    }
    let unseen = evaluation.models[0].out_of_bag.unwrap();
    let auroc = value(&evaluation, "forest", "auroc");
    assert!((unseen.score.unwrap() - auroc).abs() < 0.05, "{unseen:?} beside {auroc}");
    // Four fifths of 600 students teach in each of five folds.
    assert_eq!(unseen.judged + unseen.never, 5 * 480);
    let few = |trees: f64, bootstrap: f64| {
        let knobs = [("forest.trees".into(), trees), ("forest.bootstrap".into(), bootstrap)];
        let ask =
            Ask { models: vec!["forest".into()], settings: BTreeMap::from(knobs), ..ask(question.clone()) };
        made_up().evaluate(&ask, &InTurn, &mut Unwatched).unwrap().models[0].out_of_bag
    };
    let two = few(2.0, 1.0).unwrap();
    // Both draws take a student with a chance of (1 - 1/e)^2, about .4.
    assert!((0.35..0.45).contains(&(two.never as f64 / 2400.0)), "{two:?}");
    assert_eq!(few(2.0, 0.0), None);
}

#[test]
fn a_result_of_another_job_is_refused() {
    let mut study = made_up();
    let question = at_risk(&study, "final_grade < 10");
    study.plan(&ask(question)).unwrap();
    let Next::Run(jobs) = study.next(&mut Unwatched).unwrap() else { panic!("nothing has run") };
    let bench = study.course().unwrap().bench.clone();
    let baseline = jobs.iter().find(|job| job.model == "baseline").unwrap();
    let finished = bench.run(baseline, &mut Unwatched).unwrap();
    let other = homeroom::study::Job { fold: baseline.fold + 1, ..baseline.clone() };
    assert_eq!(study.accept(&other, finished.clone()).unwrap_err().code(), "crashed");
    let mut short = finished.clone();
    short.piece.prediction = short.piece.prediction.of(&[0]);
    assert_eq!(study.accept(baseline, short).unwrap_err().code(), "crashed");
    assert!(study.accept(baseline, finished).is_ok());
}

#[test]
fn a_person_never_stands_on_both_sides() {
    let mut chance = Chance::new(4, &[]);
    let mut text = "person,task,minutes,grade\n".to_owned();
    for row in 0..240 {
        let person = chance.below(40);
        let minutes = 10.0 + 5.0 * chance.normal();
        let grade = f64::from(person % 9) + minutes / 10.0 + chance.normal();
        text.push_str(&format!("p{person:02},{},{minutes:.1},{grade:.2}\n", row % 6));
    }
    let mut study = study("tasks.csv", &text);
    let group = Amendment { column: "person".into(), role: Some(Role::Group), ..Default::default() };
    study.amend(&[group]).unwrap();
    let ask = Ask { repeats: 3, ..ask(column("grade")) };
    study.plan(&ask).unwrap();
    let course = study.course().unwrap();
    let persons: Vec<&str> = study.table().column("person").unwrap().cells().collect();
    assert_eq!(course.bench.folds.len(), 3);
    for folds in &course.bench.folds {
        for fold in (0..folds.count()).map(|index| folds.fold(index)) {
            let of = |rows: &[u32]| -> BTreeSet<&str> {
                rows.iter()
                    .map(|row| persons[course.sittings[0].asked.records[*row as usize] as usize])
                    .collect()
            };
            let (teach, test) = (of(fold.train.as_slice()), of(fold.test.as_slice()));
            assert!(!test.is_empty() && teach.is_disjoint(&test));
            assert_eq!(fold.train.len() + fold.test.as_slice().len(), 240);
        }
    }
    assert!(!course.bench.frame.columns.iter().any(|column| column.name == "person"));
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn the_printed_answer_has_the_keys_that_were_promised() {
    let mut study = made_up();
    let mut question = at_risk(&study, "final_grade < 10");
    question.rule = Some(Condition::parse("grade_last_year >= 10", study.schema()).unwrap());
    let evaluation = evaluate(&mut study, question);
    let value = serde_json::to_value(&evaluation).unwrap();
    let ours = ["best", "metric", "comparisons", "notes", "protocol"];
    let promised = ["task", "rows", "verdict", "moments", "models"];
    assert_eq!(keys(&value), promised.into_iter().chain(ours).collect());
    assert_eq!(keys(&value["verdict"]), ["level", "sentence", "id", "args", "signal", "strength"].into());
    assert_eq!(keys(&value["verdict"]["strength"]), ["measure", "value", "freed", "low", "high"].into());
    for comparison in value["comparisons"].as_array().unwrap() {
        let told = ["model", "against", "metric", "difference", "low", "high", "p", "seeable", "apart"];
        assert_eq!(keys(comparison), told.into());
        let named = comparison["against"] == "rule";
        assert_eq!(comparison["metric"], if named { "accuracy" } else { "auroc" });
    }
    assert_eq!(value["verdict"]["level"], "useful");
    assert_eq!(value["task"], "atRisk");
    let moment = &value["moments"][0];
    let told = [
        "until",
        "rows",
        "taught",
        "judged",
        "gone",
        "baseRate",
        "models",
        "best",
        "verdict",
        "pairs",
        "comparisons",
        "decisions",
    ];
    assert_eq!(keys(moment), told.into());
    assert_eq!(moment["verdict"], value["verdict"]);
    assert_eq!(value["moments"].as_array().map(Vec::len), Some(1));
    assert_eq!(value["models"], moment["models"]);
    let ids: Vec<&str> =
        value["models"].as_array().unwrap().iter().map(|model| model["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["forest", "linear", "rule", "one_column", "baseline"]);
    for model in value["models"].as_array().unwrap() {
        assert_eq!(keys(model), ["id", "scores", "seconds", "outOfBag"].into());
        assert_eq!(
            keys(&model["scores"]),
            ["accuracy", "balanced_accuracy", "f1_macro", "log_loss", "brier", "auroc", "auprc"].into()
        );
        for score in model["scores"].as_object().unwrap().values() {
            assert_eq!(keys(score), ["mean", "low", "high", "pooled"].into());
        }
    }
    let number = serde_json::to_value(evaluate(&mut study, column("final_grade"))).unwrap();
    assert_eq!(keys(&number["models"][0]["scores"]), ["rmse", "mae", "r2"].into());
}

/// Six digits behind the point: what every machine agrees on.
fn rounded(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(rounded),
        Value::Array(items) => items.iter_mut().for_each(rounded),
        Value::Number(number) if number.is_f64() => {
            let short = (number.as_f64().unwrap() * 1e6).round() / 1e6;
            *value = serde_json::json!(short);
        }
        _ => {}
    }
}

#[test]
fn the_answer_about_the_made_up_class_is_the_one_that_was_read_and_approved() {
    let mut study = made_up();
    let mut question = at_risk(&study, "final_grade < 10");
    question.rule = Some(Condition::parse("grade_last_year >= 10", study.schema()).unwrap());
    let mut now = json(&evaluate(&mut study, question));
    rounded(&mut now);
    let text = serde_json::to_string_pretty(&now).unwrap() + "\n";
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/evaluate-made-up-class.json");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).expect("UPDATE_GOLDEN=1 writes it");
    for (at, (now, then)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {}; UPDATE_GOLDEN=1 approves the change", at + 1, path.display());
    }
    assert_eq!(text, golden);
}
