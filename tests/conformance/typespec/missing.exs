# What has no types, and what is no module.
IO.inspect(Code.Typespec.fetch_types(No.Such.Module)) # expect: :error
[{_, binary}] = Code.compile_string("defmodule Sample do end")
IO.inspect(Code.Typespec.fetch_types(binary)) # expect: {:ok, []}
IO.inspect(Code.Typespec.fetch_specs(binary)) # expect: {:ok, []}
IO.inspect(Code.Typespec.fetch_callbacks(binary)) # expect: {:ok, []}
