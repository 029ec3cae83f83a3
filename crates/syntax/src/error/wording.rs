//! The words for errors and warnings: the reference implementation's, since programs match on them.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "each function words some kinds and hands on the others"
)]

use super::ErrorKind;
use crate::diagnostic::Wording;

impl ErrorKind {
    /// The message of the exception, without its hint.
    pub(super) fn title(&self) -> String {
        match self {
            ErrorKind::SyntaxErrorBefore { token, .. } if token.is_empty() => {
                "syntax error: expression is incomplete".to_string()
            }
            ErrorKind::SyntaxErrorBefore { shown, .. } if shown == "eol" => {
                "unexpectedly reached end of line. The current expression is invalid or incomplete"
                    .to_string()
            }
            ErrorKind::SyntaxErrorBefore { shown, .. } => format!("syntax error before: {shown}"),
            ErrorKind::UnexpectedReservedWord { word, .. } => {
                format!("unexpected reserved word: {word}")
            }
            ErrorKind::MissingTerminator { expected, .. } => {
                format!("missing terminator: {expected}")
            }
            _ => self.wording().text(),
        }
    }

    /// The message as `Code.string_to_quoted/2` hands it out: in parts.
    pub(super) fn wording(&self) -> Wording {
        let (before, token) = self.parts();
        Wording {
            before,
            token,
            after: self.after(),
        }
    }

    /// What stands behind the token, for the errors that have a third part.
    fn after(&self) -> Option<String> {
        match self {
            ErrorKind::UnexpectedReservedWord { hint, .. } => Some(hint_line(hint)),
            ErrorKind::DoAfterComma | ErrorKind::DoKeyword => Some(DO_AFTER_COMMA.to_string()),
            ErrorKind::DoAfterFn => Some(DO_AFTER_FN.to_string()),
            ErrorKind::BidirectionalInText { character } => Some(format!(
                ". If you want to use such character, use it in its escaped {} form instead",
                escaped(*character)
            )),
            _ => None,
        }
    }

    fn parts(&self) -> (String, String) {
        let (before, token): (&str, String) = match self {
            ErrorKind::SyntaxErrorBefore { token, .. } => ("syntax error before: ", token.clone()),
            ErrorKind::ReservedToken { name } => ("reserved token: ", name.to_string()),
            ErrorKind::UnexpectedToken { character, column } => {
                ("unexpected token: ", described(*character, *column))
            }
            ErrorKind::InvalidEncoding { bytes } => {
                ("invalid encoding starting at ", format!("<<{bytes}>>"))
            }
            ErrorKind::UnexpectedCloser { text } => ("unexpected token: ", text.to_string()),
            ErrorKind::UnexpectedReservedWord { word, .. } => {
                ("unexpected reserved word: ", word.to_string())
            }
            ErrorKind::MismatchedDelimiter { closer: "end", .. } => {
                ("unexpected reserved word: ", "end".to_string())
            }
            ErrorKind::MismatchedDelimiter { closer, .. } => {
                ("unexpected token: ", closer.to_string())
            }
            ErrorKind::DoKeyword => ("unexpected keyword: ", "do:".to_string()),
            ErrorKind::DoAfterComma | ErrorKind::DoAfterFn => {
                ("unexpected reserved word: ", "do".to_string())
            }
            ErrorKind::BidirectionalInText { character } => (
                "invalid bidirectional formatting character in string: ",
                escaped(*character),
            ),
            ErrorKind::BidirectionalInComment { character } => (
                "invalid bidirectional formatting character in comment: ",
                escaped(*character),
            ),
            ErrorKind::MissingTerminator { .. }
            | ErrorKind::UnclosedText { .. }
            | ErrorKind::UnclosedInterpolation { .. }
            | ErrorKind::EscapeAtEnd
            | ErrorKind::NestedTooDeep => return (self.unclosed(), String::new()),
            ErrorKind::HeredocHeader { delimiter } => (HEREDOC_HEADER, delimiter.to_string()),
            ErrorKind::BadSigilName { name } => (SIGIL_NAME, name.clone()),
            ErrorKind::BadSigilDelimiter { character, column } => (
                "invalid sigil delimiter: ",
                sigil_delimiter(*character, *column),
            ),
            ErrorKind::InterpolationInCall { delimiter } => {
                (INTERPOLATION_IN_CALL, delimiter.to_string())
            }
            _ => return self.name_parts(),
        };
        (before.to_string(), token)
    }

    fn unclosed(&self) -> String {
        match self {
            ErrorKind::MissingTerminator { expected, hint, .. } => {
                format!("missing terminator: {expected}{}", hint_line(hint))
            }
            ErrorKind::UnclosedText { closer, what, line } => {
                format!("missing terminator: {closer} (for {what} starting at line {line})")
            }
            ErrorKind::UnclosedInterpolation { what, line, .. } => {
                format!(
                    "missing interpolation terminator: \"}}\" (for {what} starting at line {line})"
                )
            }
            ErrorKind::EscapeAtEnd => "invalid escape \\ at end of file".to_string(),
            _ => "expressions are nested too deep".to_string(),
        }
    }

    /// Names, numbers and escapes.
    fn name_parts(&self) -> (String, String) {
        match self {
            ErrorKind::ParenAfterAlias { name } => (
                format!("unexpected ( after alias {name}{PAREN_AFTER_ALIAS}"),
                "(".to_string(),
            ),
            ErrorKind::AtSign { what, name } => (
                format!("invalid character \"@\" (code point U+0040) in {what}: "),
                name.clone(),
            ),
            ErrorKind::BadAlias { character, name } => {
                let code = u32::from(*character);
                let before = format!(
                    "invalid character \"{character}\" (code point U+{code:04X}) in alias \
                     (only ASCII characters, without punctuation, are allowed): "
                );
                (before, name.clone())
            }
            ErrorKind::KeyNeedsSpace { name } => (
                "keyword argument must be followed by space after: ".to_string(),
                name.clone(),
            ),
            ErrorKind::AtomTooLong { name } => (
                "atom length must be less than system limit: ".to_string(),
                name.clone(),
            ),
            ErrorKind::CharacterAfterNumber { character, number } => {
                let before = format!(
                    "invalid character \"{character}\" after number {number}{AFTER_NUMBER}"
                );
                (before, character.to_string())
            }
            ErrorKind::BadFloat { text } => ("invalid float number ".to_string(), text.clone()),
            ErrorKind::BadHexadecimal => (BAD_HEXADECIMAL.to_string(), "\\x".to_string()),
            ErrorKind::BadUnicodeEscape => (BAD_UNICODE.to_string(), "\\u".to_string()),
            ErrorKind::BadCodePoint { number } => {
                let before = format!(
                    "invalid or reserved Unicode code point \\u{{{number}}}. Syntax error after: "
                );
                (before, "\\u".to_string())
            }
            ErrorKind::BadTextEncoding => ("invalid encoding in text".to_string(), String::new()),
            _ => self.form_parts(),
        }
    }

    /// Forms that are put together wrong.
    fn form_parts(&self) -> (String, String) {
        let (before, token) = match self {
            ErrorKind::AtomBeforeAlias => (ATOM_BEFORE_ALIAS, "'.'"),
            ErrorKind::SpaceBeforeParens => (SPACE_BEFORE_PARENS, "'('"),
            ErrorKind::SpaceInMap => (SPACE_IN_MAP, "{"),
            ErrorKind::AmbiguousInContainer => (AMBIGUOUS_IN_CONTAINER, "','"),
            ErrorKind::AmbiguousNestedCall => (AMBIGUOUS_NESTED_CALL, "','"),
            ErrorKind::ArgumentAfterKeys => (ARGUMENT_AFTER_KEYS, "','"),
            ErrorKind::ElementAfterKeys => (ELEMENT_AFTER_KEYS, "','"),
            ErrorKind::OnlyKeys { what, open } => {
                return (ONLY_KEYS.replacen('%', what, 1), open.to_string());
            }
            ErrorKind::ManyAccessKeys => (MANY_ACCESS_KEYS, "','"),
            ErrorKind::ExpectedMap { character } => {
                return (
                    "expected %{ to define a map, got: ".to_string(),
                    format!("%{character}"),
                );
            }
            ErrorKind::StepWithoutRange => (STEP_WITHOUT_RANGE, "'//'"),
            ErrorKind::FnWithoutClauses => (FN_WITHOUT_CLAUSES, "'fn'"),
            ErrorKind::LateClause => (LATE_CLAUSE, "'->'"),
            _ => return (self.warning(), String::new()),
        };
        (before.to_string(), token.to_string())
    }

    fn warning(&self) -> String {
        match self {
            ErrorKind::AmbiguousEnd { what, text, end } => {
                let name = text.trim_end_matches(*end);
                format!(
                    "found {what} \"{text}\", ending with \"{end}\", followed by =. It is unclear if \
                     you mean \"{name} {end}=\" or \"{text} =\". Please add a space before or after \
                     {end} to remove the ambiguity"
                )
            }
            ErrorKind::UnknownCharacterEscape { escaped } => {
                format!("unknown escape sequence ?\\{escaped}, use ?{escaped} instead")
            }
            ErrorKind::InvisibleCharacter {
                mark,
                character,
                name,
                escape,
            } => {
                let code = u32::from(*character);
                format!(
                    "found {mark} followed by code point 0x{code:X} ({name}), please use \
                     ?\\{escape} instead"
                )
            }
            ErrorKind::NeedlessQuotes { what, name } => {
                let rule = match *what {
                    "call" => NEEDLESS_IN_CALL,
                    "keyword" => NEEDLESS_IN_KEYWORD,
                    _ => NEEDLESS_IN_ATOM,
                };
                format!("found quoted {what} \"{name}\" but the quotes are not required. {rule}")
            }
            ErrorKind::OutdentedHeredoc { delimiter } => OUTDENTED.replacen('%', delimiter, 1),
            ErrorKind::AmbiguousKeyword { name } => {
                format!(
                    "missing parentheses for expression following \"{name}\" {AMBIGUOUS_KEYWORD}"
                )
            }
            ErrorKind::EscapedCloser { closer } => format!(
                "using \\{closer} to escape the closing of an uppercase sigil is deprecated, please use \
                 another delimiter or a lowercase sigil instead"
            ),
            ErrorKind::AmbiguousPipe { operator } => AMBIGUOUS_PIPE.replace('%', operator),
            ErrorKind::AmbiguousOperand { operator } => format!(
                "missing parentheses on expression following operator \"{operator}\", you must add \
                 parentheses to avoid ambiguities"
            ),
            other => other.fixed_warning().to_string(),
        }
    }

    fn fixed_warning(&self) -> &'static str {
        match self {
            ErrorKind::NotIn => {
                "\"not expr1 in expr2\" is deprecated, use \"expr1 not in expr2\" instead"
            }
            ErrorKind::DeprecatedXor => {
                "^^^ is deprecated. It is typically used as xor but it has the wrong precedence, \
                 use Bitwise.bxor/2 instead"
            }
            ErrorKind::DeprecatedArrow => "<|> is deprecated. Use another pipe-like operator",
            ErrorKind::TypeAtom => {
                "atom ::: must be written between quotes, as in :\"::\", to avoid ambiguity"
            }
            ErrorKind::ShortHexadecimal => {
                "\\xH inside strings/sigils/chars is deprecated, please use \\xHH (byte) or \
                 \\uHHHH (code point) instead"
            }
            ErrorKind::BracedHexadecimal => {
                "\\x{H*} inside strings/sigils/chars is deprecated, please use \\xHH (byte) or \
                 \\uHHHH (code point) instead"
            }
            ErrorKind::CharlistQuotes => CHARLIST_QUOTES,
            ErrorKind::CharlistHeredoc => {
                "single-quoted string represent charlists. Use ~c''' if you indeed want a charlist \
                 or use \"\"\" instead"
            }
            ErrorKind::TrailingComma => {
                "trailing commas are not allowed inside function/macro call arguments"
            }
            ErrorKind::EmptyParens => EMPTY_PARENS,
            _ => {
                "an expression is always required on the right side of ->. Please provide a value \
                 after ->"
            }
        }
    }
}

/// A hint, where the reference makes it part of the message.
fn hint_line(hint: &Option<String>) -> String {
    hint.as_ref()
        .map(|hint| format!("\nhint: {hint}"))
        .unwrap_or_default()
}

/// A character as `\uHHHH`.
fn escaped(character: char) -> String {
    format!("\\u{:04X}", u32::from(character))
}

/// A character that starts no token.
fn described(character: char, column: u32) -> String {
    let name = match character {
        '\0' => "null byte".to_string(),
        '\x07' => "alert".to_string(),
        '\x08' => "backspace".to_string(),
        '\t' => "tab".to_string(),
        '\n' => "newline".to_string(),
        '\x0b' => "vertical tab".to_string(),
        '\x0c' => "form feed".to_string(),
        '\r' => "carriage return".to_string(),
        '\x1b' => "escape".to_string(),
        '\x7f' => "delete".to_string(),
        other => format!("\"{other}\""),
    };
    format!(
        "{name} (column {column}, code point {})",
        code_point(character)
    )
}

/// The reference prints code points in four digits or not at all.
fn code_point(character: char) -> String {
    match u32::from(character) {
        code @ 0..=0xFFFF => format!("U+{code:04X}"),
        _ => "U+****".to_string(),
    }
}

fn sigil_delimiter(character: Option<char>, column: u32) -> String {
    let found = match character {
        Some(character) => {
            format!(
                "\"{character}\" (column {column}, code point {})",
                code_point(character)
            )
        }
        None => "end of file".to_string(),
    };
    format!("{found}. The available delimiters are: //, ||, \"\", '', (), [], {{}}, <>")
}

const HEREDOC_HEADER: &str =
    "heredoc allows only whitespace characters followed by a new line after opening ";
const SIGIL_NAME: &str = "invalid sigil name, it should be either a one-letter lowercase letter or \
    an uppercase letter optionally followed by uppercase letters and digits, got: ";
const INTERPOLATION_IN_CALL: &str = "interpolation is not allowed when calling function/macro. Found \
    interpolation in a call starting with: ";
const AFTER_NUMBER: &str = ". If you intended to write a number, make sure to separate the number \
    from the character (using comma, space, etc). If you meant to write a function name or a \
    variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: ";
const BAD_HEXADECIMAL: &str = "invalid hex escape character, expected \\xHH where H is a hexadecimal \
    digit. Syntax error after: ";
const BAD_UNICODE: &str = "invalid Unicode escape character, expected \\uHHHH or \\u{H*} where H is a \
    hexadecimal digit. Syntax error after: ";
const ATOM_BEFORE_ALIAS: &str = "atom cannot be followed by an alias. If the '.' was meant to be part \
    of the atom's name, the atom name must be quoted. Syntax error before: ";
const SPACE_BEFORE_PARENS: &str = "unexpected parentheses. If you are making a function call, do not \
    insert spaces between the function name and the opening parentheses. Syntax error before: ";
const ONLY_KEYS: &str = "unexpected keyword list inside %. Did you mean to write a map (using \
    %{...}) or a list (using [...]) instead? Syntax error after: ";
const STEP_WITHOUT_RANGE: &str = "the range step operator (//) must immediately follow the range \
    definition operator (..), for example: 1..9//2. If you wanted to define a default argument, use \
    (\\\\) instead. Syntax error before: ";
const FN_WITHOUT_CLAUSES: &str = "expected anonymous functions to be defined with -> inside: ";
const LATE_CLAUSE: &str = "unexpected operator ->. If you want to define multiple clauses, the first \
    expression must use ->. Syntax error before: ";
const EMPTY_PARENS: &str = "invalid expression (). If you want to invoke or define a function, make \
    sure there are no spaces between the function name and its arguments. If you wanted to pass an \
    empty block or code, pass a value instead, such as a nil or an atom";
const NEEDLESS_IN_ATOM: &str = "Atoms made exclusively of ASCII letters, numbers, underscores, \
    beginning with a letter or underscore, and optionally ending with ! or ? do not require quotes";
const NEEDLESS_IN_CALL: &str = "Calls made exclusively of Unicode letters, numbers, and underscores \
    and not beginning with a number do not require quotes";
const NEEDLESS_IN_KEYWORD: &str = "Note that keywords are always atoms, even when quoted. Similar to \
    atoms, keywords made exclusively of ASCII letters, numbers, and underscores and not beginning \
    with a number do not require quotes";
const CHARLIST_QUOTES: &str = r#"using single-quoted strings to represent charlists is deprecated.
Use ~c"" if you indeed want a charlist or use "" instead.
You may run "mix format --migrate" to change all single-quoted
strings to use the ~c sigil and fix this warning."#;
const PAREN_AFTER_ALIAS: &str = ". Function names and identifiers in Elixir start with lowercase \
characters or underscore. For example:

    hello_world()
    _starting_with_underscore()
    numb3rs_are_allowed()
    may_finish_with_question_mark?()
    may_finish_with_exclamation_mark!()

Unexpected token: ";
const SPACE_IN_MAP: &str = "unexpected space between % and {

If you want to define a map, write %{...}, with no spaces.
If you want to define a struct, write %StructName{...}.

Syntax error before: ";
const DO_AFTER_COMMA: &str = r#". In case you wanted to write a "do" expression, you must either use do-blocks or separate the keyword argument with comma. For example, you should either write:

    if some_condition? do
      :this
    else
      :that
    end

or the equivalent construct:

    if(some_condition?, do: :this, else: :that)

where "some_condition?" is the first argument and the second argument is a keyword list.

You may see this error if you forget a trailing comma before the "do" in a "do" block"#;
const DO_AFTER_FN: &str = r#". Anonymous functions are written as:

    fn pattern -> expression end

Please remove the "do" keyword"#;
const AMBIGUOUS_IN_CONTAINER: &str = r#"unexpected comma. Parentheses are required to solve ambiguity inside containers.

This error may happen when you forget a comma in a list or other container:

    [a, b c, d]

Or when you have ambiguous calls:

    [function a, b, c]

In the example above, we don't know if the values "b" and "c" belongs to the list or the function "function". You can solve this by explicitly adding parentheses:

    [one, function(a, b, c)]

Elixir cannot compile otherwise. Syntax error before: "#;
const AMBIGUOUS_NESTED_CALL: &str = r#"unexpected comma. Parentheses are required to solve ambiguity in nested calls.

This error happens when you have nested function calls without parentheses. For example:

    parent_call a, nested_call b, c, d

In the example above, we don't know if the parameters "c" and "d" apply to the function "parent_call" or "nested_call". You can solve this by explicitly adding parentheses:

    parent_call a, nested_call(b, c, d)

Or by adding commas (in case a nested call is not intended):

    parent_call a, nested_call, b, c, d

Elixir cannot compile otherwise. Syntax error before: "#;
const ARGUMENT_AFTER_KEYS: &str = "unexpected expression after keyword list. Keyword lists must \
always come as the last argument. Therefore, this is not allowed:

    function_call(1, some: :option, 2)

Instead, wrap the keyword in brackets:

    function_call(1, [some: :option], 2)

Syntax error after: ";
const ELEMENT_AFTER_KEYS: &str = "unexpected expression after keyword list. Keyword lists must \
always come last in lists and maps. Therefore, this is not allowed:

    [some: :value, :another]
    %{some: :value, another => value}

Instead, reorder it to be the last entry:

    [:another, some: :value]
    %{another => value, some: :value}

Syntax error after: ";
const MANY_ACCESS_KEYS: &str =
    "too many arguments when accessing a value. The value[key] notation \
in Elixir expects either a single argument or a keyword list. The following examples are allowed:

    value[one]
    value[one: 1, two: 2]
    value[[one, two, three]]

These are invalid:

    value[1, 2, 3]
    value[one, two, three]

Syntax error after: ";
const AMBIGUOUS_PIPE: &str =
    "parentheses are required when piping into a function call. For example:

    foo 1 % bar 2 % baz 3

is ambiguous and should be written as

    foo(1) % bar(2) % baz(3)

Ambiguous pipe found at:";
const AMBIGUOUS_KEYWORD: &str = r#"keyword. Parentheses are required to solve ambiguity inside keywords.

This error happens when you have function calls without parentheses inside keywords. For example:

    function(arg, one: nested_call a, b, c)
    function(arg, one: if expr, do: :this, else: :that)

In the examples above, we don't know if the arguments "b" and "c" apply to the function "function" or "nested_call". Or if the keywords "do" and "else" apply to the function "function" or "if". You can solve this by explicitly adding parentheses:

    function(arg, one: if(expr, do: :this, else: :that))
    function(arg, one: nested_call(a, b, c))

Ambiguity found at:"#;
const OUTDENTED: &str = r#"outdented heredoc line. The contents inside the heredoc should be indented at the same level as the closing %. The following is forbidden:

    def text do
      """
    contents
      """
    end

Instead make sure the contents are indented as much as the heredoc closing:

    def text do
      """
      contents
      """
    end

The current heredoc line is indented too little"#;
