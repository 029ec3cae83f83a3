# Names change between the two styles.
for s <- ["foo_bar", "foo/bar", "_foo", "foo__bar", "FooBar", "foo_1", "", "FOO_BAR", "foo?"], do: IO.inspect({s, Macro.camelize(s)})
# expect: {"foo_bar", "FooBar"}
# expect: {"foo/bar", "Foo.Bar"}
# expect: {"_foo", "Foo"}
# expect: {"foo__bar", "FooBar"}
# expect: {"FooBar", "FooBar"}
# expect: {"foo_1", "Foo1"}
# expect: {"", ""}
# expect: {"FOO_BAR", "FOO_BAR"}
# expect: {"foo?", "Foo?"}
for s <- ["FooBar", "Foo.Bar", "FOOBar", "fooBar", "Foo1", "ABC", "", "Foo.BarBAZ"], do: IO.inspect({s, Macro.underscore(s)})
# expect: {"FooBar", "foo_bar"}
# expect: {"Foo.Bar", "foo/bar"}
# expect: {"FOOBar", "foo_bar"}
# expect: {"fooBar", "foo_bar"}
# expect: {"Foo1", "foo1"}
# expect: {"ABC", "abc"}
# expect: {"", ""}
# expect: {"Foo.BarBAZ", "foo/bar_baz"}
IO.inspect(Macro.underscore(Foo.BarBaz)) # expect: "foo/bar_baz"
