//! A model as a graph of operations that other programs run (ONNX, <https://onnx.ai>): nodes, constants, inputs by
//! column, and their bytes. Encoders and models add themselves; nothing here knows one.

mod message;
mod cells;
mod input;
mod drawing;
mod columns;

pub use cells::{Attribute, Cells, Element};
pub use columns::misfit;
pub use drawing::{Graph, Wire};
pub use input::{Input, Reads};
