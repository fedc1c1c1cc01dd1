//! Documents and lists to take away, of the made-up class: what they say was read and approved, and nobody is in them who
//! is not asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use homeroom::progress::Unwatched;
use homeroom::report::document::{Block, Document, Text};
use homeroom::report::{csv, html::html, markdown::markdown, xlsx::xlsx};
use homeroom::sample;
use homeroom::study::{Ask, Condition, Handed, InTurn, Paper, Question, Study, Terms, Wanted, Which};
use homeroom::table::{ReadOptions, read};

const PAPERS: [(Paper, &str); 4] = [
    (Paper::Report, "report"),
    (Paper::Card, "card"),
    (Paper::Facts, "facts"),
    (Paper::Families, "families"),
];

/// The class, judged and asked why; `decide` where chances are calibrated as well.
fn judged(text: &str, decide: bool) -> Study {
    let table = read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let condition = Condition::parse("final_grade < 10", study.schema()).unwrap();
    let question =
        Question { target: "final_grade".into(), condition: Some(condition), rule: None, weight: None };
    let ask = Ask {
        question,
        models: vec!["linear".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::new(),
        when: Default::default(),
        decide,
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    study.ask_in_turn(0, None, &mut Unwatched).unwrap();
    study
}

fn wanted(paper: Paper) -> Wanted {
    let terms = Terms { capacity: Some(90), ..Terms::default() };
    Wanted { paper, terms, date: Some("22 November 2026".into()), ..Wanted::default() }
}

fn paper(study: &mut Study, paper: Paper) -> Document<String> {
    study.paper(&wanted(paper), &mut Unwatched).unwrap().map(&mut Text::said)
}

fn handed(names: bool) -> Handed {
    Handed { which: Which::Practice, capacity: Some(20), aside: vec![], names, known: None }
}

/// What tells who somebody is, or what somebody wrote.
fn secrets(text: &str) -> BTreeSet<String> {
    let table = read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let named = ["student_id", "name", "remark"];
    let columns = table.columns.iter().filter(|column| named.contains(&&*column.name));
    let cells: BTreeSet<String> = columns
        .flat_map(|column| column.texts().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
        .collect();
    let cells: BTreeSet<String> = cells.into_iter().filter(|cell| cell.len() > 3).collect();
    assert!(cells.len() > 1000, "{}", cells.len());
    cells
}

#[test]
fn the_documents_of_the_made_up_class_are_those_that_were_read_and_approved() {
    let text = sample::sample(sample::ROWS, 1);
    let mut study = judged(&text, true);
    let secrets = secrets(&text);
    for (which, name) in PAPERS {
        let document = paper(&mut study, which);
        let said = markdown(&document);
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/golden/{name}-made-up-class.md"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &said).unwrap();
        }
        let golden = std::fs::read_to_string(&path).expect("UPDATE_GOLDEN=1 writes it");
        for (at, (now, then)) in said.lines().zip(golden.lines()).enumerate() {
            assert_eq!(
                now,
                then,
                "line {} of {}; UPDATE_GOLDEN=1 approves the change",
                at + 1,
                path.display()
            );
        }
        assert_eq!(said, golden);
        // Every sentence was found, and every gap of it filled.
        for amiss in ["doc-", "verdict-", "chart-", "{", "NaN", "inf "] {
            assert!(!said.contains(amiss), "{name} says {amiss}");
        }
        let page = html(&document, "en");
        for secret in &secrets {
            assert!(
                !said.contains(secret.as_str()) && !page.contains(secret.as_str()),
                "{name} tells {secret}"
            );
        }
        assert!(!page.contains("<script") && page.contains("<html lang=\"en\">"));
    }
}

#[test]
fn the_sheet_for_families_has_no_score_and_the_card_its_nine_sections() {
    let mut study = judged(&sample::sample(300, 2), false);
    let families = paper(&mut study, Paper::Families);
    let figures = families.blocks.iter().filter(|block| matches!(block, Block::Table(_) | Block::Figure(_)));
    assert_eq!(figures.count(), 0);
    let said = markdown(&families);
    for score in ["AUC", "interval", " in 100", "%", "rank"] {
        assert!(!said.contains(score), "{score}");
    }
    let card = paper(&mut study, Paper::Card);
    let sections = card.blocks.iter().filter(|block| matches!(block, Block::Heading(2, _)));
    assert_eq!(sections.count(), 9);
    let facts = paper(&mut study, Paper::Facts);
    let blanks = facts.blocks.iter().filter(|block| matches!(block, Block::Blank(..)));
    assert!(blanks.count() > 10);
}

#[test]
fn a_document_that_is_handed_on_settles_the_list() {
    let mut study = judged(&sample::sample(300, 2), false);
    let looked = wanted(Paper::Report);
    study.paper(&looked, &mut Unwatched).unwrap();
    // A look settles nothing.
    let mut other = looked.clone();
    other.terms.capacity = Some(30);
    other.settle = true;
    study.paper(&other, &mut Unwatched).unwrap();
    let error = study.release(&looked.terms, &mut Unwatched).unwrap_err();
    assert_eq!(error.code(), "second-release");
    // From then on documents tell of the list that was handed on.
    let said = markdown(&study.paper(&looked, &mut Unwatched).unwrap().map(&mut Text::said));
    assert!(said.contains("a list of 30 for") && !said.contains("a list of 90"), "{said}");
}

#[test]
fn a_list_holds_codes_unless_names_are_asked_for() {
    let text = sample::sample(300, 2);
    let study = judged(&text, false);
    let given = |names, salt| {
        let handout = study.handout(&handed(names), salt, &mut Unwatched).unwrap();
        (handout.workbook.map(&mut Text::said), handout.key)
    };
    let (coded, key) = given(false, 7);
    let list = csv::sheet(&coded.sheets[0]);
    let table = read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let cells = |name: &str| -> Vec<String> {
        let column = table.columns.iter().find(|column| &*column.name == name).unwrap();
        column.texts().map(|cell| cell.trim().to_owned()).collect()
    };
    for name in cells("student_id").iter().chain(&cells("name")) {
        assert!(!list.contains(name.as_str()), "{name}");
    }
    let codes = |list: &str| -> Vec<String> {
        list.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned()).collect()
    };
    assert_eq!((list.lines().count(), key.lines().count()), (21, 21));
    assert_eq!(codes(&list), codes(&key), "the key is of this list");
    let names = cells("name");
    assert!(
        key.lines().skip(1).all(|line| names.contains(&line.split(',').nth(1).unwrap().to_owned())),
        "{key}"
    );
    // Another export, other codes for the same students.
    let again = csv::sheet(&given(false, 8).0.sheets[0]);
    assert!(codes(&again).iter().all(|code| !codes(&list).contains(code)));
    let behind = |list: &str| -> Vec<String> {
        list.lines().map(|line| line.split_once(',').unwrap().1.to_owned()).skip(1).collect()
    };
    assert_eq!(behind(&again), behind(&list));

    let named = csv::sheet(&given(true, 7).0.sheets[0]);
    assert_eq!(
        codes(&named),
        key.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect::<Vec<_>>()
    );

    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&coded))).unwrap();
    assert_eq!(book.sheet_names(), ["List", "What this means"]);
    let sheet = book.worksheet_range("List").unwrap();
    assert_eq!(sheet.height(), 21);
    assert_eq!(sheet.get_value((1, 0)), Some(&Data::String(codes(&list)[0].clone())));
    assert!(matches!(sheet.get_value((1, 2)), Some(Data::Float(of)) if (0.0..=100.0).contains(of)));
    let about = book.worksheet_range("What this means").unwrap();
    let first = |row: &[Data]| row.first().map(ToString::to_string).unwrap_or_default();
    let told: Vec<String> = about.rows().map(first).collect();
    let heads = coded.sheets[0].rows[0].len();
    let explained = sheet.rows().next().unwrap().iter().filter(|head| told.contains(&head.to_string()));
    assert_eq!(explained.count(), heads, "every column is explained");
}
