//! A knob: what it is called, where it may stand, where it stands when nobody touches it.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};

/// A number that a user may choose. Its meaning is the message `setting-<model>-<id>`.
///
/// An id that ends in `:` is a knob per column: `monotone:` is set by `monotone:absences`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    pub id: &'static str,
    pub low: f64,
    pub high: f64,
    pub default: f64,
    /// Whether only whole numbers make sense.
    pub whole: bool,
}

impl Setting {
    /// Whether it is set for one column at a time.
    pub fn is_per_column(&self) -> bool {
        self.id.ends_with(':')
    }
}

/// The knobs of one model, each within its range.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    knobs: BTreeMap<&'static str, f64>,
    /// `knob:column` and its value.
    columns: BTreeMap<String, f64>,
}

impl Settings {
    /// Takes `chosen` over the defaults.
    ///
    /// # Errors
    /// `bad-setting` for a knob that is unknown, or a value out of range, not a number or not whole.
    pub fn checked(model: &str, knobs: &[Setting], chosen: &BTreeMap<String, f64>) -> Result<Self> {
        let Settings { knobs: mut values, mut columns } = Self::usual(knobs);
        for (id, value) in chosen {
            let bad = |range: String| {
                Error::new(ErrorKind::BadSetting)
                    .with("setting", format!("{model}.{id}"))
                    .with("value", *value)
                    .with("range", range)
            };
            let meant =
                |knob: &&Setting| if knob.is_per_column() { id.starts_with(knob.id) } else { knob.id == id };
            let Some(knob) = knobs.iter().find(meant) else {
                let known: Vec<&str> = knobs.iter().map(|knob| knob.id).collect();
                return Err(bad(known.join(", ")));
            };
            let fits =
                *value >= knob.low && *value <= knob.high && !(knob.whole && libm::trunc(*value) != *value);
            if !fits {
                return Err(bad(format!("{} to {}", knob.low, knob.high)));
            }
            if knob.is_per_column() {
                columns.insert(id.clone(), *value);
            } else {
                values.insert(knob.id, *value);
            }
        }
        Ok(Settings { knobs: values, columns })
    }

    /// The knobs where nobody touches them.
    pub fn usual(knobs: &[Setting]) -> Self {
        let plain = knobs.iter().filter(|knob| !knob.is_per_column());
        let mut usual = Settings { knobs: BTreeMap::new(), columns: BTreeMap::new() };
        usual.knobs.extend(plain.map(|knob| (knob.id, knob.default)));
        usual
    }

    /// The value of a knob of this model; NaN for a name that is none of its knobs.
    pub fn get(&self, id: &str) -> f64 {
        self.knobs.get(id).copied().unwrap_or(f64::NAN)
    }

    /// What was set for single columns by the knob `id`, which ends in `:`.
    pub fn of_columns(&self, id: &str) -> BTreeMap<String, f64> {
        let mut own = BTreeMap::new();
        let named = |(name, value): (&String, &f64)| Some((name.strip_prefix(id)?.to_owned(), *value));
        own.extend(self.columns.iter().filter_map(named));
        own
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
    fn a_knob_per_column_is_set_by_its_name() {
        let knobs = &[Setting { id: "monotone:", low: -1.0, high: 1.0, default: 0.0, whole: true }];
        let set =
            |name: &str, value| Settings::checked("boosting", knobs, &[(name.to_owned(), value)].into());
        let columns = set("monotone:days absent", 1.0).unwrap().of_columns("monotone:");
        assert_eq!(columns, [("days absent".to_owned(), 1.0)].into());
        assert_eq!(set("monotone:days absent", 2.0).unwrap_err().code(), "bad-setting");
        assert_eq!(set("monotone", 1.0).unwrap_err().code(), "bad-setting");
    }

    #[test]
    fn an_unknown_knob_names_the_known_ones() {
        let error = Settings::checked("forest", KNOBS, &[("leaf".to_owned(), 1.0)].into()).unwrap_err();
        assert!(error.advice().text().contains("trees"));
    }
}
