//! What networks read as nodes of a graph.

use super::Inputs;
use crate::error::Result;
use crate::graph::{Element, Graph, Wire};

/// Tables of a network's inputs, drawn.
#[derive(Clone)]
pub struct Drawn {
    /// Rows x plain numbers, in double precision; `None` where there are none.
    pub fixed: Option<Wire>,
    /// Rows x steps x numbers in single precision, and how many steps of each row count.
    pub steps: Option<(Wire, Wire)>,
}

impl Inputs {
    /// The plain numbers and the steps; categories with a table of their own are [`Inputs::point`].
    pub fn graph(&self, graph: &mut Graph) -> Result<Drawn> {
        let columns: Vec<usize> = self.plain.iter().map(|column| *column as usize).collect();
        let fixed = match self.dense.graph(graph, &columns)? {
            Some(matrix) => {
                let near = graph.clip(&matrix, Self::REACH);
                let single = graph.cast(&near, Element::Float);
                Some(graph.cast(&single, Element::Double))
            }
            None => None,
        };
        let steps = match &self.steps {
            Some(steps) => Some(steps.graph(graph)?),
            None => None,
        };
        Ok(Drawn { fixed, steps })
    }

    /// The point of each row's level in table `table`, whose points stand one after the other in `points`: rows x `width`.
    pub fn point(
        &self,
        graph: &mut Graph,
        table: usize,
        points: &[f32],
        width: usize,
    ) -> Result<Option<Wire>> {
        let Some(named) = self.named.get(table) else { return Ok(None) };
        let drawn = graph.levels(named.column as usize, width, |level| {
            let place = level.and_then(|level| named.levels.iter().rposition(|name| name == level));
            let point = points.chunks(width).nth(place.map_or(0, |place| place + 1));
            point.unwrap_or(&[]).iter().map(|value| f64::from(*value)).collect()
        })?;
        Ok(Some(drawn))
    }
}
