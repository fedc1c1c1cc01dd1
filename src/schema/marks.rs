//! Which columns are marks, which of them ends the term, and what is written together with a column or after it.
//! Names and types alone say so.

use super::header::Header;
use super::{Field, KeptOut, Kind, Role, Schema, series};

/// Sounds like an outcome from here on: `final_letter`, `passed`, but not one grade among others.
const OUTCOME: f64 = 1.5;

impl Schema {
    /// The number column that sounds most like the mark a term ends with; the last of several that sound alike.
    pub fn final_mark(&self) -> Option<&Field> {
        let marks = self.fields.iter().filter(|field| number(field)).map(|field| (sounds(field), field));
        let said = marks.filter(|(sounds, field)| *sounds >= OUTCOME || (*sounds > 0.0 && mark(field)));
        said.reduce(|best, next| if next.0 >= best.0 { next } else { best }).map(|(_, field)| field)
    }

    /// Marks that differ in one number of their names, in its order, two or more: exams before those that end the
    /// term with their last, and these before others; of several alike the last in the file.
    pub fn marks_in_turn(&self) -> Vec<&Field> {
        let last = self.final_mark().map(|field| field.name.as_str());
        let mut best: (u8, Vec<&Field>) = (0, Vec::new());
        for (at, field) in self.fields.iter().enumerate() {
            let all = match stem(&field.name) {
                Some(own) if number(field) && mark(field) => self.turn(&own),
                _ => continue,
            };
            let begins =
                self.fields.iter().take(at).all(|before| !all.iter().any(|own| own.name == before.name));
            if all.len() < 2 || !begins {
                continue;
            }
            let ends = all.iter().any(|own| Some(own.name.as_str()) == last);
            let rank = match (Header::of(&field.name).exam(), ends) {
                (true, _) => 3,
                (false, true) => 2,
                (false, false) => 1,
            };
            if rank >= best.0 {
                best = (rank, all);
            }
        }
        best.1
    }

    /// All marks of one stem, each number once.
    fn turn(&self, own: &(String, String)) -> Vec<&Field> {
        let of = |field: &&Field| number(field) && mark(field) && stem(&field.name).as_ref() == Some(own);
        let mut all: Vec<(u64, usize, &Field)> = Vec::new();
        for (at, field) in self.fields.iter().enumerate().filter(|(_, field)| of(field)) {
            if let Some((_, number, _)) = series::parts(&field.name) {
                all.push((number, at, field));
            }
        }
        crate::numeric::order::by(&mut all, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        all.dedup_by_key(|(number, ..)| *number);
        all.into_iter().map(|(.., field)| field).collect()
    }

    /// Columns that are written together with `target` or after it and that models would read: those of the same
    /// series with its number or a later one, and outcomes and sums of marks that are of no series with it.
    pub fn not_before(&self, target: &str) -> Vec<&Field> {
        let own = series::parts(target);
        let later = |field: &&Field| {
            let name = field.name.as_str();
            if name == target || !readable(field) {
                return false;
            }
            if let (Some((stem, number, _)), Some((other, later, _))) = (own, series::parts(name))
                && stem.eq_ignore_ascii_case(other)
            {
                return later >= number;
            }
            let header = Header::of(name);
            header.outcome() >= OUTCOME || (header.sum() && header.mark())
        };
        self.fields.iter().filter(later).collect()
    }

    /// The column of kinds that sounds most like how a term ends; the last of several that sound alike.
    pub fn final_kind(&self) -> Option<&Field> {
        let kinds = self
            .fields
            .iter()
            .filter(|field| open(field) && matches!(field.kind, Kind::Category | Kind::YesNo));
        let said = kinds.map(|field| (sounds(field), field)).filter(|(sounds, _)| *sounds >= OUTCOME);
        said.reduce(|best, next| if next.0 >= best.0 { next } else { best }).map(|(_, field)| field)
    }
}

/// Whether a column can be asked about at all: it tells nobody's name, students differ in it and half of them have it.
pub(super) fn open(field: &Field) -> bool {
    matches!(field.role, Role::Input | Role::Step | Role::Target | Role::Ignored)
        && matches!(field.kept_out, None | Some(KeptOut::Leak | KeptOut::Asked | KeptOut::Role))
        && !field.identifies()
        && field.distinct > 1
        && field.missing * 2 <= field.height
}

/// Whether models would read it, had nobody said otherwise.
fn readable(field: &Field) -> bool {
    matches!(field.kept_out, None | Some(KeptOut::Leak | KeptOut::Asked))
}

fn number(field: &Field) -> bool {
    open(field) && field.kind == Kind::Number && field.distinct > 2
}

fn mark(field: &Field) -> bool {
    Header::of(&field.name).mark()
}

fn sounds(field: &Field) -> f64 {
    Header::of(&field.name).outcome()
}

/// A name before and after its number, so that `1st sem` and `2nd sem` are of one.
fn stem(name: &str) -> Option<(String, String)> {
    let (before, _, after) = series::parts(name)?;
    let rest =
        ["st", "nd", "rd", "th"].iter().find_map(|ordinal| after.strip_prefix(ordinal)).unwrap_or(after);
    Some((before.to_lowercase(), rest.to_lowercase()))
}
