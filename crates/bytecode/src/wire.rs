//! Bytes, varints and the checksum under the module file.
//!
//! Numbers are little-endian base 128, seven bits a byte, the high bit set on all but the last.
//! A [`Reader`] is the only thing that looks at untrusted bytes: it never panics, never reads
//! past its end, and reserves little before it has seen the elements that a count promises.

use std::fmt;

/// How many elements of a list are given room before they are seen: a count may lie.
pub(crate) const RESERVE_MAX: usize = 256;

/// Why bytes are not a module, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong.
    pub fault: DecodeFault,
    /// The byte of the file at which it was noticed.
    pub at: usize,
}

/// What is wrong with bytes that should be a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeFault {
    /// The file does not begin with the magic bytes.
    NotAModule,
    /// A version this program does not read.
    Version(u16),
    /// The bytes are not those that were written.
    Checksum,
    /// The file or section ends in the middle of something.
    Truncated,
    /// Bytes are left at the end of a section or of the file.
    Trailing(usize),
    /// Another section than the one due here.
    Section {
        /// The tag that is due.
        expected: [u8; 4],
        /// The tag that is there.
        found: [u8; 4],
    },
    /// A length or count greater than the bytes that are left.
    Length(u64),
    /// A number too large for what it stands for.
    Number {
        /// What it stands for.
        what: &'static str,
        /// The number.
        value: u64,
    },
    /// Text that is not UTF-8.
    Text,
    /// A literal nested deeper than [`crate::literal::DEPTH_MAX`].
    Depth,
}

impl fmt::Display for DecodeFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tag = |tag: &[u8; 4]| tag.escape_ascii().to_string();
        match self {
            DecodeFault::NotAModule => write!(out, "this is not a module file"),
            DecodeFault::Version(version) => {
                write!(out, "version {version} of the module file is not known")
            }
            DecodeFault::Checksum => write!(out, "the checksum does not match: damaged file"),
            DecodeFault::Truncated => write!(out, "the data ends too early"),
            DecodeFault::Trailing(count) => write!(out, "{count} bytes too many"),
            DecodeFault::Section { expected, found } => {
                write!(
                    out,
                    "expected section {}, found {}",
                    tag(expected),
                    tag(found)
                )
            }
            DecodeFault::Length(length) => {
                write!(out, "length {length} is more than the data that is left")
            }
            DecodeFault::Number { what, value } => write!(out, "{value} is no {what}"),
            DecodeFault::Text => write!(out, "text is not UTF-8"),
            DecodeFault::Depth => write!(out, "a literal is nested too deeply"),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} (at byte {})", self.fault, self.at)
    }
}

impl std::error::Error for DecodeError {}

/// What goes into a module file and comes back: `decode` reads what `encode` wrote.
pub(crate) trait Codec: Sized {
    /// Appends the value, at least one byte.
    fn encode(&self, writer: &mut Writer);

    /// Reads a value.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

impl<T: Codec> Codec for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.count(self.len());
        self.iter().for_each(|item| item.encode(writer));
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.list(T::decode)
    }
}

impl<T: Codec> Codec for Box<[T]> {
    fn encode(&self, writer: &mut Writer) {
        writer.count(self.len());
        self.iter().for_each(|item| item.encode(writer));
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(reader.list(T::decode)?.into_boxed_slice())
    }
}

impl Codec for String {
    fn encode(&self, writer: &mut Writer) {
        writer.block(self.as_bytes());
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.text()
    }
}

/// FNV-1a of 64 bits: catches damage, not malice; the verifier is there for malice.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Appends numbers and texts to a growing block of bytes.
#[derive(Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// The bytes written so far.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// One byte.
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Bytes as they are.
    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// An unsigned number.
    pub(crate) fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    /// A signed number, the sign in the lowest bit.
    pub(crate) fn signed(&mut self, value: i64) {
        self.number(((value << 1) ^ (value >> 63)) as u64);
    }

    /// A count of elements or an index.
    pub(crate) fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// Bytes after their length.
    pub(crate) fn block(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.raw(bytes);
    }
}

/// Takes numbers and texts from untrusted bytes.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    /// Invariant: at most `bytes.len()`.
    at: usize,
    /// Where `bytes` begins in the file, for messages.
    base: usize,
}

impl<'a> Reader<'a> {
    /// A reader of `bytes`, which stand at `base` in the file.
    pub(crate) fn new(bytes: &'a [u8], base: usize) -> Reader<'a> {
        Reader { bytes, at: 0, base }
    }

    /// An error at the current byte.
    pub(crate) fn fault<T>(&self, fault: DecodeFault) -> Result<T, DecodeError> {
        Err(DecodeError {
            fault,
            at: self.base + self.at,
        })
    }

    /// How many bytes are left.
    pub(crate) fn left(&self) -> usize {
        self.bytes.len() - self.at
    }

    /// An error unless all bytes are read.
    pub(crate) fn finish(&self) -> Result<(), DecodeError> {
        match self.left() {
            0 => Ok(()),
            left => self.fault(DecodeFault::Trailing(left)),
        }
    }

    /// One byte.
    pub(crate) fn byte(&mut self) -> Result<u8, DecodeError> {
        match self.bytes.get(self.at) {
            Some(byte) => {
                self.at += 1;
                Ok(*byte)
            }
            None => self.fault(DecodeFault::Truncated),
        }
    }

    /// The next `count` bytes.
    pub(crate) fn raw(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        if count > self.left() {
            return self.fault(DecodeFault::Truncated);
        }
        let taken = &self.bytes[self.at..self.at + count];
        self.at += count;
        Ok(taken)
    }

    /// The next `N` bytes as an array.
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let mut array = [0; N];
        array.copy_from_slice(self.raw(N)?);
        Ok(array)
    }

    /// A reader of the next `count` bytes.
    pub(crate) fn sub(&mut self, count: usize) -> Result<Reader<'a>, DecodeError> {
        let base = self.base + self.at;
        Ok(Reader::new(self.raw(count)?, base))
    }

    /// An unsigned number.
    pub(crate) fn number(&mut self) -> Result<u64, DecodeError> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                break;
            }
            value |= bits << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        self.fault(DecodeFault::Number {
            what: "number of at most 64 bits",
            value,
        })
    }

    /// A signed number.
    pub(crate) fn signed(&mut self) -> Result<i64, DecodeError> {
        let value = self.number()?;
        Ok((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    /// A number that must fit `T`; `what` names it in the message.
    pub(crate) fn fit<T: TryFrom<u64>>(&mut self, what: &'static str) -> Result<T, DecodeError> {
        let value = self.number()?;
        self.narrow(value, what)
    }

    /// `value` as a `T`; `what` names it in the message.
    pub(crate) fn narrow<T: TryFrom<u64>>(
        &self,
        value: u64,
        what: &'static str,
    ) -> Result<T, DecodeError> {
        match T::try_from(value) {
            Ok(value) => Ok(value),
            Err(_) => self.fault(DecodeFault::Number { what, value }),
        }
    }

    /// A count of elements that take at least one byte each, so a lie reserves no memory.
    pub(crate) fn count(&mut self) -> Result<usize, DecodeError> {
        let value = self.number()?;
        match usize::try_from(value) {
            Ok(count) if count <= self.left() => Ok(count),
            _ => self.fault(DecodeFault::Length(value)),
        }
    }

    /// A list: its count, then `one` for each element.
    pub(crate) fn list<T>(
        &mut self,
        mut one: impl FnMut(&mut Reader<'a>) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        let count = self.count()?;
        let mut list = Vec::with_capacity(count.min(RESERVE_MAX));
        for _ in 0..count {
            list.push(one(self)?);
        }
        Ok(list)
    }

    /// Bytes after their length.
    pub(crate) fn block(&mut self) -> Result<&'a [u8], DecodeError> {
        let count = self.count()?;
        self.raw(count)
    }

    /// Text after its length.
    pub(crate) fn text(&mut self) -> Result<String, DecodeError> {
        let base = self.base + self.at;
        match std::str::from_utf8(self.block()?) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(DecodeError {
                fault: DecodeFault::Text,
                at: base,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_round_trip() {
        let unsigned = [0, 1, 127, 128, 16_383, 16_384, u64::MAX >> 1, u64::MAX];
        let signed = [0, -1, 1, 63, -64, 64, i64::MAX, i64::MIN];
        let mut writer = Writer::default();
        unsigned.iter().for_each(|n| writer.number(*n));
        signed.iter().for_each(|n| writer.signed(*n));
        let bytes = writer.into_bytes();
        let mut reader = Reader::new(&bytes, 0);
        for number in unsigned {
            assert_eq!(reader.number(), Ok(number));
        }
        for number in signed {
            assert_eq!(reader.signed(), Ok(number));
        }
        assert_eq!(reader.finish(), Ok(()));
    }

    #[test]
    fn a_number_of_more_than_64_bits_is_refused() {
        let bytes = [0xff; 12];
        let error = Reader::new(&bytes, 5).number().unwrap_err();
        assert!(matches!(error.fault, DecodeFault::Number { .. }));
        assert!(error.at > 5);
        let mut most = [0xff; 10];
        most[9] = 2;
        assert!(Reader::new(&most, 0).number().is_err());
    }

    #[test]
    fn a_lying_count_reserves_nothing() {
        let mut writer = Writer::default();
        writer.number(u64::MAX);
        let bytes = writer.into_bytes();
        let error = Reader::new(&bytes, 0).list(Reader::byte).unwrap_err();
        assert_eq!(error.fault, DecodeFault::Length(u64::MAX));
    }
}
