//! The made-up class, read and understood as any other file.

use homeroom::progress::Unwatched;
use homeroom::sample;
use homeroom::schema::{KeptOut, Outcome, Remark, Role, Schema, Weight};
use homeroom::study::histogram::Histogram;
use homeroom::study::overview::overview;
use homeroom::study::preview::CellState;
use homeroom::table::{ReadOptions, Table, read};

fn made_up() -> Table {
    let text = sample::sample(sample::ROWS, 1);
    read(sample::NAME, text.as_bytes(), &ReadOptions::default(), &mut Unwatched).expect("the made-up class")
}

fn remark<'a>(schema: &'a Schema, title: &str) -> &'a Remark {
    schema.remarks.iter().find(|remark| remark.title.id == title).expect(title)
}

#[test]
fn the_made_up_class_is_understood() {
    let table = made_up();
    let schema = Schema::guess(&table);
    assert_eq!(schema.suggested_target(), Some("final_grade"));
    for (name, role, out) in [
        ("student_id", Role::Identifier, Some(KeptOut::Identifies)),
        ("name", Role::Identifier, Some(KeptOut::Identifies)),
        ("cohort", Role::Cohort, Some(KeptOut::Role)),
        ("class", Role::Input, None),
        ("sex", Role::Input, Some(KeptOut::Protected)),
        ("home_language", Role::Input, Some(KeptOut::Protected)),
        ("support_plan", Role::Input, Some(KeptOut::Protected)),
        ("club", Role::Input, None),
        ("attendance", Role::Input, None),
        ("quiz_w8", Role::Step, None),
        ("remark", Role::Ignored, Some(KeptOut::Text)),
        ("exam_waiver", Role::Ignored, Some(KeptOut::Empty)),
        ("final_grade", Role::Input, None),
    ] {
        let field = schema.field(name).unwrap();
        assert_eq!((field.role, field.kept_out), (role, out), "{name}");
    }
    assert_eq!(schema.field("attendance").unwrap().impossible.first, [57, 207, 357, 507]);
}

#[test]
fn the_letter_gives_the_grade_away_until_the_user_insists() {
    let table = made_up();
    let guess = Schema::guess(&table);
    let grade = guess.field("final_grade").unwrap().numbers(table.column("final_grade").unwrap());
    let below: Vec<Option<u32>> = grade.iter().map(|grade| Some(u32::from(*grade < 10.0))).collect();
    for outcome in [Outcome::Numbers(&grade), Outcome::Classes(&below)] {
        let schema = guess.with_target(&table, "final_grade", &outcome);
        let leaks: Vec<&str> = schema
            .fields
            .iter()
            .filter(|field| field.leak.is_some())
            .map(|field| field.name.as_str())
            .collect();
        assert_eq!(leaks, ["final_letter"]);
        let said = remark(&schema, "remark-leak");
        assert_eq!((said, said.weight), (&schema.remarks[0], Weight::Leak));
        assert_eq!(schema.field("final_letter").unwrap().kept_out, Some(KeptOut::Leak));
        let insisted = guess.amended(&table, &said.actions[1].amendments).unwrap();
        let insisted = insisted.with_target(&table, "final_grade", &outcome);
        assert!(insisted.field("final_letter").unwrap().is_input());
        assert_eq!(remark(&insisted, "remark-leak").detail.id, "remark-leak-used");
        let kept = guess.amended(&table, &said.actions[0].amendments).unwrap();
        let kept = kept.with_target(&table, "final_grade", &outcome);
        assert_eq!(kept.field("final_letter").unwrap().kept_out, Some(KeptOut::Leak));
    }
}

#[test]
fn every_remark_is_a_sentence() {
    let table = made_up();
    for remark in Schema::guess(&table).remarks {
        let actions = remark.actions.iter().map(|action| &action.label);
        for words in [&remark.title, &remark.detail].into_iter().chain(actions) {
            let text = words.text();
            assert!(text != words.id && !text.contains(['{', '$']), "{text}");
        }
    }
}

#[test]
fn the_overview_counts_everything_and_hides_who_somebody_is() {
    let table = made_up();
    let schema = Schema::guess(&table);
    let view = overview(&table, &schema, false);
    let out: usize = view.counts.kept_out.iter().map(|kept| kept.count).sum();
    assert_eq!(view.counts.inputs + out + view.counts.target, 24);
    assert_eq!((view.rows, view.columns.len(), view.counts.protected), (600, 24, 3));
    assert_eq!(view.source.words.text(), "made-up-class.csv: comma-separated, UTF-8, header in row 1");
    let rows: Vec<u64> = view.preview.rows.iter().map(|row| row.row).collect();
    assert_eq!(rows, [2, 3, 4, 5, 6, 57]);
    let odd = &view.preview.rows[5];
    assert!(odd.cells.iter().any(|cell| cell.state == CellState::Odd));
    for row in &view.preview.rows {
        assert!(row.cells[..2].iter().all(|cell| cell.state == CellState::Hidden && cell.text.is_empty()));
    }
    let shown = overview(&table, &schema, true);
    assert!(shown.preview.rows.iter().all(|row| row.cells[0].text.starts_with('S')));
    for column in &view.columns {
        match &column.histogram {
            Histogram::None => assert!(column.identifies || column.kept_out.is_some(), "{}", column.name),
            Histogram::Bins { counts, .. } => assert!(counts.iter().all(|count| *count >= 10)),
            Histogram::Bars { bars, others } => {
                assert!(bars.iter().all(|bar| bar.count >= 10), "{}", column.name);
                assert!(others.as_ref().is_none_or(|others| others.count >= 10), "{}", column.name);
            }
        }
        assert_ne!(column.say.text(), column.say.id, "{}", column.name);
        let tag = column.tag.as_ref();
        assert!(tag.is_none_or(|tag| tag.text() != tag.id), "{}", column.name);
    }
    let json = serde_json::to_value(&view).expect("plain data");
    assert_eq!(json["columns"][9]["histogram"]["type"], "bins");
    assert_eq!(json["preview"]["rows"][0]["cells"][0]["state"], "hidden");
    assert!(json["counts"]["keptOut"].is_array());
}
