//! What the system knows about a file, and changing it.

#![allow(
    unsafe_code,
    reason = "std does not tell what the program may do with a file"
)]

use std::fs::{Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{done, path, valued, with_path};
use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop};
use crate::natives::host::block;
use crate::term::Term;

fn kind(about: &Metadata) -> &'static str {
    let kind = about.file_type();
    if kind.is_file() {
        "regular"
    } else if kind.is_dir() {
        "directory"
    } else if kind.is_symlink() {
        "symlink"
    } else if kind.is_char_device() || kind.is_block_device() {
        "device"
    } else {
        "other"
    }
}

/// Whether the program may read and write it, as the system tells it.
fn access(path: &Path, about: &Metadata) -> &'static str {
    use std::os::unix::ffi::OsStrExt;
    let Ok(text) = std::ffi::CString::new(path.as_os_str().as_bytes()) else {
        return "none";
    };
    if about.is_symlink() {
        return "read_write";
    }
    match (may(&text, libc::R_OK), may(&text, libc::W_OK)) {
        (true, true) => "read_write",
        (true, false) => "read",
        (false, true) => "write",
        (false, false) => "none",
    }
}

fn may(path: &std::ffi::CStr, right: libc::c_int) -> bool {
    // SAFETY: `path` is a string that ends in a zero byte, and `access` only reads it.
    unsafe { libc::access(path.as_ptr(), right) == 0 }
}

/// `{:ok, {:file_info, …}}` as OTP's record has it, times in seconds since 1970. The second argument tells whether to look
/// behind a link.
pub(super) fn read_info<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    let follow = args[1].as_bool().ok_or_else(Stop::bad_argument)?;
    Err(block(move || {
        let about = if follow {
            path.metadata()
        } else {
            path.symlink_metadata()
        };
        let about = about.map(|about| {
            let access = access(&path, &about);
            (about, access)
        });
        valued(about, |cx, (about, access)| record(cx, &about, access))
    }))
}

fn record<'h>(cx: &Cx<'h>, about: &Metadata, access: &str) -> Term<'h> {
    let heap = cx.heap();
    let atom = |name: &str| Term::from(Atom::try_new(name).unwrap_or(Atom::UNDEFINED));
    heap.tuple(&[
        atom("file_info"),
        heap.unsigned(about.size()),
        atom(kind(about)),
        atom(access),
        heap.integer(about.atime()),
        heap.integer(about.mtime()),
        heap.integer(about.ctime()),
        heap.integer(i64::from(about.mode())),
        heap.unsigned(about.nlink()),
        heap.unsigned(about.dev()),
        heap.unsigned(about.rdev()),
        heap.unsigned(about.ino()),
        heap.integer(i64::from(about.uid())),
        heap.integer(i64::from(about.gid())),
    ])
}

pub(super) fn set_permissions<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mode = args[1].as_i64().ok_or_else(Stop::bad_argument)?;
    let mode = u32::try_from(mode & 0o7777).map_err(|_| Stop::bad_argument())?;
    with_path(args[0], move |path| {
        std::fs::set_permissions(path, Permissions::from_mode(mode))
    })
}

/// Owner and group; `-1` leaves one as it is.
pub(super) fn set_owner<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let id = |term: Term<'h>| match term.as_i64() {
        Some(-1) => Ok(None),
        Some(id) => u32::try_from(id)
            .map(Some)
            .map_err(|_| Stop::bad_argument()),
        None => Err(Stop::bad_argument()),
    };
    let (user, group) = (id(args[1])?, id(args[2])?);
    with_path(args[0], move |path| {
        std::os::unix::fs::chown(path, user, group)
    })
}

fn moment<'h>(term: Term<'h>) -> Result<SystemTime, Stop<'h>> {
    let seconds = term.as_i64().ok_or_else(Stop::bad_argument)?;
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let moment = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    moment.ok_or_else(Stop::bad_argument)
}

/// The times of the last access and the last change.
pub(super) fn set_time<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    let times = std::fs::FileTimes::new()
        .set_accessed(moment(args[1])?)
        .set_modified(moment(args[2])?);
    Err(block(move || {
        let opened = OpenOptions::new().read(true).open(&path);
        let opened: io::Result<_> = opened.or_else(|_| OpenOptions::new().write(true).open(&path));
        done(opened.and_then(|file| file.set_times(times)))
    }))
}
