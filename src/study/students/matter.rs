//! Which columns matter to a model, over all parts and in three ways, and what it says as one of them changes.

use serde::Serialize;

use super::{Class, read_by, unasked};
use crate::error::Result;
use crate::explanation::effect::{Effect, Ground};
use crate::explanation::importance::Importance;
use crate::explanation::pair::{MOST_COLUMNS, Pair};
use crate::explanation::standing::{Seen, Span, standings};
use crate::features::Frame;
use crate::numeric::order;
use crate::progress::Watch;
use crate::schema::unknown_column;
use crate::study::Study;

/// How much a column matters, or some that tell much the same together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Matter {
    pub columns: Vec<String>,
    /// By how much the main metric worsens when they are shuffled among students that the model had not seen.
    pub shuffled: Option<Span>,
    /// The mean size of their shares, on the scale on which the model adds up.
    pub size: Option<Span>,
    /// Their share of what the model gained by columns while learning; `None` for models that do not know.
    pub gain: Option<Span>,
}

/// What is shown of a class as one column changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EffectView {
    /// Of the column.
    pub name: String,
    #[serde(flatten)]
    pub effect: Effect,
}

/// The same of two.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PairView {
    pub names: [String; 2],
    #[serde(flatten)]
    pub pair: Pair,
}

impl Study {
    /// The most telling first, after [`Study::hear`].
    ///
    /// # Errors
    /// `crashed` before all have answered.
    pub fn matters(&self) -> Result<Vec<Matter>> {
        let class = self.class()?;
        let (_, bench) = self.course()?.at(class.moment)?;
        let frame = read_by(bench, &class.model, &bench.frame)?;
        let folds = class.taught.len() - 1;
        let accounts = class.taught[..folds].iter().map(|own| own.as_ref().map(|own| &own.account));
        let accounts = accounts.collect::<Option<Vec<_>>>().ok_or_else(unasked)?;
        let groups: Vec<Vec<u32>> = accounts
            .first()
            .map(|own| own.shuffled.iter().map(|(columns, _)| columns.clone()).collect())
            .unwrap_or_default();
        let seen = |own: &&super::Account| Seen {
            gain: own.gain.clone(),
            shuffled: own
                .shuffled
                .iter()
                .map(|(columns, losses)| Importance { columns: columns.clone(), losses: losses.clone() })
                .collect(),
            sizes: (!own.sizes.is_empty()).then(|| own.sizes.clone()),
        };
        let seen: Vec<Seen> = accounts.iter().map(seen).collect();
        let name = |column: &u32| frame.columns.get(*column as usize).map(|own| own.name.clone());
        let mut matters: Vec<Matter> = standings(&groups, &seen, folds)
            .into_iter()
            .map(|own| Matter {
                columns: own.columns.iter().filter_map(name).collect(),
                shuffled: own.shuffled,
                size: own.size,
                gain: own.gain,
            })
            .collect();
        let steps: Vec<f64> = accounts.iter().filter_map(|own| own.steps).collect();
        if let (Some(size), Some(read)) = (Span::over(&steps, folds), &frame.steps) {
            let columns = read.channels.iter().map(|own| own.name.clone()).collect();
            matters.push(Matter { columns, shuffled: None, size: Some(size), gain: None });
        }
        let rank = |own: &Matter| own.size.or(own.shuffled).map_or(f64::NEG_INFINITY, |span| span.mean);
        order::by(&mut matters, |a, b| rank(b).total_cmp(&rank(a)).then_with(|| a.columns.cmp(&b.columns)));
        Ok(matters)
    }

    /// What the model of all says as one column changes; `None` where it does not vary or steps were read.
    ///
    /// # Errors
    /// `unknown-column` for one that the model does not read; `crashed` before all have answered; `cancelled`.
    pub fn effect(&self, column: &str, watch: &mut dyn Watch) -> Result<Option<EffectView>> {
        self.ground(|ground, frame| {
            let place =
                frame.columns.iter().position(|own| own.name == column).ok_or_else(|| {
                    unknown_column(frame.columns.iter().map(|own| own.name.as_str()), column)
                })?;
            let effect = ground.effect(place as u32, watch)?;
            Ok(effect.map(|effect| EffectView { name: column.to_owned(), effect }))
        })
    }

    /// The pair of the most telling columns in which most hangs on both together.
    ///
    /// # Errors
    /// `crashed` before all have answered; `cancelled`.
    pub fn strongest_pair(&self, watch: &mut dyn Watch) -> Result<Option<PairView>> {
        let matters = self.matters()?;
        self.ground(|ground, frame| {
            let first = matters.iter().filter_map(|own| own.columns.first());
            let place = |name: &String| frame.columns.iter().position(|own| own.name == *name);
            let places: Vec<u32> = first.filter_map(place).map(|at| at as u32).take(MOST_COLUMNS).collect();
            let name =
                |at: u32| frame.columns.get(at as usize).map_or_else(String::new, |own| own.name.clone());
            let pair = ground.strongest(&places, watch)?;
            Ok(pair.map(|pair| PairView { names: pair.columns.map(name), pair }))
        })
    }

    fn ground<T>(&self, ask: impl FnOnce(&Ground<'_>, &Frame) -> Result<T>) -> Result<T> {
        let class: &Class = self.class()?;
        let (sitting, bench) = self.course()?.at(class.moment)?;
        let frame = read_by(bench, &class.model, &bench.frame)?;
        let taught = class.of(None)?;
        let positive = bench.target.positive();
        let says = |frame: &Frame, rows: &[u32]| -> Vec<f64> {
            let said = super::ones(&taught.model.predict(frame, rows), positive);
            said.into_iter().map(|own| class.bent(None, own)).collect()
        };
        let rows = sitting.judged();
        ask(&Ground { says: &says, frame: &frame, rows: &rows, seed: bench.protocol.seed }, &frame)
    }

    /// Whether anybody's outcome is not known yet, among those who were asked about.
    pub fn anybody_waits(&self) -> bool {
        self.class.as_ref().is_some_and(|class| !class.waiting.is_empty())
    }

    /// Whether a record of the table is on a list.
    pub fn is_listed(&self, record: u32) -> bool {
        self.class.as_ref().is_some_and(|class| class.student(record).is_ok())
    }
}
