//! Bytes of a protobuf message, grown field by field: varints and fields that begin with their length are all that
//! ONNX needs.

/// A message so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message(Vec<u8>);

/// How a field's bytes are to be read.
const VARINT: u64 = 0;
const LENGTH_FIRST: u64 = 2;

impl Message {
    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// A whole number; negative ones take ten bytes.
    pub fn long(&mut self, field: u64, value: i64) {
        self.varint(field << 3 | VARINT);
        self.varint(value as u64);
    }

    pub fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.varint(field << 3 | LENGTH_FIRST);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    pub fn text(&mut self, field: u64, text: &str) {
        self.bytes(field, text.as_bytes());
    }

    pub fn message(&mut self, field: u64, message: &Message) {
        self.bytes(field, &message.0);
    }

    /// Whole numbers, packed into one field.
    pub fn longs(&mut self, field: u64, values: &[i64]) {
        let mut packed = Message::default();
        values.iter().for_each(|value| packed.varint(*value as u64));
        self.message(field, &packed);
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_are_those_of_the_published_examples() {
        // https://protobuf.dev/programming-guides/encoding: field 1 = 150, field 2 = "testing", packed 3, 270, 86942.
        let mut message = Message::default();
        message.long(1, 150);
        message.text(2, "testing");
        message.longs(6, &[3, 270, 86_942]);
        message.long(1, -2);
        let mut bytes = vec![0x08, 0x96, 0x01, 0x12, 0x07];
        bytes.extend(b"testing");
        bytes.extend([0x32, 0x06, 0x03, 0x8e, 0x02, 0x9e, 0xa7, 0x05]);
        bytes.extend([0x08, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]);
        assert_eq!(message.into_bytes(), bytes);
    }
}
