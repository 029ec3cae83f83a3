//! Bytes made shorter and back, in zlib's format (RFC 1950).

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Decompress, FlushDecompress, Status};

/// `bytes` in zlib's format.
pub(crate) fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("a vector takes all that is written")
}

/// What `bytes`, in zlib's format, stand for, and how many of them there are: `None` if they are not in the format, or
/// for anything but `size` bytes.
pub(crate) fn decompress(bytes: &[u8], size: usize) -> Option<(Vec<u8>, usize)> {
    let mut decoder = Decompress::new(true);
    // One more, so that more than was promised is noticed and not the end of the room.
    let mut output = Vec::with_capacity(size + 1);
    let status = decoder.decompress_vec(bytes, &mut output, FlushDecompress::Finish);
    let complete = matches!(status, Ok(Status::StreamEnd)) && output.len() == size;
    let used = usize::try_from(decoder.total_in()).ok()?;
    complete.then_some((output, used))
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
