//! A passphrase over bytes: AES-256 in Galois counter mode (NIST SP 800-38D, doi 10.6028/NIST.SP.800-38D) under a key from
//! PBKDF2 with HMAC-SHA-256 (RFC 8018).

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use sha2::Sha256;

/// What makes guessing slow: as OWASP asks for since 2023.
const ROUNDS: u32 = 600_000;
/// Rounds that a file may ask for: some seconds of work.
const MOST_ROUNDS: u32 = 5_000_000;
const SALT: usize = 16;
const NONCE: usize = 12;
/// Bytes that a lock takes.
pub(super) const SEALED_BYTES: usize = SALT + NONCE + 4;

/// Random bytes that were never used before.
pub struct Fresh(pub [u8; SALT + NONCE]);

/// All that opens a seal, but for the passphrase.
pub(super) struct Lock {
    salt: [u8; SALT],
    nonce: [u8; NONCE],
    rounds: u32,
}

impl Lock {
    pub fn new(fresh: &Fresh) -> Lock {
        let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
        salt.copy_from_slice(&fresh.0[..SALT]);
        nonce.copy_from_slice(&fresh.0[SALT..]);
        Lock { salt, nonce, rounds: ROUNDS }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.salt[..], &self.nonce, &self.rounds.to_le_bytes()].concat()
    }

    /// `None` for bytes that are no lock, or one that would take minutes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Lock> {
        let (salt, rest) = bytes.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        let rounds = u32::from_le_bytes(*rest.first_chunk()?);
        (1..=MOST_ROUNDS).contains(&rounds).then_some(Lock { salt: *salt, nonce: *nonce, rounds })
    }

    fn cipher(&self, passphrase: &str) -> Aes256Gcm {
        let mut key = Key::<Aes256Gcm>::default();
        pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &self.salt, self.rounds, &mut key);
        Aes256Gcm::new(&key)
    }

    /// `beside` is not hidden and can't be altered.
    pub fn seal(&self, passphrase: &str, beside: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
        let payload = Payload { msg: bytes, aad: beside };
        self.cipher(passphrase).encrypt(&Nonce::from(self.nonce), payload).ok()
    }

    /// `None` for another passphrase.
    pub fn open(&self, passphrase: &str, beside: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let payload = Payload { msg: sealed, aad: beside };
        self.cipher(passphrase).decrypt(&Nonce::from(self.nonce), payload).ok()
    }
}
