//! Reasons of an estimate x playbook -> what to do next, in two to four steps.

use serde::{Deserialize, Serialize};

use super::factor::Factor;
use super::playbook::{Entry, Playbook, When};

/// Steps of a sheet, at least where the playbook has them, and at most.
pub const FEWEST: usize = 2;
pub const MOST: usize = 4;

/// A column's part in an estimate, as far as steps need it. Strongest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "GuidanceReason"))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    pub column: String,
    /// Whether it raises the estimate of needing support; others are passed over.
    pub raises: bool,
    /// How the value lies to others': low, high or missing; `any` where that says nothing, as with categories.
    pub when: When,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "GuidanceStep"))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    pub strategy: String,
    pub resource: String,
    #[cfg_attr(test, ts(type = "string"))]
    pub factor: Factor,
    /// The reason it answers; `None` for what fits whatever the reason.
    pub column: Option<String>,
}

/// What a sheet ends with: first the playbook's first entry for any factor (the one that ships says to talk with the
/// student), then for each reason that raises the estimate, in turn, the playbook's next entry for its column by name or
/// for its factor; then what else is for any factor, up to [`FEWEST`]. Never more than [`MOST`], none twice. `about` gives
/// the factor of a column where the user has said so; without it the column's name tells ([`Factor::of`]).
pub fn steps(playbook: &Playbook, reasons: &[Reason], about: &[(String, Factor)]) -> Vec<Step> {
    let general = |entry: &&Entry| entry.factor == Factor::Any && entry.when == When::Any;
    let mut found: Vec<Step> = Vec::new();
    let push = |found: &mut Vec<Step>, entry: &Entry, column: Option<&str>| {
        let fresh = found.iter().all(|step| step.strategy != entry.strategy);
        if fresh && found.len() < MOST {
            found.push(Step {
                strategy: entry.strategy.clone(),
                resource: entry.resource.clone(),
                factor: entry.factor.clone(),
                column: column.map(str::to_owned),
            });
        }
        fresh
    };
    if let Some(first) = playbook.entries.iter().find(general) {
        push(&mut found, first, None);
    }
    let mut open: Vec<(&str, Vec<&Entry>)> = reasons
        .iter()
        .filter(|reason| reason.raises)
        .map(|reason| (reason.column.as_str(), fitting(playbook, reason, about)))
        .collect();
    // One for each reason, then a second for each, and so on.
    while found.len() < MOST && open.iter().any(|(_, entries)| !entries.is_empty()) {
        for (column, entries) in &mut open {
            while !entries.is_empty() && !push(&mut found, entries.remove(0), Some(column)) {}
        }
    }
    for entry in playbook.entries.iter().filter(general) {
        if found.len() < FEWEST {
            push(&mut found, entry, None);
        }
    }
    found
}

/// The entries for a reason: those for its column by name first, then those for its factor, as the table has them.
fn fitting<'p>(playbook: &'p Playbook, reason: &Reason, about: &[(String, Factor)]) -> Vec<&'p Entry> {
    let said = about.iter().find(|(column, _)| *column == reason.column).map(|(_, factor)| factor.clone());
    let factor = said.or_else(|| Factor::of(&reason.column)).filter(|factor| *factor != Factor::Any);
    let named = |entry: &&Entry| matches!(&entry.factor, Factor::Column(name) if name.eq_ignore_ascii_case(reason.column.trim()));
    let timely = |entry: &&Entry| entry.when == When::Any || entry.when == reason.when;
    let own = playbook.entries.iter().filter(named);
    // What to do about a missing entry is much the same whatever is missing.
    let unknown = |entry: &Entry| entry.factor == Factor::Any && entry.when == When::Missing;
    let shared = playbook
        .entries
        .iter()
        .filter(|entry| !named(entry) && (Some(&entry.factor) == factor.as_ref() || unknown(entry)));
    own.chain(shared).filter(timely).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(column: &str, raises: bool, when: When) -> Reason {
        Reason { column: column.into(), raises, when }
    }

    #[test]
    fn steps_answer_the_reasons_that_raise() {
        let playbook = Playbook::shipped();
        let reasons = [
            reason("attendance", true, When::Low),
            reason("homework", false, When::High),
            reason("grade_last_year", true, When::Low),
            reason("travel_minutes", true, When::High),
        ];
        let found = steps(&playbook, &reasons, &[]);
        let about: Vec<(&str, Option<&str>)> =
            found.iter().map(|step| (step.factor.word(), step.column.as_deref())).collect();
        assert_eq!(
            about,
            [
                ("any", None),
                ("attendance", Some("attendance")),
                ("prior", Some("grade_last_year")),
                ("attendance", Some("attendance")),
            ]
        );
        assert_eq!(steps(&playbook, &[], &[]).len(), FEWEST);
        assert!(steps(&Playbook::default(), &reasons, &[]).is_empty());
    }

    #[test]
    fn the_schools_own_word_about_a_column_comes_first() {
        let (playbook, amiss) = Playbook::read(
            b"factor,when,strategy\nhomework,low,Plan\ncolumn:G2,low,Look\nlate,any,Call\nhomework,high,Rest\nhomework,any,Plan\n",
        )
        .unwrap();
        assert!(amiss.is_empty());
        let reasons = [
            reason("travel", true, When::High),
            reason("g2", true, When::Low),
            reason("homework", true, When::Low),
        ];
        let found =
            steps(&playbook, &reasons, &[("travel".into(), Factor::Late), ("g2".into(), Factor::Homework)]);
        let strategies: Vec<&str> = found.iter().map(|step| step.strategy.as_str()).collect();
        assert_eq!(strategies, ["Call", "Look", "Plan"]);
    }

    #[test]
    fn there_are_never_too_many_and_none_twice() {
        let playbook = Playbook::shipped();
        let columns = ["attendance", "homework", "quiz_1", "late", "studytime", "failures", "quiz trend"];
        for count in 0..=columns.len() {
            for when in [When::Low, When::High, When::Missing, When::Any] {
                let reasons: Vec<Reason> =
                    columns[..count].iter().map(|own| reason(own, true, when)).collect();
                let found = steps(&playbook, &reasons, &[]);
                assert!((FEWEST..=MOST).contains(&found.len()), "{count}");
                for (place, step) in found.iter().enumerate() {
                    assert!(found[..place].iter().all(|other| other.strategy != step.strategy));
                }
                assert_eq!(found[0].factor, Factor::Any);
            }
        }
    }
}
