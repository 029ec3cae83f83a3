defmodule Users do
  require Record
  Record.defrecord(:user, name: "Ann", age: 25)
  Record.defrecord(:admin, Users.Admin, user: nil, rights: [])
  Record.defrecordp(:point, :tagged, [:x, y: 1 + 1])

  def make, do: user()
  def make(age), do: user(age: age)
  def rename(user, name), do: user(user, name: name)
  def both(user), do: user(user, age: 1, name: "B")
  def age(user), do: user(user, :age)
  def places, do: {user(:name), user(:age), point(:y)}
  def fields(user), do: user(user)
  def name(user(name: name)), do: name
  def old?(user(age: age)) when age > 60, do: true
  def old?(user()), do: false
  def origin, do: point(x: 0)
  def split(point(x: x, y: y)), do: {x, y}
  def blank, do: user(_: nil)
  def one_named(name), do: user(name: name, _: 0)
  def any?(user(_: _)), do: true
  def boss, do: admin(user: make())
end

user = Users.make()
IO.inspect(user) # expect: {:user, "Ann", 25}
IO.inspect(Users.make(30)) # expect: {:user, "Ann", 30}
IO.inspect(Users.rename(user, "Bob")) # expect: {:user, "Bob", 25}
IO.inspect(Users.both(user)) # expect: {:user, "B", 1}
IO.inspect(Users.age(user)) # expect: 25
IO.inspect(Users.places()) # expect: {1, 2, 2}
IO.inspect(Users.fields(user)) # expect: [name: "Ann", age: 25]
IO.inspect(Users.name(user)) # expect: "Ann"
IO.inspect({Users.old?(user), Users.old?(Users.make(61))}) # expect: {false, true}
IO.inspect(Users.origin()) # expect: {:tagged, 0, 2}
IO.inspect(Users.split(Users.origin())) # expect: {0, 2}
IO.inspect(Users.blank()) # expect: {:user, nil, nil}
IO.inspect(Users.one_named("C")) # expect: {:user, "C", 0}
IO.inspect(Users.any?(user)) # expect: true
IO.inspect(Users.boss()) # expect: {Users.Admin, {:user, "Ann", 25}, []}
IO.inspect(Users.__info__(:macros)) # expect: [admin: 0, admin: 1, admin: 2, user: 0, user: 1, user: 2]
