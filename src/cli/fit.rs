//! `homeroom fit`: an evaluation, and its best model kept as a file.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::arguments::Fit;
use super::chance::drawn;
use super::commands::{asked, open, printed, unreadable};
use super::cores::Cores;
use crate::archive::Fresh;
use crate::error::{Error, ErrorKind, Result};
use crate::progress::Unwatched;
use crate::study::{KeptView, Label, Scored};
use crate::table::date::{DateOrder, civil};
use crate::words::Words;

/// Days that a model is meant to be used without being looked at again.
const YEAR: i64 = 365;

/// What to print.
///
/// # Errors
/// The user's, with code and place.
pub(super) fn fit(arguments: &Fit) -> Result<String> {
    let asking = &arguments.asking;
    let mut study = open(&asking.source, true)?;
    let at_risk = asking.at_risk.is_some() || asking.source.sample && asking.target.is_none();
    let ask = asked(&study, asking, at_risk && !arguments.sought.plain, arguments.sought.capacity)?;
    let today = today()?;
    let until = match &arguments.use_until {
        None => written(today + YEAR),
        Some(text) => {
            let read = DateOrder::YearMonthDay.parse(text).map(|day| day as i64);
            let day = read.filter(|day| *day >= today);
            written(day.ok_or_else(|| Error::new(ErrorKind::BadMoment).with("value", text.as_str()))?)
        }
    };
    let label = Label { name: arguments.name.clone(), made: written(today), until };
    let passphrase = arguments.passphrase.as_deref().map(passphrase).transpose()?;
    let cores = Cores::new(asking.threads)?;
    let whole = study.evaluate(&ask, &cores, &mut Unwatched)?;
    let mut ready = study.apart(0, arguments.of.as_deref(), !arguments.for_this_device)?;
    ready.run(&cores, &mut Unwatched)?;
    cores.hear(&mut ready, None)?;
    let pipeline = ready.keep(&label, &whole)?;
    let fresh = Fresh(drawn()?);
    let file = pipeline.save(passphrase.as_deref().map(|own| (own, &fresh)))?;
    std::fs::write(&arguments.out, &file).map_err(unreadable)?;
    if let Some(path) = &arguments.onnx {
        std::fs::write(path, ready.onnx()?).map_err(unreadable)?;
    }
    let view = KeptView::of(&pipeline, &file);
    if arguments.json {
        return printed(&json!({ "file": arguments.out, "model": view }));
    }
    Ok(told(&view, &arguments.out.display().to_string()))
}

/// What is said of a kept model.
pub(super) fn told(view: &KeptView, file: &str) -> String {
    let name = Words::of_id(format!("model-{}", view.model)).text();
    let mut lines = vec![
        Words::new("kept-file")
            .with("file", file)
            .with("model", name)
            .with("taught", view.taught)
            .with("kilobytes", (view.size as f64 / 1000.0).ceil())
            .with("fingerprint", view.fingerprint.as_str()),
        Words::new("kept-until").with("until", view.label.until.as_str()),
        Words::new(if view.hand_on { "kept-hand-on" } else { "kept-this-device" }),
    ];
    let of = |scores: &[Scored], model: &str| {
        scores.iter().find(|own| own.metric == view.metric && own.model == model).map(brief)
    };
    if let (Some(own), Some(trained)) = (of(&view.scores, &view.model), of(&view.trained, &view.model)) {
        let metric = Words::of_id(format!("chart-metric-{}", view.metric)).text();
        let said =
            Words::new("kept-scores").with("metric", metric).with("value", own).with("trained", trained);
        lines.push(said.with("baseline", of(&view.scores, "baseline").unwrap_or_default()));
    }
    lines.extend(
        view.membership.map(|own| Words::new("kept-membership").with("share", (100.0 * own).round())),
    );
    lines.iter().map(|own| own.text() + "\n").collect()
}

fn brief(own: &Scored) -> String {
    match own.low.zip(own.high) {
        Some((low, high)) => format!("{:.3} [{low:.3} to {high:.3}]", own.value),
        None => format!("{:.3}", own.value),
    }
}

/// The first line of a file.
///
/// # Errors
/// `unreadable`; `needs-passphrase` where the line is empty.
pub(super) fn passphrase(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let line = text.lines().next().unwrap_or_default().to_owned();
    if line.is_empty() { Err(Error::new(ErrorKind::NeedsPassphrase)) } else { Ok(line) }
}

/// Days since 1970-01-01.
pub(super) fn today() -> Result<i64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_err(|error| Error::new(ErrorKind::Crashed).with("reason", error.to_string()))?;
    Ok((seconds.as_secs() / 86_400) as i64)
}

/// A day as 2027-08-31.
pub(super) fn written(day: i64) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}
