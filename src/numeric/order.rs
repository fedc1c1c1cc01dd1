//! Putting things in order, with few copies of a sort in the program: every kind of thing that is sorted by the
//! library's own sort brings another five to ten thousand bytes to the download.
//!
//! So what is sorted often is packed into whole numbers, of which two kinds suffice, and what is sorted seldom shares
//! one sort of places. All are stable, or sort what has no equals.

use std::cmp::Ordering;

/// A number as bits that stand in the order of [`f64::total_cmp`].
pub fn key(value: f64) -> u64 {
    let bits = value.to_bits();
    if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
}

/// The number of a [`key`].
pub fn value(key: u64) -> f64 {
    f64::from_bits(if key >> 63 == 1 { key & !(1 << 63) } else { !key })
}

/// Sorts a short list or a seldom one; equal things stay as they stood.
pub fn by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = places(list.len(), &|a, b| compare(&list[a as usize], &list[b as usize]));
    let mut loose: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| loose[place as usize].take()));
}

/// The places of a list of `count` in order; equal ones as they stood.
#[inline(never)]
pub fn places(count: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..count as u32).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Sorts `rows` by a whole number; equal ones stay as they stood.
pub fn by_code(rows: &mut [u32], code: impl Fn(u32) -> u32) {
    let of = |(place, row): (usize, &u32)| u64::from(code(*row)) << 32 | place as u64;
    let mut packed: Vec<u64> = rows.iter().enumerate().map(of).collect();
    packed.sort_unstable();
    let before = rows.to_vec();
    rows.iter_mut().zip(packed).for_each(|(row, packed)| *row = before[packed as u32 as usize]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn keys_stand_in_the_order_of_numbers(a in any::<f64>(), b in any::<f64>()) {
            prop_assert_eq!(key(a).cmp(&key(b)), a.total_cmp(&b));
            prop_assert_eq!(value(key(a)).to_bits(), a.to_bits());
        }

        #[test]
        fn lists_are_sorted_as_the_library_sorts_them(list in prop::collection::vec((0..9_u32, any::<u8>()), 0..60)) {
            let mut expected = list.clone();
            expected.sort_by_key(|thing| thing.0);
            let mut sorted = list.clone();
            by(&mut sorted, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(&sorted, &expected);
            let mut rows: Vec<u32> = (0..list.len() as u32).collect();
            by_code(&mut rows, |row| list[row as usize].0);
            let by_rows: Vec<_> = rows.iter().map(|row| list[*row as usize]).collect();
            prop_assert_eq!(&by_rows, &expected);
        }
    }

    #[test]
    fn zeros_of_both_signs_and_no_numbers_have_their_places() {
        let mut keys = [f64::NAN, 1.0, 0.0, -0.0, f64::NEG_INFINITY, -f64::NAN].map(key);
        keys.sort_unstable();
        let back = keys.map(value);
        assert!(back[0].is_nan() && back[1] == f64::NEG_INFINITY && back[2].is_sign_negative());
        assert!(back[3] == 0.0 && back[4] == 1.0 && back[5].is_nan());
    }
}
