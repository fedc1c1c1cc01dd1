//! The report: what was asked, of what, how it was judged, what came of it, and how to use it.

use super::document::{Document, Text};
use super::done::Done;
use super::groups::{finding, groups};
use super::passages;

pub fn full(done: &Done<'_>) -> Document<Text> {
    let mut page = Document::new(done.words("doc-report-title"));
    page.say(done.words("doc-report-about"));
    passages::made(&mut page, done);
    page.heading("doc-short");
    passages::verdict(&mut page, done);
    passages::list(&mut page, done);
    if let Some(fairness) = done.fairness.filter(|own| !own.groupings.is_empty()) {
        page.say(finding(&fairness.title));
    }
    page.heading("doc-question");
    page.say(done.words("doc-question-about"));
    page.heading("doc-data");
    passages::data(&mut page, done);
    page.under(Text::of("doc-quality-title"));
    passages::quality(&mut page, done);
    page.heading("doc-protocol");
    passages::protocol(&mut page, done);
    page.heading("doc-scores-title");
    passages::scores(&mut page, done);
    page.heading("doc-chances-title");
    passages::chances(&mut page, done);
    passages::lists(&mut page, done);
    page.heading("doc-reasons-title");
    passages::reasons(&mut page, done);
    page.heading("doc-fairness-title");
    groups(&mut page, done);
    page.heading("doc-limits");
    passages::limits(&mut page, done);
    page.heading("doc-use");
    passages::uses(&mut page, done);
    page
}
