//! The four kinds of question that schools ask, filled in with the columns of a file, or why one cannot be asked.

use serde::Serialize;

use super::question::{Condition, Op, Question};
use crate::schema::{Amendment, Field, Role, Schema};
use crate::table::Table;
use crate::words::Words;

/// A question that schools ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum TemplateKind {
    /// The next exam, from what is known before it.
    Exam,
    /// How the term ends.
    Semester,
    /// Who may need support.
    Risk,
    /// Whose work promises more than the mark shows.
    Potential,
}

/// One of the four, filled in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Template {
    pub kind: TemplateKind,
    /// What it asks in this file; without a question, why it cannot be asked.
    pub detail: Words,
    pub question: Option<Question>,
    /// Keeps out what is written together with the target or after it.
    pub amendments: Vec<Amendment>,
}

/// Ends of marking scales whose half is the pass mark. Scales up to 6 are none of them: on some of those the
/// lowest mark is the best.
const SCALES: [f64; 7] = [10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 100.0];
/// Up to here a low mark may be the best.
const EITHER_WAY: f64 = 6.0;
/// Columns that are named one by one.
const NAMED: usize = 3;

/// All four, in the order of the kinds.
pub(super) fn templates(table: &Table, schema: &Schema) -> Vec<Template> {
    let status = schema.status(table);
    let kinds = status.as_ref().map(|status| status.field).or_else(|| schema.final_kind());
    let mark = schema.final_mark();
    let shop = Shop { schema, ends: [mark, kinds] };
    let exam = shop.exam().unwrap_or_else(|| none(TemplateKind::Exam, "template-exam-none"));
    let semester = match mark.or(kinds) {
        Some(field) => {
            let id = if mark.is_some() { "template-semester" } else { "template-semester-kinds" };
            shop.filled(TemplateKind::Semester, id, field, None)
        }
        None => none(TemplateKind::Semester, "template-semester-none"),
    };
    let by_mark = || {
        let field = mark?;
        let cut = pass_mark(field)?.to_string();
        Some(shop.filled(TemplateKind::Risk, "template-risk", field, Some((Op::Below, vec![cut]))))
    };
    let by_status = || {
        let status = status.as_ref()?;
        let values = Some((Op::In, status.in_need.clone()));
        Some(shop.filled(TemplateKind::Risk, "template-risk-kinds", status.field, values))
    };
    let risk = match status.as_ref().is_some_and(|status| status.worded) {
        true => by_status(),
        false => by_mark().or_else(by_status),
    };
    let risk = risk.unwrap_or_else(|| match mark {
        Some(field) => none(TemplateKind::Risk, "template-risk-scale").about(field),
        None => none(TemplateKind::Risk, "template-risk-none"),
    });
    let potential = match mark {
        Some(field) if field.range.is_some_and(|(_, high)| high <= EITHER_WAY) => {
            none(TemplateKind::Potential, "template-potential-scale").about(field)
        }
        Some(field) => shop.filled(TemplateKind::Potential, "template-potential", field, None),
        None => none(TemplateKind::Potential, "template-potential-none"),
    };
    vec![exam, semester, risk, potential]
}

fn none(kind: TemplateKind, why: &'static str) -> Template {
    Template { kind, detail: Words::new(why), question: None, amendments: Vec::new() }
}

impl Template {
    fn about(mut self, field: &Field) -> Template {
        self.detail = self.detail.with("target", field.name.as_str());
        self
    }
}

/// What templates are made of.
struct Shop<'a> {
    schema: &'a Schema,
    /// The mark and the kind that the term ends with.
    ends: [Option<&'a Field>; 2],
}

impl Shop<'_> {
    /// The mark before the last one where the last ends the term; else the last of its series.
    fn exam(&self) -> Option<Template> {
        let marks = self.schema.marks_in_turn();
        let [.., before, last] = marks.as_slice() else { return None };
        let ends = self.ends.iter().flatten().any(|end| end.name == last.name);
        Some(self.filled(TemplateKind::Exam, "template-exam", if ends { before } else { last }, None))
    }

    fn filled(
        &self,
        kind: TemplateKind,
        id: &'static str,
        field: &Field,
        condition: Option<(Op, Vec<String>)>,
    ) -> Template {
        let target = field.name.clone();
        let mut out: Vec<String> =
            self.schema.not_before(&target).iter().map(|own| own.name.clone()).collect();
        // What ends the term is later than its exams, and how it ended later than all marks.
        let ends = if kind == TemplateKind::Exam { &self.ends[..] } else { &self.ends[1..] };
        for end in ends.iter().flatten() {
            if end.name != target && !out.contains(&end.name) {
                out.push(end.name.clone());
            }
        }
        let values = condition.as_ref().map_or_else(String::new, |(_, values)| values.join(", "));
        let detail = Words::new(id)
            .with("target", target.as_str())
            .with("values", values)
            .with("count", out.len())
            .with("more", out.len().saturating_sub(NAMED))
            .with("columns", out.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", "));
        let ignored =
            |column: String| Amendment { column, role: Some(Role::Ignored), ..Amendment::default() };
        let amendments = out.into_iter().map(ignored).collect();
        let condition = condition.map(|(op, values)| Condition { column: target.clone(), op, values });
        let question = Some(Question { target, condition, rule: None, weight: None });
        Template { kind, detail, question, amendments }
    }
}

/// Half of the smallest scale that holds every mark, where it parts the students.
fn pass_mark(field: &Field) -> Option<f64> {
    let (low, high) = field.range.filter(|(low, high)| *low >= 0.0 && *high > EITHER_WAY)?;
    let top = SCALES.into_iter().find(|top| high <= *top)?;
    (low < top / 2.0 && top / 2.0 < high).then_some(top / 2.0)
}
