//! The list to take away: students above the line by code, or by name where that is asked for, with a sheet that explains it.

use serde::{Deserialize, Serialize};

use super::{Listing, RosterLine, Study, Which};
use crate::decision::top::Ranged;
use crate::error::Result;
use crate::progress::Watch;
use crate::report::codes::codes;
use crate::report::csv;
use crate::report::document::Text;
use crate::report::sheets::{self, Cell, Listed, Sheet, Workbook};

/// A list to be saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Handed {
    pub which: Which,
    /// Students that the staff can meet; a tenth without.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub capacity: Option<usize>,
    /// Records that were set aside.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<u32>>"))]
    pub aside: Vec<u32>,
    /// Whether names are in it; else codes.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub names: bool,
    /// As of when, in words.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub known: Option<String>,
}

/// The list, and whose code is whose.
#[derive(Clone, Debug)]
pub struct Handout {
    pub workbook: Workbook<Text>,
    /// A line for each student of the list: code, student, row. To be kept apart from the list, or not at all.
    pub key: String,
}

impl Study {
    /// Those above the line, after [`Study::hear`]. `salt` decides the codes: another one for every export.
    ///
    /// # Errors
    /// Those of [`Study::students`] and of the report on the quality of the data.
    pub fn handout(&self, handed: &Handed, salt: u64, watch: &mut dyn Watch) -> Result<Handout> {
        let mut listing = Listing {
            which: handed.which,
            from: 0,
            count: 0,
            capacity: handed.capacity,
            find: None,
            class: None,
            aside: handed.aside.clone(),
            names: true,
            salt: 0,
        };
        listing.count = self.students(&listing, watch)?.capacity;
        let roster = self.students(&listing, watch)?;
        let moment = self.class.as_ref().map_or(0, |class| class.moment);
        let (sitting, _) = self.course()?.at(moment)?;
        let schema = &sitting.asked.schema;
        let drawn = codes(roster.entries.len(), salt);
        let protected = |column: &String| schema.field(column).is_some_and(|field| field.protected);
        let listed = |(own, code): (&RosterLine, &String)| Listed {
            who: if handed.names { self.named(own) } else { code.clone() },
            row: handed.names.then_some(own.row),
            class: own.class.clone(),
            estimate: estimate(own),
            near: own.estimate.near,
            ended: own.estimate.ended,
            // What a list tells of somebody stays clear of what must not make a difference.
            reasons: own
                .reasons
                .iter()
                .filter(|reason| !reason.columns.iter().any(protected))
                .map(|reason| reason.chip.clone())
                .collect(),
        };
        let students: Vec<Listed> = roster.entries.iter().zip(&drawn).map(listed).collect();
        let quality = self.quality_of(moment)?;
        let done = self.done(moment, &quality, handed.known.clone(), Some(roster.capacity))?;
        let all = if handed.which == Which::Waiting { roster.waiting } else { roster.practice };
        let workbook = sheets::workbook(
            &done,
            &sheets::Listing {
                students: &students,
                named: handed.names,
                practice: handed.which == Which::Practice,
                class: roster.classes.as_ref().map(|own| own.0.as_str()),
                capacity: roster.capacity,
                all: all.saturating_sub(handed.aside.len()),
                close: roster.close,
            },
        );
        let cell = |text: &str| Cell::Text(text.to_owned());
        let head = vec![cell("code"), cell("student"), cell("row")];
        let line = |(own, code): (&RosterLine, &String)| {
            vec![cell(code), cell(own.who.as_deref().unwrap_or_default()), Cell::Number(own.row as f64)]
        };
        let rows = [head].into_iter().chain(roster.entries.iter().zip(&drawn).map(line)).collect();
        Ok(Handout { workbook, key: csv::sheet(&Sheet { name: String::new(), rows }) })
    }

    /// By name, or by row where the file has no column that says who somebody is.
    fn named(&self, own: &RosterLine) -> String {
        own.who.clone().unwrap_or_else(|| own.row.to_string())
    }
}

/// Chances of 100.
fn estimate(own: &RosterLine) -> Ranged {
    let unit = if own.estimate.share.is_some() { 100.0 } else { 1.0 };
    let of = |value: f64| unit * value;
    let estimate = &own.estimate;
    Ranged { value: Some(of(estimate.value)), low: estimate.low.map(of), high: estimate.high.map(of) }
}
