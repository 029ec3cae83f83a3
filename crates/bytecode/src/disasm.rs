//! A module as text, for people: `cordial disasm` prints it.
//!
//! The ops' part derives from the op table. It takes any module, verified or not, so an id
//! that leads nowhere is printed as such.

use crate::literal::DEPTH_MAX;
use crate::{
    AtomId, BigInteger, FuncId, Function, ImportId, Label, LambdaId, Literal, LiteralId, Module, Op,
};

/// Longest run of list or tuple elements that is printed whole.
const ELEMENTS_MAX: usize = 50;
/// How deep a literal is printed; deeper parts are `...`.
const DEPTH_SHOWN: usize = 40;
const _: () = assert!(
    DEPTH_SHOWN < DEPTH_MAX,
    "what is printed is below the limit"
);

impl Module {
    /// The module as text.
    pub fn disassemble(&self) -> String {
        let names = Names::new(self);
        let mut out = String::from("module ");
        names.atom(AtomId::new(0), &mut out);
        out.push('\n');
        for file in &self.files {
            out.push_str("file ");
            text(file, &mut out);
            out.push('\n');
        }
        for attribute in &self.attributes {
            out.push_str("attribute ");
            names.atom(attribute.name, &mut out);
            out.push(' ');
            names.literal(attribute.value, &mut out);
            out.push('\n');
        }
        for export in &self.exports {
            out.push_str("export ");
            names.function(export.function, &mut out);
            out.push('\n');
        }
        for function in &self.functions {
            out.push('\n');
            names.code(function, &mut out);
        }
        out
    }
}

/// Appends the texts of what ids of a module stand for.
pub(crate) struct Names<'a> {
    module: &'a Module,
}

impl<'a> Names<'a> {
    /// Names of `module`.
    pub(crate) fn new(module: &'a Module) -> Names<'a> {
        Names { module }
    }

    /// An atom as Elixir prints it.
    pub(crate) fn atom(&self, id: AtomId, out: &mut String) {
        match self.module.atoms.get(id.index()) {
            Some(name) => atom(name, out),
            None => missing("atom", id.index(), out),
        }
    }

    /// A constant.
    pub(crate) fn literal(&self, id: LiteralId, out: &mut String) {
        match self.module.literals.get(id.index()) {
            Some(literal) => self.term(literal, DEPTH_SHOWN, out),
            None => missing("literal", id.index(), out),
        }
    }

    /// `name/arity` of a function of the module.
    pub(crate) fn function(&self, id: FuncId, out: &mut String) {
        match self.module.functions.get(id.index()) {
            Some(function) => self.function_name(function.name, function.arity, out),
            None => missing("function", id.index(), out),
        }
    }

    /// `Module.name/arity`.
    pub(crate) fn import(&self, id: ImportId, out: &mut String) {
        match self.module.imports.get(id.index()) {
            Some(import) => {
                self.atom(import.module, out);
                out.push('.');
                self.function_name(import.function, import.arity, out);
            }
            None => missing("import", id.index(), out),
        }
    }

    /// The function behind a lambda and how many variables it captures.
    pub(crate) fn lambda(&self, id: LambdaId, out: &mut String) {
        match self.module.lambdas.get(id.index()) {
            Some(lambda) => {
                self.function(lambda.function, out);
                out.push_str(&format!(" ({} captured)", lambda.captured));
            }
            None => missing("lambda", id.index(), out),
        }
    }

    /// A place in the code.
    pub(crate) fn label(&self, label: Label, out: &mut String) {
        out.push_str(&format!("L{}", label.index()));
    }

    /// A function with its ops, one a line.
    fn code(&self, function: &Function, out: &mut String) {
        self.function_name(function.name, function.arity, out);
        out.push_str(&format!(" # {:?}, ", function.kind).to_lowercase());
        self.position(function.line, out);
        out.push('\n');
        for handler in &function.handlers {
            let labels = [handler.start, handler.end, handler.target].map(Label::index);
            let [start, end, target] = labels;
            out.push_str(&format!("  try L{start} to L{end}, handler L{target}\n"));
        }
        for op in &function.code {
            if let Op::Mark { label } = op {
                self.label(*label, out);
                out.push(':');
            } else if let Op::Line { line } = op {
                out.push_str("    # ");
                self.position(*line, out);
            } else {
                out.push_str("    ");
                op.describe(self, out);
            }
            out.push('\n');
        }
    }

    /// `file:line` of an entry of the line table.
    fn position(&self, index: u32, out: &mut String) {
        let Some(line) = self.module.lines.get(index as usize) else {
            return missing("line", index as usize, out);
        };
        match self.module.files.get(line.file as usize) {
            Some(file) => out.push_str(file),
            None => missing("file", line.file as usize, out),
        }
        out.push_str(&format!(":{}", line.line));
    }

    /// `name/arity`.
    fn function_name(&self, name: AtomId, arity: u8, out: &mut String) {
        match self.module.atoms.get(name.index()) {
            Some(name) if is_plain(name) || is_operator(name) => out.push_str(name),
            Some(name) => text(name, out),
            None => missing("atom", name.index(), out),
        }
        out.push_str(&format!("/{arity}"));
    }

    /// A constant as Elixir prints it, at most `depth` levels of it.
    fn term(&self, literal: &Literal, depth: usize, out: &mut String) {
        let Some(depth) = depth.checked_sub(1) else {
            return out.push_str("...");
        };
        match literal {
            Literal::Integer(value) => out.push_str(&value.to_string()),
            Literal::Big(big) => out.push_str(&decimal(big)),
            Literal::Float(value) => out.push_str(&float(*value)),
            Literal::Atom(id) => self.atom(*id, out),
            Literal::Bits(bytes, last_bits) => bits(bytes, *last_bits, out),
            Literal::List(elements, tail) => self.list(elements, tail, depth, out),
            Literal::Nil => out.push_str("[]"),
            Literal::Tuple(elements) => {
                out.push('{');
                self.terms(elements, depth, out);
                out.push('}');
            }
            Literal::Map(pairs) => self.map(pairs, depth, out),
            Literal::Capture {
                module,
                function,
                arity,
            } => {
                out.push('&');
                self.atom(*module, out);
                out.push('.');
                self.function_name(*function, *arity, out);
            }
        }
    }

    /// Terms with commas between them.
    fn terms(&self, terms: &[Literal], depth: usize, out: &mut String) {
        separated(terms, out, |term, out| self.term(term, depth, out));
    }

    /// A list: a charlist, a keyword list or any other.
    fn list(&self, elements: &[Literal], tail: &Literal, depth: usize, out: &mut String) {
        let proper = matches!(tail, Literal::Nil);
        if let (true, Some(text)) = (proper, charlist(elements)) {
            return out.push_str(&format!("~c{}", quoted(&text)));
        }
        out.push('[');
        let keywords: Option<Vec<_>> = elements.iter().map(|term| self.keyword(term)).collect();
        match keywords {
            Some(pairs) if proper => separated(&pairs, out, |(key, value), out| {
                self.pair(key, value, depth, out);
            }),
            Some(_) | None => self.terms(elements, depth, out),
        }
        if !proper {
            out.push_str(" | ");
            self.term(tail, depth, out);
        }
        out.push(']');
    }

    /// A map, with `key: value` if all keys are atoms.
    fn map(&self, pairs: &[(Literal, Literal)], depth: usize, out: &mut String) {
        out.push_str("%{");
        let keywords: Option<Vec<_>> = pairs
            .iter()
            .map(|(key, value)| Some((self.key(key)?, value)))
            .collect();
        match keywords {
            Some(pairs) => separated(&pairs, out, |(key, value), out| {
                self.pair(key, value, depth, out);
            }),
            None => separated(pairs, out, |(key, value), out| {
                self.term(key, depth, out);
                out.push_str(" => ");
                self.term(value, depth, out);
            }),
        }
        out.push('}');
    }

    /// `key: value`.
    fn pair(&self, key: &str, value: &Literal, depth: usize, out: &mut String) {
        if is_plain(key) || is_operator(key) {
            out.push_str(key);
        } else {
            text(key, out);
        }
        out.push_str(": ");
        self.term(value, depth, out);
    }

    /// Key and value of a pair whose key can stand before a colon.
    fn keyword<'b>(&'b self, term: &'b Literal) -> Option<(&'b str, &'b Literal)> {
        let Literal::Tuple(parts) = term else {
            return None;
        };
        match parts.as_slice() {
            [key, value] => Some((self.key(key)?, value)),
            _ => None,
        }
    }

    /// The name of an atom that can stand before a colon.
    fn key(&self, term: &Literal) -> Option<&str> {
        let Literal::Atom(id) = term else {
            return None;
        };
        let name = self.module.atoms.get(id.index())?;
        (!name.starts_with("Elixir.")).then_some(name)
    }
}

/// Says that an id leads nowhere.
fn missing(table: &str, index: usize, out: &mut String) {
    out.push_str(&format!("<no {table} {index}>"));
}

/// `items` with commas between them, at most [`ELEMENTS_MAX`].
fn separated<T>(items: &[T], out: &mut String, mut one: impl FnMut(&T, &mut String)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        if index == ELEMENTS_MAX {
            return out.push_str("...");
        }
        one(item, out);
    }
}

/// An atom as Elixir prints it.
fn atom(name: &str, out: &mut String) {
    if matches!(name, "nil" | "true" | "false") {
        return out.push_str(name);
    }
    if let Some(alias) = name.strip_prefix("Elixir.")
        && alias.split('.').all(is_alias_part)
    {
        return out.push_str(alias);
    }
    out.push(':');
    if is_plain(name) || is_operator(name) {
        out.push_str(name);
    } else {
        text(name, out);
    }
}

/// Whether `part` may stand between the dots of an alias.
fn is_alias_part(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_uppercase())
        && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether an atom needs no quotes: an identifier, maybe with `?` or `!` at the end.
fn is_plain(name: &str) -> bool {
    let stem = name.strip_suffix(['?', '!']).unwrap_or(name);
    stem.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && stem
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '@')
}

/// Whether an atom is an operator, which needs no quotes either.
fn is_operator(name: &str) -> bool {
    const OPERATORS: &str = " ! != !== % %{} & && &&& * ** + ++ +++ - -- --- -> . .. ... / // < <- <<< <<>> \
        <<~ <= <> <|> <~ <~> = == === => =~ > >= >>> @ \\\\ ^ ^^^ {} | |> || ||| ~> ~>> ~~~ :: ";
    OPERATORS
        .split_whitespace()
        .any(|operator| operator == name)
}

/// Text in double quotes.
fn text(text: &str, out: &mut String) {
    out.push_str(&quoted(text));
}

/// Text in double quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{1b}' => out.push_str("\\e"),
            c if c.is_control() => out.push_str(&format!("\\x{{{:X}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.replace("#{", "\\#{") + "\""
}

/// A bit string: text if it is, otherwise its bytes.
fn bits(bytes: &[u8], last_bits: u8, out: &mut String) {
    if last_bits == 8 || bytes.is_empty() {
        match std::str::from_utf8(bytes) {
            Ok(plain) if plain.chars().all(is_printable) => return text(plain, out),
            Ok(_) | Err(_) => {}
        }
    }
    out.push_str("<<");
    let last = bytes.len().saturating_sub(1);
    let indexed: Vec<_> = bytes.iter().enumerate().collect();
    separated(&indexed, out, |(index, byte), out| {
        if *index == last && (1..8).contains(&last_bits) {
            out.push_str(&format!("{}::size({last_bits})", **byte >> (8 - last_bits)));
        } else {
            out.push_str(&byte.to_string());
        }
    });
    out.push_str(">>");
}

/// Whether a string with this character is shown as text.
fn is_printable(c: char) -> bool {
    !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{1b}')
}

/// The text of a list of printable ASCII characters.
fn charlist(elements: &[Literal]) -> Option<String> {
    elements
        .iter()
        .map(|element| {
            let Literal::Integer(code) = element else {
                return None;
            };
            let c = char::from(u8::try_from(*code).ok()?);
            (c.is_ascii() && is_printable(c)).then_some(c)
        })
        .collect()
}

/// A float: the shortest digits that read back the same, with an exponent if that is shorter.
fn float(value: f64) -> String {
    let plain = format!("{value:?}");
    let scientific = format!("{value:e}");
    let scientific = match scientific.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0e{exponent}"),
        Some(_) | None => scientific,
    };
    match plain.contains('e') || plain.len() > scientific.len() {
        true => scientific,
        false => plain,
    }
}

/// The digits of a big integer.
fn decimal(big: &BigInteger) -> String {
    const CHUNK: u64 = 1_000_000_000_000_000_000;
    let mut limbs = big.limbs.clone();
    let mut chunks = Vec::new();
    while limbs.iter().any(|limb| *limb != 0) {
        let mut rest = 0u128;
        for limb in limbs.iter_mut().rev() {
            let value = rest << 64 | u128::from(*limb);
            *limb = (value / u128::from(CHUNK)) as u64;
            rest = value % u128::from(CHUNK);
        }
        chunks.push(rest as u64);
    }
    let mut out = String::from(if big.negative { "-" } else { "" });
    match chunks.pop() {
        Some(first) => out.push_str(&first.to_string()),
        None => out.push('0'),
    }
    for chunk in chunks.iter().rev() {
        out.push_str(&format!("{chunk:018}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_short() {
        let shown = [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e10, "1.0e10"),
            (123456.0, "123456.0"),
            (1e-7, "1.0e-7"),
            (-2.5, "-2.5"),
            (1.5e300, "1.5e300"),
        ];
        for (value, text) in shown {
            assert_eq!(float(value), text);
        }
    }

    #[test]
    fn atoms_are_quoted_when_they_must() {
        let shown = [
            ("ok", ":ok"),
            ("nil", "nil"),
            ("Elixir.Foo.Bar", "Foo.Bar"),
            ("Elixir.foo", ":\"Elixir.foo\""),
            ("a b", ":\"a b\""),
            ("<>", ":<>"),
            ("empty?", ":empty?"),
            ("", ":\"\""),
        ];
        for (name, text) in shown {
            let mut out = String::new();
            atom(name, &mut out);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn big_integers_are_decimal() {
        let big = |negative, limbs: &[u64]| {
            decimal(&BigInteger {
                negative,
                limbs: limbs.to_vec(),
            })
        };
        assert_eq!(big(false, &[0, 1]), "18446744073709551616");
        assert_eq!(
            big(true, &[1, 0, 1]),
            "-340282366920938463463374607431768211457"
        );
        assert_eq!(big(false, &[]), "0");
    }

    #[test]
    fn literals_are_printed_as_elixir_does() {
        let module = Module {
            atoms: vec!["Elixir.M".into(), "a".into(), "b c".into()],
            ..Module::default()
        };
        let atom = |index| Literal::Atom(AtomId::new(index));
        let int = Literal::Integer;
        let list = |items| Literal::List(items, Box::new(Literal::Nil));
        let shown = [
            (list(vec![int(1), int(2)]), "[1, 2]"),
            (list(vec![int(104), int(105)]), "~c\"hi\""),
            (Literal::List(vec![int(1)], Box::new(atom(1))), "[1 | :a]"),
            (list(vec![Literal::Tuple(vec![atom(1), int(1)])]), "[a: 1]"),
            (
                Literal::Map(vec![(atom(2), int(1)), (atom(1), atom(0))]),
                "%{\"b c\": 1, a: M}",
            ),
            (Literal::Map(vec![(int(1), atom(1))]), "%{1 => :a}"),
            (
                Literal::Bits(b"h\n\"#{".as_slice().into(), 8),
                r##""h\n\"\#{""##,
            ),
            (Literal::Bits([1, 0xa0].into(), 3), "<<1, 5::size(3)>>"),
            (Literal::Bits([].into(), 0), "\"\""),
        ];
        for (literal, text) in shown {
            let mut out = String::new();
            Names::new(&module).term(&literal, 10, &mut out);
            assert_eq!(out, text);
        }
    }
}
