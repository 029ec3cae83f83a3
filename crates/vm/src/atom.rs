//! Atoms: one global, append-only table.
//!
//! Reading the text of an atom takes no lock: texts live in chunks that never move. Making an atom
//! takes a lock on one of the shards of the reverse table. The table has a limit; reaching it is an
//! error of whoever makes the atom, never of the VM.

use std::hash::{BuildHasher, Hasher};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use hashbrown::HashTable;
use parking_lot::{Mutex, RwLock};
use rustc_hash::FxBuildHasher;

use crate::raw::{Raw, immediate};

/// An atom. Equal texts are equal atoms.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Atom(u32);

/// The table is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtomLimit;

/// The most characters an atom may have, as on OTP.
pub(crate) const ATOM_CHARACTERS_MAX: usize = 255;

/// Hands every atom the VM itself knows to `$then!`. `false` and `nil` come first: truth tests rely on it.
macro_rules! for_each_atom {
    ($then:ident) => {
        $then! {
            FALSE "false", NIL "nil", TRUE "true", UNDEFINED "undefined", OK "ok", ERROR "error",
            EXIT_KIND "exit", THROW "throw", NORMAL "normal", KILL "kill", KILLED "killed", NOPROC "noproc",
            NOCONNECTION "noconnection", EXIT "EXIT", DOWN "DOWN", PROCESS "process", PORT "port", TIMEOUT "timeout",
            INFINITY "infinity", BADARG "badarg", BADARITH "badarith", BADMATCH "badmatch",
            CASE_CLAUSE "case_clause", COND_CLAUSE "cond_clause", WITH_CLAUSE "with_clause", TRY_CLAUSE "try_clause",
            FUNCTION_CLAUSE "function_clause", BADBOOL "badbool", BADMAP "badmap", BADKEY "badkey", BADFUN "badfun",
            BADARITY "badarity", UNDEF "undef", NOCATCH "nocatch", SYSTEM_LIMIT "system_limit",
            TIMEOUT_VALUE "timeout_value", AND "and", OR "or", NOT "not", ALL "all", ERLANG "erlang",
            STRUCT "__struct__", EXCEPTION "__exception__", MESSAGE "message", LIST "list", TUPLE "tuple",
            TRAP_EXIT "trap_exit", PRIORITY "priority", LOW "low", NORMAL_PRIORITY "normal", HIGH "high", MAX "max",
            LINK "link", MONITOR "monitor", LINKS "links", MONITORS "monitors", MONITORED_BY "monitored_by",
            REGISTERED_NAME "registered_name", STATUS "status", RUNNING "running", RUNNABLE "runnable",
            WAITING "waiting", SUSPENDED "suspended", EXITING "exiting", GARBAGE_COLLECTING "garbage_collecting",
            MESSAGES "messages", MESSAGE_QUEUE_LEN "message_queue_len", DICTIONARY "dictionary",
            CURRENT_FUNCTION "current_function", CURRENT_STACKTRACE "current_stacktrace",
            CURRENT_LOCATION "current_location", INITIAL_CALL "initial_call", GROUP_LEADER "group_leader",
            HEAP_SIZE "heap_size", TOTAL_HEAP_SIZE "total_heap_size", STACK_SIZE "stack_size",
            REDUCTIONS "reductions", MEMORY "memory", MIN_HEAP_SIZE "min_heap_size", MAX_HEAP_SIZE "max_heap_size",
            FULLSWEEP_AFTER "fullsweep_after", GARBAGE_COLLECTION "garbage_collection", BINARY "binary",
            FILE "file", LINE "line", ERROR_INFO "error_info", MODULE "module", NAME "name", ARITY "arity",
            TYPE "type", ENV "env", LOCAL "local", EXTERNAL "external", INDEX "index", UNIQ "uniq", PID "pid",
            NONODE "nonode@nohost", ELIXIR "Elixir", INFO "info", FLUSH "flush", TAG "tag", ALIAS "alias",
            SECOND "second", MILLISECOND "millisecond", MICROSECOND "microsecond", NANOSECOND "nanosecond",
            NATIVE "native", LITTLE "little", BIG "big", SIZE "size", SPAWN "spawn", APPLY "apply",
            HIBERNATE "hibernate", CAUSE "cause", FUNCTION "function", KILL_ON_LIMIT "kill", LATIN1 "latin1", UTF8 "utf8",
            NOMATCH "nomatch", VALUE "value", ABORT "abort", DEMONITOR "demonitor", ASYNC "async",
            PARENT "parent", STDERR "stderr", STDIO "standard_io", STANDARD_ERROR "standard_error", USER "user", EOF "eof",
            ERROR_HANDLER "error_handler", UNDEFINED_FUNCTION "undefined_function",
            INTEGER_TYPE "Elixir.Integer", LIST_TYPE "Elixir.List", TUPLE_TYPE "Elixir.Tuple", FLOAT_TYPE "Elixir.Float",
            ATOM_TYPE "Elixir.Atom", BITSTRING_TYPE "Elixir.BitString", MAP_TYPE "Elixir.Map",
            FUNCTION_TYPE "Elixir.Function", PID_TYPE "Elixir.PID", PORT_TYPE "Elixir.Port",
            REFERENCE_TYPE "Elixir.Reference", ANY_TYPE "Elixir.Any", PROTOCOL_ATTRIBUTE "__protocol__",
            IMPL_ATTRIBUTE "__impl__", DISPATCH_ATTRIBUTE "__dispatch__",
        }
    };
}

macro_rules! define_atoms {
    ($($NAME:ident $text:literal),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "only counts the table")]
        enum Number { $($NAME),* }

        const WELL_KNOWN: &[&str] = &[$($text),*];

        #[allow(missing_docs, reason = "the table says what each is")]
        impl Atom {
            $(pub const $NAME: Atom = Atom(well_known($text, Number::$NAME as u32));)*
        }
    };
}

/// The first place of `text` in the table: a text listed under two names is one atom.
const fn well_known(text: &str, own: u32) -> u32 {
    let mut index = 0;
    while index < own as usize {
        if same(WELL_KNOWN[index], text) {
            return index as u32;
        }
        index += 1;
    }
    own
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

for_each_atom!(define_atoms);

const CHUNK: usize = 4096;
const CHUNKS_MAX: usize = 1 << 14;
const SHARDS: usize = 16;

type Chunk = [OnceLock<&'static str>; CHUNK];

struct Table {
    chunks: Vec<OnceLock<Box<Chunk>>>,
    len: AtomicU32,
    limit: AtomicUsize,
    shards: [RwLock<HashTable<u32>>; SHARDS],
    growth: Mutex<()>,
}

static TABLE: OnceLock<Table> = OnceLock::new();

fn table() -> &'static Table {
    TABLE.get_or_init(|| {
        let table = Table {
            chunks: (0..CHUNKS_MAX).map(|_| OnceLock::new()).collect(),
            len: AtomicU32::new(0),
            limit: AtomicUsize::new(1_048_576),
            shards: std::array::from_fn(|_| RwLock::new(HashTable::new())),
            growth: Mutex::new(()),
        };
        for (index, text) in WELL_KNOWN.iter().enumerate() {
            // A text listed twice takes a place of its own, which nothing names.
            let first = well_known(text, index as u32) as usize == index;
            table.push(text, first);
        }
        table
    })
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxBuildHasher.build_hasher();
    hasher.write(text.as_bytes());
    hasher.finish()
}

impl Table {
    fn text(&self, index: u32) -> &'static str {
        let chunk = self.chunks[index as usize / CHUNK].get();
        chunk
            .and_then(|chunk| chunk[index as usize % CHUNK].get())
            .expect("an atom's text is set before it is named")
    }

    fn shard(&self, hash: u64) -> &RwLock<HashTable<u32>> {
        &self.shards[(hash >> 60) as usize % SHARDS]
    }

    fn find(&self, text: &str, hash: u64) -> Option<u32> {
        self.shard(hash)
            .read()
            .find(hash, |index| self.text(*index) == text)
            .copied()
    }

    fn push(&self, text: &'static str, named: bool) -> u32 {
        let _growing = self.growth.lock();
        let index = self.len.load(Ordering::Acquire);
        let chunk = self.chunks[index as usize / CHUNK]
            .get_or_init(|| Box::new(std::array::from_fn(|_| OnceLock::new())));
        chunk[index as usize % CHUNK]
            .set(text)
            .expect("a place is filled once");
        self.len.store(index + 1, Ordering::Release);
        if named {
            let hash = hash(text);
            let rehash = |index: &u32| self::hash(self.text(*index));
            self.shard(hash).write().insert_unique(hash, index, rehash);
        }
        index
    }
}

impl Atom {
    /// The atom of `text`, making it if need be.
    ///
    /// # Errors
    /// [`AtomLimit`] if the table is full.
    pub fn try_new(text: &str) -> Result<Atom, AtomLimit> {
        let table = table();
        let hash = hash(text);
        if let Some(index) = table.find(text, hash) {
            return Ok(Atom(index));
        }
        // One maker at a time for each shard, so that a text is never pushed twice.
        let shard = table.shard(hash);
        let mut entries = shard.write();
        if let Some(index) = entries.find(hash, |index| table.text(*index) == text) {
            return Ok(Atom(*index));
        }
        if table.len.load(Ordering::Acquire) as usize >= table.limit.load(Ordering::Relaxed) {
            return Err(AtomLimit);
        }
        let index = table.push(Box::leak(text.into()), false);
        entries.insert_unique(hash, index, |index| self::hash(table.text(*index)));
        Ok(Atom(index))
    }

    /// The atom of `text` for a program that makes names as it runs. Some room is left for modules, so that code can
    /// still be found and loaded when programs have made all they may.
    ///
    /// # Errors
    /// [`AtomLimit`] if the table is full but for that room.
    pub(crate) fn of_program(text: &str) -> Result<Atom, AtomLimit> {
        let limit = Atom::limit();
        if Atom::count() < limit - limit / 16 || text.starts_with("Elixir.") {
            return Atom::try_new(text);
        }
        Atom::existing(text).ok_or(AtomLimit)
    }

    /// The atom of `text`, if it exists.
    pub fn existing(text: &str) -> Option<Atom> {
        table().find(text, hash(text)).map(Atom)
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        table().text(self.0)
    }

    /// The number of atoms.
    pub fn count() -> usize {
        table().len.load(Ordering::Acquire) as usize
    }

    /// The most atoms there may be.
    pub fn limit() -> usize {
        table().limit.load(Ordering::Relaxed)
    }

    /// Sets the most atoms there may be, at most 67,108,864.
    pub fn set_limit(limit: usize) {
        table()
            .limit
            .store(limit.min(CHUNK * CHUNKS_MAX), Ordering::Relaxed);
    }

    /// `true` or `false`.
    pub fn boolean(value: bool) -> Atom {
        if value { Atom::TRUE } else { Atom::FALSE }
    }

    /// The index in the table.
    pub fn index(self) -> u32 {
        self.0
    }

    pub(crate) const fn raw(self) -> Raw {
        Raw((self.0 as u64) << immediate::BITS | immediate::ATOM)
    }

    /// The atom in a word known to hold one.
    pub(crate) fn from_raw(raw: Raw) -> Atom {
        debug_assert!(raw.is_atom());
        Atom((raw.0 >> immediate::BITS) as u32)
    }
}

impl std::fmt::Debug for Atom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, ":{}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_atoms_are_found_by_text() {
        assert_eq!(Atom::try_new("ok"), Ok(Atom::OK));
        assert_eq!(Atom::try_new("normal"), Ok(Atom::NORMAL));
        assert_eq!(Atom::NORMAL, Atom::NORMAL_PRIORITY);
        assert_eq!(Atom::FALSE.index(), 0);
        assert_eq!(Atom::NIL.index(), 1);
    }

    #[test]
    fn equal_texts_are_equal_atoms_on_all_threads() {
        let make = || {
            (0..2000)
                .map(|n| Atom::try_new(&format!("t{n}")).expect("room"))
                .collect::<Vec<_>>()
        };
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(make)).collect();
        let mut all = threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"));
        let first = all.next().expect("four threads");
        assert!(all.all(|other| other == first));
    }
}
