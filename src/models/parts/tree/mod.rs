//! Binned decision trees: columns as bytes, missing sent to the better side of each split, categories split
//! natively (Breiman et al. 1984; ordering levels by the outcome: Fisher 1958, doi 10.1080/01621459.1958.10501479).

mod tally;
mod weighted;
mod search;
mod grow;
mod records;
mod histogram;
mod gain;
mod rows;
mod leafwise;
mod fall;
mod look;

pub use fall::Fall;
pub use grow::{Grower, Growth};
pub use histogram::Scale;
pub use leafwise::{GrownTree, LeafWise, Limits};
pub use look::Look;
pub use records::Records;
pub use search::Cut;
pub use tally::{FewClasses, ManyClasses, Numbers, Tally};
pub use weighted::WeightedNumbers;

use serde::{Deserialize, Serialize};

use crate::features::bins::Binned;

/// A grown tree. Node 0 is the root.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    nodes: Vec<Node>,
    /// For unordered splits: which bins go left.
    sets: Vec<[u64; 4]>,
    /// [`Tree::lanes`] values per leaf: class shares that sum to 1, or one mean.
    leaves: Vec<f32>,
    /// The weight of the rows that taught each leaf, in units of the tree; above 0 and finite.
    covers: Vec<f32>,
    lanes: u8,
}

/// Where a row goes on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Node {
    /// The leaf's place in `leaves`, in units of lanes.
    Leaf(u32),
    /// Bins 1 to `last` go left, higher ones right, missing where `missing_left` says.
    Ordered { column: u32, last: u8, missing_left: bool, left: u32, right: u32 },
    /// Bins in the set go left, missing included.
    Unordered { column: u32, set: u32, left: u32, right: u32 },
}

impl Tree {
    /// Before it grows: one node.
    fn seed(lanes: u8) -> Tree {
        Tree { nodes: vec![Node::Leaf(0)], sets: Vec::new(), leaves: Vec::new(), covers: Vec::new(), lanes }
    }

    /// Notes the weight of the rows that taught the next leaf.
    fn push_cover(&mut self, weight: f64) {
        // No row at all, or weights beyond reason, still leave something that can be divided by.
        self.covers.push((weight as f32).clamp(f32::MIN_POSITIVE, f32::MAX));
    }

    /// Rounds the weights of leaves to fives, so that they do not count persons.
    pub fn round_covers(&mut self) {
        for cover in self.covers.iter_mut().filter(|cover| **cover >= 5.0) {
            *cover = libm::roundf(*cover / 5.0) * 5.0;
        }
    }

    /// Values per leaf: the number of classes, or 1.
    pub fn lanes(&self) -> usize {
        usize::from(self.lanes)
    }

    /// Number of leaves.
    pub fn leaf_count(&self) -> usize {
        self.leaves.len() / self.lanes().max(1)
    }

    /// Whether every way down ends in a leaf of `lanes` finite values, over `width` columns: what was grown here is
    /// so, bytes from elsewhere may not be.
    pub fn is_sound(&self, width: usize, lanes: usize) -> bool {
        let below = |at: usize, child: u32| child as usize > at && (child as usize) < self.nodes.len();
        let sound = |(at, node): (usize, &Node)| match *node {
            Node::Leaf(place) => (place as usize) < self.leaf_count(),
            Node::Ordered { column, left, right, .. } => {
                (column as usize) < width && below(at, left) && below(at, right)
            }
            Node::Unordered { column, set, left, right } => {
                (column as usize) < width
                    && (set as usize) < self.sets.len()
                    && below(at, left)
                    && below(at, right)
            }
        };
        self.lanes() == lanes
            && !self.nodes.is_empty()
            && self.nodes.iter().enumerate().all(sound)
            && self.leaves.iter().all(|value| value.is_finite())
            && self.covers.len() == self.leaf_count()
            && self.covers.iter().all(|cover| cover.is_finite() && *cover > 0.0)
    }

    /// Adds to each row's score what its leaf says; for trees with one value per leaf.
    pub fn add_to(&self, binned: &Binned, fall: &mut Fall, scores: &mut [f64]) {
        fall.fall(self, binned, 0..scores.len() as u32, |rows, values| {
            for row in rows {
                scores[*row as usize] += f64::from(values[0]);
            }
        });
    }

    /// The values of a leaf.
    fn values(&self, place: u32) -> &[f32] {
        let start = place as usize * self.lanes();
        &self.leaves[start..start + self.lanes()]
    }

    /// The values of the leaf that row `row` of `binned` falls into.
    pub fn leaf(&self, binned: &Binned, row: usize) -> &[f32] {
        self.leaf_below(0, binned, row)
    }

    fn leaf_below(&self, node: u32, binned: &Binned, row: usize) -> &[f32] {
        let mut at = node as usize;
        loop {
            match self.nodes[at] {
                Node::Leaf(place) => return self.values(place),
                Node::Ordered { column, last, missing_left, left, right } => {
                    let bin = binned.columns[column as usize][row];
                    let goes_left = if bin == 0 { missing_left } else { bin <= last };
                    at = if goes_left { left } else { right } as usize;
                }
                Node::Unordered { column, set, left, right } => {
                    let bin = binned.columns[column as usize][row];
                    at = if contains(&self.sets[set as usize], bin) { left } else { right } as usize;
                }
            }
        }
    }
}

fn contains(set: &[u64; 4], bin: u8) -> bool {
    set[usize::from(bin >> 6)] >> (bin & 63) & 1 == 1
}
