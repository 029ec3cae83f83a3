patterns = [
  "a(", "*a", "a)", "[a", "[b-a]", "a{3,2}", "(?<n>a)(?<n>b)", "\\", "[[:foo:]]", "a**", "+", "?", "a|*", "(*)", "(?z)",
  "(?<n", "(?<1a>x)", "(?P<n>x", "(?<>x)", "(?1)", "\\1", "(?(1)a|b)", "(a)(?(1)a|b|c)", "\\x{110000}", "\\p{Foo}", "\\p", "[:alpha:]",
  "(?#a", "a{65536}", "a{1,65537}", "\\c", "[\\d-a]", "[a-\\d]", "x{2}{3}", "^*", "\\b+", "a{", "a{,3}", "a{1", "]", "}", "[]", "[^]",
  "[a\\", "\\g{2}", "\\k<a>", "(?&a)", "(?<a>x)\\k<b>", "(?i", "\\u0041", "\\N{A}", "\\Qa", "(?P>x)", "(?P=x)", "\\g{-1}", "\\o{8}"
]

for p <- patterns do
  case Regex.compile(p, if(p =~ "p", do: "u", else: "")) do
    {:ok, _} -> IO.inspect({p, :ok})
    {:error, {message, at}} -> IO.inspect({p, to_string(message), at})
  end
end
# expect: {"a(", "missing )", 2}
# expect: {"*a", "nothing to repeat", 0}
# expect: {"a)", "unmatched parentheses", 1}
# expect: {"[a", "missing terminating ] for character class", 2}
# expect: {"[b-a]", "range out of order in character class", 3}
# expect: {"a{3,2}", "numbers out of order in {} quantifier", 5}
# expect: {"(?<n>a)(?<n>b)", "two named subpatterns have the same name", 11}
# expect: {"\\", "\\ at end of pattern", 1}
# expect: {"[[:foo:]]", "unknown POSIX class name", 3}
# expect: {"a**", "nothing to repeat", 2}
# expect: {"+", "nothing to repeat", 0}
# expect: {"?", "nothing to repeat", 0}
# expect: {"a|*", "nothing to repeat", 2}
# expect: {"(*)", "nothing to repeat", 1}
# expect: {"(?z)", "unrecognized character after (? or (?-", 2}
# expect: {"(?<n", "syntax error in subpattern name (missing terminator)", 4}
# expect: {"(?<1a>x)", "group name must start with a non-digit", 3}
# expect: {"(?P<n>x", "missing )", 7}
# expect: {"(?<>x)", "unrecognized character after (?<", 3}
# expect: {"(?1)", "reference to non-existent subpattern", 3}
# expect: {"\\1", "reference to non-existent subpattern", 2}
# expect: {"(?(1)a|b)", "reference to non-existent subpattern", 5}
# expect: {"(a)(?(1)a|b|c)", "conditional group contains more than two branches", 13}
# expect: {"\\x{110000}", "character value in \\x{} or \\o{} is too large", 9}
# expect: {"\\p{Foo}", "unknown property name after \\P or \\p", 6}
# expect: {"\\p", "malformed \\P or \\p sequence", 2}
# expect: {"[:alpha:]", "POSIX named classes are supported only within a class", 0}
# expect: {"(?#a", "missing ) after comment", 4}
# expect: {"a{65536}", "number too big in {} quantifier", 7}
# expect: {"a{1,65537}", "number too big in {} quantifier", 9}
# expect: {"\\c", "\\c at end of pattern", 2}
# expect: {"[\\d-a]", :ok}
# expect: {"[a-\\d]", "invalid range in character class", 4}
# expect: {"x{2}{3}", "nothing to repeat", 6}
# expect: {"^*", "nothing to repeat", 1}
# expect: {"\\b+", "nothing to repeat", 2}
# expect: {"a{", :ok}
# expect: {"a{,3}", :ok}
# expect: {"a{1", :ok}
# expect: {"]", :ok}
# expect: {"}", :ok}
# expect: {"[]", "missing terminating ] for character class", 2}
# expect: {"[^]", "missing terminating ] for character class", 3}
# expect: {"[a\\", "\\ at end of pattern", 3}
# expect: {"\\g{2}", "reference to non-existent subpattern", 5}
# expect: {"\\k<a>", "reference to non-existent subpattern", 4}
# expect: {"(?&a)", "reference to non-existent subpattern", 4}
# expect: {"(?<a>x)\\k<b>", "reference to non-existent subpattern", 11}
# expect: {"(?i", "unrecognized character after (? or (?-", 3}
# expect: {"\\u0041", "PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u", 1}
# expect: {"\\N{A}", "PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u", 1}
# expect: {"\\Qa", :ok}
# expect: {"(?P>x)", "reference to non-existent subpattern", 5}
# expect: {"(?P=x)", "reference to non-existent subpattern", 5}
# expect: {"\\g{-1}", "reference to non-existent subpattern", 5}
# expect: {"\\o{8}", "non-octal character in \\o{} (closing brace missing?)", 3}
