//! Events and moments, from files to answers: what is known by then, who teaches, what is odd.

use std::fmt::Write;
use std::process::Command;

use homeroom::error::Error;
use homeroom::evaluation::Evaluation;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Bench, Condition, InTurn, Next, Question, Study, When};
use homeroom::table::{self, Table};
use homeroom::timeline::{DayOrMonth, EventPlan, Stride};

fn read(text: &str) -> Table {
    table::read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).expect("a table")
}

/// Sixty students of three years; every fifth did not pass, every tenth left on day 20. Persons 0 to 4 are also there
/// the year after.
fn students() -> String {
    let mut text = String::from("student,person,year,age,left_day,quiz_1,quiz_2,quiz_3,passed\n");
    for at in 0..60 {
        let person = if (20..25).contains(&at) { at - 20 } else { at };
        let left = if at % 10 == 9 { "20" } else { "" };
        let passed = if at % 5 == 4 { "no" } else { "yes" };
        let _ = writeln!(
            text,
            "s{at:03},{person},{},{},{left},{},{},{},{passed}",
            2021 + at / 20,
            15 + at * 7 % 4,
            at * 31 % 21,
            at * 17 % 19,
            at * 11 % 17
        );
    }
    text
}

/// Two events each at days 5 and 25; the quiet ones, s000 and s001, have none.
fn events() -> String {
    let mut text = String::from("student,day,event,points\n");
    for at in 2..60 {
        let _ = writeln!(text, "s{at:03},5,lesson,{}\ns{at:03},25,test,{}", at % 7, at % 11);
    }
    text
}

fn study(events: &str, plan: &EventPlan) -> Result<Study, Error> {
    let mut study = Study::open(read(&students()));
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    study.amend(&[role("person", Role::Group), role("year", Role::Cohort), role("left_day", Role::Exit)])?;
    study.join(read(events), plan)?;
    Ok(study)
}

fn plan() -> EventPlan {
    EventPlan { key: vec!["student".into()], time: Some("day".into()), ..Default::default() }
}

fn ask(study: &Study, when: When) -> Ask {
    let condition = Condition::parse("passed = no", study.schema()).unwrap();
    let question = Question { target: "passed".into(), condition: Some(condition), rule: None, weight: None };
    Ask {
        question,
        models: vec!["linear".into()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when,
        decide: false,
        capacity: None,
    }
}

fn until(moments: &[f64]) -> When {
    When { until: moments.to_vec(), ..Default::default() }
}

/// Every name and value that a model may learn from at the first moment, as text.
fn known(study: &mut Study, when: When) -> String {
    let ask = ask(study, when);
    study.plan(&ask).unwrap();
    format!("{:?}", study.course().unwrap().sittings[0].asked.frame)
}

#[test]
fn what_happens_later_changes_nothing_that_is_known_by_then() {
    let before = known(&mut study(&events(), &plan()).unwrap(), until(&[24.0]));
    let mut more = events();
    for at in 0..60 {
        let _ = writeln!(more, "s{at:03},25,lesson,99\ns{at:03},60,test,99");
    }
    assert_eq!(known(&mut study(&more, &plan()).unwrap(), until(&[24.0])), before);
    let same_day = known(&mut study(&more, &plan()).unwrap(), until(&[25.0]));
    assert!(same_day.contains("99.0"), "a moment counts itself in");
}

#[test]
fn who_left_by_then_is_gone_and_the_others_keep_their_part() {
    let mut study = study(&events(), &plan()).unwrap();
    let ask = ask(&study, until(&[20.0, 19.0, 4.0]));
    study.plan(&ask).unwrap();
    let course = study.course().unwrap();
    let of = |moment: usize| {
        let (sitting, bench) = course.at(moment).unwrap();
        let parts = sitting.asked.records.iter().copied().zip(bench.folds[0].part_of_row().iter().copied());
        (sitting.asked.until, sitting.asked.gone, parts.collect::<std::collections::BTreeMap<u32, u8>>())
    };
    let [first, second, third] = [of(0), of(1), of(2)];
    assert_eq!([first.0, second.0, third.0], [Some(4.0), Some(19.0), Some(20.0)], "the earliest first");
    assert_eq!([first.1, second.1, third.1], [0, 0, 6]);
    assert!(third.2.iter().all(|(record, part)| first.2[record] == *part));
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    let rows: Vec<_> =
        evaluation.moments.iter().map(|moment| (moment.rows, moment.judged, moment.gone)).collect();
    assert_eq!(rows, [(60, 60, 0), (60, 60, 0), (54, 54, 6)]);
    assert_eq!(evaluation.models, evaluation.moments[0].models);
    assert!(evaluation.moments.iter().all(|moment| moment.base_rate.is_some()));
}

#[test]
fn earlier_cohorts_teach_without_the_persons_who_are_judged() {
    let mut study = study(&events(), &plan()).unwrap();
    let when = When { test: Some("2022".into()), ..until(&[24.0]) };
    let ask = ask(&study, when);
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    let moment = &evaluation.moments[0];
    // Of twenty each two had left; of the first cohort persons 0 to 4 are judged, one of whom (4) would not teach.
    // Two of the judged year had left; those of other years are not counted.
    assert_eq!((moment.taught, moment.judged, moment.gone), (13, 18, 2));
    assert_eq!(evaluation.protocol.folds, 1);
    assert!(evaluation.notes.iter().any(|note| note.text().starts_with("Taught on 2021 (13 students)")));
    assert_eq!(study.predictions().unwrap().lines().count(), 19);
    assert_eq!(study.details("linear").unwrap().rows, 18);
    for (test, code) in [("2021", "no-earlier-cohort"), ("2030", "no-cohort")] {
        let ask = Ask { when: When { test: Some(test.into()), ..until(&[24.0]) }, ..ask.clone() };
        assert_eq!(study.plan(&ask).unwrap_err().code(), code);
    }
}

#[test]
fn weights_stay_with_their_rows_at_every_moment_and_in_every_cohort() {
    let mut study = study(&events(), &plan()).unwrap();
    let mut ask = ask(&study, until(&[4.0, 24.0]));
    ask.question.weight = Some("quiz_3".into());
    let error = study.plan(&ask).unwrap_err();
    assert_eq!(error.code(), "unsuited", "the linear family does not weigh classes");
    ask.models = vec!["boosting".into(), "forest".into()];
    ask.settings = [("forest.trees".to_owned(), 10.0), ("boosting.rounds".to_owned(), 5.0)].into();
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    // Students 0, 17, 34 and 51 weigh nothing, and are judged all the same.
    let counts: Vec<_> = evaluation.moments.iter().map(|moment| (moment.taught, moment.judged)).collect();
    assert_eq!(counts, [(56, 60), (50, 54)]);
    let course = study.course().unwrap();
    for moment in 0..2 {
        let (sitting, bench) = course.at(moment).unwrap();
        let own: Vec<f32> = sitting.asked.records.iter().map(|record| (record * 11 % 17) as f32).collect();
        assert_eq!(bench.weights.as_deref(), Some(own.as_slice()));
        assert!(!bench.frame.columns.iter().any(|column| column.name.contains("quiz_3")));
    }
    let when = When { test: Some("2022".into()), ..until(&[24.0]) };
    let by_cohort = Ask { when, ..ask.clone() };
    let evaluation = study.evaluate(&by_cohort, &InTurn, &mut Unwatched).unwrap();
    assert_eq!((evaluation.moments[0].taught, evaluation.moments[0].judged), (12, 18));
    let said = |text: &str| evaluation.notes.iter().any(|note| note.text().contains(text));
    assert!(said("Taught on 2021 (12 students)"), "{:?}", evaluation.notes);
    ask.models.push("blend".into());
    assert_eq!(study.plan(&ask).unwrap_err().code(), "unsuited");
}

#[test]
fn by_the_calendar_a_cohort_teaches_only_when_it_was_over() {
    // Each year's events last ten months; the next year begins in the middle of them, or after.
    let dated = |second: &str| {
        let mut text = String::from("student,date,event\n");
        for at in 0..60 {
            let (first, last) = match at / 20 {
                0 => ("2021-01-10", "2021-11-10"),
                1 => (second, "2022-12-24"),
                _ => ("2024-01-10", "2024-11-10"),
            };
            let _ = writeln!(text, "s{at:03},{first},begin\ns{at:03},{last},end");
        }
        text
    };
    let plan = EventPlan { key: vec!["student".into()], ..Default::default() };
    let judged = |second: &str, moment: f64| {
        let mut study = study(&dated(second), &plan).unwrap();
        assert!(study.timeline().unwrap().calendar);
        let when = When { test: Some("2022".into()), ..until(&[moment]) };
        let ask = ask(&study, when);
        study.plan(&ask).map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(judged("2022-01-10", 0.0), Ok(()));
    assert_eq!(judged("2021-06-10", 0.0), Err("no-earlier-cohort"));
    assert_eq!(judged("2021-06-10", 153.0), Ok(()), "on the day of the last event they were");
}

#[test]
fn step_columns_are_read_as_one_measure_when_the_user_says_so() {
    let mut study = Study::open(read(&sample::sample(200, 1)));
    let condition = Condition::parse("final_grade < 10", study.schema()).unwrap();
    let question =
        Question { target: "final_grade".into(), condition: Some(condition), rule: None, weight: None };
    let base = Ask {
        question,
        models: vec!["linear".into()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when: When::default(),
        decide: false,
        capacity: None,
    };
    let mut names = |when: When| {
        study.plan(&Ask { when, ..base.clone() }).unwrap();
        let frame = &study.course().unwrap().sittings[0].asked.frame;
        let names: Vec<String> = frame.columns.iter().map(|column| column.name.clone()).collect();
        (names, frame.steps.as_ref().map(|steps| (steps.length, steps.channels.len())))
    };
    let has = |names: &[String], name: &str| names.iter().any(|own| own == name);
    let (plain, steps) = names(When::default());
    assert!(has(&plain, "quiz_w8") && steps.is_none());
    let (by_week_four, steps) = names(When { series: true, ..until(&[4.0]) });
    assert!(has(&by_week_four, "quiz_w4") && !has(&by_week_four, "quiz_w5"));
    assert!(has(&by_week_four, "quiz_w, mean") && has(&by_week_four, "quiz_w: steps without one"));
    assert_eq!(steps, Some((4, 4)));
    // Nobody said which week is known by then.
    let (unsaid, _) = names(until(&[4.0]));
    assert!(!unsaid.iter().any(|name| name.starts_with("quiz_w")));
}

/// Codes of errors, or the remarks with their counts.
fn said(events: &str, plan: &EventPlan) -> Result<Vec<(String, usize)>, &'static str> {
    let study = study(events, plan).map_err(|error| error.code())?;
    let remarks = &study.timeline().expect("joined").remarks;
    for remark in remarks {
        assert!(!remark.title.text().contains("remark-"), "{}", remark.title.text());
        assert!(!remark.detail.text().contains("remark-"), "{}", remark.detail.text());
    }
    Ok(remarks.iter().map(|remark| (remark.title.id.to_string(), remark.count)).collect())
}

#[test]
fn odd_events_are_counted_and_named() {
    let with = |rows: &str| said(&(events() + rows), &plan()).unwrap();
    let found =
        |rows: &str, id: &str| with(rows).into_iter().find(|(own, _)| own == id).map(|(_, count)| count);
    // Two quiet students, six who left on day 20 and have a test on day 25.
    assert_eq!(with(""), [("remark-events-gone".into(), 6), ("remark-events-none".into(), 2)]);
    assert_eq!(found("s002,-9,test,1\ns003,-1,test,1\n", "remark-events-before"), Some(2));
    assert_eq!(found("nobody,3,test,1\nnobody,4,test,1\nelse,4,test,1\n", "remark-events-nobody"), Some(3));
    assert_eq!(found("s002,,test,1\ns003,soon,test,1\n", "remark-events-undated"), Some(2));
    assert_eq!(found("s002,9,test,1\ns002,9,test,1\n", "remark-events-twice"), Some(1));
    assert_eq!(found("S002,9,test,1\n", "remark-events-loose"), Some(1));
    let ended = EventPlan { end: Some("24".into()), ..plan() };
    assert!(said(&events(), &ended).unwrap().contains(&("remark-events-after".into(), 58)));
    let once = EventPlan { once: true, ..plan() };
    let rows = events() + "s002,9,test,1\ns002,9,test,1\n";
    let count = |plan: &EventPlan| study(&rows, plan).unwrap().timeline().unwrap().events.len();
    assert_eq!((count(&plan()), count(&once)), (118, 117));
    let joined = study(&(events() + "nobody,3,test,1\nelse,4,test,1\n"), &plan()).unwrap();
    let fit = joined.timeline().unwrap().fit.clone();
    assert_eq!((fit.events, fit.with, fit.without, fit.orphans, fit.nobodies), (116, 58, 2, 2, 2));
}

#[test]
fn numbers_with_and_without_zeros_in_front_are_one_student() {
    let file = |ids: &[&str]| {
        let rows = ids.iter().enumerate().map(|(at, id)| format!("{id},{},{}\n", at % 5, at % 2));
        format!("id,age,passed\n{}", rows.collect::<String>())
    };
    let ids: Vec<String> = (1..=30).map(|id| format!("{id:03}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let plan = EventPlan { key: vec!["id".into()], time: Some("day".into()), ..Default::default() };
    let mut study = Study::open(read(&file(&ids)));
    study.join(read("id,day\n7,1\n007,2\n31,3\n"), &plan).unwrap();
    let timeline = study.timeline().unwrap();
    assert_eq!((timeline.events.of(6).len(), timeline.fit.orphans), (2, 1));
    // With both in the file each is somebody else, and 07 nobody.
    let mut both = ids.clone();
    both.push("7");
    let mut study = Study::open(read(&file(&both)));
    study.join(read("id,day\n7,1\n007,2\n07,3\n"), &plan).unwrap();
    let timeline = study.timeline().unwrap();
    assert_eq!((timeline.events.of(6).len(), timeline.events.of(30).len(), timeline.fit.orphans), (1, 1, 1));
    let mut twice = ids;
    twice.push("001");
    let error = Study::open(read(&file(&twice))).join(read("id,day\n7,1\n"), &plan).unwrap_err();
    assert_eq!((error.code(), error.place().row), ("key-twice", Some(32)));
}

#[test]
fn dates_are_read_by_the_whole_column_or_asked_about() {
    let dated = |dates: &[&str]| {
        let rows = dates.iter().enumerate().map(|(at, date)| format!("s{at:03},{date},1\n"));
        format!("student,date,points\n{}", rows.collect::<String>())
    };
    let plan = EventPlan { key: vec!["student".into()], ..Default::default() };
    assert_eq!(said(&dated(&["3/4/2024", "5/6/2024"]), &plan), Err("date-asked"));
    assert_eq!(said(&dated(&["25/4/2024", "4/25/2024"]), &plan), Err("date-asked"));
    let first = |dates: &[&str], told: Option<DayOrMonth>| {
        let plan = EventPlan { dates: told, start: Some("2024-01-01".into()), ..plan.clone() };
        let study = study(&dated(dates), &plan).unwrap();
        study.timeline().unwrap().events.times[0]
    };
    assert_eq!(first(&["3/2/2024", "25/2/2024"], None), 33.0);
    assert_eq!(first(&["3/2/2024", "2/25/2024"], None), 61.0);
    assert_eq!(first(&["3/2/2024", "5/6/2024"], Some(DayOrMonth::Day)), 33.0);
    assert_eq!(first(&["3/2/2024", "5/6/2024"], Some(DayOrMonth::Month)), 61.0);
    let two = said(&dated(&["2024-02-03", "25/2/2024", "2024-02-09"]), &plan).unwrap();
    assert!(two.contains(&("remark-events-two-forms".into(), 1)), "{two:?}");
}

#[test]
fn a_moment_may_be_a_date_and_a_start_each_students_own() {
    let text = "student,date\ns000,2024-01-10\ns001,2024-03-01\n";
    let plan = EventPlan { key: vec!["student".into()], ..Default::default() };
    let told = EventPlan { start: Some("2024-01-01".into()), step: Some("month".into()), ..plan.clone() };
    let dated = study(text, &told).unwrap();
    assert_eq!((dated.moment("2024-01-31"), dated.moment("30")), (Ok(30.0), Ok(30.0)));
    assert_eq!(dated.moment("soon").unwrap_err().code(), "bad-moment");
    let timeline = dated.timeline().unwrap();
    assert_eq!((timeline.stride, timeline.steps(&[0, 1], 60.0).unwrap().length), (Stride::Month, 3));
    // Ages stand for starts here: a column of the student file, in the unit of the events.
    let own = EventPlan { start: Some("age".into()), ..self::plan() };
    let numbers = study("student,day\ns000,20\ns001,20\n", &own).unwrap();
    assert_eq!(numbers.timeline().unwrap().events.times, [5.0, 2.0]);
}

#[test]
fn files_that_cannot_be_joined_say_why() {
    let bad = |text: &str, plan: EventPlan| said(text, &plan).unwrap_err();
    assert_eq!(bad("student,day\nx,1\n", plan()), "no-match");
    assert_eq!(bad("student,day\ns001,\n", plan()), "no-time");
    assert_eq!(
        bad("student,day\ns001,1\n", EventPlan { time: Some("when".into()), ..plan() }),
        "unknown-column"
    );
    assert_eq!(bad("student,points\ns001,1\n", EventPlan { time: None, ..plan() }), "no-time");
    assert_eq!(bad("pupil,day\ns001,1\n", EventPlan { key: vec![], ..plan() }), "no-key");
    assert_eq!(bad("student,day\ns001,1\n", EventPlan { step: Some("0".into()), ..plan() }), "bad-step");
    assert_eq!(bad("student,day\ns001,1\n", EventPlan { start: Some("9x".into()), ..plan() }), "bad-moment");
    assert_eq!(bad("person,day\n1,1\n", EventPlan { key: vec!["person".into()], ..plan() }), "key-twice");
    let renamed = EventPlan { key: vec!["student=pupil".into()], ..plan() };
    assert!(said("pupil,day\ns001,1\n", &renamed).is_ok());
    let mut tiny = study(&events(), &EventPlan { step: Some("0.001".into()), ..plan() }).unwrap();
    let ask = ask(&tiny, until(&[30.0]));
    assert_eq!(tiny.plan(&ask).unwrap_err().code(), "too-many-steps");
    let ask = Ask { when: until(&[f64::NAN]), ..ask };
    assert_eq!(tiny.plan(&ask).unwrap_err().code(), "bad-moment");
}

#[test]
fn one_student_with_a_hundred_thousand_events_and_a_term_of_one_step_are_read() {
    let mut text = events();
    for at in 0..100_000 {
        let _ = writeln!(text, "s002,{},lesson,{}", at % 30, at % 13);
    }
    let mut study = study(&text, &plan()).unwrap();
    let timeline = study.timeline().unwrap();
    assert_eq!(timeline.fit.most, 100_002);
    assert!(timeline.remarks.iter().any(|remark| remark.title.id == "remark-events-many"));
    let ask = ask(&study, until(&[3.0, 30.0]));
    study.plan(&ask).unwrap();
    let course = study.course().unwrap();
    let lengths: Vec<usize> =
        (0..2).map(|at| course.sittings[at].asked.frame.steps.as_ref().unwrap().length).collect();
    assert_eq!(lengths, [1, 5]);
    assert!(study.evaluate(&ask, &InTurn, &mut Unwatched).is_ok());
}

/// Models that read the weeks as totals, means, trends and extremes.
const BLIND: [&str; 4] = ["boosting", "linear", "forest", "mlp"];

#[test]
fn only_a_model_that_reads_week_by_week_finds_the_planted_swing() {
    let mut study = Study::open(read(&sample::sample(sample::ROWS, 1)));
    study.join(read(&sample::events(sample::ROWS, 1)), &EventPlan::default()).unwrap();
    let question = Question { target: "final_grade".into(), condition: None, rule: None, weight: None };
    let mut ask = Ask {
        question,
        models: BLIND.iter().chain(&["lstm"]).map(|id| (*id).to_owned()).collect(),
        folds: 3,
        repeats: 1,
        seed: 1,
        settings: [("mlp.members", 2.0), ("lstm.members", 1.0), ("lstm.units", 16.0), ("lstm.head", 8.0)]
            .map(|(name, value)| (name.to_owned(), value))
            .into(),
        when: When::default(),
        decide: false,
        capacity: None,
    };
    let score = |evaluation: &Evaluation, id: &str| {
        evaluation.models.iter().find(|model| model.id == id).unwrap().scores["rmse"].pooled.unwrap()
    };
    let with = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    assert_eq!(with.best, "lstm");
    for pair in with.comparisons.iter().filter(|pair| BLIND.contains(&pair.against.as_str())) {
        // Three parts are too few for the t-test; the students themselves leave no doubt.
        assert!(pair.low > 0.0 && score(&with, "lstm") < 0.85 * score(&with, &pair.against), "{pair:?}");
    }
    assert!(BLIND.iter().all(|id| with.comparisons.iter().any(|pair| pair.against == *id)));
    // Practice week by week against the shape: which way a student swings says what noise the grade has.
    let course = study.course().unwrap();
    let (sitting, bench) = course.at(0).unwrap();
    let steps = sitting.asked.frame.steps.as_ref().unwrap();
    let channel =
        steps.channels.iter().position(|channel| channel.name == "practice: minutes, mean").unwrap();
    let width = steps.channels.len();
    let swings: Vec<bool> = (0..sitting.asked.records.len() as u32)
        .map(|row| {
            let weeks = steps.row(row).chunks(width).map(|step| f64::from(step[channel]));
            weeks.zip(sample::SHAPE).map(|(minutes, shape)| minutes * shape).sum::<f64>() > 0.0
        })
        .collect();
    let homeroom::features::Target::Numbers(grades) = &bench.target else { panic!("grades are numbers") };
    let mean = |up: bool| {
        let own: Vec<f64> =
            grades.iter().zip(&swings).filter(|(_, own)| **own == up).map(|(grade, _)| *grade).collect();
        own.iter().sum::<f64>() / own.len() as f64
    };
    // Noise of spread 1.75 is 1.4 above zero on one side and below on the other.
    assert!((2.3..3.3).contains(&(mean(true) - mean(false))), "{} {}", mean(true), mean(false));
    study.part();
    ask.models.pop();
    ask.settings.retain(|name, _| !name.starts_with("lstm"));
    let without = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    for id in BLIND {
        // Knowing the side would take the error down by more than a fifth.
        let (with, without) = (score(&with, id), score(&without, id));
        assert!(with > 0.93 * without, "{id}: {with} {without}");
    }
}

#[test]
fn models_together_learn_their_weights_within_the_teaching_side() {
    let mut study = study(&events(), &plan()).unwrap();
    let models = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<String>>();
    let asked = ask(&study, until(&[24.0]));
    let asked = Ask { models: models(&["forest", "linear", "blend"]), ..asked };
    let asked = Ask { settings: [("forest.trees".to_owned(), 10.0)].into(), ..asked };
    let evaluation = study.evaluate(&asked, &InTurn, &mut Unwatched).unwrap();
    let ids: Vec<&str> = evaluation.models.iter().map(|model| model.id.as_str()).collect();
    assert_eq!(ids, ["forest", "linear", "blend", "one_column", "baseline"]);
    let pairs: Vec<_> = evaluation.moments[0].pairs.iter().map(|pair| (&pair.model, &pair.against)).collect();
    assert_eq!(pairs.len(), 3);
    let course = study.course().unwrap();
    let bench = &course.bench;
    // Four outer folds of four models; five inner ones of each of two.
    assert_eq!(course.jobs.len(), 4 * 4 + 4 * 5 * 2);
    for job in course.jobs.iter().filter(|job| job.inner.is_some()) {
        let (outer, inner) =
            (bench.folds[0].fold(job.fold), bench.fold(job.seed, job.fold, job.inner).unwrap());
        let groups = bench.groups.as_ref().unwrap();
        let person = |row: &u32| groups[*row as usize];
        for row in inner.test.as_slice() {
            assert!(outer.train.as_slice().contains(row), "no row that is judged teaches the weights");
            assert!(inner.train.as_slice().iter().all(|other| person(other) != person(row)));
        }
    }
    // 2021 and 2022 teach; within, persons are parted and not cohorts.
    let when = When { test: Some("2023".into()), ..until(&[24.0]) };
    let by_cohort = Ask { when, ..asked.clone() };
    let evaluation = study.evaluate(&by_cohort, &InTurn, &mut Unwatched).unwrap();
    assert!(evaluation.models.iter().any(|model| model.id == "blend"));
    assert_eq!(study.course().unwrap().jobs.iter().filter(|job| job.inner.is_some()).count(), 2 * 5);
    assert!(study.details("blend").unwrap().roc.is_some());
    let alone = Ask { models: models(&["linear", "blend"]), ..asked };
    assert_eq!(study.plan(&alone).unwrap_err().code(), "blend-of-one");
}

#[test]
fn members_of_a_network_are_jobs_of_their_own_and_come_back_in_any_order() {
    let mut study = study(&events(), &plan()).unwrap();
    let mut ask = ask(&study, until(&[4.0, 24.0]));
    ask.models = vec!["lstm".into(), "linear".into(), "blend".into()];
    let knobs = [("lstm.members", 2.0), ("lstm.epochs", 3.0), ("lstm.units", 4.0)];
    ask.settings = knobs.map(|(name, value)| (name.to_owned(), value)).into();
    let in_turn = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    study.plan(&ask).unwrap();
    let (jobs, bench) = (study.course().unwrap().jobs.clone(), study.course().unwrap().bench.clone());
    // Two moments, four folds; linear, its two rules and two members, then five inner folds of both models.
    assert_eq!(jobs.len(), 2 * 4 * (3 + 2 + 5 * 3));
    assert!(bench.later[0].frame.steps.is_some(), "steps travel to who reads them");
    // The packet holds what the bench does.
    let bench = Bench::from_bytes(&bench.to_bytes()).unwrap();
    for job in jobs.iter().rev() {
        let cell = study.accept(job, bench.run(job, &mut Unwatched).unwrap()).unwrap();
        assert_eq!((cell.inner, cell.moment), (job.inner, job.moment));
        assert!(cell.score.is_none() || job.part == 0, "a square has its score with its last part");
    }
    let Next::Done(backwards) = study.next(&mut Unwatched).unwrap() else { panic!("all jobs are done") };
    let scores = |evaluation: &Evaluation| {
        let moments = evaluation.moments.iter().flat_map(|moment| &moment.models);
        moments.map(|model| (model.id.clone(), model.scores.clone())).collect::<Vec<_>>()
    };
    assert_eq!(scores(&backwards), scores(&in_turn));
    // Without events there is nothing that it could remember.
    study.part();
    ask.when = When::default();
    let error = study.plan(&ask).unwrap_err();
    assert!(error.code() == "unsuited" && error.words().text().contains("over time"));
}

#[test]
fn the_command_line_shows_the_curve_of_early_warning() {
    let run = |arguments: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_homeroom")).args(arguments).output().expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (out.status.code(), text(out.stdout), text(out.stderr))
    };
    let asked = [
        "evaluate", "--sample", "--events", "--until", "4", "--until", "8", "--model", "linear", "--folds",
        "4",
    ];
    let (code, text, _) = run(&asked);
    assert_eq!(code, Some(0));
    assert!(text.contains("Known until 4") && text.contains("Known until 8"), "{text}");
    let (_, text, _) = run(&[&asked[..], &["--json"]].concat());
    let answer: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let moments: Vec<_> =
        answer["moments"].as_array().unwrap().iter().map(|moment| &moment["until"]).collect();
    assert_eq!(moments, [4.0, 8.0]);
    let (_, text, _) = run(&["inspect", "--sample", "--events", "--json"]);
    let seen: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(seen["events"]["kinds"], serde_json::json!(["due", "practice", "submitted"]));
    let (code, _, error) = run(&["evaluate", "--sample", "--until", "soon"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("(bad-moment"), "{error}");
}

#[test]
fn the_early_warning_task_has_the_students_that_it_should_have() {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| "../shared/data".into(), std::path::PathBuf::from);
    let file = |name: &str| std::fs::read(folder.join("oulad-early").join(name));
    let (Ok(students), Ok(events)) = (file("students.csv"), file("events.csv")) else {
        eprintln!("skipped: no HOMEROOM_DATA");
        return;
    };
    let open =
        |name: &str, bytes: &[u8]| table::read(name, bytes, &Default::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(open("students.csv", &students));
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    let mut amendments =
        vec![role("person", Role::Group), role("presentation", Role::Cohort), role("left_day", Role::Exit)];
    let out = ["gender", "region", "age_band", "imd_band", "disability"];
    amendments.extend(out.map(|column| role(column, Role::Ignored)));
    study.amend(&amendments).unwrap();
    study.join(open("events.csv", &events), &plan()).unwrap();
    let condition = Condition::parse("final_result in Fail, Withdrawn", study.schema()).unwrap();
    let mut ask = Ask {
        question: Question {
            target: "final_result".into(),
            condition: Some(condition),
            rule: None,
            weight: None,
        },
        models: vec!["boosting".into()],
        folds: 10,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when: When { test: Some("2014J".into()), ..until(&[56.0, 112.0, 168.0]) },
        decide: false,
        capacity: None,
    };
    study.plan(&ask).unwrap();
    let course = study.course().unwrap();
    let rows: Vec<(usize, usize)> = (0..3)
        .map(|at| {
            let (sitting, bench) = course.at(at).unwrap();
            (bench.folds[0].taught(), sitting.judged().len())
        })
        .collect();
    assert_eq!(rows, [(16_423, 8879), (15_633, 8319), (14_982, 7800)]);
    ask.when = When { test: Some("2014B".into()), ..until(&[168.0]) };
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    let auroc = evaluation.models[0].scores["auroc"].mean.unwrap();
    assert!(auroc > 0.915, "{auroc}");
}

#[test]
fn two_files_are_told_apart_and_can_change_places() {
    let mut study = Study::open(read(&students()));
    assert!(!study.bring(read("student,note\ns001,late\ns002,early\n")), "one event each, not of everybody");
    for turned in [false, true] {
        let (first, second) = if turned { (events(), students()) } else { (students(), events()) };
        let mut study = Study::open(read(&first));
        assert_eq!(study.bring(read(&second)), turned);
        assert_eq!(study.table().height(), 60);
        let beside = study.beside(&EventPlan::default()).unwrap();
        assert_eq!((beside.rows, beside.plan.time.as_deref()), (116, Some("day")));
        assert_eq!(
            (beside.plan.key, beside.plan.kind.as_deref()),
            (vec!["student".to_owned()], Some("event"))
        );
        assert!(study.events().is_none());
        study.rejoin(&EventPlan::default()).unwrap();
        assert_eq!(study.events().unwrap().measures, ["points"]);
        let unread = EventPlan { unread: vec!["points".into()], ..Default::default() };
        study.rejoin(&unread).unwrap();
        assert!(study.events().unwrap().measures.is_empty());
        // What cannot be joined is kept and not read.
        let wrong = EventPlan { step: Some("0".into()), ..Default::default() };
        assert_eq!(study.rejoin(&wrong).unwrap_err().code(), "bad-step");
        assert!(study.events().is_none() && study.beside(&wrong).is_some());
        study.swap();
        assert_eq!(study.table().height(), 116);
    }
}

#[test]
fn who_is_there_at_each_moment_is_known_before_anything_is_learned() {
    let study = study(&events(), &plan()).unwrap();
    let condition = Condition::parse("passed = no", study.schema()).unwrap();
    let question = Question { target: "passed".into(), condition: Some(condition), rule: None, weight: None };
    let when = |test: Option<&str>| When {
        until: vec![20.0, 10.0],
        test: test.map(str::to_owned),
        ..Default::default()
    };
    let all = study.standings(&question, &when(None)).unwrap();
    assert_eq!(study.overview(false).cohorts, ["2021", "2022", "2023"]);
    let told: Vec<_> = all.moments.iter().map(|one| (one.until, one.judged, one.gone)).collect();
    assert_eq!(told, [(Some(10.0), 60, 0), (Some(20.0), 54, 6)]);
    assert_eq!(all.moments[1].base_rate, Some(6.0 / 54.0));
    // What is told before agrees with what is done.
    let mut judging = self::study(&events(), &plan()).unwrap();
    let evaluation = judging.evaluate(&ask(&judging, when(Some("2022"))), &InTurn, &mut Unwatched).unwrap();
    let told = study.standings(&question, &when(Some("2022"))).unwrap();
    for (told, done) in told.moments.iter().zip(&evaluation.moments) {
        assert_eq!((told.judged, told.taught, told.gone), (done.judged, done.taught, done.gone));
        assert_eq!((told.until, told.base_rate), (done.until, done.base_rate));
    }
    let over = evaluation.over_time.expect("lists over time");
    let enrolled: Vec<usize> = over.moments.iter().map(|one| one.enrolled).collect();
    assert_eq!(enrolled, evaluation.moments.iter().map(|one| one.judged).collect::<Vec<_>>());
    assert_eq!((over.started, over.capacity), (20, 2));
    assert!(over.moments[0].stays.is_none() && over.moments[1].stays.is_some());
    let ever: Vec<f64> = over.moments.iter().filter_map(|one| one.alarmed.value).collect();
    assert!(ever.len() == 2 && ever[0] <= ever[1], "{over:?}");
    // Another length needs no teaching, and is what would have come with it.
    let longer = judging.over_time(7).unwrap().unwrap();
    assert_eq!(longer.capacity, 7);
    assert!(longer.moments[0].alarmed.value > over.moments[0].alarmed.value, "{longer:?}");
    assert_eq!(judging.over_time(2).unwrap(), Some(over));
    for odd in [0, 21] {
        assert_eq!(judging.over_time(odd).unwrap_err().code(), "bad-capacity");
    }
    let early = Study::open(read(&students()));
    assert_eq!(early.over_time(2).unwrap_err().code(), "crashed");
}

#[test]
fn the_term_and_its_students_can_be_looked_at() {
    let study = study(&events(), &plan()).unwrap();
    let term = study.term(false).unwrap().unwrap();
    assert_eq!((term.steps, term.students), (4, 60));
    let strips = study.strips(&[0, 2, 900], false).unwrap().unwrap();
    assert_eq!(strips.rows, [2, 4]);
    let counts = strips.channels.iter().position(|name| name == "lesson: count").unwrap();
    let width = strips.channels.len();
    let of = |student: usize| {
        strips.values[student].iter().skip(counts).step_by(width).copied().collect::<Vec<_>>()
    };
    assert_eq!(of(0), [Some(0.0); 4]);
    assert_eq!(of(1), [Some(1.0), Some(0.0), Some(0.0), Some(0.0)]);
    // Three quizzes of the student file are a series of their own.
    let alone = Study::open(read(&students()));
    assert!(alone.term(false).unwrap().is_none());
    assert_eq!(alone.term(true).unwrap().unwrap().steps, 3);
}

#[test]
fn what_happens_is_enough_to_learn_from() {
    let mut text = String::from("student,passed\n");
    for at in 0..60 {
        let _ = writeln!(text, "s{at:03},{}", if at % 7 > 3 { "no" } else { "yes" });
    }
    let mut study = Study::open(read(&text));
    let condition = Condition::parse("passed = no", study.schema()).unwrap();
    let question = Question { target: "passed".into(), condition: Some(condition), rule: None, weight: None };
    assert_eq!(study.consider(&question, false).unwrap_err().code(), "no-inputs");
    study.join(read(&events()), &plan()).unwrap();
    assert_eq!(study.consider(&question, false).unwrap().rows, 60);
    let when = When { until: vec![10.0], ..Default::default() };
    assert_eq!(study.standings(&question, &when).unwrap().moments[0].judged, 60);
    let evaluation = study.evaluate(&ask(&study, when), &InTurn, &mut Unwatched).unwrap();
    assert_eq!(evaluation.moments[0].judged, 60);
}
