# The options of the compiler: which there are, and what they may be.
IO.inspect(Code.available_compiler_options())
# expect: [:docs, :debug_info, :ignore_already_consolidated, :ignore_module_conflict,
# expect:  :infer_signatures, :relative_paths, :no_warn_undefined, :tracers,
# expect:  :parser_options, :on_undefined_variable]
IO.inspect(Code.get_compiler_option(:parser_options)) # expect: [columns: true]

for {key, value} <- [docs: 1, infer_signatures: nil, no_warn_undefined: 1, no_warn_undefined: :all] ++
                      [no_warn_undefined: [], tracers: 1, parser_options: :x, unheard_of: 1] do
  try do
    IO.inspect(Code.put_compiler_option(key, value))
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: compiler option :docs should be a boolean, got: 1
# expect: compiler option :infer_signatures should be a boolean, got: nil
# expect: compiler option :no_warn_undefined should be a list or the atom :all, got: 1
# expect: :ok
# expect: :ok
# expect: compiler option :tracers should be a list, got: 1
# expect: compiler option :parser_options should be a list, got: :x
# expect: unknown compiler option: :unheard_of

IO.inspect(Code.compiler_options(docs: false)) # expect: %{docs: true}
IO.inspect(Code.compiler_options(docs: true)) # expect: %{docs: false}
