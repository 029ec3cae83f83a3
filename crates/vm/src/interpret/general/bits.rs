//! Building and matching bit strings. What bits are belongs to `bits`; these are the ops around it.

use bytecode::SegmentKind;

use super::{Words, build::ensure};
use crate::atom::Atom;
use crate::bits::{self, BadSegment, BitsBuilder};
use crate::code::Ip;
use crate::exception::{Class, Trace};
use crate::interpret::executor::Executor;
use crate::raw::Raw;
use crate::term::Term;

/// Words a context, a sub-binary or a small result takes.
const SMALL_RESULT: usize = 8;

/// `kind | unit << 8 | flags << 32`, as the loader packs them.
fn unit(packed: u64) -> u16 {
    (packed >> 8 & 0xffff) as u16
}

fn flags(packed: u64) -> u8 {
    (packed >> 32 & 0xff) as u8
}

/// The type in a packed word.
fn kind(packed: u64) -> SegmentKind {
    const KINDS: [SegmentKind; 6] = [
        SegmentKind::Integer,
        SegmentKind::Float,
        SegmentKind::Bits,
        SegmentKind::Utf8,
        SegmentKind::Utf16,
        SegmentKind::Utf32,
    ];
    KINDS[(packed & 0xff) as usize]
}

/// Which segment of the source it is.
fn number(packed: u64) -> usize {
    (packed >> 40) as usize
}

/// `BinaryBuild`: destination, number of segments, then packed type, value and size of each.
pub(crate) fn build(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let count = words.operand(1) as usize;
    let mut builder = BitsBuilder::new(executor.heap());
    for index in 0..count {
        let at = 2 + 3 * index;
        let (packed, value) = (words.operand(at), executor.get(words.operand(at + 1)));
        let size = executor.get(words.operand(at + 2));
        match segment(&mut builder, packed, value, size) {
            Ok(()) => {}
            Err(BadSegment::Operand) => {
                return bad_segment(executor, ip, packed, (value, size));
            }
            Err(BadSegment::SystemLimit) => return too_large(executor, ip),
        }
    }
    match builder.finish() {
        Ok(result) => {
            executor.set(words.operand(0), result);
            executor.note_allocation();
            words.next(2 + 3 * count)
        }
        Err(_) => too_large(executor, ip),
    }
}

fn too_large(executor: &mut Executor, ip: Ip) -> Ip {
    if Words::at(ip).has_fail() {
        return Words::at(ip).fail();
    }
    executor.raise(ip, Class::Error, Atom::SYSTEM_LIMIT.raw(), Trace::Here)
}

fn segment(
    builder: &mut BitsBuilder<'_>,
    packed: u64,
    value: Raw,
    size: Raw,
) -> Result<(), BadSegment> {
    let (unit, flags) = (unit(packed), flags(packed));
    let bits = || bits::segment_bits(size, unit);
    let done = match kind(packed) {
        SegmentKind::Integer => bits().map(|bits| builder.integer(value, bits, flags)),
        SegmentKind::Float => bits().map(|bits| builder.float(value, bits, flags)),
        SegmentKind::Bits if size == Atom::ALL.raw() => {
            Some(builder.append_bits(value, None, unit))
        }
        SegmentKind::Bits => bits().map(|bits| builder.append_bits(value, Some(bits), 1)),
        SegmentKind::Utf8 => Some(builder.utf8(value)),
        SegmentKind::Utf16 => Some(builder.utf16(value, flags)),
        SegmentKind::Utf32 => Some(builder.utf32(value, flags)),
    };
    done.unwrap_or(Err(BadSegment::Operand))
}

fn bad_segment(executor: &mut Executor, ip: Ip, packed: u64, (value, size): (Raw, Raw)) -> Ip {
    let words = Words::at(ip);
    if words.has_fail() {
        return words.fail();
    }
    let name = match kind(packed) {
        SegmentKind::Integer => "integer",
        SegmentKind::Float => "float",
        SegmentKind::Bits => "binary",
        SegmentKind::Utf8 => "utf8",
        SegmentKind::Utf16 => "utf16",
        SegmentKind::Utf32 => "utf32",
    };
    let (cause, value) = segment_fault(packed, value, size);
    let atom = |name| Atom::try_new(name).unwrap_or(Atom::UNDEFINED);
    let trace = Trace::Segment {
        number: number(packed),
        kind: atom(name),
        cause: atom(cause),
        value,
    };
    executor.raise(ip, Class::Error, Atom::BADARG.raw(), trace)
}

/// What keeps a segment from being built, and the value or size to blame.
fn segment_fault(packed: u64, value: Raw, size: Raw) -> (&'static str, Raw) {
    let kind = kind(packed);
    let is_sized = match kind {
        SegmentKind::Integer | SegmentKind::Float => true,
        SegmentKind::Bits => size != Atom::ALL.raw(),
        SegmentKind::Utf8 | SegmentKind::Utf16 | SegmentKind::Utf32 => false,
    };
    let term = Term::from_raw(value);
    let is_bits = kind == SegmentKind::Bits && term.is_bits();
    let has_type = is_bits || kind == SegmentKind::Float && term.is_number();
    if is_sized && bits::segment_bits(size, unit(packed)).is_none() {
        ("size", size)
    } else if !has_type {
        ("type", value)
    } else if kind == SegmentKind::Float {
        match bits::segment_bits(size, unit(packed)) {
            Some(16 | 32 | 64) => ("no_float", value),
            _ => ("float_size", size),
        }
    } else if is_sized {
        ("short", value)
    } else {
        ("unit", value)
    }
}

/// `MatchStart`: source, context; live in `a`.
pub(crate) fn match_start(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    if !ensure(executor, words.a(), SMALL_RESULT) {
        return executor.killed();
    }
    let source = executor.get(words.operand(0));
    match bits::start_match(executor.heap(), source) {
        Some(context) => {
            executor.set(words.operand(1), context);
            words.next(2)
        }
        None => words.fail(),
    }
}

/// Reads a segment of a size: context, size, packed unit and flags, destination; live in `a`.
fn sized(
    executor: &mut Executor,
    ip: Ip,
    read: impl FnOnce(&Executor, Raw, usize, u8) -> Option<Raw>,
) -> Ip {
    let words = Words::at(ip);
    if !ensure(executor, words.a(), SMALL_RESULT) {
        return executor.killed();
    }
    let packed = words.operand(2);
    let context = executor.get(words.operand(0));
    let bits = bits::segment_bits(executor.get(words.operand(1)), unit(packed));
    match bits.and_then(|bits| read(executor, context, bits, flags(packed))) {
        Some(value) => {
            executor.set(words.operand(3), value);
            executor.note_allocation();
            words.next(4)
        }
        None => words.fail(),
    }
}

/// `MatchInteger`.
pub(crate) fn match_integer(executor: &mut Executor, ip: Ip) -> Ip {
    sized(executor, ip, |executor, context, bits, flags| {
        bits::match_integer(executor.heap(), context, bits, flags)
    })
}

/// `MatchFloat`.
pub(crate) fn match_float(executor: &mut Executor, ip: Ip) -> Ip {
    sized(executor, ip, |executor, context, bits, flags| {
        bits::match_float(executor.heap(), context, bits, flags)
    })
}

/// `MatchBits`.
pub(crate) fn match_bits(executor: &mut Executor, ip: Ip) -> Ip {
    sized(executor, ip, |executor, context, bits, _| {
        bits::match_bits(executor.heap(), context, bits)
    })
}

/// `MatchRest`: context, unit, destination.
pub(crate) fn match_rest(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let context = executor.get(words.operand(0));
    match bits::match_rest(context, words.operand(1) as u16) {
        Some(rest) => {
            executor.set(words.operand(2), rest);
            words.next(3)
        }
        None => words.fail(),
    }
}

/// `MatchUtf`: context, encoding, flags, destination.
pub(crate) fn match_utf(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let context = executor.get(words.operand(0));
    let flags = words.operand(2) as u8;
    let character = match kind(words.operand(1)) {
        SegmentKind::Utf16 => bits::match_utf16(context, flags),
        SegmentKind::Utf32 => bits::match_utf32(context, flags),
        SegmentKind::Utf8 | SegmentKind::Integer | SegmentKind::Float | SegmentKind::Bits => {
            bits::match_utf8(context)
        }
    };
    match character {
        Some(character) => {
            executor.set(words.operand(3), character);
            words.next(4)
        }
        None => words.fail(),
    }
}

/// `MatchSkip`: context, size, packed unit.
pub(crate) fn match_skip(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let context = executor.get(words.operand(0));
    let bits = bits::segment_bits(executor.get(words.operand(1)), unit(words.operand(2)));
    if bits.is_some_and(|bits| bits::skip(context, bits)) {
        words.next(3)
    } else {
        words.fail()
    }
}

/// `MatchLiteral`: context, literal.
pub(crate) fn match_literal(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let context = executor.get(words.operand(0));
    if bits::match_literal(context, Raw(words.operand(1))) {
        words.next(2)
    } else {
        words.fail()
    }
}

/// `MatchEnd`: context.
pub(crate) fn match_end(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    if bits::at_end(executor.get(words.operand(0))) {
        words.next(1)
    } else {
        words.fail()
    }
}

/// `MatchPosition`: context, destination.
pub(crate) fn match_position(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let position = bits::position(executor.get(words.operand(0)));
    executor.set(words.operand(1), Raw::small(position as i64));
    words.next(2)
}

/// `MatchSeek`: context, position.
pub(crate) fn match_seek(executor: &mut Executor, ip: Ip) -> Ip {
    let words = Words::at(ip);
    let position = executor.get(words.operand(1));
    bits::seek(
        executor.get(words.operand(0)),
        position.small_value() as usize,
    );
    words.next(2)
}
