//! `:prim_file`: files and folders of the operating system.
//!
//! Everything that may wait for a disk runs on a helper thread while the process waits. Paths are binaries, taken as bytes;
//! whoever has another form of path (`:file`, `File`) converts it first.
//!
//! Invariant: an open file belongs to a process. It is closed by `close/1`, or after its owner has ended: whoever
//! opens a file next closes those that were left.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

mod errno;
mod handle;
mod status;

use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

pub(super) use errno::reason_of;

use super::host::block;
use super::lists::elements;
use crate::atom::Atom;
use crate::iodata;
use crate::native::{Answer, Cx, NativeResult, Stop, natives};
use crate::term::Term;

natives! {
    /// Files.
    FILE:
    "prim_file" {
        "open"/2 => handle::open;
        "close"/1 => handle::close;
        "read"/2 => handle::read;
        "read_line"/1 => handle::read_line;
        "write"/2 => handle::write;
        "pread"/3 => handle::pread;
        "pwrite"/3 => handle::pwrite;
        "position"/2 => handle::position;
        "truncate"/1 => handle::truncate;
        "sync"/1 => handle::sync;
        "datasync"/1 => handle::sync;
        "read_file"/1 => read_file;
        "write_file"/3 => write_file;
        "list_dir"/1 => list_dir;
        "make_dir"/1 => make_dir;
        "del_dir"/1 => del_dir;
        "delete"/1 => delete;
        "rename"/2 => rename;
        "make_link"/2 => make_link;
        "make_symlink"/2 => make_symlink;
        "read_link"/1 => read_link;
        "get_cwd"/0 => get_cwd;
        "set_cwd"/1 => set_cwd;
        "read_info"/2 => status::read_info;
        "set_permissions"/2 => status::set_permissions;
        "set_owner"/3 => status::set_owner;
        "set_time"/3 => status::set_time;
    }
    "file" {
        "format_error"/1 => errno::format_error;
    }
}

/// A path; one with a zero byte is none.
fn path<'h>(term: Term<'h>) -> Result<PathBuf, Stop<'h>> {
    let bytes = term.as_binary_bytes().ok_or_else(Stop::bad_argument)?;
    if bytes.contains(&0) {
        return Err(Stop::bad_argument());
    }
    Ok(PathBuf::from(OsString::from_vec(bytes.into_owned())))
}

/// `{:error, reason}` for an error of the system.
fn failure<'h>(cx: &Cx<'h>, error: &io::Error) -> Term<'h> {
    cx.heap()
        .tuple(&[Atom::ERROR.into(), reason_of(error).into()])
}

/// `:ok` or `{:error, reason}`.
fn done(result: io::Result<()>) -> Answer {
    Box::new(move |cx| {
        Ok(match result {
            Ok(()) => Atom::OK.into(),
            Err(error) => failure(cx, &error),
        })
    })
}

/// `{:ok, value}`, the value made by `make`, or `{:error, reason}`.
fn valued<T: Send + 'static>(
    result: io::Result<T>,
    make: impl for<'h> Fn(&Cx<'h>, T) -> Term<'h> + Send + 'static,
) -> Answer {
    Box::new(move |cx| {
        Ok(match result {
            Ok(value) => {
                let value = make(cx, value);
                cx.heap().tuple(&[Atom::OK.into(), value])
            }
            Err(error) => failure(cx, &error),
        })
    })
}

/// Does something with a path elsewhere.
fn with_path<'h>(
    term: Term<'h>,
    act: impl FnOnce(&Path) -> io::Result<()> + Send + 'static,
) -> NativeResult<'h> {
    let path = path(term)?;
    Err(block(move || done(act(&path))))
}

/// Does something with two paths elsewhere.
fn with_paths<'h>(
    args: &[Term<'h>],
    act: impl FnOnce(&Path, &Path) -> io::Result<()> + Send + 'static,
) -> NativeResult<'h> {
    let (from, to) = (path(args[0])?, path(args[1])?);
    Err(block(move || done(act(&from, &to))))
}

/// The bytes of a name as a term.
fn name<'h>(cx: &Cx<'h>, name: OsString) -> Term<'h> {
    cx.heap().binary(&name.into_vec())
}

fn read_file<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    Err(block(move || {
        valued(std::fs::read(path), |cx, bytes| cx.heap().binary(&bytes))
    }))
}

/// Writes a whole file; the third argument are the modes to open it with.
fn write_file<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    let bytes = iodata::bytes(args[1]).ok_or_else(Stop::bad_argument)?;
    let modes = handle::Modes::of(&elements(args[2])?)?;
    Err(block(move || {
        let opened = modes.writing().open(&path);
        done(opened.and_then(|mut file| file.write_all(&bytes)))
    }))
}

fn list_dir<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    Err(block(move || {
        let names = std::fs::read_dir(path).and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.file_name()))
                .collect::<io::Result<Vec<_>>>()
        });
        valued(names, |cx, names| {
            let names: Vec<_> = names.into_iter().map(|entry| name(cx, entry)).collect();
            cx.heap().list(names)
        })
    }))
}

fn make_dir<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_path(args[0], |path| std::fs::create_dir(path))
}

/// A folder with something in it is said to exist, as OTP has it.
fn del_dir<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_path(args[0], |path| {
        std::fs::remove_dir(path).map_err(|error| match error.raw_os_error() {
            Some(libc::ENOTEMPTY) => io::Error::from_raw_os_error(libc::EEXIST),
            _ => error,
        })
    })
}

/// A folder is not deleted: `:eperm`.
fn delete<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_path(args[0], |path| {
        std::fs::remove_file(path).map_err(|error| match error.raw_os_error() {
            Some(libc::EISDIR) => io::Error::from_raw_os_error(libc::EPERM),
            _ => error,
        })
    })
}

fn rename<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_paths(args, |from, to| {
        std::fs::rename(from, to).map_err(|error| match error.raw_os_error() {
            Some(libc::ENOTEMPTY) => io::Error::from_raw_os_error(libc::EEXIST),
            _ => error,
        })
    })
}

fn make_link<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_paths(args, |existing, new| std::fs::hard_link(existing, new))
}

fn make_symlink<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    with_paths(args, |existing, new| {
        std::os::unix::fs::symlink(existing, new)
    })
}

fn read_link<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    Err(block(move || {
        valued(std::fs::read_link(path), |cx, target| {
            name(cx, target.into_os_string())
        })
    }))
}

fn get_cwd<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(match std::env::current_dir() {
        Ok(folder) => {
            let folder = name(cx, folder.into_os_string());
            cx.heap().tuple(&[Atom::OK.into(), folder])
        }
        Err(error) => failure(cx, &error),
    })
}

fn set_cwd<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(match std::env::set_current_dir(path(args[0])?) {
        Ok(()) => Atom::OK.into(),
        Err(error) => failure(cx, &error),
    })
}
