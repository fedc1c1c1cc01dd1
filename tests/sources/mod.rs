//! The project's own sources, parted into code, strings and comments.

use std::path::{Path, PathBuf};

/// One file of Rust or JavaScript.
pub struct Source {
    /// Below the project's folder, with `/`.
    pub path: String,
    /// As it stands.
    pub text: String,
    /// Comments and the contents of strings are blank; lines stay where they are.
    pub code: String,
    /// What stands between quotes; a gap of a JavaScript template is [`GAP`].
    pub strings: Vec<String>,
}

/// Where a template is filled.
pub const GAP: char = '\u{0}';

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every file with `ending` below `folder`, in order of path.
pub fn below(folder: &str, ending: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    gather(&root().join(folder), ending, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no {ending} below {folder}");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a source is text");
        let path = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        Source::new(path, text)
    };
    paths.into_iter().map(read).collect()
}

fn gather(folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, ending, paths);
        } else if path.to_string_lossy().ends_with(ending) {
            paths.push(path);
        }
    }
}

impl Source {
    pub fn new(path: String, text: String) -> Source {
        let script = path.ends_with(".js");
        let mut reading =
            Reading { rest: text.chars().collect(), at: 0, code: String::new(), strings: vec![] };
        reading.code(script, false);
        let Reading { code, strings, .. } = reading;
        Source { path, text, code, strings }
    }

    /// The code above the first `#[cfg(test)]` that stands alone on its line and opens a module.
    pub fn without_tests(&self) -> &str {
        let tests = self.code.find("#[cfg(test)]\nmod tests");
        &self.code[..tests.unwrap_or(self.code.len())]
    }

    /// The room of `src/lib.rs` that it belongs to.
    pub fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
    }
}

/// Whether `code` names `word`, not as a piece of a longer name.
pub fn names(code: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(word)
        .any(|(at, _)| !part(code[..at].chars().next_back()) && !part(code[at + word.len()..].chars().next()))
}

struct Reading {
    rest: Vec<char>,
    at: usize,
    code: String,
    strings: Vec<String>,
}

impl Reading {
    fn peek(&self, ahead: usize) -> char {
        self.rest.get(self.at + ahead).copied().unwrap_or(GAP)
    }

    fn starts(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, c)| self.peek(ahead) == c)
    }

    /// Passes over `count` letters; all but line ends become blanks.
    fn blank(&mut self, count: usize) {
        for _ in 0..count.min(self.rest.len() - self.at) {
            self.code.push(if self.rest[self.at] == '\n' { '\n' } else { ' ' });
            self.at += 1;
        }
    }

    fn keep(&mut self) {
        self.code.push(self.peek(0));
        self.at += 1;
    }

    /// Reads code to the end of the file, or of the gap of a template.
    fn code(&mut self, script: bool, gap: bool) {
        let mut depth = 0;
        while self.at < self.rest.len() {
            match self.peek(0) {
                '/' if self.peek(1) == '/' => {
                    while self.at < self.rest.len() && self.peek(0) != '\n' {
                        self.blank(1);
                    }
                }
                '/' if self.peek(1) == '*' => {
                    while self.at < self.rest.len() && !self.starts("*/") {
                        self.blank(1);
                    }
                    self.blank(2);
                }
                '"' => self.quoted('"'),
                '\'' if script => self.quoted('\''),
                '`' if script => self.template(),
                '/' if script && self.before_pattern() => self.quoted('/'),
                '\'' if self.peek(1) == '\\' => {
                    self.blank(3);
                    while self.at < self.rest.len() && self.peek(0) != '\'' {
                        self.blank(1);
                    }
                    self.blank(1);
                }
                '\'' if self.peek(2) == '\'' => self.blank(3),
                'r' if !script && self.raw_hashes().is_some() => self.raw(),
                c if c.is_alphanumeric() || c == '_' => {
                    while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
                        self.keep();
                    }
                }
                '}' if gap && depth == 0 => return,
                c => {
                    depth += i32::from(c == '{') - i32::from(c == '}');
                    self.keep();
                }
            }
        }
    }

    /// A string that a backslash may go on, with its quotes blanked too.
    fn quoted(&mut self, end: char) {
        let mut held = String::new();
        self.blank(1);
        while self.at < self.rest.len() && self.peek(0) != end {
            let count = if self.peek(0) == '\\' { 2 } else { 1 };
            held.extend((0..count).map(|ahead| self.peek(ahead)));
            self.blank(count);
        }
        self.blank(1);
        self.strings.push(held);
    }

    fn template(&mut self) {
        let mut held = String::new();
        self.blank(1);
        while self.at < self.rest.len() && self.peek(0) != '`' {
            if self.starts("${") {
                self.blank(2);
                self.code(true, true);
                held.push(GAP);
                self.blank(1);
            } else {
                let count = if self.peek(0) == '\\' { 2 } else { 1 };
                held.extend((0..count).map(|ahead| self.peek(ahead)));
                self.blank(count);
            }
        }
        self.blank(1);
        self.strings.push(held);
    }

    /// After these a slash opens a pattern and divides nothing.
    fn before_pattern(&self) -> bool {
        let before = self.code.trim_end_matches([' ', '\n']).chars().next_back();
        before.is_none_or(|c| "(,=:[!&|?{};>".contains(c))
    }

    fn raw_hashes(&self) -> Option<usize> {
        let hashes = (1..).take_while(|ahead| self.peek(*ahead) == '#').count();
        (self.peek(1 + hashes) == '"').then_some(hashes)
    }

    fn raw(&mut self) {
        let hashes = self.raw_hashes().unwrap_or(0);
        let end = format!("\"{}", "#".repeat(hashes));
        let mut held = String::new();
        self.blank(2 + hashes);
        while self.at < self.rest.len() && !self.starts(&end) {
            held.push(self.peek(0));
            self.blank(1);
        }
        self.blank(1 + hashes);
        self.strings.push(held);
    }
}
