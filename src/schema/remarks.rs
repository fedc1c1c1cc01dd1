//! [`Schema`] -> remarks in plain words: what was noticed, what was done for now, and what else can be done.

use std::collections::BTreeMap;

use super::guess::MOST_LEVELS;
use super::{Action, Amendment, Field, Hint, KeptOut, Kind, Leak, Remark, Role, Rows, Schema, Weight};
use crate::numeric::order;
use crate::words::Words;

/// Columns, or rows, that a sentence names; it counts the others.
const NAMED: usize = 6;

/// All remarks, the heaviest first.
pub(super) fn remarks(schema: &Schema) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = Vec::new();
    for field in &schema.fields {
        remarks.extend(leak(field, schema));
        remarks.extend(doubt(field, schema));
        remarks.extend(impossible(field));
        remarks.extend(unreadable(field));
    }
    remarks.extend(duplicate_rows(schema));
    remarks.extend(twins(&schema.fields));
    remarks.extend(series(&schema.fields));
    remarks.extend(TOGETHER.iter().filter_map(|family| together(family, &schema.fields)));
    order::by(&mut remarks, |a, b| a.weight.cmp(&b.weight));
    remarks
}

/// The change that an action makes to one column, where it can be made.
type Change = fn(&Field) -> Option<Amendment>;

/// What is said once of all the columns that it holds for.
struct Family {
    weight: Weight,
    title: &'static str,
    detail: &'static str,
    holds: fn(&Field) -> bool,
    action: Option<(&'static str, Change)>,
}

const TOGETHER: [Family; 10] = [
    Family {
        weight: Weight::Caution,
        title: "remark-may-be-codes",
        detail: "remark-may-be-codes-detail",
        holds: |field| field.hint == Some(Hint::MaybeCodes) && field.kind == Kind::Number && field.is_input(),
        action: Some(("action-as-categories", |field| of_kind(field, Kind::Category))),
    },
    Family {
        weight: Weight::Note,
        title: "remark-identifies",
        detail: "remark-identifies-detail",
        holds: |field| field.kept_out == Some(KeptOut::Identifies),
        action: Some(("action-use", used)),
    },
    Family {
        weight: Weight::Note,
        title: "remark-protected",
        detail: "remark-protected-detail",
        holds: |field| field.kept_out == Some(KeptOut::Protected),
        action: Some(("action-learn-too", |field| {
            Some(Amendment { protected: Some(false), ..change(field) })
        })),
    },
    Family {
        weight: Weight::Note,
        title: "remark-codes",
        detail: "remark-codes-detail",
        holds: |field| field.hint == Some(Hint::Codes) && field.kind == Kind::Category,
        action: Some(("action-as-numbers", |field| of_kind(field, Kind::Number))),
    },
    Family {
        weight: Weight::Note,
        title: "remark-text",
        detail: "remark-text-detail",
        holds: |field| field.kept_out == Some(KeptOut::Text) && field.hint != Some(Hint::TooMany),
        action: Some(("action-as-categories", used)),
    },
    Family {
        weight: Weight::Note,
        title: "remark-empty",
        detail: "remark-empty-detail",
        holds: |field| field.kept_out == Some(KeptOut::Empty),
        action: Some(("action-use", used)),
    },
    Family {
        weight: Weight::Note,
        title: "remark-constant",
        detail: "remark-constant-detail",
        holds: |field| field.kept_out == Some(KeptOut::Constant),
        action: None,
    },
    Family {
        weight: Weight::Note,
        title: "remark-group",
        detail: "remark-group-detail",
        holds: |field| field.role == Role::Group,
        action: Some(("action-use", used)),
    },
    Family {
        weight: Weight::Note,
        title: "remark-cohort",
        detail: "remark-cohort-detail",
        holds: |field| field.role == Role::Cohort,
        action: Some(("action-use", used)),
    },
    Family {
        weight: Weight::Note,
        title: "remark-exit",
        detail: "remark-exit-detail",
        holds: |field| field.role == Role::Exit,
        action: None,
    },
];

/// One remark for each series of columns.
fn series(fields: &[Field]) -> Vec<Remark> {
    let mut families: BTreeMap<String, Vec<&Field>> = BTreeMap::new();
    for field in fields.iter().filter(|field| field.role == Role::Step && field.is_input()) {
        let name = super::series::family(&field.name).map_or(String::new(), |(family, _)| family);
        families.entry(name).or_default().push(field);
    }
    let (title, detail) = ("remark-steps", "remark-steps-detail");
    let said = Family { weight: Weight::Note, title, detail, holds: |_| true, action: None };
    families.values().filter_map(|members| said_of(&said, members)).collect()
}

fn together(family: &Family, fields: &[Field]) -> Option<Remark> {
    let columns: Vec<&Field> = fields.iter().filter(|field| (family.holds)(field)).collect();
    said_of(family, &columns)
}

fn said_of(family: &Family, columns: &[&Field]) -> Option<Remark> {
    if columns.is_empty() {
        return None;
    }
    let amendments =
        |(label, make): (&'static str, Change)| action(label, columns.iter().filter_map(|field| make(field)));
    let named = |id| naming(Words::new(id), columns.iter().map(|field| field.name.as_str()));
    Some(Remark {
        weight: family.weight,
        title: named(family.title),
        detail: named(family.detail),
        columns: columns.iter().map(|field| field.name.clone()).collect(),
        rows: Vec::new(),
        count: 0,
        actions: family.action.and_then(amendments).into_iter().collect(),
    })
}

fn leak(field: &Field, schema: &Schema) -> Option<Remark> {
    let target = schema.fields.iter().find(|field| field.role == Role::Target)?;
    let detail = match field.leak? {
        _ if field.is_input() && field.known => Words::new("remark-leak-known"),
        _ if field.is_input() => Words::new("remark-leak-used"),
        Leak::Agrees { right, all } => Words::new("remark-leak-agrees").with("right", right).with("all", all),
        Leak::Orders { share, all } => {
            Words::new("remark-leak-orders").with("share", whole(share)).with("all", all)
        }
        Leak::Explains { share, all } => {
            Words::new("remark-leak-explains").with("share", whole(share)).with("all", all)
        }
        Leak::Follows { right, all } => {
            Words::new("remark-leak-follows").with("right", right).with("all", all)
        }
    };
    let role = |role| [Amendment { role: Some(role), ..change(field) }];
    Some(Remark {
        weight: if field.known { Weight::Note } else { Weight::Leak },
        detail: detail.with("target", target.name.as_str()).with("column", field.name.as_str()),
        actions: [
            action("action-keep-out", role(Role::Ignored)),
            action("action-use", role(Role::Input)),
            action("action-known", known(field)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        ..about(field, "remark-leak", &Rows::default())
    })
}

/// The answer that a column is known in time.
fn known(field: &Field) -> Option<Amendment> {
    let role = if field.role == Role::Step { Role::Step } else { Role::Input };
    Some(Amendment { role: Some(role), known: Some(true), ..change(field) })
}

/// Whether a column that tells the target very well is known in time: asked until answered.
fn doubt(field: &Field, schema: &Schema) -> Option<Remark> {
    let target = schema.fields.iter().find(|field| field.role == Role::Target)?;
    let detail = match field.doubt.filter(|_| field.is_input() && !field.known)? {
        Leak::Explains { share, .. } => Words::new("remark-doubt-explains").with("share", whole(share)),
        Leak::Orders { share, .. } => Words::new("remark-doubt-orders").with("share", whole(share)),
        Leak::Agrees { .. } | Leak::Follows { .. } => return None,
    };
    let out = Some(Amendment { role: Some(Role::Ignored), ..change(field) });
    Some(Remark {
        detail: detail.with("target", target.name.as_str()).with("column", field.name.as_str()),
        actions: [action("action-known", known(field)), action("action-keep-out", out)]
            .into_iter()
            .flatten()
            .collect(),
        ..about(field, "remark-doubt", &Rows::default())
    })
}

/// Percent, rounded down, so that "100" is said of what is exact alone.
fn whole(share: f64) -> f64 {
    libm::floor(share * 100.0)
}

fn impossible(field: &Field) -> Option<Remark> {
    let bounds = field.bounds.filter(|_| !field.impossible.is_empty())?;
    let title = match (bounds.low.is_finite(), bounds.high.is_finite()) {
        (true, false) => "remark-negative",
        (false, _) => "remark-above",
        (true, true) => "remark-impossible",
    };
    let detail = match field.impossible_as_missing {
        true => "remark-impossible-detail",
        false => "remark-impossible-kept",
    };
    let decide = |missing| [Amendment { impossible_as_missing: Some(missing), ..change(field) }];
    let remark = about(field, title, &field.impossible);
    let finite = |end: f64| if end.is_finite() { end } else { 0.0 };
    Some(Remark {
        title: remark.title.with("low", finite(bounds.low)).with("high", finite(bounds.high)),
        detail: listing(Words::new(detail), &field.impossible),
        actions: [action("action-as-missing", decide(true)), action("action-as-written", decide(false))]
            .into_iter()
            .flatten()
            .collect(),
        ..remark
    })
}

fn unreadable(field: &Field) -> Vec<Remark> {
    let kind = match field.kind {
        Kind::Date => "date",
        Kind::YesNo => "yesNo",
        _ => "number",
    };
    let mut remarks = Vec::new();
    if !field.infinite.is_empty() {
        let detail = listing(Words::new("remark-infinite-detail"), &field.infinite);
        remarks.push(Remark { detail, ..about(field, "remark-infinite", &field.infinite) });
    }
    if !field.unread.is_empty() {
        let remark = about(field, "remark-unread", &field.unread);
        let category = of_kind(field, Kind::Category);
        remarks.push(Remark {
            title: remark.title.with("kind", kind),
            detail: listing(Words::new("remark-unread-detail"), &field.unread),
            actions: action("action-as-categories", category).into_iter().collect(),
            ..remark
        });
    }
    if field.ambiguous && matches!(field.kind, Kind::Number | Kind::Date) {
        let detail = Words::new("remark-ambiguous-detail").with("kind", kind);
        remarks.push(Remark { detail, ..about(field, "remark-ambiguous", &Rows::default()) });
    }
    if field.hint == Some(Hint::TooMany) && field.kept_out == Some(KeptOut::Text) {
        let remark = about(field, "remark-too-many", &Rows::default());
        let beyond = if field.distinct_beyond { "yes" } else { "no" };
        remarks.push(Remark {
            title: remark.title.with("count", field.distinct).with("beyond", beyond),
            detail: Words::new("remark-too-many-detail"),
            actions: action("action-as-categories", used(field)).into_iter().collect(),
            ..remark
        });
    }
    remarks
}

/// Rows there twice, where that is worth a word: in a narrow table many rows are alike by chance.
fn duplicate_rows(schema: &Schema) -> Option<Remark> {
    let count = schema.duplicate_rows.len();
    if count == 0 || count * 4 > schema.height {
        return None;
    }
    let first = schema.duplicate_rows.iter().take(Rows::NAMED).copied().collect();
    let rows = Rows { first, count };
    let (title, detail) = match schema.once {
        true => ("remark-rows-out", "remark-rows-out-detail"),
        false => ("remark-duplicate-rows", "remark-duplicate-rows-detail"),
    };
    let label = if schema.once { "action-rows-in" } else { "action-rows-out" };
    Some(Remark {
        weight: if schema.once { Weight::Note } else { Weight::Caution },
        title: Words::new(title).with("count", count),
        detail: listing(Words::new(detail), &rows),
        columns: Vec::new(),
        rows: rows.first,
        count,
        actions: action(label, [Amendment { once: Some(!schema.once), ..Amendment::default() }])
            .into_iter()
            .collect(),
    })
}

fn twins(fields: &[Field]) -> Option<Remark> {
    let out: Vec<&Field> = fields.iter().filter(|field| field.kept_out == Some(KeptOut::Duplicate)).collect();
    let mut originals: Vec<&str> = out.iter().filter_map(|field| field.twin.as_deref()).collect();
    originals.dedup();
    if out.is_empty() {
        return None;
    }
    let names = |id| naming(Words::new(id), out.iter().map(|field| field.name.as_str()));
    Some(Remark {
        weight: Weight::Caution,
        title: names("remark-twins"),
        detail: names("remark-twins-detail").with("originals", first(originals.into_iter())),
        columns: out.iter().map(|field| field.name.clone()).collect(),
        rows: Vec::new(),
        count: 0,
        actions: action("action-use", out.iter().filter_map(|field| used(field))).into_iter().collect(),
    })
}

/// A remark on one column, with rows, still without detail and actions.
fn about(field: &Field, title: &'static str, rows: &Rows) -> Remark {
    Remark {
        weight: Weight::Caution,
        title: Words::new(title).with("column", field.name.as_str()).with("count", rows.count),
        detail: Words::new(title),
        columns: vec![field.name.clone()],
        rows: rows.first.clone(),
        count: rows.count,
        actions: Vec::new(),
    }
}

fn action(label: &'static str, amendments: impl IntoIterator<Item = Amendment>) -> Option<Action> {
    let amendments: Vec<Amendment> = amendments.into_iter().collect();
    (!amendments.is_empty()).then(|| Action { label: Words::new(label), amendments })
}

fn change(field: &Field) -> Amendment {
    Amendment { column: field.name.clone(), ..Amendment::default() }
}

fn of_kind(field: &Field, kind: Kind) -> Option<Amendment> {
    let possible = kind != Kind::Category || field.distinct <= MOST_LEVELS;
    possible.then(|| Amendment { kind: Some(kind), ..change(field) })
}

/// Learning from it after all, as categories if it is text; not possible for text of too many values.
fn used(field: &Field) -> Option<Amendment> {
    let role = Some(Role::Input);
    match field.kind {
        _ if field.distinct == 0 => None,
        Kind::Text => of_kind(field, Kind::Category).map(|amendment| Amendment { role, ..amendment }),
        _ => Some(Amendment { role, ..change(field) }),
    }
}

fn naming<'a>(words: Words, names: impl ExactSizeIterator<Item = &'a str>) -> Words {
    let count = names.len();
    words.with("count", count).with("more", count.saturating_sub(NAMED)).with("columns", first(names))
}

fn listing(words: Words, rows: &Rows) -> Words {
    let named = rows.first.iter().take(NAMED).map(u64::to_string).collect::<Vec<_>>().join(", ");
    words.with("rows", named).with("count", rows.count).with("more", rows.count.saturating_sub(NAMED))
}

fn first<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.take(NAMED).collect::<Vec<_>>().join(", ")
}
