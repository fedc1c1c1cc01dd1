//! `homeroom report`: an evaluation as a document to take away.

use super::arguments::Report;
use super::commands::{asked, open, unreadable};
use super::cores::Cores;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{Level, Task};
use crate::progress::Unwatched;
use crate::report::document::Text;
use crate::report::{html::html, markdown::markdown};
use crate::study::{Paper, Study, Terms, Wanted};
use crate::words;

/// The path that was written, to be printed.
///
/// # Errors
/// The user's, with code and place; `unknown-form` for a file of another kind, before anything is taught.
pub(super) fn paper(arguments: &Report) -> Result<String> {
    let asking = &arguments.asking;
    let html_wanted = match ending(&arguments.out).as_str() {
        "html" | "htm" => true,
        "md" | "markdown" => false,
        _ => return Err(unknown_form(&arguments.out, ".html, .md")),
    };
    // Who names protected columns is taken at their word; else those that sound so are looked at.
    let mut study = open(&asking.source, !asking.source.protect.is_empty())?;
    let ask = asked(&study, asking, !arguments.sought.plain, arguments.sought.capacity)?;
    let cores = Cores::new(asking.threads)?;
    study.evaluate(&ask, &cores, &mut Unwatched)?;
    let kind = match arguments.document.as_str() {
        "card" => Paper::Card,
        "facts" => Paper::Facts,
        "families" => Paper::Families,
        _ => Paper::Report,
    };
    if kind == Paper::Report {
        inquire(&mut study, &cores)?;
    }
    let wanted = Wanted {
        paper: kind,
        terms: Terms {
            moment: 0,
            model: None,
            capacity: arguments.sought.capacity,
            least: arguments.least,
            seed: asking.seed,
        },
        known: None,
        date: arguments.date.clone(),
        settle: true,
    };
    let document = study.paper(&wanted, &mut Unwatched)?.map(&mut Text::said);
    let text = if html_wanted { html(&document, words::language()) } else { markdown(&document) };
    std::fs::write(&arguments.out, text).map_err(unreadable)?;
    Ok(format!("{}\n", arguments.out.display()))
}

/// Asks the best model that can be asked which columns matter to it, where these tell something.
fn inquire(study: &mut Study, cores: &Cores) -> Result<()> {
    let told = study.evaluation().map(|own| (own.task, own.verdict.level));
    if matches!(told, None | Some((Task::Classes, _) | (_, Level::None))) {
        return Ok(());
    }
    cores.hear(study, None)
}

/// How a file's name ends, in small letters.
pub(super) fn ending(path: &std::path::Path) -> String {
    path.extension().map_or_else(String::new, |own| own.to_string_lossy().to_lowercase())
}

pub(super) fn unknown_form(path: &std::path::Path, known: &str) -> Error {
    Error::new(ErrorKind::UnknownForm).with("name", path.display().to_string()).with("known", known)
}
