//! What every operand type can do: go into a module file, come back, be read by people, be
//! checked against the tables of its module.
//!
//! This and the op table give the encoder, the decoder and the disassembler of all ops, so no
//! op is spelled again.

use crate::disasm::Names;
use crate::operand::{
    ArityCase, AtomId, ErrorKind, Fail, FuncId, ImportId, Label, LambdaId, LiteralId, MapField,
    Reg, Segment, SegmentKind, SlotSet, Src, SwitchCase,
};
use crate::verify::Tables;
use crate::wire::{Codec, DecodeError, DecodeFault, Reader, Writer};
use crate::{Op, for_each_op};

/// An operand of an op.
pub(crate) trait Operand: Codec {
    /// Appends the operand as people read it.
    fn describe(&self, names: &Names<'_>, out: &mut String);

    /// Tells `tables` of every id, register and label in the operand.
    fn check(&self, tables: &mut Tables<'_>);
}

macro_rules! number_operands {
    ($($Int:ty => $what:literal;)*) => {$(
        impl Codec for $Int {
            fn encode(&self, writer: &mut Writer) {
                writer.number(u64::from(*self));
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.fit($what)
            }
        }

        impl Operand for $Int {
            fn describe(&self, _names: &Names<'_>, out: &mut String) {
                out.push_str(&self.to_string());
            }

            fn check(&self, _tables: &mut Tables<'_>) {}
        }
    )*};
}
number_operands! {
    u8 => "number of at most 8 bits";
    u16 => "number of at most 16 bits";
    u32 => "number of at most 32 bits";
}

macro_rules! id_operands {
    ($($Id:ident: $check:ident, $describe:ident, $what:literal;)*) => {$(
        impl Codec for $Id {
            fn encode(&self, writer: &mut Writer) {
                writer.count(self.index());
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let index: u32 = reader.fit($what)?;
                Ok($Id::new(index as usize))
            }
        }

        impl Operand for $Id {
            fn describe(&self, names: &Names<'_>, out: &mut String) {
                names.$describe(*self, out);
            }

            fn check(&self, tables: &mut Tables<'_>) {
                tables.$check(*self);
            }
        }
    )*};
}
id_operands! {
    AtomId: atom, atom, "atom index";
    LiteralId: literal, literal, "literal index";
    FuncId: function, function, "function index";
    ImportId: import, import, "import index";
    LambdaId: lambda, lambda, "lambda index";
    Label: label, label, "label";
}

impl<T: Operand> Operand for Box<[T]> {
    fn describe(&self, names: &Names<'_>, out: &mut String) {
        out.push('[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            item.describe(names, out);
        }
        out.push(']');
    }

    fn check(&self, tables: &mut Tables<'_>) {
        self.iter().for_each(|item| item.check(tables));
    }
}

impl Codec for Reg {
    fn encode(&self, writer: &mut Writer) {
        match *self {
            Reg::X(index) => writer.number(u64::from(index) << 1),
            Reg::Y(index) => writer.number(u64::from(index) << 1 | 1),
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let number = reader.number()?;
        let index = reader.narrow(number >> 1, "register")?;
        Ok(match number & 1 {
            0 => Reg::X(index),
            _ => Reg::Y(index),
        })
    }
}

impl Operand for Reg {
    fn describe(&self, names: &Names<'_>, out: &mut String) {
        Src::from(*self).describe(names, out);
    }

    fn check(&self, tables: &mut Tables<'_>) {
        Src::from(*self).check(tables);
    }
}

/// The low three bits of a source tell its kind.
mod src_kind {
    pub(super) const X: u64 = 0;
    pub(super) const Y: u64 = 1;
    pub(super) const ATOM: u64 = 2;
    pub(super) const LITERAL: u64 = 3;
    pub(super) const INT: u64 = 4;
    pub(super) const NIL: u64 = 5;
}

impl Codec for Src {
    fn encode(&self, writer: &mut Writer) {
        let (kind, index) = match *self {
            Src::X(index) => (src_kind::X, usize::from(index)),
            Src::Y(index) => (src_kind::Y, usize::from(index)),
            Src::Atom(atom) => (src_kind::ATOM, atom.index()),
            Src::Literal(literal) => (src_kind::LITERAL, literal.index()),
            Src::Int(_) => (src_kind::INT, 0),
            Src::Nil => (src_kind::NIL, 0),
        };
        writer.number((index as u64) << 3 | kind);
        if let Src::Int(value) = *self {
            writer.signed(value);
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let number = reader.number()?;
        let index = number >> 3;
        let id = |what| -> Result<usize, DecodeError> {
            let index: u32 = reader.narrow(index, what)?;
            Ok(index as usize)
        };
        Ok(match number & 7 {
            src_kind::X => Src::X(reader.narrow(index, "x register")?),
            src_kind::Y => Src::Y(reader.narrow(index, "y slot")?),
            src_kind::ATOM => Src::Atom(AtomId::new(id("atom index")?)),
            src_kind::LITERAL => Src::Literal(LiteralId::new(id("literal index")?)),
            src_kind::INT if index == 0 => Src::Int(reader.signed()?),
            src_kind::NIL if index == 0 => Src::Nil,
            _ => {
                return reader.fault(DecodeFault::Number {
                    what: "source operand",
                    value: number,
                });
            }
        })
    }
}

impl Operand for Src {
    fn describe(&self, names: &Names<'_>, out: &mut String) {
        match *self {
            Src::X(index) => out.push_str(&format!("x{index}")),
            Src::Y(index) => out.push_str(&format!("y{index}")),
            Src::Int(value) => out.push_str(&value.to_string()),
            Src::Atom(atom) => atom.describe(names, out),
            Src::Nil => out.push_str("[]"),
            Src::Literal(literal) => literal.describe(names, out),
        }
    }

    fn check(&self, tables: &mut Tables<'_>) {
        match *self {
            Src::X(index) => tables.x(index),
            Src::Y(index) => tables.y(index),
            Src::Int(value) => tables.int(value),
            Src::Atom(atom) => tables.atom(atom),
            Src::Nil => {}
            Src::Literal(literal) => tables.literal(literal),
        }
    }
}

impl Codec for Fail {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Fail::Raise => writer.number(0),
            Fail::To(label) => writer.number(label.index() as u64 + 1),
        }
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.number()? {
            0 => Ok(Fail::Raise),
            number => {
                let index: u32 = reader.narrow(number - 1, "label")?;
                Ok(Fail::To(Label::new(index as usize)))
            }
        }
    }
}

impl Operand for Fail {
    fn describe(&self, names: &Names<'_>, out: &mut String) {
        match self {
            Fail::Raise => out.push_str("raise"),
            Fail::To(label) => label.describe(names, out),
        }
    }

    fn check(&self, tables: &mut Tables<'_>) {
        match self {
            Fail::Raise => {}
            Fail::To(label) => tables.label(*label),
        }
    }
}

impl Codec for SlotSet {
    fn encode(&self, writer: &mut Writer) {
        writer.number(self.0);
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(SlotSet(reader.number()?))
    }
}

impl Operand for SlotSet {
    fn describe(&self, _names: &Names<'_>, out: &mut String) {
        out.push('{');
        let slots = (0..64).filter(|slot| self.0 >> slot & 1 == 1);
        for (index, slot) in slots.enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            out.push_str(&format!("y{slot}"));
        }
        out.push('}');
    }

    fn check(&self, _tables: &mut Tables<'_>) {}
}

/// Operand enums without fields: their number is their place in `ALL`.
macro_rules! choice_operands {
    ($($Choice:ident: $what:literal;)*) => {$(
        impl Codec for $Choice {
            fn encode(&self, writer: &mut Writer) {
                writer.byte(*self as u8);
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let number = reader.byte()?;
                match $Choice::ALL.get(usize::from(number)) {
                    Some(choice) => Ok(*choice),
                    None => reader.fault(DecodeFault::Number {
                        what: $what,
                        value: u64::from(number),
                    }),
                }
            }
        }

        impl Operand for $Choice {
            fn describe(&self, _names: &Names<'_>, out: &mut String) {
                out.push_str(&format!("{self:?}").to_lowercase());
            }

            fn check(&self, _tables: &mut Tables<'_>) {}
        }
    )*};
}
choice_operands! {
    ErrorKind: "kind of error";
    SegmentKind: "kind of segment";
}

/// Operand structs: their fields one after another, `separator` between them in print.
macro_rules! struct_operands {
    ($($Struct:ident { $first:ident $(, $separator:literal $field:ident)* })*) => {$(
        impl Codec for $Struct {
            fn encode(&self, writer: &mut Writer) {
                self.$first.encode(writer);
                $(self.$field.encode(writer);)*
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok($Struct {
                    $first: Codec::decode(reader)?,
                    $($field: Codec::decode(reader)?,)*
                })
            }
        }

        impl Operand for $Struct {
            fn describe(&self, names: &Names<'_>, out: &mut String) {
                self.$first.describe(names, out);
                $(
                    out.push_str($separator);
                    self.$field.describe(names, out);
                )*
            }

            fn check(&self, tables: &mut Tables<'_>) {
                self.$first.check(tables);
                $(self.$field.check(tables);)*
            }
        }
    )*};
}
struct_operands! {
    SwitchCase { value, " → " target }
    ArityCase { arity, " → " target }
    MapField { key, " → " dst }
    Segment { value, "::" kind, " size " size, " unit " unit, " flags " flags, " number " number }
}

macro_rules! define_codec {
    ($($(#[$doc:meta])* $Op:ident => $on:ident($($field:ident: $ty:ty),*);)*) => {
        /// The numbers of the ops in a module file.
        #[derive(Clone, Copy)]
        #[repr(u8)]
        enum OpNumber { $($Op),* }

        impl Op {
            /// The op's number: its place in the table.
            pub(crate) fn number(&self) -> u8 {
                match self {
                    $(Op::$Op { .. } => OpNumber::$Op as u8,)*
                }
            }

            /// The op's name in the table.
            pub fn name(&self) -> &'static str {
                crate::op::OP_NAMES[usize::from(self.number())]
            }

            /// Appends the op as people read it: its name, then each operand after its field's name.
            pub(crate) fn describe(&self, names: &Names<'_>, out: &mut String) {
                out.push_str(self.name());
                match self {
                    $(Op::$Op { $($field),* } => {
                        $(
                            out.push_str(concat!(" ", stringify!($field), ": "));
                            $field.describe(names, out);
                            out.push(',');
                        )*
                        if out.ends_with(',') {
                            out.pop();
                        }
                    })*
                }
            }

            /// Tells `tables` of every id, register and label in the op.
            pub(crate) fn check(&self, tables: &mut Tables<'_>) {
                match self {
                    $(Op::$Op { $($field),* } => { $($field.check(tables);)* })*
                }
            }
        }

        impl Codec for Op {
            fn encode(&self, writer: &mut Writer) {
                writer.byte(self.number());
                match self {
                    $(Op::$Op { $($field),* } => { $($field.encode(writer);)* })*
                }
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Op, DecodeError> {
                let number = reader.byte()?;
                $(
                    if number == OpNumber::$Op as u8 {
                        return Ok(Op::$Op { $($field: Codec::decode(reader)?),* });
                    }
                )*
                reader.fault(DecodeFault::Number { what: "op", value: u64::from(number) })
            }
        }
    };
}
for_each_op!(define_codec);
