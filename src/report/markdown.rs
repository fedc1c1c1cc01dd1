//! A document as Markdown: the same words and tables; of figures what they show.

use super::document::{Block, Document, Table};

/// The whole text.
pub fn markdown(document: &Document<String>) -> String {
    let mut out = String::from("# ");
    out.push_str(&line(&document.title));
    out.push('\n');
    for block in &document.blocks {
        out.push('\n');
        push_block(&mut out, block);
    }
    out
}

fn push_block(out: &mut String, block: &Block<String>) {
    let mut push = |before: &str, text: &str, after: &str| {
        out.push_str(before);
        out.push_str(&line(text));
        out.push_str(after);
    };
    match block {
        Block::Heading(level, text) => push(if *level > 2 { "### " } else { "## " }, text, "\n"),
        Block::Paragraph(text) => push("", text, "\n"),
        Block::Note(text) => push("> ", text, "\n"),
        Block::List(items) => items.iter().for_each(|item| push("- ", item, "\n")),
        Block::Facts(facts) => facts.iter().for_each(|(term, text)| {
            push("- **", term, ":** ");
            push("", text, "\n");
        }),
        Block::Table(table) => push_table(out, table),
        Block::Figure(figure) => {
            push("**", &figure.title, ".** ");
            push("", &figure.about, "\n");
        }
        Block::Blank(text, mark) => {
            push("**", text, "**");
            push(" (", mark, "): ____________________\n");
        }
    }
}

fn push_table(out: &mut String, table: &Table<String>) {
    out.push_str(&line(&table.caption));
    out.push_str("\n\n");
    push_row(out, table.head.iter().map(|own| line(own)));
    push_row(
        out,
        table.head.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "---:" }.to_owned()),
    );
    table.rows.iter().for_each(|row| push_row(out, row.iter().map(|own| line(own))));
}

fn push_row(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        out.push_str(&cell);
        out.push_str(" |");
    }
    out.push('\n');
}

/// A text on one line in which nothing is a mark of Markdown or a tag.
fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let letters: Vec<char> = text.trim().chars().collect();
    for (at, letter) in letters.iter().copied().enumerate() {
        let next = letters.get(at + 1).copied();
        let parted = next.is_none_or(char::is_whitespace);
        let word = |other: Option<char>| other.is_some_and(char::is_alphanumeric);
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let numbered = || at > 0 && letters[..at].iter().all(char::is_ascii_digit);
        let marks = match letter {
            '\\' | '`' | '*' | '[' | ']' | '|' => true,
            '_' => !word(before) || !word(next),
            '<' => next.is_some_and(|next| next.is_alphabetic() || "/!?".contains(next)),
            '&' => word(next) || next == Some('#'),
            '>' | '~' => at == 0,
            // What would begin a heading or a list does so at the beginning of a line alone.
            '#' => at == 0,
            '+' | '-' => at == 0 && parted,
            '=' => at == 0,
            '.' | ')' => parted && numbered(),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(if letter.is_control() { ' ' } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_file_says_becomes_a_mark() {
        assert_eq!(
            line("<b> *a* _b_ [c](d) `e` x|y & \\\nnext"),
            "\\<b> \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` x\\|y & \\\\ next"
        );
        assert_eq!(line("# no heading"), "\\# no heading");
        assert_eq!(line("12. no list"), "12\\. no list");
        assert_eq!(line("- none"), "\\- none");
        assert_eq!(line("a. 1.5 - 2 # 3"), "a. 1.5 - 2 # 3");
        // What is no mark stands as it is.
        for plain in ["0.87 (0.8 to 0.9)", "-0.001", "final_grade < 10", "12.5", "a & b"] {
            assert_eq!(line(plain), plain);
        }
        assert_eq!(line("&lt; </p>"), "\\&lt; \\</p>");
    }

    #[test]
    fn blocks_are_parted_by_an_empty_line() {
        let text = |text: &str| text.to_owned();
        let table = Table {
            caption: text("c"),
            head: vec![text("a"), text("b")],
            rows: vec![vec![text("x|"), text("1")]],
        };
        let blocks = vec![
            Block::Heading(2, text("h")),
            Block::List(vec![text("one"), text("two")]),
            Block::Facts(vec![(text("term"), text("said"))]),
            Block::Table(table),
            Block::Blank(text("Who"), text("fill in")),
        ];
        assert_eq!(
            markdown(&Document { title: text("t"), blocks }),
            "# t\n\n## h\n\n- one\n- two\n\n- **term:** said\n\nc\n\n| a | b |\n| --- | ---: |\n| x\\| | 1 |\n\n**Who** (fill in): ____________________\n"
        );
    }
}
