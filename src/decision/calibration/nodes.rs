//! Calibrated chances as nodes of a graph.

use super::{Bend, Calibration, LEAST, TILT, held};
use crate::graph::{Cells, Graph, Wire};

impl Calibration {
    /// `chances`, rows x `classes`, bent.
    pub fn graph(&self, graph: &mut Graph, chances: &Wire, classes: usize) -> Wire {
        let same = self.bends.iter().all(|bend| *bend == Bend::Same);
        if same || held(classes).count() != self.bends.len() {
            return chances.clone();
        }
        let mut parts = Vec::with_capacity(self.bends.len());
        for (class, bend) in held(classes).zip(&self.bends) {
            let chance = graph.pick(chances, &[class]);
            parts.push((bend.graph(graph, &chance), vec![parts.len()]));
        }
        let bent = graph.beside(&parts);
        if classes == 2 {
            return graph.with_rest(&bent);
        }
        let axis = graph.constant(&[1], &Cells::Longs(vec![1]));
        let sum = graph.op("ReduceSum", &[&bent, &axis]);
        let (none, even) = (graph.number(0.0), graph.number(1.0 / classes as f64));
        let told = graph.op("Greater", &[&sum, &none]);
        let shares = graph.op("Div", &[&bent, &sum]);
        graph.op("Where", &[&told, &shares, &even])
    }
}

impl Bend {
    /// A chance, rows x 1, bent.
    fn graph(&self, graph: &mut Graph, chance: &Wire) -> Wire {
        let (bent, tilt) = match self {
            Bend::Same => return chance.clone(),
            Bend::Platt { slope, intercept } => {
                let weights = [(*slope, true), (*slope, false)];
                (sigmoid(graph, chance, weights, *intercept), TILT)
            }
            Bend::Beta { low, high, intercept } => {
                (sigmoid(graph, chance, [(*low, true), (*high, false)], *intercept), TILT)
            }
            Bend::Isotonic(curve) => (curve.graph(graph, chance), TILT),
        };
        let (own, rest) = (graph.number(tilt), graph.number(1.0 - tilt));
        let bent = graph.op("Mul", &[&bent, &rest]);
        let kept = graph.op("Mul", &[chance, &own]);
        graph.op("Add", &[&bent, &kept])
    }
}

/// The sigmoid of `intercept` and weighted `ln p` and `-ln(1 - p)`.
fn sigmoid(graph: &mut Graph, chance: &Wire, weights: [(f64, bool); 2], intercept: f64) -> Wire {
    let (least, most, one) = (graph.number(LEAST), graph.number(1.0 - LEAST), graph.number(1.0));
    let kept = graph.op("Clip", &[chance, &least, &most]);
    let mut score = graph.number(intercept);
    for (weight, is_low) in weights {
        let end = if is_low { kept.clone() } else { graph.op("Sub", &[&one, &kept]) };
        let log = graph.op("Log", &[&end]);
        let weight = graph.number(if is_low { weight } else { -weight });
        let part = graph.op("Mul", &[&log, &weight]);
        score = graph.op("Add", &[&part, &score]);
    }
    graph.op("Sigmoid", &[&score])
}
