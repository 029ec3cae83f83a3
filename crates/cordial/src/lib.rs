//! The library that joins the crates: the only one that knows files and terminals.

pub mod annotations;
pub mod archive;
pub mod attribute;
pub mod behaviour;
pub mod code;
pub mod code_path;
pub mod command;
pub mod compile;
pub mod consolidation;
pub mod diagnostics;
pub mod docs;
pub mod forms;
pub mod heads;
pub mod hooks;
pub mod host;
pub mod job;
pub mod natives;
pub mod progress;
pub mod refused;
pub mod report;
pub mod signature;
pub mod stage;
pub mod threads;
pub mod typespec;
pub mod verify;
