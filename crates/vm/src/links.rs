//! Links, monitors and aliases.
//!
//! A link is an entry on both sides. Whoever unlinks keeps its entry, marked, until the other side
//! has said that it dropped its own; an exit or link signal that crosses the unlink is ignored so.
//! A monitor is an entry with the watcher and one with the watched. An alias is a reference messages
//! can be sent to as long as its entry is there.
//!
//! Invariant: after `unlink` returns, no exit signal of that link takes effect; after `demonitor`
//! returns, no `DOWN` of that monitor enters the mailbox.
#![allow(
    unsafe_code,
    reason = "messages are fragments owned through raw pointers"
)]

use hashbrown::HashMap;
use rustc_hash::FxBuildHasher;

use crate::atom::Atom;
use crate::heap::Fragment;
use crate::process::Process;
use crate::raw::Raw;
use crate::reference::Reference;
use crate::signal::{self, Parcel, SignalKind};
use crate::table::Pid;
use crate::vm::Vm;

/// A map from numbers that keeps the order of insertion: a list while it is short, as it almost always is.
pub(crate) enum IdMap<V> {
    /// In the order of insertion.
    Few(Vec<(u64, V)>),
    /// More than a search would do for.
    Many(Many<V>),
}

/// Values with their place in the order of insertion.
pub(crate) struct Many<V> {
    map: HashMap<u64, (u64, V), FxBuildHasher>,
    inserted: u64,
}

impl<V> Many<V> {
    fn insert(&mut self, id: u64, value: V) {
        let place = self.map.get(&id).map_or(self.inserted, |(place, _)| *place);
        self.map.insert(id, (place, value));
        self.inserted += 1;
    }
}

const FEW: usize = 16;

impl<V> Default for IdMap<V> {
    fn default() -> IdMap<V> {
        IdMap::Few(Vec::new())
    }
}

impl<V> IdMap<V> {
    /// The value under `id`.
    pub(crate) fn get(&self, id: u64) -> Option<&V> {
        match self {
            IdMap::Few(list) => list
                .iter()
                .find(|(key, _)| *key == id)
                .map(|(_, value)| value),
            IdMap::Many(many) => many.map.get(&id).map(|(_, value)| value),
        }
    }

    /// The value under `id`, to change.
    pub(crate) fn get_mut(&mut self, id: u64) -> Option<&mut V> {
        match self {
            IdMap::Few(list) => list
                .iter_mut()
                .find(|(key, _)| *key == id)
                .map(|(_, value)| value),
            IdMap::Many(many) => many.map.get_mut(&id).map(|(_, value)| value),
        }
    }

    /// Sets the value under `id`.
    pub(crate) fn insert(&mut self, id: u64, value: V) {
        if let IdMap::Many(many) = self {
            many.insert(id, value);
        } else if let Some(old) = self.get_mut(id) {
            *old = value;
        } else if let IdMap::Few(list) = self {
            list.push((id, value));
            if list.len() > FEW {
                let mut many = Many {
                    map: HashMap::default(),
                    inserted: 0,
                };
                for (id, value) in list.drain(..) {
                    many.insert(id, value);
                }
                *self = IdMap::Many(many);
            }
        }
    }

    /// Takes out the value under `id`.
    pub(crate) fn remove(&mut self, id: u64) -> Option<V> {
        match self {
            IdMap::Few(list) => {
                let at = list.iter().position(|(key, _)| *key == id)?;
                Some(list.remove(at).1)
            }
            IdMap::Many(many) => many.map.remove(&id).map(|(_, value)| value),
        }
    }

    /// All entries in the order of insertion: so who monitors a crowd can receive what they say in that order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &V)> {
        let (list, many) = match self {
            IdMap::Few(list) => (Some(list.iter().map(|(id, value)| (*id, value))), None),
            IdMap::Many(many) => {
                let mut sorted: Vec<_> = many.map.iter().collect();
                sorted.sort_unstable_by_key(|(_, (place, _))| *place);
                let entries = sorted.into_iter().map(|(id, (_, value))| (*id, value));
                (None, Some(entries))
            }
        };
        list.into_iter().flatten().chain(many.into_iter().flatten())
    }
}

/// This side of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// The processes are linked.
    Active,
    /// This side unlinked; the other has not said yet that it did, under this number.
    Unlinking(u64),
}

/// What is monitored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A process.
    Pid(Pid),
    /// Whoever has the name.
    Name(Atom),
}

/// The watcher's side of a monitor.
pub(crate) struct Monitor {
    /// What was asked for.
    pub(crate) target: Target,
    /// The process that is; `None` if nobody had the name.
    pub(crate) pid: Option<Pid>,
    /// What the monitor is called.
    pub(crate) reference: Reference,
    /// What to say in place of `:DOWN`.
    tag: Option<Parcel>,
}

/// The watched one's side of a monitor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watch {
    /// Who watches.
    pub(crate) watcher: Pid,
    /// What the monitor is called.
    pub(crate) reference: Reference,
    /// The name it was made with; `NONE` if it was made with a pid.
    pub(crate) name: Raw,
}

/// When an alias ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AliasMode {
    /// By `unalias`.
    Explicit,
    /// With its monitor, or by `unalias`.
    Demonitor,
    /// With the first message, or by `unalias`.
    Reply,
    /// With the first message, which ends its monitor too, or with its monitor, or by `unalias`.
    ReplyDemonitor,
}

/// What `monitor/3` may be told.
#[derive(Clone, Copy, Default)]
pub(crate) struct MonitorOptions {
    /// Makes the reference an alias too.
    pub(crate) alias: Option<AliasMode>,
    /// What to say instead of `:DOWN`; lives in the caller's heap.
    pub(crate) tag: Option<Raw>,
}

/// The process to link to is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoProcess;

/// Links `process` to `to`.
///
/// # Errors
/// [`NoProcess`] if that is gone and `process` does not trap exits; if it does, it gets an exit signal.
pub(crate) fn link(vm: &Vm, process: &mut Process, to: Pid) -> Result<(), NoProcess> {
    let own = process.id();
    let links = &mut process.rare().links;
    if to == own || links.get(to.bits()) == Some(&Link::Active) {
        return Ok(());
    }
    links.insert(to.bits(), Link::Active);
    let link = signal::link(own);
    if signal::try_post(vm, to, link) {
        return Ok(());
    }
    if process.traps_exits() {
        signal::undelivered(vm, to, link);
        return Ok(());
    }
    process.rare().links.remove(to.bits());
    signal::discard(link);
    Err(NoProcess)
}

/// Links a process to the one it just made, which has not run.
pub(crate) fn link_new(parent: &mut Process, child: &mut Process) {
    parent.rare().links.insert(child.id().bits(), Link::Active);
    child.rare().links.insert(parent.id().bits(), Link::Active);
}

/// Makes a process monitor the one it just made, which has not run.
pub(crate) fn monitor_new(
    vm: &Vm,
    parent: &mut Process,
    child: &mut Process,
    options: MonitorOptions,
) -> Reference {
    let reference = new_monitor(
        vm,
        parent,
        Target::Pid(child.id()),
        Some(child.id()),
        options,
    );
    let watch = Watch {
        watcher: parent.id(),
        reference,
        name: Raw::NONE,
    };
    child.rare().watchers.insert(reference.id, watch);
    reference
}

/// Removes the link between `process` and `to`, if there is one.
pub(crate) fn unlink(vm: &Vm, process: &mut Process, to: Pid) {
    let own = process.id();
    let Some(entry) = process
        .rare_if_any_mut()
        .and_then(|rare| rare.links.get_mut(to.bits()))
    else {
        return;
    };
    if *entry == Link::Active {
        let id = vm.unique();
        *entry = Link::Unlinking(id);
        signal::post(vm, to, signal::unlink(own, id));
    }
}

pub(crate) fn accept_link(process: &mut Process, from: Pid) {
    let links = &mut process.rare().links;
    // While this side unlinks, the other's link signal is older than its answer to the unlink,
    // which will drop the other side's entry.
    if links.get(from.bits()).is_none() {
        links.insert(from.bits(), Link::Active);
    }
}

pub(crate) fn accept_unlink(process: &mut Process, from: Pid) {
    let links = &mut process.rare().links;
    if links.get(from.bits()) == Some(&Link::Active) {
        links.remove(from.bits());
    }
}

pub(crate) fn finish_unlink(process: &mut Process, from: u64, id: u64) {
    let links = &mut process.rare().links;
    if links.get(from) == Some(&Link::Unlinking(id)) {
        links.remove(from);
    }
}

/// The other side of a link is gone: whether the link was active.
pub(crate) fn drop_link(process: &mut Process, from: Pid) -> bool {
    let Some(rare) = process.rare_if_any_mut() else {
        return false;
    };
    if rare.links.get(from.bits()) != Some(&Link::Active) {
        return false;
    }
    rare.links.remove(from.bits());
    true
}

/// The processes linked to `process`.
pub(crate) fn linked(process: &Process) -> impl Iterator<Item = Pid> {
    let links = process
        .rare_if_any()
        .into_iter()
        .flat_map(|rare| rare.links.iter());
    links
        .filter(|(_, link)| **link == Link::Active)
        .map(|(bits, _)| Pid::from_bits(bits))
}

/// Makes `process` monitor `target`: it gets a `DOWN` message when that ends, or now if it is gone.
pub(crate) fn monitor(
    vm: &Vm,
    process: &mut Process,
    target: Target,
    options: MonitorOptions,
) -> Reference {
    let own = process.id();
    let (pid, name) = match target {
        Target::Pid(pid) => (Some(pid), Raw::NONE),
        Target::Name(name) => (vm.names.whereis(name), name.raw()),
    };
    let reference = new_monitor(vm, process, target, pid, options);
    match pid {
        Some(pid) if pid == own => {}
        Some(pid) => signal::post(vm, pid, signal::monitor(own, reference, name)),
        None => {
            let watch = Watch {
                watcher: own,
                reference,
                name,
            };
            signal::post(vm, own, signal::down(&watch, own, Atom::NOPROC.raw(), None));
        }
    }
    reference
}

/// The watcher's side of a new monitor. A process that monitors itself has none.
fn new_monitor(
    vm: &Vm,
    process: &mut Process,
    target: Target,
    pid: Option<Pid>,
    options: MonitorOptions,
) -> Reference {
    let own = process.id();
    let reference = match options.alias {
        Some(_) => Reference::alias(vm.unique(), own),
        None => Reference::plain(vm.unique()),
    };
    process.mark_mailbox(reference);
    if let Some(mode) = options.alias {
        process.rare().aliases.insert(reference.id, mode);
    }
    if pid != Some(own) {
        let tag = options.tag.map(|tag| Parcel::new(signal::message(tag)));
        process.rare().monitors.insert(
            reference.id,
            Monitor {
                target,
                pid,
                reference,
                tag,
            },
        );
    }
    reference
}

/// Ends a monitor of `process`. Says whether there was one: if not, its `DOWN` may be in the mailbox.
pub(crate) fn demonitor(vm: &Vm, process: &mut Process, reference: Reference) -> bool {
    let Some(rare) = process.rare_if_any_mut() else {
        return false;
    };
    if matches!(
        rare.aliases.get(reference.id),
        Some(AliasMode::Demonitor | AliasMode::ReplyDemonitor)
    ) {
        rare.aliases.remove(reference.id);
    }
    let Some(monitor) = rare.monitors.remove(reference.id) else {
        return false;
    };
    if let Some(pid) = monitor.pid {
        signal::post(vm, pid, signal::demonitor(reference));
    }
    true
}

/// Removes the `DOWN` message of a monitor that is no more from the mailbox: `demonitor(ref, [:flush])`
/// when [`demonitor`] found none.
pub(crate) fn flush_down(process: &mut Process, reference: Reference) {
    let flushed = process.mailbox.remove_first(|message| {
        // Every other signal became something else when it was handled.
        signal::is_down_of(message, reference.id)
    });
    if let Some(message) = flushed {
        signal::discard(message);
    }
}

/// A monitored process ended: the message about it, unless the monitor ended before.
pub(crate) fn accept_down(
    process: &mut Process,
    id: u64,
    down: *mut Fragment,
) -> Option<*mut Fragment> {
    let rare = process.rare_if_any_mut()?;
    let monitor = rare.monitors.remove(id)?;
    if matches!(
        rare.aliases.get(id),
        Some(AliasMode::Demonitor | AliasMode::ReplyDemonitor)
    ) {
        rare.aliases.remove(id);
    }
    Some(match monitor.tag {
        Some(tag) => signal::retagged(&process.heap, down, tag.root()),
        None => down,
    })
}

/// A new alias of `process`: messages to the reference reach it until the alias ends.
pub(crate) fn alias(vm: &Vm, process: &mut Process, mode: AliasMode) -> Reference {
    let reference = Reference::alias(vm.unique(), process.id());
    process.rare().aliases.insert(reference.id, mode);
    reference
}

/// Ends an alias of `process`; says whether there was one.
pub(crate) fn unalias(process: &mut Process, reference: Reference) -> bool {
    process
        .rare_if_any_mut()
        .is_some_and(|rare| rare.aliases.remove(reference.id).is_some())
}

/// A message to an alias arrived: whether it may come in.
pub(crate) fn accepts_alias(process: &mut Process, vm: &Vm, id: u64) -> bool {
    let Some(rare) = process.rare_if_any_mut() else {
        return false;
    };
    match rare.aliases.get(id).copied() {
        None => false,
        Some(AliasMode::Explicit | AliasMode::Demonitor) => true,
        Some(AliasMode::Reply) => rare.aliases.remove(id).is_some(),
        Some(AliasMode::ReplyDemonitor) => {
            rare.aliases.remove(id);
            if let Some(reference) = rare.monitors.get(id).map(|monitor| monitor.reference) {
                demonitor(vm, process, reference);
            }
            true
        }
    }
}

/// Sends a message, which is the caller's, to an alias.
pub(crate) fn send_to_alias(vm: &Vm, reference: Reference, message: *mut Fragment) {
    match reference.alias_owner() {
        Some(owner) => {
            let signal = signal::as_kind(message, SignalKind::AliasMessage, reference.id);
            signal::post(vm, owner, signal);
        }
        None => signal::discard(message),
    }
}

#[cfg(all(test, not(loom)))]
mod stress;
#[cfg(all(test, not(loom)))]
mod tests;
