//! Properties of files, verifier and disassembler over random modules.
//!
//! Each case has a seed, which a failure names.

mod generate;
mod shadow;

use std::collections::BTreeSet;

use bytecode::{DecodeFault, Literal, Module, Op, verify};
use generate::{Arbitrary, Rng};
use shadow::Shadow;

/// Runs `property` for `count` seeds.
fn for_seeds(count: u64, property: impl Fn(&mut Rng) + std::panic::RefUnwindSafe) {
    for seed in 0..count {
        let outcome = std::panic::catch_unwind(|| property(&mut Rng(seed)));
        assert!(outcome.is_ok(), "failed for seed {seed}");
    }
}

#[test]
fn what_is_written_is_read() {
    for_seeds(500, |rng| {
        let module = generate::module(rng);
        assert_eq!(Module::decode(&module.encode()), Ok(module));
    });
}

#[test]
fn every_op_is_generated() {
    let mut rng = Rng(1);
    let mut seen: Vec<String> = (0..20_000)
        .map(|_| format!("{:?}", Op::arbitrary(&mut rng, true)))
        .map(|text| text.split(' ').next().expect("an op has a name").to_owned())
        .collect();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), bytecode::op::OP_NAMES.len());
}

#[test]
fn random_bytes_are_refused() {
    for_seeds(2_000, |rng| {
        let bytes = rng.list(300, |rng| rng.any() as u8);
        assert!(Module::decode(&bytes).is_err());
    });
}

#[test]
fn a_damaged_file_is_refused() {
    for_seeds(300, |rng| {
        let mut bytes = generate::module(rng).encode();
        let at = rng.below(bytes.len());
        bytes[at] ^= 1 << rng.below(8);
        assert!(Module::decode(&bytes).is_err());
        bytes[at] ^= 0xff;
        bytes.truncate(at);
        assert!(Module::decode(&bytes).is_err());
    });
}

/// Puts the right checksum under damaged bytes, so that the decoder looks at them.
fn seal(bytes: &mut [u8]) {
    let body = bytes.len() - 8;
    let sum = bytes[..body]
        .iter()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    bytes[body..].copy_from_slice(&sum.to_le_bytes());
}

#[test]
fn a_damaged_file_with_a_right_checksum_does_not_crash() {
    for_seeds(3_000, |rng| {
        let mut bytes = generate::module(rng).encode();
        for _ in 0..=rng.below(4) {
            let at = 6 + rng.below(bytes.len() - 14);
            bytes[at] = rng.skewed() as u8;
        }
        seal(&mut bytes);
        match Module::decode(&bytes) {
            Ok(module) => {
                // It is another module, which may be written again, printed, and verified or not.
                assert_eq!(Module::decode(&module.encode()), Ok(module.clone()));
                assert!(!module.disassemble().is_empty());
                drop(verify(module));
            }
            Err(error) => assert_ne!(error.fault, DecodeFault::Checksum, "sealed wrongly"),
        }
    });
}

#[test]
fn the_verifier_survives_soup() {
    let accepted = std::sync::atomic::AtomicUsize::new(0);
    for_seeds(60_000, |rng| {
        let module = generate::soup(rng);
        if verify(module).is_ok() {
            accepted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    });
    let accepted = accepted.into_inner();
    assert!(accepted > 100, "soup is too thick: {accepted} accepted");
}

/// Grows verified modules for `seeds`, runs their first function, and gives the ops that ran.
fn shadow_runs(seeds: std::ops::Range<u64>) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::new();
    for seed in seeds {
        let rng = &mut Rng(seed);
        let module = generate::grown(rng, |module| verify(module.clone()).is_ok());
        let function = &module.functions[0];
        let runs = std::panic::AssertUnwindSafe(|| {
            for _ in 0..20 {
                Shadow::run(&module, function, rng, &mut seen);
            }
        });
        let outcome = std::panic::catch_unwind(runs);
        assert!(outcome.is_ok(), "seed {seed}:\n{}", module.disassemble());
    }
    seen
}

#[test]
fn what_the_verifier_accepts_does_no_harm() {
    let seen = shadow_runs(0..2_000);
    let missed: Vec<_> = (bytecode::op::OP_NAMES.iter())
        .filter(|name| !seen.contains(*name))
        .collect();
    assert!(missed.is_empty(), "never ran: {missed:?}");
}

#[test]
fn deep_literals_are_refused_not_followed() {
    let nested = |depth| (0..depth).fold(Literal::Nil, |inner, _| Literal::Tuple(vec![inner]));
    let module = |depth| Module {
        atoms: vec!["Elixir.Deep".into()],
        literals: vec![nested(depth)],
        ..Module::default()
    };
    let limit = bytecode::literal::DEPTH_MAX;
    let fine = module(limit);
    assert_eq!(Module::decode(&fine.encode()), Ok(fine.clone()));
    assert!(verify(fine).is_ok());
    let deep = module(limit + 1);
    let error = Module::decode(&deep.encode()).unwrap_err();
    assert_eq!(error.fault, DecodeFault::Depth);
    assert!(verify(deep).is_err());
}
