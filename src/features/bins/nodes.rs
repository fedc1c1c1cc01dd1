//! Bins as nodes of a graph. Numbers are not binned there: an edge is a threshold.

use super::{Bins, Cut, bin_of_level};
use crate::error::Result;
use crate::graph::{Element, Graph, Wire, misfit};

impl Bins {
    /// Rows x [`Bins::width`] in double precision: numbers as they are, NaN where missing; bins of levels. `None` where
    /// there is no column.
    ///
    /// # Errors
    /// `crashed` where a column of the graph is of another kind.
    pub fn graph(&self, graph: &mut Graph) -> Result<Option<Wire>> {
        let mut parts = vec![];
        let mut numbers = vec![];
        for (column, cut) in self.columns.iter().enumerate() {
            match cut {
                Cut::Numbers { .. } => numbers.push(column),
                Cut::Levels { names, rest } => {
                    let bin = |level: Option<&str>| level.map_or(0, |level| bin_of_level(level, names, rest));
                    let wire = graph.levels(column, 1, |level| vec![f64::from(bin(level))])?;
                    parts.push((wire, vec![column]));
                }
            }
        }
        if !numbers.is_empty() {
            parts.push((graph.numbers(&numbers)?, numbers));
        }
        Ok((!parts.is_empty()).then(|| graph.beside(&parts)))
    }

    /// The largest number in bins 1 to `last` of a column: below it nothing is, above the last one everything. `None` for a
    /// column of levels.
    pub fn edge(&self, column: usize, last: u8) -> Option<f64> {
        let Some(Cut::Numbers { edges }) = self.columns.get(column) else { return None };
        let before = usize::from(last).checked_sub(1);
        Some(before.map_or(f64::MIN, |at| edges.get(at).map_or(f64::MAX, |edge| f64::from(*edge))))
    }

    /// What each bin of a column stands for: rows x `width`, by `said`, one row a bin.
    ///
    /// # Errors
    /// `crashed` where the column of the graph is of another kind, or `said` has another number of bins.
    pub fn look_up(&self, graph: &mut Graph, column: usize, said: &[Vec<f64>], width: usize) -> Result<Wire> {
        let row = |bin: u8| said.get(usize::from(bin)).cloned().unwrap_or_default();
        match self.columns.get(column) {
            Some(Cut::Levels { names, rest }) => graph.levels(column, width, |level| {
                row(level.map_or(0, |level| bin_of_level(level, names, rest)))
            }),
            Some(Cut::Numbers { edges }) => {
                let value = graph.numbers(&[column])?;
                let edges = graph.row(edges.iter().map(|edge| f64::from(*edge)).collect());
                let below = graph.op("Less", &[&edges, &value]);
                let below = graph.cast(&below, Element::Long);
                let bin = graph.sum(&below, 1);
                let present = graph.op("IsNaN", &[&value]);
                let present = graph.op("Not", &[&present]);
                let present = graph.cast(&present, Element::Long);
                let present = graph.sum(&present, 1);
                // Nothing is below a missing value, so that its bin is 0 and that of any other one more.
                let bin = graph.op("Add", &[&bin, &present]);
                Ok(graph.table(said, width, &bin))
            }
            None => Err(misfit()),
        }
    }
}
