# Rooms are processes, the player is a message that travels: routing, state in many places, and a script of commands.

defmodule Room do
  def start(name, items), do: spawn_link(fn -> setup(name, items) end)

  defp setup(name, items) do
    receive do
      {:exits, exits} -> loop(%{name: name, items: items, exits: exits})
    end
  end

  defp loop(room) do
    receive do
      {:enter, player, game} ->
        {player, room} = play(player, room, game)
        if player, do: send(room.exits[player.going], {:enter, %{player | going: nil}, game})
        loop(room)
    end
  end

  defp play(%{script: []} = player, room, game) do
    say(game, "The end. You carry #{list(player.items)}.")
    send(game, {:over, player.moves, room.name})
    {nil, room}
  end

  defp play(%{script: [command | script]} = player, room, game) do
    player = %{player | script: script, moves: player.moves + 1}

    case String.split(command) do
      ["look"] ->
        exits = room.exits |> Map.keys() |> Enum.sort() |> Enum.join(", ")
        say(game, "#{room.name}: #{list(room.items)} here; exits: #{exits}.")
        play(player, room, game)

      ["go", direction] when is_map_key(room.exits, direction) ->
        say(game, "You go #{direction}.")
        {%{player | going: direction}, room}

      ["go", direction] ->
        say(game, "No way #{direction}.")
        play(player, room, game)

      ["take", item] ->
        if item in room.items do
          say(game, "Taken: #{item}.")

          play(
            %{player | items: [item | player.items]},
            %{room | items: List.delete(room.items, item)},
            game
          )
        else
          say(game, "There is no #{item}.")
          play(player, room, game)
        end

      ["drop", item] ->
        case Enum.split_with(player.items, &(&1 == item)) do
          {[], _} ->
            say(game, "You have no #{item}.")
            play(player, room, game)

          {[item | _], rest} ->
            say(game, "Dropped: #{item}.")
            play(%{player | items: rest}, %{room | items: [item | room.items]}, game)
        end

      _ ->
        say(game, "I do not understand #{inspect(command)}.")
        play(player, room, game)
    end
  end

  defp say(game, text), do: send(game, {:say, text})

  defp list([]), do: "nothing"
  defp list(items), do: items |> Enum.sort() |> Enum.join(" and ")
end

rooms =
  for {name, items} <- [{"Hall", ["lamp"]}, {"Kitchen", ["knife", "bread"]}, {"Garden", []}],
      into: %{},
      do: {name, Room.start(name, items)}

map = [
  {"Hall", "north", "Kitchen"},
  {"Kitchen", "south", "Hall"},
  {"Hall", "east", "Garden"},
  {"Garden", "west", "Hall"}
]

for {name, pid} <- rooms do
  send(pid, {:exits, for({^name, direction, to} <- map, into: %{}, do: {direction, rooms[to]})})
end

script = """
look
take lamp
take lamp
go north
look
take bread
dance wildly
go up
go south
go east
drop lamp
drop crown
look
go west
look
"""

player = %{script: String.split(script, "\n", trim: true), items: [], moves: 0, going: nil}
send(rooms["Hall"], {:enter, player, self()})

narrate = fn narrate ->
  receive do
    {:say, text} ->
      IO.puts(text)
      narrate.(narrate)

    {:over, moves, where} ->
      IO.puts("#{moves} moves, last seen in the #{where}")
  after
    1000 -> IO.puts("silence")
  end
end

narrate.(narrate)
# expect: Hall: lamp here; exits: east, north.
# expect: Taken: lamp.
# expect: There is no lamp.
# expect: You go north.
# expect: Kitchen: bread and knife here; exits: south.
# expect: Taken: bread.
# expect: I do not understand "dance wildly".
# expect: No way up.
# expect: You go south.
# expect: You go east.
# expect: Dropped: lamp.
# expect: You have no crown.
# expect: Garden: lamp here; exits: west.
# expect: You go west.
# expect: Hall: nothing here; exits: east, north.
# expect: The end. You carry bread.
# expect: 15 moves, last seen in the Hall
