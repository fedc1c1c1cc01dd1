//! What the name of a column promises, in the languages of the lists below.
//!
//! A header is cut into words at blanks, signs and camel-case humps, without accents and in lower case, and the
//! words are looked up. A plain `age` is not protected (it mostly says the year group); an age band is.

use super::bounds::Bounds;
use super::lexicon::*;

/// A column's name, cut into words.
#[derive(Clone, Debug)]
pub(super) struct Header {
    words: Vec<String>,
    percent: bool,
}

impl Header {
    pub fn of(name: &str) -> Self {
        let mut words = vec![String::new()];
        let mut before = ' ';
        for letter in name.chars() {
            let hump = before.is_lowercase() && letter.is_uppercase();
            if (hump || !letter.is_alphanumeric()) && words.last().is_some_and(|word| !word.is_empty()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
                word.push_str(&folded(letter));
            }
            before = letter;
        }
        words.retain(|word| !word.is_empty());
        Header { words, percent: name.contains('%') }
    }

    pub fn into_words(self) -> Vec<String> {
        self.words
    }

    fn any(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|word| self.words.iter().any(|own| own == word))
    }

    /// Whether two words in a row are one of the pairs of `list`, joined by a hyphen.
    fn pair(&self, list: &str) -> bool {
        list.split_ascii_whitespace().filter_map(|pair| pair.split_once('-')).any(|(first, second)| {
            self.words.windows(2).any(|two| matches!(two, [a, b] if a == first && b == second))
        })
    }

    fn about_a_thing(&self) -> bool {
        self.any(THINGS)
    }

    /// A first name, a surname, a nickname: whatever its cells are.
    pub fn person_name(&self) -> bool {
        (self.any(NAMES) || self.pair(NAME_PAIRS)) && !self.about_a_thing()
    }

    /// `name`, which may be that of a thing.
    pub fn name(&self) -> bool {
        self.any("name names") && !self.about_a_thing()
    }

    /// `student_id`, `matriculation no`, `username`, `phone`: made to identify.
    pub fn identifies(&self) -> bool {
        !self.about_a_thing()
            && (self.any(IDENTIFIERS)
                || (self.any(NUMBERINGS)
                    && (self.any(PERSONS) || self.any(REGISTERS) || self.words.len() == 1)))
    }

    /// Names a human and nothing about them: `student`, `person_id`.
    pub fn person(&self) -> bool {
        self.any(PERSONS) && self.all_of(&[PERSONS, IDENTIFIERS, NUMBERINGS, FILLERS])
    }

    fn all_of(&self, lists: &[&str]) -> bool {
        let listed =
            |word: &String| lists.iter().any(|list| list.split_ascii_whitespace().any(|own| own == word));
        self.words.iter().all(listed)
    }

    pub fn address(&self) -> bool {
        self.any(ADDRESSES)
    }

    /// Sex, origin, faith, disability, home language, poverty, birth, age band.
    pub fn protected(&self) -> bool {
        self.any(PROTECTED) || self.pair(PROTECTED_PAIRS)
    }

    /// A name of kinds, so that its whole numbers are codes.
    pub fn nominal(&self) -> bool {
        (self.any(NOMINAL) || self.protected()) && !self.any(QUANTITIES)
    }

    /// How many or how much, so that its whole numbers count.
    pub fn quantity(&self) -> bool {
        self.any(QUANTITIES)
    }

    /// Classes and courses, by one word alone.
    pub fn class(&self) -> bool {
        self.words.len() == 1 && self.any(CLASSES)
    }

    pub fn cohort(&self) -> bool {
        !self.words.is_empty()
            && (self.any(COHORTS) || self.any(YEARS))
            && self.all_of(&[COHORTS, YEARS, FILLERS])
    }

    /// A cohort only if its cells look like years.
    pub fn year(&self) -> bool {
        self.any(YEARS) && !self.any(COHORTS)
    }

    /// When somebody left.
    pub fn exit(&self) -> bool {
        self.any(LEFT) || (self.any(LEAVING) && self.any(MOMENTS))
    }

    /// 1 and 0 of such a name mean yes and no.
    pub fn yes_no(&self) -> bool {
        self.words
            .first()
            .is_some_and(|word| ["has", "is", "was", "did", "had", "gets"].contains(&word.as_str()))
            || self.any(YES_NO)
            || self.pair("to-date special-needs support-plan")
    }

    /// The values that can be; `None` where the name says nothing about that.
    pub fn bounds(&self) -> Option<Bounds> {
        if self.any("change growth difference rate trend") {
            None
        } else if self.percent || self.any(PERCENT) {
            Some(Bounds { low: 0.0, high: 100.0 })
        } else if self.any(AGES) && !self.pair(PROTECTED_PAIRS) {
            Some(Bounds { low: 0.0, high: 120.0 })
        } else if self.any(NEVER_NEGATIVE) {
            Some(Bounds { low: 0.0, high: f64::INFINITY })
        } else {
            None
        }
    }

    /// A mark of the term: a grade, a quiz, an exam, `G2`; not one from before it, and not what is written about one.
    pub fn mark(&self) -> bool {
        let said = |word: &String| {
            let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
            let listed = |list: &str| list.split_ascii_whitespace().any(|own| own == bare);
            listed(MARKS) || listed(EXAMS) || (bare == "g" && bare.len() < word.len())
        };
        self.words.iter().any(said) && !self.any(ABOUT_MARKS) && !self.any(PAST)
    }

    /// A sitting of its own among the marks.
    pub fn exam(&self) -> bool {
        let bare = |word: &String| word.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
        let words = self.words.iter().map(bare).collect();
        Header { words, percent: false }.any(EXAMS)
    }

    /// Several marks in one: a total, an average.
    pub fn sum(&self) -> bool {
        self.any(SUMS)
    }

    /// Said of what was before.
    pub fn earlier(&self) -> bool {
        self.any(EARLIER)
    }

    /// A value that says that somebody left or did not pass.
    pub fn in_need(&self) -> bool {
        self.any(IN_NEED) || self.pair("drop-out drop-outs not-passed not-pass nicht-bestanden")
    }

    /// Yes to this name means that all went well.
    pub fn went_well(&self) -> bool {
        self.any(WENT_WELL)
    }

    /// Low or an F below such a name is a result.
    pub fn level(&self) -> bool {
        self.any(LEVELS) || self.outcome() > 0.0
    }

    /// Written down when all is over, by its name: the result of a resit, a certificate.
    pub fn afterwards(&self) -> bool {
        self.any(AFTERWARDS) && !self.any(EARLIER)
    }

    /// How much this sounds like what is to be predicted; 0 where it doesn't.
    pub fn outcome(&self) -> f64 {
        let said: f64 = OUTCOMES
            .iter()
            .filter(|(word, _)| self.words.iter().any(|own| own == word))
            .map(|(_, weight)| weight)
            .sum();
        if said == 0.0 || self.any(EARLIER) {
            return 0.0;
        }
        (said - 0.25 * self.words.len() as f64).max(0.1)
    }
}

/// Lower case without the accents of the Latin languages.
fn folded(letter: char) -> String {
    let plain = match letter.to_lowercase().next().unwrap_or(letter) {
        '\u{e0}'..='\u{e5}' => "a",
        '\u{e6}' => "ae",
        '\u{e7}' => "c",
        '\u{e8}'..='\u{eb}' => "e",
        '\u{ec}'..='\u{ef}' => "i",
        '\u{f1}' => "n",
        '\u{f2}'..='\u{f6}' | '\u{f8}' => "o",
        '\u{f9}'..='\u{fc}' => "u",
        '\u{df}' => "ss",
        other => return other.to_string(),
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holding(asks: fn(&Header) -> bool, names: &[&'static str]) -> Vec<&'static str> {
        names.iter().copied().filter(|name| asks(&Header::of(name))).collect()
    }

    #[test]
    fn a_header_is_cut_into_words() {
        assert_eq!(Header::of("Mother's occupation").words, ["mother", "s", "occupation"]);
        assert_eq!(Header::of("firstName").words, ["first", "name"]);
        assert_eq!(Header::of("Staatsangeh\u{f6}rigkeit\t").words, ["staatsangehorigkeit"]);
        assert!(Header::of(" - ").words.is_empty());
    }

    #[test]
    fn names_and_numbers_that_identify_are_told_from_those_of_things() {
        let yes =
            ["student_id", "Matrikelnummer", "roll no", "SIS Login ID", "E-Mail", "nr", "Student Number"];
        assert_eq!(holding(Header::identifies, &yes), yes);
        let no = ["class_id", "id_site", "number of absences", "studied_credits", "Midterm 01", "phase"];
        assert!(holding(Header::identifies, &no).is_empty());
        let yes = ["Nachname", "First Name", "pr\u{e9}nom", "Apellidos"];
        assert_eq!(holding(Header::person_name, &yes), yes);
        assert!(holding(Header::person_name, &["section_name", "course"]).is_empty());
    }

    #[test]
    fn what_the_law_protects_is_known_in_several_languages() {
        let yes = [
            "sex",
            "Gender",
            "Geschlecht",
            "Nacionality",
            "imd_band",
            "age_band",
            "Educational special needs",
            "home_language",
            "date of birth",
            "disability",
            "religi\u{e3}o",
        ];
        assert_eq!(holding(Header::protected, &yes), yes);
        assert!(holding(Header::protected, &["age", "Age at enrollment", "support", "goout"]).is_empty());
    }

    #[test]
    fn cohorts_are_named_by_nothing_else() {
        let yes = ["presentation", "code_presentation", "school year", "term", "Cohort", "ano letivo"];
        assert_eq!(holding(Header::cohort, &yes), yes);
        let no = ["grade_last_year", "semester 1 grade", "Curricular units 1st sem (grade)", "module"];
        assert!(holding(Header::cohort, &no).is_empty());
    }

    #[test]
    fn leaving_has_a_moment() {
        let yes = ["left_day", "date_unregistration", "withdrawal date", "exit_week"];
        assert_eq!(holding(Header::exit, &yes), yes);
        assert!(
            holding(Header::exit, &["registered_day", "leftover", "dropout", "school leaving age"])
                .is_empty()
        );
    }

    #[test]
    fn codes_are_told_from_counts() {
        let yes =
            ["Course", "Application mode", "Father's occupation", "Previous qualification", "Marital status"];
        assert_eq!(holding(Header::nominal, &yes), yes);
        let no = ["Previous qualification (grade)", "Application order", "class size", "Age at enrollment"];
        assert!(holding(Header::nominal, &no).is_empty());
    }

    #[test]
    fn names_bound_their_values() {
        let bounds = |name| Header::of(name).bounds().map(|bounds| (bounds.low, bounds.high));
        assert_eq!(bounds("attendance"), Some((0.0, 100.0)));
        assert_eq!(bounds("homework (%)"), Some((0.0, 100.0)));
        assert_eq!(bounds("absences"), Some((0.0, f64::INFINITY)));
        assert_eq!(bounds("Age at enrollment"), Some((0.0, 120.0)));
        assert_eq!(bounds("Inflation rate"), None);
        assert_eq!(bounds("registered_day"), None);
    }

    #[test]
    fn what_sounds_most_like_an_outcome_wins() {
        let score = |name| Header::of(name).outcome();
        assert!(score("final_grade") > score("final_letter"));
        assert!(score("G3") > score("G2"));
        assert!(score("final_result") > score("Admission grade"));
        assert_eq!(score("grade_last_year"), 0.0);
    }
}
