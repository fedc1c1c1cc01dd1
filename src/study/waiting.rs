//! Who waits for an estimate: students of the file whose outcome is not known yet, as of a moment.

use super::asked::{Asked, frame, left_out};
use crate::error::Result;
use crate::features::{Frame, Target};
use crate::table::Table;
use crate::timeline::Timeline;

/// Students without an outcome who are still there; nobody where every outcome is known.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Records of the table, ascending.
    pub records: Vec<u32>,
    /// One row for each; the columns of the frame that teaches.
    pub frame: Frame,
}

impl Asked {
    /// `base` is the same question without a moment, `self` the one at `until`.
    ///
    /// # Errors
    /// Those of [`Asked::as_of`] about what is known by then.
    pub(super) fn waiting(
        &self,
        base: &Asked,
        table: &Table,
        timeline: Option<&Timeline>,
        until: Option<f64>,
    ) -> Result<Waiting> {
        let out = left_out(table, &base.schema);
        let absent =
            |record: &u32| base.records.binary_search(record).is_err() && out.binary_search(record).is_err();
        let records: Vec<u32> = (0..table.height() as u32).filter(absent).collect();
        let nobody = Frame { columns: Vec::new(), steps: None, height: 0 };
        if records.is_empty() {
            return Ok(Waiting { records, frame: nobody });
        }
        let open = Asked {
            frame: frame(table, &base.schema, &records),
            records,
            // Nothing is known of their outcomes.
            target: Target::Numbers(Vec::new()),
            groups: None,
            rule: None,
            weights: None,
            ..base.clone()
        };
        let places = open.staying(table, timeline, until)?;
        let records: Vec<u32> = places.iter().map(|place| open.records[*place as usize]).collect();
        if records.is_empty() {
            return Ok(Waiting { records, frame: nobody });
        }
        let frame = match (timeline, until) {
            (None, None) => open.frame,
            _ => open.inputs(timeline, until, &places, &records)?.0,
        };
        debug_assert_eq!(frame.columns.len(), self.frame.columns.len());
        Ok(Waiting { records, frame })
    }
}
