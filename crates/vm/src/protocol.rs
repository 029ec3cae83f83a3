//! Protocols: which module implements a protocol for the type of a value.
//!
//! A module with the attribute `__protocol__` is a protocol, one with `__impl__` an implementation; both become known
//! here when they are loaded. The functions of a protocol begin with an instruction that looks into their [`Dispatch`]
//! and goes on in the implementation, so that a call costs one look more than a call of another module. What
//! is not in the table yet is found by the function's own code, which asks [`find`]: that loads the implementation
//! called `Protocol.Type`, if there is one, and puts it into the tables.
//!
//! Invariant: what a [`Dispatch`] leads to agrees with `known` of its protocol; both change under its lock.

#![allow(
    unsafe_code,
    reason = "a table that every call reads holds addresses of exports, which are never freed"
)]

use std::sync::LazyLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use parking_lot::{Mutex, RwLock};
use rustc_hash::FxHashMap;

use crate::atom::Atom;
use crate::code::{Export, Mfa, code};
use crate::map;
use crate::modules;
use crate::raw::{Kind, Raw, header_kind, immediate, tag};
use crate::term::Term;

/// The types that have a place of their own in a table, in its order.
const TYPES: [Atom; 12] = [
    Atom::INTEGER_TYPE,
    Atom::LIST_TYPE,
    Atom::TUPLE_TYPE,
    Atom::FLOAT_TYPE,
    Atom::ATOM_TYPE,
    Atom::BITSTRING_TYPE,
    Atom::MAP_TYPE,
    Atom::FUNCTION_TYPE,
    Atom::PID_TYPE,
    Atom::PORT_TYPE,
    Atom::REFERENCE_TYPE,
    Atom::ANY_TYPE,
];

/// The type of a value: a place in [`TYPES`], or the module of a struct.
#[derive(Clone, Copy)]
enum Type {
    Builtin(usize),
    Struct(Atom),
}

const INTEGER: usize = 0;
const LIST: usize = 1;
const TUPLE: usize = 2;
const FLOAT: usize = 3;
const ATOM: usize = 4;
const BITSTRING: usize = 5;
const MAP: usize = 6;
const FUNCTION: usize = 7;
const PID: usize = 8;
const PORT: usize = 9;
const REFERENCE: usize = 10;

impl Type {
    #[inline(always)]
    fn of(value: Raw) -> Type {
        Type::Builtin(match value.0 & tag::MASK {
            tag::SMALL => INTEGER,
            tag::CONS => LIST,
            tag::TUPLE => TUPLE,
            tag::BOXED => return Type::of_boxed(value),
            _ if value.is_immediate_float() => FLOAT,
            _ => match value.0 & immediate::MASK {
                immediate::ATOM => ATOM,
                immediate::PID => PID,
                immediate::PORT => PORT,
                _ => LIST,
            },
        })
    }

    fn of_boxed(value: Raw) -> Type {
        // SAFETY: a boxed pointer leads to a header.
        Type::Builtin(match header_kind(unsafe { *value.boxed_address() }) {
            Kind::FlatMap | Kind::HashMap => match map::get(value, Atom::STRUCT.raw()) {
                Some(module) if module.is_atom() => return Type::Struct(Atom::from_raw(module)),
                _ => MAP,
            },
            Kind::BigPositive | Kind::BigNegative => INTEGER,
            Kind::Float => FLOAT,
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => BITSTRING,
            Kind::Fun | Kind::Capture => FUNCTION,
            Kind::Reference | Kind::ExternalReference => REFERENCE,
            Kind::ExternalPid => PID,
            Kind::ExternalPort => PORT,
            Kind::Tuple | Kind::HashNode => unreachable!("no value is a boxed one of these"),
        })
    }

    /// What an implementation for it is called: the last part of its name.
    fn name(self) -> Atom {
        match self {
            Type::Builtin(place) => TYPES[place],
            Type::Struct(module) => module,
        }
    }
}

/// A place of a table: the export to go on in, or null.
type Target = AtomicPtr<Export>;

/// Where one function of a protocol goes on, by the type of its first argument.
pub(crate) struct Dispatch {
    function: Atom,
    arity: u8,
    builtins: [Target; TYPES.len()],
    /// The table of the structs; a larger one takes its place when it is full, and it is not freed.
    structs: AtomicPtr<Structs>,
}

/// A hash table of struct modules; open addressing, never full.
struct Structs {
    /// As many as a power of two: 0, or the number of an atom plus one, and where to go on.
    slots: Box<[(AtomicU32, Target)]>,
}

impl Structs {
    fn with_slots(count: usize) -> Structs {
        let slot = |_| (AtomicU32::new(0), Target::default());
        Structs {
            slots: (0..count).map(slot).collect(),
        }
    }

    /// The slot of the module that is atom number `index`, or the free one where it would go.
    #[inline(always)]
    fn slot(&self, index: u32) -> &(AtomicU32, Target) {
        let key = index + 1;
        let mask = self.slots.len() - 1;
        let mut at = index.wrapping_mul(0x9e37_79b9) as usize >> 7 & mask;
        loop {
            let slot = &self.slots[at];
            let found = slot.0.load(Ordering::Acquire);
            if found == key || found == 0 {
                return slot;
            }
            at = (at + 1) & mask;
        }
    }

    fn set(&self, index: u32, target: *mut Export) {
        let slot = self.slot(index);
        slot.1.store(target, Ordering::Release);
        slot.0.store(index + 1, Ordering::Release);
    }

    /// Slots in use.
    fn len(&self) -> usize {
        let used = |slot: &&(AtomicU32, Target)| slot.0.load(Ordering::Relaxed) != 0;
        self.slots.iter().filter(used).count()
    }
}

impl Dispatch {
    fn new(function: Atom, arity: u8) -> Dispatch {
        let first = Box::leak(Box::new(Structs::with_slots(8)));
        Dispatch {
            function,
            arity,
            builtins: std::array::from_fn(|_| Target::default()),
            structs: AtomicPtr::new(first),
        }
    }

    #[inline(always)]
    fn structs(&self) -> &'static Structs {
        // SAFETY: `new` and `set` store leaked tables only.
        unsafe { &*self.structs.load(Ordering::Acquire) }
    }

    /// Where a call with `value` as its first argument goes on, if that is known.
    #[inline(always)]
    pub(crate) fn target(&self, value: u64) -> Option<&'static Export> {
        let target = match Type::of(Raw(value)) {
            Type::Builtin(place) => self.builtins[place].load(Ordering::Acquire),
            Type::Struct(module) => self
                .structs()
                .slot(module.index())
                .1
                .load(Ordering::Acquire),
        };
        // SAFETY: `set` stores null or an export of the code table, which lives for ever.
        unsafe { target.as_ref() }
    }

    /// Leads calls for the type called `name` to `module`, or nowhere. Its protocol's lock is held.
    fn set(&self, name: Atom, module: Option<Atom>) {
        let target = module.map_or(std::ptr::null_mut(), |module| {
            let export = code().export(Mfa {
                module,
                function: self.function,
                arity: self.arity,
            });
            std::ptr::from_ref(export).cast_mut()
        });
        if let Some(place) = TYPES.iter().position(|other| *other == name) {
            self.builtins[place].store(target, Ordering::Release);
        }
        let structs = self.structs();
        if 2 * structs.len() >= structs.slots.len() {
            let larger = Structs::with_slots(2 * structs.slots.len());
            for (key, target) in &structs.slots {
                if let Some(index) = key.load(Ordering::Relaxed).checked_sub(1) {
                    larger.set(index, target.load(Ordering::Relaxed));
                }
            }
            self.structs
                .store(Box::leak(Box::new(larger)), Ordering::Release);
        }
        self.structs().set(name.index(), target);
    }
}

/// What is known of a protocol.
#[derive(Default)]
struct Protocol {
    /// Whether values without an implementation use that for `Any`.
    fallback_to_any: bool,
    functions: Vec<&'static Dispatch>,
    /// The implementation for each type that was asked for; `None` if there is none.
    known: FxHashMap<Atom, Option<Atom>>,
}

impl Protocol {
    fn set(&mut self, name: Atom, module: Option<Atom>) {
        self.known.insert(name, module);
        for function in &self.functions {
            function.set(name, module);
        }
    }

    /// Forgets what was found out about types for which `is_stale` holds.
    fn forget(&mut self, is_stale: impl Fn(Option<Atom>) -> bool) {
        let stale = |(name, module): (&Atom, &Option<Atom>)| is_stale(*module).then_some(*name);
        let names: Vec<Atom> = self.known.iter().filter_map(stale).collect();
        for name in names {
            self.set(name, None);
            self.known.remove(&name);
        }
    }
}

type Protocols = FxHashMap<Atom, &'static Mutex<Protocol>>;

static PROTOCOLS: LazyLock<RwLock<Protocols>> = LazyLock::new(RwLock::default);

static DISPATCHES: LazyLock<RwLock<FxHashMap<Mfa, &'static Dispatch>>> =
    LazyLock::new(RwLock::default);

fn protocol(name: Atom) -> &'static Mutex<Protocol> {
    if let Some(protocol) = PROTOCOLS.read().get(&name) {
        return protocol;
    }
    let mut protocols = PROTOCOLS.write();
    protocols
        .entry(name)
        .or_insert_with(|| Box::leak(Box::default()))
}

/// The attribute called `wanted` of a module.
fn attribute(attributes: &[(Atom, Raw)], wanted: Atom) -> Option<Term<'_>> {
    let found = attributes.iter().find(|(name, _)| *name == wanted);
    found.map(|(_, value)| Term::from_raw(*value))
}

/// Takes note of whether a module is a protocol, before anybody can call it.
pub(crate) fn module_comes(module: Atom, attributes: &[(Atom, Raw)]) {
    let Some(options) = attribute(attributes, Atom::PROTOCOL_ATTRIBUTE) else {
        return undefine(module);
    };
    let functions = attribute(attributes, Atom::DISPATCH_ATTRIBUTE).map(functions_of);
    let fallback = option(options, "fallback_to_any").and_then(Term::as_bool);
    define(
        module,
        &functions.unwrap_or_default(),
        fallback.unwrap_or(false),
    );
}

/// Takes note of what a module implements, now that it can be called.
pub(crate) fn module_came(module: Atom, attributes: &[(Atom, Raw)]) {
    let Some(options) = attribute(attributes, Atom::IMPL_ATTRIBUTE) else {
        return;
    };
    let option = |name| option(options, name).and_then(Term::as_atom);
    if let (Some(protocol), Some(target)) = (option("protocol"), option("for")) {
        implement(protocol, target, module);
    }
}

/// The value of a keyword.
fn option<'h>(keywords: Term<'h>, name: &str) -> Option<Term<'h>> {
    let pairs = keywords.list_iter().filter_map(|pair| pair.ok()?.as_pair());
    let mut values = pairs.filter(|(key, _)| key.as_atom().is_some_and(|key| key.as_str() == name));
    values.next().map(|(_, value)| value)
}

/// What `[name: arity]` lists.
fn functions_of(list: Term<'_>) -> Vec<(Atom, u8)> {
    let function = |pair: Term<'_>| {
        let (name, arity) = pair.as_pair()?;
        Some((name.as_atom()?, u8::try_from(arity.as_usize()?).ok()?))
    };
    let pairs = list.list_iter().filter_map(Result::ok);
    pairs.filter_map(function).collect()
}

/// Makes `name` known as a protocol with these functions, in place of what it was before.
fn define(name: Atom, functions: &[(Atom, u8)], fallback_to_any: bool) {
    let mut protocol = protocol(name).lock();
    protocol.forget(|_| true);
    protocol.fallback_to_any = fallback_to_any;
    let mut dispatches = DISPATCHES.write();
    dispatches.retain(|mfa, _| mfa.module != name);
    protocol.functions = functions
        .iter()
        .map(|(function, arity)| {
            let dispatch: &'static Dispatch = Box::leak(Box::new(Dispatch::new(*function, *arity)));
            let mfa = Mfa {
                module: name,
                function: *function,
                arity: *arity,
            };
            dispatches.insert(mfa, dispatch);
            dispatch
        })
        .collect();
}

/// Makes `name` no protocol: a module that is none was loaded in its place.
fn undefine(name: Atom) {
    if PROTOCOLS.read().contains_key(&name) {
        define(name, &[], false);
    }
}

/// The table of a function, if it is a protocol's.
pub(crate) fn dispatch(mfa: Mfa) -> Option<&'static Dispatch> {
    DISPATCHES.read().get(&mfa).copied()
}

/// Makes `module` known as the implementation of a protocol for the type called `name`.
fn implement(name: Atom, target: Atom, module: Atom) {
    let mut protocol = protocol(name).lock();
    if target == Atom::ANY_TYPE {
        protocol.forget(|known| known.is_none_or(|known| known == module));
    }
    protocol.set(target, Some(module));
}

/// Forgets which types have no implementation of their own: there are new places that modules may come from.
pub fn forget_missing_implementations() {
    for protocol in PROTOCOLS.read().values() {
        let is_missing = |known: Option<Atom>| {
            known.is_none_or(|known| known.as_str().rsplit('.').next() == Some("Any"))
        };
        protocol.lock().forget(is_missing);
    }
}

/// The implementation of the protocol `name` for a value; loads it if need be.
pub(crate) fn find(name: Atom, value: Raw) -> Option<Atom> {
    let target = Type::of(value).name();
    if let Some(known) = protocol(name).lock().known.get(&target) {
        return *known;
    }
    // Loading makes the implementation known, so the lock is free meanwhile.
    let own = implementation(name, target);
    let is_fallback = own.is_none() && protocol(name).lock().fallback_to_any;
    let found = if is_fallback {
        implementation(name, Atom::ANY_TYPE)
    } else {
        own
    };
    let mut protocol = protocol(name).lock();
    match protocol.known.get(&target) {
        Some(Some(known)) => Some(*known),
        _ => {
            protocol.set(target, found);
            found
        }
    }
}

/// The module that implements the protocol `name` for the type called `target`, if there is one.
fn implementation(name: Atom, target: Atom) -> Option<Atom> {
    let (name, target) = (name.as_str(), target.as_str());
    let target = target.strip_prefix("Elixir.").unwrap_or(target);
    let module = Atom::try_new(&format!("{name}.{target}")).ok()?;
    modules::ensure_loaded(module).then_some(module)
}
