&1
&(&1 + &2)
& &1
& &1.name
&foo/1
&Foo.bar/2
&Foo.bar(&1, 2)
&foo(&1)
&{&1, &2}
&[&1 | &2]
&"#{&1}-#{&2}"
&%{a: &1}
&(&1; &2)
&+/2
&Kernel.+/2
&Kernel.<>/2
&mod.fun/3
&@mod.fun/1
&(&1).(2)
&if(&1, do: 1, else: 2)
Enum.map(list, &(&1 * 2))
Enum.map list, & &1 * 2
Enum.reduce(l, &+/2)
&(not &1)
& !&1
&!/1
&not/1
&<>/2
&==/2
&and/2
&in/2
&|>/2
&../2
&match?({:ok, _}, &1)
