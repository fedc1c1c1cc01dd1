//! Reasons, effects, lists and sheets as lines for a terminal.

use crate::explanation::effect::Point;
use crate::explanation::grid::At;
use crate::explanation::standing::Span;
use crate::guidance::WhatIf;
use crate::study::{
    Advice, EffectView, Estimate, Matter, PairView, Reason, Roster, RosterLine, Sheet, Which,
};
use crate::words::Words;

/// How much columns matter, the most telling first.
pub(super) fn matters(matters: &[Matter], model: &str) -> String {
    let name = Words::of_id(format!("model-{model}")).text();
    let mut lines = vec![Words::new("report-matters").with("model", name).text()];
    let head = |id| Words::new(id).text();
    lines.push(format!(
        "  {:<34}{:>24}{:>24}{:>24}",
        "",
        head("matter-shuffled"),
        head("matter-size"),
        head("matter-gain")
    ));
    for own in matters {
        let cells = [own.shuffled, own.size, own.gain].map(|span| format!("{:>24}", spanned(span)));
        lines.push(format!("  {:<34}{}", own.columns.join(" + "), cells.concat()));
    }
    joined(lines)
}

fn spanned(span: Option<Span>) -> String {
    span.map_or_else(
        || "-".to_owned(),
        |own| match own.interval {
            Some([low, high]) => format!("{:.3} [{low:.3}, {high:.3}]", own.mean),
            None => format!("{:.3}", own.mean),
        },
    )
}

/// What is said as one column changes.
pub(super) fn effect(effect: &EffectView) -> String {
    let told = |at: &At| match at {
        At::Number(value) => format!("{value:.4}").trim_end_matches('0').trim_end_matches('.').to_owned(),
        At::Level(name) => name.clone(),
    };
    let mut lines = vec![Words::new("report-effect").with("column", effect.name.as_str()).text()];
    let line = |own: &Point| {
        let local = own.local.map_or_else(|| "-".to_owned(), |local| format!("{local:+.3}"));
        format!("  {:>20} {:>8.3} {local:>8}", told(&own.at), own.estimate)
    };
    lines.extend(effect.effect.points.iter().map(line));
    joined(lines)
}

/// The pair that hangs most together.
pub(super) fn pair(pair: &PairView) -> String {
    let [a, b] = &pair.names;
    let words = Words::new("report-pair").with("a", a.as_str()).with("b", b.as_str());
    joined(vec![words.with("h", format!("{:.2}", pair.pair.h)).text()])
}

/// A stretch of the list.
pub(super) fn roster(roster: &Roster) -> String {
    let id = if roster.which == Which::Waiting { "report-waiting" } else { "report-practice" };
    let count = if roster.which == Which::Waiting { roster.waiting } else { roster.practice };
    let mut lines = vec![Words::new(id).with("count", count).with("capacity", roster.capacity).text()];
    for own in &roster.entries {
        lines.push(line(own));
        if own.place == roster.capacity {
            let (from, to) = roster.close.unwrap_or((own.place, own.place));
            lines.push(Words::new("report-line").with("from", from).with("to", to).text());
        }
    }
    joined(lines)
}

fn line(own: &RosterLine) -> String {
    let who =
        own.who.clone().unwrap_or_else(|| Words::new("report-row").with("row", own.row.to_string()).text());
    let chips: Vec<String> = own.reasons.iter().map(|own| own.chip.text()).collect();
    format!("  {who:<24} {:<24} {}", valued(&own.estimate), chips.join(", "))
}

fn valued(estimate: &Estimate) -> String {
    let unit = if estimate.share.is_some() { 100.0 } else { 1.0 };
    let digits = if estimate.share.is_some() { 0 } else { 1 };
    let one = |value: f64| format!("{:.*}", digits, unit * value);
    ranged(one(estimate.value), estimate.low.zip(estimate.high).map(|(low, high)| (one(low), one(high))))
}

/// A figure with the ends of its interval.
pub(super) fn ranged(value: String, ends: Option<(String, String)>) -> String {
    let Some((low, high)) = ends else { return value };
    let interval = Words::new("chart-range-to").with("low", low).with("high", high).text();
    Words::new("chart-score-interval").with("score", value).with("interval", interval).text()
}

/// One student.
pub(super) fn sheet(sheet: &Sheet, condition: &str) -> String {
    let mut lines = vec![
        String::new(),
        Words::new("report-sheet")
            .with("row", sheet.row.to_string())
            .with("estimate", valued(&sheet.estimate))
            .text(),
    ];
    if let (Some(ended), Some(share)) = (sheet.estimate.ended, sheet.estimate.share) {
        let near = Words::new("report-near").with("near", sheet.estimate.near).with("ended", ended);
        let near = near.with("condition", condition);
        lines.push(near.with("share", (100.0 * share).round()).text());
    }
    let told = |own: &Reason| format!("  {}: {}", own.what.text(), own.effect.text());
    lines.extend(sheet.reasons.iter().map(told));
    if sheet.rest.count > 0 {
        let rest = Words::new("report-rest").with("count", sheet.rest.count);
        lines.push(format!("  {}", rest.with("points", format!("{:+.1}", sheet.rest.points)).text()));
    }
    joined(lines)
}

/// What may help.
pub(super) fn advice(advice: &Advice) -> String {
    let mut lines = Vec::new();
    let found = advice.what_if.iter().flat_map(|own| match own {
        WhatIf::Found { changes, words, .. } => {
            changes.iter().map(|own| &own.words).chain(words).map(Words::text).collect::<Vec<_>>()
        }
        WhatIf::None { words, .. } | WhatIf::Already { words, .. } => words.iter().map(Words::text).collect(),
    });
    lines.extend(found.map(|text| format!("  {text}")));
    lines.extend(advice.steps.iter().map(|own| format!("  - {}", own.strategy)));
    joined(lines)
}

fn joined(lines: Vec<String>) -> String {
    lines.join("\n") + "\n"
}
