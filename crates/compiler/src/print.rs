//! Core as text, for tests and for reading.
