//! Signals of the operating system.
//!
//! They are blocked in every thread, and one thread waits for them: what a signal leads to is ordinary code, which may lock
//! and allocate. A signal that the program handles starts a process; any other is let through to do what it always does.
//! `SIGINT` is never blocked, so Ctrl-C ends the program whatever it is doing.

#![allow(
    unsafe_code,
    reason = "masks of signals are libc's, and written through pointers"
)]

use std::mem::MaybeUninit;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// A signal that a program may handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OsSignal {
    /// Its name as programs know it.
    pub(crate) name: &'static str,
    number: libc::c_int,
}

const fn signal(name: &'static str, number: libc::c_int) -> OsSignal {
    OsSignal { name, number }
}

/// The signals a program may handle, those first that are handled unless the program says otherwise.
const ALL: [OsSignal; 9] = [
    signal("sigterm", libc::SIGTERM),
    signal("sigquit", libc::SIGQUIT),
    signal("sigusr1", libc::SIGUSR1),
    signal("sighup", libc::SIGHUP),
    signal("sigusr2", libc::SIGUSR2),
    signal("sigchld", libc::SIGCHLD),
    signal("sigalrm", libc::SIGALRM),
    signal("sigtstp", libc::SIGTSTP),
    signal("sigabrt", libc::SIGABRT),
];

/// How many of [`ALL`] are handled from the start.
const HANDLED_AT_FIRST: u32 = 3;

/// Which of [`ALL`] are handled: a bit for each.
static HANDLED: AtomicU32 = AtomicU32::new((1 << HANDLED_AT_FIRST) - 1);

impl OsSignal {
    /// The signal of this name.
    pub(crate) fn from_name(name: &str) -> Option<OsSignal> {
        ALL.into_iter().find(|signal| signal.name == name)
    }

    fn from_number(number: libc::c_int) -> Option<OsSignal> {
        ALL.into_iter().find(|signal| signal.number == number)
    }

    fn bit(self) -> u32 {
        let place = ALL.iter().position(|other| *other == self);
        place.map_or(0, |place| 1 << place)
    }

    /// Has the program handle the signal, or not.
    pub(crate) fn set_handled(self, on: bool) {
        if on {
            HANDLED.fetch_or(self.bit(), Ordering::SeqCst);
        } else {
            HANDLED.fetch_and(!self.bit(), Ordering::SeqCst);
        }
    }

    pub(crate) fn is_handled(self) -> bool {
        HANDLED.load(Ordering::SeqCst) & self.bit() != 0
    }

    /// Does to the program what the signal does to programs that do not care.
    pub(crate) fn let_through(self) {
        let only = set_of(&[self]);
        change_mask(libc::SIG_UNBLOCK, &only);
        // SAFETY: sends a signal to this thread, which it alone has not blocked.
        unsafe { libc::raise(self.number) };
        change_mask(libc::SIG_BLOCK, &only);
    }
}

fn set_of(signals: &[OsSignal]) -> libc::sigset_t {
    let mut set = MaybeUninit::uninit();
    // SAFETY: `sigemptyset` writes the whole set, which is then valid; `sigaddset` changes it for a number that is a signal's.
    unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        for signal in signals {
            libc::sigaddset(set.as_mut_ptr(), signal.number);
        }
        set.assume_init()
    }
}

fn change_mask(how: libc::c_int, set: &libc::sigset_t) {
    // SAFETY: reads `set`; the mask before is not asked for.
    unsafe { libc::pthread_sigmask(how, set, std::ptr::null_mut()) };
}

/// Has a program that is run start with nothing blocked.
pub(crate) fn unblock_in(command: &mut Command) {
    let all = set_of(&ALL);
    let unblock = move || {
        change_mask(libc::SIG_UNBLOCK, &all);
        Ok(())
    };
    // SAFETY: between fork and exec this changes the mask of the only thread, which is allowed there, and nothing else.
    unsafe { command.pre_exec(unblock) };
}

/// Blocks the signals in this thread and those it starts. To be called before others are started.
pub fn block_signals() {
    change_mask(libc::SIG_BLOCK, &set_of(&ALL));
}

/// Waits for a signal. The calling thread has blocked them.
pub(crate) fn wait() -> Option<OsSignal> {
    let set = set_of(&ALL);
    let mut number = 0;
    // SAFETY: reads the set, writes the number.
    let failure = unsafe { libc::sigwait(&raw const set, &raw mut number) };
    if failure == 0 {
        OsSignal::from_number(number)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_is_handled_until_the_program_says_otherwise() {
        let term = OsSignal::from_name("sigterm").unwrap();
        assert!(term.is_handled());
        let user = OsSignal::from_name("sigusr2").unwrap();
        assert!(!user.is_handled());
        user.set_handled(true);
        assert!(user.is_handled() && term.is_handled());
        user.set_handled(false);
        assert!(!user.is_handled() && term.is_handled());
        assert_eq!(OsSignal::from_name("sigint"), None);
    }
}
