//! The words of headers, folded to lower case without accents: English, German, French, Spanish, Portuguese,
//! Italian and the Nordic languages. A list is its words with blanks between, a pair of words is joined by a hyphen.

/// Words that a human's name stands under.
pub(super) const NAMES: &str = "\
    surname lastname firstname forename fullname nickname vorname nachname familienname nom prenom \
    nombre apellido apellidos nome sobrenome cognome navn namn naam achternaam voornaam fornavn \
    etternavn fornamn efternamn";
pub(super) const NAME_PAIRS: &str = "\
    first-name last-name full-name given-name family-name student-name pupil-name learner-name \
    preferred-name middle-name";
/// What else may have a name, a number or an id.
pub(super) const THINGS: &str = "\
    section course school class team club group module subject institution department program programme \
    teacher tutor site assessment quiz test exam region city country file room campus faculty company \
    project lab homework assignment category klasse schule curso escola escuela ecole";
/// Made to tell people apart.
pub(super) const IDENTIFIERS: &str = "\
    id ids uuid guid sid upn uln matric matricule matrikel matrikelnummer matrikelnr matricula roll \
    rollno username userid studentid login email mail emailaddress phone telephone telefon telefono \
    telefone mobile ssn passport iban schulernummer schuelernummer kennung benutzername identifiant \
    courriel correo dni";
/// A number, but of what?
pub(super) const NUMBERINGS: &str = "no nr num number nummer numero index key";
pub(super) const REGISTERS: &str = "registration enrolment enrollment admission seat candidate";
pub(super) const PERSONS: &str = "\
    student students person pupil learner candidate user participant schuler schueler schulerin lernende \
    teilnehmer eleve etudiant etudiante apprenant alumno alumna estudiante estudante aluno aluna \
    studente alunno elev leerling";
pub(super) const FILLERS: &str = "\
    code of the school academic entry start id letivo lectivo scolaire scolastico academico accademico \
    escolar enrolment enrollment";
pub(super) const ADDRESSES: &str = "\
    address street adresse anschrift strasse direccion endereco indirizzo postcode zip plz";

pub(super) const PROTECTED: &str = "\
    sex gender geschlecht sexe sexo genero sesso kjonn geslacht race ethnicity ethnic ethnie etnia raca \
    raza nationality nacionality nacionalidad nacionalidade nationalite nationalitat nazionalita \
    staatsangehorigkeit citizenship religion religiao faith konfession disability disabled disabilities \
    behinderung handicap discapacidad deficiencia disabilita sen send imd fsm deprivation birth birthday \
    birthdate born dob geburtsdatum geburtstag naissance nacimiento nascimento nascita migrant migration \
    migrationshintergrund immigrant refugee pregnant muttersprache ageband";
pub(super) const PROTECTED_PAIRS: &str = "\
    special-needs home-language first-language native-language mother-tongue langue-maternelle \
    lengua-materna lingua-materna age-band age-group age-range free-meal free-meals free-lunch \
    support-plan besoins-particuliers necessidades-especiais necesidades-especiales sexual-orientation";

/// Kinds of things: whole numbers below such a name are codes.
pub(super) const NOMINAL: &str = "\
    course mode code qualification qualifications occupation class klasse classe turma marital job \
    subject module region department programme program section track branch major zip postal postcode \
    plz school schule escola escuela ecole campus faculty type category district county country status \
    teacher room group team house id curso beruf schulform";
/// How many or how much, and what points are given for.
pub(super) const QUANTITIES: &str = "\
    grade grades score scores points number count average avg mean total hours minutes age order percent \
    rate units credits credited days absences size level mark marks year note nota punkte anzahl income \
    salary distance time assignment quiz homework lab midterm essay test exam project";

/// Who sits in one room.
pub(super) const CLASSES: &str =
    "class klasse clase turma classe section kurs course group gruppe grupo groupe school schule";

pub(super) const COHORTS: &str = "\
    term semester presentation cohort intake kohorte semestre trimestre trimester";
/// Words for a year: a cohort where the cells are years.
pub(super) const YEARS: &str = "\
    year jahrgang schuljahr annee anno ano jahr session promotion schoolyear";

pub(super) const LEFT: &str = "unregistration deregistration austritt austrittsdatum abmeldung";
pub(super) const LEAVING: &str = "left leaving exit withdrawal withdrawn dropout quit";
pub(super) const MOMENTS: &str = "day date week on month";

pub(super) const YES_NO: &str = "\
    flag holder debtor displaced international needs passed failed enrolled active repeated repeater \
    repeating scholarship disability disabled dropout boarder fsm eligible member employed support paid \
    internet activities foreign late migrant";

pub(super) const PERCENT: &str = "\
    attendance anwesenheit presence asistencia assiduidade frequenza percent percentage pct prozent \
    porcentaje pourcentage share anteil";
pub(super) const AGES: &str = "age alter edad idade";
pub(super) const NEVER_NEGATIVE: &str = "\
    hours hour stunden heures horas absences absence absent fehltage fehlstunden faltas ausencias \
    assenze minutes minuten credits attempts visits logins clicks failures";

/// What is often to be predicted, and how strongly the word says so.
pub(super) const OUTCOMES: &[(&str, f64)] = &[
    ("target", 4.0),
    ("outcome", 4.0),
    ("final", 3.0),
    ("g3", 3.0),
    ("result", 2.5),
    ("passed", 2.5),
    ("pass", 2.0),
    ("dropout", 2.0),
    ("grade", 1.5),
    ("endnote", 3.0),
    ("gesamtnote", 3.0),
    ("ergebnis", 2.5),
    ("resultat", 2.5),
    ("resultado", 2.5),
    ("risultato", 2.5),
    ("score", 1.0),
    ("total", 1.0),
    ("note", 1.0),
    ("nota", 1.5),
    ("mark", 1.0),
    ("graduated", 2.5),
    ("bestanden", 2.5),
    ("label", 2.0),
];
/// Something known before.
pub(super) const EARLIER: &str = "\
    last previous prior admission entry midterm letzte vorjahr first before anterior";

/// What a mark stands under, written with a number or without: `exam2`, `Quiz 3`.
pub(super) const MARKS: &str = "\
    grade grades mark marks score points result quiz essay assignment homework lab note nota noten punkte \
    voto calificacion classificacao";
/// Marks of a sitting of its own.
pub(super) const EXAMS: &str = "\
    exam exams examination midterm test tests klausur prufung pruefung schularbeit examen prova esame \
    verifica tentamen";
/// What is written about a mark and is none.
pub(super) const ABOUT_MARKS: &str = "\
    max maximum possible weight lateness late submission submitted attempts count number time date due minutes \
    hours evaluations feedback comment comments";
/// Said of marks from before the term.
pub(super) const PAST: &str = "\
    last previous prior admission entry letzte letztes vorjahr before anterior";
/// Several marks in one.
pub(super) const SUMS: &str = "total overall current average avg mean sum gpa summe gesamt";
/// Values of a column that say that somebody left or did not pass.
pub(super) const IN_NEED: &str = "\
    fail failed fails failing failure dropout dropped withdrawn withdrew withdraw durchgefallen abgebrochen \
    echec abandon abandono reprovado reprobado suspenso bocciato";
/// Yes to such a name means that all went well.
pub(super) const WENT_WELL: &str =
    "passed pass graduated completed success bestanden reussi aprovado aprobado";
/// Kinds of results below such a name.
pub(super) const LEVELS: &str = "class level grade letter performance";
/// Something written down when all is over.
pub(super) const AFTERWARDS: &str = "\
    final result results outcome retake retakes resit resits reexam graduated graduation graduate diploma certificate \
    completion completed dropout withdrawn withdrawal unregistration deregistration expelled endnote abschlussnote \
    gesamtnote ergebnis nachprufung abschluss zeugnis abgang resultat resultado risultato aprobado aprovado bestanden";
