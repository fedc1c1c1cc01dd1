//! What every model and every metric of the catalogues promises, whatever is in it.

use std::ops::ControlFlow;

use homeroom::error::Result;
use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::metrics::{self, Better, Metric, Outcome, Suits};
use homeroom::models::{CATALOGUE, Entry, Learner, Lesson, Model, Part, Prediction, Settings};
use homeroom::numeric::chance::Chance;
use homeroom::progress::{Tick, Unwatched, Watch};
use homeroom::split::{Protocol, Ties, TrainRows, folds, whole};
use homeroom::timeline::{Channel, Steps};
use ndarray::Array2;

/// A learner with its usual knobs, but few trees, passes and members.
fn learner(entry: &Entry) -> Box<dyn Learner> {
    with(entry, |knob| match knob {
        "trees" => Some(20.0),
        "epochs" => Some(15.0),
        "members" => Some(2.0),
        _ => None,
    })
}

/// A network as small as it may be, as often as a test may want it; all else as [`learner`] has it.
fn small(entry: &Entry) -> Box<dyn Learner> {
    if !entry.settings.iter().any(|knob| knob.id == "epochs") {
        return learner(entry);
    }
    with(entry, |knob| match knob {
        "units" | "head" | "second" => Some(4.0),
        "epochs" => Some(3.0),
        "members" => Some(2.0),
        _ => None,
    })
}

/// A learner with some of its knobs chosen.
fn with(entry: &Entry, few: impl Fn(&str) -> Option<f64>) -> Box<dyn Learner> {
    let chosen = entry.settings.iter().filter_map(|knob| Some((knob.id.to_owned(), few(knob.id)?))).collect();
    (entry.build)(&Settings::checked(entry.id, entry.settings, &chosen).unwrap())
}

fn numbers(name: &str, values: impl IntoIterator<Item = f32>) -> Feature {
    Feature { name: name.into(), values: Values::Numbers(values.into_iter().collect()) }
}

fn codes(name: &str, levels: usize, codes: impl IntoIterator<Item = u32>) -> Feature {
    let names = (0..levels).map(|level| format!("level {level}")).collect();
    Feature { name: name.into(), values: Values::Codes { codes: codes.into_iter().collect(), names } }
}

fn frame(columns: Vec<Feature>) -> Frame {
    let height = match &columns[0].values {
        Values::Numbers(values) => values.len(),
        Values::Codes { codes, .. } => codes.len(),
    };
    Frame { columns, steps: Some(steps(height)), height }
}

/// Rows that have lived 0 to 3 steps of a mean with gaps and a count.
fn steps(height: usize) -> Steps {
    let channel = |name: &str, counts| Channel { name: name.into(), counts };
    let value = |at: usize| if at.is_multiple_of(5) { f32::NAN } else { (at * 7 % 13) as f32 };
    Steps {
        channels: vec![channel("score, mean", false), channel("events, count", true)],
        length: 3,
        lived: (0..height).map(|row| (row % 4) as u16).collect(),
        values: (0..height * 6).map(value).collect(),
    }
}

/// The steps of some rows replaced by others.
fn spoil(steps: &mut Steps, spoilt: impl Fn(usize) -> bool) {
    let row_of = |at: usize| at / (steps.length * steps.channels.len());
    let cells = steps.values.iter().enumerate();
    steps.values = cells.map(|(at, value)| if spoilt(row_of(at)) { 1e6 } else { *value }).collect();
    let lived = steps.lived.iter().enumerate();
    steps.lived = lived.map(|(row, lived)| if spoilt(row) { 3 } else { *lived }).collect();
}

fn classes(codes: Vec<u32>, count: usize, positive: Option<u32>) -> Target {
    Target::Classes { codes, names: (0..count).map(|class| format!("class {class}")).collect(), positive }
}

/// A grade follows a number and a category, with gaps and noise; one column tells nothing.
fn easy(height: usize, seed: u64) -> (Frame, Vec<f64>) {
    let mut chance = Chance::new(seed, &[]);
    let (mut work, mut noise, mut club, mut grade) = (vec![], vec![], vec![], vec![]);
    for _ in 0..height {
        let (did, level) = (chance.normal(), chance.below(3));
        grade.push(10.0 + 3.0 * did + 2.0 * f64::from(level) + 0.5 * chance.normal());
        work.push(if chance.uniform() < 0.05 { f32::NAN } else { did as f32 });
        noise.push(chance.uniform() as f32);
        club.push(if chance.uniform() < 0.05 { Values::MISSING } else { level });
    }
    (frame(vec![numbers("work", work), numbers("noise", noise), codes("club", 3, club)]), grade)
}

/// The grade as each kind of target: a number, two classes, one of them in need, and three.
fn targets(grade: &[f64]) -> Vec<Target> {
    let class = |cuts: &[f64]| -> Vec<u32> {
        grade.iter().map(|grade| cuts.iter().filter(|cut| grade > *cut).count() as u32).collect()
    };
    vec![
        Target::Numbers(grade.to_vec()),
        classes(class(&[11.0]), 2, Some(0)),
        classes(class(&[11.0]), 2, None),
        classes(class(&[10.0, 13.0]), 3, None),
    ]
}

/// Runs `check` for every model and every kind of target that it is for.
fn every(grade: &[f64], mut check: impl FnMut(&Entry, &Target)) {
    for entry in CATALOGUE {
        for target in targets(grade).iter().filter(|target| entry.tasks.suit(target)) {
            check(entry, target);
        }
    }
}

fn parts(learner: &dyn Learner, lesson: &Lesson<'_>, watch: &mut dyn Watch) -> Result<Vec<Part>> {
    (0..learner.parts(lesson.frame.cells())).map(|part| learner.fit_part(lesson, part, watch)).collect()
}

fn fit(entry: &Entry, frame: &Frame, target: &Target, rows: &TrainRows) -> Result<Box<dyn Model>> {
    learner(entry).fit(&Lesson { frame, target, rows, inner: &[], weights: None, seed: 7 }, &mut Unwatched)
}

/// Finite; one number a row, or one chance a class, 0 to 1, that sum to 1.
#[track_caller]
fn sound(said: &Prediction, target: &Target, rows: usize, what: &str) {
    match (said, target) {
        (Prediction::Numbers(values), Target::Numbers(_)) => {
            assert_eq!(values.len(), rows, "{what}");
            assert!(values.iter().all(|value| value.is_finite()), "{what}: {values:?}");
        }
        (Prediction::Chances(chances), Target::Classes { names, .. }) => {
            assert_eq!(chances.dim(), (rows, names.len()), "{what}");
            assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)), "{what}: {chances:?}");
            for row in chances.rows() {
                assert!((row.sum() - 1.0).abs() < 1e-9, "{what}: {row}");
            }
        }
        _ => panic!("{what}: a prediction of another kind"),
    }
}

#[test]
fn pieces_of_parts_say_together_what_the_joined_model_says() {
    let (frame, grade) = easy(80, 1);
    let rows = whole(60);
    let test: Vec<u32> = (60..80).collect();
    every(&grade, |entry, target| {
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 7 };
        let parts = parts(&*learner(entry), &lesson, &mut Unwatched).unwrap();
        assert_eq!(parts.len(), if ["mlp", "lstm"].contains(&entry.id) { 2 } else { 1 }, "{}", entry.id);
        let learner = learner(entry);
        let pieces: Result<Vec<_>> = parts.iter().map(|part| learner.piece(part, &frame, &test)).collect();
        let whole = learner.gather(pieces.unwrap()).unwrap();
        let joined = learner.join(&parts).unwrap();
        assert!(whole.prediction == joined.predict(&frame, &test), "{}", entry.id);
        assert!(whole.importance == joined.importance(), "{}", entry.id);
        assert!(learner.gather(vec![]).is_err(), "{}", entry.id);
    });
}

#[test]
fn the_same_seed_gives_the_same_model() {
    let (frame, grade) = easy(80, 1);
    let rows = whole(80);
    every(&grade, |entry, target| {
        let learn = |seed| {
            let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed };
            parts(&*learner(entry), &lesson, &mut Unwatched).unwrap()
        };
        assert!(learn(7) == learn(7), "{}", entry.id);
        if ["forest", "mlp", "lstm"].contains(&entry.id) {
            assert!(learn(7) != learn(8), "{}: the seed changes nothing", entry.id);
        }
    });
}

#[test]
fn what_is_said_of_a_row_does_not_depend_on_the_others() {
    let (frame, grade) = easy(60, 2);
    let rows = whole(60);
    every(&grade, |entry, target| {
        let model = fit(entry, &frame, target, &rows).unwrap();
        let all = model.predict(&frame, rows.as_slice());
        sound(&all, target, 60, entry.id);
        let asked: Vec<u32> = (0..60).rev().chain([3, 3, 59]).collect();
        assert_eq!(model.predict(&frame, &asked), all.of(&asked), "{}", entry.id);
        assert_eq!(model.predict(&frame, &[41]), all.of(&[41]), "{}", entry.id);
        assert_eq!(model.predict(&frame, &[]).len(), 0, "{}", entry.id);
    });
}

#[test]
fn only_teaching_rows_are_read() {
    let (frame, grade) = easy(60, 3);
    let mut spoilt = frame.clone();
    let protocol = Protocol { folds: 3, repeats: 1, seed: 1 };
    let fold = folds(60, Ties::default(), protocol, 0).unwrap().fold(0);
    let unseen = |row: usize| fold.test.as_slice().contains(&(row as u32));
    for column in &mut spoilt.columns {
        column.values = match &column.values {
            Values::Numbers(values) => Values::Numbers(
                values.iter().enumerate().map(|(row, v)| if unseen(row) { 1e6 } else { *v }).collect(),
            ),
            Values::Codes { codes, names } => Values::Codes {
                codes: codes.iter().enumerate().map(|(row, c)| if unseen(row) { 0 } else { *c }).collect(),
                names: names.clone(),
            },
        };
    }
    spoil(spoilt.steps.as_mut().unwrap(), unseen);
    let spoilt_grade: Vec<f64> =
        grade.iter().enumerate().map(|(row, grade)| if unseen(row) { 99.0 } else { *grade }).collect();
    for (target, other) in targets(&grade).iter().zip(&targets(&spoilt_grade)) {
        for entry in CATALOGUE.iter().filter(|entry| entry.tasks.suit(target)) {
            let taught = |frame, target| {
                let lesson = Lesson { frame, target, rows: &fold.train, inner: &[], weights: None, seed: 7 };
                parts(&*learner(entry), &lesson, &mut Unwatched).unwrap()
            };
            assert!(taught(&frame, target) == taught(&spoilt, other), "{} read a test row", entry.id);
        }
    }
}

fn unlived(height: usize) -> Steps {
    Steps { lived: vec![0; height].into(), ..steps(height) }
}

fn extreme_steps(height: usize) -> Steps {
    let values = [f32::MAX, f32::MIN, f32::NAN, 0.0, 1e-30];
    Steps { values: (0..height * 6).map(|at| values[at % 5]).collect(), ..steps(height) }
}

/// Frames that a school's file may come to, and odder ones.
fn odd_frames(height: usize) -> Vec<(&'static str, Frame)> {
    let rise = |height: usize| (0..height).map(|row| row as f32);
    let extreme = |row: usize| [1e29, -1e29, 1e-29, 0.0, f32::MAX, f32::MIN, f32::NAN][row % 7];
    vec![
        ("a constant column", frame(vec![numbers("x", vec![4.0; height])])),
        ("a column without a value", frame(vec![numbers("x", vec![f32::NAN; height])])),
        ("a category without a value", frame(vec![codes("x", 0, vec![Values::MISSING; height])])),
        ("a category of one level", frame(vec![codes("x", 1, vec![0; height])])),
        (
            "300 levels",
            frame(vec![
                codes("x", 300, (0..height).map(|row| row as u32 * 7 % 300)),
                numbers("y", rise(height)),
            ]),
        ),
        ("extreme values", frame(vec![numbers("x", (0..height).map(extreme)), numbers("y", rise(height))])),
        (
            "two values far apart",
            frame(vec![numbers("x", (0..height).map(|row| if row % 2 == 0 { 1e29 } else { -1e29 }))]),
        ),
        ("no column at all", Frame { columns: vec![], steps: Some(steps(height)), height }),
        ("nothing lived", Frame { steps: Some(unlived(height)), ..frame(vec![numbers("x", rise(height))]) }),
        (
            "extreme steps",
            Frame { steps: Some(extreme_steps(height)), ..frame(vec![numbers("x", rise(height))]) },
        ),
        (
            "one column twice and its opposite",
            frame(vec![
                numbers("x", rise(height)),
                numbers("x (2)", rise(height)),
                numbers("y", rise(height).map(|x| -x)),
            ]),
        ),
        (
            "values and gaps in turn",
            frame(vec![numbers("x", (0..height).map(|row| if row % 2 == 0 { f32::NAN } else { 1.0 }))]),
        ),
    ]
}

/// A result that is sound, or an error with a code that a user can do something about.
#[track_caller]
fn result_or_code(entry: &Entry, frame: &Frame, target: &Target, rows: &TrainRows, what: &str) {
    let what = format!("{} on {what}", entry.id);
    let all: Vec<u32> = (0..frame.height as u32).collect();
    match fit(entry, frame, target, rows) {
        Ok(model) => {
            sound(&model.predict(frame, &all), target, frame.height, &what);
            if let Some(importance) = model.importance() {
                let total: f64 = importance.iter().sum();
                assert_eq!(importance.len(), frame.columns.len(), "{what}");
                assert!(importance.iter().all(|share| *share >= 0.0), "{what}: {importance:?}");
                assert!(total == 0.0 || (total - 1.0).abs() < 1e-9, "{what}: {importance:?}");
            }
        }
        Err(error) => assert_eq!(error.code(), "not-solved", "{what}"),
    }
}

#[test]
fn odd_columns_give_a_result_or_a_coded_error() {
    for height in [1, 2, 3, 40] {
        let grade: Vec<f64> = (0..height).map(|row| (row * 5 % 19) as f64).collect();
        for (what, frame) in odd_frames(height) {
            every(&grade, |entry, target| {
                result_or_code(entry, &frame, target, &whole(height), &format!("{what}, {height} rows"));
            });
        }
    }
}

/// Three columns that few values make exact: halves and a category; the outcome in halves too.
fn exact(height: usize, seed: u64) -> (Frame, Vec<f64>) {
    let mut chance = Chance::new(seed, &[]);
    let (mut work, mut quiz, mut club, mut grade) = (vec![], vec![], vec![], vec![]);
    for _ in 0..height {
        let (did, level) = (f64::from(chance.below(16)) / 2.0, chance.below(3));
        grade.push(4.0 + did + 2.0 * f64::from(level) + f64::from(chance.below(8)) / 2.0);
        work.push(if chance.uniform() < 0.1 { f32::NAN } else { did as f32 });
        quiz.push(chance.below(20) as f32 / 2.0);
        club.push(level);
    }
    (frame(vec![numbers("work", work), numbers("quiz", quiz), codes("club", 3, club)]), grade)
}

/// `frame` and `target` with rows as listed, which may name one twice.
fn listed(frame: &Frame, target: &Target, rows: &[u32]) -> (Frame, Target) {
    let pick = |column: &Feature| {
        let values = match &column.values {
            Values::Numbers(values) => {
                Values::Numbers(rows.iter().map(|row| values[*row as usize]).collect())
            }
            Values::Codes { codes, names } => Values::Codes {
                codes: rows.iter().map(|row| codes[*row as usize]).collect(),
                names: names.clone(),
            },
        };
        Feature { name: column.name.clone(), values }
    };
    let columns = frame.columns.iter().map(pick).collect();
    (Frame { columns, steps: None, height: rows.len() }, target.of(rows))
}

/// What a learner with these knobs says of the first `asked` rows after learning from all of them.
fn said_after(
    entry: &Entry,
    knobs: &[(&str, f64)],
    (frame, target): (&Frame, &Target),
    weights: Option<&[f32]>,
    asked: &Frame,
) -> Result<Prediction> {
    let own = |knob: &&(&str, f64)| entry.settings.iter().any(|setting| setting.id == knob.0);
    let chosen = knobs.iter().filter(own).map(|(knob, value)| ((*knob).to_owned(), *value)).collect();
    let settings = Settings::checked(entry.id, entry.settings, &chosen).unwrap();
    let rows = whole(frame.height);
    let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights, seed: 7 };
    let model = (entry.build)(&settings).fit(&lesson, &mut Unwatched)?;
    Ok(model.predict(asked, whole(asked.height).as_slice()))
}

/// Every draw and share put out, so that a model depends on nothing but its rows and their weights.
const PLAIN: &[(&str, f64)] =
    &[("trees", 20.0), ("bootstrap", 0.0), ("leaf", 2.0), ("rounds", 20.0), ("stop", 0.0), ("least", 3.0)];

fn apart(one: &Prediction, other: &Prediction) -> f64 {
    let gap = |(a, b): (&f64, &f64)| (a - b).abs();
    match (one, other) {
        (Prediction::Numbers(a), Prediction::Numbers(b)) => a.iter().zip(b).map(gap).fold(0.0, f64::max),
        (Prediction::Chances(a), Prediction::Chances(b)) => a.iter().zip(b).map(gap).fold(0.0, f64::max),
        _ => f64::INFINITY,
    }
}

#[test]
fn a_weight_counts_rows_one_is_none_and_zero_is_absent() {
    let (frame, grade) = exact(140, 21);
    let mut weighing = 0;
    every(&grade, |entry, target| {
        let said = |data: (&Frame, &Target), weights: Option<&[f32]>| {
            said_after(entry, PLAIN, data, weights, &frame)
        };
        let ones = vec![1.0; 140];
        if !learner(entry).weighs(target) {
            let code = said((&frame, target), Some(&ones)).err().map(|error| error.code());
            assert_eq!(code, Some("unsuited"), "{} takes weights it does not heed", entry.id);
            return;
        }
        weighing += 1;
        let none = said((&frame, target), None).unwrap();
        assert_eq!(said((&frame, target), Some(&ones)).unwrap(), none, "{}: ones change something", entry.id);

        // Every third row twice.
        let twice: Vec<u32> = (0..140).chain((0..140).step_by(3)).collect();
        let (long, long_target) = listed(&frame, target, &twice);
        let by_row = said((&long, &long_target), None).unwrap();
        let two: Vec<f32> = (0..140).map(|row| if row % 3 == 0 { 2.0 } else { 1.0 }).collect();
        let by_weight = said((&frame, target), Some(&two)).unwrap();
        let gap = apart(&by_row, &by_weight);
        // Boosting rounds a gradient once where two rows round theirs twice; the linear family scales its columns by
        // rows, whatever they weigh.
        let allowed = match entry.id {
            "linear" => 0.1,
            "boosting" => 1e-3,
            _ => 1e-12,
        };
        assert!(gap <= allowed, "{}: {gap} between a weight of 2 and two rows", entry.id);
        assert!(apart(&by_weight, &none) > 0.0, "{}: weights change nothing", entry.id);

        let some: Vec<u32> = (0..140).filter(|row| row % 5 != 0).collect();
        let (short, short_target) = listed(&frame, target, &some);
        let absent = said((&short, &short_target), None).unwrap();
        let zeros: Vec<f32> = (0..140).map(|row| f32::from(u8::from(row % 5 != 0))).collect();
        assert_eq!(said((&frame, target), Some(&zeros)).unwrap(), absent, "{}: zero is not absent", entry.id);
    });
    assert!(weighing > 10, "{weighing} models and targets heed weights");
}

#[test]
fn balanced_classes_are_called_equally_often_where_nothing_tells_them_apart() {
    let frame = frame(vec![numbers("x", vec![1.0; 100])]);
    let target = classes((0..100).map(|row| u32::from(row < 10)).collect(), 2, Some(1));
    for id in ["forest", "boosting"] {
        let entry = homeroom::models::find(id).unwrap();
        for (balance, share) in [(0.0, 0.1), (1.0, 0.5)] {
            let knobs = [("balance", balance), ("trees", 200.0)];
            let said = said_after(entry, &knobs, (&frame, &target), None, &frame).unwrap();
            let Prediction::Chances(chances) = said else { panic!("chances") };
            assert!((chances[[0, 1]] - share).abs() < 0.02, "{id}: {} with {balance}", chances[[0, 1]]);
        }
    }
}

#[test]
fn odd_weights_give_a_result() {
    let (frame, grade) = easy(60, 22);
    let far: Vec<f32> = (0..60).map(|row| [1e-30, 1e30, 1.0, 0.0, 5.0][row % 5]).collect();
    let one: Vec<f32> = (0..60).map(|row| f32::from(u8::from(row == 17))).collect();
    let tiny = vec![1e-20; 60];
    let huge = vec![3e38; 60];
    every(&grade, |entry, target| {
        for (what, weights) in [("far apart", &far), ("of one row", &one), ("tiny", &tiny), ("huge", &huge)] {
            match said_after(entry, PLAIN, (&frame, target), Some(weights), &frame) {
                Ok(said) => sound(&said, target, 60, &format!("{} on weights {what}", entry.id)),
                Err(error) => assert!(
                    ["unsuited", "not-solved"].contains(&error.code()),
                    "{} on weights {what}: {error}",
                    entry.id
                ),
            }
        }
    });
}

#[test]
fn odd_targets_give_a_result_or_a_coded_error() {
    let (frame, _) = easy(40, 4);
    let one_of_each = |row: u32| row.min(2);
    let far: Vec<f64> = (0..40).map(|row| [1e29, -1e29, 0.0, 1e-300][row % 4]).collect();
    for (what, target) in [
        ("one class of one", classes(vec![0; 40], 1, None)),
        ("one class of two", classes(vec![1; 40], 2, Some(0))),
        ("one class of three", classes(vec![1; 40], 3, None)),
        ("two classes of three", classes((0..40).map(|row| row % 2 * 2).collect(), 3, None)),
        ("a class with one row", classes((0..40).map(one_of_each).collect(), 3, None)),
        ("fifty classes", classes((0..40).collect(), 50, None)),
        ("one number", Target::Numbers(vec![3.0; 40])),
        ("numbers far apart", Target::Numbers(far)),
        ("large numbers close together", Target::Numbers((0..40).map(|row| 1e15 + f64::from(row)).collect())),
    ] {
        for entry in CATALOGUE.iter().filter(|entry| entry.tasks.suit(&target)) {
            result_or_code(entry, &frame, &target, &whole(40), what);
        }
    }
}

#[test]
fn odd_classes_can_be_balanced() {
    let (frame, _) = easy(40, 4);
    for (what, target) in [
        ("one class of three", classes(vec![1; 40], 3, None)),
        ("a class with one row", classes((0..40).map(|row: u32| row.min(2)).collect(), 3, None)),
        ("more classes than rows", classes((0..40).collect(), 50, None)),
    ] {
        for entry in CATALOGUE.iter().filter(|entry| entry.settings.iter().any(|knob| knob.id == "balance")) {
            let knobs = [("balance", 1.0), ("trees", 20.0), ("rounds", 20.0)];
            let said = said_after(entry, &knobs, (&frame, &target), None, &frame).unwrap();
            sound(&said, &target, 40, &format!("{} balanced on {what}", entry.id));
        }
    }
}

#[test]
fn three_hundred_levels_of_which_most_are_rare_are_ordinary() {
    // Ten levels of thirty rows that tell the outcome, 290 with one row each that tell nothing.
    let level = |row: u32| if row < 300 { row % 10 } else { row - 290 };
    let frame = frame(vec![codes("town", 300, (0..590).map(level))]);
    let mut chance = Chance::new(23, &[]);
    let grade: Vec<f64> = (0..590).map(|row| f64::from(level(row).min(10)) + 0.5 * chance.normal()).collect();
    every(&grade, |entry, target| {
        result_or_code(entry, &frame, target, &whole(590), "300 levels, most of them rare");
        if let (Target::Numbers(_), false) = (target, entry.id == "baseline") {
            let model = fit(entry, &frame, target, &whole(590)).unwrap();
            let Prediction::Numbers(said) = model.predict(&frame, &[1, 9]) else { panic!("numbers") };
            assert!(said[1] - said[0] > 4.0, "{}: the common levels are lost: {said:?}", entry.id);
        }
    });
}

#[test]
fn every_knob_refuses_what_is_out_of_its_range() {
    for entry in CATALOGUE {
        for knob in entry.settings {
            let name = if knob.is_per_column() { format!("{}x", knob.id) } else { knob.id.to_owned() };
            let taken = |value: f64| {
                let chosen = [(name.clone(), value)].into();
                Settings::checked(entry.id, entry.settings, &chosen).map_err(|error| error.code())
            };
            for fine in [knob.low, knob.high, knob.default] {
                assert!(taken(fine).is_ok(), "{}.{name} {fine}", entry.id);
            }
            let (below, above) = (knob.low - 1e-3, knob.high + 1e-3);
            for bad in [below, above, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert_eq!(taken(bad), Err("bad-setting"), "{}.{name} {bad}", entry.id);
            }
            let half = (knob.low + knob.high) / 2.0;
            let half = if half.fract() == 0.0 { half + 0.5 } else { half };
            assert_eq!(taken(half).is_err(), knob.whole, "{}.{name} {half}", entry.id);
        }
    }
}

#[test]
fn unseen_levels_and_rows_without_a_value_are_ordinary() {
    let (taught, grade) = easy(60, 5);
    // The first and the last row have lived no step; a file without any is as one where nothing has happened.
    let mut late = steps(5);
    late.lived = vec![0, 1, 2, 3, 0].into();
    let strange = Frame {
        steps: Some(late),
        columns: vec![
            numbers("work", [f32::NAN, 1e29, -1e29, 0.0, f32::NAN]),
            numbers("noise", [f32::NAN, 0.5, 0.5, f32::NAN, f32::NAN]),
            codes("club", 9, [Values::MISSING, 8, 0, 7, 5]),
        ],
        height: 5,
    };
    // As a file may have it in which a column of numbers has become words.
    let mut turned = strange.clone();
    turned.columns.rotate_left(2);
    turned.steps = None;
    every(&grade, |entry, target| {
        let model = fit(entry, &taught, target, &whole(60)).unwrap();
        for (frame, what) in [(&strange, "strange rows"), (&turned, "columns of another kind")] {
            sound(&model.predict(frame, &[0, 1, 2, 3, 4]), target, 5, &format!("{} on {what}", entry.id));
        }
        // An unseen level says as little as a missing one.
        let said = model.predict(&strange, &[0, 4]);
        assert_eq!(said.of(&[0]), said.of(&[1]), "{}", entry.id);
    });
}

#[test]
fn levels_are_known_by_name_and_not_by_code() {
    let (taught, grade) = easy(60, 6);
    let mut renumbered = taught.clone();
    if let Values::Codes { codes, names } = &taught.columns[2].values {
        let turned = |code: &u32| if *code == Values::MISSING { *code } else { 3 - *code };
        let mut names: Vec<String> = names.to_vec();
        names.insert(0, "new".into());
        names[1..].reverse();
        let codes = codes.iter().map(turned).collect();
        renumbered.columns[2].values = Values::Codes { codes, names: names.into() };
    }
    assert_ne!(taught, renumbered);
    every(&grade, |entry, target| {
        let model = fit(entry, &taught, target, &whole(60)).unwrap();
        let rows: Vec<u32> = (0..60).collect();
        assert_eq!(model.predict(&taught, &rows), model.predict(&renumbered, &rows), "{}", entry.id);
    });
}

#[test]
fn bytes_of_a_model_give_the_same_predictions_and_damaged_ones_an_error() {
    let (frame, grade) = easy(60, 8);
    let rows = whole(60);
    every(&grade, |entry, target| {
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 7 };
        let parts = parts(&*learner(entry), &lesson, &mut Unwatched).unwrap();
        let said = |parts: &[Part]| {
            Ok(learner(entry).join(parts)?.predict(&frame, rows.as_slice())) as Result<Prediction>
        };
        assert_eq!(said(&parts), said(&parts.clone()), "{}", entry.id);
        let code = |parts: &[Part]| learner(entry).join(parts).err().map(|error| error.code());
        let cut = |length: usize| vec![Part(parts[0].0[..length].to_vec())];
        for length in 0..parts[0].0.len().min(200) {
            assert_eq!(code(&cut(length)), Some("crashed"), "{} cut to {length} bytes", entry.id);
        }
        assert_eq!(code(&[]), Some("crashed"), "{} of no part", entry.id);
        assert_eq!(code(&[Part(vec![0xff; 64])]), Some("crashed"), "{} of noise", entry.id);
    });
}

#[test]
fn a_byte_that_was_changed_on_the_way_never_ends_in_a_panic_or_a_circle() {
    let (frame, grade) = easy(24, 12);
    let rows = whole(24);
    every(&grade, |entry, target| {
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 7 };
        let parts = parts(&*learner(entry), &lesson, &mut Unwatched).unwrap();
        let mut refused = 0;
        // Every byte of a small model, a few hundred of a forest.
        for at in (0..parts[0].0.len()).step_by(parts[0].0.len() / 600 + 1) {
            for change in [1, 2, 0x80, 0xff] {
                let mut bytes = parts[0].0.clone();
                bytes[at] ^= change;
                match learner(entry).join(&[Part(bytes)]) {
                    Ok(model) => assert_eq!(model.predict(&frame, rows.as_slice()).len(), 24),
                    Err(error) => {
                        assert_eq!(error.code(), "crashed");
                        refused += 1;
                    }
                }
            }
        }
        assert!(refused > 0, "{} takes anything", entry.id);
    });
}

#[test]
fn learning_stops_when_told() {
    let (frame, grade) = easy(60, 9);
    let rows = whole(60);
    every(&grade, |entry, target| {
        let lesson = Lesson { frame: &frame, target, rows: &rows, inner: &[], weights: None, seed: 7 };
        let mut ticks = 0;
        let mut count = |_: Tick| {
            ticks += 1;
            ControlFlow::Continue(())
        };
        parts(&*small(entry), &lesson, &mut count).unwrap();
        if entry.always {
            return;
        }
        let least = if entry.settings.iter().any(|knob| knob.id == "trees") { 20 } else { 2 };
        assert!(ticks >= least, "{} looks up {ticks} times", entry.id);
        for last in 1..=ticks {
            let mut left = last;
            let mut stop = |_: Tick| {
                left -= 1;
                if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let stopped = parts(&*small(entry), &lesson, &mut stop).err().map(|error| error.code());
            assert_eq!(stopped, Some("cancelled"), "{} at tick {last} of {ticks}", entry.id);
        }
    });
}

#[test]
fn what_learns_beats_the_class_average_on_easy_data() {
    let (frame, grade) = easy(240, 10);
    let fold = folds(240, Ties::default(), Protocol { folds: 3, repeats: 1, seed: 1 }, 0).unwrap().fold(0);
    for target in targets(&grade) {
        let metric = metrics::find(if target.classes() == 0 { "rmse" } else { "log_loss" }).unwrap();
        let truth = target.of(fold.test.as_slice());
        let score = |entry: &Entry| {
            let said =
                fit(entry, &frame, &target, &fold.train).unwrap().predict(&frame, fold.test.as_slice());
            metric.score(&Outcome { truth: &truth, prediction: &said, cutoff: 0.5 }).unwrap()
        };
        let baseline = score(homeroom::models::find("baseline").unwrap());
        for entry in CATALOGUE.iter().filter(|entry| entry.id != "baseline" && entry.tasks.suit(&target)) {
            let own = score(entry);
            assert!(own < 0.9 * baseline, "{}: {own} of {baseline} in {}", entry.id, metric.id);
        }
    }
}

/// The truth said with all certainty.
fn perfect(truth: &Target) -> Prediction {
    match truth {
        Target::Numbers(values) => Prediction::Numbers(values.clone()),
        Target::Classes { codes, names, .. } => {
            Prediction::Chances(Array2::from_shape_fn((codes.len(), names.len()), |(row, class)| {
                f64::from(u8::from(codes[row] as usize == class))
            }))
        }
    }
}

fn score(metric: &Metric, truth: &Target, prediction: &Prediction) -> Option<f64> {
    metric.score(&Outcome { truth, prediction, cutoff: 0.5 })
}

#[test]
fn a_perfect_prediction_is_the_best_of_every_metric() {
    let mut chance = Chance::new(11, &[]);
    let (_, grade) = easy(40, 11);
    for truth in targets(&grade) {
        let wanted = if truth.classes() == 0 { Suits::Numbers } else { Suits::Classes };
        for metric in metrics::CATALOGUE.iter().filter(|metric| metric.suits == wanted) {
            let best = score(metric, &truth, &perfect(&truth)).unwrap();
            let ideal = if metric.better == Better::Higher { 1.0 } else { 0.0 };
            assert!((best - ideal).abs() < 1e-9, "{}: {best}", metric.id);
            for _ in 0..50 {
                let said = match &truth {
                    Target::Numbers(values) => {
                        Prediction::Numbers(values.iter().map(|value| value + chance.normal()).collect())
                    }
                    Target::Classes { names, .. } => {
                        let mut chances = Array2::from_shape_fn((40, names.len()), |_| chance.uniform());
                        chances.rows_mut().into_iter().for_each(|mut row| row /= row.sum());
                        Prediction::Chances(chances)
                    }
                };
                let other = score(metric, &truth, &said).unwrap();
                let worse = if metric.better == Better::Higher { other < best } else { other > best };
                assert!(worse, "{}: {other} beside {best}", metric.id);
            }
        }
    }
}

#[test]
fn an_undefined_score_is_none_and_never_nan() {
    let sure = |rows: usize| Prediction::Chances(Array2::from_elem((rows, 2), 0.5));
    let two = |codes: &[u32]| classes(codes.to_vec(), 2, Some(1));
    for metric in metrics::CATALOGUE {
        for (what, truth, said) in [
            ("no row, classes", two(&[]), sure(0)),
            ("no row, numbers", Target::Numbers(vec![]), Prediction::Numbers(vec![])),
            ("chances of numbers", Target::Numbers(vec![1.0, 2.0]), sure(2)),
            ("numbers of classes", two(&[0, 1]), Prediction::Numbers(vec![0.0, 1.0])),
            ("too few chances", two(&[0, 1]), sure(1)),
            ("NaN, classes", two(&[0, 1]), Prediction::Chances(Array2::from_elem((2, 2), f64::NAN))),
            ("NaN", Target::Numbers(vec![1.0, 2.0]), Prediction::Numbers(vec![1.0, f64::NAN])),
        ] {
            assert_eq!(score(metric, &truth, &said), None, "{} of {what}", metric.id);
        }
        for truth in [two(&[1]), two(&[0]), two(&[1, 1, 1]), two(&[0, 0])] {
            let value = score(metric, &truth, &sure(truth.len()));
            assert!(value.is_none_or(f64::is_finite), "{}: {value:?}", metric.id);
        }
        for truth in [vec![3.0], vec![3.0, 3.0], vec![1e300, -1e300]] {
            let said = Prediction::Numbers(vec![0.0; truth.len()]);
            let value = score(metric, &Target::Numbers(truth), &said);
            assert!(value.is_none_or(f64::is_finite), "{}: {value:?}", metric.id);
        }
    }
    let undefined = |id: &str, truth: Target, said: Prediction| {
        assert_eq!(score(metrics::find(id).unwrap(), &truth, &said), None, "{id}");
    };
    undefined("r2", Target::Numbers(vec![2.0, 2.0]), Prediction::Numbers(vec![1.0, 3.0]));
    undefined("auroc", two(&[1, 1]), sure(2));
    undefined("auprc", two(&[0, 0]), sure(2));
}
