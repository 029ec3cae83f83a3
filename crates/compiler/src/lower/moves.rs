//! Moves that happen at once, put in a row.

use bytecode::{Op, Reg, Src};

/// Appends ops that give every destination its source's value of before. Destinations are distinct.
pub(super) fn parallel(moves: &[(Src, Reg)], code: &mut Vec<Op>) {
    let mut pending: Vec<(Src, Reg)> = moves
        .iter()
        .copied()
        .filter(|(src, dst)| *src != Src::from(*dst))
        .collect();
    // Constants wait: nobody reads them, and their destinations may be sources.
    let is_reg = |src: &Src| matches!(src, Src::X(_) | Src::Y(_));
    let constants: Vec<(Src, Reg)> = pending
        .iter()
        .copied()
        .filter(|(src, _)| !is_reg(src))
        .collect();
    pending.retain(|(src, _)| is_reg(src));
    while !pending.is_empty() {
        let is_free = |dst: Reg| !pending.iter().any(|(src, _)| *src == Src::from(dst));
        if let Some(at) = pending.iter().position(|(_, dst)| is_free(*dst)) {
            let (src, dst) = pending.remove(at);
            code.push(Op::Move { src, dst });
            continue;
        }
        // Only cycles are left: one exchange settles one destination.
        let (src, dst) = pending.remove(0);
        let other = match src {
            Src::X(index) => Reg::X(index),
            Src::Y(index) => Reg::Y(index),
            Src::Int(_) | Src::Atom(_) | Src::Nil | Src::Literal(_) => unreachable!("a register"),
        };
        code.push(Op::Swap { a: dst, b: other });
        for (src, _) in &mut pending {
            if *src == Src::from(dst) {
                *src = Src::from(other);
            }
        }
        pending.retain(|(src, dst)| *src != Src::from(*dst));
    }
    code.extend(
        constants
            .into_iter()
            .map(|(src, dst)| Op::Move { src, dst }),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    /// Runs moves on registers that hold their own names.
    fn check(moves: &[(Src, Reg)]) {
        let mut code = Vec::new();
        parallel(moves, &mut code);
        let mut held: HashMap<Reg, Src> = HashMap::new();
        let read =
            |held: &HashMap<Reg, Src>, reg: Reg| held.get(&reg).copied().unwrap_or(Src::from(reg));
        let value = |held: &HashMap<Reg, Src>, src: Src| match src {
            Src::X(index) => read(held, Reg::X(index)),
            Src::Y(index) => read(held, Reg::Y(index)),
            other => other,
        };
        for op in code {
            match op {
                Op::Move { src, dst } => {
                    let value = value(&held, src);
                    held.insert(dst, value);
                }
                Op::Swap { a, b } => {
                    let (of_a, of_b) = (read(&held, a), read(&held, b));
                    held.insert(a, of_b);
                    held.insert(b, of_a);
                }
                other => panic!("{other:?}"),
            }
        }
        for (src, dst) in moves {
            assert_eq!(read(&held, *dst), *src, "{moves:?}");
        }
    }

    #[test]
    fn every_way_to_move_four_registers() {
        let sources = [Src::X(0), Src::X(1), Src::X(2), Src::Y(0), Src::Int(1)];
        let dsts = [Reg::X(0), Reg::X(1), Reg::X(2), Reg::Y(0)];
        for choice in 0..5usize.pow(4) {
            let source = |place: u32| sources[choice / 5usize.pow(place) % 5];
            let moves: Vec<(Src, Reg)> = (0..4).map(|at| (source(at), dsts[at as usize])).collect();
            check(&moves);
        }
    }
}
