//! Exceptions: raising, finding the handler, and stack traces.
//!
//! A raw trace is the tuple `{first, address, …}`: code addresses of the raise and of the calls around
//! it, cheap to take. `first` describes a frame that addresses cannot (a native with its arguments) or is `nil`. The list that programs see
//! is made from it when they ask ([`symbolise`]).

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "only few kinds matter here; all others are handled alike"
)]
#![allow(
    unsafe_code,
    reason = "frames are found through the links on the stack"
)]

use crate::atom::Atom;
use crate::code::{Function, Ip, Mfa, descriptor_frame, descriptor_handler};
use crate::heap::Heap;
use crate::interpret::executor::Executor;
use crate::raw::{Raw, tag};

/// The most frames a trace shows, as on OTP.
const FRAMES_MAX: usize = 8;

/// The class of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `:error`.
    Error,
    /// `:exit`.
    Exit,
    /// `:throw`.
    Throw,
}

impl Class {
    /// The atom programs see.
    pub fn atom(self) -> Atom {
        match self {
            Class::Error => Atom::ERROR,
            Class::Exit => Atom::EXIT_KIND,
            Class::Throw => Atom::THROW,
        }
    }

    /// The class an atom names.
    pub(crate) fn from_atom(atom: Raw) -> Option<Class> {
        [Class::Error, Class::Exit, Class::Throw]
            .into_iter()
            .find(|class| class.atom().raw() == atom)
    }
}

/// How the trace of an exception starts.
#[derive(Clone, Copy)]
pub(crate) enum Trace {
    /// At the instruction that raises.
    Here,
    /// In a native, called by the instruction (or standing at the entry of its stub).
    Native {
        /// The native's module.
        module: Atom,
        /// Its name.
        function: Atom,
        /// The list of its arguments.
        arguments: Raw,
    },
    /// In the function that raises, shown with these arguments instead of its arity.
    Arguments {
        /// The list of the arguments.
        arguments: Raw,
        /// What `error_info` says of the error, or nil.
        info: Raw,
    },
    /// At the instruction that raises, which cannot build a segment of a bit string.
    Segment {
        /// Which one, counted from 1.
        number: usize,
        /// Its type.
        kind: Atom,
        /// What is wrong: an atom that `:erl_erts_errors.format_bs_fail/2` knows.
        cause: Atom,
        /// The value or size that does not fit.
        value: Raw,
    },
    /// In a function that does not exist; the callers follow.
    Undefined {
        /// What was called.
        mfa: Mfa,
        /// The list of its arguments.
        arguments: Raw,
    },
    /// As a handler got it, or as a program gave it (a list).
    Given(Raw),
}

/// Raises: goes to the innermost handler, or ends the process. Gives the address to go on, null at the end.
pub(crate) fn raise(executor: &mut Executor, ip: Ip, class: Class, value: Raw, trace: Trace) -> Ip {
    let trace = match trace {
        Trace::Given(trace) => trace,
        other => take(executor, ip, other),
    };
    match find_handler(executor, ip) {
        Some(handler) => {
            executor.set_x(0, class.atom().raw());
            executor.set_x(1, value);
            executor.set_x(2, trace);
            handler
        }
        None => uncaught(executor, class, value, trace),
    }
}

/// The words of the stack from its top.
fn stack(heap: &Heap) -> &[u64] {
    let words = (heap.end as usize - heap.sp as usize) / 8;
    // SAFETY: the stack occupies the block from `sp` to `end`.
    unsafe { std::slice::from_raw_parts(heap.sp, words) }
}

/// The functions on the stack, the innermost first, a line for each.
pub(crate) fn frames(heap: &Heap) -> String {
    let links = stack(heap)
        .iter()
        .filter(|word| **word & tag::MASK == tag::HEADER);
    let mut text = String::new();
    for link in links.take(FRAMES_MAX) {
        // A link leads behind its call: look one word before.
        let ip = descriptor(*link).wrapping_sub(1);
        let Some((function, offset)) = crate::code::code().function_at(ip) else {
            continue;
        };
        let Mfa {
            module,
            function: name,
            arity,
        } = function.mfa;
        let line = function.line_at(offset);
        let file = function.files.get(line.file as usize);
        let file = file.map_or("nofile", |file| file);
        let module = module.as_str();
        let module = module.strip_prefix("Elixir.").unwrap_or(module);
        text.push_str(&format!(
            "\n    {file}:{}: {module}.{}/{arity}",
            line.line,
            name.as_str()
        ));
    }
    text
}

/// The descriptor a link leads to.
fn descriptor(link: u64) -> Ip {
    (link & !tag::MASK) as Ip
}

fn take(executor: &mut Executor, ip: Ip, trace: Trace) -> Raw {
    let undefined = matches!(trace, Trace::Undefined { .. });
    let mut elements = vec![first_frame(executor, ip, trace)];
    if !undefined && executor.function_at(ip).is_some() {
        // As for a link: the instruction is the one before the address.
        elements.push(Raw::small(ip.wrapping_add(1) as i64));
    }
    let heap = executor.heap();
    let is_link = |word: &&u64| **word & tag::MASK == tag::HEADER;
    // As on OTP, a function that calls itself from one place is shown once.
    let mut last = None;
    let links = stack(heap)
        .iter()
        .filter(is_link)
        .filter(|link| last.replace(**link) != Some(**link));
    elements.extend(
        links
            .take(FRAMES_MAX)
            .map(|link| Raw::small(descriptor(*link) as i64)),
    );
    executor.tuple(&elements)
}

fn first_frame(executor: &Executor, ip: Ip, trace: Trace) -> Raw {
    match trace {
        Trace::Here | Trace::Given(_) => Atom::NIL.raw(),
        // As on OTP, whose machine divides without calling anything.
        Trace::Native {
            module: Atom::ERLANG,
            function,
            ..
        } if function.as_str() == "/" => Atom::NIL.raw(),
        Trace::Native {
            module,
            function,
            arguments,
        } => {
            let info = error_info(executor, explainer(module));
            let info = executor.pair(Atom::ERROR_INFO.raw(), info);
            let location = executor.list(&[info]);
            executor.tuple(&[module.raw(), function.raw(), arguments, location])
        }
        Trace::Undefined { mfa, arguments } => {
            executor.tuple(&[mfa.module.raw(), mfa.function.raw(), arguments, Raw::NIL])
        }
        Trace::Segment {
            number,
            kind,
            cause,
            value,
        } => {
            let number = Raw::small(number as i64);
            let cause = executor.tuple(&[number, kind.raw(), cause.raw(), value]);
            let function = Atom::try_new("format_bs_fail").unwrap_or(Atom::UNDEFINED);
            let info = crate::map::put(
                executor.heap(),
                error_info(executor, explainer(Atom::ERLANG)),
                Atom::CAUSE.raw(),
                cause,
            );
            let info = crate::map::put(executor.heap(), info, Atom::FUNCTION.raw(), function.raw());
            let info = executor.pair(Atom::ERROR_INFO.raw(), info);
            executor.tuple(&[Raw::NIL, info, Atom::NIL.raw(), Raw::NIL])
        }
        Trace::Arguments { arguments, info } => {
            let info = if info == Atom::NIL.raw() {
                info
            } else {
                executor.pair(Atom::ERROR_INFO.raw(), info)
            };
            match executor.function_at(ip) {
                // The address of the raise follows; that no list is a module tells `symbolise` that both are one frame.
                Some(_) => executor.tuple(&[Raw::NIL, info, arguments, Raw::NIL]),
                None => Atom::NIL.raw(),
            }
        }
    }
}

/// Who knows what is wrong with the arguments of a native of `module`, as on OTP.
fn explainer(module: Atom) -> Atom {
    let name = match module.as_str() {
        "erlang" | "persistent_term" | "atomics" | "counters" => "erl_erts_errors",
        "os" | "code" => "erl_kernel_errors",
        _ => "erl_stdlib_errors",
    };
    Atom::try_new(name).unwrap_or(Atom::ERLANG)
}

/// `%{module: explainer}`.
fn error_info(executor: &Executor, explainer: Atom) -> Raw {
    crate::map::put(
        executor.heap(),
        crate::literal::empty_map(),
        Atom::MODULE.raw(),
        explainer.raw(),
    )
}

/// Unwinds the stack to the innermost handler around `ip`.
fn find_handler(executor: &mut Executor, ip: Ip) -> Option<Ip> {
    if let Some((function, offset)) = executor.function_at(ip) {
        let around = |(start, end, _): &&(u32, u32, u32)| (*start..*end).contains(&offset);
        if let Some((_, _, target)) = function.handlers.iter().find(around) {
            // SAFETY: `offset` is how far `ip` is from the entry, and the target is in the same function.
            return Some(unsafe { ip.sub(offset as usize).add(*target as usize) });
        }
    }
    let words = stack(executor.heap());
    let mut at = 0;
    while at < words.len() {
        let word = words[at];
        at += 1;
        if word & tag::MASK != tag::HEADER {
            continue;
        }
        let descriptor = descriptor(word);
        // SAFETY: a link leads to a descriptor of two words.
        let first = unsafe { *descriptor };
        if descriptor_handler(first) != 0 {
            // SAFETY: the loader put the distance to a handler of the same function there; `at` is in the stack.
            let (handler, sp) = unsafe {
                (
                    descriptor.offset(descriptor_handler(first)),
                    executor.heap().sp.add(at),
                )
            };
            executor.process().heap.sp = sp;
            return Some(handler);
        }
        at += descriptor_frame(first);
    }
    None
}

/// Ends the process for an exception nothing handles.
fn uncaught(executor: &mut Executor, class: Class, value: Raw, trace: Raw) -> Ip {
    let reason = match class {
        Class::Exit => return executor.exit(value),
        Class::Error => {
            let trace = symbolise(executor, trace);
            executor.pair(value, trace)
        }
        Class::Throw => {
            let trace = symbolise(executor, trace);
            let thrown = executor.pair(Atom::NOCATCH.raw(), value);
            executor.pair(thrown, trace)
        }
    };
    crate::interpret::general::calls::report_crash(executor, reason)
}

/// The list form of a raw trace: `[{module, function, arity or arguments, location}]`.
pub(crate) fn symbolise(executor: &Executor, trace: Raw) -> Raw {
    symbolise_until(executor, trace, None)
}

/// As [`symbolise`], up to where the address `end` is in the trace.
pub(crate) fn symbolise_until(executor: &Executor, trace: Raw, end: Option<Ip>) -> Raw {
    if !trace.is_tuple() {
        return trace;
    }
    // SAFETY: a tuple word points to its header and elements.
    let elements = unsafe {
        let count = crate::raw::header_words(*trace.address());
        std::slice::from_raw_parts(trace.address().add(1).cast::<Raw>(), count)
    };
    let Some((first, addresses)) = elements.split_first() else {
        return Raw::NIL;
    };
    let first = First::of(*first);
    let mut frames: Vec<Raw> = Vec::new();
    if let First::Shown(frame) = first {
        frames.push(frame);
    }
    for (index, address) in addresses
        .iter()
        .take_while(|address| end != Some(address.small_value() as Ip))
        .enumerate()
        .filter(|(_, address)| address.is_small())
    {
        // Addresses lead behind their instruction: look one word before.
        let ip = (address.small_value() as Ip).wrapping_sub(1);
        if let Some((function, offset)) = executor.function_at(ip) {
            let first = if index == 0 { first } else { First::Nothing };
            frames.push(frame(executor, function, offset, first));
        }
    }
    frames.truncate(FRAMES_MAX);
    executor.list(&frames)
}

/// What a raw trace says beside its addresses.
#[derive(Clone, Copy)]
enum First {
    /// Nothing.
    Nothing,
    /// A frame of its own.
    Shown(Raw),
    /// What replaces the arity of the first address's function, and what its location holds besides; nil for nothing.
    Own {
        /// The list of the arguments.
        arguments: Raw,
        /// `{:error_info, info}`.
        info: Raw,
    },
}

impl First {
    fn of(first: Raw) -> First {
        // SAFETY: a tuple word points to its header.
        if !first.is_tuple() || crate::raw::header_words(unsafe { *first.address() }) != 4 {
            return First::Nothing;
        }
        let element = |index: usize| {
            // SAFETY: `first_frame` makes tuples of four elements.
            Raw(unsafe { *first.address().add(1 + index) })
        };
        if element(0) != Raw::NIL {
            return First::Shown(first);
        }
        First::Own {
            info: element(1),
            arguments: element(2),
        }
    }
}

fn frame(executor: &Executor, function: &Function, offset: u32, first: First) -> Raw {
    let Mfa {
        module,
        function: name,
        arity,
    } = function.mfa;
    let mut arity = Raw::small(i64::from(arity));
    let mut extra = None;
    if let First::Own { arguments, info } = first {
        if arguments != Atom::NIL.raw() {
            arity = arguments;
        }
        extra = Some(info).filter(|info| *info != Atom::NIL.raw());
    }
    let line = function.line_at(offset);
    let mut location = Raw::NIL;
    if let Some(file) = function
        .files
        .get(line.file as usize)
        .filter(|_| line.line > 0)
    {
        let characters: Vec<Raw> = file
            .chars()
            .map(|character| Raw::small(i64::from(u32::from(character))))
            .collect();
        let file = executor.pair(Atom::FILE.raw(), executor.list(&characters));
        let line = executor.pair(Atom::LINE.raw(), Raw::small(i64::from(line.line)));
        location = executor.list(&[file, line]);
        if let Some(extra) = extra {
            location = executor.list(&[file, line, extra]);
        }
    }
    executor.tuple(&[module.raw(), name.raw(), arity, location])
}
