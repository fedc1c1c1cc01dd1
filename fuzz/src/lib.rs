//! What is done with bytes from anywhere. Each ends in something read or in a coded error; a panic, more memory than the run may
//! have and a run without an end are faults. Also the committed corpus, which `cargo test` reads again.

#![forbid(unsafe_code)]

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use homeroom::archive::{self, Sections};
use homeroom::guidance::Playbook;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::study::{KeptView, Listing, Matching, Pipeline, Study, Which};
use homeroom::table::{ReadOptions, Table, read};
use homeroom::timeline::EventPlan;
use sha2::{Digest, Sha256};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The section of a model's file that is mutated.
pub const PIPELINE: &str = "pipeline-1";
/// Between the parts of one input.
const APART: u8 = 0;
/// Students to whom a model of the corpus is put.
const STUDENTS: usize = 12;

thread_local! {
    /// A class and its weeks, to whom every model is put.
    static CLASS: Study = {
        let mut class = Study::open(table(sample::sample(STUDENTS, 1).as_bytes()).expect("a class"));
        let weeks = table(sample::events(STUDENTS, 1).as_bytes()).expect("its weeks");
        class.join(weeks, &EventPlan::default()).expect("weeks of that class");
        class
    };
}

/// What is done with bytes, by name.
pub type Target = (&'static str, fn(&[u8]));

/// What a fuzzer calls.
pub const TARGETS: [Target; 8] = [
    ("delimited", delimited),
    ("package", package),
    ("xlsx", xlsx),
    ("ods", ods),
    ("events", events),
    ("playbook", playbook),
    ("envelope", envelope),
    ("model", model),
];

fn table(bytes: &[u8]) -> Option<Table> {
    read("file", bytes, &ReadOptions::default(), &mut Unwatched).ok()
}

/// Text of any dialect and encoding, and all that is guessed about it.
pub fn delimited(bytes: &[u8]) {
    if let Some(table) = table(bytes) {
        let study = Study::open(table);
        study.overview(true);
        study.templates();
    }
}

/// A zip archive as it came.
pub fn package(bytes: &[u8]) {
    let _ = table(&[b"PK\x03\x04", bytes].concat());
}

/// The parts of a workbook, one after the other.
pub fn xlsx(bytes: &[u8]) {
    const NAMES: [&str; 5] = [
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
    ];
    const USUAL: [&str; 5] = [
        "<worksheet/>",
        "<sst/>",
        "<styleSheet/>",
        r#"<workbook><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        r#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>"#,
    ];
    const RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let mut own = bytes.split(|byte| *byte == APART);
    let mut parts = vec![("[Content_Types].xml", &b"<Types/>"[..]), ("_rels/.rels", RELATIONS.as_bytes())];
    for (name, usual) in NAMES.iter().zip(USUAL) {
        parts.push((name, own.next().filter(|own| !own.is_empty()).unwrap_or(usual.as_bytes())));
    }
    let _ = table(&zipped(&parts));
}

/// The text of an open-document sheet.
pub fn ods(bytes: &[u8]) {
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let _ = table(&zipped(&[("mimetype", kind), ("content.xml", bytes)]));
}

/// Students, what happened to them, and how that is to be read: step, start and end, a line each.
pub fn events(bytes: &[u8]) {
    let mut parts = bytes.splitn(3, |byte| *byte == APART);
    let mut next = || parts.next().unwrap_or_default();
    let (Some(students), Some(events)) = (table(next()), table(next())) else { return };
    let said = String::from_utf8_lossy(next()).into_owned();
    let mut lines = said.lines().map(|line| Some(line.to_owned()).filter(|line| !line.is_empty()));
    let mut line = || lines.next().flatten();
    let plan = EventPlan { step: line(), start: line(), end: line(), ..EventPlan::default() };
    let mut study = Study::open(students);
    if study.join(events, &plan).is_ok() {
        study.events();
        let _ = study.term(false);
        let _ = study.strips(&[0, 1, 2], false);
    }
}

/// A school's own playbook: what was read of it is read again from what is written.
pub fn playbook(bytes: &[u8]) {
    if let Ok((playbook, _)) = Playbook::read(bytes) {
        let written = playbook.csv();
        let again = Playbook::read(written.as_bytes()).expect("a playbook that was written can be read");
        assert_eq!(again.0, playbook);
    }
}

/// A model's file after its first bytes, its checksum put right: as it stands, or to be deflated.
pub fn envelope(bytes: &[u8]) {
    let Some((how, rest)) = bytes.split_first() else { return };
    let mut file = b"HOMEROOM".to_vec();
    if *how == APART {
        file.extend(rest);
    } else {
        file.extend([1, 0, 0]);
        file.extend(deflated(rest));
    }
    let sum = Sha256::digest(&file);
    file.extend(sum);
    if let Ok(sections) = archive::unpack(&file, None) {
        let again = archive::pack(&sections, None).expect("sections that were read can be written");
        assert_eq!(archive::unpack(&again, None).as_ref(), Ok(&sections));
    }
}

/// What lies in a model's file, put to a class.
pub fn model(bytes: &[u8]) {
    let sections = Sections::from([(PIPELINE.to_owned(), bytes.to_vec())]);
    let file = archive::pack(&sections, None).expect("a section can be written");
    let Ok(pipeline) = Pipeline::open(&file, None) else { return };
    KeptView::of(&pipeline, &file);
    let Ok((term, _)) = CLASS.with(|class| class.resumed(&pipeline, &Matching::default())) else { return };
    let _ = term.estimates();
    let listing = Listing {
        which: Which::Waiting,
        from: 0,
        count: 3,
        capacity: Some(pipeline.length(STUDENTS)),
        find: None,
        class: None,
        aside: Vec::new(),
        names: true,
        salt: 1,
    };
    if let Ok(roster) = term.students(&listing, &mut Unwatched) {
        for line in roster.entries {
            let _ = term.sheet(line.record, &[], true, 1, &mut Unwatched);
        }
    }
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut own = ZlibEncoder::new(Vec::new(), Compression::fast());
    own.write_all(bytes).and_then(|()| own.finish()).expect("memory takes what is written")
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        // Stored, so that a coverage fuzzer sees through it.
        let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file(*name, plain)
            .and_then(|()| Ok(zip.write_all(bytes)?))
            .expect("memory takes what is written");
    }
    zip.finish().expect("an archive").into_inner()
}
