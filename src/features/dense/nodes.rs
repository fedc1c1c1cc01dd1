//! The dense encoding as nodes of a graph.

use super::{Dense, Encoding, centred};
use crate::error::Result;
use crate::graph::{Element, Graph, Wire};

/// The columns of numbers, one entry each.
#[derive(Default)]
struct Scaled {
    columns: Vec<usize>,
    places: Vec<usize>,
    fills: Vec<f64>,
    means: Vec<f64>,
    spreads: Vec<f64>,
    /// Of those with a flag: which of the above, where the flag stands, its share.
    flagged: Vec<usize>,
    flags: Vec<usize>,
    shares: Vec<f64>,
}

impl Dense {
    /// Rows x [`Dense::width`] in double precision; `columns` are those of the graph that were learned from. `None` where
    /// the matrix has no column.
    ///
    /// # Errors
    /// `crashed` where a column of the graph is of another kind.
    pub fn graph(&self, graph: &mut Graph, columns: &[usize]) -> Result<Option<Wire>> {
        let (mut scaled, mut parts, mut at) = (Scaled::default(), vec![], 0);
        for (encoding, column) in self.columns.iter().zip(columns) {
            match encoding {
                Encoding::Number { fill, mean, spread, gaps } => {
                    scaled.add(*column, at, (*fill, *mean, *spread), *gaps)
                }
                Encoding::Levels { names } => {
                    let wire = graph.levels(*column, names.len(), |level| {
                        names
                            .iter()
                            .map(|(name, share)| centred(level == Some(name.as_str()), *share))
                            .collect()
                    })?;
                    parts.push((wire, (at..at + names.len()).collect()));
                }
                Encoding::Nothing => {}
            }
            at += encoding.width();
        }
        if !scaled.columns.is_empty() {
            scaled.draw(graph, &mut parts)?;
        }
        Ok((!parts.is_empty()).then(|| graph.beside(&parts)))
    }
}

impl Scaled {
    fn add(&mut self, column: usize, at: usize, (fill, mean, spread): (f32, f64, f64), gaps: Option<f64>) {
        if let Some(share) = gaps {
            self.flagged.push(self.columns.len());
            self.flags.push(at + 1);
            self.shares.push(share);
        }
        self.columns.push(column);
        self.places.push(at);
        self.fills.push(f64::from(fill));
        self.means.push(mean);
        self.spreads.push(spread);
    }

    fn draw(self, graph: &mut Graph, parts: &mut Vec<(Wire, Vec<usize>)>) -> Result<()> {
        let values = graph.numbers(&self.columns)?;
        let missing = graph.op("IsNaN", &[&values]);
        let [fills, means, spreads] = [self.fills, self.means, self.spreads].map(|row| graph.row(row));
        let filled = graph.op("Where", &[&missing, &fills, &values]);
        let apart = graph.op("Sub", &[&filled, &means]);
        parts.push((graph.op("Div", &[&apart, &spreads]), self.places));
        if !self.flagged.is_empty() {
            let flags = graph.pick(&missing, &self.flagged);
            let flags = graph.cast(&flags, Element::Double);
            let shares = graph.row(self.shares);
            parts.push((graph.op("Sub", &[&flags, &shares]), self.flags));
        }
        Ok(())
    }
}
