//! How time grows with what there is much of: four times as much should take
//! about four times as long, and never sixteen. The ratio stands behind each pair.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(clippy::expect_used, reason = "a benchmark that can't run should say so")]
#![allow(clippy::print_stdout, reason = "the ratios are what is wanted")]

mod growing;

use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use glossator::check::{Scope, check};
use glossator::config;
use glossator::site::Site;
use glossator::site::files::{Files as _, Memory};
use growing::{DIMENSIONS, changes};

/// How much of each there is; and four times as much.
const COUNT: usize = 2000;

/// What `check` and `sync` do but for reading and writing.
fn run(files: &Memory) -> usize {
    let text = files.read("glossator.toml").expect("memory can be read").unwrap_or_default();
    let Ok(config) = config::Config::parse(&String::from_utf8_lossy(&text)) else { return 0 };
    let Ok(site) = Site::load(config, files) else { return 0 };
    let findings = check(&site, files, &Scope::default()).expect("memory can be read");
    findings.len() + changes(files).len()
}

fn benchmarks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    group
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(500));
    for dimension in DIMENSIONS {
        let times = [COUNT, 4 * COUNT].map(|count| {
            let files = (dimension.site)(count);
            let mut fastest = Duration::MAX;
            group.bench_with_input(BenchmarkId::new(dimension.name, count), &files, |bencher, files| {
                bencher.iter_custom(|times| {
                    let all = Instant::now();
                    for _ in 0..times {
                        let start = Instant::now();
                        run(files);
                        fastest = fastest.min(start.elapsed());
                    }
                    all.elapsed()
                });
            });
            fastest.as_secs_f64()
        });
        println!("{}: four times as much takes {:.1} times as long", dimension.name, times[1] / times[0]);
    }
    group.finish();
}

criterion_group!(growth_benches, benchmarks);
criterion_main!(growth_benches);
