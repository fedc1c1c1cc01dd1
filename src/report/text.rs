//! An evaluation, and what is odd about the data, as lines for a terminal.

use crate::decision::cutoff::Aim;
use crate::decision::top::{Ranged, Worth};
use crate::evaluation::{
    Decision, Evaluation, Learning, Minimal, OverTime, Potential, Promising, Quality, Score, Selection,
    Signal,
};
use crate::quality::{DataQuality, Finding};
use crate::schema::Remark;
use crate::words::Words;

/// The verdict, one line per model with its scores and intervals, the notes, and how it was judged.
pub fn evaluation(evaluation: &Evaluation) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(Words::new(level_id(evaluation)).text());
    line(evaluation.verdict.said().to_owned());
    line(String::new());
    let metrics: Vec<&'static str> = evaluation.task.metrics().map(|metric| metric.id).collect();
    for moment in &evaluation.moments {
        if let Some(until) = moment.until {
            line(
                Words::new("report-moment")
                    .with("until", until)
                    .with("taught", moment.taught)
                    .with("judged", moment.judged)
                    .with("gone", moment.gone)
                    .text(),
            );
        }
        for model in &moment.models {
            line(Words::of_id(format!("model-{}", model.id)).text());
            for metric in &metrics {
                let Some(score) = model.scores.get(metric).filter(|score| score.value().is_some()) else {
                    continue;
                };
                line(format!("  {metric:<18} {}", interval(score)));
            }
            if let Some(unseen) = model.out_of_bag
                && let Some(score) = unseen.score
            {
                let name = format!("{} (oob)", evaluation.metric);
                line(format!("  {name:<18} {score:>9.4}"));
            }
        }
        if let Some(signal) = moment.verdict.signal {
            line(shuffled(&signal).text());
        }
        if let Some(decision) = moment.decisions.iter().find(|decision| decision.model == moment.best) {
            decided(decision).into_iter().for_each(&mut line);
        }
        line(String::new());
    }
    if let Some(over) = &evaluation.over_time {
        over_time(over).into_iter().for_each(&mut line);
    }
    for note in &evaluation.notes {
        line(note.text());
    }
    let id = if evaluation.protocol.folds == 1 { "report-protocol-cohort" } else { "report-protocol" };
    line(
        Words::new(id)
            .with("rows", evaluation.rows)
            .with("folds", evaluation.protocol.folds)
            .with("repeats", evaluation.protocol.repeats)
            .with("seed", evaluation.protocol.seed.to_string())
            .with("bootstraps", evaluation.protocol.bootstraps)
            .text(),
    );
    out
}

/// What shuffled outcomes say; `alike` is how many of the shuffles did as well.
fn shuffled(signal: &Signal) -> Words {
    let alike = (signal.p * (signal.shuffles + 1) as f64).round() - 1.0;
    let told = Words::new("signal-told").with("shuffles", signal.shuffles).with("alike", alike);
    told.with("p", format!("{:.3}", signal.p))
}

/// How far the best model's chances mean what they say, and what some lists are worth.
fn decided(decision: &Decision) -> Vec<String> {
    let name = || Words::of_id(format!("model-{}", decision.model)).text();
    let two = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
    let error = |quality: &Quality| {
        quality.classwise_error.map_or_else(|| "-".to_owned(), |error| format!("{error:.3}"))
    };
    if let Some(spread) = decision.spread {
        let told = Words::new("report-spread")
            .with("model", name())
            .with("aim", 100.0 * spread.aim)
            .with("held", format!("{:.1}", 100.0 * spread.held.share))
            .with("low", format!("{:.1}", 100.0 * spread.held.low))
            .with("high", format!("{:.1}", 100.0 * spread.held.high))
            .with("width", two(Some(spread.width)))
            .with("average", two(spread.average));
        return vec![told.text()];
    }
    let chances = Words::new("report-chances")
        .with("model", name())
        .with("raw", error(&decision.raw))
        .with("calibrated", error(&decision.calibrated))
        .with("slope", two(decision.calibrated.line.map(|line| line.slope)));
    let told = |words: Words, worth: &Worth| {
        let Worth { tally, precision, recall, .. } = *worth;
        words
            .with("listed", tally.listed())
            .with("found", tally.found)
            .with("missed", tally.missed)
            .with("alarms", tally.false_alarms)
            .with("precision", two(precision.value))
            .with("precision-low", two(precision.low))
            .with("precision-high", two(precision.high))
            .with("recall", two(recall.value))
            .with("recall-low", two(recall.low))
            .with("recall-high", two(recall.high))
            .text()
    };
    let lists = decision.lists.iter().filter(|list| LISTS.contains(&list.capacity));
    let lists =
        lists.map(|list| told(Words::new("report-list").with("capacity", list.capacity), &list.worth));
    let aims = decision.aims.iter().filter_map(|own| {
        let (aim, goal) = match own.aim {
            Aim::Recall(share) => ("recall", (100.0 * share).round()),
            Aim::Cost(cost) => ("cost", cost),
            Aim::Share(_) => return None,
        };
        Some(told(Words::new("report-aim").with("aim", aim).with("goal", goal), &own.worth))
    });
    [chances.text()].into_iter().chain(lists).chain(aims).collect()
}

/// Lists of one length, moment by moment.
fn over_time(over: &OverTime) -> Vec<String> {
    let share = |ranged: &Ranged| ranged.value.map_or_else(|| "-".to_owned(), |value| format!("{value:.2}"));
    let told = over.moments.iter().map(|own| {
        Words::new("report-over-time")
            .with("until", own.until)
            .with("capacity", over.capacity)
            .with("enrolled", own.enrolled)
            .with("found", share(&own.found))
            .with("started", over.started)
            .with("all", share(&own.found_of_all))
            .with("sure", share(&own.sure_of_all))
            .with("alarmed", share(&own.alarmed))
            .text()
    });
    told.chain([String::new()]).collect()
}

/// Which columns do, and which are not needed.
pub fn minimal(minimal: &Minimal) -> String {
    let kept: Vec<String> = minimal
        .keep
        .iter()
        .map(|kept| {
            let words = Words::new("report-kept").with("column", kept.column.as_str());
            words.with("kept", kept.folds).with("folds", minimal.folds).text()
        })
        .collect();
    let spare = if minimal.spare.is_empty() { "-".to_owned() } else { minimal.spare.join(", ") };
    let words = Words::new("report-minimal")
        .with("measure", minimal.measure)
        .with("count", minimal.keep.len())
        .with("total", minimal.keep.len() + minimal.spare.len())
        .with("keep", kept.join(", "))
        .with("spare", spare)
        .with("all", format!("{:.3}", minimal.all))
        .with("few", format!("{:.3}", minimal.few));
    words.text() + "\n"
}

/// Which columns are kept whoever teaches, those that never are left out.
pub fn selection(selection: &Selection) -> String {
    let kept = selection.columns.iter().filter(|own| own.kept > 0);
    let kept: Vec<String> = kept
        .map(|own| {
            let words = Words::new("report-kept").with("column", own.column.as_str());
            words.with("kept", own.kept).with("folds", selection.folds).text()
        })
        .collect();
    let kept = if kept.is_empty() { "-".to_owned() } else { kept.join(", ") };
    Words::new("report-selection").with("kept", kept).text() + "\n"
}

/// Whether more students would help.
pub fn learning(learning: &Learning) -> String {
    let sure = learning.p.is_some_and(|p| p < 0.05) && learning.gain > 0.0;
    let words = Words::new("report-learning")
        .with("more", if sure { "yes" } else { "unsure" })
        .with("measure", learning.measure)
        .with("gain", format!("{:.3}", learning.gain))
        .with("p", learning.p.map_or_else(|| "none".to_owned(), |p| format!("{p:.3}")));
    words.text() + "\n"
}

/// Whose result lies below the interval about what their work promised.
pub fn potential(potential: &Potential) -> String {
    let words = Words::new("report-potential")
        .with("model", Words::of_id(format!("model-{}", potential.model)).text())
        .with("count", potential.students.len())
        .with("judged", potential.judged)
        .with("miss", libm::round(100.0 * potential.miss))
        .with("expected", libm::round(potential.expected))
        .with("promised", if potential.promised { "yes" } else { "no" })
        .with("more", if potential.beyond_chance { "yes" } else { "no" });
    let two = |value: f64| format!("{value:.2}");
    let line = |own: &Promising| {
        let words = Words::new("report-promising").with("row", own.row.to_string());
        let words = words.with("estimate", two(own.estimate)).with("low", two(own.low));
        words.with("high", two(own.high)).with("result", two(own.result)).with("gap", two(own.gap)).text()
    };
    let named = potential.students.iter().take(MOST_NAMED).map(line);
    let rest = potential.students.len().saturating_sub(MOST_NAMED);
    let rest = (rest > 0).then(|| Words::new("report-promising-rest").with("count", rest).text());
    let lines: Vec<String> = [words.text()].into_iter().chain(named).chain(rest).collect();
    lines.join("\n") + "\n"
}

/// Students that are printed one by one; data has all.
const MOST_NAMED: usize = 50;
/// What is odd about the data, but what `said` has told already.
pub fn quality(quality: &DataQuality, said: &[Remark]) -> String {
    let mut out = format!("\n{}\n", Words::new("quality-title").text());
    let new = quality.findings.iter().filter(|finding| !said.contains(&finding.remark));
    let before = out.len();
    for Finding { remark, .. } in new {
        out += &format!("\n{}\n  {}\n", remark.title.text(), remark.detail.text());
        if remark.count > 0 {
            out += &format!("  {}\n", rows(remark).text());
        }
    }
    if out.len() == before {
        let id = if quality.findings.is_empty() { "quality-none" } else { "quality-none-more" };
        out += &format!("  {}\n", Words::new(id).text());
    }
    out
}

/// Rows that a line names one by one.
const ROWS: usize = 6;

fn rows(remark: &Remark) -> Words {
    let named: Vec<String> = remark.rows.iter().take(ROWS).map(u64::to_string).collect();
    let more = remark.count.saturating_sub(named.len());
    Words::new("quality-rows").with("rows", named.join(", ")).with("count", remark.count).with("more", more)
}

/// Lengths of lists that are printed; data has more.
const LISTS: [usize; 7] = [10, 25, 50, 100, 250, 500, 2000];

fn level_id(evaluation: &Evaluation) -> &'static str {
    use crate::evaluation::Level;
    match evaluation.verdict.level {
        Level::None => "level-none",
        Level::Weak => "level-weak",
        Level::Useful => "level-useful",
        Level::Suspicious => "level-suspicious",
    }
}

fn interval(score: &Score) -> String {
    let figure = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |value| format!("{value:.4}"));
    format!("{:>9}  ({} to {})", figure(score.value()), figure(score.low), figure(score.high))
}
