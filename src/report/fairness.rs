//! Who is served worse, as lines for a terminal: a sentence per grouping, then its groups.

use crate::audit::fairness::{Fairness, Figure, GroupView, GroupingView};
use crate::audit::measures::Measure;
use crate::audit::suppression::{Mark, Shown};
use crate::words::Words;

/// What a line of a group tells, and what it is called.
const TOLD: &[(Measure, &str)] = &[
    (Measure::BaseRate, "audit-base-rate"),
    (Measure::SelectionRate, "audit-selection-rate"),
    (Measure::FalseNegativeRate, "audit-missed"),
    (Measure::FalsePositiveRate, "audit-false-alarms"),
    (Measure::Precision, "audit-precision"),
    (Measure::Auroc, "audit-auroc"),
    (Measure::Calibration, "audit-calibration"),
    (Measure::MeanError, "audit-mean-error"),
    (Measure::MeanAbsoluteError, "audit-mean-absolute-error"),
];

/// The worst first, then column by column.
pub fn fairness(fairness: &Fairness) -> String {
    let about = Words::new(if fairness.capacity.is_some() { "report-audit" } else { "report-audit-numbers" })
        .with("model", Words::of_id(format!("model-{}", fairness.model)).text())
        .with("capacity", fairness.capacity.unwrap_or(0))
        .with("judged", fairness.judged);
    let mut lines = vec![fairness.title.text(), about.text()];
    for grouping in &fairness.groupings {
        lines.push(String::new());
        lines.extend(told(grouping, &fairness.whole));
    }
    lines.push(String::new());
    lines.extend(fairness.notes.iter().map(Words::text));
    lines.join("\n") + "\n"
}

fn told(grouping: &GroupingView, whole: &[Figure]) -> Vec<String> {
    let mut lines = vec![grouping.said.words.text(), format!("  {}", grouping.said.behind.text())];
    if grouping.groups.is_empty() {
        return lines;
    }
    let known = TOLD.iter().filter(|(measure, _)| whole.iter().any(|own| own.measure == *measure));
    let told: Vec<Measure> = known.clone().map(|own| own.0).collect();
    let heads = known.map(|(_, id)| format!("{:>22}", Words::new(id).text()));
    lines.push(format!("  {:<24}{:>8}{}", "", Words::new("audit-size").text(), heads.collect::<String>()));
    for group in &grouping.groups {
        lines.push(line(group, &told));
    }
    for own in &grouping.rankings {
        let name = grouping.groups.get(own.group).map_or("", |group| group.name.as_str());
        let words = Words::new("report-abroca").with("group", name);
        let three = |value: f64| format!("{value:.3}");
        let words = words.with("area", three(own.abroca.area)).with("chance", three(own.abroca.by_chance));
        lines.push(format!("  {}", words.with("p", three(own.abroca.p)).text()));
    }
    lines
}

fn line(group: &GroupView, told: &[Measure]) -> String {
    let size = match group.size {
        Shown::Count(count) => count.to_string(),
        Shown::Fewer => Words::new("audit-fewer").text(),
        Shown::Withheld => Words::new("audit-kept").text(),
    };
    let of = |measure: &Measure| group.figures.iter().find(|own| own.measure == *measure);
    let figures = told.iter().map(|measure| format!("{:>22}", of(measure).map_or_else(String::new, cell)));
    format!("  {:<24}{size:>8}{}", group.name, figures.collect::<String>())
}

fn cell(figure: &Figure) -> String {
    let two = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
    match figure.mark {
        Mark::Value => format!("{} ({} to {})", two(figure.value), two(figure.low), two(figure.high)),
        Mark::Under => "<.05".to_owned(),
        Mark::Over => ">.95".to_owned(),
        Mark::Hidden => Words::new("audit-kept").text(),
        Mark::Undefined => "-".to_owned(),
    }
}
