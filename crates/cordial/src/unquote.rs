//! Whether values can stand in a quote.
//!
//! Only the outside is looked at: the arguments of a call are not, since they were unquoted themselves.

use vm::{Cx, NativeResult, Stop, Term};

/// Gives the value of an `unquote` back.
///
/// # Errors
/// If it cannot be part of a quoted expression.
pub fn unquoted<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match is_valid(args[0]) {
        true => Ok(args[0]),
        false => Err(Stop::bad_argument()),
    }
}

/// Gives the value of an `unquote_splicing` back.
///
/// # Errors
/// If it is no list of what can be part of a quoted expression.
pub fn spliced<'h>(_cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    match args[0].is_list() && is_valid(args[0]) {
        true => Ok(args[0]),
        false => Err(Stop::bad_argument()),
    }
}

fn is_valid(term: Term<'_>) -> bool {
    let mut work = vec![term];
    while let Some(term) = work.pop() {
        if let Some(tuple) = term.as_tuple() {
            match tuple.elements() {
                [left, right] => work.extend([*left, *right]),
                [head, meta, args] if meta.is_list() && (args.is_list() || args.is_atom()) => {
                    work.push(*head);
                }
                _ => return false,
            }
        } else if term.is_list() {
            match term.list_to_vec() {
                Ok(items) => work.extend(items),
                Err(_) => return false,
            }
        } else if !(term.is_atom()
            || term.is_number()
            || term.is_binary()
            || term.is_pid()
            || term.is_function())
        {
            return false;
        }
    }
    true
}
