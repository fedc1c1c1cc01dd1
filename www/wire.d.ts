// The types that cross between the page and the core, written by src/study/wire.rs: do not edit.

export type Argument = number | string;
export type Words = { id: string, args: { [key in string]: Argument }, 
/**
 * Absent where the core has no sentences; the id and its arguments say all.
 */
text?: string, };
export type Place = { row: number | null, column: string | null, };
export type ErrorReport = { code: string, place: Place, words: Words, advice: Words, };
export type Kind = "number" | "category" | "yesNo" | "date" | "text";
export type Role = "input" | "target" | "identifier" | "group" | "cohort" | "step" | "exit" | "ignored";
export type KeptOut = "identifies" | "protected" | "leak" | "text" | "empty" | "constant" | "duplicate" | "asked" | "role";
export type Amendment = { 
/**
 * Empty for a change to the whole file.
 */
column: string, kind?: Kind, role?: Role, protected?: boolean, 
/**
 * Whether values that cannot be are read as missing (true, the guess) or kept as written.
 */
impossibleAsMissing?: boolean, 
/**
 * Whether the column is known before the moment of prediction, although it nearly decides the target.
 */
known?: boolean, 
/**
 * The lowest number that can be: what is below is read as missing.
 */
low?: number, 
/**
 * The highest number that can be: what is above is read as missing.
 */
high?: number, 
/**
 * Categories of fewer rows are read as one.
 */
merge?: number, 
/**
 * Whether rows that repeat a row above are left out; of the whole file.
 */
once?: boolean, };
export type Weight = "leak" | "caution" | "note";
export type Action = { label: Words, amendments: Array<Amendment>, };
export type Remark = { weight: Weight, 
/**
 * What was noticed, as a title.
 */
title: Words, 
/**
 * Why it matters and what was done for now.
 */
detail: Words, 
/**
 * The columns it concerns; empty when it concerns the whole file.
 */
columns: Array<string>, 
/**
 * Spreadsheet rows, the first hundred at most.
 */
rows: number[], 
/**
 * All rows concerned.
 */
count: number, 
/**
 * What can be done, the advice first.
 */
actions: Array<Action>, };
export type Bar = { name: string, count: number, };
export type Others = { levels: number, count: number, };
export type Histogram = { "type": "bins", lo: number, hi: number, edges: Array<number>, counts: Array<number>, merged: boolean, } | { "type": "bars", bars: Array<Bar>, others: Others | null, } | { "type": "none" };
export type ColumnView = { name: string, kind: Kind, role: Role, protected: boolean, keptOut: KeptOut | null, 
/**
 * One line below the picture.
 */
say: Words, 
/**
 * A word or two beside the name.
 */
tag: Words | null, missing: number, distinct: number, 
/**
 * Its cells tell who somebody is.
 */
identifies: boolean, histogram: Histogram, };
export type SourceView = { name: string, bytes: number, 
/**
 * `delimited`, `xlsx` or `ods`.
 */
format: string, delimiter: string | null, encoding: string | null, 
/**
 * As a spreadsheet counts.
 */
headerRow: number, sheet: string | null, sheets: Array<string>, 
/**
 * All of it in one line.
 */
words: Words, };
export type KeptOutCount = { why: KeptOut, count: number, words: Words, };
export type Counts = { 
/**
 * Columns to learn from.
 */
inputs: number, 
/**
 * 1 once a target is chosen.
 */
target: number, 
/**
 * Every other column, by why it is not learned from. Columns with another use count as `role`.
 */
keptOut: Array<KeptOutCount>, 
/**
 * Missing cells among all, 0 to 1.
 */
missingShare: number, 
/**
 * Rows that repeat a row above.
 */
duplicateRows: number, 
/**
 * Columns that serve to check for fairness.
 */
protected: number, };
export type CellState = "plain" | "missing" | "odd" | "hidden";
export type PreviewCell = { 
/**
 * As written, shortened to 200 letters; empty where hidden.
 */
text: string, state: CellState, };
export type PreviewRow = { 
/**
 * As a spreadsheet counts.
 */
row: number, cells: Array<PreviewCell>, };
export type Preview = { 
/**
 * Names, as many as each row has cells.
 */
columns: Array<string>, rows: Array<PreviewRow>, };
export type Overview = { source: SourceView, rows: number, columns: Array<ColumnView>, 
/**
 * What was odd about the bytes and about the columns, the heaviest first.
 */
remarks: Array<Remark>, counts: Counts, suggestedTarget: string | null, 
/**
 * In the order of time; none where no column says the cohort.
 */
cohorts: Array<string>, preview: Preview, };
export type Losses = { 
/**
 * Which of several networks learns, from 0.
 */
member: number, 
/**
 * Which pass, from 1.
 */
epoch: number, 
/**
 * On the rows that teach, while they teach.
 */
teaching: number, 
/**
 * On rows of the teaching side that are kept apart, where there are any.
 */
inner: number | null, };
export type Operator = "<" | "<=" | ">" | ">=" | "=" | "!=" | "in";
export type Condition = { column: string, op: Operator, 
/**
 * One value; for `in` one or more.
 */
values: Array<string>, };
export type Question = { target: string, 
/**
 * "At risk when"; its column is the target.
 */
condition: Condition | null, 
/**
 * The named rule: nothing is learned.
 */
rule: Condition | null, 
/**
 * The column that says as how many students a row counts while models learn.
 */
weight?: string, };
export type Task = "number" | "classes" | "atRisk";
export type ClassView = { name: string, count: number, 
/**
 * Whether it is the one that may need support.
 */
positive: boolean, };
export type Fact = { figure: Words, words: Words, };
export type SettingView = { id: string, about: Words, low: number, high: number, default: number, whole: boolean, };
export type ModelView = { id: string, name: Words, about: Words, 
/**
 * Whether it runs beside every other model.
 */
always: boolean, 
/**
 * Why it cannot answer this question on these inputs.
 */
unsuited: Words | null, settings: Array<SettingView>, };
export type Consideration = { task: Task, 
/**
 * Students with a known outcome.
 */
rows: number, 
/**
 * Students without one.
 */
unknown: number, 
/**
 * Share that may need support; `None` for other questions.
 */
baseRate: number | null, classes: Array<ClassView>, 
/**
 * The finding of the target's chart.
 */
title: Words, facts: Array<Fact>, 
/**
 * Of the target column.
 */
histogram: Histogram, 
/**
 * Where the condition cuts a number.
 */
cut: number | null, 
/**
 * The columns as this question sees them: its target, and what nearly gives it away.
 */
overview: Overview, models: Array<ModelView>, 
/**
 * Parts that these students can be cut into, at most.
 */
mostFolds: number, };
export type DayOrMonth = "day" | "month";
export type EventPlan = { 
/**
 * Columns that together say whose an event is: `student`, or `student=pupil` where the student file says
 * `student` and the events say `pupil`.
 */
key: Array<string>, 
/**
 * When it happened: a date, a day number, a week, a lesson.
 */
time: string | null, 
/**
 * What happened.
 */
kind: string | null, 
/**
 * A step's length: a number in the unit of the time column, `day`, `week`, `month`, or `item` for one step
 * per event.
 */
step: string | null, 
/**
 * When the term starts: a number, a date, or the column of the student file with each student's own start.
 */
start: string | null, 
/**
 * When the term ends; what comes later is left out and counted.
 */
end: string | null, 
/**
 * Which comes first in dates such as 3/4/2024.
 */
dates: DayOrMonth | null, 
/**
 * Leaves out rows that repeat a row above cell by cell.
 */
once: boolean, 
/**
 * Columns of the events that are not read as measures.
 */
unread: Array<string>, };
export type BesideColumn = { name: string, kind: Kind, };
export type BesideView = { source: SourceView, 
/**
 * Its rows.
 */
rows: number, columns: Array<BesideColumn>, 
/**
 * What its columns are taken for, as far as that can be guessed.
 */
plan: EventPlan, };
export type Fit = { 
/**
 * Events that are read.
 */
events: number, 
/**
 * Students with at least one, and without any.
 */
with: number, without: number, 
/**
 * Events that no student has, and of how many different keys.
 */
orphans: number, nobodies: number, 
/**
 * Events of the student who has most.
 */
most: number, };
export type Stride = { "every": number } | "month" | "item";
export type EventsView = { fit: Fit, 
/**
 * Columns that say when and what.
 */
time: string, kind: string | null, kinds: Array<string>, measures: Array<string>, step: Stride, 
/**
 * Whether moments are days since the start of the term.
 */
calendar: boolean, 
/**
 * The first and the last moment of any event.
 */
first: number, last: number, remarks: Array<Remark>, 
/**
 * All of it in one line.
 */
words: Words, };
export type Line = { channel: string, 
/**
 * Whether a step without an entry is a true zero.
 */
counts: boolean, 
/**
 * Per step: the tenth, half and nine tenths of the students lie below; `None` where fewer than ten have a
 * value.
 */
low: Array<number | null>, middle: Array<number | null>, high: Array<number | null>, 
/**
 * Students with a value.
 */
known: Array<number>, };
export type Term = { 
/**
 * Number of steps.
 */
steps: number, students: number, lines: Array<Line>, };
export type Strips = { 
/**
 * Rows as a spreadsheet counts.
 */
rows: number[], channels: Array<string>, 
/**
 * Student x (step x channel, channel fastest), as many steps as the student has; `None` is missing.
 */
values: Array<Array<number | null>>, };
export type When = { 
/**
 * Moments of prediction in the unit of the time column, each counting itself in; none: all that is known.
 */
until: Array<number>, 
/**
 * The cohort that is judged by models taught on those before it; `None`: parts drawn by lot.
 */
test: string | null, 
/**
 * Whether every cohort but the first is judged so in turn.
 */
rolling?: boolean, 
/**
 * A column such as the course or the school, each of whose levels is judged by models taught on all others.
 */
leaveOut?: string, 
/**
 * Whether step columns of the student file are read as one measure over time.
 */
series: boolean, };
export type Standing = { until: number | null, 
/**
 * Students who are judged, and who teach.
 */
judged: number, taught: number, 
/**
 * Students with a known outcome who would be judged and have left by then.
 */
gone: number, 
/**
 * Share of those judged who may need support; `None` for other questions.
 */
baseRate: number | null, };
export type Standings = { 
/**
 * One for each moment, the earliest first.
 */
moments: Array<Standing>, };
export type Ask = { question: Question, 
/**
 * Ids of the models to teach; those that always run need not be named.
 */
models: Array<string>, folds: number, repeats: number, seed: number, 
/**
 * `model.knob` and its value.
 */
settings: { [key in string]: number }, when?: When, 
/**
 * Whether chances are calibrated and lists judged, or intervals about numbers made: every model that learns is taught
 * on five inner folds of each outer one of the first repeat as well.
 */
decide?: boolean, 
/**
 * Students that the staff can meet: a list of that length is judged beside the round ones.
 */
capacity?: number, };
export type Job = { id: number, 
/**
 * Which moment of prediction, from 0.
 */
moment: number, model: string, 
/**
 * Which repeat, from 0.
 */
seed: number, fold: number, 
/**
 * Which inner fold, where there is one.
 */
inner: number | null, 
/**
 * Which part of the model, from 0.
 */
part: number, 
/**
 * Rough work, so that long jobs start first.
 */
cost: number, };
export type Plan = { 
/**
 * Number of jobs.
 */
total: number, folds: number, repeats: number, models: Array<ModelView>, 
/**
 * The metric shown per part.
 */
metric: string, better: "higher" | "lower", };
export type Cell = { model: string, seed: number, fold: number, moment: number, 
/**
 * Which inner fold, for what only a blend learns from.
 */
inner: number | null, score: number | null, };
export type Next = { "run": Array<Job> } | { "done": Evaluation };
export type Ranged = { value: number | null, low: number | null, high: number | null, };
export type Tally = { 
/**
 * In need and on the list.
 */
found: number, 
/**
 * In need and not on it.
 */
missed: number, 
/**
 * On the list and not in need.
 */
falseAlarms: number, 
/**
 * Neither.
 */
spared: number, };
export type Worth = { tally: Tally, 
/**
 * Share of the list that is in need.
 */
precision: Ranged, 
/**
 * Share of those in need that is on the list.
 */
recall: Ranged, 
/**
 * False alarms for one who is found.
 */
alarmsPerHit: Ranged, };
export type List = { 
/**
 * Students that the staff can meet.
 */
capacity: number, worth: Worth, };
export type CalibrationLine = { 
/**
 * 1 is right.
 */
slope: number, 
/**
 * In log odds, at slope 1; 0 is right.
 */
intercept: number, };
export type Quality = { 
/**
 * Of the class that may need support; `None` for more than two kinds.
 */
line: CalibrationLine | null, 
/**
 * In 15 bins of equal count, 0..=1.
 */
classwiseError: number | null, logLoss: number | null, brier: number | null, };
export type Benefit = { 
/**
 * The chance from which somebody acts, 0..1.
 */
threshold: number, 
/**
 * Net benefit of acting on those at or above it.
 */
model: number, 
/**
 * Net benefit of acting on everybody.
 */
everybody: number, };
export type Coverage = { 
/**
 * Share of rows whose number lies within, with its 95 % interval (Wilson).
 */
share: number, low: number, high: number, rows: number, };
export type Spread = { 
/**
 * The share that intervals usually hold, 0..1.
 */
aim: number, 
/**
 * The share that is promised for students from where the taught ones came from; `None` across cohorts.
 */
promise: number | null, 
/**
 * The share that they held.
 */
held: Coverage, 
/**
 * Mean width, in the target's unit.
 */
width: number, 
/**
 * That of intervals about the class average.
 */
average: number | null, };
export type Aim = { "share": number } | { "recall": number } | { "cost": number };
export type Aimed = { aim: Aim, worth: Worth, };
export type Decision = { model: string, 
/**
 * Chances as the model gave them.
 */
raw: Quality, 
/**
 * The same, calibrated.
 */
calibrated: Quality, 
/**
 * Bins of calibrated chances; empty without a class that may need support.
 */
bins: Array<CalibrationBin>, 
/**
 * From short to long; empty without a class that may need support.
 */
lists: Array<List>, 
/**
 * Lists as long as is needed to miss few, or for what a miss costs; empty likewise.
 */
aims: Array<Aimed>, 
/**
 * Net benefit of acting on calibrated chances; empty without a class that may need support.
 */
benefit: Array<Benefit>, 
/**
 * Intervals about numbers; `None` for kinds.
 */
spread: Spread | null, };
export type Score = { 
/**
 * Mean over folds and repeats.
 */
mean: number | null, low: number | null, high: number | null, 
/**
 * Over all rows of a repeat, then the mean over repeats; `None` for metrics that pooling biases.
 */
pooled: number | null, };
export type Unseen = { 
/**
 * Mean over folds and repeats; `None` where undefined.
 */
score: number | null, 
/**
 * Rows judged so, each once a fold in which it teaches.
 */
judged: number, 
/**
 * Rows that no draw left out, counted alike; they are not judged.
 */
never: number, };
export type ModelScores = { id: string, scores: { [key in string]: Score }, 
/**
 * Time spent teaching and predicting, over all parts.
 */
seconds: number, 
/**
 * The main metric on teaching rows, out of bag; `None` for models that draw no rows.
 */
outOfBag: Unseen | null, };
export type Moment = { 
/**
 * The last moment known, in the unit of the time column; `None` without one.
 */
until: number | null, rows: number, 
/**
 * Rows that took part in teaching, over all parts.
 */
taught: number, 
/**
 * Rows that were judged unseen.
 */
judged: number, 
/**
 * Rows that would be judged and are already gone at this moment.
 */
gone: number, 
/**
 * Share of rows of the class that may need support; `None` for other questions.
 */
baseRate: number | null, models: Array<ModelScores>, 
/**
 * The model that this moment's verdict speaks of.
 */
best: string, verdict: Verdict, 
/**
 * Every two models that learn, the better one first, on the metric that the verdict rests on.
 */
pairs: Array<Comparison>, 
/**
 * The best model against each other one, on the same metric.
 */
comparisons: Array<Comparison>, 
/**
 * What one could do with each model that learns; empty where that was not asked for.
 */
decisions: Array<Decision>, };
export type Level = "none" | "weak" | "useful" | "suspicious";
export type Strength = { 
/**
 * `auroc`, or `explained`: the share of variance explained over the class average.
 */
measure: "auroc" | "explained", 
/**
 * As scored.
 */
value: number | null, 
/**
 * Freed of the luck of choosing the best of several models.
 */
freed: number | null, 
/**
 * 95 % interval about the freed value.
 */
low: number | null, high: number | null, };
export type Signal = { 
/**
 * The chance of a score like this where there is nothing to find, 1 / (shuffles + 1) at least.
 */
p: number, shuffles: number, 
/**
 * The best cheap model's area under the curve, or correlation of numbers.
 */
found: number, 
/**
 * What the best does on shuffled outcomes, on average.
 */
chance: number, };
export type Verdict = { level: Level, 
/**
 * In English, where this build has the sentences.
 */
sentence?: string, id: string, args: { [key in string]: Argument }, strength: Strength, 
/**
 * What shuffled outcomes say; absent where they were not asked.
 */
signal?: Signal, };
export type Comparison = { model: string, against: string, 
/**
 * What is compared: the metric that the verdict rests on; beside a named rule `accuracy`, of lists as long as the
 * rule's.
 */
metric: string, difference: number, 
/**
 * 95 % interval of the difference.
 */
low: number, high: number, 
/**
 * Of the corrected t-test, corrected for all pairs; `None` where it does not hold.
 */
p: number | null, 
/**
 * The smallest true difference that would have been seen with a chance of 80 %.
 */
seeable: number | null, 
/**
 * Whether the two can be told apart.
 */
apart: boolean, };
export type JudgedBy = { folds: number, repeats: number, seed: number, bootstraps: number, };
export type Listed = { until: number, 
/**
 * Students who are judged, and the share of them who may need support.
 */
enrolled: number, baseRate: number | null, 
/**
 * Share of those in need who are still there that is on the list. All shares come with Wilson's interval.
 */
found: Ranged, 
/**
 * Of those in need at the start: on the list, or gone and once on a list.
 */
foundOfAll: Ranged, 
/**
 * Of those in need at the start: on two lists in a row by now. The rest never were.
 */
sureOfAll: Ranged, 
/**
 * Of those who did well: on some list by now.
 */
alarmed: Ranged, 
/**
 * Of the list before, those still there: on this one too. `None` at the first moment.
 */
stays: number | null, };
export type OverTime = { model: string, 
/**
 * Students on each list.
 */
capacity: number, 
/**
 * Students who were there at the start, and those of them who may need support.
 */
started: number, inNeed: number, moments: Array<Listed>, };
export type Evaluation = { task: Task, rows: number, verdict: Verdict, moments: Array<Moment>, 
/**
 * Those of the first or only moment.
 */
models: Array<ModelScores>, 
/**
 * The model that the verdict speaks of.
 */
best: string, 
/**
 * The metric that the verdict rests on.
 */
metric: string, 
/**
 * The best model against each other one, on that metric.
 */
comparisons: Array<Comparison>, 
/**
 * What else a reader should know, in plain sentences.
 */
notes: Array<Words>, protocol: JudgedBy, 
/**
 * The best model's lists over time; absent for one moment, or without a class that may need support.
 */
overTime?: OverTime, };
export type Size = { columns: number, 
/**
 * Mean over folds.
 */
score: number, };
export type Kept = { column: string, 
/**
 * Folds within whose teaching rows it was kept as well.
 */
folds: number, };
export type Minimal = { 
/**
 * `auroc` or `rmse`, of a penalised sum.
 */
measure: "auroc" | "rmse", 
/**
 * With all columns, on test rows.
 */
all: number, 
/**
 * With those that were kept within the teaching rows of each fold, on test rows.
 */
few: number, 
/**
 * What may be lost: in `measure` for an area, as a share of `all` for an error.
 */
limit: number, 
/**
 * From one column to all of them.
 */
curve: Array<Size>, 
/**
 * What is enough, the column first that is given up last.
 */
keep: Array<Kept>, 
/**
 * What would no longer need to be collected.
 */
spare: Array<string>, folds: number, 
/**
 * Rows that took part: of very many, those of persons drawn by lot.
 */
rows: number, };
export type Selected = { column: string, 
/**
 * Folds in which a penalised sum kept it.
 */
kept: number, 
/**
 * Folds in which it hardly varied.
 */
flat: number, 
/**
 * Folds in which it said the same as a column before it.
 */
copied: number, 
/**
 * Folds in which it was among the most important columns; `None` where no model tells importance.
 */
important: number | null, };
export type Selection = { folds: number, columns: Array<Selected>, 
/**
 * The model whose importance it is, and how many columns count as its most important ones.
 */
model: string | null, most: number, 
/**
 * Folds in which it told importance.
 */
told: number, };
export type Taught = { 
/**
 * Rows, the mean over folds.
 */
rows: number, 
/**
 * Mean over folds and draws.
 */
score: number, };
export type Learning = { 
/**
 * `auroc` or `rmse`, of a penalised sum.
 */
measure: "auroc" | "rmse", 
/**
 * From few to all.
 */
points: Array<Taught>, 
/**
 * How much better all are than half of them; positive is better, whichever way the measure points.
 */
gain: number, 
/**
 * The chance of a gain like this, either way, by luck alone; `None` where the test does not hold.
 */
p: number | null, 
/**
 * Rows that took part: of very many, those of persons drawn by lot.
 */
rows: number, };
export type TemplateKind = "exam" | "semester" | "risk" | "potential";
export type Template = { kind: TemplateKind, 
/**
 * What it asks in this file; without a question, why it cannot be asked.
 */
detail: Words, question: Question | null, 
/**
 * Keeps out what is written together with the target or after it.
 */
amendments: Array<Amendment>, };
export type Promising = { 
/**
 * As a spreadsheet counts.
 */
row: number, 
/**
 * The cell that says who it is, where that was asked for.
 */
who?: string, 
/**
 * Of a model that never saw the student.
 */
estimate: number, low: number, high: number, result: number, 
/**
 * Estimate less result.
 */
gap: number, };
export type Potential = { model: string, 
/**
 * The share that intervals usually hold, 0..1.
 */
aim: number, 
/**
 * The share that usually lies below them, 0..1: half of those that they miss.
 */
miss: number, 
/**
 * Students with an interval.
 */
judged: number, 
/**
 * Of them, those who would be below by that share alone.
 */
expected: number, 
/**
 * Whether there are more than chance makes of that share in 19 of 20 files.
 */
beyondChance: boolean, 
/**
 * Whether intervals promise anything: across cohorts they do not.
 */
promised: boolean, 
/**
 * The largest gap first.
 */
students: Array<Promising>, };
export type Topic = "ask" | "values" | "missing" | "duplicates" | "balance" | "drift";
export type Finding = { topic: Topic, remark: Remark, };
export type MissingColumn = { name: string, count: number, };
export type MissingPattern = { 
/**
 * Places in the columns of the picture.
 */
columns: Array<number>, count: number, };
export type MissingView = { 
/**
 * The columns with the most missing entries, as they stand in the file.
 */
columns: Array<MissingColumn>, 
/**
 * The most frequent first; none tells of fewer students than a picture may.
 */
patterns: Array<MissingPattern>, 
/**
 * Rows in which no column of the picture is missing.
 */
complete: number, 
/**
 * Rows of patterns that are not shown.
 */
others: number, 
/**
 * Columns with missing entries that have no place in the picture.
 */
more: number, };
export type DataQuality = { 
/**
 * Rows that were looked at.
 */
rows: number, 
/**
 * By topic, the heaviest first within each.
 */
findings: Array<Finding>, missing: MissingView, };
export type ChangeDirection = "rise" | "fall" | "either";
export type ChangeNature = "free" | "average" | "count";
export type Changeable = { column: string, direction: ChangeDirection, 
/**
 * The smallest change that is looked at, in the column's unit; above 0.
 */
step: number, 
/**
 * The largest, in the column's unit; at least `step`. For yes or no both are 1.
 */
most: number, nature: ChangeNature, };
export type PlaybookWhen = "low" | "high" | "missing" | "any";
export type PlaybookEntry = { factor: string, when: PlaybookWhen, 
/**
 * What to do, in a sentence; never empty.
 */
strategy: string, 
/**
 * What helps with that: a sheet, a room, a person. May be empty.
 */
resource: string, };
export type Playbook = { entries: Array<PlaybookEntry>, };
export type PlaybookAmiss = { 
/**
 * Of the file, from 1.
 */
line: number, words: Words, };
export type Guide = { changes: Array<Changeable>, 
/**
 * The share of the term that is over, 0..=1; `None` where nobody says.
 */
over: number | null, playbook: Playbook, };
export type Concern = { record: number, 
/**
 * Columns whose values are wrong.
 */
wrong: Array<string>, 
/**
 * Students that the staff can meet: the estimate is to come below the line of that list.
 */
capacity: number | null, 
/**
 * Columns and the values to try; none looks for the smallest change.
 */
set: Array<[string, number]>, };
export type ChangedValue = { column: string, 
/**
 * In the column's unit; 0 and 1 for no and yes.
 */
from: number, to: number, 
/**
 * For an average: what that takes over what is left of the term.
 */
rest: number | null, words: Words, };
export type WhatIf = { "kind": "found", changes: Array<ChangedValue>, before: number, after: number, words: Array<Words>, } | { "kind": "none", before: number, words: Array<Words>, } | { "kind": "already", before: number, words: Array<Words>, };
export type Slider = { column: string, 
/**
 * Where the student stands, in the column's unit; 0 and 1 for no and yes.
 */
from: number, 
/**
 * The ends, `from` among them; both are `from` where nothing may change.
 */
low: number, high: number, step: number, 
/**
 * For yes or no: how they are written.
 */
written: [string, string] | null, 
/**
 * Why it cannot do what was asked of it, if so.
 */
note: Words | null, };
export type TriedByHand = { 
/**
 * Columns that differ from where the student stands, as far as they may.
 */
changes: Array<ChangedValue>, 
/**
 * Columns that were to go farther than they may, or lack a value.
 */
held: Array<string>, before: number, after: number, words: Array<Words>, };
export type GuidanceStep = { strategy: string, resource: string, factor: string, 
/**
 * The reason it answers; `None` for what fits whatever the reason.
 */
column: string | null, };
export type Advice = { record: number, 
/**
 * The estimate at the line of the list.
 */
line: number | null, 
/**
 * `None` where somebody set values, or nobody may change anything.
 */
whatIf: WhatIf | null, sliders: Array<Slider>, 
/**
 * What would be shown for the values that were set.
 */
tried: TriedByHand | null, steps: Array<GuidanceStep>, };
export type Offer = { name: string, 
/**
 * Hours in all, 0 and more.
 */
hours: number, 
/**
 * Hours that one student takes, above 0.
 */
hoursEach: number, 
/**
 * What it is for; empty is for any factor.
 */
factors: string[], };
export type KeptPlace = { row: number, 
/**
 * The offer by its name; `None` where the student is to get none.
 */
offer: string | null, };
export type Assigned = { row: number, offer: string, 
/**
 * The reason that the offer is for; `None` where it is for any.
 */
factor: string | null, 
/**
 * Whether a person set it.
 */
kept: boolean, };
export type OfferLeft = { offer: string, places: number, 
/**
 * Places not taken.
 */
open: number, 
/**
 * Hours not given, those too few for a place included.
 */
hours: number, words: Words, };
export type Allocation = { 
/**
 * By estimate, the highest first.
 */
assigned: Array<Assigned>, 
/**
 * As the offers stand.
 */
left: Array<OfferLeft>, 
/**
 * Students for whom there is an offer and no place left, by estimate.
 */
waiting: number[], 
/**
 * Students for whose reasons there is no offer, by estimate.
 */
unmet: number[], 
/**
 * What is left over, and what of the changes could not be heeded.
 */
words: Array<Words>, };
export type SupportedStudents = { students: number, observed: number, expected: number, words: Words, };
export type CourseView = { course: string, 
/**
 * Students without support; [`FEWEST`] or more.
 */
students: number, 
/**
 * Means over those students, in the outcome's unit (a share of 0 to 1 for a yes or no).
 */
observed: number, expected: number, 
/**
 * Observed less expected, drawn towards the mean of all courses, with its 95 % interval.
 */
difference: number, low: number, high: number, 
/**
 * How much of the course's own difference is kept, 0..=1.
 */
weight: number, 
/**
 * Of its students with support, where they are [`FEWEST`] or more.
 */
supported: SupportedStudents | null, words: Words, };
export type CoursesView = { 
/**
 * In the order of the names.
 */
courses: Array<CourseView>, 
/**
 * Courses with fewer students than can be shown.
 */
keptBack: number, 
/**
 * Mean difference of all courses, and the standard deviation between courses that chance does not account for.
 */
mean: number, between: number, words: Array<Words>, };
export type Span = { mean: number, 
/**
 * 95 %; `None` of fewer than two folds.
 */
interval: [number, number] | null, };
export type Matter = { columns: Array<string>, 
/**
 * By how much the main metric worsens when they are shuffled among students that the model had not seen.
 */
shuffled: Span | null, 
/**
 * The mean size of their shares, on the scale on which the model adds up.
 */
size: Span | null, 
/**
 * Their share of what the model gained by columns while learning; `None` for models that do not know.
 */
gain: Span | null, };
export type At = number | string;
export type Point = { at: At, 
/**
 * Partial dependence, in the unit of what is said.
 */
estimate: number, 
/**
 * Accumulated local effect, in the same unit, about 0. For numbers of which there are two or more.
 */
local: number | null, };
export type Heap = { low: At, high: At, count: number, };
export type Effect = { 
/**
 * Its place in the frame.
 */
column: number, 
/**
 * How many rows were asked about.
 */
rows: number, 
/**
 * At most 20, in order.
 */
points: Array<Point>, 
/**
 * Partial dependence where the value is missing, if it is in 10 rows or more.
 */
missing: number | null, 
/**
 * How many rows stand near the points.
 */
density: Array<Heap>, };
export type EffectView = { 
/**
 * Of the column.
 */
name: string, 
/**
 * Its place in the frame.
 */
column: number, 
/**
 * How many rows were asked about.
 */
rows: number, 
/**
 * At most 20, in order.
 */
points: Array<Point>, 
/**
 * Partial dependence where the value is missing, if it is in 10 rows or more.
 */
missing: number | null, 
/**
 * How many rows stand near the points.
 */
density: Array<Heap>, };
export type Pair = { 
/**
 * Places in the frame.
 */
columns: [number, number], 
/**
 * Values of the first and of the second column, at most 8 each.
 */
across: Array<At>, up: Array<At>, 
/**
 * Partial dependence: of each value of the second column, all of the first.
 */
estimates: Array<number>, 
/**
 * How many rows stand near each pair of values, in the same order; none where fewer than 10 do.
 */
counts: Array<number | null>, 
/**
 * Friedman and Popescu's H, from 0: the share of what both say together that neither says alone.
 */
h: number, 
/**
 * How far that moves what is said, as the root of its mean square, in its unit.
 */
size: number, };
export type PairView = { names: [string, string], 
/**
 * Places in the frame.
 */
columns: [number, number], 
/**
 * Values of the first and of the second column, at most 8 each.
 */
across: Array<At>, up: Array<At>, 
/**
 * Partial dependence: of each value of the second column, all of the first.
 */
estimates: Array<number>, 
/**
 * How many rows stand near each pair of values, in the same order; none where fewer than 10 do.
 */
counts: Array<number | null>, 
/**
 * Friedman and Popescu's H, from 0: the share of what both say together that neither says alone.
 */
h: number, 
/**
 * How far that moves what is said, as the root of its mean square, in its unit.
 */
size: number, };
export type Inquiry = { moment: number, model: string, 
/**
 * The part of the first repeat that it did not see; `None` for the model of those who wait for an estimate.
 */
fold: number | null, };
export type Which = "waiting" | "practice";
export type Listing = { which: Which, 
/**
 * The place of the first, from 0, and how many.
 */
from: number, count: number, 
/**
 * Students that the staff can meet; a tenth without.
 */
capacity?: number, 
/**
 * Only those in whose name, number or row this stands.
 */
find?: string, 
/**
 * Only those of this class.
 */
class?: string, 
/**
 * Records that were set aside.
 */
aside?: Array<number>, 
/**
 * Whether names are shown; else random codes, from this number.
 */
names?: boolean, salt?: number, };
export type Estimate = { 
/**
 * A chance of 0 to 1, or a number in the unit of the answer.
 */
value: number, 
/**
 * The share of those near who ended in need; `None` for numbers.
 */
share: number | null, 
/**
 * The 95 % interval of that share, drawn out to the estimate where that lies beyond; of numbers, where nine in ten
 * ended, likewise.
 */
low: number | null, high: number | null, 
/**
 * Past students whose estimate is near.
 */
near: number, 
/**
 * Those of them who ended in need; `None` for numbers.
 */
ended: number | null, };
export type Reason = { 
/**
 * The columns that speak: one, or several that are one measure over time.
 */
columns: Array<string>, 
/**
 * What the student has there, beside what the class has.
 */
what: Words, 
/**
 * The same in few words.
 */
chip: Words, 
/**
 * What it does to the estimate.
 */
effect: Words, 
/**
 * Points of 100 by which it raises the estimate; of numbers, in the unit of the answer.
 */
points: number, 
/**
 * Whether the value lies below the class average; `None` for kinds and where nothing is recorded.
 */
low: boolean | null, };
export type RosterLine = { record: number, 
/**
 * As a spreadsheet counts.
 */
row: number, 
/**
 * Place among all of the list, from 1.
 */
place: number, 
/**
 * A random number for who is not to be named.
 */
code: number, 
/**
 * The cell that says who it is, where names are shown.
 */
who: string | null, class: string | null, estimate: Estimate, 
/**
 * The two that raise it most.
 */
reasons: Array<Reason>, };
export type Roster = { model: string, which: Which, 
/**
 * Students of either kind.
 */
waiting: number, practice: number, 
/**
 * Of this list, those that were asked for: by name, by class.
 */
found: number, entries: Array<RosterLine>, capacity: number, 
/**
 * The estimate of the last one above the line.
 */
line: number | null, 
/**
 * Places from 1, first and last, whose estimates lie within the interval of that one: their order is mostly chance.
 */
close: [number, number] | null, 
/**
 * The share of past students who ended in need, or the mean of numbers.
 */
average: number, 
/**
 * The column that says who is in which class, and its levels.
 */
classes: [string, Array<string>] | null, };
export type Rest = { count: number, points: number, };
export type SheetValue = { column: string, cell: string, 
/**
 * Whether it was marked as wrong and is left out of the estimate.
 */
wrong: boolean, };
export type Strip = { name: string, 
/**
 * The least and the greatest of the class, for the depth of the colour.
 */
least: number, greatest: number, 
/**
 * One a step; `None` is missing.
 */
values: Array<number | null>, 
/**
 * Points of the estimate that each step adds, where the model tells them.
 */
points: Array<number> | null, };
export type Weeks = { 
/**
 * Of the steps, from the first; of columns that are one measure over time their own numbers.
 */
steps: number[], strips: Array<Strip>, 
/**
 * Points of the estimate that each step adds, all measures together, where the model tells them.
 */
points: Array<number> | null, };
export type Sheet = { record: number, 
/**
 * As a spreadsheet counts.
 */
row: number, 
/**
 * Whether the outcome is known: then there is nothing to decide.
 */
practice: boolean, code: number, who: string | null, class: string | null, estimate: Estimate, 
/**
 * The estimate of the average student: where reasons start.
 */
base: number, 
/**
 * The share of past students who ended in need, or the mean of numbers.
 */
average: number, 
/**
 * Those that matter, the strongest first; with `rest` they add up to estimate less base.
 */
reasons: Array<Reason>, rest: Rest, weeks: Weeks | null, 
/**
 * What models read of this student, as written; protected columns are not among it.
 */
values: Array<SheetValue>, };
export type RocPoint = { 
/**
 * Share of the negative rows that count as positive, 0..=1.
 */
falsePositiveRate: number, 
/**
 * Share of the positive rows that count as positive, 0..=1.
 */
truePositiveRate: number, 
/**
 * The chance from which rows count as positive here; none at the first corner, where no row does.
 */
cutoff: number | null, };
export type RocPair = { points: Array<RocPoint>, rule: Array<RocPoint>, };
export type CalibrationBin = { 
/**
 * The lowest chance among the rows.
 */
low: number, 
/**
 * The highest chance among the rows.
 */
high: number, meanChance: number, 
/**
 * Share of the rows that are positive, 0..=1.
 */
share: number, 
/**
 * The 95 % interval of `share` (Wilson, doi 10.1080/01621459.1927.10502953).
 */
lower: number, upper: number, 
/**
 * Number of rows, at least [`LEAST_ROWS`].
 */
count: number, };
export type Confusion = { names: Array<string>, counts: number[][], };
export type Scatter = { points: Array<[number, number]>, 
/**
 * How many there are in all.
 */
of: number, };
export type Importance = { column: string, share: number, low: number, high: number, };
export type Details = { model: string, rows: number, roc: RocPair | null, calibration: Array<CalibrationBin> | null, confusion: Confusion | null, scatter: Scatter | null, importance: Array<Importance> | null, };
export type Terms = { 
/**
 * Counted from 0.
 */
moment?: number, 
/**
 * The best without it.
 */
model?: string, 
/**
 * Length of the list; a tenth of those who are judged without it.
 */
capacity?: number, 
/**
 * The smallest count that is shown, 5 to 20.
 */
least?: number, seed?: number, };
export type Measure = "baseRate" | "selectionRate" | "truePositiveRate" | "falsePositiveRate" | "falseNegativeRate" | "precision" | "auroc" | "calibration" | "meanError" | "meanAbsoluteError";
export type Mark = "value" | "under" | "over" | "hidden" | "undefined";
export type Shown = { "count": number } | "fewer" | "withheld";
export type Figure = { measure: Measure, mark: Mark, value: number | null, low: number | null, high: number | null, 
/**
 * Students that it is taken over; of the ranking, those of the rarer outcome.
 */
of: Shown, };
export type GroupView = { 
/**
 * One per column, as written; `null` is missing.
 */
levels: Array<string | null>, 
/**
 * The levels in one.
 */
name: string, size: Shown, figures: Array<Figure>, };
export type State = "look" | "chance" | "few";
export type Said = { state: State, 
/**
 * The measure that it speaks of.
 */
measure: Measure, 
/**
 * The group that it speaks of.
 */
group: number | null, words: Words, behind: Words, };
export type Contrast = { value: number | null, low: number | null, high: number | null, };
export type Gap = { 
/**
 * Which group of its grouping.
 */
group: number, measure: Measure, 
/**
 * Group less others, in the unit of the measure.
 */
difference: Contrast, 
/**
 * Group over others; undefined for measures that may lie on either side of 0.
 */
ratio: Contrast, 
/**
 * `None` where a side is too small to be tested.
 */
p: number | null, 
/**
 * After Holm's correction.
 */
corrected: number | null, finding: boolean, };
export type Widest = { measure: Measure, highest: number, lowest: number, 
/**
 * Highest less lowest.
 */
difference: Contrast, 
/**
 * Lowest over highest, 0..=1; undefined for measures that may lie on either side of 0.
 */
ratio: Contrast, };
export type Abroca = { 
/**
 * 0..=1.
 */
area: number, 
/**
 * The mean area of the shuffles: what a group of this size has where nothing is different.
 */
byChance: number, 
/**
 * `(shuffles that reach the area + 1) / (shuffles + 1)`.
 */
p: number, };
export type CurvePoint = { 
/**
 * 0..=1.
 */
falsePositiveRate: number, 
/**
 * 0..=1.
 */
truePositiveRate: number, };
export type Ranking = { 
/**
 * Which group of its grouping.
 */
group: number, abroca: Abroca, curve: Array<CurvePoint>, others: Array<CurvePoint>, };
export type GroupingView = { columns: Array<string>, said: Said, 
/**
 * None where all is kept back.
 */
groups: Array<GroupView>, 
/**
 * Each group against all others, where both may be shown; no numbers where a share is under 5 or over 95 %.
 */
gaps: Array<Gap>, widest: Array<Widest>, 
/**
 * Each group against all others; of two groups the first.
 */
rankings: Array<Ranking>, };
export type Fairness = { moment: number, model: string, 
/**
 * Length of the list; none for a question that asks for a number.
 */
capacity: number | null, 
/**
 * Students who are judged.
 */
judged: number, 
/**
 * Counts under this are not shown.
 */
least: number, title: Words, 
/**
 * Everybody together.
 */
whole: Array<Figure>, 
/**
 * Each column, then every two crossed.
 */
groupings: Array<GroupingView>, notes: Array<Words>, };
export type SliceView = { 
/**
 * One or two.
 */
conditions: Array<Words>, 
/**
 * The group (the first) against all others, among students who took no part in finding it.
 */
measured: GroupingView, };
export type Slices = { 
/**
 * Students on whom they were found.
 */
sought: number, 
/**
 * Students on whom they were measured.
 */
measured: number, 
/**
 * The worst served first.
 */
slices: Array<SliceView>, };
export type CutoffGroup = { name: string, 
/**
 * Length x measure.
 */
lists: Array<Array<Figure>>, };
export type CutoffGrouping = { columns: Array<string>, groups: Array<CutoffGroup>, };
export type Cutoffs = { 
/**
 * Lengths of the list, ascending.
 */
lengths: Array<number>, 
/**
 * Length x measure: listed, false alarms, missed, precision; intervals as Wilson's, none where rows share persons.
 */
whole: Array<Array<Figure>>, groupings: Array<CutoffGrouping>, };
export type Change = "with" | { "reweighed": string };
export type Paired = { measure: Measure, before: number, after: number, 
/**
 * After less before.
 */
difference: number, low: number | null, high: number | null, };
export type Gain = { column: string, 
/**
 * The group that is held against all others.
 */
group: string, 
/**
 * None where it is kept back, or too few to say.
 */
gap: Paired | null, };
export type Tried = { change: Change, model: string, capacity: number | null, words: Words, 
/**
 * Below 0 is a gain.
 */
gains: Array<Gain>, 
/**
 * Of everybody: ranking, missed, false alarms; or the error of numbers.
 */
prices: Array<Paired>, };
export type NextTried = { "run": Array<Job> } | { "done": Tried };
export type NextCourses = { "run": Array<Job> } | { "done": CoursesView };
export type ModelLabel = { 
/**
 * What it is called.
 */
name: string, 
/**
 * The day on which it was made and the last on which it should be used, such as 2027-08-31.
 */
made: string, until: string, };
export type KeptScore = { 
/**
 * The model's own id, or that of what stands beside it.
 */
model: string, metric: string, value: number, low: number | null, high: number | null, };
export type KeptView = { label: ModelLabel, program: string, 
/**
 * The first digits of the file's checksum.
 */
fingerprint: string, 
/**
 * Bytes of the file.
 */
size: number, handOn: boolean, question: Question, model: string, moment: number | null, events: boolean, columns: Array<string>, taught: number, metric: string, level: Level, scores: Array<KeptScore>, trained: Array<KeptScore>, membership: number | null, };
export type Matching = { 
/**
 * Columns of the model, and the column of the file that each is; `None` for one that the file does not have.
 */
columns: { [key in string]: string | null }, 
/**
 * By column of the model: kinds of the file, and the kind of the model that each is.
 */
levels: { [key in string]: { [key in string]: string } }, };
export type FoundHow = "name" | "writing" | "meaning" | "hand";
export type FoundColumn = { column: string, how: FoundHow, };
export type ColumnMatch = { column: string, found: FoundColumn | null, };
export type LevelMiss = { 
/**
 * Of the model.
 */
column: string, level: string, students: number, 
/**
 * Kinds that the model knows.
 */
known: Array<string>, };
export type Light = "green" | "amber" | "red";
export type Drifted = { 
/**
 * As the header has it; empty for what the model says.
 */
name: string, light: Light, 
/**
 * Why, the light's own reason first; empty where it is green.
 */
told: Array<Words>, 
/**
 * Population stability index over cells of at least 5 expected rows, 0 and more; `None` where too few rows are known.
 */
index: number | null, 
/**
 * What the index has to lie above: the larger of [`APART`] and of what chance gives.
 */
bound: number | null, 
/**
 * Of numbers the largest distance between the two distributions, of levels the share who would have to change theirs;
 * 0..=1.
 */
distance: number | null, 
/**
 * How rare such a distance is by chance, corrected over all columns and tests.
 */
p: number | null, 
/**
 * Shares of rows without an entry, then and now, and how rare the difference is, corrected alike.
 */
missingThen: number, missingNow: number, missingP: number | null, 
/**
 * Rows whose level the profile does not name, and their share of the known ones.
 */
unseen: number, unseenShare: number, };
export type Drift = { 
/**
 * Rows of the later file, and of the profile.
 */
rows: number, taught: number, 
/**
 * The heaviest of the columns and of what the model says.
 */
light: Light, 
/**
 * What that means; one sentence or more.
 */
told: Array<Words>, 
/**
 * In the order of the profile, without those that are told of together.
 */
columns: Array<Drifted>, 
/**
 * What the model says of the rows; `None` where it was not given, here or then.
 */
said: Drifted | null, };
export type TermView = { matches: Array<ColumnMatch>, 
/**
 * Columns of the file that the model does not read.
 */
unread: Array<string>, unseen: Array<LevelMiss>, 
/**
 * Students who are scored, and those who had left by then.
 */
students: number, gone: number, 
/**
 * Whether the file says how it ended for some.
 */
outcomes: boolean, 
/**
 * Whether events were expected and are not there.
 */
lacksEvents: boolean, 
/**
 * How the class differs from the one that taught.
 */
drift: Drift, };
export type Aged = { name: string, rows: number, metric: string, score: Ranged, promised: number, 
/**
 * Mean estimate less mean outcome, of the class that may need support or in the target's unit; `None` for several
 * classes.
 */
gap: Ranged, 
/**
 * Of the outcome's log odds over the chance's; 1 is right, below 1 chances are too extreme.
 */
slope: number | null, 
/**
 * Classwise expected calibration error, 0..=1.
 */
error: number | null, 
/**
 * On where an interval leaves out what was promised: of the metric the promised value, and worse; of the gap 0, and far
 * enough from it to matter (5 in 100, or a quarter of the promised error; twice that is red). A metric is red where its
 * interval lies beyond the promise's own.
 */
light: Light, told: Array<Words>, };
export type RenewedStanding = "better" | "notApart" | "worse";
export type Renewed = { rows: number, metric: string, old: number, new: number, 
/**
 * 95 % intervals of both.
 */
oldRange: [number, number], newRange: [number, number], 
/**
 * In favour of the new one where positive, whichever way the metric points.
 */
difference: number, 
/**
 * 95 % interval of the difference.
 */
low: number, high: number, 
/**
 * The smallest true difference that would have been seen with a chance of 80 %.
 */
seeable: number | null, standing: RenewedStanding, told: Words, };
export type TermJudged = { batches: Array<Aged>, };
export type Text = Words | string;
export type Paper = "report" | "card" | "facts" | "families";
export type Wanted = { paper: Paper, 
/**
 * Moment, list and limit; what was exported before counts instead.
 */
terms: Terms, 
/**
 * As of when, in words; the number of the moment without.
 */
known?: string, 
/**
 * Of the document, as it is to be read.
 */
date?: string, 
/**
 * Whether it is to be handed on: then list, limit and model are settled for these results.
 */
settle?: boolean, };
export type Handed = { which: Which, 
/**
 * Students that the staff can meet; a tenth without.
 */
capacity?: number, 
/**
 * Records that were set aside.
 */
aside?: Array<number>, 
/**
 * Whether names are in it; else codes.
 */
names?: boolean, 
/**
 * As of when, in words.
 */
known?: string, };
