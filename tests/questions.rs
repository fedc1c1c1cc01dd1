//! The four kinds of question, on made-up files and on real ones in the folder that `HOMEROOM_DATA` names; and whose
//! work promises more than the mark shows.

use std::path::PathBuf;

use homeroom::numeric::chance::Chance;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, InTurn, Question, Study, Template, TemplateKind};
use homeroom::table::{ReadOptions, read};

fn open(name: &str, text: &str) -> Study {
    Study::open(read(name, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap())
}

/// A real file, or `None` where the folder is absent.
fn real(path: &str) -> Option<Study> {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    let bytes = std::fs::read(folder.join(path)).expect(path);
    Some(Study::open(read(path, &bytes, &ReadOptions::default(), &mut Unwatched).expect(path)))
}

/// What is asked, and what is kept out for it; or the id of why it cannot be.
fn said(template: &Template) -> (String, Vec<&str>) {
    let Some(question) = &template.question else { return (template.detail.id.to_string(), vec![]) };
    assert!(template.amendments.iter().all(|own| own.role == Some(Role::Ignored)));
    (question.text(), template.amendments.iter().map(|own| own.column.as_str()).collect())
}

/// All four; each that can be asked is asked, as the page would.
#[track_caller]
fn all(study: &mut Study) -> Vec<(String, Vec<String>)> {
    let templates = study.templates();
    let kinds: Vec<TemplateKind> = templates.iter().map(|own| own.kind).collect();
    use TemplateKind::{Exam, Potential, Risk, Semester};
    assert_eq!(kinds, [Exam, Semester, Risk, Potential]);
    for template in &templates {
        assert!(!template.detail.text().contains('{'), "{}", template.detail.text());
        if let Some(question) = &template.question {
            study.amend(&template.amendments).unwrap();
            study.consider(question, false).unwrap();
            // Keeping columns out does not change what is proposed.
            assert_eq!(study.templates(), templates);
            study.amend(&[]).unwrap();
        }
    }
    let owned = |own: &Template| {
        let (text, out) = said(own);
        (text, out.into_iter().map(str::to_owned).collect())
    };
    templates.iter().map(owned).collect()
}

fn is(found: &(String, Vec<String>), text: &str, out: &[&str]) {
    assert_eq!(
        (found.0.as_str(), found.1.iter().map(String::as_str).collect::<Vec<_>>()),
        (text, out.to_vec())
    );
}

#[test]
fn the_made_up_class_has_all_four() {
    let found = all(&mut open(sample::NAME, &sample::sample(600, 1)));
    is(&found[0], "quiz_w8", &["final_grade", "final_letter"]);
    is(&found[1], "final_grade", &["final_letter"]);
    is(&found[2], "final_grade < 10", &["final_letter"]);
    is(&found[3], "final_grade", &["final_letter"]);
}

#[test]
fn what_comes_later_is_kept_out_and_what_comes_before_is_not() {
    let rows: String = (0..60)
        .map(|row| {
            format!(
                "{},{},{},{},{},{}\n",
                row % 31,
                row % 29,
                row * 7 % 101,
                row * 3 % 97,
                row * 11 % 89,
                if row % 4 == 0 { "No" } else { "Yes" }
            )
        })
        .collect();
    let mut study = open("exams.csv", &format!("quiz 1,quiz 2,Exam 1,Exam 2,Exam 3,passed\n{rows}"));
    let found = all(&mut study);
    is(&found[0], "Exam 3", &["passed"]);
    is(&found[1], "passed", &[]);
    is(&found[2], "passed in No", &[]);
    is(&found[3], "template-potential-none", &[]);
    let mut study =
        open("exams.csv", &format!("quiz 1,quiz 2,Exam 1 (83),Exam 1 minutes,Exam 2 (84),passed\n{rows}"));
    study.amend(&[]).unwrap();
    is(&all(&mut study)[0], "Exam 2 (84)", &["passed"]);
}

#[test]
fn levels_letters_and_codes_of_no_meaning() {
    let rows = |cells: [&str; 3]| -> String {
        (0..60).map(|row| format!("{},{},{}\n", row * 7 % 50, row % 6, cells[row % 3])).collect()
    };
    let mut study = open("levels.csv", &format!("raisedhands,visits,Class\n{}", rows(["L", "M", "H"])));
    let found = all(&mut study);
    is(&found[0], "template-exam-none", &[]);
    is(&found[1], "Class", &[]);
    is(&found[2], "Class in L", &[]);
    is(&found[3], "template-potential-none", &[]);
    // Names, not levels.
    let mut study = open("names.csv", &format!("raisedhands,visits,Class\n{}", rows(["7a", "7b", "7c"])));
    let found = all(&mut study);
    is(&found[1], "template-semester-none", &[]);
    is(&found[2], "template-risk-none", &[]);
    // Half of them have left or failed, and nobody says what is best on a scale up to 5.
    let mut study =
        open("note.csv", &format!("hours,Gesamtnote,result\n{}", rows(["Dropped out", "Fail", "Pass"])));
    let found = all(&mut study);
    is(&found[1], "Gesamtnote", &["result"]);
    is(&found[2], "result in Dropped out, Fail", &["Gesamtnote"]);
    is(&found[3], "template-potential-scale", &[]);
    let mut study = open("grade.csv", &format!("hours,Gesamtnote,town\n{}", rows(["a", "b", "c"])));
    is(&all(&mut study)[2], "template-risk-scale", &[]);
    let mut study = open("tiny.csv", "a,b\n1,2\n");
    assert!(study.templates().iter().all(|own| own.question.is_none()));
    all(&mut study);
}

#[test]
fn public_school_data() {
    for path in ["uci-student/student-mat.csv", "uci-student/student-por.csv"] {
        let Some(mut study) = real(path) else { return };
        let found = all(&mut study);
        is(&found[0], "G2", &["G3"]);
        is(&found[1], "G3", &[]);
        is(&found[2], "G3 < 10", &[]);
        is(&found[3], "G3", &[]);
    }
}

#[test]
fn public_university_data() {
    let Some(mut study) = real("dropout/dropout.csv") else { return };
    let found = all(&mut study);
    let units = |sem: &str, what: &str| format!("Curricular units {sem} sem ({what})");
    assert_eq!(found[0].0, units("1st", "grade"));
    assert_eq!(found[0].1.len(), 5 + 6 + 1, "{:?}", found[0]);
    assert!(found[0].1.contains(&"Target".to_owned()));
    assert_eq!(found[1].0, units("2nd", "grade"));
    assert_eq!(found[1].1.len(), 5 + 1, "{:?}", found[1]);
    assert!(!found[1].1.contains(&units("1st", "approved")));
    is(&found[2], "Target in Dropout", &[]);
    assert_eq!(found[3], found[1]);
    for path in ["oulad/studentInfo.csv", "oulad-early/students.csv"] {
        let Some(mut study) = real(path) else { return };
        let found = all(&mut study);
        is(&found[0], "template-exam-none", &[]);
        is(&found[1], "final_result", &[]);
        is(&found[2], "final_result in Fail, Withdrawn", &[]);
        is(&found[3], "template-potential-none", &[]);
    }
    let Some(study) = real("gradebooks/canvas.csv") else { return };
    let templates = study.templates();
    let (asked, out) = said(&templates[0]);
    assert_eq!(asked, "Midterm 02 (186585)");
    assert!(out.contains(&"Assignments Current Score"), "{out:?}");
}

/// Students whose mark follows from their work but for some noise; every 25th of them has 5 points less.
fn planted(rows: usize) -> String {
    let mut chance = Chance::new(5, &[]);
    let mut text = "attendance,homework,grade\n".to_owned();
    for row in 0..rows {
        let (a, b) = (chance.normal(), chance.normal());
        let lowered = if row % 25 == 3 { 5.0 } else { 0.0 };
        let grade = (12.0 + 1.5 * a + 1.5 * b + 0.7 * chance.normal() - lowered).clamp(0.0, 20.0);
        text += &format!("{a:.3},{b:.3},{grade:.2}\n");
    }
    text
}

fn ask(target: &str, decide: bool) -> Ask {
    let question = Question { target: target.into(), condition: None, rule: None, weight: None };
    let models = vec!["linear".to_owned()];
    let (settings, when) = Default::default();
    Ask { question, models, folds: 5, repeats: 2, seed: 1, settings, when, decide, capacity: None }
}

#[test]
fn planted_gaps_stand_first_and_chance_fills_no_list() {
    let mut study = open("planted.csv", &planted(500));
    study.evaluate(&ask("grade", true), &InTurn, &mut Unwatched).unwrap();
    let found = study.potential(0, None, false).unwrap();
    assert_eq!((found.model.as_str(), found.judged), ("linear", 500));
    assert!((found.expected - 25.0).abs() < 1e-9 && found.promised);
    // The header is row 1.
    let lowered = |row: u64| (row - 2) % 25 == 3;
    assert!(found.students.len() >= 20, "{}", found.students.len());
    assert!(found.students.iter().take(20).all(|own| lowered(own.row)), "{:?}", found.students);
    let others = found.students.iter().filter(|own| !lowered(own.row)).count();
    assert!(others as f64 <= found.expected, "{others}");
    for own in &found.students {
        assert!(own.result < own.low && own.low <= own.high && own.result < own.estimate, "{own:?}");
        assert!((own.gap - (own.estimate - own.result)).abs() < 1e-12 && own.who.is_none());
    }
    assert!(found.students.windows(2).all(|pair| pair[0].gap >= pair[1].gap));
    assert_eq!(study.potential(0, Some("linear"), false).unwrap(), found);
}

#[test]
fn a_group_of_students_without_gaps_is_told_as_chance() {
    let mut study = open(sample::NAME, &sample::sample(600, 1));
    study
        .amend(&[Amendment {
            column: "final_letter".into(),
            role: Some(Role::Ignored),
            ..Default::default()
        }])
        .unwrap();
    study.evaluate(&ask("final_grade", true), &InTurn, &mut Unwatched).unwrap();
    let found = study.potential(0, None, true).unwrap();
    println!("{} of {}, {} expected", found.students.len(), found.judged, found.expected);
    assert!(!found.beyond_chance, "{}", found.students.len());
    let table = study.table();
    for own in &found.students {
        let record = table.rows.iter().position(|row| *row == own.row).unwrap();
        assert_eq!(own.who.as_deref(), Some(table.column("name").unwrap().cell(record)));
        let result: f64 = table.column("final_grade").unwrap().cell(record).parse().unwrap();
        assert!((result - own.result).abs() < 1e-12);
    }
}

#[test]
fn without_intervals_it_says_so() {
    let code = |study: &Study, model| study.potential(0, model, false).unwrap_err().code();
    let mut study = open("planted.csv", &planted(100));
    assert_eq!(code(&study, None), "crashed");
    study.evaluate(&ask("grade", false), &InTurn, &mut Unwatched).unwrap();
    assert_eq!(code(&study, None), "no-intervals");
    study.evaluate(&ask("grade", true), &InTurn, &mut Unwatched).unwrap();
    assert_eq!(code(&study, Some("baseline")), "no-intervals");
    assert_eq!(code(&study, Some("crystal")), "unknown-model");
    assert_eq!(study.potential(3, None, false).unwrap_err().code(), "crashed");
    let mut study = open(sample::NAME, &sample::sample(200, 1));
    study.evaluate(&ask("final_letter", true), &InTurn, &mut Unwatched).unwrap();
    let error = study.potential(0, None, false).unwrap_err();
    assert_eq!(error.code(), "no-intervals");
    assert!(error.to_string().contains("final_letter"), "{error}");
}
