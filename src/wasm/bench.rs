//! What a job worker holds: numbers and codes, no text as written.

use js_sys::{Date, Function};
use wasm_bindgen::prelude::*;

use super::{Answer, Told, taken, thrown};
use crate::study::{self, Job};

/// Runs jobs in a worker.
#[wasm_bindgen]
pub struct Bench(pub(super) study::Bench);

#[wasm_bindgen]
impl Bench {
    #[wasm_bindgen(constructor)]
    pub fn new(packet: &[u8]) -> Answer<Bench> {
        study::Bench::from_bytes(packet).map(Bench).map_err(|error| thrown(&error))
    }

    /// All parts of a job's model in turn, as one.
    pub fn whole(&self, job: JsValue, tick: Function) -> Answer<Vec<u8>> {
        let job: Job = taken(job)?;
        Ok(self.0.whole(&job, &mut Told::new(tick)).map_err(|error| thrown(&error))?.to_bytes())
    }

    /// Teaches and judges one job; gives the bytes for [`Desk::accept`].
    pub fn run(&self, job: JsValue, tick: Function) -> Answer<Vec<u8>> {
        let job: Job = taken(job)?;
        let start = Date::now();
        let mut finished = self.0.run(&job, &mut Told::new(tick)).map_err(|error| thrown(&error))?;
        finished.seconds = (Date::now() - start) / 1000.0;
        Ok(finished.to_bytes())
    }
}
