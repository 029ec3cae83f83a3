# Lists what the reference Elixir offers to programs: `make record` keeps what it prints as `reference.txt`.
#
# A line `Module` for each module that is documented, then `Module name/arity kind defaults` for each documented function and
# macro of it; `defaults` is how many of the arguments may be left out. A module of Erlang without documentation is listed by its exports.

erlang_modules =
  ~w(application argparse array atomics base64 beam_lib binary calendar code counters crypto dets dict digraph
     digraph_utils erl_anno erl_eval erl_parse erl_pp erl_scan erl_tar erlang erpc error_logger ets file filelib
     filename gb_sets gb_trees gen_event gen_server gen_statem gen_tcp gen_udp global httpc inet init io io_lib json
     lists logger logger_formatter maps math net_adm net_kernel orddict ordsets os peer persistent_term pg proc_lib
     proplists public_key queue rand re rpc seq_trace sets sofs ssl string supervisor sys timer unicode uri_string zip
     zlib)a

elixir_modules =
  for app <- [:elixir, :eex, :ex_unit, :iex, :logger, :mix],
      Application.load(app) in [:ok, {:error, {:already_loaded, app}}],
      module <- Application.spec(app, :modules),
      match?("Elixir." <> _, Atom.to_string(module)),
      do: module

# Functions that a program calls by name; nil for a module that is hidden.
documented = fn module ->
  case Code.fetch_docs(module) do
    {:docs_v1, _, _, _, :hidden, _, _} -> nil
    {:docs_v1, _, _, _, _, _, docs} -> for {{kind, name, arity}, _, _, doc, meta} <- docs, doc != :hidden, kind in [:function, :macro], do: {name, arity, kind, Map.get(meta, :defaults, 0)}
    {:error, _} -> nil
  end
end

exported = fn module ->
  if Code.ensure_loaded?(module),
    do: for({name, arity} <- module.module_info(:exports), name not in [:module_info, :behaviour_info], do: {name, arity, :function, 0}),
    else: raise("the reference has no #{inspect(module)}")
end

print = fn module, functions ->
  IO.puts(inspect(module))
  for {name, arity, kind, defaults} <- Enum.sort(functions), do: IO.puts("#{inspect(module)} #{name}/#{arity} #{kind} #{defaults}")
end

for module <- Enum.sort(elixir_modules), functions = documented.(module), do: print.(module, functions)
for module <- erlang_modules, do: print.(module, documented.(module) || exported.(module))
