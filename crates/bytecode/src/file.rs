//! The module file: how a [`Module`] becomes bytes and comes back.
//!
//! ```text
//! magic "\x7fCRD"   version u16   { tag [u8; 4]   length u32   payload } …   checksum u64
//! ```
//!
//! Fixed-size numbers are little-endian, all others varints (see `wire`). Every section is
//! there exactly once, in the order of [`for_each_section`], which is the only list of them. The
//! checksum covers all bytes before it. A change to a section or to the op table's order needs a
//! new [`VERSION`]; files of other versions are refused, for they can be compiled again.
//!
//! A decoded module is well-formed, not trusted: only the verifier makes it so.

use crate::literal::DEPTH_MAX;
use crate::operand::AtomId;
use crate::wire::{Codec, DecodeError, DecodeFault, RESERVE_MAX, Reader, Writer, checksum};
use crate::{
    Attribute, BigInteger, Blob, Export, Function, FunctionKind, Handler, Import, Lambda, Line,
    Literal, Module,
};

/// The first bytes of a module file.
pub const MAGIC: [u8; 4] = *b"\x7fCRD";

/// The version of the format and of the op table.
pub const VERSION: u16 = 4;

/// Bytes of the checksum at the end.
const CHECKSUM_BYTES: usize = 8;

/// Hands every section to `$then!`: its tag and the field of `Module` it holds.
macro_rules! for_each_section {
    ($then:ident) => {
        $then! {
            b"ATOM" => atoms,
            b"IMPT" => imports,
            b"EXPT" => exports,
            b"CODE" => functions,
            b"LAMB" => lambdas,
            b"LITS" => literals,
            b"FILE" => files,
            b"LINE" => lines,
            b"COVR" => counted,
            b"ATTR" => attributes,
            b"DOCS" => docs,
            b"TYPE" => types,
            b"HEAD" => heads,
        }
    };
}

macro_rules! define_file {
    ($($tag:literal => $field:ident,)*) => {
        impl Module {
            /// The module as bytes.
            ///
            /// # Panics
            /// If a section is longer than 4 GB.
            pub fn encode(&self) -> Vec<u8> {
                let mut writer = Writer::default();
                writer.raw(&MAGIC);
                writer.raw(&VERSION.to_le_bytes());
                $(encode_section($tag, &self.$field, &mut writer);)*
                let mut bytes = writer.into_bytes();
                let sum = checksum(&bytes);
                bytes.extend_from_slice(&sum.to_le_bytes());
                bytes
            }

            /// The module that `bytes` are.
            ///
            /// # Errors
            /// If they are not what [`Module::encode`] writes.
            pub fn decode(bytes: &[u8]) -> Result<Module, DecodeError> {
                let mut reader = open(bytes)?;
                let module = Module {
                    $($field: decode_section($tag, &mut reader)?,)*
                };
                reader.finish()?;
                Ok(module)
            }
        }
    };
}
for_each_section!(define_file);

/// Checks the frame around the sections and gives a reader of them.
fn open(bytes: &[u8]) -> Result<Reader<'_>, DecodeError> {
    let mut reader = Reader::new(bytes, 0);
    if reader.array() != Ok(MAGIC) {
        return Reader::new(bytes, 0).fault(DecodeFault::NotAModule);
    }
    let version = u16::from_le_bytes(reader.array()?);
    if version != VERSION {
        return reader.fault(DecodeFault::Version(version));
    }
    let Some(length) = reader.left().checked_sub(CHECKSUM_BYTES) else {
        return reader.fault(DecodeFault::Truncated);
    };
    let sections = reader.sub(length)?;
    let sum = checksum(&bytes[..bytes.len() - CHECKSUM_BYTES]);
    if u64::from_le_bytes(reader.array()?) != sum {
        return reader.fault(DecodeFault::Checksum);
    }
    Ok(sections)
}

/// What the section `tag` of a module file holds that is a [`Blob`], without reading the rest; `None` if it is empty or
/// the bytes are no module file.
pub fn section<'b>(bytes: &'b [u8], tag: [u8; 4]) -> Option<&'b [u8]> {
    let mut reader = open(bytes).ok()?;
    while reader.left() > 0 {
        let found: [u8; 4] = reader.array().ok()?;
        let length = u32::from_le_bytes(reader.array().ok()?);
        let mut payload = reader.sub(length as usize).ok()?;
        if found == tag {
            let content: &'b [u8] = payload.block().ok()?;
            return (!content.is_empty()).then_some(content);
        }
    }
    None
}

/// Appends a section.
fn encode_section(tag: &[u8; 4], content: &impl Codec, writer: &mut Writer) {
    let mut payload = Writer::default();
    content.encode(&mut payload);
    let payload = payload.into_bytes();
    let length = u32::try_from(payload.len()).expect("a section is shorter than 4 GB");
    writer.raw(tag);
    writer.raw(&length.to_le_bytes());
    writer.raw(&payload);
}

/// Reads the section `tag`, which is the next one.
fn decode_section<T: Codec>(tag: &[u8; 4], reader: &mut Reader<'_>) -> Result<T, DecodeError> {
    let found = reader.array()?;
    if found != *tag {
        return reader.fault(DecodeFault::Section {
            expected: *tag,
            found,
        });
    }
    let length = u32::from_le_bytes(reader.array()?);
    if length as usize > reader.left() {
        return reader.fault(DecodeFault::Length(u64::from(length)));
    }
    let mut payload = reader.sub(length as usize)?;
    let content = T::decode(&mut payload)?;
    payload.finish()?;
    Ok(content)
}

/// Rows of tables: their fields one after another.
macro_rules! rows {
    ($($Row:ident { $($field:ident),* })*) => {$(
        impl Codec for $Row {
            fn encode(&self, writer: &mut Writer) {
                $(self.$field.encode(writer);)*
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok($Row { $($field: Codec::decode(reader)?),* })
            }
        }
    )*};
}
rows! {
    Import { module, function, arity }
    Export { function }
    Function { name, arity, kind, line, handlers, code }
    Handler { start, end, target }
    Lambda { function, arity, captured }
    Line { file, line }
    Attribute { name, value }
}

impl Codec for FunctionKind {
    fn encode(&self, writer: &mut Writer) {
        writer.byte(*self as u8);
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let number = reader.byte()?;
        match FunctionKind::ALL.get(usize::from(number)) {
            Some(kind) => Ok(*kind),
            None => reader.fault(DecodeFault::Number {
                what: "kind of function",
                value: u64::from(number),
            }),
        }
    }
}

impl Codec for Blob {
    fn encode(&self, writer: &mut Writer) {
        writer.block(&self.0);
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Blob, DecodeError> {
        Ok(Blob(reader.block()?.to_vec()))
    }
}

/// The first byte of a literal.
mod literal_kind {
    pub(super) const INTEGER: u8 = 0;
    pub(super) const BIG_POSITIVE: u8 = 1;
    pub(super) const BIG_NEGATIVE: u8 = 2;
    pub(super) const FLOAT: u8 = 3;
    pub(super) const ATOM: u8 = 4;
    pub(super) const BITS: u8 = 5;
    pub(super) const LIST: u8 = 6;
    pub(super) const NIL: u8 = 7;
    pub(super) const TUPLE: u8 = 8;
    pub(super) const MAP: u8 = 9;
    pub(super) const CAPTURE: u8 = 10;
}

impl Codec for Literal {
    /// Parts follow their whole: a list's elements, then its tail; a map's keys and values in turn.
    fn encode(&self, writer: &mut Writer) {
        let mut pending = vec![self];
        while let Some(literal) = pending.pop() {
            encode_node(literal, writer);
            match literal {
                Literal::List(elements, tail) => {
                    pending.push(tail);
                    pending.extend(elements.iter().rev());
                }
                Literal::Tuple(elements) => pending.extend(elements.iter().rev()),
                Literal::Map(pairs) => {
                    pending.extend(pairs.iter().rev().flat_map(|(key, value)| [value, key]));
                }
                Literal::Integer(_)
                | Literal::Big(_)
                | Literal::Float(_)
                | Literal::Atom(_)
                | Literal::Bits(..)
                | Literal::Nil
                | Literal::Capture { .. } => {}
            }
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut open: Vec<Whole> = Vec::new();
        loop {
            let mut done = match decode_node(reader)? {
                Node::Leaf(literal) => literal,
                Node::Open(whole) if whole.missing > 0 => {
                    if open.len() == DEPTH_MAX {
                        return reader.fault(DecodeFault::Depth);
                    }
                    open.push(whole);
                    continue;
                }
                Node::Open(empty) => empty.close(),
            };
            loop {
                let Some(mut whole) = open.pop() else {
                    return Ok(done);
                };
                whole.parts.push(done);
                whole.missing -= 1;
                if whole.missing > 0 {
                    open.push(whole);
                    break;
                }
                done = whole.close();
            }
        }
    }
}

/// Appends a literal without its parts.
fn encode_node(literal: &Literal, writer: &mut Writer) {
    use literal_kind as kind;
    match literal {
        Literal::Integer(value) => {
            writer.byte(kind::INTEGER);
            writer.signed(*value);
        }
        Literal::Big(big) => {
            writer.byte(match big.negative {
                false => kind::BIG_POSITIVE,
                true => kind::BIG_NEGATIVE,
            });
            let bytes: Vec<u8> = big
                .limbs
                .iter()
                .flat_map(|limb| limb.to_le_bytes())
                .collect();
            writer.block(&bytes);
        }
        Literal::Float(value) => {
            writer.byte(kind::FLOAT);
            writer.raw(&value.to_bits().to_le_bytes());
        }
        Literal::Atom(atom) => {
            writer.byte(kind::ATOM);
            atom.encode(writer);
        }
        Literal::Bits(bytes, last_bits) => {
            writer.byte(kind::BITS);
            writer.byte(*last_bits);
            writer.block(bytes);
        }
        Literal::List(elements, _) => {
            writer.byte(kind::LIST);
            writer.count(elements.len());
        }
        Literal::Nil => writer.byte(kind::NIL),
        Literal::Tuple(elements) => {
            writer.byte(kind::TUPLE);
            writer.count(elements.len());
        }
        Literal::Map(pairs) => {
            writer.byte(kind::MAP);
            writer.count(pairs.len());
        }
        Literal::Capture {
            module,
            function,
            arity,
        } => {
            writer.byte(kind::CAPTURE);
            module.encode(writer);
            function.encode(writer);
            arity.encode(writer);
        }
    }
}

/// A literal read so far.
enum Node {
    /// It is complete.
    Leaf(Literal),
    /// Its parts follow.
    Open(Whole),
}

/// A list, tuple or map whose parts are being read.
struct Whole {
    /// One of `literal_kind`.
    kind: u8,
    /// The parts read so far.
    parts: Vec<Literal>,
    /// How many are still to be read.
    missing: usize,
}

impl Whole {
    /// The literal, now that nothing is missing.
    fn close(mut self) -> Literal {
        match self.kind {
            literal_kind::LIST => {
                let tail = self.parts.pop().expect("a list has at least its tail");
                Literal::List(self.parts, Box::new(tail))
            }
            literal_kind::TUPLE => Literal::Tuple(self.parts),
            kind => {
                debug_assert_eq!(kind, literal_kind::MAP);
                let mut pairs = Vec::with_capacity(self.parts.len() / 2);
                let mut parts = self.parts.into_iter();
                while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                    pairs.push((key, value));
                }
                Literal::Map(pairs)
            }
        }
    }
}

/// Reads a literal without its parts.
fn decode_node(reader: &mut Reader<'_>) -> Result<Node, DecodeError> {
    use literal_kind as tag;
    let kind = reader.byte()?;
    let leaf = match kind {
        tag::INTEGER => Literal::Integer(reader.signed()?),
        tag::BIG_POSITIVE | tag::BIG_NEGATIVE => Literal::Big(BigInteger {
            negative: kind == tag::BIG_NEGATIVE,
            limbs: decode_limbs(reader)?,
        }),
        tag::FLOAT => Literal::Float(f64::from_bits(u64::from_le_bytes(reader.array()?))),
        tag::ATOM => Literal::Atom(AtomId::decode(reader)?),
        tag::BITS => {
            let last_bits = reader.byte()?;
            Literal::Bits(reader.block()?.into(), last_bits)
        }
        tag::NIL => Literal::Nil,
        tag::CAPTURE => Literal::Capture {
            module: AtomId::decode(reader)?,
            function: AtomId::decode(reader)?,
            arity: u8::decode(reader)?,
        },
        tag::LIST | tag::TUPLE | tag::MAP => {
            let count = reader.count()?;
            let missing = match kind {
                tag::LIST => count + 1,
                tag::MAP => count * 2,
                _ => count,
            };
            return Ok(Node::Open(Whole {
                kind,
                parts: Vec::with_capacity(count.min(RESERVE_MAX)),
                missing,
            }));
        }
        _ => {
            return reader.fault(DecodeFault::Number {
                what: "kind of literal",
                value: u64::from(kind),
            });
        }
    };
    Ok(Node::Leaf(leaf))
}

/// Reads the limbs of a big integer.
fn decode_limbs(reader: &mut Reader<'_>) -> Result<Vec<u64>, DecodeError> {
    let bytes = reader.block()?;
    let (limbs, rest) = bytes.as_chunks::<8>();
    if !rest.is_empty() {
        return reader.fault(DecodeFault::Number {
            what: "number of bytes of a big integer",
            value: bytes.len() as u64,
        });
    }
    Ok(limbs.iter().map(|limb| u64::from_le_bytes(*limb)).collect())
}
