# Escapes of text given as text.
p = fn f ->
  try do
    IO.inspect(f.(), limit: :infinity)
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end
end

p.(fn -> Macro.unescape_string("a\\nb\\x41\\u{1F600}\\t\\\\\\\"") end)
# expect: "a\nbA😀\t\\\""
p.(fn -> Macro.unescape_string("a\\nb", fn ?n -> false; c -> c end) end) # expect: "a\\nb"
p.(fn -> Macro.unescape_string("\\xZ") end)
# expect: {ArgumentError,
# expect:  "invalid hex escape character, expected \\xHH where H is a hexadecimal digit"}
p.(fn -> Macro.unescape_string("\\u00") end)
# expect: {ArgumentError,
# expect:  "invalid Unicode escape character, expected \\uHHHH or \\u{H*} where H is a hexadecimal digit"}
p.(fn -> Macro.unescape_string("\\u{110000}") end)
# expect: {ArgumentError, "invalid or reserved Unicode code point \\u{110000}"}
p.(fn -> Macro.unescape_string("\\uD800") end)
# expect: {ArgumentError, "invalid or reserved Unicode code point \\u{D800}"}
p.(fn -> Macro.unescape_string("a\\") end) # expect: "a\\"
