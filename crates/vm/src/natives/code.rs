//! `:erlang`'s functions on modules and funs, and `:code`.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use std::sync::atomic::{AtomicU64, Ordering};

use crate::atom::Atom;
use crate::code::{Mfa, code};
use crate::exception::Class;
use crate::heap::Heap;
use crate::interpret::general::build::fun_entry;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::raw::{Kind, Raw, header};
use crate::term::{Term, Value};

natives! {
    /// Modules and funs.
    CODE:
    "erlang" {
        "function_exported"/3 => function_exported;
        "module_loaded"/1 => module_loaded;
        "get_module_info"/1 => module_info;
        "get_module_info"/2 => module_info_item;
        "fun_info"/1 => fun_info;
        "fun_info"/2 => fun_info_item;
        "make_fun"/3 => make_fun;
        "loaded"/0 => loaded;
    }
    "elixir_erl_pass" {
        "no_parens_remote"/2 => no_parens_remote;
    }
    "code" {
        "ensure_loaded"/1 => ensure_loaded;
        "is_loaded"/1 => is_loaded;
    }
    "cordial" {
        "ensure_loaded"/1 => is_loadable;
        "source_file"/1 => source_file;
        "application_of"/1 => application_of;
        "impl_for"/2 => impl_for;
        "line_counts"/1 => line_counts;
    }
}

pub(super) fn mfa<'h>(args: &[Term<'h>]) -> Result<Mfa, Stop<'h>> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let function = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    let arity = args[2]
        .as_usize()
        .and_then(|arity| u8::try_from(arity).ok())
        .ok_or_else(Stop::bad_argument)?;
    Ok(Mfa {
        module,
        function,
        arity,
    })
}

fn function_exported<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Mfa {
        module,
        function,
        arity,
    } = mfa(args)?;
    let exported = code()
        .module(module)
        .is_some_and(|module| module.exports.contains(&(function, arity)));
    let mfa = Mfa {
        module,
        function,
        arity,
    };
    let is_native = || {
        code()
            .find_export(mfa)
            .is_some_and(|export| export.native().is_some())
    };
    Ok((exported || is_native()).into())
}

fn module_loaded<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    Ok(code().module(module).is_some().into())
}

fn loaded<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().list(
        code()
            .modules()
            .into_iter()
            .map(|module| module.name.into()),
    ))
}

fn ensure_loaded<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let nofile = Atom::try_new("nofile").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(if crate::modules::ensure_loaded(module) {
        cx.heap().tuple(&[Atom::MODULE.into(), args[0]])
    } else {
        cx.heap().tuple(&[Atom::ERROR.into(), nofile.into()])
    })
}

fn is_loadable<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    Ok(crate::modules::ensure_loaded(module).into())
}

/// `[{line, count}]` of a module that counts its lines, in no order.
fn line_counts<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let Some(module) = code().module(module) else {
        return Ok(Term::NIL);
    };
    let heap = cx.heap();
    let pair = |(line, count): (&u32, &AtomicU64)| {
        let count = heap.integer(count.load(Ordering::Relaxed) as i64);
        heap.tuple(&[heap.integer(i64::from(*line)), count])
    };
    let counted = module.counted.iter().zip(module.counters);
    Ok(heap.list(counted.map(pair).collect::<Vec<_>>()))
}

fn is_loaded<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    Ok(match code().module(module) {
        Some(module) => {
            let file = super::convert::characters(cx, &module.file);
            cx.heap().tuple(&[Atom::FILE.into(), file])
        }
        None => false.into(),
    })
}

fn source_file<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().and_then(|module| code().module(module));
    Ok(module.map_or(Atom::NIL.into(), |module| {
        cx.heap().binary(module.file.as_bytes())
    }))
}

/// The implementation of a protocol for a value, or `nil`.
fn impl_for<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let protocol = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let found = crate::protocol::find(protocol, args[1].raw());
    Ok(found.unwrap_or(Atom::NIL).into())
}

/// Modules belong to no application until there are applications.
fn application_of<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(Atom::NIL.into())
}

const MODULE_ITEMS: [&str; 5] = ["module", "exports", "attributes", "compile", "md5"];

fn module_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut items = Vec::new();
    for name in MODULE_ITEMS {
        let key: Term<'h> = Atom::try_new(name)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?
            .into();
        items.push(
            cx.heap()
                .tuple(&[key, module_info_item(cx, &[args[0], key])?]),
        );
    }
    Ok(cx.heap().list(items))
}

fn module_info_item<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0]
        .as_atom()
        .and_then(|module| code().module(module))
        .ok_or_else(Stop::bad_argument)?;
    let heap = cx.heap();
    match args[1].as_atom().map(Atom::as_str) {
        Some("module") => Ok(module.name.into()),
        Some("exports" | "functions") => {
            let one = |(name, arity): &(Atom, u8)| {
                heap.tuple(&[(*name).into(), heap.integer(i64::from(*arity))])
            };
            Ok(heap.list(module.exports.iter().map(one).collect::<Vec<_>>()))
        }
        Some("attributes") => {
            let one = |(name, value): &(Atom, Raw)| heap.tuple(&[(*name).into(), cx.term(*value)]);
            let told = |(name, _): &&(Atom, Raw)| *name != Atom::DISPATCH_ATTRIBUTE;
            let told = module.attributes.iter().filter(told);
            Ok(heap.list(told.map(one).collect::<Vec<_>>()))
        }
        Some("compile") => {
            let key = |name: &str| {
                let name = Atom::try_new(name).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
                Ok::<Term<'h>, Stop<'h>>(name.into())
            };
            let version = super::convert::characters(cx, env!("CARGO_PKG_VERSION"));
            let file = super::convert::characters(cx, &module.file);
            Ok(heap.list([
                heap.tuple(&[key("version")?, version]),
                heap.tuple(&[key("options")?, Term::NIL]),
                heap.tuple(&[key("source")?, file]),
            ]))
        }
        Some("md5" | "exports_md5") => Ok(heap.binary(&[0; 16])),
        _ => Err(Stop::bad_argument()),
    }
}

/// What `fun_info/1` tells, in OTP's order.
const FUN_ITEMS: [&str; 10] = [
    "pid",
    "module",
    "new_index",
    "new_uniq",
    "index",
    "uniq",
    "name",
    "arity",
    "env",
    "type",
];

fn fun_info<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if !args[0].is_function() {
        return Err(Stop::bad_argument());
    }
    let mut items = Vec::new();
    for name in FUN_ITEMS {
        let key: Term<'h> = Atom::try_new(name)
            .map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?
            .into();
        if let Ok(item) = fun_info_item(cx, &[args[0], key]) {
            items.push(item);
        }
    }
    Ok(cx.heap().list(items))
}

/// What a fun runs, and of one that is no capture its number in its module and the module's version.
pub(super) fn fun_mfa(fun: Term<'_>) -> Option<(Mfa, Option<(u32, u32)>)> {
    match fun.value() {
        Value::Fun(_) => {
            let entry = fun_entry(fun.raw());
            let mfa = Mfa {
                module: entry.module,
                arity: entry.arity,
                ..entry.function
            };
            Some((mfa, Some((entry.index, entry.unique))))
        }
        Value::Capture(capture) => Some((export_of(capture), None)),
        _ => None,
    }
}

/// `{item, value}`.
fn fun_info_item<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let item = args[1]
        .as_atom()
        .map(Atom::as_str)
        .ok_or_else(Stop::bad_argument)?;
    let heap = cx.heap();
    let value: Term<'h> = match args[0].value() {
        Value::Fun(fun) => {
            let entry = fun_entry(args[0].raw());
            match item {
                "module" => entry.module.into(),
                "name" => entry.function.function.into(),
                "arity" => heap.integer(i64::from(entry.arity)),
                "env" => heap.list(fun.captured().iter().copied()),
                "type" => Atom::LOCAL.into(),
                "index" | "new_index" => heap.integer(i64::from(entry.index)),
                "uniq" => heap.integer(i64::from(entry.unique)),
                // The digest of the module's code on OTP: here, what tells its versions apart.
                "new_uniq" => heap.binary(&u128::from(entry.unique).to_be_bytes()),
                "pid" => cx.self_pid(),
                _ => return Err(Stop::bad_argument()),
            }
        }
        Value::Capture(capture) => {
            let mfa = export_of(capture);
            match item {
                "module" => mfa.module.into(),
                "name" => mfa.function.into(),
                "arity" => heap.integer(i64::from(mfa.arity)),
                "env" => heap.list([]),
                "type" => Atom::EXTERNAL.into(),
                _ => return Err(Stop::bad_argument()),
            }
        }
        _ => return Err(Stop::bad_argument()),
    };
    Ok(heap.tuple(&[args[1], value]))
}

#[allow(unsafe_code, reason = "a capture holds the address of its export")]
fn export_of(capture: crate::term::Capture) -> Mfa {
    // SAFETY: the export of a capture is leaked when it is made.
    unsafe { (*capture.export().cast::<crate::code::Export>()).mfa }
}

#[allow(unsafe_code, reason = "writes the two words of a capture")]
fn external_fun(heap: &Heap, mfa: Mfa) -> Raw {
    let export = code().export(mfa);
    let object = heap.alloc(2);
    // SAFETY: `alloc` gave room for header and export.
    unsafe {
        *object = header(Kind::Capture, 1);
        *object.add(1) = std::ptr::from_ref(export) as u64;
    }
    Raw::boxed(object)
}

fn make_fun<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.term(external_fun(cx.heap(), mfa(args)?)))
}

impl Heap {
    /// `&module.function/arity`.
    pub fn capture(&self, module: Atom, function: Atom, arity: u8) -> Term<'_> {
        let mfa = Mfa {
            module,
            function,
            arity,
        };
        Term::from_raw(external_fun(self, mfa))
    }
}

impl crate::term::Capture {
    /// Module, function and arity.
    pub fn parts(self) -> (Atom, Atom, u8) {
        let mfa = export_of(self);
        (mfa.module, mfa.function, mfa.arity)
    }
}

/// `value.name` where `value` is no map with that key: the call of a function, or an error.
fn no_parens_remote<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (value, name) = (args[0], args[1]);
    if let (Some(module), Some(function)) = (value.as_atom(), name.as_atom())
        && !is_plain_value(module)
    {
        return Err(Stop::Apply(module, function, Term::NIL));
    }
    let reason = cx.heap().tuple(&[Atom::BADKEY.into(), name, value]);
    Err(Stop::RaiseHere(Class::Error, reason))
}

/// Whether an atom is a value of the language rather than a module.
fn is_plain_value(atom: Atom) -> bool {
    [Atom::NIL, Atom::TRUE, Atom::FALSE].contains(&atom)
}
