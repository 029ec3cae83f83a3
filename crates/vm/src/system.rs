//! A running VM, as the program that contains it sees it.

use crate::atom::Atom;
use crate::complaint;
use crate::interpret::executor::Executor;
use crate::native::Native;
use crate::natives;
use crate::os_signal;
use crate::start;
use crate::table::Pid;
use crate::vm::{Options, Running, SpawnOptions, Vm};

/// A running VM. Dropping it stops it.
pub struct System {
    running: Running,
}

impl System {
    /// Starts a VM. `tables` are natives of the program's own.
    pub fn start(options: &Options, tables: &[&[Native]]) -> System {
        natives::install_all();
        for table in tables {
            natives::install(table);
        }
        let running = Vm::start(options, |vm, _| Executor::new(vm.clone()));
        complaint::belongs_to(&running.vm);
        System { running }
    }

    /// Starts a process that runs `module.function()`; `None` if there are too many.
    pub fn spawn(&self, module: Atom, function: Atom) -> Option<Pid> {
        let start = |process: &mut crate::process::Process| {
            start::at_function(process, module, function, &[])
        };
        let made = self.running.vm.spawn(None, SpawnOptions::default(), start);
        made.ok().map(|(pid, _)| pid)
    }

    /// Starts the process that runs `module.function()` and with whose end the VM halts with `code`, unless it was halted
    /// before; `None` if there are too many.
    pub fn spawn_main(&self, module: Atom, function: Atom, code: i32) -> Option<Pid> {
        let start = |process: &mut crate::process::Process| {
            start::at_function(process, module, function, &[]);
            let halt = move |vm: &Vm, _| vm.halt(code);
            process.rare().cleanups.push(Box::new(halt));
        };
        let made = self.running.vm.spawn(None, SpawnOptions::default(), start);
        made.ok().map(|(pid, _)| pid)
    }

    /// Has a process run `module.NAME()` for each signal of the operating system that the program handles, NAME being its
    /// name as an atom (`:sigterm`). The signals have been blocked: see [`crate::block_signals`].
    pub fn serve_signals(&self, module: Atom) {
        let vm = self.running.vm.clone();
        let serve = move || {
            loop {
                let Some(signal) = os_signal::wait() else {
                    continue;
                };
                let function = Atom::try_new(signal.name).ok();
                match function.filter(|_| signal.is_handled()) {
                    Some(function) => {
                        let start = |process: &mut crate::process::Process| {
                            start::at_function(process, module, function, &[])
                        };
                        // Without room for a process the signal is lost, as with a full queue.
                        let _: Result<_, _> = vm.spawn(None, SpawnOptions::default(), start);
                    }
                    None => signal.let_through(),
                }
            }
        };
        let server = std::thread::Builder::new()
            .name("signals".to_owned())
            .spawn(serve);
        server.expect("the system has room for a thread that waits");
    }

    /// Whether the process has not ended.
    pub fn is_alive(&self, pid: Pid) -> bool {
        self.running.vm.table.is_alive(pid)
    }

    /// Waits until the process ends.
    pub fn wait_for(&self, pid: Pid) {
        self.running.vm.wait_for_exit(pid);
    }

    /// Waits until somebody halts the VM, and gives the exit code.
    pub fn wait(&self) -> i32 {
        self.running.vm.wait_for_halt()
    }
}
