//! Hours of support x students who would benefit -> who gets what: a plan that people change.
//!
//! Students are served by estimate, the highest first (of equals, as they stand). Each gets one offer: the one for their
//! strongest reason that any offer with a place left is for; where several are, the first in the list; an offer for any
//! factor comes after those for a reason. What people have set stands, and the rest is filled around it.

use serde::{Deserialize, Serialize};

use super::factor::Factor;
use crate::error::{Error, ErrorKind, Result};
use crate::numeric::order;
use crate::words::Words;

/// Rounding that hours may miss a place by.
const SLACK: f64 = 1e-9;
/// Places of an offer, at most.
const MOST_PLACES: f64 = 1e6;

/// Support that a school can give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    pub name: String,
    /// Hours in all, 0 and more.
    pub hours: f64,
    /// Hours that one student takes, above 0.
    pub hours_each: f64,
    /// What it is for; empty is for any factor.
    #[cfg_attr(test, ts(type = "string[]"))]
    pub factors: Vec<Factor>,
}

/// A student who may need support.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "SupportCandidate"))]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
    /// Which one: the row of the file.
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    /// Of needing support; the highest is served first. NaN comes last.
    pub estimate: f64,
    /// Of the reasons that raise the estimate, the strongest first.
    #[cfg_attr(test, ts(type = "string[]"))]
    pub factors: Vec<Factor>,
}

/// What a person has set for a student.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "KeptPlace"))]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    /// The offer by its name; `None` where the student is to get none.
    pub offer: Option<String>,
}

/// One student's place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Assigned {
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    pub offer: String,
    /// The reason that the offer is for; `None` where it is for any.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub factor: Option<Factor>,
    /// Whether a person set it.
    pub kept: bool,
}

/// What is left of an offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "OfferLeft"))]
#[serde(rename_all = "camelCase")]
pub struct Left {
    pub offer: String,
    pub places: usize,
    /// Places not taken.
    pub open: usize,
    /// Hours not given, those too few for a place included.
    pub hours: f64,
    pub words: Words,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Allocation {
    /// By estimate, the highest first.
    pub assigned: Vec<Assigned>,
    /// As the offers stand.
    pub left: Vec<Left>,
    /// Students for whom there is an offer and no place left, by estimate.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub waiting: Vec<u64>,
    /// Students for whose reasons there is no offer, by estimate.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub unmet: Vec<u64>,
    /// What is left over, and what of the changes could not be heeded.
    pub words: Vec<Words>,
}

/// An offer with the places that are open.
struct Open<'a> {
    offer: &'a Offer,
    places: usize,
    taken: usize,
}

/// Fills the places. `kept` is what people have set; of two for one student the last counts. A kept place beyond the
/// hours that there are is not given, nor one of a student or an offer that is not there; `words` says so.
///
/// # Errors
/// `bad-offer` for an offer without a name, with a name that another has, with hours below 0 or no number, or with
/// hours for a student that are not above 0.
pub fn allocated(offers: &[Offer], students: &[Candidate], kept: &[Kept]) -> Result<Allocation> {
    let mut open = Vec::with_capacity(offers.len());
    for (place, offer) in offers.iter().enumerate() {
        let refuse = |what: &str| {
            Err(Error::new(ErrorKind::BadOffer).with("offer", offer.name.as_str()).with("what", what))
        };
        let twice = offers.iter().take(place).any(|other| other.name == offer.name);
        if offer.name.trim().is_empty() || twice {
            return refuse("name");
        } else if !(offer.hours >= 0.0
            && offer.hours.is_finite()
            && offer.hours_each > 0.0
            && offer.hours_each.is_finite())
        {
            return refuse("hours");
        }
        let places = libm::floor(offer.hours / offer.hours_each + SLACK).clamp(0.0, MOST_PLACES) as usize;
        open.push(Open { offer, places, taken: 0 });
    }
    let mut ranked: Vec<&Candidate> = students.iter().collect();
    let key =
        |student: &Candidate| if student.estimate.is_nan() { f64::NEG_INFINITY } else { student.estimate };
    order::by(&mut ranked, |a, b| key(b).total_cmp(&key(a)));
    let mut words = Vec::new();
    let set = |student: &Candidate| kept.iter().rfind(|kept| kept.row == student.row);
    for kept in kept {
        let known = students.iter().any(|student| student.row == kept.row);
        let there = kept.offer.as_ref().is_none_or(|name| offers.iter().any(|offer| offer.name == *name));
        if !known || !there {
            let words_of = Words::new("guidance-plan-unknown").with("row", kept.row);
            words.push(
                words_of
                    .with("offer", kept.offer.as_deref().unwrap_or(""))
                    .with("what", if known { "offer" } else { "student" }),
            );
        }
    }
    // Kept places first, so that no greedy choice takes them.
    let mut given: Vec<Option<Assigned>> = Vec::with_capacity(ranked.len());
    let mut closed: Vec<bool> = Vec::with_capacity(ranked.len());
    for student in &ranked {
        let own = set(student);
        let wanted = own.and_then(|kept| kept.offer.as_deref());
        let place = wanted.and_then(|name| open.iter_mut().find(|open| open.offer.name == name));
        let assigned = place.and_then(|place| {
            if place.taken == place.places {
                words.push(
                    Words::new("guidance-plan-beyond")
                        .with("row", student.row)
                        .with("offer", place.offer.name.as_str()),
                );
                return None;
            }
            place.taken += 1;
            let factor = student.factors.iter().find(|factor| place.offer.factors.contains(factor)).cloned();
            Some(Assigned { row: student.row, offer: place.offer.name.clone(), factor, kept: true })
        });
        closed.push(own.is_some_and(|kept| kept.offer.is_none()));
        given.push(assigned);
    }
    let (mut waiting, mut unmet) = (Vec::new(), Vec::new());
    for ((student, given), closed) in ranked.iter().zip(&mut given).zip(&closed) {
        if given.is_some() || *closed {
            continue;
        }
        match chosen(student, &mut open) {
            Choice::Place(assigned) => *given = Some(assigned),
            Choice::Full => waiting.push(student.row),
            Choice::Nothing => unmet.push(student.row),
        }
    }
    let left: Vec<Left> = open.iter().map(left).collect();
    words.extend(left.iter().filter(|left| left.open > 0).map(|left| left.words.clone()));
    for (id, rows) in [("guidance-plan-waiting", &waiting), ("guidance-plan-unmet", &unmet)] {
        if !rows.is_empty() {
            words.push(Words::new(id).with("count", rows.len()));
        }
    }
    Ok(Allocation { assigned: given.into_iter().flatten().collect(), left, waiting, unmet, words })
}

enum Choice {
    Place(Assigned),
    /// Some offer is for them, and it is full.
    Full,
    /// No offer is for them.
    Nothing,
}

/// The place for a student's strongest reason that has one.
fn chosen(student: &Candidate, open: &mut [Open<'_>]) -> Choice {
    let any = |offer: &Offer| offer.factors.is_empty() || offer.factors.contains(&Factor::Any);
    let reasons = student.factors.iter().filter(|factor| **factor != Factor::Any).map(Some);
    let mut suited = false;
    for reason in reasons.chain([None]) {
        for place in &mut *open {
            let fits = reason.map_or_else(|| any(place.offer), |factor| place.offer.factors.contains(factor));
            suited |= fits;
            if fits && place.taken < place.places {
                place.taken += 1;
                let (row, offer) = (student.row, place.offer.name.clone());
                return Choice::Place(Assigned { row, offer, factor: reason.cloned(), kept: false });
            }
        }
    }
    if suited { Choice::Full } else { Choice::Nothing }
}

fn left(open: &Open<'_>) -> Left {
    let hours = (open.offer.hours - open.taken as f64 * open.offer.hours_each).max(0.0);
    // Hours are shown to a hundredth.
    let hours = libm::round(hours * 100.0) / 100.0;
    let free = open.places - open.taken;
    let name = open.offer.name.as_str();
    let words = Words::new("guidance-plan-left").with("offer", name).with("open", free).with("hours", hours);
    Left { offer: name.to_owned(), places: open.places, open: free, hours, words }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn offer(name: &str, hours: f64, each: f64, factors: &[Factor]) -> Offer {
        Offer { name: name.into(), hours, hours_each: each, factors: factors.to_vec() }
    }

    fn student(row: u64, estimate: f64, factors: &[Factor]) -> Candidate {
        Candidate { row, estimate, factors: factors.to_vec() }
    }

    fn pairs(plan: &Allocation) -> Vec<(u64, &str)> {
        plan.assigned.iter().map(|own| (own.row, own.offer.as_str())).collect()
    }

    #[test]
    fn the_highest_estimate_chooses_by_its_strongest_reason() {
        use Factor::{Attendance, Homework, Prior, Quiz};
        let offers = [
            offer("mentor", 4.0, 2.0, &[]),
            offer("tutoring", 5.0, 2.0, &[Prior, Quiz]),
            offer("study hall", 3.0, 1.0, &[Homework]),
        ];
        let students = [
            student(2, 0.4, &[Homework]),
            student(3, 0.9, &[Quiz, Homework]),
            student(4, 0.8, &[Attendance]),
            student(5, 0.8, &[Homework, Prior]),
            student(6, f64::NAN, &[Attendance]),
            student(7, 0.5, &[Attendance, Prior]),
            student(8, 0.3, &[Attendance]),
        ];
        let plan = allocated(&offers, &students, &[]).unwrap();
        assert_eq!(
            pairs(&plan),
            [
                (3, "tutoring"),
                (4, "mentor"),
                (5, "study hall"),
                (7, "tutoring"),
                (2, "study hall"),
                (8, "mentor")
            ]
        );
        assert_eq!((plan.waiting.as_slice(), plan.unmet.len()), (&[6][..], 0));
        let left: Vec<(usize, f64)> = plan.left.iter().map(|left| (left.open, left.hours)).collect();
        assert_eq!(left, [(0, 0.0), (0, 1.0), (1, 1.0)]);
        assert_eq!(plan.assigned[1].factor, None);
        // Without an offer for anybody, absences are met by none.
        let plan = allocated(&offers[1..], &students, &[]).unwrap();
        assert_eq!(plan.unmet, [4, 8, 6]);
    }

    #[test]
    fn what_people_set_stands_and_the_rest_is_filled_around_it() {
        let offers = [offer("a", 2.0, 1.0, &[]), offer("b", 1.0, 1.0, &[])];
        let students =
            [student(1, 0.9, &[]), student(2, 0.8, &[]), student(3, 0.7, &[]), student(4, 0.6, &[])];
        let kept = |row, offer: Option<&str>| Kept { row, offer: offer.map(str::to_owned) };
        let plan = allocated(&offers, &students, &[kept(4, Some("b")), kept(1, None)]).unwrap();
        assert_eq!(pairs(&plan), [(2, "a"), (3, "a"), (4, "b")]);
        assert!(plan.assigned[2].kept && !plan.assigned[0].kept && plan.waiting.is_empty());
        // Two want the one place: the higher estimate has it, the other is placed elsewhere and told.
        let changes = [kept(4, Some("b")), kept(3, Some("b")), kept(9, Some("a")), kept(1, Some("c"))];
        let plan = allocated(&offers, &students, &changes).unwrap();
        assert_eq!(pairs(&plan), [(1, "a"), (2, "a"), (3, "b")]);
        assert_eq!(plan.waiting, [4]);
        let ids: Vec<&str> = plan.words.iter().map(|words| words.id.as_ref()).collect();
        assert_eq!(
            ids,
            [
                "guidance-plan-unknown",
                "guidance-plan-unknown",
                "guidance-plan-beyond",
                "guidance-plan-waiting"
            ]
        );
    }

    #[test]
    fn offers_without_name_or_hours_get_a_code() {
        for bad in [
            offer(" ", 1.0, 1.0, &[]),
            offer("a", -1.0, 1.0, &[]),
            offer("a", f64::NAN, 1.0, &[]),
            offer("a", 1.0, 0.0, &[]),
            offer("a", f64::INFINITY, 1.0, &[]),
        ] {
            assert_eq!(allocated(&[bad], &[], &[]).unwrap_err().code(), "bad-offer");
        }
        let twice = [offer("a", 1.0, 1.0, &[]), offer("a", 2.0, 1.0, &[])];
        assert_eq!(allocated(&twice, &[], &[]).unwrap_err().code(), "bad-offer");
        assert!(allocated(&[], &[student(1, 0.5, &[])], &[]).is_ok_and(|plan| plan.unmet == [1]));
    }

    proptest! {
        #[test]
        fn hours_are_never_overspent_and_everybody_stands_once(
            hours in prop::collection::vec((0.0..9.0f64, 0.3..3.0f64, 0..8usize), 0..4),
            people in prop::collection::vec((0.0..1.0f64, 0..8usize, 0..8usize), 0..12),
            set in prop::collection::vec((0..14u64, 0..5usize), 0..6),
        ) {
            let offers: Vec<Offer> = hours
                .iter()
                .enumerate()
                .map(|(at, (hours, each, factor))| offer(&at.to_string(), *hours, *each, &[Factor::NAMED[*factor].clone()]))
                .collect();
            let students: Vec<Candidate> = people
                .iter()
                .enumerate()
                .map(|(row, (estimate, a, b))| student(row as u64, *estimate, &[Factor::NAMED[*a].clone(), Factor::NAMED[*b].clone()]))
                .collect();
            let kept: Vec<Kept> =
                set.iter().map(|(row, offer)| Kept { row: *row, offer: (*offer < 4).then(|| offer.to_string()) }).collect();
            let plan = allocated(&offers, &students, &kept).unwrap();
            prop_assert_eq!(&plan, &allocated(&offers, &students, &kept).unwrap());
            for (offer, left) in offers.iter().zip(&plan.left) {
                let used = plan.assigned.iter().filter(|own| own.offer == offer.name).count();
                prop_assert!(used as f64 * offer.hours_each <= offer.hours + 1e-6);
                prop_assert_eq!(used + left.open, left.places);
            }
            let aside = students.iter().filter(|own| {
                kept.iter().rfind(|kept| kept.row == own.row).is_some_and(|kept| kept.offer.is_none())
            });
            let mut rows: Vec<u64> = plan.assigned.iter().map(|own| own.row).collect();
            rows.extend(plan.waiting.iter().chain(&plan.unmet));
            rows.extend(aside.map(|own| own.row));
            rows.sort_unstable();
            prop_assert_eq!(rows, (0..students.len() as u64).collect::<Vec<_>>());
            for own in plan.assigned.iter().filter(|own| own.kept) {
                let wanted = kept.iter().rfind(|kept| kept.row == own.row).unwrap();
                prop_assert_eq!(wanted.offer.as_deref(), Some(own.offer.as_str()));
            }
            // Nobody with a lower estimate has, by the plan's own choice, what a waiting student could have.
            for row in &plan.waiting {
                let waits = &students[*row as usize];
                let mut fits = offers.iter().filter(|offer| offer.factors.iter().any(|own| *own == Factor::Any || waits.factors.contains(own)));
                prop_assert!(fits.all(|offer| plan.left.iter().any(|left| left.offer == offer.name && left.open == 0)));
            }
        }
    }
}
