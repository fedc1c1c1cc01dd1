//! What is guessed about real files, in the folder that `HOMEROOM_DATA` names.

use std::path::PathBuf;

use homeroom::progress::Unwatched;
use homeroom::schema::{KeptOut, Kind, Outcome, Role, Schema};
use homeroom::table::{Column, ReadOptions, Table, read};

/// The file, or `None` where the folder is absent.
fn file(path: &str) -> Option<Table> {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    let bytes = std::fs::read(folder.join(path)).expect(path);
    Some(read(path, &bytes, &ReadOptions::default(), &mut Unwatched).expect(path))
}

fn numbers(schema: &Schema, table: &Table, name: &str) -> Vec<f64> {
    schema.field(name).expect(name).numbers(table.column(name).expect(name))
}

fn leaks(schema: &Schema) -> Vec<&str> {
    schema.fields.iter().filter(|field| field.leak.is_some()).map(|field| field.name.as_str()).collect()
}

/// `table` with one more column.
fn with_column(mut table: Table, name: &str, cell: impl Fn(usize) -> String) -> Table {
    let mut column = Column::new(name);
    (0..table.height()).for_each(|row| column.push(&cell(row)));
    table.columns.push(column);
    table
}

#[test]
fn the_same_data_in_another_dialect_has_the_same_kinds() {
    let (Some(one), Some(other)) =
        (file("uci-student/student-mat.csv"), file("uci-student/student-mat-comma-reordered.csv"))
    else {
        return;
    };
    let (one, other) = (Schema::guess(&one), Schema::guess(&other));
    let guesses = |schema: &Schema| -> Vec<_> {
        let all = schema.fields.iter();
        all.map(|field| (field.name.clone(), field.kind, field.role, field.kept_out)).collect()
    };
    assert_eq!(guesses(&one), guesses(&other));
    assert_eq!(one.suggested_target(), Some("G3"));
    assert_eq!(one.field("sex").map(|field| field.kept_out), Some(Some(KeptOut::Protected)));
    let inputs = one.fields.iter().filter(|field| field.is_input()).count();
    assert_eq!(inputs, 32);
}

#[test]
fn earlier_grades_are_no_leak_and_the_grade_in_letters_is_one() {
    for path in ["uci-student/student-mat.csv", "uci-student/student-por.csv"] {
        let Some(table) = file(path) else { return };
        let grade = numbers(&Schema::guess(&table), &table, "G3");
        let below: Vec<Option<u32>> = grade.iter().map(|grade| Some(u32::from(*grade < 10.0))).collect();
        let (as_number, at_risk) = (Outcome::Numbers(&grade), Outcome::Classes(&below));
        let schema = Schema::guess(&table);
        assert!(leaks(&schema.with_target(&table, "G3", &as_number)).is_empty(), "{path}");
        assert!(leaks(&schema.with_target(&table, "G3", &at_risk)).is_empty(), "{path}");

        let coarse = |row: usize| match grade[row] {
            grade if grade >= 16.0 => "A",
            grade if grade >= 14.0 => "B",
            grade if grade >= 12.0 => "C",
            grade if grade >= 10.0 => "D",
            grade if grade >= 8.0 => "E",
            _ => "F",
        };
        let lettered = with_column(table.clone(), "letter", |row| coarse(row).to_owned());
        let schema = Schema::guess(&lettered);
        assert_eq!(leaks(&schema.with_target(&lettered, "G3", &at_risk)), ["letter"], "{path}");

        let fine = |row: usize| char::from(b'a' + grade[row] as u8).to_string();
        let lettered = with_column(table.clone(), "step", fine);
        let schema = Schema::guess(&lettered);
        for outcome in [as_number, at_risk] {
            let found = schema.with_target(&lettered, "G3", &outcome);
            assert_eq!(leaks(&found), ["step"], "{path}");
            assert_eq!(found.field("step").map(|field| field.kept_out), Some(Some(KeptOut::Leak)));
        }

        let percent = with_column(table.clone(), "points", |row| (grade[row] * 5.0 + 1.0).to_string());
        let schema = Schema::guess(&percent);
        assert_eq!(leaks(&schema.with_target(&percent, "G3", &as_number)), ["points"], "{path}");
    }
}

#[test]
fn codes_of_the_dropout_file_are_categories_and_nothing_leaks() {
    let Some(table) = file("dropout/dropout.csv") else { return };
    let schema = Schema::guess(&table);
    let kind = |name: &str| schema.field(name).expect(name).kind;
    for name in
        ["Course", "Application mode", "Mother's occupation", "Nacionality", "Marital status", "Target"]
    {
        assert_eq!(kind(name), Kind::Category, "{name}");
    }
    for name in ["Age at enrollment", "Admission grade", "Application order", "GDP", "Inflation rate"] {
        assert_eq!(kind(name), Kind::Number, "{name}");
    }
    assert_eq!(schema.suggested_target(), Some("Target"));
    let target = schema.field("Target").expect("Target");
    let (codes, names) = target.codes(table.column("Target").expect("Target"));
    assert_eq!(names, ["Dropout", "Enrolled", "Graduate"]);
    let classes: Vec<Option<u32>> = codes.iter().map(|code| Some(*code)).collect();
    assert!(leaks(&schema.with_target(&table, "Target", &Outcome::Classes(&classes))).is_empty());
    assert!(schema.fields.iter().all(|field| field.missing == 0 && field.impossible.is_empty()));
}

#[test]
fn who_somebody_is_in_a_gradebook_is_never_learned_from() {
    for (path, names) in [
        ("gradebooks/canvas.csv", &["Student", "ID", "SIS User ID", "SIS Login ID"][..]),
        ("gradebooks/canvas_swedish_decimal_comma.csv", &["Student", "ID", "SIS User ID", "SIS Login ID"]),
        ("gradebooks/gradescope.csv", &["First Name", "Last Name", "SID", "Email"]),
        (
            "gradebooks/moodle_core_feedback_space_before_quote.csv",
            &["First name", "Surname", "Email address"],
        ),
        ("gradebooks/blackboard_total_pts_header.csv", &["Username", "Full Name"]),
    ] {
        let Some(table) = file(path) else { return };
        let schema = Schema::guess(&table);
        for name in names {
            let field = schema.field(name).expect(name);
            assert_eq!(
                (field.role, field.kept_out),
                (Role::Identifier, Some(KeptOut::Identifies)),
                "{path} {name}"
            );
        }
        let identified = schema.fields.iter().filter(|field| field.role == Role::Identifier).count();
        assert_eq!(identified, names.len(), "{path}");
    }
    let Some(table) = file("gradebooks/moodle_core_feedback_space_before_quote.csv") else { return };
    let schema = Schema::guess(&table);
    for name in ["Assignment: Assignment for grape group", "Course total"] {
        assert_eq!(schema.field(name).expect(name).kind, Kind::Number, "{name}");
    }
}

#[test]
fn the_early_warning_file_has_its_roles() {
    let Some(table) = file("oulad-early/students.csv") else { return };
    let schema = Schema::guess(&table);
    for (name, role, protected) in [
        ("student", Role::Identifier, false),
        ("person", Role::Group, false),
        ("presentation", Role::Cohort, false),
        ("left_day", Role::Exit, false),
        ("module", Role::Input, false),
        ("imd_band", Role::Input, true),
        ("age_band", Role::Input, true),
        ("registered_day", Role::Input, false),
    ] {
        let field = schema.field(name).expect(name);
        assert_eq!((field.role, field.protected), (role, protected), "{name}");
    }
    assert_eq!(schema.suggested_target(), Some("final_result"));
    assert!(
        schema.field("registered_day").is_some_and(|field| !field.ambiguous && field.impossible.is_empty())
    );
}
