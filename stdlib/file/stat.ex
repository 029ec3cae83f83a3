defmodule File.Stat do
  @moduledoc """
  What the system knows about a file; `File.stat/2` gives it.

  The fields are `:size` in bytes, `:type` (`:regular`, `:directory`, `:symlink`, `:device` or
  `:other`), `:access` (`:read`, `:write`, `:read_write` or `:none`), the times `:atime`, `:mtime`
  and `:ctime` of the last access, change of the content and change of the file, `:mode` with its
  permissions, the number of `:links`, `:major_device`, `:minor_device`, `:inode`, and the ids of
  its owner, `:uid` and `:gid`.
  """

  @fields [:size, :type, :access, :atime, :mtime, :ctime, :mode, :links] ++
            [:major_device, :minor_device, :inode, :uid, :gid]

  defstruct @fields

  @typedoc "What the system knows about a file."
  @type t :: %__MODULE__{
          size: non_neg_integer,
          type: :device | :directory | :regular | :other | :symlink,
          access: :read | :write | :read_write | :none,
          atime: :calendar.datetime() | integer,
          mtime: :calendar.datetime() | integer,
          ctime: :calendar.datetime() | integer,
          mode: non_neg_integer,
          links: non_neg_integer,
          major_device: non_neg_integer,
          minor_device: non_neg_integer,
          inode: non_neg_integer,
          uid: non_neg_integer,
          gid: non_neg_integer
        }

  @doc """
  Turns a struct into the record `:file_info` of Erlang.

  ## Examples

      iex> %File.Stat{size: 3} |> File.Stat.to_record() |> elem(1)
      3

  """
  @spec to_record(t) :: tuple
  def to_record(%File.Stat{} = stat) do
    List.to_tuple([:file_info | Enum.map(@fields, &Map.fetch!(stat, &1))])
  end

  @doc """
  Turns the record `:file_info` of Erlang into a struct.

  ## Examples

      iex> stat = %File.Stat{size: 3} |> File.Stat.to_record() |> File.Stat.from_record()
      iex> stat.size
      3

  """
  @spec from_record(tuple) :: t
  def from_record(record) when elem(record, 0) == :file_info and tuple_size(record) == 14 do
    [:file_info | values] = Tuple.to_list(record)
    struct!(File.Stat, Enum.zip(@fields, values))
  end
end
