//! How large a network is and where its weights stand in one long vector.

use serde::{Deserialize, Serialize};

use super::cell::Cell;
use super::kernel::Four;

/// Sizes that make a network; everything else follows from them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// The branch that reads steps.
    pub recurrent: Option<Recurrent>,
    /// Categories that are learned as points.
    pub tables: Vec<Table>,
    /// Plain numbers of a row.
    pub fixed: usize,
    /// Units of the hidden layers, multiples of 4.
    pub hidden: Vec<usize>,
    pub outputs: usize,
}

/// The branch that reads steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrent {
    pub cell: Cell,
    /// A multiple of 4.
    pub units: usize,
    pub channels: usize,
}

/// A category: levels as points of a small space (Guo and Berkhahn 2016, arXiv 1604.06737).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub levels: usize,
    pub width: usize,
}

/// A block of weights, quads of outputs x inputs, and the constant input that makes its intercept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Where it begins.
    pub at: usize,
    pub quads: usize,
    /// Inputs; even.
    pub width: usize,
    /// The first inputs, whose slopes are asked for; a multiple of 4.
    pub back: usize,
    /// The input that is always 1.
    pub constant: usize,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub recurrent: Option<Matrix>,
    pub layers: Vec<Matrix>,
    /// Where each table begins.
    pub tables: Vec<usize>,
    /// Number of weights.
    pub length: usize,
}

impl Matrix {
    fn size(&self) -> usize {
        self.quads * 4 * self.width
    }

    pub fn of<'a>(&self, weights: &'a [f32]) -> &'a [Four] {
        weights[self.at..self.at + self.size()].as_chunks::<4>().0
    }

    pub fn of_mut<'a>(&self, weights: &'a mut [f32]) -> &'a mut [Four] {
        weights[self.at..self.at + self.size()].as_chunks_mut::<4>().0
    }
}

impl Shape {
    /// More than any of these sizes is taken for damage.
    const MOST: usize = 1 << 20;

    /// Numbers of a row that tables make, filled up to a multiple of 4.
    pub fn drawn(&self) -> usize {
        self.tables.iter().map(|table| table.width).sum::<usize>().next_multiple_of(4)
    }

    /// What the branch of steps hands on.
    pub fn units(&self) -> usize {
        self.recurrent.map_or(0, |recurrent| recurrent.units)
    }

    pub fn layout(&self) -> Layout {
        let mut at = 0;
        let mut matrix = |quads: usize, back: usize, others: usize| {
            let constant = back + others;
            let made = Matrix { at, quads, width: (constant + 1).next_multiple_of(2), back, constant };
            at += made.size();
            made
        };
        let recurrent = self.recurrent.map(|own| matrix(own.units, own.units, own.channels));
        let mut layers = Vec::new();
        let (mut back, mut others) = (self.units() + self.drawn(), self.fixed);
        for units in self.hidden.iter().chain([&self.outputs]) {
            let quads = units.div_ceil(4);
            layers.push(matrix(quads, back, others));
            (back, others) = (quads * 4, 0);
        }
        let mut tables = Vec::new();
        for table in &self.tables {
            tables.push(at);
            at += table.levels * table.width;
        }
        Layout { recurrent, layers, tables, length: at }
    }

    /// Whether `length` weights are those of this shape; bytes from elsewhere may say anything.
    pub fn is_sound(&self, length: usize) -> bool {
        let fours = self
            .hidden
            .iter()
            .chain(self.recurrent.as_ref().map(|own| &own.units))
            .all(|units| units.is_multiple_of(4) && (4..=Self::MOST).contains(units));
        let small = [self.fixed, self.outputs, self.recurrent.map_or(0, |own| own.channels)]
            .into_iter()
            .chain(self.tables.iter().flat_map(|table| [table.levels, table.width]))
            .all(|size| size <= Self::MOST);
        if !fours || !small || self.outputs == 0 || self.tables.len() > Self::MOST || self.hidden.len() > 16 {
            return false;
        }
        // Before anything is multiplied in the machine's own width.
        let wide = |outputs: u64, inputs: u64| (outputs + 3).saturating_mul(inputs + 6);
        let drawn: u64 = self.tables.iter().map(|table| table.width as u64).sum();
        let recurrent = |own: Recurrent| wide(4 * own.units as u64, (own.units + own.channels) as u64);
        let mut total = self.recurrent.map_or(0, recurrent);
        let mut inputs = self.units() as u64 + drawn + self.fixed as u64;
        for units in self.hidden.iter().chain([&self.outputs]) {
            total = total.saturating_add(wide(*units as u64, inputs));
            inputs = *units as u64;
        }
        total += self.tables.iter().map(|table| table.levels as u64 * table.width as u64).sum::<u64>();
        // The estimate is never smaller than the layout, and not many times as large.
        total <= 4 * length as u64 + 4096 && self.layout().length == length
    }
}
