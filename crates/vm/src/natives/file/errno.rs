//! What the system's errors are called, and what they mean in words.

use std::io;

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Stop};
use crate::term::Term;

/// Number, name and words of an error. The words are those that programs match on.
const ERRORS: &[(i32, &str, &str)] = &[
    (libc::EACCES, "eacces", "permission denied"),
    (libc::EAGAIN, "eagain", "resource temporarily unavailable"),
    (libc::EBADF, "ebadf", "bad file number"),
    (libc::EBUSY, "ebusy", "file busy"),
    (libc::EDQUOT, "edquot", "disk quota exceeded"),
    (libc::EEXIST, "eexist", "file already exists"),
    (
        libc::EFAULT,
        "efault",
        "bad address in system call argument",
    ),
    (libc::EFBIG, "efbig", "file too large"),
    (libc::EINTR, "eintr", "interrupted system call"),
    (libc::EINVAL, "einval", "invalid argument"),
    (libc::EIO, "eio", "I/O error"),
    (libc::EISDIR, "eisdir", "illegal operation on a directory"),
    (libc::ELOOP, "eloop", "too many levels of symbolic links"),
    (libc::EMFILE, "emfile", "too many open files"),
    (libc::EMLINK, "emlink", "too many links"),
    (libc::ENAMETOOLONG, "enametoolong", "file name too long"),
    (libc::ENFILE, "enfile", "file table overflow"),
    (libc::ENODEV, "enodev", "no such device"),
    (libc::ENOENT, "enoent", "no such file or directory"),
    (libc::ENOMEM, "enomem", "not enough memory"),
    (libc::ENOSPC, "enospc", "no space left on device"),
    (libc::ENOTBLK, "enotblk", "block device required"),
    (libc::ENOTDIR, "enotdir", "not a directory"),
    (libc::ENOTEMPTY, "enotempty", "directory not empty"),
    (libc::ENOTSUP, "enotsup", "operation not supported"),
    (libc::ENXIO, "enxio", "no such device or address"),
    (libc::EPERM, "eperm", "not owner"),
    (libc::EPIPE, "epipe", "broken pipe"),
    (libc::EROFS, "erofs", "read-only file system"),
    (libc::ESPIPE, "espipe", "invalid seek"),
    (libc::ESRCH, "esrch", "no such process"),
    (libc::ESTALE, "estale", "stale remote file handle"),
    (libc::ETXTBSY, "etxtbsy", "text file busy"),
    (libc::EXDEV, "exdev", "cross-domain link"),
];

/// Reasons that are no errors of the system.
const OTHERS: &[(&str, &str)] = &[
    (
        "system_limit",
        "a system limit was hit, probably not enough ports",
    ),
    ("badarg", "bad argument"),
    ("terminated", "the file server process is terminated"),
];

/// An error of the system as the atom programs know.
pub(in crate::natives) fn reason_of(error: &io::Error) -> Atom {
    let name = match error.raw_os_error() {
        Some(number) => ERRORS
            .iter()
            .find(|(known, ..)| *known == number)
            .map_or("unknown", |(_, name, _)| name),
        None => match error.kind() {
            io::ErrorKind::NotFound => "enoent",
            io::ErrorKind::PermissionDenied => "eacces",
            io::ErrorKind::UnexpectedEof => "eof",
            io::ErrorKind::WriteZero => "enospc",
            _ => "einval",
        },
    };
    Atom::try_new(name).unwrap_or(Atom::ERROR)
}

/// The words of a reason, as a list of characters.
pub(super) fn format_error<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reason = match args[0].as_tuple() {
        Some(tuple) => tuple.get(2).ok_or_else(Stop::bad_argument)?,
        None => args[0],
    };
    let name = reason.as_atom().map(Atom::as_str);
    let system = ERRORS.iter().map(|(_, name, words)| (name, words));
    let other = OTHERS.iter().map(|(name, words)| (name, words));
    let words = system
        .chain(other)
        .find(|(known, _)| Some(**known) == name)
        .map_or("unknown POSIX error", |(_, words)| words);
    Ok(crate::natives::convert::characters(cx, words))
}
