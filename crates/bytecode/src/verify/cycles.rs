//! Finds loops: every function ends or calls, and calls are counted, so that nothing runs uninterrupted.
//!
//! The only way back is that of a receive to its next message; it waits when there is none.

/// Where execution may go from each op, as far as it has been followed.
#[derive(Default)]
pub(super) struct Edges {
    /// From op to op, but for the step to the op below.
    branches: Vec<(usize, usize)>,
    /// Whether some branch goes back.
    any_back: bool,
}

impl Edges {
    /// Execution may go from one op to another.
    pub(super) fn add(&mut self, from: usize, to: usize) {
        self.any_back |= to <= from;
        self.branches.push((from, to));
    }

    /// An op of a cycle, if there is one. `falls` says whether execution may go on below an op.
    pub(super) fn cycle(mut self, falls: &[bool]) -> Option<usize> {
        if !self.any_back {
            return None;
        }
        self.branches.sort_unstable();
        self.branches.dedup();
        let count = falls.len();
        let mut states = vec![State::New; count];
        // Ops being followed, each with the number of its successor to look at next.
        let mut path = Vec::new();
        for start in 0..count {
            if states[start] == State::New {
                states[start] = State::Open;
                path.push((start, 0));
            }
            while let Some((at, successor)) = path.last_mut() {
                let (at, next) = (*at, self.successor(*at, *successor, falls));
                *successor += 1;
                match next.map(|next| (next, states[next])) {
                    None => {
                        states[at] = State::Done;
                        path.pop();
                    }
                    Some((next, State::New)) => {
                        states[next] = State::Open;
                        path.push((next, 0));
                    }
                    Some((next, State::Open)) => return Some(next),
                    Some((_, State::Done)) => {}
                }
            }
        }
        None
    }

    /// The successor of an op with this number.
    fn successor(&self, at: usize, number: usize, falls: &[bool]) -> Option<usize> {
        if number == 0 && falls[at] && at + 1 < falls.len() {
            return Some(at + 1);
        }
        let number = number - usize::from(falls[at] && at + 1 < falls.len());
        let first = self.branches.partition_point(|(from, _)| *from < at);
        let branch = self.branches.get(first + number)?;
        (branch.0 == at).then_some(branch.1)
    }
}

/// How far an op has been followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// It is on the path at hand: who comes back to it has gone round.
    Open,
    Done,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycle(branches: &[(usize, usize)], falls: &[bool]) -> Option<usize> {
        let mut edges = Edges::default();
        for (from, to) in branches {
            edges.add(*from, *to);
        }
        edges.cycle(falls)
    }

    #[test]
    fn what_goes_back_without_coming_round_is_no_cycle() {
        assert_eq!(cycle(&[(0, 3), (3, 1)], &[false, true, false, false]), None);
        assert_eq!(cycle(&[(0, 2), (0, 1), (1, 2)], &[true, true, false]), None);
    }

    #[test]
    fn cycles_are_found() {
        assert_eq!(cycle(&[(0, 0)], &[false]), Some(0));
        assert_eq!(cycle(&[(2, 0)], &[true, true, false]), Some(0));
        assert_eq!(
            cycle(&[(0, 3), (3, 1), (2, 3)], &[false, true, false, false]),
            Some(3)
        );
    }
}
