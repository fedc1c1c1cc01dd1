//! Does one column nearly decide the target? Then it was probably written at the same time, and a model that may
//! read it would look perfect and be useless before that.
//!
//! A column is cut into levels (its categories, its different numbers, or bins of numbers; missing is a level of
//! its own). For classes it decides if the most frequent class of each level is right for 98 % of the students
//! and leaves at most a quarter of the mistakes that the most frequent class of all makes, or if its numbers rank
//! one class before the others with an area under the ROC curve of .99. For numbers it decides if the levels
//! explain 95 % of the variance, corrected for their number (adjusted R2), or a straight line does. It also decides
//! if it follows from the target's own column, as a grade in coarse letters does: the most frequent level for each
//! value of that is right for as many. From an area of .97 or 90 % of the variance on, it is asked whether the column
//! is known in time; the grade of the term before (AUC .973, R2 .85 on public school data) may be.

use super::{Field, Kind};
use crate::numeric::order::{key, value};
use crate::numeric::statistics::ranks;
use crate::table::Column;

/// The target's value in every row of the table.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// NaN where it is not known.
    Numbers(&'a [f64]),
    /// Class codes, `None` where it is not known.
    Classes(&'a [Option<u32>]),
}

/// How nearly a column decides the target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Leak {
    /// The class is right for `right` of `all` students.
    Agrees { right: usize, all: usize },
    /// Of two students of different classes, this share is put in the right order.
    Orders { share: f64, all: usize },
    /// This share of the variance is explained.
    Explains { share: f64, all: usize },
    /// The target's column tells the column's value for `right` of `all` students.
    Follows { right: usize, all: usize },
}

impl Leak {
    /// Whether it decides; else it is to be asked about.
    pub fn decides(self) -> bool {
        match self {
            Leak::Agrees { .. } | Leak::Follows { .. } => true,
            Leak::Orders { share, .. } => share >= ORDERS,
            Leak::Explains { share, .. } => share >= EXPLAINS,
        }
    }
}

const AGREES: f64 = 0.98;
/// Mistakes left, as a share of those that the most frequent class makes.
const MISTAKES_LEFT: f64 = 0.25;
const ORDERS: f64 = 0.99;
const EXPLAINS: f64 = 0.95;
/// From here on it is asked.
const ORDERS_MUCH: f64 = 0.97;
const EXPLAINS_MUCH: f64 = 0.9;
/// Students whose outcome is known, at least.
const LEAST: usize = 20;
/// Students of a class, at least.
const LEAST_OF_CLASS: usize = 5;
/// Students of a level, at least, so that the level tells anything.
const LEAST_OF_LEVEL: usize = 4;
const MOST_BINS: usize = 64;

/// How nearly `column` decides the outcome, if it nearly does or is to be asked about. `target` holds the levels of the
/// column that the outcome is made of.
pub(super) fn leak(field: &Field, column: &Column, outcome: &Outcome<'_>, target: &[u32]) -> Option<Leak> {
    let numbers = (field.kind != Kind::Category).then(|| field.numbers(column));
    let levels = levels(field, column);
    let found = match outcome {
        Outcome::Numbers(truth) => explains(&levels, numbers.as_deref(), truth),
        Outcome::Classes(truth) => agrees(&levels, truth).or_else(|| orders(numbers.as_deref()?, truth)),
    };
    found.filter(|leak| leak.decides()).or_else(|| follows(&levels, target)).or(found)
}

/// The level of each row: 0 is missing.
pub(super) fn levels(field: &Field, column: &Column) -> Vec<u32> {
    match field.kind {
        Kind::Category => field.codes(column).0.iter().map(|code| code.wrapping_add(1)).collect(),
        _ => binned(&field.numbers(column)),
    }
}

/// The level of each row of the target's own column, numbers as finely as can be judged: a coarse letter changes
/// between two of them.
pub(super) fn target_levels(field: &Field, column: &Column) -> Vec<u32> {
    match field.kind {
        Kind::Category => levels(field, column),
        _ => cut(&field.numbers(column), |known| (known / LEAST_OF_LEVEL).max(2)),
    }
}

/// Whether the target's own column, where known, tells the level of most students.
fn follows(levels: &[u32], target: &[u32]) -> Option<Leak> {
    let known: Vec<Option<u32>> =
        levels.iter().zip(target).map(|(level, of)| (*of != 0).then_some(*level)).collect();
    match agrees(target, &known)? {
        Leak::Agrees { right, all } => Some(Leak::Follows { right, all }),
        _ => None,
    }
}

/// Levels of numbers: 0 is missing, then the different values in order, or bins of equally many rows where those
/// are too many.
fn binned(numbers: &[f64]) -> Vec<u32> {
    cut(numbers, |known| (known / 10).clamp(2, MOST_BINS))
}

/// The same in as many bins as `bins` says of so many known numbers.
fn cut(numbers: &[f64], bins: impl Fn(usize) -> usize) -> Vec<u32> {
    let mut sorted: Vec<f64> = numbers.iter().copied().filter(|number| !number.is_nan()).collect();
    sorted.sort_by(f64::total_cmp);
    let known = sorted.len();
    let mut starts = sorted.clone();
    starts.dedup();
    let bins = bins(known);
    if starts.len() > bins {
        starts = (0..bins).filter_map(|bin| sorted.get(bin * known / bins).copied()).collect();
        starts.dedup();
    }
    numbers
        .iter()
        .map(|number| match number.is_nan() {
            true => 0,
            false => starts.partition_point(|start| start <= number) as u32,
        })
        .collect()
}

fn agrees(levels: &[u32], truth: &[Option<u32>]) -> Option<Leak> {
    let pack = |(level, class): (&u32, &Option<u32>)| Some(u64::from(*level) << 32 | u64::from((*class)?));
    let mut rows: Vec<u64> = levels.iter().zip(truth).filter_map(pack).collect();
    if rows.len() < LEAST {
        return None;
    }
    let mut classes: Vec<u32> = rows.iter().map(|packed| *packed as u32).collect();
    classes.sort_unstable();
    let (common, majority) = most_frequent(&classes)?;
    rows.sort_unstable();
    let right: usize = rows
        .chunk_by(|a, b| a >> 32 == b >> 32)
        .map(|level| {
            let classes: Vec<u32> = level.iter().map(|packed| *packed as u32).collect();
            match level.len() < LEAST_OF_LEVEL {
                true => classes.iter().filter(|class| **class == common).count(),
                false => most_frequent(&classes).map_or(0, |(_, count)| count),
            }
        })
        .sum();
    let (all, wrong) = (rows.len(), rows.len() - right);
    let better = wrong as f64 <= MISTAKES_LEFT * (all - majority) as f64 && all - majority >= LEAST_OF_CLASS;
    (right as f64 >= AGREES * all as f64 && better).then_some(Leak::Agrees { right, all })
}

/// The most frequent of sorted classes (the lowest of several) and how often it occurs.
fn most_frequent(sorted: &[u32]) -> Option<(u32, usize)> {
    let runs = sorted.chunk_by(|a, b| a == b).filter_map(|run| Some((*run.first()?, run.len())));
    runs.max_by_key(|(class, count)| (*count, std::cmp::Reverse(*class)))
}

/// The area under the ROC curve of one class against the others, the least over all classes, either way round.
fn orders(numbers: &[f64], truth: &[Option<u32>]) -> Option<Leak> {
    let known = truth.iter().flatten().count();
    let rows: Vec<(f64, u32)> = numbers
        .iter()
        .zip(truth)
        .filter_map(|(number, class)| Some((*number, (*class)?)))
        .filter(|(number, _)| !number.is_nan())
        .collect();
    if rows.len() < LEAST || rows.len() * 2 < known {
        return None;
    }
    let ranks = ranks(&rows.iter().map(|(number, _)| *number).collect::<Vec<_>>());
    let mut classes: Vec<u32> = rows.iter().map(|(_, class)| *class).collect();
    classes.sort_unstable();
    classes.dedup();
    if classes.len() < 2 {
        return None;
    }
    let mut least: f64 = 1.0;
    for class in classes {
        let own: Vec<f64> =
            rows.iter().zip(&ranks).filter(|((_, of), _)| *of == class).map(|(_, rank)| *rank).collect();
        let (inside, outside) = (own.len() as f64, (rows.len() - own.len()) as f64);
        if own.len() < LEAST_OF_CLASS || outside < LEAST_OF_CLASS as f64 {
            return None;
        }
        let area = (own.iter().sum::<f64>() - inside * (inside + 1.0) / 2.0) / (inside * outside);
        least = least.min(area.max(1.0 - area));
    }
    (least >= ORDERS_MUCH).then_some(Leak::Orders { share: least, all: rows.len() })
}

fn explains(levels: &[u32], numbers: Option<&[f64]>, truth: &[f64]) -> Option<Leak> {
    let pack = |(level, value): (&u32, &f64)| u128::from(*level) << 64 | u128::from(key(*value));
    let known = levels.iter().zip(truth).filter(|(_, value)| value.is_finite());
    let mut rows: Vec<u128> = known.map(pack).collect();
    let all = rows.len();
    if all < LEAST {
        return None;
    }
    rows.sort_unstable();
    let rows: Vec<(u32, f64)> =
        rows.into_iter().map(|packed| ((packed >> 64) as u32, value(packed as u64))).collect();
    let total = spread(&rows);
    if total <= 0.0 {
        return None;
    }
    let (mut within, mut count) = (0.0, 0);
    for level in rows.chunk_by(|a, b| a.0 == b.0) {
        within += spread(level);
        count += 1;
    }
    let by_levels = match all > 2 * count {
        true => 1.0 - within / total * (all - 1) as f64 / (all - count) as f64,
        false => 0.0,
    };
    let share = by_levels.max(numbers.map_or(0.0, |numbers| line(numbers, truth, all)));
    (share >= EXPLAINS_MUCH).then_some(Leak::Explains { share, all })
}

/// Sum of squared distances from the mean.
fn spread(rows: &[(u32, f64)]) -> f64 {
    let mean = rows.iter().map(|(_, value)| value).sum::<f64>() / rows.len() as f64;
    rows.iter().map(|(_, value)| (value - mean) * (value - mean)).sum()
}

/// Squared correlation where most rows have both values, else 0.
fn line(numbers: &[f64], truth: &[f64], all: usize) -> f64 {
    let both: Vec<(f64, f64)> = numbers
        .iter()
        .zip(truth)
        .filter(|(x, y)| x.is_finite() && y.is_finite())
        .map(|(x, y)| (*x, *y))
        .collect();
    if both.len() < LEAST || both.len() * 2 < all {
        return 0.0;
    }
    let count = both.len() as f64;
    let (mx, my) =
        (both.iter().map(|p| p.0).sum::<f64>() / count, both.iter().map(|p| p.1).sum::<f64>() / count);
    let sum = |of: &dyn Fn(f64, f64) -> f64| both.iter().map(|(x, y)| of(x - mx, y - my)).sum::<f64>();
    let (xx, yy, xy) = (sum(&|x, _| x * x), sum(&|_, y| y * y), sum(&|x, y| x * y));
    if xx > 0.0 && yy > 0.0 { xy * xy / (xx * yy) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn halves(share_wrong: usize) -> (Vec<u32>, Vec<Option<u32>>) {
        let truth: Vec<Option<u32>> = (0..400).map(|row| Some(u32::from(row % 4 == 0))).collect();
        let levels = (0..400).map(|row| u32::from(row % 4 == 0) ^ u32::from(row < share_wrong)).collect();
        (levels, truth)
    }

    #[test]
    fn a_column_that_repeats_the_class_leaks_and_one_that_guesses_does_not() {
        let (levels, truth) = halves(2);
        assert_eq!(agrees(&levels, &truth), Some(Leak::Agrees { right: 398, all: 400 }));
        let (levels, truth) = halves(20);
        assert_eq!(agrees(&levels, &truth), None);
    }

    #[test]
    fn a_rare_class_is_not_decided_by_saying_never() {
        let truth: Vec<Option<u32>> = (0..400).map(|row| Some(u32::from(row % 100 == 0))).collect();
        assert_eq!(agrees(&vec![1; 400], &truth), None);
    }

    #[test]
    fn levels_of_one_row_tell_nothing() {
        let (_, truth) = halves(0);
        assert_eq!(agrees(&(0..400).collect::<Vec<_>>(), &truth), None);
    }

    #[test]
    fn numbers_that_order_the_classes_leak_either_way_round() {
        let truth: Vec<Option<u32>> = (0..100).map(|row| Some(u32::from(row >= 60))).collect();
        let falling: Vec<f64> = (0..100).map(|row| -f64::from(row)).collect();
        assert_eq!(orders(&falling, &truth), Some(Leak::Orders { share: 1.0, all: 100 }));
        let muddled: Vec<f64> = (0..100).map(|row| f64::from(row * 37 % 100)).collect();
        assert_eq!(orders(&muddled, &truth), None);
    }

    #[test]
    fn a_grade_in_percent_leaks_and_a_noisy_one_does_not() {
        let truth: Vec<f64> = (0..200).map(|row| f64::from(row % 21)).collect();
        let percent: Vec<f64> = truth.iter().map(|grade| grade * 5.0).collect();
        assert!(explains(&binned(&percent), Some(&percent), &truth).is_some());
        let noisy: Vec<f64> =
            truth.iter().enumerate().map(|(row, grade)| grade + (row * 5 % 11) as f64 * 2.0).collect();
        assert_eq!(explains(&binned(&noisy), Some(&noisy), &truth), None);
    }

    #[test]
    fn coarse_letters_follow_from_the_grade_and_a_rare_yes_does_not() {
        let grade: Vec<u32> = (0..400).map(|row| row * 8 % 21 + 1).collect();
        let letters: Vec<u32> = grade.iter().map(|grade| grade / 6 + 1).collect();
        assert_eq!(follows(&letters, &grade), Some(Leak::Follows { right: 400, all: 400 }));
        let rare: Vec<u32> = (0..400).map(|row| u32::from(row % 90 == 0)).collect();
        assert_eq!(follows(&rare, &grade), None);
        let noisy: Vec<u32> = (0..400).map(|row| (row * 8 % 21 + row * 5 % 4) / 6 + 1).collect();
        assert_eq!(follows(&noisy, &grade), None);
    }

    #[test]
    fn what_orders_well_is_asked_about_and_what_orders_all_decides() {
        let truth: Vec<Option<u32>> = (0..200).map(|row| Some(u32::from(row >= 100))).collect();
        // Five of each kind stand in the middle of the others: .975.
        let swapped = |many: usize| -> Vec<f64> {
            let place = |row: usize| {
                if row < many {
                    150.0
                } else if row < 100 {
                    row as f64
                } else {
                    row as f64 + 0.5
                }
            };
            (0..200).map(place).collect()
        };
        let asked = orders(&swapped(5), &truth).unwrap();
        assert!(!asked.decides(), "{asked:?}");
        assert!(orders(&swapped(0), &truth).unwrap().decides());
        assert_eq!(orders(&swapped(10), &truth), None);
    }

    #[test]
    fn nothing_is_said_about_a_handful() {
        assert_eq!(explains(&[1; 5], None, &[1.0, 2.0, 3.0, 4.0, 5.0]), None);
        assert_eq!(agrees(&[1; 5], &[Some(1); 5]), None);
    }

    #[test]
    fn missing_is_a_level_of_its_own() {
        assert_eq!(binned(&[f64::NAN, 3.0, 1.0, 3.0]), [0, 2, 1, 2]);
    }
}
