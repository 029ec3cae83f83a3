//! Interned names: the atoms of source text.
//!
//! A symbol is an index into one global, append-only table, so comparing two is comparing two
//! integers. The text of a symbol lives as long as the program; source text bounds the table.
//! Symbols are not the VM's atoms: the VM has its own table, with a limit.

use std::fmt;
use std::sync::LazyLock;

use parking_lot::RwLock;
use rustc_hash::FxHashMap;

/// An interned name. Equal names are equal symbols.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Symbol(u32);

#[derive(Default)]
struct Table {
    ids: FxHashMap<&'static str, u32>,
    texts: Vec<&'static str>,
}

static TABLE: LazyLock<RwLock<Table>> = LazyLock::new(RwLock::default);

impl Symbol {
    /// The symbol for `text`.
    pub fn new(text: &str) -> Symbol {
        if let Some(id) = TABLE.read().ids.get(text) {
            return Symbol(*id);
        }
        let mut table = TABLE.write();
        if let Some(id) = table.ids.get(text) {
            return Symbol(*id);
        }
        let text: &'static str = Box::leak(text.into());
        let id = u32::try_from(table.texts.len()).expect("fewer than 2^32 names in one program");
        table.texts.push(text);
        table.ids.insert(text, id);
        Symbol(id)
    }

    /// The text this symbol stands for.
    pub fn as_str(self) -> &'static str {
        TABLE.read().texts[self.0 as usize]
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
