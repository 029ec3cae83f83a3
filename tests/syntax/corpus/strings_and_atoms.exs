"a#{b}c"

"a#{}c"

"a#{b;c}"

'abc'

'a#{b}c'

:"foo bar"

:"a#{b}"

["a b": 1, "c#{d}": 2]

foo."bar"()

foo."bar"

foo."bar" 1

:foo?

:+

:{}

:%{}

:<<>>

:..//

:%

:"foo"

:'foo'

?a

?\n

?\s

?é

? 

?\\
