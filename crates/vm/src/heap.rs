//! The memory of one process: a block whose heap grows up and whose stack grows down, an old
//! generation, and fragments.
//!
//! Allocation never collects. The interpreter tests for room itself and collects between ops;
//! natives allocate with [`Heap::alloc`], which takes a fragment when the block is full. So terms a
//! native holds stay where they are until it returns, and the interpreter collects before the next
//! native once fragments pile up ([`Heap::wants_collection`]).
//!
//! Whoever allocates fills every word before the next collection: the heap is walked word by word.
//!
//! Invariant: a pointer in this heap leads to this heap's block, old generation or fragments, to the
//! message being matched, or to the literal area. Old objects never point to young ones.
#![allow(unsafe_code, reason = "owns raw blocks of memory")]

pub(crate) mod fragment;

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::cell::Cell;
use std::ptr;

use crate::buffer::Buffer;
use crate::limit::{LARGE_WORDS, note_allocated, note_freed};
use crate::literal;
use crate::raw::Raw;

pub(crate) use fragment::Fragment;

/// Words of the first block of a process.
pub(crate) const FIRST_WORDS: usize = 64;

/// Words in fragments at which a collection is due.
const FRAGMENT_WORDS_MAX: usize = 16_384;

/// Words that [`Heap::alloc`] leaves free in the block: a native that calls back pushes a frame without a test.
pub(crate) const STACK_SPARE: usize = 8;

/// Bytes of off-heap binaries made since the last collection at which the next is due, at least.
pub(crate) const SHARED_BYTES_MIN: usize = 1 << 20;

/// Minor collections between two major ones, unless the process says otherwise.
pub(crate) const FULLSWEEP_AFTER: u16 = u16::MAX;

/// The memory of one process.
pub struct Heap {
    /// Start of the block; the heap grows up from here.
    pub(crate) start: *mut u64,
    /// First free word of the heap.
    pub(crate) top: Cell<*mut u64>,
    /// Top of the stack: its lowest word in use.
    pub(crate) sp: *mut u64,
    /// End of the block; the stack grows down from here.
    pub(crate) end: *mut u64,
    /// What survived the last minor collection ends here.
    pub(crate) mature: *mut u64,
    /// Fragments, newest first.
    pub(crate) fragments: Cell<*mut Fragment>,
    /// Words in use in all fragments.
    pub(crate) fragment_words: Cell<u32>,
    /// First off-heap handle of the block and of own fragments, linked through their last word; 0 if none.
    /// Handles of adopted fragments stay in the fragment's own list until the next collection.
    pub(crate) shared: Cell<u64>,
    /// Bytes of off-heap binaries that young handles refer to; they count toward the next collection.
    pub(crate) shared_bytes: Cell<usize>,
    /// The value of `shared_bytes` at which a collection is due.
    pub(crate) shared_limit: usize,
    /// The data of the message being matched, which stays where it is; both null if there is none.
    pub(crate) peeked: (*const u64, *const u64),
    /// The embedded first block, never freed by the heap; null if there is none.
    pub(crate) first: *mut u64,
    /// Words of the embedded first block.
    pub(crate) first_words: u8,
    /// Minor collections since the last major one.
    pub(crate) minor_count: u16,
    /// Whether the block was nearly full after the last collection, so that the next one enlarges it.
    pub(crate) crowded: bool,
    /// The old generation and settings.
    rare: Option<Box<Rare>>,
}

/// What a process has only once it has lived long, or was made with options.
struct Rare {
    old: Old,
    bound: Bound,
    min_words: usize,
    fullsweep_after: u16,
}

impl Default for Rare {
    fn default() -> Rare {
        Rare {
            old: Old::NONE,
            bound: Bound::NONE,
            min_words: 0,
            fullsweep_after: FULLSWEEP_AFTER,
        }
    }
}

/// The size a program allows a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    /// The most words of block, old generation and messages; 0 for no bound of its own.
    pub(crate) words: usize,
    /// Whether a process beyond it is killed.
    pub(crate) kill: bool,
    /// Whether that is reported.
    pub(crate) log: bool,
    /// Whether off-heap binaries count.
    pub(crate) shared: bool,
}

impl Bound {
    /// What holds unless a program says otherwise.
    pub(crate) const NONE: Bound = Bound {
        words: 0,
        kill: true,
        log: true,
        shared: false,
    };
}

impl Default for Bound {
    fn default() -> Bound {
        Bound::NONE
    }
}

/// The old generation.
#[derive(Clone, Copy)]
pub(crate) struct Old {
    /// Where it starts; null if there is none, and then all is null.
    pub(crate) start: *mut u64,
    /// First free word.
    pub(crate) top: *mut u64,
    /// Where it ends.
    pub(crate) end: *mut u64,
    /// First off-heap handle in it; 0 if none.
    pub(crate) shared: u64,
    /// Bytes of off-heap binaries its handles refer to.
    pub(crate) shared_bytes: usize,
    /// The value of `shared_bytes` at which a collection is a major one.
    pub(crate) shared_limit: usize,
}

impl Old {
    /// No old generation.
    const NONE: Old = Old {
        start: ptr::null_mut(),
        top: ptr::null_mut(),
        end: ptr::null_mut(),
        shared: 0,
        shared_bytes: 0,
        shared_limit: 4 * SHARED_BYTES_MIN,
    };

    /// Its size.
    pub(crate) fn words(self) -> usize {
        words_between(self.start, self.end)
    }

    /// Words in use.
    pub(crate) fn used_words(self) -> usize {
        words_between(self.start, self.top)
    }
}

// SAFETY: a heap owns its block, old generation and fragments alone; nothing in it is tied to a thread.
// What it shares with other heaps are buffers (atomic counts, see `buffer`) and literals (never changed).
unsafe impl Send for Heap {}

impl Default for Heap {
    fn default() -> Heap {
        Heap::new()
    }
}

impl Heap {
    /// Words in use in all fragments.
    pub(crate) fn fragment_words(&self) -> usize {
        self.fragment_words.get() as usize
    }

    /// Counts words of fragments; 2^32 of them are as many as can be.
    fn note_fragment_words(&self, words: usize) {
        let sum = self.fragment_words().saturating_add(words);
        self.fragment_words
            .set(u32::try_from(sum).unwrap_or(u32::MAX));
    }

    /// A heap with a block of its own.
    pub fn new() -> Heap {
        let start = allocate_block(FIRST_WORDS).expect("64 words of memory");
        Heap::with_block(start, FIRST_WORDS, ptr::null_mut())
    }

    /// A heap whose first block is part of the process's allocation: `words` words at `at`, which stay the
    /// caller's to free after the heap is dropped.
    ///
    /// # Safety
    /// The block is valid for writes as long as the heap lives, and nobody else uses it.
    pub(crate) unsafe fn in_block(at: *mut u64, words: usize) -> Heap {
        Heap::with_block(at, words, at)
    }

    fn with_block(start: *mut u64, words: usize, first: *mut u64) -> Heap {
        literal::prepare();
        let end = start.wrapping_add(words);
        Heap {
            start,
            top: Cell::new(start),
            sp: end,
            end,
            mature: start,
            fragments: Cell::new(ptr::null_mut()),
            fragment_words: Cell::new(0),
            shared: Cell::new(0),
            shared_bytes: Cell::new(0),
            shared_limit: SHARED_BYTES_MIN,
            peeked: (ptr::null(), ptr::null()),
            first,
            first_words: if first.is_null() {
                0
            } else {
                u8::try_from(words).expect("a first block is small")
            },
            minor_count: 0,
            crowded: false,
            rare: None,
        }
    }

    /// Free words between heap and stack.
    #[inline(always)]
    pub(crate) fn room(&self) -> usize {
        (self.sp as usize - self.top.get() as usize) / size_of::<u64>()
    }

    /// Room for `words` words, in the block or in a fragment. Never collects; the words are not initialised.
    #[inline]
    pub(crate) fn alloc(&self, words: usize) -> *mut u64 {
        // Some words stay free for frames that are pushed without a test, see `STACK_SPARE`.
        if words + STACK_SPARE <= self.room() {
            let top = self.top.get();
            self.top.set(top.wrapping_add(words));
            top
        } else {
            self.alloc_fragment(words)
        }
    }

    #[cold]
    #[inline(never)]
    fn alloc_fragment(&self, words: usize) -> *mut u64 {
        crate::limit::check_fragments(self.fragment_words(), words);
        self.note_fragment_words(words);
        let newest = self.fragments.get();
        if !newest.is_null() {
            // SAFETY: fragments in the list are alive and this heap's own.
            if let Some(at) = unsafe { Fragment::take(newest, words) } {
                return at;
            }
        }
        // Shrunk limits give each object a fragment of its own, until there are so many that it takes too long.
        let spare = if small_limits() && self.fragment_words() < 4096 {
            0
        } else {
            self.fragment_words().clamp(64, 8192)
        };
        let fragment = Fragment::allocate(words.max(spare));
        // SAFETY: the fragment was just made and has room for `words`.
        unsafe {
            (*fragment).next = newest;
            self.fragments.set(fragment);
            Fragment::take(fragment, words).expect("the fragment was made that large")
        }
    }

    /// Makes the data of a message part of this heap; the next collection merges it.
    ///
    /// # Safety
    /// `fragment` is alive and belongs to nobody else.
    pub(crate) unsafe fn adopt(&self, fragment: *mut Fragment) {
        // SAFETY: the caller hands the fragment over.
        unsafe {
            self.note_fragment_words((*fragment).used as usize);
            self.shared_bytes
                .set(self.shared_bytes.get() + Fragment::shared_bytes(fragment));
            (*fragment).next = self.fragments.get();
        }
        self.fragments.set(fragment);
    }

    /// Whether fragments or off-heap binaries have piled up so much that a collection is due.
    #[inline(always)]
    pub(crate) fn wants_collection(&self) -> bool {
        self.fragment_words() > FRAGMENT_WORDS_MAX || self.shared_bytes.get() > self.shared_limit
    }

    /// Puts a new off-heap handle, complete but for its link, into the heap's list; `bytes` is what it
    /// adds to the memory the heap holds.
    ///
    /// # Safety
    /// `handle` is a `SharedBits` object made with [`Heap::alloc`] on this heap.
    pub(crate) unsafe fn link_shared(&self, handle: *mut u64, bytes: usize) {
        // SAFETY: a handle has a header and three words (caller).
        unsafe { *handle.add(3) = self.shared.get() };
        self.shared.set(handle as u64);
        self.shared_bytes.set(self.shared_bytes.get() + bytes);
    }

    /// Words of the block, the old generation and the fragments.
    pub fn words_total(&self) -> usize {
        self.block_words() + self.old().words() + self.fragment_words()
    }

    /// Bytes of off-heap binaries this heap refers to.
    pub fn shared_bytes_total(&self) -> usize {
        self.shared_bytes.get() + self.old().shared_bytes
    }

    /// Words of the block.
    pub(crate) fn block_words(&self) -> usize {
        words_between(self.start, self.end)
    }

    /// Words of the block that terms use.
    pub(crate) fn used_words(&self) -> usize {
        words_between(self.start, self.top.get())
    }

    /// Words of the stack.
    pub(crate) fn stack_words(&self) -> usize {
        words_between(self.sp, self.end)
    }

    /// The old generation.
    pub(crate) fn old(&self) -> Old {
        self.rare.as_ref().map_or(Old::NONE, |rare| rare.old)
    }

    /// Changes the old generation.
    pub(crate) fn set_old(&mut self, old: Old) {
        if !old.start.is_null() || self.rare.is_some() {
            self.rare_mut().old = old;
        }
    }

    fn rare_mut(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// The size the program allows.
    pub(crate) fn bound(&self) -> Bound {
        self.rare.as_ref().map_or(Bound::NONE, |rare| rare.bound)
    }

    /// Sets the size the program allows.
    pub(crate) fn set_bound(&mut self, bound: Bound) {
        self.rare_mut().bound = bound;
    }

    /// The most words block and old generation may have together.
    pub(crate) fn words_max(&self) -> usize {
        let most = crate::limit::process_words();
        match self.bound() {
            Bound {
                words, kill: true, ..
            } if words != 0 => words.min(most),
            _ => most,
        }
    }

    /// The least words the block may have.
    pub(crate) fn min_words(&self) -> usize {
        self.rare.as_ref().map_or(0, |rare| rare.min_words)
    }

    /// Sets the least words the block may have, from the next collection on.
    pub(crate) fn set_min_words(&mut self, words: usize) {
        self.rare_mut().min_words = words;
    }

    /// Minor collections between two major ones.
    pub(crate) fn fullsweep_after(&self) -> u16 {
        self.rare
            .as_ref()
            .map_or(FULLSWEEP_AFTER, |rare| rare.fullsweep_after)
    }

    /// Sets the number of minor collections between two major ones.
    pub(crate) fn set_fullsweep_after(&mut self, collections: u16) {
        self.rare_mut().fullsweep_after = collections;
    }

    /// Frees everything and leaves an empty heap in its first block, if it has one.
    pub(crate) fn release(&mut self) {
        // SAFETY: the lists hold live handles of this heap, each with one reference, and end in 0.
        unsafe {
            release_handles(self.shared.replace(0));
            release_handles(self.old().shared);
        }
        let mut fragment = self.fragments.replace(ptr::null_mut());
        while !fragment.is_null() {
            // SAFETY: the list holds live fragments that belong to this heap alone.
            unsafe {
                let next = (*fragment).next;
                Fragment::discard(fragment);
                fragment = next;
            }
        }
        // SAFETY: both blocks were made by `allocate_block` with these sizes, unless embedded or null.
        unsafe {
            free_block(self.old().start, self.old().words());
            if self.start != self.first {
                free_block(self.start, self.block_words());
            }
        }
        let words = self.first_words as usize;
        let first = self.first;
        self.rare = None;
        // Not `*self = …`, which would drop (and so release) the old value again.
        // SAFETY: `self` is valid for writes, and what it owned has just been freed.
        unsafe { ptr::write(self, Heap::with_block(first, words, first)) };
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        self.release();
    }
}

/// Words from `start` to `end`.
#[inline(always)]
pub(crate) fn words_between(start: *const u64, end: *const u64) -> usize {
    (end as usize - start as usize) / size_of::<u64>()
}

/// A block of `words` words, not initialised; `None` if there is no such amount of memory.
pub(crate) fn allocate_block(words: usize) -> Option<*mut u64> {
    let layout = Layout::array::<u64>(words).ok()?;
    if words >= LARGE_WORDS && !crate::limit::has_room(layout.size()) {
        return None;
    }
    // SAFETY: no caller asks for zero words: the growth series starts at FIRST_WORDS.
    let at = unsafe { alloc(layout) };
    if at.is_null() {
        return None;
    }
    note_allocated(words);
    Some(at.cast())
}

/// Frees a block; null is none. Under stress the words are poisoned first, so that whoever still reads
/// them is found out.
///
/// # Safety
/// `at` is null or was made by [`allocate_block`] with the same size; nobody uses it any more.
pub(crate) unsafe fn free_block(at: *mut u64, words: usize) {
    if at.is_null() {
        return;
    }
    if stress() {
        // SAFETY: the block is `words` long (caller).
        unsafe { poison(at, words) };
    }
    let layout = Layout::array::<u64>(words).expect("the layout it was made with");
    // SAFETY: as the caller promises.
    unsafe { dealloc(at.cast(), layout) };
    note_freed(words);
}

/// What freed memory reads as under stress: neither a term nor a header of a known size.
pub(crate) const POISON: u64 = 0xDEAD_0BAD_DEAD_0BEF;

/// # Safety
/// `words` words at `at` are writable and nobody uses them any more.
pub(crate) unsafe fn poison(at: *mut u64, words: usize) {
    for index in 0..words {
        // SAFETY: in range (caller).
        unsafe { *at.add(index) = POISON };
    }
}

/// Gives up the references of a list of handles.
///
/// # Safety
/// `handle` is 0 or the address of a live `SharedBits` object, linked through the last word.
pub(crate) unsafe fn release_handles(mut handle: u64) {
    while handle != 0 {
        let at = handle as *const u64;
        // SAFETY: a handle holds one reference to its buffer and the address of the next handle.
        unsafe {
            handle = *at.add(3);
            Buffer::release(*at.add(1) as *mut Buffer);
        }
    }
}

/// The smallest size of BEAM-like growth that holds `words`: a Fibonacci series to a million words, then
/// a fifth more each time.
pub(crate) fn next_size(words: usize) -> usize {
    let (mut size, mut next) = (FIRST_WORDS, 104);
    while size < words {
        if size < 1_000_000 {
            (size, next) = (next, size + next);
        } else {
            size = size.saturating_add(size / 5).max(size + 1);
        }
    }
    size
}

/// A word of memory could not be had.
pub(crate) fn out_of_memory(layout: Layout) -> ! {
    handle_alloc_error(layout)
}

/// Whether `CORDIAL_GC=stress` asks for a collection at every allocation test.
#[inline]
pub(crate) fn stress() -> bool {
    static STRESS: Setting = Setting::new("CORDIAL_GC", "stress");
    STRESS.get()
}

/// Whether `CORDIAL_LIMITS=small` asks for tiny limits, so that every slow path runs.
#[inline]
pub(crate) fn small_limits() -> bool {
    static SMALL: Setting = Setting::new("CORDIAL_LIMITS", "small");
    SMALL.get()
}

/// A switch in the environment, read once.
struct Setting {
    name: &'static str,
    value: &'static str,
    state: std::sync::atomic::AtomicU8,
}

impl Setting {
    const UNREAD: u8 = 0;
    const OFF: u8 = 1;
    const ON: u8 = 2;

    const fn new(name: &'static str, value: &'static str) -> Setting {
        Setting {
            name,
            value,
            state: std::sync::atomic::AtomicU8::new(Setting::UNREAD),
        }
    }

    #[inline]
    fn get(&self) -> bool {
        match self.state.load(std::sync::atomic::Ordering::Relaxed) {
            Setting::UNREAD => self.read(),
            state => state == Setting::ON,
        }
    }

    #[cold]
    fn read(&self) -> bool {
        let on = std::env::var_os(self.name).is_some_and(|value| value == self.value);
        let state = if on { Setting::ON } else { Setting::OFF };
        self.state
            .store(state, std::sync::atomic::Ordering::Relaxed);
        on
    }
}

/// Words of an object: its header and payload, or the two words of a list cell.
///
/// # Safety
/// `term` is a pointer to a live object that is not being moved.
#[inline(always)]
pub(crate) unsafe fn object_words(term: Raw) -> usize {
    if term.is_cons() {
        2
    } else {
        // SAFETY: a boxed object starts with its header (caller).
        1 + crate::raw::header_words(unsafe { *term.address() })
    }
}
