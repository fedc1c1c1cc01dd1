//! Student by student: models are taught again in workers, and the desk asks them.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::bench::Bench;
use super::{Answer, Desk, Told, plain, taken, thrown};
use crate::guidance::Playbook;
use crate::guidance::allocation::{Kept, Offer};
use crate::study::{Account, Concern, Guide, Inquiry, Listing, Terms};

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

    /// `Advice` for a `Concern`: what may help one student.
    pub fn advice(&self, concern: JsValue, tick: Function) -> Answer<JsValue> {
        let concern: Concern = taken(concern)?;
        plain(&self.study()?.advice(&concern, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `Guide` as heeded now: columns that the school can change, and its playbook.
    pub fn guide(&self) -> Answer<JsValue> {
        plain(&self.study()?.guide())
    }

    /// Takes another `Guide`. Nothing changes on an error.
    #[wasm_bindgen(js_name = takeGuide)]
    pub fn take_guide(&mut self, guide: JsValue) -> Answer<()> {
        let guide: Guide = taken(guide)?;
        self.study_mut()?.take_guide(guide).map_err(|error| thrown(&error))
    }

    /// `[Playbook, Amiss[]]` of a file; lines that cannot be read are kept out and named.
    #[wasm_bindgen(js_name = readPlaybook)]
    pub fn read_playbook(&self, bytes: &[u8]) -> Answer<JsValue> {
        plain(&Playbook::read(bytes).map_err(|error| thrown(&error))?)
    }

    /// `[Playbook, Amiss[]]` of what somebody edited.
    #[wasm_bindgen(js_name = checkPlaybook)]
    pub fn check_playbook(&self, playbook: JsValue) -> Answer<JsValue> {
        let playbook: Playbook = taken(playbook)?;
        plain(&playbook.checked())
    }

    /// A playbook as CSV text.
    #[wasm_bindgen(js_name = playbookText)]
    pub fn playbook_text(&self, playbook: JsValue) -> Answer<String> {
        Ok(taken::<Playbook>(playbook)?.csv())
    }

    /// `Allocation` of hours of support to the students above the line of a list.
    pub fn allocation(
        &self,
        offers: JsValue,
        kept: JsValue,
        listing: JsValue,
        tick: Function,
    ) -> Answer<JsValue> {
        let (offers, kept): (Vec<Offer>, Vec<Kept>) = (taken(offers)?, taken(kept)?);
        let plan = self.study()?.allocation(&offers, &kept, &taken(listing)?, &mut Told::new(tick));
        plain(&plan.map_err(|error| thrown(&error))?)
    }

    /// Begins to compare the levels of a column beside the evaluation; how many jobs there are, for `packetTried` and
    /// `acceptTried`.
    #[wasm_bindgen(js_name = attemptCourses)]
    pub fn attempt_courses(&mut self, column: &str, terms: JsValue) -> Answer<u32> {
        let terms: Terms = taken(terms)?;
        let jobs = self.study_mut()?.attempt_courses(column, &terms).map_err(|error| thrown(&error))?;
        Ok(jobs as u32)
    }

    /// `NextCourses`: `{run: Job[]}` or `{done: CoursesView}`; outcomes of those with a yes in `supported` apart.
    #[wasm_bindgen(js_name = nextCourses)]
    pub fn next_courses(&self, supported: Option<String>) -> Answer<JsValue> {
        plain(&self.study()?.next_courses(supported.as_deref()).map_err(|error| thrown(&error))?)
    }

    /// `Matter[]`: which columns matter to the model of the students, the most telling first.
    pub fn matters(&self) -> Answer<JsValue> {
        plain(&self.study()?.matters().map_err(|error| thrown(&error))?)
    }

    /// `EffectView` of a column, or null where it does not vary.
    pub fn effect(&self, column: &str, tick: Function) -> Answer<JsValue> {
        plain(&self.study()?.effect(column, &mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `PairView` of the two columns that hang most together, or null.
    #[wasm_bindgen(js_name = strongestPair)]
    pub fn strongest_pair(&self, tick: Function) -> Answer<JsValue> {
        plain(&self.study()?.strongest_pair(&mut Told::new(tick)).map_err(|error| thrown(&error))?)
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
    /// What [`study::Bench::shares`](crate::study::Bench::shares) gives for the bytes of an account.
    pub fn shares(&self, account: &[u8], step: u32, tick: Function) -> Answer<f64> {
        let account = Account::from_bytes(account).map_err(|error| thrown(&error))?;
        self.0.shares(&account, step as usize, &mut Told::new(tick)).map_err(|error| thrown(&error))
    }

    /// Teaches a model again and asks it; gives the bytes for [`Desk::hear`].
    pub fn account(&self, inquiry: JsValue, tick: Function) -> Answer<Vec<u8>> {
        let inquiry: Inquiry = taken(inquiry)?;
        let account = self.0.account(&inquiry, &mut Told::new(tick));
        Ok(account.map_err(|error| thrown(&error))?.to_bytes())
    }
}
