//! Columns that are one measure over time: `quiz_w1` to `quiz_w8`.

use crate::numeric::order;
use std::collections::BTreeMap;

use super::{Field, Kind, Role};

/// Members from which columns are a series; two grades are two inputs.
const LEAST: usize = 3;

/// Gives the role of a step to the number columns whose names differ in one number alone, three or more of them,
/// the likely target (`but`) not counted.
pub(super) fn mark(fields: &mut [Field], but: Option<&str>) {
    let mut families: BTreeMap<String, Vec<(u64, usize)>> = BTreeMap::new();
    for (at, field) in fields.iter().enumerate() {
        let open =
            field.kind == Kind::Number && field.role == Role::Input && Some(field.name.as_str()) != but;
        if let Some((family, member)) = family(&field.name).filter(|_| open) {
            families.entry(family).or_default().push((member, at));
        }
    }
    for members in families.values_mut() {
        order::by(members, Ord::cmp);
        members.dedup_by_key(|(member, _)| *member);
        if members.len() >= LEAST {
            for (_, at) in members {
                if let Some(field) = fields.get_mut(*at) {
                    field.role = Role::Step;
                }
            }
        }
    }
}

/// A name with its first number taken out, and that number: `quiz_w#`, 3. A number in brackets at the end is the
/// id that a gradebook adds and says nothing.
pub fn family(name: &str) -> Option<(String, u64)> {
    let (before, number, after) = parts(name)?;
    Some((format!("{before}#{after}").to_lowercase(), number))
}

/// What stands before the first number of a name, the number, and what stands after it.
pub(super) fn parts(name: &str) -> Option<(&str, u64, &str)> {
    let name = name.trim();
    let bare = match name.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        Some((before, id)) if id.bytes().all(|byte| byte.is_ascii_digit()) => before.trim_end(),
        _ => name,
    };
    let start = bare.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = bare.split_at_checked(start)?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end)?;
    if !before.chars().any(char::is_alphabetic) {
        return None;
    }
    Some((before, digits.parse().ok()?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_a_name_but_for_its_number() {
        for (name, expected) in [
            ("quiz_w1", Some(("quiz_w#", 1))),
            ("Quiz 12", Some(("quiz #", 12))),
            ("Midterm 02 (186585)", Some(("midterm #", 2))),
            ("Lab 01 - Max Points", Some(("lab # - max points", 1))),
            ("absences", None),
            ("2024", None),
        ] {
            assert_eq!(family(name), expected.map(|(family, member)| (family.to_owned(), member)), "{name}");
        }
    }
}
