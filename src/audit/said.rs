//! A grouping as a plain sentence: missed more often, could be chance, or too few to say.

use super::fairness::{Figure, GroupView, Said, State};
use super::gaps::{Contrast, Gap};
use super::measures::{Counts, Measure};
use super::suppression::{Mark, Shown};
use crate::words::Words;

/// What is spoken of, the first that is a finding.
const WORST_FIRST: &[Measure] = &[
    Measure::FalseNegativeRate,
    Measure::FalsePositiveRate,
    Measure::Calibration,
    Measure::MeanError,
    Measure::MeanAbsoluteError,
];

/// `gaps` as shown, with their differences before rounding; `counts`: one per group.
pub(super) fn said(
    columns: &[String],
    groups: &[GroupView],
    counts: &[Counts],
    (gaps, values): (&[Gap], &[Contrast]),
    whole: &[Figure],
) -> Said {
    let column = columns.join(" x ");
    let of = |measure: Measure| gaps.iter().zip(values).filter(move |(gap, _)| gap.measure == measure);
    let wide = |contrast: &Contrast| contrast.value.map_or(0.0, |value| value + 1e-9);
    // The widest difference, and of two groups the worse one.
    let widest = |found: &mut dyn Iterator<Item = (&Gap, &Contrast)>| {
        found.fold(None, |best: Option<(Gap, f64)>, (gap, value)| {
            let own = wide(value);
            let wider =
                best.as_ref().is_none_or(|(_, best)| own.abs() > best.abs() || own == -best && own > 0.0);
            if wider { Some((gap.clone(), own)) } else { best }
        })
    };
    let asked = WORST_FIRST.iter().copied().filter(|measure| whole.iter().any(|own| own.measure == *measure));
    let asked: Vec<Measure> = asked.collect();
    let found = asked.iter().find_map(|measure| widest(&mut of(*measure).filter(|(gap, _)| gap.finding)));
    let first = asked.first().copied().unwrap_or(Measure::FalseNegativeRate);
    let tested = || widest(&mut of(first).filter(|(gap, _)| gap.p.is_some()));
    let (state, id, chosen) = match (found, tested()) {
        (Some(found), _) => (State::Look, "fairness-look", Some(found)),
        (None, Some(found)) => (State::Chance, "fairness-chance", Some(found)),
        (None, None) => (State::Few, "fairness-few", None),
    };
    let measure = chosen.as_ref().map_or(first, |(gap, _)| gap.measure);
    let words = Words::new(id).with("column", column).with("measure", wire(measure));
    let Some((gap, wide)) = chosen else {
        let few = groups.iter().any(|group| group.size == Shown::Fewer);
        let kept = groups.iter().any(|group| group.figures.iter().any(|own| own.mark == Mark::Hidden));
        let why = match (groups.len(), few, kept) {
            (0, ..) => "all",
            (1, false, false) => "one",
            (_, true, _) => "few",
            (_, false, true) => "kept",
            _ => "need",
        };
        let behind = Words::new("fairness-behind-few").with("why", why);
        return Said { state, measure, group: None, words, behind };
    };
    let group = groups.get(gap.group).map_or("", |group| group.name.as_str());
    let words = words.with("group", group).with("more", if wide > 0.0 { "more" } else { "less" });
    let behind = behind(&gap, counts);
    Said { state, measure, group: Some(gap.group), words, behind }
}

/// A measure as it crosses to the page.
fn wire(measure: Measure) -> &'static str {
    match measure {
        Measure::FalseNegativeRate => "falseNegativeRate",
        Measure::FalsePositiveRate => "falsePositiveRate",
        Measure::Calibration => "calibration",
        Measure::MeanError => "meanError",
        _ => "meanAbsoluteError",
    }
}

fn behind(gap: &Gap, counts: &[Counts]) -> Words {
    let (Some(difference), Some(own)) = (gap.difference.value, counts.get(gap.group)) else {
        return Words::new("fairness-behind-ends");
    };
    let all = counts.iter().fold(Counts::default(), |all, own| Counts {
        size: all.size + own.size,
        positives: all.positives + own.positives,
        listed: all.listed + own.listed,
        hits: all.hits + own.hits,
    });
    let part = |counts: &Counts| match gap.measure {
        Measure::FalseNegativeRate => Some((counts.positives - counts.hits, counts.positives)),
        Measure::FalsePositiveRate => Some((counts.listed - counts.hits, counts.size - counts.positives)),
        _ => None,
    };
    // Errors of numbers are in the target's unit, all else in points of a hundred.
    let numbers = matches!(gap.measure, Measure::MeanError | Measure::MeanAbsoluteError);
    let points = |value: Option<f64>| match value {
        Some(value) if numbers => format!("{value:.2}"),
        Some(value) => format!("{}", libm::round(100.0 * value)),
        None => "-".to_owned(),
    };
    let told = |words: Words| {
        words
            .with("points", points(Some(difference)))
            .with("low", points(gap.difference.low))
            .with("high", points(gap.difference.high))
            .with("measure", wire(gap.measure))
    };
    match (part(own), part(&all)) {
        (Some((own, of)), Some((all, of_all))) => told(Words::new("fairness-behind-counts"))
            .with("own", own)
            .with("of", of)
            .with("others", all - own)
            .with("of-others", of_all - of),
        _ => told(Words::new("fairness-behind")),
    }
}

/// The worst finding of all, or what there is instead.
pub fn title(views: &[super::fairness::GroupingView]) -> Words {
    let single = || views.iter().filter(|view| view.columns.len() == 1);
    let wide = |view: &&super::fairness::GroupingView| {
        let own = view
            .gaps
            .iter()
            .find(|gap| Some(gap.group) == view.said.group && gap.measure == view.said.measure);
        let rank = WORST_FIRST.iter().position(|measure| *measure == view.said.measure).unwrap_or(0);
        let value = own.and_then(|gap| gap.difference.value).unwrap_or(0.0).abs();
        // Shares first, by size, so that all of a kind compare.
        (std::cmp::Reverse(rank), crate::numeric::order::key(value))
    };
    let look = |view: &&super::fairness::GroupingView| view.said.state == State::Look;
    let worst = single().filter(look).max_by_key(wide).or_else(|| views.iter().filter(look).max_by_key(wide));
    if let Some(worst) = worst {
        let mut words = worst.said.words.clone();
        words.id = "fairness-title-look".into();
        return words;
    }
    let id = match () {
        () if views.is_empty() => "fairness-title-none",
        () if single().any(|view| view.said.state == State::Chance) => "fairness-title-chance",
        () => "fairness-title-few",
    };
    Words::new(id)
}
