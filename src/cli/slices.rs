//! Groups that nobody named, as lines for a terminal.

use crate::audit::measures::Measure;
use crate::audit::suppression::{Mark, Shown};
use crate::study::Slices;
use crate::words::Words;

/// A line each.
pub(super) fn told(slices: &Slices) -> String {
    let words = Words::new("report-slices").with("sought", slices.sought).with("measured", slices.measured);
    let mut out = words.text() + "\n";
    for own in &slices.slices {
        let Some(group) = own.measured.groups.first() else { continue };
        let conditions: Vec<String> = own.conditions.iter().map(Words::text).collect();
        let two = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
        let figure = |measure: Measure| {
            let own = group.figures.iter().find(|own| own.measure == measure);
            match own.map(|own| (own.mark, own.value)) {
                Some((Mark::Value, value)) => two(value),
                Some((Mark::Under, _)) => "<.05".to_owned(),
                Some((Mark::Over, _)) => ">.95".to_owned(),
                _ => "-".to_owned(),
            }
        };
        let asked = [Measure::Calibration, Measure::MeanAbsoluteError];
        let gap = own.measured.gaps.iter().find(|gap| gap.group == 0 && asked.contains(&gap.measure));
        let size = if let Shown::Count(count) = group.size { count.to_string() } else { "-".to_owned() };
        let words = Words::new("report-slice").with("group", conditions.join(" + ")).with("size", size);
        let words =
            words.with("need", figure(Measure::BaseRate)).with("missed", figure(Measure::FalseNegativeRate));
        let words = words.with("off", figure(Measure::Calibration));
        let words = words.with("gap", two(gap.and_then(|gap| gap.difference.value)));
        let words = words.with("low", two(gap.and_then(|gap| gap.difference.low)));
        let words = words.with("high", two(gap.and_then(|gap| gap.difference.high)));
        let p = gap.and_then(|gap| gap.p).map_or_else(|| "-".to_owned(), |p| format!("{p:.3}"));
        out += &format!("  {}\n", words.with("p", p).text());
    }
    out
}
