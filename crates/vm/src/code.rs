//! Loaded code: modules, their functions, and the export cells through which modules call each other.
//!
//! Code is an array of 64-bit words (see `interpret::instruction`). It is never freed and never
//! changes after it is published, so an address into it stays valid for the life of the program.
//!
//! Invariant: the word before a function's entry is the address of its [`Function`].

#![allow(
    unsafe_code,
    reason = "code addresses are turned back into the structures they lead to"
)]

use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::sync::{LazyLock, OnceLock};

use hashbrown::HashMap;
use parking_lot::{Mutex, RwLock};
use rustc_hash::FxBuildHasher;

use crate::atom::Atom;
use crate::interpret::instruction::Instruction;
use crate::native::NativeFn;
use crate::raw::Raw;

/// An address in code.
pub(crate) type Ip = *const u64;

/// Words a descriptor takes after a call instruction; see [`descriptor_word`].
pub(crate) const DESCRIPTOR_WORDS: usize = 2;

/// `module, function, arity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mfa {
    /// The module.
    pub(crate) module: Atom,
    /// The function.
    pub(crate) function: Atom,
    /// The number of arguments.
    pub(crate) arity: u8,
}

/// The cell through which a function of another module is called. One for each name, for ever.
#[repr(C)]
pub(crate) struct Export {
    /// Where a call goes: the function's entry, or this cell's own `stub`.
    code: AtomicPtr<u64>,
    /// What is called.
    pub(crate) mfa: Mfa,
    /// The native behind it, if it is one. Set before the cell is shared, or never.
    native: OnceLock<NativeFn>,
    /// `[instruction, address of this cell]`: loads the module, or runs the native.
    stub: OnceLock<[u64; 3]>,
}

impl Export {
    /// Where a call of this export goes.
    #[inline(always)]
    pub(crate) fn code(&self) -> Ip {
        self.code.load(Ordering::Acquire)
    }

    /// The native behind it.
    #[inline(always)]
    pub(crate) fn native(&self) -> Option<NativeFn> {
        self.native.get().copied()
    }

    /// Whether a call would find something without loading a module.
    pub(crate) fn is_defined(&self) -> bool {
        self.native().is_some() || self.code() != self.stub_entry()
    }

    fn stub_entry(&self) -> Ip {
        self.stub
            .get()
            .map_or(std::ptr::null(), |stub| &raw const stub[1])
    }

    fn set_stub(&'static self) {
        let at = std::ptr::from_ref(self) as u64;
        let words = [
            std::ptr::from_ref(EXPORT_STUB_FUNCTION.get()) as u64,
            Instruction::CallStub as u64,
            at,
        ];
        let stub = self.stub.get_or_init(|| words);
        self.code
            .store((&raw const stub[1]).cast_mut(), Ordering::Release);
    }
}

/// A stand-in so that `entry[-1]` of a stub is a function like any other.
struct StubFunction(OnceLock<Function>);

static EXPORT_STUB_FUNCTION: StubFunction = StubFunction(OnceLock::new());

impl StubFunction {
    fn get(&'static self) -> &'static Function {
        self.0.get_or_init(|| {
            Function::stub(Mfa {
                module: Atom::UNDEFINED,
                function: Atom::UNDEFINED,
                arity: 0,
            })
        })
    }
}

/// A loaded function.
pub(crate) struct Function {
    /// What it is called.
    pub(crate) mfa: Mfa,
    /// Ranges of `try`, innermost first: first word, one past the last, target, all from the entry.
    pub(crate) handlers: Vec<(u32, u32, u32)>,
    /// First word and line, ascending.
    pub(crate) lines: Vec<(u32, bytecode::Line)>,
    /// The definition's line.
    pub(crate) line: bytecode::Line,
    /// The files of its module.
    pub(crate) files: &'static [String],
}

impl Function {
    /// A stand-in without code.
    pub(crate) fn stub(mfa: Mfa) -> Function {
        Function {
            mfa,
            handlers: Vec::new(),
            lines: Vec::new(),
            line: bytecode::Line::default(),
            files: &[],
        }
    }

    /// The line in force at word `offset` from the entry.
    pub(crate) fn line_at(&self, offset: u32) -> bytecode::Line {
        let next = self.lines.partition_point(|(start, _)| *start <= offset);
        next.checked_sub(1)
            .map_or(self.line, |index| self.lines[index].1)
    }
}

/// A function made at run time: what all funs of one `fn` share.
pub(crate) struct FunEntry {
    /// Where a call goes; a stub that translates the function until it is first called.
    code: AtomicPtr<u64>,
    /// The module that defines it.
    pub(crate) module: Atom,
    /// The function behind it.
    pub(crate) function: Mfa,
    /// The number of arguments callers pass.
    pub(crate) arity: u8,
    /// Its number in the module.
    pub(crate) index: u32,
    /// Tells versions of the module apart.
    pub(crate) unique: u32,
}

impl FunEntry {
    pub(crate) fn new(module: Atom, function: Mfa, arity: u8, index: u32, unique: u32) -> FunEntry {
        FunEntry {
            code: AtomicPtr::default(),
            module,
            function,
            arity,
            index,
            unique,
        }
    }

    /// Where a call goes.
    #[inline(always)]
    pub(crate) fn code(&self) -> Ip {
        self.code.load(Ordering::Acquire)
    }

    pub(crate) fn set_code(&self, ip: Ip) {
        self.code.store(ip.cast_mut(), Ordering::Release);
    }
}

/// The first word of the descriptor behind a call: `frame` slots, and how many words on the handler
/// of the `try` around the call begins (0: none).
pub(crate) fn descriptor_word(frame: u16, handler_words: i32) -> u64 {
    u64::from(frame) | u64::from(handler_words as u32) << 32
}

/// The frame size in a descriptor word.
pub(crate) fn descriptor_frame(word: u64) -> usize {
    (word & 0xffff) as usize
}

/// The handler distance in a descriptor word.
pub(crate) fn descriptor_handler(word: u64) -> isize {
    ((word >> 32) as u32 as i32) as isize
}

/// What the loader keeps of a module.
pub(crate) struct LoadedModule {
    /// The name.
    pub(crate) name: Atom,
    /// Its exports.
    pub(crate) exports: Vec<(Atom, u8)>,
    /// Persisted attributes, as literals.
    pub(crate) attributes: Vec<(Atom, Raw)>,
    /// The source file.
    pub(crate) file: String,
    /// Lines whose runs are counted, if it was compiled to be covered.
    pub(crate) counted: &'static [u32],
    /// How often each ran.
    pub(crate) counters: &'static [AtomicU64],
}

/// Gives the bytes of a module that is not loaded yet.
pub(crate) type Source = Box<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

type ExportMap = HashMap<Mfa, &'static Export, FxBuildHasher>;
type ModuleMap = HashMap<Atom, &'static LoadedModule, FxBuildHasher>;

/// All code of the program.
#[derive(Default)]
pub(crate) struct Code {
    exports: RwLock<ExportMap>,
    modules: RwLock<ModuleMap>,
    /// Address ranges of functions, by start: `(start, end, function)`.
    ranges: RwLock<Vec<(usize, usize, &'static Function)>>,
    source: OnceLock<Source>,
    /// Held while a module is loaded, so that it is loaded once.
    pub(crate) loading: Mutex<()>,
}

static CODE: LazyLock<Code> = LazyLock::new(Code::default);

/// All code of the program.
pub(crate) fn code() -> &'static Code {
    &CODE
}

impl Code {
    /// The cell of `mfa`, made if need be.
    pub(crate) fn export(&self, mfa: Mfa) -> &'static Export {
        if let Some(export) = self.exports.read().get(&mfa) {
            return export;
        }
        let mut exports = self.exports.write();
        if let Some(export) = exports.get(&mfa) {
            return export;
        }
        let export: &'static Export = Box::leak(Box::new(Export {
            code: AtomicPtr::default(),
            mfa,
            native: OnceLock::new(),
            stub: OnceLock::new(),
        }));
        export.set_stub();
        exports.insert(mfa, export);
        export
    }

    /// The cell of `mfa`, if anything ever named it.
    pub(crate) fn find_export(&self, mfa: Mfa) -> Option<&'static Export> {
        self.exports.read().get(&mfa).copied()
    }

    /// Makes `native` the code behind `mfa`. Natives take precedence over functions of a loaded module.
    pub(crate) fn set_native(&self, mfa: Mfa, native: NativeFn) {
        let export = self.export(mfa);
        let first = export.native.set(native).is_ok();
        assert!(first, "two natives for {mfa:?}");
    }

    /// The names and arities of the natives of a module.
    pub(crate) fn natives_of(&self, module: Atom) -> Vec<(Atom, u8)> {
        let exports = self.exports.read();
        let natives = exports
            .iter()
            .filter(|(mfa, export)| mfa.module == module && export.native().is_some());
        natives.map(|(mfa, _)| (mfa.function, mfa.arity)).collect()
    }

    /// Leads calls of `mfa` to `ip`, unless a native stands behind it.
    pub(crate) fn define(&self, mfa: Mfa, ip: Ip) {
        let export = self.export(mfa);
        if export.native().is_none() {
            export.code.store(ip.cast_mut(), Ordering::Release);
        }
    }

    /// Makes `mfa` undefined.
    pub(crate) fn undefine(&self, mfa: Mfa) {
        if let Some(export) = self.find_export(mfa) {
            export.set_stub();
        }
    }

    /// The loaded module called `name`.
    pub(crate) fn module(&self, name: Atom) -> Option<&'static LoadedModule> {
        self.modules.read().get(&name).copied()
    }

    /// All loaded modules.
    pub(crate) fn modules(&self) -> Vec<&'static LoadedModule> {
        self.modules.read().values().copied().collect()
    }

    /// Makes `module` known, in place of an older version.
    pub(crate) fn add_module(&self, module: LoadedModule) {
        let old = self
            .modules
            .write()
            .insert(module.name, Box::leak(Box::new(module)));
        let Some(old) = old else { return };
        let new = self.module(old.name);
        for (function, arity) in &old.exports {
            let kept = new.is_some_and(|new| new.exports.contains(&(*function, *arity)));
            if !kept {
                self.undefine(Mfa {
                    module: old.name,
                    function: *function,
                    arity: *arity,
                });
            }
        }
    }

    /// Where modules that are not loaded come from; set once.
    pub(crate) fn set_source(&self, source: Source) {
        assert!(
            self.source.set(source).is_ok(),
            "the module source is set once"
        );
    }

    /// The bytes of a module that is not loaded.
    pub(crate) fn source_bytes(&self, name: &str) -> Option<Vec<u8>> {
        self.source.get().and_then(|source| source(name))
    }

    /// Notes that the words from `start` to `end` are `function`.
    pub(crate) fn add_ranges(&self, mut new: Vec<(usize, usize, &'static Function)>) {
        let mut ranges = self.ranges.write();
        ranges.append(&mut new);
        ranges.sort_unstable_by_key(|range| range.0);
    }

    /// The function that `ip` is in, and how many words from its entry.
    pub(crate) fn function_at(&self, ip: Ip) -> Option<(&'static Function, u32)> {
        let ranges = self.ranges.read();
        let next = ranges.partition_point(|range| range.0 <= ip as usize);
        let (start, end, function) = *ranges.get(next.checked_sub(1)?)?;
        ((ip as usize) < end).then(|| (function, ((ip as usize - start) / 8) as u32))
    }
}

/// The function whose entry is `ip`.
///
/// # Safety
/// `ip` is the entry of a published function or stub.
#[inline(always)]
pub(crate) unsafe fn function_of_entry(ip: Ip) -> &'static Function {
    // SAFETY: by the module's invariant the word before an entry is the address of a leaked `Function`.
    unsafe { &*(*ip.sub(1) as *const Function) }
}
