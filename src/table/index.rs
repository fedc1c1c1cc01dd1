//! Which text was seen before: keys -> codes, by open addressing.

use crate::error::{Error, Result};

/// Steps from a key's own place after which the index is given up: somebody made keys that meet.
const MOST_STEPS: usize = 256;

/// From here on keys are hashes of longer texts.
const LONG: u64 = 0xff << 56;

/// No code: an empty slot.
const NONE: u32 = u32::MAX;

#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    /// A power of two of them, at most five in eight in use: a smaller index stays nearer to the processor.
    slots: Vec<(u64, u32)>,
    used: usize,
}

/// A text of up to seven bytes is its own key, with its length on top; a longer one has a hash behind
/// `LONG`, and texts must be compared.
pub(super) fn key(text: &str) -> u64 {
    let bytes = text.as_bytes();
    if bytes.len() < 8 {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(bytes) {
            *to = *from;
        }
        return short(u64::from_le_bytes(word), bytes.len());
    }
    let mut hash = bytes.len() as u64;
    for part in bytes.chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(part) {
            *to = *from;
        }
        hash = mixed(hash.rotate_left(5) ^ u64::from_le_bytes(word));
    }
    hash | LONG
}

/// The key of a text of up to seven bytes, from the eight bytes where it begins, little endian.
#[inline]
pub(super) fn short(word: u64, length: usize) -> u64 {
    let mask = (1_u64 << (8 * (length as u32 & 7))) - 1;
    (word & mask) | ((length as u64) << 56)
}

/// SplitMix64's first step.
#[inline]
fn mixed(key: u64) -> u64 {
    (key ^ (key >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}

impl Index {
    /// The code of a key; `same` compares texts where the key alone does not tell.
    #[inline]
    pub fn find(&self, key: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        let mut at = self.place(key);
        // The index is never full, so there is an end.
        while let Some(&(other, code)) = self.slots.get(at) {
            if code == NONE {
                return None;
            }
            if other == key && (key < LONG || same(code)) {
                return Some(code);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        None
    }

    /// Adds a key that [`Index::find`] did not find. False where keys meet too often for an index.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn insert(&mut self, key: u64, code: u32) -> Result<bool> {
        if self.used * 8 >= self.slots.len() * 5 {
            let mut larger = Index::default();
            let count = (self.slots.len() * 2).max(16);
            let bytes = count * size_of::<(u64, u32)>();
            larger.slots.try_reserve_exact(count).map_err(|_| Error::out_of_memory(bytes as u64))?;
            larger.slots.resize(count, (0, NONE));
            for (key, code) in self.slots.iter().filter(|(_, code)| *code != NONE) {
                larger.put(*key, *code);
            }
            *self = larger;
        }
        Ok(self.put(key, code))
    }

    fn put(&mut self, key: u64, code: u32) -> bool {
        let mut at = self.place(key);
        for step in 0..self.slots.len() {
            match self.slots.get_mut(at) {
                Some(slot) if slot.1 == NONE => {
                    *slot = (key, code);
                    self.used += 1;
                    return step < MOST_STEPS;
                }
                _ => at = (at + 1) & (self.slots.len() - 1),
            }
        }
        false
    }

    /// Where a key would like to stand.
    #[inline]
    fn place(&self, key: u64) -> usize {
        // The upper bits of a product depend on all of its factors' bits.
        (mixed(key) >> 32) as usize & self.slots.len().wrapping_sub(1)
    }

    pub fn bytes(&self) -> usize {
        self.slots.capacity() * size_of::<(u64, u32)>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_short_texts_are_their_own() {
        let texts = ["", "0", "00", "a", "a\0", "1234567", "\u{e9}"];
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[at + 1..] {
                assert_ne!(key(one), key(other), "{one:?} {other:?}");
            }
        }
        assert_eq!(short(u64::from_le_bytes(*b"12,34,56"), 2), key("12"));
        assert_eq!(short(u64::from_le_bytes(*b"1234567,"), 7), key("1234567"));
        assert!(key("12345678") >= LONG);
    }

    #[test]
    fn what_went_in_is_found_and_nothing_else() {
        let mut index = Index::default();
        for code in 0..5000 {
            assert!(index.insert(key(&code.to_string()), code).expect("room"));
        }
        for code in 0..5000_u32 {
            assert_eq!(index.find(key(&code.to_string()), |_| false), Some(code));
        }
        assert_eq!(index.find(key("5000"), |_| false), None);
        assert!(index.insert(key("a long text"), 5000).expect("room"));
        assert_eq!(index.find(key("a long text"), |code| code == 5000), Some(5000));
        assert_eq!(index.find(key("a long text"), |_| false), None);
    }

    #[test]
    fn keys_that_meet_end_the_index() {
        let mut index = Index::default();
        let steps = (0..600).map(|code| index.insert(7 | LONG, code).expect("room"));
        assert!(!steps.last().expect("one"));
    }
}
