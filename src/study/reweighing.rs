//! Reweighing: each row of a lesson counts so that in every group as many are in need as in all together (Kamiran and
//! Calders 2012, doi 10.1007/s10115-011-0463-8): the share expected of group and outcome over the share that there is.

use std::collections::BTreeMap;

/// One weight a row of the frame, 0 for those that do not teach; `own` are weights that rows have already. `rows` teach.
/// `None` where nobody does.
pub(super) fn weights(
    groups: &[u32],
    classes: &[u32],
    own: Option<&[f32]>,
    rows: &[u32],
) -> Option<Vec<f32>> {
    let weight = |row: u32| own.and_then(|own| own.get(row as usize)).map_or(1.0, |own| f64::from(*own));
    let (mut all, mut of_group, mut of_class) = (0.0, BTreeMap::new(), BTreeMap::new());
    let mut of_both: BTreeMap<(u32, u32), f64> = BTreeMap::new();
    for row in rows {
        let (group, class) = (*groups.get(*row as usize)?, *classes.get(*row as usize)?);
        all += weight(*row);
        *of_group.entry(group).or_insert(0.0) += weight(*row);
        *of_class.entry(class).or_insert(0.0) += weight(*row);
        *of_both.entry((group, class)).or_insert(0.0) += weight(*row);
    }
    let mut weights = vec![0.0; groups.len()];
    for row in rows {
        let (group, class) = (groups[*row as usize], classes[*row as usize]);
        let expected = of_group.get(&group)? * of_class.get(&class)? / all;
        weights[*row as usize] = (weight(*row) * expected / of_both.get(&(group, class))?) as f32;
    }
    (all > 0.0).then_some(weights)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_alike_in_all_groups_of_those_who_teach() {
        let groups = [0, 0, 0, 0, 1, 1, 1, 1, 0];
        let classes = [1, 1, 1, 0, 1, 0, 0, 0, 1];
        let rows = [0, 1, 2, 3, 4, 5, 6, 7];
        let weights = weights(&groups, &classes, None, &rows).unwrap();
        // Of the first group three in four are in need, of all a half: 0.5 x 0.5 over 3 in 8.
        assert!((weights[0] - 2.0 / 3.0).abs() < 1e-6 && (weights[3] - 2.0).abs() < 1e-6, "{weights:?}");
        let sum = |group: u32, class: u32| -> f32 {
            rows.iter()
                .filter(|row| (groups[**row as usize], classes[**row as usize]) == (group, class))
                .map(|row| weights[*row as usize])
                .sum()
        };
        for (group, class) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            assert!((sum(group, class) - 2.0).abs() < 1e-6);
        }
        assert_eq!(weights[8], 0.0, "does not teach");
        let doubled = super::weights(&groups, &classes, Some(&[2.0; 9]), &rows).unwrap();
        assert!((doubled[0] - 2.0 * weights[0]).abs() < 1e-6);
        assert_eq!(super::weights(&groups, &classes, None, &[]), None);
    }
}
