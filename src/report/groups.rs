//! Who is served worse, as documents tell it: as far as the audit releases it and no further.

use super::document::{Document, Text};
use super::done::{Done, model, ranged};
use super::dots::{Dot, Scale, dots};
use super::drawing::Look;
use crate::audit::fairness::{Fairness, Figure, GroupView, GroupingView, State};
use crate::audit::measures::Measure;
use crate::audit::suppression::{Mark, Shown};
use crate::decision::top::Ranged;
use crate::evaluation::Level;
use crate::words::Words;

/// Columns of the table of groups; shares in 100, errors in the unit of the answer.
const TOLD: &[(Measure, &str)] = &[
    (Measure::BaseRate, "doc-group-need"),
    (Measure::FalseNegativeRate, "doc-group-missed"),
    (Measure::FalsePositiveRate, "doc-group-alarms"),
    (Measure::Calibration, "doc-group-calibration"),
    (Measure::MeanError, "doc-group-error"),
    (Measure::MeanAbsoluteError, "doc-group-off"),
];

/// Of two columns crossed, groups of which a table is read.
const CROSSED: usize = 8;

/// The worst first, then column by column; of two columns crossed those to look at.
pub fn groups(page: &mut Document<Text>, done: &Done<'_>) {
    let Some(fairness) = done.fairness else {
        let closed = done.level() == Level::None;
        page.say(Text::of(if closed { "doc-groups-closed" } else { "doc-groups-none" }));
        return;
    };
    if fairness.groupings.is_empty() {
        page.say(Text::of("doc-groups-none"));
        return;
    }
    // A note asks to be looked at.
    match fairness.groupings.iter().any(|own| own.said.state == State::Look) {
        true => page.note(fairness.title.clone()),
        false => page.say(finding(&fairness.title)),
    }
    let about = Words::new("doc-groups").with("list", fairness.capacity.unwrap_or(0));
    page.say(about.with("judged", fairness.judged).with("least", f64::from(fairness.least)));
    page.facts(vec![(Text::of("doc-model"), model(&fairness.model))]);
    for grouping in &fairness.groupings {
        if grouping.columns.len() == 1 || grouping.said.state == State::Look {
            told(page, grouping, fairness);
        }
    }
    page.items(fairness.notes.iter().cloned().map(Text::from).collect());
}

/// An audit's title among sentences, which end in a full stop.
pub fn finding(title: &Words) -> Words {
    match title.id.as_ref() {
        "fairness-title-chance" => Words::new("doc-short-chance"),
        "fairness-title-few" => Words::new("doc-short-few"),
        _ => title.clone(),
    }
}

fn told(page: &mut Document<Text>, grouping: &GroupingView, fairness: &Fairness) {
    page.under(grouping.columns.join(" x "));
    page.say(grouping.said.words.clone());
    page.say(grouping.said.behind.clone());
    if grouping.groups.is_empty() {
        return;
    }
    let known = |measure: &Measure| fairness.whole.iter().find(|own| own.measure == *measure);
    let shown: Vec<&(Measure, &str)> = TOLD.iter().filter(|own| known(&own.0).is_some()).collect();
    let numbers = fairness.capacity.is_none();
    let first = if numbers { Measure::MeanAbsoluteError } else { Measure::FalseNegativeRate };
    // What a finding speaks of is drawn.
    let spoken = shown.iter().map(|own| own.0).find(|own| *own == grouping.said.measure);
    let first = spoken.filter(|_| grouping.said.state == State::Look).unwrap_or(first);
    if grouping.columns.len() > 1 && grouping.groups.len() > CROSSED {
        return;
    }
    if grouping.columns.len() == 1 {
        drawn(page, grouping, (first, numbers), known(&first));
    }
    let row = |group: &GroupView| {
        let size = match group.size {
            Shown::Count(count) => Text::number(f64::from(count), 0),
            Shown::Fewer => Words::new("doc-fewer").with("least", f64::from(fairness.least)).into(),
            Shown::Withheld => Text::of("audit-kept"),
        };
        let figure = |measure: Measure| group.figures.iter().find(|own| own.measure == measure);
        let cells = shown.iter().map(|own| figure(own.0).map_or(Text::of("doc-none"), cell));
        [Text::from(group.name.as_str()), size].into_iter().chain(cells).collect()
    };
    let head: Vec<&'static str> =
        ["doc-group", "doc-students"].into_iter().chain(shown.iter().map(|own| own.1)).collect();
    let id = if numbers { "doc-groups-table-number" } else { "doc-groups-table" };
    page.table(Text::of(id), &head, grouping.groups.iter().map(row).collect());
}

fn drawn(
    page: &mut Document<Text>,
    grouping: &GroupingView,
    (measure, numbers): (Measure, bool),
    all: Option<&Figure>,
) {
    let unit = if numbers { 1.0 } else { 100.0 };
    let dot = |(at, group): (usize, &GroupView)| {
        let figure = group.figures.iter().find(|own| own.measure == measure && own.mark == Mark::Value)?;
        let odd = grouping.said.state == State::Look && grouping.said.group == Some(at);
        let look = if odd { Look::Odd } else { Look::Main };
        let value = Ranged { value: figure.value, low: figure.low, high: figure.high };
        Some(Dot { name: group.name.as_str().into(), value, look })
    };
    let rows: Vec<Dot> = grouping.groups.iter().enumerate().filter_map(dot).collect();
    if rows.len() < 2 {
        return;
    }
    let zero = all.and_then(|all| all.value).unwrap_or(f64::NAN);
    let scale = Scale {
        from: 0.0,
        to: if measure.is_share() { 1.0 } else { 0.0 },
        zero,
        unit,
        digits: if numbers { 2 } else { 0 },
    };
    let named = |id| {
        Words::new(id)
            .with("column", grouping.columns.join(" x "))
            .with("measure", wire(measure))
            .with("odd", if grouping.said.state == State::Look { "yes" } else { "no" })
    };
    page.figure(named("doc-groups-figure"), named("doc-groups-figure-about"), dots(&rows, scale));
}

fn wire(measure: Measure) -> &'static str {
    match measure {
        Measure::FalsePositiveRate => "alarms",
        Measure::Calibration => "calibration",
        Measure::MeanError => "error",
        Measure::MeanAbsoluteError => "off",
        _ => "missed",
    }
}

fn cell(figure: &Figure) -> Text {
    let numbers = matches!(figure.measure, Measure::MeanError | Measure::MeanAbsoluteError);
    match figure.mark {
        Mark::Value => {
            let value = Ranged { value: figure.value, low: figure.low, high: figure.high };
            if numbers { ranged(&value, 1.0, 2) } else { ranged(&value, 100.0, 0) }
        }
        Mark::Under => Text::of("doc-under"),
        Mark::Over => Text::of("doc-over"),
        Mark::Hidden => Text::of("audit-kept"),
        Mark::Undefined => Text::of("doc-none"),
    }
}
