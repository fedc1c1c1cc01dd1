//! Split by what a column says: by cohort in the order of time, or one course or school left out at a time.

use super::{Fold, Folds, OUT, TEACHES, TestRows, TrainRows};
use crate::error::{Error, ErrorKind, Result};

impl Folds {
    /// Fold by fold a level that is tested and, level by level, which ones teach, without the persons who are tested
    /// (`groups`) and never the tested level itself. `levels` has one for every row. At most 250 folds.
    ///
    /// # Errors
    /// `too-few-rows` where a side would stay empty.
    pub fn by_level(levels: &[u32], groups: Option<&[u32]>, judged: &[(u32, Vec<bool>)]) -> Result<Folds> {
        let taught_by = |fold: usize, level: u32| {
            let (own, teach) = &judged[fold];
            *own != level && teach.get(level as usize) == Some(&true)
        };
        let part = |level: &u32| match judged.iter().position(|(own, _)| own == level) {
            Some(fold) => fold as u8,
            None if (0..judged.len()).any(|fold| taught_by(fold, *level)) => TEACHES,
            None => OUT,
        };
        let part_of_row: Vec<u8> = levels.iter().map(part).collect();
        let apart = (0..judged.len()).map(|fold| {
            let tested: Vec<bool> = levels.iter().map(|level| *level == judged[fold].0).collect();
            let shared = shared(groups, &tested);
            let idle = |row: &u32| {
                let row = *row as usize;
                !tested[row] && part_of_row[row] != OUT && (shared[row] || !taught_by(fold, levels[row]))
            };
            (0..levels.len() as u32).filter(idle).collect()
        });
        let apart = apart.collect();
        let folds = Folds { part_of_row, count: judged.len() as u8, dealt: false, apart };
        let mut sides = (0..judged.len()).map(|fold| folds.fold(fold));
        if judged.is_empty() || sides.any(|fold| fold.train.is_empty() || fold.test.as_slice().is_empty()) {
            return Err(Error::new(ErrorKind::TooFewRows).with("rows", 0_usize).with("needed", 1_usize));
        }
        Ok(folds)
    }
}

/// Which rows belong to a person of whom a row is `tested`.
fn shared(groups: Option<&[u32]>, tested: &[bool]) -> Vec<bool> {
    let Some(groups) = groups else { return vec![false; tested.len()] };
    let mut persons = vec![false; groups.iter().max().map_or(0, |most| *most as usize + 1)];
    for (group, _) in groups.iter().zip(tested).filter(|(_, tested)| **tested) {
        persons[*group as usize] = true;
    }
    groups.iter().map(|group| persons[*group as usize]).collect()
}

/// Folds within teaching rows that come from several cohorts, split as outside: each cohort but the first is tested
/// once by those before it, without its persons; the latest first. None where one cohort teaches.
pub fn inner_by_cohort(train: &TrainRows, cohorts: &[u32], groups: Option<&[u32]>) -> Vec<Fold> {
    let rows = train.as_slice();
    let mut order: Vec<u32> = rows.iter().map(|row| cohorts[*row as usize]).collect();
    order.sort_unstable();
    order.dedup();
    let folds = order.iter().skip(1).rev().map(|cohort| {
        let tested: Vec<bool> = rows.iter().map(|row| cohorts[*row as usize] == *cohort).collect();
        let own: Option<Vec<u32>> =
            groups.map(|groups| rows.iter().map(|row| groups[*row as usize]).collect());
        let shared = shared(own.as_deref(), &tested);
        let pick = |wanted: &dyn Fn(usize) -> bool| {
            (0..rows.len()).filter(|place| wanted(*place)).map(|place| rows[place]).collect()
        };
        let earlier = |place: usize| cohorts[rows[place] as usize] < *cohort && !shared[place];
        Fold { train: TrainRows(pick(&earlier)), test: TestRows(pick(&|place| tested[place])) }
    });
    folds.filter(|fold| !fold.train.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cohort_is_judged_by_earlier_ones_without_its_own_persons() {
        // Cohorts 0, 1, 2 and a later one; person 7 is in the first and in the tested one.
        let cohorts = [0, 0, 1, 1, 2, 2, 3];
        let groups = [1, 7, 2, 3, 7, 4, 5];
        let folds = Folds::by_level(&cohorts, Some(&groups), &[(2, vec![true, true, false, false])]).unwrap();
        let fold = folds.fold(0);
        assert_eq!((fold.train.as_slice(), fold.test.as_slice()), (&[0, 2, 3][..], &[4, 5][..]));
        assert_eq!((folds.count(), folds.taught(), folds.judged()), (1, 3, vec![4, 5]));
        let code = |teach: &[bool], test| {
            Folds::by_level(&cohorts, None, &[(test, teach.to_vec())]).unwrap_err().code()
        };
        assert_eq!(code(&[false; 4], 0), "too-few-rows");
        assert_eq!(code(&[true; 4], 9), "too-few-rows");
    }

    #[test]
    fn within_cohorts_the_later_is_judged_by_the_earlier_the_latest_first() {
        let cohorts = [0, 0, 1, 1, 2, 2, 3];
        let groups = [1, 7, 2, 3, 7, 4, 5];
        let teaching = TrainRows(vec![0, 1, 2, 3, 4, 5]);
        let folds = inner_by_cohort(&teaching, &cohorts, Some(&groups));
        let sides: Vec<_> = folds.iter().map(|fold| (fold.train.as_slice(), fold.test.as_slice())).collect();
        assert_eq!(sides, [(&[0, 2, 3][..], &[4, 5][..]), (&[0, 1][..], &[2, 3][..])]);
        assert!(inner_by_cohort(&TrainRows(vec![0, 1]), &cohorts, None).is_empty());
    }

    #[test]
    fn every_cohort_is_judged_by_those_before_it() {
        // Person 7 is in the first and in the third cohort.
        let cohorts = [0, 0, 1, 1, 2, 2, 3];
        let groups = [1, 7, 2, 3, 7, 4, 5];
        let before = |test: u32| (test, (0..4).map(|cohort| cohort < test).collect());
        let folds = Folds::by_level(&cohorts, Some(&groups), &[before(1), before(2), before(3)]).unwrap();
        let sides = |folds: &Folds| -> Vec<(Vec<u32>, Vec<u32>)> {
            let fold = |index| folds.fold(index);
            let both = |fold: Fold| (fold.train.as_slice().to_vec(), fold.test.as_slice().to_vec());
            (0..folds.count()).map(|index| both(fold(index))).collect()
        };
        let expected =
            [(vec![0, 1], vec![2, 3]), (vec![0, 2, 3], vec![4, 5]), (vec![0, 1, 2, 3, 4, 5], vec![6])];
        assert_eq!(sides(&folds), expected);
        assert_eq!((folds.taught(), folds.judged().len(), folds.dealt()), (6, 5, false));
        // Of those who are still there each keeps what they do.
        let later = folds.among(&[0, 1, 2, 4, 6]);
        assert_eq!(
            sides(&later),
            [(vec![0, 1], vec![2]), (vec![0, 2], vec![3]), (vec![0, 1, 2, 3], vec![4])]
        );
    }

    #[test]
    fn a_school_left_out_is_judged_by_all_others() {
        let schools = [0, 1, 2, 0, 1, 3];
        let all = |test: u32| (test, vec![true; 4]);
        let folds = Folds::by_level(&schools, Some(&[1, 2, 1, 3, 4, 5]), &[all(0), all(1), all(2)]).unwrap();
        let train: Vec<Vec<u32>> = (0..3).map(|fold| folds.fold(fold).train.as_slice().to_vec()).collect();
        // Row 5 is of no school and only teaches; rows 0 and 2 are of one person.
        assert_eq!(train, [vec![1, 4, 5], vec![0, 2, 3, 5], vec![1, 3, 4, 5]]);
        assert_eq!(folds.judged(), [0, 1, 2, 3, 4]);
    }
}
