//! The quality of the data: findings on whole files, and what one click does about them.

use homeroom::progress::Unwatched;
use homeroom::quality::{DataQuality, Finding, Topic};
use homeroom::schema::{Amendment, Weight};
use homeroom::study::{Ask, Condition, InTurn, Op, Question, Study};
use homeroom::table::{ReadOptions, read};

fn study(text: &str) -> Study {
    Study::open(read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap())
}

/// 120 students; the one in row 7 has 640 % attendance, rows 122 and 123 repeat rows 2 and 3.
fn class() -> String {
    let line = |row: usize| {
        let attendance = if row == 5 { 640 } else { 50 + row * 13 % 51 };
        let mark = (row * 7 % 21 + row * 13 % 51 / 10) % 21;
        format!("s{row:03},{attendance},{},{mark}\n", row * 31 % 47)
    };
    let rows = (0..120).chain([0, 1]).map(line);
    std::iter::once("student,attendance,hours,mark\n".to_owned()).chain(rows).collect()
}

fn question(target: &str) -> Question {
    Question { target: target.into(), condition: None, rule: None, weight: None }
}

fn at_risk(column: &str, op: Op, values: &[&str]) -> Question {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    let condition = Some(Condition { column: column.into(), op, values });
    Question { condition, ..question(column) }
}

fn of(report: &DataQuality, topic: Topic) -> Vec<&Finding> {
    report.findings.iter().filter(|finding| finding.topic == topic).collect()
}

fn ask(question: Question) -> Ask {
    Ask {
        question,
        models: vec!["linear".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when: Default::default(),
        decide: false,
        capacity: None,
    }
}

#[test]
fn every_action_of_a_report_can_be_taken_and_taken_back() {
    let mut study = study(&class());
    let question = question("mark");
    let before = study.quality(Some(&question), false).unwrap();
    let titles: Vec<&str> = before.findings.iter().map(|one| one.remark.title.id.as_ref()).collect();
    assert_eq!(titles, ["remark-impossible", "remark-duplicate-rows"]);
    let mut taken: Vec<Amendment> = Vec::new();
    for action in before.findings.iter().flat_map(|finding| &finding.remark.actions) {
        taken.extend(action.amendments.iter().cloned());
        study.amend(&taken).unwrap();
        study.quality(Some(&question), false).unwrap();
    }
    study.amend(&[]).unwrap();
    assert_eq!(study.quality(Some(&question), false).unwrap(), before);
}

#[test]
fn rows_that_are_left_out_are_neither_taught_nor_judged() {
    let mut study = study(&class());
    let asked = ask(at_risk("mark", Op::Below, &["8"]));
    let all = study.evaluate(&asked, &InTurn, &mut Unwatched).unwrap();
    let report = study.quality(Some(&asked.question), false).unwrap();
    let twice = of(&report, Topic::Duplicates)[0];
    assert_eq!((&twice.remark.rows[..], twice.remark.count), (&[122, 123][..], 2));
    let action = twice.remark.actions[0].amendments.clone();
    study.amend(&action).unwrap();
    assert_eq!(study.consider(&asked.question, false).unwrap().unknown, 0);
    let once = study.evaluate(&asked, &InTurn, &mut Unwatched).unwrap();
    assert_eq!((all.rows, once.rows), (122, 120));
    assert!(!study.predictions().unwrap().lines().any(|line| line.starts_with("122,")));
    study.amend(&[]).unwrap();
    assert_eq!(study.evaluate(&asked, &InTurn, &mut Unwatched).unwrap().rows, 122);
}

#[test]
fn what_is_outside_the_bounds_counts_as_missing() {
    let mut study = study(&class());
    let bounds = Amendment { column: "hours".into(), high: Some(40.0), ..Default::default() };
    study.amend(std::slice::from_ref(&bounds)).unwrap();
    let field = study.schema().field("hours").unwrap();
    // 31 times the row, of 47: 41 to 46 come in six of 47 rows.
    let outside = (0..120_usize).chain([0, 1]).filter(|row| row * 31 % 47 > 40).count();
    assert_eq!((field.missing, field.impossible.count, field.range), (outside, outside, Some((0.0, 40.0))));
    let view = study.quality(None, false).unwrap().missing;
    assert!(view.columns.iter().any(|column| column.name == "hours" && column.count == outside));
    let said = study.schema().remarks.iter().find(|remark| remark.columns == ["hours"]).unwrap();
    assert_eq!(said.title.text(), format!("hours is above 40 in {outside} rows"));
    study.amend(&[]).unwrap();
    assert_eq!(study.schema().field("hours").unwrap().missing, 0);

    for wrong in [
        Amendment { low: Some(9.0), high: Some(1.0), ..bounds.clone() },
        Amendment { column: "student".into(), ..bounds },
    ] {
        let error = study.amend(&[wrong]).unwrap_err();
        assert_eq!((error.code(), study.schema().field("hours").unwrap().missing), ("bad-amendment", 0));
    }
}

#[test]
fn a_column_that_does_nearly_all_is_asked_about_after_an_evaluation_of_that_question() {
    let text: String = (0..200_usize)
        .map(|row| format!("{},{},{}\n", row * 37 % 101, row * 53 % 97, (row * 37 % 101 + row * 29 % 23) / 8))
        .collect();
    let mut study = study(&format!("quiz,walk,mark\n{text}"));
    let asked = Ask { models: vec!["boosting".into()], ..ask(question("mark")) };
    let alone = |study: &Study, question: &Question| {
        let report = study.quality(Some(question), false).unwrap();
        of(&report, Topic::Ask).iter().filter(|one| one.remark.title.id == "quality-alone").count()
    };
    assert_eq!(alone(&study, &asked.question), 0);
    study.evaluate(&asked, &InTurn, &mut Unwatched).unwrap();
    assert_eq!((alone(&study, &asked.question), alone(&study, &question("walk"))), (1, 0));
    let report = study.quality(Some(&asked.question), false).unwrap();
    let ask = of(&report, Topic::Ask).into_iter().find(|one| one.remark.title.id == "quality-alone").unwrap();
    study.amend(&ask.remark.actions[0].amendments).unwrap();
    assert_eq!(alone(&study, &asked.question), 0, "it is known in time");
}

/// The real file, or `None` where the folder is absent.
fn real(path: &str) -> Option<Study> {
    let folder = std::env::var_os("HOMEROOM_DATA")
        .map_or_else(|| std::path::PathBuf::from("../shared/data"), std::path::PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    let bytes = std::fs::read(folder.join(path)).expect(path);
    Some(Study::open(read(path, &bytes, &ReadOptions::default(), &mut Unwatched).expect(path)))
}

fn told(report: &DataQuality) -> Vec<(Topic, &str, &str)> {
    let findings = report.findings.iter();
    findings
        .map(|Finding { topic, remark }| {
            (*topic, remark.title.id.as_ref(), remark.columns.first().map_or("", String::as_str))
        })
        .collect()
}

#[test]
fn public_school_marks_have_one_column_to_ask_about_and_nothing_impossible() {
    let Some(study) = real("uci-student/student-mat.csv") else { return };
    let report = study.quality(Some(&at_risk("G3", Op::Below, &["10"])), false).unwrap();
    let told = told(&report);
    assert!(told.contains(&(Topic::Ask, "remark-doubt", "G2")), "{told:?}");
    assert!(
        !told.iter().any(|(topic, ..)| matches!(topic, Topic::Missing | Topic::Duplicates | Topic::Drift))
    );
    assert_eq!((report.rows, report.missing.complete, report.missing.columns.len()), (395, 395, 0));
    println!("{told:#?}");
}

#[test]
fn small_groups_of_a_university_are_found() {
    let Some(study) = real("dropout/dropout.csv") else { return };
    let report = study.quality(Some(&question("Target")), false).unwrap();
    let told = told(&report);
    assert!(told.contains(&(Topic::Balance, "quality-groups", "Nacionality")), "{told:?}");
    println!("{told:#?}");
}

#[test]
fn what_is_missing_and_what_changed_in_an_open_university() {
    let Some(study) = real("oulad/studentInfo.csv") else { return };
    let report =
        study.quality(Some(&at_risk("final_result", Op::In, &["Fail", "Withdrawn"])), false).unwrap();
    let told = told(&report);
    // 1,111 students without a deprivation band, by the file's own "?".
    assert_eq!(report.missing.columns.iter().map(|one| one.count).collect::<Vec<_>>(), [1111]);
    assert!(told.iter().any(|(topic, ..)| *topic == Topic::Balance || *topic == Topic::Drift), "{told:?}");
    assert!(report.findings.iter().all(|one| one.remark.weight != Weight::Leak), "{told:?}");
    println!("{told:#?}");
}
