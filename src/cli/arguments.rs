//! What can be typed.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand};

use crate::words;

/// Student-performance models, trained and judged on this machine.
#[derive(Debug, Parser)]
#[command(name = "homeroom", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Language of the sentences
    #[arg(long, global = true, default_value = "en", value_parser = PossibleValuesParser::new(words::languages()))]
    pub language: String,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the made-up class, and with --out its weeks, as files
    Sample {
        /// Number of students
        #[arg(long, default_value_t = 600, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        rows: u32,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Folder to write to; without it the class goes to standard output
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Show what the columns of a file are, what was noticed, and what is odd about the data
    Inspect {
        #[command(flatten)]
        source: Box<Source>,
        /// Column to predict, for what is odd about the answer; else the one that sounds most like it
        #[arg(long, value_name = "COLUMN")]
        target: Option<String>,
        /// What may need support, such as "G3 < 10"
        #[arg(long, value_name = "CONDITION", conflicts_with = "target")]
        at_risk: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Teach models, judge them on students they never saw, and say what it means
    Evaluate(Box<Evaluate>),
    /// Say which groups of protected columns are served worse, on students that the model never saw
    Audit(Box<Audit>),
    /// Keep a model as a file, for the next term
    Fit(Box<Fit>),
    /// Say what a kept model thinks of other students
    Score(Box<Score>),
    /// Say whether a file still looks like the one that taught a kept model, and how the model ages
    Drift(Box<Drift>),
    /// Say why: which columns matter, who may need support, and why this student
    Explain(Box<Explain>),
    /// Write a document to take away: a report, a model card, a fact sheet, a sheet for families
    Report(Box<Report>),
}

/// Where the students are.
#[derive(Debug, Args)]
pub struct Source {
    /// CSV, XLSX or ODS
    #[arg(required_unless_present = "sample")]
    pub file: Option<PathBuf>,
    /// Take the made-up class
    #[arg(long, conflicts_with = "file")]
    pub sample: bool,
    /// Sheet of a workbook
    #[arg(long)]
    pub sheet: Option<String>,
    /// Leave a column out
    #[arg(long, value_name = "COLUMN")]
    pub drop: Vec<String>,
    /// Keep a column out of learning, for checking fairness
    #[arg(long, value_name = "COLUMN")]
    pub protect: Vec<String>,
    /// Learn from a column that was guessed to be kept out
    #[arg(long, value_name = "COLUMN")]
    pub take: Vec<String>,
    /// Say that a column is known before the moment of prediction, although it nearly decides the answer
    #[arg(long, value_name = "COLUMN")]
    pub known: Vec<String>,
    /// Person or group of each row: never on both sides of a split
    #[arg(long, value_name = "COLUMN")]
    pub group: Option<String>,
    /// The class, year or presentation of each row
    #[arg(long, value_name = "COLUMN")]
    pub cohort: Option<String>,
    /// When somebody left
    #[arg(long, value_name = "COLUMN")]
    pub exit: Option<String>,
    #[command(flatten)]
    pub events: EventFile,
}

/// A second file: what happened to the students over time.
#[derive(Debug, Args)]
pub struct EventFile {
    /// A row per student and moment; with --sample the made-up one
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "sample")]
    pub events: Option<PathBuf>,
    /// Columns that both files share and that tell students apart; `student=pupil` where events say pupil
    #[arg(long, value_name = "COLUMN", num_args = 1.., requires = "events")]
    pub key: Vec<String>,
    /// When it happened: a date, a day, a week, a lesson
    #[arg(long, value_name = "COLUMN", requires = "events")]
    pub time: Option<String>,
    /// What happened
    #[arg(long, value_name = "COLUMN", requires = "events")]
    pub kind: Option<String>,
    /// Length of a step: a number in the unit of the time column, or day, week, month, item
    #[arg(long, value_name = "N", requires = "events")]
    pub step: Option<String>,
    /// When the term starts, or the column of the student file with each student's own start
    #[arg(long, value_name = "MOMENT|COLUMN", requires = "events", allow_negative_numbers = true)]
    pub start: Option<String>,
    /// When the term ends
    #[arg(long, value_name = "MOMENT", requires = "events", allow_negative_numbers = true)]
    pub end: Option<String>,
    /// Which comes first in dates such as 3/4/2024
    #[arg(long, value_name = "day|month", value_parser = ["day", "month"], requires = "events")]
    pub dates: Option<String>,
    /// Leave out events that repeat a row above cell by cell
    #[arg(long, requires = "events")]
    pub once: bool,
}

/// A question, and how it is judged.
#[derive(Debug, Args)]
pub struct Asking {
    #[command(flatten)]
    pub source: Source,
    /// Column to predict
    #[arg(long, value_name = "COLUMN", conflicts_with = "at_risk")]
    pub target: Option<String>,
    /// Who may need support, such as "G3 < 10", "passed = No", "result in Fail, Withdrawn"
    #[arg(long, value_name = "CONDITION")]
    pub at_risk: Option<String>,
    /// A rule of your own to beat, such as "G2 >= 10"; nothing of it is learned
    #[arg(long, value_name = "CONDITION")]
    pub rule: Option<String>,
    /// As how many students each row counts while models learn; 0 for one that does not teach
    #[arg(long, value_name = "COLUMN")]
    pub weight: Option<String>,
    /// Model to teach; all that suit without it
    #[arg(long = "model", value_name = "ID")]
    pub models: Vec<String>,
    /// A knob of a model, such as forest.trees=200
    #[arg(long = "set", value_name = "MODEL.KNOB=VALUE")]
    pub settings: Vec<String>,
    /// Moment of prediction, known events and leaving included; once for each moment
    #[arg(long, value_name = "MOMENT", allow_negative_numbers = true)]
    pub until: Vec<String>,
    /// Cohort to judge on; those before it teach
    #[arg(long, value_name = "COHORT")]
    pub test: Option<String>,
    /// Judge every cohort but the first, each by those before it
    #[arg(long, conflicts_with_all = ["test", "leave_out"])]
    pub rolling: bool,
    /// Judge each level of a column, such as the course or the school, by models taught on all others
    #[arg(long, value_name = "COLUMN", conflicts_with = "test")]
    pub leave_out: Option<String>,
    /// Read columns such as week_1 to week_20 as one measure over time
    #[arg(long)]
    pub series: bool,
    #[arg(long, default_value_t = 10)]
    pub folds: usize,
    #[arg(long, default_value_t = 1)]
    pub repeats: usize,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Cores to use; all without it
    #[arg(long)]
    pub threads: Option<usize>,
}

#[derive(Debug, Args)]
pub struct Evaluate {
    #[command(flatten)]
    pub asking: Asking,
    /// Calibrate chances and judge lists of every length; every model is taught five times more
    #[arg(long)]
    pub decide: bool,
    /// Say which columns would do, and which need no longer be collected
    #[arg(long)]
    pub minimal: bool,
    /// Say which columns are kept whoever teaches
    #[arg(long)]
    pub selection: bool,
    /// Say whether more students would help
    #[arg(long)]
    pub learning: bool,
    /// List students whose work promises more than the mark shows; the question must ask for a number
    #[arg(long, requires = "decide")]
    pub potential: bool,
    /// Students that the staff can meet
    #[arg(long, value_name = "N", requires = "decide")]
    pub capacity: Option<usize>,
    /// Write out-of-fold predictions as CSV to this file
    #[arg(long, value_name = "FILE")]
    pub predictions: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

/// The list that is looked at, and how its chances are made.
#[derive(Debug, Args)]
pub struct Sought {
    /// Length of the list; a tenth of the students without it
    #[arg(long, value_name = "N")]
    pub capacity: Option<usize>,
    /// Take chances as the models give them, which saves most of the teaching
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct Audit {
    #[command(flatten)]
    pub asking: Asking,
    #[command(flatten)]
    pub sought: Sought,
    /// Model to look at; the best without it
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// The smallest count that is shown, 5 to 20
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub least: u32,
    /// Teach again with rows weighed so that as many are in need in every group of this column, and say what it changes
    #[arg(long, value_name = "COLUMN")]
    pub reweigh: Vec<String>,
    /// Teach again with the protected columns, and say what it changes
    #[arg(long)]
    pub with_protected: bool,
    /// Say what every length of the list would do to the groups; to look at, not to hand on
    #[arg(long)]
    pub cutoffs: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Explain {
    #[command(flatten)]
    pub asking: Asking,
    #[command(flatten)]
    pub sought: Sought,
    /// Model to ask; the best that can be asked without it
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// Students of the list to print
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub list: usize,
    /// The sheet of a student, by row as a spreadsheet counts; once for each
    #[arg(long = "student", value_name = "ROW")]
    pub students: Vec<u64>,
    /// Columns whose effect is told, the most telling first
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub effects: usize,
    /// A column that the school can change, such as "attendance rise 10 average"; once for each; else what names say
    #[arg(long = "change", value_name = "CHANGE")]
    pub changes: Vec<String>,
    /// A playbook: a table of factor, when, strategy, resource
    #[arg(long, value_name = "FILE")]
    pub playbook: Option<PathBuf>,
    /// Say who they are
    #[arg(long)]
    pub names: bool,
    /// Write the list to this file, .csv or .xlsx, with codes drawn anew instead of names unless --names is given
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Write whose code is whose to this file
    #[arg(long, value_name = "FILE", requires = "save", conflicts_with = "names")]
    pub codes: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Fit {
    #[command(flatten)]
    pub asking: Asking,
    #[command(flatten)]
    pub sought: Sought,
    /// File to write, NAME.homeroom
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Model to keep; the best that is taught alone without it
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// Keep it as trained: it remembers students, and its file is to be kept and deleted like student data
    #[arg(long)]
    pub for_this_device: bool,
    /// Write it as ONNX as well, for other programs
    #[arg(long, value_name = "FILE")]
    pub onnx: Option<PathBuf>,
    /// What it is called
    #[arg(long, default_value = "")]
    pub name: String,
    /// The last day on which it should be used, such as 2027-08-31; a year from now without it
    #[arg(long, value_name = "DATE")]
    pub use_until: Option<String>,
    /// Seal it with the first line of this file
    #[arg(long, value_name = "FILE")]
    pub passphrase: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

/// A kept model, and the file that it is to speak about.
#[derive(Debug, Args)]
pub struct Term {
    /// A kept model
    pub model: PathBuf,
    #[command(flatten)]
    pub source: Source,
    /// A column of the model and the one of the file that it is, such as "attendance=Anwesenheit"; "attendance=" for none
    #[arg(long = "match", value_name = "COLUMN=COLUMN")]
    pub matches: Vec<String>,
    /// Open it with the first line of this file
    #[arg(long, value_name = "FILE")]
    pub passphrase: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Score {
    #[command(flatten)]
    pub term: Term,
    /// Length of the list; as long a share of the students as when it was kept without it
    #[arg(long, value_name = "N")]
    pub capacity: Option<usize>,
    /// Students of the list to print
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub list: usize,
    /// Say who they are
    #[arg(long)]
    pub names: bool,
    /// Every student as CSV: row, estimate, interval
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Drift {
    #[command(flatten)]
    pub term: Term,
    /// Teach the same model anew on this file, and say which does better on the same students
    #[arg(long)]
    pub retrain: bool,
    /// Parts it is taught in for that; fewer where an outcome is rarer
    #[arg(long, default_value_t = 10)]
    pub folds: usize,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Report {
    #[command(flatten)]
    pub asking: Asking,
    #[command(flatten)]
    pub sought: Sought,
    /// Where to write it: .html or .md
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Which one
    #[arg(long, default_value = "report", value_parser = ["report", "card", "facts", "families"])]
    pub document: String,
    /// The smallest count that is shown, 5 to 20
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub least: u32,
    /// Date to write on it
    #[arg(long, value_name = "TEXT")]
    pub date: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn no_two_arguments_of_a_command_have_one_name() {
        Arguments::command().debug_assert();
    }
}
