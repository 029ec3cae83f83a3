//! Compiling the standard library: what the build script does.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use vm::{Atom, Cx, Native, NativeResult, Options, System, Term};

use crate::compile::{self, Failure};
use crate::job;
use crate::natives::NATIVES;

/// Files that others need before they can be compiled, in order; all others follow by name.
const FIRST: &[&str] = &["kernel.ex"];

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
        FIRST.iter().position(|first| Path::new(first) == name).unwrap_or(FIRST.len())
    };
    all.sort_by_key(rank);
    Ok(all)
}

/// A compiled module: its name and its file.
pub type Compiled = (String, Vec<u8>);

static FILES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
static DONE: AtomicBool = AtomicBool::new(false);
static ROOT: Mutex<PathBuf> = Mutex::new(PathBuf::new());

/// Compiles the standard library below `directory`.
///
/// # Errors
/// What is wrong with it.
pub fn compile_library(directory: &Path) -> Result<Vec<Compiled>, String> {
    let files = files(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    *FILES.lock().map_err(|error| error.to_string())? = files;
    *ROOT.lock().map_err(|error| error.to_string())? = directory.to_owned();
    let compiled: Arc<Mutex<Vec<Compiled>>> = Arc::default();
    let sink = compiled.clone();
    compile::set_sink(Box::new(move |name, bytes| {
        if let Ok(mut compiled) = sink.lock() {
            compiled.push((name.to_owned(), bytes));
        }
    }));
    let stage = [Native { module: "cordial_stage", function: "main", arity: 0, native: main }];
    let system = System::start(&Options { schedulers: 1, ..Options::default() }, &[NATIVES, &stage]);
    let atom = |text: &str| Atom::try_new(text).map_err(|_| "the atom table is full".to_owned());
    let pid = system.spawn(atom("cordial_stage")?, atom("main")?).ok_or("no room for a process")?;
    system.wait_for(pid);
    let compiled = std::mem::take(&mut *compiled.lock().map_err(|error| error.to_string())?);
    if DONE.load(Ordering::Acquire) { Ok(compiled) } else { Err("the standard library does not compile".to_owned()) }
}

fn main<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    compile::set_bootstrap(true);
    next(cx, 0)
}

/// Compiles file number `index`, then the next.
fn next<'h>(_cx: &Cx<'h>, index: usize) -> NativeResult<'h> {
    let file = FILES.lock().ok().and_then(|files| files.get(index).cloned());
    let Some(path) = file else {
        DONE.store(true, Ordering::Release);
        return Ok(Atom::OK.into());
    };
    Err(job::start(move |job| {
        let root = ROOT.lock().map(|root| root.clone()).unwrap_or_default();
        let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        let result = std::fs::read(&path)
            .map_err(|error| Failure::Limit(error.to_string()))
            .and_then(|source| compile::run_source(job, &source, &format!("stdlib/{shown}")));
        Box::new(move |cx| {
            if result.is_err() {
                eprintln!("while compiling stdlib/{shown}:");
                return compile::answer(result)(cx);
            }
            compile::set_bootstrap(false);
            next(cx, index + 1)
        })
    }))
}
