a ^^^ b

not a in b

!a in b

a!=b

:a!=b

[a!: 1]

?\q

? 

?\


?


?	

?\d

"\xA"

"\x{A}"

:"foo"

["foo": 1]

foo."bar"

'a'

'''
a
'''

'a#{1}'

"""
a
  """

~s'''
a
  '''

'''
a
  '''

foo(a: 1,)

()

fn -> end

fn a -> 
 end

f a: g b, c

f a: if b, do: c

a <|> b

~~~a

:::

a..b//c

unless a do b end

%{'a': 1}

0xaf

1.0E5

foo.'bar'

:'foo'

:"foo bar"

:"foo?"

:"Foo"

:"1a"

:"é"

:"+"

:"a@b"

:"a-b"

["Foo": 1]

["foo?": 1]

["a-b": 1]

["é": 1]

foo."Bar"

foo."bar?"

foo."é"

foo."+"

foo."a b"

foo."a@b"

foo."_a"

foo."A b"

["+": 1]

["nil": 1]

:"nil"

foo."and"

"foo" <> 'bar'

@a 'b'

a = 'x'

~c'a'

use Bitwise

&(&1)

fn () -> 1 end

foo ()

(() -> 1)

foo do () end

if a, do: ()

a;

x = (
)

<<a::8, b::'c'>>

a ; 
 b


a

a? = 1

a?==1

a?=~1

:a?==b

a!=~b

a!==b

"""
  a
 b
  c
  """

"""
 a

 b
  """

"""
	a
  """

a	b

	a

f(a, b: 1,)

f.(a: 1,)

A.f(a: 1,)

%{a: 1,}

not(a) in b

!(a) in b

not a not in b
