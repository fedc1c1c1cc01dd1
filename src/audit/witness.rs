//! Other students who would agree with all that is shown: whether a kept count could be any of 0 to the limit less one.

use std::collections::{BTreeMap, BTreeSet};

use super::release::{Depth, Kinds, Plane};

/// What a kept count counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Size,
    Outcome,
    Listed,
}

impl Kind {
    /// The deepest that a group is shown without telling this.
    pub fn hidden(self) -> Depth {
        match self {
            Kind::Size => Depth::Closed,
            Kind::Outcome => Depth::Size,
            Kind::Listed => Depth::Outcome,
        }
    }

    /// Counts that tell each other where the size is known.
    pub fn counts(self) -> &'static [Count] {
        match self {
            Kind::Size => &[Count([true; 4])],
            Kind::Outcome => &[Count([true, false, true, false]), Count([false, true, false, true])],
            Kind::Listed => &[Count([true, true, false, false]), Count([false, false, true, true])],
        }
    }
}

/// Which of the four kinds of students a count is of.
#[derive(Clone, Copy, Debug)]
pub struct Count([bool; 4]);

impl Count {
    pub fn of(self, counts: &Kinds) -> u32 {
        counts.iter().zip(self.0).map(|(count, own)| if own { *count } else { 0 }).sum()
    }
}

/// A part of a plane, and the limit.
pub struct Place<'a> {
    pub plane: &'a Plane,
    pub part: usize,
    pub least: u32,
}

/// A student comes, goes, or becomes one of another kind.
#[derive(Clone, Copy)]
struct Change {
    from: Option<usize>,
    to: Option<usize>,
}

impl Change {
    fn back(self) -> Self {
        Change { from: self.to, to: self.from }
    }
}

/// How many students there are of each combination of all columns.
#[derive(Clone)]
pub struct Students {
    alike: BTreeMap<Vec<u32>, Kinds>,
}

impl Students {
    /// The group in each column, and the kind, of every student.
    pub fn new(all: impl Iterator<Item = (Vec<u32>, usize)>) -> Self {
        let mut alike: BTreeMap<Vec<u32>, Kinds> = BTreeMap::new();
        all.for_each(|(codes, kind)| alike.entry(codes).or_default()[kind] += 1);
        Students { alike }
    }

    /// Whether a small count of a part could be any other small count.
    pub fn safe(&self, place: &Place<'_>, kind: Kind, count: Count) -> bool {
        let own = count.of(&place.plane.parts[place.part].counts);
        let more = (place.least - 1).saturating_sub(own);
        self.reaches(place, kind, count, true, more) && self.reaches(place, kind, count, false, own)
    }

    /// Whether the count can rise (or fall) by so many. What a part may become on the way, it can be at every step.
    fn reaches(&self, place: &Place<'_>, kind: Kind, count: Count, rises: bool, wanted: u32) -> bool {
        let mut other = self.clone();
        let kinds = |counted: bool| (0..4).filter(move |kind| count.0[*kind] == counted);
        // The other kind that differs in nothing but this.
        let mirror = |own: usize| if kind == Kind::Outcome { own ^ 1 } else { own ^ 2 };
        let turn = |other: &mut Students, mut left: u32| {
            for to in kinds(rises).filter(|_| kind != Kind::Size) {
                let change = Change { from: Some(mirror(to)), to: Some(to) };
                left -= other.slide(place, kind, change, left);
            }
            left
        };
        let mut left = turn(&mut other, wanted);
        if left > 0 && place.plane.parts[place.part].depth == Depth::Closed {
            let inner = rises && kind != Kind::Size;
            for from in kinds(false).filter(|_| inner) {
                // Those who are not counted make room where the group is known to be small.
                other.slide(place, Kind::Size, Change { from: Some(from), to: None }, u32::MAX);
            }
            for own in kinds(true) {
                let change = Change { from: None, to: Some(own) };
                let change = if rises { change } else { change.back() };
                left -= other.slide(place, Kind::Size, change, left);
            }
            for own in kinds(false).filter(|_| inner) {
                // Others come and become such as are counted.
                let came = other.slide(place, Kind::Size, Change { from: None, to: Some(own) }, left);
                left = left - came + turn(&mut other, came);
            }
        }
        left == 0
    }

    /// Makes a change up to so many times, each with what makes up for it elsewhere; how often it could be made.
    fn slide(&mut self, place: &Place<'_>, kind: Kind, change: Change, wanted: u32) -> u32 {
        let Place { plane, part, .. } = *place;
        let own = &plane.parts[part].codes;
        let kept = |codes: &[u32]| plane.at(codes).is_some_and(|at| plane.parts[at].depth <= kind.hidden());
        let mut done = 0;
        for far in plane.parts.iter().filter(|far| far.codes.iter().zip(own).all(|(a, b)| a != b)) {
            // In turn as the change itself, and as its reverse.
            let corners: Vec<Vec<u32>> = match (&own[..], &far.codes[..]) {
                ([_], [_]) => vec![own.clone(), far.codes.clone()],
                ([a, b], [c, d]) => vec![vec![*a, *b], vec![*a, *d], vec![*c, *d], vec![*c, *b]],
                _ => continue,
            };
            if !corners.iter().all(|codes| kept(codes)) {
                continue;
            }
            for rest in self.beside(plane, &corners) {
                let room = self.room(place, kind, change, &corners, &rest).min(wanted - done);
                for (at, corner) in corners.iter().enumerate() {
                    let change = if at % 2 == 0 { change } else { change.back() };
                    let counts = self.alike.entry(filled(&rest, plane, corner)).or_default();
                    change.from.into_iter().for_each(|from| counts[from] -= room);
                    change.to.into_iter().for_each(|to| counts[to] += room);
                }
                done += room;
            }
        }
        done
    }

    /// What students of these parts are in all columns; those of the plane are to be filled.
    fn beside(&self, plane: &Plane, corners: &[Vec<u32>]) -> BTreeSet<Vec<u32>> {
        let of = |codes: &Vec<u32>| -> Vec<u32> { plane.columns.iter().map(|own| codes[*own]).collect() };
        let own = self.alike.keys().filter(|codes| corners.contains(&of(codes)));
        own.map(|codes| filled(codes, plane, &vec![0; plane.columns.len()])).collect()
    }

    /// How often a change can be made in one turn: as often as there are students to make it with, and, in a column
    /// alone, as long as who is known to be few stays few, and who is not does not become so.
    fn room(&self, place: &Place<'_>, kind: Kind, change: Change, corners: &[Vec<u32>], rest: &[u32]) -> u32 {
        let Place { plane, least, .. } = *place;
        let mut room = u32::MAX;
        for (at, corner) in corners.iter().enumerate() {
            let change = if at % 2 == 0 { change } else { change.back() };
            let counts = self.alike.get(&filled(rest, plane, corner)).copied().unwrap_or_default();
            room = change.from.map_or(room, |from| room.min(counts[from]));
            if kind == Kind::Size && corner.len() == 1 {
                let was = plane.at(corner).map_or(0, |at| plane.parts[at].counts.iter().sum::<u32>());
                let now = self.size(plane.columns[0], corner[0]);
                room = match (was < least, change.to.is_some()) {
                    (true, true) => room.min((least - 1).saturating_sub(now)),
                    (false, false) => room.min(now.saturating_sub(least)),
                    _ => room,
                };
            }
        }
        room
    }

    fn size(&self, column: usize, code: u32) -> u32 {
        let own = self.alike.iter().filter(|(codes, _)| codes[column] == code);
        own.map(|(_, counts)| counts.iter().sum::<u32>()).sum()
    }
}

/// `codes` with those of a plane's columns replaced.
fn filled(codes: &[u32], plane: &Plane, own: &[u32]) -> Vec<u32> {
    let mut codes = codes.to_vec();
    plane.columns.iter().zip(own).for_each(|(column, own)| codes[*column] = *own);
    codes
}
