//! Every interleaving of makers of work and threads about to sleep: a lost wake-up shows as a deadlock.

use loom::sync::Arc;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::thread::{self, Thread};

use super::*;

/// Work is a number; taking a piece is counting down.
struct House {
    idle: Idle,
    work: AtomicUsize,
    /// Pieces not done yet.
    left: AtomicUsize,
}

impl House {
    fn take(&self) -> bool {
        let take = |work: usize| work.checked_sub(1);
        self.work
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, take)
            .is_ok()
    }

    fn add(&self, threads: &[Thread]) {
        self.work.fetch_add(1, Ordering::Release);
        self.wake(threads);
    }

    fn wake(&self, threads: &[Thread]) {
        if let Some(index) = self.idle.one_to_wake() {
            threads[index].unpark();
        }
    }

    /// Does what a scheduler does, until all pieces are done.
    fn work(&self, index: usize) {
        while self.left.load(Ordering::Acquire) > 0 {
            self.idle.start_search();
            if self.take() {
                self.idle.end_search();
                self.left.fetch_sub(1, Ordering::AcqRel);
                continue;
            }
            self.idle.announce_sleep(index);
            while self.idle.is_asleep(index) {
                if self.work.load(Ordering::Acquire) > 0 {
                    break;
                }
                thread::park();
            }
            self.idle.stay_awake(index);
            if self.take() {
                self.left.fetch_sub(1, Ordering::AcqRel);
            }
            self.idle.end_search();
        }
    }
}

/// Runs a model in every interleaving with at most three preemptions: more find nothing new and take hours.
fn model(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

#[test]
fn work_made_while_the_only_worker_goes_to_sleep_is_done() {
    model(|| {
        let house = Arc::new(House {
            idle: Idle::default(),
            work: AtomicUsize::new(0),
            left: AtomicUsize::new(2),
        });
        let worker = {
            let house = house.clone();
            thread::spawn(move || house.work(0))
        };
        let threads = [worker.thread().clone()];
        house.add(&threads);
        house.add(&threads);
        worker.join().unwrap();
        assert_eq!(house.left.load(Ordering::Acquire), 0);
    });
}

#[test]
fn a_busy_maker_and_a_sleeper_share_the_work_two_makers_add() {
    model(|| {
        let house = Arc::new(House {
            idle: Idle::default(),
            work: AtomicUsize::new(0),
            left: AtomicUsize::new(2),
        });
        let worker = {
            let house = house.clone();
            thread::spawn(move || house.work(0))
        };
        let threads = [worker.thread().clone()];
        let other = {
            let (house, threads) = (house.clone(), threads.clone());
            thread::spawn(move || house.add(&threads))
        };
        house.add(&threads);
        other.join().unwrap();
        worker.join().unwrap();
        assert_eq!(house.work.load(Ordering::Acquire), 0);
    });
}
