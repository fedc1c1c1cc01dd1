//! Real files, as people and other projects have them, read from the folder that `HOMEROOM_DATA` names.

use std::path::{Path, PathBuf};

use homeroom::progress::Unwatched;
use homeroom::table::number::{self, Notation};
use homeroom::table::{ReadOptions, Table, read};

/// A file of the data folder; None, said once, where there is no such folder.
fn file(path: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("HOMEROOM_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    Some(std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn try_table(path: &str, sheet: Option<&str>) -> Option<Result<Table, &'static str>> {
    let options = ReadOptions { sheet: sheet.map(str::to_owned) };
    Some(read(path, &file(path)?, &options, &mut Unwatched).map_err(|error| error.code()))
}

fn table(path: &str) -> Option<Table> {
    Some(try_table(path, None)?.unwrap_or_else(|code| panic!("{path}: {code}")))
}

fn names(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|column| column.name.as_str()).collect()
}

fn row(table: &Table, index: usize) -> Vec<&str> {
    table.columns.iter().map(|column| column.cell(index)).collect()
}

/// Ids of the remarks, and the rows they concern.
fn remarks(table: &Table) -> Vec<(&str, Vec<u64>)> {
    table.remarks.iter().map(|remark| (remark.words.id.as_ref(), remark.rows.clone())).collect()
}

/// Asserts that every cell of the columns is a number or missing, and that some are numbers.
fn assert_numbers(table: &Table, columns: &[&str]) {
    for name in columns {
        let column = table.column(name).unwrap_or_else(|| panic!("no column {name} in {:?}", names(table)));
        let (_, tally) = Notation::of(column.cells()).unwrap_or_else(|| panic!("no number in {name}"));
        assert_eq!((tally.other, tally.infinite), (0, 0), "{name}");
    }
}

#[test]
fn csv_spectrum_equals_its_json() {
    for name in [
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "location_coordinates",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8",
    ] {
        let Some(table) = table(&format!("csv-spectrum/csvs/{name}.csv")) else { return };
        let json = file(&format!("csv-spectrum/json/{name}.json")).expect("the folder is there");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
        let expected = json.as_array().cloned().unwrap_or_else(|| vec![json]);
        assert_eq!(table.height(), expected.len(), "{name}");
        for (index, record) in expected.iter().enumerate() {
            let record = record.as_object().expect("an object");
            assert_eq!(record.len(), table.columns.len(), "{name}");
            for (key, value) in record {
                // Its JSON holds another telephone number than its CSV.
                if name == "location_coordinates" && key == "Contact Phone Number" {
                    continue;
                }
                assert_eq!(
                    table.column(key).map(|column| column.cell(index)),
                    value.as_str(),
                    "{name}: {key}"
                );
            }
        }
    }
}

#[test]
fn csv_agate_reads_in_every_dialect() {
    let Some(plain) = table("csv-agate/test.csv") else { return };
    assert_eq!(names(&plain), ["number", "text", "boolean", "date", "datetime", "timedelta"]);
    assert_eq!(plain.height(), 3);
    assert_eq!(row(&plain, 1), ["2", "\u{1f441}", "False", "2015-11-05", "2015-11-04T12:45:00", "0:06:18"]);
    for name in ["test_cr", "test_crlf", "test_csv_sniff", "test_quote_nonnumeric"] {
        let other = table(&format!("csv-agate/{name}.csv")).expect("the folder is there");
        assert_eq!((&other.columns, &other.rows), (&plain.columns, &plain.rows), "{name}");
    }
    for (name, encoding, last) in [
        ("test_latin1", "windows-1252", "\u{a9}"),
        ("test_utf16_big", "UTF-16BE", "\u{2a4}"),
        ("test_utf16_little", "UTF-16LE", "\u{2a4}"),
    ] {
        let other = table(&format!("csv-agate/{name}.csv")).expect("the folder is there");
        assert_eq!(other.source.encoding, Some(encoding), "{name}");
        assert_eq!((names(&other), row(&other, 1)), (vec!["a", "b", "c"], vec!["4", "5", last]), "{name}");
    }
    let bare = table("csv-agate/test_no_header.csv").expect("the folder is there");
    assert_eq!(names(&bare)[..2], ["column 1", "column 2"]);
    // Its third row is blank.
    assert_eq!((bare.height(), row(&bare, 0)[1]), (2, "a"));
    let fixed = table("csv-agate/testfixed_converted.csv").expect("the folder is there");
    assert_eq!((fixed.height(), fixed.columns.len()), (4, 8));
    let schema = table("csv-agate/testfixed_schema.csv").expect("the folder is there");
    assert_eq!((schema.height(), names(&schema)), (8, vec!["column", "start", "length"]));
    assert_eq!(try_table("csv-agate/empty.csv", None), Some(Err("empty-file")));
}

#[test]
fn gradebooks_hold_students_only() {
    let Some(canvas) = table("gradebooks/canvas.csv") else { return };
    assert_eq!((canvas.height(), canvas.rows.as_slice()), (4, &[4, 5, 6, 7][..]));
    assert_eq!(canvas.columns[0].cell(0), "Zelda Fitzgerald");
    assert_eq!(remarks(&canvas), [("read-unit-lines", vec![2]), ("read-points-lines", vec![3])]);
    assert_numbers(&canvas, &["Pretest (150834)", "Midterm 01 (157892)", "Current Score", "Final Points"]);

    let swedish = table("gradebooks/canvas_swedish_decimal_comma.csv").expect("the folder is there");
    assert_eq!((swedish.height(), swedish.columns[0].cell(1)), (2, "Craig, Danny"));
    assert_eq!(remarks(&swedish), [("read-points-lines", vec![2])]);
    assert_numbers(&swedish, &["Uppgifter Current Points", "Current Points", "Final Points"]);

    let gradescope = table("gradebooks/gradescope.csv").expect("the folder is there");
    assert_eq!((gradescope.height(), gradescope.columns.len()), (4, 86));
    // Every row of that file is one cell short.
    assert_eq!(remarks(&gradescope), [("read-ragged-rows", vec![2, 3, 4, 5])]);
    assert_numbers(&gradescope, &["Lab 01", "Homework 01", "Lab 08 - Max Points"]);

    let moodle =
        table("gradebooks/moodle_core_feedback_space_before_quote.csv").expect("the folder is there");
    assert_eq!((moodle.height(), moodle.columns.len()), (2, 10));
    assert_eq!(
        moodle.column("Feedback: Assignment for grape group").map(|c| c.cell(0)),
        Some("We welcome feedback")
    );
    assert_numbers(&moodle, &["Course total", "Assignment: Assignment for grape group"]);

    let blackboard = table("gradebooks/blackboard_total_pts_header.csv").expect("the folder is there");
    assert_eq!(row(&blackboard, 0), ["jsmith", "Smith, Jordan", "He said \"yes\""]);
}

#[test]
fn a_teachers_own_workbook_reads() {
    let Some(book) = table("gradebooks/ExcelGradeBook.xlsx") else { return };
    assert_eq!(book.source.sheet.as_deref(), Some("Data Entry"));
    assert_eq!(book.source.sheets.len(), 5);
    assert_eq!((book.source.header_row, book.rows.first()), (11, Some(&12)));
    println!("{} students, {} columns: {:?}", book.height(), book.columns.len(), names(&book));
    println!("{:?}", remarks(&book));
    assert_numbers(&book, &["Absent", "Running Average", "Homeworks", "Classwork 1"]);
    let absences =
        try_table("gradebooks/ExcelGradeBook.xlsx", Some("Absences")).expect("there").expect("reads");
    assert_eq!((absences.height(), absences.columns[0].cell(9)), (10, "Student 10"));
}

#[test]
fn both_dialects_of_one_table_hold_the_same() {
    let Some(one) = table("uci-student/student-mat.csv") else { return };
    let other = table("uci-student/student-mat-comma-reordered.csv").expect("the folder is there");
    assert_eq!((one.height(), one.columns.len()), (395, 33));
    assert_eq!(
        (names(&one), one.source.delimiter, other.source.delimiter),
        (names(&other), Some(';'), Some(','))
    );
    let sorted = |table: &Table| {
        let mut rows: Vec<String> = (0..table.height()).map(|index| row(table, index).join("\t")).collect();
        rows.sort();
        rows
    };
    assert_eq!(sorted(&one), sorted(&other));
    let por = table("uci-student/student-por.csv").expect("the folder is there");
    assert_eq!((por.height(), por.columns.len(), por.remarks.len()), (649, 33, 0));
}

#[test]
fn large_public_tables_read_whole() {
    let Some(dropout) = table("dropout/dropout.csv") else { return };
    assert_eq!((dropout.height(), dropout.columns.len(), dropout.remarks.len()), (4424, 37, 0));
    assert_eq!((names(&dropout)[0], names(&dropout)[4]), ("Marital status", "Daytime/evening attendance"));
    for (path, rows, columns) in [
        ("oulad/studentInfo.csv", 32_593, 12),
        ("oulad/studentAssessment.csv", 173_912, 5),
        ("oulad/courses.csv", 22, 3),
        ("oulad-early/students.csv", 32_593, 15),
    ] {
        let table = table(path).expect("the folder is there");
        assert_eq!((table.height(), table.columns.len(), table.remarks.len()), (rows, columns, 0), "{path}");
    }
    let assessments = table("oulad/assessments.csv").expect("the folder is there");
    let dates = assessments.column("date").expect("a column");
    assert!(dates.cells().any(number::is_missing));
    assert_numbers(&assessments, &["date", "weight"]);
}
