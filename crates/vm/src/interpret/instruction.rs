//! The instruction table: what the interpreter's loop can do in one step.
//!
//! Instructions are what the loader makes of ops; they never leave the process. Most ops have a general
//! form, [`Instruction::General`], which calls a function out of line, and fast forms for the operand
//! places that matter: `R` is x0 (a machine register), `X` another x register, `Y` a frame slot, `K` a
//! constant in a following word. An instruction is defined here and nowhere else.
//!
//! The first word of an instruction is `number | a << 16 | b << 32 | c << 48`; a jump distance in words
//! from the instruction's first word takes the upper 32 bits (or `c` alone in comparisons).

use super::machine::{Flow, K, Machine, R, X, Y};
use super::{access, arithmetic, build, calls, compare, general, moves, tests};

/// Hands every instruction to `$then!`: name, the family and operand places the loader finds it by, handler.
macro_rules! for_each_instruction {
    ($then:ident) => {
        $then! {
            /// Calls the function in the next word.
            General = General[] => general::general;
            /// An export that has no code yet: loads its module, or runs its native.
            CallStub = CallStub[] => calls::stub;
            /// A function that is not translated yet.
            Untranslated = Untranslated[] => calls::untranslated;
            /// The bottom of every stack: the process is done.
            Finish = Finish[] => calls::finish;
            /// `Allocate`.
            Allocate = Allocate[] => calls::allocate;
            /// `Deallocate`.
            Deallocate = Deallocate[] => calls::deallocate;
            /// `Call`, target in the next word, then the descriptor.
            Call = Call[] => calls::call;
            /// `TailCall`.
            TailCall = TailCall[] => calls::tail_call;
            /// `CallRemote`, export in the next word, then the descriptor.
            CallRemote = CallRemote[] => calls::call_remote;
            /// `CallRemote` of a native.
            CallNative = CallNative[] => calls::call_native;
            /// `TailCallRemote`.
            TailCallRemote = TailCallRemote[] => calls::tail_call_remote;
            /// `CallFun`: arity in `a`; the fun, then the descriptor.
            CallFun = CallFun[] => calls::call_fun;
            /// `TailCallFun`: arity in `a`, frame in `b`; the fun.
            TailCallFun = TailCallFun[] => calls::tail_call_fun;
            /// `Return`.
            Return = Return[] => calls::ret;
            /// `Jump`.
            Jump = Jump[] => moves::jump;
            /// `Swap` of x0 with a slot.
            SwapRY = Swap[R Y] => moves::swap::<R, Y>;
            /// `Swap` of x0 with a register.
            SwapRX = Swap[R X] => moves::swap::<R, X>;
            /// `SelectArity`, few cases.
            SelectArity = SelectArity[] => access::select_arity;
            /// `SelectValue`: immediates, in order.
            SelectImmediate = SelectImmediate[] => access::select_immediate;
            /// `SelectValue`: dense integers.
            SelectDense = SelectDense[] => access::select_dense;
            /// `Tuple`.
            MakeTuple = MakeTuple[] => build::tuple;
            // -- `Move`: source, destination
            MoveRX = Move[R X] => moves::copy::<R, X>;
            MoveRY = Move[R Y] => moves::copy::<R, Y>;
            MoveXR = Move[X R] => moves::copy::<X, R>;
            MoveXX = Move[X X] => moves::copy::<X, X>;
            MoveXY = Move[X Y] => moves::copy::<X, Y>;
            MoveYR = Move[Y R] => moves::copy::<Y, R>;
            MoveYX = Move[Y X] => moves::copy::<Y, X>;
            MoveYY = Move[Y Y] => moves::copy::<Y, Y>;
            MoveKR = Move[K R] => moves::copy::<K, R>;
            MoveKX = Move[K X] => moves::copy::<K, X>;
            MoveKY = Move[K Y] => moves::copy::<K, Y>;
            // -- test `IsCons`
            IsConsR = IsCons[R] => tests::test::<tests::IsCons, R>;
            IsConsX = IsCons[X] => tests::test::<tests::IsCons, X>;
            IsConsY = IsCons[Y] => tests::test::<tests::IsCons, Y>;
            // -- test `IsNil`
            IsNilR = IsNil[R] => tests::test::<tests::IsNil, R>;
            IsNilX = IsNil[X] => tests::test::<tests::IsNil, X>;
            IsNilY = IsNil[Y] => tests::test::<tests::IsNil, Y>;
            // -- test `IsList`
            IsListR = IsList[R] => tests::test::<tests::IsList, R>;
            IsListX = IsList[X] => tests::test::<tests::IsList, X>;
            IsListY = IsList[Y] => tests::test::<tests::IsList, Y>;
            // -- test `IsTuple`
            IsTupleR = IsTuple[R] => tests::test::<tests::IsTuple, R>;
            IsTupleX = IsTuple[X] => tests::test::<tests::IsTuple, X>;
            IsTupleY = IsTuple[Y] => tests::test::<tests::IsTuple, Y>;
            // -- test `IsAtom`
            IsAtomR = IsAtom[R] => tests::test::<tests::IsAtom, R>;
            IsAtomX = IsAtom[X] => tests::test::<tests::IsAtom, X>;
            IsAtomY = IsAtom[Y] => tests::test::<tests::IsAtom, Y>;
            // -- test `IsInteger`
            IsIntegerR = IsInteger[R] => tests::test::<tests::IsInteger, R>;
            IsIntegerX = IsInteger[X] => tests::test::<tests::IsInteger, X>;
            IsIntegerY = IsInteger[Y] => tests::test::<tests::IsInteger, Y>;
            // -- test `IsNumber`
            IsNumberR = IsNumber[R] => tests::test::<tests::IsNumber, R>;
            IsNumberX = IsNumber[X] => tests::test::<tests::IsNumber, X>;
            IsNumberY = IsNumber[Y] => tests::test::<tests::IsNumber, Y>;
            // -- test `IsFloat`
            IsFloatR = IsFloat[R] => tests::test::<tests::IsFloat, R>;
            IsFloatX = IsFloat[X] => tests::test::<tests::IsFloat, X>;
            IsFloatY = IsFloat[Y] => tests::test::<tests::IsFloat, Y>;
            // -- test `IsTrue`
            IsTrueR = IsTrue[R] => tests::test::<tests::IsTrue, R>;
            IsTrueX = IsTrue[X] => tests::test::<tests::IsTrue, X>;
            IsTrueY = IsTrue[Y] => tests::test::<tests::IsTrue, Y>;
            // -- test `IsTruthy`
            IsTruthyR = IsTruthy[R] => tests::test::<tests::IsTruthy, R>;
            IsTruthyX = IsTruthy[X] => tests::test::<tests::IsTruthy, X>;
            IsTruthyY = IsTruthy[Y] => tests::test::<tests::IsTruthy, Y>;
            // -- test `IsMap`
            IsMapR = IsMap[R] => tests::test::<tests::IsMap, R>;
            IsMapX = IsMap[X] => tests::test::<tests::IsMap, X>;
            IsMapY = IsMap[Y] => tests::test::<tests::IsMap, Y>;
            // -- test `IsBinary`
            IsBinaryR = IsBinary[R] => tests::test::<tests::IsBinary, R>;
            IsBinaryX = IsBinary[X] => tests::test::<tests::IsBinary, X>;
            IsBinaryY = IsBinary[Y] => tests::test::<tests::IsBinary, Y>;
            // -- test `IsFunction`
            IsFunctionR = IsFunction[R] => tests::test::<tests::IsFunction, R>;
            IsFunctionX = IsFunction[X] => tests::test::<tests::IsFunction, X>;
            IsFunctionY = IsFunction[Y] => tests::test::<tests::IsFunction, Y>;
            // -- test `IsPid`
            IsPidR = IsPid[R] => tests::test::<tests::IsPid, R>;
            IsPidX = IsPid[X] => tests::test::<tests::IsPid, X>;
            IsPidY = IsPid[Y] => tests::test::<tests::IsPid, Y>;
            // -- `IsTupleOf`: the header is in the next word
            IsTupleOfR = IsTupleOf[R] => tests::tuple_of::<R>;
            IsTupleOfX = IsTupleOf[X] => tests::tuple_of::<X>;
            IsTupleOfY = IsTupleOf[Y] => tests::tuple_of::<Y>;
            // -- `IsTagged`: header and tag are in the next words
            IsTaggedR = IsTagged[R] => tests::tagged::<R>;
            IsTaggedX = IsTagged[X] => tests::tagged::<X>;
            IsTaggedY = IsTagged[Y] => tests::tagged::<Y>;
            // -- `IfLess`
            IfLessRR = IfLess[R R] => compare::branch::<compare::IfLess, R, R>;
            IfLessRX = IfLess[R X] => compare::branch::<compare::IfLess, R, X>;
            IfLessRY = IfLess[R Y] => compare::branch::<compare::IfLess, R, Y>;
            IfLessRK = IfLess[R K] => compare::branch::<compare::IfLess, R, K>;
            IfLessXR = IfLess[X R] => compare::branch::<compare::IfLess, X, R>;
            IfLessXX = IfLess[X X] => compare::branch::<compare::IfLess, X, X>;
            IfLessXY = IfLess[X Y] => compare::branch::<compare::IfLess, X, Y>;
            IfLessXK = IfLess[X K] => compare::branch::<compare::IfLess, X, K>;
            IfLessYR = IfLess[Y R] => compare::branch::<compare::IfLess, Y, R>;
            IfLessYX = IfLess[Y X] => compare::branch::<compare::IfLess, Y, X>;
            IfLessYY = IfLess[Y Y] => compare::branch::<compare::IfLess, Y, Y>;
            IfLessYK = IfLess[Y K] => compare::branch::<compare::IfLess, Y, K>;
            // -- `IfAtLeast`
            IfAtLeastRR = IfAtLeast[R R] => compare::branch::<compare::IfAtLeast, R, R>;
            IfAtLeastRX = IfAtLeast[R X] => compare::branch::<compare::IfAtLeast, R, X>;
            IfAtLeastRY = IfAtLeast[R Y] => compare::branch::<compare::IfAtLeast, R, Y>;
            IfAtLeastRK = IfAtLeast[R K] => compare::branch::<compare::IfAtLeast, R, K>;
            IfAtLeastXR = IfAtLeast[X R] => compare::branch::<compare::IfAtLeast, X, R>;
            IfAtLeastXX = IfAtLeast[X X] => compare::branch::<compare::IfAtLeast, X, X>;
            IfAtLeastXY = IfAtLeast[X Y] => compare::branch::<compare::IfAtLeast, X, Y>;
            IfAtLeastXK = IfAtLeast[X K] => compare::branch::<compare::IfAtLeast, X, K>;
            IfAtLeastYR = IfAtLeast[Y R] => compare::branch::<compare::IfAtLeast, Y, R>;
            IfAtLeastYX = IfAtLeast[Y X] => compare::branch::<compare::IfAtLeast, Y, X>;
            IfAtLeastYY = IfAtLeast[Y Y] => compare::branch::<compare::IfAtLeast, Y, Y>;
            IfAtLeastYK = IfAtLeast[Y K] => compare::branch::<compare::IfAtLeast, Y, K>;
            // -- `IfSame`
            IfSameRR = IfSame[R R] => compare::branch::<compare::IfSame, R, R>;
            IfSameRX = IfSame[R X] => compare::branch::<compare::IfSame, R, X>;
            IfSameRY = IfSame[R Y] => compare::branch::<compare::IfSame, R, Y>;
            IfSameRK = IfSame[R K] => compare::branch::<compare::IfSame, R, K>;
            IfSameXR = IfSame[X R] => compare::branch::<compare::IfSame, X, R>;
            IfSameXX = IfSame[X X] => compare::branch::<compare::IfSame, X, X>;
            IfSameXY = IfSame[X Y] => compare::branch::<compare::IfSame, X, Y>;
            IfSameXK = IfSame[X K] => compare::branch::<compare::IfSame, X, K>;
            IfSameYR = IfSame[Y R] => compare::branch::<compare::IfSame, Y, R>;
            IfSameYX = IfSame[Y X] => compare::branch::<compare::IfSame, Y, X>;
            IfSameYY = IfSame[Y Y] => compare::branch::<compare::IfSame, Y, Y>;
            IfSameYK = IfSame[Y K] => compare::branch::<compare::IfSame, Y, K>;
            // -- `IfNotSame`
            IfNotSameRR = IfNotSame[R R] => compare::branch::<compare::IfNotSame, R, R>;
            IfNotSameRX = IfNotSame[R X] => compare::branch::<compare::IfNotSame, R, X>;
            IfNotSameRY = IfNotSame[R Y] => compare::branch::<compare::IfNotSame, R, Y>;
            IfNotSameRK = IfNotSame[R K] => compare::branch::<compare::IfNotSame, R, K>;
            IfNotSameXR = IfNotSame[X R] => compare::branch::<compare::IfNotSame, X, R>;
            IfNotSameXX = IfNotSame[X X] => compare::branch::<compare::IfNotSame, X, X>;
            IfNotSameXY = IfNotSame[X Y] => compare::branch::<compare::IfNotSame, X, Y>;
            IfNotSameXK = IfNotSame[X K] => compare::branch::<compare::IfNotSame, X, K>;
            IfNotSameYR = IfNotSame[Y R] => compare::branch::<compare::IfNotSame, Y, R>;
            IfNotSameYX = IfNotSame[Y X] => compare::branch::<compare::IfNotSame, Y, X>;
            IfNotSameYY = IfNotSame[Y Y] => compare::branch::<compare::IfNotSame, Y, Y>;
            IfNotSameYK = IfNotSame[Y K] => compare::branch::<compare::IfNotSame, Y, K>;
            // -- `IfEq`
            IfEqRR = IfEq[R R] => compare::branch::<compare::IfEq, R, R>;
            IfEqRX = IfEq[R X] => compare::branch::<compare::IfEq, R, X>;
            IfEqRY = IfEq[R Y] => compare::branch::<compare::IfEq, R, Y>;
            IfEqRK = IfEq[R K] => compare::branch::<compare::IfEq, R, K>;
            IfEqXR = IfEq[X R] => compare::branch::<compare::IfEq, X, R>;
            IfEqXX = IfEq[X X] => compare::branch::<compare::IfEq, X, X>;
            IfEqXY = IfEq[X Y] => compare::branch::<compare::IfEq, X, Y>;
            IfEqXK = IfEq[X K] => compare::branch::<compare::IfEq, X, K>;
            IfEqYR = IfEq[Y R] => compare::branch::<compare::IfEq, Y, R>;
            IfEqYX = IfEq[Y X] => compare::branch::<compare::IfEq, Y, X>;
            IfEqYY = IfEq[Y Y] => compare::branch::<compare::IfEq, Y, Y>;
            IfEqYK = IfEq[Y K] => compare::branch::<compare::IfEq, Y, K>;
            // -- `IfNe`
            IfNeRR = IfNe[R R] => compare::branch::<compare::IfNe, R, R>;
            IfNeRX = IfNe[R X] => compare::branch::<compare::IfNe, R, X>;
            IfNeRY = IfNe[R Y] => compare::branch::<compare::IfNe, R, Y>;
            IfNeRK = IfNe[R K] => compare::branch::<compare::IfNe, R, K>;
            IfNeXR = IfNe[X R] => compare::branch::<compare::IfNe, X, R>;
            IfNeXX = IfNe[X X] => compare::branch::<compare::IfNe, X, X>;
            IfNeXY = IfNe[X Y] => compare::branch::<compare::IfNe, X, Y>;
            IfNeXK = IfNe[X K] => compare::branch::<compare::IfNe, X, K>;
            IfNeYR = IfNe[Y R] => compare::branch::<compare::IfNe, Y, R>;
            IfNeYX = IfNe[Y X] => compare::branch::<compare::IfNe, Y, X>;
            IfNeYY = IfNe[Y Y] => compare::branch::<compare::IfNe, Y, Y>;
            IfNeYK = IfNe[Y K] => compare::branch::<compare::IfNe, Y, K>;
            // -- `Add`: operands, destination
            AddRRR = Add[R R R] => arithmetic::fast::<arithmetic::Add, R, R, R>;
            AddRRX = Add[R R X] => arithmetic::fast::<arithmetic::Add, R, R, X>;
            AddRXR = Add[R X R] => arithmetic::fast::<arithmetic::Add, R, X, R>;
            AddRXX = Add[R X X] => arithmetic::fast::<arithmetic::Add, R, X, X>;
            AddRYR = Add[R Y R] => arithmetic::fast::<arithmetic::Add, R, Y, R>;
            AddRYX = Add[R Y X] => arithmetic::fast::<arithmetic::Add, R, Y, X>;
            AddRKR = Add[R K R] => arithmetic::fast::<arithmetic::Add, R, K, R>;
            AddRKX = Add[R K X] => arithmetic::fast::<arithmetic::Add, R, K, X>;
            AddXRR = Add[X R R] => arithmetic::fast::<arithmetic::Add, X, R, R>;
            AddXRX = Add[X R X] => arithmetic::fast::<arithmetic::Add, X, R, X>;
            AddXXR = Add[X X R] => arithmetic::fast::<arithmetic::Add, X, X, R>;
            AddXXX = Add[X X X] => arithmetic::fast::<arithmetic::Add, X, X, X>;
            AddXYR = Add[X Y R] => arithmetic::fast::<arithmetic::Add, X, Y, R>;
            AddXYX = Add[X Y X] => arithmetic::fast::<arithmetic::Add, X, Y, X>;
            AddXKR = Add[X K R] => arithmetic::fast::<arithmetic::Add, X, K, R>;
            AddXKX = Add[X K X] => arithmetic::fast::<arithmetic::Add, X, K, X>;
            AddYRR = Add[Y R R] => arithmetic::fast::<arithmetic::Add, Y, R, R>;
            AddYRX = Add[Y R X] => arithmetic::fast::<arithmetic::Add, Y, R, X>;
            AddYXR = Add[Y X R] => arithmetic::fast::<arithmetic::Add, Y, X, R>;
            AddYXX = Add[Y X X] => arithmetic::fast::<arithmetic::Add, Y, X, X>;
            AddYYR = Add[Y Y R] => arithmetic::fast::<arithmetic::Add, Y, Y, R>;
            AddYYX = Add[Y Y X] => arithmetic::fast::<arithmetic::Add, Y, Y, X>;
            AddYKR = Add[Y K R] => arithmetic::fast::<arithmetic::Add, Y, K, R>;
            AddYKX = Add[Y K X] => arithmetic::fast::<arithmetic::Add, Y, K, X>;
            // -- `Sub`: operands, destination
            SubRRR = Sub[R R R] => arithmetic::fast::<arithmetic::Sub, R, R, R>;
            SubRRX = Sub[R R X] => arithmetic::fast::<arithmetic::Sub, R, R, X>;
            SubRXR = Sub[R X R] => arithmetic::fast::<arithmetic::Sub, R, X, R>;
            SubRXX = Sub[R X X] => arithmetic::fast::<arithmetic::Sub, R, X, X>;
            SubRYR = Sub[R Y R] => arithmetic::fast::<arithmetic::Sub, R, Y, R>;
            SubRYX = Sub[R Y X] => arithmetic::fast::<arithmetic::Sub, R, Y, X>;
            SubRKR = Sub[R K R] => arithmetic::fast::<arithmetic::Sub, R, K, R>;
            SubRKX = Sub[R K X] => arithmetic::fast::<arithmetic::Sub, R, K, X>;
            SubXRR = Sub[X R R] => arithmetic::fast::<arithmetic::Sub, X, R, R>;
            SubXRX = Sub[X R X] => arithmetic::fast::<arithmetic::Sub, X, R, X>;
            SubXXR = Sub[X X R] => arithmetic::fast::<arithmetic::Sub, X, X, R>;
            SubXXX = Sub[X X X] => arithmetic::fast::<arithmetic::Sub, X, X, X>;
            SubXYR = Sub[X Y R] => arithmetic::fast::<arithmetic::Sub, X, Y, R>;
            SubXYX = Sub[X Y X] => arithmetic::fast::<arithmetic::Sub, X, Y, X>;
            SubXKR = Sub[X K R] => arithmetic::fast::<arithmetic::Sub, X, K, R>;
            SubXKX = Sub[X K X] => arithmetic::fast::<arithmetic::Sub, X, K, X>;
            SubYRR = Sub[Y R R] => arithmetic::fast::<arithmetic::Sub, Y, R, R>;
            SubYRX = Sub[Y R X] => arithmetic::fast::<arithmetic::Sub, Y, R, X>;
            SubYXR = Sub[Y X R] => arithmetic::fast::<arithmetic::Sub, Y, X, R>;
            SubYXX = Sub[Y X X] => arithmetic::fast::<arithmetic::Sub, Y, X, X>;
            SubYYR = Sub[Y Y R] => arithmetic::fast::<arithmetic::Sub, Y, Y, R>;
            SubYYX = Sub[Y Y X] => arithmetic::fast::<arithmetic::Sub, Y, Y, X>;
            SubYKR = Sub[Y K R] => arithmetic::fast::<arithmetic::Sub, Y, K, R>;
            SubYKX = Sub[Y K X] => arithmetic::fast::<arithmetic::Sub, Y, K, X>;
            // -- `Mul`: operands, destination
            MulRRR = Mul[R R R] => arithmetic::fast::<arithmetic::Mul, R, R, R>;
            MulRRX = Mul[R R X] => arithmetic::fast::<arithmetic::Mul, R, R, X>;
            MulRXR = Mul[R X R] => arithmetic::fast::<arithmetic::Mul, R, X, R>;
            MulRXX = Mul[R X X] => arithmetic::fast::<arithmetic::Mul, R, X, X>;
            MulRYR = Mul[R Y R] => arithmetic::fast::<arithmetic::Mul, R, Y, R>;
            MulRYX = Mul[R Y X] => arithmetic::fast::<arithmetic::Mul, R, Y, X>;
            MulRKR = Mul[R K R] => arithmetic::fast::<arithmetic::Mul, R, K, R>;
            MulRKX = Mul[R K X] => arithmetic::fast::<arithmetic::Mul, R, K, X>;
            MulXRR = Mul[X R R] => arithmetic::fast::<arithmetic::Mul, X, R, R>;
            MulXRX = Mul[X R X] => arithmetic::fast::<arithmetic::Mul, X, R, X>;
            MulXXR = Mul[X X R] => arithmetic::fast::<arithmetic::Mul, X, X, R>;
            MulXXX = Mul[X X X] => arithmetic::fast::<arithmetic::Mul, X, X, X>;
            MulXYR = Mul[X Y R] => arithmetic::fast::<arithmetic::Mul, X, Y, R>;
            MulXYX = Mul[X Y X] => arithmetic::fast::<arithmetic::Mul, X, Y, X>;
            MulXKR = Mul[X K R] => arithmetic::fast::<arithmetic::Mul, X, K, R>;
            MulXKX = Mul[X K X] => arithmetic::fast::<arithmetic::Mul, X, K, X>;
            MulYRR = Mul[Y R R] => arithmetic::fast::<arithmetic::Mul, Y, R, R>;
            MulYRX = Mul[Y R X] => arithmetic::fast::<arithmetic::Mul, Y, R, X>;
            MulYXR = Mul[Y X R] => arithmetic::fast::<arithmetic::Mul, Y, X, R>;
            MulYXX = Mul[Y X X] => arithmetic::fast::<arithmetic::Mul, Y, X, X>;
            MulYYR = Mul[Y Y R] => arithmetic::fast::<arithmetic::Mul, Y, Y, R>;
            MulYYX = Mul[Y Y X] => arithmetic::fast::<arithmetic::Mul, Y, Y, X>;
            MulYKR = Mul[Y K R] => arithmetic::fast::<arithmetic::Mul, Y, K, R>;
            MulYKX = Mul[Y K X] => arithmetic::fast::<arithmetic::Mul, Y, K, X>;
            // -- `Div`: operands, destination
            DivRRR = Div[R R R] => arithmetic::fast::<arithmetic::Div, R, R, R>;
            DivRRX = Div[R R X] => arithmetic::fast::<arithmetic::Div, R, R, X>;
            DivRXR = Div[R X R] => arithmetic::fast::<arithmetic::Div, R, X, R>;
            DivRXX = Div[R X X] => arithmetic::fast::<arithmetic::Div, R, X, X>;
            DivRKR = Div[R K R] => arithmetic::fast::<arithmetic::Div, R, K, R>;
            DivRKX = Div[R K X] => arithmetic::fast::<arithmetic::Div, R, K, X>;
            DivXRR = Div[X R R] => arithmetic::fast::<arithmetic::Div, X, R, R>;
            DivXRX = Div[X R X] => arithmetic::fast::<arithmetic::Div, X, R, X>;
            DivXXR = Div[X X R] => arithmetic::fast::<arithmetic::Div, X, X, R>;
            DivXXX = Div[X X X] => arithmetic::fast::<arithmetic::Div, X, X, X>;
            DivXKR = Div[X K R] => arithmetic::fast::<arithmetic::Div, X, K, R>;
            DivXKX = Div[X K X] => arithmetic::fast::<arithmetic::Div, X, K, X>;
            // -- `Quot`: operands, destination
            QuotRRR = Quot[R R R] => arithmetic::fast::<arithmetic::Quot, R, R, R>;
            QuotRRX = Quot[R R X] => arithmetic::fast::<arithmetic::Quot, R, R, X>;
            QuotRXR = Quot[R X R] => arithmetic::fast::<arithmetic::Quot, R, X, R>;
            QuotRXX = Quot[R X X] => arithmetic::fast::<arithmetic::Quot, R, X, X>;
            QuotRKR = Quot[R K R] => arithmetic::fast::<arithmetic::Quot, R, K, R>;
            QuotRKX = Quot[R K X] => arithmetic::fast::<arithmetic::Quot, R, K, X>;
            QuotXRR = Quot[X R R] => arithmetic::fast::<arithmetic::Quot, X, R, R>;
            QuotXRX = Quot[X R X] => arithmetic::fast::<arithmetic::Quot, X, R, X>;
            QuotXXR = Quot[X X R] => arithmetic::fast::<arithmetic::Quot, X, X, R>;
            QuotXXX = Quot[X X X] => arithmetic::fast::<arithmetic::Quot, X, X, X>;
            QuotXKR = Quot[X K R] => arithmetic::fast::<arithmetic::Quot, X, K, R>;
            QuotXKX = Quot[X K X] => arithmetic::fast::<arithmetic::Quot, X, K, X>;
            // -- `Rem`: operands, destination
            RemRRR = Rem[R R R] => arithmetic::fast::<arithmetic::Rem, R, R, R>;
            RemRRX = Rem[R R X] => arithmetic::fast::<arithmetic::Rem, R, R, X>;
            RemRXR = Rem[R X R] => arithmetic::fast::<arithmetic::Rem, R, X, R>;
            RemRXX = Rem[R X X] => arithmetic::fast::<arithmetic::Rem, R, X, X>;
            RemRKR = Rem[R K R] => arithmetic::fast::<arithmetic::Rem, R, K, R>;
            RemRKX = Rem[R K X] => arithmetic::fast::<arithmetic::Rem, R, K, X>;
            RemXRR = Rem[X R R] => arithmetic::fast::<arithmetic::Rem, X, R, R>;
            RemXRX = Rem[X R X] => arithmetic::fast::<arithmetic::Rem, X, R, X>;
            RemXXR = Rem[X X R] => arithmetic::fast::<arithmetic::Rem, X, X, R>;
            RemXXX = Rem[X X X] => arithmetic::fast::<arithmetic::Rem, X, X, X>;
            RemXKR = Rem[X K R] => arithmetic::fast::<arithmetic::Rem, X, K, R>;
            RemXKX = Rem[X K X] => arithmetic::fast::<arithmetic::Rem, X, K, X>;
            // -- `BitAnd`: operands, destination
            BitAndRRR = BitAnd[R R R] => arithmetic::fast::<arithmetic::BitAnd, R, R, R>;
            BitAndRRX = BitAnd[R R X] => arithmetic::fast::<arithmetic::BitAnd, R, R, X>;
            BitAndRXR = BitAnd[R X R] => arithmetic::fast::<arithmetic::BitAnd, R, X, R>;
            BitAndRXX = BitAnd[R X X] => arithmetic::fast::<arithmetic::BitAnd, R, X, X>;
            BitAndRKR = BitAnd[R K R] => arithmetic::fast::<arithmetic::BitAnd, R, K, R>;
            BitAndRKX = BitAnd[R K X] => arithmetic::fast::<arithmetic::BitAnd, R, K, X>;
            BitAndXRR = BitAnd[X R R] => arithmetic::fast::<arithmetic::BitAnd, X, R, R>;
            BitAndXRX = BitAnd[X R X] => arithmetic::fast::<arithmetic::BitAnd, X, R, X>;
            BitAndXXR = BitAnd[X X R] => arithmetic::fast::<arithmetic::BitAnd, X, X, R>;
            BitAndXXX = BitAnd[X X X] => arithmetic::fast::<arithmetic::BitAnd, X, X, X>;
            BitAndXKR = BitAnd[X K R] => arithmetic::fast::<arithmetic::BitAnd, X, K, R>;
            BitAndXKX = BitAnd[X K X] => arithmetic::fast::<arithmetic::BitAnd, X, K, X>;
            // -- `BitOr`: operands, destination
            BitOrRRR = BitOr[R R R] => arithmetic::fast::<arithmetic::BitOr, R, R, R>;
            BitOrRRX = BitOr[R R X] => arithmetic::fast::<arithmetic::BitOr, R, R, X>;
            BitOrRXR = BitOr[R X R] => arithmetic::fast::<arithmetic::BitOr, R, X, R>;
            BitOrRXX = BitOr[R X X] => arithmetic::fast::<arithmetic::BitOr, R, X, X>;
            BitOrRKR = BitOr[R K R] => arithmetic::fast::<arithmetic::BitOr, R, K, R>;
            BitOrRKX = BitOr[R K X] => arithmetic::fast::<arithmetic::BitOr, R, K, X>;
            BitOrXRR = BitOr[X R R] => arithmetic::fast::<arithmetic::BitOr, X, R, R>;
            BitOrXRX = BitOr[X R X] => arithmetic::fast::<arithmetic::BitOr, X, R, X>;
            BitOrXXR = BitOr[X X R] => arithmetic::fast::<arithmetic::BitOr, X, X, R>;
            BitOrXXX = BitOr[X X X] => arithmetic::fast::<arithmetic::BitOr, X, X, X>;
            BitOrXKR = BitOr[X K R] => arithmetic::fast::<arithmetic::BitOr, X, K, R>;
            BitOrXKX = BitOr[X K X] => arithmetic::fast::<arithmetic::BitOr, X, K, X>;
            // -- `BitXor`: operands, destination
            BitXorRRR = BitXor[R R R] => arithmetic::fast::<arithmetic::BitXor, R, R, R>;
            BitXorRRX = BitXor[R R X] => arithmetic::fast::<arithmetic::BitXor, R, R, X>;
            BitXorRXR = BitXor[R X R] => arithmetic::fast::<arithmetic::BitXor, R, X, R>;
            BitXorRXX = BitXor[R X X] => arithmetic::fast::<arithmetic::BitXor, R, X, X>;
            BitXorRKR = BitXor[R K R] => arithmetic::fast::<arithmetic::BitXor, R, K, R>;
            BitXorRKX = BitXor[R K X] => arithmetic::fast::<arithmetic::BitXor, R, K, X>;
            BitXorXRR = BitXor[X R R] => arithmetic::fast::<arithmetic::BitXor, X, R, R>;
            BitXorXRX = BitXor[X R X] => arithmetic::fast::<arithmetic::BitXor, X, R, X>;
            BitXorXXR = BitXor[X X R] => arithmetic::fast::<arithmetic::BitXor, X, X, R>;
            BitXorXXX = BitXor[X X X] => arithmetic::fast::<arithmetic::BitXor, X, X, X>;
            BitXorXKR = BitXor[X K R] => arithmetic::fast::<arithmetic::BitXor, X, K, R>;
            BitXorXKX = BitXor[X K X] => arithmetic::fast::<arithmetic::BitXor, X, K, X>;
            // -- `ShiftLeft`: operands, destination
            ShiftLeftRRR = ShiftLeft[R R R] => arithmetic::fast::<arithmetic::ShiftLeft, R, R, R>;
            ShiftLeftRRX = ShiftLeft[R R X] => arithmetic::fast::<arithmetic::ShiftLeft, R, R, X>;
            ShiftLeftRXR = ShiftLeft[R X R] => arithmetic::fast::<arithmetic::ShiftLeft, R, X, R>;
            ShiftLeftRXX = ShiftLeft[R X X] => arithmetic::fast::<arithmetic::ShiftLeft, R, X, X>;
            ShiftLeftRKR = ShiftLeft[R K R] => arithmetic::fast::<arithmetic::ShiftLeft, R, K, R>;
            ShiftLeftRKX = ShiftLeft[R K X] => arithmetic::fast::<arithmetic::ShiftLeft, R, K, X>;
            ShiftLeftXRR = ShiftLeft[X R R] => arithmetic::fast::<arithmetic::ShiftLeft, X, R, R>;
            ShiftLeftXRX = ShiftLeft[X R X] => arithmetic::fast::<arithmetic::ShiftLeft, X, R, X>;
            ShiftLeftXXR = ShiftLeft[X X R] => arithmetic::fast::<arithmetic::ShiftLeft, X, X, R>;
            ShiftLeftXXX = ShiftLeft[X X X] => arithmetic::fast::<arithmetic::ShiftLeft, X, X, X>;
            ShiftLeftXKR = ShiftLeft[X K R] => arithmetic::fast::<arithmetic::ShiftLeft, X, K, R>;
            ShiftLeftXKX = ShiftLeft[X K X] => arithmetic::fast::<arithmetic::ShiftLeft, X, K, X>;
            // -- `ShiftRight`: operands, destination
            ShiftRightRRR = ShiftRight[R R R] => arithmetic::fast::<arithmetic::ShiftRight, R, R, R>;
            ShiftRightRRX = ShiftRight[R R X] => arithmetic::fast::<arithmetic::ShiftRight, R, R, X>;
            ShiftRightRXR = ShiftRight[R X R] => arithmetic::fast::<arithmetic::ShiftRight, R, X, R>;
            ShiftRightRXX = ShiftRight[R X X] => arithmetic::fast::<arithmetic::ShiftRight, R, X, X>;
            ShiftRightRKR = ShiftRight[R K R] => arithmetic::fast::<arithmetic::ShiftRight, R, K, R>;
            ShiftRightRKX = ShiftRight[R K X] => arithmetic::fast::<arithmetic::ShiftRight, R, K, X>;
            ShiftRightXRR = ShiftRight[X R R] => arithmetic::fast::<arithmetic::ShiftRight, X, R, R>;
            ShiftRightXRX = ShiftRight[X R X] => arithmetic::fast::<arithmetic::ShiftRight, X, R, X>;
            ShiftRightXXR = ShiftRight[X X R] => arithmetic::fast::<arithmetic::ShiftRight, X, X, R>;
            ShiftRightXXX = ShiftRight[X X X] => arithmetic::fast::<arithmetic::ShiftRight, X, X, X>;
            ShiftRightXKR = ShiftRight[X K R] => arithmetic::fast::<arithmetic::ShiftRight, X, K, R>;
            ShiftRightXKX = ShiftRight[X K X] => arithmetic::fast::<arithmetic::ShiftRight, X, K, X>;
            // -- `Parts`: source, head, tail
            PartsRRR = Parts[R R R] => access::parts::<R, R, R>;
            PartsRRX = Parts[R R X] => access::parts::<R, R, X>;
            PartsRRY = Parts[R R Y] => access::parts::<R, R, Y>;
            PartsRXR = Parts[R X R] => access::parts::<R, X, R>;
            PartsRXX = Parts[R X X] => access::parts::<R, X, X>;
            PartsRXY = Parts[R X Y] => access::parts::<R, X, Y>;
            PartsRYR = Parts[R Y R] => access::parts::<R, Y, R>;
            PartsRYX = Parts[R Y X] => access::parts::<R, Y, X>;
            PartsRYY = Parts[R Y Y] => access::parts::<R, Y, Y>;
            PartsXRR = Parts[X R R] => access::parts::<X, R, R>;
            PartsXRX = Parts[X R X] => access::parts::<X, R, X>;
            PartsXRY = Parts[X R Y] => access::parts::<X, R, Y>;
            PartsXXR = Parts[X X R] => access::parts::<X, X, R>;
            PartsXXX = Parts[X X X] => access::parts::<X, X, X>;
            PartsXXY = Parts[X X Y] => access::parts::<X, X, Y>;
            PartsXYR = Parts[X Y R] => access::parts::<X, Y, R>;
            PartsXYX = Parts[X Y X] => access::parts::<X, Y, X>;
            PartsXYY = Parts[X Y Y] => access::parts::<X, Y, Y>;
            PartsYRR = Parts[Y R R] => access::parts::<Y, R, R>;
            PartsYRX = Parts[Y R X] => access::parts::<Y, R, X>;
            PartsYRY = Parts[Y R Y] => access::parts::<Y, R, Y>;
            PartsYXR = Parts[Y X R] => access::parts::<Y, X, R>;
            PartsYXX = Parts[Y X X] => access::parts::<Y, X, X>;
            PartsYXY = Parts[Y X Y] => access::parts::<Y, X, Y>;
            PartsYYR = Parts[Y Y R] => access::parts::<Y, Y, R>;
            PartsYYX = Parts[Y Y X] => access::parts::<Y, Y, X>;
            PartsYYY = Parts[Y Y Y] => access::parts::<Y, Y, Y>;
            // -- `Head`
            HeadRR = Head[R R] => access::head::<R, R>;
            HeadRX = Head[R X] => access::head::<R, X>;
            HeadRY = Head[R Y] => access::head::<R, Y>;
            HeadXR = Head[X R] => access::head::<X, R>;
            HeadXX = Head[X X] => access::head::<X, X>;
            HeadXY = Head[X Y] => access::head::<X, Y>;
            HeadYR = Head[Y R] => access::head::<Y, R>;
            HeadYX = Head[Y X] => access::head::<Y, X>;
            HeadYY = Head[Y Y] => access::head::<Y, Y>;
            // -- `Tail`
            TailRR = Tail[R R] => access::tail::<R, R>;
            TailRX = Tail[R X] => access::tail::<R, X>;
            TailRY = Tail[R Y] => access::tail::<R, Y>;
            TailXR = Tail[X R] => access::tail::<X, R>;
            TailXX = Tail[X X] => access::tail::<X, X>;
            TailXY = Tail[X Y] => access::tail::<X, Y>;
            TailYR = Tail[Y R] => access::tail::<Y, R>;
            TailYX = Tail[Y X] => access::tail::<Y, X>;
            TailYY = Tail[Y Y] => access::tail::<Y, Y>;
            // -- `Element`: source, destination; the index is in the third field
            ElementRR = Element[R R] => access::element::<R, R>;
            ElementRX = Element[R X] => access::element::<R, X>;
            ElementRY = Element[R Y] => access::element::<R, Y>;
            ElementXR = Element[X R] => access::element::<X, R>;
            ElementXX = Element[X X] => access::element::<X, X>;
            ElementXY = Element[X Y] => access::element::<X, Y>;
            ElementYR = Element[Y R] => access::element::<Y, R>;
            ElementYX = Element[Y X] => access::element::<Y, X>;
            ElementYY = Element[Y Y] => access::element::<Y, Y>;
            // -- `Cons`: head, tail, destination
            ConsRRR = Cons[R R R] => build::cons::<R, R, R>;
            ConsRRX = Cons[R R X] => build::cons::<R, R, X>;
            ConsRXR = Cons[R X R] => build::cons::<R, X, R>;
            ConsRXX = Cons[R X X] => build::cons::<R, X, X>;
            ConsRYR = Cons[R Y R] => build::cons::<R, Y, R>;
            ConsRYX = Cons[R Y X] => build::cons::<R, Y, X>;
            ConsXRR = Cons[X R R] => build::cons::<X, R, R>;
            ConsXRX = Cons[X R X] => build::cons::<X, R, X>;
            ConsXXR = Cons[X X R] => build::cons::<X, X, R>;
            ConsXXX = Cons[X X X] => build::cons::<X, X, X>;
            ConsXYR = Cons[X Y R] => build::cons::<X, Y, R>;
            ConsXYX = Cons[X Y X] => build::cons::<X, Y, X>;
            ConsYRR = Cons[Y R R] => build::cons::<Y, R, R>;
            ConsYRX = Cons[Y R X] => build::cons::<Y, R, X>;
            ConsYXR = Cons[Y X R] => build::cons::<Y, X, R>;
            ConsYXX = Cons[Y X X] => build::cons::<Y, X, X>;
            ConsYYR = Cons[Y Y R] => build::cons::<Y, Y, R>;
            ConsYYX = Cons[Y Y X] => build::cons::<Y, Y, X>;
            ConsKRR = Cons[K R R] => build::cons::<K, R, R>;
            ConsKRX = Cons[K R X] => build::cons::<K, R, X>;
            ConsKXR = Cons[K X R] => build::cons::<K, X, R>;
            ConsKXX = Cons[K X X] => build::cons::<K, X, X>;
            ConsKYR = Cons[K Y R] => build::cons::<K, Y, R>;
            ConsKYX = Cons[K Y X] => build::cons::<K, Y, X>;
        }
    };
}

macro_rules! define_instructions {
    ($($(#[$doc:meta])* $Name:ident = $Family:ident[$($Place:ident)*] => $handler:expr;)*) => {
        /// A step of the interpreter.
        #[allow(missing_docs, reason = "the table names family and places")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub(crate) enum Instruction {
            $($(#[$doc])* $Name),*
        }

        /// Every instruction with the family and places it stands for.
        pub(crate) const INSTRUCTIONS: &[(Instruction, &str, &str)] = &[
            $((Instruction::$Name, stringify!($Family), concat!($(stringify!($Place)),*))),*
        ];

        /// One step.
        #[inline(always)]
        pub(super) fn step(m: &mut Machine, instruction: Instruction, word: u64) -> Flow {
            match instruction {
                $(Instruction::$Name => $handler(m, word),)*
            }
        }
    };
}
for_each_instruction!(define_instructions);
