//! Lines of cells, parted by commas, semicolons or tabs, quoted where that is needed: what a spreadsheet opens and saves.

/// A line, as many rows of text as its quotes hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// Of its first row, from 1.
    pub number: u64,
    /// `None` where a quote opens and never closes.
    pub cells: Option<Vec<String>>,
}

/// The lines of `text` that are not blank. Where a quote never closes, the line is broken and the next row begins anew, so
/// that one lost quote does not take the rest with it.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut rest = text.trim_start_matches('\u{feff}');
    let parts = parted_by(rest);
    let (mut number, mut found) = (1, Vec::new());
    while !rest.is_empty() {
        let taken = cells(rest, parts);
        let end =
            taken.as_ref().map_or_else(|| rest.find('\n').map_or(rest.len(), |at| at + 1), |(_, end)| *end);
        let (own, behind) = rest.split_at(end);
        let cells = taken.map(|(cells, _)| cells);
        if cells.as_ref().is_none_or(|cells| cells.iter().any(|cell| !cell.trim().is_empty())) {
            found.push(Line { number, cells });
        }
        number += own.matches('\n').count() as u64;
        rest = behind;
    }
    found
}

/// What parts the cells of the first row that is not blank most often; a comma of several.
fn parted_by(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |parts: char| first.matches(parts).count();
    let best = [';', '\t'].into_iter().find(|parts| count(*parts) > count(','));
    best.unwrap_or(',')
}

/// The cells of the first line of `text` and where the next begins; `None` where a quote never closes.
fn cells(text: &str, parts: char) -> Option<(Vec<String>, usize)> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let Some(cell) = cells.last_mut() else { break };
        match letter {
            '"' if quoted && letters.next_if(|(_, next)| *next == '"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\n' if !quoted => return Some((cells, at + 1)),
            '\r' if !quoted => {}
            other if other == parts && !quoted => cells.push(String::new()),
            other => cell.push(other),
        }
    }
    (!quoted).then_some((cells, text.len()))
}

/// Adds a cell. What a spreadsheet would run gets an apostrophe, which [`unguarded`] takes away.
pub(super) fn push_cell(out: &mut String, cell: &str) {
    let guarded = if runs(cell.trim_start_matches('\'')) { ["'", cell].concat() } else { cell.to_owned() };
    if guarded.contains(['"', ',', ';', '\t', '\n', '\r']) || guarded.trim() != guarded {
        out.push('"');
        out.push_str(&guarded.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&guarded);
    }
}

/// A cell without the apostrophe that keeps a spreadsheet from running it.
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if runs(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn runs(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(text: &str) -> Vec<(u64, Option<Vec<String>>)> {
        lines(text).into_iter().map(|line| (line.number, line.cells)).collect()
    }

    fn of(cells: &[&str]) -> Option<Vec<String>> {
        Some(cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn lines_are_split_as_spreadsheets_write_them() {
        assert_eq!(
            split("\u{feff}a,b\r\n\r\n\"x,\"\"y\ny\", z\n,,\nlast"),
            [(1, of(&["a", "b"])), (3, of(&["x,\"y\ny", " z"])), (6, of(&["last"]))]
        );
        assert_eq!(split("a;b,c;d\n1;2"), [(1, of(&["a", "b,c", "d"])), (2, of(&["1", "2"]))]);
        assert_eq!(split("a,b\n\"broken,1\n2,3\n"), [(1, of(&["a", "b"])), (2, None), (3, of(&["2", "3"]))]);
        assert!(split(" \n\n").is_empty());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(cells in prop::collection::vec("[a=+@'\";, \t\n-]{0,6}", 1..5)) {
            let mut text = "head,er\n".to_owned();
            for (place, cell) in cells.iter().enumerate() {
                if place > 0 {
                    text.push(',');
                }
                push_cell(&mut text, cell);
            }
            prop_assert!(!text.lines().nth(1).is_some_and(|line| line.starts_with(['=', '+', '-', '@'])));
            let read = lines(&text);
            if let Some(line) = read.get(1) {
                let back: Vec<&str> = line.cells.as_ref().unwrap().iter().map(|cell| unguarded(cell)).collect();
                prop_assert_eq!(back, cells);
            } else {
                prop_assert!(cells.iter().all(|cell| cell.trim().is_empty()));
            }
        }
    }
}
