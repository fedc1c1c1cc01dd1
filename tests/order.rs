//! The house rules, read off the sources.

mod sources;

use std::collections::{BTreeMap, BTreeSet};

use homeroom::error::ErrorKind;
use homeroom::{metrics, models};
use sources::{GAP, Source, below, names, root};

/// Fails with all that was found, one a line.
#[track_caller]
fn none(found: Vec<String>, what: &str) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

fn rust() -> Vec<Source> {
    below("src", ".rs")
}

/// The rooms of `src/lib.rs`, in order.
fn rooms() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rooms: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned))
        .collect();
    assert!(rooms.len() > 10, "{rooms:?}");
    rooms
}

/// What follows `path::` in `code`: one name, or all the first names of a `{...}` list.
fn named_below<'a>(code: &'a str, path: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let name = |text: &'a str| {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        &text[..end]
    };
    for (at, _) in code.match_indices(path) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + path.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            found.push(name(rest));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (place, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    found.push(name(list[start..place].trim()));
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    found.push(name(list[start..place].trim()));
                    start = place + 1;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn a_room_uses_the_rooms_before_it_and_none_after_it() {
    let rooms = rooms();
    let place = |name: &str| rooms.iter().position(|room| room == name);
    let mut found = Vec::new();
    for source in rust() {
        let Some(own) = place(source.room()) else {
            assert!(["lib", "main"].contains(&source.room()), "{} is in no room", source.path);
            continue;
        };
        for used in named_below(&source.code, "crate::") {
            if place(used).is_some_and(|used| used > own) {
                found.push(format!("{} uses {used}", source.path));
            }
        }
        let inside = source.path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        let deep = "super::".repeat(inside.split('/').count());
        if source.without_tests().contains(&deep) {
            found.push(format!("{} climbs out of its room by super::", source.path));
        }
    }
    none(found, "imports against the order of src/lib.rs");
}

#[test]
fn model_rooms_use_parts_and_never_each_other() {
    let rooms: Vec<String> = catalogue("src/models").into_iter().collect();
    let mut found = Vec::new();
    for source in rust().iter().filter(|source| source.path.starts_with("src/models/")) {
        let mut code = source.code.clone();
        while code.contains("super::super::") {
            code = code.replace("super::super::", "super::");
        }
        let used = ["super::", "crate::models::"].map(|path| named_below(&code, path));
        for used in used.concat() {
            if rooms.iter().any(|room| room == used) {
                found.push(format!("{} uses {used}", source.path));
            }
        }
    }
    none(found, "model rooms that know each other");
}

/// Files of a catalogue folder that are rooms of the catalogue.
fn catalogue(folder: &str) -> BTreeSet<String> {
    let exempt = ["mod", "model", "settings", "confusion", "curve"];
    let inside = |source: &Source| Some(source.path.strip_prefix(folder)?.strip_prefix('/')?.to_owned());
    let files = rust().into_iter().filter_map(|source| inside(&source)).filter(|path| !path.contains('/'));
    let rooms = files.map(|path| path.trim_end_matches(".rs").to_owned());
    rooms.filter(|room| !exempt.contains(&room.as_str())).collect()
}

#[test]
fn every_file_of_a_catalogue_folder_is_in_its_catalogue() {
    for folder in ["src/models", "src/metrics"] {
        let sources = rust();
        let list = sources.iter().find(|source| source.path == format!("{folder}/mod.rs")).unwrap();
        let start = list.code.find("pub static CATALOGUE").unwrap();
        let listed = &list.code[start..start + list.code[start..].find("];").unwrap()];
        for room in catalogue(folder) {
            assert!(list.code.contains(&format!("mod {room};")), "{folder}/{room}.rs has no mod line");
            assert!(listed.contains(&format!("&{room}::")), "{folder}/{room}.rs is not in the catalogue");
        }
    }
    let ids = |ids: Vec<&'static str>| ids.into_iter().map(str::to_owned).collect::<BTreeSet<String>>();
    let model_ids = ids(models::CATALOGUE.iter().map(|entry| entry.id).collect());
    assert_eq!(model_ids, catalogue("src/models"), "a room is named after its id");
    let metric_ids = ids(metrics::CATALOGUE.iter().map(|metric| metric.id).collect());
    assert_eq!(metric_ids, catalogue("src/metrics"), "a metric's file is named after its id");
}

/// Names that only some files may use: the names, the rooms that may, and why.
const KEPT: &[(&[&str], &[&str], &str)] = &[
    (
        &["wasm_bindgen", "js_sys", "serde_wasm_bindgen", "console_error_panic_hook"],
        &["wasm"],
        "only wasm knows JavaScript",
    ),
    (&["getrandom"], &["cli", "wasm"], "the system's chance comes through the doors"),
    (&["rand", "rand_chacha"], &["numeric"], "only numeric makes chance"),
    (&["Instant", "SystemTime"], &["cli", "wasm"], "nobody inside reads the clock"),
    (&["rayon"], &["cli"], "threads are for the door"),
    (&["clap"], &["cli"], "only cli knows the command line"),
    (&["println", "eprintln", "print", "eprint"], &["cli"], "only a door speaks"),
];

#[test]
fn what_one_room_keeps_no_other_names() {
    let mut found = Vec::new();
    for source in rust() {
        for (kept, rooms, why) in KEPT {
            for name in kept.iter().filter(|_| !rooms.contains(&source.room())) {
                // `print` is also a good name for a function of one's own; the macro has a mark behind it.
                let used = if name.contains("print") {
                    source.code.contains(&format!("{name}!"))
                } else {
                    names(&source.code, name)
                };
                if used {
                    found.push(format!("{}: {name} ({why})", source.path));
                }
            }
        }
    }
    none(found, "names out of place");
}

/// Files that look things up by hash and never walk over one; the order of what they hand on is the table's.
const HASHED: &[&str] = &["src/schema/evidence.rs", "src/schema/twins.rs"];

#[test]
fn nothing_depends_on_the_machine() {
    let mut found = Vec::new();
    for source in rust() {
        let code = source.without_tests();
        let mut say = |what: &str| found.push(format!("{}: {what}", source.path));
        if code.contains(".dot(") {
            say("a matrix product whose kernel the processor chooses");
        }
        for name in ["HashMap", "HashSet"] {
            if names(code, name) && !HASHED.contains(&source.path.as_str()) {
                say(name);
            }
        }
        for name in [".exp()", ".ln()", ".log10()", ".log2()", ".powf(", ".sin()", ".cos()", ".tanh()"] {
            if code.contains(name) {
                say(name);
            }
        }
        for name in ["par_iter().sum", "par_iter().reduce", "select_nth", "partial_cmp"] {
            if code.contains(name) {
                say(name);
            }
        }
    }
    none(found, "results that a machine could change");
    for path in HASHED {
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        assert!(text.contains("HashMap"), "{path} needs no exception any more");
    }
}

#[test]
fn files_stay_small() {
    let mut found = Vec::new();
    for source in rust().into_iter().chain(below("www", ".js")) {
        let lines = source.without_tests().trim_end().lines().count();
        if lines > 400 {
            found.push(format!("{}: {lines} lines without its tests", source.path));
        }
    }
    none(found, "more than 400 lines");
}

#[test]
fn nothing_is_left_for_later() {
    let mut found = Vec::new();
    for source in rust().into_iter().chain(below("www", ".js")) {
        for call in ["todo!", "unimplemented!", "dbg!", "debugger;"] {
            if source.code.contains(call) {
                found.push(format!("{}: {call}", source.path));
            }
        }
        for word in ["TODO", "FIXME", "XXX"] {
            if names(&source.text, word) {
                found.push(format!("{}: {word}", source.path));
            }
        }
    }
    none(found, "unfinished");
    let lib = rust().into_iter().find(|source| source.path == "src/lib.rs").unwrap();
    assert!(lib.code.contains("#![forbid(unsafe_code)]"));
    for source in rust() {
        assert!(!names(&source.code, "unsafe"), "{}", source.path);
    }
}

/// Message ids of `messages/`, in their order.
fn messages() -> Vec<String> {
    let text = ["messages/en.ftl", "messages/names.en.ftl"]
        .map(|path| std::fs::read_to_string(root().join(path)).unwrap());
    let text = text.concat();
    let id = |line: &str| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        (!id.is_empty() && id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(letter))
            .then(|| id.to_owned())
    };
    text.lines().filter_map(id).collect()
}

/// Ids that are put together in Rust, from the catalogues they are put together of.
fn made_of_catalogues() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for kind in ErrorKind::ALL {
        ids.extend([format!("error-{}", kind.code()), format!("error-{}-advice", kind.code())]);
    }
    for id in models::CATALOGUE.iter().map(|entry| entry.id).chain(["rule", "blend"]) {
        ids.extend([format!("model-{id}"), format!("model-{id}-about")]);
    }
    for entry in models::CATALOGUE {
        ids.extend(
            entry
                .settings
                .iter()
                .map(|knob| format!("setting-{}-{}", entry.id, knob.id.trim_end_matches(':'))),
        );
    }
    for metric in metrics::CATALOGUE {
        ids.extend([format!("chart-about-{}", metric.id.replace('_', "-"))]);
    }
    ids
}

/// Whether a template with one gap makes `id` of a word that the page's code has.
fn fills(template: &str, id: &str, words: &BTreeSet<String>) -> bool {
    let Some((before, after)) = template.split_once(GAP) else { return false };
    if !before.contains('-') || after.contains(GAP) {
        return false;
    }
    let middle = id.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    middle.is_some_and(|middle| words.contains(middle))
}

/// Words of the page's code and of the types that cross: names, quoted words, numbers.
fn words_of(scripts: &[Source]) -> BTreeSet<String> {
    let types = std::fs::read_to_string(root().join("www/wire.d.ts")).unwrap();
    let part = |c: char| !(c.is_alphanumeric() || c == '-' || c == '_');
    let texts = scripts.iter().flat_map(|script| script.strings.iter().chain([&script.code]));
    texts.chain([&types]).flat_map(|text| text.split(part)).map(str::to_owned).collect()
}

#[test]
fn every_sentence_is_there_once_and_said_somewhere() {
    let known = messages();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    known.iter().for_each(|id| *counts.entry(id).or_default() += 1);
    none(counts.iter().filter(|(_, count)| **count > 1).map(|(id, _)| (*id).to_owned()).collect(), "twice");

    let (rust, scripts) = (rust(), below("www", ".js"));
    let quoted: BTreeSet<&str> =
        rust.iter().chain(&scripts).flat_map(|source| source.strings.iter().map(String::as_str)).collect();
    let templates: Vec<&str> = quoted.iter().copied().filter(|text| text.contains(GAP)).collect();
    let words = words_of(&scripts);
    let made = made_of_catalogues();
    let pages = std::fs::read_to_string(root().join("www/index.html")).expect("the page");
    let said = |id: &str| {
        quoted.contains(id)
            || pages.contains(&format!("data-words=\"{id}\""))
            || made.contains(id)
            || templates.iter().any(|template| fills(template, id, &words))
    };
    none(known.iter().filter(|id| !said(id)).cloned().collect(), "sentences that nobody says");

    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    none(made.iter().filter(|id| !known.contains(id.as_str())).cloned().collect(), "missing of a catalogue");
    let mut missing = Vec::new();
    for source in rust.iter().filter(|source| source.room() != "words") {
        missing.extend(
            after(&source.text, "Words::new(\"").filter(|id| !known.contains(id)).map(|id| (source, id)),
        );
    }
    // Ids also wait in tables and branches: whatever begins as messages do is one.
    let families: BTreeSet<&str> = known.iter().filter_map(|id| id.split('-').next()).collect();
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    for source in rust.iter().filter(|source| source.room() != "words") {
        let alike = source.strings.iter().map(String::as_str).filter(|text| {
            plain(text) && text.split_once('-').is_some_and(|(family, _)| families.contains(family))
        });
        missing.extend(alike.filter(|id| !known.contains(id) && !id.ends_with('-')).map(|id| (source, id)));
    }
    for script in &scripts {
        missing.extend(after(&script.text, "say(\"").filter(|id| !known.contains(id)).map(|id| (script, id)));
        missing
            .extend(after(&script.text, "fill(\"").filter(|id| !known.contains(id)).map(|id| (script, id)));
    }
    none(missing.iter().map(|(source, id)| format!("{}: {id}", source.path)).collect(), "said and not there");
}

/// What stands between `opening` and the next quote.
fn after<'a>(text: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(opening).filter_map(move |(at, _)| text[at + opening.len()..].split('"').next())
}

#[test]
fn reading_sources_parts_code_from_what_is_said() {
    let rust = Source::new(
        "src/a.rs".into(),
        "let a = \"HashMap\"; // TODO\nlet b = 'x'; let c: &'a str = r#\"q\"#;".into(),
    );
    assert!(!names(&rust.code, "HashMap") && !names(&rust.code, "TODO") && names(&rust.code, "str"));
    assert_eq!(rust.strings, ["HashMap", "q"]);
    let script =
        Source::new("www/a.js".into(), "say(`a-${b(\"c\", `d`)}-e`); x = y / 2; /'/.test(z); f('g')".into());
    assert_eq!(script.strings, ["c", "d", &format!("a-{GAP}-e"), "'", "g"]);
    assert!(names(&script.code, "test") && !script.code.contains("say(`"));
    assert_eq!(named_below("use crate::{a::B, c, d::{e, f}}; crate::g::h", "crate::"), ["a", "c", "d", "g"]);
}
