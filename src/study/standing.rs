//! Who is there at a moment and who has gone, before anything is learned.

use serde::Serialize;

use super::asked::Asked;
use super::parting::Parting;
use super::sitting::When;
use crate::error::Result;
use crate::features::Target;
use crate::table::Table;
use crate::timeline::Timeline;

/// All moments of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Standings {
    /// One for each moment, the earliest first.
    pub moments: Vec<Standing>,
}

/// One moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    pub until: Option<f64>,
    /// Students who are judged, and who teach.
    pub judged: usize,
    pub taught: usize,
    /// Students with a known outcome who would be judged and have left by then.
    pub gone: usize,
    /// Share of those judged who may need support; `None` for other questions.
    pub base_rate: Option<f64>,
}

/// # Errors
/// Those of [`Asked::staying`] and of the cohorts.
pub(super) fn standings(
    table: &Table,
    asked: &Asked,
    timeline: Option<&Timeline>,
    when: &When,
) -> Result<Standings> {
    let mut moments: Vec<Option<f64>> = when.until.iter().copied().map(Some).collect();
    moments.sort_by(|a, b| a.unwrap_or(0.0).total_cmp(&b.unwrap_or(0.0)));
    moments.dedup();
    if moments.is_empty() {
        moments.push(None);
    }
    let parting = Parting::of(table, asked, when)?;
    let standing = |until: Option<f64>| {
        let places = asked.staying(table, timeline, until)?;
        let groups: Option<Vec<u32>> =
            asked.groups.as_ref().map(|all| places.iter().map(|place| all[*place as usize]).collect());
        let own = (&asked.records[..], &places[..]);
        let Some(cut) = parting.cut(own, groups.as_deref(), timeline, until)? else {
            let base_rate = share(&asked.target, &places);
            let gone = asked.records.len() - places.len();
            return Ok(Standing { until, judged: places.len(), taught: places.len(), gone, base_rate });
        };
        let folds = cut.folds;
        let judged: Vec<u32> = folds.judged().iter().map(|row| places[*row as usize]).collect();
        let base_rate = share(&asked.target, &judged);
        let gone = parting.gone(asked.records.len(), &places);
        Ok(Standing { until, judged: judged.len(), taught: folds.taught(), gone, base_rate })
    };
    Ok(Standings { moments: moments.into_iter().map(standing).collect::<Result<_>>()? })
}

fn share(target: &Target, places: &[u32]) -> Option<f64> {
    let Target::Classes { codes, positive: Some(positive), .. } = target else { return None };
    let in_need = places.iter().filter(|place| codes[**place as usize] == *positive).count();
    Some(in_need as f64 / places.len().max(1) as f64)
}
