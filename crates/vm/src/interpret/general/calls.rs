//! Calls that need more than a jump: natives, exports without code, apply, and what happens when a slice ends.

#![allow(
    unsafe_code,
    reason = "instructions name exports, slots and natives by address"
)]

use super::{Words, tests};
use crate::atom::Atom;
use crate::code::{self, DESCRIPTOR_WORDS, Export, Ip, Mfa, code, descriptor_word};
use crate::exception::{Class, Trace};
use crate::interpret::executor::{Executor, Outcome};
use crate::interpret::instruction::Instruction;
use crate::load::{self, Slot};
use crate::native::{self, Continuation, Cx, NativeResult, Stop};
use crate::raw::{Raw, tag};
use crate::term::Term;

/// The most arguments of a native that is allowed in guards.
const BIF_ARGUMENTS_MAX: usize = 4;

/// A function is entered and no reductions are left, or something is to be done before it runs.
#[cold]
#[inline(never)]
pub(crate) fn entry_without_reductions(executor: &mut Executor, ip: Ip) -> Ip {
    let arity = arity_at_entry(ip);
    if executor.collection_is_due() && !executor.collect(arity, 0) {
        return executor.killed();
    }
    if executor.take_held_reductions() {
        return ip;
    }
    executor.suspend(ip, arity, Outcome::Yield)
}

/// How many x registers are live at the entry at `ip`.
fn arity_at_entry(ip: Ip) -> usize {
    let words = Words::at(ip);
    let instruction = words.word(0) as u16;
    if instruction == Instruction::CallStub as u16 {
        usize::from(export_at(words).mfa.arity)
    } else if instruction == Instruction::Untranslated as u16 {
        usize::from(slot_at(words).mfa.arity)
    } else {
        // SAFETY: `ip` is the entry of a function.
        usize::from(unsafe { code::function_of_entry(ip) }.mfa.arity)
    }
}

fn export_at(words: Words) -> &'static Export {
    // SAFETY: the loader put the address of a leaked export there.
    unsafe { &*(words.word(1) as *const Export) }
}

fn slot_at(words: Words) -> &'static Slot {
    // SAFETY: the loader put the address of a leaked slot there.
    unsafe { &*(words.word(1) as *const Slot) }
}

/// `CallNative`: export, descriptor; the arguments are in the first registers.
#[inline(never)]
pub(crate) fn native(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let export = export_at(words);
    let arity = usize::from(export.mfa.arity);
    if !executor.prepare_native(arity) {
        return executor.killed();
    }
    match executor.call_native(export, arity) {
        Ok(value) if executor.slice_ends_behind_native() => {
            executor.push_link(words.next(0));
            executor.set_x(0, value);
            executor.suspend(return_entry(), 1, Outcome::Yield)
        }
        Ok(value) => {
            executor.set_x(0, value);
            words.next(DESCRIPTOR_WORDS)
        }
        Err(stop) => {
            let raises = matches!(
                stop,
                Stop::Raise(..) | Stop::RaiseHere(..) | Stop::RaiseWith(..) | Stop::RaiseFrom(..)
            );
            if raises {
                return stopped(executor, ip, export, stop);
            }
            // From here on the call is on the stack: what raises does so in the callee.
            executor.push_link(words.next(0));
            stopped(executor, return_entry(), export, stop)
        }
    }
}

/// The entry of an export without code: a native, or a function whose module is not loaded.
#[inline(never)]
pub(crate) fn stub(executor: &mut Executor, ip: Ip) -> Ip {
    let export = export_at(Words::at(ip));
    if export.native().is_none() {
        return undefined(executor, ip, export);
    }
    let arity = usize::from(export.mfa.arity);
    if !executor.prepare_native(arity) {
        return executor.killed();
    }
    match executor.call_native(export, arity) {
        Ok(value) => give(executor, value),
        Err(stop) => stopped(executor, ip, export, stop),
    }
}

/// Returns `value` to the call on top of the stack.
fn give(executor: &mut Executor, value: Raw) -> Ip {
    executor.set_x(0, value);
    let descriptor = executor.pop_link();
    // SAFETY: behind a descriptor the code goes on.
    unsafe { descriptor.add(DESCRIPTOR_WORDS) }
}

/// Raises what a native raised that was called with `arguments`.
fn raise_in_native(
    executor: &mut Executor,
    ip: Ip,
    export: &Export,
    class: Class,
    value: Raw,
    arguments: &[Raw],
) -> Ip {
    let trace = Trace::Native {
        module: export.mfa.module,
        function: export.mfa.function,
        arguments: executor.list(arguments),
    };
    executor.raise(ip, class, value, trace)
}

/// A native asks for something; its link is on top of the stack unless it raises.
fn stopped(executor: &mut Executor, ip: Ip, export: &Export, stop: Stop<'_>) -> Ip {
    match stop {
        Stop::Raise(class, value) => {
            let arguments = executor.x_slice(usize::from(export.mfa.arity)).to_vec();
            raise_in_native(executor, ip, export, class, value.raw(), &arguments)
        }
        Stop::RaiseWith(class, value, trace) => {
            executor.raise(ip, class, value.raw(), Trace::Given(trace.raw()))
        }
        Stop::RaiseHere(class, value) => executor.raise(ip, class, value.raw(), Trace::Here),
        Stop::RaiseFrom(class, value, arguments, info) => {
            let (arguments, info) = (arguments.raw(), info.raw());
            executor.raise(ip, class, value.raw(), Trace::Arguments { arguments, info })
        }
        Stop::Apply(module, function, arguments) => {
            apply_list(executor, ip, module, function, arguments.raw())
        }
        Stop::ApplyFun(fun, arguments) => apply_fun_list(executor, ip, fun.raw(), arguments.raw()),
        Stop::Yield(value) => {
            executor.set_x(0, value.raw());
            executor.suspend(return_entry(), 1, Outcome::Yield)
        }
        Stop::YieldThen(then, state) => {
            push_continuation(executor, then, state.raw());
            executor.set_x(0, Raw::NIL);
            executor.suspend(return_entry(), 1, Outcome::Yield)
        }
        Stop::WaitThen(module, function, arguments) => {
            wait_then(executor, ip, module, function, arguments.raw())
        }
        Stop::Block(starter) => {
            let next = executor.suspend(answered_entry(), 0, Outcome::Wait);
            executor.start_blocking(starter);
            next
        }
        Stop::CallThen(module, function, arguments, then, state) => {
            push_continuation(executor, then, state.raw());
            apply_list(executor, ip, module, function, arguments.raw())
        }
        Stop::CallFunThen(fun, arguments, then, state) => {
            push_continuation(executor, then, state.raw());
            apply_fun_list(executor, ip, fun.raw(), arguments.raw())
        }
        Stop::Exiting => executor.suspend(return_entry(), 0, Outcome::Wait),
    }
}

/// Pushes the frame of a native that goes on after a call: the continuation and its state.
fn push_continuation(executor: &mut Executor, then: Continuation, state: Raw) {
    let address = Raw::small(then as usize as i64);
    executor.push_frame(&[address, state], continuation_descriptor());
}

/// The list form of a raw trace up to the innermost call that a native made.
pub(crate) fn trace_of_call(executor: &Executor, trace: Raw) -> Raw {
    crate::exception::symbolise_until(executor, trace, Some(continuation_descriptor()))
}

/// The descriptor of a continuation's frame: two slots; a handler; behind it the code for a return, then that
/// for an exception.
fn continuation_descriptor() -> Ip {
    static CODE: std::sync::OnceLock<[u64; 6]> = std::sync::OnceLock::new();
    let words = || {
        let (returned, raised) = (
            returned as super::Slow as usize,
            raised as super::Slow as usize,
        );
        let general = Instruction::General as u64;
        [
            descriptor_word(2, 4),
            3,
            general,
            returned as u64,
            general,
            raised as u64,
        ]
    };
    CODE.get_or_init(words).as_ptr()
}

fn returned(executor: &mut Executor, ip: Ip) -> Ip {
    // The state is in the frame, so it is kept.
    if !executor.prepare_native(1) {
        return executor.killed();
    }
    let value = executor.x(0);
    go_on(executor, ip, native::Outcome::Value(Term::from_raw(value)))
}

fn raised(executor: &mut Executor, ip: Ip) -> Ip {
    let class = Class::from_atom(executor.x(0)).unwrap_or(Class::Error);
    let (value, trace) = (executor.x(1), executor.x(2));
    go_on(
        executor,
        ip,
        native::Outcome::Raised(class, Term::from_raw(value), Term::from_raw(trace)),
    )
}

/// Goes on with the continuation in the frame on top of the stack.
fn go_on(executor: &mut Executor, ip: Ip, outcome: native::Outcome<'_>) -> Ip {
    let sp = executor.heap().sp;
    // SAFETY: the frame has two slots, the first with the address of a `Continuation`.
    let (then, state) = unsafe {
        let address = Raw(*sp).small_value() as usize;
        (
            std::mem::transmute::<usize, Continuation>(address),
            Raw(*sp.add(1)),
        )
    };
    executor.pop_frame(2);
    let result = then(&Cx::new(executor), Term::from_raw(state), outcome);
    finish_native(executor, ip, result)
}

/// Where a process goes on that waits for an answer.
fn answered_entry() -> Ip {
    static CODE: std::sync::OnceLock<[u64; 2]> = std::sync::OnceLock::new();
    CODE.get_or_init(|| {
        [
            Instruction::General as u64,
            answered as super::Slow as usize as u64,
        ]
    })
    .as_ptr()
}

fn answered(executor: &mut Executor, ip: Ip) -> Ip {
    let Some(answer) = executor.take_answer() else {
        // Woken by a message.
        return executor.suspend(ip, 0, Outcome::Wait);
    };
    let result = answer(&Cx::new(executor));
    finish_native(executor, ip, result)
}

/// Ends a native that is not in a call instruction: its caller's link is on top of the stack.
fn finish_native(executor: &mut Executor, ip: Ip, result: NativeResult<'_>) -> Ip {
    match result {
        Ok(value) => {
            let value = value.raw();
            executor.note_allocation();
            give(executor, value)
        }
        Err(Stop::Raise(class, value)) => {
            let value = value.raw();
            executor.raise(ip, class, value, Trace::Here)
        }
        Err(stop) => stopped(executor, ip, no_export(), stop),
    }
}

/// Stands for the native whose continuation asks for something; it never raises through it.
fn no_export() -> &'static Export {
    code().export(Mfa {
        module: Atom::UNDEFINED,
        function: Atom::UNDEFINED,
        arity: 0,
    })
}

/// Hibernates: forgets the stack, waits for a message, then goes on in the function.
fn wait_then(executor: &mut Executor, ip: Ip, module: Atom, function: Atom, arguments: Raw) -> Ip {
    executor.reset_stack();
    let target = apply_list(executor, ip, module, function, arguments);
    if target.is_null() {
        return target;
    }
    let arity = arity_at_entry(target);
    if !executor.compact(arity) {
        return executor.killed();
    }
    let outcome = if executor.has_messages() {
        Outcome::Yield
    } else {
        Outcome::Wait
    };
    executor.suspend(target, arity, outcome)
}

/// A function whose only instruction is `Return`: a place to go on at when only x0 is left to return.
pub(crate) fn return_entry() -> Ip {
    static CODE: [u64; 1] = [Instruction::Return as u64];
    CODE.as_ptr()
}

/// An export whose module is to be loaded, or that does not exist.
#[cold]
fn undefined(executor: &mut Executor, ip: Ip, export: &'static Export) -> Ip {
    crate::modules::ensure_loaded(export.mfa.module);
    if export.is_defined() {
        return export.code();
    }
    let arguments = executor.x_slice(usize::from(export.mfa.arity)).to_vec();
    let arguments = executor.list(&arguments);
    if let Some(handler) = error_handler(executor) {
        executor.set_x(0, export.mfa.module.raw());
        executor.set_x(1, export.mfa.function.raw());
        executor.set_x(2, arguments);
        return handler.code();
    }
    executor.raise(
        ip,
        Class::Error,
        Atom::UNDEF.raw(),
        Trace::Undefined {
            mfa: export.mfa,
            arguments,
        },
    )
}

/// The function that the process has called instead of functions that do not exist.
fn error_handler(executor: &mut Executor) -> Option<&'static Export> {
    let module = executor.process().error_handler();
    if module == Atom::ERROR_HANDLER || !crate::modules::ensure_loaded(module) {
        return None;
    }
    let handler = code().export(Mfa {
        module,
        function: Atom::UNDEFINED_FUNCTION,
        arity: 3,
    });
    handler.is_defined().then_some(handler)
}

/// A function that is not translated yet.
#[cold]
#[inline(never)]
pub(crate) fn untranslated(executor: &mut Executor, ip: Ip) -> Ip {
    match load::translate(slot_at(Words::at(ip))) {
        Ok(entry) => entry,
        Err(_) => executor.raise(ip, Class::Error, Atom::SYSTEM_LIMIT.raw(), Trace::Here),
    }
}

/// The bottom of the stack: the process is done.
pub(crate) fn finish(executor: &mut Executor, _ip: Ip) -> Ip {
    executor.exit(Atom::NORMAL.raw())
}

/// A fun call whose fun is none, or of another arity.
#[cold]
pub(crate) fn bad_fun(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let fun = executor.get(words.word(1));
    let arguments = executor.x_slice(words.a()).to_vec();
    bad_fun_with(executor, ip, fun, &arguments)
}

fn bad_fun_with(executor: &mut Executor, ip: Ip, fun: Raw, arguments: &[Raw]) -> Ip {
    let reason = if tests::fun_arity(fun).is_some() {
        let call = executor.pair(fun, executor.list(arguments));
        executor.pair(Atom::BADARITY.raw(), call)
    } else {
        executor.pair(Atom::BADFUN.raw(), fun)
    };
    executor.raise(ip, Class::Error, reason, Trace::Here)
}

/// `Apply`: module, function, descriptor; arity in `a`.
pub(crate) fn apply(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (module, function) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    match target(executor, ip, module, function, words.a()) {
        Ok(export) => {
            executor.push_link(words.next(2));
            export.code()
        }
        Err(next) => next,
    }
}

/// `TailApply`: module, function, frame; arity in `a`.
pub(crate) fn tail_apply(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let (module, function) = (
        executor.get(words.operand(0)),
        executor.get(words.operand(1)),
    );
    match target(executor, ip, module, function, words.a()) {
        Ok(export) => {
            executor.pop_frame(words.operand(2) as usize);
            export.code()
        }
        Err(next) => next,
    }
}

fn target(
    executor: &mut Executor,
    ip: Ip,
    module: Raw,
    function: Raw,
    arity: usize,
) -> Result<&'static Export, Ip> {
    if !module.is_atom() || !function.is_atom() || arity > usize::from(u8::MAX) {
        let arguments = executor.x_slice(arity).to_vec();
        let list = executor.list(&arguments);
        let arguments = executor.list(&[module, function, list]);
        let apply = Trace::Native {
            module: Atom::ERLANG,
            function: Atom::APPLY,
            arguments,
        };
        return Err(executor.raise(ip, Class::Error, Atom::BADARG.raw(), apply));
    }
    let (module, function) = (Atom::from_raw(module), Atom::from_raw(function));
    executor.count_reduction();
    Ok(code().export(Mfa {
        module,
        function,
        arity: arity as u8,
    }))
}

/// Spreads a list over the argument registers. The number of arguments, or `None` for a bad list.
fn spread(executor: &mut Executor, arguments: Raw) -> Option<usize> {
    let mut count = 0;
    let items: Term<'_> = Term::from_raw(arguments);
    for item in items.list_iter() {
        if count > usize::from(u8::MAX) {
            return None;
        }
        executor.set_x(count, item.ok()?.raw());
        count += 1;
    }
    Some(count)
}

/// Goes to `module.function(arguments…)`; the link is on the stack.
pub(crate) fn apply_list(
    executor: &mut Executor,
    ip: Ip,
    module: Atom,
    function: Atom,
    arguments: Raw,
) -> Ip {
    match spread(executor, arguments) {
        Some(count) if count <= usize::from(u8::MAX) => code()
            .export(Mfa {
                module,
                function,
                arity: count as u8,
            })
            .code(),
        _ => {
            let arguments = executor.list(&[module.raw(), function.raw(), arguments]);
            let apply = Trace::Native {
                module: Atom::ERLANG,
                function: Atom::APPLY,
                arguments,
            };
            executor.raise(ip, Class::Error, Atom::BADARG.raw(), apply)
        }
    }
}

/// Goes to `fun.(arguments…)`; the link is on the stack.
pub(crate) fn apply_fun_list(executor: &mut Executor, ip: Ip, fun: Raw, arguments: Raw) -> Ip {
    let Some(count) = spread(executor, arguments) else {
        let arguments = executor.list(&[fun, arguments]);
        let apply = Trace::Native {
            module: Atom::ERLANG,
            function: Atom::APPLY,
            arguments,
        };
        return executor.raise(ip, Class::Error, Atom::BADARG.raw(), apply);
    };
    match executor.open_fun(fun, count) {
        Some(entry) => entry,
        None => {
            let arguments = executor.x_slice(count).to_vec();
            bad_fun_with(executor, ip, fun, &arguments)
        }
    }
}

/// `Bif`: export, destination, number of arguments, the arguments.
pub(crate) fn bif(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    // SAFETY: the loader put the address of a leaked export there.
    let export: &'static Export = unsafe { &*(words.operand(0) as *const Export) };
    let count = words.operand(2) as usize;
    let mut arguments = [Raw::NIL; BIF_ARGUMENTS_MAX];
    for (index, argument) in arguments[..count].iter_mut().enumerate() {
        *argument = executor.get(words.operand(3 + index));
    }
    let native = export
        .native()
        .expect("the loader lets only natives through");
    let result = native(&Cx::new(executor), Term::slice(&arguments[..count])).map(Term::raw);
    match result {
        Ok(value) => {
            executor.set(words.operand(1), value);
            executor.note_allocation();
            words.next(3 + count)
        }
        Err(_) if words.has_fail() => words.fail(),
        Err(Stop::Raise(class, value)) => raise_in_native(
            executor,
            ip,
            export,
            class,
            value.raw(),
            &arguments[..count],
        ),
        Err(_) => unreachable!("a native allowed in guards only raises"),
    }
}

/// The function of two arguments, pid and reason, that reports a crash.
static REPORTER: std::sync::OnceLock<(Atom, Atom)> = std::sync::OnceLock::new();

/// Has a process that crashes call `module.function(pid, reason)` before it ends. Set once; before, the VM itself says so.
pub fn set_reporter(module: Atom, function: Atom) {
    assert!(
        REPORTER.set((module, function)).is_ok(),
        "the reporter is set once"
    );
}

static QUIET: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);

/// Has the VM itself say when a process crashes and there is no reporter yet, or not.
pub fn set_quiet(quiet: bool) {
    QUIET.store(quiet, std::sync::atomic::Ordering::Relaxed);
}

/// The VM's own report of a crash.
fn say(executor: &mut Executor, reason: Raw) {
    if !QUIET.load(std::sync::atomic::Ordering::Relaxed) {
        let pid = executor.process().id();
        crate::complaint::complain(&format!(
            "process {pid} ended: {}",
            crate::show::Shown(Term::from_raw(reason))
        ));
    }
}

/// An error nothing handles: the process reports it and ends.
pub(crate) fn report_crash(executor: &mut Executor, reason: Raw) -> Ip {
    if let Some(first) = executor.reported(report_descriptor()) {
        // The report failed; the process still ends for what it was to report.
        say(executor, first);
        say(executor, reason);
        return executor.exit(first);
    }
    let reporter = REPORTER
        .get()
        .filter(|(module, _)| crate::modules::ensure_loaded(*module));
    let Some((module, function)) = reporter.copied() else {
        say(executor, reason);
        return executor.exit(reason);
    };
    let export = code().export(Mfa {
        module,
        function,
        arity: 2,
    });
    executor.reset_stack();
    executor.set_x(0, reason);
    if !executor.prepare_native(1) {
        say(executor, reason);
        return executor.exit(reason);
    }
    let reason = executor.x(0);
    executor.push_frame(&[reason], report_descriptor());
    let pid = executor.process().pid;
    executor.set_x(0, pid);
    executor.set_x(1, reason);
    export.code()
}

/// The descriptor of the frame in which a process reports its crash: one slot, the reason; then the end.
fn report_descriptor() -> Ip {
    static CODE: std::sync::OnceLock<[u64; 4]> = std::sync::OnceLock::new();
    let words = || {
        let finish = finish_report as super::Slow as usize as u64;
        [
            descriptor_word(1, 0),
            1,
            Instruction::General as u64,
            finish,
        ]
    };
    CODE.get_or_init(words).as_ptr()
}

fn finish_report(executor: &mut Executor, _ip: Ip) -> Ip {
    // SAFETY: the frame of the report has one slot: the reason.
    let reason = Raw(unsafe { *executor.heap().sp });
    executor.exit(reason)
}

/// The descriptor at the bottom of every stack.
pub(crate) fn bottom_descriptor() -> Ip {
    static CODE: [u64; 3] = [0, 0, Instruction::Finish as u64];
    CODE.as_ptr()
}

/// The link word that leads to a descriptor.
pub(crate) fn link_to(descriptor: Ip) -> u64 {
    descriptor as u64 | tag::HEADER
}
