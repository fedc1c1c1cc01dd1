//! What may help: what goes together with a lower estimate and a school can change, and what a school does about the
//! reasons of an estimate.
//!
//! Nothing here says what causes what. A [`what_if`] is a question to the model, and its answer is about students who
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
