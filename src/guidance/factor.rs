//! What a column is about, as far as a school acts on it.

use serde::{Deserialize, Serialize};

use crate::schema::words_of;
use crate::words::Words;

/// A small vocabulary that reasons and playbooks share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", from = "String")]
pub enum Factor {
    /// Being there.
    Attendance,
    /// Work for home, handed in or not.
    Homework,
    /// What was brought along: earlier marks, earlier failures.
    Prior,
    /// Getting less week by week.
    Fade,
    /// Short tests of the term.
    Quiz,
    /// Time and tries spent on learning.
    Practice,
    /// Coming or handing in late.
    Late,
    /// Whatever the reason.
    Any,
    /// One column of the file, by its name.
    Column(String),
}

/// What a literal column begins with: `column:G2`.
const LITERAL: &str = "column:";

impl Factor {
    /// Those that have a word of their own.
    pub const NAMED: [Factor; 8] = [
        Factor::Attendance,
        Factor::Homework,
        Factor::Prior,
        Factor::Fade,
        Factor::Quiz,
        Factor::Practice,
        Factor::Late,
        Factor::Any,
    ];

    /// As a playbook has it.
    pub fn word(&self) -> &'static str {
        match self {
            Factor::Attendance => "attendance",
            Factor::Homework => "homework",
            Factor::Prior => "prior",
            Factor::Fade => "fade",
            Factor::Quiz => "quiz",
            Factor::Practice => "practice",
            Factor::Late => "late",
            Factor::Any => "any",
            Factor::Column(_) => LITERAL,
        }
    }

    /// The factor of a cell of a playbook; `None` for a word that is none.
    pub fn read(cell: &str) -> Option<Factor> {
        let cell = cell.trim();
        if let Some(start) = cell.get(..LITERAL.len()).filter(|start| start.eq_ignore_ascii_case(LITERAL)) {
            let name = cell[start.len()..].trim();
            return (!name.is_empty()).then(|| Factor::Column(name.to_owned()));
        }
        Factor::NAMED.into_iter().find(|factor| factor.word().eq_ignore_ascii_case(cell))
    }

    /// What a column of that name is about, by its words; `None` where they do not tell.
    pub fn of(name: &str) -> Option<Factor> {
        let words = words_of(name);
        let any = |list: &str| list.split_ascii_whitespace().any(|word| words.iter().any(|own| own == word));
        let found = if any(FADE) {
            Factor::Fade
        } else if any(PRIOR) || (any(LAST) && any(TERMS)) {
            Factor::Prior
        } else if any(LATE) {
            Factor::Late
        } else if any(PRESENT) || any(ABSENT) {
            Factor::Attendance
        } else if any(HOMEWORK) {
            Factor::Homework
        } else if any(QUIZ) {
            Factor::Quiz
        } else if any(PRACTICE) || (any(STUDY) && any(TIME)) {
            Factor::Practice
        } else {
            return None;
        };
        Some(found)
    }

    /// Its name in a sentence.
    pub fn words(&self) -> Words {
        match self {
            Factor::Attendance => Words::new("guidance-factor-attendance"),
            Factor::Homework => Words::new("guidance-factor-homework"),
            Factor::Prior => Words::new("guidance-factor-prior"),
            Factor::Fade => Words::new("guidance-factor-fade"),
            Factor::Quiz => Words::new("guidance-factor-quiz"),
            Factor::Practice => Words::new("guidance-factor-practice"),
            Factor::Late => Words::new("guidance-factor-late"),
            Factor::Any => Words::new("guidance-factor-any"),
            Factor::Column(name) => Words::new("guidance-factor-column").with("column", name.as_str()),
        }
    }
}

impl From<Factor> for String {
    fn from(factor: Factor) -> String {
        match factor {
            Factor::Column(name) => [LITERAL, &name].concat(),
            named => named.word().to_owned(),
        }
    }
}

/// A word that is no factor is taken for the name of a column, so that nothing is lost.
impl From<String> for Factor {
    fn from(word: String) -> Factor {
        Factor::read(&word).unwrap_or(Factor::Column(word))
    }
}

/// Whether a name speaks of days that were missed, which have happened and stay.
pub(super) fn counts_absence(name: &str) -> bool {
    has(name, ABSENT)
}

/// Whether a name speaks of one value for the whole term so far.
pub(super) fn is_average(name: &str) -> bool {
    has(name, AVERAGE)
}

/// Whether a name speaks of those who teach.
pub(super) fn is_teacher(name: &str) -> bool {
    has(name, TEACHERS)
}

fn has(name: &str, list: &str) -> bool {
    let words = words_of(name);
    list.split_ascii_whitespace().any(|word| words.iter().any(|own| own == word))
}

// Folded words of English, German, French, Spanish and Portuguese.

const PRESENT: &str = "\
    attendance attended anwesenheit anwesend presence presences assiduite asistencia asistencias assiduidade \
    frequencia presenca presencas";
const ABSENT: &str = "\
    absence absences absent absents absenteeism fehltage fehlstunden fehlzeiten abwesenheit inasistencia \
    inasistencias ausencia ausencias falta faltas";
const LATE: &str = "\
    late lateness tardy tardies tardiness verspatung verspatungen verspatet retard retards retraso retrasos \
    tardanza tardanzas atraso atrasos";
const HOMEWORK: &str = "\
    homework homeworks assignment assignments coursework hausaufgabe hausaufgaben hausubung hausubungen devoir \
    devoirs tarea tareas deberes tpc trabalhos dever licao licoes";
const QUIZ: &str = "\
    quiz quizzes quizz test tests kurztest kurztests interrogation interrogations controle controles prueba \
    pruebas teste testes";
const PRACTICE: &str = "\
    practice practise practices exercise exercises studytime revision ubung ubungen lernzeit uben exercice \
    exercices entrainement ejercicio ejercicios practica practicas pratica praticas exercicio exercicios";
const STUDY: &str = "study studied studying lernen etude etudes estudio estudos estudo";
const TIME: &str = "\
    time hour hours minute minutes stunden minuten zeit heure heures temps hora horas minuto minutos tiempo tempo \
    weekly";
const PRIOR: &str = "\
    prior previous past entry admission failures failed repeated repeater letzte letztes letzten vorjahr \
    wiederholt anterior anteriores previa previo previas precedent precedente precedents redoublement repetente";
const LAST: &str = "last";
const TERMS: &str = "year term semester grade mark exam";
const FADE: &str = "trend slope change fade decline growth entwicklung tendance tendencia";
const AVERAGE: &str = "\
    average avg mean rate percent pct share durchschnitt mittel quote anteil moyenne taux promedio media tasa taxa";
const TEACHERS: &str = "\
    teacher teachers tutor tutors instructor instructors lecturer professor lehrer lehrerin lehrkraft lehrperson \
    dozent dozentin enseignant enseignante professeur profesor profesora docente docentes maestro maestra professora";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_factor_in_five_languages() {
        for (names, factor) in [
            (
                &["attendance", "Anwesenheit (%)", "absences", "Fehltage", "assiduit\u{e9}", "faltas"][..],
                Factor::Attendance,
            ),
            (&["homework", "Hausaufgaben", "Devoirs rendus", "tareas", "TPC"], Factor::Homework),
            (&["quiz_w3", "Kurztest 2", "prueba_1", "Contr\u{f4}le"], Factor::Quiz),
            (
                &["studytime", "study hours per week", "\u{dc}bungen", "ejercicios", "pr\u{e1}tica"],
                Factor::Practice,
            ),
            (
                &[
                    "failures",
                    "previous grade",
                    "Note Vorjahr",
                    "nota anterior",
                    "admission_test",
                    "grade_last_year",
                ],
                Factor::Prior,
            ),
            (&["times late", "Versp\u{e4}tungen", "retards", "atrasos"], Factor::Late),
            (&["minutes, change per unit of time", "quiz trend"], Factor::Fade),
        ] {
            for name in names {
                assert_eq!(Factor::of(name), Some(factor.clone()), "{name}");
            }
        }
        for name in ["sex", "field of study", "Mjob", "goout", ""] {
            assert_eq!(Factor::of(name), None, "{name}");
        }
    }

    #[test]
    fn a_cell_is_a_word_or_a_column() {
        for factor in Factor::NAMED {
            assert_eq!(Factor::read(&String::from(factor.clone())), Some(factor.clone()));
            assert_ne!(factor.words().text(), factor.words().id);
        }
        let column = Factor::Column("G 2".into());
        assert_eq!(Factor::read(" Column: G 2 "), Some(column.clone()));
        assert_eq!(serde_json::to_string(&column).unwrap(), "\"column:G 2\"");
        assert_eq!(serde_json::from_str::<Factor>("\"late\"").unwrap(), Factor::Late);
        assert_eq!(
            (Factor::read("weather"), Factor::read("column: "), Factor::read("\u{e9}\u{e9}\u{e9}\u{e9}")),
            (None, None, None)
        );
    }
}
