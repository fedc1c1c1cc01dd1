//! Is there anything at all? Outcomes are shuffled, and what was found is held against what shuffled outcomes give.
//!
//! `p = (b + 1) / (B + 1)`, b of B shuffles being at least as good (Phipson and Smyth 2010, doi
//! 10.2202/1544-6115.1585). Outcomes move within cohorts only, since cohorts differ, and a person's rows move together:
//! a person takes the outcomes of another who has as many rows in the same cohorts.

use crate::numeric::chance::Chance;

/// Shuffles behind a p-value.
pub const SHUFFLES: usize = 199;

/// The chance of a score at least as high as `found` where there is nothing to find. Scores are better when higher.
pub fn p_value(found: f64, shuffled: &[f64]) -> f64 {
    let as_good = shuffled.iter().filter(|own| **own >= found).count();
    (as_good as f64 + 1.0) / (shuffled.len() as f64 + 1.0)
}

/// Whose outcome each of so many rows takes in shuffle `index`: every row is taken from once. Cohorts and persons have
/// one entry a row; rows stand for themselves without persons.
pub fn shuffle(
    rows: usize,
    cohorts: Option<&[u32]>,
    persons: Option<&[u32]>,
    seed: u64,
    index: usize,
) -> Vec<u32> {
    let mut order: Vec<u32> = (0..rows as u32).collect();
    let cohort = |row: u32| cohorts.map_or(0, |cohorts| cohorts[row as usize]);
    let person = |row: u32| persons.map_or(row, |persons| persons[row as usize]);
    order.sort_by_key(|row| (person(*row), cohort(*row), *row));
    // Each person's rows, cohort by cohort; those alike in that may take each other's place.
    let mut persons: Vec<&[u32]> = order.chunk_by(|a, b| person(*a) == person(*b)).collect();
    let places = |rows: &[u32]| -> Vec<u32> { rows.iter().map(|row| cohort(*row)).collect() };
    persons.sort_by_cached_key(|rows| (places(rows), rows.first().copied()));
    let mut chance = Chance::new(seed, &[0x7368_7566, index as u64]);
    let mut source = vec![0; rows];
    for alike in persons.chunk_by(|a, b| places(a) == places(b)) {
        let mut drawn: Vec<&[u32]> = alike.to_vec();
        chance.shuffle(&mut drawn);
        for (to, from) in alike.iter().zip(drawn) {
            for (to, from) in to.iter().zip(from) {
                source[*to as usize] = *from;
            }
        }
    }
    source
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_better_in_199_is_one_in_200() {
        assert_eq!(p_value(0.7, &[0.5; SHUFFLES]), 0.005);
        assert_eq!(p_value(0.5, &[0.5; 9]), 1.0);
        assert_eq!(p_value(0.5, &[]), 1.0);
    }

    #[test]
    fn one_of_a_kind_stays() {
        // Persons 0 and 1 have a row each in cohorts 0 and 1; person 2 has two rows in cohort 0.
        let (cohorts, persons) = ([0, 1, 0, 1, 0, 0], [0, 0, 1, 1, 2, 2]);
        let draws: Vec<Vec<u32>> =
            (0..20).map(|index| shuffle(6, Some(&cohorts), Some(&persons), 1, index)).collect();
        for draw in &draws {
            assert!(draw[..] == [0, 1, 2, 3, 4, 5] || draw[..] == [2, 3, 0, 1, 4, 5], "{draw:?}");
        }
        assert!(draws.iter().any(|draw| draw[0] == 0) && draws.iter().any(|draw| draw[0] == 2));
    }

    proptest! {
        #[test]
        fn outcomes_stay_in_their_cohort_and_persons_whole(
            rows in prop::collection::vec((0u32..3, 0u32..12), 1..60),
            index in 0usize..5,
        ) {
            let cohorts: Vec<u32> = rows.iter().map(|row| row.0).collect();
            let persons: Vec<u32> = rows.iter().map(|row| row.1).collect();
            let source = shuffle(rows.len(), Some(&cohorts), Some(&persons), 7, index);
            let mut all = source.clone();
            all.sort_unstable();
            prop_assert_eq!(all, (0..rows.len() as u32).collect::<Vec<_>>());
            for (row, from) in source.iter().enumerate() {
                prop_assert_eq!(cohorts[row], cohorts[*from as usize]);
                for (other, also) in source.iter().enumerate().filter(|(other, _)| persons[*other] == persons[row]) {
                    prop_assert_eq!(persons[*also as usize], persons[*from as usize], "{} {}", row, other);
                }
            }
        }
    }
}
