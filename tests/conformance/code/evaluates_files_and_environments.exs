path = Path.join(System.tmp_dir!(), "cordial_eval_#{System.pid()}.exs")
File.write!(path, "x = 1\nx + y\n")
IO.inspect(try do Code.eval_file(path) rescue error in CompileError -> error.__struct__ end)
# expect: CompileError
File.write!(path, "x = 40\n{x + 2, __ENV__.line, Path.extname(__ENV__.file)}\n")
IO.inspect(Code.eval_file(path)) # expect: {{42, 2, ".exs"}, [x: 40]}
env = Code.env_for_eval(file: "here.exs", line: 7)
IO.inspect({env.file, env.line, env.module}) # expect: {"here.exs", 7, nil}
{value, binding, env} = "alias String, as: S; a = S.upcase(<<120>>)" |> Code.string_to_quoted!() |> Code.eval_quoted_with_env([], env)
IO.inspect({value, binding, env.aliases}) # expect: {"X", [a: "X"], [{S, String}]}
{value, binding, _} = "{S.upcase(<<121>>), a}" |> Code.string_to_quoted!() |> Code.eval_quoted_with_env(binding, env)
IO.inspect({value, binding}) # expect: {{"Y", "X"}, [a: "X"]}
File.rm!(path)
