//! The columns as the graph reads them: numbers as they are narrowed, levels as places, steps.

use std::collections::BTreeSet;

use super::cells::{Attribute, Cells, Element};
use super::drawing::{Graph, Wire};
use super::input::{Input, Reads};
use crate::error::{Error, ErrorKind, Result};

/// What does not fit into an f32 is no measure of a student: see `narrowed` of the study.
const MOST: f64 = 1e30;

impl Graph {
    /// Rows x columns of numbers in double precision, each as near as an f32 comes to what was handed in; NaN is missing.
    ///
    /// # Errors
    /// `crashed` where one of `columns` does not hold numbers.
    pub fn numbers(&mut self, columns: &[usize]) -> Result<Wire> {
        let is_number = |(input, _): &(Input, Wire)| matches!(input.reads, Reads::Numbers { .. });
        let own: Vec<usize> =
            (0..self.inputs.len()).filter(|column| is_number(&self.inputs[*column])).collect();
        let place = |column: &usize| own.binary_search(column).ok();
        let places: Option<Vec<usize>> = columns.iter().map(place).collect();
        let places = places.filter(|places| !places.is_empty()).ok_or_else(misfit)?;
        let all = match &self.numbers {
            Some(all) => all.clone(),
            None => {
                let all = self.all_numbers(&own);
                self.numbers.insert(all).clone()
            }
        };
        let whole = places.len() == own.len() && places.is_sorted();
        Ok(if whole { all } else { self.pick(&all, &places) })
    }

    fn all_numbers(&mut self, columns: &[usize]) -> Wire {
        let parts = columns.iter().map(|column| self.inputs[*column].1.clone()).enumerate();
        let parts: Vec<(Wire, Vec<usize>)> = parts.map(|(at, wire)| (wire, vec![at])).collect();
        let (mut low, mut high) = (vec![], vec![]);
        for column in columns {
            let Reads::Numbers { bounds: Some(bounds), .. } = self.inputs[*column].0.reads else {
                low.push(f64::NEG_INFINITY);
                high.push(f64::INFINITY);
                continue;
            };
            low.push(bounds.0);
            high.push(bounds.1);
        }
        let handed = self.beside(&parts);
        let size = self.op("Abs", &[&handed]);
        let most = self.number(MOST);
        let mut known = self.op("Less", &[&size, &most]);
        if low.iter().chain(&high).any(|bound| bound.is_finite()) {
            for (op, bounds) in [("GreaterOrEqual", low), ("LessOrEqual", high)] {
                let bounds = self.row(bounds);
                let within = self.op(op, &[&handed, &bounds]);
                known = self.op("And", &[&known, &within]);
            }
        }
        let missing = self.number(f64::NAN);
        let kept = self.op("Where", &[&known, &handed, &missing]);
        let single = self.cast(&kept, Element::Float);
        self.cast(&single, Element::Double)
    }

    /// What each level of a column stands for: rows x `width`. `of` is asked once for missing (and what was never seen)
    /// and once for each level.
    ///
    /// # Errors
    /// `crashed` where the column does not hold levels.
    pub fn levels(
        &mut self,
        column: usize,
        width: usize,
        mut of: impl FnMut(Option<&str>) -> Vec<f64>,
    ) -> Result<Wire> {
        let Some((Input { reads: Reads::Levels { names, .. }, .. }, _)) = self.inputs.get(column) else {
            return Err(misfit());
        };
        let height = names.len() + 1;
        let mut cells = of(None);
        names.iter().for_each(|name| cells.extend(of(Some(name))));
        if cells.len() != height * width {
            return Err(misfit());
        }
        let place = self.place(column)?;
        let table = self.constant(&[height, width], &Cells::Doubles(cells));
        Ok(self.op("Gather", &[&table, &place]))
    }

    /// The place of each row's level, counted from 1; 0 is missing.
    fn place(&mut self, column: usize) -> Result<Wire> {
        if let Some(Some(known)) = self.levels.get(column) {
            return Ok(known.clone());
        }
        let (input, wire) = self.inputs.get(column).cloned().ok_or_else(misfit)?;
        let Reads::Levels { names, spellings } = &input.reads else { return Err(misfit()) };
        let (mut keys, mut places, mut seen) = (vec![], vec![], BTreeSet::new());
        let own = names.iter().enumerate().map(|(place, name)| (name, place));
        for (text, place) in own.chain(spellings.iter().map(|(text, place)| (text, *place))) {
            if seen.insert(text.as_str()) && place < names.len() {
                keys.push(text.as_str());
                places.push(place as i64 + 1);
            }
        }
        if keys.is_empty() {
            // A dictionary may not be empty; no text is ever handed in as this one.
            (keys, places) = (vec![" "], vec![0]);
        }
        let told = [
            ("keys_strings", Attribute::Texts(keys)),
            ("values_int64s", Attribute::Longs(places)),
            ("default_int64", Attribute::Long(0)),
        ];
        let place = self.node("ai.onnx.ml", "LabelEncoder", &[&wire], 0, &told);
        let axis = self.constant(&[1], &Cells::Longs(vec![1]));
        let place = self.op("Squeeze", &[&place, &axis]);
        if let Some(known) = self.levels.get_mut(column) {
            *known = Some(place.clone());
        }
        Ok(place)
    }

    /// The same answer for every row: rows x `values`.
    ///
    /// # Errors
    /// `no-inputs` where nothing is handed in that says how many rows there are.
    pub fn same(&mut self, values: Vec<f64>) -> Result<Wire> {
        let first = self.inputs.first().map(|input| input.1.clone());
        let first = first.or_else(|| (!self.channels.is_empty()).then(|| Wire("lived".into())));
        let first = first.ok_or_else(|| Error::new(ErrorKind::NoInputs))?;
        let count =
            self.op_with("Shape", &[&first], &[("start", Attribute::Long(0)), ("end", Attribute::Long(1))]);
        let one = self.constant(&[1], &Cells::Longs(vec![1]));
        let dims = self.op_with("Concat", &[&count, &one], &[("axis", Attribute::Long(0))]);
        let row = self.row(values);
        Ok(self.op("Expand", &[&row, &dims]))
    }

    /// Rows x steps x channels in single precision, how many steps each row has, and where the channels of those names stand.
    ///
    /// # Errors
    /// `crashed` where there is no such channel.
    pub fn steps<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<(Wire, Wire, Vec<usize>)> {
        let place = |name: &str| self.channels.iter().position(|channel| channel.name == name);
        let places: Option<Vec<usize>> = names.map(place).collect();
        Ok((Wire("steps".into()), Wire("lived".into()), places.ok_or_else(misfit)?))
    }
}

/// What learned does not belong to the columns it is drawn over.
pub fn misfit() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "a model and its columns do not fit")
}
