//! The other models together. Its weights are learned from inner out-of-fold predictions of the teaching rows alone,
//! which [`Bench::inner`] parts; it needs no job of its own, since all that it reads has come back already.

use super::course::Course;
use super::job::{Bench, RULE};
use super::within::{self, all};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{Judged, Within};
use crate::models::parts::blend::{together, weights};
use crate::models::{self, Prediction};

/// The id under which the models together run.
pub const BLEND: &str = "blend";

/// Models that a blend is made of, at least.
const FEWEST: usize = 2;

/// The ids of the models that are blended.
pub(super) fn members(bench: &Bench) -> Vec<&str> {
    let learns = |id: &str| models::find(id).is_ok_and(|entry| !entry.always);
    let ids = bench.entrants.iter().map(|entrant| entrant.id.as_str());
    ids.filter(|id| *id != BLEND && *id != RULE && learns(id)).collect()
}

/// Whether there is something to blend.
///
/// # Errors
/// `blend-of-one` for fewer than two models; `unsuited` where rows are weighed, which its weights do not heed.
pub(super) fn check(asked: &[String], weighed: bool) -> Result<()> {
    let blended = asked.iter().any(|id| id == BLEND);
    if blended && weighed {
        return Err(Error::new(ErrorKind::Unsuited).with("model", BLEND).with("why", "weights"));
    }
    let others = asked.iter().filter(|id| *id != BLEND && *id != RULE).count();
    if blended && others < FEWEST {
        return Err(Error::new(ErrorKind::BlendOfOne).with("model", BLEND));
    }
    Ok(())
}

/// What they say together within the teaching rows of every outer fold of the first repeat: about an inner fold with
/// weights that the others taught.
///
/// # Errors
/// `crashed` where results are missing.
pub(super) fn within(course: &Course, moment: usize) -> Result<Vec<Within>> {
    let (_, bench) = course.at(moment)?;
    let missing = || Error::new(ErrorKind::Crashed).with("reason", "a blend lacks its models");
    let members = members(bench);
    let alone: Result<Vec<Vec<Within>>> =
        members.iter().map(|id| within::within(course, moment, id)).collect();
    let alone = alone?;
    all(bench, &|fold, at, _| {
        let own: Option<Vec<&Within>> = alone.iter().map(|own| own.get(fold)).collect();
        let own = own.ok_or_else(missing)?;
        let parts = &own.first().ok_or_else(missing)?.parts;
        let rows = |here: bool| -> Vec<u32> {
            let rows = parts.iter().enumerate().filter(|(_, part)| (**part == at) == here);
            rows.map(|(row, _)| row as u32).collect()
        };
        let said = |rows: &[u32]| -> Vec<Prediction> { own.iter().map(|own| own.said.of(rows)).collect() };
        let others = rows(false);
        let weights = weights(&said(&others), &own[0].truth.of(&others));
        let outside: Option<Vec<Prediction>> = own.iter().map(|own| own.outside.get(at).cloned()).collect();
        let outside = outside.and_then(|outside| together(&outside, &weights));
        Ok((together(&said(&rows(true)), &weights).ok_or_else(missing)?, outside))
    })
}

/// What the models say together about the rows that are judged.
///
/// # Errors
/// `crashed` where results are missing.
pub(super) fn judged(course: &Course, moment: usize) -> Result<Judged> {
    let (sitting, bench) = course.at(moment)?;
    let missing = || Error::new(ErrorKind::Crashed).with("reason", "a blend lacks its models");
    let members = members(bench);
    let target = &bench.target;
    let mut predictions = vec![Prediction::empty(target, target.len()); bench.folds.len()];
    let mut seconds = 0.0;
    for (seed, folds) in bench.folds.iter().enumerate() {
        for fold in 0..folds.count() {
            let inner = bench.inner(seed, fold)?;
            let mut rows = Vec::new();
            let mut said = vec![Prediction::empty(target, target.len()); members.len()];
            for (at, part) in inner.iter().enumerate() {
                rows.extend_from_slice(part.test.as_slice());
                for (said, id) in said.iter_mut().zip(&members) {
                    let whole = course.whole(moment, id, (seed, fold, Some(at))).ok_or_else(missing)?;
                    said.put(part.test.as_slice(), &whole.prediction);
                    seconds += whole.seconds;
                }
            }
            let said: Vec<Prediction> = said.iter().map(|said| said.of(&rows)).collect();
            let weights = weights(&said, &target.of(&rows));
            let of = |id: &&str| Some(course.whole(moment, id, (seed, fold, None))?.prediction.clone());
            let outer: Option<Vec<Prediction>> = members.iter().map(of).collect();
            let blended = together(&outer.ok_or_else(missing)?, &weights).ok_or_else(missing)?;
            predictions[seed].put(folds.fold(fold).test.as_slice(), &blended);
        }
    }
    let rows = sitting.judged();
    let predictions = predictions.iter().map(|prediction| prediction.of(&rows)).collect();
    let id = BLEND.to_owned();
    Ok(Judged { id, predictions, seconds, learns: true, gives_chances: true, out_of_bag: None })
}
