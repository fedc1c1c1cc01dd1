//! A grown tree read node by node, for those who ask why it speaks as it does rather than what it says.

use super::search::Cut;
use super::{Node, Tree, contains};

/// What stands at a node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Look<'a> {
    /// One value a lane.
    Leaf(&'a [f32]),
    /// Rows part by their bin of `column`.
    Split { column: usize, cut: Cut, left: usize, right: usize },
}

impl Cut {
    /// Whether a row with this bin goes left; bin 0 is missing.
    pub fn goes_left(&self, bin: u8) -> bool {
        match self {
            Cut::Ordered { last, missing_left } => {
                if bin == 0 {
                    *missing_left
                } else {
                    bin <= *last
                }
            }
            Cut::Unordered { left } => contains(left, bin),
        }
    }
}

impl Tree {
    /// Number of nodes, leaves included. Node 0 is the root, children stand behind their parents.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// What stands at `node`.
    pub fn look(&self, node: usize) -> Look<'_> {
        match self.nodes[node] {
            Node::Leaf(place) => Look::Leaf(self.values(place)),
            Node::Ordered { column, last, missing_left, left, right } => Look::Split {
                column: column as usize,
                cut: Cut::Ordered { last, missing_left },
                left: left as usize,
                right: right as usize,
            },
            Node::Unordered { column, set, left, right } => Look::Split {
                column: column as usize,
                cut: Cut::Unordered { left: self.sets[set as usize] },
                left: left as usize,
                right: right as usize,
            },
        }
    }

    /// The weight of the teaching rows that came through each node, in the tree's own unit; above 0.
    pub fn covers(&self) -> Vec<f64> {
        let mut covers = vec![0.0; self.nodes.len()];
        for node in (0..self.nodes.len()).rev() {
            covers[node] = match self.nodes[node] {
                Node::Leaf(place) => f64::from(self.covers[place as usize]),
                Node::Ordered { left, right, .. } | Node::Unordered { left, right, .. } => {
                    covers[left as usize] + covers[right as usize]
                }
            };
        }
        covers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::bins::Binned;
    use crate::models::parts::tree::{Grower, Growth, Numbers};
    use crate::numeric::chance::Chance;

    #[test]
    fn covers_are_the_weights_of_the_rows_that_came_through() {
        let binned =
            Binned { columns: vec![vec![0, 1, 2, 3, 3, 4]], counts: vec![5], unordered: vec![false] };
        let growth = Growth { columns_per_split: 1, least_leaf: 1.0, deepest: usize::MAX, by_lot: false };
        let weights = [1, 0, 2, 1, 3, 1];
        let tree = Grower::new(&binned, &Numbers::new(&[1.0, 2.0, 9.0, 4.0, 3.0, 7.0]), growth).grow(
            &weights,
            &mut Chance::new(1, &[]),
            &mut [0.0],
        );
        let covers = tree.covers();
        let mut seen = vec![0.0; tree.node_count()];
        for (row, weight) in weights.iter().enumerate() {
            let mut node = 0;
            loop {
                seen[node] += f64::from(*weight);
                let Look::Split { column, cut, left, right } = tree.look(node) else { break };
                node = if cut.goes_left(binned.columns[column][row]) { left } else { right };
            }
        }
        assert!(covers.len() > 3 && covers[0] == 8.0);
        assert_eq!(covers, seen);
    }
}
