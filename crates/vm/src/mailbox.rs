//! The messages of one process, in the order they arrived.
//!
//! A selective receive looks at one message after the other: [`Process::peek`], then
//! [`Process::take_message`] or [`Process::skip_message`]. Skipped messages are not looked at again until a
//! message is taken or the receive starts anew. Signals are taken in only when the messages at hand
//! are exhausted.
//!
//! A mark remembers where the mailbox ended when a reference was made: older messages cannot hold
//! the reference, so a receive for it starts behind the mark.
//!
//! Invariant: only the owner reads or changes this list; others push to the queue of the slot.
#![allow(unsafe_code, reason = "an intrusive list of message fragments")]

use std::ptr;

use crate::heap::Fragment;
use crate::process::{NEVER, Process};
use crate::raw::Raw;
use crate::reference::Reference;
use crate::signal;
use crate::vm::Vm;

/// Messages not taken yet, oldest first.
pub(crate) struct Mailbox {
    first: *mut Fragment,
    last: *mut Fragment,
    /// The last message skipped by the receive going on; null before the first.
    seen: *mut Fragment,
    /// The last message when `mark_id` was made; null if there was none.
    mark: *mut Fragment,
    /// The number of the marked reference; 0 for none.
    mark_id: u64,
    len: u32,
    /// Words of all messages, heads included.
    words: u32,
}

impl Default for Mailbox {
    fn default() -> Mailbox {
        Mailbox {
            first: ptr::null_mut(),
            last: ptr::null_mut(),
            seen: ptr::null_mut(),
            mark: ptr::null_mut(),
            mark_id: 0,
            len: 0,
            words: 0,
        }
    }
}

impl Mailbox {
    /// How many messages there are.
    pub(crate) fn len(&self) -> usize {
        self.len as usize
    }

    /// The words its messages take.
    pub(crate) fn words(&self) -> usize {
        self.words as usize
    }

    /// Appends a message. The mailbox owns it from now on.
    ///
    /// # Safety
    /// `message` is a valid fragment that the caller owns.
    pub(crate) unsafe fn append(&mut self, message: *mut Fragment) {
        // SAFETY: the caller's promise, and `last` is ours.
        unsafe {
            self.words = self.words.saturating_add(message_words(message));
            (*message).next = ptr::null_mut();
            if self.last.is_null() {
                self.first = message;
            } else {
                (*self.last).next = message;
            }
        }
        self.last = message;
        self.len += 1;
    }

    fn after(&self, previous: *mut Fragment) -> *mut Fragment {
        if previous.is_null() {
            self.first
        } else {
            // SAFETY: `previous` is in the list.
            unsafe { (*previous).next }
        }
    }

    /// The message the receive is at, null behind the last.
    fn current(&self) -> *mut Fragment {
        self.after(self.seen)
    }

    /// Takes out the message behind `previous` (the first if null).
    fn unlink_after(&mut self, previous: *mut Fragment) -> *mut Fragment {
        let message = self.after(previous);
        debug_assert!(!message.is_null());
        // SAFETY: both are in the list, which is ours.
        unsafe {
            let next = (*message).next;
            if previous.is_null() {
                self.first = next;
            } else {
                (*previous).next = next;
            }
            (*message).next = ptr::null_mut();
        }
        if self.last == message {
            self.last = previous;
        }
        if self.mark == message {
            self.mark = previous;
        }
        if self.seen == message {
            self.seen = previous;
        }
        self.len -= 1;
        // SAFETY: just taken out of the list.
        self.words = self.words.saturating_sub(unsafe { message_words(message) });
        message
    }

    /// Takes out the first message for which `unwanted` holds.
    pub(crate) fn remove_first(
        &mut self,
        unwanted: impl Fn(&Fragment) -> bool,
    ) -> Option<*mut Fragment> {
        let mut previous = ptr::null_mut();
        loop {
            let message = self.after(previous);
            // SAFETY: null or in the list.
            let fragment = unsafe { message.as_ref() }?;
            if unwanted(fragment) {
                return Some(self.unlink_after(previous));
            }
            previous = message;
        }
    }

    /// The messages, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fragment> {
        let mut next = self.first;
        std::iter::from_fn(move || {
            // SAFETY: null or in the list, which outlives the borrow of the mailbox.
            let fragment = unsafe { next.as_ref() }?;
            next = fragment.next;
            Some(fragment)
        })
    }

    /// Hands out all messages, linked, and is empty afterwards.
    pub(crate) fn take_all(&mut self) -> *mut Fragment {
        std::mem::take(self).first
    }
}

/// The words a message takes.
///
/// # Safety
/// The message is alive.
unsafe fn message_words(message: *const Fragment) -> u32 {
    const HEAD: u32 = (size_of::<Fragment>() / size_of::<u64>()) as u32;
    // SAFETY: as the caller promises.
    unsafe { (*message).used }.saturating_add(HEAD)
}

impl Process {
    /// The message the receive is at, if there is one; takes in signals if those at hand are
    /// exhausted. `None` also if a signal ends the process: it must wait then, as for a message.
    #[inline]
    pub(crate) fn peek(&mut self, vm: &Vm) -> Option<Raw> {
        let mut message = self.mailbox.current();
        if message.is_null() {
            self.heap.peeked = (ptr::null(), ptr::null());
            if !vm.has_signals(self) {
                return None;
            }
            signal::handle_signals(self, vm);
            message = self.mailbox.current();
            if message.is_null() || self.is_exiting() {
                return None;
            }
        }
        // SAFETY: the message is in the mailbox.
        unsafe {
            self.heap.peeked = Fragment::range(message);
            Some((*message).root)
        }
    }

    /// Takes the message last peeked at out of the mailbox; its memory becomes part of the heap.
    /// The receive is over: the next starts with the first message.
    #[inline]
    pub(crate) fn take_message(&mut self) {
        let message = self.mailbox.unlink_after(self.mailbox.seen);
        self.mailbox.seen = ptr::null_mut();
        self.deadline = NEVER;
        self.heap.peeked = (ptr::null(), ptr::null());
        // SAFETY: the message is out of the mailbox and ours.
        unsafe {
            if (*message).used == 0 {
                Fragment::free(message);
            } else {
                self.heap.adopt(message);
            }
        }
    }

    /// Goes on to the next message.
    #[inline]
    pub(crate) fn skip_message(&mut self) {
        self.mailbox.seen = self.mailbox.current();
        debug_assert!(!self.mailbox.seen.is_null(), "nothing to skip");
    }

    /// Ends a receive without taking a message: it timed out, or something was raised in it.
    #[inline]
    pub(crate) fn leave_receive(&mut self) {
        self.mailbox.seen = ptr::null_mut();
        self.deadline = NEVER;
        self.heap.peeked = (ptr::null(), ptr::null());
    }

    /// Remembers that `reference` was made now: no message at hand can hold it.
    pub(crate) fn mark_mailbox(&mut self, reference: Reference) {
        self.mailbox.mark = self.mailbox.last;
        self.mailbox.mark_id = reference.id;
    }

    /// Starts a receive for messages that hold `reference`: behind those older than it, if they are known.
    pub(crate) fn start_receive_from(&mut self, reference: Reference) {
        if self.mailbox.mark_id == reference.id && self.mailbox.seen.is_null() {
            self.mailbox.seen = self.mailbox.mark;
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests;
