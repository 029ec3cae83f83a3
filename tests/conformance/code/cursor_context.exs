# What the text before a cursor ends in: names, dots, calls, operators, and what goes on over lines.
fragments =
  [
    "",
    "x = ",
    "hello",
    "hello?",
    "Foo",
    "Foo.",
    "Foo.Bar.",
    "Foo.bar",
    "foo.bar.",
    "foo.Bar.Baz",
    "a.b.C",
    "f().b"
  ] ++
    [
      "@",
      "@foo",
      "@foo.bar",
      "@foo.Bar",
      "@Foo",
      "__MODULE__.Bar",
      ":",
      ":foo",
      ":foo.bar",
      ":+",
      "a::b",
      "foo: "
    ] ++
    [
      "foo(",
      "foo (",
      "foo ",
      "Foo.bar(",
      "Foo.bar ",
      "foo.(",
      "@foo.(",
      "Foo.(",
      "Foo(",
      "foo(1, ",
      "foo(1"
    ] ++
    ["foo/", "Foo.bar/", "&foo/", "+/", "Foo.+/", "not/", "foo/1", "&1", "& &12", "&&1"] ++
    [
      "+",
      "a + ",
      "Foo.+",
      "Foo.+(",
      "a -> ",
      "<<",
      "<<<",
      "|>",
      "..",
      "a..b",
      "...",
      "and ",
      "a in(",
      "a++-",
      "!="
    ] ++
    [
      "~",
      "~s",
      "~SIG",
      "~~~",
      "%",
      "%Foo",
      "%Foo.",
      "%foo.bar",
      "%@foo",
      "%__MODULE__.Foo",
      "% Foo",
      "%{",
      "%Foo{a"
    ] ++
    ["12", "1.", "?a", "\"foo\"", "\"foo", "[", "foo)", "# foo", "foo #", "olá", "foo@bar", "1a"] ++
    [
      "foo\n",
      "foo(\n",
      "foo.\n  ",
      "foo\n.bar",
      "foo # c\n.bar",
      "foo.\n# c\nbar",
      "Foo\r\n.Bar",
      "foo\n|> ba"
    ]

for fragment <- fragments,
    do: IO.puts("#{inspect(fragment)} #{inspect(Code.Fragment.cursor_context(fragment))}")
# expect: "" :expr
# expect: "x = " {:operator_call, ~c"="}
# expect: "hello" {:local_or_var, ~c"hello"}
# expect: "hello?" {:local_or_var, ~c"hello?"}
# expect: "Foo" {:alias, ~c"Foo"}
# expect: "Foo." {:dot, {:alias, ~c"Foo"}, []}
# expect: "Foo.Bar." {:dot, {:alias, ~c"Foo.Bar"}, []}
# expect: "Foo.bar" {:dot, {:alias, ~c"Foo"}, ~c"bar"}
# expect: "foo.bar." {:dot, {:dot, {:var, ~c"foo"}, ~c"bar"}, []}
# expect: "foo.Bar.Baz" {:alias, {:local_or_var, ~c"foo"}, ~c"Bar.Baz"}
# expect: "a.b.C" :none
# expect: "f().b" {:dot, :expr, ~c"b"}
# expect: "@" {:module_attribute, []}
# expect: "@foo" {:module_attribute, ~c"foo"}
# expect: "@foo.bar" {:dot, {:module_attribute, ~c"foo"}, ~c"bar"}
# expect: "@foo.Bar" {:alias, {:module_attribute, ~c"foo"}, ~c"Bar"}
# expect: "@Foo" :none
# expect: "__MODULE__.Bar" {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Bar"}
# expect: ":" {:unquoted_atom, []}
# expect: ":foo" {:unquoted_atom, ~c"foo"}
# expect: ":foo.bar" {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"}
# expect: ":+" {:unquoted_atom, ~c"+"}
# expect: "a::b" {:local_or_var, ~c"b"}
# expect: "foo: " :expr
# expect: "foo(" {:local_call, ~c"foo"}
# expect: "foo (" {:local_call, ~c"foo"}
# expect: "foo " {:local_call, ~c"foo"}
# expect: "Foo.bar(" {:dot_call, {:alias, ~c"Foo"}, ~c"bar"}
# expect: "Foo.bar " {:dot_call, {:alias, ~c"Foo"}, ~c"bar"}
# expect: "foo.(" {:anonymous_call, {:var, ~c"foo"}}
# expect: "@foo.(" {:anonymous_call, {:module_attribute, ~c"foo"}}
# expect: "Foo.(" :none
# expect: "Foo(" :none
# expect: "foo(1, " :expr
# expect: "foo(1" :none
# expect: "foo/" {:local_arity, ~c"foo"}
# expect: "Foo.bar/" {:dot_arity, {:alias, ~c"Foo"}, ~c"bar"}
# expect: "&foo/" {:local_arity, ~c"foo"}
# expect: "+/" {:operator_arity, ~c"+"}
# expect: "Foo.+/" {:dot_arity, {:alias, ~c"Foo"}, ~c"+"}
# expect: "not/" {:operator_arity, ~c"not"}
# expect: "foo/1" :none
# expect: "&1" {:capture_arg, ~c"&1"}
# expect: "& &12" {:capture_arg, ~c"&12"}
# expect: "&&1" :none
# expect: "+" {:operator, ~c"+"}
# expect: "a + " {:operator_call, ~c"+"}
# expect: "Foo.+" {:dot, {:alias, ~c"Foo"}, ~c"+"}
# expect: "Foo.+(" {:dot_call, {:alias, ~c"Foo"}, ~c"+"}
# expect: "a -> " :expr
# expect: "<<" :expr
# expect: "<<<" {:operator, ~c"<<<"}
# expect: "|>" {:operator, ~c"|>"}
# expect: ".." {:operator, ~c".."}
# expect: "a..b" {:local_or_var, ~c"b"}
# expect: "..." {:local_or_var, ~c"..."}
# expect: "and " {:operator_call, ~c"and"}
# expect: "a in(" {:operator_call, ~c"in"}
# expect: "a++-" :none
# expect: "!=" {:operator, ~c"!="}
# expect: "~" {:sigil, []}
# expect: "~s" {:sigil, ~c"s"}
# expect: "~SIG" {:alias, ~c"SIG"}
# expect: "~~~" {:operator, ~c"~~~"}
# expect: "%" {:struct, []}
# expect: "%Foo" {:struct, ~c"Foo"}
# expect: "%Foo." {:struct, {:dot, {:alias, ~c"Foo"}, []}}
# expect: "%foo.bar" {:struct, {:dot, {:local_or_var, ~c"foo"}, ~c"bar"}}
# expect: "%@foo" {:struct, {:module_attribute, ~c"foo"}}
# expect: "%__MODULE__.Foo" {:struct, {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"}}
# expect: "% Foo" {:struct, ~c"Foo"}
# expect: "%{" :expr
# expect: "%Foo{a" {:local_or_var, ~c"a"}
# expect: "12" :none
# expect: "1." :none
# expect: "?a" :none
# expect: "\"foo\"" :none
# expect: "\"foo" {:local_or_var, ~c"foo"}
# expect: "[" :expr
# expect: "foo)" :none
# expect: "# foo" {:local_or_var, ~c"foo"}
# expect: "foo #" :none
# expect: "olá" {:local_or_var, [111, 108, 225]}
# expect: "foo@bar" :none
# expect: "1a" :none
# expect: "foo\n" :expr
# expect: "foo(\n" {:local_call, ~c"foo"}
# expect: "foo.\n  " {:dot, {:var, ~c"foo"}, []}
# expect: "foo\n.bar" {:dot, {:var, ~c"foo"}, ~c"bar"}
# expect: "foo # c\n.bar" {:dot, {:var, ~c"foo"}, ~c"bar"}
# expect: "foo.\n# c\nbar" {:dot, {:var, ~c"foo"}, ~c"bar"}
# expect: "Foo\r\n.Bar" {:alias, ~c"Foo.Bar"}
# expect: "foo\n|> ba" {:local_or_var, ~c"ba"}

IO.inspect(Code.Fragment.cursor_context(~c"Enum.ma")) # expect: {:dot, {:alias, ~c"Enum"}, ~c"ma"}
