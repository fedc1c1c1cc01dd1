//! Codes that stand for students: drawn for one export, like no number that a school gives, and telling nothing of an order.

use std::collections::BTreeSet;

use crate::numeric::chance::Chance;

/// Neither vowels, so that no code is a word, nor what is mistaken for another letter or digit.
const LETTERS: &[u8] = b"BCDFGHJKMNPQRSTVWXZ";
const SIGNS: &[u8] = b"BCDFGHJKMNPQRSTVWXZ23456789";
/// Signs of a code: half a billion of them.
const LENGTH: usize = 6;

/// A code for each of `count` students, no two alike. `salt` decides them all: who does not know it cannot draw them again.
pub fn codes(count: usize, salt: u64) -> Vec<String> {
    let mut chance = Chance::new(salt, &[]);
    let mut known = BTreeSet::new();
    let mut codes = Vec::with_capacity(count);
    while codes.len() < count {
        let sign = |at: usize| {
            // A letter first: no spreadsheet takes it for a number.
            let signs = if at == 0 { LETTERS } else { SIGNS };
            char::from(signs[chance.below(signs.len() as u32) as usize])
        };
        let code: String = (0..LENGTH).map(sign).collect();
        if known.insert(code.clone()) {
            codes.push(code);
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_are_alike_and_no_salt_draws_another_one_s() {
        let drawn = codes(20_000, 7);
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), 20_000);
        assert_eq!(drawn, codes(20_000, 7));
        let others: BTreeSet<String> = codes(1000, 8).into_iter().collect();
        assert!(drawn.iter().take(1000).filter(|own| others.contains(*own)).count() < 3);
        assert!(drawn.iter().all(|own| own.parse::<f64>().is_err() && own.len() == LENGTH));
    }
}
