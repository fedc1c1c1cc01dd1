//! What members say together as nodes of a graph.

use super::LEAST;
use crate::graph::{Graph, Wire};

/// As [`super::together`], of rows x 1 of numbers or, where there are `chances`, of rows x classes.
pub fn nodes(graph: &mut Graph, members: &[(Wire, f64)], chances: bool) -> Wire {
    let (least, one) = (graph.number(LEAST), graph.number(1.0));
    let mut weighed = Vec::with_capacity(members.len());
    for (said, weight) in members {
        let mut score = said.clone();
        if chances {
            let kept = graph.op("Clip", &[&score, &least, &one]);
            score = graph.op("Log", &[&kept]);
        }
        let weight = graph.number(*weight);
        weighed.push(graph.op("Mul", &[&score, &weight]));
    }
    let sum = graph.op("Sum", &weighed.iter().collect::<Vec<&Wire>>());
    if chances { graph.along("Softmax", &[&sum], 1) } else { sum }
}
