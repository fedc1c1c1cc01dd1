//! The command line: the other door to `study`.

mod arguments;
mod audit;
mod chance;
mod cores;
mod files;
mod drift;
mod explain;
mod fit;
mod score;
mod handout;
mod paper;
mod told;
mod slices;
mod commands;

pub use cores::Cores;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::error::Error;
use crate::words;

/// Runs the command that was typed. Exit code 0; 2 for a user's error, with one line on stderr that has its
/// code and place; 1 for a fault of our own.
pub fn run() -> ExitCode {
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors; a stream that is closed cannot be told so.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    words::speak(&arguments.language);
    let answered = std::panic::catch_unwind(|| commands::answer(&arguments));
    match answered {
        Ok(Ok(text)) => {
            let mut out = std::io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Ok(()) => ExitCode::SUCCESS,
                // Somebody read enough of it, as `head` does.
                Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
                Err(_) => ExitCode::from(1),
            }
        }
        Ok(Err(error)) => {
            complain(&error);
            ExitCode::from(if error.code() == "crashed" { 1 } else { 2 })
        }
        Err(_) => ExitCode::from(1),
    }
}

fn complain(error: &Error) {
    eprintln!("homeroom: {error}. {}", error.advice().text());
}
