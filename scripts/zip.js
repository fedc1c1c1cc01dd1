// A ZIP archive, the same bytes for the same files: no clock, no names of owners.

import { deflateRawSync } from "node:zlib";

/** The first day that a ZIP can name, 1 January 1980, at midnight. */
const DATE = 33;

/**
 * @param {[name: string, bytes: Buffer][]} files names with forward slashes, in the order in which they are to lie
 * @returns {Buffer}
 */
export function zip(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const listing = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    // Version needed, names in UTF-8, deflated, time, date, checksum, sizes, length of the name.
    const facts = Buffer.alloc(26);
    for (const [offset, value] of [[0, 20], [2, 0x0800], [4, 8], [6, 0], [8, DATE], [22, path.length]]) facts.writeUInt16LE(Number(value), Number(offset));
    for (const [offset, value] of [[10, crc32(bytes)], [14, packed.length], [18, bytes.length]]) facts.writeUInt32LE(Number(value), Number(offset));
    parts.push(Buffer.from("PK\x03\x04"), facts, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    listing.push(Buffer.from("PK\x01\x02\x14\x00"), facts, rest, path);
    at += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(18);
  for (const offset of [4, 6]) end.writeUInt16LE(files.length, offset);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from("PK\x05\x06"), end]);
}

const table = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xEDB88320 : value >>> 1;
  return value;
});

/** Node has its own only from 20.15 on. @param {Buffer} bytes */
function crc32(bytes) {
  let sum = 0xFFFFFFFF;
  for (const byte of bytes) sum = (sum >>> 8) ^ Number(table[(sum ^ byte) & 255]);
  return (sum ^ 0xFFFFFFFF) >>> 0;
}
