//! What Elixir no longer wants used, with its advice. Programs that still call it should read that, whether or not there is
//! such a function here.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use syntax::Symbol;

/// `Module.name/arity ADVICE`, or `Module.* ADVICE` for a module that is deprecated as a whole.
const TABLE: &str = "\
Atom.to_char_list/1 Use Atom.to_charlist/1 instead
Behaviour.defcallback/1 Use the @callback module attribute instead
Behaviour.defmacrocallback/1 Use the @macrocallback module attribute instead
Bitwise.__using__/1 import Bitwise instead
Calendar.ISO.day_of_week/3 Use Calendar.ISO.day_of_week/4 instead
Code.cursor_context/1 Use Code.Fragment.cursor_context/2 instead
Code.cursor_context/2 Use Code.Fragment.cursor_context/2 instead
Code.ensure_compiled?/1 Use Code.ensure_compiled/1 instead (see the proper disclaimers in its docs)
Code.get_docs/2 Code.get_docs/2 always returns nil as its outdated documentation is no longer stored on BEAM files. Use Code.fetch_docs/1 instead
Code.load_file/1 Use Code.require_file/2 or Code.compile_file/2 instead
Code.load_file/2 Use Code.require_file/2 or Code.compile_file/2 instead
Code.loaded_files/0 Use Code.required_files/0 instead
Code.unload_files/1 Use Code.unrequire_files/1 instead
Dict.* Use the Map module for working with maps or the Keyword module for working with keyword lists
EEx.Engine.__using__/1 Use explicit delegation to EEx.Engine instead
Enum.chunk/2 Use Enum.chunk_every/2 instead
Enum.chunk/3 Use Enum.chunk_every/3 instead
Enum.chunk/4 Use Enum.chunk_every/4 instead
Enum.filter_map/3 Use Enum.filter/2 + Enum.map/2 or for comprehensions instead
Enum.partition/2 Use Enum.split_with/2 instead
Enum.uniq/2 Use Enum.uniq_by/2 instead
Exception.exception?/1 Use Kernel.is_exception/1 instead
Float.to_char_list/1 Use Float.to_charlist/1 instead
Float.to_char_list/2 Use :erlang.float_to_list/2 instead
Float.to_string/2 Use :erlang.float_to_binary/2 instead
GenEvent.* Use one of the alternatives described in the documentation for the GenEvent module
HashDict.* Use maps and the Map module instead
HashSet.* Use the MapSet module instead
Inspect.Algebra.surround/3 Use a combination of concat/2 and nest/2 instead
Inspect.Algebra.surround_many/5 Use Inspect.Algebra.container_doc/6 instead
Inspect.Algebra.surround_many/6 Use Inspect.Algebra.container_doc/6 instead
Integer.to_char_list/1 Use Integer.to_charlist/1 instead
Integer.to_char_list/2 Use Integer.to_charlist/2 instead
Kernel.ParallelCompiler.files/1 Use Kernel.ParallelCompiler.compile/2 instead
Kernel.ParallelCompiler.files/2 Use Kernel.ParallelCompiler.compile/2 instead
Kernel.ParallelCompiler.files_to_path/2 Use Kernel.ParallelCompiler.compile_to_path/2 instead
Kernel.ParallelCompiler.files_to_path/3 Use Kernel.ParallelCompiler.compile_to_path/2 instead
Kernel.ParallelRequire.files/1 Use Kernel.ParallelCompiler.require/2 instead
Kernel.ParallelRequire.files/2 Use Kernel.ParallelCompiler.require/2 instead
Kernel.Typespec.beam_callbacks/1 Use Code.Typespec.fetch_callbacks/1 instead
Kernel.Typespec.beam_specs/1 Use Code.Typespec.fetch_specs/1 instead
Kernel.Typespec.beam_typedocs/1 Use Code.fetch_docs/1 instead
Kernel.Typespec.beam_types/1 Use Code.Typespec.fetch_types/1 instead
Kernel.Typespec.spec_to_ast/2 Use Code.Typespec.spec_to_quoted/2 instead
Kernel.Typespec.type_to_ast/1 Use Code.Typespec.type_to_quoted/1 instead
Keyword.delete/3 Use Keyword.fetch/2 + Keyword.delete/2 instead
Keyword.map/2 Use Keyword.new/2 instead
Keyword.size/1 Use Kernel.length/1 instead
List.zip/1 Use Enum.zip/1 instead
List.Chars.to_char_list/1 Use List.Chars.to_charlist/1 instead
Logger.warn/1 Use Logger.warning/2 instead
Logger.warn/2 Use Logger.warning/2 instead
Macro.expand_literal/2 Use Macro.expand_literals/2 instead
Macro.to_string/2 Use Macro.to_string/1 instead
Macro.unescape_tokens/1 Traverse over the arguments using Enum.map/2 instead
Macro.unescape_tokens/2 Traverse over the arguments using Enum.map/2 instead
Map.map/2 Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)
Map.size/1 Use Kernel.map_size/1 instead
Module.add_doc/5 Use @doc instead
Module.add_doc/6 Use @doc instead
Module.eval_quoted/2 Use Code.eval_quoted/3 instead
Module.eval_quoted/3 Use Code.eval_quoted/3 instead
Module.eval_quoted/4 Use Code.eval_quoted/3 instead
Range.range?/1 Pattern match on first..last//step instead
Regex.regex?/1 Use Kernel.is_struct(term, Regex) or pattern match on %Regex{} instead
Registry.start_link/2 Use Registry.start_link/1 instead
Registry.start_link/3 Use Registry.start_link/1 instead
Set.* Use the MapSet module for working with sets
Stream.chunk/2 Use Stream.chunk_every/2 instead
Stream.chunk/3 Use Stream.chunk_every/3 instead
Stream.chunk/4 Use Stream.chunk_every/4 instead
Stream.filter_map/3 Use Stream.filter/2 + Stream.map/2 instead
Stream.uniq/2 Use Stream.uniq_by/2 instead
String.ljust/2 Use String.pad_trailing/2 instead
String.ljust/3 Use String.pad_trailing/3 with a binary padding instead
String.lstrip/1 Use String.trim_leading/1 instead
String.lstrip/2 Use String.trim_leading/2 with a binary as second argument instead
String.rjust/2 Use String.pad_leading/2 instead
String.rjust/3 Use String.pad_leading/3 with a binary padding instead
String.rstrip/1 Use String.trim_trailing/1 instead
String.rstrip/2 Use String.trim_trailing/2 with a binary as second argument instead
String.strip/1 Use String.trim/1 instead
String.strip/2 Use String.trim/2 with a binary second argument instead
String.to_char_list/1 Use String.to_charlist/1 instead
String.valid_character?/1 Use String.valid?/1 instead
Supervisor.Spec.supervise/2 Use the new child specifications outlined in the Supervisor module instead
Supervisor.Spec.supervisor/2 Use the new child specifications outlined in the Supervisor module instead
Supervisor.Spec.supervisor/3 Use the new child specifications outlined in the Supervisor module instead
Supervisor.Spec.worker/2 Use the new child specifications outlined in the Supervisor module instead
Supervisor.Spec.worker/3 Use the new child specifications outlined in the Supervisor module instead
System.cwd/0 Use File.cwd/0 instead
System.cwd!/0 Use File.cwd!/0 instead
System.get_pid/0 Use System.pid/0 instead
System.stacktrace/0 Use __STACKTRACE__ instead
Task.find/2 Pattern match directly on the message instead
Tuple.append/2 Use insert_at instead";

static ADVICE: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect()
});

/// What to use instead of a function or macro of Elixir's own.
pub fn advice(module: Symbol, name: Symbol, arity: u8) -> Option<&'static str> {
    let module = module.as_str().strip_prefix("Elixir.")?;
    let whole = ADVICE.get(format!("{module}.*").as_str());
    let one = || ADVICE.get(format!("{module}.{name}/{arity}").as_str());
    whole.or_else(one).copied()
}
