//! Which course or section does better or worse than its students' own history predicts. Never per teacher, and only when
//! somebody asks.
//!
//! The expectation of a row comes from a model that was taught without its course. What differs between a course's mean
//! outcome and its mean expectation is partly chance, the more so the fewer its students; so it is drawn towards the mean
//! of all courses.
//!
//! # Formula
//! With `d` the mean of observed less expected over the `n` students of a course, `s2` the variance of those differences
//! within courses (pooled) and `v = s2 / n`: `tau2` is DerSimonian and Laird's moment estimate of the variance between
//! courses (doi 10.1016/0197-2456(86)90046-2), `m` the mean of all with weights `1 / (tau2 + v)`, and
//! `shown = m + w (d - m)` with `w = tau2 / (tau2 + v)`. The interval is Morris's (doi 10.1080/01621459.1983.10477920),
//! which also heeds that `m` and `tau2` are estimates: `shown +- 1.96 sqrt(v (1 - (k - 1) / k u) + 2 / (k - 3) u2 (d - m)2)`
//! with `u = 1 - w` and `k` courses. Of fewer than [`FEWEST_COURSES`] nothing can be said about how courses vary: nothing
//! is drawn anywhere, and the interval is that of the mean alone.

use serde::Serialize;

use super::factor::is_teacher;
use crate::error::{Error, ErrorKind, Result};
use crate::numeric::statistics::mean;
use crate::words::Words;

/// Students of a course whose difference is shown, at least.
pub const FEWEST: usize = 10;
/// Courses that are drawn towards their mean, at least.
pub const FEWEST_COURSES: usize = 4;
/// The 97.5 % quantile of the standard normal distribution.
const NORMAL_975: f64 = 1.959_963_984_540_054;

/// What is compared: one entry per row in each list.
#[derive(Clone, Copy, Debug)]
pub struct Courses<'a> {
    /// The column that says the course.
    pub column: &'a str,
    /// Codes into `names`; others are rows without a course, which are passed over.
    pub codes: &'a [u32],
    pub names: &'a [String],
    /// 0 and 1, or a number; NaN is passed over.
    pub outcomes: &'a [f64],
    /// What a model that was taught without the row's course says, in the same unit; NaN is passed over.
    pub expected: &'a [f64],
    /// Who had support: reported apart, since support changes outcomes.
    pub supported: Option<&'a [bool]>,
    /// Whether the outcome is a yes or no of which the share is shown.
    pub share: bool,
}

/// A course, beside what its students' own history predicts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CourseView {
    pub course: String,
    /// Students without support; [`FEWEST`] or more.
    pub students: usize,
    /// Means over those students, in the outcome's unit (a share of 0 to 1 for a yes or no).
    pub observed: f64,
    pub expected: f64,
    /// Observed less expected, drawn towards the mean of all courses, with its 95 % interval.
    pub difference: f64,
    pub low: f64,
    pub high: f64,
    /// How much of the course's own difference is kept, 0..=1.
    pub weight: f64,
    /// Of its students with support, where they are [`FEWEST`] or more.
    pub supported: Option<Supported>,
    pub words: Words,
}

/// Students with support: as they stand, without a comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SupportedStudents"))]
#[serde(rename_all = "camelCase")]
pub struct Supported {
    pub students: usize,
    pub observed: f64,
    pub expected: f64,
    pub words: Words,
}

/// All courses that can be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CoursesView {
    /// In the order of the names.
    pub courses: Vec<CourseView>,
    /// Courses with fewer students than can be shown.
    pub kept_back: usize,
    /// Mean difference of all courses, and the standard deviation between courses that chance does not account for.
    pub mean: f64,
    pub between: f64,
    pub words: Vec<Words>,
}

/// The rows of a course, and what they add up to.
struct Course<'a> {
    name: &'a str,
    differences: Vec<f64>,
    observed: f64,
    expected: f64,
    supported: Option<Supported>,
}

/// # Errors
/// `not-by-teacher` for a column whose name speaks of those who teach.
pub fn checked(column: &str) -> Result<()> {
    if is_teacher(column) {
        return Err(Error::new(ErrorKind::NotByTeacher).at_column(column));
    }
    Ok(())
}

/// Compares courses.
///
/// # Errors
/// `not-by-teacher` for a column whose name speaks of those who teach; `few-courses` where fewer than two courses have
/// [`FEWEST`] students; `crashed` for lists of different lengths.
pub fn courses(asked: &Courses<'_>) -> Result<CoursesView> {
    checked(asked.column)?;
    let height = asked.codes.len();
    let fits = asked.outcomes.len() == height
        && asked.expected.len() == height
        && asked.supported.is_none_or(|supported| supported.len() == height);
    if !fits {
        return Err(
            Error::new(ErrorKind::Crashed).with("reason", "courses and outcomes of different lengths")
        );
    }
    let (mut shown, mut kept_back) = (Vec::new(), 0);
    for (code, name) in asked.names.iter().enumerate() {
        match gathered(asked, code as u32, name) {
            Some(course) if course.differences.len() >= FEWEST => shown.push(course),
            Some(_) => kept_back += 1,
            None => {}
        }
    }
    if shown.len() < 2 {
        return Err(Error::new(ErrorKind::FewCourses).at_column(asked.column).with("least", FEWEST));
    }
    let own: Vec<(f64, usize)> = shown
        .iter()
        .map(|course| (mean(&course.differences).unwrap_or(0.0), course.differences.len()))
        .collect();
    let within = pooled(&shown, &own);
    let drawn = drawn(&own, within);
    let view = |(course, place): (Course<'_>, &Place)| {
        let words = sentence(asked, course.name, place);
        CourseView {
            course: course.name.to_owned(),
            students: course.differences.len(),
            observed: course.observed,
            expected: course.expected,
            difference: place.difference,
            low: place.low,
            high: place.high,
            weight: place.weight,
            supported: course.supported,
            words,
        }
    };
    let mut words = vec![Words::new("guidance-courses-about")];
    if kept_back > 0 {
        words.push(Words::new("guidance-courses-kept-back").with("count", kept_back).with("least", FEWEST));
    }
    if shown.len() < FEWEST_COURSES {
        words.push(Words::new("guidance-courses-few").with("count", shown.len()));
    }
    if asked.supported.is_some() {
        words.push(Words::new("guidance-courses-supported"));
    }
    let courses = shown.into_iter().zip(&drawn.places).map(view).collect();
    Ok(CoursesView { courses, kept_back, mean: drawn.mean, between: drawn.tau2.sqrt(), words })
}

fn gathered<'a>(asked: &Courses<'_>, code: u32, name: &'a str) -> Option<Course<'a>> {
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for (row, own) in asked.codes.iter().enumerate() {
        let pair = (asked.outcomes[row], asked.expected[row]);
        if *own == code && pair.0.is_finite() && pair.1.is_finite() {
            let supported = asked.supported.is_some_and(|supported| supported[row]);
            if supported { with.push(pair) } else { without.push(pair) }
        }
    }
    let means = |pairs: &[(f64, f64)]| {
        let count = pairs.len().max(1) as f64;
        let sum = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
        (sum(|pair| pair.0), sum(|pair| pair.1))
    };
    let (observed, expected) = means(&without);
    let supported = (with.len() >= FEWEST).then(|| {
        let (observed, expected) = means(&with);
        let words =
            Words::new(if asked.share { "guidance-supported-share" } else { "guidance-supported-number" })
                .with("students", with.len())
                .with("observed", unit(asked, observed))
                .with("expected", unit(asked, expected));
        Supported { students: with.len(), observed, expected, words }
    });
    let some = !without.is_empty() || !with.is_empty();
    let differences = without.iter().map(|pair| pair.0 - pair.1).collect();
    some.then_some(Course { name, differences, observed, expected, supported })
}

/// The variance of differences within courses, pooled.
fn pooled(courses: &[Course<'_>], own: &[(f64, usize)]) -> f64 {
    let (mut sum, mut freedom) = (0.0, 0);
    for (course, (mean, count)) in courses.iter().zip(own) {
        sum += course.differences.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>();
        freedom += count - 1;
    }
    sum / freedom.max(1) as f64
}

/// A course's difference after it was drawn towards the mean.
struct Place {
    difference: f64,
    low: f64,
    high: f64,
    weight: f64,
}

struct Drawn {
    places: Vec<Place>,
    mean: f64,
    tau2: f64,
}

/// Draws differences of so many students each towards their mean; `within` is the variance of one student.
fn drawn(own: &[(f64, usize)], within: f64) -> Drawn {
    let variance = |count: usize| within / count as f64;
    let weighted = |tau2: f64| {
        let weights: Vec<f64> =
            own.iter().map(|(_, count)| 1.0 / (tau2 + variance(*count)).max(f64::MIN_POSITIVE)).collect();
        let sum: f64 = weights.iter().sum();
        let mean = own.iter().zip(&weights).map(|((value, _), weight)| value * weight / sum).sum::<f64>();
        (weights, sum, mean)
    };
    let several = own.len() as f64;
    let plain = own.iter().map(|(value, _)| value).sum::<f64>() / several;
    // Without any spread within courses nothing is chance.
    let noisy = within > 0.0;
    let tau2 = if noisy {
        let (weights, sum, mean) = weighted(0.0);
        let q: f64 = own
            .iter()
            .zip(&weights)
            .map(|((value, _), weight)| weight * (value - mean) * (value - mean))
            .sum();
        let squares: f64 = weights.iter().map(|weight| weight * weight).sum();
        ((q - (several - 1.0)) / (sum - squares / sum)).max(0.0)
    } else {
        own.iter().map(|(value, _)| (value - plain) * (value - plain)).sum::<f64>() / (several - 1.0)
    };
    let mean = if noisy { weighted(tau2).2 } else { plain };
    let few = own.len() < FEWEST_COURSES;
    let place = |(value, count): &(f64, usize)| {
        let chance = variance(*count);
        let weight = if few || !noisy { 1.0 } else { tau2 / (tau2 + chance) };
        let difference = mean + weight * (value - mean);
        let lost = 1.0 - weight;
        let spread = if few || !noisy {
            chance
        } else {
            let away = lost * (value - mean);
            chance * (1.0 - (several - 1.0) / several * lost) + 2.0 / (several - 3.0) * away * away
        };
        let reach = NORMAL_975 * spread.sqrt();
        Place { difference, low: difference - reach, high: difference + reach, weight }
    };
    Drawn { places: own.iter().map(place).collect(), mean, tau2 }
}

/// Whole points of 100 for a share, two decimals for a number.
fn unit(asked: &Courses<'_>, value: f64) -> f64 {
    libm::round(value * 100.0) / if asked.share { 1.0 } else { 100.0 }
}

fn sentence(asked: &Courses<'_>, name: &str, place: &Place) -> Words {
    let id = match (asked.share, place.low > 0.0, place.high < 0.0) {
        (true, true, _) => "guidance-course-share-above",
        (true, _, true) => "guidance-course-share-below",
        (true, ..) => "guidance-course-share-alike",
        (false, true, _) => "guidance-course-number-above",
        (false, _, true) => "guidance-course-number-below",
        (false, ..) => "guidance-course-number-alike",
    };
    let below = place.high < 0.0;
    let (low, high) = if below { (-place.high, -place.low) } else { (place.low, place.high) };
    Words::new(id)
        .with("course", name)
        .with("points", unit(asked, place.difference.abs()))
        .with("low", unit(asked, low))
        .with("high", unit(asked, high))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::numeric::chance::Chance;

    struct Made {
        codes: Vec<u32>,
        names: Vec<String>,
        outcomes: Vec<f64>,
        expected: Vec<f64>,
        supported: Vec<bool>,
    }

    /// Courses of so many students whose outcomes differ from what is expected by `effects` and chance.
    fn made(effects: &[f64], sizes: &[usize], noise: f64, seed: u64) -> Made {
        let mut chance = Chance::new(seed, &[]);
        let mut made = Made {
            codes: vec![],
            names: (0..effects.len()).map(|code| format!("course {code}")).collect(),
            outcomes: vec![],
            expected: vec![],
            supported: vec![],
        };
        for (code, (effect, size)) in effects.iter().zip(sizes).enumerate() {
            for row in 0..*size {
                let expected = 10.0 + 2.0 * chance.normal();
                made.codes.push(code as u32);
                made.expected.push(expected);
                made.outcomes.push(expected + effect + noise * chance.normal());
                made.supported.push(row % 3 == 0);
            }
        }
        made
    }

    impl Made {
        fn asked(&self) -> Courses<'_> {
            Courses {
                column: "course",
                codes: &self.codes,
                names: &self.names,
                outcomes: &self.outcomes,
                expected: &self.expected,
                supported: None,
                share: false,
            }
        }
    }

    #[test]
    fn a_course_that_differs_is_found_and_small_ones_are_drawn_and_kept_back() {
        let made = made(&[0.0, 2.0, 0.0, -2.0, 0.0, 2.0, 1.0], &[60, 60, 60, 60, 60, 12, 9], 2.0, 1);
        let view = courses(&made.asked()).unwrap();
        assert_eq!((view.courses.len(), view.kept_back), (6, 1));
        let of = |code: usize| &view.courses[code];
        assert!(of(1).low > 0.0 && of(3).high < 0.0 && of(4).low < 0.0 && of(4).high > 0.0, "{view:#?}");
        assert!(of(5).weight < of(1).weight && of(1).weight < 1.0);
        assert!(
            of(1).words.id.ends_with("above")
                && of(3).words.id.ends_with("below")
                && of(4).words.id.ends_with("alike")
        );
        assert!(view.words.iter().any(|words| words.id == "guidance-courses-kept-back"));
        let named = serde_json::to_string(&view).unwrap();
        assert!(!named.contains("course 6"), "nothing is said about a small one");
    }

    #[test]
    fn where_courses_differ_by_chance_alone_hardly_one_is_found() {
        let (mut wrong, mut all) = (0, 0);
        for seed in 0..200 {
            let view = courses(&made(&[0.0; 8], &[20; 8], 2.0, 50 + seed).asked()).unwrap();
            all += view.courses.len();
            wrong += view.courses.iter().filter(|own| own.low > 0.0 || own.high < 0.0).count();
        }
        assert!(wrong * 100 < all * 5, "{wrong} of {all}");
    }

    #[test]
    fn intervals_hold_what_they_say() {
        let mut chance = Chance::new(3, &[]);
        for (between, noise) in [(0.5, 2.0), (1.5, 2.0), (0.2, 3.0)] {
            let (mut held, mut all) = (0, 0);
            for seed in 0..200 {
                let effects: Vec<f64> = (0..10).map(|_| between * chance.normal()).collect();
                let sizes: Vec<usize> = (0..10).map(|_| 12 + chance.below(40) as usize).collect();
                let view = courses(&made(&effects, &sizes, noise, 1000 + seed).asked()).unwrap();
                for (own, effect) in view.courses.iter().zip(&effects) {
                    all += 1;
                    held += usize::from(own.low <= *effect && *effect <= own.high);
                }
            }
            let share = held as f64 / all as f64;
            assert!((0.92..0.985).contains(&share), "{between} {noise}: {share}");
        }
    }

    #[test]
    fn the_numbers_are_those_of_the_formula() {
        // Worked out by hand: s2 = 4, n = 20 or 40, differences 1, -1, 0, 2.
        let own = [(1.0, 20), (-1.0, 20), (0.0, 40), (2.0, 40)];
        let found = drawn(&own, 4.0);
        // w = 5, 5, 10, 10; m0 = 20 / 30; Q = 5 / 9 + 125 / 9 + 40 / 9 + 160 / 9 = 330 / 9; C = 30 - 250 / 30.
        let tau2 = (330.0 / 9.0 - 3.0) / (30.0 - 250.0 / 30.0);
        assert!((found.tau2 - tau2).abs() < 1e-12, "{} {tau2}", found.tau2);
        let first = &found.places[0];
        assert!((first.weight - tau2 / (tau2 + 0.2)).abs() < 1e-12);
        assert!((first.difference - (found.mean + first.weight * (1.0 - found.mean))).abs() < 1e-12);
        let few = drawn(&own[..3], 4.0);
        assert!(
            few.places
                .iter()
                .zip(&own)
                .all(|(place, own)| place.weight == 1.0 && (place.difference - own.0).abs() < 1e-12)
        );
        let still = drawn(&own, 0.0);
        assert!(
            still
                .places
                .iter()
                .zip(&own)
                .all(|(place, own)| (place.difference - own.0).abs() < 1e-12 && place.low == place.high)
        );
    }

    #[test]
    fn students_with_support_stand_apart_and_teachers_are_never_compared() {
        let made = made(&[0.0, 0.5], &[60, 60], 1.0, 9);
        let mut asked = made.asked();
        asked.supported = Some(&made.supported);
        let view = courses(&asked).unwrap();
        assert_eq!(view.courses[0].students, 40);
        assert_eq!(view.courses[0].supported.as_ref().unwrap().students, 20);
        assert!(view.words.iter().any(|words| words.id == "guidance-courses-few"));
        for column in ["teacher", "Lehrkraft", "Tutor ID", "nom enseignant", "docente"] {
            assert_eq!(
                courses(&Courses { column, ..asked }).unwrap_err().code(),
                "not-by-teacher",
                "{column}"
            );
        }
        assert_eq!(courses(&Courses { names: &made.names[..1], ..asked }).unwrap_err().code(), "few-courses");
        assert_eq!(courses(&Courses { codes: &[0], ..asked }).unwrap_err().code(), "crashed");
        let lost = vec![f64::NAN; made.outcomes.len()];
        assert_eq!(courses(&Courses { expected: &lost, ..asked }).unwrap_err().code(), "few-courses");
    }

    proptest! {
        #[test]
        fn weights_are_shares_and_what_is_shown_lies_in_its_interval(
            rows in prop::collection::vec((0..6u32, any::<bool>(), 0.0..1.0f64, any::<bool>()), 0..200),
        ) {
            let names: Vec<String> = (0..5).map(|code| code.to_string()).collect();
            let codes: Vec<u32> = rows.iter().map(|row| row.0).collect();
            let outcomes: Vec<f64> = rows.iter().map(|row| f64::from(u8::from(row.1))).collect();
            let expected: Vec<f64> = rows.iter().map(|row| row.2).collect();
            let supported: Vec<bool> = rows.iter().map(|row| row.3).collect();
            let asked = Courses {
                column: "course", codes: &codes, names: &names, outcomes: &outcomes, expected: &expected,
                supported: Some(&supported), share: true,
            };
            if let Ok(view) = courses(&asked) {
                for own in &view.courses {
                    prop_assert!(own.students >= FEWEST && (0.0..=1.0).contains(&own.weight));
                    prop_assert!(own.low <= own.difference && own.difference <= own.high && own.low.is_finite());
                }
            }
        }
    }
}
