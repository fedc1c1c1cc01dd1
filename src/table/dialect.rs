//! Text -> which character parts its cells.

use super::delimited::Records;
use super::record::Record;

/// How many records are looked at.
const GLANCE: usize = 200;

/// What parts cells, and where the records begin.
#[derive(Debug, PartialEq)]
pub(super) struct Dialect {
    /// None when there is one column only.
    pub delimiter: Option<char>,
    /// Bytes of a `sep=` line, which is no row.
    pub start: usize,
}

/// Candidates; of two that fit alike the earlier wins. A comma comes last because it is also a decimal comma.
const CANDIDATES: [char; 4] = ['\t', ';', '|', ','];

/// Finds the delimiter: named by a `sep=` line, or the one that cuts the first records into equally many cells.
pub(super) fn find(text: &str) -> Dialect {
    if let Some(named) = named(text) {
        return named;
    }
    let mut best: Option<(Fit, char)> = None;
    for delimiter in CANDIDATES {
        if let Some(fit) = fit(text, delimiter)
            && best.as_ref().is_none_or(|(other, _)| fit.beats(other))
        {
            best = Some((fit, delimiter));
        }
    }
    Dialect { delimiter: best.map(|(_, delimiter)| delimiter), start: 0 }
}

/// A first line such as `sep=;`, as spreadsheets write it.
fn named(text: &str) -> Option<Dialect> {
    let line = text.split(['\n', '\r']).next()?;
    let mark = line.trim_matches([' ', '"']);
    if !mark.get(..4)?.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let mut rest = mark.get(4..)?.chars();
    let delimiter = rest.next().filter(char::is_ascii)?;
    // A `sep=` line may be padded with the separator it names.
    if rest.any(|letter| letter != delimiter && letter != '"') {
        return None;
    }
    let mut start = line.len();
    if text.get(start..)?.starts_with("\r\n") {
        start += 2;
    } else if start < text.len() {
        start += 1;
    }
    Some(Dialect { delimiter: Some(delimiter), start })
}

/// How well a delimiter fits.
struct Fit {
    /// Of a hundred records from the first with the usual number of cells on, how many have that number.
    share: usize,
    /// Records before that one: title lines, if this is the delimiter.
    before: usize,
}

impl Fit {
    fn beats(&self, other: &Fit) -> bool {
        (self.share, other.before) > (other.share, self.before)
    }
}

fn fit(text: &str, delimiter: char) -> Option<Fit> {
    let mut records = Records::new(text, Some(delimiter));
    let mut record = Record::default();
    let mut counts = Vec::new();
    let mut pairs = 0;
    let mut bytes = 0;
    while counts.len() < GLANCE && bytes < 1 << 20 && records.next(&mut record) {
        bytes += record.bytes();
        if !record.is_blank() {
            pairs += usize::from(is_pair_of_digits(&record));
            counts.push(record.count);
        }
    }
    let usual = usual(counts.iter().copied().filter(|count| *count > 1))?;
    let before = counts.iter().position(|count| *count == usual)?;
    // One column of numbers with decimal commas, below its header.
    if delimiter == ',' && usual == 2 && before > 0 && pairs + before >= counts.len() {
        return None;
    }
    let fitting = counts.iter().filter(|count| **count == usual).count();
    // Half of the rows should know of the delimiter, else it is part of somebody's text.
    if fitting * 2 < counts.len() {
        let knowing = counts.iter().filter(|count| **count > 1).count();
        if knowing * 2 < counts.len() {
            return None;
        }
    }
    Some(Fit { share: fitting * 100 / (counts.len() - before), before })
}

fn is_pair_of_digits(record: &Record) -> bool {
    let digits = |cell: &str| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    record.count == 2
        && digits(record.cell(0).trim().trim_start_matches(['-', '+']))
        && digits(record.cell(1).trim().trim_end_matches('%').trim_end())
}

/// The most frequent of the counts; of two, the larger.
fn usual(counts: impl Iterator<Item = usize>) -> Option<usize> {
    let mut tally = std::collections::BTreeMap::new();
    for count in counts {
        *tally.entry(count).or_insert(0_usize) += 1;
    }
    tally.into_iter().max_by_key(|&(count, times)| (times, count)).map(|(count, _)| count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_delimiter() {
        let cases: &[(&str, Option<char>)] = &[
            ("a,b\n1,2\n", Some(',')),
            ("a;b\n1,5;2,5\n", Some(';')),
            ("1,5;2,5\n3,5;4,5\n", Some(';')),
            ("a\tb\n1,5\t2\n", Some('\t')),
            ("a|b\n1|2\n", Some('|')),
            ("grade\n1,5\n2,5\n", None),
            ("grade\n15\n", None),
            ("Class 7, spring\nname;grade\nx;1,5\ny;2,5\n", Some(';')),
            ("id,answers\n1,A;B;C\n2,D;E;F\n", Some(',')),
            ("name,note\nx,\"a;b;c\"\ny,\"d;e;f\"\n", Some(',')),
            ("a,b,c\n1,2\n1,2,3\n", Some(',')),
        ];
        for (text, delimiter) in cases {
            assert_eq!(find(text).delimiter, *delimiter, "{text:?}");
        }
    }

    #[test]
    fn a_sep_line_names_it() {
        for (text, start) in [("sep=;\na,b;c\n", 6), ("\"sep=;\"\r\na;b", 9), ("SEP=;", 5)] {
            assert_eq!(find(text), Dialect { delimiter: Some(';'), start }, "{text:?}");
        }
        assert_eq!(find("sep=\t\na\tb").delimiter, Some('\t'));
        assert_eq!(find("sep=x,y\n1,2\n").delimiter, Some(','));
    }
}
