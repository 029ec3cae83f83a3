//! The `cordial` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    cordial::command::main()
}
