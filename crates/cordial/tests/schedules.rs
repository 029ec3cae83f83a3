//! Runs that can be repeated: `--schedule-seed`, and the search for a seed that fails, `cordial test --schedules`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/schedules")
}

/// What `cordial` prints in a folder, on both outputs, and its status.
fn run(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_cordial"))
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("cordial can be run");
    let printed = [output.stdout, output.stderr].concat();
    (
        String::from_utf8_lossy(&printed).into_owned(),
        output.status.code(),
    )
}

/// What a program prints under a seed.
fn course(program: &str, seed: u64) -> String {
    let (printed, status) = run(&folder(), &["--schedule-seed", &seed.to_string(), program]);
    assert_eq!(status, Some(0), "{program}, seed {seed}: {printed}");
    printed
}

/// Checks that seeds differ, and that one seed does not.
fn check(program: &str) {
    let courses: BTreeSet<String> = (1..=16).map(|seed| course(program, seed)).collect();
    assert!(courses.len() > 1, "all alike: {courses:?}");
    let first = course(program, 7);
    for _ in 1..20 {
        assert_eq!(course(program, 7), first);
    }
}

#[test]
fn lost_updates_are_repeated() {
    check("lost_update.exs");
}

#[test]
fn the_order_of_messages_is_repeated() {
    check("senders.exs");
}

#[test]
fn the_winner_of_a_name_is_repeated() {
    check("registered.exs");
}

#[test]
fn shared_words_are_repeated() {
    check("shared.exs");
}

#[test]
fn timers_clocks_and_identities_are_repeated() {
    check("times.exs");
}

#[test]
fn work_done_outside_is_waited_for() {
    check("outside.exs");
}

/// The command that a report names for the test with this title.
fn replay<'r>(report: &'r str, title: &str) -> Vec<&'r str> {
    let (_, after) = report.split_once(title).expect("the test is reported");
    let line = after
        .lines()
        .map(str::trim)
        .find_map(|line| line.strip_prefix("cordial "));
    line.expect("the command is named").split(' ').collect()
}

#[test]
fn what_fails_in_one_of_many_schedules_fails_again() {
    let project = folder().join("project");
    let (report, status) = run(
        &project,
        &["test", "--schedules", "24", "test/race_test.exs"],
    );
    assert_eq!(status, Some(2), "{report}");
    assert!(
        report.starts_with("Running 4 tests under 24 schedules each, from seed 1\n"),
        "{report}"
    );
    assert!(
        report.ends_with("\n4 tests, 24 schedules each, 2 failures\n"),
        "{report}"
    );
    for title in ["updates are not lost", "a free name can be claimed"] {
        let command = replay(&report, title);
        let (first, status) = run(&project, &command);
        assert_eq!(status, Some(2), "{command:?}: {first}");
        assert_eq!(run(&project, &command).0, first);
        for line in first.lines() {
            assert!(report.contains(line), "{line:?} is not in {report}");
        }
        // In the run of all tests it fails as well.
        let seed = command.last().expect("the seed comes last");
        let (all, _) = run(
            &project,
            &["test", "--schedule-seed", seed, "test/race_test.exs"],
        );
        assert!(all.contains(&format!("test {title} (RaceTest)")), "{all}");
    }
}

#[test]
fn a_test_takes_the_same_course_alone_as_among_others() {
    let project = folder().join("project");
    let fails = |seed: &str, place: &str| {
        let (printed, _) = run(&project, &["test", "--schedule-seed", seed, place]);
        printed.contains("test updates are not lost (RaceTest)")
    };
    let mut outcomes = BTreeSet::new();
    for seed in 41..=70 {
        let seed = seed.to_string();
        let alone = fails(&seed, "test/race_test.exs:45");
        let among_others = fails(&seed, "test/race_test.exs");
        assert_eq!(alone, among_others, "seed {seed}");
        outcomes.insert(alone);
    }
    assert_eq!(outcomes.len(), 2, "every seed gave {outcomes:?}");
}

#[test]
fn schedules_start_where_asked_to() {
    let place = "test/race_test.exs:52";
    let arguments = [
        "test",
        "--schedules=2",
        "--schedule-seed",
        "40",
        "--seed",
        "3",
        place,
    ];
    let (report, status) = run(&folder().join("project"), &arguments);
    let expected = "Running 1 test under 2 schedules each, from seed 40\n\n.\n\n1 test, 2 schedules each, 0 failures\n";
    assert_eq!((report.as_str(), status), (expected, Some(0)));
}

#[test]
fn async_modules_are_interleaved_alike() {
    let project = folder().join("project");
    let course = |seed: &str, cases: &str| {
        let arguments = [
            "test",
            "--schedule-seed",
            seed,
            "--max-cases",
            cases,
            "test/async_test.exs",
        ];
        let (printed, status) = run(&project, &arguments);
        assert_eq!(status, Some(0), "{printed}");
        printed
    };
    let first = course("5", "2");
    for _ in 1..5 {
        assert_eq!(course("5", "2"), first);
    }
    assert_ne!(course("6", "2"), first);
    // Whether a module's tests come without those of the other in between.
    let parted = |printed: &str| {
        let lines = printed.lines().filter(|line| line.contains("Test "));
        let mut modules: Vec<&str> = lines
            .filter_map(|line| line.trim_matches('.').split(' ').next())
            .collect();
        modules.dedup();
        modules.len() == 2
    };
    assert!(!parted(&first), "{first}");
    assert!(parted(&course("5", "1")));
}
