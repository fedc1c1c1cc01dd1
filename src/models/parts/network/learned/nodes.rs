//! Networks as nodes of a graph. Layers are drawn in double precision, so that what other programs make of them is as near as
//! ours in single precision comes to it; a memory is drawn in single precision, the only one it runs in elsewhere.

use super::{Ensemble, Learned};
use crate::error::Result;
use crate::graph::{Attribute, Cells, Element, Graph, Wire};
use crate::models::parts::inside::Link;
use crate::models::parts::network::answer::Answer;
use crate::models::parts::network::cell::Cell;
use crate::models::parts::network::inputs::Drawn;
use crate::models::parts::network::shape::{Matrix, Recurrent};

impl Ensemble {
    pub(super) fn nodes(&self, graph: &mut Graph) -> Result<Wire> {
        let first = &self.0[0];
        let mut drawn = first.inputs.graph(graph)?;
        let mut said: Vec<Wire> = Vec::with_capacity(self.0.len());
        for (at, member) in self.0.iter().enumerate() {
            if at > 0 && member.inputs != self.0[at - 1].inputs {
                drawn = member.inputs.graph(graph)?;
            }
            let scores = member.nodes(graph, &drawn)?;
            said.push(member.answer.graph(graph, &scores));
        }
        let sum = graph.op("Sum", &said.iter().collect::<Vec<&Wire>>());
        let count = graph.number(said.len() as f64);
        Ok(graph.op("Div", &[&sum, &count]))
    }
}

impl Answer {
    fn graph(&self, graph: &mut Graph, scores: &Wire) -> Wire {
        match self {
            Answer::Number { mean, spread } => {
                let (mean, spread) = (graph.number(*mean), graph.number(*spread));
                let spread = graph.op("Mul", &[scores, &spread]);
                graph.op("Add", &[&spread, &mean])
            }
            Answer::Two => Link::LogOdds.graph(graph, scores),
            Answer::Many { .. } => Link::Scores.graph(graph, scores),
        }
    }
}

/// Weights by output, input by input, of a matrix that keeps them four outputs at a time.
struct Weights<'a> {
    matrix: Matrix,
    all: &'a [f32],
}

impl Weights<'_> {
    /// Of output `output` for input `input`.
    fn at(&self, output: usize, input: usize) -> f32 {
        let four = self.matrix.of(self.all).get(output / 4 * self.matrix.width + input);
        four.map_or(0.0, |four| four[output % 4])
    }
}

impl Learned {
    /// Scores: rows x outputs in double precision.
    fn nodes(&self, graph: &mut Graph, drawn: &Drawn) -> Result<Wire> {
        let layout = self.shape.layout();
        let units = self.shape.units();
        // What enters the first layer, and at which of its inputs.
        let mut entering: Vec<(Wire, std::ops::Range<usize>)> = Vec::new();
        if let (Some(own), Some(matrix), Some(steps)) = (self.shape.recurrent, layout.recurrent, &drawn.steps)
        {
            let weights = Weights { matrix, all: &self.weights };
            entering.push((memory(graph, own, &weights, steps), 0..units));
        }
        let mut at = units;
        for (table, (shape, begin)) in self.shape.tables.iter().zip(&layout.tables).enumerate() {
            let points = self.weights.get(*begin..*begin + shape.levels * shape.width).unwrap_or(&[]);
            if let Some(point) = self.inputs.point(graph, table, points, shape.width)? {
                entering.push((point, at..at + shape.width));
            }
            at += shape.width;
        }
        if let (Some(fixed), Some(first)) = (&drawn.fixed, layout.layers.first()) {
            entering.push((fixed.clone(), first.back..first.back + self.shape.fixed));
        }
        let inputs: Vec<usize> = entering.iter().flat_map(|part| part.1.clone()).collect();
        let wires: Vec<&Wire> = entering.iter().map(|part| &part.0).collect();
        let mut reads = (!wires.is_empty()).then(|| graph.along("Concat", &wires, 1));
        let mut inputs = inputs;
        let outputs: Vec<usize> = self.shape.hidden.iter().copied().chain([self.shape.outputs]).collect();
        for (at, (matrix, outputs)) in layout.layers.iter().zip(&outputs).enumerate() {
            let weights = Weights { matrix: *matrix, all: &self.weights };
            let constant = |output: usize| f64::from(weights.at(output, matrix.constant));
            let mut sums = graph.same((0..*outputs).map(constant).collect())?;
            if let Some(reads) = &reads {
                let own = |input: &usize| {
                    let (input, weights) = (*input, &weights);
                    (0..*outputs).map(move |output| f64::from(weights.at(output, input)))
                };
                let cells = Cells::Doubles(inputs.iter().flat_map(own).collect());
                let cells = graph.constant(&[inputs.len(), *outputs], &cells);
                let product = graph.op("MatMul", &[reads, &cells]);
                sums = graph.op("Add", &[&product, &sums]);
            }
            if at + 1 < layout.layers.len() {
                sums = graph.op("Relu", &[&sums]);
            }
            inputs = (0..*outputs).collect();
            reads = Some(sums);
        }
        reads.map_or_else(|| graph.same(vec![0.0; self.shape.outputs]), Ok)
    }
}

/// What the units say after the last step: rows x units in double precision; 0 for rows without a step.
fn memory(graph: &mut Graph, own: Recurrent, weights: &Weights<'_>, (steps, lived): &(Wire, Wire)) -> Wire {
    // Sums of a unit as ONNX orders them, by their places here; the last one of a GRU is two, which meet only later.
    let (op, from_steps, from_memory): (&str, &[usize], &[usize]) = match own.cell {
        Cell::Lstm => ("LSTM", &[0, 3, 1, 2], &[0, 3, 1, 2]),
        Cell::Gru => ("GRU", &[1, 0, 2], &[1, 0, 3]),
    };
    let places = |sums: &[usize]| -> Vec<usize> {
        sums.iter().flat_map(|sum| (0..own.units).map(move |unit| unit * 4 + sum)).collect()
    };
    let (from_steps, from_memory) = (places(from_steps), places(from_memory));
    let mut table = |outputs: &[usize], inputs: std::ops::Range<usize>| {
        let width = inputs.len();
        let row = |output: &usize| {
            let output = *output;
            inputs.clone().map(move |input| weights.at(output, input))
        };
        let cells: Vec<f32> = outputs.iter().flat_map(row).collect();
        graph.constant(&[1, outputs.len(), width], &Cells::Floats(cells))
    };
    let channels = table(&from_steps, own.units..own.units + own.channels);
    let before = table(&from_memory, 0..own.units);
    let constant = |outputs: &[usize], is_kept: &dyn Fn(usize) -> bool| -> Vec<f32> {
        let of = |output: &usize| weights.at(*output, weights.matrix.constant);
        outputs.iter().map(|output| if is_kept(output % 4) { of(output) } else { 0.0 }).collect()
    };
    // One constant a sum here, two there: the second is 0 but for the sum of a GRU that has only that one.
    let mut constants = constant(&from_steps, &|_| true);
    constants.extend(constant(&from_memory, &|sum| own.cell == Cell::Gru && sum == 3));
    let constants = graph.constant(&[1, constants.len()], &Cells::Floats(constants));

    let first = graph.op_with("Transpose", &[steps], &[("perm", Attribute::Longs(vec![1, 0, 2]))]);
    let (zero, one) = (Cells::Longs(vec![0]), Cells::Longs(vec![1]));
    let (zero, one) = (graph.constant(&[1], &zero), graph.constant(&[1], &one));
    let alive = graph.op("Greater", &[lived, &zero]);
    let alive = graph.cast(&alive, Element::Double);
    let alive = graph.op("Unsqueeze", &[&alive, &one]);
    let counted = graph.op("Max", &[lived, &one]);
    let counted = graph.cast(&counted, Element::Int);
    let mut told = vec![("hidden_size", Attribute::Long(own.units as i64))];
    if own.cell == Cell::Gru {
        told.push(("linear_before_reset", Attribute::Long(1)));
    }
    let said = graph.node("", op, &[&first, &channels, &before, &constants, &counted], 1, &told);
    let said = graph.op("Squeeze", &[&said, &zero]);
    let said = graph.cast(&said, Element::Double);
    // Whoever has not begun says nothing.
    graph.op("Mul", &[&said, &alive])
}
