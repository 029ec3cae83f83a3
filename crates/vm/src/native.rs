//! Natives: functions of Erlang modules that are written in Rust.
//!
//! A native gets its arguments as terms that live as long as the call, allocates on the heap of
//! its process (which never collects while a native runs) and gives a term back. What it cannot do
//! itself it asks for with [`Stop`]: to raise, to call back into code, to wait.

#![allow(
    unsafe_code,
    reason = "a native sees its process through the executor that calls it"
)]

use std::marker::PhantomData;

use crate::atom::Atom;
use crate::exception::Class;
use crate::heap::Heap;
use crate::interpret::executor::Executor;
use crate::process::Process;
use crate::raw::Raw;
use crate::term::Term;
use crate::vm::Vm;

/// What a native gives.
pub type NativeResult<'h> = Result<Term<'h>, Stop<'h>>;

/// A native.
pub type NativeFn = for<'h> fn(&Cx<'h>, &[Term<'h>]) -> NativeResult<'h>;

/// Makes the result of a native on the heap of the process that waited for it.
pub type Answer = Box<dyn for<'h> FnOnce(&Cx<'h>) -> NativeResult<'h> + Send>;

/// Starts work elsewhere; whoever does it completes the [`Completer`].
pub type Starter = Box<dyn FnOnce(Completer)>;

/// Wakes the process that waits in a native, once, with its answer; if it is dropped without one, the process raises.
pub struct Completer {
    vm: std::sync::Arc<Vm>,
    pid: crate::table::Pid,
    answered: bool,
}

impl Completer {
    pub(crate) fn new(vm: std::sync::Arc<Vm>, pid: crate::table::Pid) -> Completer {
        if let Some(errands) = &vm.errands {
            errands.begin();
        }
        Completer {
            vm,
            pid,
            answered: false,
        }
    }

    /// The VM of the process that waits.
    pub(crate) fn vm(&self) -> &std::sync::Arc<Vm> {
        &self.vm
    }

    /// Gives the answer. Nothing happens if the process is gone.
    pub fn complete(mut self, answer: Answer) {
        self.answer(answer);
    }

    /// The process that waits.
    pub fn pid(&self) -> crate::table::Pid {
        self.pid
    }

    /// Has `action` done when the process ends, or now if it has ended.
    pub fn when_gone(&self, action: impl FnOnce() + Send + 'static) {
        let request = crate::signal::request(Box::new(move |_, process| match process {
            Some(process) => process.rare().cleanups.push(Box::new(move |_, _| action())),
            None => action(),
        }));
        crate::signal::post(&self.vm, self.pid, request);
    }

    fn answer(&mut self, answer: Answer) {
        self.answered = true;
        let reply: crate::signal::Reply = Box::new(answer);
        crate::signal::post(&self.vm, self.pid, crate::signal::reply(reply));
        if let Some(errands) = &self.vm.errands {
            errands.end();
        }
    }
}

impl Drop for Completer {
    fn drop(&mut self) {
        if !self.answered {
            self.answer(Box::new(|_| Err(Stop::error(Atom::SYSTEM_LIMIT))));
        }
    }
}

/// What a call made by a native came to.
pub enum Outcome<'h> {
    /// It returned.
    Value(Term<'h>),
    /// It raised: class, value, raw trace.
    Raised(Class, Term<'h>, Term<'h>),
}

/// Goes on after a call that a native made: gets the state it kept and what the call came to.
pub type Continuation = for<'h> fn(&Cx<'h>, Term<'h>, Outcome<'h>) -> NativeResult<'h>;

/// Why a native does not give a value.
pub enum Stop<'h> {
    /// It raises; the trace starts with the native and its arguments.
    Raise(Class, Term<'h>),
    /// It raises with a trace of the caller's (`:erlang.raise/3`).
    RaiseWith(Class, Term<'h>, Term<'h>),
    /// Its caller raises (`:erlang.error/1`).
    RaiseHere(Class, Term<'h>),
    /// Its caller raises, shown with a list of arguments (`:erlang.error/2`) and, unless it is nil, information for
    /// whoever words the error (`:erlang.error/3`).
    RaiseFrom(Class, Term<'h>, Term<'h>, Term<'h>),
    /// It goes on as `module.function(args…)`, a list.
    Apply(Atom, Atom, Term<'h>),
    /// It goes on as `fun.(args…)`, a list.
    ApplyFun(Term<'h>, Term<'h>),
    /// It gives up the rest of its slice and then gives this.
    Yield(Term<'h>),
    /// It gives up the rest of its slice and then goes on with the state, as after a call that returned `[]`.
    YieldThen(Continuation, Term<'h>),
    /// It waits until a message arrives and then goes on as `module.function(args…)` (hibernate).
    WaitThen(Atom, Atom, Term<'h>),
    /// It runs elsewhere while the process waits.
    Block(Starter),
    /// It calls `module.function(args…)`, a list, and then goes on with the state.
    CallThen(Atom, Atom, Term<'h>, Continuation, Term<'h>),
    /// It calls `fun.(args…)`, a list, and then goes on with the state.
    CallFunThen(Term<'h>, Term<'h>, Continuation, Term<'h>),
    /// The process is exiting: no code of it may run any more.
    Exiting,
}

impl<'h> Stop<'h> {
    /// `:badarg`.
    pub fn bad_argument() -> Stop<'h> {
        Stop::error(Atom::BADARG)
    }

    /// An error with an atom as reason.
    pub fn error(reason: Atom) -> Stop<'h> {
        Stop::Raise(Class::Error, reason.into())
    }
}

/// What a native sees of the machine.
pub struct Cx<'h> {
    executor: *mut Executor,
    heap: PhantomData<&'h Heap>,
}

impl<'h> Cx<'h> {
    /// For the native that `executor` calls.
    pub(crate) fn new(executor: &mut Executor) -> Cx<'h> {
        Cx {
            executor,
            heap: PhantomData,
        }
    }

    /// The heap to allocate on.
    pub fn heap(&self) -> &'h Heap {
        // SAFETY: the executor outlives the call, and so does the process it runs; collections happen only between
        // natives, when nothing of lifetime `'h` is left.
        unsafe { &(*(*self.executor).process_pointer()).heap }
    }

    /// The VM.
    pub fn vm(&self) -> &'h Vm {
        // SAFETY: as in `heap`; the VM outlives its executors.
        unsafe { (*self.executor).vm_reference() }
    }

    /// Does something with the process. The closure must not run code of the process or collect; it cannot: nobody hands
    /// it the means.
    pub(crate) fn process<T>(&self, action: impl FnOnce(&mut Process) -> T) -> T {
        // SAFETY: the process is the executor's alone while it runs; `action` gets the only reference.
        action(unsafe { &mut *(*self.executor).process_pointer() })
    }

    /// Does something with the executor.
    pub(crate) fn executor<T>(&self, action: impl FnOnce(&mut Executor) -> T) -> T {
        // SAFETY: as in `process`.
        action(unsafe { &mut *self.executor })
    }

    /// The list form of the raw trace of an [`Outcome`], as far as the call goes that the native made.
    pub fn trace_of_call(&self, trace: Term<'h>) -> Term<'h> {
        self.term(self.executor(|executor| {
            crate::interpret::general::calls::trace_of_call(executor, trace.raw())
        }))
    }

    /// Counts work that took long: about so many steps of a simple loop.
    pub(crate) fn charge(&self, steps: usize) {
        const STEPS_OF_REDUCTION: usize = 8;
        if steps >= STEPS_OF_REDUCTION {
            self.executor(|executor| executor.charge(steps / STEPS_OF_REDUCTION));
        }
    }

    /// Whether the process has worked enough for now: a native that has more to do should yield.
    pub(crate) fn has_worked_enough(&self) -> bool {
        self.process(|process| process.reductions <= 0)
    }

    /// A word of this process's heap as a term.
    pub(crate) fn term(&self, raw: Raw) -> Term<'h> {
        Term::from_raw(raw)
    }

    /// Has the VM halt.
    pub fn halt(&self, code: i32) {
        self.vm().halt(code);
    }

    /// A fun of `entry` that captured nothing.
    pub(crate) fn fun(&self, entry: &'static crate::code::FunEntry) -> Term<'h> {
        let object = self.heap().alloc(2);
        // SAFETY: `alloc` gave room for header and entry.
        unsafe {
            *object = crate::raw::header(crate::raw::Kind::Fun, 1);
            *object.add(1) = std::ptr::from_ref(entry) as u64;
        }
        self.term(Raw::boxed(object))
    }

    /// The process itself.
    pub fn self_pid(&self) -> Term<'h> {
        self.term(self.process(|process| process.pid))
    }
}

/// One entry of a table of natives.
pub struct Native {
    /// The module.
    pub module: &'static str,
    /// The function.
    pub function: &'static str,
    /// The number of arguments.
    pub arity: u8,
    /// What it does.
    pub native: NativeFn,
}

/// Makes a table of natives: `module { "function"/arity => path; … }`.
macro_rules! natives {
    ($(#[$doc:meta])* $TABLE:ident: $($module:literal { $($function:literal / $arity:literal => $native:path;)* })*) => {
        $(#[$doc])*
        pub(crate) const $TABLE: &[$crate::native::Native] = &[
            $($($crate::native::Native {
                module: $module,
                function: $function,
                arity: $arity,
                native: $native,
            },)*)*
        ];
    };
}
pub(crate) use natives;

impl<'h> Term<'h> {
    /// Both elements of a pair.
    pub fn as_pair(self) -> Option<(Term<'h>, Term<'h>)> {
        match self.as_tuple()?.elements() {
            [left, right] => Some((*left, *right)),
            _ => None,
        }
    }

    /// Whether it is this atom.
    pub fn is_atom_of(self, atom: Atom) -> bool {
        self.as_atom() == Some(atom)
    }

    /// Terms as bare words.
    pub(crate) fn raws<'s>(terms: &'s [Term<'h>]) -> &'s [Raw] {
        // SAFETY: a term is a word and nothing else (`repr(transparent)`).
        unsafe { std::slice::from_raw_parts(terms.as_ptr().cast(), terms.len()) }
    }
}
