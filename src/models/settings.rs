//! A knob: what it is called, where it may stand, where it stands when nobody touches it.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};

/// A number that a user may choose. Its meaning is the message `setting-<model>-<id>`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    pub id: &'static str,
    pub low: f64,
    pub high: f64,
    pub default: f64,
    /// Whether only whole numbers make sense.
    pub whole: bool,
}

/// The knobs of one model, each within its range.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings(BTreeMap<&'static str, f64>);

impl Settings {
    /// Takes `chosen` over the defaults.
    ///
    /// # Errors
    /// `bad-setting` for a knob that is unknown, or a value out of range, not a number or not whole.
    pub fn checked(model: &str, knobs: &[Setting], chosen: &BTreeMap<String, f64>) -> Result<Self> {
        let mut values: BTreeMap<&'static str, f64> =
            knobs.iter().map(|knob| (knob.id, knob.default)).collect();
        for (id, value) in chosen {
            let bad = |range: String| {
                Error::new(ErrorKind::BadSetting)
                    .with("setting", format!("{model}.{id}"))
                    .with("value", *value)
                    .with("range", range)
            };
            let Some(knob) = knobs.iter().find(|knob| knob.id == id) else {
                let known: Vec<&str> = knobs.iter().map(|knob| knob.id).collect();
                return Err(bad(known.join(", ")));
            };
            let fits =
                *value >= knob.low && *value <= knob.high && !(knob.whole && libm::trunc(*value) != *value);
            if !fits {
                return Err(bad(format!("{} to {}", knob.low, knob.high)));
            }
            values.insert(knob.id, *value);
        }
        Ok(Settings(values))
    }

    /// The value of a knob of this model; NaN for a name that is none of its knobs.
    pub fn get(&self, id: &str) -> f64 {
        self.0.get(id).copied().unwrap_or(f64::NAN)
    }

    pub fn whole(&self, id: &str) -> usize {
        self.get(id) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOBS: &[Setting] = &[Setting { id: "trees", low: 1.0, high: 100.0, default: 10.0, whole: true }];

    #[test]
    fn defaults_stand_until_chosen() {
        let settings = |value: Option<f64>| {
            let chosen = value.map(|value| ("trees".to_owned(), value)).into_iter().collect();
            Settings::checked("forest", KNOBS, &chosen).map(|settings| settings.whole("trees"))
        };
        assert_eq!(settings(None), Ok(10));
        assert_eq!(settings(Some(20.0)), Ok(20));
        for bad in [0.0, 101.0, 1.5, f64::NAN] {
            assert_eq!(settings(Some(bad)).unwrap_err().code(), "bad-setting", "{bad}");
        }
    }

    #[test]
    fn an_unknown_knob_names_the_known_ones() {
        let error = Settings::checked("forest", KNOBS, &[("leaf".to_owned(), 1.0)].into()).unwrap_err();
        assert!(error.advice().text().contains("trees"));
    }
}
