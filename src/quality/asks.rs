//! Columns to ask about: is it known in time?
//!
//! Those that alone nearly give the answer the schema has found. Here are those whose names sound like something written
//! down when all is over, and, after an evaluation, one on which a model rests almost alone.

use super::{Finding, Looked, Topic, about, change, percent};
use crate::schema::{Amendment, Field, Role, Weight, sounds_later};
use crate::words::Words;

/// The share of a model's importance from which one column does nearly all.
const NEARLY_ALL: f64 = 0.8;

pub(super) fn asks(looked: &Looked<'_>) -> Vec<Finding> {
    let open = |field: &&Field| field.is_input() && !field.known;
    let named = looked.schema.fields.iter().filter(open).filter_map(|field| {
        let said = field.leak.is_some() || field.doubt.is_some();
        (looked.answers.is_some() && !said && sounds_later(&field.name))
            .then(|| ask(field, Words::new("quality-later"), Words::new("quality-later-detail")))
    });
    let rests = looked.importance.iter().filter(|(_, share)| *share > NEARLY_ALL);
    let alone = rests.filter_map(|(name, share)| {
        let field = looked.schema.field(name).filter(open)?;
        let detail = Words::new("quality-alone-detail").with("share", percent(*share));
        Some(ask(field, Words::new("quality-alone"), detail))
    });
    named.chain(alone).collect()
}

fn ask(field: &Field, title: Words, detail: Words) -> Finding {
    let role = if field.role == Role::Step { Role::Step } else { Role::Input };
    let known = Amendment { role: Some(role), known: Some(true), ..change(field) };
    about(Topic::Ask, Weight::Caution, &field.name, title, detail)
        .offering("action-known", known)
        .leaving(field)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, made, schema_of};
    use super::*;
    use crate::schema::Schema;

    #[test]
    fn a_name_that_sounds_like_afterwards_is_asked_about_until_answered() {
        let table = made(
            &[
                ("mark", &|row| format!("{}", row * 7 % 20)),
                ("resit", &|row| format!("{}", row * 11 % 3)),
                ("entry", &|row| format!("{}", row * 13 % 17)),
            ],
            60,
        );
        let schema = schema_of(&table, "mark");
        let found = asked(&table, &schema, "mark", None);
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((one.topic, one.remark.title.id.as_ref()), (Topic::Ask, "quality-later"));
        assert_eq!(one.remark.columns, ["resit"]);
        for action in &one.remark.actions {
            let answered = schema.amended(&table, &action.amendments).unwrap();
            assert!(asked(&table, &answered, "mark", None).is_empty(), "{:?}", action.label);
        }
    }

    #[test]
    fn a_column_that_does_nearly_all_is_asked_about() {
        let table =
            made(&[("a", &|row| format!("{}", row * 7 % 23)), ("b", &|row| format!("{}", row % 9))], 60);
        let schema = Schema::guess(&table);
        let found = |importance: &[(String, f64)]| {
            let (table, schema, left_out) = (&table, &schema, &[][..]);
            asks(&Looked { table, schema, left_out, answers: None, cohorts: None, importance })
        };
        let share = |share| [("b".to_owned(), 1.0 - share), ("a".to_owned(), share)];
        assert!(found(&share(0.8)).is_empty());
        let asked = found(&share(0.85));
        assert_eq!(asked.len(), 1, "{asked:#?}");
        assert_eq!((asked[0].remark.columns[0].as_str(), asked[0].remark.actions.len()), ("a", 2));
        assert_eq!(asked[0].remark.detail.args["share"], 85.0.into());
    }
}
