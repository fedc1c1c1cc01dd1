//! How much of every group may be shown, so that no small count can be worked out from all groupings together.
//!
//! A group is shown to a [`Depth`]: nothing, its size, its outcomes as well, or all. It goes no deeper than where one of
//! the counts would be under the limit, and a crossed group no deeper than either of its columns. Others are then kept
//! back with it until its small counts are safe: each could be any of 0 to the limit less one, which is shown by making
//! the students that would agree with all that is shown (`witness.rs`). For that, counts slide between kept groups
//! of a column, or round the corners of a rectangle in two crossed (the hypercube method of Giessing and Repsilber 2002,
//! doi 10.1007/3-540-47804-3_14), always among students who are alike in every other column, so no other grouping
//! changes. Totals are thought to be known.

use super::group::Subgroups;
use super::measures::{Measure, Outcomes};
use super::suppression::Least;
use super::witness::{Kind, Place, Students};

/// How much of a group is shown; each tells what those before it tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    Closed,
    /// How many there are.
    Size,
    /// And how many of them are in need.
    Outcome,
    /// And how many of either are listed.
    Full,
}

impl Depth {
    /// What a measure tells, at least.
    pub fn of(measure: Measure) -> Self {
        match measure {
            Measure::MeanError | Measure::MeanAbsoluteError => Depth::Size,
            Measure::BaseRate | Measure::Auroc | Measure::Calibration => Depth::Outcome,
            _ => Depth::Full,
        }
    }
}

/// What may have to be kept back, the first where it is before the others.
const ALL: &[Kind] = &[Kind::Size, Kind::Outcome, Kind::Listed];

/// Students by being in need and listed: found, false alarms, missed, rightly left alone.
pub type Kinds = [u32; 4];

/// A group, or two crossed that nobody is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The group of each column of the grouping.
    pub codes: Vec<u32>,
    pub counts: Kinds,
    pub depth: Depth,
    /// Which group of the grouping; `None` where nobody is in it.
    pub group: Option<usize>,
}

/// A grouping, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plane {
    /// Places among the columns, one or two.
    pub columns: Vec<usize>,
    pub parts: Vec<Part>,
    /// Whether nothing at all of it can be shown.
    pub dropped: bool,
}

/// What may be shown of all groupings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    pub whole: Depth,
    /// As the groupings.
    pub planes: Vec<Plane>,
}

/// `outcomes` are checked and of as many rows as the groupings.
pub fn release(subgroups: &Subgroups, outcomes: Outcomes<'_>, least: Least) -> Release {
    let least = least.count();
    let kinds = kinds(outcomes);
    let judges_lists = matches!(outcomes, Outcomes::Chances { .. });
    let natural = |counts: &Kinds| natural(counts, least, judges_lists);
    let count = |rows: &mut dyn Iterator<Item = u32>| {
        let mut counts = [0; 4];
        rows.for_each(|row| counts[kinds[row as usize]] += 1);
        counts
    };
    let whole = natural(&count(&mut (0..kinds.len() as u32)));
    // The group of every row, column by column.
    let columns: Vec<(&str, Vec<u32>, usize)> = subgroups
        .groupings
        .iter()
        .filter(|grouping| grouping.columns.len() == 1)
        .map(|grouping| {
            let mut codes = vec![0; grouping.height];
            for (code, group) in grouping.groups.iter().enumerate() {
                group.rows.iter().for_each(|row| codes[*row as usize] = code as u32);
            }
            (grouping.columns[0].as_str(), codes, grouping.groups.len())
        })
        .collect();
    let key = |row: usize| columns.iter().map(|(_, codes, _)| codes[row]).collect::<Vec<u32>>();
    let students = Students::new(kinds.iter().enumerate().map(|(row, kind)| (key(row), *kind)));
    let mut planes: Vec<Plane> = Vec::new();
    for grouping in &subgroups.groupings {
        let own = grouping.columns.iter().filter_map(|name| columns.iter().position(|own| own.0 == name));
        let own: Vec<usize> = own.collect();
        let grid = |codes: Vec<Vec<u32>>, column: &usize| {
            let levels = 0..columns[*column].2 as u32;
            let longer = |code: u32| codes.iter().map(move |own| [&own[..], &[code]].concat());
            levels.flat_map(longer).collect::<Vec<Vec<u32>>>()
        };
        let single = |plane: &Plane, codes: &[u32], at: usize| {
            if plane.dropped { Depth::Closed } else { plane.parts[codes[at] as usize].depth }
        };
        let part = |codes: Vec<u32>| {
            let (own_ref, columns) = (&own, &columns);
            let of = move |row: u32| own_ref.iter().map(move |column| columns[*column].1[row as usize]);
            let group = grouping
                .groups
                .iter()
                .position(|group| group.rows.first().is_some_and(|row| of(*row).eq(codes.iter().copied())));
            let rows = group.map_or(&[][..], |group| &grouping.groups[group].rows);
            let counts = count(&mut rows.iter().copied());
            let mut depth = natural(&counts).min(whole);
            if own.len() > 1 {
                let sides = own.iter().enumerate().map(|(at, column)| single(&planes[*column], &codes, at));
                depth = sides.fold(depth, Depth::min);
            }
            Part { codes, counts, depth, group }
        };
        let parts: Vec<Part> = own.iter().fold(vec![vec![]], grid).into_iter().map(part).collect();
        let dropped = own.len() > 1 && own.iter().any(|column| planes[*column].dropped);
        let mut plane = Plane { columns: own, parts, dropped };
        let asked = if judges_lists { ALL } else { &ALL[..1] };
        // What is not even known of everybody is not told by differences.
        let asked: Vec<Kind> = asked.iter().copied().filter(|kind| whole > kind.hidden()).collect();
        plane.close(&students, &asked, least);
        planes.push(plane);
    }
    Release { whole, planes }
}

/// The kind of every row, as places of [`Kinds`]; numbers are all of one.
fn kinds(outcomes: Outcomes<'_>) -> Vec<usize> {
    match outcomes {
        Outcomes::Chances { positive, listed, .. } => positive
            .iter()
            .zip(listed)
            .map(|(positive, listed)| 2 * usize::from(!listed) + usize::from(!positive))
            .collect(),
        Outcomes::Numbers { truth, .. } => vec![3; truth.len()],
    }
}

/// How deep a group goes by its own counts; of numbers there are none but its size.
fn natural(counts: &Kinds, least: u32, judges_lists: bool) -> Depth {
    let [found, alarms, missed, alone] = *counts;
    let few = |one: u32, other: u32| one.min(other) < least;
    match () {
        () if counts.iter().sum::<u32>() < least => Depth::Closed,
        () if !judges_lists => Depth::Full,
        () if few(found + missed, alarms + alone) => Depth::Size,
        () if few(found + alarms, missed + alone) => Depth::Outcome,
        () => Depth::Full,
    }
}

impl Plane {
    /// Keeps back what has to be with small counts.
    fn close(&mut self, students: &Students, asked: &[Kind], least: u32) {
        while !self.dropped {
            let Some((part, kind)) = self.lack(students, asked, least) else { return };
            let more = self.partners(part, kind);
            self.dropped = more.is_empty();
            for part in more {
                self.parts[part].depth = self.parts[part].depth.min(kind.hidden());
            }
        }
    }

    /// A part with a small count that could not be every other one, and what it counts.
    fn lack(&self, students: &Students, asked: &[Kind], least: u32) -> Option<(usize, Kind)> {
        for kind in asked.iter().copied() {
            for (at, part) in self.parts.iter().enumerate().filter(|(_, part)| part.depth <= kind.hidden()) {
                let place = Place { plane: self, part: at, least };
                let small = kind.counts().iter().filter(|own| own.of(&part.counts) < least);
                if !small.copied().all(|count| students.safe(&place, kind, count)) {
                    return Some((at, kind));
                }
            }
        }
        None
    }

    /// Which parts are kept back next, the fewest students first.
    fn partners(&self, part: usize, kind: Kind) -> Vec<usize> {
        let shown = |at: &usize| self.parts[*at].depth > kind.hidden();
        let size = |at: usize| self.parts[at].counts.iter().sum::<u32>();
        let own = &self.parts[part].codes;
        if own.len() == 1 {
            let others = (0..self.parts.len()).filter(|at| *at != part).filter(shown);
            return others.min_by_key(|at| size(*at)).into_iter().collect();
        }
        let corners = |at: usize| {
            let far = &self.parts[at].codes;
            let places = [[own[0], far[1]], [far[0], own[1]], [far[0], far[1]]];
            let places = places.iter().filter_map(|codes| self.at(codes));
            places.filter(shown).collect::<Vec<usize>>()
        };
        let away = |at: &usize| self.parts[*at].codes.iter().zip(own).all(|(far, own)| far != own);
        let more = (0..self.parts.len()).filter(away).map(corners).filter(|more| !more.is_empty());
        more.min_by_key(|more| more.iter().map(|at| size(*at)).sum::<u32>()).unwrap_or_default()
    }

    /// The part with these codes.
    pub(super) fn at(&self, codes: &[u32]) -> Option<usize> {
        self.parts.iter().position(|part| part.codes == codes)
    }
}
