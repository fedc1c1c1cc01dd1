//! Rising steps as nodes of a graph.

use super::Isotonic;
use crate::graph::{Cells, Element, Graph, Wire};

impl Isotonic {
    /// The curve at a chance, rows x 1. A row is held against all corners at once.
    pub fn graph(&self, graph: &mut Graph, chance: &Wire) -> Wire {
        let last = self.at.len().min(self.says.len()).saturating_sub(1) as i64;
        if self.says.is_empty() || self.at.is_empty() {
            return clamped(graph, chance, self.margin);
        }
        let corners = graph.row(self.at.clone());
        let passed = graph.op("LessOrEqual", &[&corners, chance]);
        let passed = graph.cast(&passed, Element::Long);
        let next = graph.sum(&passed, 1);
        let mut long = |value: i64| graph.constant(&[], &Cells::Longs(vec![value]));
        let (none, one, last) = (long(0), long(1), long(last));
        let right = graph.op("Min", &[&next, &last]);
        let left = graph.op("Sub", &[&next, &one]);
        let left = graph.op("Max", &[&left, &none]);
        let table = |graph: &mut Graph, values: &[f64], place: &Wire| {
            let rows: Vec<Vec<f64>> = values.iter().map(|value| vec![*value]).collect();
            graph.table(&rows, 1, place)
        };
        let [from, to] = [&left, &right].map(|place| table(graph, &self.at, place));
        let [below, above] = [&left, &right].map(|place| table(graph, &self.says, place));
        // Beyond an end both corners are the same one, and nothing is added to it.
        let span = graph.op("Sub", &[&to, &from]);
        let (zero, whole) = (graph.number(0.0), graph.number(1.0));
        let wide = graph.op("Greater", &[&span, &zero]);
        let span = graph.op("Where", &[&wide, &span, &whole]);
        let along = graph.op("Sub", &[chance, &from]);
        let along = graph.op("Div", &[&along, &span]);
        let rise = graph.op("Sub", &[&above, &below]);
        let rise = graph.op("Mul", &[&rise, &along]);
        let says = graph.op("Add", &[&below, &rise]);
        clamped(graph, &says, self.margin)
    }
}

fn clamped(graph: &mut Graph, chance: &Wire, margin: f64) -> Wire {
    let (low, high) = (graph.number(margin), graph.number(1.0 - margin));
    graph.op("Clip", &[chance, &low, &high])
}
