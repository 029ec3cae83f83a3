//! "Did you mean".

use syntax::Symbol;

/// The candidate closest to `name`, if close enough to be a slip.
pub(crate) fn closest(name: Symbol, candidates: impl Iterator<Item = Symbol>) -> Option<Symbol> {
    let text = name.as_str();
    candidates
        .filter(|candidate| *candidate != name && !candidate.as_str().starts_with('_'))
        .map(|candidate| (strsim::jaro_winkler(text, candidate.as_str()), candidate))
        .filter(|(score, _)| *score > 0.85)
        .max_by(|(left, a), (right, b)| left.total_cmp(right).then(b.cmp(a)))
        .map(|(_, candidate)| candidate)
}
