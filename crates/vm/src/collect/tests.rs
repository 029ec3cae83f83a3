//! Tests of `collect`.
