//! The column that says how it ended with a student, and which of its values say that somebody may need support.

use super::header::Header;
use super::marks::open;
use super::{Field, Kind, Schema, yes_no};
use crate::numeric::order;
use crate::table::{Column, Table};

/// Different values that such a column has, at most.
const MOST: usize = 20;

/// How it ended, in kinds.
#[derive(Clone, Debug)]
pub struct Status<'a> {
    pub field: &'a Field,
    /// Its values that say that somebody may need support, in the order of text.
    pub in_need: Vec<String>,
    /// Whether words say so, and not only the lowest letter or level.
    pub worded: bool,
}

impl Schema {
    /// The column that says so most plainly: in words before letters or levels, then by its name, then the last.
    pub fn status(&self, table: &Table) -> Option<Status<'_>> {
        let all = self.fields.iter().zip(&table.columns).filter_map(|(field, column)| {
            let header = Header::of(&field.name);
            let kinds = matches!(field.kind, Kind::Category | Kind::YesNo);
            let fits = kinds && open(field) && field.distinct <= MOST && !header.earlier();
            let (in_need, worded) = if fits { in_need(field, column, &header)? } else { return None };
            Some(((worded, header.outcome()), Status { field, in_need, worded }))
        });
        all.reduce(|best, next| {
            let order = next.0.0.cmp(&best.0.0).then(next.0.1.total_cmp(&best.0.1));
            if order.is_lt() { best } else { next }
        })
        .map(|(_, status)| status)
    }
}

/// The values in need, and whether words say so; some but not all.
fn in_need(field: &Field, column: &Column, header: &Header) -> Option<(Vec<String>, bool)> {
    let mut values: Vec<&str> =
        column.counted().filter(|(_, count)| *count > 0).map(|(text, _)| text.trim()).collect();
    values.retain(|text| !crate::table::number::is_missing(text));
    order::by(&mut values, Ord::cmp);
    values.dedup();
    let some = |says: &dyn Fn(&str) -> bool| {
        let own: Vec<String> =
            values.iter().filter(|text| says(text)).map(|text| (*text).to_owned()).collect();
        (!own.is_empty() && own.len() < values.len()).then_some(own)
    };
    if field.kind == Kind::YesNo {
        let wanted = match (header.in_need(), header.went_well()) {
            (true, _) => true,
            (false, true) => false,
            (false, false) => return None,
        };
        return some(&|text| yes_no::value(text) == Some(wanted)).map(|own| (own, true));
    }
    if let Some(own) = some(&|text| Header::of(text).in_need()) {
        return Some((own, true));
    }
    let is = |text: &str, words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    let all = |words: &[&str]| values.iter().all(|text| is(text, words));
    let letter = |text: &&str| {
        let bare = text.trim_end_matches(['+', '-']);
        bare.len() == 1 && bare.bytes().all(|byte| byte.to_ascii_uppercase().is_ascii_uppercase())
    };
    let lowest: &[&str] = if all(&["l", "m", "h"]) || all(&["low", "medium", "middle", "average", "high"]) {
        &["l", "low"]
    } else if values.iter().all(letter) && values.len() > 2 {
        &["f"]
    } else {
        return None;
    };
    let own = if header.level() { some(&|text| is(text, lowest)) } else { None };
    own.map(|own| (own, false))
}
