//! The made-up class that ships with the product: what a model should find in it is known.
//!
//! Every student has three hidden standard normal traits: `z` (what they brought along), `e` (effort) and `t`
//! (how the term goes, upwards or downwards). Effort follows ability: `e = 0.5 z + 0.87 g`, `g` normal of its own.
//!
//! ```text
//! final_grade      = 12.4 + 1.35 z + 1.1 e + 1.2 t - 1.1 other + 1.75 noise      in halves, 0 to 20
//! grade_last_year  = 12 + 2.4 z + noise                                          one decimal, 2 to 20
//! attendance       = 93 + 4 e - 2.2 |noise|                                      whole percent, 52 to 100
//! homework         = 78 + 13 e + 6 noise                                         whole percent, 8 to 100
//! quiz_w<k>        = 12 + 2 z + 0.4 e + 0.34 t (k - 4.5) + s noise               in halves, 0 to 20
//! ```
//!
//! `other` is 1 for the 19 % whose home language is another one. They end 1.1 points lower than everything else
//! says, and their quizzes are noisier (`s` is 2.4 instead of 1.4): a model without that column rates them too
//! high and tells them apart worse, which an audit should find. The spread of the final grade is about 3 points,
//! 1.75 of them noise, so no model can explain more than about two thirds of the variance (R2 .66); about one
//! student in five ends below 10. `t` shows in the trend of the quizzes alone: a model that reads their order
//! finds more than one that reads their mean.
//!
//! Nothing else tells: `sex`, `class`, `cohort`, `support_plan`, `travel_minutes`, `club`, `remark` and
//! `exam_waiver` are chance. `final_letter` is written from the final grade (two points a letter, one row in 300 a
//! step off): the planted leak. Dirty on purpose: one attendance in 150 over 100 %, blanks, `-` and `n/a`.

//!
//! A second file has their weeks ([`events`]): a task that is due and mostly handed in, and minutes of practice.
//!
//! ```text
//! score of a task  = 60 + 6 z + 12 noise                                         whole, 0 to 100
//! minutes          = 60 + 8 g + 25 s shape(week) + 12 noise                      whole, 0 and more
//! shape            = 0  1  1 -1 -1  0  0 -1 -1  1  1  0                          weeks 1 to 12
//! ```
//!
//! `s` is 1 where the noise of the final grade is positive and -1 where it is not: some slump in the middle of the
//! term and recover, others rise and fade. The shape has no mean, no slope, no last value and as much above as
//! below, so no total, mean, trend or extreme tells the two apart: only a model that reads week by week does.

use std::fmt::Write;

use crate::numeric::chance::Chance;

/// What the file is called.
pub const NAME: &str = "made-up-class.csv";
/// Students where nobody says how many.
pub const ROWS: usize = 600;
/// What the file of their weeks is called.
pub const EVENTS_NAME: &str = "made-up-weeks.csv";
/// How practice swings over the weeks.
pub const SHAPE: [f64; 12] = [0.0, 1.0, 1.0, -1.0, -1.0, 0.0, 0.0, -1.0, -1.0, 1.0, 1.0, 0.0];

const HEADER: &str = "student_id,name,cohort,class,sex,home_language,support_plan,travel_minutes,club,\
    grade_last_year,attendance,homework,quiz_w1,quiz_w2,quiz_w3,quiz_w4,quiz_w5,quiz_w6,quiz_w7,quiz_w8,\
    remark,exam_waiver,final_grade,final_letter\n";

/// Syllables that make names which nobody bears.
const STARTS: [&str; 16] = [
    "Va", "Lom", "Mi", "Ren", "Sho", "Tal", "Ki", "Dra", "Nel", "Ou", "Bri", "Zan", "Fe", "Quo", "Hux", "Wim",
];
const MIDDLES: [&str; 12] = ["lo", "ri", "ve", "na", "tu", "xi", "de", "mo", "sa", "ki", "pu", "ne"];
const ENDS: [&str; 14] =
    ["ra", "lin", "dor", "ky", "na", "th", "vo", "mel", "s", "bek", "zu", "ga", "for", "wen"];

const CLUBS: [&str; 5] = ["no club", "choir", "chess", "sports", "robots"];
const SUBJECTS: [&str; 9] = [
    "Works well in pairs",
    "Asks good questions",
    "Needs longer for reading",
    "Likes to draw",
    "Quiet in class",
    "Helps others",
    "Often starts late",
    "Strong in mental arithmetic",
    "Prefers written work",
];
const TURNS: [&str; 8] = [
    "spoke with parents",
    "see notes of week 3",
    "moved to the front row",
    "new tablet since autumn",
    "has asked for more exercises",
    "joined the reading group",
    "changed seat twice",
    "likes the new book",
];

/// The made-up class as CSV text with a header: the same bytes for the same `rows` and `seed` everywhere. The
/// first students of a longer file are those of a shorter one, but for their ids.
pub fn sample(rows: usize, seed: u64) -> String {
    let mut ids: Vec<usize> = (1..=rows).collect();
    // The order of ids says nothing about the order of students.
    Chance::new(seed, &[0]).shuffle(&mut ids);
    let mut text = String::with_capacity(HEADER.len() + rows * 140);
    text.push_str(HEADER);
    for (row, id) in ids.into_iter().enumerate() {
        student(&mut text, row, id, &mut Chance::new(seed, &[1, row as u64]));
    }
    text
}

/// What nobody sees of a student.
struct Hidden {
    z: f64,
    e: f64,
    t: f64,
    other: bool,
    /// Of the final grade.
    noise: f64,
}

impl Hidden {
    /// The first draws of a student's stream.
    fn draw(chance: &mut Chance) -> Hidden {
        let z = chance.normal();
        let e = 0.5 * z + 0.87 * chance.normal();
        let t = chance.normal();
        let other = chance.uniform() < 0.19;
        Hidden { z, e, t, other, noise: chance.normal() }
    }
}

/// The weeks of [`sample`]'s students as CSV text: one row per student, week and event.
pub fn events(rows: usize, seed: u64) -> String {
    let mut ids: Vec<usize> = (1..=rows).collect();
    Chance::new(seed, &[0]).shuffle(&mut ids);
    let mut text = String::with_capacity(rows * 12 * 60);
    text.push_str("student_id,week,event,minutes,score\n");
    for (row, id) in ids.into_iter().enumerate() {
        let hidden = Hidden::draw(&mut Chance::new(seed, &[1, row as u64]));
        let mut chance = Chance::new(seed, &[2, row as u64]);
        let swing = if hidden.noise > 0.0 { 25.0 } else { -25.0 };
        let habit = 60.0 + 8.0 * chance.normal();
        for (week, shape) in SHAPE.iter().enumerate() {
            let week = week + 1;
            let minutes = libm::round((habit + swing * shape + 12.0 * chance.normal()).max(0.0));
            let _ = writeln!(text, "S{id:04},{week},practice,{minutes},");
            let _ = writeln!(text, "S{id:04},{week},due,,");
            let score = libm::round((60.0 + 6.0 * hidden.z + 12.0 * chance.normal()).clamp(0.0, 100.0));
            if chance.uniform() < 0.9 {
                let _ = writeln!(text, "S{id:04},{week},submitted,,{score}");
            }
        }
    }
    text
}

fn student(text: &mut String, row: usize, id: usize, chance: &mut Chance) {
    let Hidden { z, e, t, other, noise } = Hidden::draw(chance);
    let final_grade =
        halves(12.4 + 1.35 * z + 1.1 * e + 1.2 * t - if other { 1.1 } else { 0.0 } + 1.75 * noise);
    let last_year = libm::round((12.0 + 2.4 * z + chance.normal()).clamp(2.0, 20.0) * 10.0) / 10.0;
    let attendance = libm::round((93.0 + 4.0 * e - 2.2 * chance.normal().abs()).clamp(52.0, 100.0));
    let homework = libm::round((78.0 + 13.0 * e + 6.0 * chance.normal()).clamp(8.0, 100.0));

    let name = format!("{} {}", made_name(chance), made_name(chance));
    let cohort = if chance.uniform() < 0.5 { "2023/24" } else { "2024/25" };
    let class = one_of(&["10A", "10B", "10C", "10D"], chance);
    let sex = one_of(&["F", "M"], chance);
    let language = if other { "another" } else { "same as school" };
    let plan = if chance.uniform() < 0.08 { "yes" } else { "no" };
    let travel = 5 * (1 + chance.below(12));
    let club = one_of(&CLUBS, chance);
    let _ = write!(text, "S{id:04},{name},{cohort},{class},{sex},{language},{plan},{travel},{club},");

    // New at the school: no grade of last year.
    if chance.uniform() >= 0.04 {
        let _ = write!(text, "{last_year}");
    }
    text.push(',');
    // A zero too many, or more days than there were.
    let written = match (row % 300, chance.uniform() < 0.02) {
        (55, _) => format!("{attendance}0"),
        (205, _) => format!("{}", 101 + chance.below(8)),
        (_, true) => "-".to_owned(),
        _ => format!("{attendance}"),
    };
    text.push_str(&written);
    text.push(',');
    if chance.uniform() >= 0.005 {
        let _ = write!(text, "{homework}");
    }
    text.push(',');

    let spread = if other { 2.4 } else { 1.4 };
    for week in 1..=8 {
        let quiz =
            halves(12.0 + 2.0 * z + 0.4 * e + 0.34 * t * (f64::from(week) - 4.5) + spread * chance.normal());
        // Who makes less of an effort misses more quizzes.
        let missed = 0.035 + if e < -1.0 { 0.09 } else { 0.0 };
        match chance.uniform() {
            draw if draw < missed / 2.0 => {}
            draw if draw < missed => text.push_str("n/a"),
            _ => text.push_str(&quiz.to_string()),
        }
        text.push(',');
    }

    if chance.uniform() < 0.4 {
        let _ = write!(text, "\"{}, {}\"", one_of(&SUBJECTS, chance), one_of(&TURNS, chance));
    }
    text.push(',');
    if chance.uniform() < 0.015 {
        text.push_str(one_of(&["oral", "written"], chance));
    }
    let _ = writeln!(text, ",{final_grade},{}", letter(final_grade, row % 300 == 149));
}

fn halves(grade: f64) -> f64 {
    libm::round(grade.clamp(0.0, 20.0) * 2.0) / 2.0
}

/// A from 18, then one letter for every two points, G below 8. `late` letters were written before a correction.
fn letter(grade: f64, late: bool) -> char {
    let steps = ["ABCDEFG", "BCDEFGF"][usize::from(late)];
    let step = ((20.0 - grade) / 2.0 - 0.01).clamp(0.0, 6.0);
    steps.chars().nth(if grade >= 18.0 { 0 } else { step as usize }).unwrap_or('G')
}

fn made_name(chance: &mut Chance) -> String {
    format!("{}{}{}", one_of(&STARTS, chance), one_of(&MIDDLES, chance), one_of(&ENDS, chance))
}

fn one_of<'a>(choices: &[&'a str], chance: &mut Chance) -> &'a str {
    choices.get(chance.below(choices.len() as u32) as usize).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        // Quotes appear around the remark alone, which holds one comma.
        let cut = |line: &str| {
            let mut quoted = false;
            let plain: String = line
                .chars()
                .map(|c| {
                    quoted ^= c == '"';
                    if quoted && c == ',' { ';' } else { c }
                })
                .collect();
            plain.split(',').map(str::to_owned).collect()
        };
        text.lines().skip(1).map(cut).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_on_every_machine() {
        let hash = |text: &str| {
            text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
        };
        assert_eq!(hash(&sample(ROWS, 1)), 15_493_205_288_632_351_666);
        assert_ne!(sample(ROWS, 1), sample(ROWS, 2));
    }

    #[test]
    fn every_row_has_as_many_cells_as_the_header() {
        let text = sample(ROWS, 1);
        assert_eq!(HEADER.matches(',').count() + 1, 24);
        assert!(rows(&text).iter().all(|row| row.len() == 24));
        assert_eq!(rows(&text).len(), ROWS);
    }

    #[test]
    fn the_shares_are_as_documented() {
        let rows = rows(&sample(6000, 7));
        let share = |meets: &dyn Fn(&[String]) -> bool| {
            rows.iter().filter(|row| meets(row)).count() as f64 / rows.len() as f64
        };
        let grade = |row: &[String]| row[22].parse::<f64>().unwrap();
        let below = share(&|row| grade(row) < 10.0);
        assert!((0.18..0.24).contains(&below), "{below}");
        let other = share(&|row| row[5] == "another");
        assert!((0.17..0.21).contains(&other), "{other}");
        let odd = share(&|row| row[10].parse::<f64>().is_ok_and(|attendance| attendance > 100.0));
        assert!((odd - 1.0 / 150.0).abs() < 1e-9, "{odd}");
        assert!((0.97..1.0).contains(&share(&|row| row[21].is_empty())));
        let mean = |other: bool| {
            let grades: Vec<f64> =
                rows.iter().filter(|row| (row[5] == "another") == other).map(|row| grade(row)).collect();
            grades.iter().sum::<f64>() / grades.len() as f64
        };
        let gap = mean(false) - mean(true);
        assert!((0.8..1.4).contains(&gap), "{gap}");
    }

    #[test]
    fn the_letter_follows_the_grade_but_for_one_row_in_300() {
        for (grade, expected) in [(20.0, 'A'), (18.0, 'A'), (17.5, 'B'), (16.0, 'B'), (10.0, 'E'), (9.5, 'F')]
        {
            assert_eq!(letter(grade, false), expected, "{grade}");
        }
        assert_eq!(letter(7.5, false), 'G');
        let wrong = rows(&sample(ROWS, 1))
            .iter()
            .filter(|row| !row[23].starts_with(letter(row[22].parse().unwrap(), false)))
            .count();
        assert_eq!(wrong, 2);
    }

    #[test]
    fn the_weeks_swing_without_a_mean_a_slope_or_a_last_value() {
        let about = |of: &dyn Fn(usize) -> f64| {
            SHAPE.iter().enumerate().map(|(week, shape)| of(week) * shape).sum::<f64>()
        };
        assert_eq!((about(&|_| 1.0), about(&|week| week as f64), SHAPE[11]), (0.0, 0.0, 0.0));
        let text = events(3, 1);
        assert_eq!(text.lines().filter(|line| line.contains(",practice,")).count(), 36);
        assert!(text.lines().skip(1).all(|line| line.split(',').count() == 5));
        assert_eq!(events(3, 1), text);
    }

    #[test]
    fn ids_differ_and_no_rows_is_a_header() {
        let mut ids: Vec<String> = rows(&sample(ROWS, 1)).into_iter().map(|row| row[0].clone()).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), ROWS);
        assert_eq!(sample(0, 1), HEADER);
    }
}
