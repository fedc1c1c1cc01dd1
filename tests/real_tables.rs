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
    assert_eq!(row(&plain, 1), ["2", "\u{1f44d}", "False", "2015-11-05", "2015-11-04T12:45:00", "0:06:18"]);
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
        assert_eq!(other.source.encoding.as_deref(), Some(encoding), "{name}");
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
    assert_eq!((book.height(), book.columns.len()), (25, 63));
    assert_eq!(remarks(&book), [("read-title-lines", vec![1, 2, 3, 4, 6, 7, 8, 9, 10])]);
    assert_numbers(&book, &["Running Average", "Homeworks", "Project 10"]);
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

/// What each workbook holds: the sheet's rows as cells, or the code of the error.
type Outcome = Result<(Vec<u64>, Vec<Vec<&'static str>>), &'static str>;

fn outcome(path: &str, sheet: Option<&str>, expected: Outcome) {
    let Some(found) = try_table(&format!("workbooks/{path}"), sheet) else { return };
    match (found, expected) {
        (Ok(table), Ok((rows, cells))) => {
            let found: Vec<Vec<&str>> = std::iter::once(names(&table))
                .chain((0..table.height()).map(|index| row(&table, index)))
                .collect();
            assert_eq!((&table.rows, found), (&rows, cells), "{path}");
        }
        (found, expected) => {
            assert_eq!(found.map(|_| "a table"), expected.map(|_| "a table"), "{path}");
        }
    }
}

#[test]
fn every_workbook_reads_right_or_says_why_not() {
    let text = "This workbook contains 4 sheets: Visible, Hidden, VeryHidden and Chart";
    let two = || vec!["column 1", "column 2"];
    outcome(
        "any_sheets.xlsx",
        None,
        Ok((vec![1, 2, 3, 5], vec![two(), vec!["1", "2"], vec!["3", "4"], vec!["5", "6"], vec![text, ""]])),
    );
    outcome("any_sheets.xlsx", Some("Hidden"), Err("no-sheet"));
    outcome("any_sheets.xlsx", Some("Chart"), Err("no-sheet"));
    let dates = vec![two(), vec!["2021-01-01", "15"], vec!["2021-01-02", "16"], vec!["255:10:10", "17"]];
    outcome("date.xlsx", None, Ok((vec![1, 2, 3], dates.clone())));
    outcome("date_1904.xlsx", None, Ok((vec![1, 2, 3], dates)));
    outcome(
        "date.ods",
        None,
        Ok((
            vec![1, 2, 3, 4],
            vec![
                two(),
                vec!["2021-01-01", "15"],
                vec!["2021-01-01T10:10:10", "16"],
                vec!["10:10:10", "17"],
                vec!["10:10:10.123", "18"],
            ],
        )),
    );
    outcome("empty_sheet.xlsx", None, Err("no-sheet"));
    let errors = std::iter::once(vec!["column 1"]).chain(vec![vec![""]; 7]).collect();
    outcome("errors.xlsx", None, Ok(((1..=7).collect(), errors)));
    outcome("has_x000D_.xlsx", None, Err("header-only"));
    outcome(
        "header-row.xlsx",
        None,
        Ok((
            vec![10],
            vec![vec!["Columns", "Column A", "Column B", "Column C"], vec!["put data here", "1", "2", "3"]],
        )),
    );
    outcome("issue_594_dos.ods", None, Err("too-many-columns"));
    let one = |cells: &[&'static str]| cells.iter().map(|cell| vec![*cell]).collect::<Vec<_>>();
    let types = one(&["column 1", "1", "1.5", "ab", "FALSE", "test", "2016-10-20"]);
    outcome("issues.xlsx", None, Ok(((1..=6).collect(), types)));
    outcome("issues.xlsx", Some("Sheet1"), Ok((vec![2], one(&["column 1", "0"]))));
    outcome(
        "issues.xlsx",
        Some("issue2"),
        Ok((vec![1, 2, 3], vec![two(), vec!["1", "a"], vec!["2", "b"], vec!["3", "c"]])),
    );
    outcome(
        "issues.xlsx",
        Some("issue6"),
        Ok((vec![1, 2, 3, 4], one(&["column 1", "1", "2", "ab", "FALSE"]))),
    );
    let special = one(&[
        "&",
        "<",
        ">",
        "aaa ' aaa",
        "\"",
        "\u{263a}",
        "\u{58d}",
        "\u{e0}\u{e2}\u{e9}\u{ea}\u{e8}\u{e7}\u{f6}\u{ef}\u{ee}\u{ab}\u{bb}",
    ]);
    outcome("issues.xlsx", Some("spc_chrs"), Ok(((2..=8).collect(), special)));
    outcome(
        "merge_cells.xlsx",
        None,
        Ok((
            vec![2],
            vec![vec!["Row Merge", "Row Merge (2)", "Not Merged"], vec!["Column Merge", "Chunk Merged", ""]],
        )),
    );
    outcome(
        "merged_cells.ods",
        None,
        Ok((vec![2, 3], vec![vec!["A", "B", "C"], vec!["A", "B", "C"], vec!["", "", "C"]])),
    );
    let strings = one(&["StringCol", "bbb", "ccc", "ddd", "eee", "zzz"]);
    outcome("multi-empty.ods", None, Ok((vec![2, 3, 4, 5, 13], strings.clone())));
    outcome("single-empty.ods", None, Ok((vec![2, 3, 4, 5, 13], strings)));
    outcome("no-header.xlsx", None, Ok((vec![3, 4], vec![two(), vec!["a", "0"], vec!["b", "1"]])));
    let repeated = std::iter::once(vec!["A", "B"]).chain(vec![vec!["C", "D"]; 4]).collect();
    outcome("number_rows_repeated.ods", None, Ok((vec![2, 3, 6, 8], repeated)));
    outcome("pass_protected.ods", None, Err("locked-workbook"));
    outcome("pass_protected.xlsx", None, Err("locked-workbook"));
    outcome(
        "richtext-after-plain.xlsx",
        None,
        Ok((
            vec![2],
            vec![
                vec!["abcd", "abcd (2)", "abcd (3)", "abcd (4)"],
                vec!["tvalrval1rval2", "rval1rval2", "rval1rval2", "rval1rval2"],
            ],
        )),
    );
    outcome(
        "special_cells.ods",
        None,
        Ok((
            vec![2, 3, 4, 5],
            one(&[
                "Split Line",
                "Value  With spaces",
                "Value   With 3 spaces",
                " Value   With spaces before and after ",
                "  Value   With 2 spaces before and after  ",
            ]),
        )),
    );
}

#[test]
fn another_reader_finds_the_same_numbers() {
    use calamine::{Data, Reader as _};
    // The teacher's gradebook is not among them: its sheet gives its size as 1:44, which that reader refuses.
    for path in [
        "workbooks/header-row.xlsx",
        "workbooks/date.xlsx",
        "workbooks/date_1904.xlsx",
        "workbooks/issues.xlsx",
        "workbooks/date.ods",
        "workbooks/any_sheets.xlsx",
    ] {
        let Some(table) = table(path) else { return };
        let bytes = std::io::Cursor::new(file(path).expect("the folder is there"));
        let mut other = calamine::open_workbook_auto_from_rs(bytes).expect("opens");
        let range = other.worksheet_range(table.source.sheet.as_deref().expect("a sheet")).expect("a range");
        let mut numbers = 0;
        for (index, row) in table.rows.iter().enumerate() {
            for (place, column) in table.columns.iter().enumerate() {
                if let Some(Data::Float(number)) = range.get_value((*row as u32 - 1, place as u32)) {
                    assert_eq!(
                        column.cell(index).parse(),
                        Ok(*number),
                        "{path}, row {row}, column {}",
                        column.name
                    );
                    numbers += 1;
                }
            }
        }
        assert!(numbers > 1, "{path}");
    }
}
