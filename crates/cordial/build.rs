//! Compiles the standard library into the archive that the binary embeds, with the code of the library itself.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "the modules are the library's; the script uses a part of them"
)]

#[path = "src/annotations.rs"]
mod annotations;
#[path = "src/archive.rs"]
mod archive;
#[path = "src/attribute.rs"]
mod attribute;
#[path = "src/behaviour.rs"]
mod behaviour;
#[path = "src/built_in_types.rs"]
mod built_in_types;
#[path = "src/code.rs"]
mod code;
#[path = "src/code_path.rs"]
mod code_path;
#[path = "src/compile.rs"]
mod compile;
#[path = "src/consolidation.rs"]
mod consolidation;
#[path = "src/defining.rs"]
mod defining;
#[path = "src/diagnostics.rs"]
mod diagnostics;
#[path = "src/docs.rs"]
mod docs;
#[path = "src/failure.rs"]
mod failure;
#[path = "src/forms.rs"]
mod forms;
#[path = "src/heads.rs"]
mod heads;
#[path = "src/hooks.rs"]
mod hooks;
#[path = "src/host.rs"]
mod host;
#[path = "src/job.rs"]
mod job;
#[path = "src/mentions.rs"]
mod mentions;
#[path = "src/natives.rs"]
mod natives;
#[path = "src/progress.rs"]
mod progress;
#[path = "src/refused.rs"]
mod refused;
#[path = "src/report.rs"]
mod report;
#[path = "src/signature.rs"]
mod signature;
#[path = "src/stage.rs"]
mod stage;
#[path = "src/threads.rs"]
mod threads;
#[path = "src/type_check.rs"]
mod type_check;
#[path = "src/type_record.rs"]
mod type_record;
#[path = "src/typespec.rs"]
mod typespec;
#[path = "src/unquote.rs"]
mod unquote;
#[path = "src/verify.rs"]
mod verify;

use std::path::PathBuf;

fn main() {
    let root = PathBuf::from(env("CARGO_MANIFEST_DIR")).join("../../stdlib");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=src");
    match stage::compile_library(&root) {
        Ok((mut modules, failed)) => {
            for file in failed {
                println!("cargo::warning={file} does not compile");
            }
            let path = PathBuf::from(env("OUT_DIR")).join("stdlib.archive");
            std::fs::write(&path, archive::write(&mut modules))
                .expect("cargo gives a directory to write to");
        }
        Err(error) => {
            println!("cargo::error={error}");
        }
    }
}

fn env(name: &str) -> String {
    std::env::var(name).expect("cargo sets it for build scripts")
}
