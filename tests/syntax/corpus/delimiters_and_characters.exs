foo do else else end

foo bar baz, 1

...

{a b}

(a b, c)

?


@1

a!b

a?b

:a@

aé

é

日本

á

~s(\x)

?\x

?\u

foo.""

:""

["": 1]

foo."a b"

a not b

foo do -> end
