//! The smallest changes that a school can make under which the estimate would be on the other side of the cut-off.
//!
//! What is searched: each lever has at most twelve values ([`super::lever::Lever::ways`]). First every value of every
//! lever alone. Only if none of them will do, every two levers together, then every three. A few levers are searched
//! at all their values; where the combinations of two exceed 450 or those of three 900, at evenly spread values of each, the
//! farthest included, and then the cells just short of the best one found at all their values. So nothing is ever passed
//! over because a model ought to be monotone, except values between the spread ones, of two or three levers that are many.
//!
//! Of the changes that will do, the one with the fewest columns is taken, then the one with the least sum of
//! `|change| / most`, then the one whose columns stand first in the list of levers. A student costs at most about 1,700
//! estimates in five batches.

use serde::Serialize;

use super::lever::{Lever, MOST_STEPS, thinned};
use super::trial::{Set, estimates};
use crate::error::Result;
use crate::features::Frame;
use crate::words::{Argument, Words};

/// Columns that are changed together, at most.
pub const MOST_TOGETHER: usize = 3;
/// Combinations that are tried, by how many columns change together.
const BUDGET: [usize; MOST_TOGETHER] = [usize::MAX, 450, 900];
/// Parts of `most` that costs are told apart by: sums that differ by rounding are alike.
const COST_PARTS: f64 = 1e9;

/// A student, and who says what would be shown.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub frame: &'a Frame,
    pub row: u32,
    /// The estimates that are shown for rows of a frame with the same columns, one for each.
    pub says: &'a dyn Fn(&Frame, &[u32]) -> Vec<f64>,
}

/// Which estimate is hoped for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// A chance, 0..=1, under this cut-off.
    ChanceUnder(f64),
    /// A number under this one, in its unit.
    Under(f64),
    /// A number that reaches this one, in its unit.
    AtLeast(f64),
}

impl Goal {
    /// Whether the estimate is one; what is no number is none.
    pub fn met(self, estimate: f64) -> bool {
        match self {
            Goal::ChanceUnder(cut) | Goal::Under(cut) => estimate < cut,
            Goal::AtLeast(cut) => estimate >= cut,
        }
    }

    /// "Students with these values were at about ...".
    pub(super) fn seen(self, estimate: f64) -> Words {
        if !matches!(self, Goal::ChanceUnder(_)) {
            return Words::new("guidance-seen-number").with("estimate", rounded(estimate));
        }
        let near = match estimate {
            low if low < 0.05 => "low",
            high if high > 0.95 => "high",
            _ => "about",
        };
        Words::new("guidance-seen-chance").with("near", near).with("count", libm::round(estimate * 100.0))
    }
}

/// Two decimals.
fn rounded(value: f64) -> f64 {
    libm::round(value * 100.0) / 100.0
}

/// One column's part in a change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "ChangedValue"))]
#[serde(rename_all = "camelCase")]
pub struct Change {
    pub column: String,
    /// In the column's unit; 0 and 1 for no and yes.
    pub from: f64,
    pub to: f64,
    /// For an average: what that takes over what is left of the term.
    pub rest: Option<f64>,
    pub words: Words,
}

impl Change {
    pub(super) fn new(lever: &Lever, from: f64, to: f64) -> Change {
        let text = |value: f64| match &lever.written {
            Some([no, yes]) => Argument::Text(if value > 0.5 { yes } else { no }.clone()),
            None => Argument::Number(value),
        };
        let rest = lever.rest(from, to);
        let words = match rest {
            Some(rest) => Words::new("guidance-change-rest").with("rest", rounded(rest)),
            None => Words::new("guidance-change"),
        };
        let words = words.with("column", lever.column()).with("from", text(from)).with("to", text(to));
        Change { column: lever.column().to_owned(), from, to, rest, words }
    }
}

/// What was found for a student.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum WhatIf {
    /// Estimates in the unit that is shown: a chance of 0 to 1, or a number.
    Found { changes: Vec<Change>, before: f64, after: f64, words: Vec<Words> },
    /// No change of at most three columns, within what was allowed and what occurs, will do.
    None { before: f64, words: Vec<Words> },
    /// There is nothing to bring down.
    Already { before: f64, words: Vec<Words> },
}

/// A lever and the values it may take for this student.
struct Reach<'a> {
    lever: &'a Lever,
    from: f64,
    /// Ways that are open, the nearest value first.
    sides: Vec<Vec<f64>>,
}

/// A value of a reach: which side, and its place there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spot {
    reach: usize,
    side: usize,
    place: usize,
    /// The place before it that was tried, if any.
    after: Option<usize>,
}

/// Looks for the smallest change. Deterministic; the columns of levers are changed and no other, each by its own rules. A
/// lever whose column the student lacks is left as it is.
///
/// # Errors
/// `crashed` where there is no such row, or as many estimates do not come back.
pub fn what_if(case: &Case<'_>, levers: &[Lever], goal: Goal) -> Result<WhatIf> {
    let stands = estimates(case, &[Vec::new()])?;
    let before = stands.first().copied().unwrap_or(f64::NAN);
    if goal.met(before) {
        return Ok(WhatIf::Already { before, words: vec![Words::new("guidance-already")] });
    }
    let reaches: Vec<Reach<'_>> = levers.iter().filter_map(|lever| reach(case, lever)).collect();
    for together in 1..=MOST_TOGETHER.min(reaches.len()) {
        let spots = spots(&reaches, together);
        let Some((best, after)) = cheapest(case, &reaches, &spots, goal)? else { continue };
        let nearer = short_of(best);
        let (best, after) = cheapest(case, &reaches, &nearer, goal)?.unwrap_or((best, after));
        let changes = best.iter().filter_map(|spot| {
            let reach = reaches.get(spot.reach)?;
            Some(Change::new(reach.lever, reach.from, value(reach, spot)?))
        });
        let words = vec![goal.seen(after), Words::new("guidance-association")];
        return Ok(WhatIf::Found { changes: changes.collect(), before, after, words });
    }
    let why = if reaches.is_empty() { "nothing" } else { "tried" };
    Ok(WhatIf::None { before, words: vec![Words::new("guidance-none").with("why", why)] })
}

fn reach<'a>(case: &Case<'_>, lever: &'a Lever) -> Option<Reach<'a>> {
    let from = lever.stands(case.frame, case.row)?;
    let sides: Vec<Vec<f64>> = lever.ways(from).into_iter().filter(|side| !side.is_empty()).collect();
    (!sides.is_empty()).then_some(Reach { lever, from, sides })
}

fn value(reach: &Reach<'_>, spot: &Spot) -> Option<f64> {
    reach.sides.get(spot.side)?.get(spot.place).copied()
}

/// Every combination of values of so many reaches, in the order of the reaches; spread where they would be too many.
fn spots(reaches: &[Reach<'_>], together: usize) -> Vec<Vec<Spot>> {
    let budget = BUDGET.get(together - 1).copied().unwrap_or(0);
    let grain = (1..=MOST_STEPS).rev().find(|grain| count(reaches, together, *grain) <= budget).unwrap_or(1);
    let mut found = Vec::new();
    extend(reaches, 0, together, grain, &mut Vec::new(), &mut found);
    found
}

/// How many values of each side are tried at a grain, which is how many of a reach.
fn room(reach: &Reach<'_>, grain: usize) -> usize {
    (grain / reach.sides.len().max(1)).max(1)
}

/// How many combinations there are at a grain: the elementary symmetric polynomial of the counts.
fn count(reaches: &[Reach<'_>], together: usize, grain: usize) -> usize {
    let mut ways = [1, 0, 0, 0];
    for reach in reaches {
        let own: usize = reach.sides.iter().map(|side| side.len().min(room(reach, grain))).sum();
        for size in (1..=together).rev() {
            ways[size] += ways[size - 1] * own;
        }
    }
    ways[together]
}

fn extend(
    reaches: &[Reach<'_>],
    start: usize,
    left: usize,
    grain: usize,
    open: &mut Vec<Spot>,
    found: &mut Vec<Vec<Spot>>,
) {
    if left == 0 {
        found.push(open.clone());
        return;
    }
    for (reach, own) in reaches.iter().enumerate().skip(start) {
        for (side, values) in own.sides.iter().enumerate() {
            let mut after = None;
            for place in thinned(values.len(), room(own, grain)) {
                open.push(Spot { reach, side, place, after });
                extend(reaches, reach + 1, left - 1, grain, open, found);
                open.pop();
                after = Some(place);
            }
        }
    }
}

/// The combinations of the same columns that are nearer than `found` and farther than what was tried before it.
fn short_of(found: &[Spot]) -> Vec<Vec<Spot>> {
    let mut nearer: Vec<Vec<Spot>> = vec![Vec::new()];
    for spot in found {
        let start = spot.after.map_or(0, |after| after + 1);
        let longer = nearer.iter().flat_map(|own| {
            (start..=spot.place)
                .map(move |place| [own.as_slice(), &[Spot { place, after: None, ..*spot }]].concat())
        });
        nearer = longer.collect();
    }
    // The last is the one found.
    nearer.pop();
    nearer
}

/// The cheapest of `spots` that will do, the first of several, and its estimate.
fn cheapest<'s>(
    case: &Case<'_>,
    reaches: &[Reach<'_>],
    spots: &'s [Vec<Spot>],
    goal: Goal,
) -> Result<Option<(&'s [Spot], f64)>> {
    if spots.is_empty() {
        return Ok(None);
    }
    let set = |spot: &Spot| {
        let reach = reaches.get(spot.reach)?;
        Some(Set { lever: reach.lever, to: value(reach, spot)? })
    };
    let sets: Vec<Vec<Set<'_>>> = spots.iter().map(|own| own.iter().filter_map(set).collect()).collect();
    let said = estimates(case, &sets)?;
    let cost = |own: &[Spot]| {
        let part = |spot: &Spot| {
            let reach = reaches.get(spot.reach)?;
            Some((value(reach, spot)? - reach.from).abs() / reach.lever.changeable.most)
        };
        libm::round(own.iter().filter_map(part).sum::<f64>() * COST_PARTS) as u64
    };
    let good = spots.iter().zip(said).filter(|(_, said)| goal.met(*said));
    let costed = good.map(|(own, said)| (cost(own), own, said));
    Ok(costed
        .reduce(|best, next| if next.0 < best.0 { next } else { best })
        .map(|(_, own, said)| (own.as_slice(), said)))
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};

    use proptest::prelude::*;

    use super::super::made::{frame, lever_of, numbers};
    use super::*;
    use crate::features::{Feature, Values};
    use crate::numeric::chance::Chance;

    /// What a frame's row holds, numbers and codes alike.
    fn row(frame: &Frame, row: u32) -> Vec<f64> {
        let value = |column: &Feature| match &column.values {
            Values::Numbers(values) => f64::from(values[row as usize]),
            Values::Codes { codes, .. } => f64::from(codes[row as usize]),
        };
        frame.columns.iter().map(value).collect()
    }

    /// A model that is anything but monotone.
    fn bumpy(seed: u64, cells: &[f64]) -> f64 {
        let mut state = seed;
        for cell in cells {
            state = crate::numeric::chance::derive(state, &[(libm::round(cell * 1000.0) as i64) as u64]);
        }
        (state >> 40) as f64 / (1_u64 << 24) as f64
    }

    /// Columns, cost, places for ties, and what changes.
    type Found = (usize, u64, Vec<usize>, Vec<(String, f64)>);

    /// Every combination of up to three levers at all values.
    fn exhaustive(
        levers: &[Lever],
        start: &[f64],
        says: &dyn Fn(&[f64]) -> f64,
        cut: f64,
    ) -> Option<Vec<(String, f64)>> {
        let ways: Vec<Vec<f64>> = levers
            .iter()
            .zip(start)
            .map(|(lever, from)| std::iter::once(*from).chain(lever.ways(*from).concat()).collect())
            .collect();
        let mut best: Option<Found> = None;
        let total: usize = ways.iter().map(Vec::len).product();
        for index in 0..total {
            let (mut rest, mut cells, mut cost, mut places) = (index, start.to_vec(), 0.0, vec![]);
            let mut changed = vec![];
            for (at, way) in ways.iter().enumerate() {
                let place = rest % way.len();
                rest /= way.len();
                cells[at] = way[place];
                if place > 0 {
                    cost += (way[place] - start[at]).abs() / levers[at].changeable.most;
                    places.extend([at, place]);
                    changed.push((levers[at].column().to_owned(), way[place]));
                }
            }
            let narrow: Vec<f64> = cells.iter().map(|cell| f64::from(*cell as f32)).collect();
            if (1..=3).contains(&changed.len()) && says(&narrow) < cut {
                let cost = libm::round(cost * COST_PARTS) as u64;
                let own = (changed.len(), cost, places, changed);
                if best.as_ref().is_none_or(|best| (own.0, own.1, &own.2) < (best.0, best.1, &best.2)) {
                    best = Some(own);
                }
            }
        }
        best.map(|best| best.3)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn the_search_finds_what_trying_everything_finds(
            seed in any::<u64>(), cut in 0.0..0.2f64, start in prop::collection::vec(0..20u8, 4),
        ) {
            let texts = ["a rise 6 step 2", "b fall 3 step 1", "c either 4 step 2 average", "d rise 3 step 1.5"];
            let levers = texts.map(|text| lever_of(text, 1.0, 17.0, Some(0.25)));
            let start: Vec<f64> = start.iter().map(|cell| f64::from(*cell)).collect();
            let columns = start.iter().zip(["a", "b", "c", "d"]).map(|(cell, name)| numbers(name, &[*cell as f32]));
            let frame = frame(columns.collect());
            let model = |cells: &[f64]| if *cells == start { 1.0 } else { bumpy(seed, cells) };
            let says = |frame: &Frame, rows: &[u32]| rows.iter().map(|at| model(&row(frame, *at))).collect::<Vec<_>>();
            let found = what_if(&Case { frame: &frame, row: 0, says: &says }, &levers, Goal::ChanceUnder(cut)).unwrap();
            let found = match found {
                WhatIf::Found { changes, after, .. } => {
                    prop_assert!(after < cut);
                    Some(changes.into_iter().map(|change| (change.column, change.to)).collect::<Vec<_>>())
                }
                _ => None,
            };
            prop_assert_eq!(found, exhaustive(&levers, &start, &model, cut));
        }
    }

    #[test]
    fn nothing_else_is_ever_touched_in_a_thousand_students() {
        let mut chance = Chance::new(11, &[]);
        let height = 1000;
        let mut column = |low: f64, high: f64, whole: bool| -> Vec<f32> {
            let draw = |chance: &mut Chance| {
                let value = low + (high - low) * chance.uniform();
                if chance.below(15) == 0 {
                    f32::NAN
                } else if whole {
                    libm::floor(value) as f32
                } else {
                    value as f32
                }
            };
            (0..height).map(|_| draw(&mut chance)).collect()
        };
        let names = ["attendance", "sex", "homework", "absences", "home_language", "hours", "prior", "quiz"];
        let columns = names.map(|name| numbers(name, &column(0.0, 100.0, name != "hours")));
        let yes = (0..height as u32).map(|row| [0, 1, 1, Values::MISSING][row as usize % 4]).collect();
        let written = ["no".to_owned(), "yes".to_owned()];
        let tutoring = Values::Codes { codes: yes, names: written.to_vec().into() };
        let tutoring = Feature { name: "tutoring".into(), values: tutoring };
        let frame = frame(columns.into_iter().chain([tutoring]).collect());
        let mut levers: Vec<Lever> = [
            "attendance rise 20 step 1 average",
            "homework rise 30 step 5",
            "absences either 10 step 1 count",
            "hours either 20 step 2.5",
        ]
        .map(|text| lever_of(text, 5.0, 95.0, Some(0.4)))
        .to_vec();
        let mut flip = lever_of("tutoring rise", 0.0, 1.0, None);
        flip.written = Some(written);
        levers.push(flip);
        let free = [0, 2, 3, 5, 8];
        let (asked, tried) = (Cell::new(0), RefCell::new(0));
        let mut kinds = [0; 3];
        for student in 0..height as u32 {
            let own = row(&frame, student);
            let says = |frame: &Frame, rows: &[u32]| -> Vec<f64> {
                *tried.borrow_mut() += rows.len();
                let estimate = |at: &u32| {
                    let cells = row(frame, *at);
                    for (place, (cell, own)) in cells.iter().zip(&own).enumerate() {
                        assert!(free.contains(&place) || cell.to_bits() == own.to_bits(), "{}", names[place]);
                    }
                    let known = |place: usize| if cells[place].is_nan() { 50.0 } else { cells[place] };
                    let helped = if cells[8] == 1.0 { 10.0 } else { 0.0 };
                    let sum = known(0) + known(2) - 0.5 * known(3) + 0.4 * known(5) + helped + 0.3 * known(1);
                    1.0 / (1.0 + libm::exp((sum - 130.0) / 30.0))
                };
                rows.iter().map(estimate).collect()
            };
            *tried.borrow_mut() = 0;
            let case = Case { frame: &frame, row: student, says: &says };
            let found = what_if(&case, &levers, Goal::ChanceUnder(0.5)).unwrap();
            asked.set(asked.get().max(*tried.borrow()));
            match &found {
                WhatIf::Already { before, .. } => {
                    kinds[0] += 1;
                    assert!(*before < 0.5);
                }
                WhatIf::None { before, .. } => {
                    kinds[1] += 1;
                    assert!(*before >= 0.5);
                }
                WhatIf::Found { changes, after, .. } => {
                    kinds[2] += 1;
                    assert!(*after < 0.5 && (1..=3).contains(&changes.len()));
                    for change in changes {
                        let lever = levers.iter().find(|lever| lever.column() == change.column).unwrap();
                        let (low, high) = lever.limits(lever.stands(&frame, student).unwrap());
                        assert!(
                            low <= change.to && change.to <= high && change.from != change.to,
                            "{change:?}"
                        );
                        assert!(change.column != "absences" || change.to > change.from);
                    }
                }
            }
            assert_eq!(found, what_if(&case, &levers, Goal::ChanceUnder(0.5)).unwrap());
        }
        assert!(kinds.iter().all(|count| *count > 20), "{kinds:?}");
        assert!(asked.get() <= 1700, "{}", asked.get());
    }

    #[test]
    fn most_levers_stay_within_the_budget() {
        for (text, both) in [("rise 60 step 1", false), ("either 60 step 1", true)] {
            let levers: Vec<Lever> = (0..super::super::lever::MOST_LEVERS)
                .map(|at| {
                    lever_of(
                        &format!("{} {text}", ["a", "b", "c", "d", "e", "f", "g", "h"][at]),
                        0.0,
                        100.0,
                        None,
                    )
                })
                .collect();
            let columns = levers.iter().map(|lever| numbers(lever.column(), &[50.0])).collect();
            let frame = frame(columns);
            let (calls, rows) = (Cell::new(0), Cell::new(0));
            // Only where three are far up will it do.
            let says = |frame: &Frame, own: &[u32]| -> Vec<f64> {
                calls.set(calls.get() + 1);
                rows.set(rows.get() + own.len());
                own.iter()
                    .map(|at| {
                        if row(frame, *at).iter().filter(|cell| **cell > 70.0).count() == 3 {
                            0.0
                        } else {
                            1.0
                        }
                    })
                    .collect()
            };
            let found =
                what_if(&Case { frame: &frame, row: 0, says: &says }, &levers, Goal::Under(0.5)).unwrap();
            let WhatIf::Found { changes, .. } = found else { panic!("{found:?}") };
            let to: Vec<f64> = changes.iter().map(|change| change.to).collect();
            // The nearest of the twelve (six each way) beyond 70.
            let expected = levers[0].ways(50.0)[1].iter().copied().find(|to| *to > 70.0).unwrap();
            assert_eq!(to, [expected; 3], "{both}");
            assert!(rows.get() <= 1700 && calls.get() <= 6, "{} {}", rows.get(), calls.get());
        }
    }

    #[test]
    fn a_student_who_lacks_the_columns_gets_a_sentence() {
        let levers = [lever_of("attendance rise 10", 0.0, 100.0, None)];
        let says = |_: &Frame, rows: &[u32]| vec![0.9; rows.len()];
        for columns in [vec![numbers("other", &[1.0])], vec![numbers("attendance", &[f32::NAN])]] {
            let frame = frame(columns);
            let case = Case { frame: &frame, row: 0, says: &says };
            let found = what_if(&case, &levers, Goal::ChanceUnder(0.5)).unwrap();
            let WhatIf::None { words, before } = found else { panic!("{found:?}") };
            assert_eq!((before, words[0].args["why"].clone()), (0.9, "nothing".into()));
            assert_eq!(
                what_if(&Case { row: 5, ..case }, &levers, Goal::ChanceUnder(0.5)).unwrap_err().code(),
                "crashed"
            );
            let silent = |_: &Frame, _: &[u32]| vec![];
            assert_eq!(
                what_if(&Case { says: &silent, ..case }, &levers, Goal::Under(0.5)).unwrap_err().code(),
                "crashed"
            );
            let lost = |_: &Frame, rows: &[u32]| vec![f64::NAN; rows.len()];
            assert!(matches!(
                what_if(&Case { says: &lost, ..case }, &levers, Goal::AtLeast(0.5)),
                Ok(WhatIf::None { .. })
            ));
        }
    }

    #[test]
    fn an_answer_of_another_file_may_be_new_to_it() {
        let mut lever = lever_of("tutoring rise", 0.0, 1.0, None);
        lever.written = Some(["no".into(), "yes".into()]);
        let values = Values::Codes { codes: vec![0].into(), names: vec!["No".to_owned()].into() };
        let frame = frame(vec![Feature { name: "tutoring".into(), values }]);
        let says = |frame: &Frame, rows: &[u32]| -> Vec<f64> {
            let Values::Codes { codes, names } = &frame.columns[0].values else { panic!() };
            rows.iter()
                .map(|at| if names[codes[*at as usize] as usize] == "yes" { 0.43 } else { 0.8 })
                .collect()
        };
        let found =
            what_if(&Case { frame: &frame, row: 0, says: &says }, &[lever], Goal::ChanceUnder(0.5)).unwrap();
        let WhatIf::Found { changes, words, after, .. } = found else { panic!("{found:?}") };
        assert_eq!((after, changes[0].words.text().as_str()), (0.43, "tutoring: no to yes"));
        assert_eq!(words[0].text(), "Students with these values were at about 43 in 100.");
        assert!(Goal::ChanceUnder(0.5).seen(0.01).text().contains("under 5 in 100"));
    }
}
