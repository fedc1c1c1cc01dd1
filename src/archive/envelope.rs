//! The bytes of a saved model.
//!
//! ```text
//! "HOMEROOM"  version u16  flags u8  [salt 16, nonce 12, rounds u32]  body  SHA-256 of all before it
//! body        deflate( tag u8 + text, length u32 + bytes, ... ), sealed where flags say so
//! ```
//!
//! Numbers are little-endian. A reader takes every version up to its own, passes over sections that it does not know, and
//! gives an error for everything else: nothing that a file says is allocated before its bytes are there.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};

use super::seal::{Lock, SEALED_BYTES};
use crate::error::{Error, ErrorKind, Result};

pub use super::seal::Fresh;

/// The ending of a file's name.
pub const ENDING: &str = "homeroom";
/// The format that is written.
pub const VERSION: u16 = 1;
/// Bytes of a file, at most.
pub const MOST_BYTES: usize = 256 << 20;
/// Bytes that it may inflate to.
const MOST_INFLATED: u64 = 1 << 30;
const MAGIC: [u8; 8] = *b"HOMEROOM";
const HEAD: usize = MAGIC.len() + 3;
const SUM: usize = 32;
const SEALED: u8 = 1;

/// What lies in an envelope, by tag.
pub type Sections = BTreeMap<String, Vec<u8>>;

fn damaged() -> Error {
    Error::new(ErrorKind::ModelDamaged)
}

/// The bytes of a file; `lock` is a passphrase and fresh random bytes.
///
/// # Errors
/// `out-of-memory`; `crashed` where a section is longer than 4 GiB.
pub fn pack(sections: &Sections, lock: Option<(&str, &Fresh)>) -> Result<Vec<u8>> {
    let failed = |reason: &str| Error::new(ErrorKind::Crashed).with("reason", reason);
    let mut body = ZlibEncoder::new(Vec::new(), Compression::default());
    for (tag, bytes) in sections {
        let length = u32::try_from(bytes.len()).map_err(|_| failed("a section is too long"))?;
        let name = u8::try_from(tag.len()).map_err(|_| failed("a tag is too long"))?;
        let parts: [&[u8]; 4] = [&[name], tag.as_bytes(), &length.to_le_bytes(), bytes];
        for part in parts {
            body.write_all(part).map_err(|_| failed("a section could not be written"))?;
        }
    }
    let body = body.finish().map_err(|_| failed("a section could not be written"))?;
    let mut file = MAGIC.to_vec();
    file.extend(VERSION.to_le_bytes());
    file.push(if lock.is_some() { SEALED } else { 0 });
    match lock {
        None => file.extend(body),
        Some((passphrase, fresh)) => {
            let lock = Lock::new(fresh);
            let sealed =
                lock.seal(passphrase, &file, &body).ok_or_else(|| failed("nothing could be sealed"))?;
            file.extend(lock.to_bytes());
            file.extend(sealed);
        }
    }
    let sum = Sha256::digest(&file);
    file.extend(sum);
    Ok(file)
}

/// What lies in the bytes of a file.
///
/// # Errors
/// `not-a-model`, `newer-model`, `damaged-model`, `needs-passphrase`, `wrong-passphrase`, `too-large`.
pub fn unpack(file: &[u8], passphrase: Option<&str>) -> Result<Sections> {
    if file.len() > MOST_BYTES {
        return Err(too_large(MOST_BYTES as u64));
    }
    let start = &file[..file.len().min(MAGIC.len())];
    if start.is_empty() || !MAGIC.starts_with(start) {
        return Err(Error::new(ErrorKind::NotAModel));
    }
    let [low, high, flags] = *file.get(MAGIC.len()..HEAD).ok_or_else(damaged)? else { return Err(damaged()) };
    let version = u16::from_le_bytes([low, high]);
    if version > VERSION {
        let error = Error::new(ErrorKind::ModelNewer).with("version", usize::from(version));
        return Err(error.with("known", usize::from(VERSION)));
    }
    let (told, sum) = file.split_at_checked(file.len().saturating_sub(SUM)).ok_or_else(damaged)?;
    if version == 0 || flags & !SEALED != 0 || told.len() < HEAD || Sha256::digest(told)[..] != *sum {
        return Err(damaged());
    }
    let (head, rest) = told.split_at(HEAD);
    if flags & SEALED == 0 {
        return sections(rest);
    }
    let (lock, sealed) = rest.split_at_checked(SEALED_BYTES).ok_or_else(damaged)?;
    let lock = Lock::from_bytes(lock).ok_or_else(damaged)?;
    let passphrase = passphrase.ok_or_else(|| Error::new(ErrorKind::NeedsPassphrase))?;
    let body = lock.open(passphrase, head, sealed).ok_or_else(|| Error::new(ErrorKind::WrongPassphrase))?;
    sections(&body)
}

/// Tells one file from another: the first 16 hexadecimal digits of its checksum.
pub fn fingerprint(file: &[u8]) -> String {
    let sum = &file[file.len().saturating_sub(SUM)..];
    sum.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn too_large(limit: u64) -> Error {
    Error::new(ErrorKind::TooLarge).with("limit", (limit >> 20) as f64).with("what", "megabytes")
}

fn sections(body: &[u8]) -> Result<Sections> {
    let mut inflated = Vec::new();
    let most = MOST_INFLATED.min(body.len() as u64 * 1100 + 4096);
    ZlibDecoder::new(body).take(most + 1).read_to_end(&mut inflated).map_err(|_| damaged())?;
    if inflated.len() as u64 > most {
        return Err(too_large(most));
    }
    let mut rest = &inflated[..];
    let mut found = Sections::new();
    while let Some((name, after)) = rest.split_first() {
        let (tag, after) = after.split_at_checked(usize::from(*name)).ok_or_else(damaged)?;
        let (length, after) = after.split_first_chunk::<4>().ok_or_else(damaged)?;
        let length = u32::from_le_bytes(*length) as usize;
        let (bytes, after) = after.split_at_checked(length).ok_or_else(damaged)?;
        let tag = std::str::from_utf8(tag).map_err(|_| damaged())?;
        if found.insert(tag.to_owned(), bytes.to_vec()).is_some() {
            return Err(damaged());
        }
        rest = after;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Sections {
        let trees: Vec<u8> = (0..50_000u32).map(|at| ((at * at) >> 7) as u8).collect();
        Sections::from([("model".to_owned(), trees), ("about".to_owned(), b"a class".to_vec())])
    }

    fn kind(file: &[u8], passphrase: Option<&str>) -> Option<ErrorKind> {
        unpack(file, passphrase).err().map(|error| error.kind())
    }

    #[test]
    fn what_is_packed_comes_out() {
        let file = pack(&some(), None).unwrap();
        assert_eq!(unpack(&file, None).unwrap(), some());
        assert_eq!(unpack(&file, Some("not needed")).unwrap(), some());
        assert_eq!(fingerprint(&file).len(), 16);
    }

    #[test]
    fn a_passphrase_seals_and_another_does_not_open() {
        let fresh = Fresh([7; 28]);
        let file = pack(&some(), Some(("horse battery", &fresh))).unwrap();
        assert_eq!(kind(&file, None), Some(ErrorKind::NeedsPassphrase));
        assert_eq!(kind(&file, Some("horse")), Some(ErrorKind::WrongPassphrase));
        assert_eq!(unpack(&file, Some("horse battery")).unwrap(), some());
        let other = pack(&some(), Some(("horse battery", &Fresh([8; 28])))).unwrap();
        assert_ne!(file[60..90], other[60..90]);
    }

    #[test]
    fn every_altered_or_missing_byte_is_noticed() {
        let file = pack(&Sections::from([("a".to_owned(), vec![1, 2, 3])]), None).unwrap();
        for at in 0..file.len() {
            let mut other = file.clone();
            other[at] ^= 0x10;
            let told = kind(&other, None);
            assert!(
                [Some(ErrorKind::ModelDamaged), Some(ErrorKind::NotAModel), Some(ErrorKind::ModelNewer)]
                    .contains(&told),
                "byte {at}: {told:?}"
            );
            let short = kind(&file[..at], None);
            assert!(
                [Some(ErrorKind::ModelDamaged), Some(ErrorKind::NotAModel)].contains(&short),
                "{at} bytes: {short:?}"
            );
        }
        assert_eq!(kind(b"PK\x03\x04 a workbook", None), Some(ErrorKind::NotAModel));
        let mut later = file;
        later[8] = 9;
        assert_eq!(kind(&later, None), Some(ErrorKind::ModelNewer));
    }

    #[test]
    fn a_small_file_cannot_ask_for_much() {
        let signed = |body: &[u8]| {
            let mut file = MAGIC.to_vec();
            file.extend(VERSION.to_le_bytes());
            file.push(0);
            file.extend(body);
            let sum = Sha256::digest(&file);
            file.extend(sum);
            file
        };
        let deflated = |bytes: &[u8]| {
            let mut own = ZlibEncoder::new(Vec::new(), Compression::best());
            own.write_all(bytes).unwrap();
            own.finish().unwrap()
        };
        // A section of 4 GiB whose bytes are not there; the same twice; no deflate at all.
        assert_eq!(
            kind(&signed(&deflated(&[1, b'a', 255, 255, 255, 255, 0])), None),
            Some(ErrorKind::ModelDamaged)
        );
        assert_eq!(
            kind(&signed(&deflated(&[1, b'a', 0, 0, 0, 0, 1, b'a', 0, 0, 0, 0])), None),
            Some(ErrorKind::ModelDamaged)
        );
        assert_eq!(kind(&signed(b"no deflate"), None), Some(ErrorKind::ModelDamaged));
        // Rounds that would take a day.
        let mut slow = MAGIC.to_vec();
        slow.extend(VERSION.to_le_bytes());
        slow.push(SEALED);
        slow.extend([0; 28]);
        slow.extend(u32::MAX.to_le_bytes());
        slow.extend([0; 40]);
        let sum = Sha256::digest(&slow);
        slow.extend(sum);
        assert_eq!(kind(&slow, Some("x")), Some(ErrorKind::ModelDamaged));
    }
}
