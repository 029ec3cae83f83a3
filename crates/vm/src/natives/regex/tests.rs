//! Patterns and subjects, and the groups they give.

use super::*;

/// The groups of the first match, or the error, as text.
fn check(source: &str, options: &[Options], subject: &str, expected: &str) {
    let mut all = Options::default();
    options.iter().for_each(|option| all.add(*option));
    let packed = Pattern::pack(source.as_bytes(), all);
    let found = match Pattern::unpack(&packed).unwrap() {
        Err(error) => format!("{} at {}", error.message, error.at),
        Ok(pattern) => match pattern.find(subject.as_bytes(), Search::default()).unwrap() {
            None => "none".to_owned(),
            Some(spans) => {
                let text = |span: &Option<(usize, usize)>| {
                    span.map_or("-".to_owned(), |(start, end)| {
                        subject[start..end].to_owned()
                    })
                };
                spans.iter().map(text).collect::<Vec<_>>().join("|")
            }
        },
    };
    assert_eq!(found, expected, "{source} on {subject:?}");
}

#[test]
fn what_the_engine_says_differently_is_rewritten() {
    check("a(b)?c", &[], "xac", "ac|-");
    check(r"(\w+)\s\1", &[], "the the", "the the|the");
    check("b$", &[], "ab\n", "b");
    check(r"b\z", &[], "ab\n", "none");
    check("^b", &[Options::MULTILINE], "a\nb\n", "b");
    check("a.c", &[Options::EXTENDED], "abc", "abc");
    check("a b # all", &[Options::EXTENDED], "ab", "ab");
    check("(?x) a b", &[], "ab", "ab");
    check("a+", &[Options::UNGREEDY], "aaa", "a");
    check("a{2}+", &[], "aaaa", "aa");
    check("a{,2}", &[], "a{,2}", "a{,2}");
    check(r"\Qa.b\E+", &[], "a.bbb", "a.bbb");
    check("[[:alpha:]-]+", &[], "a-b1", "a-b");
    check(r"[\d\-x]+", &[], "1-x.", "1-x");
    check("[]a]+", &[], "]a", "]a");
    check("[a&&b]+", &[], "&", "&");
    check("(?<n>a)(?P=n)", &[], "aa", "aa|a");
    check(
        "(?(1)a|b)",
        &[],
        "b",
        "reference to non-existent subpattern at 5",
    );
    check(r"(a)?(?(1)b|c)", &[], "ab", "ab|a");
    check(r"(?(?=a)ab|c)", &[], "ab", "(?(?=…) is not supported at 3");
    check(r"\((?:[^()]|(?R))*\)", &[], "(a(b)c)", "(a(b)c)");
    check(r"\x{e9}", &[Options::UNICODE, Options::UCP], "é", "é");
    check("é+", &[Options::UNICODE, Options::UCP], "éé", "éé");
    check("(?i)É", &[Options::UNICODE, Options::UCP], "é", "é");
    check(
        r"\bcaf\b",
        &[Options::UNICODE, Options::UCP],
        "café",
        "none",
    );
    check(r"\d", &[], "٣", "none");
}

#[test]
fn wrong_patterns_are_refused_where_pcre_does() {
    check("a(", &[], "", "missing ) at 2");
    check("*a", &[], "", "nothing to repeat at 0");
    check("a)", &[], "", "unmatched parentheses at 1");
    check(
        "[a",
        &[],
        "",
        "missing terminating ] for character class at 2",
    );
    check(
        "[b-a]",
        &[],
        "",
        "range out of order in character class at 3",
    );
    check(
        "a{3,2}",
        &[],
        "",
        "numbers out of order in {} quantifier at 5",
    );
    check(
        "(?<n>a)(?<n>b)",
        &[],
        "",
        "two named subpatterns have the same name at 11",
    );
    check(r"\", &[], "", r"\ at end of pattern at 1");
    check("[[:foo:]]", &[], "", "unknown POSIX class name at 3");
}

#[test]
fn a_match_that_takes_too_long_is_given_up() {
    let packed = Pattern::pack(b"^(?>a|a)*(a|aa)+(?=b)\\1$", Options::default());
    let pattern = Pattern::unpack(&packed).unwrap().unwrap();
    let subject = "a".repeat(40) + "c";
    assert!(!matches!(
        pattern.find(subject.as_bytes(), Search::default()),
        Ok(Some(_))
    ));
}
