//! What may help, asked of a model that learned the made-up class.

use std::cell::RefCell;
use std::collections::BTreeMap;

use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::guidance::{
    Case, Changeable, Factor, Goal, Playbook, WhatIf, levers, proposed, steps, what_if,
};
use homeroom::models::model::{Lesson, Model};
use homeroom::models::settings::Settings;
use homeroom::models::{self, Prediction};
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Kind, Outcome, Schema};
use homeroom::split::whole;
use homeroom::table::{ReadOptions, Table, read};

const STUDENTS: usize = 1000;

/// A class in which a model may learn from a protected column too, so that it could be touched.
struct Class {
    schema: Schema,
    frame: Frame,
    model: Box<dyn Model>,
}

fn column(schema: &Schema, table: &Table, name: &str) -> Feature {
    let (field, column) = (schema.field(name).unwrap(), table.column(name).unwrap());
    let values = match field.kind {
        Kind::Number => Values::Numbers(field.numbers(column).iter().map(|value| *value as f32).collect()),
        _ => {
            let (codes, names) = field.codes(column);
            Values::Codes { codes: codes.into(), names: names.into() }
        }
    };
    Feature { name: name.into(), values }
}

fn class() -> Class {
    let text = sample::sample(STUDENTS, 3);
    let table = read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let learn = |name: &str| Amendment { column: name.into(), protected: Some(false), ..Default::default() };
    let schema = Schema::guess(&table).amended(&table, &[learn("sex"), learn("home_language")]).unwrap();
    let grade = schema.field("final_grade").unwrap().numbers(table.column("final_grade").unwrap());
    let below: Vec<Option<u32>> = grade.iter().map(|grade| Some(u32::from(*grade < 10.0))).collect();
    let schema = schema.with_target(&table, "final_grade", &Outcome::Classes(&below));
    let inputs = schema.fields.iter().filter(|field| field.is_input());
    let columns = inputs.map(|field| column(&schema, &table, &field.name)).collect();
    let frame = Frame { columns, steps: None, height: STUDENTS };
    let target = Target::Classes {
        codes: below.iter().flatten().copied().collect(),
        names: vec!["10 and more".into(), "below 10".into()],
        positive: Some(1),
    };
    let entry = models::find("boosting").unwrap();
    let rounds = BTreeMap::from([("rounds".to_owned(), 60.0)]);
    let settings = Settings::checked("boosting", entry.settings, &rounds).unwrap();
    let rows = whole(STUDENTS);
    let lesson = Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights: None, seed: 1 };
    let model = (entry.build)(&settings).fit(&lesson, &mut Unwatched).unwrap();
    Class { schema, frame, model }
}

fn chances(model: &dyn Model, frame: &Frame, rows: &[u32]) -> Vec<f64> {
    match model.predict(frame, rows) {
        Prediction::Chances(chances) => chances.column(1).to_vec(),
        Prediction::Numbers(_) => panic!("chances were learned"),
    }
}

/// What a column holds in a row, to the bit.
fn cell(column: &Feature, row: u32) -> u32 {
    match &column.values {
        Values::Numbers(values) => values[row as usize].to_bits(),
        Values::Codes { codes, .. } => codes[row as usize],
    }
}

#[test]
fn only_what_the_school_can_change_is_changed_and_only_as_far_as_it_may() {
    let class = class();
    let names: Vec<String> = proposed(&class.schema).into_iter().map(|own| own.column).collect();
    assert_eq!(names, ["attendance", "homework"]);
    for refused in
        ["sex either", "home_language either", "quiz_w3 rise 3", "final_grade rise 2", "class rise 1"]
    {
        let change = Changeable::read(refused).unwrap();
        assert!(change.checked(&class.schema).is_err(), "{refused}");
    }
    let asked = ["attendance rise 15 average", "homework rise 30 average"]
        .map(|text| Changeable::read(text).unwrap());
    let rows: Vec<u32> = (0..STUDENTS as u32).collect();
    let levers = levers(&asked, Some(0.4), &class.schema, &class.frame, &rows).unwrap();
    let before = chances(class.model.as_ref(), &class.frame, &rows);
    let (mut kinds, most) = ([0; 3], RefCell::new(0));
    for student in rows {
        let tried = RefCell::new(0);
        let says = |frame: &Frame, rows: &[u32]| {
            *tried.borrow_mut() += rows.len();
            for (own, column) in class.frame.columns.iter().zip(&frame.columns) {
                let open = names.contains(&own.name);
                assert!(
                    open || rows.iter().all(|row| cell(column, *row) == cell(own, student)),
                    "{}",
                    own.name
                );
            }
            chances(class.model.as_ref(), frame, rows)
        };
        let case = Case { frame: &class.frame, row: student, says: &says };
        let found = what_if(&case, &levers, Goal::ChanceUnder(0.3)).unwrap();
        match found {
            WhatIf::Already { before: own, .. } => {
                kinds[0] += 1;
                assert!(own < 0.3 && own == before[student as usize]);
            }
            WhatIf::None { before: own, .. } => {
                kinds[1] += 1;
                assert!(own >= 0.3);
            }
            WhatIf::Found { changes, before: own, after, .. } => {
                kinds[2] += 1;
                assert!(after < 0.3 && own >= 0.3 && own == before[student as usize]);
                for change in changes {
                    let lever = levers.iter().find(|lever| lever.column() == change.column).unwrap();
                    let (low, high) = lever.limits(change.from);
                    assert!(low <= change.to && change.to <= high && change.to > change.from, "{change:?}");
                    // What the rest of the term would have to be occurs in the class.
                    assert!(change.rest.unwrap() <= lever.greatest + 1e-3, "{change:?}");
                }
            }
        }
        most.replace_with(|most| (*most).max(tried.take()));
    }
    assert!(kinds.iter().all(|count| *count > 5), "{kinds:?}");
    assert!(most.take() <= 1 + 24 + 450 + 1);
}

#[test]
fn a_sheet_ends_with_steps_for_the_columns_of_this_class() {
    let playbook = Playbook::shipped();
    let factors: Vec<Option<Factor>> =
        ["attendance", "homework", "grade_last_year", "quiz_w8", "travel_minutes"].map(Factor::of).to_vec();
    assert_eq!(
        factors,
        [Some(Factor::Attendance), Some(Factor::Homework), Some(Factor::Prior), Some(Factor::Quiz), None]
    );
    assert_eq!(steps(&playbook, &[], &[]).len(), 2);
}
