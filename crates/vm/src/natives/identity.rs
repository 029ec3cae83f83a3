//! Identities from their text, what is built in, and the nodes there are not.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a native takes the kinds of term it knows and refuses all others"
)]

use super::code::{fun_mfa, mfa};
use super::convert::characters;
use super::lists::elements;
use crate::atom::Atom;
use crate::code::code;
use crate::native::{Cx, NativeResult, Stop, natives};
use crate::reference::Reference;
use crate::show::Shown;
use crate::table::Pid;
use crate::term::{Port, Term};

natives! {
    /// Identities and nodes.
    IDENTITY:
    "erlang" {
        "list_to_pid"/1 => list_to_pid;
        "list_to_port"/1 => list_to_port;
        "list_to_ref"/1 => list_to_ref;
        "fun_to_list"/1 => fun_to_list;
        "fun_info_mfa"/1 => fun_info_mfa;
        "is_builtin"/3 => is_builtin;
        "display"/1 => display;
        "nodes"/0 => nodes;
        "nodes"/1 => nodes_of_kind;
        "disconnect_node"/1 => disconnect_node;
        "is_alive"/0 => is_alive;
        "get_cookie"/0 => get_cookie;
        "monitor_node"/2 => monitor_node;
    }
}

fn text<'h>(term: Term<'h>) -> Result<String, Stop<'h>> {
    let character = |item: Term<'h>| {
        let code = item.as_i64().and_then(|code| u32::try_from(code).ok());
        code.and_then(char::from_u32).ok_or_else(Stop::bad_argument)
    };
    elements(term)?.into_iter().map(character).collect()
}

/// The numbers of `PREFIX1.2.3>`.
fn numbers<const N: usize>(text: &str, prefix: &str) -> Option<[u64; N]> {
    let inner = text.strip_prefix(prefix)?.strip_suffix('>')?;
    let number = |digits: &str| {
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| plain)
    };
    let all: Option<Vec<u64>> = inner.split('.').map(number).collect();
    all?.try_into().ok()
}

fn pid_of(text: &str) -> Option<Pid> {
    let [0, slot, generation] = numbers(text, "<")? else {
        return None;
    };
    Pid::from_shown(u32::try_from(slot).ok()?, u32::try_from(generation).ok()?)
}

fn list_to_pid<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let pid = pid_of(&text(args[0])?);
    pid.map(Term::from).ok_or_else(Stop::bad_argument)
}

fn list_to_port<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match numbers(&text(args[0])?, "#Port<") {
        Some([0, number]) if number >> 32 == 0 => Ok(Port::new(number).into()),
        _ => Err(Stop::bad_argument()),
    }
}

/// The text of a reference does not tell what it leads to, so the reference only names itself.
fn list_to_ref<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let reference = match numbers(&text(args[0])?, "#Ref<") {
        Some([0, high, middle, low]) => super::convert::reference_of_pieces(high, middle, low),
        _ => None,
    };
    let reference: Reference = reference.ok_or_else(Stop::bad_argument)?;
    Ok(cx.heap().reference(reference))
}

/// An atom as Erlang writes it.
fn quoted(atom: Atom) -> String {
    let text = atom.as_str();
    let is_plain = text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'@');
    if is_plain {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}

/// `fun 'Elixir.Enum':map/2`, or `#Fun<module.index.unique>`.
fn fun_to_list<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (mfa, local) = fun_mfa(args[0]).ok_or_else(Stop::bad_argument)?;
    let shown = match local {
        Some((index, unique)) => format!("#Fun<{}.{index}.{unique}>", mfa.module.as_str()),
        None => format!(
            "fun {}:{}/{}",
            quoted(mfa.module),
            quoted(mfa.function),
            mfa.arity
        ),
    };
    Ok(characters(cx, &shown))
}

/// `{module, name, arity}` of a fun.
fn fun_info_mfa<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let (mfa, _) = fun_mfa(args[0]).ok_or_else(Stop::bad_argument)?;
    let arity = cx.heap().integer(i64::from(mfa.arity));
    Ok(cx
        .heap()
        .tuple(&[mfa.module.into(), mfa.function.into(), arity]))
}

fn is_builtin<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let export = code().find_export(mfa(args)?);
    Ok(export
        .is_some_and(|export| export.native().is_some())
        .into())
}

/// Shows a term on standard error, for who looks for faults.
fn display<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    crate::complaint::complain(&Shown(args[0]).to_string());
    Ok(true.into())
}

/// There is no other node.
fn nodes<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(Term::NIL)
}

fn is_alive<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    Ok(false.into())
}

fn get_cookie<'h>(_cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let none = Atom::try_new("nocookie").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(none.into())
}

fn nodes_of_kind<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match args[0].as_atom().map(Atom::as_str) {
        Some("this" | "known") => Ok(cx.heap().list([Atom::NONODE.into()])),
        Some("visible" | "hidden" | "connected") => Ok(Term::NIL),
        _ => Err(Stop::bad_argument()),
    }
}

fn disconnect_node<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    args[0].as_atom().ok_or_else(Stop::bad_argument)?;
    let ignored = Atom::try_new("ignored").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Ok(ignored.into())
}

fn monitor_node<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    if args[0].is_atom_of(Atom::NONODE) {
        return Ok(true.into());
    }
    let reason = Atom::try_new("notalive").map_err(|_| Stop::error(Atom::SYSTEM_LIMIT))?;
    Err(Stop::error(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pids_are_read_as_they_are_shown() {
        let pid = Pid::new(94, 3);
        assert_eq!(pid_of(&pid.to_string()), Some(pid));
        for wrong in [
            "<0.1>",
            "<1.1.0>",
            "<0.-1.0>",
            "<0.1.0",
            "<0.1.+0>",
            "<0.99999999999.0>",
            "",
        ] {
            assert_eq!(pid_of(wrong), None, "{wrong}");
        }
    }
}
