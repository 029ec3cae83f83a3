fn->1 end
-----
fn()->1 end
-----
fn x->x end
-----
fn (x) -> x end
-----
fn x, y when x>y->x; x,y->y end
-----
fn x ->
x end
-----
fn x -> a; b end
-----
fn {a,b}, [c|d] -> a+b end
-----
fn
  1, 2 -> 3
  # comment
  x, y when is_integer(x)
    and is_integer(y) -> x + y
end
-----
fn -> end
-----
fn x -> end
-----
fn () when true -> 1 end
-----
fn (x) when x > 1 -> 1 end
-----
fn a: 1, b: 2 -> 1 end
-----
fn x, a: 1 -> x end
-----
f.()
-----
f.(1,2)
-----
f . (1)
-----
f.(a).(b)
-----
(fn x -> x end).(1)
-----
(&(&1+1)).(2)
-----
foo.bar.(1)
-----
Enum.map(list, fn x -> y = x + 1
y * 2 end)
-----
Enum.reduce(list, %{}, fn {key, value}, acc -> Map.update(acc, key, [value], fn existing -> [value | existing] end) end)
-----
Enum.map list, fn x -> x end
-----
Enum.each(1..10, fn i -> IO.puts(i) # print it
end)
-----
Enum.each(1..10, fn i ->
  # first
  IO.puts(i)
  # last
end)
-----
spawn fn -> receive do x -> x end end
-----
Task.async(fn -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccc) end)
-----
fun = fn aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccc, ddd -> 1 end
-----
&foo/1
-----
& foo/1
-----
&Mod.fun/2
-----
&Mod.Sub."odd name"/2
-----
& &1
-----
&(&1)
-----
&(&1 + &2)
-----
& &1 + &2
-----
&{&1, &2}
-----
&[&1|&2]
-----
&"#{&1}!"
-----
&%{a: &1}
-----
&%S{a: &1}
-----
&foo(&1, x)
-----
&foo.(&1)
-----
& &1.name
-----
& &1[:key]
-----
& !&1
-----
& not &1
-----
&-&1
-----
& @attr + &1
-----
&(&1; &2)
-----
& &1 |> foo |> bar
-----
&+/2
-----
&Kernel.+/2
-----
&Kernel.&&/2
-----
& &&/2
-----
&and/2
-----
&(if &1, do: 1, else: 2)
-----
&case &1 do
  1 -> 2
end
-----
&fn -> &1 end
-----
&1
-----
&<<&1, 2>>
-----
&~s/#{&1}/
-----
& &1.(2)
-----
&(&1.a.b.c)
-----
&../2
-----
&..
-----
capture = &super/1
-----
&__MODULE__.foo/1
-----
&@mod.foo/1
-----
&mod().foo/1
-----
&:erlang.abs/1
-----
&:"odd mod".fun/1
