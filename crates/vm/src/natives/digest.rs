//! Checksums: MD5, CRC-32 and Adler-32 of I/O data.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use adler2::Adler32;
use md5::digest::common::hazmat::SerializableState;
use md5::{Digest, Md5};

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

fn md5<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&Md5::digest(bytes(args[0])?)))
}

fn md5_init<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&Md5::new().serialize()))
}

/// An MD5 sum in the making, as programs keep it.
fn begun<'h>(state: Term<'h>) -> Result<Md5, Stop<'h>> {
    let bytes = state.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let state = bytes
        .as_ref()
        .try_into()
        .map_err(|_| Stop::bad_argument())?;
    Md5::deserialize(state).map_err(|_| Stop::bad_argument())
}

fn md5_update<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let sum = begun(args[0])?.chain_update(bytes(args[1])?);
    Ok(cx.heap().binary(&sum.serialize()))
}

fn md5_final<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().binary(&begun(args[0])?.finalize()))
}

fn crc32_of(before: u32, data: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new_with_initial(before);
    sum.update(data);
    sum.finalize()
}

/// The CRC-32 of two texts in a row, the second of `length` bytes.
fn crc32_joined(first: u32, second: u32, length: u64) -> u32 {
    let mut sum = crc32fast::Hasher::new_with_initial(first);
    sum.combine(&crc32fast::Hasher::new_with_initial_len(second, length));
    sum.finalize()
}

/// The modulus of Adler-32.
const ADLER: u64 = 65_521;

fn adler32_of(before: u32, data: &[u8]) -> u32 {
    let mut sum = Adler32::from_checksum(before);
    sum.write_slice(data);
    sum.checksum()
}

/// The Adler-32 of two texts in a row, the second of `length` bytes.
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
    number(cx, adler32_of(1, &bytes(args[0])?))
}

fn adler32_from<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    number(cx, adler32_of(sum(args[0])?, &bytes(args[1])?))
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

    #[test]
    fn md5_of_a_known_text() {
        let digits = "1234567890".repeat(8);
        let known = 0x57ed_f4a2_2be3_c955_ac49_da2e_2107_b67a_u128;
        assert_eq!(*Md5::digest(digits), known.to_be_bytes());
    }

    #[test]
    fn sums_of_parts_join_to_the_sum_of_the_whole() {
        let text: Vec<u8> = (0..100_000_u32).map(|number| (number * 7) as u8).collect();
        assert_eq!(crc32_of(0, b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32_of(1, b"Wikipedia"), 0x11e6_0398);
        for at in [0, 1, 70_000, text.len()] {
            let (first, second) = text.split_at(at);
            let length = second.len() as u64;
            let crc = crc32_joined(crc32_of(0, first), crc32_of(0, second), length);
            assert_eq!(crc, crc32_of(0, &text));
            assert_eq!(crc32_of(crc32_of(0, first), second), crc32_of(0, &text));
            let adler = adler32_joined(adler32_of(1, first), adler32_of(1, second), length);
            assert_eq!(adler, adler32_of(1, &text));
        }
    }
}
