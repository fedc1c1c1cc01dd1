//! A column's cells and name -> [`Field`]: what it probably is and is for.

use super::bounds::{Bounds, Rows};
use super::evidence::{Evidence, code, email, human_name, yearly};
use super::field::{Field, Hint};
use super::header::Header;
use super::{KeptOut, Kind, Role, yes_no};
use crate::table::Column;
use crate::table::date::DateOrder;
use crate::table::number::Notation;

/// Share of cells that must be numbers (or dates) for a column of numbers (or dates).
const MOSTLY: f64 = 0.95;
/// A column with a larger share of missing cells is nearly empty.
const NEARLY_EMPTY: f64 = 0.95;
/// Different values that a category may have.
pub(super) const MOST_LEVELS: usize = 1000;
/// Different whole numbers that are still taken for codes.
const MOST_CODES: usize = 200;
/// Rows from which "every row has another one" means something.
const ENOUGH: usize = 20;

/// The numbers among the different cells of a column.
struct Numbers {
    share: f64,
    whole: bool,
    /// The finite ones, sorted, without doubles.
    values: Vec<f64>,
}

impl Numbers {
    fn of(evidence: &Evidence<'_>, notation: Option<Notation>) -> Self {
        let Some(notation) = notation else {
            return Numbers { share: 0.0, whole: false, values: Vec::new() };
        };
        let mut values: Vec<f64> =
            evidence.levels.iter().filter_map(|(cell, _)| notation.parse(cell)).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let whole = values.iter().all(|value| libm::floor(*value) == *value && value.abs() < 9e15);
        Numbers { share: evidence.share(|cell| notation.parse(cell).is_some()), whole, values }
    }

    fn span(&self) -> f64 {
        match (self.values.first(), self.values.last()) {
            (Some(low), Some(high)) => high - low + 1.0,
            _ => 0.0,
        }
    }
}

/// The guess for one column; `rows` are spreadsheet rows.
pub(super) fn field(column: &Column, rows: &[u64]) -> Field {
    let evidence = Evidence::of(column);
    let header = Header::of(&column.name);
    let written = Notation::of(evidence.levels.iter().map(|(cell, _)| *cell));
    let notation = written.map(|(notation, _)| notation);
    let numbers = Numbers::of(&evidence, notation);
    let dates = DateOrder::of(evidence.levels.iter().map(|(cell, _)| *cell));
    let mut field = Field {
        name: column.name.clone(),
        kind: Kind::Text,
        role: Role::Input,
        protected: header.protected(),
        kept_out: None,
        missing: evidence.missing,
        distinct: evidence.distinct(),
        distinct_beyond: evidence.beyond,
        notation,
        dates: dates.map(|dates| dates.order),
        ambiguous: false,
        bounds: None,
        impossible_as_missing: true,
        merged: 0,
        impossible: Rows::default(),
        infinite: Rows::default(),
        unread: Rows::default(),
        range: None,
        twin: None,
        hint: None,
        leak: None,
        doubt: None,
        known: false,
        reason: None,
        height: evidence.height,
        blank: evidence.missing,
        asked: false,
    };
    (field.kind, field.hint) = kind(&header, &evidence, &numbers, &field);
    field.ambiguous = match field.kind {
        Kind::Number => {
            let marks = || evidence.levels.iter().any(|(cell, _)| cell.contains(['.', ',']));
            written.is_some_and(|(_, tally)| tally.ambiguous) && marks()
        }
        Kind::Date => dates.is_some_and(|dates| dates.ambiguous),
        _ => false,
    };
    if field.kind == Kind::Number {
        field.bounds = bounds(&header, &evidence, &field);
    }
    (field.role, field.reason) = role(&header, &evidence, &mut field, &numbers, column);
    field.measure(column, rows);
    field.settle();
    field
}

fn kind(header: &Header, evidence: &Evidence<'_>, numbers: &Numbers, field: &Field) -> (Kind, Option<Hint>) {
    let cells = || evidence.levels.iter().map(|(cell, _)| *cell);
    let (distinct, seen) = (evidence.distinct(), evidence.seen);
    if distinct == 0 {
        return (Kind::Category, None);
    }
    if yes_no::pair(cells()) || (header.yes_no() && yes_no::bits(cells())) {
        return (Kind::YesNo, None);
    }
    if numbers.share >= MOSTLY && !numbers.values.is_empty() {
        let few = seen >= ENOUGH && distinct <= MOST_CODES && distinct * 2 <= seen;
        let digits = || cells().all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit()));
        if few && header.nominal() && digits() {
            return (Kind::Category, Some(Hint::Codes));
        }
        // 171, 8014, 9254: nobody counts like that.
        let gaps = distinct > 2 && numbers.span() > 100.0 * distinct as f64 && distinct * 20 <= seen;
        let hint = (numbers.whole && gaps && !header.quantity()).then_some(Hint::MaybeCodes);
        return (Kind::Number, hint);
    }
    if field.dates.is_some_and(|order| evidence.share(|cell| order.parse(cell).is_some()) >= MOSTLY) {
        return (Kind::Date, None);
    }
    let words = evidence.words();
    let text = if words >= 4.0 && distinct > (seen / 10).max(ENOUGH) || words >= 8.0 && distinct * 2 > seen {
        Some(Hint::FreeText)
    } else if evidence.unique() && seen >= ENOUGH {
        Some(Hint::OnePerRow)
    } else if distinct > MOST_LEVELS || (distinct > 50 && distinct * 2 > seen) {
        Some(Hint::TooMany)
    } else {
        None
    };
    (if text.is_some() { Kind::Text } else { Kind::Category }, text)
}

/// The bounds that the name promises, where nearly all cells keep them: else the name means something else.
fn bounds(header: &Header, evidence: &Evidence<'_>, field: &Field) -> Option<Bounds> {
    let bounds = header.bounds()?;
    let notation = field.notation?;
    let held = evidence.share(|cell| notation.parse(cell).is_none_or(|value| bounds.hold(value)));
    (held >= MOSTLY).then_some(bounds)
}

fn role(
    header: &Header,
    evidence: &Evidence<'_>,
    field: &mut Field,
    numbers: &Numbers,
    column: &Column,
) -> (Role, Option<KeptOut>) {
    if evidence.distinct() == 0 {
        return (Role::Ignored, Some(KeptOut::Empty));
    }
    if header.exit() && matches!(field.kind, Kind::Number | Kind::Date) {
        return (Role::Exit, None);
    }
    let identifying = identifying(header, evidence, field, numbers, column);
    if let Some(hint) = identifying {
        field.hint = Some(hint);
        return (Role::Identifier, Some(KeptOut::Identifies));
    }
    if evidence.missing_share() > NEARLY_EMPTY {
        return (Role::Ignored, Some(KeptOut::Empty));
    }
    if evidence.distinct() == 1 && evidence.missing == 0 {
        return (Role::Ignored, Some(KeptOut::Constant));
    }
    if header.person() && !evidence.unique() && evidence.seen >= ENOUGH {
        return (Role::Group, None);
    }
    if header.cohort()
        && (2..=20).contains(&evidence.distinct())
        && evidence.distinct() * 5 <= evidence.seen
        && field.kind != Kind::Date
        && (!header.year() || evidence.share(yearly) >= MOSTLY)
    {
        return (Role::Cohort, None);
    }
    if field.kind == Kind::Text && !field.protected {
        return (Role::Ignored, Some(KeptOut::Text));
    }
    (Role::Input, None)
}

/// What says that the column identifies people, if anything does.
fn identifying(
    header: &Header,
    evidence: &Evidence<'_>,
    field: &Field,
    numbers: &Numbers,
    column: &Column,
) -> Option<Hint> {
    let (unique, uniqueness, enough) = (evidence.unique(), evidence.uniqueness(), evidence.seen >= ENOUGH);
    let textual = matches!(field.kind, Kind::Text | Kind::Category);
    if evidence.share(email) > 0.5 {
        return Some(Hint::Email);
    }
    if textual && (header.person_name() || (header.name() && (uniqueness > 0.2 || !enough))) {
        return Some(Hint::Name);
    }
    let whole = field.kind == Kind::Number && numbers.whole;
    // A few doubles may be slips; many mean that rows belong together.
    if (textual || whole) && header.identifies() && (uniqueness > 0.98 || !enough) {
        return Some(Hint::Number);
    }
    if textual && header.person() && (uniqueness > 0.98 || (!enough && unique)) {
        return Some(if evidence.share(human_name) > 0.5 { Hint::Name } else { Hint::Number });
    }
    if !enough {
        return None;
    }
    if textual && header.address() && uniqueness > 0.5 {
        return Some(Hint::Number);
    }
    if textual && uniqueness > 0.9 && evidence.share(human_name) > 0.8 {
        return Some(Hint::Name);
    }
    if textual && uniqueness > 0.98 && evidence.share(code) > 0.9 {
        return Some(Hint::Code);
    }
    let gapless = whole && unique && evidence.missing == 0 && numbers.span() == evidence.seen as f64;
    (gapless && !header.quantity() && running(column, field.notation?)).then_some(Hint::Running)
}

/// Whether every row is one more than the row before.
fn running(column: &Column, notation: Notation) -> bool {
    let values = column.map(|cell| notation.parse(cell));
    values.windows(2).all(|two| matches!(two, [Some(a), Some(b)] if b - a == 1.0))
}
