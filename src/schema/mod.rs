//! [`Table`] -> [`Schema`]: what a column is (kind) and is for (role, protected). Guesses until the user says.
//!
//! Identifiers are found and left out of training; a column that nearly decides the target is flagged as a
//! likely leak; nothing is dropped silently.

mod amend;
mod bounds;
mod evidence;
mod field;
mod guess;
mod header;
mod leak;
mod lexicon;
mod marks;
mod nearest;
mod remarks;
mod series;
mod status;
mod twins;
mod yes_no;

use serde::{Deserialize, Serialize};

pub use bounds::{Bounds, Rows};
pub use field::{Field, Hint};
pub use leak::{Leak, Outcome};
pub use nearest::unknown_column;
pub use series::family;
pub use status::Status;

use crate::table::Table;
use crate::words::Words;

/// Every column understood, and what was noticed on the way.
#[derive(Clone, Debug)]
pub struct Schema {
    /// One for each column of the table, in its order.
    pub fields: Vec<Field>,
    /// The heaviest first, then as the columns stand.
    pub remarks: Vec<Remark>,
    /// Spreadsheet rows that repeat a row above cell by cell.
    pub duplicate_rows: Vec<u64>,
    /// Whether those rows are left out.
    pub once: bool,
    /// Records of the table.
    pub height: usize,
}

impl Schema {
    /// What the columns probably are and are for. Nothing is dropped: what is kept out says why.
    pub fn guess(table: &Table) -> Schema {
        let mut fields: Vec<Field> =
            table.columns.iter().map(|column| guess::field(column, &table.rows)).collect();
        twins::columns(&mut fields, table);
        let target = suggested(&fields).map(str::to_owned);
        series::mark(&mut fields, target.as_deref());
        let duplicate_rows = twins::rows(table);
        Schema { fields, remarks: Vec::new(), duplicate_rows, once: false, height: table.height() }.remarked()
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The column that says in whose class or course somebody is: the first of few levels that is not protected.
    pub fn class_column(&self) -> Option<&str> {
        let fits = |field: &&Field| {
            let levels = (2..=60).contains(&field.distinct) && !field.protected;
            levels && field.role != Role::Target && header::Header::of(&field.name).class()
        };
        self.fields.iter().find(fits).map(|field| field.name.as_str())
    }

    /// Spreadsheet rows that are neither taught nor judged, in order.
    pub fn left_out(&self) -> &[u64] {
        if self.once { &self.duplicate_rows } else { &[] }
    }

    /// The column that is the target, or sounds most like one; the last that could be one where none does.
    pub fn suggested_target(&self) -> Option<&str> {
        let chosen = self.fields.iter().find(|field| field.role == Role::Target);
        chosen.map(|field| field.name.as_str()).or_else(|| suggested(&self.fields))
    }

    /// The schema for predicting `outcome`, which is made of the column `target`: that column is the target, and
    /// columns that nearly give it away are kept out, unless the user gave them the role of an input or said that they
    /// are known in time.
    #[must_use]
    pub fn with_target(&self, table: &Table, target: &str, outcome: &Outcome<'_>) -> Schema {
        let mut schema = self.clone();
        let own = schema.fields.iter().zip(&table.columns).find(|(field, _)| field.name == target);
        let levels = own.map_or(Vec::new(), |(field, column)| leak::target_levels(field, column));
        for (field, column) in schema.fields.iter_mut().zip(&table.columns) {
            (field.leak, field.doubt) = (None, None);
            if field.name == target {
                field.role = Role::Target;
            } else if matches!(field.role, Role::Input | Role::Step)
                && !field.protected
                && field.kind != Kind::Text
                || field.role == Role::Ignored && field.asked
            {
                let found = leak::leak(field, column, outcome, &levels);
                (field.leak, field.doubt) = match found.filter(|leak| leak.decides()) {
                    None => (None, found),
                    decides => (decides, None),
                };
            }
            field.settle();
        }
        schema.remarked()
    }

    fn remarked(mut self) -> Schema {
        self.remarks = remarks::remarks(&self);
        self
    }
}

/// Whether a column's name sounds like something written down when all is over: `resit`, `certificate`.
pub fn sounds_later(name: &str) -> bool {
    header::Header::of(name).afterwards()
}

/// Whether a column's name sounds like one to check for fairness, whatever the user has said of it: `sex`, `home_language`.
pub fn sounds_protected(name: &str) -> bool {
    header::Header::of(name).protected()
}

/// Whether a cell says yes or no, in any of the ways that columns of yes and no are written.
pub fn yes_or_no(cell: &str) -> Option<bool> {
    yes_no::value(cell)
}

/// The words of a header, in lower case and without the accents of the Latin languages: `Hours_studied` is `hours`
/// and `studied`.
pub fn words_of(name: &str) -> Vec<String> {
    header::Header::of(name).into_words()
}

fn suggested(fields: &[Field]) -> Option<&str> {
    let possible = |field: &&Field| {
        matches!(field.kept_out, None | Some(KeptOut::Duplicate))
            && matches!(field.kind, Kind::Number | Kind::Category | Kind::YesNo)
            && field.distinct > 1
            && !field.identifies()
    };
    let scored =
        fields.iter().filter(possible).map(|field| (header::Header::of(&field.name).outcome(), field));
    scored
        .reduce(|best, next| if next.0 >= best.0 { next } else { best })
        .map(|(_, field)| field.name.as_str())
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    Number,
    Category,
    YesNo,
    Date,
    Text,
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    Input,
    Target,
    Identifier,
    /// Rows with the same value belong together and never stand on both sides of a split.
    Group,
    /// A class, year or presentation, for judging on a later one.
    Cohort,
    /// One moment of a repeated measure.
    Step,
    /// When somebody left.
    Exit,
    Ignored,
}

/// Why a column is not learned from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum KeptOut {
    Identifies,
    Protected,
    Leak,
    Text,
    Empty,
    Constant,
    Duplicate,
    /// The user said so.
    Asked,
    /// It has a role other than input: target, group, cohort, exit.
    Role,
}

/// A change that the user makes to a guess. `None` leaves the guess as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Amendment {
    /// Empty for a change to the whole file.
    pub column: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub protected: Option<bool>,
    /// Whether values that cannot be are read as missing (true, the guess) or kept as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub impossible_as_missing: Option<bool>,
    /// Whether the column is known before the moment of prediction, although it nearly decides the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub known: Option<bool>,
    /// The lowest number that can be: what is below is read as missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub low: Option<f64>,
    /// The highest number that can be: what is above is read as missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub high: Option<f64>,
    /// Categories of fewer rows are read as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub merge: Option<usize>,
    /// Whether rows that repeat a row above are left out; of the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub once: Option<bool>,
}

/// How much a remark asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// A likely leak: the result would be worthless.
    Leak,
    /// Please look.
    Caution,
    /// Good to know.
    Note,
}

/// Something that was noticed, the advice, and what else can be done.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Remark {
    pub weight: Weight,
    /// What was noticed, as a title.
    pub title: Words,
    /// Why it matters and what was done for now.
    pub detail: Words,
    /// The columns it concerns; empty when it concerns the whole file.
    pub columns: Vec<String>,
    /// Spreadsheet rows, the first hundred at most.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub rows: Vec<u64>,
    /// All rows concerned.
    pub count: usize,
    /// What can be done, the advice first.
    pub actions: Vec<Action>,
}

/// One thing to do about a remark.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Action {
    pub label: Words,
    pub amendments: Vec<Amendment>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;

    /// A table of columns; a cell is made from its row, from 0.
    fn table(columns: &[(&str, &dyn Fn(usize) -> String)], height: usize) -> Table {
        let columns = columns.iter().map(|(name, cell)| {
            let mut column = Column::new(*name);
            (0..height).for_each(|row| column.push(&cell(row)));
            column
        });
        Table {
            columns: columns.collect(),
            rows: (2..height as u64 + 2).collect(),
            source: Default::default(),
            remarks: Vec::new(),
        }
    }

    /// The guess for one column of `cells`, repeated until there are 60 rows.
    fn guess(name: &str, cells: &[&str]) -> Field {
        let table = table(&[(name, &|row| cells[row % cells.len()].to_owned())], 60);
        Schema::guess(&table).fields.remove(0)
    }

    fn remark<'a>(schema: &'a Schema, title: &str) -> &'a Remark {
        let found = schema.remarks.iter().find(|remark| remark.title.id == title);
        found.unwrap_or_else(|| panic!("no {title} among {:#?}", schema.remarks))
    }

    #[test]
    fn kinds_are_guessed_from_cells_and_name() {
        for (name, cells, kind) in [
            ("G1", &["1", "2.5", "", "20"][..], Kind::Number),
            ("paid", &["yes", "no", "?"], Kind::YesNo),
            ("Debtor", &["0", "1"], Kind::YesNo),
            ("failures", &["0", "1"], Kind::Number),
            ("Gender", &["0", "1"], Kind::Category),
            ("Course", &["33", "171", "9254"], Kind::Category),
            ("Previous qualification (grade)", &["122", "130.5"], Kind::Number),
            ("Mjob", &["teacher", "at_home"], Kind::Category),
            ("handed in", &["2024-03-01", "2024-03-05", ""], Kind::Date),
            ("share", &["85 %", "7,5 %"], Kind::Number),
        ] {
            assert_eq!(guess(name, cells).kind, kind, "{name}");
        }
    }

    #[test]
    fn what_is_not_learned_from_says_why() {
        for (name, cells, why) in [
            ("sex", &["F", "M"][..], Some(KeptOut::Protected)),
            ("age", &["15", "16"], None),
            ("school", &["GP"], Some(KeptOut::Constant)),
            ("notes", &[""], Some(KeptOut::Empty)),
            ("term", &["1", "2"], Some(KeptOut::Role)),
            ("year", &["1", "2"], None),
            ("year", &["2013", "2014"], Some(KeptOut::Role)),
            ("left_day", &["12", "", ""], Some(KeptOut::Role)),
            ("person", &["11", "12", "13"], Some(KeptOut::Role)),
            ("mail", &["a@b.org", "c@d.org"], Some(KeptOut::Identifies)),
            ("Surname", &["Adder", "Beadle"], Some(KeptOut::Identifies)),
        ] {
            assert_eq!(guess(name, cells).kept_out, why, "{name} {cells:?}");
        }
    }

    #[test]
    fn what_every_row_has_alone_identifies() {
        let syllables = ["Ba", "Do", "Ki", "Lu", "Ne", "Po", "Ra"];
        let name = |row: usize| format!("{}lin {}{}", syllables[row % 7], syllables[row / 7], "rem");
        let table = table(
            &[
                ("c1", &|row| (row + 1).to_string()),
                ("c2", &name),
                ("c3", &|row| format!("A{:05}", row * 7919 % 100_000)),
                ("c4", &|row| format!("{}", (row * 7919 % 1000) as f64 / 8.0)),
                ("student", &|row| format!("x-{row}")),
            ],
            45,
        );
        let schema = Schema::guess(&table);
        let hints: Vec<_> = schema.fields.iter().map(|field| field.hint).collect();
        let expected = [Some(Hint::Running), Some(Hint::Name), Some(Hint::Code), None, Some(Hint::Code)];
        assert_eq!(hints[..4], expected[..4]);
        assert!(schema.fields[4].identifies() && !schema.fields[3].identifies());
        assert_eq!(remark(&schema, "remark-identifies").columns, ["c1", "c2", "c3", "student"]);
    }

    #[test]
    fn impossible_values_are_missing_until_the_user_decides() {
        let table = table(
            &[("attendance", &|row| if row == 5 { "960".into() } else { format!("{}", 50 + row % 50) })],
            60,
        );
        let guess = Schema::guess(&table);
        let (field, column) = (&guess.fields[0], &table.columns[0]);
        assert_eq!((field.missing, field.impossible.first.as_slice()), (1, &[7][..]));
        assert!(field.numbers(column)[5].is_nan());
        let said = remark(&guess, "remark-impossible");
        assert_eq!(said.title.text(), "attendance is outside 0 to 100 in one row");
        assert_eq!(said.detail.text(), "Row 7 says so. It is read as missing until you decide.");
        let kept = guess.amended(&table, &said.actions[1].amendments).unwrap();
        assert_eq!((kept.fields[0].missing, kept.fields[0].range), (0, Some((50.0, 960.0))));
        assert_eq!(kept.fields[0].numbers(column)[5], 960.0);
        let back = kept.amended(&table, &said.actions[0].amendments).unwrap();
        assert_eq!((back.fields[0].missing, &back.remarks), (1, &guess.remarks));
    }

    #[test]
    fn a_few_words_among_numbers_are_missing_and_infinite_ones_too() {
        let cell = |row: usize| match row {
            3 => "ill".to_owned(),
            9 => "inf".to_owned(),
            _ => format!("{}.5", row % 20),
        };
        let table = table(&[("G1", &cell)], 100);
        let schema = Schema::guess(&table);
        let field = &schema.fields[0];
        assert_eq!((field.kind, field.missing), (Kind::Number, 2));
        assert_eq!((&field.unread.first[..], &field.infinite.first[..]), (&[5][..], &[11][..]));
        assert!(field.numbers(&table.columns[0]).iter().all(|value| !value.is_infinite()));
        assert_eq!(remark(&schema, "remark-unread").title.text(), "G1 has one cell that is not a number");
    }

    #[test]
    fn thousands_of_values_are_kept_out() {
        let table = table(
            &[("place", &|row| format!("place {}", row % 5000)), ("grade", &|row| (row % 20).to_string())],
            12_000,
        );
        let schema = Schema::guess(&table);
        assert_eq!(schema.fields[0].kept_out, Some(KeptOut::Text));
        assert_eq!(remark(&schema, "remark-too-many").title.text(), "place has 5,000 different values");
        let amendment =
            Amendment { column: "place".into(), kind: Some(Kind::Category), ..Default::default() };
        let error = schema.amended(&table, &[amendment]).unwrap_err();
        assert_eq!(error.code(), "bad-amendment");
    }

    #[test]
    fn a_column_there_twice_is_kept_out_once() {
        let table = table(
            &[
                ("a", &|row| (row % 13).to_string()),
                ("b", &|row| format!("{}.0", row % 13)),
                ("c", &|row| (row % 12).to_string()),
            ],
            60,
        );
        let schema = Schema::guess(&table);
        let out: Vec<_> = schema.fields.iter().map(|field| field.kept_out).collect();
        assert_eq!(out, [None, Some(KeptOut::Duplicate), None]);
        assert_eq!(schema.fields[1].twin.as_deref(), Some("a"));
        let advice = &remark(&schema, "remark-twins").actions[0].amendments;
        assert!(schema.amended(&table, advice).unwrap().fields[1].is_input());
    }

    #[test]
    fn rows_there_twice_are_named() {
        let once = |row: usize| (row.min(58) * 37 % 101).to_string();
        let table = table(&[("a", &once), ("b", &|row| (row.min(58) % 7).to_string())], 60);
        let schema = Schema::guess(&table);
        assert_eq!(schema.duplicate_rows, [61]);
        assert_eq!(remark(&schema, "remark-duplicate-rows").count, 1);
    }

    #[test]
    fn three_weeks_are_steps_and_two_grades_are_inputs() {
        let cell = |row: usize| (row * 31 % 21).to_string();
        let other = |row: usize| (row * 17 % 19).to_string();
        let more = |row: usize| (row * 11 % 17).to_string();
        let columns: [(&str, &dyn Fn(usize) -> String); 3] = [("G1", &cell), ("G2", &other), ("G3", &more)];
        let schema = Schema::guess(&table(&columns, 60));
        assert_eq!(schema.suggested_target(), Some("G3"));
        assert!(schema.fields.iter().all(|field| field.role == Role::Input));
        let columns: [(&str, &dyn Fn(usize) -> String); 3] = [("w1", &cell), ("w2", &other), ("w10", &more)];
        let schema =
            Schema::guess(&table(&[&columns[..], &[("result", &|row| (row % 7).to_string())]].concat(), 60));
        assert!(schema.fields[..3].iter().all(|field| field.role == Role::Step && field.is_input()));
    }

    #[test]
    fn amendments_win_and_unknown_names_are_refused() {
        let table =
            table(&[("sex", &|row| ["F", "M"][row % 2].into()), ("G3", &|row| (row % 20).to_string())], 60);
        let guess = Schema::guess(&table);
        let amend = |amendment: Amendment| guess.amended(&table, &[amendment]);
        let learn = Amendment { column: "sex".into(), protected: Some(false), ..Default::default() };
        assert!(amend(learn).unwrap().fields[0].is_input());
        let ignored = Amendment { column: "G3".into(), role: Some(Role::Ignored), ..Default::default() };
        assert_eq!(amend(ignored).unwrap().fields[1].kept_out, Some(KeptOut::Asked));
        for (column, kind, code) in [
            ("sex", Kind::Number, "bad-amendment"),
            ("sex", Kind::Date, "bad-amendment"),
            ("sex", Kind::YesNo, "bad-amendment"),
            ("Sexe", Kind::Category, "unknown-column"),
        ] {
            let amendment = Amendment { column: column.into(), kind: Some(kind), ..Default::default() };
            assert_eq!(amend(amendment).unwrap_err().code(), code, "{column} {kind:?}");
        }
    }

    #[test]
    fn levels_stand_in_the_same_order_whatever_the_rows() {
        let codes = |name: &str, cells: &[&str]| {
            let field = guess(name, cells);
            let mut column = Column::new(name);
            cells.iter().for_each(|cell| column.push(cell));
            field.codes(&column)
        };
        let (given, names) = codes("Course", &["171", "33", "", "9254", "33"]);
        assert_eq!(
            (given, names),
            (vec![1, 0, u32::MAX, 2, 0], vec!["33".into(), "171".into(), "9254".into()])
        );
        let (given, names) = codes("paid", &["yes", "No", "no", "yes"]);
        assert_eq!((given, names), (vec![1, 0, 0, 1], vec!["No".into(), "yes".into()]));
        assert_eq!(codes("Mjob", &["b ", "a", "B"]).1, ["B", "a", "b"]);
    }

    #[test]
    fn odd_tables_are_understood_without_a_word_too_many() {
        for height in [0, 1] {
            let schema = Schema::guess(&table(&[("a", &|_| "1".into()), ("", &|_| "".into())], height));
            assert_eq!((schema.fields.len(), schema.suggested_target()), (2, None));
        }
        assert!(Schema::guess(&table(&[], 0)).remarks.is_empty());
    }
}
