//! Tables as CSV: out-of-fold predictions, one line per student, found again by the row of the file; and sheets of cells.

use super::sheets::{Cell, Sheet};
use crate::features::Target;
use crate::models::Prediction;

/// The header, then one line per row: the row of the file, the outcome, and what each model said of it without
/// having seen it (a number, or one chance per class; for "at risk when" the chance of being in need).
///
/// `rows`, the target and every prediction have the same length. Cells that a spreadsheet would run are made safe.
pub fn predictions(rows: &[u64], target: &Target, said: &[(String, Prediction)]) -> String {
    let mut out = String::from("row,outcome");
    let shown: Vec<(usize, &str)> = match target {
        Target::Numbers(_) => vec![],
        Target::Classes { names, positive: Some(class), .. } => {
            let class = *class as usize;
            names.get(class).map(|name| (class, name.as_str())).into_iter().collect()
        }
        Target::Classes { names, .. } => names.iter().map(String::as_str).enumerate().collect(),
    };
    for (model, _) in said {
        if shown.is_empty() {
            push_cell(&mut out, model);
        }
        for (_, name) in &shown {
            push_cell(&mut out, &format!("{model}: {name}"));
        }
    }
    out.push_str("\r\n");
    for (place, row) in rows.iter().enumerate() {
        out.push_str(&row.to_string());
        match target {
            Target::Numbers(values) => push_cell(&mut out, &values[place].to_string()),
            Target::Classes { codes, names, .. } => {
                push_cell(&mut out, names.get(codes[place] as usize).map_or("", String::as_str));
            }
        }
        for (_, prediction) in said {
            match prediction {
                Prediction::Numbers(values) => push_cell(&mut out, &rounded(values[place])),
                Prediction::Chances(chances) => {
                    for (class, _) in &shown {
                        push_cell(&mut out, &rounded(chances[[place, *class]]));
                    }
                }
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// Six decimals: more would tell nothing.
fn rounded(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A sheet, line by line. Cells that a spreadsheet would run are made safe.
pub fn sheet(sheet: &Sheet<String>) -> String {
    let mut out = String::new();
    for row in &sheet.rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            match cell {
                Cell::Text(text) => push_quoted(&mut out, text),
                Cell::Number(value) if value.is_finite() => out.push_str(&value.to_string()),
                Cell::Number(_) | Cell::Empty => {}
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// A comma and the cell.
fn push_cell(out: &mut String, cell: &str) {
    out.push(',');
    push_quoted(out, cell);
}

fn push_quoted(out: &mut String, cell: &str) {
    let safe = safe(cell);
    if safe.contains(['"', ',', '\n', '\r']) {
        out.push('"');
        out.push_str(&safe.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&safe);
    }
}

/// A text that begins like a formula gets an apostrophe, so that no spreadsheet runs it; some take wide signs for narrow
/// ones.
pub fn safe(cell: &str) -> String {
    let opens = ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    let number = || cell.bytes().any(|byte| byte.is_ascii_digit()) && cell.parse::<f64>().is_ok();
    if cell.starts_with(opens) && !number() { ["'", cell].concat() } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_one_column_a_model() {
        let said = [("forest".to_owned(), Prediction::Numbers(vec![9.5, -1.0 / 3.0]))];
        let csv = predictions(&[2, 7], &Target::Numbers(vec![10.0, 8.0]), &said);
        assert_eq!(csv, "row,outcome,forest\r\n2,10,9.5\r\n7,8,-0.333333\r\n");
    }

    #[test]
    fn at_risk_takes_the_chance_of_being_in_need() {
        let target = Target::Classes {
            codes: vec![1],
            names: vec!["not G3 < 10".into(), "G3 < 10".into()],
            positive: Some(1),
        };
        let said = [("linear".to_owned(), Prediction::Chances(ndarray::arr2(&[[0.25, 0.75]])))];
        assert_eq!(predictions(&[2], &target, &said), "row,outcome,linear: G3 < 10\r\n2,G3 < 10,0.75\r\n");
    }

    #[test]
    fn no_spreadsheet_runs_a_cell() {
        let target = Target::Classes {
            codes: vec![0],
            names: vec!["=cmd()".into(), "a,\"b\"".into()],
            positive: None,
        };
        let said = [("m".to_owned(), Prediction::Chances(ndarray::arr2(&[[1.0, 0.0]])))];
        assert_eq!(
            predictions(&[2], &target, &said),
            "row,outcome,m: =cmd(),\"m: a,\"\"b\"\"\"\r\n2,'=cmd(),1,0\r\n"
        );
        let text = |text: &str| Cell::Text(text.to_owned());
        let rows = vec![
            vec![text("@SUM(1)"), text("-1.5"), text("-inf"), Cell::Number(-2.0)],
            vec![text("\tx"), text("\u{ff1d}1"), text("a\r\nb"), Cell::Number(f64::INFINITY), Cell::Empty],
        ];
        let own = Sheet { name: String::new(), rows };
        assert_eq!(sheet(&own), "'@SUM(1),-1.5,'-inf,-2\r\n'\tx,'\u{ff1d}1,\"a\r\nb\",,\r\n");
    }
}
