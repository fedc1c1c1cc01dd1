//! The best of several models is partly the luckiest: its score, freed of the luck of choosing it by bootstrap
//! bias-corrected cross-validation (Tsamardinos et al. 2018, doi 10.1007/s10994-018-5714-4).
//!
//! In every resample of persons the model that is best on those drawn is judged on those not drawn; the mean of that is
//! what the choice is worth. No model is taught again.

use crate::numeric::statistics::mean;

/// What resamples say of choosing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Luck {
    /// Per resample: the score, on persons not drawn, of the model that was best on those drawn.
    judged: Vec<f64>,
}

impl Luck {
    /// Takes a resample: each model's score on those drawn, as worth (higher is better), and what a model scores on the
    /// others. A model without a score is not chosen.
    pub fn take(&mut self, drawn: &[Option<f64>], others: impl FnOnce(usize) -> Option<f64>) {
        let known = drawn.iter().enumerate().filter_map(|(model, worth)| Some((model, (*worth)?)));
        // The first of equals, as the evaluation itself chooses.
        let best = known.reduce(|best, next| if next.1 > best.1 { next } else { best });
        self.judged.extend(best.and_then(|(model, _)| others(model)));
    }

    /// The score freed of luck; `None` where nobody was left undrawn.
    pub fn freed(&self) -> Option<f64> {
        mean(&self.judged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;

    #[test]
    fn the_best_of_those_drawn_is_judged_on_the_others() {
        let mut luck = Luck::default();
        luck.take(&[Some(0.6), Some(0.8), None], |model| Some([0.7, 0.5, 0.9][model]));
        luck.take(&[Some(0.6), Some(0.6)], |model| Some([0.7, 0.5][model]));
        luck.take(&[None], |_| Some(1.0));
        luck.take(&[Some(0.5)], |_| None);
        assert_eq!(luck.freed(), Some(0.6));
        assert_eq!(Luck::default().freed(), None);
    }

    #[test]
    fn the_luck_of_the_best_of_twenty_guessers_is_taken_off() {
        // Twenty that guess: right in half of the cases. The best of them looks better on 100 students.
        let (mut best, mut freed) = (0.0, 0.0);
        const ROUNDS: u64 = 30;
        for round in 0..ROUNDS {
            let mut chance = Chance::new(round, &[]);
            let right: Vec<Vec<f64>> =
                (0..20).map(|_| (0..100).map(|_| f64::from(chance.below(2))).collect()).collect();
            let share = |own: &[f64], weights: &[f64]| {
                let total: f64 = weights.iter().sum();
                (total > 0.0).then(|| own.iter().zip(weights).map(|(a, b)| a * b).sum::<f64>() / total)
            };
            let ones = [1.0; 100];
            best += right.iter().filter_map(|own| share(own, &ones)).fold(0.0, f64::max);
            let mut luck = Luck::default();
            for _ in 0..200 {
                let mut weights = [0.0; 100];
                (0..100).for_each(|_| weights[chance.below(100) as usize] += 1.0);
                let drawn: Vec<Option<f64>> = right.iter().map(|own| share(own, &weights)).collect();
                let rest = weights.map(|weight| f64::from(u8::from(weight == 0.0)));
                luck.take(&drawn, |model| share(&right[model], &rest));
            }
            freed += luck.freed().unwrap();
        }
        let (best, freed) = (best / ROUNDS as f64, freed / ROUNDS as f64);
        assert!(best > 0.57, "{best}");
        assert!((0.48..0.54).contains(&freed), "{freed}");
    }
}
