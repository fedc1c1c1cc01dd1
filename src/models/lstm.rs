//! A memory that reads a student's steps one after the other, its last word beside the student's other columns in one
//! head (Hochreiter and Schmidhuber 1997, doi 10.1162/neco.1997.9.8.1735; or a gated recurrent unit).

use super::model::{Entry, Learner, Lesson, Model, Part, Tasks};
use super::parts::network::{Cell, Design, Ensemble, Learned, Regime};
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::{Error, ErrorKind, Result};
use crate::progress::Watch;

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
        Box::new(Lstm {
            design: Design {
                id: ENTRY.id,
                recurrent: Some((cell, settings.whole("units"))),
                hidden: Some(settings.whole("head")).filter(|units| *units > 0).into_iter().collect(),
                regime: Regime {
                    epochs: settings.whole("epochs"),
                    batch: settings.whole("batch"),
                    rate: settings.get("rate"),
                    dropout: settings.get("dropout"),
                    decay: settings.get("decay"),
                    clip: settings.get("clip"),
                },
                stop: settings.whole("stop") == 1,
            },
            members: settings.whole("members"),
        })
    },
    cost: |settings| {
        settings.get("units") * settings.get("epochs").max(20.0) * settings.get("members") * 0.05
    },
};

struct Lstm {
    design: Design,
    members: usize,
}

impl Learner for Lstm {
    fn parts(&self) -> usize {
        self.members
    }

    fn fit_part(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Part> {
        if lesson.frame.steps.is_none() {
            return Err(Error::new(ErrorKind::Unsuited).with("model", ENTRY.id).with("missing", "steps"));
        }
        Ok(to_part(&self.design.learn(lesson, part, watch)?))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let members: Result<Vec<Learned>> = parts.iter().map(|part| from_part(Some(part))).collect();
        Ok(Box::new(Ensemble::new(members?).ok_or_else(damaged)?))
    }
}
