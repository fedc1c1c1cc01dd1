//! Who is served worse, asked of an evaluation: what is refused, kept back, found and tried.

use homeroom::audit::fairness::State;
use homeroom::audit::measures::Measure;
use homeroom::audit::suppression::{Mark, Shown};
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::Amendment;
use homeroom::study::{Ask, Change, Condition, InTurn, Question, Study, Terms};
use homeroom::table::{ReadOptions, read};

/// A question to a study.
fn ask(study: &Study, target: &str, at_risk: Option<&str>, models: &[&str]) -> Ask {
    let condition = at_risk.map(|text| Condition::parse(text, study.schema()).unwrap());
    Ask {
        question: Question { target: target.into(), condition, rule: None, weight: None },
        models: models.iter().map(|id| (*id).to_owned()).collect(),
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: [("forest.trees".to_owned(), 25.0)].into(),
        when: Default::default(),
        decide: false,
        capacity: None,
    }
}

/// The file judged by a weighted sum, with these columns protected and no others.
fn study(text: &str, protect: &[&str], target: &str, at_risk: Option<&str>) -> Study {
    taught(text, protect, target, at_risk, &["linear"])
}

fn taught(text: &str, protect: &[&str], target: &str, at_risk: Option<&str>, models: &[&str]) -> Study {
    let table = read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let flag = |column: &str, protected: bool| Amendment {
        column: column.into(),
        protected: Some(protected),
        ..Default::default()
    };
    let guessed = study.schema().fields.iter().filter(|field| field.protected);
    let mut changes: Vec<Amendment> = guessed.map(|field| flag(&field.name, false)).collect();
    changes.extend(protect.iter().map(|column| flag(column, true)));
    study.amend(&changes).unwrap();
    let ask = ask(&study, target, at_risk, models);
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    study
}

fn made_up(rows: usize) -> Study {
    let protect = ["sex", "home_language", "support_plan"];
    study(&sample::sample(rows, 1), &protect, "final_grade", Some("final_grade < 10"))
}

fn linear() -> Terms {
    Terms { model: Some("linear".into()), ..Terms::default() }
}

#[test]
fn an_evaluation_has_one_release_and_any_number_of_looks() {
    let mut study = made_up(600);
    let terms = linear();
    let told = study.release(&terms, &mut Unwatched).unwrap();
    assert_eq!((told.capacity, told.judged, told.least), (Some(60), 600, 10));
    assert_eq!(told.groupings.iter().filter(|own| own.columns.len() == 1).count(), 3);
    let longer = Terms { capacity: Some(61), ..terms.clone() };
    assert_eq!(study.audit(&longer, &mut Unwatched).unwrap().capacity, Some(61));
    assert_eq!(study.release(&longer, &mut Unwatched).unwrap_err().code(), "second-release");
    let finer = Terms { least: 5, ..terms.clone() };
    assert_eq!(study.release(&finer, &mut Unwatched).unwrap_err().code(), "second-release");
    // The same once more, the length now spelled out.
    let same = Terms { capacity: Some(60), ..terms };
    assert_eq!(study.release(&same, &mut Unwatched).unwrap(), told);
    // A new evaluation forgets it.
    let again = ask(&study, "final_grade", Some("final_grade < 10"), &["linear"]);
    study.evaluate(&again, &InTurn, &mut Unwatched).unwrap();
    assert!(study.release(&longer, &mut Unwatched).is_ok());
}

#[test]
fn terms_that_cannot_be_are_refused() {
    let study = made_up(120);
    let code = |terms: Terms| study.audit(&terms, &mut Unwatched).unwrap_err().code();
    assert_eq!(code(Terms { least: 4, ..linear() }), "bad-least");
    assert_eq!(code(Terms { capacity: Some(0), ..linear() }), "bad-capacity");
    assert_eq!(code(Terms { capacity: Some(121), ..linear() }), "bad-capacity");
    assert_eq!(code(Terms { moment: 3, ..linear() }), "crashed");
    assert_eq!(code(Terms { model: Some("oracle".into()), ..linear() }), "unknown-model");
}

#[test]
fn columns_of_many_values_and_groups_of_one_are_told_of() {
    let mut text = "mark,effort,village,home\n".to_owned();
    for row in 0..400 {
        let mark = 4 + (row * 7) % 13;
        let home = if row == 7 {
            "island"
        } else if row % 2 == 0 {
            "town"
        } else {
            "land"
        };
        text += &format!("{mark},{},v{row},{home}\n", mark + (row * 5) % 11);
    }
    let study = study(&text, &["village", "home"], "mark", Some("mark < 10"));
    let told = study.audit(&linear(), &mut Unwatched).unwrap();
    assert!(told.notes.iter().any(|note| note.id == "error-too-many-groups"));
    let [home] = &told.groupings[..] else { panic!("one grouping") };
    assert_eq!(home.columns, ["home"]);
    let island = home.groups.iter().find(|group| group.name == "island").unwrap();
    assert_eq!(island.size, Shown::Fewer);
    assert!(island.figures.iter().all(|own| own.mark == Mark::Hidden && own.value.is_none()));
    // Another one is kept back with it, so that the difference does not tell.
    assert!(home.groups.iter().any(|group| group.size == Shown::Withheld));
}

#[test]
fn numbers_have_errors_with_a_sign_and_no_list() {
    let study = study(&sample::sample(600, 1), &["home_language"], "final_grade", None);
    let told = study.audit(&linear(), &mut Unwatched).unwrap();
    assert_eq!(told.capacity, None);
    // Other home languages end 1.1 points lower than all else says.
    let [language] = &told.groupings[..] else { panic!("one grouping") };
    assert_eq!(language.said.state, State::Look, "{:?}", language.said);
    let another = language.groups.iter().find(|group| group.name == "another").unwrap();
    assert!(another.figures[0].value > Some(0.3), "{another:?}");
    assert_eq!(told.title.id, "fairness-title-look");
}

#[test]
fn the_planted_group_is_found_by_those_who_do_not_name_it() {
    let study = made_up(3000);
    let found = study.slices(&linear(), &mut Unwatched).unwrap();
    let first = &found.slices[0];
    let told = format!("{:?}", first.conditions);
    assert!(told.contains("home_language") && told.contains("another"), "{told}");
    assert_eq!(found.sought + found.measured, 3000);
    let gap = first.measured.gaps.iter().find(|gap| gap.group == 0 && gap.measure == Measure::Calibration);
    // Promised too little, on students who had no part in the search.
    let gap = gap.unwrap();
    assert!(gap.difference.high < Some(0.0) && gap.p < Some(0.05), "{gap:?}");
}

#[test]
fn longer_lists_miss_fewer() {
    let study = made_up(600);
    let told = study.cutoffs(&linear(), &mut Unwatched).unwrap();
    assert_eq!((told.lengths[0], *told.lengths.last().unwrap()), (15, 300));
    assert_eq!(told.whole.len(), told.lengths.len());
    let missed: Vec<f64> = told.whole.iter().filter_map(|own| own[2].value).collect();
    assert!(missed.windows(2).all(|two| two[1] <= two[0]) && missed.len() > 10, "{missed:?}");
    for group in told.groupings.iter().flat_map(|own| &own.groups) {
        assert_eq!(group.lists.len(), told.lengths.len());
    }
}

#[test]
fn what_is_tried_leaves_the_evaluation_as_it_was() {
    let protect = ["sex", "home_language", "support_plan"];
    let (text, models) = (sample::sample(900, 1), ["linear", "forest"]);
    let mut study = taught(&text, &protect, "final_grade", Some("final_grade < 10"), &models);
    let weighed = Change::Reweighed("sex".into());
    let unheeded = Terms { capacity: Some(200), ..linear() };
    assert_eq!(study.attempt(&weighed, &unheeded).unwrap_err().code(), "unsuited");
    let terms = Terms { model: Some("forest".into()), ..unheeded };
    let before = study.audit(&terms, &mut Unwatched).unwrap();
    let with = study.tried(&Change::With, &terms, &InTurn, &mut Unwatched).unwrap();
    assert_eq!(with.gains.len(), 3);
    assert_eq!(with.prices.len(), 3);
    let even = Change::Reweighed("home_language".into());
    let tried = study.tried(&even, &terms, &InTurn, &mut Unwatched).unwrap();
    let [gain] = &tried.gains[..] else { panic!("one gain") };
    let gap = gain.gap.unwrap();
    assert!(gap.before >= 0.0 && gap.low < gap.high, "{gap:?}");
    // The list is as long as before, and what is said of it before is what was said.
    let missed = tried.prices.iter().find(|own| own.measure == Measure::FalseNegativeRate);
    let whole = before.whole.iter().find(|own| own.measure == Measure::FalseNegativeRate);
    assert_eq!(missed.map(|own| own.before), whole.and_then(|own| own.value));
    assert_eq!(study.audit(&terms, &mut Unwatched).unwrap(), before);
    let nobody = Change::Reweighed("club".into());
    assert_eq!(study.attempt(&nobody, &terms).unwrap_err().code(), "unknown-column");
}
