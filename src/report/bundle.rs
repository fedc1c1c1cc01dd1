//! Several files in one, as zip archives hold them: stored as they are, which every reader of workbooks takes.

/// Of the archive's parts: name and bytes. Names are plain ASCII, and all of it is far below 4 GiB.
pub fn bundle(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut index) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let at = out.len() as u32;
        let mut head = Vec::new();
        for value in [20, 0, 0, 0, DAY] {
            head.extend_from_slice(&u16::to_le_bytes(value));
        }
        for value in [check(bytes), bytes.len() as u32, bytes.len() as u32] {
            head.extend_from_slice(&value.to_le_bytes());
        }
        head.extend_from_slice(&(name.len() as u16).to_le_bytes());
        head.extend_from_slice(&[0, 0]);
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&head);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);
        index.extend_from_slice(b"PK\x01\x02\x14\x00");
        index.extend_from_slice(&head);
        // No remark, the first disk, no attributes.
        index.extend_from_slice(&[0; 10]);
        index.extend_from_slice(&at.to_le_bytes());
        index.extend_from_slice(name.as_bytes());
    }
    let (count, from, length) = (parts.len() as u16, out.len() as u32, index.len() as u32);
    out.extend_from_slice(&index);
    out.extend_from_slice(b"PK\x05\x06\x00\x00\x00\x00");
    out.extend_from_slice(&count.to_le_bytes());
    out.extend_from_slice(&count.to_le_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&from.to_le_bytes());
    out.extend_from_slice(&[0, 0]);
    out
}

/// The first day that an archive can name, since nobody inside reads the clock.
const DAY: u16 = 0x21;

/// CRC-32 as archives use it (ISO 3309).
fn check(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ (0xedb8_8320 & 0u32.wrapping_sub(sum & 1));
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;

    #[test]
    fn the_check_is_the_usual_one() {
        assert_eq!(check(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn another_reader_finds_every_part() {
        let parts = [("a/one.xml", b"<one/>".to_vec()), ("two.txt", vec![0, 1, 255]), ("none", vec![])];
        let mut archive = zip::ZipArchive::new(Cursor::new(bundle(&parts))).unwrap();
        assert_eq!(archive.len(), 3);
        for (name, bytes) in parts {
            let mut read = Vec::new();
            archive.by_name(name).unwrap().read_to_end(&mut read).unwrap();
            assert_eq!(read, bytes, "{name}");
        }
    }
}
