//! The fact sheet for a data-protection impact assessment: what the tool does, filled in; what only the school knows, left to
//! be filled in. It is no legal advice and says so.

use super::document::{Document, Text};
use super::done::{Done, model};
use super::passages;
use crate::evaluation::Level;
use crate::schema::{Field, KeptOut, Kind, Role};
use crate::words::Words;

pub fn facts(done: &Done<'_>) -> Document<Text> {
    let mut page = Document::new(Text::of("doc-facts-title"));
    page.say(Text::of("doc-facts-about"));
    passages::made(&mut page, done);

    page.heading("doc-facts-who");
    for id in ["doc-facts-controller", "doc-facts-officer", "doc-facts-basis"] {
        page.blank(id);
    }

    page.heading("doc-facts-purpose");
    page.say(done.words("doc-purpose"));
    page.say(done.words("doc-facts-need"));
    page.blank("doc-facts-necessity");

    page.heading("doc-facts-data");
    let persons = done.schema.fields.iter().find(|field| field.role == Role::Group);
    let group = persons.map_or("none", |field| field.name.as_str());
    page.say(Words::new("doc-facts-people").with("rows", done.rows).with("group", group));
    page.blank("doc-facts-source");
    let row = |field: &Field| vec![field.name.as_str().into(), kind(field), used(field)];
    let head = ["doc-column", "doc-kind-title", "doc-used-title"];
    page.table(
        Words::new("doc-facts-columns").with("file", done.file),
        &head,
        done.schema.fields.iter().map(row).collect(),
    );
    if let Some(events) = &done.events {
        let told = Words::new("doc-events").with("file", events.file.as_str()).with("count", events.count);
        page.say(told.with("read", events.read.join(", ")));
    }
    page.say(Text::of("doc-facts-made"));

    page.heading("doc-facts-where");
    page.list(&["doc-where-device", "doc-where-nothing", "doc-where-store", "doc-where-files"]);
    page.blank("doc-facts-access");

    page.heading("doc-facts-keep");
    page.list(&["doc-keep-tab", "doc-keep-saved", "doc-keep-model"]);
    page.blank("doc-facts-delete");

    page.heading("doc-facts-decide");
    page.list(&["doc-decide-people", "doc-decide-list", "doc-decide-sheet"]);
    page.blank("doc-facts-review");

    page.heading("doc-facts-explain");
    page.list(&["doc-explain-sheet", "doc-explain-columns", "doc-explain-copy"]);

    page.heading("doc-facts-children");
    page.list(&["doc-children-care", "doc-children-words", "doc-children-label"]);
    page.blank("doc-facts-told");
    page.blank("doc-facts-object");

    page.heading("doc-facts-risks");
    page.table(Text::of("doc-risks-about"), &["doc-risk", "doc-measure"], risks(done));
    page.blank("doc-facts-rest");

    page.heading("doc-facts-worth");
    passages::verdict(&mut page, done);
    page.facts(vec![(Text::of("doc-model"), model(&done.moment.best))]);
    page.blank("doc-facts-next");
    page.blank("doc-facts-sign");
    page
}

/// Each risk, and what is done about it here.
fn risks(done: &Done<'_>) -> Vec<Vec<Text>> {
    let pair = |risk: &'static str, measure: Text| vec![Text::of(risk), measure];
    let groups = match done.fairness {
        Some(own) if !own.groupings.is_empty() => own.title.clone().into(),
        _ => Text::of("doc-measure-no-groups"),
    };
    let wrong = if done.level() == Level::None { "doc-use-none" } else { "doc-measure-wrong" };
    vec![
        pair("doc-risk-wrong", Text::of(wrong)),
        pair("doc-risk-groups", groups),
        pair("doc-risk-label", Text::of("doc-measure-label")),
        pair("doc-risk-alone", Text::of("doc-measure-alone")),
        pair("doc-risk-leak", Text::of("doc-measure-leak")),
        pair("doc-risk-small", Text::of("doc-measure-small")),
        pair("doc-risk-purpose", Text::of("doc-measure-purpose")),
    ]
}

fn kind(field: &Field) -> Text {
    let kind = match field.kind {
        Kind::Number => "number",
        Kind::Category => "category",
        Kind::YesNo => "yes-no",
        Kind::Date => "date",
        Kind::Text => "text",
    };
    Words::new("doc-kind").with("kind", kind).into()
}

/// What a column is used for, or why it is not.
fn used(field: &Field) -> Text {
    let used = match (field.role, field.kept_out) {
        (Role::Target, _) => "target",
        (Role::Identifier, _) | (_, Some(KeptOut::Identifies)) => "identifies",
        (Role::Group, _) => "group",
        (Role::Cohort, _) => "cohort",
        (Role::Exit, _) => "exit",
        (_, None) if field.protected => "both",
        (_, None) => "input",
        (_, Some(KeptOut::Protected)) => "protected",
        (_, Some(KeptOut::Leak)) => "leak",
        (_, Some(KeptOut::Text)) => "text",
        (_, Some(KeptOut::Asked)) => "asked",
        _ => "nothing",
    };
    Words::new("doc-used").with("used", used).into()
}
