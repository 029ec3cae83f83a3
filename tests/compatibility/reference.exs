# Lists what the reference Elixir offers: run it there, and keep what it prints as `reference.txt`.
#
#     ../shared/oracle/elixir tests/compatibility/reference.exs > tests/compatibility/reference.txt
#
# A line for each public function and macro, `Module name/arity kind`, without those that its documentation hides.

erlang_modules =
  ~w(application array atomics base64 binary calendar code counters crypto dets dict digraph digraph_utils erl_eval
     erl_parse erl_scan erlang erpc error_logger ets file filelib filename gb_sets gb_trees gen gen_event gen_server
     gen_statem gen_tcp gen_udp global inet init io io_lib json lists logger maps math net_adm net_kernel orddict ordsets
     os peer persistent_term pg proc_lib proplists queue rand re rpc sets sofs ssl string supervisor sys timer unicode
     uri_string zlib)a

elixir_modules =
  for app <- [:elixir, :eex, :ex_unit, :iex, :logger, :mix],
      Application.load(app) in [:ok, {:error, {:already_loaded, app}}],
      module <- Application.spec(app, :modules),
      match?("Elixir." <> _, Atom.to_string(module)),
      do: module

shown = fn module ->
  case Code.fetch_docs(module) do
    {:docs_v1, _, _, _, :hidden, _, _} -> nil
    {:docs_v1, _, _, _, _, _, docs} -> for {{kind, name, arity}, _, _, doc, _} <- docs, doc != :hidden, kind in [:function, :macro], do: {kind, name, arity}
    _ -> nil
  end
end

for module <- Enum.sort(elixir_modules), functions = shown.(module), {kind, name, arity} <- Enum.sort(functions) do
  IO.puts("#{inspect(module)} #{name}/#{arity} #{kind}")
end

for module <- erlang_modules, Code.ensure_loaded?(module) do
  for {name, arity} <- Enum.sort(module.module_info(:exports)), name not in [:module_info, :behaviour_info] do
    IO.puts("#{inspect(module)} #{name}/#{arity} function")
  end
end
