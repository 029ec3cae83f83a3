//! The `cordial` command.

use std::process::ExitCode;

/// Processes are born, grow and die by the thousand: heaps and messages are most of what is allocated.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cordial::command::main()
}
