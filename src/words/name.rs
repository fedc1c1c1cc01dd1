//! Names of columns that the core makes: short and plain, written without a renderer of sentences.

const ENGLISH: &str = include_str!("../../messages/names.en.ftl");

/// The name of that id in `messages/names.en.ftl`, its gaps filled. An id that the file lacks is its own name.
pub fn name(id: &str, gaps: &[(&str, &str)]) -> String {
    let patterns = ENGLISH.lines().filter_map(|line| line.split_once(" = "));
    let found = patterns.filter(|(own, _)| *own == id).map(|(_, pattern)| pattern).next();
    let mut rest = found.unwrap_or(id);
    let mut out = String::new();
    while let Some((before, (gap, after))) =
        rest.split_once("{ $").and_then(|(before, gap)| Some((before, gap.split_once(" }")?)))
    {
        out.push_str(before);
        out.push_str(gaps.iter().find(|(own, _)| *own == gap).map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_with_what_is_given() {
        assert_eq!(name("summary-count", &[("label", "a = { $b }")]), "a = { $b }: count");
        let gaps = [("due", "work due"), ("done", "handed in"), ("measure", "points")];
        assert_eq!(name("summary-share-of", &gaps), "share of points work due that is handed in");
        assert_eq!(name("events-kind", &[]), "events");
        assert_eq!(name("no-such-name", &[]), "no-such-name");
    }

    #[test]
    fn every_name_is_plain() {
        let names = ENGLISH.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in names {
            let (_, pattern) = line.split_once(" = ").unwrap();
            let gaps = pattern.matches("{ $").count();
            assert_eq!((pattern.matches('{').count(), pattern.matches(" }").count()), (gaps, gaps), "{line}");
            assert!(
                !pattern.starts_with(' ') && !pattern.ends_with(' ') && !pattern.contains('\\'),
                "{line}"
            );
        }
    }
}
