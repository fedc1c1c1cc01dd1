//! Columns that a school can probably change, by their names: what the page offers to tick.

use super::changeable::{Changeable, Direction, Nature, usual_step};
use super::factor::{Factor, counts_absence, is_average};
use crate::schema::{Field, Kind, Schema};

/// The share of the range of a column that it is proposed to change by, before that is made round.
const SHARE: f64 = 0.2;

/// Columns of `schema` that a school can probably change, in the order of the columns, none twice, at most
/// [`super::lever::MOST_LEVERS`]. Days that were missed are among them so that somebody can see that they stay as they are.
///
/// Names are understood in English, German, French, Spanish and Portuguese.
pub fn proposed(schema: &Schema) -> Vec<Changeable> {
    let mut found: Vec<Changeable> = Vec::new();
    for field in &schema.fields {
        let Some(change) = proposal(field) else { continue };
        let fresh = found.iter().all(|other| other.column != change.column);
        if fresh && found.len() < super::lever::MOST_LEVERS && change.checked(schema).is_ok() {
            found.push(change);
        }
    }
    found
}

fn proposal(field: &Field) -> Option<Changeable> {
    let (direction, nature) = match Factor::of(&field.name)? {
        Factor::Attendance if counts_absence(&field.name) => (Direction::Fall, Nature::Count),
        Factor::Attendance | Factor::Homework => (Direction::Rise, Nature::Average),
        // A quiz that was written stands; the mean of all is still open.
        Factor::Quiz if is_average(&field.name) => (Direction::Rise, Nature::Average),
        Factor::Late if is_average(&field.name) => (Direction::Fall, Nature::Average),
        Factor::Late => (Direction::Fall, Nature::Count),
        Factor::Practice => (Direction::Rise, Nature::Free),
        _ => return None,
    };
    let column = field.name.clone();
    if field.kind != Kind::Number {
        // A yes or no is no average: it says what is done from here on.
        let nature = if nature == Nature::Average { Nature::Free } else { nature };
        return Some(Changeable { column, direction, step: 1.0, most: 1.0, nature });
    }
    let (least, greatest) = field.range?;
    let most = rounded((greatest - least) * SHARE)?;
    // Few values, all whole as far as can be seen: one step at a time.
    let coarse = least == libm::floor(least) && (field.distinct as f64) <= greatest - least + 1.0;
    let (step, most) =
        if coarse { (usual_step(most.max(1.0)).max(1.0), most.max(1.0)) } else { (usual_step(most), most) };
    Some(Changeable { column, direction, step: step.min(most), most, nature })
}

/// The nearest of 1, 2 and 5 times a power of ten, at or below about half as much again.
fn rounded(width: f64) -> Option<f64> {
    if !(width.is_finite() && width > 0.0) {
        return None;
    }
    let power = libm::pow(10.0, libm::floor(libm::log10(width)));
    let lead = width / power;
    let round = [(1.5, 1.0), (3.5, 2.0), (7.5, 5.0)].into_iter().find(|(below, _)| lead < *below);
    Some(power * round.map_or(10.0, |(_, round)| round))
}

#[cfg(test)]
mod tests {
    use super::super::made::schema_of;
    use super::*;

    #[test]
    fn plausible_columns_are_offered_with_round_amounts() {
        let schema = schema_of(&[
            ("attendance", &|row| (52 + row * 7 % 49).to_string()),
            ("homework_share", &|row| format!("0.{:02}", row * 13 % 100)),
            ("Fehltage", &|row| (row * 5 % 30).to_string()),
            ("studytime", &|row| (1 + row % 4).to_string()),
            ("paid exercises", &|row| ["yes", "no"][row % 2].into()),
            ("quiz_2", &|row| (row * 3 % 20).to_string()),
            ("quiz average", &|row| format!("{}.5", row * 3 % 20)),
            ("sex", &|row| ["F", "M"][row % 2].into()),
            ("goout", &|row| (row * 11 % 6).to_string()),
            ("grade", &|row| (row * row % 21).to_string()),
        ]);
        let all = proposed(&schema);
        let of = |name: &str| all.iter().find(|change| change.column == name);
        let attendance = of("attendance").unwrap();
        assert_eq!((attendance.direction, attendance.nature), (Direction::Rise, Nature::Average));
        assert_eq!((attendance.most, attendance.step), (10.0, 1.0));
        let homework = of("homework_share").unwrap();
        assert!((homework.most - 0.2).abs() < 1e-12 && (homework.step - 0.02).abs() < 1e-12, "{homework:?}");
        assert_eq!(
            of("Fehltage").map(|own| (own.direction, own.nature)),
            Some((Direction::Fall, Nature::Count))
        );
        assert_eq!(of("studytime").map(|own| (own.most, own.step)), Some((1.0, 1.0)));
        assert_eq!(of("paid exercises").map(|own| (own.most, own.nature)), Some((1.0, Nature::Free)));
        assert_eq!(of("quiz average").map(|own| own.nature), Some(Nature::Average));
        assert_eq!(all.len(), 6, "{all:?}");
        for change in &all {
            assert!(change.checked(&schema).is_ok());
        }
    }

    #[test]
    fn amounts_are_round() {
        for (width, expected) in
            [(9.6, 10.0), (18.4, 20.0), (0.2, 0.2), (4.0, 5.0), (1.2, 1.0), (730.0, 500.0)]
        {
            let found = rounded(width).unwrap();
            assert!((found - expected).abs() < 1e-9, "{width} {found}");
        }
        assert_eq!((rounded(0.0), rounded(f64::INFINITY)), (None, None));
    }
}
