//! The folders where modules are looked for that neither are loaded nor belong to the standard library.

use std::path::{Path, PathBuf};

use parking_lot::RwLock;
use vm::{Atom, Cx, NativeResult, Stop, Term};

/// What the name of a module's file ends with.
pub const EXTENSION: &str = "cbc";

/// The folders, in order: those before the standard library, and those behind it.
static PATHS: RwLock<(Vec<PathBuf>, Vec<PathBuf>)> = RwLock::new((Vec::new(), Vec::new()));

/// The code of a module: of a folder in front, of the library, or of a folder behind.
pub fn find(name: &str, library: impl FnOnce(&str) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let (front, back) = PATHS.read().clone();
    read(&front, name)
        .or_else(|| library(name))
        .or_else(|| read(&back, name))
}

fn read(paths: &[PathBuf], name: &str) -> Option<Vec<u8>> {
    // A module's name is no way to other folders.
    if name.contains(['/', '\\', '\0']) {
        return None;
    }
    let file = format!("{name}.{EXTENSION}");
    paths
        .iter()
        .find_map(|path| std::fs::read(path.join(&file)).ok())
}

fn folder<'h>(term: Term<'h>) -> Result<PathBuf, Stop<'h>> {
    let bytes = term.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Stop::bad_argument())?;
    let path = Path::new(text);
    Ok(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

/// Takes a folder out; says whether it was there.
fn forget(path: &Path) -> bool {
    let mut paths = PATHS.write();
    let before = paths.0.len() + paths.1.len();
    paths.0.retain(|known| known != path);
    paths.1.retain(|known| known != path);
    before > paths.0.len() + paths.1.len()
}

/// Adds a folder in front: `true`, or `false` if there is no such folder.
pub fn prepend<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = folder(args[0])?;
    let is_there = path.is_dir();
    if is_there {
        forget(&path);
        PATHS.write().0.insert(0, path);
        vm::forget_missing_implementations();
    }
    Ok(is_there.into())
}

/// Adds a folder behind: `true`, or `false` if there is no such folder.
pub fn append<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = folder(args[0])?;
    let is_there = path.is_dir();
    if is_there {
        forget(&path);
        PATHS.write().1.push(path);
        vm::forget_missing_implementations();
    }
    Ok(is_there.into())
}

/// Takes a folder out: whether it was there.
pub fn delete<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(forget(&folder(args[0])?).into())
}

/// The folders, as binaries, in the order they are searched.
pub fn list<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let paths = PATHS.read();
    let all = paths.0.iter().chain(&paths.1);
    let terms: Vec<Term<'h>> = all
        .map(|path| cx.heap().binary(path.to_string_lossy().as_bytes()))
        .collect();
    Ok(cx.heap().list(terms))
}

/// The file that a module would be loaded from, if it is one of a folder: a binary or `nil`.
pub fn locate<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let file = format!("{}.{EXTENSION}", module.as_str());
    let paths = PATHS.read();
    let mut all = paths.0.iter().chain(&paths.1).map(|path| path.join(&file));
    let found = all.find(|path| path.is_file());
    Ok(found.map_or(Atom::NIL.into(), |path| {
        cx.heap().binary(path.to_string_lossy().as_bytes())
    }))
}
