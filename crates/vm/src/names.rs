//! Names of processes.
//!
//! A name is an atom; it leads to one living process, and a process has at most one name. Looking a
//! name up takes a lock on one of several shards, for reading; changing names takes one lock more.
//!
//! Invariant: `by_pid` and the shards tell the same; both change under the lock of `by_pid`.

use parking_lot::{Mutex, RwLock};
use rustc_hash::FxHashMap;

use crate::atom::Atom;
use crate::process::Process;
use crate::signal;
use crate::table::Pid;
use crate::vm::Vm;

const SHARDS: usize = 16;

/// Why a name could not be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameError {
    /// `undefined`, `nil`, `true` and `false` name nobody.
    Reserved,
    /// Another process has the name.
    Taken,
    /// The process has another name.
    Named,
    /// The process is gone.
    Gone,
}

/// All names.
#[derive(Default)]
pub(crate) struct Names {
    shards: [RwLock<FxHashMap<Atom, Pid>>; SHARDS],
    by_pid: Mutex<FxHashMap<Pid, Atom>>,
}

impl Names {
    fn shard(&self, name: Atom) -> &RwLock<FxHashMap<Atom, Pid>> {
        &self.shards[name.index() as usize % SHARDS]
    }

    /// Who has the name.
    #[inline]
    pub(crate) fn whereis(&self, name: Atom) -> Option<Pid> {
        self.shard(name).read().get(&name).copied()
    }

    /// The name of a process.
    pub(crate) fn name_of(&self, pid: Pid) -> Option<Atom> {
        self.by_pid.lock().get(&pid).copied()
    }

    /// All names in use.
    pub(crate) fn all(&self) -> Vec<Atom> {
        self.by_pid.lock().values().copied().collect()
    }

    fn claim(&self, name: Atom, pid: Pid) -> Result<(), NameError> {
        if matches!(name, Atom::UNDEFINED | Atom::NIL | Atom::TRUE | Atom::FALSE) {
            return Err(NameError::Reserved);
        }
        let mut by_pid = self.by_pid.lock();
        if by_pid.contains_key(&pid) {
            return Err(NameError::Named);
        }
        let mut shard = self.shard(name).write();
        if shard.contains_key(&name) {
            return Err(NameError::Taken);
        }
        shard.insert(name, pid);
        by_pid.insert(pid, name);
        Ok(())
    }

    /// Frees a name; says whether anybody had it.
    pub(crate) fn unregister(&self, name: Atom) -> bool {
        let mut by_pid = self.by_pid.lock();
        let owner = self.shard(name).write().remove(&name);
        owner.is_some_and(|pid| by_pid.remove(&pid).is_some())
    }

    /// Frees the name of a process.
    pub(crate) fn forget(&self, pid: Pid) {
        let mut by_pid = self.by_pid.lock();
        if let Some(name) = by_pid.remove(&pid) {
            self.shard(name).write().remove(&name);
        }
    }
}

/// Gives a process a name, on behalf of `process`.
///
/// # Errors
/// [`NameError`] as it says.
pub(crate) fn register(
    vm: &Vm,
    process: &mut Process,
    pid: Pid,
    name: Atom,
) -> Result<(), NameError> {
    if pid == process.id() {
        vm.names.claim(name, pid)?;
        process.rare().named = true;
        return Ok(());
    }
    if !vm.table.is_alive(pid) {
        return Err(NameError::Gone);
    }
    vm.names.claim(name, pid)?;
    // The process has to know that there is a name to free when it ends. If it ended meanwhile,
    // whoever finds that out frees it.
    let note = signal::request(Box::new(move |vm, named| match named {
        Some(named) => named.rare().named = true,
        None => vm.names.forget(pid),
    }));
    signal::post(vm, pid, note);
    Ok(())
}

#[cfg(all(test, not(loom)))]
mod tests;
