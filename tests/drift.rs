//! A later file beside the rows that taught: who is alike keeps every light green, and what was moved is named.

use homeroom::drift::{Batch, Drift, Light, Profile, Promise, Said, Seen, Two, drift, judged, renewed};
use homeroom::features::{Feature, Frame, Target, Values};
use homeroom::models::settings::Settings;
use homeroom::models::{self, Lesson, Prediction};
use homeroom::numeric::chance::Chance;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{Amendment, Role};
use homeroom::split::whole;
use homeroom::study::{Ask, Condition, Question, Study, When};
use homeroom::table;
use homeroom::timeline::EventPlan;

/// What a question over a made-up class makes of it.
fn class(rows: usize, seed: u64) -> (Frame, Target) {
    let text = sample::sample(rows, seed);
    let table = table::read("class.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
    let mut study = Study::open(table);
    let ask = ask(&study, "final_grade", "final_grade < 10", Default::default());
    study.plan(&ask).unwrap();
    let asked = &study.course().unwrap().sittings[0].asked;
    (asked.frame.clone(), asked.target.clone())
}

fn ask(study: &Study, target: &str, condition: &str, when: When) -> Ask {
    let condition = Some(Condition::parse(condition, study.schema()).unwrap());
    Ask {
        question: Question { target: target.into(), condition, rule: None, weight: None },
        models: vec!["linear".into()],
        folds: 4,
        repeats: 1,
        seed: 1,
        settings: Default::default(),
        when,
        decide: false,
        capacity: None,
    }
}

/// What a model that another class taught says of a frame.
fn linear_says(frame: &Frame) -> Prediction {
    let (taught, target) = class(600, 77);
    let entry = models::find("linear").unwrap();
    let lesson =
        Lesson { frame: &taught, target: &target, rows: &whole(600), inner: &[], weights: None, seed: 1 };
    let model = (entry.build)(&Settings::usual(entry.settings)).fit(&lesson, &mut Unwatched).unwrap();
    model.predict(frame, &(0..frame.height as u32).collect::<Vec<u32>>())
}

fn part(frame: &Frame, rows: &[u32]) -> Frame {
    let of = |own: &Feature| Feature { name: own.name.clone(), values: own.values.of(rows) };
    let steps = frame.steps.as_ref().map(|steps| steps.of(rows));
    Frame { columns: frame.columns.iter().map(of).collect(), steps, height: rows.len() }
}

/// Both halves of a shuffled class.
fn halves(rows: usize, seed: u64) -> [Vec<u32>; 2] {
    let mut order: Vec<u32> = (0..rows as u32).collect();
    Chance::new(seed, &[0x6861_6c66]).shuffle(&mut order);
    let later = order.split_off(rows / 2);
    [order, later]
}

fn plain(frame: &Frame) -> Seen<'_> {
    Seen { frame, groups: None, said: None, unread: &[] }
}

/// Names of the columns with a light.
fn lit(found: &Drift) -> Vec<&str> {
    found.columns.iter().filter(|own| own.light > Light::Green).map(|own| own.name.as_str()).collect()
}

fn says(found: &Drift) -> Vec<String> {
    let lights = found.columns.iter().flat_map(|own| &own.told);
    found.told.iter().chain(lights).map(|words| words.text()).collect()
}

/// A column of numbers, changed.
fn change(frame: &mut Frame, name: &str, how: impl FnMut(&f32) -> f32) {
    let column = frame.columns.iter_mut().find(|column| column.name == name).unwrap();
    let Values::Numbers(values) = &column.values else { panic!("{name} holds numbers") };
    column.values = Values::Numbers(values.iter().map(how).collect());
}

fn spread(values: &Values) -> f32 {
    let Values::Numbers(values) = values else { panic!("numbers") };
    let known: Vec<f64> = values.iter().filter(|own| !own.is_nan()).map(|own| f64::from(*own)).collect();
    let mean = known.iter().sum::<f64>() / known.len() as f64;
    (known.iter().map(|own| (own - mean) * (own - mean)).sum::<f64>() / known.len() as f64).sqrt() as f32
}

#[test]
fn of_two_hundred_halves_of_one_class_few_turn_a_light_on() {
    let (frame, _) = class(1200, 5);
    let Prediction::Chances(said) = linear_says(&frame) else { panic!("chances") };
    let names = ["no".to_owned(), "yes".to_owned()];
    for (later, most) in [(600, 16), (100, 16), (30, 16)] {
        let on = |seed: &u64| {
            let [first, second] = halves(1200, *seed);
            let sides = [&first[..], &second[..later]].map(|rows| {
                let chances = rows.iter().map(|row| said.row(*row as usize).to_vec()).collect::<Vec<_>>();
                let own = ndarray::Array2::from_shape_fn((rows.len(), 2), |(row, class)| chances[row][class]);
                (part(&frame, rows), Prediction::Chances(own))
            });
            let [then, now] = sides.each_ref().map(|(frame, prediction)| {
                let said = Said { prediction, names: &names, positive: Some(1), groups: None };
                Seen { frame, groups: None, said: Some(said), unread: &[] }
            });
            let profile = Profile::of(&then);
            assert!(profile.is_sound() && profile.said.is_some());
            drift(&profile, &now).light > Light::Green
        };
        let lights = (0..200).filter(on).count();
        println!("600 rows teach, {later} come later: {lights} of 200 have a light on");
        assert!(lights <= most, "{lights}");
    }
}

#[test]
fn half_a_spread_in_one_column_is_seen_and_only_that_column() {
    let (frame, _) = class(1200, 6);
    let numbers: Vec<(String, f32)> = frame
        .columns
        .iter()
        .filter(|column| matches!(column.values, Values::Numbers(_)))
        .map(|column| (column.name.clone(), spread(&column.values)))
        .collect();
    assert!(numbers.len() > 8);
    let (mut seen, mut alone) = (0, 0);
    for seed in 0..100 {
        let [first, second] = halves(1200, 1000 + seed);
        let (name, spread) = &numbers[seed as usize % numbers.len()];
        let mut later = part(&frame, &second);
        change(&mut later, name, |own| own + spread / 2.0);
        let found = drift(&Profile::of(&plain(&part(&frame, &first))), &plain(&later));
        seen += usize::from(lit(&found).contains(&name.as_str()));
        alone += usize::from(lit(&found) == [name.as_str()]);
    }
    println!("half a spread: {seen} of 100 are seen, {alone} of them alone");
    assert!(seen >= 90, "{seen}");
    assert!(alone + 8 >= seen, "{alone} of {seen}");
}

#[test]
fn what_was_planted_is_named_and_nothing_else() {
    let (frame, _) = class(1200, 7);
    let [first, second] = halves(1200, 3);
    let profile = Profile::of(&plain(&part(&frame, &first)));
    let mut later = part(&frame, &second);
    // Counted in lessons and no longer in percent, empty for every third, written in another way, and gone.
    change(&mut later, "attendance", |own| own * 0.66);
    let mut row = 0;
    change(&mut later, "quiz_w3", |own| {
        row += 1;
        if row % 3 == 0 { f32::NAN } else { *own }
    });
    let club = later.columns.iter_mut().find(|column| column.name == "club").unwrap();
    let Values::Codes { names, .. } = &mut club.values else { panic!("levels") };
    let renamed = |name: &String| if name == "choir" { "Choir (new)".to_owned() } else { name.clone() };
    *names = names.iter().map(renamed).collect();
    later.columns.retain(|column| column.name != "homework");
    let found = drift(&profile, &plain(&later));
    for sentence in says(&found) {
        println!("{sentence}");
    }
    let mut named = lit(&found);
    named.sort_unstable();
    assert_eq!(named, ["attendance", "club", "homework", "quiz_w3"]);
    assert_eq!(found.light, Light::Red);
    let of = |name: &str| found.columns.iter().find(|own| own.name == name).unwrap();
    let ids = |name: &str| of(name).told.iter().map(|words| words.id.to_string()).collect::<Vec<_>>();
    assert_eq!(
        (ids("attendance"), ids("homework")),
        (vec!["drift-median".into()], vec!["drift-absent".into()])
    );
    assert_eq!(ids("quiz_w3"), ["drift-missing"]);
    assert!(says(&found).contains(
        &"quiz_w3 is missing far more often: for 35.8 %, against 3.8 % when the model was taught".to_owned()
    ));
    assert!(ids("club").contains(&"drift-unseen".to_owned()));
    let text = of("attendance").told[0].text();
    assert!(text.starts_with("attendance is recorded differently: median 6"), "{text}");
    let levels = of("club").told.iter().find(|words| words.id == "drift-unseen").unwrap().text();
    assert!(levels.starts_with("club has entries that the model never saw for "), "{levels}");
    assert!(levels.ends_with(": Choir (new)"), "{levels}");
}

#[test]
fn a_file_of_nobody_and_a_profile_of_nobody_say_nothing() {
    let (frame, _) = class(200, 7);
    let none = part(&frame, &[]);
    for (then, now) in [(&frame, &none), (&none, &frame), (&none, &none)] {
        let profile = Profile::of(&plain(then));
        assert!(profile.is_sound());
        let found = drift(&profile, &plain(now));
        assert_eq!((found.light, lit(&found).len()), (Light::Green, 0));
    }
}

#[test]
fn no_row_and_no_rare_value_is_in_a_profile() {
    let (frame, _) = class(600, 1);
    let bytes = postcard::to_allocvec(&Profile::of(&plain(&frame))).unwrap();
    println!("a profile of {} columns: {} bytes", frame.columns.len(), bytes.len());
    assert!(bytes.len() < 2500, "{}", bytes.len());
    let profile: Profile = postcard::from_bytes(&bytes).unwrap();
    for (column, kept) in frame.columns.iter().zip(&profile.columns) {
        match (&column.values, &kept.shape) {
            (Values::Numbers(values), homeroom::drift::profile::Shape::Numbers { edges, counts, median }) => {
                assert!(counts.iter().all(|count| *count >= 10), "{}", column.name);
                for own in edges.iter().chain(median) {
                    let same = values.iter().filter(|value| *value == own).count();
                    assert!(same == 0 || same >= 10, "{}: {own} is of {same}", column.name);
                }
            }
            (_, homeroom::drift::profile::Shape::Levels { counts, .. }) => {
                assert!(counts.iter().all(|count| *count >= 10), "{}", column.name);
            }
            _ => panic!("another kind"),
        }
    }
}

#[test]
fn terms_are_judged_and_a_model_taught_anew_is_held_against_the_old_one() {
    let (frame, truth) = class(900, 8);
    let says = linear_says(&frame);
    let Prediction::Chances(chances) = &says else { panic!("chances") };
    let Target::Classes { codes, names, positive } = &truth else { panic!("classes") };
    let third = |at: usize| (at as u32 * 300..(at as u32 + 1) * 300).collect::<Vec<u32>>();
    let said_of = |rows: &[u32], worth: f64| {
        Prediction::Chances(ndarray::Array2::from_shape_fn((rows.len(), 2), |(row, class)| {
            worth * chances[(rows[row] as usize, class)] + (1.0 - worth) * 0.5
        }))
    };
    let parts: Vec<(Target, Prediction)> = (0..3)
        .map(|at| {
            // In the last term outcomes have nothing to do with what was known before.
            let mut own = truth.of(&third(at));
            if let (Target::Classes { codes, .. }, true) = (&mut own, at == 2) {
                Chance::new(4, &[]).shuffle(codes);
            }
            (own, said_of(&third(at), 1.0))
        })
        .collect();
    let batches: Vec<Batch<'_>> = ["autumn", "spring", "summer"]
        .iter()
        .zip(&parts)
        .map(|(name, (truth, prediction))| Batch { name, truth, prediction, groups: None })
        .collect();
    let promise = Promise { score: 0.88, low: Some(0.85), high: Some(0.91) };
    let aged = judged(&batches, &promise, 1, &mut Unwatched).unwrap();
    for own in &aged {
        own.told.iter().for_each(|words| println!("{}", words.text()));
    }
    let lights: Vec<Light> = aged.iter().map(|own| own.light).collect();
    assert_eq!(lights, [Light::Green, Light::Green, Light::Red]);

    // A coin beside the model, and the model beside itself.
    let coin = Prediction::Chances(ndarray::Array2::from_elem((codes.len(), 2), 0.5));
    let stands = |old: &Prediction, new: &Prediction| {
        let found =
            renewed(&Two { truth: &truth, old, new, groups: None }, 1, &mut Unwatched).unwrap().unwrap();
        println!("{}", found.told.text());
        format!("{:?}", found.standing)
    };
    assert_eq!(names.len() as u32, positive.unwrap() + 1);
    assert_eq!(stands(&coin, &says), "Better");
    assert_eq!(stands(&says, &coin), "Worse");
    assert_eq!(stands(&says, &says), "NotApart");
}

#[test]
fn two_years_of_an_open_university_differ_where_they_should() {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| "../shared/data".into(), std::path::PathBuf::from);
    let file = |name: &str| std::fs::read(folder.join("oulad-early").join(name));
    let (Ok(students), Ok(events)) = (file("students.csv"), file("events.csv")) else {
        eprintln!("skipped: no HOMEROOM_DATA");
        return;
    };
    let open =
        |name: &str, bytes: &[u8]| table::read(name, bytes, &Default::default(), &mut Unwatched).unwrap();
    let students = open("students.csv", &students);
    let presentation = |text: &str| {
        let column = students.columns.iter().find(|column| column.name == "presentation").unwrap();
        (0..students.height() as u32).filter(|row| column.cell(*row as usize) == text).collect::<Vec<u32>>()
    };
    let cohorts = [presentation("2013B"), presentation("2014J")];
    let mut study = Study::open(students);
    let role =
        |column: &str, role| Amendment { column: column.into(), role: Some(role), ..Default::default() };
    study
        .amend(&[
            role("person", Role::Group),
            role("presentation", Role::Cohort),
            role("left_day", Role::Exit),
        ])
        .unwrap();
    let plan = EventPlan { key: vec!["student".into()], time: Some("day".into()), ..Default::default() };
    study.join(open("events.csv", &events), &plan).unwrap();
    let when = When { until: vec![56.0], ..Default::default() };
    let ask = ask(&study, "final_result", "final_result in Fail, Withdrawn", when);
    study.plan(&ask).unwrap();
    let asked = &study.course().unwrap().sittings[0].asked;
    let sides = cohorts.map(|cohort| {
        let here = |row: &u32| cohort.binary_search(&asked.records[*row as usize]).is_ok();
        let rows: Vec<u32> = (0..asked.records.len() as u32).filter(here).collect();
        let groups = asked.groups.as_ref().unwrap();
        (part(&asked.frame, &rows), rows.iter().map(|row| groups[*row as usize]).collect::<Vec<u32>>())
    });
    let [then, now] =
        sides.each_ref().map(|(frame, groups)| Seen { frame, groups: Some(groups), said: None, unread: &[] });
    let profile = Profile::of(&then);
    println!("{} rows taught, {} persons; {} now", profile.rows, profile.persons, now.frame.height);
    let found = drift(&profile, &now);
    for sentence in says(&found) {
        println!("{sentence}");
    }
    assert_eq!((profile.rows, profile.persons, now.frame.height), (3965, 3963, 8879));
    let bytes = postcard::to_allocvec(&profile).unwrap();
    println!("{} columns in {} bytes", profile.columns.len(), bytes.len());
    assert!(bytes.len() < 6000);
    let of = |name: &str| found.columns.iter().find(|own| own.name == name).unwrap();
    // Other courses were given, and the terms set other work at other times.
    let module = of("module").told[0].text();
    assert!(module.starts_with("module has entries that the model never saw for 44.1 %: "), "{module}");
    assert!(["AAA", "CCC", "EEE", "GGG"].iter().all(|own| module.contains(own)), "{module}");
    for name in
        ["module", "due: count", "due: weight, total", "submitted: first time", "submitted: weight, total"]
    {
        assert_eq!(of(name).light, Light::Red, "{name}");
    }
    // The students themselves are much the same, and hand in as late as ever.
    for name in
        ["region", "highest_education", "previous_attempts", "studied_credits", "submitted: days_late, mean"]
    {
        assert_eq!(of(name).light, Light::Green, "{name}");
    }
    assert_eq!((of("registered_day").light, found.light), (Light::Amber, Light::Red));

    // One course of one year, cut by lot, is like itself.
    let (frame, groups) = &sides[1];
    let parted = halves(frame.height, 1)
        .map(|rows| (part(frame, &rows), rows.iter().map(|row| groups[*row as usize]).collect::<Vec<u32>>()));
    let [then, now] = parted.each_ref().map(|(frame, groups)| Seen {
        frame,
        groups: Some(groups),
        said: None,
        unread: &[],
    });
    let found = drift(&Profile::of(&then), &now);
    assert_eq!((found.light, found.rows), (Light::Green, 4440));
}
