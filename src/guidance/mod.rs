//! What may help: what goes together with a lower estimate and a school can change, and what a school does about the
//! reasons of an estimate.
//!
//! Nothing here says what causes what. A [`what_if()`] is a question to the model, and its answer is about students who
//! have such values, not about what a change would do.

pub mod factor;
pub mod changeable;
pub mod proposal;
pub mod lever;
mod trial;
pub mod what_if;
pub mod tried;
mod lines;
pub mod playbook;
pub mod steps;
pub mod courses;
pub mod allocation;
#[cfg(test)]
mod made;

pub use allocation::{Allocation, allocated};
pub use changeable::Changeable;
pub use courses::{Courses, courses};
pub use factor::Factor;
pub use lever::{Lever, levers};
pub use playbook::Playbook;
pub use proposal::proposed;
pub use steps::steps;
pub use tried::{sliders, tried};
pub use what_if::{Case, Goal, WhatIf, what_if};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ts_rs::{Config, TS};

    use super::{allocation, changeable, courses, playbook, steps, tried, what_if};

    /// The declaration of each type that may cross to the page.
    macro_rules! declared {
        ($($name:ty),* $(,)?) => {
            [$(<$name>::decl(&Config::default())),*]
        };
    }

    #[test]
    fn types_for_the_page_have_names_that_no_other_room_uses() {
        let declared = declared![
            changeable::Direction,
            changeable::Nature,
            changeable::Changeable,
            what_if::Change,
            what_if::WhatIf,
            tried::Slider,
            tried::Tried,
            playbook::When,
            playbook::Entry,
            playbook::Playbook,
            playbook::Amiss,
            steps::Reason,
            steps::Step,
            courses::Supported,
            courses::CourseView,
            courses::CoursesView,
            allocation::Offer,
            allocation::Candidate,
            allocation::Kept,
            allocation::Assigned,
            allocation::Left,
            allocation::Allocation,
        ];
        let name = |text: &str| text.split(['=', '{', '<']).next().unwrap_or(text).trim().to_owned();
        let own: BTreeSet<String> = declared.iter().map(|text| name(text)).collect();
        assert_eq!(own.len(), declared.len());
        let wire = include_str!("../../www/wire.d.ts");
        for text in &declared {
            let taken =
                |line: &&str| line.strip_prefix("export ").is_some_and(|line| name(line) == name(text));
            if let Some(line) = wire.lines().find(taken) {
                assert!(wire.contains(text.as_str()), "another room has {line}");
            }
        }
        assert!(
            declared
                .iter()
                .any(|text| text.starts_with("type WhatIf =") && text.contains("\"kind\": \"found\""))
        );
        assert!(declared.iter().any(|text| text.contains("factor: string | null")));
    }
}
