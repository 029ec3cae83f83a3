//! Bytes made shorter and back: zlib's format (RFC 1950) around deflate's (RFC 1951).
//!
//! Compressing takes what repeats within 32 KB, found by a hash of three bytes, and writes it in the fixed code.
//! Decompressing reads all three kinds of blocks, believes nothing, and never writes more than it was told to expect.

/// How far back a repetition may lie.
const WINDOW: usize = 1 << 15;
/// The shortest and the longest repetition.
const MATCH_MIN: usize = 3;
const MATCH_MAX: usize = 258;
/// How many places with the same hash are looked at.
const CHAIN_MAX: usize = 32;
const HASH_BITS: u32 = 15;

/// The lengths that the codes from 257 on begin at, and how many bits follow.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

/// The distances that the codes begin at, and how many bits follow.
const DISTANCES: [(u16, u8); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];

/// The order in which the lengths of the codes of lengths are written.
const LENGTH_ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// The code that ends a block.
const END: usize = 256;
/// The most bits of a code.
const CODE_BITS_MAX: usize = 15;

/// The modulus of Adler-32.
pub(crate) const ADLER: u64 = 65_521;

/// The Adler-32 sum of `bytes`, going on from `before`; the first begins at 1. It ends zlib's format.
pub(crate) fn adler32(before: u32, bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (u64::from(before & 0xffff), u64::from(before >> 16));
    // So many sums of bytes stay far below 2⁶⁴.
    for chunk in bytes.chunks(1 << 16) {
        for byte in chunk {
            low += u64::from(*byte);
            high += low;
        }
        low %= ADLER;
        high %= ADLER;
    }
    (((high % ADLER) << 16) | (low % ADLER)) as u32
}

/// `bytes` in zlib's format.
pub(crate) fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut writer = Writer {
        bytes: vec![0x78, 0x9c],
        held: 0,
        count: 0,
    };
    // One block, the last, in the fixed code.
    writer.bits(0b011, 3);
    writer.block(bytes);
    writer.symbol(END);
    writer.flush();
    let mut result = writer.bytes;
    result.extend_from_slice(&adler32(1, bytes).to_be_bytes());
    result
}

struct Writer {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Writer {
    /// The low `count` bits of `value`, the lowest first.
    fn bits(&mut self, value: u32, count: u32) {
        self.held |= u64::from(value) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    fn flush(&mut self) {
        if self.count > 0 {
            self.bytes.push(self.held as u8);
            (self.held, self.count) = (0, 0);
        }
    }

    /// A code, the highest bit first.
    fn code(&mut self, code: u32, count: u32) {
        self.bits(code.reverse_bits() >> (32 - count), count);
    }

    /// A literal or a length in the fixed code.
    fn symbol(&mut self, symbol: usize) {
        let symbol = symbol as u32;
        match symbol {
            0..144 => self.code(0x30 + symbol, 8),
            144..256 => self.code(0x190 + symbol - 144, 9),
            256..280 => self.code(symbol - 256, 7),
            _ => self.code(0xc0 + symbol - 280, 8),
        }
    }

    fn repetition(&mut self, length: usize, distance: usize) {
        let place = |table: &[(u16, u8)], value: usize| {
            table.partition_point(|(start, _)| usize::from(*start) <= value) - 1
        };
        let at = place(&LENGTHS, length);
        self.symbol(257 + at);
        let (start, extra) = LENGTHS[at];
        self.bits((length - usize::from(start)) as u32, u32::from(extra));
        let at = place(&DISTANCES, distance);
        self.code(at as u32, 5);
        let (start, extra) = DISTANCES[at];
        self.bits((distance - usize::from(start)) as u32, u32::from(extra));
    }

    fn block(&mut self, bytes: &[u8]) {
        let mut places = Places {
            newest: vec![0; 1 << HASH_BITS],
            older: vec![0; bytes.len().min(WINDOW)],
        };
        let mut at = 0;
        while at < bytes.len() {
            let (length, distance) = places.longest(bytes, at);
            let step = if length < MATCH_MIN {
                self.symbol(usize::from(bytes[at]));
                1
            } else {
                self.repetition(length, distance);
                length
            };
            for place in at..at + step {
                places.note(bytes, place);
            }
            at += step;
        }
    }
}

/// Where three bytes were seen before; places count from one.
struct Places {
    newest: Vec<usize>,
    older: Vec<usize>,
}

impl Places {
    fn hash(bytes: &[u8], at: usize) -> Option<usize> {
        let [a, b, c] = *bytes.get(at..at + MATCH_MIN)?.first_chunk()?;
        let word = u32::from_le_bytes([a, b, c, 0]).wrapping_mul(0x9e37_79b1);
        Some((word >> (32 - HASH_BITS)) as usize)
    }

    fn note(&mut self, bytes: &[u8], at: usize) {
        if let Some(hash) = Places::hash(bytes, at) {
            let older = at % self.older.len();
            self.older[older] = self.newest[hash];
            self.newest[hash] = at + 1;
        }
    }

    /// Length and distance of the longest repetition at hand.
    fn longest(&self, bytes: &[u8], at: usize) -> (usize, usize) {
        let Some(hash) = Places::hash(bytes, at) else {
            return (0, 0);
        };
        let (mut best, mut distance) = (0, 0);
        let mut place = self.newest[hash];
        let room = (bytes.len() - at).min(MATCH_MAX);
        for _ in 0..CHAIN_MAX {
            let Some(from) = place.checked_sub(1).filter(|from| at - from <= WINDOW) else {
                break;
            };
            let same = (0..room)
                .take_while(|index| bytes[from + index] == bytes[at + index])
                .count();
            if same > best {
                (best, distance) = (same, at - from);
            }
            let older = self.older[from % self.older.len()];
            // What was overwritten leads forward.
            if best == room || older > from {
                break;
            }
            place = older;
        }
        (best, distance)
    }
}

/// What `bytes`, in zlib's format, stand for, and how many of them there are: `None` if they are not in the format, or
/// for anything but `size` bytes.
pub(crate) fn decompress(bytes: &[u8], size: usize) -> Option<(Vec<u8>, usize)> {
    let [method, flags] = *bytes.first_chunk()?;
    let valid = method & 0xf == 8
        && flags & 0x20 == 0
        && (u16::from(method) << 8 | u16::from(flags)).is_multiple_of(31);
    if !valid {
        return None;
    }
    let mut reader = Reader {
        bytes,
        at: 2,
        held: 0,
        count: 0,
        output: Vec::new(),
        size,
    };
    while !reader.block()? {}
    let end = reader.at - (reader.count / 8) as usize;
    let sum = u32::from_be_bytes(*bytes.get(end..)?.first_chunk()?);
    let complete = reader.output.len() == size && sum == adler32(1, &reader.output);
    complete.then_some((reader.output, end + 4))
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
    held: u64,
    count: u32,
    output: Vec<u8>,
    /// How many bytes there are to be in the end.
    size: usize,
}

impl Reader<'_> {
    fn fill(&mut self) {
        while self.count <= 56 {
            let Some(byte) = self.bytes.get(self.at) else {
                return;
            };
            self.held |= u64::from(*byte) << self.count;
            self.count += 8;
            self.at += 1;
        }
    }

    fn bits(&mut self, count: u32) -> Option<u32> {
        self.fill();
        if self.count < count {
            return None;
        }
        let value = self.held & ((1 << count) - 1);
        self.held >>= count;
        self.count -= count;
        Some(value as u32)
    }

    /// Reads a block; says whether it was the last.
    fn block(&mut self) -> Option<bool> {
        let last = self.bits(1)? == 1;
        match self.bits(2)? {
            0 => self.stored()?,
            1 => self.coded(&fixed_lengths(), &Code::new(&[5; 30])?)?,
            2 => {
                let (symbols, distances) = self.codes()?;
                self.coded(&symbols, &distances)?;
            }
            _ => return None,
        }
        Some(last)
    }

    fn stored(&mut self) -> Option<()> {
        self.bits(self.count % 8)?;
        let (length, complement) = (self.bits(16)?, self.bits(16)?);
        if length ^ complement != 0xffff || self.output.len() + length as usize > self.size {
            return None;
        }
        for _ in 0..length {
            let byte = self.bits(8)?;
            self.output.push(byte as u8);
        }
        Some(())
    }

    /// The codes of a block that brings its own.
    fn codes(&mut self) -> Option<(Code, Code)> {
        let symbols = self.bits(5)? as usize + 257;
        let distances = self.bits(5)? as usize + 1;
        let written = self.bits(4)? as usize + 4;
        let mut of_lengths = [0u8; 19];
        for place in &LENGTH_ORDER[..written] {
            of_lengths[*place] = self.bits(3)? as u8;
        }
        let code = Code::new(&of_lengths)?;
        let mut lengths = Vec::with_capacity(symbols + distances);
        while lengths.len() < symbols + distances {
            let (value, times) = match code.read(self)? {
                16 => (*lengths.last()?, 3 + self.bits(2)?),
                17 => (0, 3 + self.bits(3)?),
                18 => (0, 11 + self.bits(7)?),
                length => (length as u8, 1),
            };
            lengths.extend(std::iter::repeat_n(value, times as usize));
        }
        if lengths.len() > symbols + distances {
            return None;
        }
        Some((
            Code::new(&lengths[..symbols])?,
            Code::new(&lengths[symbols..])?,
        ))
    }

    fn coded(&mut self, symbols: &Code, distances: &Code) -> Option<()> {
        loop {
            let symbol = symbols.read(self)?;
            if symbol < END {
                self.output.push(symbol as u8);
            } else if symbol == END {
                return Some(());
            } else {
                let (start, extra) = *LENGTHS.get(symbol - 257)?;
                let length = usize::from(start) + self.bits(u32::from(extra))? as usize;
                let (start, extra) = *DISTANCES.get(distances.read(self)?)?;
                let distance = usize::from(start) + self.bits(u32::from(extra))? as usize;
                let from = self.output.len().checked_sub(distance)?;
                for index in from..from + length {
                    let byte = self.output[index];
                    self.output.push(byte);
                }
            }
            if self.output.len() > self.size {
                return None;
            }
        }
    }
}

fn fixed_lengths() -> Code {
    let mut lengths = [8u8; 288];
    lengths[144..256].fill(9);
    lengths[256..280].fill(7);
    Code::new(&lengths).expect("the fixed code is a code")
}

/// A prefix code: how many codes there are of each length, and the symbols in the order of their codes.
struct Code {
    counts: [u16; CODE_BITS_MAX + 1],
    symbols: Vec<u16>,
}

impl Code {
    /// The code with these lengths, one for each symbol; `None` if there are more than fit.
    fn new(lengths: &[u8]) -> Option<Code> {
        let mut counts = [0u16; CODE_BITS_MAX + 1];
        for length in lengths {
            *counts.get_mut(usize::from(*length))? += 1;
        }
        counts[0] = 0;
        let mut room = 1i32;
        for count in &counts[1..] {
            room = 2 * room - i32::from(*count);
            if room < 0 {
                return None;
            }
        }
        let mut symbols: Vec<u16> = (0..lengths.len() as u16)
            .filter(|symbol| lengths[usize::from(*symbol)] > 0)
            .collect();
        symbols.sort_by_key(|symbol| lengths[usize::from(*symbol)]);
        Some(Code { counts, symbols })
    }

    fn read(&self, reader: &mut Reader<'_>) -> Option<usize> {
        let (mut code, mut first, mut place) = (0u32, 0u32, 0u32);
        for count in &self.counts[1..] {
            code = code << 1 | reader.bits(1)?;
            let count = u32::from(*count);
            if code < first + count {
                return self
                    .symbols
                    .get((place + code - first) as usize)
                    .map(|symbol| usize::from(*symbol));
            }
            place += count;
            first = (first + count) << 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn round(bytes: &[u8]) {
        let compressed = compress(bytes);
        let all = compressed.len();
        assert_eq!(
            decompress(&compressed, bytes.len()),
            Some((bytes.to_vec(), all))
        );
    }

    #[test]
    fn what_zlib_wrote_is_read() {
        // The external form of a hundred `a`s, as OTP compresses it.
        let bytes = [
            120, 156, 203, 101, 96, 96, 72, 73, 164, 3, 0, 0, 206, 117, 38, 182,
        ];
        let mut expected = vec![109, 0, 0, 0, 100];
        expected.extend([b'a'; 100]);
        assert_eq!(
            decompress(&bytes, 105),
            Some((expected.clone(), bytes.len()))
        );
        assert_eq!(decompress(&bytes, 104), None);
        assert_eq!(decompress(&bytes, 106), None);
        assert_eq!(decompress(&bytes[..12], 105), None);
        let mut wrong = bytes;
        wrong[8] ^= 1;
        assert_eq!(decompress(&wrong, 105), None);
    }

    #[test]
    fn repetitions_take_little() {
        let bytes = [b'x'; 100_000];
        round(&bytes);
        assert!(compress(&bytes).len() < 1000);
        let far: Vec<u8> = (0..200_000u32)
            .map(|index| (index % 33_000 / 130) as u8)
            .collect();
        round(&far);
    }

    proptest! {
        #[test]
        fn what_is_compressed_comes_back(bytes in prop::collection::vec(0u8..8, 0..3000)) {
            round(&bytes);
        }

        #[test]
        fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut bytes = bytes;
            bytes.splice(..0, [0x78, 0x9c]);
            prop_assert!(decompress(&bytes, 1000).is_none_or(|(output, _)| output.len() == 1000));
        }
    }
}
