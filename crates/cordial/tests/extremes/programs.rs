//! Random programs of allocation and messages, against a model.
//!
//! A program is a list of steps, made from a seed. A conductor has its workers do them one by one, so that what comes out
//! is certain; the model does the same in Rust. Workers keep terms under names, build new ones of them, send them to
//! one another, receive by tag, collect, hibernate and crash.

use crate::check;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What runs the steps.
const CONDUCTOR: &str = r#"
defmodule Worker do
  @all [limit: :infinity, printable_limit: :infinity, width: :infinity, charlists: :as_lists]

  def loop(vars) do
    receive do
      {:step, from, step} ->
        {answer, vars} = step(step, vars)
        send(from, {:answer, answer})
        if rem(map_size(vars), 3) == 1, do: :erlang.hibernate(__MODULE__, :loop, [vars]), else: loop(vars)
    end
  end

  defp step({:int, name, n}, vars), do: {:ok, Map.put(vars, name, n)}
  defp step({:text, name, n}, vars), do: {:ok, Map.put(vars, name, String.duplicate("x", n))}
  defp step({:pair, name, a, b}, vars), do: {:ok, Map.put(vars, name, {:pair, vars[a], vars[b]})}
  defp step({:cons, name, a, b}, vars), do: {:ok, Map.put(vars, name, [vars[a] | List.wrap(vars[b])])}
  defp step({:closure, name, a}, vars), do: {:ok, Map.put(vars, name, bound(vars[a]).())}
  defp step({:send, to, tag, a}, vars), do: {elem(send(to, {:mail, tag, vars[a]}), 0), vars}

  defp step({:take, tag, name}, vars) do
    receive do
      {:mail, ^tag, term} -> {:got, Map.put(vars, name, term)}
    after
      0 -> {:nothing, vars}
    end
  end

  defp step(:collect, vars), do: {:erlang.garbage_collect(), vars}
  defp step({:forget, name}, vars), do: {:ok, Map.delete(vars, name)}
  defp step({:show, a}, vars), do: {inspect(vars[a], @all), vars}
  defp step({:crash, a}, vars), do: exit({:crashed, vars[a]})

  defp bound(term), do: fn -> term end

  def start, do: spawn_monitor(fn -> loop(%{}) end)

  def run(steps, workers) do
    Enum.reduce(steps, workers, fn {at, step}, workers ->
      {pid, ref} = elem(workers, at)
      step = if elem_or(step) == :send, do: put_elem(step, 1, elem(elem(workers, elem(step, 1)), 0)), else: step
      send(pid, {:step, self(), step})

      receive do
        {:answer, answer} ->
          IO.puts(answer)
          workers

        {:DOWN, ^ref, _, ^pid, {:crashed, term}} ->
          IO.puts(["down ", inspect(term, @all)])
          put_elem(workers, at, start())
      end
    end)
  end

  defp elem_or(step) when is_tuple(step), do: elem(step, 0)
  defp elem_or(step), do: step
end

Worker.run({steps}, List.to_tuple(for _ <- 1..{workers}, do: Worker.start()))
"#;

const WORKERS: usize = 4;
const NAMES: usize = 5;
const TAGS: usize = 3;

/// A term of the model.
#[derive(Clone)]
enum Term {
    Nil,
    Int(u64),
    Text(usize),
    Pair(Box<(Term, Term)>),
    List(Vec<Term>),
}

impl Term {
    /// As `inspect` shows it.
    fn show(&self, out: &mut String) {
        match self {
            Term::Nil => out.push_str("nil"),
            Term::Int(value) => write!(out, "{value}").expect("a string takes it"),
            Term::Text(length) => {
                write!(out, "\"{}\"", "x".repeat(*length)).expect("a string takes it")
            }
            Term::Pair(pair) => {
                out.push_str("{:pair, ");
                pair.0.show(out);
                out.push_str(", ");
                pair.1.show(out);
                out.push('}');
            }
            Term::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    item.show(out);
                }
                out.push(']');
            }
        }
    }

    /// How large it is, so that no program grows without bound.
    fn weight(&self) -> usize {
        match self {
            Term::Nil | Term::Int(_) => 1,
            Term::Text(length) => 1 + length / 8,
            Term::Pair(pair) => 1 + pair.0.weight() + pair.1.weight(),
            Term::List(items) => 1 + items.iter().map(Term::weight).sum::<usize>(),
        }
    }
}

/// A worker of the model.
#[derive(Default)]
struct Worker {
    vars: BTreeMap<usize, Term>,
    mail: Vec<(usize, Term)>,
}

impl Worker {
    fn get(&self, name: usize) -> Term {
        self.vars.get(&name).cloned().unwrap_or(Term::Nil)
    }
}

/// Numbers that are the same for the same seed (splitmix64).
struct Rng(u64);

impl Rng {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }
}

/// Builds a term: the step, and what the model holds then.
fn build(rng: &mut Rng, worker: &mut Worker) -> String {
    let (name, a, b) = (rng.below(NAMES), rng.below(NAMES), rng.below(NAMES));
    let (left, right) = (worker.get(a), worker.get(b));
    let small = left.weight() + right.weight() < 2_000;
    let (step, term) = match rng.below(5) {
        // The second is a bignum.
        0 => {
            let value = [7, 1 << 62][rng.below(2)] + rng.below(100) as u64;
            (format!("{{:int, {name}, {value}}}"), Term::Int(value))
        }
        // Short, off-heap, and in between.
        1 => {
            let length = [3, 60, 70, 300][rng.below(4)];
            (format!("{{:text, {name}, {length}}}"), Term::Text(length))
        }
        2 if small => (
            format!("{{:pair, {name}, {a}, {b}}}"),
            Term::Pair(Box::new((left, right))),
        ),
        3 if small => {
            let mut items = vec![left];
            match right {
                Term::Nil => {}
                Term::List(rest) => items.extend(rest),
                other @ (Term::Int(_) | Term::Text(_) | Term::Pair(_)) => items.push(other),
            }
            (format!("{{:cons, {name}, {a}, {b}}}"), Term::List(items))
        }
        _ => (format!("{{:closure, {name}, {a}}}"), left),
    };
    worker.vars.insert(name, term);
    step
}

/// A step of a worker; appends what is printed.
fn step(rng: &mut Rng, workers: &mut [Worker], at: usize, out: &mut Vec<String>) -> String {
    let (name, a, tag) = (rng.below(NAMES), rng.below(NAMES), rng.below(TAGS));
    let mut shown = String::new();
    match rng.below(20) {
        0..=8 => {
            out.push("ok".to_owned());
            build(rng, &mut workers[at])
        }
        9..=11 => {
            let to = rng.below(WORKERS);
            let term = workers[at].get(a);
            workers[to].mail.push((tag, term));
            out.push("mail".to_owned());
            format!("{{:send, {to}, {tag}, {a}}}")
        }
        12..=14 => {
            let worker = &mut workers[at];
            let found = worker.mail.iter().position(|(other, _)| *other == tag);
            out.push(if found.is_some() { "got" } else { "nothing" }.to_owned());
            if let Some(found) = found {
                let (_, term) = worker.mail.remove(found);
                worker.vars.insert(name, term);
            }
            format!("{{:take, {tag}, {name}}}")
        }
        15 => {
            out.push("true".to_owned());
            ":collect".to_owned()
        }
        16 => {
            workers[at].vars.remove(&name);
            out.push("ok".to_owned());
            format!("{{:forget, {name}}}")
        }
        17 | 18 => {
            workers[at].get(a).show(&mut shown);
            out.push(shown);
            format!("{{:show, {a}}}")
        }
        _ => {
            workers[at].get(a).show(&mut shown);
            workers[at] = Worker::default();
            out.push(format!("down {shown}"));
            format!("{{:crash, {a}}}")
        }
    }
}

fn check_programs(seeds: std::ops::Range<u64>, steps: usize, variables: &[(&str, &str)]) {
    for seed in seeds {
        let rng = &mut Rng(seed);
        let mut workers: Vec<Worker> = (0..WORKERS).map(|_| Worker::default()).collect();
        let mut expected = Vec::new();
        let mut list = String::new();
        for index in 0..steps {
            let at = rng.below(WORKERS);
            let step = step(rng, &mut workers, at, &mut expected);
            let comma = if index == 0 { "" } else { ", " };
            write!(list, "{comma}{{{at}, {step}}}").expect("a string takes it");
        }
        let script = CONDUCTOR
            .replace("{steps}", &format!("[{list}]"))
            .replace("{workers}", &WORKERS.to_string());
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&script, variables, &expected);
    }
}

#[test]
fn random_programs_do_what_the_model_does() {
    check_programs(0..50, 600, &[]);
}

#[test]
fn random_programs_do_what_the_model_does_under_stress() {
    let stress = [("CORDIAL_GC", "stress"), ("CORDIAL_LIMITS", "small")];
    check_programs(100..130, 400, &stress);
}
