//! The inner loops of the trees, one at a time: `cargo bench --bench tree`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use homeroom::features::bins::Binned;
use homeroom::models::parts::tree::{FewClasses, Grower, Growth, LeafWise, Limits, Records, Scale};
use homeroom::numeric::chance::Chance;

const ROWS: usize = 25_600;
const COLUMNS: usize = 40;

/// Half of the columns full of values, half with a few; a twentieth missing.
fn binned() -> Binned {
    let mut chance = Chance::new(1, &[]);
    let counts: Vec<u16> =
        (0..COLUMNS).map(|column| if column % 2 == 0 { 256 } else { 3 + column as u16 % 11 }).collect();
    let mut cell = |count: u16| {
        if chance.below(20) == 0 { 0 } else { 1 + chance.below(u32::from(count) - 1) as u8 }
    };
    let columns = counts.iter().map(|count| (0..ROWS).map(|_| cell(*count)).collect()).collect();
    Binned { columns, unordered: vec![false; COLUMNS], counts }
}

/// Classes that two columns tell something about.
fn codes(binned: &Binned) -> Vec<u32> {
    let mut chance = Chance::new(2, &[]);
    let pairs = binned.columns[0].iter().zip(&binned.columns[2]);
    pairs.map(|(a, b)| u32::from(u32::from(*a) + u32::from(*b) / 2 + chance.below(200) > 290)).collect()
}

fn boosting(criterion: &mut Criterion) {
    let binned = binned();
    let records = Records::new(&binned);
    let codes = codes(&binned);
    let scale = Scale::new(ROWS, 1.0, 0.25);
    let gradients: Vec<i64> =
        codes.iter().map(|code| scale.packer().pack(0.5 - *code as f32, 0.25)).collect();
    let columns: Vec<u32> = (0..COLUMNS as u32).collect();
    let mut importance = vec![0.0; COLUMNS];
    // Two leaves are one histogram and one scan; the others add children, subtraction and parting.
    for leaves in [2, 31] {
        let limits = Limits {
            leaves,
            deepest: 64,
            least_rows: 20.0,
            least_hessian: 1e-3,
            lambda: 0.0,
            least_gain: 1e-9,
            monotone: vec![],
            weights: None,
        };
        let mut grower = LeafWise::new(&binned, &records, limits);
        criterion.bench_function(&format!("boosting: a tree of {leaves} leaves"), |bencher| {
            bencher.iter(|| {
                let mut order: Vec<u32> = (0..ROWS as u32).collect();
                black_box(
                    grower.grow(&mut order, &gradients, scale, &columns, 0.1, &mut importance).leaves.len(),
                )
            });
        });
    }
}

fn forest(criterion: &mut Criterion) {
    let binned = binned();
    let codes = codes(&binned);
    let tally = FewClasses { codes: &codes, count: 2 };
    let weights = vec![1; ROWS];
    let mut importance = vec![0.0; COLUMNS];
    // One split is a search over many rows; a full tree is mostly searches over a few.
    for (what, deepest) in [("a split", 1), ("a full tree", usize::MAX)] {
        let growth = Growth { columns_per_split: 6, least_leaf: 1.0, deepest, by_lot: false };
        let mut grower = Grower::new(&binned, &tally, growth);
        criterion.bench_function(&format!("forest: {what}"), |bencher| {
            bencher.iter(|| {
                black_box(grower.grow(&weights, &mut Chance::new(3, &[]), &mut importance).leaf_count())
            });
        });
    }
}

criterion_group! {
    name = loops;
    config = Criterion::default().measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    targets = boosting, forest
}
criterion_main!(loops);
