//! Passages that several documents share: the question, the data, how it was judged, what came of it.

use super::bins::bins;
use super::document::{Document, Text, rounded};
use super::done::{Done, Judging, model, ranged};
use super::dots::{Dot, Scale, dots};
use super::drawing::Look;
use crate::decision::top::Ranged;
use crate::evaluation::{Level, Score, Task};
use crate::quality::Finding;
use crate::schema::{Field, KeptOut, Role};
use crate::words::Words;

type Page = Document<Text>;

/// The level in a word, and the sentence.
pub fn verdict(page: &mut Page, done: &Done<'_>) {
    let verdict = &done.moment.verdict;
    let level = match verdict.level {
        Level::None => "none",
        Level::Weak => "weak",
        Level::Useful => "useful",
        Level::Suspicious => "suspicious",
    };
    page.under(Words::new("doc-level").with("level", level));
    page.say(Words { id: verdict.id.clone().into(), args: verdict.args.clone() });
}

/// How long a list was judged, and what it was worth.
pub fn list(page: &mut Page, done: &Done<'_>) {
    let Some(list) = done.capacity.and_then(|capacity| {
        let lists = done.decision()?.lists.iter();
        lists.min_by_key(|list| list.capacity.abs_diff(capacity))
    }) else {
        return;
    };
    let tally = &list.worth.tally;
    page.say(
        done.words("doc-list-told")
            .with("capacity", list.capacity)
            .with("found", libm::round(tally.found))
            .with("alarms", libm::round(tally.false_alarms))
            .with("missed", libm::round(tally.missed)),
    );
}

/// How many students, how many columns and what they are used for.
pub fn data(page: &mut Page, done: &Done<'_>) {
    let mut facts = vec![(Text::of("doc-file"), Text::from(done.file))];
    if let Some(events) = &done.events {
        let told = Words::new("doc-events").with("file", events.file.as_str()).with("count", events.count);
        facts.push((Text::of("doc-events-name"), told.with("read", events.read.join(", ")).into()));
    }
    let rows = Words::new("doc-rows").with("rows", done.rows).with("judged", done.moment.judged);
    facts.push((Text::of("doc-rows-title"), rows.with("waiting", done.waiting).into()));
    if let Some(share) = done.moment.base_rate {
        let share = done.words("doc-base-rate").with("share", libm::round(100.0 * share));
        facts.push((Text::of("doc-in-need"), share.into()));
    }
    facts.push((Text::of("doc-inputs"), names(&done.inputs())));
    for (id, why) in [
        ("doc-out-protected", KeptOut::Protected),
        ("doc-out-leak", KeptOut::Leak),
        ("doc-out-identifies", KeptOut::Identifies),
        ("doc-out-text", KeptOut::Text),
        ("doc-out-asked", KeptOut::Asked),
    ] {
        let out = |field: &&Field| field.kept_out == Some(why) && field.role != Role::Target;
        let out: Vec<&str> = done.schema.fields.iter().filter(out).map(|field| field.name.as_str()).collect();
        if !out.is_empty() {
            facts.push((Text::of(id), names(&out)));
        }
    }
    page.facts(facts);
}

/// Column names, as many as are read.
pub fn names(names: &[&str]) -> Text {
    if names.is_empty() { Text::of("doc-none") } else { names.join(", ").into() }
}

/// What is odd about the data: what it is, without the rows and without a value of one of them.
pub fn quality(page: &mut Page, done: &Done<'_>) {
    let told = |finding: &Finding| -> Text {
        let title = &finding.remark.title;
        let id = match title.id.as_ref() {
            "quality-far" => "doc-far",
            "quality-code" => "doc-code",
            _ => return title.clone().into(),
        };
        let words = Words::new(id).with("count", finding.remark.count);
        words.with("column", finding.remark.columns.join(", ")).into()
    };
    match done.quality.findings.as_slice() {
        [] => page.say(Text::of("quality-none")),
        findings => {
            page.say(Words::new("doc-quality").with("count", findings.len()));
            page.items(findings.iter().map(told).collect());
        }
    }
}

/// Who taught, who was judged, and what a reader should know of it.
pub fn protocol(page: &mut Page, done: &Done<'_>) {
    let by = &done.evaluation.protocol;
    let id = match done.judging {
        Judging::ByLot => "doc-judged-lot",
        Judging::Later => "doc-judged-later",
        Judging::Levels => "doc-judged-levels",
    };
    let told = done.words(id).with("folds", by.folds).with("repeats", by.repeats);
    page.say(told.with("taught", done.moment.taught));
    page.say(Words::new("doc-intervals").with("bootstraps", by.bootstraps).with("seed", by.seed.to_string()));
    if done.moment.gone > 0 {
        page.say(done.words("doc-gone").with("gone", done.moment.gone));
    }
    page.items(done.evaluation.notes.iter().cloned().map(Text::from).collect());
}

/// Metrics that are told beside the main one, and what they are called.
const SHOWN: &[(Task, [(&str, &str); 3])] = &[
    (
        Task::AtRisk,
        [("auroc", "chart-metric-auroc"), ("auprc", "chart-metric-auprc"), ("brier", "chart-metric-brier")],
    ),
    (
        Task::Classes,
        [
            ("auroc", "chart-metric-auroc"),
            ("accuracy", "chart-metric-accuracy"),
            ("f1_macro", "chart-metric-f1-macro"),
        ],
    ),
    (Task::Number, [("rmse", "chart-metric-rmse"), ("mae", "chart-metric-mae"), ("r2", "chart-metric-r2")]),
];

/// Every model that took part.
pub fn scores(page: &mut Page, done: &Done<'_>) {
    let task = done.evaluation.task;
    let Some((_, shown)) = SHOWN.iter().find(|own| own.0 == task) else { return };
    let of = |score: Option<&Score>| {
        let none = Ranged { value: None, low: None, high: None };
        score.map_or(none, |score| Ranged { value: score.value(), low: score.low, high: score.high })
    };
    let row = |own: &crate::evaluation::ModelScores| {
        let cells = shown.iter().map(|(metric, _)| ranged(&of(own.scores.get(metric)), 1.0, 2));
        [model(&own.id)].into_iter().chain(cells).collect()
    };
    page.say(done.words("doc-scores"));
    let main = done.evaluation.metric;
    let dot = |own: &crate::evaluation::ModelScores| {
        let yardstick = crate::models::find(&own.id).is_ok_and(|entry| entry.always) || own.id == "rule";
        let look = if yardstick { Look::Other } else { Look::Main };
        Dot { name: model(&own.id), value: of(own.scores.get(main)), look }
    };
    let rows: Vec<Dot> = done.moment.models.iter().map(dot).collect();
    let scale = match task {
        Task::Number => Scale { from: 0.0, to: 0.0, zero: 0.0, unit: 1.0, digits: 2 },
        _ => Scale { from: 0.5, to: 1.0, zero: 0.5, unit: 1.0, digits: 2 },
    };
    page.figure(done.words("doc-scores-figure"), done.words("doc-scores-figure-about"), dots(&rows, scale));
    let head = ["doc-model", shown[0].1, shown[1].1, shown[2].1];
    page.table(done.words("doc-scores-table"), &head, done.moment.models.iter().map(row).collect());
}

/// Whether chances mean what they say, lists of several lengths, or how wide intervals about numbers are.
pub fn chances(page: &mut Page, done: &Done<'_>) {
    let Some(decision) = done.decision() else {
        page.say(Text::of("doc-undecided"));
        return;
    };
    if let Some(spread) = decision.spread {
        let words = Words::new("doc-spread").with("held", libm::round(100.0 * spread.held.share));
        let words =
            words.with("aim", libm::round(100.0 * spread.aim)).with("half", rounded(spread.width / 2.0, 2));
        page.say(words.with("judged", done.moment.judged));
        return;
    }
    if let Some(error) = decision.calibrated.classwise_error {
        page.say(Words::new("doc-calibration").with("error", libm::round(100.0 * error)));
    }
    let about = Words::new("doc-bins-about").with("judged", done.moment.judged);
    page.figure(done.words("doc-bins"), about, bins(&decision.bins));
    let share = |low: f64, high: f64| {
        let of = |share: f64| rounded(100.0 * share, 1);
        Words::new("doc-range").with("low", of(low)).with("high", of(high))
    };
    let rows = decision.bins.iter().map(|bin| {
        let ended = Ranged { value: Some(bin.share), low: Some(bin.lower), high: Some(bin.upper) };
        vec![share(bin.low, bin.high).into(), Text::number(f64::from(bin.count), 0), ranged(&ended, 100.0, 0)]
    });
    page.table(
        Text::of("doc-bins-table"),
        &["doc-bins-said", "doc-students", "doc-bins-ended"],
        rows.collect(),
    );
}

/// Lists of some lengths, with the one that is asked for.
pub fn lists(page: &mut Page, done: &Done<'_>) {
    let Some(decision) = done.decision().filter(|own| !own.lists.is_empty()) else { return };
    let judged = done.moment.judged;
    let near = |wanted: usize| decision.lists.iter().min_by_key(|list| list.capacity.abs_diff(wanted));
    let wanted = [5, 10, 15, 20, 30].map(|share| judged * share / 100);
    let mut chosen: Vec<usize> =
        wanted.into_iter().chain(done.capacity).filter_map(near).map(|own| own.capacity).collect();
    chosen.sort_unstable();
    chosen.dedup();
    let rows = decision.lists.iter().filter(|list| chosen.contains(&list.capacity)).map(|list| {
        let count = |count: f64| Text::number(count, 0);
        let tally = &list.worth.tally;
        vec![
            count(list.capacity as f64),
            count(tally.found),
            count(tally.false_alarms),
            count(tally.missed),
            ranged(&list.worth.precision, 100.0, 0),
            ranged(&list.worth.recall, 100.0, 0),
        ]
    });
    let head = [
        "doc-list-length",
        "doc-list-found",
        "doc-list-alarms",
        "doc-list-missed",
        "doc-list-right",
        "doc-list-recall",
    ];
    let rows: Vec<Vec<Text>> = rows.collect();
    page.table(done.words("doc-lists"), &head, rows);
}

/// Columns that matter, at most, and those that are told in any case.
const MATTER: usize = 12;
const FEW: usize = 3;
/// Columns of one row that are named.
const NAMED: usize = 4;

/// Which columns matter to the model that was asked.
pub fn reasons(page: &mut Page, done: &Done<'_>) {
    let Some((asked, all)) = done.reasons.as_ref().filter(|own| !own.1.is_empty()) else {
        page.say(Text::of("doc-unasked"));
        return;
    };
    page.say(Text::of("doc-reasons"));
    page.facts(vec![(Text::of("doc-model"), model(asked))]);
    // Those that surely do; where hardly any does, the first.
    let sure = all
        .iter()
        .take_while(|own| own.worse.low.or(own.worse.value).is_some_and(|low| low > 0.0005))
        .count();
    let told = sure.clamp(FEW.min(all.len()), MATTER);
    let first = || all.iter().take(told);
    let dot = |own: &super::done::Mattered| Dot {
        name: together(&own.columns),
        value: own.worse,
        look: Look::Main,
    };
    let rows: Vec<Dot> = first().map(dot).collect();
    let scale = Scale { from: 0.0, to: 0.0, zero: 0.0, unit: 1.0, digits: 3 };
    page.figure(Text::of("doc-reasons-figure"), done.words("doc-reasons-about"), dots(&rows, scale));
    let rows = first().map(|own| vec![together(&own.columns), ranged(&own.worse, 1.0, 3)]).collect();
    page.table(done.words("doc-reasons-table"), &["doc-columns", "doc-reasons-worse"], rows);
    if all.len() > told {
        page.say(Words::new("doc-reasons-more").with("count", all.len() - told));
    }
}

/// Columns that tell much the same, the first of them by name.
fn together(columns: &[String]) -> Text {
    match columns.get(..NAMED).filter(|_| columns.len() > NAMED) {
        None => columns.join(" + ").into(),
        Some(first) => Words::new("doc-more")
            .with("columns", first.join(" + "))
            .with("more", columns.len() - NAMED)
            .into(),
    }
}

/// What of the limits holds here.
pub fn limits(page: &mut Page, done: &Done<'_>) {
    let mut items = Vec::new();
    match done.level() {
        Level::None => items.push(Text::of("doc-limit-none")),
        Level::Weak => items.push(Text::of("doc-limit-weak")),
        Level::Suspicious => items.push(Text::of("doc-limit-suspicious")),
        Level::Useful => {}
    }
    items.push(match done.judging {
        Judging::ByLot => Text::of("doc-limit-lot"),
        Judging::Later => Text::of("doc-limit-later"),
        Judging::Levels => Text::of("doc-limit-levels"),
    });
    if done.moment.judged < 300 {
        items.push(done.words("doc-limit-few").into());
    }
    if !done.learned.is_empty() {
        items.push(Words::new("doc-limit-learned").with("columns", done.learned.join(", ")).into());
    }
    let compared = done.fairness.is_some_and(|own| !own.groupings.is_empty());
    items.push(Text::of(if compared { "doc-limit-groups" } else { "doc-limit-no-groups" }));
    if done.decision().is_none() && done.evaluation.task == Task::AtRisk {
        items.push(Text::of("doc-limit-raw"));
    }
    items.extend(["doc-limit-cause", "doc-limit-person"].map(Text::of));
    page.items(items);
}

/// How to use it, and how not; where it tells nothing, that.
pub fn uses(page: &mut Page, done: &Done<'_>) {
    if done.level() == Level::None {
        page.note(Text::of("doc-use-none"));
    } else {
        page.under(Text::of("doc-use-how"));
        page.list(&["doc-use-talk", "doc-use-sheet", "doc-use-families", "doc-use-again"]);
    }
    page.under(Text::of("doc-use-not"));
    page.list(&["doc-not-grade", "doc-not-alone", "doc-not-show", "doc-not-teachers", "doc-not-elsewhere"]);
}

/// Of when it is and what made it.
pub fn made(page: &mut Page, done: &Done<'_>) {
    let mut facts = Vec::new();
    if let Some(date) = &done.date {
        facts.push((Text::of("doc-date"), Text::from(date.as_str())));
    }
    let software = Words::new("doc-made-with").with("version", env!("CARGO_PKG_VERSION"));
    facts.push((Text::of("doc-software"), software.into()));
    page.facts(facts);
}
