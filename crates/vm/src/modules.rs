//! Loading modules by name, from wherever the program keeps them.

use bytecode::Module;

use crate::atom::Atom;
use crate::code::{FunEntry, code};
use crate::load;
use crate::native::Cx;
use crate::term::Term;

/// Why a module file is refused.
#[derive(Clone, Debug)]
pub struct BadModule {
    /// What is wrong, and where.
    pub reason: String,
    /// The line of the function that the verifier refuses.
    pub line: Option<u32>,
}

impl BadModule {
    fn new(reason: impl ToString) -> BadModule {
        BadModule {
            reason: reason.to_string(),
            line: None,
        }
    }
}

impl From<bytecode::VerifyError> for BadModule {
    fn from(error: bytecode::VerifyError) -> BadModule {
        BadModule {
            reason: error.to_string(),
            line: error.line,
        }
    }
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
    let module = Module::decode(bytes).map_err(BadModule::new)?;
    load_module(module)
}

/// Loads `module`, replacing an older version, and gives its name.
///
/// # Errors
/// If the verifier refuses it, or a table of the VM is full.
pub fn load_module(module: Module) -> Result<Atom, BadModule> {
    let verified = bytecode::verify(module)?;
    load::load(verified).map_err(BadModule::new)
}

/// A function of a module that nobody can call by name.
#[derive(Clone, Copy)]
pub struct HiddenFunction(&'static FunEntry);

impl HiddenFunction {
    /// The function as a fun.
    pub fn to_fun<'h>(self, cx: &Cx<'h>) -> Term<'h> {
        cx.fun(self.0)
    }
}

/// Loads `module` so that nobody can call it by name, and gives its export `function/arity`.
///
/// # Errors
/// If the verifier refuses it, a table of the VM is full, or there is no such export.
pub fn load_hidden(module: Module, function: &str, arity: u8) -> Result<HiddenFunction, BadModule> {
    let verified = bytecode::verify(module)?;
    let atom = Atom::try_new(function).map_err(|_| BadModule::new("the atom table is full"))?;
    let entry = load::load_hidden(verified, atom, arity).map_err(BadModule::new)?;
    entry
        .map(HiddenFunction)
        .ok_or_else(|| BadModule::new(format!("it has no function {function}/{arity}")))
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
    let Some(bytes) = code().source_bytes(module.as_str()) else {
        return false;
    };
    match load_bytes(&bytes) {
        Ok(_) => true,
        Err(error) => {
            crate::complaint::complain(&format!(
                "cordial: module {} cannot be loaded: {error}",
                module.as_str()
            ));
            false
        }
    }
}

/// Where modules that are not loaded come from: gives the bytes of the module of a name. Set once.
pub fn set_source(source: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static) {
    code().set_source(Box::new(source));
}

/// Whether `module` is loaded.
pub fn is_loaded(module: Atom) -> bool {
    code().module(module).is_some()
}

/// The modules that are loaded.
pub fn loaded_modules() -> Vec<Atom> {
    code().modules().iter().map(|module| module.name).collect()
}

/// The source file of a loaded module.
pub fn file_of(module: Atom) -> Option<String> {
    code().module(module).map(|module| module.file.clone())
}

/// The names and arities of the natives of a module.
pub fn natives_of(module: Atom) -> Vec<(Atom, u8)> {
    code().natives_of(module)
}

/// The names and arities that a loaded module exports.
pub fn exports(module: Atom) -> Option<Vec<(Atom, u8)>> {
    code().module(module).map(|module| module.exports.clone())
}
