//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Student-performance models, trained and judged on this machine.
#[derive(Debug, Parser)]
#[command(name = "homeroom", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the made-up class as a file
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
    /// Show what the columns of a file are, and what was noticed
    Inspect {
        #[command(flatten)]
        source: Source,
        #[arg(long)]
        json: bool,
    },
    /// Teach models, judge them on students they never saw, and say what it means
    Evaluate(Box<Evaluate>),
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
    /// Person or group of each row: never on both sides of a split
    #[arg(long, value_name = "COLUMN")]
    pub group: Option<String>,
}

#[derive(Debug, Args)]
pub struct Evaluate {
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
    #[arg(long, default_value_t = 10)]
    pub folds: usize,
    #[arg(long, default_value_t = 1)]
    pub repeats: usize,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Cores to use; all without it
    #[arg(long)]
    pub threads: Option<usize>,
    /// Write out-of-fold predictions as CSV to this file
    #[arg(long, value_name = "FILE")]
    pub predictions: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}
