//! A small drawing for paper: marks at places, texts still to be said. Written as SVG without any style sheet.

use super::html::push_escaped;

/// Marks on a ground of `width` x `height`, in px of the screen at type size 13.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing<T> {
    pub width: f64,
    pub height: f64,
    pub marks: Vec<Mark<T>>,
}

/// A place: from the left, from above.
pub type At = (f64, f64);

/// One mark; later ones lie above earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark<T> {
    Line(At, At, Look),
    /// The corner on the left above, and its size.
    Field(At, At, Look),
    /// Filled, or an open diamond for what serves as a yardstick.
    Point(At, Look),
    /// A text, where it is fastened, and in how many letters it is cut off.
    Label(At, Anchor, T, usize),
}

/// What a mark is for, which decides its colour and width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Of little weight: the lines of a scale.
    Faint,
    /// A line to compare with: chance, no difference, as said.
    Zero,
    /// What the drawing is about.
    Main,
    /// What it is compared with.
    Other,
    /// To look at.
    Odd,
}

/// Where a text is fastened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl<T> Drawing<T> {
    /// The same with every text turned into another.
    pub fn map<U>(&self, say: &mut dyn FnMut(&T) -> U) -> Drawing<U> {
        let mark = |own: &Mark<T>| match own {
            Mark::Line(from, to, look) => Mark::Line(*from, *to, *look),
            Mark::Field(at, size, look) => Mark::Field(*at, *size, *look),
            Mark::Point(at, look) => Mark::Point(*at, *look),
            Mark::Label(at, anchor, text, most) => Mark::Label(*at, *anchor, say(text), *most),
        };
        Drawing { width: self.width, height: self.height, marks: self.marks.iter().map(mark).collect() }
    }
}

impl Look {
    /// Colour, width, dashes. Dark enough for a printer without colours, apart by more than their colour.
    fn drawn(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Look::Faint => ("#dfdcd2", "1", ""),
            Look::Zero => ("#85867f", "1", "4 3"),
            Look::Main => ("#0e5a78", "2.5", ""),
            Look::Other => ("#5d666b", "1.5", ""),
            Look::Odd => ("#9a3b1b", "2.5", ""),
        }
    }
}

impl Drawing<String> {
    /// As SVG, with `name` for those who do not see it.
    pub fn push_svg(&self, out: &mut String, name: &str) {
        let (width, height) = (px(self.width), px(self.height));
        push(
            out,
            &["<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ", &width, " ", &height],
        );
        push(out, &["\" width=\"", &width, "\" height=\"", &height]);
        out.push_str(
            "\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#1a2023\" aria-label=\"",
        );
        push_escaped(out, name);
        out.push_str("\">");
        self.marks.iter().for_each(|mark| push_mark(out, mark));
        out.push_str("</svg>");
    }
}

fn push_mark(out: &mut String, mark: &Mark<String>) {
    match mark {
        Mark::Line(from, to, look) => {
            let (colour, width, dashes) = look.drawn();
            push(out, &["<line x1=\"", &px(from.0), "\" y1=\"", &px(from.1), "\" x2=\"", &px(to.0)]);
            push(out, &["\" y2=\"", &px(to.1), "\" stroke=\"", colour, "\" stroke-width=\"", width]);
            if !dashes.is_empty() {
                push(out, &["\" stroke-dasharray=\"", dashes]);
            }
            out.push_str("\"/>");
        }
        Mark::Field(at, size, look) => {
            push(out, &["<rect x=\"", &px(at.0), "\" y=\"", &px(at.1), "\" width=\"", &px(size.0)]);
            push(out, &["\" height=\"", &px(size.1), "\" fill=\"", look.drawn().0, "\"/>"]);
        }
        Mark::Point((x, y), Look::Other) => {
            push(out, &["<path d=\"M", &px(*x), " ", &px(y - 5.0), "l5 5l-5 5l-5 -5z\" fill=\"#fff\""]);
            push(out, &[" stroke=\"", Look::Other.drawn().0, "\" stroke-width=\"1.5\"/>"]);
        }
        Mark::Point((x, y), Look::Odd) => {
            push(out, &["<rect x=\"", &px(x - 4.5), "\" y=\"", &px(y - 4.5)]);
            push(out, &["\" width=\"9\" height=\"9\" fill=\"", Look::Odd.drawn().0, "\"/>"]);
        }
        Mark::Point((x, y), look) => {
            push(
                out,
                &[
                    "<circle cx=\"",
                    &px(*x),
                    "\" cy=\"",
                    &px(*y),
                    "\" r=\"4.5\" fill=\"",
                    look.drawn().0,
                    "\"/>",
                ],
            );
        }
        Mark::Label((x, y), anchor, text, most) => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            push(out, &["<text x=\"", &px(*x), "\" y=\"", &px(*y), "\" text-anchor=\"", anchor, "\">"]);
            push_escaped(out, &cut(text, *most));
            out.push_str("</text>");
        }
    }
}

fn push(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

/// A tenth of a px is finer than any printer needs.
fn px(value: f64) -> String {
    (libm::round(value * 10.0) / 10.0 + 0.0).to_string()
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(most.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('\u{2026}');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_and_cut_and_no_style_is_needed() {
        let marks = vec![
            Mark::Line((0.0, 1.0), (10.0, 1.04), Look::Zero),
            Mark::Field((0.0, 0.0), (5.0, 5.0), Look::Faint),
            Mark::Point((3.0, 4.0), Look::Main),
            Mark::Point((3.0, 4.0), Look::Other),
            Mark::Point((3.0, 4.0), Look::Odd),
            Mark::Label((1.0, 2.0), Anchor::End, "<b>&\"long name".to_owned(), 8),
        ];
        let mut out = String::new();
        Drawing { width: 20.0, height: 10.0, marks }.push_svg(&mut out, "a \"name\" <i>");
        assert!(out.contains("aria-label=\"a &quot;name&quot; &lt;i&gt;\""), "{out}");
        assert!(out.contains(">&lt;b&gt;&amp;&quot;lo\u{2026}</text>"), "{out}");
        assert!(out.contains("y2=\"1\"") && out.contains("stroke-dasharray=\"4 3\""), "{out}");
        assert!(!out.contains("style"), "{out}");
    }
}
