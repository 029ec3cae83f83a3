//! The op table. An op is defined here and nowhere else.
//!
//! Conventions: arguments and results travel in x0, x1, …; y slots belong to the frame that
//! `Allocate` made. `live` says how many x registers (from x0) an op must keep across a possible
//! collection; the registers it reads are below `live`, y slots or constants. `keep` says which y
//! slots are still needed when a call returns; `frame` is the number of slots of the current frame.
//! All x registers die at a call that is not a tail call.

use crate::operand::{
    ArityCase, AtomId, ErrorKind, Fail, FuncId, ImportId, Label, LambdaId, LiteralId, MapField,
    Reg, Segment, SlotSet, Src, SwitchCase,
};

/// Hands every op to `$then!`.
#[macro_export]
macro_rules! for_each_op {
    ($then:ident) => {
        $then! {
            // -- Places ---------------------------------------------------------------------
            /// Names the next op `label`.
            Mark => on_mark(label: Label);
            /// The following ops come from entry `line` of the line table.
            Line => on_line(line: u32);
            /// Adds one to counter `index`; see `Module::counted`.
            Count => on_count(index: u32);

            // -- Frames and calls -----------------------------------------------------------
            /// Makes a frame of `slots` y slots, each set to `[]`.
            Allocate => on_allocate(slots: u16, live: u16);
            /// Removes the frame of `slots` y slots.
            Deallocate => on_deallocate(slots: u16);
            /// Calls a function of this module.
            Call => on_call(target: FuncId, frame: u16, keep: SlotSet);
            /// Removes the frame of `frame` slots and goes to a function of this module.
            TailCall => on_tail_call(target: FuncId, frame: u16);
            /// Calls a function of any module.
            CallRemote => on_call_remote(target: ImportId, frame: u16, keep: SlotSet);
            /// Removes the frame and goes to a function of any module.
            TailCallRemote => on_tail_call_remote(target: ImportId, frame: u16);
            /// Calls the fun in `fun` with `arity` arguments from x0 on.
            CallFun => on_call_fun(fun: Src, arity: u8, frame: u16, keep: SlotSet);
            /// Removes the frame and goes to the fun in `fun`, which was read before.
            TailCallFun => on_tail_call_fun(fun: Src, arity: u8, frame: u16);
            /// Calls `module.function` with `arity` arguments from x0 on; both are atoms at run time.
            Apply => on_apply(module: Src, function: Src, arity: u8, frame: u16, keep: SlotSet);
            /// Removes the frame and goes to `module.function`, which were read before.
            TailApply => on_tail_apply(module: Src, function: Src, arity: u8, frame: u16);
            /// Removes the frame of `frame` slots and returns x0.
            Return => on_return(frame: u16);

            // -- Moves and jumps ------------------------------------------------------------
            /// Copies `src` into `dst`.
            Move => on_move(src: Src, dst: Reg);
            /// Exchanges two registers.
            Swap => on_swap(a: Reg, b: Reg);
            /// Goes to `target`.
            Jump => on_jump(target: Label);
            /// Goes where the first case equal (`===`) to `src` says, else to `default`.
            SelectValue => on_select_value(src: Src, cases: Box<[SwitchCase]>, default: Label);
            /// Goes by the arity of the tuple `src`, known to be a tuple, else to `default`.
            SelectArity => on_select_arity(src: Src, cases: Box<[ArityCase]>, default: Label);

            // -- Type tests: go to `fail` unless `src` is of the type ------------------------
            /// An integer of any size.
            IsInteger => on_is_integer(src: Src, fail: Label);
            /// A float.
            IsFloat => on_is_float(src: Src, fail: Label);
            /// An integer or a float.
            IsNumber => on_is_number(src: Src, fail: Label);
            /// An atom.
            IsAtom => on_is_atom(src: Src, fail: Label);
            /// `true` or `false`.
            IsBoolean => on_is_boolean(src: Src, fail: Label);
            /// A non-empty list cell.
            IsCons => on_is_cons(src: Src, fail: Label);
            /// `[]`.
            IsNil => on_is_nil(src: Src, fail: Label);
            /// A list cell or `[]`.
            IsList => on_is_list(src: Src, fail: Label);
            /// A tuple.
            IsTuple => on_is_tuple(src: Src, fail: Label);
            /// A tuple of `arity` elements.
            IsTupleOf => on_is_tuple_of(src: Src, arity: u32, fail: Label);
            /// A tuple of `arity` elements whose first is `tag`.
            IsTagged => on_is_tagged(src: Src, arity: u32, tag: AtomId, fail: Label);
            /// A map.
            IsMap => on_is_map(src: Src, fail: Label);
            /// A binary.
            IsBinary => on_is_binary(src: Src, fail: Label);
            /// A bit string.
            IsBitstring => on_is_bitstring(src: Src, fail: Label);
            /// A fun.
            IsFunction => on_is_function(src: Src, fail: Label);
            /// A fun of `arity` (an integer at run time).
            IsFunctionOf => on_is_function_of(src: Src, arity: Src, fail: Label);
            /// A process identifier.
            IsPid => on_is_pid(src: Src, fail: Label);
            /// A port.
            IsPort => on_is_port(src: Src, fail: Label);
            /// A reference.
            IsReference => on_is_reference(src: Src, fail: Label);

            // -- Comparisons: go to `fail` unless they hold ----------------------------------
            /// `a == b`.
            IfEq => on_if_eq(a: Src, b: Src, fail: Label);
            /// `a != b`.
            IfNe => on_if_ne(a: Src, b: Src, fail: Label);
            /// `a === b`.
            IfSame => on_if_same(a: Src, b: Src, fail: Label);
            /// `a !== b`.
            IfNotSame => on_if_not_same(a: Src, b: Src, fail: Label);
            /// `a < b`.
            IfLess => on_if_less(a: Src, b: Src, fail: Label);
            /// `a >= b`.
            IfAtLeast => on_if_at_least(a: Src, b: Src, fail: Label);
            /// `src` is `true`; anything else, not only `false`, goes to `fail`.
            IfTrue => on_if_true(src: Src, fail: Label);
            /// `src` is neither `false` nor `nil`.
            IfTruthy => on_if_truthy(src: Src, fail: Label);

            // -- Arithmetic: raises ArithmeticError, or goes to the fail label in a guard ---------
            /// `a + b`.
            Add => on_add(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `a - b`.
            Sub => on_sub(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `a * b`.
            Mul => on_mul(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `a / b`.
            Div => on_div(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `div(a, b)`.
            Quot => on_quot(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `rem(a, b)`.
            Rem => on_rem(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `-a`.
            Neg => on_neg(a: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.band(a, b)`.
            BitAnd => on_bit_and(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.bor(a, b)`.
            BitOr => on_bit_or(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.bxor(a, b)`.
            BitXor => on_bit_xor(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.bnot(a)`.
            BitNot => on_bit_not(a: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.bsl(a, b)`.
            ShiftLeft => on_shift_left(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// `Bitwise.bsr(a, b)`.
            ShiftRight => on_shift_right(a: Src, b: Src, dst: Reg, live: u16, fail: Fail);
            /// Calls a native that is allowed in guards; x registers below `live` survive.
            Bif => on_bif(target: ImportId, args: Box<[Src]>, dst: Reg, live: u16, fail: Fail);

            // -- Building --------------------------------------------------------------------
            /// `[head | tail]`.
            Cons => on_cons(head: Src, tail: Src, dst: Reg, live: u16);
            /// A tuple.
            Tuple => on_tuple(elements: Box<[Src]>, dst: Reg, live: u16);
            /// A map of at most 32 constant, distinct keys: `keys` is a tuple literal in term order of its elements.
            MapOf => on_map_of(keys: LiteralId, values: Box<[Src]>, dst: Reg, live: u16);
            /// `map` with the pairs `k, v, k, v, …` put one after another; raises BadMapError.
            MapPut => on_map_put(map: Src, pairs: Box<[Src]>, dst: Reg, live: u16);
            /// `%{map | k => v}`: all keys must exist; raises BadMapError or KeyError.
            MapUpdate => on_map_update(map: Src, pairs: Box<[Src]>, dst: Reg, live: u16);
            /// A fun.
            Lambda => on_lambda(lambda: LambdaId, captured: Box<[Src]>, dst: Reg, live: u16);
            /// `<<…>>`; raises ArgumentError.
            BinaryBuild => on_binary_build(segments: Box<[Segment]>, dst: Reg, live: u16, fail: Fail);

            // -- Taking apart ----------------------------------------------------------------
            /// Element `index` (from 0) of a tuple known to have it.
            Element => on_element(src: Src, index: u32, dst: Reg);
            /// Both parts of a list cell.
            Parts => on_parts(src: Src, head: Reg, tail: Reg);
            /// The head of a list cell.
            Head => on_head(src: Src, dst: Reg);
            /// The tail of a list cell.
            Tail => on_tail(src: Src, dst: Reg);
            /// The values of all `fields` of a map known to be one; to `fail` if a key is missing.
            MapGet => on_map_get(map: Src, fields: Box<[MapField]>, fail: Label);

            // -- Matching bit strings: `context` is a register made by `MatchStart` -----------
            /// A match context at the start of `src`; to `fail` unless it is a bit string.
            MatchStart => on_match_start(src: Src, context: Reg, live: u16, fail: Label);
            /// Reads an integer of `size * unit` bits.
            MatchInteger => on_match_integer(context: Reg, size: Src, unit: u16, flags: u8, dst: Reg, live: u16, fail: Label);
            /// Reads a float of `size * unit` bits: 16, 32 or 64.
            MatchFloat => on_match_float(context: Reg, size: Src, unit: u16, flags: u8, dst: Reg, live: u16, fail: Label);
            /// Reads a bit string of `size * unit` bits.
            MatchBits => on_match_bits(context: Reg, size: Src, unit: u16, dst: Reg, live: u16, fail: Label);
            /// Takes all that is left, a multiple of `unit` bits. The context must not be used again unless by `MatchSeek`.
            MatchRest => on_match_rest(context: Reg, unit: u16, dst: Reg, live: u16, fail: Label);
            /// Reads one character; `encoding` is a `SegmentKind` of the utf family.
            MatchUtf => on_match_utf(context: Reg, encoding: u8, flags: u8, dst: Reg, fail: Label);
            /// Skips `size * unit` bits.
            MatchSkip => on_match_skip(context: Reg, size: Src, unit: u16, fail: Label);
            /// Skips the bits of the bit string `literal` if they are the next ones.
            MatchLiteral => on_match_literal(context: Reg, literal: LiteralId, fail: Label);
            /// To `fail` unless all bits are read.
            MatchEnd => on_match_end(context: Reg, fail: Label);
            /// The position as an integer, for `MatchSeek`.
            MatchPosition => on_match_position(context: Reg, dst: Reg);
            /// Goes back to a position that `MatchPosition` gave for this very context.
            MatchSeek => on_match_seek(context: Reg, position: Src);

            // -- Receiving -------------------------------------------------------------------
            /// Puts the message at the save pointer in x0, or goes to `empty` if there is none.
            ReceivePeek => on_receive_peek(empty: Label);
            /// Takes the peeked message out of the mailbox and resets the save pointer.
            ReceiveTake => on_receive_take();
            /// Leaves the peeked message where it is, moves the save pointer past it and goes to `again`.
            ReceiveSkip => on_receive_skip(again: Label);
            /// Parks the process; it goes on at `again` when a message arrives. No x register survives.
            ReceiveWait => on_receive_wait(again: Label);
            /// Parks for at most `timeout_ms` (an integer or `:infinity`), counted from the first wait of this
            /// receive; goes to `again` for a message and falls through, save pointer and timer reset, when the
            /// time is over. Raises for a bad timeout.
            ReceiveWaitFor => on_receive_wait_for(timeout_ms: Src, again: Label);
            /// Notes the end of the mailbox, just before a reference is made.
            ReceiveMark => on_receive_mark();
            /// Ties the noted place to the reference in `src`.
            ReceiveBind => on_receive_bind(src: Src);
            /// If a place is tied to the reference in `src`, the following receive starts there.
            ReceiveFrom => on_receive_from(src: Src);

            // -- Exceptions ------------------------------------------------------------------
            /// Raises an error of the VM's own kinds.
            Error => on_error(kind: ErrorKind, value: Src);
            /// Raises `FunctionClauseError` for the current function; its arguments are still in x0, x1, ….
            FunctionClause => on_function_clause();
            /// Raises `value` of `kind` (an atom) again, with the raw trace a handler got.
            Reraise => on_reraise(kind: Src, value: Src, trace: Src);
            /// The list form of a raw trace (`__STACKTRACE__`).
            BuildTrace => on_build_trace(trace: Src, dst: Reg, live: u16);
        }
    };
}

macro_rules! define_op {
    ($($(#[$doc:meta])* $Op:ident => $on:ident($($field:ident: $ty:ty),*);)*) => {
        /// One op of a function.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Op {
            $(
                $(#[$doc])*
                $Op {
                    $(
                        #[allow(missing_docs, reason = "the op's doc names its operands")]
                        $field: $ty
                    ),*
                },
            )*
        }

        /// The name of every op, in order of its number.
        pub const OP_NAMES: &[&str] = &[$(stringify!($Op)),*];

        /// One method per op: the encoder, verifier, disassembler and the VM's loader implement it.
        #[allow(clippy::too_many_arguments, reason = "as many as the op has operands")]
        pub trait OpVisitor {
            /// What a visit gives.
            type Out;
            $($(#[$doc])* fn $on(&mut self, $($field: &$ty),*) -> Self::Out;)*
        }

        impl Op {
            /// Calls the visitor's method for this op.
            pub fn visit<V: OpVisitor>(&self, visitor: &mut V) -> V::Out {
                match self {
                    $(Op::$Op { $($field),* } => visitor.$on($($field),*),)*
                }
            }
        }
    };
}
for_each_op!(define_op);
