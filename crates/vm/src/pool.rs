//! Threads for work that would block a scheduler: file access, the compiler, long natives.
//!
//! Threads start when a job finds none idle, up to a limit; idle ones end after a while. Jobs beyond
//! the limit wait in line.

use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

/// The most helper threads.
const THREADS_MAX: usize = 16;
/// How long a thread without work stays.
const IDLE_FOR: Duration = Duration::from_secs(5);
/// Their stack: jobs include the compiler, which may nest deeply.
const STACK_BYTES: usize = 64 << 20;

/// A piece of work.
pub(crate) type Job = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

/// The helper threads of a VM.
pub(crate) struct Pool {
    shared: Arc<Shared>,
}

impl Pool {
    /// A pool without threads yet.
    pub(crate) fn new() -> Pool {
        Pool {
            shared: Arc::default(),
        }
    }

    /// Has a job done.
    pub(crate) fn run(&self, job: Job) {
        let mut state = self.shared.state.lock();
        state.jobs.push_back(job);
        if state.idle >= state.jobs.len() {
            self.shared.changed.notify_one();
        } else if state.threads < THREADS_MAX {
            let shared = self.shared.clone();
            let builder = thread::Builder::new()
                .name("helper".into())
                .stack_size(STACK_BYTES);
            // Without room for one more thread the job waits for one of the others, if there are any.
            match builder.spawn(move || work(&shared)) {
                Ok(_) => state.threads += 1,
                Err(_) if state.threads > 0 => {}
                Err(_) => {
                    let job = state.jobs.pop_back();
                    drop(state);
                    if let Some(job) = job {
                        job();
                    }
                }
            }
        }
    }
}

fn work(shared: &Shared) {
    let mut state = shared.state.lock();
    loop {
        if let Some(job) = state.jobs.pop_front() {
            drop(state);
            // A job that panics has said so; the thread goes on with the next.
            drop(panic::catch_unwind(AssertUnwindSafe(job)));
            state = shared.state.lock();
            continue;
        }
        state.idle += 1;
        let waited = shared.changed.wait_for(&mut state, IDLE_FOR);
        state.idle -= 1;
        if waited.timed_out() && state.jobs.is_empty() {
            state.threads -= 1;
            return;
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn more_jobs_than_threads_are_all_done() {
        let pool = Pool::new();
        let (done, results) = mpsc::channel();
        for number in 0..100 {
            let done = done.clone();
            pool.run(Box::new(move || {
                thread::sleep(Duration::from_millis(1));
                done.send(number).unwrap();
            }));
        }
        drop(done);
        let mut results: Vec<i32> = results.iter().collect();
        results.sort_unstable();
        assert_eq!(results, (0..100).collect::<Vec<_>>());
    }
}
