//! Files made to hurt: each ends in a table or a coded error, never in a panic, never over 512 MB of memory.

use std::io::{Cursor, Write};

use homeroom::progress::Unwatched;
use homeroom::study::{Ask, Question, Study};
use homeroom::table::{Column, MAX_BYTES, ReadOptions, Reader, Source, Table, read};
use proptest::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};

fn code(bytes: &[u8]) -> &'static str {
    read("file", bytes, &ReadOptions::default(), &mut Unwatched)
        .map_or_else(|error| error.code(), |_| "a table")
}

/// A zip archive of these parts; each is text, repeated.
fn archive(parts: &[(&str, &[(&str, usize)])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, texts) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        for (text, times) in *texts {
            let block = text.repeat((*times).min(1 << 12));
            let whole = *times / (1 << 12).min((*times).max(1));
            for _ in 0..whole {
                zip.write_all(block.as_bytes()).expect("text");
            }
        }
    }
    zip.finish().expect("an archive").into_inner()
}

const RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK_RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="strings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"#;

fn xlsx(sheet: &[(&str, usize)], strings: &[(&str, usize)]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", &[("<Types/>", 1)]),
        ("_rels/.rels", &[(RELATIONS, 1)]),
        ("xl/workbook.xml", &[(BOOK, 1)]),
        ("xl/_rels/workbook.xml.rels", &[(BOOK_RELATIONS, 1)]),
        ("xl/sheet.xml", sheet),
        ("xl/strings.xml", strings),
        ("xl/styles.xml", &[("<styleSheet/>", 1)]),
    ])
}

fn ods(content: &[(&str, usize)]) -> Vec<u8> {
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    archive(&[("mimetype", &[(kind, 1)]), ("content.xml", content)])
}

/// Bombs, and what they end in.
fn bombs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let none: &[(&str, usize)] = &[("<sst/>", 1)];
    let cells = r#"<c r="A1" t="inlineStr"><is><t>a</t></is></c>"#;
    vec![
        (
            "a number of strings that no memory holds",
            xlsx(
                &[(
                    "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>",
                    1,
                )],
                &[(r#"<sst uniqueCount="18446744073709551615"><si><t>a</t></si></sst>"#, 1)],
            ),
            "a table",
        ),
        (
            "one text of 800 MB",
            xlsx(
                &[("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", 1), ("0123456789", 80 << 20)],
                none,
            ),
            "too-large",
        ),
        (
            "strings of 1 GB",
            xlsx(&[("<worksheet/>", 1)], &[("<sst>", 1), ("<si><t>0123456789</t></si>", 40 << 20)]),
            "too-large",
        ),
        (
            "elements inside each other",
            xlsx(&[("<worksheet><sheetData>", 1), ("<row>", 1 << 20)], none),
            "broken-workbook",
        ),
        (
            "one long string in many cells",
            xlsx(
                &[
                    ("<worksheet><sheetData><row>", 1),
                    ("<c t=\"s\"><v>0</v></c>", 16_000),
                    ("</row></sheetData></worksheet>", 1),
                ],
                &[("<sst><si><t>", 1), ("0123456789", 4096 * 25), ("</t></si></sst>", 1)],
            ),
            "too-large",
        ),
        (
            "cells far apart",
            xlsx(
                &[
                    ("<worksheet><sheetData>", 1),
                    ("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>", 8192),
                    ("</sheetData></worksheet>", 1),
                ],
                none,
            ),
            "too-large",
        ),
        (
            "a column beyond all",
            xlsx(
                &[(
                    "<worksheet><sheetData><row><c r=\"ZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                    1,
                )],
                none,
            ),
            "too-many-columns",
        ),
        (
            "a row beyond all",
            xlsx(
                &[(
                    "<worksheet><sheetData><row r=\"99999999999\"><c><v>1</v></c></row></sheetData></worksheet>",
                    1,
                )],
                none,
            ),
            "too-large",
        ),
        (
            "a string that is not there",
            xlsx(
                &[("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>", 1)],
                none,
            ),
            "broken-workbook",
        ),
        ("a sheet cut off", xlsx(&[("<worksheet><sheetData><row>", 1), (cells, 1)], none), "broken-workbook"),
        (
            "rows repeated without end",
            ods(&[(
                "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"18446744073709551615\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
                1,
            )]),
            "too-large",
        ),
        (
            "cells repeated in every row",
            ods(&[(
                "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
                1,
            )]),
            "too-large",
        ),
        (
            "blanks repeated without end",
            ods(&[(
                "<table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>a<text:s text:c=\"99999999999\"/></text:p></table:table-cell></table:table-row></table:table>",
                1,
            )]),
            "too-large",
        ),
        (
            "blank rows and cells repeated to the sheet's end, as programs write them",
            ods(&[(
                "<table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row><table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
                1,
            )]),
            "a table",
        ),
        ("a zip of zeros", archive(&[("a", &[("\0", 1 << 20)])]), "not-a-table"),
    ]
}

#[test]
fn bombs_end_in_a_table_or_a_coded_error() {
    for (what, bytes, expected) in bombs() {
        assert_eq!(code(&bytes), expected, "{what}");
    }
}

/// Runs a test of this file in a process of its own that may not have more than `most` KB of address space. `mark` is
/// set in its environment.
#[cfg(target_os = "linux")]
fn passes_within(most: u32, name: &str, mark: &str) {
    let output = std::process::Command::new("sh")
        .arg("-c")
        .arg(format!("ulimit -v {most} && exec \"$0\" --exact {name} --test-threads 1"))
        .arg(std::env::current_exe().expect("this test"))
        .env(mark, "1")
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[cfg(target_os = "linux")]
const LITTLE_MEMORY: &str = "HOMEROOM_TEST_LITTLE_MEMORY";

/// Reads the bombs again in a process that may not have more than 512 MB of address space.
#[cfg(target_os = "linux")]
#[test]
fn bombs_need_no_more_than_512_megabytes() {
    passes_within(524_288, "bombs_end_in_a_table_or_a_coded_error", LITTLE_MEMORY);
}

/// Runs itself again in a process that may not have more than 256 MB of address space.
#[cfg(target_os = "linux")]
#[test]
fn what_memory_cannot_hold_is_an_error_with_its_size() {
    if std::env::var_os(LITTLE_MEMORY).is_some() {
        return with_little_memory();
    }
    passes_within(262_144, "what_memory_cannot_hold_is_an_error_with_its_size", LITTLE_MEMORY);
}

#[cfg(target_os = "linux")]
fn with_little_memory() {
    let lacks = |error: homeroom::error::Error| {
        assert_eq!(error.code(), "out-of-memory", "{error}");
        assert!(error.words().text().contains(" MB"), "{}", error.words().text());
    };
    let mut reader = Reader::new("large.csv", ReadOptions::default());
    lacks(reader.expect(300 << 20).expect_err("a file"));
    let mut column = Column::new("a");
    lacks((0..).find_map(|row| column.try_push(&format!("{row:0400}")).err()).expect("a column"));
    drop(column);
    let mut text = String::from("mark,passed\n");
    (0..50_000).for_each(|row| text.push_str(&format!("{},{}\n", row % 90, row % 7 % 2)));
    let table = read("file", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).expect("a table");
    let question = Question { target: "mark".into(), condition: None, rule: None, weight: None };
    let models = vec!["linear".to_owned()];
    let ask = Ask {
        question,
        models,
        folds: 5,
        repeats: 100,
        seed: 1,
        settings: Default::default(),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    lacks(Study::open(table).plan(&ask).expect_err("an evaluation"));
}

#[test]
fn wide_and_large_files_are_refused_at_once() {
    let mut wide = "a,".repeat(100_000);
    wide.push_str("a\n1\n");
    let error =
        read("wide.csv", wide.as_bytes(), &ReadOptions::default(), &mut Unwatched).expect_err("too wide");
    assert_eq!(error.code(), "too-many-columns");
    assert!(error.words().text().contains("100,001 columns"), "{}", error.words().text());
    let mut reader = Reader::new("large.csv", ReadOptions::default());
    assert_eq!(reader.expect(2 << 30).map_err(|error| error.code()), Err("too-large"));
    assert_eq!(reader.expect(MAX_BYTES + 1).map_err(|error| error.code()), Err("too-large"));
}

#[test]
fn bad_input_has_a_code() {
    let cases: &[(&[u8], &str)] = &[
        (b"", "empty-file"),
        (b" \r\n\n", "empty-file"),
        (b"a,b,c\n", "header-only"),
        (b"a,b,c", "header-only"),
        (b"a\n1", "a table"),
        (b"1,2,3", "a table"),
        (b"\x89PNG\r\n\x1a\n....", "not-a-table"),
        (b"PK\x03\x04 and nothing else", "broken-workbook"),
        (b"a,b\n1,\0\n", "not-text"),
    ];
    for (bytes, expected) in cases {
        assert_eq!(code(bytes), *expected, "{:?}", String::from_utf8_lossy(bytes));
    }
    let error =
        read("nul.csv", b"a,b\n1,2\n3,\0\n", &ReadOptions::default(), &mut Unwatched).expect_err("NUL");
    assert_eq!(error.place().row, Some(3));
}

#[test]
fn whoever_watches_can_stop_it() {
    let text = "a,b\n".to_owned() + &"1,2\n".repeat(1 << 20);
    let mut ticks = 0;
    let mut stop = |_| {
        ticks += 1;
        if ticks == 2 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    };
    let error = read("a.csv", text.as_bytes(), &ReadOptions::default(), &mut stop).expect_err("stopped");
    assert_eq!((error.code(), ticks), ("cancelled", 2));
}

/// A table as CSV, every cell quoted.
fn written(table: &Table, delimiter: char, line: &str) -> String {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let row = |cells: Vec<String>| cells.join(&delimiter.to_string()) + line;
    let mut text = row(table.columns.iter().map(|column| quoted(&column.name)).collect());
    for index in 0..table.height() {
        text += &row(table.columns.iter().map(|column| quoted(column.cell(index))).collect());
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        code(&bytes);
    }

    #[test]
    fn arbitrary_text_never_panics(text in "[a-c0-9,;|\t\"'\n\r%/. \u{e9}-]{0,200}") {
        code(text.as_bytes());
    }

    #[test]
    fn damaged_workbooks_never_panic(at in 0_usize..2000, byte in any::<u8>(), cut in 0_usize..2000) {
        let mut bytes = xlsx(
            &[("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>44197</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>", 1)],
            &[("<sst><si><t>a</t></si></sst>", 1)],
        );
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        code(&bytes);
        bytes.truncate(cut);
        code(&bytes);
    }

    #[test]
    fn damaged_sheets_never_panic(at in 0_usize..240, text in "[<>/\"=&;a-z0-9:]{0,6}") {
        let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c r=\"B2\" s=\"1\"><v>44197</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
        let (before, after) = sheet.split_at(at.min(sheet.len()));
        code(&xlsx(&[(before, 1), (&text, 1), (after, 1)], &[("<sst/>", 1)]));
        let table = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-01\"><text:p>x<text:s text:c=\"2\"/></text:p></table:table-cell></table:table-row></table:table>";
        let (before, after) = table.split_at(at.min(table.len()));
        code(&ods(&[(before, 1), (&text, 1), (after, 1)]));
    }

    #[test]
    fn what_is_written_is_read(
        (delimiter, line) in (prop::sample::select(vec![',', ';', '\t', '|']), prop::sample::select(vec!["\n", "\r\n", "\r"])),
        rows in (2_usize..5).prop_flat_map(|width| prop::collection::vec(prop::collection::vec("[a-z0-9,;|\t\"\n\r\u{e9} ]{0,8}", width), 1..20)),
    ) {
        let width = rows[0].len();
        let mut columns: Vec<Column> = (0..width).map(|index| Column::new(format!("name {index}"))).collect();
        for row in &rows {
            for (index, cell) in row.iter().enumerate() {
                // Every row begins with a letter, so that none is blank or a line of units.
                columns[index].push(&if index == 0 { format!("x{cell}") } else { cell.clone() });
            }
        }
        let numbers = (2..).take(rows.len()).collect();
        let table = Table { columns, rows: numbers, source: Source::default(), remarks: Vec::new() };
        let text = written(&table, delimiter, line);
        let found = read("a.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched);
        let found = found.map_err(|error| TestCaseError::fail(format!("{error}: {text:?}")))?;
        prop_assert_eq!(found.columns, table.columns, "{:?}", text);
        prop_assert_eq!(found.rows, table.rows);
    }
}
