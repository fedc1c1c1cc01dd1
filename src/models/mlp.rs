//! Plain layers one after the other, over the row as it stands (Rumelhart et al. 1986, doi 10.1038/323533a0).

use super::model::{Entry, Tasks};
use super::parts::network::{Design, Networks, Regime};
use super::settings::{Setting, Settings};

pub static ENTRY: Entry = Entry {
    id: "mlp",
    tasks: Tasks::All,
    steps: false,
    always: false,
    settings: &[
        Setting { id: "units", low: 4.0, high: 512.0, default: 64.0, whole: true },
        Setting { id: "second", low: 0.0, high: 512.0, default: 32.0, whole: true },
        Setting { id: "epochs", low: 0.0, high: 1000.0, default: 0.0, whole: true },
        Setting { id: "batch", low: 0.0, high: 4096.0, default: 0.0, whole: true },
        Setting { id: "rate", low: 1e-5, high: 1.0, default: 0.005, whole: false },
        Setting { id: "dropout", low: 0.0, high: 0.9, default: 0.25, whole: false },
        Setting { id: "decay", low: 0.0, high: 10.0, default: 2.0, whole: false },
        Setting { id: "clip", low: 0.0, high: 100.0, default: 1.0, whole: false },
        Setting { id: "members", low: 1.0, high: 20.0, default: 5.0, whole: true },
        Setting { id: "stop", low: 0.0, high: 1.0, default: 1.0, whole: true },
    ],
    build: |settings: &Settings| {
        let hidden = [settings.whole("units"), settings.whole("second")];
        Box::new(Networks {
            design: Design {
                id: ENTRY.id,
                recurrent: None,
                hidden: hidden.into_iter().filter(|units| *units > 0).collect(),
                regime: Regime::chosen(settings),
                stop: settings.whole("stop") == 1,
            },
            members: settings.whole("members"),
        })
    },
    cost: |settings| {
        settings.get("units") * settings.get("epochs").max(20.0) * settings.get("members") * 0.0005
    },
};
