//! `cordial disasm`: shows the code of modules.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use bytecode::Module;
use vm::Options;

use super::{Invocation, LIBRARY, Task};
use crate::archive::Archive;
use crate::defining;

/// Shows what `target` names.
///
/// # Errors
/// What to say if there is no such thing, or it is damaged.
pub(super) fn main(target: &str) -> Result<ExitCode, String> {
    let extension = Path::new(target).extension();
    let (listings, code) = match extension.and_then(|extension| extension.to_str()) {
        Some("cbc") => {
            let bytes =
                std::fs::read(target).map_err(|error| format!("cordial: {target}: {error}"))?;
            (vec![listing(target, &bytes)?], 0)
        }
        Some("ex" | "exs") => script(super::script(target.to_owned())?)?,
        Some(_) | None => (vec![library(target)?], 0),
    };
    let text = listings.join("\n");
    // Whoever closed the pipe has seen enough.
    drop(std::io::stdout().write_all(text.as_bytes()));
    std::process::exit(code);
}

fn listing(shown: &str, bytes: &[u8]) -> Result<String, String> {
    let module = Module::decode(bytes).map_err(|error| format!("cordial: {shown}: {error}"))?;
    Ok(module.disassemble())
}

/// A module of the standard library, written as in a script: `Enum`, `:lists`.
fn library(name: &str) -> Result<String, String> {
    let full = match name.strip_prefix(':') {
        Some(plain) => plain.to_owned(),
        None if name.starts_with("Elixir.") => name.to_owned(),
        None => format!("Elixir.{name}"),
    };
    let bytes = Archive::new(LIBRARY).find(&full);
    let bytes =
        bytes.ok_or_else(|| format!("cordial: no file and no library module named {name}"))?;
    listing(name, bytes)
}

/// Name and file of the modules defined so far.
type Found = Arc<Mutex<Vec<(String, Vec<u8>)>>>;

/// The modules that a script defines: it is run, since that is what defines them.
fn script(task: Task) -> Result<(Vec<String>, i32), String> {
    let found = Found::default();
    let sink = found.clone();
    defining::set_sink(Box::new(move |name, bytes| {
        // What stands beside a module has a name of two words.
        if name.contains(' ') {
            return;
        }
        let mut found = sink.lock().unwrap_or_else(PoisonError::into_inner);
        found.push((name.to_owned(), bytes));
    }));
    let invocation = Invocation {
        tasks: vec![task],
        argv: Vec::new(),
        no_halt: false,
    };
    let code = super::run_to_end(invocation, &Options::default());
    let found = found.lock().unwrap_or_else(PoisonError::into_inner);
    let listings = found.iter().map(|(name, bytes)| listing(name, bytes));
    Ok((listings.collect::<Result<_, _>>()?, code))
}
