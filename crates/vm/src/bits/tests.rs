//! Tests of `bits`.
