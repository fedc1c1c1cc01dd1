//! ONNX files against onnxruntime: every model is taught on part of a class and asked about the rest, of rows as they are and
//! of rows with gaps and levels that were never seen; `tests/onnx/check.py` asks its file about the same cells of the
//! original columns. `npm test` sets `HOMEROOM_PYTHON` to a Python that has onnxruntime.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use homeroom::decision::calibration::Calibration;
use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::models::parts::blend;
use homeroom::models::{self, Lesson, Model, Prediction, Settings};
use homeroom::onnx::{self, Ground, Input, Reads};
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::Amendment;
use homeroom::split::{Fold, Protocol, Ties, TrainRows, folds};
use homeroom::study::{Ask, Asked, Condition, Question, Study, When};
use homeroom::table;
use homeroom::timeline::{Channel, EventPlan, Steps};
use serde_json::{Value, json};

/// A question ready to be learned, with the cells as they stand in the file.
struct Class {
    asked: Asked,
    inputs: Vec<Input>,
    /// Of each column of the frame, row by row.
    cells: Vec<Vec<String>>,
    fold: Fold,
}

/// What models may be asked about: rows that did not teach, and the same with gaps and new levels.
struct Rest {
    frame: Frame,
    cells: Vec<Vec<String>>,
}

const NEW: &str = "never seen";

fn opened(name: &str, bytes: &[u8]) -> Study {
    let table = table::read(name, bytes, &Default::default(), &mut Unwatched).expect(name);
    let mut study = Study::open(table);
    let protected = study.schema().fields.iter().filter(|field| field.protected);
    let learned =
        |name: &String| Amendment { column: name.clone(), protected: Some(false), ..Default::default() };
    let changes: Vec<Amendment> = protected.map(|field| learned(&field.name)).collect();
    study.amend(&changes).expect("known columns");
    study
}

/// Portuguese school data where it is, else the made-up class.
fn school() -> (Study, &'static str, &'static str, &'static str) {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    match std::fs::read(folder.join("uci-student/student-por.csv")) {
        Ok(bytes) => (opened("student-por.csv", &bytes), "G3", "G3 < 10", "Mjob"),
        Err(_) => {
            println!("no HOMEROOM_DATA: the made-up class instead");
            (made_up(600), "final_grade", "final_grade < 10", "club")
        }
    }
}

fn made_up(rows: usize) -> Study {
    opened(sample::NAME, sample::sample(rows, 3).as_bytes())
}

fn class(study: &mut Study, target: &str, condition: Option<&str>, when: When) -> Class {
    let condition = condition.map(|text| Condition::parse(text, study.schema()).expect("a condition"));
    let question = Question { target: target.into(), condition, rule: None, weight: None };
    let models = vec!["linear".into()];
    let (settings, capacity) = (BTreeMap::new(), None);
    let ask =
        Ask { question, models, folds: 4, repeats: 1, seed: 1, settings, when, decide: false, capacity };
    study.plan(&ask).expect("a plan");
    let asked = study.course().expect("a course").sittings[0].asked.clone();
    let inputs = onnx::inputs(&asked.frame, &asked.schema, Some(study.table()));
    let cell = |feature: &Feature, row: usize| match study.table().column(&feature.name) {
        Some(column) => column.cell(asked.records[row] as usize).to_owned(),
        None => match &feature.values {
            Values::Numbers(values) if !values[row].is_nan() => values[row].to_string(),
            Values::Numbers(_) => String::new(),
            Values::Codes { .. } => panic!("{} is in no file", feature.name),
        },
    };
    let cells = asked.frame.columns.iter();
    let cells =
        cells.map(|feature| (0..asked.frame.height).map(|row| cell(feature, row)).collect()).collect();
    let protocol = Protocol { folds: 4, repeats: 1, seed: 1 };
    let ties = Ties { classes: asked.target.codes(), groups: None };
    let fold = folds(asked.frame.height, ties, protocol, 0).expect("folds").fold(0);
    Class { asked, inputs, cells, fold }
}

impl Class {
    fn learned(&self, frame: &Frame, model: &str, knobs: &[(&str, f64)]) -> Box<dyn Model> {
        let entry = models::find(model).expect(model);
        let chosen = knobs.iter().map(|(knob, value)| ((*knob).to_owned(), *value)).collect();
        let learner = (entry.build)(&Settings::checked(model, entry.settings, &chosen).expect(model));
        let (target, rows): (&Target, &TrainRows) = (&self.asked.target, &self.fold.train);
        let lesson = Lesson { frame, target, rows, inner: &[], weights: None, seed: 5 };
        learner.fit(&lesson, &mut Unwatched).expect(model)
    }

    /// A cell as somebody else writes it, where that means the same.
    fn written_otherwise(&self, column: usize, text: &str) -> String {
        let loud = text.to_uppercase();
        match &self.inputs[column].reads {
            Reads::Levels { spellings, .. } if spellings.iter().any(|other| other.0 == loud) => loud,
            _ => text.to_owned(),
        }
    }

    /// Every row that did not teach, once as it is and once damaged.
    fn rest(&self) -> Rest {
        let rows = self.fold.test.as_slice();
        let mut cells = Vec::new();
        let columns = self.asked.frame.columns.iter().zip(&self.cells).enumerate();
        let columns = columns.map(|(at, (feature, texts))| {
            let mut own: Vec<String> = rows.iter().map(|row| texts[*row as usize].clone()).collect();
            let harm = |row: &u32| (*row as usize * 7 + at * 13) % 5;
            own.extend(rows.iter().map(|row| match (harm(row), &feature.values) {
                (0, _) | (1, Values::Numbers(_)) => String::new(),
                (1, Values::Codes { .. }) => NEW.into(),
                (2, Values::Codes { .. }) => self.written_otherwise(at, &texts[*row as usize]),
                _ => texts[*row as usize].clone(),
            }));
            cells.push(own);
            let values = match feature.values.of(rows) {
                Values::Numbers(values) => {
                    let gaps = rows.iter().zip(values.iter());
                    let gaps = gaps.map(|(row, value)| if harm(row) < 2 { f32::NAN } else { *value });
                    Values::Numbers(values.iter().copied().chain(gaps).collect())
                }
                Values::Codes { codes, names } => {
                    let new = names.len() as u32;
                    let gaps = rows.iter().zip(codes.iter()).map(|(row, code)| match harm(row) {
                        0 => Values::MISSING,
                        1 => new,
                        _ => *code,
                    });
                    let names: Arc<[String]> = names.iter().cloned().chain([NEW.to_owned()]).collect();
                    Values::Codes { codes: codes.iter().copied().chain(gaps).collect(), names }
                }
            };
            Feature { name: feature.name.clone(), values }
        });
        let columns: Vec<Feature> = columns.collect();
        let steps = self.asked.frame.steps.as_ref().map(|steps| twice(&steps.of(rows)));
        Rest { frame: Frame { columns, steps, height: 2 * rows.len() }, cells }
    }
}

/// All rows, and then with gaps and some of them shorter, down to nothing.
fn twice(steps: &Steps) -> Steps {
    let mut values = steps.values.to_vec();
    let mut lived = steps.lived.to_vec();
    let gaps = steps.values.iter().enumerate();
    values.extend(gaps.map(|(at, value)| if at % 7 == 3 { f32::NAN } else { *value }));
    lived.extend(steps.lived.iter().enumerate().map(|(row, lived)| match row % 4 {
        0 => 0,
        1 => lived / 2,
        _ => *lived,
    }));
    Steps { values: values.into(), lived: lived.into(), ..steps.clone() }
}

fn rows(said: &Prediction) -> Value {
    match said {
        Prediction::Numbers(values) => values.iter().map(|value| vec![*value]).collect(),
        Prediction::Chances(chances) => chances.rows().into_iter().map(|row| row.to_vec()).collect(),
    }
}

/// Writes the file of `members` and what we say of the rest beside it.
fn write(folder: &Path, name: &str, class: &Class, rest: &Rest, members: &[(&dyn Model, f64)], bends: bool) {
    let all: Vec<u32> = (0..rest.frame.height as u32).collect();
    let together = |frame: &Frame, rows: &[u32]| {
        let said: Vec<Prediction> = members.iter().map(|(model, _)| model.predict(frame, rows)).collect();
        let weights: Vec<f64> = members.iter().map(|member| member.1).collect();
        if said.len() == 1 { said[0].clone() } else { blend::together(&said, &weights).expect("a blend") }
    };
    let calibration = class.asked.target.codes().filter(|_| bends).map(|codes| {
        let Prediction::Chances(chances) = together(&class.asked.frame, class.fold.train.as_slice()) else {
            panic!("chances")
        };
        let codes: Vec<u32> = class.fold.train.as_slice().iter().map(|row| codes[*row as usize]).collect();
        Calibration::learn(&chances, &codes)
    });
    let none: &[Channel] = &[];
    let channels = rest.frame.steps.as_ref().map_or(none, |steps| &steps.channels);
    let ground = Ground {
        inputs: &class.inputs[..rest.frame.columns.len()],
        channels,
        target: &class.asked.target,
        calibration: calibration.as_ref(),
        told: &[("model".into(), name.into())],
    };
    let bytes = onnx::export(members, &ground).expect(name);
    std::fs::write(folder.join(format!("{name}.onnx")), bytes).expect("a file");
    let said = together(&rest.frame, &all);
    let mut answers = BTreeMap::new();
    match (&said, &calibration) {
        (Prediction::Numbers(_), _) => drop(answers.insert("number", rows(&said))),
        (Prediction::Chances(chances), calibration) => {
            answers.insert("chances", rows(&said));
            if let Some(calibration) = calibration {
                answers.insert("estimate", rows(&Prediction::Chances(calibration.says(chances))));
            }
        }
    }
    let columns: BTreeMap<&str, &Vec<String>> =
        rest.frame.columns.iter().map(|feature| feature.name.as_str()).zip(&rest.cells).collect();
    let steps = rest.frame.steps.as_ref().map(|steps| {
        let size = steps.length * steps.channels.len();
        let cell = |value: &f32| if value.is_nan() { Value::Null } else { json!(value) };
        let row = |row: &[f32]| -> Vec<Vec<Value>> {
            row.chunks(steps.channels.len()).map(|step| step.iter().map(cell).collect()).collect()
        };
        json!({ "lived": *steps.lived, "values": steps.values.chunks(size).map(row).collect::<Vec<_>>() })
    });
    let text = json!({ "columns": columns, "steps": steps, "said": answers }).to_string();
    std::fs::write(folder.join(format!("{name}.json")), text).expect("a file");
}

const MODELS: &[(&str, &[(&str, f64)])] = &[
    ("baseline", &[]),
    ("one_column", &[]),
    ("linear", &[]),
    ("forest", &[("trees", 60.0)]),
    ("boosting", &[("rounds", 80.0), ("stop", 0.0)]),
    ("mlp", &[("epochs", 12.0), ("stop", 0.0), ("members", 2.0)]),
];

fn every_model(folder: &Path, name: &str, class: &Class) {
    let rest = class.rest();
    let mut taught = Vec::new();
    for (model, knobs) in MODELS {
        taught.push(class.learned(&class.asked.frame, model, knobs));
        let own = taught.last().expect("a model").as_ref();
        write(folder, &format!("{model} {name}"), class, &rest, &[(own, 1.0)], true);
    }
    let members = [(taught[2].as_ref(), 0.5), (taught[3].as_ref(), 0.2), (taught[5].as_ref(), 0.3)];
    write(folder, &format!("blend {name}"), class, &rest, &members, true);
}

fn with_steps(folder: &Path) {
    let read = |study: &mut Study| {
        let text = sample::events(300, 3);
        let events = table::read("weeks.csv", text.as_bytes(), &Default::default(), &mut Unwatched);
        let plan = EventPlan { key: vec!["student_id".into()], ..Default::default() };
        study.join(events.expect("a table"), &plan).expect("events");
    };
    let mut study = made_up(300);
    read(&mut study);
    let at = |study: &mut Study, moment: f64| {
        let when = When { until: vec![moment], ..Default::default() };
        class(study, "final_grade", Some("final_grade < 10"), when)
    };
    let (early, late) = (at(&mut study, 5.0), at(&mut study, 9.0));
    let knobs = |cell| [("cell", cell), ("epochs", 6.0), ("stop", 0.0), ("members", 2.0), ("units", 12.0)];
    for (cell, id) in [(0.0, "lstm"), (1.0, "gru")] {
        let frame = early.asked.frame.without_last(early.asked.summaries);
        let model = early.learned(&frame, "lstm", &knobs(cell));
        let mut rest = early.rest();
        rest.frame = rest.frame.without_last(early.asked.summaries);
        write(folder, &format!("{id} at risk"), &early, &rest, &[(model.as_ref(), 1.0)], true);
        // Asked later, when every row has more steps than any that taught.
        rest.frame.steps = late.rest().frame.steps;
        write(folder, &format!("{id} later"), &early, &rest, &[(model.as_ref(), 1.0)], false);
    }
    let summed = early.learned(&early.asked.frame, "boosting", MODELS[4].1);
    write(folder, "boosting with summaries", &early, &early.rest(), &[(summed.as_ref(), 1.0)], true);
    let number = When { until: vec![5.0], ..Default::default() };
    let number = class(&mut study, "final_grade", None, number);
    let frame = number.asked.frame.without_last(number.asked.summaries);
    let model = number.learned(&frame, "lstm", &knobs(0.0));
    let mut rest = number.rest();
    rest.frame = rest.frame.without_last(number.asked.summaries);
    write(folder, "lstm number", &number, &rest, &[(model.as_ref(), 1.0)], false);
}

#[test]
#[ignore = "needs onnxruntime: npm test runs it"]
fn onnxruntime_says_the_same_of_the_original_columns() {
    let python =
        std::env::var_os("HOMEROOM_PYTHON").expect("HOMEROOM_PYTHON names a Python with onnxruntime");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("onnx");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let written = |id: &str| id == "lstm" || MODELS.iter().any(|(model, _)| *model == id);
    assert!(models::CATALOGUE.iter().all(|entry| written(entry.id)), "a model is not written");
    let (mut study, grade, at_risk, category) = school();
    every_model(&folder, "at risk", &class(&mut study, grade, Some(at_risk), When::default()));
    every_model(&folder, "number", &class(&mut study, grade, None, When::default()));
    every_model(&folder, "category", &class(&mut study, category, None, When::default()));
    // Rows enough for rising steps as calibration, and a category that networks read as points.
    let mut study = opened("many.csv", many_levels(&sample::sample(1600, 3)).as_bytes());
    every_model(
        &folder,
        "made up",
        &class(&mut study, "final_grade", Some("final_grade < 10"), When::default()),
    );
    with_steps(&folder);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/onnx/check.py");
    let status = Command::new(python).arg(script).arg(&folder).status().expect("python starts");
    assert!(status.success(), "what onnxruntime says differs, see above");
}

/// The made-up class with a column of some sixty villages.
fn many_levels(text: &str) -> String {
    let mut lines = text.lines();
    let mut all = format!("{},village\n", lines.next().expect("a header"));
    for (row, line) in lines.enumerate() {
        all.push_str(&format!("{line},village {}\n", row * row % 97));
    }
    all
}
