//! Loading modules by name, from wherever the program keeps them.

use bytecode::Module;

use crate::atom::Atom;
use crate::code::code;
use crate::load;

/// Why a module file is refused.
#[derive(Clone, Debug)]
pub struct BadModule {
    /// What is wrong, and where.
    pub reason: String,
}

impl std::fmt::Display for BadModule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for BadModule {}

/// Loads the module in `bytes`, replacing an older version, and gives its name.
///
/// # Errors
/// If the bytes are not a module file, the verifier refuses it, or a table of the VM is full.
pub fn load_bytes(bytes: &[u8]) -> Result<Atom, BadModule> {
    let module = Module::decode(bytes).map_err(|error| BadModule { reason: error.to_string() })?;
    load_module(module)
}

/// Loads `module`, replacing an older version, and gives its name.
///
/// # Errors
/// If the verifier refuses it, or a table of the VM is full.
pub fn load_module(module: Module) -> Result<Atom, BadModule> {
    let verified = bytecode::verify(module).map_err(|error| BadModule { reason: error.to_string() })?;
    load::load(verified).map_err(|error| BadModule { reason: error.to_string() })
}

/// Makes sure `module` is loaded, if it can be had. Says whether it is.
pub fn ensure_loaded(module: Atom) -> bool {
    if code().module(module).is_some() {
        return true;
    }
    let _loading = code().loading.lock();
    if code().module(module).is_some() {
        return true;
    }
    let Some(bytes) = code().source_bytes(module) else { return false };
    match load_bytes(&bytes) {
        Ok(_) => true,
        Err(error) => {
            eprintln!("cordial: module {} cannot be loaded: {error}", module.as_str());
            false
        }
    }
}

/// Where modules that are not loaded come from: gives the bytes of the module of a name. Set once.
pub fn set_source(source: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static) {
    code().set_source(Box::new(source));
}
