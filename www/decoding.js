// A file's bytes in an old encoding -> text in the core, piece by piece. The file itself leaves the core meanwhile.

import { Decoder, initSync } from "../pkg/encodings.js";

/** @import { Desk } from "../pkg/homeroom.js" */

const PIECE_BYTES = 4 * 2 ** 20;

/** @param {Desk} desk one that said `old-encoding` @param {WebAssembly.Module} module what knows these encodings */
export function decode(desk, module) {
  initSync({ module });
  const [from = 0, to = 0] = desk.glance();
  const bytes = desk.surrender();
  const decoder = new Decoder(bytes.subarray(from, to), to === bytes.length);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
    desk.pushText(text, decoder.name, decoder.replaced);
  }
  decoder.free();
}
