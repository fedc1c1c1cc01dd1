//! Documents and lists to take away. The core has no sentences: it hands out the texts of what it put together, the page
//! says them in its language, and the core writes the file.

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::{Answer, Desk, Told, fault, plain, taken, thrown};
use crate::report::document::Text;
use crate::report::{csv, html::html, markdown::markdown, xlsx::xlsx};
use crate::study::{Handed, Wanted};

#[wasm_bindgen]
impl Desk {
    /// Puts the document of `Wanted` together; gives its texts (`Text[]`) to be said, in reading order.
    pub fn paper(&mut self, wanted: JsValue, tick: Function) -> Answer<JsValue> {
        let wanted: Wanted = taken(wanted)?;
        let paper = self.study_mut()?.paper(&wanted, &mut Told::new(tick)).map_err(|error| thrown(&error))?;
        let mut texts = Vec::new();
        paper.map(&mut |text| hear(&mut texts, text));
        self.paper = Some(paper);
        plain(&texts)
    }

    /// The same with its texts said (`string[]`), as `html` in a language or as `markdown`.
    #[wasm_bindgen(js_name = paperWritten)]
    pub fn paper_written(&self, said: JsValue, form: &str, language: &str) -> Answer<String> {
        let paper = self.paper.as_ref().ok_or_else(|| fault("no document was put together"))?;
        let mut said = taken::<Vec<String>>(said)?.into_iter();
        let paper = paper.map(&mut |_| said.next().unwrap_or_default());
        Ok(if form == "html" { html(&paper, language) } else { markdown(&paper) })
    }

    /// Puts the list of `Handed` together, with codes drawn anew; gives its texts (`Text[]`) likewise.
    pub fn handout(&mut self, handed: JsValue, tick: Function) -> Answer<JsValue> {
        let handed: Handed = taken(handed)?;
        let salt = getrandom::u64().map_err(|_| fault("the system draws no numbers"))?;
        let handout = self.study()?.handout(&handed, salt, &mut Told::new(tick));
        let handout = handout.map_err(|error| thrown(&error))?;
        let mut texts = Vec::new();
        handout.workbook.map(&mut |text| hear(&mut texts, text));
        self.handout = Some(handout);
        plain(&texts)
    }

    /// The same with its texts said, as the bytes of an `xlsx` or `csv` file.
    #[wasm_bindgen(js_name = handoutWritten)]
    pub fn handout_written(&self, said: JsValue, form: &str) -> Answer<Vec<u8>> {
        let handout = self.handout.as_ref().ok_or_else(|| fault("no list was put together"))?;
        let mut said = taken::<Vec<String>>(said)?.into_iter();
        let workbook = handout.workbook.map(&mut |_| said.next().unwrap_or_default());
        Ok(match workbook.sheets.first() {
            Some(list) if form == "csv" => csv::sheet(list).into_bytes(),
            _ => xlsx(&workbook),
        })
    }

    /// Whose code is whose in that list, as CSV text.
    #[wasm_bindgen(js_name = handoutKey)]
    pub fn handout_key(&self) -> Answer<String> {
        let handout = self.handout.as_ref().ok_or_else(|| fault("no list was put together"))?;
        Ok(handout.key.clone())
    }
}

/// Takes note of a text that is still to be said.
fn hear(texts: &mut Vec<Text>, text: &Text) -> String {
    texts.push(text.clone());
    String::new()
}
