//! What runs processes on one scheduler thread: the x registers, the process at hand, and everything
//! the interpreter does out of line.
//!
//! Out of line, all registers are in memory: x0 in `x[0]`, heap top and stack top in the process's heap.

#![allow(
    unsafe_code,
    reason = "operands are read where the loader and the verifier say they are"
)]

use std::sync::Arc;

use crate::code::{self, Ip};
use crate::collect::{self, Collection, HeapLimit};
use crate::exception::{Class, Trace};
use crate::heap::{Heap, STACK_SPARE};
use crate::interpret::place::{self, Place};
use crate::limit;
use crate::native::{Answer, Completer, Cx, Starter, Stop};
use crate::process::Process;
use crate::raw::{Raw, immediate, tag};
use crate::term::Term;
use crate::vm::Vm;

/// x registers: arguments, temporaries, and room for the captured terms of a fun.
pub(crate) const X_REGISTERS: usize = 1024 + 256;

/// How a run of a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Its slice is used up.
    Yield,
    /// It waits for a message (or a signal to be resumed by).
    Wait,
    /// It is done; the reason is in x0.
    Exit,
}

/// Runs processes on one scheduler thread.
#[repr(C)]
pub(crate) struct Executor {
    /// First, so that the address of the registers is that of the executor.
    x: [Raw; X_REGISTERS],
    process: *mut Process,
    /// How the last run ended.
    pub(crate) outcome: Outcome,
    /// Reductions put aside so that the next function entry goes out of line.
    held_reductions: i32,
    /// Whether the process asked for a collection.
    collection_asked: bool,
    /// Whether the run is to be repeated. A slice may end behind a native too then: other processes may see what it
    /// did, or change what it saw. And collections cost nothing: when they come depends on more than the program's course.
    is_repeatable: bool,
    /// The words the process would have had when a collection failed.
    excess: usize,
    vm: Arc<Vm>,
}

impl Executor {
    /// An executor without a process.
    pub(crate) fn new(vm: Arc<Vm>) -> Executor {
        Executor {
            x: [Raw::NIL; X_REGISTERS],
            process: std::ptr::null_mut(),
            outcome: Outcome::Yield,
            held_reductions: 0,
            collection_asked: false,
            is_repeatable: vm.seed.is_some(),
            excess: 0,
            vm,
        }
    }

    /// Takes a process to run.
    pub(crate) fn attach(&mut self, process: &mut Process) {
        self.process = process;
    }

    /// The process at hand.
    #[inline(always)]
    pub(crate) fn process(&mut self) -> &mut Process {
        // SAFETY: `attach` got a reference that the scheduler keeps alive and exclusive while the process runs.
        unsafe { &mut *self.process }
    }

    /// The process at hand, as a pointer for natives.
    pub(crate) fn process_pointer(&self) -> *mut Process {
        self.process
    }

    /// The heap of the process at hand.
    #[inline(always)]
    pub(crate) fn heap(&self) -> &Heap {
        // SAFETY: as in `process`.
        unsafe { &(*self.process).heap }
    }

    /// Stores the loop's registers.
    #[inline(always)]
    pub(super) fn store(&mut self, hp: *mut u64, sp: *mut u64, reductions: i32) {
        let process = self.process();
        process.heap.top.set(hp);
        process.heap.sp = sp;
        process.reductions = reductions;
    }

    /// Gives the loop its registers back: heap top, stack top, reductions.
    #[inline(always)]
    pub(super) fn registers(&mut self) -> (*mut u64, *mut u64, i32) {
        let process = self.process();
        (process.heap.top.get(), process.heap.sp, process.reductions)
    }

    /// Takes the saved x registers off the process's stack and gives the place to go on; null if the process is
    /// done already.
    pub(super) fn resume(&mut self) -> Ip {
        let process = self.process();
        let count = usize::from(process.saved_registers);
        process.saved_registers = 0;
        let (sp, ip) = (process.heap.sp, process.ip);
        for index in 0..count {
            // SAFETY: `suspend` pushed so many words, x0 last.
            self.x[index] = unsafe { Raw(*sp.add(index)) };
        }
        // SAFETY: as above.
        self.process().heap.sp = unsafe { sp.add(count) };
        ip
    }

    /// Leaves the loop: the process will go on at `ip` with the first `live` x registers.
    pub(crate) fn suspend(&mut self, ip: Ip, live: usize, outcome: Outcome) -> Ip {
        if self.free_words() < live as isize && !self.collect(live, live) {
            return self.killed();
        }
        let mut sp = self.heap().sp;
        for index in (0..live).rev() {
            // SAFETY: there is room for `live` words.
            unsafe {
                sp = sp.sub(1);
                *sp = self.x[index].0;
            }
        }
        let process = self.process();
        process.heap.sp = sp;
        process.saved_registers = live as u16;
        process.ip = ip;
        self.outcome = outcome;
        std::ptr::null()
    }

    /// Leaves the loop: the process is done, for the reason in x0.
    pub(crate) fn exit(&mut self, reason: Raw) -> Ip {
        self.x[0] = reason;
        self.outcome = Outcome::Exit;
        std::ptr::null()
    }

    /// The reason a process ended for.
    pub(crate) fn exit_reason(&self) -> Raw {
        self.x[0]
    }

    /// Leaves the loop: the process would take more memory than it may.
    pub(crate) fn killed(&mut self) -> Ip {
        let words = self.excess;
        self.overrun(words);
        std::ptr::null()
    }

    /// The process ends because it would take `words` words.
    pub(crate) fn overrun(&mut self, words: usize) {
        limit::report(self.process(), words);
        self.exit(crate::atom::Atom::KILLED.raw());
    }

    /// Free words between heap and stack, one spared for the link of a call.
    pub(crate) fn free_words(&self) -> isize {
        let heap = self.heap();
        (heap.sp as isize - heap.top.get() as isize) / 8 - 1
    }

    /// Collects, keeping the first `live` x registers, so that `need` words are free afterwards. False if the
    /// process's heap limit forbids it; then it must end.
    pub(crate) fn collect(&mut self, live: usize, need: usize) -> bool {
        self.collect_as(Collection::Auto, live, need)
    }

    /// Collects into a block of the size needed: the process will sleep.
    pub(crate) fn compact(&mut self, live: usize) -> bool {
        self.collect_as(Collection::Compact, live, live)
    }

    fn collect_as(&mut self, kind: Collection, live: usize, need: usize) -> bool {
        // SAFETY: as in `process`; the registers are not part of the process.
        let process = unsafe { &mut *self.process };
        self.collection_asked = false;
        let (heap, dictionary) = process.heap_and_roots();
        let registers = &mut self.x[..live];
        let collected =
            collect::collect(heap, &mut [registers, dictionary], need + STACK_SPARE, kind);
        if !self.is_repeatable {
            // What was moved, more or less.
            let words = self.heap().used_words();
            self.process().charge_collection(words);
        }
        match collected {
            Err(HeapLimit { words }) => {
                self.excess = words;
                false
            }
            Ok(()) => self.is_within_bound(),
        }
    }

    /// Whether the process, with its messages, is as small as the program wants it; says so if it is not.
    fn is_within_bound(&mut self) -> bool {
        let process = self.process();
        let bound = process.heap.bound();
        if bound.words == 0 {
            return true;
        }
        let words = process.words(bound);
        if words <= bound.words {
            return true;
        }
        if bound.kill {
            self.excess = words;
        } else {
            limit::report(self.process(), words);
        }
        !bound.kill
    }

    /// Whether fragments or binaries hold so much that the next safe point should collect.
    pub(crate) fn collection_is_due(&self) -> bool {
        self.collection_asked || self.heap().wants_collection()
    }

    /// Register x`index`.
    #[inline(always)]
    pub(crate) fn x(&self, index: usize) -> Raw {
        self.x[index]
    }

    /// Sets register x`index`.
    #[inline(always)]
    pub(crate) fn set_x(&mut self, index: usize, value: Raw) {
        self.x[index] = value;
    }

    /// The first `count` x registers.
    pub(crate) fn x_slice(&self, count: usize) -> &[Raw] {
        &self.x[..count]
    }

    /// The operand in `word`.
    #[inline(always)]
    pub(crate) fn get(&self, word: u64) -> Raw {
        match place::of(word) {
            Place::Constant => Raw(word),
            Place::X(index) => self.x[index],
            // SAFETY: the verifier proved that the slot is in the frame.
            Place::Y(index) => Raw(unsafe { *self.heap().sp.add(index) }),
        }
    }

    /// Writes to the place in `word`.
    #[inline(always)]
    pub(crate) fn set(&mut self, word: u64, value: Raw) {
        match place::of(word) {
            Place::Constant => unreachable!("the loader makes destinations of registers only"),
            Place::X(index) => self.x[index] = value,
            // SAFETY: as in `get`.
            Place::Y(index) => unsafe { *self.heap().sp.add(index) = value.0 },
        }
    }

    /// Pushes the link to the descriptor at `descriptor`.
    pub(crate) fn push_link(&mut self, descriptor: Ip) {
        let heap = &mut self.process().heap;
        // SAFETY: one word is always spared for a link.
        unsafe {
            heap.sp = heap.sp.sub(1);
            *heap.sp = descriptor as u64 | tag::HEADER;
        }
    }

    /// Pushes a frame with `slots` and the link to `descriptor`; there is room, see `STACK_SPARE`.
    pub(crate) fn push_frame(&mut self, slots: &[Raw], descriptor: Ip) {
        debug_assert!(
            self.heap().room() > slots.len(),
            "natives leave room for a frame"
        );
        let heap = &mut self.process().heap;
        for slot in slots.iter().rev() {
            // SAFETY: there is room.
            unsafe {
                heap.sp = heap.sp.sub(1);
                *heap.sp = slot.0;
            }
        }
        self.push_link(descriptor);
    }

    /// Removes a frame of `slots` slots.
    pub(crate) fn pop_frame(&mut self, slots: usize) {
        let heap = &mut self.process().heap;
        // SAFETY: the verifier proved, or who pushed it knows, that the frame has so many slots.
        heap.sp = unsafe { heap.sp.add(slots) };
    }

    /// Forgets all frames: only the bottom is left.
    pub(crate) fn reset_stack(&mut self) {
        let heap = &mut self.process().heap;
        heap.sp = heap.end;
        self.push_link(crate::interpret::general::calls::bottom_descriptor());
    }

    /// The reason of a crash the process reports already: the frame above the bottom is the report's.
    pub(crate) fn reported(&self, descriptor: Ip) -> Option<Raw> {
        use crate::interpret::general::calls::link_to;
        let heap = self.heap();
        let words = (heap.end as usize - heap.sp as usize) / 8;
        // SAFETY: the stack has at least three words: bottom link, reason, link of the report.
        unsafe {
            let reports = words >= 3 && *heap.end.sub(3) == link_to(descriptor);
            reports.then(|| Raw(*heap.end.sub(2)))
        }
    }

    /// Collects if it is due, or if a native could not push frames, keeping `live` registers. False at the limit.
    #[inline]
    pub(crate) fn prepare_native(&mut self, live: usize) -> bool {
        let ready = !self.collection_is_due() && self.heap().room() >= STACK_SPARE;
        ready || self.collect(live, 0)
    }

    /// Calls a native with the first registers as arguments.
    #[inline]
    pub(crate) fn call_native<'h>(
        &mut self,
        export: &'static code::Export,
        arity: usize,
    ) -> Result<Raw, Stop<'h>> {
        let native = export.native().expect("called for natives only");
        let cx = Cx::new(self);
        // SAFETY: natives do not write registers, and the slice ends before any instruction runs.
        let arguments = unsafe { std::slice::from_raw_parts(self.x.as_ptr(), arity) };
        let value = native(&cx, Term::slice(arguments))?.raw();
        self.note_allocation();
        Ok(value)
    }

    /// Has the next function entry look whether to collect, after something allocated without a test.
    #[inline]
    pub(crate) fn note_allocation(&mut self) {
        if self.heap().wants_collection() {
            self.hold_reductions();
        }
    }

    /// Has the next function entry collect.
    pub(crate) fn collect_soon(&mut self) {
        self.collection_asked = true;
        self.hold_reductions();
    }

    /// Makes the next function entry go out of line. What the slice has left is the sum of both from now on.
    fn hold_reductions(&mut self) {
        let process = self.process();
        if process.reductions > 0 {
            let left = std::mem::replace(&mut process.reductions, 0);
            self.held_reductions += left;
        }
    }

    /// Gives back the reductions held; whether any are left.
    pub(crate) fn take_held_reductions(&mut self) -> bool {
        self.settle_reductions();
        self.process().reductions > 0
    }

    /// At the end of a run: what was held counts as left again.
    pub(crate) fn settle_reductions(&mut self) {
        let held = std::mem::take(&mut self.held_reductions);
        self.process().reductions += held;
    }

    /// Counts reductions for work that was done out of sight of the loop.
    pub(crate) fn charge(&mut self, reductions: usize) {
        let reductions = i32::try_from(reductions).unwrap_or(i32::MAX);
        let process = self.process();
        process.reductions = process.reductions.saturating_sub(reductions);
    }

    /// Whether the slice ends here, behind a native; only runs that are to be repeated end slices there.
    #[inline]
    pub(crate) fn slice_ends_behind_native(&mut self) -> bool {
        if !self.is_repeatable {
            return false;
        }
        self.charge(1);
        self.held_reductions + self.process().reductions <= 0
    }

    /// Counts one reduction.
    pub(crate) fn count_reduction(&mut self) {
        self.process().reductions -= 1;
    }

    /// The captured terms of `fun` put behind `arity` arguments, and where a call goes; `None` if it is no fun of
    /// this arity.
    pub(crate) fn open_fun(&mut self, fun: Raw, arity: usize) -> Option<Ip> {
        use crate::interpret::general::{build, tests};
        use crate::raw::{Kind, header_kind, header_words};
        if tests::fun_arity(fun).map(usize::from) != Some(arity) {
            return None;
        }
        let object = fun.address();
        // SAFETY: `fun` is a fun: entry and captured terms, or an export.
        unsafe {
            if header_kind(*object) == Kind::Capture {
                return Some((*(*object.add(1) as *const code::Export)).code());
            }
            for index in 0..header_words(*object) - 1 {
                self.x[arity + index] = Raw(*object.add(2 + index));
            }
        }
        Some(build::fun_entry(fun).code())
    }

    /// Takes the link off the stack: the descriptor it leads to.
    pub(crate) fn pop_link(&mut self) -> Ip {
        let heap = &mut self.process().heap;
        // SAFETY: called at a function's entry, where the top of the stack is a link.
        unsafe {
            let link = *heap.sp;
            heap.sp = heap.sp.add(1);
            (link & !tag::MASK) as Ip
        }
    }

    /// Raises out of line: gives where the handler is, or null after ending the process.
    #[cold]
    pub(crate) fn raise(&mut self, ip: Ip, class: Class, value: Raw, trace: Trace) -> Ip {
        crate::exception::raise(self, ip, class, value, trace)
    }

    /// The VM.
    ///
    /// # Safety
    /// The reference must not outlive the executor.
    pub(crate) unsafe fn vm_reference<'v>(&self) -> &'v Vm {
        // SAFETY: the caller's promise.
        unsafe { &*Arc::as_ptr(&self.vm) }
    }

    /// Hands the process's waiting over to `starter`. A repeatable run stands still until the answer is there.
    pub(crate) fn start_blocking(&mut self, starter: Starter) {
        let pid = self.process().id();
        starter(Completer::new(Arc::clone(&self.vm), pid));
        if let Some(errands) = &self.vm.errands {
            errands.wait();
        }
    }

    /// The answer the process waits for, if it came.
    pub(crate) fn take_answer(&mut self) -> Option<Answer> {
        // SAFETY: the VM outlives this call.
        let vm = unsafe { self.vm_reference() };
        if vm.has_signals(self.process()) {
            crate::signal::handle_signals(self.process(), vm);
        }
        let reply = self.process().take_reply()?;
        reply.downcast::<Answer>().ok().map(|answer| *answer)
    }

    /// The message the receive is at.
    pub(crate) fn peek_message(&mut self) -> Option<Raw> {
        // SAFETY: the VM outlives this call.
        let vm = unsafe { self.vm_reference() };
        self.process().peek(vm)
    }

    /// Whether the receive's time is over; starts counting when first asked.
    pub(crate) fn receive_timed_out(&mut self, timeout_ms: u64) -> bool {
        // SAFETY: the VM outlives this call.
        let vm = unsafe { self.vm_reference() };
        let process = self.process();
        if process.deadline == crate::process::NEVER {
            process.start_timeout(vm, timeout_ms);
            return false;
        }
        process.timed_out(vm)
    }

    /// Whether a message is there to be received.
    pub(crate) fn has_messages(&mut self) -> bool {
        self.process().mailbox.len() > 0
    }

    /// `[]`-terminated list of `items` on the heap.
    pub(crate) fn list(&self, items: &[Raw]) -> Raw {
        let mut list = Raw(immediate::NIL);
        for item in items.iter().rev() {
            list = self.cons(*item, list);
        }
        list
    }

    /// A list cell.
    pub(crate) fn cons(&self, head: Raw, tail: Raw) -> Raw {
        let cell = self.heap().alloc(2);
        // SAFETY: `alloc` gave room for two words.
        unsafe {
            *cell = head.0;
            *cell.add(1) = tail.0;
        }
        Raw::cons(cell)
    }

    /// A tuple.
    pub(crate) fn tuple(&self, elements: &[Raw]) -> Raw {
        use crate::raw::{Kind, header};
        let object = self.heap().alloc(1 + elements.len());
        // SAFETY: `alloc` gave room for header and elements.
        unsafe {
            *object = header(Kind::Tuple, elements.len());
            for (index, element) in elements.iter().enumerate() {
                *object.add(1 + index) = element.0;
            }
        }
        Raw::tuple(object)
    }

    /// A pair.
    pub(crate) fn pair(&self, left: Raw, right: Raw) -> Raw {
        self.tuple(&[left, right])
    }

    /// The function `ip` is in.
    pub(crate) fn function_at(&self, ip: Ip) -> Option<(&'static code::Function, u32)> {
        code::code().function_at(ip)
    }
}
