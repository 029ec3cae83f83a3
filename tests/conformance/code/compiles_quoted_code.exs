[{module, bytes}] = Code.compile_quoted(quote(do: defmodule(Made, do: def(one, do: 1))))
IO.inspect({module, is_binary(bytes), apply(module, :one, [])}) # expect: {Made, true, 1}
IO.inspect(Code.compile_quoted(quote(do: 1 + 1))) # expect: []
IO.inspect({Code.get_compiler_option(:docs), :docs in Code.available_compiler_options()})
# expect: {true, true}
IO.inspect(Code.compiler_options() |> Map.get(:ignore_module_conflict)) # expect: false
path = Path.join(System.tmp_dir!(), "cordial_paths_#{System.pid()}")
File.mkdir_p!(path)
IO.inspect({Code.prepend_path(path), Code.append_path(path), Code.delete_path(path), Code.prepend_path(path <> "none"), Code.prepend_paths([path]), Code.delete_paths([path]), Code.append_paths([path])})
# expect: {true, true, true, false, :ok, :ok, :ok}
File.rm_rf!(path)
