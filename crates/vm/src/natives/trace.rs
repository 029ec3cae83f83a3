//! Where a process stands: the frames of its stack, as terms.

use crate::atom::Atom;
use crate::code::{Function, Ip, Mfa, code};
use crate::heap::Heap;
use crate::process::Process;
use crate::raw::tag;
use crate::term::Term;

/// Frames shown, as OTP's `backtrace_depth`.
const FRAMES_MAX: usize = 8;

/// The functions a process is in, innermost first, each with how many words from its entry it stands.
///
/// Of a process that is not `running` the place where it will go on comes first.
#[allow(unsafe_code, reason = "reads the stack of a process")]
fn frames(process: &Process, is_running: bool) -> Vec<(&'static Function, u32)> {
    let heap = &process.heap;
    let mut frames = Vec::new();
    if !is_running {
        frames.extend(code().function_at(process.ip));
    }
    // SAFETY: the stack occupies the block from `sp` to `end`, and its words are written.
    let stack = unsafe { std::slice::from_raw_parts(heap.sp, heap.stack_words()) };
    let links = stack
        .iter()
        .filter(|word| **word & tag::MASK == tag::HEADER);
    // A link leads behind the call: look one word before.
    let callers =
        links.filter_map(|link| code().function_at(((link & !tag::MASK) as Ip).wrapping_sub(1)));
    frames.extend(callers.take(FRAMES_MAX));
    frames.truncate(FRAMES_MAX);
    frames
}

/// `[{module, function, arity, location}]`.
pub(super) fn stacktrace<'h>(heap: &'h Heap, process: &Process, is_running: bool) -> Term<'h> {
    heap.list(
        frames(process, is_running)
            .into_iter()
            .map(|frame| located(heap, frame)),
    )
}

/// `{module, function, arity, location}` of the innermost frame, `:undefined` without one.
pub(super) fn location<'h>(heap: &'h Heap, process: &Process, is_running: bool) -> Term<'h> {
    let frame = frames(process, is_running).into_iter().next();
    frame.map_or(Atom::UNDEFINED.into(), |frame| located(heap, frame))
}

/// `{module, function, arity}` of the innermost frame, `:undefined` without one.
pub(super) fn function<'h>(heap: &'h Heap, process: &Process, is_running: bool) -> Term<'h> {
    let frame = frames(process, is_running).into_iter().next();
    frame.map_or(Atom::UNDEFINED.into(), |(function, _)| {
        heap.tuple(&named(heap, function.mfa))
    })
}

fn named(heap: &Heap, mfa: Mfa) -> [Term<'_>; 3] {
    [
        mfa.module.into(),
        mfa.function.into(),
        heap.integer(i64::from(mfa.arity)),
    ]
}

fn located<'h>(heap: &'h Heap, (function, offset): (&'static Function, u32)) -> Term<'h> {
    let line = function.line_at(offset);
    let location = match function
        .files
        .get(line.file as usize)
        .filter(|_| line.line > 0)
    {
        Some(file) => {
            let file = heap.list(
                file.chars()
                    .map(|character| heap.integer(i64::from(u32::from(character)))),
            );
            let line = heap.integer(i64::from(line.line));
            heap.list([
                heap.tuple(&[Atom::FILE.into(), file]),
                heap.tuple(&[Atom::LINE.into(), line]),
            ])
        }
        None => Term::NIL,
    };
    let [module, function, arity] = named(heap, function.mfa);
    heap.tuple(&[module, function, arity, location])
}
