//! A small training of the made-up class: by then a browser has compiled the hot loops well, and all workers of the
//! page share what it compiled.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::progress::Unwatched;
use crate::sample;
use crate::study::{Ask, Condition, Op, Question, Study, When};
use crate::table;

/// Rows of the class; a fraction of a second of work on most machines.
const ROWS: usize = 800;

/// Teaches forest and boosting once each, towards a number, two classes and many.
///
/// # Errors
/// None but our own faults: the file is made here.
pub fn rehearse() -> Result<()> {
    let file = sample::sample(ROWS, 1);
    let table = table::read(sample::NAME, file.as_bytes(), &Default::default(), &mut Unwatched)?;
    let mut study = Study::open(table);
    let at_risk = Condition { column: "final_grade".into(), op: Op::Below, values: vec!["10".into()] };
    for (target, condition) in [("final_grade", None), ("final_grade", Some(at_risk)), ("final_letter", None)]
    {
        let question = Question { target: target.into(), condition, rule: None, weight: None };
        let settings = [("forest.trees", 60.0), ("boosting.rounds", 60.0), ("boosting.stop", 0.0)];
        let settings: BTreeMap<String, f64> =
            settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let models = vec!["forest".to_owned(), "boosting".to_owned()];
        study.plan(&Ask {
            question,
            models,
            folds: 2,
            repeats: 1,
            seed: 1,
            settings,
            when: When::default(),
            decide: false,
            capacity: None,
        })?;
        let course = study.course()?;
        for job in course.jobs.iter().filter(|job| job.fold == 0) {
            course.bench.run(job, &mut Unwatched)?;
        }
    }
    Ok(())
}
