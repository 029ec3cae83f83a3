//! What the functions of a module share while they are lowered.

use bytecode::{Export, FuncId, Function, FunctionKind};
use syntax::{Meta, Severity, Symbol};

use super::build::Builder;
use super::pool::Pool;
use super::{emit, simplify};
use crate::core;
use crate::error::Diagnostic;

/// A module being lowered.
pub(super) struct Unit {
    pub(super) pool: Pool,
    /// The module's name.
    pub(super) name: Symbol,
    /// `name/arity` of the named function being lowered.
    pub(super) outer: String,
    /// Its file.
    pub(super) file: u32,
    funs: u32,
    lifted: u32,
    /// What cannot be lowered.
    pub(super) fault: Option<Diagnostic>,
}

impl Unit {
    /// A module without functions.
    pub(super) fn new(name: Symbol, file: &str) -> Unit {
        let mut pool = Pool::default();
        pool.atom(name);
        let file = pool.file(file);
        Unit {
            pool,
            name,
            outer: String::new(),
            file,
            funs: 0,
            lifted: 0,
            fault: None,
        }
    }

    /// Makes room for a function; it is filled in when it is lowered.
    pub(super) fn reserve(&mut self) -> FuncId {
        let functions = &mut self.pool.module.functions;
        functions.push(Function {
            name: bytecode::AtomId::new(0),
            arity: 0,
            kind: FunctionKind::Named,
            line: 0,
            code: Vec::new(),
            handlers: Vec::new(),
        });
        FuncId::new(functions.len() - 1)
    }

    /// Names a reserved function.
    pub(super) fn name_function(&mut self, id: FuncId, name: &str, kind: FunctionKind) {
        let name = self.pool.atom_named(name);
        let function = &mut self.pool.module.functions[id.index()];
        function.name = name;
        function.kind = kind;
    }

    /// The number of the next fun of the current function; inner ones come first.
    pub(super) fn next_fun(&mut self) -> u32 {
        self.funs += 1;
        self.funs - 1
    }

    /// The number of the next lifted function.
    pub(super) fn next_lifted(&mut self) -> u32 {
        self.lifted += 1;
        self.lifted - 1
    }

    /// The named function being lowered cannot be: something at `line` is too large.
    pub(super) fn refuse(&mut self, line: u32, why: &str) {
        let module = crate::inspect::atom(self.name);
        let file = &self.pool.module.files[self.file as usize];
        let title = format!("{} cannot be compiled: {why}", self.outer);
        let place = Meta::at_line(line);
        let mut fault = Diagnostic::new(Severity::Error, file, &place, title);
        fault.inside = Some(format!("{module}.{}", self.outer));
        self.fault.get_or_insert(fault);
    }

    /// Lowers a named function into its place.
    pub(super) fn function(&mut self, id: FuncId, function: &core::Function) {
        let own = self.file;
        if let Some(file) = &function.file {
            self.file = self.pool.file(file);
        }
        self.outer = format!("{}/{}", function.name, function.arity);
        (self.funs, self.lifted) = (0, 0);
        let mut builder = Builder::new(self, usize::from(function.arity), function.line);
        builder.function_clauses(&function.clauses);
        builder.finish(id, function.line);
        self.name_function(id, function.name.as_str(), FunctionKind::Named);
        if function.exported {
            self.pool.module.exports.push(Export { function: id });
        }
        self.file = own;
    }
}

impl Builder<'_> {
    /// Turns what was built into ops.
    pub(super) fn finish(self, id: FuncId, line: u32) {
        let Builder {
            unit,
            mut func,
            params,
            ..
        } = self;
        simplify::simplify(&mut func, &mut unit.pool);
        let Some((code, handlers)) = emit::emit(&mut func, id, &mut unit.pool, unit.file) else {
            let most = bytecode::verify::FRAME_SLOTS_MAX;
            return unit.refuse(line, &format!("it needs more than {most} values at once"));
        };
        let Ok(arity) = u8::try_from(params.len()) else {
            return unit.refuse(
                line,
                "a function of 255 arguments takes no variables from around it",
            );
        };
        let line = unit.pool.line(unit.file, line);
        let function = &mut unit.pool.module.functions[id.index()];
        function.arity = arity;
        function.line = line;
        function.code = code;
        function.handlers = handlers;
    }
}
