//! Lists of one length at several moments: whom they find, how early, and whether they stay the same.
//!
//! A curve of those who are still there improves when hard cases leave. So beside it stands the same for everyone who was
//! there at the start: who left without ever being on a list is missed for good.

use serde::Serialize;

use crate::decision::top::Ranged;
use crate::numeric::statistics::wilson;

/// A student of the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starter {
    /// Who it is at every moment.
    pub place: u32,
    pub in_need: bool,
}

/// Those who are judged at a moment, and what a model says of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub until: f64,
    pub places: Vec<u32>,
    pub in_need: Vec<bool>,
    pub chance: Vec<f64>,
}

/// One model's lists over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OverTime {
    pub model: String,
    /// Students on each list.
    pub capacity: usize,
    /// Students who were there at the start, and those of them who may need support.
    pub started: usize,
    pub in_need: usize,
    pub moments: Vec<Listed>,
}

/// The list at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    pub until: f64,
    /// Students who are judged, and the share of them who may need support.
    pub enrolled: usize,
    pub base_rate: Option<f64>,
    /// Share of those in need who are still there that is on the list. All shares come with Wilson's interval.
    pub found: Ranged,
    /// Of those in need at the start: on the list, or gone and once on a list.
    pub found_of_all: Ranged,
    /// Of those in need at the start: on two lists in a row by now. The rest never were.
    pub sure_of_all: Ranged,
    /// Of those who did well: on some list by now.
    pub alarmed: Ranged,
    /// Of the list before, those still there: on this one too. `None` at the first moment.
    pub stays: Option<f64>,
}

/// `seen` with the earliest first. `None` for fewer than two moments, or without anyone.
pub fn over_time(model: &str, capacity: usize, start: &[Starter], seen: &[Seen]) -> Option<OverTime> {
    let most = seen.iter().flat_map(|seen| &seen.places).chain(start.iter().map(|own| &own.place)).max()?;
    if seen.len() < 2 {
        return None;
    }
    let size = *most as usize + 1;
    let (mut ever, mut sure, mut last) = (vec![false; size], vec![false; size], vec![false; size]);
    let mut moments = Vec::new();
    for (index, seen) in seen.iter().enumerate() {
        let mut order: Vec<usize> = (0..seen.places.len().min(seen.chance.len())).collect();
        order.sort_by(|a, b| seen.chance[*b].total_cmp(&seen.chance[*a]).then(a.cmp(b)));
        let (mut listed, mut there) = (vec![false; size], vec![false; size]);
        seen.places.iter().for_each(|place| there[*place as usize] = true);
        order.iter().take(capacity).for_each(|at| listed[seen.places[*at] as usize] = true);
        for place in 0..size {
            ever[place] |= listed[place];
            sure[place] |= index > 0 && listed[place] && last[place];
        }
        let needing = seen.places.iter().zip(&seen.in_need).filter(|(_, need)| **need);
        let now: Vec<u32> = needing.map(|(place, _)| *place).collect();
        let of = |in_need: bool| start.iter().filter(move |own| own.in_need == in_need).map(|own| own.place);
        let (all, well): (Vec<u32>, Vec<u32>) = (of(true).collect(), of(false).collect());
        let before: Vec<usize> = (0..size).filter(|place| last[*place] && there[*place]).collect();
        let stay = before.iter().filter(|place| listed[**place]).count();
        moments.push(Listed {
            until: seen.until,
            enrolled: seen.places.len(),
            base_rate: share(now.len(), seen.places.len()).value,
            found: of_those(&now, |place| listed[place]),
            found_of_all: of_those(&all, |place| listed[place] || (!there[place] && ever[place])),
            sure_of_all: of_those(&all, |place| sure[place]),
            alarmed: of_those(&well, |place| ever[place]),
            stays: share(stay, before.len()).value.filter(|_| index > 0),
        });
        last = listed;
    }
    let in_need = start.iter().filter(|own| own.in_need).count();
    Some(OverTime { model: model.to_owned(), capacity, started: start.len(), in_need, moments })
}

fn of_those(places: &[u32], meets: impl Fn(usize) -> bool) -> Ranged {
    share(places.iter().filter(|place| meets(**place as usize)).count(), places.len())
}

fn share(count: usize, all: usize) -> Ranged {
    let value = (all > 0).then(|| count as f64 / all as f64);
    let (low, high) = wilson(count as u64, all as u64).unzip();
    Ranged { value, low, high }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_unseen_is_missed_for_good() {
        // 0 to 3 are in need, 4 to 7 are not. 0 leaves before anything, 1 after the first list, on which it was, and
        // 2 after it as well, on which it was not.
        let start: Vec<Starter> = (0..8).map(|place| Starter { place, in_need: place < 4 }).collect();
        let seen = |until: f64, places: &[u32], first: &[u32]| Seen {
            until,
            places: places.to_vec(),
            in_need: places.iter().map(|place| *place < 4).collect(),
            chance: places.iter().map(|place| if first.contains(place) { 0.9 } else { 0.1 }).collect(),
        };
        let told = over_time(
            "m",
            2,
            &start,
            &[
                seen(1.0, &[1, 2, 3, 4, 5, 6, 7], &[1, 4]),
                seen(2.0, &[3, 4, 5, 6, 7], &[3, 4]),
                seen(3.0, &[3, 4, 5, 6, 7], &[3, 5]),
            ],
        )
        .unwrap();
        assert_eq!((told.started, told.in_need, told.capacity), (8, 4, 2));
        let of = |figure: fn(&Listed) -> Option<f64>| told.moments.iter().map(figure).collect::<Vec<_>>();
        assert_eq!(of(|own| own.found.value), [Some(1.0 / 3.0), Some(1.0), Some(1.0)]);
        assert_eq!(of(|own| own.found_of_all.value), [Some(0.25), Some(0.5), Some(0.5)]);
        assert_eq!(of(|own| own.sure_of_all.value), [Some(0.0), Some(0.0), Some(0.25)]);
        assert_eq!(of(|own| own.alarmed.value), [Some(0.25), Some(0.25), Some(0.5)]);
        assert_eq!(of(|own| own.stays), [None, Some(1.0), Some(0.5)]);
        assert_eq!(of(|own| own.base_rate), [Some(3.0 / 7.0), Some(0.2), Some(0.2)]);
        assert!(told.moments[1].found_of_all.low.unwrap() < 0.5);
        assert_eq!(over_time("m", 2, &start, &[seen(1.0, &[1], &[])]), None);
    }
}
