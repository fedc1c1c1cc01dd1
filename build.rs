//! Which catalogues of sentences there are: every `messages/<language>.ftl`, as a table for `src/words/language.rs`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("messages");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let language = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ftl"));
        // Names of columns are no sentences: names.en.ftl.
        if let Some(language) = language.filter(|id| id.bytes().all(|letter| letter.is_ascii_lowercase())) {
            files.push((language.to_owned(), path));
        }
    }
    // English first, for it is what is said where nobody asks, and what others lack.
    files.sort_by_key(|(language, _)| (language != "en", language.clone()));
    let line = |(language, path): &(String, PathBuf)| {
        format!("    ({language:?}, include_str!({:?})),\n", path.display().to_string())
    };
    let table: String = files.iter().map(line).collect();
    let to = Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("catalogues.rs");
    fs::write(to, format!("const CATALOGUES: &[(&str, &str)] = &[\n{table}];\n"))
}
