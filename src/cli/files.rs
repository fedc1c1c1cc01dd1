//! The files that were named, read piece by piece.

use std::path::Path;

use super::arguments::Source;
use super::commands::unreadable;
use crate::error::Result;
use crate::progress::Unwatched;
use crate::sample;
use crate::schema::Role;
use crate::study::Study;
use crate::table::{self, ReadOptions, Reader, Table};
use crate::timeline::{DayOrMonth, EventPlan};

/// Reads a file of students or events.
///
/// # Errors
/// `unreadable`, and those of the reader.
pub fn table(path: &Path, sheet: Option<&str>) -> Result<Table> {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut reader = Reader::new(&name, ReadOptions { sheet: sheet.map(str::to_owned) });
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    reader.expect(size)?;
    let mut chunk = vec![0; 1 << 20];
    loop {
        let count = std::io::Read::read(&mut file, &mut chunk).map_err(unreadable)?;
        if count == 0 {
            break;
        }
        reader.push(&chunk[..count])?;
    }
    reader.finish(&mut Unwatched)
}

/// Columns that were guessed to have a role which the user gave to another one.
pub fn others<'a>(study: &'a Study, role: Role, but: &'a str) -> impl Iterator<Item = String> + use<'a> {
    let fields = study.guess().fields.iter().filter(move |field| field.role == role && field.name != but);
    fields.map(|field| field.name.clone())
}

/// Reads the file of events, where one was named, and joins it.
///
/// # Errors
/// Those of [`table`] and [`Study::join`].
pub fn join(study: &mut Study, source: &Source) -> Result<()> {
    let typed = &source.events;
    let Some(path) = &typed.events else { return Ok(()) };
    let events = if source.sample && path.as_os_str() == "sample" {
        let text = sample::events(sample::ROWS, 1);
        table::read(sample::EVENTS_NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched)?
    } else {
        table(path, None)?
    };
    let plan = EventPlan {
        key: typed.key.clone(),
        time: typed.time.clone(),
        kind: typed.kind.clone(),
        step: typed.step.clone(),
        start: typed.start.clone(),
        end: typed.end.clone(),
        dates: typed.dates.as_deref().map(|first| match first {
            "month" => DayOrMonth::Month,
            _ => DayOrMonth::Day,
        }),
        once: typed.once,
        unread: Vec::new(),
    };
    study.join(events, &plan).map(|_| ())
}
