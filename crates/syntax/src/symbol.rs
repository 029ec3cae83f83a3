//! Interned names: the atoms of source text.
//!
//! A symbol points to its name in one global table that only grows, so comparing two is comparing two
//! addresses, and reading a text takes no lock. A name lives as long as the program; source text bounds the table.
//! Symbols are not the VM's atoms: the VM has its own table, with a limit.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use parking_lot::RwLock;
use rustc_hash::FxHashMap;

/// An interned name. Equal names are equal symbols.
#[derive(Clone, Copy)]
pub struct Symbol(&'static Name);

/// What a symbol stands for.
struct Name {
    /// The place among all names: tables of symbols are in the same order in each run that meets the names in that order.
    id: u32,
    text: Box<str>,
}

/// The names by their texts.
static NAMES: LazyLock<RwLock<FxHashMap<&'static str, &'static Name>>> =
    LazyLock::new(RwLock::default);

impl Symbol {
    /// The symbol for `text`.
    pub fn new(text: &str) -> Symbol {
        if let Some(name) = NAMES.read().get(text) {
            return Symbol(name);
        }
        let mut names = NAMES.write();
        if let Some(name) = names.get(text) {
            return Symbol(name);
        }
        let id = u32::try_from(names.len()).expect("fewer than 2^32 names in one program");
        let text = text.into();
        let name: &'static Name = Box::leak(Box::new(Name { id, text }));
        names.insert(&name.text, name);
        Symbol(name)
    }

    /// The text this symbol stands for.
    pub fn as_str(self) -> &'static str {
        &self.0.text
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Symbol) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Symbol {}

impl Hash for Symbol {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl From<&str> for Symbol {
    fn from(text: &str) -> Symbol {
        Symbol::new(text)
    }
}

impl PartialEq<&str> for Symbol {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<str> for Symbol {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Symbol) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Symbols order by their text, as atoms do.
impl Ord for Symbol {
    fn cmp(&self, other: &Symbol) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, ":{}", self.as_str())
    }
}
