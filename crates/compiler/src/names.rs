//! Symbols the compiler knows by heart.

/// The symbol of a literal, looked up once.
macro_rules! sym {
    ($text:literal) => {{
        static SYMBOL: std::sync::LazyLock<syntax::Symbol> =
            std::sync::LazyLock::new(|| syntax::Symbol::new($text));
        *SYMBOL
    }};
}

pub(crate) use sym;
