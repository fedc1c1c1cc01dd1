//! A column's small picture, drawn so that no bar tells of a few students.
//!
//! A file of 100 rows or more shows no bar under 10 students, a smaller one no bar under 3: bins of numbers are
//! merged with a neighbour, small categories go into one bar of others, and if that is still too small the
//! smallest category shown joins it. A column that identifies has no picture at all, nor has free text.

use serde::Serialize;

use crate::numeric::order;
use crate::quality::least;
use crate::schema::{Field, Kind};
use crate::table::Column;

/// How the values of a column are spread.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum Histogram {
    /// Numbers: `counts[i]` values from `edges[i]` to below `edges[i + 1]`; the last edge is included. Dates are
    /// days since 1970-01-01. `merged`: some bins are wider, so that none is under the least count.
    Bins { lo: f64, hi: f64, edges: Vec<f64>, counts: Vec<u32>, merged: bool },
    /// Categories in their order, the ten most frequent at most.
    Bars { bars: Vec<Bar>, others: Option<Others> },
    /// Not shown, or nothing to show.
    None,
}

/// One category.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Bar {
    pub name: String,
    pub count: u32,
}

/// The categories without a bar of their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Others {
    pub levels: usize,
    pub count: u32,
}

const MOST_BINS: usize = 20;
const MOST_BARS: usize = 10;

/// The picture of one column.
pub(super) fn histogram(field: &Field, column: &Column) -> Histogram {
    let least = least(column.len()) as u32;
    match field.kind {
        _ if field.identifies() || field.distinct == 0 => Histogram::None,
        Kind::Text => Histogram::None,
        Kind::Number | Kind::Date => bins(field.numbers(column), least),
        Kind::Category | Kind::YesNo => {
            let (codes, names) = field.codes(column);
            bars(&codes, names, least)
        }
    }
}

fn bins(numbers: Vec<f64>, least: u32) -> Histogram {
    let known: Vec<f64> = numbers.into_iter().filter(|number| number.is_finite()).collect();
    let lo = known.iter().copied().fold(f64::INFINITY, f64::min);
    let hi = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if known.len() < least as usize {
        return Histogram::None;
    }
    let whole = known.iter().all(|number| libm::floor(*number) == *number);
    let (start, width, count) = match whole && hi - lo < 1.5 * MOST_BINS as f64 {
        // A bin for each whole number, its number in the middle.
        true => (lo - 0.5, 1.0, (hi - lo) as usize + 1),
        false if hi > lo => (lo, (hi - lo) / MOST_BINS as f64, MOST_BINS),
        false => (lo - 0.5, 1.0, 1),
    };
    if !(width > 0.0 && width.is_finite()) {
        return Histogram::None;
    }
    let mut counts = vec![0_u32; count];
    for number in &known {
        let bin = libm::floor((number - start) / width).max(0.0) as usize;
        if let Some(bin) = counts.get_mut(bin.min(count - 1)) {
            *bin += 1;
        }
    }
    let edges: Vec<f64> = (0..=count).map(|edge| start + width * edge as f64).collect();
    let (edges, counts, merged) = widened(edges, counts, least);
    Histogram::Bins { lo, hi, edges, counts, merged }
}

/// Joins bins from the left until each holds `least`; what is left over joins the last. An empty bin tells of
/// nobody, but its edge would: it goes with its neighbour too.
fn widened(edges: Vec<f64>, counts: Vec<u32>, least: u32) -> (Vec<f64>, Vec<u32>, bool) {
    let before = counts.len();
    let mut wide_edges: Vec<f64> = edges.first().copied().into_iter().collect();
    let mut wide: Vec<u32> = Vec::new();
    let mut open = 0;
    for (count, edge) in counts.iter().zip(edges.iter().skip(1)) {
        open += count;
        if open >= least {
            wide.push(open);
            wide_edges.push(*edge);
            open = 0;
        }
    }
    if let (Some(last), Some(edge), Some(end)) = (wide.last_mut(), wide_edges.last_mut(), edges.last()) {
        *last += open;
        *edge = *end;
    }
    let merged = wide.len() < before;
    (wide_edges, wide, merged)
}

fn bars(codes: &[u32], names: Vec<String>, least: u32) -> Histogram {
    let mut counts = vec![0_u32; names.len()];
    for code in codes {
        if let Some(count) = counts.get_mut(*code as usize) {
            *count += 1;
        }
    }
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order::by(&mut order, |a, b| counts[*b].cmp(&counts[*a]));
    let count_of = |level: &usize| counts.get(*level).copied().unwrap_or(0);
    let mut shown = order.iter().take(MOST_BARS).take_while(|level| count_of(level) >= least).count();
    let hidden = |shown: usize| order.iter().skip(shown).map(count_of).sum::<u32>();
    // A bar of others that is too small would tell of the few in it.
    while shown > 0 && shown < order.len() && hidden(shown) < least {
        shown -= 1;
    }
    let others = (shown < order.len()).then(|| Others { levels: order.len() - shown, count: hidden(shown) });
    if others.as_ref().is_some_and(|others| others.count < least) {
        return Histogram::None;
    }
    let mut kept: Vec<usize> = order.iter().take(shown).copied().collect();
    kept.sort_unstable();
    let bar = |level: usize| Some(Bar { name: names.get(level)?.clone(), count: count_of(&level) });
    Histogram::Bars { bars: kept.into_iter().filter_map(bar).collect(), others }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bin_is_under_the_least_and_none_is_lost() {
        for least in [3, 10] {
            let numbers: Vec<f64> = (0..137).map(|row| f64::from(row * row % 41) / 2.0).collect();
            let Histogram::Bins { edges, counts, merged, lo, hi } = bins(numbers, least) else {
                panic!("no bins")
            };
            assert!(counts.iter().all(|count| *count >= least), "{counts:?}");
            assert_eq!(counts.iter().sum::<u32>(), 137);
            assert_eq!(edges.len(), counts.len() + 1);
            assert!(edges.is_sorted() && edges[0] <= lo && edges[counts.len()] >= hi && merged);
        }
    }

    #[test]
    fn whole_numbers_have_a_bin_each() {
        let numbers = (0..40).map(|row| f64::from(row % 4)).collect();
        let expected = Histogram::Bins {
            lo: 0.0,
            hi: 3.0,
            edges: vec![-0.5, 0.5, 1.5, 2.5, 3.5],
            counts: vec![10; 4],
            merged: false,
        };
        assert_eq!(bins(numbers, 10), expected);
    }

    #[test]
    fn one_value_and_huge_values_have_a_picture_or_none() {
        assert!(matches!(bins(vec![7.5; 12], 10), Histogram::Bins { counts, .. } if counts == [12]));
        assert_eq!(bins(vec![f64::MAX, -f64::MAX, 0.5, 1.0], 3), Histogram::None);
        assert_eq!(bins(vec![f64::NAN; 50], 10), Histogram::None);
        assert_eq!(bins(vec![1.0; 9], 10), Histogram::None);
    }

    fn counted(counts: &[u32]) -> Histogram {
        let codes: Vec<u32> =
            counts.iter().enumerate().flat_map(|(code, count)| vec![code as u32; *count as usize]).collect();
        bars(&codes, (0..counts.len()).map(|level| format!("l{level}")).collect(), 10)
    }

    #[test]
    fn small_categories_go_into_others_that_are_not_small() {
        for (counts, shown, others) in [
            (&[50, 40][..], &["l0", "l1"][..], None),
            (&[50, 4, 40, 7], &["l0", "l2"], Some(Others { levels: 2, count: 11 })),
            (&[50, 4, 40], &["l0"], Some(Others { levels: 2, count: 44 })),
            (&[9, 3], &[], Some(Others { levels: 2, count: 12 })),
        ] {
            let Histogram::Bars { bars, others: found } = counted(counts) else { panic!("no bars") };
            assert_eq!(bars.iter().map(|bar| bar.name.as_str()).collect::<Vec<_>>(), shown, "{counts:?}");
            assert_eq!(found, others);
        }
        assert_eq!(counted(&[5, 2]), Histogram::None);
    }
}
