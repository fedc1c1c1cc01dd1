//! A fitted model with its preprocessing as one ONNX file, so that other programs score with it: columns of the
//! original table in, a number or chances out. `docs/onnx.md` says what each input expects.

mod inputs;

pub use crate::graph::{Input, Reads};
pub use inputs::inputs;

use crate::decision::calibration::Calibration;
use crate::error::Result;
use crate::features::Target;
use crate::graph::{Graph, misfit};
use crate::models::Model;
use crate::models::parts::blend;
use crate::timeline::Channel;

/// What a model was taught on, as the file needs it.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The columns of the teaching frame, in its order: see [`inputs`].
    pub inputs: &'a [Input],
    /// What is measured at each step; empty for a question without steps.
    pub channels: &'a [Channel],
    /// Its kind and the names of its classes are read; its rows are not, and may be none.
    pub target: &'a Target,
    /// Bends chances; they are handed out beside those of the model.
    pub calibration: Option<&'a Calibration>,
    /// Whatever else the file shall say, by key; none may begin with `kind:`, `column:`, `levels:`, `channel:`, `class:`.
    pub told: &'a [(String, String)],
}

/// The file. `members` are the model and 1, or those of a blend and their weights.
///
/// # Errors
/// `crashed` where a model was taught on other columns; `no-inputs` without a column.
pub fn export(members: &[(&dyn Model, f64)], ground: &Ground<'_>) -> Result<Vec<u8>> {
    let mut graph = Graph::new(ground.inputs, ground.channels);
    let mut said = Vec::with_capacity(members.len());
    for (model, weight) in members {
        said.push((model.graph(&mut graph)?, *weight));
    }
    let classes = ground.target.classes();
    let answer = match &said[..] {
        [] => return Err(misfit()),
        [(one, _)] => one.clone(),
        _ => blend::nodes(&mut graph, &said, classes > 0),
    };
    let mut told = ground.told.to_vec();
    match ground.target {
        Target::Numbers(_) => graph.output("number", &answer, 1),
        Target::Classes { names, positive, .. } => {
            graph.output("chances", &answer, classes);
            if let Some(calibration) = ground.calibration {
                let estimate = calibration.graph(&mut graph, &answer, classes);
                graph.output("estimate", &estimate, classes);
            }
            let class = |(at, name): (usize, &String)| (format!("class:{at}"), name.clone());
            told.extend(names.iter().enumerate().map(class));
            told.extend(positive.map(|positive| ("positive".to_owned(), positive.to_string())));
        }
    }
    Ok(graph.into_bytes(&told))
}
