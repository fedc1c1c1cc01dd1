//! The steps so far as ordinary columns, for models that read a student as one row: totals, means, last values,
//! trends, gaps, and the share of what was due that was handed in.

use super::events::Events;
use super::stride::Stride;
use super::tally::Tally;
use super::window::Window;
use crate::words::name;

/// One column: its name in plain words and a value per row; NaN is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub name: String,
    pub values: Vec<f32>,
}

/// Kinds that say what was asked for, and those that say it was done.
const DUE: &[&str] = &["due", "assigned", "deadline", "set", "expected", "scheduled"];
const DONE: &[&str] = &[
    "submitted",
    "submission",
    "handed in",
    "done",
    "completed",
    "turned in",
    "attended",
    "present",
    "uploaded",
];
/// Measures that say how much something counts.
const WEIGHTS: &[&str] =
    &["weight", "credit", "credits", "points possible", "max points", "possible", "out of"];

/// What is told of each measure.
const OF_MEASURE: [&str; 9] = [
    "summary-total",
    "summary-mean",
    "summary-least",
    "summary-most",
    "summary-spread",
    "summary-last",
    "summary-last-apart",
    "summary-slope",
    "summary-missing",
];
/// What is told of each kind.
const OF_KIND: [&str; 6] =
    ["summary-count", "summary-first", "summary-latest", "summary-since", "summary-empty", "summary-trend"];

/// Which sums are made: places of kinds and measures.
struct Layout {
    pairs: Vec<(usize, usize)>,
    /// What was due and what was handed in.
    duty: Option<(usize, usize)>,
    /// How much something counts.
    weight: Option<usize>,
}

impl Layout {
    fn of(events: &Events) -> Layout {
        let named = |words: &[&str], name: &String| words.contains(&name.trim().to_lowercase().as_str());
        let kind = |words: &[&str]| events.kind_names.iter().position(|name| named(words, name));
        let duty = kind(DUE).zip(kind(DONE));
        let weight = events.measures.iter().position(|measure| named(WEIGHTS, &measure.name));
        Layout { pairs: events.pairs(), duty, weight }
    }

    fn has(&self, kind: usize, measure: usize) -> bool {
        self.pairs.contains(&(kind, measure))
    }

    /// The measures of what was handed in that its weight can be laid upon.
    fn weighted(&self, events: &Events) -> Vec<(usize, usize, usize)> {
        let Some(weight) = self.weight else { return vec![] };
        let kinds = 0..events.kind_names.len();
        kinds
            .filter(|kind| self.has(*kind, weight))
            .flat_map(|kind| {
                let own = self.pairs.iter().filter(move |(of, measure)| *of == kind && *measure != weight);
                own.map(move |(_, measure)| (kind, *measure, weight))
            })
            .collect()
    }

    /// Measures that both what was due and what was handed in carry.
    fn shared(&self) -> Vec<usize> {
        let Some((due, done)) = self.duty else { return vec![] };
        let of_due = self.pairs.iter().filter(|(kind, _)| *kind == due).map(|(_, measure)| *measure);
        of_due.filter(|measure| self.has(done, *measure)).collect()
    }

    fn names(&self, events: &Events) -> Vec<String> {
        let kind_name = |kind: usize| events.kind_names.get(kind).map_or("", String::as_str);
        let measure_name = |measure: usize| events.measures.get(measure).map_or("", |own| own.name.as_str());
        let mut names = Vec::new();
        for kind in 0..events.kind_names.len() {
            names.extend(OF_KIND.map(|id| name(id, &[("label", kind_name(kind))])));
        }
        for (kind, measure) in &self.pairs {
            let label = events.label(*kind, *measure);
            names.extend(OF_MEASURE.map(|id| name(id, &[("label", &label)])));
        }
        for (kind, measure, weight) in self.weighted(events) {
            let label = events.label(kind, measure);
            let gaps = [("label", label.as_str()), ("weight", measure_name(weight))];
            names.push(name("summary-weighted", &gaps));
            if self.duty.is_some_and(|(due, done)| done == kind && self.has(due, weight)) {
                names.push(name("summary-earned", &gaps));
            }
        }
        if let Some((due, done)) = self.duty {
            let gaps = [("due", kind_name(due)), ("done", kind_name(done))];
            names.push(name("summary-share", &gaps));
            names.push(name("summary-open", &gaps));
            for measure in self.shared() {
                let [due, done] = gaps;
                names.push(name("summary-share-of", &[due, done, ("measure", measure_name(measure))]));
            }
        }
        names
    }
}

/// One column per thing told, one value per record, of what is known at the window's moment.
pub(super) fn summaries(events: &Events, window: &Window<'_>, records: &[u32]) -> Vec<Summary> {
    let layout = Layout::of(events);
    let names = layout.names(events);
    let mut columns: Vec<Vec<f32>> = names.iter().map(|_| Vec::with_capacity(records.len())).collect();
    let mut row = Vec::with_capacity(names.len());
    for record in records {
        row.clear();
        of_record(events, &layout, window, *record, &mut row);
        for (column, value) in columns.iter_mut().zip(&row) {
            // What is too large for the inputs' f32 is no measure of a student.
            column.push(if value.is_finite() && value.abs() < 1e30 { *value as f32 } else { f32::NAN });
        }
    }
    names.into_iter().zip(columns).map(|(name, values)| Summary { name, values }).collect()
}

fn of_record(events: &Events, layout: &Layout, window: &Window<'_>, record: u32, out: &mut Vec<f64>) {
    let known = events.known(record, window.moment);
    let kinds = events.kind_names.len();
    let lived = if window.stride == Stride::Item { known.len() } else { window.lived(record) }.max(1);
    let mut of_kind = vec![Tally::NONE; kinds];
    let mut of_pair = vec![Tally::NONE; layout.pairs.len()];
    let mut filled: Vec<Vec<f64>> = vec![vec![0.0; lived]; kinds];
    let weighted = layout.weighted(events);
    let mut earned = vec![(0.0, 0.0); weighted.len()];
    for (place, at) in known.clone().enumerate() {
        let (time, kind) = (events.times[at], usize::from(events.kinds[at]));
        of_kind[kind].add(time, time);
        if let Some(count) =
            window.step(record, place, known.len(), time).and_then(|step| filled[kind].get_mut(step))
        {
            *count += 1.0;
        }
        for (tally, (_, measure)) in of_pair.iter_mut().zip(&layout.pairs).filter(|(_, pair)| pair.0 == kind)
        {
            tally.add(time, f64::from(events.measures[*measure].values[at]));
        }
        for (sum, (_, measure, weight)) in earned.iter_mut().zip(&weighted).filter(|(_, own)| own.0 == kind) {
            let value = f64::from(events.measures[*measure].values[at]);
            let weight = f64::from(events.measures[*weight].values[at]);
            if !value.is_nan() && !weight.is_nan() {
                sum.0 += value * weight;
                sum.1 += weight;
            }
        }
    }
    for (tally, steps) in of_kind.iter().zip(&filled) {
        let mut trend = Tally::NONE;
        steps.iter().enumerate().for_each(|(step, count)| trend.add(step as f64, *count));
        let empty = steps.iter().filter(|count| **count == 0.0).count() as f64;
        let since = window.moment - tally.last;
        out.extend([tally.count, tally.least(), tally.last, since, empty, trend.slope()]);
    }
    for tally in &of_pair {
        out.extend([tally.total(), tally.mean(), tally.least(), tally.most(), tally.spread(), tally.last]);
        out.extend([tally.last - tally.mean(), tally.slope(), tally.missing]);
    }
    let total = |kind: usize, measure: usize| {
        let place = layout.pairs.iter().position(|pair| *pair == (kind, measure));
        place.map_or(0.0, |place| of_pair[place].total())
    };
    for ((sum, weights), (kind, _, weight)) in earned.iter().zip(&weighted) {
        out.push(ratio(*sum, *weights));
        if let Some((due, _)) = layout.duty.filter(|(due, done)| done == kind && layout.has(*due, *weight)) {
            out.push(ratio(*sum, total(due, *weight)));
        }
    }
    if let Some((due, done)) = layout.duty {
        out.push(ratio(of_kind[done].count, of_kind[due].count));
        out.push(of_kind[due].count - of_kind[done].count);
        for measure in layout.shared() {
            out.push(ratio(total(done, measure), total(due, measure)));
        }
    }
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole.abs() > 1e-12 { part / whole } else { f64::NAN }
}

#[cfg(test)]
mod tests {
    use super::super::events::Raw;
    use super::*;

    fn events() -> Events {
        // Two pieces of work due; the first handed in with 60, the second late with 80; then one not handed in.
        let raw = |time: f64, kind: u16, weight: f32, score: f32| Raw {
            record: 0,
            time,
            kind,
            values: vec![weight, score],
        };
        let nan = f32::NAN;
        Events::sorted(
            vec![
                raw(10.0, 0, 10.0, nan),
                raw(9.0, 1, 10.0, 60.0),
                raw(20.0, 0, 30.0, nan),
                raw(24.0, 1, 30.0, 80.0),
                raw(30.0, 0, 60.0, nan),
            ],
            2,
            vec!["due".into(), "submitted".into()],
            vec!["weight".into(), "score".into()],
        )
    }

    fn at(moment: f64) -> Vec<(String, f32, f32)> {
        let (events, starts) = (events(), vec![0.0; 2]);
        let window =
            Window { events: &events, moment, stride: Stride::Every(10.0), origin: 0.0, starts: &starts };
        let summaries = summaries(&events, &window, &[0, 1]);
        summaries.into_iter().map(|column| (column.name, column.values[0], column.values[1])).collect()
    }

    #[test]
    fn what_was_due_and_handed_in_is_told_as_of_the_moment() {
        let told = at(30.0);
        let value = |name: &str| {
            told.iter().find(|(own, ..)| own == name).unwrap_or_else(|| panic!("{name} in {told:#?}"))
        };
        assert_eq!(value("due: count").1, 3.0);
        assert_eq!(value("submitted: count").1, 2.0);
        assert_eq!(value("submitted: time since the last").1, 6.0);
        assert_eq!(value("submitted: score, mean").1, 70.0);
        assert_eq!(value("submitted: score, last").1, 80.0);
        assert_eq!(value("submitted: score, change per unit of time").1, 20.0 / 15.0);
        assert_eq!(value("submitted: score, weighted by weight").1, 75.0);
        assert_eq!(value("submitted: score, weighted by weight, of all that was due").1, 30.0);
        assert_eq!(value("share of due that is submitted").1, 2.0 / 3.0);
        assert_eq!(value("share of weight due that is submitted").1, 0.4);
        assert_eq!(value("submitted: steps without one").1, 2.0);
        // Nobody heard of the second student: counts are 0, the rest is missing.
        assert_eq!(value("submitted: count").2, 0.0);
        assert!(
            value("submitted: score, mean").2.is_nan() && value("submitted: time since the last").2.is_nan()
        );
    }

    #[test]
    fn nothing_later_than_the_moment_is_told() {
        let told = at(20.0);
        let value = |name: &str| told.iter().find(|(own, ..)| own == name).unwrap().1;
        assert_eq!((value("due: count"), value("submitted: count")), (2.0, 1.0));
        assert_eq!(value("submitted: score, most"), 60.0);
    }
}
