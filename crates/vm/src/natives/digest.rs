//! Checksums: MD5, CRC-32 and Adler-32 of I/O data.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use crate::deflate::{self, ADLER};
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// Checksums.
    DIGEST:
    "erlang" {
        "md5"/1 => md5;
        "md5_init"/0 => md5_init;
        "md5_update"/2 => md5_update;
        "md5_final"/1 => md5_final;
        "crc32"/1 => crc32;
        "crc32"/2 => crc32_from;
        "crc32_combine"/3 => crc32_combine;
        "adler32"/1 => adler32;
        "adler32"/2 => adler32_from;
        "adler32_combine"/3 => adler32_combine;
    }
}

fn bytes<'h>(data: Term<'h>) -> Result<Vec<u8>, Stop<'h>> {
    iodata::bytes(data).ok_or_else(Stop::bad_argument)
}

/// Bytes that MD5 takes in at once.
const BLOCK: usize = 64;
/// Bytes of the state before those that wait for a block: four words and a length.
const HEAD: usize = 24;

/// How far each of the 64 steps rotates: four turns for each round.
const ROTATIONS: [[u32; 4]; 4] = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
];

/// An MD5 sum in the making.
struct Md5 {
    words: [u32; 4],
    /// Bytes taken in, those that wait included.
    length: u64,
    waiting: Vec<u8>,
}

impl Md5 {
    fn new() -> Md5 {
        Md5 {
            words: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476],
            length: 0,
            waiting: Vec::new(),
        }
    }

    /// The state as programs keep it.
    fn to_bytes(&self) -> Vec<u8> {
        let words = self.words.iter().flat_map(|word| word.to_le_bytes());
        let mut bytes: Vec<u8> = words.chain(self.length.to_le_bytes()).collect();
        bytes.extend(&self.waiting);
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Md5> {
        let (head, waiting) = bytes.split_at_checked(HEAD)?;
        let (words, length) = head.split_at_checked(16)?;
        let length = u64::from_le_bytes(length.try_into().ok()?);
        if waiting.len() as u64 != length % BLOCK as u64 {
            return None;
        }
        let word = |place: usize| {
            let bytes = words.get(4 * place..4 * place + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().ok()?))
        };
        Some(Md5 {
            words: [word(0)?, word(1)?, word(2)?, word(3)?],
            length,
            waiting: waiting.to_vec(),
        })
    }

    fn update(&mut self, data: &[u8]) {
        self.length = self.length.wrapping_add(data.len() as u64);
        self.waiting.extend(data);
        let waiting = std::mem::take(&mut self.waiting);
        let (blocks, rest) = waiting.as_chunks::<BLOCK>();
        for block in blocks {
            self.block(block);
        }
        self.waiting = rest.to_vec();
    }

    fn block(&mut self, block: &[u8; BLOCK]) {
        let (chunks, _) = block.as_chunks::<4>();
        let [mut a, mut b, mut c, mut d] = self.words;
        for step in 0..64_usize {
            let (mixed, place) = match step / 16 {
                0 => (b & c | !b & d, step),
                1 => (d & b | !d & c, 5 * step + 1),
                2 => (b ^ c ^ d, 3 * step + 5),
                _ => (c ^ (b | !d), 7 * step),
            };
            // The constant of a step is the fraction of a sine: 2³² · |sin(step + 1)|.
            let constant = (((step + 1) as f64).sin().abs() * 4_294_967_296.0) as u32;
            let word = u32::from_le_bytes(chunks[place % 16]);
            let sum = a
                .wrapping_add(mixed)
                .wrapping_add(constant)
                .wrapping_add(word);
            (a, d, c) = (d, c, b);
            b = b.wrapping_add(sum.rotate_left(ROTATIONS[step / 16][step % 4]));
        }
        for (word, change) in self.words.iter_mut().zip([a, b, c, d]) {
            *word = word.wrapping_add(change);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        let bits = self.length.wrapping_mul(8);
        let used = (self.length % BLOCK as u64) as usize;
        let zeros = (2 * BLOCK - 9 - used) % BLOCK;
        let mut end = vec![0x80];
        end.resize(1 + zeros, 0);
        end.extend(bits.to_le_bytes());
        self.update(&end);
        self.words
            .iter()
            .flat_map(|word| word.to_le_bytes())
            .collect()
    }
}

fn md5<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut sum = Md5::new();
    sum.update(&bytes(args[0])?);
    Ok(cx.heap().binary(&sum.finish()))
}

fn md5_init<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&Md5::new().to_bytes()))
}

fn begun<'h>(state: Term<'h>) -> Result<Md5, Stop<'h>> {
    let bytes = state.as_binary_bytes();
    bytes
        .and_then(|bytes| Md5::from_bytes(&bytes))
        .ok_or_else(Stop::bad_argument)
}

fn md5_update<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut sum = begun(args[0])?;
    sum.update(&bytes(args[1])?);
    Ok(cx.heap().binary(&sum.to_bytes()))
}

fn md5_final<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&begun(args[0])?.finish()))
}

/// The polynomial of CRC-32, lowest power first.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// What a byte does to a CRC-32.
const CRC_OF_BYTE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ POLYNOMIAL
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

fn crc32_of(before: u32, data: &[u8]) -> u32 {
    !data.iter().fold(!before, |crc, byte| {
        crc >> 8 ^ CRC_OF_BYTE[(crc as u8 ^ byte) as usize]
    })
}

/// The product of two polynomials modulo that of CRC-32, lowest power in the highest bit.
fn crc_product(a: u32, mut b: u32) -> u32 {
    let mut product = 0;
    for bit in (0..32).rev() {
        if a >> bit & 1 == 1 {
            product ^= b;
        }
        b = if b & 1 == 1 {
            b >> 1 ^ POLYNOMIAL
        } else {
            b >> 1
        };
    }
    product
}

/// The CRC-32 of two texts in a row, the second of `length` bytes: the first moves by so many bytes, which is a
/// multiplication by x to the power of its bits.
fn crc32_joined(first: u32, second: u32, length: u64) -> u32 {
    let (mut power, mut factor) = (1_u32 << 31, 1_u32 << 23);
    let mut left = length;
    while left > 0 {
        if left & 1 == 1 {
            power = crc_product(power, factor);
        }
        factor = crc_product(factor, factor);
        left >>= 1;
    }
    crc_product(first, power) ^ second
}

fn adler32_joined(first: u32, second: u32, length: u64) -> u32 {
    let (low, high) = (u64::from(first & 0xffff), u64::from(first >> 16));
    let (more_low, more_high) = (u64::from(second & 0xffff), u64::from(second >> 16));
    // Both begin at one: it counts once in the low sum, and not in what it adds to the high one.
    let sum = (low + more_low + ADLER - 1) % ADLER;
    let moved = (length % ADLER) * ((low + ADLER - 1) % ADLER);
    ((((high + more_high + moved) % ADLER) << 16) | sum) as u32
}

fn sum<'h>(term: Term<'h>) -> Result<u32, Stop<'h>> {
    let number = term.as_i64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(Stop::bad_argument)
}

fn length<'h>(term: Term<'h>) -> Result<u64, Stop<'h>> {
    let number = term.as_usize().ok_or_else(Stop::bad_argument)?;
    Ok(number as u64)
}

fn number<'h>(cx: &Cx<'h>, value: u32) -> NativeResult<'h> {
    Ok(cx.heap().integer(i64::from(value)))
}

fn crc32<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(cx, crc32_of(0, &bytes(args[0])?))
}

fn crc32_from<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(cx, crc32_of(sum(args[0])?, &bytes(args[1])?))
}

fn crc32_combine<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(
        cx,
        crc32_joined(sum(args[0])?, sum(args[1])?, length(args[2])?),
    )
}

fn adler32<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(cx, deflate::adler32(1, &bytes(args[0])?))
}

fn adler32_from<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(cx, deflate::adler32(sum(args[0])?, &bytes(args[1])?))
}

fn adler32_combine<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(
        cx,
        adler32_joined(sum(args[0])?, sum(args[1])?, length(args[2])?),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn md5_of(text: &str) -> String {
        let mut sum = Md5::new();
        sum.update(text.as_bytes());
        sum.finish()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    #[test]
    fn md5_of_known_texts() {
        assert_eq!(md5_of(""), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(md5_of("abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(
            md5_of(&"1234567890".repeat(8)),
            "57edf4a22be3c955ac49da2e2107b67a"
        );
    }

    #[test]
    fn md5_may_be_made_in_parts_of_any_size() {
        let text: Vec<u8> = (0..200).collect();
        let mut whole = Md5::new();
        whole.update(&text);
        let whole = whole.finish();
        for size in [1, 55, 56, 63, 64, 65, 128] {
            let mut sum = Md5::new();
            for part in text.chunks(size) {
                sum.update(part);
                sum = Md5::from_bytes(&sum.to_bytes()).unwrap();
            }
            assert_eq!(sum.finish(), whole, "parts of {size}");
        }
        assert!(Md5::from_bytes(&[0; HEAD + 1]).is_none() && Md5::from_bytes(&[0; 3]).is_none());
    }

    #[test]
    fn sums_of_parts_join_to_the_sum_of_the_whole() {
        let text: Vec<u8> = (0..100_000_u32).map(|number| (number * 7) as u8).collect();
        assert_eq!(crc32_of(0, b"123456789"), 0xcbf4_3926);
        assert_eq!(deflate::adler32(1, b"Wikipedia"), 0x11e6_0398);
        for at in [0, 1, 70_000, text.len()] {
            let (first, second) = text.split_at(at);
            let length = second.len() as u64;
            let crc = crc32_joined(crc32_of(0, first), crc32_of(0, second), length);
            assert_eq!(crc, crc32_of(0, &text));
            assert_eq!(crc32_of(crc32_of(0, first), second), crc32_of(0, &text));
            let adler = adler32_joined(
                deflate::adler32(1, first),
                deflate::adler32(1, second),
                length,
            );
            assert_eq!(adler, deflate::adler32(1, &text));
        }
    }
}
