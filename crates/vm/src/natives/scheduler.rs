//! Runs that can be repeated, for those who look for the order in which something fails.

use crate::atom::Atom;
use crate::native::{Cx, NativeResult, Outcome, Stop, natives};
use crate::scheduler::with_current;
use crate::term::Term;

natives! {
    /// Repeatable runs.
    SCHEDULER:
    "cordial_scheduler" {
        "seed"/0 => seed;
        "restart"/1 => restart;
    }
}

/// The seed of this run, or `nil`.
fn seed<'h>(cx: &Cx<'h>, _args: &[Term<'h>]) -> NativeResult<'h> {
    let seed = cx.vm().seed;
    Ok(seed.map_or(Atom::NIL.into(), |seed| cx.heap().unsigned(seed)))
}

/// Waits until no other process can go on; from then on the course depends on the seed that is given, not on what has been.
/// Does nothing in a run that is not to be repeated.
fn restart<'h>(cx: &Cx<'h>, args: &[Term<'h>]) -> NativeResult<'h> {
    let seed = args[0]
        .as_i64()
        .filter(|seed| *seed >= 0)
        .ok_or_else(Stop::bad_argument)?;
    if cx.vm().seed.is_none() {
        return Ok(Atom::OK.into());
    }
    with_current(cx.vm(), |scheduler| {
        if let Some(scheduler) = scheduler {
            scheduler.settle();
        }
    });
    Err(Stop::YieldThen(settled, cx.heap().integer(seed)))
}

/// No other process can go on.
fn settled<'h>(cx: &Cx<'h>, seed: Term<'h>, _outcome: Outcome<'h>) -> NativeResult<'h> {
    let seed = seed.as_i64().ok_or_else(Stop::bad_argument)?;
    with_current(cx.vm(), |scheduler| {
        if let Some(scheduler) = scheduler {
            scheduler.restart(seed as u64);
        }
    });
    // Its slice was drawn before the new beginning.
    Err(Stop::Yield(Atom::OK.into()))
}
