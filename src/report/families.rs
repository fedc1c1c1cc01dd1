//! A sheet for families: what is estimated, from what, who decides, how to object. No score and no rank is in it.

use super::document::{Document, Text};
use super::done::Done;
use super::passages::names;
use crate::evaluation::Level;

pub fn families(done: &Done<'_>) -> Document<Text> {
    let mut page = Document::new(Text::of("doc-families-title"));
    page.say(Text::of("doc-families-about"));
    if done.level() == Level::None {
        page.note(Text::of("doc-families-none"));
    }

    page.heading("doc-families-what");
    page.say(done.words("doc-families-asked"));
    page.say(Text::of("doc-families-not"));

    page.heading("doc-families-from");
    page.say(Text::of("doc-families-columns"));
    let mut facts = vec![(Text::of("doc-families-read"), names(&done.inputs()))];
    if let Some(events) = &done.events {
        facts.push((Text::of("doc-events-name"), events.read.join(", ").into()));
    }
    if !done.protected().is_empty() {
        facts.push((Text::of("doc-families-protected"), names(&done.protected())));
    }
    page.facts(facts);
    page.say(Text::of("doc-families-names"));
    page.say(Text::of("doc-families-where"));

    page.heading("doc-families-who");
    page.say(Text::of("doc-families-people"));
    page.say(Text::of("doc-families-never"));
    page.blank("doc-families-contact");

    page.heading("doc-families-object");
    page.say(Text::of("doc-families-rights"));
    page.list(&["doc-families-ask", "doc-families-mend", "doc-families-stop", "doc-families-complain"]);
    page.say(Text::of("doc-families-harm"));
    page.blank("doc-families-how");
    page.blank("doc-families-officer");
    page.blank("doc-families-until");
    page
}
