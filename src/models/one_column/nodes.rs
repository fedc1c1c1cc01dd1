//! The rule of one column as nodes of a graph.

use super::{Learned, Rule};
use crate::error::Result;
use crate::graph::{Graph, Wire};
use crate::models::model::Model;

impl Learned {
    pub(super) fn nodes(&self, graph: &mut Graph) -> Result<Wire> {
        match &self.rule {
            None => self.average.graph(graph),
            Some(Rule::Line { column, intercept, slope, missing }) => {
                let value = graph.numbers(&[*column])?;
                let [intercept, slope, missing] =
                    [intercept, slope, missing].map(|number| graph.number(*number));
                let absent = graph.op("IsNaN", &[&value]);
                let risen = graph.op("Mul", &[&value, &slope]);
                let said = graph.op("Add", &[&risen, &intercept]);
                Ok(graph.op("Where", &[&absent, &missing, &said]))
            }
            Some(Rule::Means { column, means, missing }) => graph.levels(*column, 1, |level| {
                let own = means.iter().rfind(|(name, _)| level == Some(name.as_str()));
                vec![own.map_or(*missing, |(_, mean)| *mean)]
            }),
            Some(Rule::Chances { column, bins, bin_chances }) => {
                bins.look_up(graph, *column, bin_chances, self.average.classes())
            }
        }
    }
}
