//! The graph as it grows: whoever adds a node gets the name of what it gives.

use std::collections::BTreeSet;

use super::cells::{Attribute, Cells, Element};
use super::input::{Input, Reads};
use super::message::Message;
use crate::timeline::Channel;

/// The name of what a node, an input or a constant gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire(pub(super) String);

impl Wire {
    /// An optional input that is left out.
    pub fn none() -> Wire {
        Wire(String::new())
    }
}

/// Names of outputs, and of inputs that are no columns.
const OWN: &[&str] = &["number", "chances", "estimate", "steps", "lived"];

/// The version of ONNX's own operations, of those for trees (double precision and sets), and of the file's form.
const OPERATIONS: i64 = 17;
const LEARNED: i64 = 5;
const FORM: i64 = 10;

/// Nodes so far. Rows are always the first axis.
#[derive(Debug)]
pub struct Graph {
    pub(super) inputs: Vec<(Input, Wire)>,
    pub(super) channels: Vec<Channel>,
    body: Message,
    taken: BTreeSet<String>,
    next: usize,
    /// Inputs that are declared, and all columns of numbers as one table.
    pub(super) numbers: Option<Wire>,
    pub(super) levels: Vec<Option<Wire>>,
}

impl Graph {
    /// `inputs` are the columns of the teaching frame, in its order; `channels` those of its steps.
    pub fn new(inputs: &[Input], channels: &[Channel]) -> Graph {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        taken.extend(OWN.iter().map(|name| (*name).to_owned()));
        let mut named = Vec::with_capacity(inputs.len());
        for input in inputs {
            let mut name = if input.name.is_empty() { "_".to_owned() } else { input.name.clone() };
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            named.push((input.clone(), Wire(name)));
        }
        let mut graph = Graph {
            levels: vec![None; named.len()],
            inputs: named,
            channels: channels.to_vec(),
            body: Message::default(),
            taken,
            next: 0,
            numbers: None,
        };
        for at in 0..graph.inputs.len() {
            let (input, wire) = &graph.inputs[at];
            let element =
                if let Reads::Numbers { .. } = input.reads { Element::Double } else { Element::Text };
            let declared = declared(&wire.0, element, &[None, Some(1)]);
            graph.body.message(11, &declared);
        }
        if !channels.is_empty() {
            let steps = declared("steps", Element::Float, &[None, None, Some(channels.len())]);
            graph.body.message(11, &steps);
            graph.body.message(11, &declared("lived", Element::Long, &[None]));
        }
        graph
    }

    fn fresh(&mut self) -> Wire {
        loop {
            self.next += 1;
            let name = self.next.to_string();
            if !self.taken.contains(&name) {
                return Wire(name);
            }
        }
    }

    /// A node of one of ONNX's own operations.
    pub fn op(&mut self, op: &str, from: &[&Wire]) -> Wire {
        self.node("", op, from, 0, &[])
    }

    /// The same, told more.
    pub fn op_with(&mut self, op: &str, from: &[&Wire], told: &[(&str, Attribute<'_>)]) -> Wire {
        self.node("", op, from, 0, told)
    }

    /// A node of `domain`; what it gives at `place`, the others left out.
    pub fn node(
        &mut self,
        domain: &str,
        op: &str,
        from: &[&Wire],
        place: usize,
        told: &[(&str, Attribute<'_>)],
    ) -> Wire {
        let given = self.fresh();
        let mut node = Message::default();
        from.iter().for_each(|wire| node.text(1, &wire.0));
        (0..place).for_each(|_| node.text(2, ""));
        node.text(2, &given.0);
        node.text(3, &format!("{op} {}", given.0));
        node.text(4, op);
        told.iter().for_each(|(name, attribute)| node.message(5, &attribute.message(name)));
        node.text(7, domain);
        self.body.message(1, &node);
        given
    }

    /// A table that does not change.
    pub fn constant(&mut self, dims: &[usize], cells: &Cells) -> Wire {
        let wire = self.fresh();
        self.body.message(5, &cells.message(&wire.0, dims));
        wire
    }

    /// One row of numbers.
    pub fn row(&mut self, values: Vec<f64>) -> Wire {
        self.constant(&[1, values.len()], &Cells::Doubles(values))
    }

    /// One number, whatever it is held against.
    pub fn number(&mut self, value: f64) -> Wire {
        self.constant(&[], &Cells::Doubles(vec![value]))
    }

    /// A node of one of ONNX's own operations along an axis.
    pub fn along(&mut self, op: &str, from: &[&Wire], axis: i64) -> Wire {
        self.op_with(op, from, &[("axis", Attribute::Long(axis))])
    }

    /// What each row's `place` stands for: rows x `width`, by `rows`, as long as `width` each.
    pub fn table(&mut self, rows: &[Vec<f64>], width: usize, place: &Wire) -> Wire {
        let cells = Cells::Doubles(rows.concat());
        let table = self.constant(&[rows.len(), width], &cells);
        self.op("Gather", &[&table, place])
    }

    /// The sum along an axis, which is no more.
    pub fn sum(&mut self, wire: &Wire, axis: i64) -> Wire {
        let axes = self.constant(&[1], &Cells::Longs(vec![axis]));
        self.op_with("ReduceSum", &[wire, &axes], &[("keepdims", Attribute::Long(0))])
    }

    /// Rows x classes of chances from those of all classes but the first.
    pub fn with_rest(&mut self, chances: &Wire) -> Wire {
        let axis = self.constant(&[1], &Cells::Longs(vec![1]));
        let sum = self.op("ReduceSum", &[chances, &axis]);
        let one = self.number(1.0);
        let rest = self.op("Sub", &[&one, &sum]);
        self.along("Concat", &[&rest, chances], 1)
    }

    /// Values at most so far from 0.
    pub fn clip(&mut self, wire: &Wire, reach: f64) -> Wire {
        let (low, high) = (self.number(-reach), self.number(reach));
        self.op("Clip", &[wire, &low, &high])
    }

    /// As another kind of element.
    pub fn cast(&mut self, wire: &Wire, to: Element) -> Wire {
        self.op_with("Cast", &[wire], &[("to", Attribute::Long(to as i64))])
    }

    /// Places of the second axis, in that order.
    pub fn pick(&mut self, wire: &Wire, places: &[usize]) -> Wire {
        let places = places.iter().map(|place| *place as i64).collect::<Vec<i64>>();
        let places = self.constant(&[places.len()], &Cells::Longs(places));
        self.op_with("Gather", &[wire, &places], &[("axis", Attribute::Long(1))])
    }

    /// Tables side by side, each with the places that its columns shall have; places are 0 to n - 1, each once.
    pub fn beside(&mut self, parts: &[(Wire, Vec<usize>)]) -> Wire {
        let wires: Vec<&Wire> = parts.iter().map(|part| &part.0).collect();
        let all = match wires[..] {
            [one] => one.clone(),
            _ => self.op_with("Concat", &wires, &[("axis", Attribute::Long(1))]),
        };
        let wanted: Vec<usize> = parts.iter().flat_map(|part| part.1.iter().copied()).collect();
        let mut order = vec![0; wanted.len()];
        for (at, place) in wanted.iter().enumerate() {
            if let Some(own) = order.get_mut(*place) {
                *own = at;
            }
        }
        if order.is_sorted() { all } else { self.pick(&all, &order) }
    }

    /// Hands `wire`, rows x `width` in double precision, out under one of the names that are kept for that.
    pub fn output(&mut self, name: &str, wire: &Wire, width: usize) {
        let mut node = Message::default();
        node.text(1, &wire.0);
        node.text(2, name);
        node.text(3, name);
        node.text(4, "Identity");
        self.body.message(1, &node);
        self.body.message(12, &declared(name, Element::Double, &[None, Some(width)]));
    }

    /// The file, with what is said about it in words of no language: of each input `kind:NAME`, where it is not called like
    /// its column `column:NAME`, and `levels:NAME`, one a line; `channel:PLACE`; and `told`.
    pub fn into_bytes(mut self, told: &[(String, String)]) -> Vec<u8> {
        self.body.text(2, "homeroom");
        let mut model = Message::default();
        model.long(1, FORM);
        model.text(2, "homeroom");
        model.text(3, env!("CARGO_PKG_VERSION"));
        model.message(7, &self.body);
        for (domain, version) in [("", OPERATIONS), ("ai.onnx.ml", LEARNED)] {
            let mut set = Message::default();
            set.text(1, domain);
            set.long(2, version);
            model.message(8, &set);
        }
        let mut say = |key: &str, value: &str| {
            let mut entry = Message::default();
            entry.text(1, key);
            entry.text(2, value);
            model.message(14, &entry);
        };
        told.iter().for_each(|(key, value)| say(key, value));
        for (input, Wire(name)) in &self.inputs {
            say(&format!("kind:{name}"), input.kind());
            if *name != input.name {
                say(&format!("column:{name}"), &input.name);
            }
            if let Reads::Levels { names, .. } = &input.reads {
                say(&format!("levels:{name}"), &names.join("\n"));
            }
        }
        for (place, channel) in self.channels.iter().enumerate() {
            say(&format!("channel:{place}"), &channel.name);
        }
        model.into_bytes()
    }
}

/// A ValueInfoProto; an axis without a length may have any.
fn declared(name: &str, element: Element, dims: &[Option<usize>]) -> Message {
    let mut shape = Message::default();
    for (axis, length) in dims.iter().enumerate() {
        let mut dim = Message::default();
        match length {
            Some(length) => dim.long(1, *length as i64),
            None => dim.text(2, ["rows", "steps"].get(axis).copied().unwrap_or("")),
        }
        shape.message(1, &dim);
    }
    let (mut tensor, mut kind, mut value) = (Message::default(), Message::default(), Message::default());
    tensor.long(1, element as i64);
    tensor.message(2, &shape);
    kind.message(1, &tensor);
    value.text(1, name);
    value.message(2, &kind);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(bytes: &[u8], text: &str) -> bool {
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    }

    #[test]
    fn names_that_are_taken_get_another_and_the_file_says_of_which_column() {
        let names = ["chances", "age", "age", "1"].map(Input::numbers);
        let mut graph = Graph::new(&names, &[]);
        let all = graph.numbers(&[0, 1, 2, 3]).unwrap();
        graph.output("number", &all, 4);
        let bytes = graph.into_bytes(&[("model".into(), "none".into())]);
        for told in ["column:chances_", "column:age_", "kind:1", "model"] {
            assert!(holds(&bytes, told), "{told}");
        }
        assert!(!holds(&bytes, "Concat 1") && holds(&bytes, "Concat 2"), "a column is called 1");
    }

    #[test]
    fn columns_of_another_kind_and_no_columns_are_refused() {
        let inputs = [Input::numbers("age"), Input::levels("club", ["chess".to_owned()])];
        let mut graph = Graph::new(&inputs, &[]);
        let row = |_: Option<&str>| vec![0.0];
        assert_eq!(graph.numbers(&[1]).unwrap_err().code(), "crashed");
        assert_eq!(graph.numbers(&[0, 2]).unwrap_err().code(), "crashed");
        assert_eq!(graph.levels(0, 1, row).unwrap_err().code(), "crashed");
        assert_eq!(graph.levels(1, 2, row).unwrap_err().code(), "crashed");
        assert_eq!(graph.steps(["minutes"].into_iter()).unwrap_err().code(), "crashed");
        assert!(graph.numbers(&[0]).is_ok() && graph.levels(1, 1, row).is_ok());
        assert_eq!(Graph::new(&[], &[]).same(vec![1.0]).unwrap_err().code(), "no-inputs");
    }
}
