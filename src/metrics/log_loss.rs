//! How surprised the chances are by the truth.
//!
//! `-sum w ln(p) / sum w`, where `p` is the chance given to the true class, kept within `[e, 1 - e]` with
//! `e = f64::EPSILON`; the row is not made to sum to 1 again. In 0.., in nats, 0 is perfect. As scikit-learn's
//! `log_loss` since 1.5.

use super::parts::judged::Classes;
use super::parts::weighted::mean_of;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static LOG_LOSS: Metric = Metric {
    id: "log_loss",
    better: Better::Lower,
    suits: Suits::Classes,
    summary: Summary::Pooled,
    prepare,
};

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    mean_of(Classes::new(outcome).map(|classes| {
        let surprise = |chance: f64| -libm::log(chance.clamp(f64::EPSILON, 1.0 - f64::EPSILON));
        classes.chance_of_truth().map(surprise).collect()
    }))
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn a_coin_is_worth_ln_two_and_certainty_stays_finite() {
        let rows: &[&[f64]] = &[&[0.5, 0.5], &[0.0, 1.0], &[0.0, 1.0]];
        let made = Made::classes(vec![0, 1, 0], rows, None);
        let prepared = prepare(&made.outcome());
        assert_eq!(prepared(&[1.0, 0.0, 0.0]), Some(std::f64::consts::LN_2));
        assert!(prepared(&[0.0, 1.0, 0.0]).unwrap() < 1e-15);
        assert_eq!(prepared(&[0.0, 0.0, 1.0]), Some(-libm::log(f64::EPSILON)));
    }
}
