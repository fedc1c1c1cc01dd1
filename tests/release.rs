//! Nothing that an audit keeps back can be worked out from all that it shows: every small count could be any of 0 to 9.
//!
//! What a reader knows is read off the serialised answer alone: sizes, what figures are taken over, and shares, each of
//! which bounds a count. Whether students exist who agree with all of it is for an integer program to say.

mod integers;

use std::collections::BTreeMap;
use std::path::PathBuf;

use homeroom::cli::Cores;
use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::Amendment;
use homeroom::study::{Ask, Condition, Question, Study, Terms};
use homeroom::table::{ReadOptions, read};
use integers::{Sum, solution};
use serde_json::Value;

const LEAST: i64 = 10;

/// Found, false alarms, missed, left alone.
const NEED: [usize; 2] = [0, 2];
const WELL: [usize; 2] = [1, 3];
const LISTED: [usize; 2] = [0, 1];
const ALL: [usize; 4] = [0, 1, 2, 3];

/// Columns with their groups, as the answer has them; a number for each combination and kind of student.
struct World {
    columns: Vec<(String, Vec<String>)>,
    known: Vec<Sum>,
}

impl World {
    fn count(&self) -> usize {
        4 * self.columns.iter().map(|(_, groups)| groups.len()).product::<usize>()
    }

    /// The numbers of students of some kinds in a group, by column and place.
    fn of(&self, group: &[(usize, usize)], kinds: &[usize]) -> Vec<usize> {
        let inside = |cell: usize| {
            let mut rest = cell;
            self.columns.iter().enumerate().all(|(column, (_, groups))| {
                let own = rest % groups.len();
                rest /= groups.len();
                group.iter().all(|(asked, place)| *asked != column || *place == own)
            })
        };
        let cells = (0..self.count() / 4).filter(|cell| inside(*cell));
        cells.flat_map(|cell| kinds.iter().map(move |kind| 4 * cell + kind)).collect()
    }

    fn tell(&mut self, group: &[(usize, usize)], kinds: &[usize], low: i64, high: Option<i64>) {
        let of = self.of(group, kinds);
        self.known.push(Sum { of, low, high });
    }

    /// What is read off the figures of a group.
    fn read(&mut self, group: &[(usize, usize)], figures: &Value) {
        for figure in figures.as_array().unwrap() {
            let (part, whole): (&[usize], &[usize]) = match figure["measure"].as_str().unwrap() {
                "baseRate" => (&NEED, &ALL),
                "selectionRate" => (&LISTED, &ALL),
                "truePositiveRate" => (&[0], &NEED),
                "falsePositiveRate" => (&[1], &WELL),
                "falseNegativeRate" => (&[2], &NEED),
                "precision" => (&[0], &LISTED),
                _ => continue,
            };
            let Some(of) = figure["of"]["count"].as_i64() else { continue };
            self.tell(group, whole, of, Some(of));
            let bound = |share: f64| share * of as f64;
            let (low, high) = match figure["mark"].as_str().unwrap() {
                "value" => {
                    let value = figure["value"].as_f64().unwrap();
                    (bound(value - 0.00051), bound(value + 0.00051))
                }
                "under" => (0.0, bound(0.05)),
                "over" => (bound(0.95), bound(1.0)),
                _ => continue,
            };
            self.tell(group, part, low.ceil().max(0.0) as i64, Some(high.floor() as i64));
        }
    }
}

/// Whether a figure of this measure is shown.
fn shown(group: &Value, measure: &str) -> bool {
    let figures = group["figures"].as_array().unwrap();
    figures.iter().any(|figure| figure["measure"] == measure && figure["mark"] != "hidden")
}

/// Counts of a group by the names of its levels; `truth` is whether in need, whether listed, and the levels, row by row.
fn counted(truth: &[(bool, bool, Vec<String>)], places: &[usize], levels: &[&str]) -> [i64; 4] {
    let mut counts = [0; 4];
    for (need, listed, own) in truth {
        if places.iter().zip(levels).all(|(place, level)| own[*place] == *level) {
            counts[2 * usize::from(!listed) + usize::from(!need)] += 1;
        }
    }
    counts
}

/// How many small counts are kept back, each of which was asked about.
fn check(told: &Value, truth: &[(bool, bool, Vec<String>)], every: bool) -> usize {
    let groupings = told["groupings"].as_array().unwrap();
    let name = |level: &Value| level.as_str().unwrap_or("").to_owned();
    let single: Vec<&Value> =
        groupings.iter().filter(|own| own["columns"].as_array().unwrap().len() == 1).collect();
    // The truth has all columns, also those of which nothing is told.
    let told_of: Vec<usize> =
        (0..single.len()).filter(|at| !single[*at]["groups"].as_array().unwrap().is_empty()).collect();
    let columns: Vec<(String, Vec<String>)> = told_of
        .iter()
        .map(|at| single[*at])
        .map(|own| {
            let groups = own["groups"].as_array().unwrap().iter().map(|group| name(&group["levels"][0]));
            (name(&own["columns"][0]), groups.collect())
        })
        .collect();
    let mut world = World { columns, known: Vec::new() };
    let judged = told["judged"].as_i64().unwrap();
    world.tell(&[], &ALL, judged, Some(judged));
    let listed = told["capacity"].as_i64().unwrap();
    world.tell(&[], &LISTED, listed, Some(listed));
    world.read(&[], &told["whole"]);
    let mut asked: Vec<(String, Vec<usize>)> = Vec::new();
    for grouping in groupings {
        let own = grouping["columns"].as_array().unwrap();
        let places: Vec<usize> = own
            .iter()
            .filter_map(|column| world.columns.iter().position(|(name, _)| *name == *column))
            .collect();
        for group in grouping["groups"].as_array().unwrap() {
            let levels: Vec<String> = group["levels"].as_array().unwrap().iter().map(name).collect();
            let place = |(column, level): (&usize, &String)| {
                (*column, world.columns[*column].1.iter().position(|own| own == level).unwrap())
            };
            let cell: Vec<(usize, usize)> = places.iter().zip(&levels).map(place).collect();
            world.read(&cell, &group["figures"]);
            let levels: Vec<&str> = levels.iter().map(String::as_str).collect();
            let own: Vec<usize> = places.iter().map(|place| told_of[*place]).collect();
            let counts = counted(truth, &own, &levels);
            let sum = |kinds: &[usize]| kinds.iter().map(|kind| counts[*kind]).sum::<i64>();
            let mut small = |kinds: &[usize], what: &str| {
                if sum(kinds) < LEAST {
                    asked.push((format!("{} {what}", group["name"]), world.of(&cell, kinds)));
                }
            };
            if group["size"]["count"].is_null() {
                small(&ALL, "size");
            }
            if !shown(group, "baseRate") {
                small(&NEED, "in need");
                small(&WELL, "doing well");
            }
            if !shown(group, "selectionRate") {
                small(&LISTED, "listed");
            } else {
                // What is shown is not small.
                assert!(sum(&NEED).min(sum(&WELL)).min(sum(&LISTED)) >= LEAST, "{group:#}");
            }
            match group["size"].as_str() {
                Some("fewer") => world.tell(&cell, &ALL, 0, Some(LEAST - 1)),
                // Who is kept back in a column without being few.
                Some(_) if cell.len() == 1 => world.tell(&cell, &ALL, LEAST, None),
                Some(_) => {}
                None => assert_eq!(group["size"]["count"], sum(&ALL)),
            }
        }
    }
    assert!(solution(world.count(), &world.known).is_some(), "the truth itself is one");
    for (what, of) in &asked {
        for value in (0..LEAST).filter(|value| every || [0, LEAST - 1].contains(value)) {
            let fixed = Sum { of: of.clone(), low: value, high: Some(value) };
            let sums = [&world.known[..], &[fixed]].concat();
            assert!(solution(world.count(), &sums).is_some(), "{what} cannot be {value}");
        }
    }
    asked.len()
}

/// An evaluation by a weighted sum with plain chances, its audit, and who was what.
fn audited(
    name: &str,
    bytes: &[u8],
    at_risk: &str,
    protect: &[&str],
    capacity: usize,
) -> (Value, Vec<(bool, bool, Vec<String>)>) {
    let table = read(name, bytes, &ReadOptions::default(), &mut Unwatched).unwrap();
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
    let condition = Condition::parse(at_risk, study.schema()).unwrap();
    let ask = Ask {
        question: Question {
            target: condition.column.clone(),
            condition: Some(condition),
            rule: None,
            weight: None,
        },
        models: vec!["linear".into()],
        folds: 5,
        repeats: 1,
        seed: 1,
        settings: BTreeMap::new(),
        when: Default::default(),
        decide: false,
        capacity: None,
    };
    study.evaluate(&ask, &Cores::new(None).unwrap(), &mut Unwatched).unwrap();
    let terms = Terms { model: Some("linear".into()), capacity: Some(capacity), ..Terms::default() };
    let told = serde_json::to_value(study.release(&terms, &mut Unwatched).unwrap()).unwrap();
    // Who was listed: the highest chances, ties by row.
    let text = study.predictions().unwrap();
    let said = read("said.csv", text.as_bytes(), &ReadOptions::default(), &mut Unwatched).unwrap();
    let head: Vec<&str> = said.columns.iter().map(|column| column.name.as_str()).collect();
    let chance = head.iter().position(|name| name.starts_with("linear") && !name.contains("not ")).unwrap();
    let truth_at = head.iter().position(|name| *name == "truth").unwrap_or(1);
    let rows: Vec<Vec<&str>> =
        (0..said.height()).map(|row| said.columns.iter().map(|column| column.cell(row)).collect()).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let value = |at: usize| rows[at][chance].parse::<f64>().unwrap();
    order.sort_by(|a, b| value(*b).total_cmp(&value(*a)));
    let mut listed = vec![false; rows.len()];
    order.iter().take(capacity).for_each(|at| listed[*at] = true);
    let table = study.table();
    // As the columns stand in the file.
    let mut protect = protect.to_vec();
    protect.sort_by_key(|name| table.columns.iter().position(|column| column.name == *name));
    let truth = rows.iter().zip(listed).map(|(row, listed)| {
        let record = table.rows.binary_search(&row[0].parse().unwrap()).unwrap();
        let level = |column: &&str| {
            let cell = table.column(column).unwrap().cell(record).trim().to_owned();
            if homeroom::table::number::is_missing(&cell) { String::new() } else { cell }
        };
        (!row[truth_at].starts_with("not "), listed, protect.iter().map(level).collect())
    });
    let truth = truth.collect();
    (told, truth)
}

fn file(path: &str) -> Option<Vec<u8>> {
    let folder =
        std::env::var_os("HOMEROOM_DATA").map_or_else(|| PathBuf::from("../shared/data"), PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: no HOMEROOM_DATA");
        return None;
    }
    Some(std::fs::read(folder.join(path)).expect(path))
}

#[test]
fn the_solver_finds_whole_numbers_where_there_are_some() {
    let sum = |of: &[usize], low, high| Sum { of: of.to_vec(), low, high };
    let found = solution(3, &[sum(&[0, 1], 3, Some(3)), sum(&[1, 2], 4, None), sum(&[2], 0, Some(2))]);
    assert_eq!(found.map(|own| own[0] + own[1]), Some(3));
    assert_eq!(solution(2, &[sum(&[0, 1], 3, Some(3)), sum(&[0], 4, None)]), None);
    // 2 x = 3 has a solution in fractions alone.
    assert_eq!(solution(1, &[sum(&[0, 0], 3, Some(3))]), None);
    // Three pairs that sum to 1 each: halves alone.
    let pairs = [sum(&[0, 1], 1, Some(1)), sum(&[1, 2], 1, Some(1)), sum(&[0, 2], 1, Some(1))];
    assert_eq!(solution(3, &pairs), None);
}

#[test]
fn the_made_up_class_keeps_its_small_counts() {
    let text = sample::sample(sample::ROWS, 1);
    let protect = ["sex", "home_language", "support_plan"];
    let mut kept = 0;
    for capacity in [30, 60, 120] {
        let (told, truth) = audited(sample::NAME, text.as_bytes(), "final_grade < 10", &protect, capacity);
        kept += check(&told, &truth, true);
    }
    assert!(kept > 0, "nothing was kept back");
}

#[test]
fn groups_of_one_and_of_a_few_are_kept() {
    // A group of one, of four, of none in need.
    let mut text = "mark,effort,home,way\n".to_owned();
    for row in 0..300 {
        let home = match row {
            0 => "island",
            1..=4 => "boat",
            _ if row % 3 == 0 => "town",
            _ => "land",
        };
        let way = if row % 11 == 0 {
            "walk"
        } else if row % 2 == 0 {
            "bus"
        } else {
            "train"
        };
        let mark = if way == "walk" { 15 } else { 5 + (row * 7) % 13 };
        text += &format!("{mark},{},{home},{way}\n", (row * 5) % 17 + mark);
    }
    let (told, truth) = audited("few.csv", text.as_bytes(), "mark < 10", &["home", "way"], 60);
    let kept = check(&told, &truth, true);
    assert!(kept >= 6, "{kept}");
}

#[test]
fn public_school_data_keeps_its_small_counts() {
    for (path, at_risk, protect, capacity) in [
        ("uci-student/student-por.csv", "G3 < 10", &["sex", "address"][..], 65),
        ("uci-student/student-por.csv", "G3 < 10", &["school", "Mjob", "guardian"], 65),
        ("dropout/dropout.csv", "Target = Dropout", &["Gender", "Scholarship holder"], 442),
        ("dropout/dropout.csv", "Target = Dropout", &["Gender", "Marital status"], 100),
    ] {
        let Some(bytes) = file(path) else { return };
        let (told, truth) = audited(path, &bytes, at_risk, protect, capacity);
        println!("{path} {protect:?}: {} small counts kept", check(&told, &truth, true));
    }
}

/// Bands of deprivation crossed with sex and disability, students of all courses: a minute or more.
#[test]
#[ignore = "takes minutes: npm run prove"]
fn a_university_keeps_its_small_counts() {
    let Some(bytes) = file("oulad-early/students.csv") else { return };
    let protect = ["gender", "imd_band", "disability"];
    for capacity in [200, 500] {
        let at_risk = "final_result in Fail, Withdrawn";
        let (told, truth) = audited("students.csv", &bytes, at_risk, &protect, capacity);
        println!("{} small counts kept in a list of {capacity}", check(&told, &truth, false));
    }
}
