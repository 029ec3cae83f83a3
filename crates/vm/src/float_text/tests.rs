//! Tests of `float_text`.
