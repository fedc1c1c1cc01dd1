//! Models kept as files: what is in them, what is not, and what they say of another class.

use std::collections::{BTreeMap, BTreeSet};

use homeroom::archive::{self, Fresh, Sections};
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::study::{
    Ask, Condition, How, InTurn, Label, Listing, Matching, Pipeline, Question, Study, When, Which,
};
use homeroom::table::{self, ReadOptions, Table};
use homeroom::timeline::EventPlan;

fn read(text: &str) -> Table {
    table::read("class.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap()
}

fn cells(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn text(cells: &[Vec<String>], separator: &str) -> String {
    cells.iter().map(|line| line.join(separator) + "\n").collect()
}

/// The made-up class in which every measured number is a pupil's own, and one club has three members.
fn singular() -> String {
    let mut cells = cells(&sample::sample(600, 1));
    let place = |name: &str| cells[0].iter().position(|own| own == name).unwrap();
    let [attendance, last_year, club] = ["attendance", "grade_last_year", "club"].map(place);
    for (row, line) in cells.iter_mut().enumerate().skip(1) {
        for column in [attendance, last_year] {
            if let Ok(value) = line[column].parse::<f64>() {
                line[column] = format!("{:.5}", value * 0.97 + row as f64 * 0.000_37);
            }
        }
        if [77, 205, 333].contains(&row) {
            line[club] = "falconry-guild".into();
        }
    }
    text(&cells, ",")
}

fn evaluated(text: &str, model: &str, at_risk: bool) -> Study {
    let mut study = Study::open(read(text));
    let condition = at_risk.then(|| Condition::parse("final_grade < 10", study.schema()).unwrap());
    let question = Question { target: "final_grade".into(), condition, rule: None, weight: None };
    let settings =
        [("forest.trees", 60.0), ("boosting.rounds", 60.0), ("mlp.epochs", 8.0), ("mlp.members", 1.0)];
    let ask = Ask {
        question,
        models: vec![model.to_owned()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: settings
            .iter()
            .filter(|own| own.0.starts_with(model))
            .map(|own| (own.0.to_owned(), own.1))
            .collect(),
        when: Default::default(),
        decide: at_risk,
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    study
}

fn kept(study: &Study, hand_on: bool) -> Pipeline {
    let ready = study.made_ready(0, None, hand_on, &InTurn, &mut Unwatched).unwrap();
    let label = Label { name: "made up".into(), made: "2026-09-01".into(), until: "2027-08-31".into() };
    ready.keep(&label, study.evaluation().unwrap()).unwrap()
}

fn bytes(pipeline: &Pipeline) -> Vec<u8> {
    archive::unpack(&pipeline.save(None).unwrap(), None).unwrap().into_values().flatten().collect()
}

/// The pupils' own names, ids and texts that stand in some bytes, and how many of their own numbers do, as numbers of
/// either length.
fn pupils_in(bytes: &[u8], class: &str) -> (Vec<String>, usize) {
    let cells = cells(class);
    let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for line in &cells[1..] {
        for (column, cell) in line.iter().enumerate() {
            *counts.entry((column, cell)).or_default() += 1;
        }
    }
    let rare = counts.iter().filter(|(key, count)| **count < 10 && !key.1.is_empty());
    let (mut singles, mut doubles, mut texts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for ((_, cell), count) in rare {
        match cell.parse::<f64>() {
            // A number of few digits may be a rounded mean as well.
            Ok(value) if *count == 1 && cell.len() > 5 => {
                singles.insert((value as f32).to_bits());
                doubles.insert(value.to_bits());
                texts.insert((*cell).to_owned());
            }
            Ok(_) => {}
            Err(_) => {
                texts.insert((*cell).to_owned());
            }
        }
    }
    // Edges of trees stand half-way between neighbours.
    let mut ordered: Vec<f32> = singles.iter().map(|bits| f32::from_bits(*bits)).collect();
    ordered.sort_by(f32::total_cmp);
    singles.extend(ordered.windows(2).map(|two| (two[0] + (two[1] - two[0]) / 2.0).to_bits()));
    assert!(singles.len() > 1000 && texts.len() > 1500, "{} {}", singles.len(), texts.len());
    let four =
        bytes.windows(4).filter(|own| singles.contains(&u32::from_le_bytes((*own).try_into().unwrap())));
    let eight =
        bytes.windows(8).filter(|own| doubles.contains(&u64::from_le_bytes((*own).try_into().unwrap())));
    let numbers = four.count() + eight.count();
    let said = String::from_utf8_lossy(bytes).into_owned();
    (texts.into_iter().filter(|own| own.len() > 2 && said.contains(own.as_str())).collect(), numbers)
}

#[test]
fn what_is_handed_on_holds_no_name_no_id_no_rare_level_and_no_number_of_one_pupil() {
    let class = singular();
    for model in ["linear", "forest", "boosting", "mlp"] {
        for at_risk in [true, false] {
            let study = evaluated(&class, model, at_risk);
            let pipeline = kept(&study, true);
            let (texts, numbers) = pupils_in(&bytes(&pipeline), &class);
            assert_eq!((texts, numbers), (vec![], 0), "{model}");
            let attack = pipeline.membership.unwrap();
            assert!((0.4..0.75).contains(&attack), "{model}: {attack}");
        }
    }
}

#[test]
fn a_file_for_this_device_remembers_pupils_and_says_so() {
    let class = singular();
    let study = evaluated(&class, "forest", true);
    let (own, coarse) = (kept(&study, false), kept(&study, true));
    let (texts, numbers) = pupils_in(&bytes(&own), &class);
    assert!(numbers > 20, "the search finds what is there: {numbers}");
    assert_eq!(texts, ["falconry-guild"]);
    assert!(!own.hand_on && coarse.hand_on);
    let attacks = (own.membership, coarse.membership);
    assert!(attacks.0 > attacks.1.map(|own| own + 0.1) && attacks.1 < Some(0.6), "{attacks:?}");
}

fn scored(study: &Study, pipeline: &Pipeline) -> Vec<f64> {
    let (term, _) = study.resumed(pipeline, &Matching::default()).unwrap();
    term.estimates().unwrap().into_iter().map(|own| own.1.value).collect()
}

#[test]
fn a_file_says_what_the_model_said_to_the_last_bit() {
    let class = sample::sample(300, 1);
    let mut open = cells(&class);
    let end = open[0].iter().position(|own| own == "final_grade").unwrap();
    // Those without an outcome are scored by the model of all others.
    for line in open.iter_mut().skip(200) {
        line[end] = String::new();
        line[end + 1] = String::new();
    }
    for model in ["linear", "forest", "boosting", "mlp"] {
        let study = evaluated(&text(&open, ","), model, true);
        let ready = study.made_ready(0, None, false, &InTurn, &mut Unwatched).unwrap();
        let label = Label::default();
        let pipeline = ready.keep(&label, study.evaluation().unwrap()).unwrap();
        let file = pipeline.save(Some(("a passphrase", &Fresh([3; 28])))).unwrap();
        let again = Pipeline::open(&file, Some("a passphrase")).unwrap();
        assert_eq!(again, pipeline);
        let listing = Listing {
            which: Which::Waiting,
            from: 0,
            count: 1000,
            capacity: None,
            find: None,
            class: None,
            aside: vec![],
            names: false,
            salt: 1,
        };
        let said = ready.students(&listing, &mut Unwatched).unwrap();
        let (term, view) = study.resumed(&again, &Matching::default()).unwrap();
        assert_eq!((view.students, view.gone, view.outcomes, view.unseen.len()), (300, 0, true, 0));
        let told: BTreeMap<u64, f64> =
            term.estimates().unwrap().into_iter().map(|(row, own)| (row, own.value)).collect();
        assert_eq!(said.entries.len(), 101);
        for own in &said.entries {
            assert_eq!(told[&own.row].to_bits(), own.estimate.value.to_bits(), "{model}, row {}", own.row);
        }
        // Reasons, sheets and advice are there as they were.
        let roster = term.students(&Listing { count: 3, ..listing }, &mut Unwatched).unwrap();
        assert!(roster.entries.iter().all(|own| !own.reasons.is_empty()), "{model}");
        let record = roster.entries[0].record;
        let sheet = term.sheet(record, &[], false, 1, &mut Unwatched).unwrap();
        let points: f64 = sheet.reasons.iter().map(|own| own.points).sum::<f64>() + sheet.rest.points;
        let off = (100.0 * (sheet.estimate.value - sheet.base) - points).abs();
        assert!(off < if model == "mlp" { 0.1 } else { 1e-6 }, "{model}: {off}");
        let concern = homeroom::study::Concern { record, ..Default::default() };
        assert!(!term.advice(&concern, &mut Unwatched).unwrap().steps.is_empty());
    }
}

#[test]
fn columns_are_found_by_name_by_writing_by_meaning_and_by_hand() {
    let class = sample::sample(400, 1);
    let study = evaluated(&class, "boosting", true);
    let pipeline = kept(&study, true);
    let mut other = cells(&sample::sample(200, 9));
    // Remarks have quotation marks about commas, which cells() does not know.
    let remark = other[0].iter().position(|own| own == "remark").unwrap();
    other.iter_mut().skip(1).filter(|line| line.len() > 24).for_each(|line| {
        let more = line.len() - 24;
        line.drain(remark..remark + more);
    });
    other.iter_mut().skip(1).for_each(|line| line[remark].clear());
    let plain = scored(&Study::open(read(&text(&other, ","))), &pipeline);
    for name in &mut other[0] {
        *name = match name.as_str() {
            "grade_last_year" => "Grade Last Year".into(),
            "attendance" => "Anwesenheit".into(),
            "travel_minutes" => "way".into(),
            own => own.to_owned(),
        };
    }
    // Another order, another separator, another decimal mark, other cases of yes and no.
    for line in &mut other {
        line.reverse();
        for cell in line.iter_mut() {
            if cell.parse::<f64>().is_ok() {
                *cell = cell.replace('.', ",");
            }
        }
    }
    let file = Study::open(read(&text(&other, ";")));
    let by_hand = Matching {
        columns: [("travel_minutes".to_owned(), Some("way".to_owned()))].into(),
        ..Default::default()
    };
    let (term, view) = file.resumed(&pipeline, &by_hand).unwrap();
    let how = |name: &str| view.matches.iter().find(|own| own.column == name).unwrap().found.clone();
    assert_eq!(how("homework").unwrap().how, How::Name);
    assert_eq!(how("grade_last_year").unwrap().how, How::Writing);
    assert_eq!(how("attendance").unwrap().how, How::Meaning);
    assert_eq!(how("travel_minutes").unwrap().how, How::Hand);
    let told: Vec<f64> = term.estimates().unwrap().into_iter().map(|own| own.1.value).collect();
    assert_eq!(told, plain);
    // Without the hand, one column is missing and all are scored all the same.
    let (_, view) = file.resumed(&pipeline, &Matching::default()).unwrap();
    assert!(view.matches.iter().any(|own| own.column == "travel_minutes" && own.found.is_none()));
    assert!(view.unread.contains(&"way".to_owned()));
    let wrong = |columns: &[(&str, &str)]| {
        let columns = columns.iter().map(|(a, b)| ((*a).to_owned(), Some((*b).to_owned()))).collect();
        let tried = file.resumed(&pipeline, &Matching { columns, ..Default::default() });
        tried.err().map_or("fine", |error| error.code())
    };
    assert_eq!(wrong(&[("homework", "name")]), "bad-match");
    assert_eq!(wrong(&[("homework", "way"), ("travel_minutes", "way")]), "bad-match");
    assert_eq!(wrong(&[("homework", "nowhere")]), "unknown-column");
    assert_eq!(wrong(&[("nothing", "way")]), "unknown-column");
    let stranger = Study::open(read("colour,taste\nred,sweet\nblue,sour\n"));
    assert_eq!(stranger.resumed(&pipeline, &Matching::default()).err().unwrap().code(), "no-model-columns");
}

#[test]
fn levels_never_seen_are_counted_and_named_by_hand() {
    let class = sample::sample(400, 1);
    let study = evaluated(&class, "forest", true);
    let pipeline = kept(&study, true);
    let input = pipeline.inputs.iter().find(|own| own.name == "club").unwrap();
    let known = input.levels[0].clone();
    let mut other = cells(&sample::sample(100, 5));
    let club = other[0].iter().position(|own| own == "club").unwrap();
    let mut renamed = 0;
    for line in other.iter_mut().skip(1) {
        if line[club] == known {
            line[club] = "Neuer Name".into();
            renamed += 1;
        }
    }
    let file = Study::open(read(&text(&other, ",")));
    let (_, view) = file.resumed(&pipeline, &Matching::default()).unwrap();
    let miss = view.unseen.iter().find(|own| own.level == "Neuer Name").unwrap();
    assert_eq!((miss.column.as_str(), miss.students), ("club", renamed));
    let levels = [("club".to_owned(), [("Neuer Name".to_owned(), known.clone())].into())].into();
    let (term, view) = file.resumed(&pipeline, &Matching { levels, ..Default::default() }).unwrap();
    assert!(view.unseen.iter().all(|own| own.level != "Neuer Name"));
    let plain = scored(&Study::open(read(&sample::sample(100, 5))), &pipeline);
    let told: Vec<f64> = term.estimates().unwrap().into_iter().map(|own| own.1.value).collect();
    assert_eq!(told, plain);
}

#[test]
fn a_model_with_a_memory_reads_the_next_terms_weeks() {
    let class = |seed| (sample::sample(150, seed), sample::events(150, seed));
    let opened = |(students, weeks): &(String, String)| {
        let mut study = Study::open(read(students));
        study.join(read(weeks), &EventPlan::default()).unwrap();
        study
    };
    let first = class(1);
    let mut study = opened(&first);
    let condition = Some(Condition::parse("final_grade < 10", study.schema()).unwrap());
    let question = Question { target: "final_grade".into(), condition, rule: None, weight: None };
    let knobs = [("lstm.epochs", 3.0), ("lstm.members", 1.0), ("lstm.units", 8.0)];
    let ask = Ask {
        question,
        models: vec!["lstm".into()],
        folds: 3,
        repeats: 1,
        seed: 1,
        settings: knobs.map(|(name, value)| (name.to_owned(), value)).into(),
        when: When { until: vec![8.0], ..Default::default() },
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    for hand_on in [true, false] {
        let pipeline = kept(&study, hand_on);
        assert_eq!((pipeline.moment, pipeline.summaries.is_empty()), (Some(8.0), false));
        let next = opened(&class(2));
        let (term, view) = next.resumed(&pipeline, &Matching::default()).unwrap();
        assert_eq!((view.students, view.lacks_events), (150, false));
        let told = term.estimates().unwrap();
        assert!(told.iter().all(|own| (0.0..=1.0).contains(&own.1.value)));
        let without = Study::open(read(&class(2).0));
        let (bare, view) = without.resumed(&pipeline, &Matching::default()).unwrap();
        assert!(view.lacks_events);
        assert_ne!(bare.estimates().unwrap(), told);
    }
}

#[test]
fn files_that_somebody_made_by_hand_are_refused_or_answer() {
    let class = sample::sample(120, 1);
    let study = evaluated(&class, "boosting", true);
    let inner = archive::unpack(&kept(&study, true).save(None).unwrap(), None).unwrap();
    let (tag, bytes) = inner.into_iter().next().unwrap();
    let file = Study::open(read(&sample::sample(20, 3)));
    let (mut refused, mut answered) = (0, 0);
    let mut state = 1_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    for _ in 0..400 {
        let mut own = bytes.clone();
        for _ in 0..=next(3) {
            let at = next(own.len());
            own[at] = next(256) as u8;
        }
        if next(4) == 0 {
            own.truncate(next(own.len()));
        }
        let packed = archive::pack(&Sections::from([(tag.clone(), own)]), None).unwrap();
        match Pipeline::open(&packed, None).and_then(|own| file.resumed(&own, &Matching::default())) {
            Ok((term, _)) => {
                answered += 1;
                assert!(term.estimates().is_ok());
            }
            Err(error) => {
                refused += 1;
                assert_ne!(error.code(), "crashed", "{error}");
            }
        }
    }
    assert!(refused > 50 && answered > 50, "{refused} {answered}");
}

#[test]
fn the_students_of_another_subject_are_all_scored() {
    let Some(folder) = std::env::var_os("HOMEROOM_DATA").map(std::path::PathBuf::from) else {
        eprintln!("skipped: HOMEROOM_DATA is not set");
        return;
    };
    let open = |name: &str| {
        let bytes = std::fs::read(folder.join("uci-student").join(name)).unwrap();
        Study::open(table::read(name, &bytes, &ReadOptions::default(), &mut Unwatched).unwrap())
    };
    let mut study = open("student-por.csv");
    let condition = Some(Condition::parse("G3 < 10", study.schema()).unwrap());
    let question = Question { target: "G3".into(), condition, rule: None, weight: None };
    let ask = Ask {
        question,
        models: vec!["boosting".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &InTurn, &mut Unwatched).unwrap();
    for hand_on in [true, false] {
        let pipeline = kept(&study, hand_on);
        let (term, view) = open("student-mat.csv").resumed(&pipeline, &Matching::default()).unwrap();
        let told = term.estimates().unwrap();
        assert_eq!((told.len(), view.matches.iter().filter(|own| own.found.is_none()).count()), (395, 0));
    }
}
