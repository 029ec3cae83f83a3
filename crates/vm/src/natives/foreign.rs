//! Processes of other nodes. There is no connection to any, so whatever is sent to them is lost, and who watches them hears of
//! no connection.

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop};
use crate::raw::Raw;
use crate::reference::Reference;
use crate::signal;
use crate::term::{External, Term, Value};

/// Whether it is a process of another node.
pub(super) fn is_process(term: Term<'_>) -> bool {
    term.is_pid() && term.as_pid().is_none()
}

/// Whether it is a reference of another node.
pub(super) fn is_reference(term: Term<'_>) -> bool {
    term.is_reference() && term.as_reference().is_none()
}

/// The node of an identity that is not of this one.
pub(super) fn node(external: External<'_>) -> Atom {
    Atom::from_raw(Raw(external.node))
}

/// How an identity of another node is shown; the first number stands for the node.
pub(super) fn text(term: Term<'_>) -> Option<String> {
    let Value::External(external) = term.value() else {
        return None;
    };
    let node = u64::from(node(external).index()) + 1;
    let first = external.identity.first().copied().unwrap_or(0);
    let halves = |word: u64| format!("{}.{}", word & u64::from(u32::MAX), word >> 32);
    Some(if term.is_pid() {
        format!("<{node}.{}>", halves(first))
    } else if term.is_reference() {
        // Behind the creation.
        let words = external.identity[1..].iter().rev();
        let numbers: Vec<String> = words.map(|word| halves(*word)).collect();
        format!("#Ref<{node}.{}>", numbers.join("."))
    } else {
        format!("#Port<{node}.{first}>")
    })
}

/// Links to a process of another node: the link breaks at once.
pub(super) fn link<'h>(cx: &Cx<'h>, to: Term<'h>) -> NativeResult<'h> {
    let vm = cx.vm();
    let reason = Atom::NOCONNECTION;
    if cx.process(|process| process.traps_exits()) {
        let message = cx.heap().tuple(&[Atom::EXIT.into(), to, reason.into()]);
        vm.send(cx.process(|process| process.id()), message.raw());
        return Ok(Atom::TRUE.into());
    }
    cx.process(|process| {
        let own = process.id();
        signal::send_exit(vm, process, own, reason.raw());
    });
    Err(Stop::Exiting)
}

/// Monitors a process of another node: it is down at once.
pub(super) fn monitor<'h>(cx: &Cx<'h>, to: Term<'h>, tag: Option<Raw>) -> NativeResult<'h> {
    let vm = cx.vm();
    let reference = cx.heap().reference(Reference::plain(vm.unique()));
    let message = cx.heap().tuple(&[
        tag.map_or(Atom::DOWN.into(), |tag| cx.term(tag)),
        reference,
        Atom::PROCESS.into(),
        to,
        Atom::NOCONNECTION.into(),
    ]);
    vm.send(cx.process(|process| process.id()), message.raw());
    Ok(reference)
}
