//! The literal area: constants of modules, terms made persistent, and a few constants of the VM.
//!
//! One reserved range of addresses, so that the collector and the copier recognise a literal by two
//! compares. Literals are never moved, copied, marked or freed; they point only to literals.
#![allow(
    unsafe_code,
    reason = "reserves the range and writes the objects in it"
)]

use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytecode::Literal;
use parking_lot::Mutex;

use crate::atom::Atom;
use crate::bits;
use crate::map;
use crate::number;
use crate::raw::{Kind, Raw, header};

/// Bytes of address space; memory is taken page by page as it is written.
pub(crate) const AREA_BYTES: usize = 4 << 30;

/// The literal area is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LiteralLimit;

/// The address of the area, 0 until the first heap or literal is made.
static BASE: AtomicUsize = AtomicUsize::new(0);

/// Words in use.
static AREA: OnceLock<Mutex<usize>> = OnceLock::new();

/// Where the VM's own constants are, in words from the start.
mod place {
    pub(super) const ZERO: usize = 0;
    pub(super) const NEGATIVE_ZERO: usize = 2;
    pub(super) const EMPTY_TUPLE: usize = 4;
    pub(super) const EMPTY_MAP: usize = 6;
    pub(super) const EMPTY_BITS: usize = 8;
    pub(super) const END: usize = 10;
}

fn area() -> &'static Mutex<usize> {
    AREA.get_or_init(|| {
        let base = reserve();
        let constants: [u64; place::END] = [
            header(Kind::Float, 1),
            0f64.to_bits(),
            header(Kind::Float, 1),
            (-0f64).to_bits(),
            header(Kind::Tuple, 0),
            0,
            header(Kind::FlatMap, 1),
            Raw::tuple(base.wrapping_add(place::EMPTY_TUPLE)).0,
            header(Kind::HeapBits, 1),
            Raw::small(0).0,
        ];
        // SAFETY: `reserve` gave AREA_BYTES writable bytes that nobody else knows yet.
        unsafe { ptr::copy_nonoverlapping(constants.as_ptr(), base, constants.len()) };
        BASE.store(base as usize, Ordering::Release);
        Mutex::new(place::END)
    })
}

/// Address space for the area.
fn reserve() -> *mut u64 {
    // SAFETY: a fresh private mapping; no existing memory is touched.
    let at = unsafe {
        libc::mmap(
            ptr::null_mut(),
            AREA_BYTES,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE,
            -1,
            0,
        )
    };
    assert!(
        at != libc::MAP_FAILED,
        "the literal area cannot be reserved: {}",
        std::io::Error::last_os_error()
    );
    at.cast()
}

/// Makes sure the area exists: every heap does so before the first term is made.
pub(crate) fn prepare() {
    area();
}

/// Whether an address is in the area.
#[inline(always)]
pub(crate) fn contains(at: *const u64) -> bool {
    (at as usize).wrapping_sub(BASE.load(Ordering::Relaxed)) < AREA_BYTES
}

#[inline(always)]
fn constant(place: usize) -> *const u64 {
    let base = BASE.load(Ordering::Relaxed);
    debug_assert!(
        base != 0,
        "the literal area is prepared before the first term"
    );
    (base as *const u64).wrapping_add(place)
}

/// `0.0` or `-0.0`.
#[inline(always)]
pub(crate) fn zero(negative: bool) -> Raw {
    Raw::boxed(constant(if negative {
        place::NEGATIVE_ZERO
    } else {
        place::ZERO
    }))
}

/// `{}`.
#[inline(always)]
pub(crate) fn empty_tuple() -> Raw {
    Raw::tuple(constant(place::EMPTY_TUPLE))
}

/// `%{}`.
#[inline(always)]
pub(crate) fn empty_map() -> Raw {
    Raw::boxed(constant(place::EMPTY_MAP))
}

/// `""`.
#[inline(always)]
pub(crate) fn empty_bits() -> Raw {
    Raw::boxed(constant(place::EMPTY_BITS))
}

/// The words of the area in use.
pub(crate) fn words_used() -> usize {
    *area().lock()
}

/// Room for `words` words that last forever. The words read as zero.
pub(crate) fn allocate(words: usize) -> Result<*mut u64, LiteralLimit> {
    let mut used = area().lock();
    if words > AREA_BYTES / size_of::<u64>() - *used {
        return Err(LiteralLimit);
    }
    let at = (BASE.load(Ordering::Relaxed) as *mut u64).wrapping_add(*used);
    *used += words;
    Ok(at)
}

/// An object with `payload` behind a header of `kind`.
fn object(kind: Kind, payload: &[u64]) -> Result<*mut u64, LiteralLimit> {
    let at = allocate(payload.len() + 1)?;
    // SAFETY: `allocate` gave `payload.len() + 1` words to this call alone.
    unsafe {
        *at = header(kind, payload.len());
        ptr::copy_nonoverlapping(payload.as_ptr(), at.add(1), payload.len());
    }
    Ok(at)
}

/// Makes the literals of a module. `atoms` is the module's atom table; `export` gives the address of the
/// export cell of `module.function/arity`.
pub(crate) struct Maker<'a> {
    pub(crate) atoms: &'a [Atom],
    pub(crate) export: &'a mut dyn FnMut(Atom, Atom, u8) -> *const u64,
}

impl Maker<'_> {
    /// The term of `literal`. Recursion is bounded by `bytecode::literal::DEPTH_MAX`.
    pub(crate) fn make(&mut self, literal: &Literal) -> Result<Raw, LiteralLimit> {
        Ok(match literal {
            Literal::Integer(value) => match Raw::try_small(*value) {
                Some(small) => small,
                None => big(*value < 0, &[value.unsigned_abs()])?,
            },
            Literal::Big(value) => big(value.negative, &value.limbs)?,
            Literal::Float(value) => match number::immediate_or_zero(*value) {
                Some(raw) => raw,
                None => Raw::boxed(object(Kind::Float, &[value.to_bits()])?),
            },
            Literal::Atom(atom) => self.atoms[atom.index()].raw(),
            Literal::Bits(bytes, last) => binary(bytes, bits::bit_count(bytes.len(), *last))?,
            Literal::List(elements, tail) => {
                let mut list = self.make(tail)?;
                for element in elements.iter().rev() {
                    let head = self.make(element)?;
                    let at = allocate(2)?;
                    // SAFETY: the two words just allocated.
                    unsafe {
                        *at = head.0;
                        *at.add(1) = list.0;
                    }
                    list = Raw::cons(at);
                }
                list
            }
            Literal::Nil => Raw::NIL,
            Literal::Tuple(elements) if elements.is_empty() => empty_tuple(),
            Literal::Tuple(elements) => {
                let elements = elements.iter().map(|element| Ok(self.make(element)?.0));
                Raw::tuple(object(
                    Kind::Tuple,
                    &elements.collect::<Result<Vec<u64>, _>>()?,
                )?)
            }
            Literal::Map(pairs) => self.map(pairs)?,
            Literal::Capture {
                module,
                function,
                arity,
            } => {
                let export = (self.export)(
                    self.atoms[module.index()],
                    self.atoms[function.index()],
                    *arity,
                );
                Raw::boxed(object(Kind::Capture, &[export as u64])?)
            }
        })
    }

    fn map(&mut self, pairs: &[(Literal, Literal)]) -> Result<Raw, LiteralLimit> {
        let mut terms = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            terms.push((self.make(key)?, self.make(value)?));
        }
        let scratch = crate::heap::Heap::new();
        intern(map::from_pairs(&scratch, &mut terms))
    }
}

fn big(negative: bool, limbs: &[u64]) -> Result<Raw, LiteralLimit> {
    let kind = if negative {
        Kind::BigNegative
    } else {
        Kind::BigPositive
    };
    Ok(Raw::boxed(object(kind, limbs)?))
}

/// A bit string of any size, its bytes in the area itself.
fn binary(bytes: &[u8], bit_len: usize) -> Result<Raw, LiteralLimit> {
    if bit_len == 0 {
        return Ok(empty_bits());
    }
    let at = allocate(2 + bytes.len().div_ceil(8))?;
    // SAFETY: `allocate` gave room for header, size and the bytes rounded up to words, zeroed.
    unsafe {
        *at = header(Kind::HeapBits, 1 + bytes.len().div_ceil(8));
        *at.add(1) = Raw::small(bit_len as i64).0;
        ptr::copy_nonoverlapping(bytes.as_ptr(), at.add(2).cast::<u8>(), bytes.len());
    }
    Ok(Raw::boxed(at))
}

/// The term of `literal`, for modules without captures of unknown exports.
pub(crate) fn literal(
    literal: &Literal,
    atoms: &[Atom],
    export: &mut dyn FnMut(Atom, Atom, u8) -> *const u64,
) -> Result<Raw, LiteralLimit> {
    Maker { atoms, export }.make(literal)
}

/// A copy of `term` that lasts forever; the term's heap belongs to the calling thread.
pub(crate) fn intern(term: Raw) -> Result<Raw, LiteralLimit> {
    crate::copy::copy_to_literals(term)
}
