//! What the Data stage shows: the file, what was found in it, every column with a small picture, the first rows.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cohorts::Cohorts;
use super::histogram::{Histogram, histogram};
use super::preview::{Preview, preview};
use crate::numeric::order;
use crate::schema::{Field, KeptOut, Kind, Remark, Role, Schema, Weight};
use crate::table::{ReadRemark, Source, Table};
use crate::words::Words;

/// Everything about a file before a question is asked of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    pub source: SourceView,
    pub rows: usize,
    pub columns: Vec<ColumnView>,
    /// What was odd about the bytes and about the columns, the heaviest first.
    pub remarks: Vec<Remark>,
    pub counts: Counts,
    pub suggested_target: Option<String>,
    /// In the order of time; none where no column says the cohort.
    pub cohorts: Vec<String>,
    pub preview: Preview,
}

/// How the file was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    pub name: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// `delimited`, `xlsx` or `ods`.
    pub format: String,
    pub delimiter: Option<String>,
    pub encoding: Option<String>,
    /// As a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub header_row: u64,
    pub sheet: Option<String>,
    pub sheets: Vec<String>,
    /// All of it in one line.
    pub words: Words,
}

/// One column as a card.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    pub name: String,
    pub kind: Kind,
    pub role: Role,
    pub protected: bool,
    pub kept_out: Option<KeptOut>,
    /// One line below the picture.
    pub say: Words,
    /// A word or two beside the name.
    pub tag: Option<Words>,
    pub missing: usize,
    pub distinct: usize,
    /// Its cells tell who somebody is.
    pub identifies: bool,
    pub histogram: Histogram,
}

/// The file at a glance.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Columns to learn from.
    pub inputs: usize,
    /// 1 once a target is chosen.
    pub target: usize,
    /// Every other column, by why it is not learned from. Columns with another use count as `role`.
    pub kept_out: Vec<KeptOutCount>,
    /// Missing cells among all, 0 to 1.
    pub missing_share: f64,
    /// Rows that repeat a row above.
    pub duplicate_rows: usize,
    /// Columns that serve to check for fairness.
    pub protected: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct KeptOutCount {
    pub why: KeptOut,
    pub count: usize,
    pub words: Words,
}

/// What the Data stage shows of `table` under `schema`, which was guessed from it. Cells of identifying columns
/// are in it only if `show_names`.
pub fn overview(table: &Table, schema: &Schema, show_names: bool) -> Overview {
    let columns = schema.fields.iter().zip(&table.columns);
    let mut remarks: Vec<Remark> =
        table.remarks.iter().map(read_remark).chain(schema.remarks.iter().cloned()).collect();
    order::by(&mut remarks, |a, b| a.weight.cmp(&b.weight));
    Overview {
        source: source(&table.source),
        rows: table.height(),
        columns: columns.map(|(field, column)| view(field, histogram(field, column))).collect(),
        remarks,
        counts: counts(schema),
        suggested_target: schema.suggested_target().map(str::to_owned),
        cohorts: Cohorts::names(table, schema),
        preview: preview(table, schema, show_names),
    }
}

pub(super) fn source(source: &Source) -> SourceView {
    let words = match &source.sheet {
        Some(sheet) => Words::new("overview-source-workbook").with("sheet", sheet.as_str()),
        None => Words::new("overview-source-delimited")
            .with("encoding", source.encoding.as_deref().unwrap_or("UTF-8"))
            .with("delimiter", separator(source.delimiter)),
    };
    SourceView {
        name: source.name.clone(),
        bytes: source.bytes,
        format: source.format.to_owned(),
        delimiter: source.delimiter.map(String::from),
        encoding: source.encoding.as_deref().map(str::to_owned),
        header_row: source.header_row,
        sheet: source.sheet.clone(),
        sheets: source.sheets.clone(),
        words: words.with("name", source.name.as_str()).with("row", source.header_row),
    }
}

fn separator(delimiter: Option<char>) -> &'static str {
    match delimiter {
        Some(',') => "comma",
        Some(';') => "semicolon",
        Some('\t') => "tab",
        Some('|') => "pipe",
        _ => "none",
    }
}

fn read_remark(remark: &ReadRemark) -> Remark {
    let rows: Vec<String> = remark.rows.iter().take(6).map(u64::to_string).collect();
    let detail = Words::new("overview-read-remark")
        .with("more", remark.count.saturating_sub(rows.len()))
        .with("count", if rows.is_empty() { 0 } else { remark.count })
        .with("rows", rows.join(", "));
    Remark {
        weight: Weight::Caution,
        title: remark.words.clone(),
        detail,
        columns: remark.column.iter().cloned().collect(),
        rows: remark.rows.clone(),
        count: remark.count,
        actions: Vec::new(),
    }
}

fn view(field: &Field, histogram: Histogram) -> ColumnView {
    ColumnView {
        name: field.name.clone(),
        kind: field.kind,
        role: field.role,
        protected: field.protected,
        kept_out: field.kept_out,
        say: say(field),
        tag: tag(field),
        missing: field.missing,
        distinct: field.distinct,
        identifies: field.identifies(),
        histogram,
    }
}

fn say(field: &Field) -> Words {
    let missing = |words: Words| words.with("missing", field.missing);
    let words = match field.kept_out {
        Some(KeptOut::Protected) => return Words::new("column-protected"),
        Some(KeptOut::Constant) => return Words::new("column-constant"),
        Some(KeptOut::Leak) => return Words::new("column-leak"),
        Some(KeptOut::Text) => return Words::new("column-text"),
        Some(KeptOut::Duplicate) => {
            return Words::new("column-duplicate").with("twin", field.twin.as_deref().unwrap_or_default());
        }
        Some(KeptOut::Empty) => Words::new("column-empty").with("all", field.height),
        _ if field.role == Role::Group => return Words::new("column-group"),
        _ if field.identifies() => return Words::new("column-identifies"),
        _ => match (field.kind, field.range) {
            (Kind::Number, Some((low, high)))
                if !field.impossible.is_empty() && field.impossible_as_missing =>
            {
                let odd = field.impossible.count;
                return Words::new("column-odd")
                    .with("low", low)
                    .with("high", high)
                    .with("odd", odd)
                    .with("missing", field.missing - odd.min(field.missing));
            }
            (Kind::Number, Some((low, high))) => {
                Words::new("column-range").with("low", low).with("high", high)
            }
            (Kind::Number, None) => Words::new("column-no-numbers"),
            (Kind::Text, _) => return Words::new("column-text"),
            _ => Words::new("column-levels").with("count", field.distinct),
        },
    };
    missing(words)
}

fn tag(field: &Field) -> Option<Words> {
    let odd = field.impossible.count + field.infinite.count + field.unread.count;
    if field.role == Role::Target {
        Some(Words::new("column-tag-question"))
    } else if field.kept_out == Some(KeptOut::Leak) {
        Some(Words::new("column-tag-leak"))
    } else if field.role == Role::Identifier {
        Some(Words::new("column-tag-identifier"))
    } else if field.protected {
        Some(Words::new("column-tag-protected"))
    } else {
        (odd > 0).then(|| Words::new("column-tag-look").with("count", odd))
    }
}

fn counts(schema: &Schema) -> Counts {
    let mut why: BTreeMap<&'static str, (KeptOut, usize)> = BTreeMap::new();
    let (mut missing, mut target) = (0, 0);
    for field in &schema.fields {
        missing += field.missing;
        target += usize::from(field.role == Role::Target);
        if let Some(kept_out) = field.kept_out.filter(|_| field.role != Role::Target) {
            why.entry(name(kept_out)).or_insert((kept_out, 0)).1 += 1;
        }
    }
    let cells = (schema.fields.len() * schema.height).max(1);
    let kept_out = why.into_iter().map(|(name, (why, count))| {
        let words = Words::new("overview-kept-out").with("why", name).with("count", count);
        KeptOutCount { why, count, words }
    });
    Counts {
        inputs: schema.fields.iter().filter(|field| field.is_input()).count(),
        target,
        kept_out: kept_out.collect(),
        missing_share: missing as f64 / cells as f64,
        duplicate_rows: schema.duplicate_rows.len(),
        protected: schema.fields.iter().filter(|field| field.protected).count(),
    }
}

fn name(why: KeptOut) -> &'static str {
    match why {
        KeptOut::Identifies => "identifies",
        KeptOut::Protected => "protected",
        KeptOut::Leak => "leak",
        KeptOut::Text => "text",
        KeptOut::Empty => "empty",
        KeptOut::Constant => "constant",
        KeptOut::Duplicate => "duplicate",
        KeptOut::Asked => "asked",
        KeptOut::Role => "role",
    }
}
