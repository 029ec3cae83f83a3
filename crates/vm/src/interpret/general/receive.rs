//! Receiving. The mailbox belongs to `mailbox`; these are the ops around it.

use super::Words;
use crate::atom::Atom;
use crate::code::Ip;
use crate::exception::{Class, Trace};
use crate::interpret::executor::{Executor, Outcome};
use crate::raw::Raw;
use crate::term::Term;

/// The longest timeout, as on OTP.
const TIMEOUT_MS_MAX: i64 = 0xffff_ffff;

/// `ReceivePeek`.
pub(crate) fn peek(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    match executor.peek_message() {
        Some(message) => {
            executor.set_x(0, message);
            words.next(0)
        }
        None => words.fail(),
    }
}

/// `ReceiveTake`.
pub(crate) fn take(executor: &mut Executor, ip: Ip) -> Ip {
    executor.process().take_message();
    executor.note_allocation();
    Words::at(ip).next(0)
}

/// `ReceiveSkip`.
pub(crate) fn skip(executor: &mut Executor, ip: Ip) -> Ip {
    executor.process().skip_message();
    Words::at(ip).fail()
}

/// `ReceiveWait`.
pub(crate) fn wait(executor: &mut Executor, ip: Ip) -> Ip {
    let again = Words::at(ip).fail();
    executor.suspend(again, 0, Outcome::Wait)
}

/// `ReceiveWaitFor`: the timeout.
pub(crate) fn wait_for(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let timeout = executor.get(words.operand(0));
    if timeout == Atom::INFINITY.raw() {
        return wait(executor, ip);
    }
    let Some(timeout_ms) = milliseconds(timeout) else {
        executor.process().leave_receive();
        return executor.raise(ip, Class::Error, Atom::TIMEOUT_VALUE.raw(), Trace::Here);
    };
    if timeout_ms == 0 || executor.receive_timed_out(timeout_ms) {
        executor.process().leave_receive();
        return words.next(1);
    }
    wait(executor, ip)
}

fn milliseconds(timeout: Raw) -> Option<u64> {
    if !timeout.is_small() {
        return None;
    }
    let value = timeout.small_value();
    (0..=TIMEOUT_MS_MAX)
        .contains(&value)
        .then_some(value as u64)
}

/// `ReceiveMark`: the place is noted when the reference is bound; no signal is taken in between.
pub(crate) fn mark(_executor: &mut Executor, ip: Ip) -> Ip {
    Words::at(ip).next(0)
}

/// `ReceiveBind`: the reference.
pub(crate) fn bind(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let term: Term<'_> = Term::from_raw(executor.get(words.operand(0)));
    if let Some(reference) = term.as_reference() {
        executor.process().mark_mailbox(reference);
    }
    words.next(1)
}

/// `ReceiveFrom`: the reference.
pub(crate) fn from(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let term: Term<'_> = Term::from_raw(executor.get(words.operand(0)));
    if let Some(reference) = term.as_reference() {
        executor.process().start_receive_from(reference);
    }
    words.next(1)
}
