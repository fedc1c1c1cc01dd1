//! Sums over trees and over columns as nodes of a graph.

use super::super::tree::{Cut, Look, Tree};
use super::{Lines, Link, Trees};
use crate::error::Result;
use crate::features::bins::Bins;
use crate::graph::{Attribute, Cells, Graph, Wire, misfit};

impl Lines<'_> {
    /// Rows x 1 of numbers or rows x classes of chances.
    ///
    /// # Errors
    /// `crashed` where the graph has other columns; `no-inputs` where it has none.
    pub fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        let columns: Vec<usize> = (0..self.dense.widths().len()).collect();
        let width = self.dense.width();
        let mut sums = graph.same(self.outputs.iter().map(|line| line.intercept).collect())?;
        if self.outputs.iter().any(|line| !line.weights.is_empty())
            && let Some(matrix) = self.dense.graph(graph, &columns)?
        {
            let weight = |at: usize| {
                let own = self.outputs.iter();
                own.map(move |line| line.weights.get(at).copied().unwrap_or(0.0))
            };
            let weights = Cells::Doubles((0..width).flat_map(weight).collect());
            let weights = graph.constant(&[width, self.outputs.len()], &weights);
            let product = graph.op("MatMul", &[&matrix, &weights]);
            sums = graph.op("Add", &[&sums, &product]);
        }
        Ok(self.link.graph(graph, &sums))
    }
}

impl Link {
    /// The answer of the sums of each row: rows x 1 of numbers or rows x classes of chances.
    pub fn graph(self, graph: &mut Graph, sums: &Wire) -> Wire {
        match self {
            Link::Number | Link::Chances => sums.clone(),
            Link::LogOdds => {
                let chance = graph.op("Sigmoid", &[sums]);
                graph.with_rest(&chance)
            }
            Link::Scores => graph.along("Softmax", &[sums], 1),
        }
    }
}

impl Trees<'_> {
    /// Rows x 1 of numbers or rows x classes of chances.
    ///
    /// # Errors
    /// `crashed` where the graph has other columns; `no-inputs` where it has none.
    pub fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        // Chances of a leaf sum to 1: the first class is what the others leave.
        let rest = self.link == Link::Chances && self.outputs() > 1;
        let skipped = usize::from(rest);
        let mut wood = Wood::new(self.bins);
        let mut start: Vec<f64> = self.start.iter().skip(skipped).copied().collect();
        for (index, tree) in self.trees.iter().enumerate() {
            for lane in 0..tree.lanes() {
                let Some(output) = (self.output(index) + lane).checked_sub(skipped) else { continue };
                let own = start.get_mut(output).ok_or_else(misfit)?;
                match tree.look(0) {
                    // A node is asked something; what is said of everybody is none.
                    Look::Leaf(values) => {
                        *own += self.factor * values.get(lane).map_or(0.0, |value| f64::from(*value));
                    }
                    Look::Split { .. } => wood.plant(tree, lane, output)?,
                }
            }
        }
        let outputs = start.len();
        let mut sums = graph.same(start)?;
        if !wood.roots.is_empty()
            && let Some(inputs) = self.bins.graph(graph)?
        {
            let said = wood.node(graph, &inputs, outputs);
            let factor = graph.number(self.factor);
            let said = graph.op("Mul", &[&said, &factor]);
            sums = graph.op("Add", &[&sums, &said]);
        }
        if rest { Ok(graph.with_rest(&sums)) } else { Ok(self.link.graph(graph, &sums)) }
    }
}

/// Ways of parting rows, as ONNX numbers them.
const AT_MOST: u8 = 0;
const EQUAL: u8 = 4;
const MEMBER: u8 = 6;

/// All trees as the lists that one node is told.
struct Wood<'a> {
    bins: &'a Bins,
    roots: Vec<i64>,
    columns: Vec<i64>,
    splits: Vec<f64>,
    modes: Vec<u8>,
    /// Where to go on, and whether that is a leaf: where the answer is yes, and where it is no.
    yes: (Vec<i64>, Vec<i64>),
    no: (Vec<i64>, Vec<i64>),
    missing_is_yes: Vec<i64>,
    /// Sets, each ended by a NaN.
    members: Vec<f64>,
    outputs: Vec<i64>,
    leaves: Vec<f64>,
}

impl<'a> Wood<'a> {
    fn new(bins: &'a Bins) -> Self {
        Wood {
            bins,
            roots: vec![],
            columns: vec![],
            splits: vec![],
            modes: vec![],
            yes: (vec![], vec![]),
            no: (vec![], vec![]),
            missing_is_yes: vec![],
            members: vec![],
            outputs: vec![],
            leaves: vec![],
        }
    }

    /// Adds one lane of a tree of more than a leaf.
    fn plant(&mut self, tree: &Tree, lane: usize, output: usize) -> Result<()> {
        self.roots.push(self.columns.len() as i64);
        // Leaves and other nodes are numbered apart.
        let (mut node, mut leaf) = (self.columns.len() as i64, self.leaves.len() as i64);
        let place = |at: usize| {
            let (next, is_leaf) = match tree.look(at) {
                Look::Leaf(_) => (&mut leaf, 1),
                Look::Split { .. } => (&mut node, 0),
            };
            *next += 1;
            (*next - 1, is_leaf)
        };
        let places: Vec<(i64, i64)> = (0..tree.node_count()).map(place).collect();
        for at in 0..tree.node_count() {
            match tree.look(at) {
                Look::Leaf(values) => {
                    self.outputs.push(output as i64);
                    self.leaves.push(values.get(lane).map_or(0.0, |value| f64::from(*value)));
                }
                Look::Split { column, cut, left, right } => {
                    let swapped = self.ask(column, cut)?;
                    let (yes, no) = if swapped { (right, left) } else { (left, right) };
                    for (to, child) in [(&mut self.yes, yes), (&mut self.no, no)] {
                        let (place, is_leaf) = places.get(child).ok_or_else(misfit)?;
                        to.0.push(*place);
                        to.1.push(*is_leaf);
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds what a node asks, and says whether yes leads right.
    fn ask(&mut self, column: usize, cut: Cut) -> Result<bool> {
        self.columns.push(column as i64);
        if let Cut::Ordered { last, missing_left } = cut
            && let Some(edge) = self.bins.edge(column, last)
        {
            self.modes.push(AT_MOST);
            self.splits.push(edge);
            self.missing_is_yes.push(i64::from(missing_left));
            return Ok(false);
        }
        if self.bins.edge(column, 0).is_some() {
            return Err(misfit());
        }
        let bins = 0..self.bins.count(column).unwrap_or(0);
        let (left, right): (Vec<usize>, Vec<usize>) = bins.partition(|bin| cut.goes_left(*bin as u8));
        let swapped = left.is_empty() || (!right.is_empty() && right.len() < left.len());
        let asked = if swapped { right } else { left };
        self.missing_is_yes.push(0);
        match asked[..] {
            [one] => {
                self.modes.push(EQUAL);
                self.splits.push(one as f64);
            }
            _ => {
                self.modes.push(MEMBER);
                self.splits.push(0.0);
                self.members.extend(asked.iter().map(|bin| *bin as f64).chain([f64::NAN]));
            }
        }
        Ok(swapped)
    }

    /// What the trees say together: rows x `outputs`.
    fn node(self, graph: &mut Graph, inputs: &Wire, outputs: usize) -> Wire {
        let mut told = vec![
            ("tree_roots", Attribute::Longs(self.roots)),
            ("n_targets", Attribute::Long(outputs as i64)),
            ("nodes_featureids", Attribute::Longs(self.columns)),
            ("nodes_splits", Attribute::Cells(Cells::Doubles(self.splits))),
            ("nodes_modes", Attribute::Cells(Cells::Bytes(self.modes))),
            ("nodes_truenodeids", Attribute::Longs(self.yes.0)),
            ("nodes_trueleafs", Attribute::Longs(self.yes.1)),
            ("nodes_falsenodeids", Attribute::Longs(self.no.0)),
            ("nodes_falseleafs", Attribute::Longs(self.no.1)),
            ("nodes_missing_value_tracks_true", Attribute::Longs(self.missing_is_yes)),
            ("leaf_targetids", Attribute::Longs(self.outputs)),
            ("leaf_weights", Attribute::Cells(Cells::Doubles(self.leaves))),
        ];
        if !self.members.is_empty() {
            told.push(("membership_values", Attribute::Cells(Cells::Doubles(self.members))));
        }
        graph.node("ai.onnx.ml", "TreeEnsemble", &[inputs], 0, &told)
    }
}
