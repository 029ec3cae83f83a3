%{a => @foo b, k: c}

%{a => @foo b, c}

%{a => @foo b}

%{@foo b => c}

%{@foo b, c => d}

%{a => !foo b, k: c}

%{@foo b, k: d => e}

%{a => @foo b, k: c, d: e}

%{a => @foo(b), k: c}

%{a => @foo [b], k: c}

az.
end

a.

do

a.
# c
b

@...a

&1.&1

fn
-> a end

fn
.. -> a end

^a do b end + c

a * -b do c end + d

@a do b end + c

a |> b do c end :: d

& a do b end = c

- a do b end + c * d

a + -b do c end

- - a do b end |> c

a
..
b

(
.. -> a)

if (a)
do
end

if a
do b end

a b
 do end

a()
do end
