//! Student by student, on the made-up class: estimates of models that had not seen them, reasons that add up, lists.

use homeroom::evaluation::Task;
use homeroom::guidance::WhatIf;
use homeroom::guidance::allocation::Offer;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{
    Ask, Concern, Condition, InTurn, Listing, Question, Roster, Study, Terms, When, Which,
};
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

#[test]
fn known_causes_come_out_on_top_in_all_three_ways() {
    // What tells of the final grade in the made-up class; all else is chance.
    let causes = ["grade_last_year", "attendance", "homework", "quiz_w"];
    for model in ["forest", "boosting"] {
        let study = asked(made(600, 0), model, Some("final_grade < 10"));
        let matters = study.matters().unwrap();
        assert!(matters.iter().all(|own| own.size.is_some() && own.shuffled.is_some()));
        let of = |which: &dyn Fn(&homeroom::study::Matter) -> Option<f64>| {
            let mut ranked: Vec<(f64, bool)> = matters
                .iter()
                .filter_map(|own| {
                    let cause =
                        own.columns.iter().any(|name| causes.iter().any(|cause| name.starts_with(cause)));
                    Some((which(own)?, cause))
                })
                .collect();
            ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
            ranked
        };
        for (way, ranked) in [
            ("shuffled", of(&|own| own.shuffled.map(|span| span.mean))),
            ("size", of(&|own| own.size.map(|span| span.mean))),
            ("gain", of(&|own| own.gain.map(|span| span.mean))),
        ] {
            assert!(ranked.iter().take(3).all(|own| own.1), "{model} {way}: {ranked:?}");
        }
        let effect = study.effect("homework", &mut Unwatched).unwrap().unwrap();
        let (first, last) = (effect.effect.points.first().unwrap(), effect.effect.points.last().unwrap());
        assert!(first.estimate > last.estimate && first.local > last.local, "{effect:?}");
        assert_eq!(study.effect("sex", &mut Unwatched).unwrap_err().code(), "unknown-column");
        assert!(study.strongest_pair(&mut Unwatched).unwrap().is_some());
    }
}

#[test]
fn advice_never_touches_what_may_not_change_in_a_thousand_students() {
    let mut study = asked(made(1200, 200), "boosting", Some("final_grade < 10"));
    let mut guide = study.guide();
    let proposed: Vec<&str> = guide.changes.iter().map(|own| own.column.as_str()).collect();
    assert_eq!(proposed, ["attendance", "homework"]);
    guide.changes.retain(|own| own.column == "homework" || own.column == "attendance");
    let allowed = guide.changes.clone();
    study.take_guide(guide.clone()).unwrap();
    for (column, code) in [("sex", "bad-change"), ("final_grade", "bad-change"), ("nobody", "unknown-column")]
    {
        let mut bad = guide.clone();
        bad.changes[0].column = column.to_owned();
        assert_eq!(study.take_guide(bad).unwrap_err().code(), code, "{column}");
        assert_eq!(study.guide(), guide, "nothing changes on an error");
    }
    let students =
        |which| study.students(&Listing { count: 1200, ..listing(which) }, &mut Unwatched).unwrap().entries;
    let (mut found, mut asked) = (0, 0);
    for entry in students(Which::Practice).iter().chain(&students(Which::Waiting)) {
        let concern = Concern { record: entry.record, ..Default::default() };
        let advice = study.advice(&concern, &mut Unwatched).unwrap();
        assert!((2..=4).contains(&advice.steps.len()) && advice.steps[0].column.is_none());
        asked += 1;
        match advice.what_if.unwrap() {
            WhatIf::Found { changes, before, after, .. } => {
                found += 1;
                assert!(after < advice.line.unwrap() && before >= advice.line.unwrap());
                assert!((1..=3).contains(&changes.len()));
                for change in changes {
                    let own =
                        allowed.iter().find(|own| own.column == change.column).expect("only what may change");
                    assert!(
                        (change.to - change.from).abs() <= own.most + 1e-6 && change.to > change.from,
                        "{change:?}"
                    );
                }
            }
            WhatIf::None { before, .. } => assert!(before >= advice.line.unwrap()),
            WhatIf::Already { before, .. } => assert!(before < advice.line.unwrap()),
        }
    }
    assert!(asked == 1200 && found > 20, "{found} of {asked}");
    // A hand that reaches further is held, and a value that is wrong is no start.
    let worst = &students(Which::Waiting)[0];
    let concern = Concern { record: worst.record, set: vec![("homework".into(), 1e9)], ..Default::default() };
    let tried = study.advice(&concern, &mut Unwatched).unwrap().tried.unwrap();
    assert_eq!(tried.held, ["homework"]);
    let concern = Concern { record: worst.record, wrong: vec!["homework".into()], ..Default::default() };
    let advice = study.advice(&concern, &mut Unwatched).unwrap();
    assert!(advice.sliders.iter().all(|own| own.column != "homework"));
    // Hours are given to those above the line, and no more than there are.
    let offers = [Offer { name: "Homework room".into(), hours: 10.0, hours_each: 2.0, factors: vec![] }];
    let plan = study.allocation(&offers, &[], &listing(Which::Waiting), &mut Unwatched).unwrap();
    assert_eq!((plan.assigned.len(), plan.assigned[0].row), (5, worst.row));
}

#[test]
fn courses_are_held_against_what_their_students_bring_along() {
    let mut study = asked(made(600, 0), "linear", Some("final_grade < 10"));
    let view = study.courses("class", None, &Terms::default(), &InTurn, &mut Unwatched).unwrap();
    // Classes are drawn by lot: no course stands out, and all differences are drawn together.
    assert!(
        view.courses.len() >= 4
            && view.courses.iter().all(|own| own.low <= own.difference && own.difference <= own.high)
    );
    assert!(view.courses.iter().filter(|own| own.low > 0.0 || own.high < 0.0).count() <= 1, "{view:?}");
    let code = |study: &mut Study, column: &str| {
        study.courses(column, None, &Terms::default(), &InTurn, &mut Unwatched).unwrap_err().code()
    };
    assert_eq!(code(&mut study, "teacher"), "not-by-teacher");
    assert_eq!(code(&mut study, "nothing"), "unknown-column");
    // The evaluation and its students are still there.
    assert_eq!(students(&study, Which::Practice).practice, 600);
}
