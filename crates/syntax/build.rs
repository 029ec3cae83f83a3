//! Makes the parser from the grammar.

fn main() {
    println!("cargo:rerun-if-changed=src/parse/grammar.lalrpop");
    if let Err(error) = lalrpop::Configuration::new()
        .emit_rerun_directives(true)
        .set_in_dir("src")
        .set_out_dir(std::env::var("OUT_DIR").expect("cargo sets it for build scripts"))
        .process_file("src/parse/grammar.lalrpop")
    {
        panic!("the grammar does not compile: {error}");
    }
}
