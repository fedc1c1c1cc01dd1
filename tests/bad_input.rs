//! Bad input: each case ends in a coded error with its place, or in a remark with row and column.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};

use homeroom::error::Error;
use homeroom::evaluation::Evaluation;
use homeroom::progress::Unwatched;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Condition, InTurn, Question, Study, When};
use homeroom::table::{ReadOptions, Reader, read};

/// Forty students: an hour count, a club, and a grade that follows the hours.
fn class(extra_header: &str, extra: impl Fn(usize) -> String) -> String {
    let mut text = format!("hours,club,grade{extra_header}\n");
    for row in 0..40 {
        let hours = row * 7 % 23;
        let club = ["choir", "chess", "none"][row % 3];
        text.push_str(&format!("{hours},{club},{}{}\n", hours / 2 + row % 4, extra(row)));
    }
    text
}

fn plain() -> String {
    class("", |_| String::new())
}

/// What the file and the question come to: the code, row and column of an error, or titles of the remarks.
fn outcome(name: &str, bytes: &[u8], question: &str) -> Result<(Study, Evaluation), Error> {
    let table = read(name, bytes, &ReadOptions::default(), &mut Unwatched)?;
    let mut study = Study::open(table);
    // Whatever the columns are, they can be shown.
    let _ = serde_json::to_string(&study.overview(false)).expect("plain data");
    let (target, condition) = match question.contains(['<', '=']) {
        true => {
            let condition = Condition::parse(question, study.schema())?;
            (condition.column.clone(), Some(condition))
        }
        false => (question.to_owned(), None),
    };
    let ask = Ask {
        question: Question { target, condition, rule: None, weight: None },
        models: vec!["linear".into(), "forest".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::from([("forest.trees".into(), 10.0)]),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched)?;
    Ok((study, evaluation))
}

fn wide() -> String {
    let cells = |cell: &str| vec![cell; 100_000].join(",");
    format!("{}\n{}\n{}\n", cells("a"), cells("1"), cells("2"))
}

#[test]
fn files_and_questions_that_cannot_be_answered_have_a_code_and_a_place() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0".to_vec();
    let target = |cell: &'static str| class(",result", move |_| format!(",{cell}"));
    let few = |count: usize| plain().lines().take(count + 1).collect::<Vec<_>>().join("\n");
    let still = || {
        let rows: String = (0..40).map(|row| format!("7,same,{row}\n")).collect();
        format!("hours,club,grade\n{rows}")
    };
    let one_column = || (0..40).fold("grade\n".to_owned(), |text, row| format!("{text}{row}\n"));
    let words = || {
        (0..240)
            .fold("hours,town\n".to_owned(), |text, row| format!("{text}{},town {}\n", row % 23, row % 60))
    };
    // What, file, question, code, row, column.
    type Case = (&'static str, Vec<u8>, &'static str, &'static str, Option<u64>, Option<&'static str>);
    let cases: Vec<Case> = vec![
        ("an empty file", vec![], "grade", "empty-file", None, None),
        ("blanks alone", b" \n\n \n".to_vec(), "grade", "empty-file", None, None),
        ("a header alone", b"hours,club,grade\n".to_vec(), "grade", "header-only", None, None),
        ("one row", few(1).into(), "grade", "one-value", None, Some("grade")),
        ("nine rows", few(9).into(), "grade", "too-few-rows", None, Some("grade")),
        ("one column", one_column().into(), "grade", "no-inputs", None, None),
        ("100,000 columns", wide().into(), "a", "too-many-columns", None, None),
        ("a picture", png, "grade", "not-a-table", None, None),
        ("NUL bytes", b"hours,grade\n1,\0\0\0\n2,3\n".to_vec(), "grade", "not-text", Some(2), None),
        ("a target with one value", target("yes").into(), "result", "one-value", None, Some("result")),
        ("a number with one value", target("4").into(), "result", "one-value", None, Some("result")),
        ("a target that is missing", target("").into(), "result", "no-target", None, Some("result")),
        ("a target written as missing", target("n/a").into(), "result", "no-target", None, Some("result")),
        ("inputs that stand still", still().into(), "grade", "no-inputs", None, None),
        ("a condition that no row meets", plain().into(), "grade < -5", "empty-class", None, Some("grade")),
        ("a condition that all rows meet", plain().into(), "grade >= 0", "empty-class", None, Some("grade")),
        ("a level that no row has", plain().into(), "club = rowing", "empty-class", None, Some("club")),
        ("a condition on no column", plain().into(), "grades < 5", "unknown-column", None, Some("grades")),
        ("a condition without a value", plain().into(), "grade <", "bad-condition", None, None),
        ("an order of words", plain().into(), "club < chess", "bad-condition", None, Some("club")),
        ("no such target", plain().into(), "garde", "unknown-column", None, Some("garde")),
        ("no target named", plain().into(), "", "unknown-column", None, Some("")),
        ("sixty classes", words().into(), "town", "too-many-classes", None, Some("town")),
    ];
    let mut wrong = Vec::new();
    for (what, bytes, question, code, row, column) in cases {
        match outcome("class.csv", &bytes, question) {
            Ok(_) => wrong.push(format!("{what}: an evaluation instead of {code}")),
            Err(error) => {
                let place = (error.place().row, error.place().column.as_deref());
                if error.code() != code || place != (row, column) {
                    wrong.push(format!("{what}: {error} instead of {code} at {row:?}, {column:?}"));
                }
                let said = format!("{} {}", error.words().text(), error.advice().text());
                if said.contains(['{', '$']) || said.contains("NaN") {
                    wrong.push(format!("{what}: {said}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_nearest_name_and_the_range_are_in_the_advice() {
    let advice = |question| outcome("class.csv", plain().as_bytes(), question).err().unwrap().advice().text();
    assert!(advice("grades < 5").contains("grade"), "{}", advice("grades < 5"));
    assert!(advice("grade < -5").contains("from 0 to"), "{}", advice("grade < -5"));
}

#[test]
fn odd_files_are_read_and_remarked_on_with_rows_and_columns() {
    let levels = || {
        (0..10_000).fold("hours,town,grade\n".to_owned(), |text, row| {
            format!("{text}{},town {},{}\n", row * 7 % 23, row % 5000, row * 7 % 23 / 2 + row % 4)
        })
    };
    let twice = class(",hours,hours", |row| format!(",{0},{0}", row * 7 % 23));
    let infinite =
        class(",speed", |row| if row == 4 || row == 9 { ",inf".into() } else { format!(",{row}") });
    let ragged = plain().replace("\n7,chess,", "\n7,chess,1,2,3,4,");
    let missing = class(",sick", |_| ",".into());
    let part = class(",level", |row| if row < 15 { ",".into() } else { format!(",{}", row % 4) });
    // What, file, remark, columns, first rows.
    type Case = (&'static str, String, &'static str, &'static [&'static str], &'static [u64]);
    let cases: [Case; 7] = [
        ("infinite numbers", infinite, "remark-infinite", &["speed"], &[6, 11]),
        ("5,000 levels", levels(), "remark-too-many", &["town"], &[]),
        ("the same column twice", twice.clone(), "remark-twins", &["hours (2)", "hours (3)"], &[]),
        ("the same name twice", twice, "read-renamed-columns", &["hours (2)"], &[1]),
        ("a longer row", ragged, "read-surplus-cells", &[], &[3]),
        ("an input without a value", missing, "remark-empty", &["sick"], &[]),
        (
            "the same row twice",
            plain() + plain().lines().nth(5).unwrap(),
            "remark-duplicate-rows",
            &[],
            &[42],
        ),
    ];
    let mut wrong = Vec::new();
    for (what, text, title, columns, rows) in cases {
        let (study, evaluation) = match outcome("class.csv", text.as_bytes(), "grade") {
            Ok(answer) => answer,
            Err(error) => {
                wrong.push(format!("{what}: {error}"));
                continue;
            }
        };
        let remarks = study.overview(false).remarks;
        let fits = remarks.iter().any(|remark| {
            let named = columns.iter().all(|column| {
                remark.columns.iter().any(|own| own == column)
                    || remark.title.text().contains(column)
                    || remark.detail.text().contains(column)
            });
            remark.title.id == title && named && remark.rows.starts_with(rows)
        });
        if !fits {
            let said: Vec<String> = remarks
                .iter()
                .map(|remark| {
                    format!(
                        "{} {:?} {:?} {}",
                        remark.title.id,
                        remark.columns,
                        remark.rows,
                        remark.title.text()
                    )
                })
                .collect();
            wrong.push(format!(
                "{what}: no {title} on {columns:?} {rows:?} among\n    {}",
                said.join("\n    ")
            ));
        }
        let numbers =
            evaluation.models.iter().flat_map(|model| model.scores.values()).map(|score| score.value());
        if !numbers.into_iter().all(|value| value.is_none_or(f64::is_finite)) {
            wrong.push(format!("{what}: a score that is no number"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(outcome("class.csv", part.as_bytes(), "level").is_ok());
}

#[test]
fn two_gigabytes_are_refused_before_they_are_read() {
    let mut reader = Reader::new("all.csv", ReadOptions::default());
    assert_eq!(reader.expect(2 << 30).unwrap_err().code(), "too-large");
}

#[test]
fn what_is_asked_is_checked_before_anything_runs() {
    type Change = fn(&mut Ask);
    fn set(ask: &mut Ask, knob: &str, value: f64) {
        ask.settings.insert(knob.into(), value);
    }
    let cases: [(&str, Change, &str, &str); 9] = [
        ("one fold", |ask| ask.folds = 1, "bad-split", "1 folds"),
        ("fifty-one folds", |ask| ask.folds = 51, "bad-split", "51 folds"),
        ("no repeat", |ask| ask.repeats = 0, "bad-split", "0 repeats"),
        ("more folds than rows", |ask| ask.folds = 45, "too-few-rows", "45"),
        ("an unknown model", |ask| ask.models.push("oracle".into()), "unknown-model", "oracle"),
        ("an unknown knob", |ask| set(ask, "forest.leaves", 1.0), "bad-setting", "forest.leaves"),
        ("a knob out of range", |ask| set(ask, "forest.trees", 0.0), "bad-setting", "forest.trees"),
        ("a knob that is no number", |ask| set(ask, "linear.alpha", f64::NAN), "bad-setting", "linear.alpha"),
        ("a knob of no model", |ask| set(ask, "oracle.eyes", 1.0), "bad-setting", "oracle.eyes"),
    ];
    for (what, change, code, named) in cases {
        let table = read("class.csv", plain().as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
        let mut ask = Ask {
            question: Question { target: "grade".into(), condition: None, rule: None, weight: None },
            models: vec!["linear".into()],
            folds: 5,
            repeats: 1,
            seed: 1,
            settings: BTreeMap::new(),
            when: Default::default(),
            decide: false,
            capacity: None,
        };
        change(&mut ask);
        let error = Study::open(table).plan(&ask).expect_err(what);
        assert_eq!(error.code(), code, "{what}");
        assert!(error.words().text().contains(named), "{what}: {}", error.words().text());
    }
}

#[test]
fn weights_are_numbers_from_nought_and_name_their_place_where_they_are_not() {
    let plan = |weight: &dyn Fn(usize) -> String, change: &dyn Fn(&mut Ask)| {
        let text = class(",share", |row| format!(",{}", weight(row)));
        let table = read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
        let mut ask = Ask {
            question: Question {
                target: "grade".into(),
                condition: None,
                rule: None,
                weight: Some("share".into()),
            },
            models: vec!["forest".into(), "boosting".into(), "linear".into()],
            folds: 4,
            repeats: 1,
            seed: 1,
            settings: BTreeMap::from([("forest.trees".into(), 10.0), ("boosting.rounds".into(), 10.0)]),
            when: Default::default(),
            decide: false,
            capacity: None,
        };
        change(&mut ask);
        let mut study = Study::open(table);
        let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched)?;
        let inputs = study.course()?.sittings[0]
            .asked
            .frame
            .columns
            .iter()
            .map(|column| column.name.clone())
            .collect();
        Ok((evaluation, inputs)) as Result<(Evaluation, Vec<String>), Error>
    };
    let as_is: &dyn Fn(&mut Ask) = &|_| {};
    let odd =
        |cell: &'static str| move |row: usize| if row == 3 { cell.into() } else { format!("{}.5", row % 4) };
    for (cell, said) in [
        ("", "missing"),
        ("n/a", "missing"),
        ("-0.5", "below 0"),
        ("inf", "no end"),
        ("much", "not a number"),
    ] {
        let error = plan(&odd(cell), as_is).err().unwrap_or_else(|| panic!("{cell} is taken"));
        let place = (error.code(), error.place().row, error.place().column.as_deref());
        assert_eq!(place, ("bad-weight", Some(5), Some("share")), "{cell}: {error}");
        assert!(error.words().text().contains(said), "{cell}: {error}");
    }
    let code = |answer: Result<(Evaluation, Vec<String>), Error>| answer.err().map(|error| error.code());
    assert_eq!(code(plan(&|_| "0".into(), as_is)), Some("bad-weight"));
    let few = |row: usize| if row < 4 { "1".into() } else { "0".into() };
    assert_eq!(code(plan(&few, as_is)), Some("too-few-rows"));
    let one = |_: usize| "1".into();
    let named = |name: &'static str| move |ask: &mut Ask| ask.question.weight = Some(name.into());
    assert_eq!(code(plan(&one, &named("shares"))), Some("unknown-column"));
    assert_eq!(code(plan(&one, &named("grade"))), Some("bad-weight"));
    // The weighted sum heeds weights for numbers alone.
    let classes: &dyn Fn(&mut Ask) = &|ask| ask.question.target = "club".into();
    let error = plan(&one, classes).expect_err("linear cannot");
    assert_eq!(error.code(), "unsuited");
    assert!(error.words().text().contains("weights"), "{error}");

    let (evaluation, inputs) = plan(&|row| if row < 6 { "0".into() } else { "2.5".into() }, as_is).unwrap();
    assert_eq!(inputs, ["hours", "club"], "the weight is no input");
    assert_eq!((evaluation.moments[0].taught, evaluation.moments[0].judged), (34, 40));
    let notes: Vec<String> = evaluation.notes.iter().map(|note| note.text()).collect();
    assert!(notes.iter().any(|note| note.contains("34 students count as 85")), "{notes:?}");
    assert!(notes.iter().any(|note| note.contains("6 students, who are judged")), "{notes:?}");
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad-input");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn homeroom(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homeroom")).args(arguments).output().expect("the program runs")
}

#[test]
fn the_command_line_answers_with_one_line_and_its_exit_code() {
    let good = file("class.csv", plain().as_bytes());
    let good = good.to_str().unwrap();
    let empty = file("empty.csv", b"");
    let picture = file("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let (empty, picture) = (empty.to_str().unwrap(), picture.to_str().unwrap());
    let absent = "there-is-no-such-file.csv";
    let cases: [(&[&str], &str, &str); 16] = [
        (&["inspect", empty], "empty-file", ""),
        (&["inspect", picture, "--json"], "not-a-table", ""),
        (&["inspect", absent], "unreadable", ""),
        (&["inspect", good, "--drop", "huors"], "unknown-column", "column huors"),
        (&["evaluate", good, "--target", "garde"], "unknown-column", "column garde"),
        (&["evaluate", good, "--at-risk", "grades < 5"], "unknown-column", "column grades"),
        (&["evaluate", good, "--at-risk", "grade < -5"], "empty-class", "column grade"),
        (&["evaluate", good, "--at-risk", "grade"], "bad-condition", ""),
        (&["evaluate", good, "--target", "grade", "--folds", "1"], "bad-split", ""),
        (&["evaluate", good, "--target", "grade", "--model", "oracle"], "unknown-model", ""),
        (&["evaluate", good, "--target", "grade", "--set", "forest.trees=none"], "bad-setting", ""),
        (&["evaluate", good, "--target", "grade", "--set", "forest"], "bad-setting", ""),
        (&["evaluate", good, "--target", "grade", "--weight", "club"], "bad-weight", "row 2, column club"),
        (&["evaluate", good, "--target", "club", "--weight", "hours", "--model", "linear"], "unsuited", ""),
        (&["evaluate", good, "--target", "grade", "--rule", "hours > 3"], "unsuited", ""),
        (&["evaluate", good, "--target", "grade", "--drop", "hours", "--drop", "club"], "no-inputs", ""),
    ];
    for (arguments, code, place) in cases {
        let output = homeroom(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert_eq!(said.lines().count(), 1, "{arguments:?}: {said}");
        assert!(said.contains(&format!("({code}")) && said.contains(place), "{arguments:?}: {said}");
    }
    let fine: [&[&str]; 4] = [
        &["--help"],
        &["inspect", good],
        &["sample", "--rows", "3"],
        &["evaluate", good, "--target", "grade", "--folds", "4", "--set", "forest.trees=5", "--json"],
    ];
    for arguments in fine {
        let output = homeroom(arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{arguments:?}");
    }
    for arguments in [&["evaluate"][..], &["evaluate", good, "--folds", "x"], &["teach"]] {
        assert_eq!(homeroom(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

/// Forty students of two years who may need support where `need` says so, in groups of their own making.
fn cohorts(year: fn(usize) -> &'static str, need: fn(usize) -> bool, person: fn(usize) -> usize) -> String {
    let mut text = "hours,team,year,result\n".to_owned();
    for row in 0..40 {
        let result = if need(row) { "fail" } else { "pass" };
        text.push_str(&format!("{},team {},{},{result}\n", row * 7 % 23, person(row), year(row)));
    }
    text
}

fn planned(text: &str, amend: &[(&str, Role)], change: fn(&mut Ask)) -> Result<(), Error> {
    let table = read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched)?;
    let mut study = Study::open(table);
    let role = |(column, role): &(&str, Role)| Amendment {
        column: (*column).to_owned(),
        role: Some(*role),
        ..Default::default()
    };
    study.amend(&amend.iter().map(role).collect::<Vec<_>>())?;
    let condition = Condition::parse("result = fail", study.schema())?;
    let mut ask = Ask {
        question: Question { target: "result".into(), condition: Some(condition), rule: None, weight: None },
        models: vec!["forest".into()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::new(),
        when: Default::default(),
        decide: true,
        capacity: None,
    };
    change(&mut ask);
    study.plan(&ask).map(|_| ())
}

#[test]
fn splits_and_lists_that_cannot_be_made_say_what_to_do() {
    let years: fn(usize) -> &'static str = |row| if row < 20 { "2023" } else { "2024" };
    let mixed: fn(usize) -> bool = |row| row % 3 == 0;
    let pairs: fn(usize) -> usize = |row| row / 2;
    let by_year: fn(&mut Ask) = |ask| ask.when.test = Some("2024".into());
    let cohort = [("year", Role::Cohort), ("team", Role::Ignored)];
    let team = [("team", Role::Group), ("year", Role::Ignored)];
    let neither = [("team", Role::Ignored), ("year", Role::Ignored)];
    type Case<'a> = (&'a str, String, &'a [(&'a str, Role)], fn(&mut Ask), Option<&'a str>, &'a str);
    let cases: [Case<'_>; 13] = [
        ("two cohorts", cohorts(years, mixed, pairs), &cohort, by_year, None, ""),
        ("one cohort", cohorts(|_| "2024", mixed, pairs), &cohort, by_year, Some("one-cohort"), "earlier"),
        (
            "a judged cohort that ends alike",
            cohorts(years, |row| row < 20 && row % 3 == 0, pairs),
            &cohort,
            by_year,
            Some("one-outcome"),
            "another cohort",
        ),
        (
            "a teaching cohort that ends alike",
            cohorts(years, |row| row >= 20 && row % 3 == 0, pairs),
            &cohort,
            by_year,
            Some("one-outcome"),
            "split by lot",
        ),
        ("pairs", cohorts(years, mixed, pairs), &team, |_| (), None, ""),
        ("one group", cohorts(years, mixed, |_| 1), &team, |_| (), Some("one-group"), "another column"),
        ("groups of one", cohorts(years, mixed, |row| row), &team, |_| (), Some("own-groups"), "identifier"),
        (
            "three in need",
            cohorts(years, |row| row < 3, pairs),
            &neither,
            |_| (),
            Some("few-positives"),
            "fewer",
        ),
        (
            "three who do well",
            cohorts(years, |row| row >= 3, pairs),
            &neither,
            |_| (),
            Some("few-positives"),
            "parts",
        ),
        (
            "three and three parts",
            cohorts(years, |row| row < 3, pairs),
            &neither,
            |ask| ask.folds = 3,
            None,
            "",
        ),
        (
            "nobody on the list",
            cohorts(years, mixed, pairs),
            &neither,
            |ask| ask.capacity = Some(0),
            Some("bad-capacity"),
            "from 1 to 40",
        ),
        (
            "more than everybody",
            cohorts(years, mixed, pairs),
            &neither,
            |ask| ask.capacity = Some(41),
            Some("bad-capacity"),
            "from 1 to 40",
        ),
        ("everybody", cohorts(years, mixed, pairs), &neither, |ask| ask.capacity = Some(40), None, ""),
    ];
    for (what, text, amend, change, code, advice) in cases {
        let error = planned(&text, amend, change).err();
        assert_eq!(error.as_ref().map(Error::code), code, "{what}: {error:?}");
        let said = error.map_or_else(String::new, |error| error.advice().text());
        assert!(said.to_lowercase().contains(advice), "{what}: {said}");
    }
}

#[test]
fn before_the_term_and_the_first_event_nothing_is_asked() {
    let students = read(
        "class.csv",
        cohorts(|_| "2024", |row| row % 3 == 0, |row| row).as_bytes(),
        &ReadOptions::default(),
        &mut Unwatched,
    );
    let events: String =
        (0..80).map(|row| format!("team {},{},practice\n", row % 40, 2 + row / 40)).collect();
    let events = format!("team,week,event\n{events}");
    let events = read("events.csv", events.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(students.unwrap());
    let amend =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    study.amend(&[amend("team", Role::Identifier), amend("year", Role::Ignored)]).unwrap();
    study.join(events, &Default::default()).unwrap();
    let condition = Condition::parse("result = fail", study.schema()).unwrap();
    let mut plan = |until: f64| {
        study
            .plan(&Ask {
                question: Question {
                    target: "result".into(),
                    condition: Some(condition.clone()),
                    rule: None,
                    weight: None,
                },
                models: vec!["forest".into()],
                folds: 4,
                repeats: 1,
                seed: 1,
                settings: BTreeMap::new(),
                when: When { until: vec![until], ..Default::default() },
                decide: false,
                capacity: None,
            })
            .map(|_| ())
    };
    let early = plan(-1.0).unwrap_err();
    assert_eq!(early.code(), "early-moment");
    assert!(early.advice().text().contains('2'), "{}", early.advice().text());
    assert_eq!(plan(1.0), Ok(()), "other columns tell of the students");
}
