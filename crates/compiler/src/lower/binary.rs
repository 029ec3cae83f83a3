//! Segments of `<<…>>`: sizes, flags, constant parts, and building.

use bytecode::operand::flags;
use syntax::Quoted;

use super::build::Builder;
use super::constants;
use super::ir::{Kind, Operand, Shape};
use crate::core::{Expr, ExprKind, Segment, SegmentKind};

/// The widest constant integer that is laid out at compile time, in bits.
const CONSTANT_BITS_MAX: i64 = 64;

/// The op's name for a segment type.
pub(super) fn kind_of(kind: SegmentKind) -> bytecode::SegmentKind {
    match kind {
        SegmentKind::Integer => bytecode::SegmentKind::Integer,
        SegmentKind::Float => bytecode::SegmentKind::Float,
        SegmentKind::Bits => bytecode::SegmentKind::Bits,
        SegmentKind::Utf8 => bytecode::SegmentKind::Utf8,
        SegmentKind::Utf16 => bytecode::SegmentKind::Utf16,
        SegmentKind::Utf32 => bytecode::SegmentKind::Utf32,
    }
}

/// The flags of a segment.
pub(super) fn flags_of<T>(segment: &Segment<T>) -> u8 {
    let signed = if segment.signed { flags::SIGNED } else { 0 };
    let little = if segment.little { flags::LITTLE } else { 0 };
    signed | little
}

/// The size of a segment in units, where it is known; `None` also for sizes there are not.
pub(super) fn constant_size<T>(segment: &Segment<T>) -> Option<i64> {
    match (&segment.size, segment.kind) {
        (
            Some(Expr {
                kind: ExprKind::Literal(Quoted::Integer(size)),
                ..
            }),
            _,
        ) => Some(*size),
        (Some(_), _) => None,
        (None, SegmentKind::Integer) => Some(8),
        (None, SegmentKind::Float) => Some(64),
        (None, SegmentKind::Bits | SegmentKind::Utf8 | SegmentKind::Utf16 | SegmentKind::Utf32) => {
            None
        }
    }
}

/// The bytes of a constant segment, if it has whole bytes that are the same whether built or matched.
pub(super) fn constant_bytes<T>(segment: &Segment<T>, value: &Quoted) -> Option<Vec<u8>> {
    match (value, segment.kind) {
        (Quoted::Binary(bytes), SegmentKind::Bits | SegmentKind::Integer | SegmentKind::Utf8)
            if segment.size.is_none() =>
        {
            Some(bytes.to_vec())
        }
        (Quoted::Binary(bytes), SegmentKind::Utf16 | SegmentKind::Utf32) => {
            let text = std::str::from_utf8(bytes).ok()?;
            Some(
                text.chars()
                    .flat_map(|char| encode(char, segment))
                    .collect(),
            )
        }
        (Quoted::Integer(value), SegmentKind::Integer) => {
            let bits = constant_size(segment)?.checked_mul(i64::from(segment.unit))?;
            integer_bytes(*value, bits, segment)
        }
        (Quoted::Integer(value), SegmentKind::Utf8 | SegmentKind::Utf16 | SegmentKind::Utf32) => {
            let char = char::from_u32(u32::try_from(*value).ok()?)?;
            Some(encode(char, segment))
        }
        _ => None,
    }
}

/// An integer in range as whole bytes.
fn integer_bytes<T>(value: i64, bits: i64, segment: &Segment<T>) -> Option<Vec<u8>> {
    if value < 0 || bits % 8 != 0 || !(8..=CONSTANT_BITS_MAX).contains(&bits) {
        return None;
    }
    let usable = bits - i64::from(segment.signed);
    if usable < 63 && value >> usable != 0 {
        return None;
    }
    let count = usize::try_from(bits / 8).ok()?;
    let mut bytes = value.to_be_bytes()[8 - count..].to_vec();
    if segment.little {
        bytes.reverse();
    }
    Some(bytes)
}

/// A character in the encoding of a segment.
fn encode<T>(char: char, segment: &Segment<T>) -> Vec<u8> {
    match segment.kind {
        SegmentKind::Utf16 => {
            let mut units = [0; 2];
            let units = char.encode_utf16(&mut units);
            let bytes = |unit: &u16| {
                if segment.little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            };
            units.iter().flat_map(bytes).collect()
        }
        SegmentKind::Utf32 => {
            let code = u32::from(char);
            if segment.little {
                code.to_le_bytes().to_vec()
            } else {
                code.to_be_bytes().to_vec()
            }
        }
        SegmentKind::Utf8 | SegmentKind::Integer | SegmentKind::Float | SegmentKind::Bits => {
            char.to_string().into_bytes()
        }
    }
}

/// What `<<…>>` is built of so far.
#[derive(Default)]
struct Parts {
    shapes: Vec<Shape>,
    args: Vec<Operand>,
    /// Constant bytes after `shapes`.
    bytes: Vec<u8>,
    /// The number of the segment at hand.
    number: u16,
}

impl Builder<'_> {
    /// Builds `<<…>>`.
    pub(super) fn binary(&mut self, segments: &[Segment<Expr>], line: u32) -> Operand {
        let mut parts = Parts::default();
        for segment in segments {
            parts.number = parts.number.saturating_add(1);
            let constant = match &segment.value.kind {
                ExprKind::Literal(quoted) => constant_bytes(segment, quoted),
                _ => None,
            };
            match constant {
                Some(bytes) => parts.bytes.extend(bytes),
                None => self.dynamic_segment(&mut parts, segment),
            }
        }
        if parts.shapes.is_empty() {
            let literal = constants::bits(&parts.bytes, 8);
            return constants::operand(literal, &mut self.unit.pool);
        }
        self.flush(&mut parts);
        self.push(Kind::Binary(parts.shapes.into()), parts.args, line)
    }

    fn dynamic_segment(&mut self, parts: &mut Parts, segment: &Segment<Expr>) {
        let value = self.value(&segment.value);
        let size = match (&segment.size, constant_size(segment)) {
            (_, Some(size)) if constants::is_small(size) => Operand::Int(size),
            (Some(size), _) => self.value(size),
            (None, _) if segment.kind == SegmentKind::Bits => self.atom("all"),
            (None, _) => Operand::Int(0),
        };
        self.flush(parts);
        let shape = Shape {
            kind: kind_of(segment.kind),
            unit: segment.unit.max(1),
            flags: flags_of(segment),
            number: parts.number,
        };
        parts.shapes.push(shape);
        parts.args.extend([value, size]);
    }

    /// Makes the constant bytes collected a segment.
    fn flush(&mut self, parts: &mut Parts) {
        if parts.bytes.is_empty() {
            return;
        }
        let literal = constants::bits(&std::mem::take(&mut parts.bytes), 8);
        let value = constants::operand(literal, &mut self.unit.pool);
        let all = self.atom("all");
        parts.shapes.push(Shape {
            kind: bytecode::SegmentKind::Bits,
            unit: 8,
            flags: 0,
            // Never told: what is constant can be built.
            number: 0,
        });
        parts.args.extend([value, all]);
    }
}
