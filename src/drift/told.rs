//! What differs, in words.

use super::compared::About;
use super::{Drifted, Light};
use crate::decision::top::Ranged;
use crate::evaluation::{Task, signed};
use crate::quality::{least, percent, short};
use crate::words::Words;

/// Columns and levels that a sentence names, at most.
const NAMED: usize = 5;
/// A file of fewer rows shows large changes only.
const FEW: usize = 50;

/// A number as a sentence gives it.
pub fn rounded(value: f64) -> f64 {
    short(value)
}

pub fn missing(column: &str, [then, now]: [f64; 2]) -> Words {
    let words = if now > then { Words::new("drift-missing") } else { Words::new("drift-filled") };
    words.with("column", column).with("now", percent(now)).with("then", percent(then))
}

/// Levels that the profile does not name. `never` where it knows that nobody had them.
pub fn unseen(column: &str, levels: &[(String, u32)], rows: usize, never: bool, [_, now]: [f64; 2]) -> Words {
    let many = levels.iter().filter(|(_, count)| *count as usize >= least(rows));
    let named: Vec<&str> = many.take(NAMED).map(|(name, _)| name.as_str()).collect();
    Words::new("drift-unseen")
        .with("column", column)
        .with("levels", named.join(", "))
        .with("named", named.len())
        .with("more", levels.len() - named.len())
        .with("share", percent(now))
        .with("never", if never { "yes" } else { "no" })
}

pub fn median(column: &str, about: About, [then, now]: [f64; 2]) -> Words {
    let (id, round): (_, fn(f64) -> f64) = match about {
        About::Column => ("drift-median", short),
        About::Chance => ("drift-said-chance", percent),
        About::Estimate => ("drift-said-median", short),
    };
    Words::new(id).with("column", column).with("now", round(now)).with("then", round(then))
}

/// How many lie between two edges, one of which may be open.
pub fn between(
    column: &str,
    about: About,
    edges: (Option<f32>, Option<f32>),
    [then, now]: [f64; 2],
) -> Words {
    let (id, round): (_, fn(f64) -> f64) = match about {
        About::Column => ("drift-between", short),
        About::Chance => ("drift-said-chance-between", percent),
        About::Estimate => ("drift-said-between", short),
    };
    let place = match edges {
        (None, _) => "below",
        (_, None) => "above",
        _ => "between",
    };
    let edge = |edge: Option<f32>| round(edge.map_or(0.0, f64::from));
    Words::new(id)
        .with("column", column)
        .with("place", place)
        .with("low", edge(edges.0))
        .with("high", edge(edges.1))
        .with("now", percent(now))
        .with("then", percent(then))
}

/// How many are of a level; of any that is not named without one.
pub fn level(column: &str, about: About, level: Option<&str>, [then, now]: [f64; 2]) -> Words {
    let id = if about == About::Column { "drift-level" } else { "drift-said-level" };
    Words::new(id)
        .with("column", column)
        .with("level", level.unwrap_or(""))
        .with("named", if level.is_some() { "yes" } else { "no" })
        .with("now", percent(now))
        .with("then", percent(then))
}

/// Of the whole file.
pub fn told(columns: &[Drifted], said: Option<&Drifted>, unread: usize, rows: usize) -> Vec<Words> {
    let mut all = Vec::new();
    let on = |light: Light| columns.iter().filter(move |own| own.light == light).map(|own| own.name.as_str());
    let names: Vec<&str> = on(Light::Red).chain(on(Light::Amber)).collect();
    let (count, more) = (names.len(), names.len().saturating_sub(NAMED));
    all.push(match count {
        0 => Words::new("drift-none").with("count", columns.len()),
        _ => Words::new("drift-some")
            .with("count", count)
            .with("of", columns.len())
            .with("columns", names[..count - more].join(", "))
            .with("more", more)
            .with("far", on(Light::Red).count()),
    });
    all.extend((unread > 0).then(|| Words::new("drift-unread").with("count", unread)));
    if let Some(said) = said.filter(|said| said.light > Light::Green) {
        all.extend(said.told.iter().cloned());
    }
    if rows < FEW {
        all.push(Words::new("drift-few").with("rows", rows));
    }
    all
}

/// The main metric of a batch beside the promised one.
pub fn scored(name: &str, task: Task, score: &Ranged, promised: f64, light: Light) -> Option<Words> {
    let (value, low, high) = (score.value?, score.low?, score.high?);
    Some(
        Words::new("drift-judged")
            .with("name", name)
            .with("metric", task.metric())
            .with("score", signed(value))
            .with("low", signed(low))
            .with("high", signed(high))
            .with("promised", signed(promised))
            .with("worse", if light > Light::Green { "yes" } else { "no" }),
    )
}

/// The mean of what was said beside that of what came of it.
pub fn gap(name: &str, task: Task, [said, seen]: [f64; 2], light: Light) -> Words {
    let (id, round): (_, fn(f64) -> f64) = match task {
        Task::Number => ("drift-gap-number", short),
        Task::Classes | Task::AtRisk => ("drift-gap-chance", percent),
    };
    let far = if light == Light::Red { "yes" } else { "no" };
    Words::new(id).with("name", name).with("said", round(said)).with("seen", round(seen)).with("far", far)
}
