//! Terms nested a million deep are just data: nothing recurses on the machine's stack.

use crate::check;

/// Does everything there is to do with terms nested `{depth}` deep, of several kinds, and counts what went well.
const DEEP: &str = r#"
depth = {depth}
nest = fn start, wrap -> Enum.reduce(1..depth, start, fn _, inner -> wrap.(inner) end) end

kinds = [
  list: {[], fn inner -> [inner] end},
  tail: {[], fn inner -> [1 | inner] end},
  tuple: {{}, fn inner -> {inner} end},
  map: {%{}, fn inner -> %{key: inner} end},
  map_key: {%{}, fn inner -> %{inner => 1} end},
  fun: {fn -> 0 end, fn inner -> fn -> inner end end}
]

for {kind, {start, wrap}} <- kinds do
  a = nest.(start, wrap)
  b = nest.(start, wrap)
  true = a == b
  true = a === b
  false = a < b
  false = a == wrap.(a)
  true = :erlang.phash2(a) == :erlang.phash2(b)
  1 = Map.fetch!(%{a => 1}, b)

  # Sent there and back, kept in a closure, a dictionary and the literals.
  me = self()
  echo = spawn(fn -> receive do term -> send(me, term) end end)
  send(echo, a)
  true = receive do term -> term == b end
  spawn(fn -> send(me, a == b) end)
  true = receive do same -> same end
  Process.put(:deep, a)
  :persistent_term.put(:deep, a)
  true = :persistent_term.get(:deep) == Process.get(:deep)

  true = :erlang.garbage_collect()
  true = a == b
  true = byte_size(inspect(a, limit: 5)) < 200
  {pid, ref} = spawn_monitor(fn -> exit(a) end)
  true = receive do {:DOWN, ^ref, _, ^pid, reason} -> reason == b end
  IO.puts(kind)
end

list = nest.([], fn inner -> [inner] end)
[] = :lists.flatten(list)
0 = IO.iodata_length(list)
"" = IO.iodata_to_binary(list)
true = byte_size(inspect(list, limit: :infinity)) == 2 * depth + 2

# Ten words that unfold to 2^60.
shared = Enum.reduce(1..60, [1], fn _, list -> [list | list] end)
me = self()
spawn(fn -> send(me, shared) end)
true = receive do copy -> is_list(copy) end
:persistent_term.put(:shared, shared)
IO.puts("shared")
"#;

const KINDS: [&str; 7] = ["list", "tail", "tuple", "map", "map_key", "fun", "shared"];

fn deep(depth: usize) -> String {
    DEEP.replace("{depth}", &depth.to_string())
}

#[test]
fn terms_nested_a_million_deep_are_compared_copied_hashed_printed_and_collected() {
    check(&deep(1_000_000), &[], &KINDS);
}

#[test]
fn deep_terms_survive_stress() {
    let stress = [("CORDIAL_GC", "stress"), ("CORDIAL_LIMITS", "small")];
    check(&deep(20_000), &stress, &KINDS);
}
