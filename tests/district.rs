//! The example of a district: the made-up class of the command line, a model taught on another one, and Spark in local mode
//! that scores the class in parts. `npm run prove` sets `HOMEROOM_SPARK` to a Python that has pyspark.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use homeroom::decision::calibration::Calibration;
use homeroom::models::{self, Lesson, Model, Prediction, Settings};
use homeroom::onnx::{self, Ground};
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::split::whole;
use homeroom::study::{Asked, Condition, Question, Study};
use homeroom::table::{self, Table};

fn read(text: &str) -> Table {
    table::read(sample::NAME, text.as_bytes(), &Default::default(), &mut Unwatched).expect("a table")
}

fn asked(table: &Table) -> Asked {
    let study = Study::open(table.clone());
    let condition = Condition::parse("final_grade < 10", study.schema()).expect("a condition");
    let target = "final_grade".to_owned();
    let question = Question { target, condition: Some(condition), rule: None, weight: None };
    Asked::new(table, study.schema(), &question).expect("a question")
}

fn chances(model: &dyn Model, asked: &Asked) -> ndarray::Array2<f64> {
    let Prediction::Chances(chances) = model.predict(&asked.frame, whole(asked.frame.height).as_slice())
    else {
        panic!("chances")
    };
    chances
}

#[test]
#[ignore = "needs Spark: npm run prove runs it"]
fn spark_scores_a_class_in_parts() {
    let python = std::env::var_os("HOMEROOM_SPARK").expect("HOMEROOM_SPARK names a Python with pyspark");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("district");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut homeroom = Command::new(env!("CARGO_BIN_EXE_homeroom"));
    let status = homeroom.args(["sample", "--rows", "5000", "--seed", "9", "--out"]).arg(&folder).status();
    assert!(status.expect("homeroom starts").success());
    let class = folder.join("class.csv");
    std::fs::rename(folder.join(sample::NAME), &class).expect("a class");

    let teaching = asked(&read(&sample::sample(800, 1)));
    let entry = models::find("boosting").expect("boosting");
    let learner = (entry.build)(&Settings::usual(entry.settings));
    let rows = whole(teaching.frame.height);
    let (frame, target) = (&teaching.frame, &teaching.target);
    let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights: None, seed: 1 };
    let model = learner.fit(&lesson, &mut Unwatched).expect("a model");
    let codes = target.codes().expect("classes");
    let calibration = Calibration::learn(&chances(model.as_ref(), &teaching), codes);
    let inputs = onnx::inputs(frame, &teaching.schema, None);
    let ground =
        Ground { inputs: &inputs, channels: &[], target, calibration: Some(&calibration), told: &[] };
    let bytes = onnx::export(&[(model.as_ref(), 1.0)], &ground).expect("a file");
    std::fs::write(folder.join("risk.onnx"), bytes).expect("a file");

    let table = read(&std::fs::read_to_string(&class).expect("text"));
    let mut later = asked(&table);
    // Among so many students remarks repeat themselves, and are taken for a category there.
    later.frame.columns.retain(|column| frame.columns.iter().any(|own| own.name == column.name));
    assert_eq!(later.frame.columns.len(), frame.columns.len());
    assert_eq!(later.frame.height, 5000);
    let estimate = calibration.says(&chances(model.as_ref(), &later));
    let student = table.column("student_id").expect("a column");
    let said: BTreeMap<&str, f64> =
        (0..5000).map(|row| (student.cell(later.records[row] as usize), estimate[[row, 1]])).collect();
    assert_eq!(said.len(), 5000);
    let text = serde_json::to_string(&said).expect("text");
    std::fs::write(folder.join("said.json"), text).expect("a file");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/district/check.py");
    let status = Command::new(python).arg(script).arg(&folder).status().expect("python starts");
    assert!(status.success(), "what Spark says differs, see above");
}
