//! The external term format: terms as bytes that other nodes, other runs and OTP read.
//!
//! Encoding is here, decoding in [`decode`]. Both use explicit stacks, and decoding trusts nothing: a
//! size is believed only as far as there are bytes for it.
#![allow(unsafe_code, reason = "reads objects by address")]

mod decode;

use parking_lot::Mutex;
use rustc_hash::FxHashMap;

use crate::atom::Atom;
use crate::bignum;
use crate::bits;
use crate::code::{Export, FunEntry};
use crate::deflate;
use crate::map;
use crate::number::Number;
use crate::raw::{Kind, Raw, header_kind, header_words, immediate};

pub(crate) use decode::{BadExternal, Decoding, decode};

/// The first byte of every external term.
const VERSION: u8 = 131;

/// What the creation of a node is here: it never restarts under the same name.
const CREATION: u32 = 0;

/// The bytes that say what follows.
mod tag {
    pub(super) const NEW_FLOAT: u8 = 70;
    pub(super) const BIT_BINARY: u8 = 77;
    pub(super) const COMPRESSED: u8 = 80;
    pub(super) const NEW_PID: u8 = 88;
    pub(super) const NEW_PORT: u8 = 89;
    pub(super) const NEWER_REFERENCE: u8 = 90;
    pub(super) const SMALL_INTEGER: u8 = 97;
    pub(super) const INTEGER: u8 = 98;
    pub(super) const FLOAT: u8 = 99;
    pub(super) const ATOM: u8 = 100;
    pub(super) const SMALL_TUPLE: u8 = 104;
    pub(super) const LARGE_TUPLE: u8 = 105;
    pub(super) const NIL: u8 = 106;
    pub(super) const STRING: u8 = 107;
    pub(super) const LIST: u8 = 108;
    pub(super) const BINARY: u8 = 109;
    pub(super) const SMALL_BIG: u8 = 110;
    pub(super) const LARGE_BIG: u8 = 111;
    pub(super) const NEW_FUN: u8 = 112;
    pub(super) const EXPORT: u8 = 113;
    pub(super) const SMALL_ATOM: u8 = 115;
    pub(super) const MAP: u8 = 116;
    pub(super) const ATOM_UTF8: u8 = 118;
    pub(super) const SMALL_ATOM_UTF8: u8 = 119;
    pub(super) const V4_PORT: u8 = 120;
}

/// How to encode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Encoding {
    /// 2 is today's; below, atoms are in Latin-1 if they can be; at 0 floats are text.
    pub(crate) minor_version: u8,
    /// Whether to compress what gets shorter by it.
    pub(crate) compressed: bool,
}

impl Default for Encoding {
    fn default() -> Encoding {
        Encoding {
            minor_version: 2,
            compressed: false,
        }
    }
}

/// A term in the external format, as `:erlang.term_to_binary/1` gives it.
pub fn external_format(term: crate::term::Term<'_>) -> Vec<u8> {
    encode(term.raw(), Encoding::default())
}

/// The same term compressed, if that makes it shorter.
pub fn compress_external(bytes: Vec<u8>) -> Vec<u8> {
    compressed(bytes)
}

/// `:erlang.term_to_binary(term)`.
pub(crate) fn encode(term: Raw, how: Encoding) -> Vec<u8> {
    let mut encoder = Encoder {
        bytes: vec![VERSION],
        stack: vec![Frame::Term(term)],
        minor_version: how.minor_version,
    };
    while let Some(term) = encoder.next() {
        encoder.term(term);
    }
    if how.compressed {
        compressed(encoder.bytes)
    } else {
        encoder.bytes
    }
}

/// The same term with its bytes compressed, if that makes it shorter.
fn compressed(bytes: Vec<u8>) -> Vec<u8> {
    let plain = &bytes[1..];
    let Ok(size) = u32::try_from(plain.len()) else {
        return bytes;
    };
    let mut shorter = vec![VERSION, tag::COMPRESSED];
    shorter.extend_from_slice(&size.to_be_bytes());
    shorter.append(&mut deflate::compress(plain));
    if shorter.len() < bytes.len() {
        shorter
    } else {
        bytes
    }
}

/// The funs that were ever encoded, by module, index and version: those that can come back.
static ENCODED_FUNS: Mutex<FunMap> = Mutex::new(FunMap::with_hasher(rustc_hash::FxBuildHasher));

type FunMap = FxHashMap<(Atom, u32, u32), &'static FunEntry>;

/// The fun of a module, by index and version, if it was ever encoded.
pub(crate) fn encoded_fun(module: Atom, index: u32, unique: u32) -> Option<*const u64> {
    let funs = ENCODED_FUNS.lock();
    let entry = funs.get(&(module, index, unique))?;
    Some(std::ptr::from_ref::<FunEntry>(entry).cast())
}

/// What is still to be encoded.
enum Frame {
    Term(Raw),
    /// Words in a row.
    Words {
        at: *const u64,
        left: usize,
    },
    /// The next `left` elements of a list, then its tail.
    List {
        rest: Raw,
        left: usize,
    },
    Pairs(map::Iter),
    /// Bytes of the fun that begins at `start` are complete: its size can be filled in.
    FunEnd {
        start: usize,
    },
}

struct Encoder {
    bytes: Vec<u8>,
    stack: Vec<Frame>,
    minor_version: u8,
}

impl Encoder {
    /// The next term to encode.
    fn next(&mut self) -> Option<Raw> {
        loop {
            match self.stack.last_mut()? {
                Frame::Term(term) => {
                    let term = *term;
                    self.stack.pop();
                    return Some(term);
                }
                Frame::Words { left: 0, .. } => {
                    self.stack.pop();
                }
                Frame::Words { at, left } => {
                    // SAFETY: `left` words are left in an object that is alive during the call.
                    let term = unsafe { Raw(**at) };
                    *at = at.wrapping_add(1);
                    *left -= 1;
                    return Some(term);
                }
                Frame::List { rest, left: 0 } => {
                    let tail = *rest;
                    self.stack.pop();
                    return Some(tail);
                }
                Frame::List { rest, left } => {
                    let (head, tail) = cell(*rest);
                    *rest = tail;
                    *left -= 1;
                    return Some(head);
                }
                Frame::Pairs(pairs) => match pairs.next_word() {
                    Some(term) => return Some(term),
                    None => {
                        self.stack.pop();
                    }
                },
                Frame::FunEnd { start } => {
                    let (start, end) = (*start, self.bytes.len());
                    let size = ((end - start) as u32).to_be_bytes();
                    self.bytes[start..start + 4].copy_from_slice(&size);
                    self.stack.pop();
                }
            }
        }
    }

    /// Encodes a term but for the parts it puts on the stack.
    fn term(&mut self, term: Raw) {
        if term.is_atom() {
            self.atom(Atom::from_raw(term));
        } else if term.is_nil() {
            self.bytes.push(tag::NIL);
        } else if term.is_cons() {
            self.list(term);
        } else if term.is_pid() {
            let bits = term.0 >> immediate::BITS;
            self.identity(tag::NEW_PID, Atom::NONODE, bits, CREATION);
        } else if term.is_port() {
            let bits = term.0 >> immediate::BITS;
            self.port(Atom::NONODE, bits, CREATION);
        } else if let Some(number) = Number::of(term) {
            self.number(number);
        } else {
            self.object(term);
        }
    }

    fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        self.bytes.extend_from_slice(&bytes);
    }

    /// A size of four bytes.
    ///
    /// # Panics
    /// If the term is larger than the format can say; memory ends before.
    fn size(&mut self, size: usize) {
        let size = u32::try_from(size).expect("a part of a term has fewer than 2^32 parts");
        self.put(size.to_be_bytes());
    }

    fn atom(&mut self, atom: Atom) {
        if self.minor_version < 2 && self.old_atom(atom) {
            return;
        }
        let text = atom.as_str().as_bytes();
        match u8::try_from(text.len()) {
            Ok(len) => self.put([tag::SMALL_ATOM_UTF8, len]),
            Err(_) => {
                self.bytes.push(tag::ATOM_UTF8);
                self.put((text.len() as u16).to_be_bytes());
            }
        }
        self.bytes.extend_from_slice(text);
    }

    /// An atom in Latin-1, if it can be written so.
    fn old_atom(&mut self, atom: Atom) -> bool {
        let characters = atom.as_str().chars();
        let latin: Result<Vec<u8>, _> = characters.map(|c| u8::try_from(u32::from(c))).collect();
        let Ok(latin) = latin else { return false };
        self.bytes.push(tag::ATOM);
        self.put((latin.len() as u16).to_be_bytes());
        self.bytes.extend_from_slice(&latin);
        true
    }

    fn list(&mut self, list: Raw) {
        let (mut len, mut rest, mut bytes) = (0, list, true);
        while rest.is_cons() {
            let (head, tail) = cell(rest);
            bytes &= head.is_small() && (0..256).contains(&head.small_value());
            len += 1;
            rest = tail;
        }
        if !(bytes && rest.is_nil() && len <= usize::from(u16::MAX)) {
            self.bytes.push(tag::LIST);
            self.size(len);
            self.stack.push(Frame::List {
                rest: list,
                left: len,
            });
            return;
        }
        self.bytes.push(tag::STRING);
        self.put((len as u16).to_be_bytes());
        let mut rest = list;
        while rest.is_cons() {
            let (head, tail) = cell(rest);
            self.bytes.push(head.small_value() as u8);
            rest = tail;
        }
    }

    fn number(&mut self, number: Number) {
        match number {
            Number::Small(value) => {
                if let Ok(byte) = u8::try_from(value) {
                    self.put([tag::SMALL_INTEGER, byte]);
                } else if let Ok(value) = i32::try_from(value) {
                    self.bytes.push(tag::INTEGER);
                    self.put(value.to_be_bytes());
                } else {
                    self.big(value < 0, &[value.unsigned_abs()]);
                }
            }
            Number::Float(value) if self.minor_version == 0 => {
                self.bytes.push(tag::FLOAT);
                let start = self.bytes.len();
                self.bytes.extend(scientific(value).into_bytes());
                self.bytes.resize(start + FLOAT_TEXT_BYTES, 0);
            }
            Number::Float(value) => {
                self.bytes.push(tag::NEW_FLOAT);
                self.put(value.to_bits().to_be_bytes());
            }
            Number::Big(big) => self.big(bignum::is_negative(big), bignum::limbs(big)),
        }
    }

    fn big(&mut self, negative: bool, limbs: &[u64]) {
        let last = limbs.last().copied().unwrap_or(0);
        let len = limbs.len() * 8 - last.leading_zeros() as usize / 8;
        match u8::try_from(len) {
            Ok(len) => self.put([tag::SMALL_BIG, len]),
            Err(_) => {
                self.bytes.push(tag::LARGE_BIG);
                self.size(len);
            }
        }
        self.bytes.push(u8::from(negative));
        self.bytes
            .extend(limbs.iter().flat_map(|limb| limb.to_le_bytes()).take(len));
    }

    /// A process.
    fn identity(&mut self, tag: u8, node: Atom, bits: u64, creation: u32) {
        self.bytes.push(tag);
        self.atom(node);
        self.put((bits as u32).to_be_bytes());
        self.put(((bits >> 32) as u32).to_be_bytes());
        self.put(creation.to_be_bytes());
    }

    fn port(&mut self, node: Atom, bits: u64, creation: u32) {
        match u32::try_from(bits) {
            Ok(bits) => {
                self.bytes.push(tag::NEW_PORT);
                self.atom(node);
                self.put(bits.to_be_bytes());
            }
            Err(_) => {
                self.bytes.push(tag::V4_PORT);
                self.atom(node);
                self.put(bits.to_be_bytes());
            }
        }
        self.put(creation.to_be_bytes());
    }

    fn reference(&mut self, node: Atom, creation: u32, identity: &[u64]) {
        self.bytes.push(tag::NEWER_REFERENCE);
        self.put((2 * identity.len() as u16).to_be_bytes());
        self.atom(node);
        self.put(creation.to_be_bytes());
        for word in identity {
            self.put((*word as u32).to_be_bytes());
            self.put(((word >> 32) as u32).to_be_bytes());
        }
    }

    fn object(&mut self, term: Raw) {
        let at = term.address().cast_const();
        // SAFETY: a boxed pointer leads to a header and its payload, which lives during the call.
        let (kind, payload) = unsafe {
            (
                header_kind(*at),
                std::slice::from_raw_parts(at.add(1), header_words(*at)),
            )
        };
        let node = || Atom::from_raw(Raw(payload[0]));
        match kind {
            Kind::Tuple => {
                match u8::try_from(payload.len()) {
                    Ok(len) => self.put([tag::SMALL_TUPLE, len]),
                    Err(_) => {
                        self.bytes.push(tag::LARGE_TUPLE);
                        self.size(payload.len());
                    }
                }
                self.stack.push(Frame::Words {
                    at: payload.as_ptr(),
                    left: payload.len(),
                });
            }
            Kind::FlatMap | Kind::HashMap | Kind::HashNode => {
                self.bytes.push(tag::MAP);
                self.size(map::size(term));
                self.stack.push(Frame::Pairs(map::iter(term)));
            }
            Kind::HeapBits | Kind::SharedBits | Kind::SubBits => self.bits(term),
            Kind::Fun => self.fun(payload),
            Kind::Capture => {
                // SAFETY: the one word of a capture is the address of its export, which lasts forever.
                let mfa = unsafe { (*(payload[0] as *const Export)).mfa };
                self.bytes.push(tag::EXPORT);
                self.atom(mfa.module);
                self.atom(mfa.function);
                self.put([tag::SMALL_INTEGER, mfa.arity]);
            }
            Kind::Reference => self.reference(Atom::NONODE, CREATION, payload),
            Kind::ExternalPid => self.identity(tag::NEW_PID, node(), payload[1], payload[2] as u32),
            Kind::ExternalPort => self.port(node(), payload[1], payload[2] as u32),
            Kind::ExternalReference => self.reference(node(), payload[1] as u32, &payload[2..]),
            Kind::BigPositive | Kind::BigNegative | Kind::Float => {
                unreachable!("numbers are encoded before")
            }
        }
    }

    fn bits(&mut self, term: Raw) {
        let slice = bits::view(term).expect("the kind of a bit string");
        let odd = (slice.len() % 8) as u8;
        self.bytes.push(if odd == 0 {
            tag::BINARY
        } else {
            tag::BIT_BINARY
        });
        self.size(slice.byte_len());
        if odd != 0 {
            self.bytes.push(odd);
        }
        let start = self.bytes.len();
        self.bytes.resize(start + slice.byte_len(), 0);
        slice.copy_to(&mut self.bytes[start..], 0);
    }

    fn fun(&mut self, payload: &[u64]) {
        // SAFETY: the first word of a fun is the address of its entry, which lasts forever.
        let entry: &'static FunEntry = unsafe { &*(payload[0] as *const FunEntry) };
        let key = (entry.module, entry.index, entry.unique);
        ENCODED_FUNS.lock().insert(key, entry);
        let captured = &payload[1..];
        self.bytes.push(tag::NEW_FUN);
        let start = self.bytes.len();
        self.size(0);
        self.bytes.push(entry.arity);
        self.put([0; 16]);
        self.put(entry.index.to_be_bytes());
        self.size(captured.len());
        self.atom(entry.module);
        self.number(Number::Small(i64::from(entry.index)));
        self.number(Number::Small(i64::from(entry.unique)));
        self.identity(tag::NEW_PID, Atom::NONODE, 0, CREATION);
        self.stack.push(Frame::FunEnd { start });
        self.stack.push(Frame::Words {
            at: captured.as_ptr(),
            left: captured.len(),
        });
    }
}

/// Bytes of a float that is text.
const FLOAT_TEXT_BYTES: usize = 31;

/// A float as C's `%.20e` writes it.
fn scientific(value: f64) -> String {
    let text = format!("{value:.20e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => ('-', exponent),
        None => ('+', exponent),
    };
    format!("{digits}e{sign}{exponent:0>2}")
}

/// Head and tail of a list cell.
fn cell(list: Raw) -> (Raw, Raw) {
    // SAFETY: a list pointer leads to two words.
    unsafe { (Raw(*list.address()), Raw(*list.address().add(1))) }
}

#[cfg(test)]
mod tests;
