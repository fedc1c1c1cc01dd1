//! Student by student: models are taught again in workers, and the desk asks them.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::bench::Bench;
use super::{Answer, Desk, Told, plain, taken, thrown};
use crate::study::{Account, Inquiry, Listing};

#[wasm_bindgen]
impl Desk {
    /// `Inquiry[]`: the models that are to be taught again, as `model` sees the students of a moment, or with null the best.
    pub fn inquire(&mut self, moment: u32, model: Option<String>) -> Answer<JsValue> {
        let inquiries = self.study_mut()?.inquire(moment as usize, model.as_deref());
        plain(&inquiries.map_err(|error| thrown(&error))?)
    }

    /// Takes the answer to an inquiry; any order.
    pub fn hear(&mut self, account: &[u8]) -> Answer<()> {
        let account = Account::from_bytes(account).map_err(|error| thrown(&error))?;
        self.study_mut()?.hear(account).map_err(|error| thrown(&error))
    }

    /// `Roster`: a stretch of the list.
    pub fn students(&self, listing: JsValue, tick: Function) -> Answer<JsValue> {
        let listing: Listing = taken(listing)?;
        plain(&self.study()?.students(&listing, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `Sheet` of a record; values of columns that are `wrong` are read as missing.
    pub fn sheet(
        &self,
        record: u32,
        wrong: JsValue,
        names: bool,
        salt: f64,
        tick: Function,
    ) -> Answer<JsValue> {
        let wrong: Vec<String> = taken(wrong)?;
        let sheet = self.study()?.sheet(record, &wrong, names, salt as u64, &mut Told::new(tick));
        plain(&sheet.map_err(|error| thrown(&error))?)
    }
}

#[wasm_bindgen]
impl Bench {
    /// Teaches a model again and asks it; gives the bytes for [`Desk::hear`].
    pub fn account(&self, inquiry: JsValue, tick: Function) -> Answer<Vec<u8>> {
        let inquiry: Inquiry = taken(inquiry)?;
        let account = self.0.account(&inquiry, &mut Told::new(tick));
        Ok(account.map_err(|error| thrown(&error))?.to_bytes())
    }
}
