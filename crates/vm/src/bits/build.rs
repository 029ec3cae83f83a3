//! Building bit strings segment by segment.

use std::cell::Cell;

use super::matching::{is_little, swap_bytes};
use super::{BitSlice, HEAP_BYTES_MAX, append, from_slice, view};
use crate::bignum;
use crate::heap::Heap;
use crate::limit::bits_bytes;
use crate::number::{self, Number};
use crate::raw::Raw;

/// Why a segment cannot be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadSegment {
    /// The value or size is not of the segment's type: an `ArgumentError`.
    Operand,
    /// The bit string would be too large.
    SystemLimit,
}

type Result<T> = std::result::Result<T, BadSegment>;

/// The largest scratch a thread keeps for the next bit string.
const KEPT_BYTES_MAX: usize = 64 << 10;

thread_local! {
    /// The bytes being built, kept from one bit string to the next.
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A bit string being built.
pub(crate) struct BitsBuilder<'h> {
    heap: &'h Heap,
    /// The first segment, if it is a large bit string, which then may grow in place.
    base: Option<Raw>,
    bytes: Vec<u8>,
    bits: usize,
}

impl<'h> BitsBuilder<'h> {
    /// An empty one.
    pub(crate) fn new(heap: &'h Heap) -> BitsBuilder<'h> {
        let mut bytes = SCRATCH.take();
        bytes.clear();
        BitsBuilder {
            heap,
            base: None,
            bytes,
            bits: 0,
        }
    }

    /// The bit string.
    pub(crate) fn finish(self) -> Result<Raw> {
        let slice = BitSlice::new(&self.bytes, 0, self.bits);
        let built = match self.base {
            Some(base) => append(self.heap, base, slice),
            None => from_slice(self.heap, slice),
        };
        if self.bytes.capacity() <= KEPT_BYTES_MAX {
            SCRATCH.set(self.bytes);
        }
        built
    }

    /// Makes room for `bits` bits, zeros.
    fn reserve(&mut self, bits: usize) -> Result<()> {
        let len = self
            .bits
            .checked_add(bits)
            .ok_or(BadSegment::SystemLimit)?
            .div_ceil(8);
        if len > bits_bytes() || self.bytes.try_reserve(len - self.bytes.len()).is_err() {
            return Err(BadSegment::SystemLimit);
        }
        self.bytes.resize(len, 0);
        Ok(())
    }

    /// Appends the low `count` bits (at most 64) of `value`, most significant first.
    #[inline]
    fn push(&mut self, value: u64, count: usize) -> Result<()> {
        if count == 0 {
            return Ok(());
        }
        let aligned = value << (64 - count);
        self.push_slice(BitSlice::new(&aligned.to_be_bytes(), 0, count))
    }

    fn push_slice(&mut self, slice: BitSlice<'_>) -> Result<()> {
        if self.bits.is_multiple_of(8)
            && let Some(bytes) = slice.as_bytes()
        {
            let len = self.bytes.len() + bytes.len();
            if len > bits_bytes() || self.bytes.try_reserve(bytes.len()).is_err() {
                return Err(BadSegment::SystemLimit);
            }
            self.bytes.extend_from_slice(bytes);
            self.bits += slice.len();
            return Ok(());
        }
        self.reserve(slice.len())?;
        slice.copy_to(&mut self.bytes, self.bits);
        self.bits += slice.len();
        Ok(())
    }

    /// Appends the low `bits` bits of an integer.
    pub(crate) fn integer(&mut self, value: Raw, bits: usize, flags: u8) -> Result<()> {
        let low = match Number::of(value) {
            Some(Number::Small(small)) => small as u64,
            Some(Number::Big(_)) if bits > 64 => 0,
            Some(Number::Big(big)) => low_limb(big),
            Some(Number::Float(_)) | None => return Err(BadSegment::Operand),
        };
        if bits > 64 {
            return self.long_integer(value, bits, flags);
        }
        let low = if bits == 0 {
            0
        } else {
            low & (u64::MAX >> (64 - bits))
        };
        self.push(
            if is_little(flags) {
                unswap_bytes(low, bits)
            } else {
                low
            },
            bits,
        )
    }

    #[cold]
    fn long_integer(&mut self, value: Raw, bits: usize, flags: u8) -> Result<()> {
        if bits.div_ceil(8) > bits_bytes() {
            return Err(BadSegment::SystemLimit);
        }
        self.reserve(bits)?;
        let negative = if value.is_small() {
            value.small_value() < 0
        } else {
            bignum::is_negative(value)
        };
        let small = [value.0 as i64 >> 3].map(i64::unsigned_abs);
        let limbs = if value.is_small() {
            &small[..]
        } else {
            bignum::limbs(value)
        };
        let mut words = Vec::with_capacity(bits.div_ceil(64));
        let mut carry = true;
        for index in 0..bits.div_ceil(64) {
            let limb = limbs.get(index).copied().unwrap_or(0);
            words.push(if negative {
                let (word, over) = (!limb).overflowing_add(u64::from(carry));
                carry = over;
                word
            } else {
                limb
            });
        }
        let little = is_little(flags);
        let top = words.len() - 1;
        let top_bits = (bits - 1) % 64 + 1;
        if little {
            for word in &words[..top] {
                self.place(word.swap_bytes(), 64);
            }
            self.place(unswap_bytes(words[top], top_bits), top_bits);
        } else {
            self.place(words[top], top_bits);
            for word in words[..top].iter().rev() {
                self.place(*word, 64);
            }
        }
        Ok(())
    }

    /// Writes the low `count` bits of `value` where room has been made.
    fn place(&mut self, value: u64, count: usize) {
        let aligned = (value << (64 - count)).to_be_bytes();
        BitSlice::new(&aligned, 0, count).copy_to(&mut self.bytes, self.bits);
        self.bits += count;
    }

    /// Appends a number as a float of 16, 32 or 64 bits; one too great for them as an infinity, as OTP does.
    pub(crate) fn float(&mut self, value: Raw, bits: usize, flags: u8) -> Result<()> {
        let value = number::to_float(value).map_err(|_| BadSegment::Operand)?;
        let word = match bits {
            16 => u64::from(float_to_half(value)),
            32 => u64::from((value as f32).to_bits()),
            64 => value.to_bits(),
            _ => return Err(BadSegment::Operand),
        };
        self.push(
            if is_little(flags) {
                swap_bytes(word, bits)
            } else {
                word
            },
            bits,
        )
    }

    /// Appends the first `bits` bits of a bit string, or all of them; all must be a multiple of `unit` bits.
    pub(crate) fn append_bits(&mut self, value: Raw, bits: Option<usize>, unit: u16) -> Result<()> {
        let slice = view(value).ok_or(BadSegment::Operand)?;
        match bits {
            Some(bits) if bits > slice.len() => Err(BadSegment::Operand),
            Some(bits) => self.push_slice(slice.part(0, bits)),
            None if !slice.len().is_multiple_of(unit as usize) => Err(BadSegment::Operand),
            None if self.bits == 0 && self.base.is_none() && slice.len() > HEAP_BYTES_MAX * 8 => {
                self.base = Some(value);
                Ok(())
            }
            None => self.push_slice(slice),
        }
    }

    /// Appends a character in UTF-8.
    pub(crate) fn utf8(&mut self, value: Raw) -> Result<()> {
        let mut text = [0; 4];
        let text = character(value)?.encode_utf8(&mut text);
        self.push_slice(BitSlice::of(text.as_bytes()))
    }

    /// Appends a character in UTF-16.
    pub(crate) fn utf16(&mut self, value: Raw, flags: u8) -> Result<()> {
        let mut units = [0; 2];
        for unit in character(value)?.encode_utf16(&mut units) {
            let unit = if is_little(flags) {
                unit.swap_bytes()
            } else {
                *unit
            };
            self.push(u64::from(unit), 16)?;
        }
        Ok(())
    }

    /// Appends a character in UTF-32.
    pub(crate) fn utf32(&mut self, value: Raw, flags: u8) -> Result<()> {
        let unit = u32::from(character(value)?);
        let unit = if is_little(flags) {
            unit.swap_bytes()
        } else {
            unit
        };
        self.push(u64::from(unit), 32)
    }
}

/// The character whose code point `value` is.
fn character(value: Raw) -> Result<char> {
    let small = value.is_small().then(|| value.small_value());
    let code = small.and_then(|code| u32::try_from(code).ok());
    code.and_then(char::from_u32).ok_or(BadSegment::Operand)
}

/// The low 64 bits of a bignum's two's complement.
fn low_limb(big: Raw) -> u64 {
    let low = bignum::limbs(big)[0];
    if bignum::is_negative(big) {
        low.wrapping_neg()
    } else {
        low
    }
}

/// Changes the order of bytes of a number of `bits` bits, so that the odd bits come last: the inverse of
/// `swap_bytes`.
fn unswap_bytes(value: u64, bits: usize) -> u64 {
    let odd = bits % 8;
    if bits < 8 {
        return value;
    }
    let whole = bits - odd;
    let low = value & (u64::MAX >> (64 - whole));
    let top = if odd == 0 {
        0
    } else {
        value >> whole & ((1 << odd) - 1)
    };
    let swapped = low.swap_bytes() >> (64 - whole);
    if odd == 0 {
        swapped
    } else {
        swapped << odd | top
    }
}

/// The nearest half-precision float, ties to even.
fn float_to_half(value: f64) -> u16 {
    const INFINITY: u16 = 0x7c00;
    let sign = u16::from(value.is_sign_negative()) << 15;
    let magnitude = value.abs();
    if magnitude >= 65_520.0 {
        return sign | INFINITY;
    }
    if magnitude < 2f64.powi(-14) {
        // Subnormal: a multiple of 2^-24. A result of 1024 is the smallest normal number, bits and all.
        return sign | (magnitude * 2f64.powi(24)).round_ties_even() as u16;
    }
    let exponent = (magnitude.to_bits() >> 52) as i32 - 1023;
    let fraction = (magnitude * 2f64.powi(10 - exponent)).round_ties_even() as u16;
    // A fraction that rounds up to 2048 carries into the exponent by the addition.
    let biased = (exponent + 15) as u16;
    sign | ((biased << 10) + (fraction - 1024))
}
