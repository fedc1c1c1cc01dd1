//! `homeroom explain --save`: the list as a file, and its key where that is asked for.

use super::arguments::Explain;
use super::chance::drawn;
use super::commands::unreadable;
use super::paper::{ending, unknown_form};
use crate::error::Result;
use crate::progress::Unwatched;
use crate::report::document::Text;
use crate::report::{csv, xlsx::xlsx};
use crate::study::{Handed, Study, Which};

/// Whether a file can be written so; asked before anything is taught.
///
/// # Errors
/// `unknown-form`.
pub(super) fn check(arguments: &Explain) -> Result<()> {
    match &arguments.save {
        Some(path) if !["csv", "xlsx"].contains(&ending(path).as_str()) => {
            Err(unknown_form(path, ".csv, .xlsx"))
        }
        _ => Ok(()),
    }
}

/// Writes the list, after the students were asked.
///
/// # Errors
/// `unreadable`, and those of [`Study::handout`].
pub(super) fn save(study: &Study, arguments: &Explain, which: Which) -> Result<()> {
    let Some(path) = &arguments.save else { return Ok(()) };
    let handed = Handed {
        which,
        capacity: arguments.sought.capacity,
        aside: Vec::new(),
        names: arguments.names,
        known: None,
    };
    let handout = study.handout(&handed, u64::from_le_bytes(drawn()?), &mut Unwatched)?;
    let workbook = handout.workbook.map(&mut Text::said);
    let bytes = match (ending(path).as_str(), workbook.sheets.first()) {
        ("csv", Some(list)) => csv::sheet(list).into_bytes(),
        _ => xlsx(&workbook),
    };
    std::fs::write(path, bytes).map_err(unreadable)?;
    if let Some(path) = &arguments.codes {
        std::fs::write(path, handout.key).map_err(unreadable)?;
    }
    Ok(())
}
