//! Compiles the standard library and says how long it took.
fn main() {
    let start = std::time::Instant::now();
    match cordial::stage::compile_library(std::path::Path::new("stdlib")) {
        Ok((modules, failed)) => println!(
            "{failed:?} failed; {} modules, {} bytes, {:?}",
            modules.len(),
            modules.iter().map(|m| m.1.len()).sum::<usize>(),
            start.elapsed()
        ),
        Err(error) => eprintln!("{error}"),
    }
}
