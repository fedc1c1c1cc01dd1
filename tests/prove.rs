//! What the verdict and its intervals promise, proved on made files. It takes minutes and is run by hand: `npm run prove`.

use std::collections::BTreeMap;
use std::fmt::Write;

use homeroom::cli::Cores;
use homeroom::evaluation::{Evaluation, Judged, Level, Score, Trial, evaluate};
use homeroom::features::Target;
use homeroom::models::Prediction;
use homeroom::numeric::chance::Chance;
use homeroom::progress::Unwatched;
use homeroom::split::{Protocol, Ties, folds};
use homeroom::study::{Ask, Condition, Question, Study};
use homeroom::table::{ReadOptions, read};

/// Half the distance of two normal distributions whose area under the curve is .70: `sqrt(2)` times the quantile.
const APART: f64 = std::f64::consts::SQRT_2 * 0.524_400_512_708_040_7;

/// Students with five columns, 5 % of the cells missing and some impossible; those in need are `apart` higher in one.
fn file(rows: usize, apart: f64, seed: u64) -> String {
    let mut chance = Chance::new(seed, &[rows as u64]);
    let share = 0.25 + 0.25 * chance.uniform();
    let mut text = "attendance,homework,quiz,club,travel,result\n".to_owned();
    for _ in 0..rows {
        let need = chance.uniform() < share;
        let quiz = 12.0 + 3.0 * (chance.normal() + if need { apart } else { 0.0 });
        let attendance = match chance.uniform() {
            draw if draw < 0.01 => 950.0,
            _ => (90.0 + 5.0 * chance.normal()).min(100.0),
        };
        let cells = [
            format!("{attendance:.0}"),
            format!("{:.0}", 60.0 + 20.0 * chance.normal()),
            if chance.uniform() < 0.005 { "-999".into() } else { format!("{quiz:.2}") },
            ["chess", "choir", "none"][chance.below(3) as usize].to_owned(),
            format!("{}", 5 * chance.below(12)),
        ];
        for cell in cells {
            let cell = if chance.uniform() < 0.05 { "" } else { cell.as_str() };
            write!(text, "{cell},").unwrap();
        }
        writeln!(text, "{}", if need { "fail" } else { "pass" }).unwrap();
    }
    text
}

fn answer(text: &str, models: &[&str], repeats: usize) -> Evaluation {
    let table = read("made.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let condition = Condition::parse("result = fail", study.schema()).unwrap();
    let question = Question { target: "result".into(), condition: Some(condition), rule: None, weight: None };
    let ask = Ask {
        question,
        models: models.iter().map(|id| (*id).to_owned()).collect(),
        folds: 10,
        repeats,
        seed: 1,
        settings: BTreeMap::from([("forest.trees".into(), 50.0), ("boosting.rounds".into(), 50.0)]),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &Cores::new(Some(1)).unwrap(), &mut Unwatched).unwrap()
}

fn none_of(files: u64, rows: usize, apart: f64) -> usize {
    let says = |seed: &u64| {
        let verdict = answer(&file(rows, apart, *seed), &["linear", "forest", "boosting"], 1).verdict;
        verdict.level == Level::None
    };
    (0..files).filter(says).count()
}

#[test]
#[ignore = "takes minutes: npm run prove"]
fn noise_is_not_sold() {
    let none = none_of(200, 400, 0.0);
    println!("random answers: {none} of 200 say none");
    assert!(none >= 184, "{none}");
}

#[test]
#[ignore = "takes minutes: npm run prove"]
fn what_is_there_is_seen() {
    let some = 100 - none_of(100, 600, APART);
    println!("an area of .70: {some} of 100 are not called none");
    assert!(some >= 90, "{some}");
}

/// A model that says `chances`, judged beside one that knows nothing.
fn judged(id: &str, chances: &[f64], learns: bool) -> Judged {
    let said = ndarray::Array2::from_shape_fn((chances.len(), 2), |(row, class)| match class {
        1 => chances[row],
        _ => 1.0 - chances[row],
    });
    Judged {
        id: id.into(),
        predictions: vec![Prediction::Chances(said)],
        seconds: 0.0,
        learns,
        gives_chances: true,
        out_of_bag: None,
    }
}

#[test]
#[ignore = "takes minutes: npm run prove"]
fn intervals_hold_what_is_true() {
    const ROWS: usize = 300;
    let mut held = 0;
    for round in 0..500 {
        let mut chance = Chance::new(round, &[7]);
        let codes: Vec<u32> = (0..ROWS).map(|_| u32::from(chance.uniform() < 0.35)).collect();
        let of = |code: &u32| 1.0 / (1.0 + libm::exp(-(APART * f64::from(*code) + chance.normal())));
        let says: Vec<f64> = codes.iter().map(of).collect();
        let truth = Target::Classes { codes, names: vec!["no".into(), "yes".into()], positive: Some(1) };
        let Target::Classes { codes, .. } = &truth else { panic!("classes") };
        let protocol = Protocol { folds: 5, repeats: 1, seed: round };
        let ties = Ties { classes: Some(codes), groups: None };
        let drawn = [folds(ROWS, ties, protocol, 0).unwrap()];
        let trial = Trial {
            truth: &truth,
            folds: &drawn,
            groups: None,
            protocol,
            target_name: "result",
            condition: None,
            rule_column: None,
            taught: ROWS,
            named: None,
            suspect: None,
            vouched: false,
            capacity: None,
            signal: None,
            chosen: None,
        };
        let models = [judged("linear", &says, true), judged("baseline", &[0.35; ROWS], false)];
        let evaluation = evaluate(&trial, &models, vec![], &mut Unwatched).unwrap();
        let Score { low, high, .. } = evaluation.models[0].scores["auroc"];
        held += usize::from(low.unwrap() <= 0.7 && 0.7 <= high.unwrap());
    }
    println!("intervals: {held} of 500 hold the true area of .70");
    assert!((460..=490).contains(&held), "{held}");
}

#[test]
#[ignore = "takes minutes: npm run prove"]
fn repeats_do_not_shrink_an_interval_to_nothing() {
    let text = file(400, APART, 1);
    let width = |repeats: usize| {
        let evaluation = answer(&text, &["linear"], repeats);
        let linear = evaluation.models.iter().find(|model| model.id == "linear").unwrap();
        let Score { low, high, .. } = linear.scores["auroc"];
        high.unwrap() - low.unwrap()
    };
    let (one, twenty) = (width(1), width(20));
    println!("twenty repeats leave {:.2} of one repeat's width", twenty / one);
    assert!(twenty >= 0.8 * one, "{twenty} {one}");
}
