// A network of TensorFlow.js on its wasm backend in Node, on the rows that ours get, or on the first of them:
//   node networks.js <card> <library> <seed> <chances> <folder of the packages>
// Prints when each pass ended, in milliseconds since learning was asked for; writes rows x classes as float64 where
// all rows taught.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [card = "", , seed = "1", path = "", folder = ""] = process.argv.slice(2);
const need = createRequire(join(folder, "package.json"));
const tf = need("@tensorflow/tfjs");
const { setThreadsCount, setWasmPaths } = need("@tensorflow/tfjs-backend-wasm");

setWasmPaths(join(folder, "node_modules", "@tensorflow", "tfjs-backend-wasm", "dist", "/"));
setThreadsCount(1);
await tf.setBackend("wasm");

const about = JSON.parse(readFileSync(card, "utf8"));
const { rows, held, columns, steps, channels, classes } = about;
const two = classes === 2;

/** @param {string} file */
function floats(file) {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** The rows from one place to another as tensors. @param {number} from @param {number} to */
function between(from, to) {
  const plain = tf.tensor2d(floats(about.inputs).slice(from * columns, to * columns), [to - from, columns]);
  if (steps === 0) return [plain];
  const size = steps * channels;
  return [plain, tf.tensor3d(floats(about.series).slice(from * size, to * size), [to - from, steps, channels])];
}

/** What ours is: the memory's last word beside the plain numbers, rectified layers, scores. */
function network() {
  let at = Number(seed);
  const drawn = (/** @type {string} */ kind) => tf.initializers[kind]({ seed: at++ });
  const fixed = tf.input({ shape: [columns] });
  const inputs = [fixed];
  let joined = fixed;
  if (steps > 0) {
    const series = tf.input({ shape: [steps, channels] });
    inputs.push(series);
    const memory = tf.layers.lstm({
      units: about.units, recurrentActivation: "sigmoid",
      kernelInitializer: drawn("glorotUniform"), recurrentInitializer: drawn("orthogonal"),
    });
    joined = tf.layers.concatenate().apply([memory.apply(series), fixed]);
  }
  const dense = (/** @type {number} */ units, /** @type {string} */ activation) =>
    tf.layers.dense({ units, activation, kernelInitializer: drawn("glorotUniform") });
  for (const units of about.hidden) joined = dense(units, "relu").apply(joined);
  const said = dense(two ? 1 : classes, two ? "sigmoid" : "softmax").apply(joined);
  const model = tf.model({ inputs, outputs: said });
  const loss = two ? "binaryCrossentropy" : "categoricalCrossentropy";
  model.compile({ optimizer: tf.train.adam(about.rate), loss });
  return model;
}

const cut = rows - held;
const taught = Math.round(cut * about.share);
const codes = Int32Array.from(new Uint8Array(readFileSync(about.outcomes)).subarray(0, taught));
const answers = two ? tf.tensor2d(Float32Array.from(codes), [taught, 1]) : tf.oneHot(tf.tensor1d(codes, "int32"), classes);
const model = network();
const known = between(0, taught);
/** @type {number[]} */
const passes = [];
const begun = performance.now();
await model.fit(known, answers, {
  batchSize: about.batch, epochs: about.passes, shuffle: true, verbose: 0, yieldEvery: "epoch",
  callbacks: { onEpochEnd: () => { passes.push(performance.now() - begun); } },
});
const train = performance.now() - begun;
if (about.share === 1) {
  const said = await model.predict(between(cut, rows)).data();
  const chances = two ? Array.from(said, (chance) => [1 - chance, chance]).flat() : Array.from(said);
  writeFileSync(path, new Uint8Array(Float64Array.from(chances).buffer));
}
console.log(JSON.stringify({ train, passes }));
