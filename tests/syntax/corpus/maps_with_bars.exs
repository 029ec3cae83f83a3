%{a: b | c}
%{a: b | c, d: e | f}
@type t :: %__MODULE__{a: :b | :c, d: e | nil}
%{m | a: b | c}
%{m | a: b | c, d: e | f}
%{m | a => b | c}
%{m | a => b | c, d => e | f}
%{a => b | c}
%{a => b | c, d: e | f}
%{"a": b | c}
%{m | "a#{b}": c | d}
%A{m | a: (b | c)}
%{f(x | y) | a: b}
%{[x | y] | a: b}
%{(a | b) => c}
%{m
  | a: b
    | c}
