parse = fn
  <<0x89, "PNG", _::binary>> -> :png
  <<"GIF8", v, "a", _::binary>> when v in ~c"79" -> {:gif, v - ?0}
  <<0xFF, 0xD8, 0xFF, _::binary>> -> :jpeg
  <<a, a, _::binary>> -> {:doubled, a}
  <<>> -> :empty
  bin when is_binary(bin) -> byte_size(bin)
end

IO.inspect(
  Enum.map(
    [<<0x89, "PNG", 1>>, "GIF89a..", "GIF88a", <<255, 216, 255>>, "oops", "aab", ""],
    parse
  )
)
# expect: [:png, {:gif, 9}, 6, :jpeg, {:doubled, 111}, {:doubled, 97}, :empty]
