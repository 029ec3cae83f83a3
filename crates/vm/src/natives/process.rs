//! `:erlang`'s functions on processes.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use super::foreign;
use crate::atom::Atom;
use crate::exception::Class;
use crate::heap::{Bound, Heap};
use crate::links::{self, AliasMode, MonitorOptions, Target};
use crate::names::{self, NameError};
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::owned::Owned;
use crate::process::Priority;
use crate::reference::Reference;
use crate::signal;
use crate::start;
use crate::table::Pid;
use crate::term::Term;
use crate::vm::SpawnOptions;

natives! {
    /// Processes.
    PROCESS:
    "erlang" {
        "self"/0 => own_pid;
        "spawn"/1 => spawn_fun;
        "spawn"/3 => spawn_function;
        "spawn_link"/1 => spawn_link_fun;
        "spawn_link"/3 => spawn_link_function;
        "spawn_monitor"/1 => spawn_monitor_fun;
        "spawn_monitor"/3 => spawn_monitor_function;
        "spawn_opt"/2 => spawn_opt_fun;
        "spawn_opt"/4 => spawn_opt_function;
        "send"/2 => send;
        "send"/3 => send_with_options;
        "!"/2 => send;
        "link"/1 => link;
        "unlink"/1 => unlink;
        "monitor"/2 => monitor;
        "monitor"/3 => monitor_with_options;
        "demonitor"/1 => demonitor;
        "demonitor"/2 => demonitor_with_options;
        "alias"/0 => alias;
        "alias"/1 => alias;
        "unalias"/1 => unalias;
        "exit"/1 => exit;
        "exit"/2 => exit_other;
        "throw"/1 => throw;
        "error"/1 => error;
        "error"/2 => error_with_arguments;
        "error"/3 => error_with_arguments;
        "raise"/3 => raise;
        "register"/2 => register;
        "unregister"/1 => unregister;
        "whereis"/1 => whereis;
        "registered"/0 => registered;
        "processes"/0 => processes;
        "group_leader"/0 => group_leader;
        "group_leader"/2 => set_group_leader;
        "process_flag"/2 => process_flag;
        "process_flag"/3 => flag_of_other;
        "put"/2 => put;
        "get"/0 => get_all;
        "get"/1 => get;
        "get_keys"/0 => get_keys;
        "get_keys"/1 => get_keys_of;
        "erase"/0 => erase_all;
        "erase"/1 => erase;
        "yield"/0 => yield_slice;
        "hibernate"/3 => hibernate;
        "apply"/2 => apply_fun;
        "apply"/3 => apply;
        "make_ref"/0 => make_ref;
        "garbage_collect"/0 => garbage_collect;
        "garbage_collect"/1 => garbage_collect;
        "garbage_collect"/2 => garbage_collect_with;
    }
}

fn own_pid<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.self_pid())
}

/// What is run: a fun, or a function and its arguments.
enum Entry<'h> {
    Fun(Term<'h>),
    Function(Atom, Atom, Vec<Term<'h>>),
}

fn spawn<'h>(cx: &Cx<'h>, entry: Entry<'h>, options: SpawnOptions) -> NativeResult<'h> {
    let vm = cx.vm();
    let wants_monitor = options.monitor.is_some();
    let made = cx.process(|parent| {
        vm.spawn(Some(parent), options, |process| match &entry {
            Entry::Fun(fun) => {
                start::at_fun(process, fun.raw());
            }
            Entry::Function(module, function, arguments) => {
                start::at_function(process, *module, *function, Term::raws(arguments));
            }
        })
    });
    let Ok((pid, reference)) = made else {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    };
    let pid: Term<'h> = pid.into();
    match reference {
        Some(reference) if wants_monitor => {
            Ok(cx.heap().tuple(&[pid, cx.heap().reference(reference)]))
        }
        _ => Ok(pid),
    }
}

fn fun_entry<'h>(fun: Term<'h>) -> Result<Entry<'h>, Stop<'h>> {
    match crate::interpret::general::tests::fun_arity(fun.raw()) {
        Some(0) => Ok(Entry::Fun(fun)),
        _ => Err(Stop::bad_argument()),
    }
}

fn function_entry<'h>(args: &[Term<'h>]) -> Result<Entry<'h>, Stop<'h>> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let function = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    let arguments: Result<Vec<Term<'h>>, _> = args[2].list_iter().collect();
    let arguments = arguments.map_err(|_| Stop::bad_argument())?;
    if arguments.len() > usize::from(u8::MAX) {
        return Err(Stop::error(Atom::SYSTEM_LIMIT));
    }
    Ok(Entry::Function(module, function, arguments))
}

fn linked() -> SpawnOptions {
    SpawnOptions {
        link: true,
        ..SpawnOptions::default()
    }
}

fn monitored() -> SpawnOptions {
    SpawnOptions {
        monitor: Some(MonitorOptions::default()),
        ..SpawnOptions::default()
    }
}

fn spawn_fun<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, fun_entry(args[0])?, SpawnOptions::default())
}

fn spawn_function<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, function_entry(args)?, SpawnOptions::default())
}

fn spawn_link_fun<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, fun_entry(args[0])?, linked())
}

fn spawn_link_function<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, function_entry(args)?, linked())
}

fn spawn_monitor_fun<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, fun_entry(args[0])?, monitored())
}

fn spawn_monitor_function<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, function_entry(args)?, monitored())
}

fn spawn_opt_fun<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, fun_entry(args[0])?, spawn_options(args[1])?)
}

fn spawn_opt_function<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    spawn(cx, function_entry(args)?, spawn_options(args[3])?)
}

fn spawn_options<'h>(list: Term<'h>) -> Result<SpawnOptions, Stop<'h>> {
    let mut options = SpawnOptions::default();
    for item in list.list_iter() {
        let item = item.map_err(|_| Stop::bad_argument())?;
        if item.is_atom_of(Atom::LINK) {
            options.link = true;
        } else if item.is_atom_of(Atom::MONITOR) {
            options.monitor = Some(MonitorOptions::default());
        } else {
            spawn_option_pair(&mut options, item)?;
        }
    }
    Ok(options)
}

fn spawn_option_pair<'h>(options: &mut SpawnOptions, item: Term<'h>) -> Result<(), Stop<'h>> {
    let (key, value) = item.as_pair().ok_or_else(Stop::bad_argument)?;
    let key = key.as_atom().ok_or_else(Stop::bad_argument)?;
    match key {
        Atom::MONITOR => options.monitor = Some(monitor_options(value)?),
        Atom::PRIORITY => {
            let priority = value.as_atom().and_then(Priority::from_atom);
            options.priority = priority.ok_or_else(Stop::bad_argument)?;
        }
        // Hints, and the collector sizes heaps by use.
        Atom::MIN_HEAP_SIZE | Atom::FULLSWEEP_AFTER => {}
        Atom::MAX_HEAP_SIZE => options.heap_bound = heap_bound(value, Bound::NONE)?,
        other
            if matches!(
                other.as_str(),
                "min_bin_vheap_size" | "message_queue_data" | "async_dist"
            ) => {}
        _ => return Err(Stop::bad_argument()),
    }
    Ok(())
}

/// Where a message can go.
enum Receiver {
    Pid(Pid),
    Alias(Reference),
    Nobody,
}

fn receiver<'h>(cx: &Cx<'h>, to: Term<'h>) -> Result<Receiver, Stop<'h>> {
    if let Some(pid) = to.as_pid() {
        return Ok(Receiver::Pid(pid));
    }
    if let Some(name) = to.as_atom() {
        return cx
            .vm()
            .names
            .whereis(name)
            .map(Receiver::Pid)
            .ok_or_else(Stop::bad_argument);
    }
    if let Some(reference) = to.as_reference() {
        return Ok(Receiver::Alias(reference));
    }
    if foreign::is_process(to) || foreign::is_reference(to) {
        return Ok(Receiver::Nobody);
    }
    let (name, node) = to.as_pair().ok_or_else(Stop::bad_argument)?;
    let name = name.as_atom().ok_or_else(Stop::bad_argument)?;
    let node = node.as_atom().ok_or_else(Stop::bad_argument)?;
    if node != Atom::NONODE {
        return Ok(Receiver::Nobody);
    }
    Ok(cx
        .vm()
        .names
        .whereis(name)
        .map_or(Receiver::Nobody, Receiver::Pid))
}

fn send<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match receiver(cx, args[0])? {
        Receiver::Pid(pid) => cx.vm().send(pid, args[1].raw()),
        Receiver::Alias(reference) => {
            links::send_to_alias(cx.vm(), reference, signal::message(args[1].raw()))
        }
        Receiver::Nobody => {}
    }
    Ok(args[1])
}

fn send_with_options<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    for option in args[2].list_iter() {
        let name = option.ok().and_then(|option| option.as_atom());
        if !name.is_some_and(|name| ["nosuspend", "noconnect"].contains(&name.as_str())) {
            return Err(Stop::bad_argument());
        }
    }
    send(cx, &args[..2])?;
    Ok(Atom::OK.into())
}

fn pid_argument<'h>(term: Term<'h>) -> Result<Pid, Stop<'h>> {
    term.as_pid().ok_or_else(Stop::bad_argument)
}

fn reference_argument<'h>(term: Term<'h>) -> Result<Reference, Stop<'h>> {
    term.as_reference().ok_or_else(Stop::bad_argument)
}

fn link<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if foreign::is_process(args[0]) {
        return foreign::link(cx, args[0]);
    }
    let to = pid_argument(args[0])?;
    let vm = cx.vm();
    cx.process(|process| links::link(vm, process, to))
        .map_err(|_| Stop::error(Atom::NOPROC))?;
    Ok(Atom::TRUE.into())
}

fn unlink<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if foreign::is_process(args[0]) {
        return Ok(Atom::TRUE.into());
    }
    let to = pid_argument(args[0])?;
    let vm = cx.vm();
    cx.process(|process| links::unlink(vm, process, to));
    Ok(Atom::TRUE.into())
}

fn monitor<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    monitor_as(cx, args, MonitorOptions::default())
}

fn monitor_with_options<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    monitor_as(cx, args, monitor_options(args[2])?)
}

fn monitor_as<'h>(cx: &Cx<'h>, args: &[Term<'h>], options: MonitorOptions) -> NativeResult<'h> {
    if !args[0].is_atom_of(Atom::PROCESS) {
        return Err(Stop::bad_argument());
    }
    if foreign::is_process(args[1]) {
        return foreign::monitor(cx, args[1], options.tag);
    }
    let target = match args[1].as_pid() {
        Some(pid) => Target::Pid(pid),
        None => Target::Name(local_name(args[1])?),
    };
    let vm = cx.vm();
    let reference = cx.process(|process| links::monitor(vm, process, target, options));
    Ok(cx.heap().reference(reference))
}

/// A name, or a name with this node.
fn local_name<'h>(term: Term<'h>) -> Result<Atom, Stop<'h>> {
    let name = match term.as_pair() {
        Some((name, node)) if node.is_atom_of(Atom::NONODE) => name,
        Some(_) => return Err(Stop::bad_argument()),
        None => term,
    };
    name.as_atom().ok_or_else(Stop::bad_argument)
}

fn monitor_options<'h>(list: Term<'h>) -> Result<MonitorOptions, Stop<'h>> {
    let mut options = MonitorOptions::default();
    for item in list.list_iter() {
        let item = item.map_err(|_| Stop::bad_argument())?;
        let (key, value) = item.as_pair().ok_or_else(Stop::bad_argument)?;
        match key.as_atom() {
            Some(Atom::ALIAS) => options.alias = Some(alias_mode(value)?),
            Some(Atom::TAG) => options.tag = Some(value.raw()),
            _ => return Err(Stop::bad_argument()),
        }
    }
    Ok(options)
}

fn alias_mode<'h>(term: Term<'h>) -> Result<AliasMode, Stop<'h>> {
    match term.as_atom().map(Atom::as_str) {
        Some("explicit_unalias") => Ok(AliasMode::Explicit),
        Some("demonitor") => Ok(AliasMode::Demonitor),
        Some("reply_demonitor") => Ok(AliasMode::ReplyDemonitor),
        _ => Err(Stop::bad_argument()),
    }
}

fn demonitor<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = reference_argument(args[0])?;
    let vm = cx.vm();
    cx.process(|process| links::demonitor(vm, process, reference));
    Ok(Atom::TRUE.into())
}

fn demonitor_with_options<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = reference_argument(args[0])?;
    let (mut flush, mut info) = (false, false);
    for item in args[1].list_iter() {
        match item.map_err(|_| Stop::bad_argument())?.as_atom() {
            Some(Atom::FLUSH) => flush = true,
            Some(Atom::INFO) => info = true,
            _ => return Err(Stop::bad_argument()),
        }
    }
    let vm = cx.vm();
    let found = cx.process(|process| {
        let found = links::demonitor(vm, process, reference);
        if !found && flush {
            signal::handle_signals(process, vm);
            links::flush_down(process, reference);
        }
        found
    });
    Ok(Atom::boolean(if info { found } else { true }).into())
}

fn alias<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut mode = AliasMode::Explicit;
    if let Some(options) = args.first() {
        for item in options.list_iter() {
            match item
                .map_err(|_| Stop::bad_argument())?
                .as_atom()
                .map(Atom::as_str)
            {
                Some("reply") => mode = AliasMode::Reply,
                Some("explicit_unalias") => mode = AliasMode::Explicit,
                _ => return Err(Stop::bad_argument()),
            }
        }
    }
    let vm = cx.vm();
    let reference = cx.process(|process| links::alias(vm, process, mode));
    Ok(cx.heap().reference(reference))
}

fn unalias<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if foreign::is_reference(args[0]) {
        return Ok(Atom::FALSE.into());
    }
    let reference = reference_argument(args[0])?;
    Ok(Atom::boolean(cx.process(|process| links::unalias(process, reference))).into())
}

fn exit<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Err(Stop::RaiseHere(Class::Exit, args[0]))
}

fn throw<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Err(Stop::RaiseHere(Class::Throw, args[0]))
}

fn error<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Err(Stop::RaiseHere(Class::Error, args[0]))
}

fn error_with_arguments<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let info = args.get(2).and_then(|options| error_info(*options));
    let info = info.unwrap_or(Atom::NIL.into());
    let arguments = if args[1].is_list() {
        args[1]
    } else {
        Atom::NIL.into()
    };
    Err(Stop::RaiseFrom(Class::Error, args[0], arguments, info))
}

/// The map under `error_info` in the options of `:erlang.error/3`.
fn error_info<'h>(options: Term<'h>) -> Option<Term<'h>> {
    let mut pairs = options.list_iter().filter_map(|item| item.ok()?.as_pair());
    let (_, info) = pairs.find(|(key, _)| key.is_atom_of(Atom::ERROR_INFO))?;
    info.is_map().then_some(info)
}

fn raise<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match Class::from_atom(args[0].raw()) {
        Some(class) if args[2].is_list() => Err(Stop::RaiseWith(class, args[1], args[2])),
        _ => Ok(Atom::BADARG.into()),
    }
}

/// Sends an exit signal; one to itself takes effect at once.
fn exit_other<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if foreign::is_process(args[0]) {
        return Ok(Atom::TRUE.into());
    }
    let to = pid_argument(args[0])?;
    let vm = cx.vm();
    let exiting = cx.process(|process| {
        signal::send_exit(vm, process, to, args[1].raw());
        if to == process.id() {
            signal::handle_signals(process, vm);
        }
        process.is_exiting()
    });
    if exiting {
        Err(Stop::Exiting)
    } else {
        Ok(Atom::TRUE.into())
    }
}

fn register<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let pid = pid_argument(args[1])?;
    let vm = cx.vm();
    let result: Result<(), NameError> =
        cx.process(|process| names::register(vm, process, pid, name));
    result.map_err(|_| Stop::bad_argument())?;
    Ok(Atom::TRUE.into())
}

fn unregister<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    if cx.vm().names.unregister(name) {
        Ok(Atom::TRUE.into())
    } else {
        Err(Stop::bad_argument())
    }
}

fn whereis<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let name = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    Ok(cx
        .vm()
        .names
        .whereis(name)
        .map_or(Atom::UNDEFINED.into(), Term::from))
}

fn registered<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx
        .heap()
        .list(cx.vm().names.all().into_iter().map(Term::from)))
}

fn processes<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let pids: Vec<Pid> = cx.vm().table.pids().into_iter().collect();
    Ok(cx.heap().list(pids.into_iter().map(Term::from)))
}

fn group_leader<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let leader = cx.process(|process| process.group_leader);
    Ok(cx.term(leader))
}

fn set_group_leader<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let leader = pid_argument(args[0])?;
    if foreign::is_process(args[1]) {
        return Ok(Atom::TRUE.into());
    }
    let pid = pid_argument(args[1])?;
    if cx.process(|process| process.id()) == pid {
        cx.process(|process| process.group_leader = leader.raw());
    } else {
        cx.vm()
            .with_process_soon(pid, move |process| process.group_leader = leader.raw());
    }
    Ok(Atom::TRUE.into())
}

fn process_flag<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match args[0].as_atom() {
        Some(Atom::TRAP_EXIT) => {
            let on = args[1].as_bool().ok_or_else(Stop::bad_argument)?;
            Ok(Atom::boolean(cx.process(|process| process.trap_exits(on))).into())
        }
        Some(Atom::PRIORITY) => {
            let priority = args[1]
                .as_atom()
                .and_then(Priority::from_atom)
                .ok_or_else(Stop::bad_argument)?;
            let before = cx.process(|process| std::mem::replace(&mut process.priority, priority));
            Ok(before.atom().into())
        }
        Some(Atom::MAX_HEAP_SIZE) => max_heap_size(cx, args[1]),
        Some(Atom::MIN_HEAP_SIZE) => {
            let words = args[1].as_usize().ok_or_else(Stop::bad_argument)?;
            let before = cx.process(|process| {
                let before = process.heap.min_words();
                process.heap.set_min_words(words);
                before
            });
            // OTP's default, for who looks at what was there before.
            Ok(cx.heap().integer(before.max(233) as i64))
        }
        Some(Atom::FULLSWEEP_AFTER) => {
            let count = args[1].as_usize().ok_or_else(Stop::bad_argument)?;
            let count = u16::try_from(count).unwrap_or(u16::MAX);
            let before = cx.process(|process| {
                let before = process.heap.fullsweep_after();
                process.heap.set_fullsweep_after(count);
                before
            });
            Ok(cx.heap().integer(i64::from(before)))
        }
        Some(Atom::ERROR_HANDLER) => {
            let module = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
            let before = cx.process(|process| {
                let before = process.error_handler();
                process.set_error_handler(module);
                before
            });
            Ok(before.into())
        }
        Some(other) => ignored_flag(other),
        None => Err(Stop::bad_argument()),
    }
}

/// The one flag that others may set is `:save_calls`: how many calls the process remembers. None are remembered here, so
/// only 0 will do.
fn flag_of_other<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = pid_argument(args[0])?;
    let is_known = args[1]
        .as_atom()
        .is_some_and(|flag| flag.as_str() == "save_calls");
    let valid = is_known && args[2].as_i64() == Some(0) && cx.vm().table.is_alive(pid);
    valid
        .then(|| cx.heap().integer(0))
        .ok_or_else(Stop::bad_argument)
}

/// Flags that are accepted and have no meaning here: their usual value is what was there before.
fn ignored_flag<'h>(flag: Atom) -> NativeResult<'h> {
    match flag.as_str() {
        "message_queue_data" => Ok(Atom::try_new("on_heap").unwrap_or(Atom::OK).into()),
        "sensitive" | "async_dist" => Ok(Atom::FALSE.into()),
        _ => Err(Stop::bad_argument()),
    }
}

/// The least words a process may be allowed, as on OTP.
const BOUND_WORDS_MIN: usize = 233;

/// A size in words, 0 for no limit, or a map with `:size` that changes what the `bound` at hand says.
fn heap_bound<'h>(value: Term<'h>, bound: Bound) -> Result<Bound, Stop<'h>> {
    let words = |size: Term<'h>| {
        size.as_usize()
            .filter(|words| *words == 0 || *words >= BOUND_WORDS_MIN)
            .ok_or_else(Stop::bad_argument)
    };
    if !crate::map::is_map(value.raw()) {
        return Ok(Bound {
            words: words(value)?,
            ..bound
        });
    }
    let get = |key: Option<Atom>| {
        let found = key.and_then(|key| crate::map::get(value.raw(), key.raw()));
        found.map(Term::from_raw)
    };
    let flag = |name: &str, before: bool| match get(Atom::existing(name)) {
        Some(flag) => flag.as_bool().ok_or_else(Stop::bad_argument),
        None => Ok(before),
    };
    let size = get(Some(Atom::SIZE)).ok_or_else(Stop::bad_argument)?;
    Ok(Bound {
        words: words(size)?,
        kill: flag("kill", bound.kill)?,
        log: flag("error_logger", bound.log)?,
        shared: flag("include_shared_binaries", bound.shared)?,
    })
}

fn max_heap_size<'h>(cx: &Cx<'h>, value: Term<'h>) -> NativeResult<'h> {
    let before = cx.heap().bound();
    let bound = heap_bound(value, before)?;
    cx.process(|process| process.heap.set_bound(bound));
    Ok(super::info::max_heap_size(cx.heap(), before))
}

fn put<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (key, value) = (args[0].raw(), args[1].raw());
    let before = cx.process(|process| super::dictionary::put(process, key, value));
    Ok(before.map_or(Atom::UNDEFINED.into(), |before| cx.term(before)))
}

fn get<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let value = cx.process(|process| super::dictionary::get(process, args[0].raw()));
    Ok(value.map_or(Atom::UNDEFINED.into(), |value| cx.term(value)))
}

fn pairs<'h>(cx: &Cx<'h>) -> Vec<(Term<'h>, Term<'h>)> {
    let pairs = cx.process(|process| super::dictionary::pairs(process));
    pairs
        .into_iter()
        .map(|(key, value)| (cx.term(key), cx.term(value)))
        .collect()
}

fn get_all<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let pairs = pairs(cx);
    Ok(cx.heap().list(
        pairs
            .into_iter()
            .map(|(key, value)| cx.heap().tuple(&[key, value])),
    ))
}

fn get_keys<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().list(pairs(cx).into_iter().map(|(key, _)| key)))
}

fn get_keys_of<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let of_value = |(key, value): (Term<'h>, Term<'h>)| value.is_same(args[0]).then_some(key);
    Ok(cx.heap().list(pairs(cx).into_iter().filter_map(of_value)))
}

fn erase_all<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let all = get_all(cx, args);
    cx.process(super::dictionary::clear);
    all
}

fn erase<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let before = cx.process(|process| super::dictionary::erase(process, args[0].raw()));
    Ok(before.map_or(Atom::UNDEFINED.into(), |before| cx.term(before)))
}

fn yield_slice<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Err(Stop::Yield(Atom::TRUE.into()))
}

fn hibernate<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let function = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    Err(Stop::WaitThen(module, function, args[2]))
}

fn apply_fun<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    Err(Stop::ApplyFun(args[0], args[1]))
}

fn apply<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let module = args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let function = args[1].as_atom().ok_or_else(Stop::bad_argument)?;
    Err(Stop::Apply(module, function, args[2]))
}

fn make_ref<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(cx.heap().reference(Reference::plain(cx.vm().unique())))
}

/// Whether a process is another one.
fn other_process<'h>(cx: &Cx<'h>, term: Term<'h>) -> Result<Option<Pid>, Stop<'h>> {
    let pid = pid_argument(term)?;
    let own = cx.process(|process| process.id());
    Ok((pid != own).then_some(pid))
}

fn garbage_collect<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let other = args.first().map(|pid| other_process(cx, *pid));
    match other.transpose()?.flatten() {
        None => {
            cx.executor(crate::interpret::executor::Executor::collect_soon);
            Ok(Atom::TRUE.into())
        }
        // It collects as soon as this signal is handled, before it handles another or runs on.
        Some(pid) => Err(super::info::ask(pid, Atom::FALSE, |_, process| {
            process.ask_to_collect();
            Owned::new(Term::from(true))
        })),
    }
}

/// With `[async: id]` the answer is the message `{:garbage_collect, id, result}`.
fn garbage_collect_with<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let mut id = None;
    for option in super::lists::elements(args[1])? {
        let (key, value) = option.as_pair().ok_or_else(Stop::bad_argument)?;
        match key.as_atom().map(Atom::as_str) {
            Some("async") => id = Some(value),
            Some("type")
                if matches!(value.as_atom().map(Atom::as_str), Some("major" | "minor")) => {}
            _ => return Err(Stop::bad_argument()),
        }
    }
    let Some(id) = id else {
        return garbage_collect(cx, &args[..1]);
    };
    let atom = |text| Atom::try_new(text).map_err(|_| Stop::error(Atom::SYSTEM_LIMIT));
    let (tag, accepted) = (atom("garbage_collect")?, atom("async")?);
    let own = cx.process(|process| process.id());
    let done = |result: Term<'h>| cx.heap().tuple(&[tag.into(), id, result]);
    match other_process(cx, args[0])? {
        None => {
            garbage_collect(cx, &[])?;
            cx.vm().send(own, done(true.into()).raw());
        }
        Some(pid) => {
            let collected = Owned::new(done(true.into()));
            let gone = Owned::new(done(false.into()));
            let request = signal::request(Box::new(move |vm, process| {
                let heap = Heap::new();
                let message = match process {
                    Some(process) => {
                        process.ask_to_collect();
                        collected
                    }
                    None => gone,
                };
                vm.send(own, message.to_term(&heap).raw());
            }));
            signal::post(cx.vm(), pid, request);
        }
    }
    Ok(accepted.into())
}
