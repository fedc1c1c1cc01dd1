//! A model taught anew on a later file beside the kept one: from which columns, with which settings, on which rows.

use std::collections::BTreeMap;

use homeroom::drift::{Renewed, Standing};
use homeroom::error::ErrorKind;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Condition, InTurn, Label, Matching, Pipeline, Question, Study, When};
use homeroom::table::{self, ReadOptions, Table};
use homeroom::timeline::EventPlan;

fn read(text: &str) -> Table {
    table::read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap()
}

fn class(rows: usize, seed: u64) -> Study {
    Study::open(read(&sample::sample(rows, seed)))
}

fn with_weeks(rows: usize, seed: u64) -> Study {
    let mut study = class(rows, seed);
    study.join(read(&sample::events(rows, seed)), &EventPlan::default()).unwrap();
    study
}

fn kept(mut study: Study, model: &str, knobs: &[(&str, f64)], until: Option<f64>, at_risk: bool) -> Pipeline {
    let condition = at_risk.then(|| Condition::parse("final_grade < 10", study.schema()).unwrap());
    let ask = Ask {
        question: Question { target: "final_grade".into(), condition, rule: None, weight: None },
        models: vec![model.to_owned()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: knobs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
        when: When { until: until.into_iter().collect(), ..When::default() },
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    let ready = study.made_ready(0, None, true, &InTurn, &mut Unwatched).unwrap();
    ready.keep(&Label::default(), study.evaluation().unwrap()).unwrap()
}

fn beside(file: &Study, pipeline: &Pipeline, by_hand: &Matching) -> (Study, Option<Renewed>) {
    let mut anew = file.renewal(pipeline, by_hand, 10).unwrap().unwrap();
    anew.run(&InTurn, &mut Unwatched).unwrap();
    let (term, _) = file.resumed(pipeline, by_hand).unwrap();
    let told = anew.beside_kept(&term, pipeline, &mut Unwatched).unwrap();
    (anew, told)
}

/// Columns and settings that a planned study learns from.
fn reads(study: &Study) -> (Vec<String>, BTreeMap<String, f64>) {
    let (_, bench) = study.course().unwrap().at(0).unwrap();
    let names = bench.frame.columns.iter().map(|own| own.name.clone()).collect();
    (names, bench.entrants.iter().flat_map(|own| own.chosen.clone()).collect())
}

#[test]
fn it_learns_what_the_kept_one_reads_with_its_settings_and_leaves_the_file_alone() {
    let knobs = [("boosting.rounds", 30.0), ("boosting.stop", 0.0), ("boosting.monotone:attendance", -1.0)];
    let pipeline = kept(class(400, 1), "boosting", &knobs, None, true);
    let text = sample::sample(300, 9);
    let (header, rows) = text.split_once('\n').unwrap();
    let header = header.replace("attendance", "Anwesenheit").replace("travel_minutes", "way");
    let mut file = Study::open(read(&[&header, "\n", rows].concat()));
    // A column that the person keeps out, and one that is protected until somebody says otherwise: the kept one reads both.
    let out = Amendment { column: "homework".into(), role: Some(Role::Ignored), ..Amendment::default() };
    file.amend(&[out]).unwrap();
    let before = format!("{:?}", file.schema());
    let by_hand = Matching {
        columns: [("travel_minutes".to_owned(), Some("way".to_owned()))].into(),
        ..Matching::default()
    };
    let (anew, told) = beside(&file, &pipeline, &by_hand);
    let (mut columns, chosen) = reads(&anew);
    let mut own: Vec<String> = pipeline.inputs.iter().map(|own| own.name.clone()).collect();
    for name in &mut own {
        match name.as_str() {
            "attendance" => "Anwesenheit".clone_into(name),
            "travel_minutes" => "way".clone_into(name),
            _ => {}
        }
    }
    columns.sort();
    own.sort();
    assert_eq!(columns, own);
    assert!(own.contains(&"homework".to_owned()) && own.contains(&"way".to_owned()));
    let wanted = [("monotone:Anwesenheit", -1.0), ("rounds", 30.0), ("stop", 0.0)];
    assert_eq!(chosen, wanted.map(|(name, value)| (name.to_owned(), value)).into());
    assert_eq!(format!("{:?}", file.schema()), before);
    assert!(file.course().is_err() && file.evaluation().is_none());
    let told = told.unwrap();
    let known = file.resumed(&pipeline, &by_hand).unwrap().0.estimates().unwrap().len();
    assert_eq!((told.rows, told.metric), (known, "auroc"));
    for (value, (low, high)) in [(told.old, told.old_range), (told.new, told.new_range)] {
        assert!(0.5 < low && low < value && value < high && high <= 1.0, "{told:?}");
    }
    assert!((told.difference - (told.new - told.old)).abs() < 1e-12);
}

#[test]
fn one_that_was_taught_on_something_else_is_beaten() {
    // Grades of the next class are counted the other way round in what was written down of last year.
    let pipeline = kept(class(400, 1), "linear", &[], None, false);
    let text = sample::sample(300, 4);
    let mut lines: Vec<Vec<String>> =
        text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
    let place = |name: &str| lines[0].iter().position(|own| own == name).unwrap();
    let turned = [place("grade_last_year"), place("attendance")];
    for line in lines.iter_mut().skip(1) {
        for (column, most) in turned.iter().zip([20.0, 100.0]) {
            if let Ok(value) = line[*column].parse::<f64>() {
                line[*column] = format!("{:.1}", most - value);
            }
        }
    }
    let text: String = lines.into_iter().map(|line| line.join(",") + "\n").collect();
    let told = beside(&Study::open(read(&text)), &pipeline, &Matching::default()).1.unwrap();
    assert_eq!((told.standing, told.metric), (Standing::Better, "rmse"));
    assert!(told.new_range.1 < told.old_range.0 && told.low > 0.0);
}

#[test]
fn weeks_are_read_as_the_kept_one_reads_them_or_not_at_all() {
    let by_week = kept(with_weeks(200, 1), "linear", &[], Some(6.0), true);
    let file = with_weeks(200, 2);
    let (anew, told) = beside(&file, &by_week, &Matching::default());
    let (columns, _) = reads(&anew);
    assert!(by_week.summaries.iter().all(|own| columns.contains(own)) && !by_week.summaries.is_empty());
    let (sitting, _) = anew.course().unwrap().at(0).unwrap();
    assert_eq!(sitting.asked.until, Some(6.0));
    let rows = file.resumed(&by_week, &Matching::default()).unwrap().0.estimates().unwrap().len();
    assert_eq!(told.unwrap().rows, rows);
    // Without the weeks a moment says nothing, and everybody is there.
    let (bare, told) = beside(&class(200, 2), &by_week, &Matching::default());
    assert_eq!(bare.course().unwrap().at(0).unwrap().0.asked.until, None);
    assert_eq!(told.unwrap().rows, 200);
    // A model that reads no weeks is not held against one that does.
    let plain = kept(class(200, 1), "linear", &[], None, true);
    let (columns, _) = reads(&file.renewal(&plain, &Matching::default(), 10).unwrap().unwrap());
    assert_eq!(columns.len(), plain.inputs.iter().filter(|own| own.learned).count());
}

#[test]
fn nothing_is_taught_where_nothing_could_be_told() {
    let pipeline = kept(class(200, 1), "linear", &[], None, true);
    let file = |below: usize| {
        let rows = (0..100).map(|row| {
            let grade = if row % 10 == 0 && row / 10 < below { "6" } else { "14" };
            let attendance = (60 + (row * 7) % 40).to_string();
            [&attendance, ",", &(row % 13).to_string(), ",", grade, "\n"].concat()
        });
        Study::open(read(&["attendance,homework,final_grade\n", &rows.collect::<String>()].concat()))
    };
    assert!(file(4).renewal(&pipeline, &Matching::default(), 10).unwrap().is_none());
    // Of seven in need, each part has one at least.
    let anew = file(7).renewal(&pipeline, &Matching::default(), 10).unwrap().unwrap();
    let (_, bench) = anew.course().unwrap().at(0).unwrap();
    assert_eq!(bench.protocol.folds, 7);
    let open = Study::open(read(&sample::sample(100, 3).replacen("final_grade", "later", 1)));
    assert!(open.renewal(&pipeline, &Matching::default(), 10).unwrap().is_none());
    // Before it is taught nothing is held against anything.
    let (term, _) = file(7).resumed(&pipeline, &Matching::default()).unwrap();
    assert_eq!(anew.beside_kept(&term, &pipeline, &mut Unwatched).err().unwrap().kind(), ErrorKind::Crashed);
}
