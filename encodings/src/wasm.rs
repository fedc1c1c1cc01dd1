//! The door for JavaScript.

use wasm_bindgen::prelude::*;

/// [`crate::Decoder`], for a worker. Text comes as UTF-8, so that it can go into the core as it is.
#[wasm_bindgen]
pub struct Decoder(crate::Decoder);

#[wasm_bindgen]
impl Decoder {
    #[wasm_bindgen(constructor)]
    pub fn new(glance: &[u8], whole: bool) -> Decoder {
        Decoder(crate::Decoder::of(glance, whole))
    }

    pub fn decode(&mut self, piece: &[u8], last: bool) -> Vec<u8> {
        self.0.decode(piece, last).into_bytes()
    }

    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name().to_owned()
    }

    #[wasm_bindgen(getter)]
    pub fn replaced(&self) -> u32 {
        u32::try_from(self.0.replaced()).unwrap_or(u32::MAX)
    }
}
