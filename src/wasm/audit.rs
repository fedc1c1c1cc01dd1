//! Who is served worse, for the page.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::{Answer, Desk, Told, plain, taken, thrown};
use crate::study::Terms;

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
}
