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
  @type t :: %File.Stat{
          access: :read | :write | :read_write | :none | :undefined,
          atime: :calendar.datetime() | integer | :undefined,
          ctime: :calendar.datetime() | integer | :undefined,
          gid: non_neg_integer | :undefined,
          inode: non_neg_integer | :undefined,
          links: non_neg_integer | :undefined,
          major_device: non_neg_integer | :undefined,
          minor_device: non_neg_integer | :undefined,
          mode: non_neg_integer | :undefined,
          mtime: :calendar.datetime() | integer | :undefined,
          size: non_neg_integer | :undefined,
          type: :device | :directory | :regular | :other | :symlink | :undefined,
          uid: non_neg_integer | :undefined
        }

  @doc """
  Turns a struct into the record `:file_info` of Erlang.

  ## Examples

      iex> %File.Stat{size: 3} |> File.Stat.to_record() |> elem(1)
      3

  """
  @spec to_record(t) :: :file.file_info()
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
  @spec from_record(:file.file_info()) :: t
  def from_record(file_info)
      when elem(file_info, 0) == :file_info and tuple_size(file_info) == 14 do
    [:file_info | values] = Tuple.to_list(file_info)
    struct!(File.Stat, Enum.zip(@fields, values))
  end
end
