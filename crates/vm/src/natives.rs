//! The natives of the VM, module by module.

mod atomics;
mod binary;
mod chardata;
mod code;
mod console;
mod convert;
pub(crate) mod dictionary;
mod digest;
mod ending;
mod external;
mod file;
mod foreign;
mod guards;
mod host;
mod identity;
mod info;
mod lists;
mod machine;
mod maps;
mod math;
mod persistent;
mod port;
mod process;
mod regex;
mod scheduler;
mod search;
mod text;
mod time;
mod trace;
mod unicode;

use crate::atom::Atom;
use crate::code::{Mfa, code};
use crate::native::Native;

/// All natives of the VM.
const TABLES: &[&[Native]] = &[
    guards::GUARDS,
    process::PROCESS,
    lists::LISTS,
    maps::MAPS,
    convert::CONVERT,
    binary::BINARY,
    code::CODE,
    console::CONSOLE,
    time::TIME,
    unicode::UNICODE,
    math::MATH,
    persistent::PERSISTENT,
    info::INFO,
    machine::MACHINE,
    host::HOST,
    ending::ENDING,
    digest::DIGEST,
    external::EXTERNAL,
    file::FILE,
    regex::REGEX,
    scheduler::SCHEDULER,
    atomics::ATOMICS,
    identity::IDENTITY,
    port::PORT,
];

/// Makes the natives of `table` known.
///
/// # Panics
/// If one of them is known already, or the atom table is full.
pub(crate) fn install(table: &[Native]) {
    for native in table {
        let atom = |text: &str| {
            Atom::try_new(text).expect("natives are installed before the atom table can fill")
        };
        let mfa = Mfa {
            module: atom(native.module),
            function: atom(native.function),
            arity: native.arity,
        };
        code().set_native(mfa, native.native);
    }
}

/// Makes all natives of the VM known, once.
pub(crate) fn install_all() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| TABLES.iter().for_each(|table| install(table)));
}
