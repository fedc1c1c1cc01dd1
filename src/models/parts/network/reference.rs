//! Our networks against those of Keras, on the same weights: scores, and losses and weights over steps of learning.
//! `tests/reference/networks.py` wrote the numbers.

use serde_json::Value;

use super::adam::{Adam, Stride};
use super::answer::Truth;
use super::cell::Cell;
use super::dropout::Dropout;
use super::inputs::{Encoded, Inputs};
use super::kernel::LANES;
use super::pass::Network;
use super::shape::{Layout, Recurrent, Shape};
use crate::features::{Feature, Frame, Target, Values};
use crate::numeric::chance::Chance;
use crate::split::whole;
use crate::timeline::{Channel, Steps};

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(values) => values.iter().flat_map(numbers).collect(),
        value => vec![number(value)],
    }
}

/// The inputs of a case; they have mean 0 and spread 1, so that scaling leaves them as they are.
fn encoded(case: &Value, rows: usize, with_steps: bool) -> Encoded {
    let fixed = numbers(&case["fixed"]);
    let width = fixed.len() / rows;
    let columns = (0..width).map(|column| {
        let values = (0..rows).map(|row| fixed[row * width + column] as f32).collect();
        Feature { name: format!("x{column}"), values: Values::Numbers(values) }
    });
    let lived: Vec<u16> = numbers(&case["lived"]).iter().map(|lived| *lived as u16).collect();
    let values = numbers(&case["steps"]);
    let length = case["steps"][0].as_array().unwrap().len();
    let channels = values.len() / rows / length;
    let steps = Steps {
        channels: (0..channels).map(|at| Channel { name: format!("c{at}"), counts: false }).collect(),
        length,
        lived: lived.into(),
        values: values.iter().map(|value| *value as f32).collect(),
    };
    let frame = Frame { columns: columns.collect(), steps: Some(steps), height: rows };
    let all = whole(rows);
    Inputs::learn(&frame, &all, with_steps).encode(&frame, all.as_slice())
}

fn shape(case: &Value, encoded: &Encoded, outputs: usize) -> Shape {
    let cell = match case["cell"].as_str().unwrap() {
        "lstm" => Some(Cell::Lstm),
        "gru" => Some(Cell::Gru),
        _ => None,
    };
    let channels = encoded.steps.as_ref().map_or(0, |steps| steps.width);
    Shape {
        recurrent: cell.map(|cell| Recurrent { cell, units: 4, channels }),
        tables: vec![],
        fixed: encoded.width,
        hidden: vec![8],
        outputs,
    }
}

/// Keras' weights, or their slopes, in our places. Keras has two intercepts for two gates of a GRU; only their sum
/// matters, and both have its slope.
fn placed(weights: &Value, shape: &Shape, layout: &Layout, slopes: bool) -> Vec<f32> {
    let mut ours = vec![0.0; layout.length];
    if let (Some(recurrent), Some(matrix)) = (shape.recurrent, layout.recurrent) {
        let lstm = recurrent.cell == Cell::Lstm;
        let cell = if lstm { "memory/lstm_cell" } else { "memory/gru_cell" };
        let part = |name: &str| numbers(&weights[format!("{cell}/{name}")]);
        let (channels, memory, intercepts) = (part("kernel"), part("recurrent_kernel"), part("bias"));
        let (units, gates) = (recurrent.units, if lstm { 4 } else { 3 });
        // Keras' gates of a GRU: update, reset, new; ours: reset, update, new.
        let theirs = |gate: usize| if lstm || gate == 2 { gate } else { 1 - gate };
        for (unit, fours) in matrix.of_mut(&mut ours).chunks_exact_mut(matrix.width).enumerate() {
            for gate in 0..gates {
                let column = theirs(gate) * units + unit;
                let beside = if !lstm && gate == 2 { 3 } else { gate };
                for from in 0..units {
                    fours[from][beside] = memory[from * gates * units + column] as f32;
                }
                for channel in 0..recurrent.channels {
                    fours[units + channel][gate] = channels[channel * gates * units + column] as f32;
                }
                fours[matrix.constant][gate] = intercepts[column] as f32;
                if !lstm {
                    let second = intercepts[gates * units + column] as f32;
                    if gate == 2 {
                        fours[matrix.constant][3] = second;
                    } else if !slopes {
                        fours[matrix.constant][gate] += second;
                    }
                }
            }
        }
    }
    for (matrix, name) in layout.layers.iter().zip(["hidden", "out"]) {
        let kernel = numbers(&weights[format!("{name}/kernel")]);
        let intercepts = numbers(&weights[format!("{name}/bias")]);
        let outputs = intercepts.len();
        for (quad, fours) in matrix.of_mut(&mut ours).chunks_exact_mut(matrix.width).enumerate() {
            for output in 4 * quad..(4 * quad + 4).min(outputs) {
                for input in 0..matrix.constant {
                    fours[input][output % 4] = kernel[input * outputs + output] as f32;
                }
                fours[matrix.constant][output % 4] = intercepts[output] as f32;
            }
        }
    }
    ours
}

fn apart(ours: &[f32], theirs: &[f32]) -> f64 {
    assert_eq!(ours.len(), theirs.len());
    let pairs = ours.iter().zip(theirs);
    pairs.map(|(a, b)| f64::from((a - b).abs()) / f64::from(b.abs().max(1.0))).fold(0.0, f64::max)
}

#[test]
fn networks_agree_with_keras() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/networks.json");
    let text: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let cases = text["cases"].as_array().unwrap();
    assert!(cases.len() >= 18);
    for case in cases {
        let what = format!("{} {} clip {}", case["cell"], case["task"], case["clip"]);
        let truth = numbers(&case["truth"]);
        let rows = truth.len();
        let encoded = encoded(case, rows, case["cell"] != "none");
        let target = match case["task"].as_str().unwrap() {
            "numbers" => Target::Numbers(truth),
            task => Target::Classes {
                codes: truth.iter().map(|code| *code as u32).collect(),
                names: (0..if task == "two" { 2 } else { 3 }).map(|class: u32| class.to_string()).collect(),
                positive: None,
            },
        };
        let all: Vec<u32> = (0..rows as u32).collect();
        let truth = Truth::new(&target, &all);
        let shape = shape(case, &encoded, truth.answer.outputs());
        let layout = shape.layout();
        let mut weights = placed(&case["before"], &shape, &layout, false);
        let length = encoded.steps.as_ref().map_or(0, |steps| steps.length);
        let mut network = Network::new(&shape, length, rows.div_ceil(LANES));

        let theirs: Vec<f32> = numbers(&case["scores"]).iter().map(|score| *score as f32).collect();
        let mut ours = Vec::new();
        for rows in all.chunks(LANES) {
            let said = network.forward(&weights, &encoded, rows, 0, None).as_flattened();
            for lane in 0..rows.len() {
                ours.extend(said[..shape.outputs].iter().map(|score| score[lane]));
            }
        }
        assert!(apart(&ours, &theirs) < 1e-5, "{what}: scores {:.1e} apart", apart(&ours, &theirs));

        let mut adam = Adam::new(&layout);
        let mut gradients = vec![0.0; layout.length];
        let mut dropout = Dropout::new(0.0, Chance::new(1, &[]));
        let mut scratch = vec![];
        let stride = Stride {
            rate: number(&case["rate"]),
            decay: number(&case["decay"]),
            clip: number(&case["clip"]),
        };
        for (turn, theirs) in case["turns"].as_array().unwrap().iter().enumerate() {
            network.turn(&weights);
            let mut loss = 0.0;
            for (block, own) in all.chunks(LANES).enumerate() {
                network.forward(&weights, &encoded, own, block, Some(&mut dropout));
                loss += truth.slopes(network.scores(block), own, 1.0 / rows as f64, &mut scratch);
                network.backward(&encoded, own, block, dropout.scale, &mut gradients);
            }
            network.collect(rows.div_ceil(LANES), &mut gradients);
            let far = |ours: f64, theirs: f64| (ours - theirs).abs() / theirs.abs().max(1.0);
            let off = far(loss / rows as f64, number(&theirs["loss"]));
            assert!(off < 1e-5, "{what}, turn {turn}: loss {off:.1e} apart");
            let off = apart(&gradients, &placed(&theirs["slopes"], &shape, &layout, true));
            assert!(off < 1e-5, "{what}, turn {turn}: slopes {off:.1e} apart");
            if case["cell"] == "gru" {
                // Two intercepts walk twice as far as one.
                break;
            }
            adam.step(&mut weights, &mut gradients, stride);
            let off = apart(&weights, &placed(&theirs["after"], &shape, &layout, false));
            assert!(off < 1e-5, "{what}, turn {turn}: weights {off:.1e} apart");
        }
    }
}
