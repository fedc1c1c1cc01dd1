//! What of an audit may be shown and exported: figures of groups after suppression, with sentences.
//!
//! Nothing that is kept back is in it. Figures are rounded to a thousandth: what is shown follows from counts that are
//! shown, and intervals are told no finer than they are known.

use serde::Serialize;

use super::gaps::{Contrast, Gap, Widest};
use super::measures::{Counts, Estimate, Measure};
use super::ranking::Ranking;
use super::release::{Depth, Part, Plane, Release};
use super::said::said;
pub use super::said::title;
use super::suppression::{Least, Mark, Shown};
use super::{Audit, Audited};
use crate::words::{Words, name};

/// A measure of a group with its 95 % interval; numbers where `mark` says so.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Figure {
    pub measure: Measure,
    pub mark: Mark,
    pub value: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Students that it is taken over; of the ranking, those of the rarer outcome.
    pub of: Shown,
}

/// A group as it may be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupView {
    /// One per column, as written; `null` is missing.
    pub levels: Vec<Option<String>>,
    /// The levels in one.
    pub name: String,
    pub size: Shown,
    pub figures: Vec<Figure>,
}

/// What a grouping amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// Please look.
    Look,
    /// The difference could be chance.
    Chance,
    /// Too few to say.
    Few,
}

/// A sentence about a grouping, and the numbers behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Said {
    pub state: State,
    /// The measure that it speaks of.
    pub measure: Measure,
    /// The group that it speaks of.
    pub group: Option<usize>,
    pub words: Words,
    pub behind: Words,
}

/// A protected column, or two crossed, as it may be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GroupingView {
    pub columns: Vec<String>,
    pub said: Said,
    /// None where all is kept back.
    pub groups: Vec<GroupView>,
    /// Each group against all others, where both may be shown; no numbers where a share is under 5 or over 95 %.
    pub gaps: Vec<Gap>,
    pub widest: Vec<Widest>,
    /// Each group against all others; of two groups the first.
    pub rankings: Vec<Ranking>,
}

/// Who is served worse, as it may be shown and exported.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fairness {
    pub moment: usize,
    pub model: String,
    /// Length of the list; none for a question that asks for a number.
    pub capacity: Option<usize>,
    /// Students who are judged.
    pub judged: usize,
    /// Counts under this are not shown.
    pub least: u32,
    pub title: Words,
    /// Everybody together.
    pub whole: Vec<Figure>,
    /// Each column, then every two crossed.
    pub groupings: Vec<GroupingView>,
    pub notes: Vec<Words>,
}

/// To a thousandth.
pub(super) fn rounded(value: f64) -> f64 {
    let rounded = libm::round(value * 1000.0) / 1000.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn contrast(contrast: Contrast) -> Contrast {
    let round = |value: Option<f64>| value.map(rounded);
    Contrast { value: round(contrast.value), low: round(contrast.low), high: round(contrast.high) }
}

/// The levels in one, as they are read.
pub fn named(levels: &[Option<String>]) -> String {
    let one = |level: &Option<String>| level.clone().unwrap_or_else(|| name("level-missing", &[]));
    levels.iter().map(one).collect::<Vec<String>>().join(", ")
}

/// Figures of everybody.
pub fn whole(audit: &Audit, release: &Release) -> Vec<Figure> {
    audit.whole.iter().map(|own| figure(own, release.whole)).collect()
}

/// Every grouping as it may be shown. `rankings`: one list per grouping.
pub fn views(
    audit: Audit,
    release: &Release,
    rankings: Vec<Vec<Ranking>>,
    least: Least,
) -> Vec<GroupingView> {
    let wholes: Vec<Figure> = whole(&audit, release);
    let each = audit.groupings.into_iter().zip(&release.planes).zip(rankings);
    each.map(|((audited, plane), rankings)| view(audited, plane, rankings, &wholes, least)).collect()
}

fn view(
    audited: Audited,
    plane: &Plane,
    rankings: Vec<Ranking>,
    whole: &[Figure],
    least: Least,
) -> GroupingView {
    let Audited { columns, groups: served, mut gaps, mut widest } = audited;
    let levels = levels(&served, plane);
    let shown = !plane.dropped;
    let mut places = vec![0; served.len()];
    let mut groups = Vec::new();
    let mut depths = Vec::new();
    let mut counts = Vec::new();
    for part in plane.parts.iter().filter(|_| shown) {
        let own = part.group.and_then(|group| served.get(group));
        if let Some(group) = part.group {
            places[group] = groups.len();
        }
        let named_levels: Vec<Option<String>> = part
            .codes
            .iter()
            .zip(&levels)
            .map(|(code, levels)| levels.get(*code as usize).cloned().flatten())
            .collect();
        let empty: Vec<Figure> = whole.iter().map(|own| hidden(own.measure)).collect();
        groups.push(GroupView {
            name: named(&named_levels),
            levels: named_levels,
            size: size(part, plane, least),
            figures: own.map_or(empty, |own| {
                own.estimates.iter().map(|estimate| figure(estimate, part.depth)).collect()
            }),
        });
        depths.push(part.depth);
        counts.push(own.map_or_else(Counts::default, |own| own.counts));
    }
    gaps.iter_mut().for_each(|gap| gap.group = places[gap.group]);
    gaps.retain(|gap| shown && told(&groups, gap.group, gap.measure).is_some());
    let values: Vec<Contrast> = gaps.iter().map(|gap| gap.difference).collect();
    for gap in &mut gaps {
        // The other side's share is that of the group less the difference.
        let own = gap.difference.value.zip(exact(&served, &places, gap));
        let others = own.map(|(difference, own)| own - difference);
        let ends = |share: f64| gap.measure.is_rate() && Mark::of_share(share) != Mark::Value;
        let plain = told(&groups, gap.group, gap.measure) == Some(Mark::Value) && !others.is_some_and(ends);
        gap.difference = if plain { contrast(gap.difference) } else { Contrast::default() };
        gap.ratio = if plain { contrast(gap.ratio) } else { Contrast::default() };
        gap.p = gap.p.map(rounded);
        gap.corrected = gap.corrected.map(rounded);
    }
    for own in &mut widest {
        (own.highest, own.lowest) = (places[own.highest], places[own.lowest]);
        (own.difference, own.ratio) = (contrast(own.difference), contrast(own.ratio));
    }
    let plain = |group: usize, measure: Measure| told(&groups, group, measure) == Some(Mark::Value);
    widest.retain(|own| shown && plain(own.highest, own.measure) && plain(own.lowest, own.measure));
    let mut rankings = rankings;
    rankings.iter_mut().for_each(|own| own.group = places[own.group]);
    let said = said(&columns, &groups, &counts, (&gaps, &values), whole);
    GroupingView { columns, said, groups, gaps, widest, rankings }
}

/// The share of a gap's group before it is shown.
fn exact(served: &[super::Served], places: &[usize], gap: &Gap) -> Option<f64> {
    let at = places.iter().position(|place| *place == gap.group)?;
    served.get(at)?.estimates.iter().find(|own| own.measure == gap.measure)?.value
}

/// The levels of each column of a grouping, by code.
fn levels(served: &[super::Served], plane: &Plane) -> Vec<Vec<Option<String>>> {
    let mut levels: Vec<Vec<Option<String>>> = vec![Vec::new(); plane.columns.len()];
    for part in &plane.parts {
        let Some(own) = part.group.and_then(|group| served.get(group)) else { continue };
        for ((names, code), level) in levels.iter_mut().zip(&part.codes).zip(&own.levels) {
            let code = *code as usize;
            if names.len() <= code {
                names.resize(code + 1, None);
            }
            names[code].clone_from(level);
        }
    }
    levels
}

/// How a figure of a group is marked; `None` where it is kept back.
fn told(groups: &[GroupView], group: usize, measure: Measure) -> Option<Mark> {
    let own = groups.get(group)?.figures.iter().find(|own| own.measure == measure)?;
    (own.mark != Mark::Hidden).then_some(own.mark)
}

/// In crossed columns it is not told which of those kept back are few.
fn size(part: &Part, plane: &Plane, least: Least) -> Shown {
    let count = part.counts.iter().sum::<u32>();
    match part.depth {
        Depth::Closed if count < least.count() && plane.columns.len() == 1 => Shown::Fewer,
        Depth::Closed => Shown::Withheld,
        _ => Shown::Count(count),
    }
}

fn hidden(measure: Measure) -> Figure {
    Figure { measure, mark: Mark::Hidden, value: None, low: None, high: None, of: Shown::Withheld }
}

/// A measure of a group that is shown to a depth.
pub fn figure(estimate: &Estimate, depth: Depth) -> Figure {
    let Estimate { measure, value, low, high, denominator } = *estimate;
    if depth < Depth::of(measure) {
        return hidden(measure);
    }
    let mark = match value {
        None => Mark::Undefined,
        Some(share) if measure.is_rate() => Mark::of_share(share),
        Some(_) => Mark::Value,
    };
    let plain = |value: Option<f64>| value.filter(|_| mark == Mark::Value).map(rounded);
    let of = Shown::Count(denominator as u32);
    Figure { measure, mark, value: plain(value), low: plain(low), high: plain(high), of }
}
