//! Compiling the standard library: what the build script does.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use vm::{Atom, Cx, Native, NativeResult, Options, Stop, System, Term};

use crate::compile;
use crate::defining;
use crate::failure::{self, Failure};
use crate::job;
use crate::natives::NATIVES;

/// Files whose macros and structs others use, in the order to compile them; all others follow by name.
const FIRST: &[&str] = &[
    "kernel.ex",
    "erlang/lists.ex",
    "erlang/maps.ex",
    "macro.ex",
    "macro/env.ex",
    "module.ex",
    "kernel/guard.ex",
    "errors.ex",
    "exception.ex",
    "protocol.ex",
    "inspect/opts.ex",
    "inspect/algebra.ex",
    "inspect.ex",
    "range.ex",
];

/// The files of the standard library below `directory`, in the order to compile them.
fn files(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(next) = pending.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ex") {
                all.push(path);
            }
        }
    }
    all.sort();
    let rank = |path: &PathBuf| {
        let name = path.strip_prefix(directory).unwrap_or(path);
        FIRST
            .iter()
            .position(|first| Path::new(first) == name)
            .unwrap_or(FIRST.len())
    };
    all.sort_by_key(rank);
    Ok(all)
}

/// A compiled module: its name and its file.
pub type Compiled = (String, Vec<u8>);

/// What the name of a module is followed by where the archive keeps its docs, types and heads.
pub const NOTES: &str = "\0notes";

/// A module without docs, types and heads, and these as a module file of their own: loading a module does not touch them.
fn apart(name: &str, bytes: Vec<u8>) -> Vec<Compiled> {
    let Ok(mut module) = bytecode::Module::decode(&bytes) else {
        return vec![(name.to_owned(), bytes)];
    };
    let packed = |blob: &mut bytecode::Blob| match std::mem::take(&mut blob.0) {
        empty if empty.is_empty() => bytecode::Blob(empty),
        bytes => bytecode::Blob(vm::compress_external(bytes)),
    };
    let notes = bytecode::Module {
        docs: packed(&mut module.docs),
        types: packed(&mut module.types),
        heads: std::mem::take(&mut module.heads),
        ..bytecode::Module::default()
    };
    vec![
        (name.to_owned(), module.encode()),
        (format!("{name}{NOTES}"), notes.encode()),
    ]
}

/// The file being compiled: where it is, and how it is shown.
static CURRENT: Mutex<Option<(PathBuf, String)>> = Mutex::new(None);
static DONE: AtomicBool = AtomicBool::new(false);

/// Compiles the standard library below `directory`, one process for each file. Gives the modules, and the files that do
/// not compile.
///
/// # Errors
/// If the files cannot be read.
pub fn compile_library(directory: &Path) -> Result<(Vec<Compiled>, Vec<String>), String> {
    let files = files(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let compiled: Arc<Mutex<Vec<Compiled>>> = Arc::default();
    let sink = compiled.clone();
    defining::set_sink(Box::new(move |name, bytes| {
        if let Ok(mut compiled) = sink.lock() {
            compiled.extend(apart(name, bytes));
        }
    }));
    let stage = [Native {
        module: "cordial_stage",
        function: "main",
        arity: 0,
        native: main,
    }];
    let system = System::start(
        &Options {
            schedulers: 1,
            ..Options::default()
        },
        &[NATIVES, &stage],
    );
    let atom = |text: &str| Atom::try_new(text).map_err(|_| "the atom table is full".to_owned());
    let (module, function) = (atom("cordial_stage")?, atom("main")?);
    compile::set_bootstrap(true);
    let mut pending = files;
    let mut quiet = true;
    loop {
        crate::diagnostics::set_quiet(quiet);
        let mut failed = Vec::new();
        for path in pending.iter() {
            let shown = format!(
                "stdlib/{}",
                path.strip_prefix(directory).unwrap_or(path).display()
            );
            *CURRENT.lock().map_err(|error| error.to_string())? = Some((path.clone(), shown));
            DONE.store(false, Ordering::Release);
            let pid = system
                .spawn(module, function)
                .ok_or("no room for a process")?;
            system.wait_for(pid);
            if !DONE.load(Ordering::Acquire) {
                failed.push(path.clone());
            }
            compile::set_bootstrap(false);
        }
        // A file may need one that comes later: it is tried again as long as others succeed.
        if failed.is_empty() || !quiet {
            pending = failed;
            break;
        }
        quiet = failed.len() < pending.len();
        pending = failed;
    }
    let failed = pending
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let compiled = std::mem::take(&mut *compiled.lock().map_err(|error| error.to_string())?);
    Ok((compiled, failed))
}

fn main<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let current = CURRENT.lock().ok().and_then(|current| current.clone());
    let (path, shown) = current.ok_or_else(Stop::bad_argument)?;
    Err(job::start(move |job| {
        let source = std::fs::read(&path).map_err(|error| Failure::Limit(error.to_string()));
        let result = source.and_then(|source| compile::run_source(job, &source, &shown));
        DONE.store(result.is_ok(), Ordering::Release);
        failure::answer(result)
    }))
}
