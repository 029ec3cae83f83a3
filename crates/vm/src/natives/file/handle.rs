//! Open files: reading and writing at a place.
//!
//! A file reads ahead only for lines. Bytes read ahead and not yet given lie in `ahead`; the place that the
//! program believes to be at is that many bytes before the system's.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::sync::{Arc, LazyLock};

use parking_lot::Mutex;

use super::{done, failure, path, valued};
use crate::atom::Atom;
use crate::iodata;
use crate::native::{Cx, NativeResult, Stop};
use crate::natives::host::block;
use crate::natives::lists::elements;
use crate::table::Pid;
use crate::term::Term;
use crate::vm::Vm;

/// Bytes read at once when looking for the end of a line.
const AHEAD_BYTES: usize = 64 * 1024;

/// An open file.
struct Handle {
    file: File,
    ahead: Vec<u8>,
    /// How much of `ahead` has been given.
    given: usize,
}

impl Handle {
    fn waiting(&self) -> &[u8] {
        &self.ahead[self.given..]
    }

    fn take(&mut self, count: usize) -> Vec<u8> {
        let bytes = self.waiting()[..count].to_vec();
        self.given += count;
        bytes
    }

    /// Forgets what was read ahead, so that the system's place is the program's.
    fn settle(&mut self) -> io::Result<()> {
        let back = self.waiting().len();
        if back > 0 {
            self.file.seek(SeekFrom::Current(-(back as i64)))?;
        }
        self.ahead.clear();
        self.given = 0;
        Ok(())
    }

    /// At most `count` bytes; fewer only at the end.
    fn read(&mut self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = self.take(count.min(self.waiting().len()));
        let missing = (count - bytes.len()) as u64;
        if missing > 0 {
            (&self.file).take(missing).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }

    /// The end of the line that is waiting, if it is there.
    fn line_waiting(&self) -> Option<usize> {
        let end = self.waiting().iter().position(|byte| *byte == b'\n')?;
        Some(end + 1)
    }

    /// A line with its end, which is LF where the file has CR LF; the last may have none; empty at the end of the file.
    fn read_line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        loop {
            if let Some(end) = self.line_waiting() {
                line.append(&mut self.take(end));
                if line.ends_with(b"\r\n") {
                    line.remove(line.len() - 2);
                }
                return Ok(line);
            }
            line.append(&mut self.take(self.waiting().len()));
            self.ahead.resize(AHEAD_BYTES, 0);
            self.given = 0;
            let count = self.file.read(&mut self.ahead)?;
            self.ahead.truncate(count);
            if count == 0 {
                return Ok(line);
            }
        }
    }

    fn position(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.settle()?;
        self.file.seek(to)
    }
}

/// An open file and the process it belongs to.
struct Entry {
    handle: Arc<Mutex<Handle>>,
    owner: Pid,
}

/// The open files by number.
#[derive(Default)]
struct Files {
    last: u64,
    entries: HashMap<u64, Entry>,
}

static FILES: LazyLock<Mutex<Files>> = LazyLock::new(Mutex::default);

/// Keeps an opened file for its owner; closes the files of processes that are gone.
fn keep(vm: &Vm, file: File, owner: Pid) -> u64 {
    let mut files = FILES.lock();
    files
        .entries
        .retain(|_, entry| vm.table.is_alive(entry.owner));
    files.last += 1;
    let number = files.last;
    let handle = Handle {
        file,
        ahead: Vec::new(),
        given: 0,
    };
    let handle = Arc::new(Mutex::new(handle));
    files.entries.insert(number, Entry { handle, owner });
    number
}

/// The file of a number; `None` if it is closed.
fn find<'h>(term: Term<'h>) -> Result<Option<Arc<Mutex<Handle>>>, Stop<'h>> {
    let number = term.as_i64().and_then(|number| u64::try_from(number).ok());
    let number = number.ok_or_else(Stop::bad_argument)?;
    let files = FILES.lock();
    let entry = files.entries.get(&number);
    Ok(entry.map(|entry| Arc::clone(&entry.handle)))
}

/// `{:error, :einval}`: what a closed file answers.
fn closed<'h>(cx: &Cx<'h>) -> NativeResult<'h> {
    Ok(failure(cx, &io::Error::from_raw_os_error(libc::EINVAL)))
}

/// How to open a file.
#[derive(Clone, Copy, Default)]
pub(super) struct Modes {
    read: bool,
    write: bool,
    append: bool,
    exclusive: bool,
    sync: bool,
    directory: bool,
}

impl Modes {
    /// From the atoms of `:file.open/2`; those about the program's view of the data are not its concern.
    pub(super) fn of<'h>(list: &[Term<'h>]) -> Result<Modes, Stop<'h>> {
        let mut modes = Modes::default();
        for mode in list {
            match mode.as_atom().map(Atom::as_str) {
                Some("read") => modes.read = true,
                Some("write") => modes.write = true,
                Some("append") => modes.append = true,
                Some("exclusive") => {
                    modes.exclusive = true;
                    modes.write = true;
                }
                Some("sync") => modes.sync = true,
                Some("directory") => modes.directory = true,
                Some(_) => {}
                None => {
                    mode.as_tuple().ok_or_else(Stop::bad_argument)?;
                }
            }
        }
        Ok(modes)
    }

    /// A file written from its start, unless it is read too or appended to.
    pub(super) fn options(self) -> OpenOptions {
        use std::os::unix::fs::OpenOptionsExt;
        let writes = self.write || self.append;
        let mut options = OpenOptions::new();
        options
            .read(self.read || !writes)
            .write(self.write)
            .append(self.append)
            .truncate(self.write && !self.read && !self.append && !self.exclusive)
            .create(writes)
            .create_new(self.exclusive);
        if self.sync {
            options.custom_flags(libc::O_SYNC);
        }
        options
    }

    /// The same, for writing a whole file.
    pub(super) fn writing(mut self) -> OpenOptions {
        self.write = true;
        self.options()
    }
}

/// Opens a file for the calling process: `{:ok, number}`.
pub(super) fn open<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let path = path(args[0])?;
    let modes = Modes::of(&elements(args[1])?)?;
    Err(Stop::Block(Box::new(move |completer| {
        let owner = completer.pid();
        let vm = Arc::clone(completer.vm());
        let known = Arc::clone(&vm);
        vm.run_blocking(Box::new(move || {
            let opened = modes.options().open(path).and_then(|file| {
                if !modes.directory && file.metadata()?.is_dir() {
                    return Err(io::Error::from_raw_os_error(libc::EISDIR));
                }
                Ok(keep(&known, file, owner))
            });
            completer.complete(valued(opened, |cx, number| cx.heap().unsigned(number)));
        }));
    })))
}

pub(super) fn close<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let number = args[0]
        .as_i64()
        .and_then(|number| u64::try_from(number).ok());
    let number = number.ok_or_else(Stop::bad_argument)?;
    match FILES.lock().entries.remove(&number) {
        Some(_) => Ok(Atom::OK.into()),
        None => closed(cx),
    }
}

/// `{:ok, bytes}`, `:eof` or `{:error, reason}`.
fn bytes_or_end(result: io::Result<Vec<u8>>, wanted: usize) -> crate::native::Answer {
    Box::new(move |cx| {
        Ok(match result {
            Ok(bytes) if bytes.is_empty() && wanted > 0 => Atom::EOF.into(),
            Ok(bytes) => cx
                .heap()
                .tuple(&[Atom::OK.into(), cx.heap().binary(&bytes)]),
            Err(error) => failure(cx, &error),
        })
    })
}

pub(super) fn read<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let count = args[1].as_usize().ok_or_else(Stop::bad_argument)?;
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        bytes_or_end(handle.lock().read(count), count)
    }))
}

/// A line that was read ahead is given at once.
pub(super) fn read_line<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    if let Some(mut open) = handle.try_lock()
        && let Some(end) = open.line_waiting()
    {
        let line = cx.heap().binary(&open.take(end));
        return Ok(cx.heap().tuple(&[Atom::OK.into(), line]));
    }
    Err(block(move || bytes_or_end(handle.lock().read_line(), 1)))
}

pub(super) fn write<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let bytes = iodata::bytes(args[1]).ok_or_else(Stop::bad_argument)?;
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        let mut handle = handle.lock();
        done(handle.settle().and_then(|()| handle.file.write_all(&bytes)))
    }))
}

/// Reads at a place without going there.
pub(super) fn pread<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let at = args[1].as_usize().ok_or_else(Stop::bad_argument)? as u64;
    let count = args[2].as_usize().ok_or_else(Stop::bad_argument)?;
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        let handle = handle.lock();
        bytes_or_end(read_at(&handle.file, at, count), count)
    }))
}

/// At most `count` bytes from a place on. Room is made as they come: `count` may be any number.
fn read_at(file: &File, at: u64, count: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while bytes.len() < count {
        let filled = bytes.len();
        bytes.resize(count.min(filled + AHEAD_BYTES), 0);
        let more = file.read_at(&mut bytes[filled..], at + filled as u64)?;
        bytes.truncate(filled + more);
        if more == 0 {
            break;
        }
    }
    Ok(bytes)
}

/// Writes at a place without going there.
pub(super) fn pwrite<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let at = args[1].as_usize().ok_or_else(Stop::bad_argument)? as u64;
    let bytes = iodata::bytes(args[2]).ok_or_else(Stop::bad_argument)?;
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        done(handle.lock().file.write_all_at(&bytes, at))
    }))
}

/// Goes to a place: `{:bof | :cur | :eof, offset}`; gives the new one.
pub(super) fn position<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (base, offset) = args[1].as_pair().ok_or_else(Stop::bad_argument)?;
    let offset = offset.as_i64().ok_or_else(Stop::bad_argument)?;
    let to = match (base.as_atom().map(Atom::as_str), u64::try_from(offset)) {
        (Some("bof"), Ok(offset)) => SeekFrom::Start(offset),
        (Some("bof"), Err(_)) => return closed(cx),
        (Some("cur"), _) => SeekFrom::Current(offset),
        (Some("eof"), _) => SeekFrom::End(offset),
        _ => return Err(Stop::bad_argument()),
    };
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        valued(handle.lock().position(to), |cx, place| {
            cx.heap().unsigned(place)
        })
    }))
}

/// Cuts the file off where it is at.
pub(super) fn truncate<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || {
        let mut handle = handle.lock();
        let place = handle.position(SeekFrom::Current(0));
        done(place.and_then(|place| handle.file.set_len(place)))
    }))
}

pub(super) fn sync<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let Some(handle) = find(args[0])? else {
        return closed(cx);
    };
    Err(block(move || done(handle.lock().file.sync_all())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_reads_ahead_only_for_lines() {
        let path = std::env::temp_dir().join(format!("cordial-handle-{}", std::process::id()));
        std::fs::write(&path, "one\ntwo\r\nrest").unwrap();
        let mut handle = Handle {
            file: File::open(&path).unwrap(),
            ahead: Vec::new(),
            given: 0,
        };
        assert_eq!(handle.read_line().unwrap(), b"one\n");
        assert_eq!(handle.position(SeekFrom::Current(0)).unwrap(), 4);
        assert_eq!(handle.read(2).unwrap(), b"tw");
        assert_eq!(handle.read_line().unwrap(), b"o\n");
        assert_eq!(handle.read(2).unwrap(), b"re");
        assert_eq!(handle.read_line().unwrap(), b"st");
        assert!(handle.read_line().unwrap().is_empty());
        assert_eq!(read_at(&handle.file, 4, 1 << 40).unwrap(), b"two\r\nrest");
        std::fs::remove_file(path).unwrap();
    }
}
