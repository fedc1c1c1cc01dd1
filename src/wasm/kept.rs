//! Models kept for the next term, and asked about another class.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::{Answer, Desk, Told, fault, plain, taken, thrown};
use crate::archive::Fresh;
use crate::error::Error;
use crate::study::{Account, Finished, Job, KeptView, Label, Matching, Pipeline, Study};

/// Parts in which a model is taught beside the opened one, at most.
const FOLDS: usize = 10;

/// What the desk holds beside its study.
#[derive(Default)]
pub struct Shelf {
    /// The study that is set apart while a model is made ready.
    ready: Option<Study>,
    /// The bytes of the model that was made last.
    file: Vec<u8>,
    /// The model that was opened.
    opened: Option<Pipeline>,
    /// The study whose file was opened, while the opened model speaks about it.
    own: Option<Study>,
}

impl Shelf {
    /// The study whose files are open, where a model speaks about it; it does not any more.
    pub fn silenced(&mut self) -> Option<Study> {
        self.own.take()
    }

    /// Lets go what belonged to the file that was open; an opened model stays.
    pub fn another(&mut self) {
        (self.ready, self.own) = (None, None);
    }
}

#[wasm_bindgen]
impl Desk {
    /// Begins to make a model ready for its file, the best that is taught alone with null; how many jobs there are.
    #[wasm_bindgen(js_name = setApart)]
    pub fn set_apart(&mut self, moment: u32, model: Option<String>, hand_on: bool) -> Answer<u32> {
        let ready = self.study()?.apart(moment as usize, model.as_deref(), hand_on);
        let ready = ready.map_err(|error| thrown(&error))?;
        let jobs = ready.course().map_err(|error| thrown(&error))?.jobs.len();
        self.shelf.ready = Some(ready);
        Ok(jobs as u32)
    }

    /// What a job worker needs for it.
    #[wasm_bindgen(js_name = packetApart)]
    pub fn packet_apart(&mut self) -> Answer<Vec<u8>> {
        let bytes = self.ready()?.course().map_err(|error| thrown(&error))?.bench.to_bytes();
        if bytes.is_empty() { Err(thrown(&Error::out_of_memory(0))) } else { Ok(bytes) }
    }

    #[wasm_bindgen(js_name = acceptApart)]
    pub fn accept_apart(&mut self, job: JsValue, part: &[u8]) -> Answer<JsValue> {
        let job: Job = taken(job)?;
        let finished = Finished::from_bytes(part).map_err(|error| thrown(&error))?;
        plain(&self.ready()?.accept(&job, finished).map_err(|error| thrown(&error))?)
    }

    /// `{run: Job[]}` or `{done: Evaluation}`.
    #[wasm_bindgen(js_name = nextApart)]
    pub fn next_apart(&mut self, tick: Function) -> Answer<JsValue> {
        plain(&self.ready()?.next(&mut Told::new(tick)).map_err(|error| thrown(&error))?)
    }

    /// `Inquiry[]` that are still to be heard.
    #[wasm_bindgen(js_name = inquireApart)]
    pub fn inquire_apart(&mut self) -> Answer<JsValue> {
        plain(&self.ready()?.inquire(0, None).map_err(|error| thrown(&error))?)
    }

    #[wasm_bindgen(js_name = hearApart)]
    pub fn hear_apart(&mut self, account: &[u8]) -> Answer<()> {
        let account = Account::from_bytes(account).map_err(|error| thrown(&error))?;
        self.ready()?.hear(account).map_err(|error| thrown(&error))
    }

    /// `KeptView` of the file that is made of it, for `keptFile`; sealed where a passphrase is given, with 28 fresh random
    /// bytes.
    pub fn keep(&mut self, label: JsValue, passphrase: Option<String>, fresh: &[u8]) -> Answer<JsValue> {
        let label: Label = taken(label)?;
        let fresh = Fresh(fresh.try_into().map_err(|_| fault("not so many random bytes"))?);
        let whole = self.study()?.evaluation().ok_or_else(|| fault("there is no evaluation"))?;
        let ready = self.shelf.ready.as_ref().ok_or_else(|| fault("nothing was set apart"))?;
        let pipeline = ready.keep(&label, whole).map_err(|error| thrown(&error))?;
        let lock = passphrase.as_deref().map(|own| (own, &fresh));
        let file = pipeline.save(lock).map_err(|error| thrown(&error))?;
        let view = KeptView::of(&pipeline, &file);
        (self.shelf.file, self.shelf.ready) = (file, None);
        plain(&view)
    }

    /// Lets go what was set apart.
    #[wasm_bindgen(js_name = giveUpApart)]
    pub fn give_up_apart(&mut self) {
        self.shelf.ready = None;
    }

    /// The bytes of the model that was made last; they are given away.
    #[wasm_bindgen(js_name = keptFile)]
    pub fn kept_file(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.shelf.file)
    }

    /// `KeptView` of a model out of the bytes of its file. A file that cannot be opened leaves the one before it.
    #[wasm_bindgen(js_name = openModel)]
    pub fn open_model(&mut self, file: &[u8], passphrase: Option<String>) -> Answer<JsValue> {
        let pipeline = Pipeline::open(file, passphrase.as_deref()).map_err(|error| thrown(&error))?;
        pipeline.check().map_err(|error| thrown(&error))?;
        let view = KeptView::of(&pipeline, file);
        let told = plain(&view)?;
        self.shelf.opened = Some(pipeline);
        Ok(told)
    }

    /// Lets the opened model go; the file is as it was before it spoke.
    #[wasm_bindgen(js_name = closeModel)]
    pub fn close_model(&mut self) {
        self.shelf.opened = None;
        if let Some(own) = self.shelf.silenced() {
            self.study = Some(own);
        }
    }

    /// `TermView`: lets the opened model speak about the open file. Its students are then asked about as ever. Again with
    /// another `Matching` it begins anew.
    pub fn resume(&mut self, matching: JsValue) -> Answer<JsValue> {
        let matching: Matching = taken(matching)?;
        let pipeline = self.opened()?;
        let own = self.shelf.own.as_ref().or(self.study.as_ref()).ok_or_else(|| fault("no file is open"))?;
        let (study, view) = own.resumed(pipeline, &matching).map_err(|error| thrown(&error))?;
        let told = plain(&view)?;
        let before = self.study.replace(study);
        if self.shelf.own.is_none() {
            self.shelf.own = before;
        }
        Ok(told)
    }

    /// `Estimate[]` with the rows of all students under the opened model, in the order of the file.
    pub fn estimates(&self) -> Answer<JsValue> {
        plain(&self.study()?.estimates().map_err(|error| thrown(&error))?)
    }

    /// How many students are above the line where nobody says how many the staff can meet.
    #[wasm_bindgen(js_name = usualCapacity)]
    pub fn usual_capacity(&self, students: u32) -> Answer<u32> {
        Ok(self.opened()?.length(students as usize) as u32)
    }

    /// `TermJudged`, or null: how well the opened model did where the file says how it ended.
    #[wasm_bindgen(js_name = termJudged)]
    pub fn term_judged(&self, tick: Function) -> Answer<JsValue> {
        let judged = self.study()?.term_judged(self.opened()?, &mut Told::new(tick));
        plain(&judged.map_err(|error| thrown(&error))?)
    }

    /// Puts a model of the opened one's kind, to be taught on this file, where [`Desk::set_apart`] puts its own: how many jobs
    /// there are; undefined where nothing could be told of it.
    #[wasm_bindgen(js_name = setBeside)]
    pub fn set_beside(&mut self, matching: JsValue) -> Answer<Option<u32>> {
        let matching: Matching = taken(matching)?;
        let own = self.shelf.own.as_ref().ok_or_else(|| fault("no model speaks about the file"))?;
        let ready = own.renewal(self.opened()?, &matching, FOLDS).map_err(|error| thrown(&error))?;
        self.shelf.ready = ready;
        Ok(self.shelf.ready.as_ref().and_then(|own| own.course().ok()).map(|own| own.jobs.len() as u32))
    }

    /// `Renewed`, or null: whether what was set beside the opened model, and run, does better on the same rows. It is let go.
    #[wasm_bindgen(js_name = besideKept)]
    pub fn beside_kept(&mut self, tick: Function) -> Answer<JsValue> {
        let ready = self.shelf.ready.take().ok_or_else(|| fault("nothing was set beside"))?;
        let found = ready.beside_kept(self.study()?, self.opened()?, &mut Told::new(tick));
        plain(&found.map_err(|error| thrown(&error))?)
    }

    fn opened(&self) -> Answer<&Pipeline> {
        self.shelf.opened.as_ref().ok_or_else(|| fault("no model was opened"))
    }

    fn ready(&mut self) -> Answer<&mut Study> {
        self.shelf.ready.as_mut().ok_or_else(|| fault("nothing was set apart"))
    }
}
