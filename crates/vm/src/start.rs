//! How a process begins: the bottom of its stack, its arguments, its first address.

#![allow(
    unsafe_code,
    reason = "lays out the stack of a process that does not run yet"
)]

use crate::atom::Atom;
use crate::code::{Ip, Mfa, code};
use crate::collect::{self, Collection};
use crate::copy;
use crate::interpret::general::build::fun_entry;
use crate::interpret::general::calls::{bottom_descriptor, link_to};
use crate::interpret::general::tests::fun_arity;
use crate::process::{InitialCall, Process};
use crate::raw::{Kind, Raw, header_kind, header_words};

/// Words of the stack beside the arguments.
const BOTTOM_WORDS: usize = 1;

/// Lays out the stack so that the process starts at `ip` with copies of `arguments`, which live on the heap
/// of the thread that calls.
fn enter(process: &mut Process, ip: Ip, arguments: &[Raw]) {
    let needed = arguments.len() + BOTTOM_WORDS + crate::heap::STACK_SPARE;
    if process.heap.room() < needed {
        collect::collect(&mut process.heap, &mut [], needed, Collection::Major)
            .expect("a new process has no limit yet, and the arguments are few");
    }
    let copies: Vec<Raw> = match arguments {
        [] => Vec::new(),
        [one] => vec![copy::copy_to_heap(&process.heap, *one)],
        several => several
            .iter()
            .map(|term| copy::copy_to_heap(&process.heap, *term))
            .collect(),
    };
    let heap = &mut process.heap;
    // SAFETY: there is room; copying leaves `STACK_SPARE` words free, and more arguments than that were counted.
    unsafe {
        heap.sp = heap.sp.sub(1);
        *heap.sp = link_to(bottom_descriptor());
        for copy in copies.iter().rev() {
            heap.sp = heap.sp.sub(1);
            *heap.sp = copy.0;
        }
    }
    process.saved_registers = arguments.len() as u16;
    process.ip = ip;
}

/// The process will run `module.function(arguments…)`.
pub(crate) fn at_function(process: &mut Process, module: Atom, function: Atom, arguments: &[Raw]) {
    let arity = arguments.len() as u8;
    process.initial_call = InitialCall {
        module,
        function,
        arity,
    };
    enter(
        process,
        code()
            .export(Mfa {
                module,
                function,
                arity,
            })
            .code(),
        arguments,
    );
}

/// The process will run `fun`, which takes no arguments. False if it does.
pub(crate) fn at_fun(process: &mut Process, fun: Raw) -> bool {
    if fun_arity(fun) != Some(0) {
        return false;
    }
    let object = fun.address();
    // SAFETY: `fun` is a fun: entry and captured terms, or an export.
    let captured = unsafe {
        if header_kind(*object) == Kind::Capture {
            let export = &*(*object.add(1) as *const crate::code::Export);
            at_function(process, export.mfa.module, export.mfa.function, &[]);
            return true;
        }
        std::slice::from_raw_parts(object.add(2).cast::<Raw>(), header_words(*object) - 1)
    };
    let entry = fun_entry(fun);
    process.initial_call = InitialCall {
        module: entry.function.module,
        function: entry.function.function,
        arity: entry.function.arity,
    };
    enter(process, entry.code(), captured);
    true
}
