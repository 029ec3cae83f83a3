//! Decoding: bytes from anywhere become a term or an error, never more memory than they are worth.
#![allow(unsafe_code, reason = "fills freshly allocated objects")]

use super::{VERSION, tag};
use crate::atom::{ATOM_CHARACTERS_MAX, Atom};
use crate::bignum;
use crate::bits::{self, BitSlice};
use crate::code::{Mfa, code};
use crate::deflate;
use crate::float_text;
use crate::heap::Heap;
use crate::map;
use crate::number;
use crate::raw::{Kind, Raw, header, immediate};
use crate::reference::Reference;
use crate::term::Term;

/// Why bytes are no term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadExternal {
    /// They are not in the format, or ask for what is not allowed.
    Malformed,
    /// There is no room for another atom.
    AtomLimit,
}

/// How to decode.
pub(crate) struct Decoding<'a> {
    /// Whether atoms and funs must exist already.
    pub(crate) safe: bool,
    /// The address of the entry of a fun: by module, index and version.
    pub(crate) fun: &'a dyn Fn(Atom, u32, u32) -> Option<*const u64>,
}

type Result<T> = std::result::Result<T, BadExternal>;

/// The term at the start of `bytes`, and how many bytes it took.
pub(crate) fn decode(heap: &Heap, bytes: &[u8], how: &Decoding<'_>) -> Result<(Raw, usize)> {
    let (version, rest) = bytes.split_first().ok_or(BadExternal::Malformed)?;
    if *version != VERSION {
        return Err(BadExternal::Malformed);
    }
    if rest.first() != Some(&tag::COMPRESSED) {
        let (term, used) = plain(heap, rest, how)?;
        return Ok((term, used + 1));
    }
    let size = *rest[1..].first_chunk().ok_or(BadExternal::Malformed)?;
    let size = u32::from_be_bytes(size) as usize;
    let packed = &rest[5..];
    // No byte stands for more than this many, so a size beyond is a lie.
    if size / EXPANSION_MAX > packed.len() || !crate::limit::has_room(size) {
        return Err(BadExternal::Malformed);
    }
    let (unpacked, used) = deflate::decompress(packed, size).ok_or(BadExternal::Malformed)?;
    match plain(heap, &unpacked, how)? {
        (term, all) if all == size => Ok((term, 6 + used)),
        _ => Err(BadExternal::Malformed),
    }
}

/// The most bytes that a byte of a compressed term can stand for.
const EXPANSION_MAX: usize = 1032;

/// The term at the start of `bytes`, which are not compressed and have no version.
fn plain(heap: &Heap, bytes: &[u8], how: &Decoding<'_>) -> Result<(Raw, usize)> {
    let mut decoder = Decoder {
        heap,
        how,
        bytes,
        at: 0,
        values: Vec::new(),
        frames: Vec::new(),
    };
    let term = decoder.run()?;
    Ok((term, decoder.at))
}

/// What is being put together from the last values.
enum Build {
    Tuple,
    /// Elements and tail.
    List,
    /// Keys and values by turns.
    Map,
    /// What a fun captured.
    Fun {
        entry: *const u64,
    },
}

struct Frame {
    build: Build,
    /// Where its values begin.
    start: usize,
    /// How many values it takes.
    count: usize,
}

struct Decoder<'d> {
    heap: &'d Heap,
    how: &'d Decoding<'d>,
    bytes: &'d [u8],
    at: usize,
    values: Vec<Raw>,
    frames: Vec<Frame>,
}

impl<'d> Decoder<'d> {
    fn run(&mut self) -> Result<Raw> {
        loop {
            let tag = self.byte()?;
            if let Some(term) = self.term(tag)? {
                self.values.push(term);
            }
            while let Some(frame) = self.frames.last() {
                if self.values.len() < frame.start + frame.count {
                    break;
                }
                let frame = self.frames.pop().expect("just seen");
                let built = self.build(&frame)?;
                self.values.truncate(frame.start);
                self.values.push(built);
            }
            if self.frames.is_empty() {
                return self.values.pop().ok_or(BadExternal::Malformed);
            }
        }
    }

    fn take(&mut self, len: usize) -> Result<&'d [u8]> {
        let rest = &self.bytes[self.at..];
        let taken = rest.get(..len).ok_or(BadExternal::Malformed)?;
        self.at += len;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        self.take(N)
            .map(|bytes| bytes.try_into().expect("as many as asked for"))
    }

    fn byte(&mut self) -> Result<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn short(&mut self) -> Result<usize> {
        Ok(usize::from(u16::from_be_bytes(self.array()?)))
    }

    fn long(&mut self) -> Result<u32> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    /// Expects `count` values; each takes at least a byte, so more than are left is a lie.
    fn expect(&mut self, build: Build, count: usize) -> Result<Option<Raw>> {
        if count > self.bytes.len() - self.at {
            return Err(BadExternal::Malformed);
        }
        self.frames.push(Frame {
            build,
            start: self.values.len(),
            count,
        });
        Ok(None)
    }

    /// The term of `tag`, unless its parts are still to come.
    fn term(&mut self, tag: u8) -> Result<Option<Raw>> {
        let heap = self.heap;
        Ok(Some(match tag {
            tag::SMALL_INTEGER => Raw::small(i64::from(self.byte()?)),
            tag::INTEGER => Raw::small(i64::from(self.long()? as i32)),
            tag::SMALL_BIG => {
                let len = self.byte()?;
                self.big(usize::from(len))?
            }
            tag::LARGE_BIG => {
                let len = self.long()? as usize;
                self.big(len)?
            }
            tag::NEW_FLOAT => {
                let bits = u64::from_be_bytes(self.array()?);
                self.float(f64::from_bits(bits))?
            }
            tag::FLOAT => {
                let text = self.take(31)?;
                let len = text
                    .iter()
                    .position(|byte| *byte == 0)
                    .unwrap_or(text.len());
                let value = float_text::parse(text[..len].trim_ascii());
                self.float(value.ok_or(BadExternal::Malformed)?)?
            }
            tag::ATOM | tag::SMALL_ATOM | tag::ATOM_UTF8 | tag::SMALL_ATOM_UTF8 => {
                self.atom_of(tag)?.raw()
            }
            tag::NIL => Raw::NIL,
            tag::STRING => {
                let len = self.short()?;
                let bytes = self.take(len)?;
                heap.list(bytes.iter().map(|byte| heap.integer(i64::from(*byte))))
                    .raw()
            }
            tag::LIST => {
                let len = self.long()? as usize;
                return self.expect(Build::List, len + 1);
            }
            tag::SMALL_TUPLE => {
                let len = usize::from(self.byte()?);
                return self.expect(Build::Tuple, len);
            }
            tag::LARGE_TUPLE => {
                let len = self.long()? as usize;
                return self.expect(Build::Tuple, len);
            }
            tag::MAP => {
                let len = self.long()? as usize;
                return self.expect(Build::Map, 2 * len);
            }
            tag::BINARY => {
                let len = self.long()? as usize;
                bits::from_bytes(heap, self.take(len)?)
            }
            tag::BIT_BINARY => self.bit_binary()?,
            tag::EXPORT => self.export()?,
            tag::NEW_FUN => return self.fun(),
            tag::NEW_PID | tag::NEW_PORT | tag::V4_PORT => self.identity(tag)?,
            tag::NEWER_REFERENCE => self.reference()?,
            _ => return Err(BadExternal::Malformed),
        }))
    }

    fn float(&self, value: f64) -> Result<Raw> {
        number::from_f64(self.heap, value).map_err(|_| BadExternal::Malformed)
    }

    fn big(&mut self, len: usize) -> Result<Raw> {
        let negative = self.byte()? != 0;
        let bytes = self.take(len)?;
        let limbs: Vec<u64> = bytes
            .chunks(8)
            .map(|chunk| {
                chunk
                    .iter()
                    .rev()
                    .fold(0, |limb, byte| limb << 8 | u64::from(*byte))
            })
            .collect();
        Ok(bignum::from_limbs(self.heap, negative, &limbs))
    }

    fn atom(&mut self) -> Result<Atom> {
        let tag = self.byte()?;
        self.atom_of(tag)
    }

    fn atom_of(&mut self, tag: u8) -> Result<Atom> {
        let len = match tag {
            tag::ATOM | tag::ATOM_UTF8 => self.short()?,
            tag::SMALL_ATOM | tag::SMALL_ATOM_UTF8 => usize::from(self.byte()?),
            _ => return Err(BadExternal::Malformed),
        };
        let bytes = self.take(len)?;
        let text = if matches!(tag, tag::ATOM | tag::SMALL_ATOM) {
            bytes.iter().map(|byte| char::from(*byte)).collect()
        } else {
            std::str::from_utf8(bytes)
                .map_err(|_| BadExternal::Malformed)?
                .to_owned()
        };
        if text.chars().count() > ATOM_CHARACTERS_MAX {
            return Err(BadExternal::Malformed);
        }
        if self.how.safe {
            return Atom::existing(&text).ok_or(BadExternal::Malformed);
        }
        Atom::try_new(&text).map_err(|_| BadExternal::AtomLimit)
    }

    fn bit_binary(&mut self) -> Result<Raw> {
        let len = self.long()? as usize;
        let last = self.byte()?;
        let bytes = self.take(len)?;
        if len == 0 || !(1..=8).contains(&last) {
            return Err(BadExternal::Malformed);
        }
        let slice = BitSlice::new(bytes, 0, bits::bit_count(len, last));
        bits::from_slice(self.heap, slice).map_err(|_| BadExternal::Malformed)
    }

    /// A small number that comes as a term.
    fn integer(&mut self) -> Result<u32> {
        match self.byte()? {
            tag::SMALL_INTEGER => Ok(u32::from(self.byte()?)),
            tag::INTEGER => self.long(),
            _ => Err(BadExternal::Malformed),
        }
    }

    fn export(&mut self) -> Result<Raw> {
        let (module, function) = (self.atom()?, self.atom()?);
        let arity = u8::try_from(self.integer()?).map_err(|_| BadExternal::Malformed)?;
        let export = code().export(Mfa {
            module,
            function,
            arity,
        });
        Ok(self.object(Kind::Capture, &[std::ptr::from_ref(export) as u64]))
    }

    fn fun(&mut self) -> Result<Option<Raw>> {
        let _size = self.long()?;
        let _arity = self.byte()?;
        let _digest: [u8; 16] = self.array()?;
        let index = self.long()?;
        let captured = self.long()? as usize;
        let module = self.atom()?;
        let _old_index = self.integer()?;
        let unique = self.integer()?;
        let tag = self.byte()?;
        self.identity(tag)?;
        let entry = (self.how.fun)(module, index, unique).ok_or(BadExternal::Malformed)?;
        self.expect(Build::Fun { entry }, captured)
    }

    fn object(&self, kind: Kind, payload: &[u64]) -> Raw {
        let at = self.heap.alloc(1 + payload.len());
        // SAFETY: `alloc` gave room for the header and the payload.
        unsafe {
            *at = header(kind, payload.len());
            std::ptr::copy_nonoverlapping(payload.as_ptr(), at.add(1), payload.len());
        }
        Raw::boxed(at)
    }

    fn identity(&mut self, tag: u8) -> Result<Raw> {
        let node = self.atom()?;
        let bits = match tag {
            tag::NEW_PID => u64::from(self.long()?) | u64::from(self.long()?) << 32,
            tag::NEW_PORT => u64::from(self.long()?),
            tag::V4_PORT => u64::from_be_bytes(self.array()?),
            _ => return Err(BadExternal::Malformed),
        };
        let creation = self.long()?;
        let is_pid = tag == tag::NEW_PID;
        if node != Atom::NONODE || creation != super::CREATION {
            let kind = if is_pid {
                Kind::ExternalPid
            } else {
                Kind::ExternalPort
            };
            return Ok(self.object(kind, &[node.raw().0, bits, u64::from(creation)]));
        }
        if bits >> (64 - immediate::BITS) != 0 {
            return Err(BadExternal::Malformed);
        }
        let tag = if is_pid {
            immediate::PID
        } else {
            immediate::PORT
        };
        Ok(Raw(bits << immediate::BITS | tag))
    }

    fn reference(&mut self) -> Result<Raw> {
        let len = self.short()?;
        let node = self.atom()?;
        let creation = self.long()?;
        if len == 0 || len > 6 {
            return Err(BadExternal::Malformed);
        }
        let mut words = vec![0u64; len.div_ceil(2)];
        for index in 0..len {
            words[index / 2] |= u64::from(self.long()?) << (32 * (index % 2));
        }
        if node == Atom::NONODE && creation == super::CREATION && len == 4 {
            let reference = Reference {
                id: words[0],
                place: words[1],
            };
            return Ok(self.heap.reference(reference).raw());
        }
        let mut payload = vec![node.raw().0, u64::from(creation)];
        payload.append(&mut words);
        Ok(self.object(Kind::ExternalReference, &payload))
    }

    /// What the values of a frame make.
    fn build(&self, frame: &Frame) -> Result<Raw> {
        let values = &self.values[frame.start..frame.start + frame.count];
        Ok(match frame.build {
            Build::Tuple => self.heap.tuple(Term::slice(values)).raw(),
            Build::List => {
                let (tail, elements) = values.split_last().ok_or(BadExternal::Malformed)?;
                let elements = elements.iter().map(|element| Term::from_raw(*element));
                self.heap
                    .list_with_tail(elements, Term::from_raw(*tail))
                    .raw()
            }
            Build::Map => {
                let mut pairs = values.chunks(2).map(|pair| (pair[0], pair[1])).collect();
                let map = map::from_pairs(self.heap, &mut pairs);
                if map::size(map) != frame.count / 2 {
                    return Err(BadExternal::Malformed);
                }
                map
            }
            Build::Fun { entry } => {
                let mut payload = vec![entry as u64];
                payload.extend(values.iter().map(|value| value.0));
                self.object(Kind::Fun, &payload)
            }
        })
    }
}
