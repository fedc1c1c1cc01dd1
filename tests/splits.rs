//! Splits by what a column says: cohorts in turn, one school left out at a time; and nothing is learned from noise,
//! however rows are parted.

use std::fmt::Write;

use homeroom::evaluation::{Evaluation, Level};
use homeroom::numeric::chance::Chance;
use homeroom::progress::Unwatched;
use homeroom::schema::{Amendment, Role};
use homeroom::study::{Ask, Condition, InTurn, Question, Study, When};
use homeroom::table;

/// Students of four years and three schools; some are there every year. `tells` is how much hours say.
fn students(rows: usize, tells: f64, seed: u64) -> Study {
    let mut chance = Chance::new(seed, &[]);
    let mut text = String::from("person,year,school,hours,absences,club,passed,mark\n");
    for row in 0..rows {
        let year = row * 4 / rows;
        // Every tenth comes back year after year.
        let person = if row % 10 == 0 { row % (rows / 4) } else { row };
        let hours = chance.normal();
        let mark = 10.0 + 3.0 * (tells * hours + chance.normal());
        let passed = if mark < 9.0 { "no" } else { "yes" };
        let (school, club) = (["north", "south", "west"][row % 3], ["choir", "chess", "none"][row * 7 % 3]);
        let absences = 10.0 + chance.normal();
        let year = 2021 + year;
        let _ = writeln!(text, "{person},{year},{school},{hours:.3},{absences:.2},{club},{passed},{mark:.2}");
    }
    let table = table::read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    study.amend(&[role("person", Role::Group), role("year", Role::Cohort)]).unwrap();
    study
}

/// Who does not pass, or with `number` the mark.
fn ask(study: &Study, when: When, number: bool) -> Ask {
    let condition = Condition::parse("passed = no", study.schema()).unwrap();
    let question = match number {
        true => Question { target: "mark".into(), condition: None, rule: None, weight: None },
        false => Question { target: "passed".into(), condition: Some(condition), rule: None, weight: None },
    };
    let settings = [("boosting.rounds".to_owned(), 30.0)].into();
    let models = vec!["linear".into(), "boosting".into()];
    Ask { question, models, folds: 5, repeats: 1, seed: 1, settings, when, decide: true, capacity: None }
}

fn drop(study: &mut Study, columns: &[&str]) {
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    let mut all = vec![role("person", Role::Group), role("year", Role::Cohort)];
    all.extend(columns.iter().map(|column| role(column, Role::Ignored)));
    study.amend(&all).unwrap();
}

fn evaluate(study: &mut Study, when: When, number: bool) -> Evaluation {
    drop(study, &[if number { "passed" } else { "mark" }]);
    let ask = ask(study, when, number);
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap()
}

fn rolling() -> When {
    When { rolling: true, ..Default::default() }
}

fn left_out(column: &str) -> When {
    When { leave_out: Some(column.into()), ..Default::default() }
}

fn note<'a>(evaluation: &'a Evaluation, id: &str) -> &'a homeroom::words::Words {
    evaluation.notes.iter().find(|note| note.id == id).unwrap()
}

#[test]
fn in_turn_every_cohort_is_judged_as_it_would_be_alone() {
    let mut study = students(400, 1.5, 1);
    let evaluation = evaluate(&mut study, rolling(), false);
    assert_eq!((evaluation.rows, evaluation.verdict.level), (300, Level::Useful));
    assert!(evaluation.comparisons.iter().all(|pair| pair.p.is_none()), "not drawn by lot");
    // Ten come back, and teach nobody of the year in which they are judged: of one, two and three years before.
    let said = note(&evaluation, "note-rolling").text();
    assert!(said.contains("2022, 2023, 2024") && said.contains("60 rows"), "{said}");
    let linear = |study: &Study| -> Vec<(String, String)> {
        let text = study.predictions().unwrap();
        let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
        let head = lines.next().unwrap();
        let place = head.iter().position(|name| name.contains("linear")).unwrap();
        lines.map(|cells| (cells[0].clone(), cells[place].clone())).collect()
    };
    let together = linear(&study);
    let mut alone = Vec::new();
    for year in ["2022", "2023", "2024"] {
        evaluate(&mut study, When { test: Some(year.into()), ..Default::default() }, false);
        alone.extend(linear(&study));
    }
    assert_eq!(together, alone);
}

#[test]
fn the_best_is_chosen_before_anyone_looks_at_the_judged_cohort() {
    // The judged cohort ends as it did, or the other way round: what is chosen on the others knows nothing of it.
    let best = |turned: bool| {
        let mut study = students(400, 1.5, 4);
        let text: String = (0..study.table().height())
            .map(|row| {
                let cells: Vec<&str> = study.table().columns.iter().map(|column| column.cell(row)).collect();
                let (first, passed) = (&cells[..6], cells[6]);
                let passed = match (turned && cells[1] == "2024", passed) {
                    (true, "no") => "yes",
                    (true, _) => "no",
                    (false, own) => own,
                };
                format!("{},{passed}\n", first.join(","))
            })
            .collect();
        let text = format!("person,year,school,hours,absences,club,passed\n{text}");
        study = Study::open(
            table::read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap(),
        );
        drop(&mut study, &[]);
        let mut ask = ask(&study, When { test: Some("2024".into()), ..Default::default() }, false);
        ask.models.push("blend".into());
        study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap()
    };
    let (plain, turned) = (best(false), best(true));
    assert_eq!(plain.best, turned.best);
    assert!(
        turned.models.iter().find(|model| model.id == turned.best).unwrap().scores["auroc"].mean < Some(0.4)
    );
    assert_eq!(note(&plain, "note-chosen").args["model"], plain.best.as_str().into());
    // Chosen without a look, the score owes nothing to luck.
    assert_eq!(plain.verdict.strength.freed, plain.verdict.strength.value);
    let told: Vec<&str> = plain.moments[0].decisions.iter().map(|own| own.model.as_str()).collect();
    assert_eq!(told, ["boosting", "linear", "blend"]);
    assert!(plain.moments[0].decisions.iter().all(|own| !own.lists.is_empty() && own.aims.len() == 10));
}

#[test]
fn a_school_is_judged_by_models_that_never_saw_it() {
    let mut study = students(400, 1.5, 2);
    let evaluation = evaluate(&mut study, left_out("school"), true);
    assert_eq!((evaluation.rows, evaluation.protocol.folds), (400, 3));
    assert!(note(&evaluation, "note-left-out").text().contains("north, south, west"));
    // Another school's students are not drawn from where the taught ones came from.
    let spread = evaluation.moments[0].decisions[0].spread.unwrap();
    assert!(spread.promise.is_none() && spread.held.rows == 400, "{spread:?}");
}

#[test]
fn columns_that_part_nobody_or_everybody_are_refused() {
    let mut study = students(120, 1.0, 3);
    drop(&mut study, &["mark"]);
    let mut code = |column: &str| {
        let ask = ask(&study, left_out(column), false);
        study.plan(&ask).map(|_| ()).unwrap_err()
    };
    let many = code("hours");
    assert_eq!((many.code(), many.place().column.as_deref()), ("bad-split", Some("hours")));
    assert_eq!(code("no such").code(), "unknown-column");
    let text = "school,hours,passed\n".to_owned()
        + &(0..40).map(|row| format!("north,{row},{}\n", ["yes", "no"][row % 2])).collect::<String>();
    let table = table::read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let ask = ask(&study, left_out("school"), false);
    assert_eq!(study.plan(&ask).map(|_| ()).unwrap_err().code(), "one-group");
}

#[test]
fn where_all_of_a_level_end_alike_it_is_said() {
    // West's students all pass.
    let text = "school,hours,passed\n".to_owned()
        + &(0..90)
            .map(|row| {
                let school = ["north", "south", "west"][row % 3];
                let fails = school != "west" && row / 3 % 3 == 0;
                format!("{school},{},{}\n", row * 7 % 23, if fails { "no" } else { "yes" })
            })
            .collect::<String>();
    let table = table::read("made.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let ask = ask(&study, left_out("school"), false);
    let evaluation = study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    assert_eq!(note(&evaluation, "note-alike").args["count"], 1.0.into());
}

#[test]
fn of_noise_nothing_is_learned_however_rows_are_parted() {
    let splits = [
        When::default(),
        When { test: Some("2024".into()), ..Default::default() },
        rolling(),
        left_out("school"),
    ];
    for (at, when) in splits.into_iter().enumerate() {
        let mut study = students(600, 0.0, 10 + at as u64);
        let evaluation = evaluate(&mut study, when, false);
        assert_eq!(evaluation.verdict.level, Level::None, "split {at}");
        for model in evaluation.models.iter().filter(|model| model.id != "baseline") {
            let score = model.scores["auroc"];
            let covers = score.low.unwrap() <= 0.5 && 0.5 <= score.high.unwrap();
            assert!(covers, "split {at}, {}: {score:?}", model.id);
        }
    }
}
