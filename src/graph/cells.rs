//! What a constant, or a node's attribute, holds.

use super::message::Message;

/// Numbers of a constant, row by row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    Floats(Vec<f32>),
    Doubles(Vec<f64>),
    Longs(Vec<i64>),
    Bytes(Vec<u8>),
    Yes(Vec<bool>),
}

/// What a node is told besides its inputs.
#[derive(Clone, Debug, PartialEq)]
pub enum Attribute<'a> {
    Long(i64),
    Longs(Vec<i64>),
    Text(&'a str),
    Texts(Vec<&'a str>),
    /// As a list, not as a table.
    Cells(Cells),
}

/// Kinds of elements, as ONNX numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    Float = 1,
    Byte = 2,
    Int = 6,
    Long = 7,
    Text = 8,
    Yes = 9,
    Double = 11,
}

impl Cells {
    fn element(&self) -> Element {
        match self {
            Cells::Floats(_) => Element::Float,
            Cells::Doubles(_) => Element::Double,
            Cells::Longs(_) => Element::Long,
            Cells::Bytes(_) => Element::Byte,
            Cells::Yes(_) => Element::Yes,
        }
    }

    fn len(&self) -> usize {
        match self {
            Cells::Floats(values) => values.len(),
            Cells::Doubles(values) => values.len(),
            Cells::Longs(values) => values.len(),
            Cells::Bytes(values) => values.len(),
            Cells::Yes(values) => values.len(),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Cells::Floats(values) => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
            Cells::Doubles(values) => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
            Cells::Longs(values) => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
            Cells::Bytes(values) => values.clone(),
            Cells::Yes(values) => values.iter().map(|value| u8::from(*value)).collect(),
        }
    }

    /// A TensorProto.
    pub(super) fn message(&self, name: &str, dims: &[usize]) -> Message {
        let mut tensor = Message::default();
        tensor.longs(1, &dims.iter().map(|dim| *dim as i64).collect::<Vec<i64>>());
        tensor.long(2, self.element() as i64);
        tensor.text(8, name);
        tensor.bytes(9, &self.bytes());
        tensor
    }
}

impl Attribute<'_> {
    /// An AttributeProto.
    pub(super) fn message(&self, name: &str) -> Message {
        let mut own = Message::default();
        own.text(1, name);
        let kind = match self {
            Attribute::Long(value) => {
                own.long(3, *value);
                2
            }
            Attribute::Text(text) => {
                own.text(4, text);
                3
            }
            Attribute::Cells(cells) => {
                own.message(5, &cells.message("", &[cells.len()]));
                4
            }
            Attribute::Longs(values) => {
                own.longs(8, values);
                7
            }
            Attribute::Texts(texts) => {
                texts.iter().for_each(|text| own.text(9, text));
                8
            }
        };
        own.long(20, kind);
        own
    }
}
