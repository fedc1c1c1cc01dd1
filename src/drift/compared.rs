//! Every column of a profile against the same column of a later file: tests, and what each would say.

use super::cells::{Cells, stability_index};
use super::profile::{Column, Counted, Profile, Seen, Shape, columns, crowd, height};
use super::{APART, Drifted, FAR_APART, Light, MORE, told};
use crate::features::Values;
use crate::numeric::order::{key, value};
use crate::numeric::statistics::quantile;
use crate::numeric::{chi_square, fisher, kolmogorov};
use crate::words::Words;

/// A distance from which half of the rows have values that belong to another distribution: that is no change of students.
const ELSEWHERE: f64 = 0.5;

/// Who a column is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Column,
    /// What the model says: a chance, or a number or a class.
    Chance,
    Estimate,
}

/// A difference that has been tested.
struct Test {
    p: f64,
    effect: f64,
    /// Effects below this are not worth a word.
    limit: f64,
    words: Words,
}

/// The stability index, and what turns it into a chi-square.
struct Index {
    value: f64,
    freedom: usize,
    scale: f64,
}

/// One column, then and now.
pub(super) struct Compared {
    name: String,
    about: About,
    missing: [f64; 2],
    unseen: [f64; 2],
    gone: Option<Test>,
    new: Option<Test>,
    shape: Option<Test>,
    index: Option<Index>,
}

/// All columns in the order of the profile, and what the model says last, where it is known on both sides.
pub(super) fn compared(profile: &Profile, now: &Seen<'_>) -> Vec<Compared> {
    let later = columns(now.frame);
    let of_rows = |persons: u32, rows: usize| f64::from(persons) / rows.max(1) as f64;
    let own = [
        of_rows(profile.persons, profile.rows as usize),
        of_rows(crowd(now.frame.height, now.groups), now.frame.height),
    ];
    let mut all: Vec<Compared> = Vec::new();
    for column in profile.columns.iter().filter(|own| !now.unread.contains(&own.name)) {
        let values = later.iter().find(|own| own.name == column.name).map(|own| &own.values);
        let rows = [profile.rows as usize, now.frame.height];
        all.push(Compared::new(column, values, About::Column, rows, own));
    }
    if let Some((then, said)) = profile.said.as_ref().zip(now.said) {
        let values = said.feature().values;
        let rows = [then.rows as usize, height(&values)];
        let own = [of_rows(then.persons, rows[0]), of_rows(crowd(rows[1], said.groups), rows[1])];
        let about = if then.chance && said.is_chance() { About::Chance } else { About::Estimate };
        all.push(Compared::new(&then.column, Some(&values), about, rows, own));
    }
    all
}

impl Compared {
    /// `persons` is how many persons a row stands for on either side, 1 at most.
    fn new(
        column: &Column,
        values: Option<&Values>,
        about: About,
        rows: [usize; 2],
        persons: [f64; 2],
    ) -> Compared {
        let counted = values.and_then(|values| column.count(values));
        let absent = counted.is_none();
        let none = || Counted { counts: Vec::new(), missing: rows[1] as u32, unseen: Vec::new() };
        let counted = counted.unwrap_or_else(none);
        let sides = [0, 1].map(|side| rows[side] as f64 * persons[side]);
        let count = |count: u32, side: usize| f64::from(count) * persons[side];
        let missing = [count(column.missing, 0), count(counted.missing, 1)];
        let gone = share_test(missing, sides, |shares| match absent {
            true => Words::new("drift-absent").with("column", column.name.as_str()),
            false => told::missing(&column.name, shares),
        });
        let then = column.counts();
        let known = [0, 1].map(|side| sides[side] - missing[side]);
        let unseen_rows = counted.unseen.iter().map(|(_, rows)| rows).sum::<u32>();
        let new = match &column.shape {
            Shape::Levels { others, .. } => {
                let both = [count(*others, 0), count(unseen_rows, 1)];
                share_test(both, known, |shares| {
                    told::unseen(&column.name, &counted.unseen, rows[1], *others == 0, shares)
                })
            }
            Shape::Numbers { .. } => None,
        };
        let ordered = matches!(column.shape, Shape::Numbers { .. });
        let cells = Cells::new(&then, &counted.counts, persons, ordered);
        let index = cells.as_ref().and_then(|cells| {
            let pooled = cells.pooled();
            let freedom = pooled.len().checked_sub(1).filter(|freedom| *freedom > 0)?;
            let scale = 1.0 / cells.sides[0] + 1.0 / cells.sides[1];
            Some(Index { value: stability_index(&pooled), freedom, scale })
        });
        let shape = cells.and_then(|cells| {
            let words = described(column, about, values, &cells)?;
            let (effect, p) = match ordered {
                true => {
                    let effect = kolmogorov::apart(cells.counts());
                    let [n, m] = cells.sides;
                    (effect, kolmogorov::above(effect, n * m / (n + m)))
                }
                false => (cells.distance(), chi_square::of_table(&cells.pooled())?),
            };
            Some(Test { p, effect, limit: APART, words })
        });
        let share = |of: u32, rows: f64| if rows > 0.0 { f64::from(of) / rows } else { 0.0 };
        Compared {
            name: column.name.clone(),
            about,
            missing: [share(column.missing, rows[0] as f64), share(counted.missing, rows[1] as f64)],
            unseen: [
                f64::from(unseen_rows),
                share(unseen_rows, (rows[1] as u32).saturating_sub(counted.missing) as f64),
            ],
            gone,
            new,
            shape,
            index,
        }
    }

    pub fn is_said(&self) -> bool {
        self.about != About::Column
    }

    /// How rare each of its differences is by chance, always in the same order.
    pub fn chances(&self) -> impl Iterator<Item = f64> {
        let tests = [&self.gone, &self.new, &self.shape].map(|test| test.as_ref().map(|test| test.p));
        let of = |index: &Index| chi_square::above(index.value / index.scale, index.freedom);
        tests.into_iter().flatten().chain(self.index.as_ref().and_then(of))
    }

    /// With its light, where chances below `level` are rare; `corrected` are those of [`Compared::chances`].
    pub fn lit(&self, level: f64, corrected: &mut impl Iterator<Item = f64>) -> Drifted {
        let mut next = |there: bool| if there { corrected.next() } else { None };
        let [gone_p, _, p, _] =
            [self.gone.is_some(), self.new.is_some(), self.shape.is_some(), self.index.is_some()]
                .map(&mut next);
        let light = |test: &Option<Test>| {
            let own = test.as_ref().filter(|test| test.p < level);
            own.map_or(Light::Green, |test| lights(test.effect, test.limit))
        };
        let bound = self
            .index
            .as_ref()
            .and_then(|index| Some(APART.max(chi_square::beyond(level, index.freedom)? * index.scale)));
        let by_index = match (&self.index, bound) {
            (Some(index), Some(bound)) if index.value > bound => lights(index.value, APART),
            _ => Light::Green,
        };
        let (shape, gone, new) = (light(&self.shape).max(by_index), light(&self.gone), light(&self.new));
        let reasons = [(&self.gone, gone), (&self.new, new), (&self.shape, shape)];
        let all = shape.max(gone).max(new);
        let mut told = Vec::new();
        for heavy in [Light::Red, Light::Amber] {
            let own =
                reasons.iter().filter(|(_, light)| *light == heavy).filter_map(|(test, _)| test.as_ref());
            let far = |test: &Test| match heavy {
                Light::Red if test.effect >= ELSEWHERE => "apart",
                Light::Red => "yes",
                _ => "no",
            };
            // That others are there is told once, with their names.
            let twice = |test: &&Test| {
                new > Light::Green
                    && test.words.id == "drift-level"
                    && test.words.args.get("named") == Some(&"no".into())
            };
            told.extend(
                own.filter(|test| !twice(test)).map(|test| test.words.clone().with("far", far(test))),
            );
        }
        Drifted {
            name: self.name.clone(),
            light: all,
            told,
            index: self.index.as_ref().map(|index| index.value),
            bound,
            distance: self.shape.as_ref().map(|test| test.effect),
            p,
            missing_then: self.missing[0],
            missing_now: self.missing[1],
            missing_p: gone_p,
            unseen: self.unseen[0] as usize,
            unseen_share: self.unseen[1],
        }
    }
}

fn lights(effect: f64, limit: f64) -> Light {
    match effect {
        _ if effect >= FAR_APART => Light::Red,
        _ if effect >= limit => Light::Amber,
        _ => Light::Green,
    }
}

/// Whether a share is larger now, or smaller; `None` where there is nothing to compare.
fn share_test(hits: [f64; 2], sides: [f64; 2], words: impl Fn([f64; 2]) -> Words) -> Option<Test> {
    let whole = |counts: [f64; 2]| counts.map(|own| libm::round(own) as u64);
    let (hit, side) = (whole(hits), whole(sides));
    if side.contains(&0) || hit == [0, 0] {
        return None;
    }
    let p = fisher::two_sided([0, 1].map(|at| hit[at].min(side[at])), side)?;
    let shares = [hits[0] / sides[0], hits[1] / sides[1]];
    Some(Test { p, effect: (shares[1] - shares[0]).abs(), limit: MORE, words: words(shares) })
}

/// How the shapes differ: by their middle, or else by the cell that changed most.
fn described(column: &Column, about: About, values: Option<&Values>, cells: &Cells) -> Option<Words> {
    let (most, shares) = cells.most(cells.counts().len())?;
    match (&column.shape, values?) {
        (Shape::Numbers { edges, median, .. }, Values::Numbers(values)) => {
            let now = middle(values)?;
            let moved = median.map(f64::from).filter(|then| told::rounded(*then) != told::rounded(now));
            // A middle that lies in the same bin says nothing of what changed.
            let bin = |value: f64| edges.partition_point(|edge| f64::from(*edge) <= value);
            Some(match moved.filter(|then| bin(*then) != bin(now)) {
                Some(then) => told::median(&column.name, about, [then, now]),
                None => {
                    let low = most.checked_sub(1).and_then(|at| edges.get(at)).copied();
                    told::between(&column.name, about, (low, edges.get(most).copied()), shares)
                }
            })
        }
        (Shape::Levels { names, .. }, Values::Codes { .. }) => {
            Some(told::level(&column.name, about, names.get(most).map(String::as_str), shares))
        }
        _ => None,
    }
}

fn middle(values: &[f32]) -> Option<f64> {
    let mut keys: Vec<u64> =
        values.iter().filter(|own| own.is_finite()).map(|own| key(f64::from(*own))).collect();
    keys.sort_unstable();
    quantile(&keys.into_iter().map(value).collect::<Vec<f64>>(), 0.5)
}
