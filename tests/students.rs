//! Student by student, on the made-up class: estimates of models that had not seen them, reasons that add up, lists.

use homeroom::evaluation::Task;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Condition, InTurn, Listing, Question, Roster, Study, When, Which};
use homeroom::table::{self, ReadOptions, Table};
use homeroom::timeline::EventPlan;

fn made(rows: usize, waiting: usize) -> Table {
    let text = sample::sample(rows, 1);
    // The last ones have no outcome yet.
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let mut cells: Vec<&str> = line.split(',').collect();
            let end = cells.len();
            if at > rows - waiting {
                cells[end - 2..].fill("");
            }
            cells.join(",")
        })
        .collect();
    table::read("class.csv", lines.join("\n").as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap()
}

fn question(target: &str, at_risk: Option<&str>, study: &Study) -> Question {
    let condition = at_risk.map(|text| Condition::parse(text, study.schema()).unwrap());
    Question { target: target.to_owned(), condition, rule: None, weight: None }
}

fn asked(table: Table, model: &str, at_risk: Option<&str>) -> Study {
    let mut study = Study::open(table);
    let question = question("final_grade", at_risk, &study);
    let ask = Ask {
        question,
        models: vec![model.to_owned()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: [("forest.trees".to_owned(), 40.0), ("boosting.rounds".to_owned(), 40.0)].into(),
        when: Default::default(),
        decide: at_risk.is_some(),
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    study.ask_in_turn(0, Some(model), &mut Unwatched).unwrap();
    study
}

fn listing(which: Which) -> Listing {
    Listing {
        which,
        from: 0,
        count: 400,
        capacity: None,
        find: None,
        class: None,
        aside: vec![],
        names: false,
        salt: 7,
    }
}

fn students(study: &Study, which: Which) -> Roster {
    study.students(&listing(which), &mut Unwatched).unwrap()
}

#[test]
fn models_taught_again_say_what_they_said_and_reasons_add_up() {
    for model in ["linear", "forest", "boosting"] {
        let study = asked(made(300, 40), model, Some("final_grade < 10"));
        let practice = students(&study, Which::Practice);
        assert_eq!((practice.practice, practice.waiting, practice.entries.len()), (260, 40, 260), "{model}");
        let live = students(&study, Which::Waiting);
        assert_eq!(live.entries.len(), 40);
        for entry in practice.entries.iter().step_by(9).chain(live.entries.iter().step_by(5)) {
            let sheet = study.sheet(entry.record, &[], false, 7, &mut Unwatched).unwrap();
            assert_eq!(sheet.estimate, entry.estimate);
            let points: f64 = sheet.reasons.iter().map(|own| own.points).sum::<f64>() + sheet.rest.points;
            let apart = 100.0 * (sheet.estimate.value - sheet.base);
            assert!((points - apart).abs() < 1e-4, "{model}: {points} and {apart}");
            let estimate = sheet.estimate;
            assert!(estimate.near == 50 && estimate.low <= estimate.share && estimate.share <= estimate.high);
            assert!(sheet.values.iter().all(|own| own.column != "sex" && own.column != "home_language"));
        }
        let falling = |roster: &Roster| {
            roster.entries.windows(2).all(|two| two[0].estimate.value >= two[1].estimate.value)
        };
        assert!(falling(&practice) && falling(&live));
        assert_eq!(live.capacity, 4);
        assert_eq!(live.line, Some(live.entries[3].estimate.value));
        let (first, last) = practice.close.unwrap();
        assert!(first <= 26 && last >= 26, "{first} {last}");
    }
}

#[test]
fn numbers_have_sheets_in_their_own_unit() {
    let study = asked(made(200, 0), "boosting", None);
    let roster = students(&study, Which::Practice);
    assert!(roster.entries.windows(2).all(|two| two[0].estimate.value <= two[1].estimate.value));
    let first = &roster.entries[0];
    assert!(first.reasons.iter().all(|own| own.points < 0.0));
    let sheet = study.sheet(first.record, &[], true, 7, &mut Unwatched).unwrap();
    let points: f64 = sheet.reasons.iter().map(|own| own.points).sum::<f64>() + sheet.rest.points;
    assert!((sheet.base + points - sheet.estimate.value).abs() < 1e-4);
    assert!(
        sheet.estimate.low < Some(sheet.estimate.value) && sheet.estimate.high > Some(sheet.estimate.value)
    );
    assert!(sheet.who.is_some());
}

#[test]
fn lists_are_found_in_parts_by_class_by_name_and_without_those_set_aside() {
    let study = asked(made(240, 0), "linear", Some("final_grade < 10"));
    let all = students(&study, Which::Practice);
    let ask = |change: &dyn Fn(&mut Listing)| {
        let mut listing = listing(Which::Practice);
        change(&mut listing);
        study.students(&listing, &mut Unwatched).unwrap()
    };
    let part = ask(&|own| (own.from, own.count) = (10, 5));
    assert_eq!(part.entries, all.entries[10..15]);
    let (column, levels) = all.classes.clone().unwrap();
    assert_eq!(column, "class");
    let of_class = ask(&|own| own.class = Some(levels[0].clone()));
    assert!(of_class.found > 0 && of_class.found < 240);
    assert!(of_class.entries.iter().all(|own| own.class.as_ref() == Some(&levels[0])));
    assert!(all.entries.iter().all(|own| own.who.is_none()));
    let named = ask(&|own| own.names = true);
    let who = named.entries[3].who.clone().unwrap();
    let found = ask(&|own| (own.names, own.find) = (true, Some(who.to_uppercase())));
    assert!(found.entries.iter().any(|own| own.record == named.entries[3].record));
    // Where names are hidden nobody is found by name, but by the code that is shown.
    assert_eq!(ask(&|own| own.find = Some(who.clone())).found, 0);
    let code = format!("{:04}", all.entries[3].code);
    assert!(
        ask(&|own| own.find = Some(code.clone()))
            .entries
            .iter()
            .any(|own| own.record == all.entries[3].record)
    );
    let mut codes: Vec<u32> = all.entries.iter().map(|own| own.code).collect();
    assert_ne!(codes, ask(&|own| own.salt = 8).entries.iter().map(|own| own.code).collect::<Vec<u32>>());
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 240);
    let record = all.entries[0].record;
    let less = ask(&|own| own.aside = vec![record]);
    assert_eq!((less.found, less.entries[0].record), (239, all.entries[1].record));
}

#[test]
fn a_value_that_is_wrong_is_left_out_of_the_estimate() {
    let study = asked(made(300, 0), "boosting", Some("final_grade < 10"));
    let first = &students(&study, Which::Practice).entries[0];
    let sheet = |wrong: &[String]| study.sheet(first.record, wrong, false, 7, &mut Unwatched).unwrap();
    let (whole, without) = (sheet(&[]), sheet(&["homework".to_owned(), "attendance".to_owned()]));
    assert_ne!(whole.estimate.value, without.estimate.value);
    assert_eq!(without.values.iter().filter(|own| own.wrong).count(), 2);
    let points: f64 = without.reasons.iter().map(|own| own.points).sum::<f64>() + without.rest.points;
    assert!((points - 100.0 * (without.estimate.value - without.base)).abs() < 1e-4);
    assert!(
        whole
            .weeks
            .is_some_and(|weeks| weeks.steps == (1..=8).collect::<Vec<u64>>() && weeks.strips.len() == 1)
    );
}

#[test]
fn what_cannot_be_listed_is_refused() {
    let mut study = Study::open(made(120, 0));
    assert_eq!(study.inquire(0, None).unwrap_err().code(), "crashed");
    let role = Amendment { column: "class".into(), role: Some(Role::Input), ..Default::default() };
    study.amend(&[role]).unwrap();
    let question = question("club", None, &study);
    let ask = Ask {
        question,
        models: vec!["linear".into()],
        folds: 3,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    assert_eq!(evaluation.task, Task::Classes);
    assert_eq!(study.inquire(0, None).unwrap_err().code(), "unsuited");
}

#[test]
fn networks_tell_their_reasons_too_and_those_that_read_weeks_week_by_week() {
    for (model, knobs) in [
        ("mlp", vec![("mlp.members", 1.0)]),
        ("lstm", vec![("lstm.members", 1.0), ("lstm.units", 8.0), ("lstm.head", 4.0)]),
    ] {
        let mut study = Study::open(made(200, 10));
        let events = sample::events(200, 1);
        let weeks =
            table::read("weeks.csv", events.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
        study.join(weeks, &EventPlan::default()).unwrap();
        let ask = Ask {
            question: question("final_grade", Some("final_grade < 11"), &study),
            models: vec![model.to_owned()],
            folds: 2,
            repeats: 1,
            seed: 1,
            settings: knobs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
            when: When { until: vec![6.0], ..Default::default() },
            decide: false,
            capacity: None,
        };
        study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
        study.ask_in_turn(0, Some(model), &mut Unwatched).unwrap();
        for which in [Which::Practice, Which::Waiting] {
            let roster = study.students(&Listing { count: 4, ..listing(which) }, &mut Unwatched).unwrap();
            for entry in &roster.entries {
                let sheet = study.sheet(entry.record, &[], false, 7, &mut Unwatched).unwrap();
                let points: f64 = sheet.reasons.iter().map(|own| own.points).sum::<f64>() + sheet.rest.points;
                let apart = 100.0 * (sheet.estimate.value - sheet.base);
                assert!((points - apart).abs() < 1e-3, "{model}: {points} and {apart}");
                let weeks = sheet.weeks.unwrap();
                assert_eq!(weeks.steps, [1, 2, 3, 4, 5, 6]);
                assert_eq!(weeks.points.is_some(), model == "lstm");
                assert!(weeks.points.is_none_or(|own| own.len() == 6));
            }
        }
    }
}
