//! Who is served worse, for the page.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::{Answer, Desk, Told, plain, taken, thrown};
use crate::error::Error;
use crate::study::{Change, Finished, Job, Terms};

#[wasm_bindgen]
impl Desk {
    /// `Fairness` for `Terms`, to look at.
    pub fn audit(&self, terms: JsValue, tick: Function) -> Answer<JsValue> {
        let terms: Terms = taken(terms)?;
        plain(&self.study()?.audit(&terms, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// The same to be exported: the first settles the cut-off and the limit for this evaluation.
    pub fn release(&mut self, terms: JsValue, tick: Function) -> Answer<JsValue> {
        let terms: Terms = taken(terms)?;
        plain(&self.study_mut()?.release(&terms, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `Slices` for `Terms`: groups that nobody named.
    pub fn slices(&self, terms: JsValue, tick: Function) -> Answer<JsValue> {
        let terms: Terms = taken(terms)?;
        plain(&self.study()?.slices(&terms, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `Cutoffs` for `Terms`: what the length of the list does to every group.
    pub fn cutoffs(&self, terms: JsValue, tick: Function) -> Answer<JsValue> {
        let terms: Terms = taken(terms)?;
        plain(&self.study()?.cutoffs(&terms, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// Begins to try another way of teaching (`Change`) beside the evaluation; how many jobs there are.
    pub fn attempt(&mut self, change: JsValue, terms: JsValue) -> Answer<u32> {
        let (change, terms): (Change, Terms) = (taken(change)?, taken(terms)?);
        let jobs = self.study_mut()?.attempt(&change, &terms).map_err(|error| thrown(&error))?;
        Ok(jobs as u32)
    }

    /// What a job worker needs for it.
    #[wasm_bindgen(js_name = packetTried)]
    pub fn packet_tried(&self) -> Answer<Vec<u8>> {
        let bytes = self.study()?.attempted().map_err(|error| thrown(&error))?.bench.to_bytes();
        if bytes.is_empty() { Err(thrown(&Error::out_of_memory(0))) } else { Ok(bytes) }
    }

    /// Takes a finished job of it; any order.
    #[wasm_bindgen(js_name = acceptTried)]
    pub fn accept_tried(&mut self, job: JsValue, part: &[u8]) -> Answer<JsValue> {
        let job: Job = taken(job)?;
        let finished = Finished::from_bytes(part).map_err(|error| thrown(&error))?;
        plain(&self.study_mut()?.accept_tried(&job, finished).map_err(|error| thrown(&error))?)
    }

    /// `NextTried`: `{run: Job[]}` or `{done: Tried}`.
    #[wasm_bindgen(js_name = nextTried)]
    pub fn next_tried(&self, tick: Function) -> Answer<JsValue> {
        plain(&self.study()?.next_tried(&mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }
}
