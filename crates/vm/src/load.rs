//! From verified module to code.
//!
//! Loading a module makes its export cells and a [`Slot`] for each function; nothing else. A function is
//! translated when it is first called, together with the functions of its module that it calls.
//! Translation specialises ops by their operands and never changes code that was published.

#![allow(
    unsafe_code,
    reason = "published code refers to leaked structures by address"
)]

mod emit;
mod specialise;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};

use bytecode::{FuncId, Literal, LiteralId, VerifiedModule};
use parking_lot::Mutex;

use crate::atom::{Atom, AtomLimit};
use crate::code::{Export, FunEntry, Function, Ip, LoadedModule, Mfa, code};
use crate::interpret::instruction::Instruction;
use crate::literal::{self, LiteralLimit};
use crate::raw::Raw;

/// Why a module cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// The atom table is full.
    Atoms,
    /// The literal area is full.
    Literals,
    /// The module calls a native in a guard that this VM does not have.
    UnknownNative(String),
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::Atoms => f.write_str("the atom table is full; raise its limit"),
            LoadError::Literals => f.write_str("the area for constants is full"),
            LoadError::UnknownNative(name) => write!(f, "this VM has no native {name}"),
        }
    }
}

impl std::error::Error for LoadError {}

impl From<AtomLimit> for LoadError {
    fn from(_: AtomLimit) -> LoadError {
        LoadError::Atoms
    }
}

impl From<LiteralLimit> for LoadError {
    fn from(_: LiteralLimit) -> LoadError {
        LoadError::Literals
    }
}

/// A module as loaded; lives for ever, since code refers to it.
pub(crate) struct Image {
    module: VerifiedModule,
    atoms: Vec<Atom>,
    literals: Vec<OnceLock<Raw>>,
    imports: Vec<&'static Export>,
    slots: Vec<Slot>,
    funs: Vec<&'static FunEntry>,
    /// How often `Count` ran, see `bytecode::Module::counted`.
    counters: Vec<AtomicU64>,
    /// Held while functions are translated.
    translating: Mutex<()>,
}

/// A function that may not be translated yet.
pub(crate) struct Slot {
    /// Its entry once translated, else null.
    entry: AtomicPtr<u64>,
    /// `[function, instruction, address of this slot]`: translates the function when called.
    stub: OnceLock<[u64; 3]>,
    image: OnceLock<&'static Image>,
    index: u32,
    pub(crate) mfa: Mfa,
}

impl Slot {
    /// Where a call goes: the function if it is translated, else the stub.
    fn code(&self) -> Ip {
        let entry = self.entry.load(Ordering::Acquire);
        if entry.is_null() {
            self.stub
                .get()
                .map_or(std::ptr::null(), |stub| &raw const stub[1])
        } else {
            entry
        }
    }

    fn prepare(&'static self, image: &'static Image) {
        let function: &'static Function = Box::leak(Box::new(Function::stub(self.mfa)));
        let words = [
            std::ptr::from_ref(function) as u64,
            Instruction::Untranslated as u64,
            std::ptr::from_ref(self) as u64,
        ];
        self.image.get_or_init(|| image);
        self.stub.get_or_init(|| words);
    }
}

/// Tells versions of modules apart.
static VERSION: AtomicU32 = AtomicU32::new(1);

/// Loads a module, replacing an older version. Gives its name.
///
/// # Errors
/// If a table of the VM is full.
pub(crate) fn load(module: VerifiedModule) -> Result<Atom, LoadError> {
    let image = make(module)?;
    publish(image, image.atoms[0])?;
    Ok(image.atoms[0])
}

/// Loads a module that nobody can call by name: gives a fun for its export `function/arity`, if it has one.
///
/// # Errors
/// If a table of the VM is full.
pub(crate) fn load_hidden(
    module: VerifiedModule,
    function: Atom,
    arity: u8,
) -> Result<Option<&'static FunEntry>, LoadError> {
    let image = make(module)?;
    let wanted = |slot: &&Slot| slot.mfa.function == function && slot.mfa.arity == arity;
    let Some(slot) = image.slots.iter().find(wanted) else {
        return Ok(None);
    };
    let entry = FunEntry::new(image.atoms[0], slot.mfa, arity, slot.index, 0);
    entry.set_code(slot.code());
    Ok(Some(Box::leak(Box::new(entry))))
}

/// Makes what a module needs to run.
fn make(module: VerifiedModule) -> Result<&'static Image, LoadError> {
    let atoms: Vec<Atom> = module
        .atoms
        .iter()
        .map(|text| Atom::try_new(text))
        .collect::<Result<_, _>>()?;
    let name = atoms[0];
    let version = VERSION
        .fetch_add(1, Ordering::Relaxed)
        .wrapping_mul(2_654_435_761)
        & 0x7ff_ffff;
    let imports = imports(&module, &atoms);
    let slots = slots(&module, &atoms);
    let funs = funs(&module, &slots, name, version);
    let image: &'static Image = Box::leak(Box::new(Image {
        literals: (0..module.literals.len())
            .map(|_| OnceLock::new())
            .collect(),
        counters: module.counted.iter().map(|_| AtomicU64::new(0)).collect(),
        module,
        atoms,
        imports,
        slots,
        funs,
        translating: Mutex::new(()),
    }));
    for slot in &image.slots {
        slot.prepare(image);
    }
    lead_to_natives(image);
    for (entry, lambda) in image.funs.iter().zip(&image.module.lambdas) {
        entry.set_code(image.slots[lambda.function.index()].code());
    }
    Ok(image)
}

/// A native takes precedence over the function of its name for calls inside the module too.
fn lead_to_natives(image: &'static Image) {
    for export in &image.module.exports {
        let slot = &image.slots[export.function.index()];
        let native = code().find_export(slot.mfa);
        if let Some(native) = native.filter(|export| export.native().is_some()) {
            slot.entry
                .store(native.code().cast_mut(), Ordering::Release);
        }
    }
}

fn imports(module: &VerifiedModule, atoms: &[Atom]) -> Vec<&'static Export> {
    let mfa = |import: &bytecode::Import| Mfa {
        module: atoms[import.module.index()],
        function: atoms[import.function.index()],
        arity: import.arity,
    };
    module
        .imports
        .iter()
        .map(|import| code().export(mfa(import)))
        .collect()
}

fn slots(module: &VerifiedModule, atoms: &[Atom]) -> Vec<Slot> {
    let slot = |(index, function): (usize, &bytecode::Function)| Slot {
        entry: AtomicPtr::default(),
        stub: OnceLock::new(),
        image: OnceLock::new(),
        index: index as u32,
        mfa: Mfa {
            module: atoms[0],
            function: atoms[function.name.index()],
            arity: function.arity,
        },
    };
    module.functions.iter().enumerate().map(slot).collect()
}

fn funs(
    module: &VerifiedModule,
    slots: &[Slot],
    name: Atom,
    version: u32,
) -> Vec<&'static FunEntry> {
    let entry = |(index, lambda): (usize, &bytecode::Lambda)| -> &'static FunEntry {
        let function = slots[lambda.function.index()].mfa;
        Box::leak(Box::new(FunEntry::new(
            name,
            function,
            lambda.arity,
            index as u32,
            version,
        )))
    };
    module.lambdas.iter().enumerate().map(entry).collect()
}

/// Makes the module known and leads its exports to its functions.
fn publish(image: &'static Image, name: Atom) -> Result<(), LoadError> {
    let exported = |export: &bytecode::Export| &image.slots[export.function.index()];
    let slots: Vec<&'static Slot> = image.module.exports.iter().map(exported).collect();
    let attributes = image.module.attributes.iter();
    let attributes = attributes
        .map(|attribute| {
            Ok((
                image.atoms[attribute.name.index()],
                image.literal(attribute.value)?,
            ))
        })
        .collect::<Result<Vec<_>, LoadError>>()?;
    crate::protocol::module_comes(name, &attributes);
    code().add_module(LoadedModule {
        name,
        exports: slots
            .iter()
            .map(|slot| (slot.mfa.function, slot.mfa.arity))
            .collect(),
        attributes: attributes.clone(),
        file: image.module.files.first().cloned().unwrap_or_default(),
        counted: &image.module.counted,
        counters: &image.counters,
    });
    for slot in slots {
        code().define(slot.mfa, slot.code());
    }
    crate::protocol::module_came(name, &attributes);
    Ok(())
}

impl Image {
    /// The term of a literal, made when first needed.
    fn literal(&self, id: LiteralId) -> Result<Raw, LoadError> {
        if let Some(raw) = self.literals[id.index()].get() {
            return Ok(*raw);
        }
        let literal: &Literal = &self.module.literals[id.index()];
        let mut export = |module, function, arity| {
            std::ptr::from_ref(code().export(Mfa {
                module,
                function,
                arity,
            }))
            .cast()
        };
        let raw = literal::literal(literal, &self.atoms, &mut export)?;
        Ok(*self.literals[id.index()].get_or_init(|| raw))
    }
}

/// Translates the function of `slot`, if another thread did not just do it, and gives its entry.
pub(crate) fn translate(slot: &'static Slot) -> Result<Ip, LoadError> {
    let image = slot
        .image
        .get()
        .expect("set before the slot's stub can be called");
    let _translating = image.translating.lock();
    let entry = slot.entry.load(Ordering::Acquire);
    if !entry.is_null() {
        return Ok(entry);
    }
    let mut emitted = Vec::new();
    let mut wanted = vec![slot.index as usize];
    let mut seen = vec![false; image.slots.len()];
    seen[slot.index as usize] = true;
    while let Some(index) = wanted.pop() {
        let code = emit::function(image, FuncId::new(index))?;
        for (_, callee) in &code.calls {
            let untranslated = image.slots[callee.index()]
                .entry
                .load(Ordering::Acquire)
                .is_null();
            if untranslated && !std::mem::replace(&mut seen[callee.index()], true) {
                wanted.push(callee.index());
            }
        }
        emitted.push((index, code));
    }
    link(image, emitted);
    Ok(slot.entry.load(Ordering::Acquire))
}

/// Gives the emitted functions their place in memory, leads their calls to each other and publishes them.
fn link(image: &'static Image, emitted: Vec<(usize, emit::Code)>) {
    let mut ranges = Vec::new();
    let mut placed = Vec::new();
    for (index, code) in emitted {
        let function: &'static Function = Box::leak(Box::new(code.function));
        let mut words = vec![std::ptr::from_ref(function) as u64];
        words.extend(&code.words);
        let words: &'static mut [u64] = words.leak();
        let entry = &raw mut words[1];
        let end = words.as_ptr_range().end as usize;
        ranges.push((entry as usize, end, function));
        placed.push((index, entry, code.calls));
    }
    let entry_of = |callee: FuncId| {
        let new = placed
            .iter()
            .find(|(index, ..)| *index == callee.index())
            .map(|(_, entry, _)| *entry);
        new.unwrap_or_else(|| image.slots[callee.index()].entry.load(Ordering::Acquire))
    };
    for (_, entry, calls) in &placed {
        for (at, callee) in calls {
            // SAFETY: `at` is the word of this function's code that holds the callee's address; nobody runs it yet.
            unsafe { *entry.add(*at) = entry_of(*callee) as u64 };
        }
    }
    code().add_ranges(ranges);
    for (index, entry, _) in &placed {
        let slot = &image.slots[*index];
        slot.entry.store(*entry, Ordering::Release);
        let exported = image
            .module
            .exports
            .iter()
            .any(|export| export.function.index() == *index);
        let current = code()
            .find_export(slot.mfa)
            .is_some_and(|export| export.code() == stub_of(slot));
        if exported && current {
            code().define(slot.mfa, *entry);
        }
        for (entry_of_fun, lambda) in image.funs.iter().zip(&image.module.lambdas) {
            if lambda.function.index() == *index {
                entry_of_fun.set_code(*entry);
            }
        }
    }
}

fn stub_of(slot: &Slot) -> Ip {
    slot.stub
        .get()
        .map_or(std::ptr::null(), |stub| &raw const stub[1])
}
