//! Ids and arguments in, sentences out: a JSON list of `{id, args}` on stdin becomes a JSON list of texts.
//!
//! What the page saves and what scripts read says which sentence is meant; this says it in English, or in the language
//! that is named: `cargo run --example say -- de`.

use homeroom::words::{Words, speak};

fn main() -> Result<(), serde_json::Error> {
    if let Some(language) = std::env::args().nth(1).filter(|language| !speak(language)) {
        eprintln!("say: no sentences in {language}");
        std::process::exit(2);
    }
    let words: Vec<Words> = serde_json::from_reader(std::io::stdin())?;
    let texts: Vec<String> = words.iter().map(Words::text).collect();
    println!("{}", serde_json::to_string(&texts)?);
    Ok(())
}
