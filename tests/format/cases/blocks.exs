x = foo(a, fn ->
  1
  2
end)
-----
foo(fn -> 1; 2 end, 1)
-----
foo = case a do 1 -> 2 end
-----
fn a -> 
 a end
-----
fn
a -> a
b -> b end
-----
fn (a, b) when c -> d end
-----
fn () when c -> d end
-----
case a do
 b when c -> d
 e
 when f -> 
 g
end
-----
case a do
 (b; c) -> d
 () -> 2
 a, b -> 2
end
-----
receive do a -> b after 1 -> 2 end
-----
try do 1 rescue e in [Foo] -> 1 catch :exit, _ -> 2 else 3 -> 4 after 5 end
-----
try do
  1
  # foo
rescue
  # bar
  e in [Foo] -> 1
  # after
catch
  # bar
  :exit, # bee
   _ -> 2
  # baz
  _ -> 
  # bat
  1
after
  # bag
end # hm
-----
foo do # a
 # b
 end
-----
if a do else end
-----
cond do a -> b; c -> d; true -> eeeeeeeeeeeeeeeeeeeeeeeeeeeeeee(ffffffffffffffffffffffff, ggggggggggggggggggggggggg, hhhhhh) end
-----
defmodule   Foo   do
use Bar
@attr 1
@other   2
def a, do: 1
def b do 2
end
def c(x) when x>1 do
x end


@doc false
def d, do: nil
end
-----
if   a   ,  do: b  ,  else:   c
-----
quote   do: unquote(a)
-----
def foo(a) ,do: a|>b|>c
-----
with {:ok,a}<-b,
{:ok,c}<-d do
e
else
{:error,_}->f
:error->g
end
