//! What the machine itself has to say, and what is said about a program that it compiles.
//!
//! A program may register a process of its own as `standard_error`, to gather what is written there; it gets this too.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::atom::Atom;
use crate::heap::Heap;
use crate::table::Pid;
use crate::vm::Vm;

/// The machine whose processes may stand in for standard error.
static MACHINE: Mutex<Weak<Vm>> = Mutex::new(Weak::new());

/// Names the machine that runs.
pub(crate) fn belongs_to(vm: &Arc<Vm>) {
    *MACHINE.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(vm);
}

/// Writes a line to standard error, or has the process do it that is registered as `standard_error`. When standard error is
/// closed there is nobody to tell, and nothing to do about it: unlike `eprintln!`, this never panics.
pub fn complain(line: &str) {
    let line = format!("{line}\n");
    let vm = MACHINE
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .upgrade();
    let device = vm.and_then(|vm| {
        let device = vm.names.whereis(Atom::STANDARD_ERROR)?;
        Some((vm, device))
    });
    match device {
        Some((vm, device)) => request(&vm, device, &line),
        None => drop(std::io::stderr().write_all(line.as_bytes())),
    }
}

/// Asks a device to write a line. Nobody waits for its answer: that goes to a process that never was.
fn request(vm: &Vm, device: Pid, line: &str) {
    let names = ["io_request", "put_chars", "unicode"].map(Atom::try_new);
    let [Ok(io_request), Ok(put_chars), Ok(unicode)] = names else {
        return;
    };
    let heap = Heap::new();
    let text = heap.binary(line.as_bytes());
    let put = heap.tuple(&[put_chars.into(), unicode.into(), text]);
    let nobody = Pid::new(0, 0).into();
    let message = heap.tuple(&[io_request.into(), nobody, Atom::OK.into(), put]);
    vm.send(device, message.raw());
}
