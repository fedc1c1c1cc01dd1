//! Scaled steps as nodes of a graph.

use super::{Scale, Scaled};
use crate::error::Result;
use crate::graph::{Cells, Element, Graph, Wire};

impl Scaled {
    /// Rows x steps x [`Scaled::width`] in single precision, beginning with the first step that is read, and how many steps
    /// of each row are read.
    ///
    /// # Errors
    /// `crashed` where the graph's steps lack a channel.
    pub fn graph(&self, graph: &mut Graph) -> Result<(Wire, Wire)> {
        let (steps, lived, places) = graph.steps(self.channels.iter().map(|scale| scale.name.as_str()))?;
        let (read, kept) = self.last(graph, &steps, &lived);
        let read = graph.cast(&read, Element::Double);
        let order =
            graph.constant(&[places.len()], &Cells::Longs(places.iter().map(|at| *at as i64).collect()));
        let read = graph.along("Gather", &[&read, &order], 2);
        let absent = graph.op("IsNaN", &[&read]);
        let yes = |own: fn(&Scale) -> bool| Cells::Yes(self.channels.iter().map(own).collect());
        let width = [self.channels.len()];
        let counts = graph.constant(&width, &yes(|scale| scale.counts));
        let zero = graph.number(0.0);
        let nothing = graph.op("And", &[&absent, &counts]);
        let filled = graph.op("Where", &[&nothing, &zero, &read]);
        let unknown = graph.op("IsNaN", &[&filled]);
        let logs = graph.constant(&width, &yes(|scale| scale.logs));
        let above = graph.op("Where", &[&logs, &filled, &zero]);
        let above = graph.op("Max", &[&above, &zero]);
        let one = graph.number(1.0);
        let above = graph.op("Add", &[&above, &one]);
        let taken = graph.op("Log", &[&above]);
        let value = graph.op("Where", &[&logs, &taken, &filled]);
        let means = graph.row(self.channels.iter().map(|scale| scale.mean).collect());
        let spreads = graph.row(self.channels.iter().map(|scale| scale.spread).collect());
        let value = graph.op("Sub", &[&value, &means]);
        let value = graph.op("Div", &[&value, &spreads]);
        let value = graph.clip(&value, Scaled::REACH);
        let value = graph.op("Where", &[&unknown, &zero, &value]);
        let value = graph.cast(&value, Element::Float);

        let flagged: Vec<usize> = (0..self.channels.len()).filter(|at| self.channels[*at].gaps).collect();
        if flagged.is_empty() {
            return Ok((value, kept));
        }
        let known = graph.op("Not", &[&absent]);
        let known = graph.cast(&known, Element::Float);
        let both = graph.along("Concat", &[&value, &known], 2);
        // A flag stands behind its value.
        let own = |(at, scale): (usize, &Scale)| {
            std::iter::once(at).chain(scale.gaps.then_some(self.channels.len() + at))
        };
        let order: Vec<i64> = self.channels.iter().enumerate().flat_map(own).map(|at| at as i64).collect();
        let order = graph.constant(&[order.len()], &Cells::Longs(order));
        Ok((graph.along("Gather", &[&both, &order], 2), kept))
    }

    /// Of rows with more steps than any that taught the last ones, in their places from the first on; and how many.
    fn last(&self, graph: &mut Graph, steps: &Wire, lived: &Wire) -> (Wire, Wire) {
        let most = self.length as i64;
        let long = |graph: &mut Graph, value: i64| graph.constant(&[1], &Cells::Longs(vec![value]));
        let (zero, one, length) = (long(graph, 0), long(graph, 1), long(graph, most));
        let begin = graph.op("Sub", &[lived, &length]);
        let begin = graph.op("Max", &[&begin, &zero]);
        let kept = graph.op("Sub", &[lived, &begin]);
        let begin = graph.op("Unsqueeze", &[&begin, &one]);
        let places = graph.constant(&[1, self.length], &Cells::Longs((0..most).collect()));
        let places = graph.op("Add", &[&begin, &places]);
        // Steps that are not there are never counted; any that is there may stand for them.
        let dims = graph.op("Shape", &[steps]);
        let end = graph.op("Gather", &[&dims, &one]);
        let end = graph.op("Sub", &[&end, &one]);
        let places = graph.op("Min", &[&places, &end]);
        let two = long(graph, 2);
        let places = graph.op("Unsqueeze", &[&places, &two]);
        let channels = graph.op("Gather", &[&dims, &two]);
        let rows = graph.op("Gather", &[&dims, &zero]);
        let wanted = graph.along("Concat", &[&rows, &length, &channels], 0);
        let places = graph.op("Expand", &[&places, &wanted]);
        (graph.along("GatherElements", &[steps, &places], 1), kept)
    }
}
