//! A document as one HTML file: nothing outside it is needed, nothing in it runs, A4 holds it.

use super::document::{Block, Document, Table};

/// Type and white space for screen and paper. Blocks that belong together stay on one page; a table longer than a page
/// repeats its head.
const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:0;background:#fff;color:#1a2023;font:400 16px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}\
article{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem;color:#1a2023;overflow-wrap:break-word}\
h1{font:500 1.75rem/1.25 Georgia,serif;margin:0 0 1rem}\
h2{font:500 1.3rem/1.3 Georgia,serif;margin:2.2rem 0 .6rem;border-top:1px solid #dfdcd2;padding-top:1rem}\
h3{font-size:1rem;line-height:1.35;margin:1.4rem 0 .4rem}\
h1,h2,h3{break-after:avoid;break-inside:avoid;text-wrap:balance}\
p,ul,dl,table,figure{margin:.6rem 0}\
ul{padding-inline-start:1.2rem}li{margin:.25rem 0}\
p,li,dd{orphans:3;widows:3}\
.note{border-inline-start:3px solid #8a6100;padding:.1rem 0 .1rem 1rem;break-inside:avoid}\
dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.35rem 1.25rem}\
dt{color:#475056}dd{margin:0;break-inside:avoid}\
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}\
caption{text-align:start;color:#475056;padding-bottom:.4rem;break-after:avoid}\
thead{display:table-header-group}\
tr{break-inside:avoid}tbody tr:first-child{break-before:avoid}\
th,td{text-align:end;vertical-align:top;padding:.35rem 0 .35rem .8rem;border-bottom:1px solid #dfdcd2}\
th:first-child{text-align:start;padding-inline-start:0}\
thead th{font-weight:600;color:#475056;vertical-align:bottom}tbody th{font-weight:500}\
table.words th,table.words td{text-align:start}\
td{white-space:nowrap}table.words td{white-space:normal}\
table.short{break-inside:avoid}\
figure{break-inside:avoid;margin:1.2rem 0}figcaption{font-weight:600;break-after:avoid}\
figcaption small{display:block;font-weight:400;font-size:.875rem;color:#475056}\
svg{display:block;max-width:100%;height:auto;margin-top:.5rem}\
.blank{break-inside:avoid;margin:1rem 0 1.6rem}.blank small{display:block;color:#475056}\
.blank i{display:block;border-bottom:1px solid #85867f;height:2rem}\
@page{size:A4;margin:18mm 16mm}\
@media print{body{font-size:10.5pt}article{max-width:none;padding:0}h1{font-size:19pt}h2{font-size:14pt}}\
@media(width<34rem){dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}}";

/// The whole file; `language` as HTML names it, such as `en`.
pub fn html(document: &Document<String>, language: &str) -> String {
    let mut out = String::from("<!doctype html>\n<html lang=\"");
    push_escaped(&mut out, language);
    out.push_str(
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n",
    );
    // Whoever changes the file cannot make it run or fetch anything either.
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    tagged(&mut out, "title", &document.title);
    out.push_str("<style>");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main><article>\n");
    tagged(&mut out, "h1", &document.title);
    document.blocks.iter().for_each(|block| push_block(&mut out, block));
    out.push_str("</article></main>\n</body>\n</html>\n");
    out
}

fn push_block(out: &mut String, block: &Block<String>) {
    match block {
        Block::Heading(level, text) => tagged(out, if *level > 2 { "h3" } else { "h2" }, text),
        Block::Paragraph(text) => tagged(out, "p", text),
        Block::Note(text) => {
            out.push_str("<p class=\"note\">");
            push_escaped(out, text);
            out.push_str("</p>\n");
        }
        Block::List(items) => {
            out.push_str("<ul>\n");
            items.iter().for_each(|item| tagged(out, "li", item));
            out.push_str("</ul>\n");
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (term, text) in facts {
                tagged(out, "dt", term);
                tagged(out, "dd", text);
            }
            out.push_str("</dl>\n");
        }
        Block::Table(table) => push_table(out, table),
        Block::Figure(figure) => {
            out.push_str("<figure><figcaption>");
            push_escaped(out, &figure.title);
            out.push_str(" <small>");
            push_escaped(out, &figure.about);
            out.push_str("</small></figcaption>");
            figure.drawing.push_svg(out, &[&figure.title[..], &figure.about].join(". "));
            out.push_str("</figure>\n");
        }
        Block::Blank(text, mark) => {
            out.push_str("<div class=\"blank\">");
            push_escaped(out, text);
            out.push_str("<small>");
            push_escaped(out, mark);
            out.push_str("</small><i></i></div>\n");
        }
    }
}

fn push_table(out: &mut String, table: &Table<String>) {
    // Cells that are sentences read from the left.
    let words = table.rows.iter().flat_map(|row| row.iter().skip(1)).any(|cell| cell.chars().count() > 32);
    // What fits on a page is not cut.
    let short = table.rows.len() <= 16;
    out.push_str(match (words, short) {
        (true, true) => "<table class=\"words short\">\n",
        (true, false) => "<table class=\"words\">\n",
        (false, true) => "<table class=\"short\">\n",
        (false, false) => "<table>\n",
    });
    tagged(out, "caption", &table.caption);
    out.push_str("<thead><tr>");
    table.head.iter().for_each(|head| scoped(out, "col", head));
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            if at == 0 {
                scoped(out, "row", cell);
            } else {
                out.push_str("<td>");
                push_escaped(out, cell);
                out.push_str("</td>");
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>\n");
}

fn scoped(out: &mut String, scope: &str, text: &str) {
    out.push_str("<th scope=\"");
    out.push_str(scope);
    out.push_str("\">");
    push_escaped(out, text);
    out.push_str("</th>");
}

fn tagged(out: &mut String, tag: &str, text: &str) {
    for part in ["<", tag, ">"] {
        out.push_str(part);
    }
    push_escaped(out, text);
    for part in ["</", tag, ">\n"] {
        out.push_str(part);
    }
}

/// Text for HTML and XML, also within quotes. What XML does not allow becomes a space.
pub fn push_escaped(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Figure;
    use crate::report::drawing::Drawing;

    #[test]
    fn nothing_that_a_file_says_becomes_markup() {
        let evil = "<script>alert('1')</script>\" onload=\"x & \u{0}y";
        let text = || evil.to_owned();
        let drawing = Drawing { width: 1.0, height: 1.0, marks: vec![] };
        let document = Document {
            title: text(),
            blocks: vec![
                Block::Heading(2, text()),
                Block::Heading(3, text()),
                Block::Paragraph(text()),
                Block::Note(text()),
                Block::List(vec![text()]),
                Block::Facts(vec![(text(), text())]),
                Block::Table(Table { caption: text(), head: vec![text()], rows: vec![vec![text(), text()]] }),
                Block::Figure(Figure { title: text(), about: text(), drawing }),
                Block::Blank(text(), text()),
            ],
        };
        let page = html(&document, "en\"><script>");
        assert!(
            !page.contains("<script") && !page.contains("onload=\"") && !page.contains('\u{0}'),
            "{page}"
        );
        assert_eq!(page.matches("&lt;script&gt;alert(&#39;1&#39;)").count(), 19, "{page}");
        assert!(page.contains("lang=\"en&quot;&gt;&lt;script&gt;\""));
    }

    #[test]
    fn the_file_needs_and_runs_nothing() {
        let page = html(&Document { title: "t".into(), blocks: vec![] }, "en");
        for outside in ["http:", "https:", "src=", "url(", "@import", "javascript"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("default-src 'none'") && page.contains("@page{size:A4"));
    }
}
