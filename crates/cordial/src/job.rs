//! Compilation jobs: native threads that compile for a process and have it run what must be run.
//!
//! The process that asks for a compilation waits in a native. Whenever the compiler must run code (a macro, a
//! module body), the waiting native makes the call in that process and hands the result back. So the VM
//! is never entered from a scheduler thread, and macros see the process that compiles.
//!
//! Invariant: at any time either the job's thread or its process works, the other waits.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "only one kind of answer fits each call"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use parking_lot::Mutex;
use rustc_hash::{FxHashMap, FxHashSet};
use syntax::{Quoted, Symbol};
use vm::{
    Answer, Atom, Class, Completer, Cx, Heap, HiddenFunction, NativeResult, Outcome, Owned, Pid,
    Stop, Term,
};

use crate::failure;
use crate::forms::{self, CannotCross};
use crate::threads;

/// What the process tells the job's thread after a call.
struct Reply {
    returned: Returned,
    /// Wakes the process again.
    process: Completer,
}

enum Returned {
    Form(Quoted),
    Term(Owned),
    Raised(Raised),
}

/// An exception on its way through a job.
pub struct Raised {
    class: Class,
    value: Owned,
    trace: Owned,
    /// The part of the trace inside the call, as a list.
    inside: Owned,
}

/// The jobs at work, and the processes that have jobs or had some.
#[derive(Default)]
struct Jobs {
    /// The process of a job, and whom its thread listens to.
    listeners: FxHashMap<u64, (Pid, Sender<Reply>)>,
    /// Those of whose end we shall hear.
    watched: FxHashSet<Pid>,
}

static JOBS: LazyLock<Mutex<Jobs>> = LazyLock::new(Mutex::default);
static NEXT: AtomicU64 = AtomicU64::new(1);

/// The side of the job's thread.
pub struct Job {
    id: u64,
    replies: Receiver<Reply>,
    /// The process that asked.
    pid: Pid,
    /// Wakes the process; there while it waits for this thread.
    process: Option<Completer>,
    /// The exception that ends the job, once there is one.
    raised: Option<Raised>,
    /// Whether it waited for a module of a file that waits for this one.
    has_given_up: bool,
}

/// The call did not return.
pub struct CallRaised;

/// Has `work` done on a thread of its own while the process waits; its answer is the native's result.
pub fn start<'h>(work: impl FnOnce(&mut Job) -> Answer + Send + 'static) -> Stop<'h> {
    Stop::Block(Box::new(move |completer| {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let (sender, replies) = channel();
        let pid = completer.pid();
        let is_new = {
            let mut jobs = JOBS.lock();
            jobs.listeners.insert(id, (pid, sender));
            jobs.watched.insert(pid)
        };
        if is_new {
            completer.when_gone(move || forget(pid));
        }
        let run = move |offer: &mut threads::Offer| {
            let mut job = Job {
                id,
                replies,
                pid: completer.pid(),
                process: Some(completer),
                raised: None,
                has_given_up: false,
            };
            // A bug of the compiler must not leave the process waiting.
            let answer =
                catch_unwind(AssertUnwindSafe(|| work(&mut job))).unwrap_or_else(|_| broken());
            JOBS.lock().listeners.remove(&id);
            // The process may want the next job done before this thread has come to rest.
            offer.make();
            job.finish(answer);
        };
        // Without room for a thread the completer is dropped, and the process hears of it.
        if threads::run(Box::new(run)).is_err() {
            JOBS.lock().listeners.remove(&id);
        }
    }))
}

/// A process ended: nobody answers its jobs any more, so their threads need not listen.
fn forget(pid: Pid) {
    let mut jobs = JOBS.lock();
    jobs.watched.remove(&pid);
    jobs.listeners.retain(|_, (owner, _)| *owner != pid);
}

/// The answer of a compiler that panicked.
fn broken() -> Answer {
    Box::new(|cx| {
        let text = cx
            .heap()
            .binary(b"the compiler failed; this is a bug of Cordial");
        Err(Stop::Raise(Class::Error, text))
    })
}

impl Job {
    /// The process that asked.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Notes that a module was waited for in vain: what the compiler says of its absence is of no interest.
    pub fn give_up(&mut self) {
        self.has_given_up = true;
    }

    /// Whether a module was waited for in vain.
    pub fn has_given_up(&self) -> bool {
        self.has_given_up
    }

    /// Gives the process its answer: the exception if there was one.
    fn finish(self, answer: Answer) {
        let Some(completer) = self.process else {
            return;
        };
        match self.raised {
            None => completer.complete(answer),
            Some(raised) => completer.complete(Box::new(move |cx| Err(raise(cx, &raised)))),
        }
    }

    /// Calls `module.name(args…)` in the process; the result must be a form.
    pub fn call(
        &mut self,
        module: Symbol,
        name: Symbol,
        args: Vec<Quoted>,
    ) -> Result<Quoted, CallRaised> {
        let id = self.id;
        let answer: Answer = Box::new(move |cx| {
            let args = terms(cx, &args)?;
            let (module, name) = (atom(module)?, atom(name)?);
            Err(Stop::CallThen(
                module,
                name,
                args,
                form_returned,
                cx.heap().integer(id as i64),
            ))
        });
        self.form(answer)
    }

    /// Calls a function nobody can name, in the process; the result must be a form.
    pub fn call_hidden(
        &mut self,
        function: HiddenFunction,
        args: Vec<Quoted>,
    ) -> Result<Quoted, CallRaised> {
        let id = self.id;
        let answer: Answer = Box::new(move |cx| {
            let args = terms(cx, &args)?;
            Err(Stop::CallFunThen(
                function.to_fun(cx),
                args,
                form_returned,
                cx.heap().integer(id as i64),
            ))
        });
        self.form(answer)
    }

    /// Calls a function nobody can name with one argument, in the process; the result may be any term.
    pub fn run(&mut self, function: HiddenFunction, argument: Owned) -> Result<Owned, CallRaised> {
        let id = self.id;
        let answer: Answer = Box::new(move |cx| {
            let args = cx.heap().list([argument.copy(cx)]);
            Err(Stop::CallFunThen(
                function.to_fun(cx),
                args,
                term_returned,
                cx.heap().integer(id as i64),
            ))
        });
        match self.exchange(answer)? {
            Returned::Term(term) => Ok(term),
            Returned::Form(_) | Returned::Raised(_) => Err(CallRaised),
        }
    }

    /// Has the job end with this exception.
    pub fn raise(&mut self, exception: Owned) {
        self.raised = Some(Raised {
            class: Class::Error,
            value: exception,
            trace: Owned::new(Term::NIL),
            inside: Owned::new(Term::NIL),
        });
    }

    /// Has the trace of the exception end with these entries, in place of `function` and of what called it; without
    /// a function, it is them alone.
    pub fn retrace(&mut self, function: Option<Symbol>, end: &Quoted) {
        let Some(raised) = &mut self.raised else {
            return;
        };
        let heap = Heap::new();
        let end = forms::to_term(&heap, end).ok();
        let Some(end) = end.and_then(|end| end.list_to_vec().ok()) else {
            return;
        };
        let mut entries = Vec::new();
        if let Some(function) = function {
            let inside = raised.inside.to_term(&heap).list_to_vec();
            let names_it = |entry: &Term<'_>| {
                let name = entry
                    .as_tuple()
                    .and_then(|it| it.elements().get(1)?.as_atom());
                name.is_some_and(|name| forms::symbol(name) == function)
            };
            entries = inside.unwrap_or_default();
            if let Some(at) = entries.iter().position(names_it) {
                entries.truncate(at);
            }
        }
        entries.extend(end);
        raised.trace = Owned::new(heap.list(entries));
    }

    /// Has the exception say that `module` was not defined yet, if it is about a call of a function of that module: who
    /// words it later cannot know.
    pub fn tell_of_progress(&mut self, module: Symbol) {
        let Some(raised) = &mut self.raised else {
            return;
        };
        let heap = Heap::new();
        let trace = raised.inside.to_term(&heap);
        let (Some("undef"), Some(call)) = (
            raised.value.to_term(&heap).as_atom().map(Atom::as_str),
            trace.as_cons().and_then(|trace| trace.head().as_tuple()),
        ) else {
            return;
        };
        let [target, function, args, ..] = call.elements() else {
            return;
        };
        if target.as_atom().map(forms::symbol) != Some(module) {
            return;
        }
        let arity = args.list_to_vec().map_or(*args, |args| {
            heap.integer(i64::try_from(args.len()).unwrap_or(i64::MAX))
        });
        let Ok(reason) = Atom::try_new("function not available") else {
            return;
        };
        let fields = [
            ("module", *target),
            ("function", *function),
            ("arity", arity),
            ("reason", reason.into()),
            ("message", Atom::NIL.into()),
        ];
        if let Ok(exception) = failure::exception(&heap, "Elixir.UndefinedFunctionError", &fields) {
            raised.value = Owned::new(exception);
        }
    }

    /// Forgets the exception of a call that did not return: the job goes on.
    pub fn rescue(&mut self) {
        self.raised = None;
    }

    /// Wakes the process with `answer`; the form that it gives back.
    fn form(&mut self, answer: Answer) -> Result<Quoted, CallRaised> {
        match self.exchange(answer)? {
            Returned::Form(form) => Ok(form),
            Returned::Term(_) | Returned::Raised(_) => Err(CallRaised),
        }
    }

    /// Wakes the process with `answer` and waits for what it says.
    fn exchange(&mut self, answer: Answer) -> Result<Returned, CallRaised> {
        let process = self.process.take().ok_or(CallRaised)?;
        process.complete(answer);
        // The process may end in the call: then nobody is left to answer, and the job ends too.
        let reply = self.replies.recv().map_err(|_| CallRaised)?;
        self.process = Some(reply.process);
        match reply.returned {
            Returned::Raised(raised) => {
                self.raised = Some(raised);
                Err(CallRaised)
            }
            returned => Ok(returned),
        }
    }
}

fn form_returned<'h>(cx: &Cx<'h>, id: Term<'h>, outcome: Outcome<'h>) -> NativeResult<'h> {
    let returned = match outcome {
        Outcome::Value(term) => Returned::Form(forms::from_term(term).map_err(crossing_failed)?),
        Outcome::Raised(class, value, trace) => Returned::Raised(keep(cx, class, value, trace)),
    };
    tell(id, returned)
}

fn term_returned<'h>(cx: &Cx<'h>, id: Term<'h>, outcome: Outcome<'h>) -> NativeResult<'h> {
    let returned = match outcome {
        Outcome::Value(term) => Returned::Term(Owned::new(term)),
        Outcome::Raised(class, value, trace) => Returned::Raised(keep(cx, class, value, trace)),
    };
    tell(id, returned)
}

/// Waits again, after telling the job's thread what a call came to.
fn tell<'h>(id: Term<'h>, returned: Returned) -> NativeResult<'h> {
    let id = id.as_i64().unwrap_or(0) as u64;
    Err(Stop::Block(Box::new(move |process| {
        let job = JOBS.lock().listeners.get(&id).cloned();
        if let Some((_, job)) = job {
            // A job that is gone waits for nothing.
            drop(job.send(Reply { returned, process }));
        }
    })))
}

fn keep<'h>(cx: &Cx<'h>, class: Class, value: Term<'h>, trace: Term<'h>) -> Raised {
    Raised {
        class,
        value: Owned::new(value),
        trace: Owned::new(trace),
        inside: Owned::new(cx.trace_of_call(trace)),
    }
}

/// Raises again what a call raised.
fn raise<'h>(cx: &Cx<'h>, raised: &Raised) -> Stop<'h> {
    Stop::RaiseWith(raised.class, raised.value.copy(cx), raised.trace.copy(cx))
}

/// The list of the terms of forms.
fn terms<'h>(cx: &Cx<'h>, forms: &[Quoted]) -> NativeResult<'h> {
    let terms: Result<Vec<_>, CannotCross> = forms
        .iter()
        .map(|form| forms::to_term(cx.heap(), form))
        .collect();
    Ok(cx.heap().list(terms.map_err(crossing_failed)?))
}

fn atom<'h>(symbol: Symbol) -> Result<Atom, Stop<'h>> {
    forms::atom(symbol).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))
}

fn crossing_failed<'h>(_: CannotCross) -> Stop<'h> {
    Stop::error(Atom::SYSTEM_LIMIT)
}
