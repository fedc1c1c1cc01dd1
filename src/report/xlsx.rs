//! Sheets of cells as a workbook that spreadsheets open (ECMA-376): texts are texts, so nothing in them is reckoned.

use super::bundle::bundle;
use super::csv::safe;
use super::html::push_escaped;
use super::sheets::{Cell, Sheet, Workbook};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
/// Letters that a name of a sheet may have, and a cell.
const NAME: usize = 31;
const CELL: usize = 32_000;
/// Widths of columns, in letters.
const NARROW: usize = 8;
const WIDE: usize = 60;

/// The bytes of the file.
pub fn xlsx(workbook: &Workbook<String>) -> Vec<u8> {
    let count = workbook.sheets.len();
    let sheets: Vec<String> =
        (1..=count).map(|at| ["xl/worksheets/sheet", &at.to_string(), ".xml"].concat()).collect();
    let mut parts: Vec<(&str, Vec<u8>)> = vec![
        ("[Content_Types].xml", types(count).into_bytes()),
        ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml".to_owned())]).into_bytes()),
        ("xl/workbook.xml", book(workbook).into_bytes()),
        ("xl/_rels/workbook.xml.rels", book_relations(count).into_bytes()),
        ("xl/styles.xml", styles().into_bytes()),
    ];
    parts.extend(
        sheets.iter().zip(&workbook.sheets).map(|(name, own)| (name.as_str(), sheet(own).into_bytes())),
    );
    bundle(&parts)
}

fn types(count: usize) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    let mut out = [HEAD, "<Types xmlns=\"", PACKAGE, "content-types\">"].concat();
    out.push_str("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    out.push_str("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    let mut part = |name: &str, own: &str| {
        for text in ["<Override PartName=\"/xl/", name, ".xml\" ContentType=\"", kind, own, "+xml\"/>"] {
            out.push_str(text);
        }
    };
    part("workbook", "sheet.main");
    part("styles", "styles");
    (1..=count).for_each(|at| part(&["worksheets/sheet", &at.to_string()].concat(), "worksheet"));
    out.push_str("</Types>");
    out
}

fn relations(targets: &[(&str, String)]) -> String {
    let mut out = [HEAD, "<Relationships xmlns=\"", PACKAGE, "relationships\">"].concat();
    for (at, (kind, target)) in targets.iter().enumerate() {
        let id = (at + 1).to_string();
        for text in
            ["<Relationship Id=\"rId", &id, "\" Type=\"", OFFICE, "/", kind, "\" Target=\"", target, "\"/>"]
        {
            out.push_str(text);
        }
    }
    out.push_str("</Relationships>");
    out
}

fn book_relations(count: usize) -> String {
    let sheet = |at: usize| ("worksheet", ["worksheets/sheet", &at.to_string(), ".xml"].concat());
    let targets: Vec<(&str, String)> =
        (1..=count).map(sheet).chain([("styles", "styles.xml".to_owned())]).collect();
    relations(&targets)
}

fn book(workbook: &Workbook<String>) -> String {
    let mut out = [HEAD, "<workbook xmlns=\"", MAIN, "\" xmlns:r=\"", OFFICE, "\"><sheets>"].concat();
    for (at, sheet) in workbook.sheets.iter().enumerate() {
        let id = (at + 1).to_string();
        out.push_str("<sheet name=\"");
        push_escaped(&mut out, &named(&sheet.name, &id));
        for text in ["\" sheetId=\"", &id, "\" r:id=\"rId", &id, "\"/>"] {
            out.push_str(text);
        }
    }
    out.push_str("</sheets></workbook>");
    out
}

/// A name as spreadsheets allow it; `or` where nothing of it is left.
fn named(name: &str, or: &str) -> String {
    let plain = |letter: char| if "[]:*?/\\'".contains(letter) || letter.is_control() { ' ' } else { letter };
    let name: String = name.chars().map(plain).take(NAME).collect();
    if name.trim().is_empty() { or.to_owned() } else { name.trim().to_owned() }
}

/// Plain, the head, and a text that takes several lines.
fn styles() -> String {
    let mut out = [HEAD, "<styleSheet xmlns=\"", MAIN, "\">"].concat();
    out.push_str(concat!(
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>",
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>",
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>",
        "<fill><patternFill patternType=\"gray125\"/></fill></fills>",
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
        "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">",
        "<alignment vertical=\"top\" wrapText=\"1\"/></xf>",
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">",
        "<alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>",
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    ));
    out
}

fn sheet(own: &Sheet<String>) -> String {
    let mut out =
        [HEAD, "<worksheet xmlns=\"", MAIN, "\"><sheetViews><sheetView workbookViewId=\"0\">"].concat();
    // The head stays in sight.
    out.push_str("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (at, width) in widths(own).into_iter().enumerate() {
        let at = (at + 1).to_string();
        for text in [
            "<col min=\"",
            &at,
            "\" max=\"",
            &at,
            "\" width=\"",
            &width.to_string(),
            "\" customWidth=\"1\"/>",
        ] {
            out.push_str(text);
        }
    }
    out.push_str("</cols><sheetData>");
    for (at, row) in own.rows.iter().enumerate() {
        let number = (at + 1).to_string();
        for text in ["<row r=\"", &number, "\">"] {
            out.push_str(text);
        }
        for (column, cell) in row.iter().enumerate() {
            push_cell(&mut out, &[letters(column).as_str(), &number].concat(), cell, at == 0);
        }
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

fn push_cell(out: &mut String, place: &str, cell: &Cell<String>, head: bool) {
    let mut push = |texts: &[&str]| texts.iter().for_each(|text| out.push_str(text));
    match cell {
        Cell::Empty => {}
        Cell::Number(value) if value.is_finite() => {
            push(&["<c r=\"", place, "\"><v>", &value.to_string(), "</v></c>"])
        }
        Cell::Number(_) => {}
        Cell::Text(text) => {
            let style = if head { "1" } else { "2" };
            push(&["<c r=\"", place, "\" s=\"", style, "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"]);
            let text: String = text.chars().take(CELL).collect();
            push_escaped(out, &safe(&text));
            out.push_str("</t></is></c>");
        }
    }
}

/// As wide as the longest cell, within bounds.
fn widths(own: &Sheet<String>) -> Vec<usize> {
    let columns = own.rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide =
        |cell: &Cell<String>| if let Cell::Text(text) = cell { text.chars().count() + 2 } else { NARROW };
    let column = |at: usize| own.rows.iter().filter_map(|row| row.get(at)).map(wide).max().unwrap_or(NARROW);
    (0..columns).map(|at| column(at).clamp(NARROW, WIDE)).collect()
}

/// A column as spreadsheets name it: A, Z, AA.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        more => letters(more - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn text(text: &str) -> Cell<String> {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn another_reader_finds_every_cell_and_no_formula() {
        let rows = vec![
            vec![text("code"), text("estimate"), text("note")],
            vec![text("=cmd|' /C calc'!A0"), Cell::Number(41.5), Cell::Empty],
            vec![text("<b>&\"'\u{1}"), Cell::Number(f64::NAN), text("two\nlines")],
        ];
        let list = Sheet { name: "List [1]: of/all*".to_owned(), rows };
        let about = Sheet { name: String::new(), rows: vec![vec![text("+1"), text("-why")]] };
        let bytes = xlsx(&Workbook { sheets: vec![list, about] });
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        assert_eq!(book.sheet_names(), ["List  1   of all", "2"]);
        let list = book.worksheet_range("List  1   of all").unwrap();
        let cell = |row, column| list.get_value((row, column)).cloned().unwrap_or(Data::Empty);
        assert_eq!(cell(0, 1), Data::String("estimate".into()));
        assert_eq!(cell(1, 0), Data::String("'=cmd|' /C calc'!A0".into()));
        assert_eq!(cell(1, 1), Data::Float(41.5));
        assert_eq!(cell(2, 0), Data::String("<b>&\"' ".into()));
        assert_eq!((cell(2, 1), cell(1, 2)), (Data::Empty, Data::Empty));
        assert_eq!(cell(2, 2), Data::String("two\nlines".into()));
        let about = book.worksheet_range("2").unwrap();
        assert_eq!(about.get_value((0, 0)), Some(&Data::String("+1".into())));
        assert_eq!(about.get_value((0, 1)), Some(&Data::String("'-why".into())));
        let formulas = book.worksheet_formula("2").unwrap();
        assert!(formulas.is_empty());
    }

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(column), name);
        }
    }
}
