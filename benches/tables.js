// The tables as files that every contestant reads: float32 row after row, one byte per row for its class, and a
// JSON beside them. The last fifth of the rows is held out.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Missing, root } from "../scripts/command.js";

/**
 * @typedef {object} Table
 * @property {number} rows
 * @property {number} columns
 * @property {number} classes
 * @property {number} held rows held out, the last ones
 * @property {string} inputs file of rows x columns float32, little endian; NaN is missing
 * @property {string} outcomes file of one byte per row
 */

const HELD = 0.2;
const data = resolve(root, process.env["HOMEROOM_DATA"] || "../shared/data");

/** @type {Record<string, () => { columns: number, classes: number, inputs: Float32Array, outcomes: Uint8Array }>} */
const makers = {
  dropout,
  made: () => made(32_000, 40, 1),
  tenth: () => made(100_000, 30, 2),
  large: () => made(1_000_000, 30, 2),
};

/**
 * Writes a table unless it is there.
 * @param {string} name
 * @param {string} folder
 * @returns {Table}
 */
export function needTable(name, folder) {
  const card = join(folder, `${name}.json`);
  if (existsSync(card)) return JSON.parse(readFileSync(card, "utf8"));
  const make = makers[name];
  if (!make) throw new Missing(`There is no table "${name}".`);
  const { columns, classes, inputs, outcomes } = make();
  const rows = outcomes.length;
  /** @type {Table} */
  const table = {
    rows, columns, classes, held: Math.round(rows * HELD),
    inputs: join(folder, `${name}.f32`), outcomes: join(folder, `${name}.u8`),
  };
  writeFileSync(table.inputs, new Uint8Array(inputs.buffer));
  writeFileSync(table.outcomes, outcomes);
  writeFileSync(card, JSON.stringify(table));
  return table;
}

/** Where the early-warning task is: students, what happened to them, and the day of prediction. */
export function needTerm() {
  const [students, events] = ["students.csv", "events.csv"].map((name) => join(data, "oulad-early", name));
  const missing = [students, events].find((path) => !path || !existsSync(path));
  if (missing) throw new Missing(`There is no ${missing}: name the folder of the data in HOMEROOM_DATA.`);
  return { students, events, until: 168 };
}

/** Everything in this file is a number but the outcome. */
function dropout() {
  const path = join(data, "dropout", "dropout.csv");
  if (!existsSync(path)) throw new Missing(`There is no ${path}: name the folder of the data in HOMEROOM_DATA.`);
  const [head = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const columns = head.split(";").length - 1;
  const cells = lines.map((line) => line.split(";"));
  const names = [...new Set(cells.map((row) => row[columns] ?? ""))].sort();
  const inputs = Float32Array.from(cells.flatMap((row) => row.slice(0, columns).map((text) => text === "" ? NaN : Number(text))));
  return { columns, classes: names.length, inputs, outcomes: Uint8Array.from(cells, (row) => names.indexOf(row[columns] ?? "")) };
}

/**
 * Two classes from a score of single columns and pairs of them. Half of the columns are small whole numbers, and a
 * twentieth of the cells is missing.
 * @param {number} rows
 * @param {number} columns
 * @param {number} seed
 */
function made(rows, columns, seed) {
  const uniform = sequence(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const inputs = new Float32Array(rows * columns);
  const outcomes = new Uint8Array(rows);
  const levels = Array.from({ length: columns }, (_, column) => 2 + (column * 7) % 11);
  const weights = Array.from({ length: columns }, (_, column) => column % 3 === 2 ? 0 : normal() * 0.35);
  const row = new Float64Array(columns);
  for (let at = 0; at < rows; at++) {
    for (let column = 0; column < columns; column++) {
      const count = levels[column] ?? 2;
      const whole = column % 2 === 0;
      const value = whole ? Math.floor(uniform() * count) : normal();
      row[column] = whole ? (value - (count - 1) / 2) / count * 3 : value;
      inputs[at * columns + column] = uniform() < 0.05 ? NaN : value;
    }
    let score = row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0);
    for (let pair = 0; pair + 5 < columns; pair += 5) score += 0.25 * (row[pair] ?? 0) * (row[pair + 5] ?? 0);
    score += 0.5 * Math.sin(2 * (row[1] ?? 0)) - 0.4 * Number((row[3] ?? 0) > 1);
    outcomes[at] = Number(uniform() < 1 / (1 + Math.exp(-score)));
  }
  return { columns, classes: 2, inputs, outcomes };
}

/**
 * A seeded sequence of numbers from 0 to below 1 (xorshift, Marsaglia 2003).
 * @param {number} seed
 */
function sequence(seed) {
  let state = (seed * 2_654_435_769) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
