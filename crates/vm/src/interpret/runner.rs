//! The interpreter as the scheduler sees it.

use super::executor::{Executor, Outcome};
use crate::limit;
use crate::process::Process;
use crate::scheduler::{self, Runner, Scheduler};

impl Runner for Executor {
    fn run(&mut self, process: &mut Process, _scheduler: &Scheduler) -> scheduler::Outcome {
        self.attach(process);
        if let Err(words) = limit::guarded(|| super::run(self)) {
            self.overrun(words);
        }
        self.settle_reductions();
        match self.outcome {
            Outcome::Yield => scheduler::Outcome::Yield,
            Outcome::Wait => scheduler::Outcome::Wait,
            Outcome::Exit => scheduler::Outcome::Exit(self.exit_reason()),
        }
    }
}
