~r/a\/b#{c}/iu
~r{a{1,2\}}
~R/raw #{x}/
~w(a b c)a
~w[a #{b} c]s
~s(paren)
~s[bracket]
~s{brace}
~s<angle>
~s"quote"
~s'apos'
~s|pipe|
~s/slash/
~S(\) escaped)
~c"charlist"
~D[2020-01-01]
~T[10:00:00]
~N[2020-01-01 10:00:00]
~U[2020-01-01 10:00:00Z]
~HTML"""
<a href={@x}>
"""
~x(a)
~s(a)b |> c
~w()
~w( a )
~r//
~s(#{~s(#{a})})
