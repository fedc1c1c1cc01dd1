//! What was odd about a file of events, counted while it is read, and said as remarks.

use super::intake::Fit;
use crate::numeric::order;
use crate::schema::{Remark, Rows, Weight};
use crate::words::Words;

/// Rows of the events' file by what is odd about them.
#[derive(Clone, Debug, Default)]
pub(super) struct Odd {
    /// No student has that key.
    pub nobody: Rows,
    /// The key is written otherwise than in the student file.
    pub loose: Rows,
    /// No moment, or one that cannot be read.
    pub undated: Rows,
    pub before: Rows,
    pub after: Rows,
    /// After the student had left.
    pub gone: Rows,
    pub twice: Rows,
}

/// From how many events of one student it is worth a word: so many, and so many times the mean.
const MANY: (usize, f64) = (1000, 20.0);

impl Odd {
    /// One remark for each oddness that there is, with its rows.
    pub fn remarks(&self, fit: &Fit, times: [usize; 2], time: &str, unread: &[String]) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let mut say = |weight, rows: &Rows, title, detail: Words| {
            if !rows.is_empty() {
                remarks.push(Remark {
                    weight,
                    title: Words::new(title).with("count", rows.count),
                    detail,
                    columns: Vec::new(),
                    rows: rows.first.clone(),
                    count: rows.count,
                    actions: Vec::new(),
                });
            }
        };
        let named = |id, rows: &Rows| {
            let shown: Vec<String> = rows.first.iter().take(6).map(u64::to_string).collect();
            Words::new(id).with("count", rows.count).with("rows", shown.join(", "))
        };
        let caution = Weight::Caution;
        say(
            caution,
            &self.nobody,
            "remark-events-nobody",
            named("remark-events-nobody-detail", &self.nobody).with("keys", fit.nobodies),
        );
        say(
            caution,
            &self.undated,
            "remark-events-undated",
            named("remark-events-undated-detail", &self.undated),
        );
        say(caution, &self.twice, "remark-events-twice", named("remark-events-twice-detail", &self.twice));
        say(caution, &self.gone, "remark-events-gone", named("remark-events-gone-detail", &self.gone));
        let note = Weight::Note;
        say(note, &self.loose, "remark-events-loose", named("remark-events-loose-detail", &self.loose));
        say(note, &self.before, "remark-events-before", named("remark-events-before-detail", &self.before));
        say(note, &self.after, "remark-events-after", named("remark-events-after-detail", &self.after));
        let mut plain = |weight, count: usize, title: Words, detail: Words| {
            remarks.push(Remark {
                weight,
                title,
                detail,
                columns: Vec::new(),
                rows: Vec::new(),
                count,
                actions: Vec::new(),
            });
        };
        if times[0] > 0 && times[1] > 0 {
            plain(
                caution,
                times[0].min(times[1]),
                Words::new("remark-events-two-forms").with("column", time),
                Words::new("remark-events-two-forms-detail").with("iso", times[0]).with("others", times[1]),
            );
        }
        if fit.without > 0 {
            plain(
                note,
                fit.without,
                Words::new("remark-events-none").with("count", fit.without),
                Words::new("remark-events-none-detail"),
            );
        }
        let mean = fit.events as f64 / fit.with.max(1) as f64;
        if fit.most >= MANY.0 && fit.most as f64 > MANY.1 * mean {
            plain(
                caution,
                fit.most,
                Words::new("remark-events-many").with("count", fit.most),
                Words::new("remark-events-many-detail").with("mean", libm::round(mean)),
            );
        }
        if !unread.is_empty() {
            plain(
                note,
                unread.len(),
                Words::new("remark-events-unread").with("columns", unread.join(", ")),
                Words::new("remark-events-unread-detail"),
            );
        }
        order::by(&mut remarks, |a, b| a.weight.cmp(&b.weight));
        remarks
    }
}
