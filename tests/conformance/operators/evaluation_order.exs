say = fn x ->
  IO.puts("eval #{inspect(x)}")
  x
end

say.(1) + say.(2) * say.(3)
# expect: eval 1
# expect: eval 2
# expect: eval 3
{say.(:a), say.(:b)}
# expect: eval :a
# expect: eval :b
[say.(4) | [say.(5)]]
# expect: eval 4
# expect: eval 5
%{say.(:k1) => say.(:v1), say.(:k2) => say.(:v2)}
# expect: eval :k1
# expect: eval :v1
# expect: eval :k2
# expect: eval :v2
<<say.(7), say.(8)>>
# expect: eval 7
# expect: eval 8
