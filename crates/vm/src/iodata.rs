//! Lists of lists of bytes and binaries, flattened. Nothing here recurses: they may nest a million deep.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use crate::bits::BitsBuilder;
use crate::heap::Heap;
use crate::limit;
use crate::raw::Raw;
use crate::term::{Term, Value};

/// Calls `leaf` for every byte and bit string of `data`, in order; false if it refuses one, or something is neither.
fn walk<'h>(data: Term<'h>, leaf: &mut dyn FnMut(Term<'h>) -> bool) -> bool {
    let mut pending = vec![data];
    let mut left = limit::process_words();
    while let Some(next) = pending.pop() {
        let mut at = next;
        loop {
            match at.value() {
                Value::Cons(cell) => {
                    // A list that shares its parts may be longer than any memory.
                    left = left.saturating_sub(1);
                    if left == 0 {
                        limit::overrun(limit::process_words());
                    }
                    let head = cell.head();
                    if head.is_list() {
                        pending.push(cell.tail());
                        at = head;
                        continue;
                    }
                    if !leaf(head) {
                        return false;
                    }
                    at = cell.tail();
                }
                Value::Nil => break,
                Value::Bits(_) => {
                    if !leaf(at) {
                        return false;
                    }
                    break;
                }
                _ => return false,
            }
        }
    }
    true
}

/// The bytes; `None` if `data` is no iodata.
pub(crate) fn bytes(data: Term<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let fits = walk(data, &mut |leaf| match leaf.value() {
        Value::Integer(byte) => u8::try_from(byte).map(|byte| bytes.push(byte)).is_ok(),
        Value::Bits(bits) => match bits.bytes() {
            Some(more) => {
                if bytes.len() + more.len() > limit::bits_bytes() {
                    limit::overrun((bytes.len() + more.len()) / size_of::<u64>());
                }
                bytes.extend_from_slice(&more);
                true
            }
            None => false,
        },
        _ => false,
    });
    fits.then_some(bytes)
}

/// The number of bytes; `None` if `data` is no iodata.
pub(crate) fn size(data: Term<'_>) -> Option<usize> {
    let mut size = 0;
    let fits = walk(data, &mut |leaf| match leaf.value() {
        Value::Integer(byte) => {
            size += 1;
            u8::try_from(byte).is_ok()
        }
        Value::Bits(bits) => {
            size += bits.byte_len();
            bits.is_binary()
        }
        _ => false,
    });
    fits.then_some(size)
}

/// The bits, of bit strings of any length; `None` if `data` is something else.
pub(crate) fn bits<'h>(heap: &'h Heap, data: Term<'h>) -> Option<Term<'h>> {
    let mut builder = BitsBuilder::new(heap);
    let fits = walk(data, &mut |leaf| match leaf.value() {
        Value::Integer(byte) => {
            u8::try_from(byte).is_ok() && builder.integer(Raw::small(byte), 8, 0).is_ok()
        }
        Value::Bits(_) => builder.append_bits(leaf.raw(), None, 1).is_ok(),
        _ => false,
    });
    if !fits {
        return None;
    }
    builder.finish().ok().map(Term::from_raw)
}
