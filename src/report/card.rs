//! The model card: its nine sections in their order (Mitchell et al. 2019, doi 10.1145/3287560.3287596).

use super::document::{Document, Text};
use super::done::{Done, model};
use super::groups::groups;
use super::passages;
use crate::words::Words;

pub fn card(done: &Done<'_>) -> Document<Text> {
    let mut page = Document::new(done.words("doc-card-title"));
    page.say(Text::of("doc-card-about"));

    page.heading("doc-card-details");
    let best = &done.moment.best;
    let mut facts = vec![
        (Text::of("doc-model"), model(best)),
        (Text::of("doc-card-kind"), Words::of_id(["model-", best, "-about"].concat()).into()),
        (Text::of("doc-asked-name"), done.words("doc-asked").into()),
        (
            Text::of("doc-software"),
            Words::new("doc-made-with").with("version", env!("CARGO_PKG_VERSION")).into(),
        ),
        (Text::of("doc-seed"), done.evaluation.protocol.seed.to_string().into()),
    ];
    let own = |name: &str| name.split_once('.').is_some_and(|(model, _)| model == best);
    let turned: Vec<String> = done
        .settings
        .iter()
        .filter(|own_| own(own_.0))
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    let turned = if turned.is_empty() { Text::of("doc-settings-usual") } else { turned.join(", ").into() };
    facts.push((Text::of("doc-settings"), turned));
    if let Some(date) = &done.date {
        facts.push((Text::of("doc-date"), date.as_str().into()));
    }
    page.facts(facts);
    page.blank("doc-card-contact");

    page.heading("doc-card-use");
    page.say(done.words("doc-purpose"));
    passages::uses(&mut page, done);

    page.heading("doc-card-factors");
    page.say(Text::of("doc-card-factors-about"));
    let facts = vec![
        (Text::of("doc-out-protected"), passages::names(&done.protected())),
        (Text::of("doc-card-judging"), done.words("doc-judging").into()),
    ];
    page.facts(facts);

    page.heading("doc-card-metrics");
    page.say(done.words("doc-scores"));
    page.say(done.words("doc-card-metrics-about"));

    page.heading("doc-card-evaluation");
    passages::protocol(&mut page, done);

    page.heading("doc-card-training");
    page.say(Text::of("doc-card-training-about"));
    passages::data(&mut page, done);
    page.under(Text::of("doc-quality-title"));
    passages::quality(&mut page, done);

    page.heading("doc-card-analyses");
    passages::verdict(&mut page, done);
    passages::scores(&mut page, done);
    passages::lists(&mut page, done);
    page.under(Text::of("doc-fairness-title"));
    groups(&mut page, done);

    page.heading("doc-card-ethics");
    page.list(&[
        "doc-ethics-children",
        "doc-ethics-decide",
        "doc-ethics-device",
        "doc-ethics-memory",
        "doc-ethics-label",
    ]);

    page.heading("doc-card-caveats");
    passages::limits(&mut page, done);
    page.list(&["doc-use-again"]);
    page
}
