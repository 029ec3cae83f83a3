//! Special forms.

use crate::check;

#[test]
fn a_match_binds_for_what_follows() {
    check("x = 1\nx + 2", "(v0 = 1; :erlang.+(v0, 2))");
}

#[test]
fn if_tests_a_boolean_once() {
    check(
        "if 1 > 2 do :yes else :no end",
        "case :erlang.>(1, 2)
  v0 = false -> :no
  _ -> :yes
end",
    );
}

#[test]
fn if_takes_nil_and_false_for_false() {
    check(
        "x = 1\nif x do :yes end",
        "(v0 = 1; case v0
  v1 when :erlang.=:=(v1, nil) when :erlang.=:=(v1, false) -> nil
  _ -> :yes
end)",
    );
}

#[test]
fn case_scopes_its_clauses() {
    check(
        "case 1 do\n x when x > 1 when x < 0 -> x\n _ -> 2\nend",
        "case 1
  v0 when :erlang.>(v0, 1) when :erlang.<(v0, 0) -> v0
  _ -> 2
end",
    );
}

#[test]
fn cond_sees_what_its_condition_bound() {
    check(
        "cond do\n a = 1 -> a\n true -> 2\nend",
        "case v0 = 1
  v1 when :erlang.=:=(v1, nil) when :erlang.=:=(v1, false) -> case true
    _ -> 2
  end never
  _ -> v0
end never",
    );
}

#[test]
fn receive_has_a_timeout() {
    check(
        "receive do {:a, x} -> x after 10 -> 1 end",
        "receive
  {:a, v0} -> v0
after 10 -> (1)
end",
    );
}

#[test]
fn try_orders_rescue_before_catch() {
    check(
        "try do 1 catch a, b -> {a, b} rescue e in RuntimeError -> e after 2 end",
        "warning 1: \"catch\" should always come after \"rescue\" in try
try v0 1
catch
  :error, v1 when (:erlang.=:=(:erlang.map_get(:__struct__, v1), RuntimeError) and \
         :erlang.is_map_key(:__exception__, v1)) -> (v2 = v1; v2)
  v3, v4 -> {v3, v4}
after 2
end",
    );
}

#[test]
fn with_shares_its_else_clauses() {
    check(
        "with {:ok, x} <- 1, {:ok, y} <- x do y else _ -> 2 end",
        "let f0
  v4 -> case v4
    _ -> 2
  end with
in case 1
  {:ok, v0} -> case v0
    {:ok, v1} -> v1
    v2 -> f0(v2)
  end never
  v3 -> f0(v3)
end never",
    );
}

#[test]
fn for_walks_a_list_by_itself() {
    check(
        "for x <- [1, 2], x > 1, do: x",
        ":lists.reverse(let f0
  v0, v1 -> case v0
    v2 -> case :erlang.>(v2, 1)
      false -> v1
      true -> [v2 | v1]
    end never
  end never
in (v5 = []; v4 = [1, 2]; let f1
  [v6 | v7], v8 -> f1(v7, f0(v6, v8))
  [], v9 -> v9
in f1(v4, v5)))",
    );
}

#[test]
fn an_argument_does_not_see_what_another_binds() {
    check("x = 1\n{x = 2, x}\nx", "(v0 = 1; {v1 = 2, v0}; v1)");
}

#[test]
fn fields_fall_back_to_calls() {
    check(
        "x = %{a: 1}\nx.a",
        "(v0 = %{:a => 1}; case v0
  %{:a => v1} -> v1
  v2 -> :elixir_erl_pass.no_parens_remote(v2, :a)
end never)",
    );
}

#[test]
fn structs_get_their_defaults() {
    check("%Point{x: 1}", "%{:__struct__ => Point, :y => 0, :x => 1}");
}

#[test]
fn nesting_is_bounded() {
    let deep = std::thread::Builder::new().stack_size(1 << 30).spawn(|| {
        let (text, count) = (String::from("1"), 20_000);
        let form = (0..count).fold(crate::host::parse(&text), |form, _| {
            syntax::Quoted::call("{}", syntax::Meta::at_line(1), vec![form])
        });
        let mut host = crate::host::MockHost::new();
        let session = compiler::Session::default();
        let env = session.file_env(&mut host, "test.exs");
        let result = compiler::eval::expand_script(&session, &mut host, &form, env);
        // Dropping a form recurses: not what is tested here.
        std::mem::forget(form);
        assert!(result.is_err());
        session
            .take_diagnostics()
            .iter()
            .map(crate::host::message)
            .collect::<Vec<_>>()
    });
    let messages = deep.expect("a thread").join().expect("no panic");
    assert_eq!(
        messages,
        ["error 1: forms or macros nest deeper than 10000 levels"]
    );
}
