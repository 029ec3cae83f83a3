//! Runs modules: terms, heaps, collector, processes, schedulers. Never sees source text.

mod atom;
mod bignum;
mod bits;
mod buffer;
mod clock;
mod code;
mod collect;
mod compare;
mod complaint;
mod copy;
mod deflate;
mod exception;
mod exit;
mod external;
mod float_text;
mod hash;
mod heap;
mod info;
mod interpret;
mod iodata;
mod limit;
mod links;
mod literal;
mod load;
mod mailbox;
mod map;
mod modules;
mod names;
mod native;
mod natives;
mod number;
mod os_signal;
mod owned;
mod park;
mod pool;
mod process;
mod protocol;
mod queue;
mod raw;
mod reference;
mod scheduler;
mod show;
mod signal;
mod start;
mod sync;
mod system;
mod table;
mod term;
mod timer;
mod vm;

pub use atom::{Atom, AtomLimit};
pub use bits::BitSlice;
pub use complaint::complain;
pub use exception::Class;
pub use external::{compress_external, external_format};
pub use heap::Heap;
pub use interpret::general::calls::{set_quiet, set_reporter};
pub use modules::{
    BadModule, HiddenFunction, ensure_loaded, exports, file_of, is_loaded, load_bytes, load_hidden,
    load_module, loaded_modules, natives_of, set_source,
};
pub use native::{
    Answer, Completer, Continuation, Cx, Native, NativeFn, NativeResult, Outcome, Starter, Stop,
};
pub use os_signal::block_signals;
pub use owned::{Constant, Owned};
pub use protocol::forget_missing_implementations;
pub use system::System;
pub use table::Pid;
pub use term::{Term, Value};
pub use vm::{Options, Vm};
