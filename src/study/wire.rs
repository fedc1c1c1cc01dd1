//! Writes `www/wire.d.ts`, the types that cross to the page, from the types themselves.
//!
//! The test fails where the file is stale; `UPDATE_GOLDEN=1 cargo test wire` writes it anew.

use ts_rs::{Config, TS};

use super::histogram::{Bar, Histogram, Others};
use super::overview::{ColumnView, Counts, KeptOutCount, Overview, SourceView};
use super::preview::{CellState, Preview, PreviewCell, PreviewRow};
use super::{
    Advice, Ask, BesideColumn, BesideView, Cell, Change, ClassView, Concern, Condition, Confusion,
    Consideration, CutoffGroup, CutoffGrouping, Cutoffs, Details, EffectView, Estimate, EventsView, Fact,
    Found, Gain, Guide, Handed, How, Importance, Inquiry, Job, KeptView, Label, LevelMiss, Listing, Match,
    Matching, Matter, ModelView, Next, NextCourses, NextTried, Op, PairView, Paper, Plan, Question, Reason,
    Rest, RocPair, Roster, RosterLine, Scatter, Scored, SettingView, Sheet, SheetValue, SliceView, Slices,
    Standing, Standings, Strip, Strips, Template, TemplateKind, TermJudged, TermView, Terms, Tried, Wanted,
    Weeks, When, Which,
};
use crate::audit::abroca::Abroca;
use crate::audit::fairness::{Fairness, Figure, GroupView, GroupingView, Said, State};
use crate::audit::gaps::{Contrast, Gap, Widest};
use crate::audit::measures::Measure;
use crate::audit::paired::Paired;
use crate::audit::ranking::{CurvePoint, Ranking};
use crate::audit::suppression::{Mark, Shown};
use crate::decision::benefit::Benefit;
use crate::decision::cutoff::{Aim, Tally};
use crate::decision::margin::Coverage;
use crate::decision::reliability::Line as CalibrationLine;
use crate::decision::top::{Ranged, Worth};
use crate::drift::{Aged, Drift, Drifted, Light, Renewed, Standing as RenewedStanding};
use crate::error::{ErrorReport, Place};
use crate::evaluation::{
    Aimed, Comparison, Decision, Evaluation, JudgedBy, Kept, Learning, Level, List, Listed, Minimal,
    ModelScores, Moment, OverTime, Potential, Promising, Quality, Score, Selected, Selection, Signal, Size,
    Spread, Strength, Task, Taught, Unseen, Verdict,
};
use crate::explanation::effect::{Effect, Point};
use crate::explanation::grid::{At, Heap};
use crate::explanation::pair::Pair;
use crate::explanation::standing::Span;
use crate::guidance::allocation::{Allocation, Assigned, Kept as KeptPlace, Left, Offer};
use crate::guidance::changeable::{Changeable, Direction, Nature};
use crate::guidance::courses::{CourseView, CoursesView, Supported};
use crate::guidance::playbook::{Amiss, Entry, Playbook, When as PlaybookWhen};
use crate::guidance::steps::Step;
use crate::guidance::tried::{Slider, Tried as TriedByHand};
use crate::guidance::what_if::{Change as ChangedValue, WhatIf};
use crate::metrics::curve::{CalibrationBin, RocPoint};
use crate::progress::Losses;
use crate::quality::{DataQuality, Finding, MissingColumn, MissingPattern, MissingView, Topic};
use crate::report::document::Text;
use crate::schema::{Action, Amendment, KeptOut, Kind, Remark, Role, Weight};
use crate::timeline::{DayOrMonth, EventPlan, Fit, Line, Stride, Term};
use crate::words::{Argument, Words};

fn declared<T: TS>(config: &Config) -> String {
    format!("export {}\n", T::decl(config))
}

macro_rules! declarations {
    ($($name:ty),* $(,)?) => {
        fn declarations(config: &Config) -> Vec<String> {
            vec![$(declared::<$name>(config)),*]
        }
    };
}

declarations! {
    Argument, Words, Place, ErrorReport,
    Kind, Role, KeptOut, Amendment, Weight, Action, Remark,
    Bar, Others, Histogram, ColumnView, SourceView, KeptOutCount, Counts, CellState, PreviewCell, PreviewRow, Preview,
    Overview,
    Losses,
    Op, Condition, Question, Task, ClassView, Fact, SettingView, ModelView, Consideration,
    DayOrMonth, EventPlan, BesideColumn, BesideView, Fit, Stride, EventsView, Line, Term, Strips,
    When, Standing, Standings, Ask, Job, Plan, Cell, Next,
    Ranged, Tally, Worth, List, CalibrationLine, Quality, Benefit, Coverage, Spread, Aim, Aimed, Decision,
    Score, Unseen, ModelScores, Moment, Level, Strength, Signal, Verdict, Comparison, JudgedBy, Listed, OverTime, Evaluation, Size, Kept, Minimal, Selected, Selection, Taught,
    Learning, TemplateKind, Template, Promising, Potential,
    Topic, Finding, MissingColumn, MissingPattern, MissingView, DataQuality,
    Direction, Nature, Changeable, PlaybookWhen, Entry, Playbook, Amiss, Guide, Concern, ChangedValue, WhatIf, Slider, TriedByHand, Step, Advice,
    Offer, KeptPlace, Assigned, Left, Allocation, Supported, CourseView, CoursesView,
    Span, Matter, At, Point, Heap, Effect, EffectView, Pair, PairView,
    Inquiry, Which, Listing, Estimate, Reason, RosterLine, Roster, Rest, SheetValue, Strip, Weeks, Sheet,
    RocPoint, RocPair, CalibrationBin, Confusion, Scatter, Importance, Details,
    Terms, Measure, Mark, Shown, Figure, GroupView, State, Said, Contrast, Gap, Widest, Abroca, CurvePoint, Ranking,
    GroupingView, Fairness, SliceView, Slices, CutoffGroup, CutoffGrouping, Cutoffs,
    Change, Paired, Gain, Tried, NextTried, NextCourses,
    Label, Scored, KeptView, Matching, How, Found, Match, LevelMiss, Light, Drifted, Drift, TermView, Aged, RenewedStanding, Renewed, TermJudged,
    Text, Paper, Wanted, Handed,
}

#[test]
fn the_types_of_the_page_are_those_of_the_core() {
    let config = Config::default();
    let head = "// The types that cross between the page and the core, written by src/study/wire.rs: do not edit.\n\n";
    let text = head.to_owned() + &declarations(&config).concat();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/wire.d.ts");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(stands == text, "www/wire.d.ts is stale: run UPDATE_GOLDEN=1 cargo test wire");
}
