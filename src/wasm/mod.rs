//! The door for JavaScript, and the only room that knows it: plain data in and out.
//!
//! [`Desk`] keeps a study; [`Bench`] runs jobs in a worker that may be ended at any time. What crosses equals
//! what the command line prints with `--json`, but for the sentences, which the page says itself. Errors are real
//! `Error` objects with `code`, `row`, `column`, `words` and `advice`.

mod audit;
mod bench;
mod kept;
mod papers;
mod rehearsal;
mod students;

use std::ops::ControlFlow;

use js_sys::{Date, Function, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::error::{Error, ErrorKind, ErrorReport};
use crate::progress::{Tick, Watch};
use crate::report::document::{Document, Text};
use crate::sample;
use crate::schema::Amendment;
use crate::study::{Ask, Finished, Handout, Job, Next, Question, Study, When};
use crate::table::{self, ReadOptions, Reader, Table};
use crate::timeline::EventPlan;

type Answer<T> = Result<T, JsValue>;

#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Teaches a little, so that the browser has compiled the hot loops well before they are needed.
///
/// # Errors
/// `crashed`.
#[wasm_bindgen]
pub fn rehearse() -> Answer<()> {
    rehearsal::rehearse().map_err(|error| thrown(&error))
}

/// Plain objects, arrays, numbers and strings, as JSON would have them.
fn plain(value: &impl Serialize) -> Answer<JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|error| fault(&error.to_string()))
}

fn taken<T: DeserializeOwned>(value: JsValue) -> Answer<T> {
    serde_wasm_bindgen::from_value(value).map_err(|error| fault(&error.to_string()))
}

fn fault(reason: &str) -> JsValue {
    thrown(&Error::new(ErrorKind::Crashed).with("reason", reason))
}

/// A real `Error` with the fields of an [`ErrorReport`]; its message is the code, for the page says the sentence.
fn thrown(error: &Error) -> JsValue {
    let report = ErrorReport::from(error);
    let thrown = js_sys::Error::new(report.code);
    let set = |name: &str, value: JsValue| {
        // Setting a field of a fresh object cannot fail; if it did, the message would still be there.
        let _ = Reflect::set(&thrown, &name.into(), &value);
    };
    set("code", report.code.into());
    set("row", report.place.row.map_or(JsValue::NULL, |row| (row as f64).into()));
    set("column", report.place.column.as_deref().map_or(JsValue::NULL, JsValue::from));
    set("words", plain(&report.words).unwrap_or(JsValue::NULL));
    set("advice", plain(&report.advice).unwrap_or(JsValue::NULL));
    thrown.into()
}

/// A JavaScript function that is told how far it is; it hears of it ten times a second at most, and of every pass
/// that ends: `(done, total, losses)`, the last `{member, epoch, teaching, inner}` or undefined.
struct Told {
    function: Function,
    last: f64,
}

impl Told {
    fn new(function: Function) -> Self {
        Told { function, last: 0.0 }
    }
}

impl Watch for Told {
    fn tick(&mut self, tick: Tick) -> ControlFlow<()> {
        let now = Date::now();
        if now - self.last >= 100.0 || tick.done == tick.total || tick.losses.is_some() {
            self.last = now;
            let losses = tick.losses.and_then(|losses| plain(&losses).ok()).unwrap_or(JsValue::UNDEFINED);
            let (done, total) = (tick.done as f64, tick.total as f64);
            let told = self.function.call3(&JsValue::NULL, &done.into(), &total.into(), &losses);
            // A listener that throws wants no more of it.
            if told.is_err() {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }
}

/// Holds the files, the question and the results. Never ended by a cancel.
#[wasm_bindgen]
pub struct Desk {
    reader: Option<Reader>,
    study: Option<Study>,
    shelf: kept::Shelf,
    /// What was put together last and waits for its words.
    paper: Option<Document<Text>>,
    handout: Option<Handout>,
}

impl Default for Desk {
    fn default() -> Self {
        Desk::new()
    }
}

#[wasm_bindgen]
impl Desk {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Desk {
        let shelf = kept::Shelf::default();
        Desk { reader: None, study: None, shelf, paper: None, handout: None }
    }

    /// Begins a new file of `size` bytes; `sheet` chooses one of a workbook.
    pub fn begin(&mut self, name: &str, size: f64, sheet: Option<String>) -> Answer<()> {
        let mut reader = Reader::new(name, ReadOptions { sheet });
        reader.expect(size.max(0.0) as u64).map_err(|error| thrown(&error))?;
        self.reader = Some(reader);
        Ok(())
    }

    pub fn push(&mut self, chunk: &[u8]) -> Answer<()> {
        self.reader()?.push(chunk).map_err(|error| thrown(&error))
    }

    /// Which bytes tell the old encoding of what was pushed: from, to.
    pub fn glance(&mut self) -> Answer<Vec<u32>> {
        let glance = self.reader()?.glance();
        Ok([glance.start, glance.end].map(|place| place as u32).into())
    }

    /// Gives back what was pushed, so that somebody else decodes it.
    pub fn surrender(&mut self) -> Answer<Vec<u8>> {
        Ok(self.reader()?.surrender())
    }

    /// Takes the next piece of that text, as UTF-8.
    #[wasm_bindgen(js_name = pushText)]
    pub fn push_text(&mut self, piece: &[u8], name: &str, replaced: u32) -> Answer<()> {
        self.reader()?.push_text(piece, name, replaced as usize).map_err(|error| thrown(&error))
    }

    /// Reads what was pushed. A file that cannot be read leaves the one before it open; after `old-encoding` the bytes
    /// are still here.
    pub fn finish(&mut self, tick: Function) -> Answer<JsValue> {
        let table = self.table(tick)?;
        self.open(Study::open(table));
        self.overview(false)
    }

    /// Reads what was pushed as a second file beside the open one, not joined yet. True where it holds the students:
    /// then the two change places. A file that cannot be read leaves what was there.
    pub fn bring(&mut self, tick: Function) -> Answer<bool> {
        let table = self.table(tick)?;
        Ok(self.files()?.bring(table))
    }

    /// Lets the two files change places. Nothing amended is kept, and they are not joined any more.
    pub fn swap(&mut self) -> Answer<JsValue> {
        self.files()?.swap();
        self.overview(false)
    }

    /// `BesideView` of the second file, joined or not; null without one. `plan` is what was said of it.
    pub fn beside(&self, plan: JsValue) -> Answer<JsValue> {
        let plan: EventPlan = taken(plan)?;
        plain(&self.study()?.beside(&plan))
    }

    /// Joins the second file, anew after another answer or another role of a column. One that cannot be joined is
    /// kept and not read.
    pub fn rejoin(&mut self, plan: JsValue) -> Answer<JsValue> {
        let plan: EventPlan = taken(plan)?;
        self.files()?.rejoin(&plan).map_err(|error| thrown(&error))?;
        self.events()
    }

    /// Lets the events go.
    pub fn part(&mut self) -> Answer<()> {
        self.files()?.part();
        Ok(())
    }

    /// `EventsView`, or null without events.
    pub fn events(&self) -> Answer<JsValue> {
        plain(&self.study()?.events())
    }

    /// `Term` of the class, or null where nothing happens over time.
    pub fn term(&self, series: bool) -> Answer<JsValue> {
        plain(&self.study()?.term(series).map_err(|error| thrown(&error))?)
    }

    /// `Strips` of some students by their place in the file, or null where nothing happens over time.
    pub fn strips(&self, records: Vec<u32>, series: bool) -> Answer<JsValue> {
        plain(&self.study()?.strips(&records, series).map_err(|error| thrown(&error))?)
    }

    /// `DataQuality`: what is odd about the data; about the answer as well where a question is given, else null.
    pub fn quality(&self, question: JsValue, series: bool) -> Answer<JsValue> {
        let question: Option<Question> = taken(question)?;
        plain(&self.study()?.quality(question.as_ref(), series).map_err(|error| thrown(&error))?)
    }

    /// `Preview` of some rows, by their numbers in a spreadsheet.
    pub fn rows(&self, rows: Vec<f64>, show_names: bool) -> Answer<JsValue> {
        let rows: Vec<u64> = rows.into_iter().map(|row| row as u64).collect();
        plain(&self.study()?.rows(&rows, show_names))
    }

    /// `Standings`: who is there at the moments of a question.
    pub fn standings(&self, question: JsValue, when: JsValue) -> Answer<JsValue> {
        let (question, when): (Question, When) = (taken(question)?, taken(when)?);
        plain(&self.study()?.standings(&question, &when).map_err(|error| thrown(&error))?)
    }

    /// Brings the weeks of the made-up class.
    #[wasm_bindgen(js_name = sampleEvents)]
    pub fn sample_events(&mut self, rows: u32, seed: u32) -> Answer<()> {
        let text = sample::events(rows as usize, u64::from(seed));
        let mut unwatched = crate::progress::Unwatched;
        let table =
            table::read(sample::EVENTS_NAME, text.as_bytes(), &ReadOptions::default(), &mut unwatched);
        let table = table.map_err(|error| thrown(&error))?;
        self.files()?.bring(table);
        Ok(())
    }

    /// Opens the made-up class.
    pub fn sample(&mut self, rows: u32, seed: u32) -> Answer<JsValue> {
        let text = sample::sample(rows as usize, u64::from(seed));
        let mut unwatched = crate::progress::Unwatched;
        let table = table::read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut unwatched);
        self.open(Study::open(table.map_err(|error| thrown(&error))?));
        self.overview(false)
    }

    pub fn overview(&self, show_names: bool) -> Answer<JsValue> {
        plain(&self.study()?.overview(show_names))
    }

    /// Takes the whole list of changes over the guesses.
    pub fn amend(&mut self, amendments: JsValue) -> Answer<JsValue> {
        let amendments: Vec<Amendment> = taken(amendments)?;
        self.files()?.amend(&amendments).map_err(|error| thrown(&error))?;
        self.overview(false)
    }

    pub fn consider(&self, question: JsValue, series: Option<bool>) -> Answer<JsValue> {
        let question: Question = taken(question)?;
        plain(&self.study()?.consider(&question, series.unwrap_or(false)).map_err(|error| thrown(&error))?)
    }

    pub fn plan(&mut self, ask: JsValue) -> Answer<JsValue> {
        let ask: Ask = taken(ask)?;
        plain(&self.study_mut()?.plan(&ask).map_err(|error| thrown(&error))?)
    }

    /// What a job worker needs: numbers and codes, no text as written.
    pub fn packet(&self) -> Answer<Vec<u8>> {
        let bytes = self.study()?.course().map_err(|error| thrown(&error))?.bench.to_bytes();
        if bytes.is_empty() { Err(thrown(&Error::out_of_memory(0))) } else { Ok(bytes) }
    }

    /// Takes a finished job; any order.
    pub fn accept(&mut self, job: JsValue, part: &[u8]) -> Answer<JsValue> {
        let job: Job = taken(job)?;
        let finished = Finished::from_bytes(part).map_err(|error| thrown(&error))?;
        plain(&self.study_mut()?.accept(&job, finished).map_err(|error| thrown(&error))?)
    }

    /// `{run: Job[]}` or `{done: Evaluation}`.
    pub fn next(&mut self, tick: Function) -> Answer<JsValue> {
        let next: Next = self.study_mut()?.next(&mut Told::new(tick)).map_err(|error| thrown(&error))?;
        plain(&next)
    }

    pub fn details(&self, model: &str) -> Answer<JsValue> {
        plain(&self.study()?.details(model).map_err(|error| thrown(&error))?)
    }

    /// The same at a later moment of prediction, counted from 0.
    #[wasm_bindgen(js_name = detailsAt)]
    pub fn details_at(&self, moment: u32, model: &str) -> Answer<JsValue> {
        plain(&self.study()?.details_at(moment as usize, model).map_err(|error| thrown(&error))?)
    }

    /// `OverTime` for so many students that can be met; null where there are no lists at several moments.
    #[wasm_bindgen(js_name = overTime)]
    pub fn over_time(&self, capacity: u32) -> Answer<JsValue> {
        plain(&self.study()?.over_time(capacity as usize).map_err(|error| thrown(&error))?)
    }

    /// `Minimal` at a moment, the first without one: the fewest columns that do; null where nothing can be said.
    pub fn minimal(&self, moment: Option<u32>, tick: Function) -> Answer<JsValue> {
        let minimal = self.study()?.minimal(moment.unwrap_or(0) as usize, &mut Told::new(tick));
        plain(&minimal.map_err(|error| thrown(&error))?)
    }

    /// `Selection` at a moment, the first without one: which columns are kept whoever teaches; null where nothing can be
    /// said.
    pub fn selection(&self, moment: Option<u32>, tick: Function) -> Answer<JsValue> {
        let selection = self.study()?.selection(moment.unwrap_or(0) as usize, &mut Told::new(tick));
        plain(&selection.map_err(|error| thrown(&error))?)
    }

    /// `Learning` at a moment, the first without one: what more students would bring; null where nothing can be said.
    pub fn learning(&self, moment: Option<u32>, tick: Function) -> Answer<JsValue> {
        let learning = self.study()?.learning(moment.unwrap_or(0) as usize, &mut Told::new(tick));
        plain(&learning.map_err(|error| thrown(&error))?)
    }

    /// `Template[]`: the four kinds of question, filled in.
    pub fn templates(&self) -> Answer<JsValue> {
        plain(&self.study()?.templates())
    }

    /// `Potential` at a moment, as a model sees it or, with null, the best of those with intervals.
    pub fn potential(&self, moment: u32, model: Option<String>, show_names: bool) -> Answer<JsValue> {
        let potential = self.study()?.potential(moment as usize, model.as_deref(), show_names);
        plain(&potential.map_err(|error| thrown(&error))?)
    }

    /// Out-of-fold predictions at a moment, the first without one, as CSV text.
    pub fn predictions(&self, moment: Option<u32>) -> Answer<String> {
        self.study()?.predictions_at(moment.unwrap_or(0) as usize).map_err(|error| thrown(&error))
    }

    /// Another file is open: nothing speaks about it yet.
    fn open(&mut self, study: Study) {
        self.study = Some(study);
        self.shelf.another();
    }

    /// The study of the open files themselves, to be changed: a model that speaks about them has to begin anew.
    fn files(&mut self) -> Answer<&mut Study> {
        if let Some(own) = self.shelf.silenced() {
            self.study = Some(own);
        }
        self.study_mut()
    }

    fn reader(&mut self) -> Answer<&mut Reader> {
        self.reader.as_mut().ok_or_else(|| fault("no file was begun"))
    }

    /// The table in what was pushed, which is then let go.
    fn table(&mut self, tick: Function) -> Answer<Table> {
        let read = self.reader()?.finish(&mut Told::new(tick));
        if !matches!(&read, Err(error) if error.kind() == ErrorKind::OldEncoding) {
            self.reader = None;
        }
        let table = read.map_err(|error| thrown(&error))?;
        Study::check_room(&table).map_err(|error| thrown(&error))?;
        Ok(table)
    }

    fn study(&self) -> Answer<&Study> {
        self.study.as_ref().ok_or_else(|| fault("no file is open"))
    }

    fn study_mut(&mut self) -> Answer<&mut Study> {
        self.study.as_mut().ok_or_else(|| fault("no file is open"))
    }
}
