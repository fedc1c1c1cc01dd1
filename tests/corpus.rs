//! The committed corpus of `fuzz/`, read again by any Rust: whole, cut short, and with single bits turned.

#[allow(dead_code)]
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::path::Path;

use homeroom::numeric::chance::Chance;

/// Of each file.
const CUTS: u64 = 4;
const TURNS: u64 = 12;

#[test]
fn every_seed_and_what_is_near_it_is_read_or_refused() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, target) in fuzz::TARGETS {
        let mut files: Vec<_> =
            std::fs::read_dir(corpus.join(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        assert!(!files.is_empty(), "{name} has no corpus");
        for (place, path) in files.iter().enumerate() {
            let whole = std::fs::read(path).unwrap();
            target(&whole);
            let length = u32::try_from(whole.len()).unwrap();
            let mut chance = Chance::new(7, &[place as u64]);
            for _ in 0..CUTS {
                target(&whole[..chance.below(length) as usize]);
            }
            for _ in 0..TURNS {
                let mut other = whole.clone();
                other[chance.below(length) as usize] ^= 1 << chance.below(8);
                target(&other);
            }
        }
    }
}

#[test]
fn every_model_of_the_corpus_is_read() {
    use homeroom::archive::{Sections, pack};
    use homeroom::study::Pipeline;

    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/model")).unwrap() {
        let path = entry.unwrap().path();
        let sections = Sections::from([(fuzz::PIPELINE.to_owned(), std::fs::read(&path).unwrap())]);
        let opened = Pipeline::open(&pack(&sections, None).unwrap(), None);
        assert!(opened.is_ok(), "{}: cargo run --bin seeds in fuzz/ writes it anew", path.display());
    }
}
