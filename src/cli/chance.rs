//! Chance that nobody can foresee, from the system: for codes and for seals. What is taught takes its chance from seeds.

use crate::error::{Error, ErrorKind, Result};

/// As many bytes as asked for.
///
/// # Errors
/// `crashed` where the system gives none.
pub(super) fn drawn<const COUNT: usize>() -> Result<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::new(ErrorKind::Crashed).with("reason", error.to_string()))?;
    Ok(bytes)
}
