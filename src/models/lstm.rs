//! A memory that reads a student's steps one after the other, its last word beside the student's other columns in one
//! head (Hochreiter and Schmidhuber 1997, doi 10.1162/neco.1997.9.8.1735; or a gated recurrent unit).

use super::model::{Entry, Tasks};
use super::parts::network::{Cell, Design, Networks, Regime};
use super::settings::{Setting, Settings};

pub static ENTRY: Entry = Entry {
    id: "lstm",
    tasks: Tasks::All,
    steps: true,
    always: false,
    settings: &[
        // 0: long short-term memory, 1: gated recurrent unit.
        Setting { id: "cell", low: 0.0, high: 1.0, default: 0.0, whole: true },
        Setting { id: "units", low: 4.0, high: 512.0, default: 64.0, whole: true },
        Setting { id: "head", low: 0.0, high: 512.0, default: 32.0, whole: true },
        Setting { id: "epochs", low: 0.0, high: 1000.0, default: 0.0, whole: true },
        Setting { id: "batch", low: 0.0, high: 4096.0, default: 0.0, whole: true },
        Setting { id: "rate", low: 1e-5, high: 1.0, default: 0.002, whole: false },
        Setting { id: "dropout", low: 0.0, high: 0.9, default: 0.2, whole: false },
        Setting { id: "decay", low: 0.0, high: 10.0, default: 0.1, whole: false },
        Setting { id: "clip", low: 0.0, high: 100.0, default: 1.0, whole: false },
        Setting { id: "members", low: 1.0, high: 20.0, default: 3.0, whole: true },
        Setting { id: "stop", low: 0.0, high: 1.0, default: 1.0, whole: true },
    ],
    build: |settings: &Settings| {
        let cell = if settings.whole("cell") == 1 { Cell::Gru } else { Cell::Lstm };
        Box::new(Networks {
            design: Design {
                id: ENTRY.id,
                recurrent: Some((cell, settings.whole("units"))),
                hidden: Some(settings.whole("head")).filter(|units| *units > 0).into_iter().collect(),
                regime: Regime::chosen(settings),
                stop: settings.whole("stop") == 1,
            },
            members: settings.whole("members"),
        })
    },
    cost: |settings| {
        settings.get("units") * settings.get("epochs").max(20.0) * settings.get("members") * 0.05
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Frame, Target};
    use crate::models::model::{Learner, Lesson, Prediction};
    use crate::numeric::chance::Chance;
    use crate::progress::{Tick, Unwatched};
    use crate::split::{self, Ties, whole};
    use crate::timeline::{Channel, Steps};

    /// Students who fade and students who recover: the same counts, turned around, some with a shorter term.
    fn turning(height: usize) -> (Frame, Target) {
        let mut chance = Chance::new(1, &[]);
        let (length, mut values, mut lived, mut codes) = (8, vec![], vec![], vec![]);
        for row in 0..height {
            let (fades, steps) = (chance.below(2) == 1, 6 + chance.below(3) as usize);
            let mut own: Vec<f32> = (0..steps).map(|step| (step + chance.below(4) as usize) as f32).collect();
            if fades {
                own.reverse();
            }
            own.resize(length, f32::NAN);
            values.extend(own);
            lived.push(steps as u16);
            codes.push(u32::from(fades != (row % 20 == 0)));
        }
        let channels = vec![Channel { name: "events, count".into(), counts: true }];
        let steps = Steps { channels, length, lived: lived.into(), values: values.into() };
        let names = vec!["recovers".into(), "fades".into()];
        (
            Frame { columns: vec![], steps: Some(steps), height },
            Target::Classes { codes, names, positive: Some(1) },
        )
    }

    fn learner(chosen: &[(&str, f64)]) -> Box<dyn Learner> {
        let chosen = chosen.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
        (ENTRY.build)(&Settings::checked("lstm", ENTRY.settings, &chosen).unwrap())
    }

    #[test]
    fn both_cells_see_the_order_of_steps() {
        let (frame, target) = turning(240);
        let rows = whole(160);
        let inner = split::inner(&rows, Ties::default(), 5, 1);
        let Target::Classes { codes, .. } = &target else { panic!() };
        for cell in [0.0, 1.0] {
            let lesson =
                Lesson { frame: &frame, target: &target, rows: &rows, inner: &inner, weights: None, seed: 3 };
            let mut losses = Vec::new();
            let mut watch = |tick: Tick| {
                losses.extend(tick.losses);
                std::ops::ControlFlow::Continue(())
            };
            let learner = learner(&[("cell", cell), ("units", 8.0), ("members", 1.0)]);
            let model = learner.fit(&lesson, &mut watch).unwrap();
            let test: Vec<u32> = (160..240).collect();
            let Prediction::Chances(chances) = model.predict(&frame, &test) else { panic!() };
            let right = test
                .iter()
                .zip(chances.rows())
                .filter(|(row, chances)| (chances[1] > 0.5) == (codes[**row as usize] == 1));
            assert!(right.count() >= 72, "a twentieth is turned by chance");
            assert!(losses.iter().any(|losses| losses.inner.is_some()), "a fold was asked");
            assert!(losses.last().is_some_and(|last| last.inner.is_none() && last.teaching < 0.5));
        }
    }

    #[test]
    fn without_steps_it_says_what_is_missing() {
        let (mut frame, target) = turning(20);
        frame.steps = None;
        let rows = whole(20);
        let lesson =
            Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights: None, seed: 1 };
        let error = learner(&[]).fit(&lesson, &mut Unwatched).err().unwrap();
        assert_eq!(error.code(), "unsuited");
        assert!(error.words().text().contains("steps") && error.advice().text().contains("events"));
        assert!(!ENTRY.suits(&target, &frame) && ENTRY.suits(&target, &turning(20).0));
    }

    #[test]
    fn a_loss_that_is_not_a_number_stops_with_advice() {
        let (frame, target) = turning(40);
        let rows = whole(40);
        let lesson =
            Lesson { frame: &frame, target: &target, rows: &rows, inner: &[], weights: None, seed: 1 };
        let regime = Regime { epochs: 20, batch: 8, rate: 1e38, dropout: 0.0, decay: 0.0, clip: 0.0 };
        let recurrent = Some((Cell::Lstm, 4));
        let design = Design { id: "lstm", recurrent, hidden: vec![4], regime, stop: false };
        let error = design.learn(&lesson, 0, &mut Unwatched).unwrap_err();
        assert_eq!(error.code(), "not-solved");
        assert!(error.advice().text().contains("lstm.rate"));
    }
}
