// The types that cross between the page and the core.

export type Words = { id: string; args: Record<string, string | number>; text: string };
export type Kind = "number" | "category" | "yesNo" | "date" | "text";
export type Role = "input" | "target" | "identifier" | "group" | "cohort" | "step" | "exit" | "ignored";
export type KeptOut = "identifies" | "protected" | "leak" | "text" | "empty" | "constant" | "duplicate" | "asked" | "role";
export type Amendment = { column: string; kind?: Kind; role?: Role; protected?: boolean; impossibleAsMissing?: boolean };
export type Action = { label: Words; amendments: Amendment[] };
export type Remark = {
  weight: "leak" | "caution" | "note";
  title: Words;
  detail: Words;
  columns: string[];
  rows: number[];
  count: number;
  actions: Action[];
};
export type Histogram =
  | { type: "bins"; lo: number; hi: number; edges: number[]; counts: number[]; merged: boolean }
  | { type: "bars"; bars: { name: string; count: number }[]; others: { levels: number; count: number } | null }
  | { type: "none" };
export type ColumnView = {
  name: string;
  kind: Kind;
  role: Role;
  protected: boolean;
  keptOut: KeptOut | null;
  say: Words;
  tag: Words | null;
  missing: number;
  distinct: number;
  identifies: boolean;
  histogram: Histogram;
};
export type Source = {
  name: string;
  bytes: number;
  format: string;
  delimiter: string | null;
  encoding: string | null;
  headerRow: number;
  sheet: string | null;
  sheets: string[];
  words: Words;
};
export type PreviewCell = { text: string; state: "plain" | "missing" | "odd" | "hidden" };
export type Overview = {
  source: Source;
  rows: number;
  columns: ColumnView[];
  remarks: Remark[];
  counts: {
    inputs: number;
    target: number;
    protected: number;
    missingShare: number;
    duplicateRows: number;
    keptOut: { why: KeptOut; count: number; words: Words }[];
  };
  suggestedTarget: string | null;
  preview: { columns: string[]; rows: { row: number; cells: PreviewCell[] }[] };
};
export type Operator = "<" | "<=" | ">" | ">=" | "=" | "!=" | "in";
export type Condition = { column: string; op: Operator; values: string[] };
export type Question = { target: string; condition: Condition | null; rule: Condition | null };
export type SettingView = { id: string; about: Words; low: number; high: number; default: number; whole: boolean };
export type ModelView = { id: string; name: Words; about: Words; always: boolean; settings: SettingView[] };
export type Consideration = {
  task: "number" | "classes" | "atRisk";
  rows: number;
  unknown: number;
  baseRate: number | null;
  classes: { name: string; count: number; positive: boolean }[];
  title: Words;
  facts: { figure: Words; words: Words }[];
  histogram: Histogram;
  cut: number | null;
  overview: Overview;
  models: ModelView[];
  mostFolds: number;
};
export type Ask = {
  question: Question;
  models: string[];
  folds: number;
  repeats: number;
  seed: number;
  settings: Record<string, number>;
};
export type Job = {
  id: number;
  moment: number;
  model: string;
  seed: number;
  fold: number;
  inner: number | null;
  part: number;
  cost: number;
};
export type Plan = {
  total: number;
  folds: number;
  repeats: number;
  models: ModelView[];
  metric: string;
  better: "higher" | "lower";
};
export type Cell = { model: string; seed: number; fold: number; score: number | null };
export type Next = { run: Job[] } | { done: Evaluation };
export type Score = { mean: number | null; low: number | null; high: number | null; pooled: number | null };
export type ModelScores = { id: string; scores: Record<string, Score>; seconds: number };
export type Moment = {
  until: number | null;
  rows: number;
  taught: number;
  judged: number;
  gone: number;
  baseRate: number | null;
  models: ModelScores[];
};
export type Verdict = {
  level: "none" | "weak" | "useful" | "suspicious";
  sentence: string;
  id: string;
  args: Record<string, string | number>;
};
export type Comparison = {
  model: string;
  against: string;
  difference: number;
  low: number;
  high: number;
  apart: boolean;
};
export type Evaluation = {
  task: string;
  rows: number;
  verdict: Verdict;
  moments: Moment[];
  models: ModelScores[];
  best: string;
  metric: string;
  comparisons: Comparison[];
  notes: Words[];
  protocol: { folds: number; repeats: number; seed: number; bootstraps: number };
};
export type RocPoint = { falsePositiveRate: number; truePositiveRate: number; cutoff: number };
export type CalibrationBin = {
  low: number;
  high: number;
  meanChance: number;
  share: number;
  lower: number;
  upper: number;
  count: number;
};
export type Details = {
  model: string;
  rows: number;
  roc: { points: RocPoint[]; rule: RocPoint[] } | null;
  calibration: CalibrationBin[] | null;
  confusion: { names: string[]; counts: number[][] } | null;
  scatter: { points: [number, number][]; of: number } | null;
  importance: { column: string; share: number; low: number; high: number }[] | null;
};
