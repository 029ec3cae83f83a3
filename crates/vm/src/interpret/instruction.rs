//! The instruction table: what the interpreter's loop can do in one step.
//!
//! Instructions are what the loader makes of ops; they never leave the process. Most ops have a general
//! form, [`Instruction::General`], which calls a function out of line, and fast forms for the operand
//! places that matter: `R` is x0 (a machine register), `X` another x register, `Y` a frame slot, `K` a
//! constant in a following word, `N` a constant small integer (`M` if it stands first),
//! `I` a constant that is no pointer. An instruction is defined here and nowhere else.
//!
//! The first word of an instruction is `number | a << 16 | b << 32 | c << 48`; a jump distance in words
//! from the instruction's first word takes the upper 32 bits (or `c` alone in comparisons).
//!
//! Fused instructions save steps: one stands for a sequence that the loader finds often. Only the number in the
//! first word of the sequence changes; the other words stay what they are, so each part can still be jumped to,
//! be done again after a collection, and be returned to.

use super::machine::{Flow, I, K, M, Machine, N, R, X, Y};
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
            /// `Allocate` of a small frame.
            AllocateSmall = AllocateSmall[] => calls::allocate_up_to::<{ calls::SMALL_FRAME }>;
            /// `Allocate` of a frame of usual size.
            AllocateMedium = AllocateMedium[] => calls::allocate_up_to::<{ calls::MEDIUM_FRAME }>;
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
            /// The beginning of a protocol's function, its table in the next word.
            Dispatch = Dispatch[] => calls::dispatch;
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
            // -- `Tuple` of two elements in x0: elements
            PairRR = Pair[R R] => build::pair::<R, R>;
            PairRX = Pair[R X] => build::pair::<R, X>;
            PairRY = Pair[R Y] => build::pair::<R, Y>;
            PairRK = Pair[R K] => build::pair::<R, K>;
            PairXR = Pair[X R] => build::pair::<X, R>;
            PairXX = Pair[X X] => build::pair::<X, X>;
            PairXY = Pair[X Y] => build::pair::<X, Y>;
            PairXK = Pair[X K] => build::pair::<X, K>;
            PairYR = Pair[Y R] => build::pair::<Y, R>;
            PairYX = Pair[Y X] => build::pair::<Y, X>;
            PairYY = Pair[Y Y] => build::pair::<Y, Y>;
            PairYK = Pair[Y K] => build::pair::<Y, K>;
            PairKR = Pair[K R] => build::pair::<K, R>;
            PairKX = Pair[K X] => build::pair::<K, X>;
            PairKY = Pair[K Y] => build::pair::<K, Y>;
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
            IfLessRX = IfLess[R X] => compare::branch::<compare::IfLess, R, X>;
            IfLessRY = IfLess[R Y] => compare::branch::<compare::IfLess, R, Y>;
            IfLessRK = IfLess[R K] => compare::branch::<compare::IfLess, R, K>;
            IfLessRN = IfLess[R N] => compare::branch::<compare::IfLess, R, N>;
            IfLessXR = IfLess[X R] => compare::branch::<compare::IfLess, X, R>;
            IfLessXX = IfLess[X X] => compare::branch::<compare::IfLess, X, X>;
            IfLessXY = IfLess[X Y] => compare::branch::<compare::IfLess, X, Y>;
            IfLessXK = IfLess[X K] => compare::branch::<compare::IfLess, X, K>;
            IfLessXN = IfLess[X N] => compare::branch::<compare::IfLess, X, N>;
            IfLessYR = IfLess[Y R] => compare::branch::<compare::IfLess, Y, R>;
            IfLessYX = IfLess[Y X] => compare::branch::<compare::IfLess, Y, X>;
            IfLessYN = IfLess[Y N] => compare::branch::<compare::IfLess, Y, N>;
            IfLessKR = IfLess[K R] => compare::branch::<compare::IfLess, K, R>;
            IfLessKX = IfLess[K X] => compare::branch::<compare::IfLess, K, X>;
            // -- `IfAtLeast`
            IfAtLeastRX = IfAtLeast[R X] => compare::branch::<compare::IfAtLeast, R, X>;
            IfAtLeastRY = IfAtLeast[R Y] => compare::branch::<compare::IfAtLeast, R, Y>;
            IfAtLeastRK = IfAtLeast[R K] => compare::branch::<compare::IfAtLeast, R, K>;
            IfAtLeastRN = IfAtLeast[R N] => compare::branch::<compare::IfAtLeast, R, N>;
            IfAtLeastXR = IfAtLeast[X R] => compare::branch::<compare::IfAtLeast, X, R>;
            IfAtLeastXX = IfAtLeast[X X] => compare::branch::<compare::IfAtLeast, X, X>;
            IfAtLeastXY = IfAtLeast[X Y] => compare::branch::<compare::IfAtLeast, X, Y>;
            IfAtLeastXK = IfAtLeast[X K] => compare::branch::<compare::IfAtLeast, X, K>;
            IfAtLeastXN = IfAtLeast[X N] => compare::branch::<compare::IfAtLeast, X, N>;
            IfAtLeastYR = IfAtLeast[Y R] => compare::branch::<compare::IfAtLeast, Y, R>;
            IfAtLeastYX = IfAtLeast[Y X] => compare::branch::<compare::IfAtLeast, Y, X>;
            IfAtLeastYN = IfAtLeast[Y N] => compare::branch::<compare::IfAtLeast, Y, N>;
            IfAtLeastKR = IfAtLeast[K R] => compare::branch::<compare::IfAtLeast, K, R>;
            IfAtLeastKX = IfAtLeast[K X] => compare::branch::<compare::IfAtLeast, K, X>;
            // -- `IfSame`
            IfSameRX = IfSame[R X] => compare::branch::<compare::IfSame, R, X>;
            IfSameRY = IfSame[R Y] => compare::branch::<compare::IfSame, R, Y>;
            IfSameRI = IfSame[R I] => compare::branch::<compare::IfSame, R, I>;
            IfSameXR = IfSame[X R] => compare::branch::<compare::IfSame, X, R>;
            IfSameXX = IfSame[X X] => compare::branch::<compare::IfSame, X, X>;
            IfSameXI = IfSame[X I] => compare::branch::<compare::IfSame, X, I>;
            IfSameYR = IfSame[Y R] => compare::branch::<compare::IfSame, Y, R>;
            IfSameYI = IfSame[Y I] => compare::branch::<compare::IfSame, Y, I>;
            // -- `IfNotSame`
            IfNotSameRX = IfNotSame[R X] => compare::branch::<compare::IfNotSame, R, X>;
            IfNotSameRY = IfNotSame[R Y] => compare::branch::<compare::IfNotSame, R, Y>;
            IfNotSameRI = IfNotSame[R I] => compare::branch::<compare::IfNotSame, R, I>;
            IfNotSameXR = IfNotSame[X R] => compare::branch::<compare::IfNotSame, X, R>;
            IfNotSameXX = IfNotSame[X X] => compare::branch::<compare::IfNotSame, X, X>;
            IfNotSameXI = IfNotSame[X I] => compare::branch::<compare::IfNotSame, X, I>;
            IfNotSameYR = IfNotSame[Y R] => compare::branch::<compare::IfNotSame, Y, R>;
            IfNotSameYI = IfNotSame[Y I] => compare::branch::<compare::IfNotSame, Y, I>;
            // -- `IfEq`
            IfEqRX = IfEq[R X] => compare::branch::<compare::IfEq, R, X>;
            IfEqRI = IfEq[R I] => compare::branch::<compare::IfEq, R, I>;
            IfEqRN = IfEq[R N] => compare::branch::<compare::IfEq, R, N>;
            IfEqXR = IfEq[X R] => compare::branch::<compare::IfEq, X, R>;
            IfEqXX = IfEq[X X] => compare::branch::<compare::IfEq, X, X>;
            IfEqXI = IfEq[X I] => compare::branch::<compare::IfEq, X, I>;
            IfEqXN = IfEq[X N] => compare::branch::<compare::IfEq, X, N>;
            IfEqYI = IfEq[Y I] => compare::branch::<compare::IfEq, Y, I>;
            IfEqYN = IfEq[Y N] => compare::branch::<compare::IfEq, Y, N>;
            // -- `IfNe`
            IfNeRX = IfNe[R X] => compare::branch::<compare::IfNe, R, X>;
            IfNeRI = IfNe[R I] => compare::branch::<compare::IfNe, R, I>;
            IfNeRN = IfNe[R N] => compare::branch::<compare::IfNe, R, N>;
            IfNeXR = IfNe[X R] => compare::branch::<compare::IfNe, X, R>;
            IfNeXX = IfNe[X X] => compare::branch::<compare::IfNe, X, X>;
            IfNeXI = IfNe[X I] => compare::branch::<compare::IfNe, X, I>;
            IfNeXN = IfNe[X N] => compare::branch::<compare::IfNe, X, N>;
            IfNeYI = IfNe[Y I] => compare::branch::<compare::IfNe, Y, I>;
            IfNeYN = IfNe[Y N] => compare::branch::<compare::IfNe, Y, N>;
            // -- `Add`: operands, destination
            AddYNY = Add[Y N Y] => arithmetic::fast::<arithmetic::Add, Y, N, Y>;
            AddRMR = Add[R M R] => arithmetic::fast::<arithmetic::Add, R, M, R>;
            AddRMX = Add[R M X] => arithmetic::fast::<arithmetic::Add, R, M, X>;
            AddRMY = Add[R M Y] => arithmetic::fast::<arithmetic::Add, R, M, Y>;
            AddXMR = Add[X M R] => arithmetic::fast::<arithmetic::Add, X, M, R>;
            AddXMX = Add[X M X] => arithmetic::fast::<arithmetic::Add, X, M, X>;
            AddXMY = Add[X M Y] => arithmetic::fast::<arithmetic::Add, X, M, Y>;
            AddKRR = Add[K R R] => arithmetic::fast::<arithmetic::Add, K, R, R>;
            AddKXR = Add[K X R] => arithmetic::fast::<arithmetic::Add, K, X, R>;
            AddKXX = Add[K X X] => arithmetic::fast::<arithmetic::Add, K, X, X>;
            AddKYX = Add[K Y X] => arithmetic::fast::<arithmetic::Add, K, Y, X>;
            AddRNY = Add[R N Y] => arithmetic::fast::<arithmetic::Add, R, N, Y>;
            AddXNY = Add[X N Y] => arithmetic::fast::<arithmetic::Add, X, N, Y>;
            AddRRR = Add[R R R] => arithmetic::fast::<arithmetic::Add, R, R, R>;
            AddRRX = Add[R R X] => arithmetic::fast::<arithmetic::Add, R, R, X>;
            AddRXR = Add[R X R] => arithmetic::fast::<arithmetic::Add, R, X, R>;
            AddRXX = Add[R X X] => arithmetic::fast::<arithmetic::Add, R, X, X>;
            AddRYR = Add[R Y R] => arithmetic::fast::<arithmetic::Add, R, Y, R>;
            AddRYX = Add[R Y X] => arithmetic::fast::<arithmetic::Add, R, Y, X>;
            AddRKR = Add[R K R] => arithmetic::fast::<arithmetic::Add, R, K, R>;
            AddRNR = Add[R N R] => arithmetic::fast::<arithmetic::Add, R, N, R>;
            AddRKX = Add[R K X] => arithmetic::fast::<arithmetic::Add, R, K, X>;
            AddRNX = Add[R N X] => arithmetic::fast::<arithmetic::Add, R, N, X>;
            AddXRR = Add[X R R] => arithmetic::fast::<arithmetic::Add, X, R, R>;
            AddXRX = Add[X R X] => arithmetic::fast::<arithmetic::Add, X, R, X>;
            AddXXR = Add[X X R] => arithmetic::fast::<arithmetic::Add, X, X, R>;
            AddXXX = Add[X X X] => arithmetic::fast::<arithmetic::Add, X, X, X>;
            AddXYR = Add[X Y R] => arithmetic::fast::<arithmetic::Add, X, Y, R>;
            AddXYX = Add[X Y X] => arithmetic::fast::<arithmetic::Add, X, Y, X>;
            AddXNR = Add[X N R] => arithmetic::fast::<arithmetic::Add, X, N, R>;
            AddXKX = Add[X K X] => arithmetic::fast::<arithmetic::Add, X, K, X>;
            AddXNX = Add[X N X] => arithmetic::fast::<arithmetic::Add, X, N, X>;
            AddYRR = Add[Y R R] => arithmetic::fast::<arithmetic::Add, Y, R, R>;
            AddYRX = Add[Y R X] => arithmetic::fast::<arithmetic::Add, Y, R, X>;
            AddYXR = Add[Y X R] => arithmetic::fast::<arithmetic::Add, Y, X, R>;
            AddYXX = Add[Y X X] => arithmetic::fast::<arithmetic::Add, Y, X, X>;
            AddYYR = Add[Y Y R] => arithmetic::fast::<arithmetic::Add, Y, Y, R>;
            AddYYX = Add[Y Y X] => arithmetic::fast::<arithmetic::Add, Y, Y, X>;
            AddYNR = Add[Y N R] => arithmetic::fast::<arithmetic::Add, Y, N, R>;
            AddYNX = Add[Y N X] => arithmetic::fast::<arithmetic::Add, Y, N, X>;
            // -- `Sub`: operands, destination
            SubYYY = Sub[Y Y Y] => arithmetic::fast::<arithmetic::Sub, Y, Y, Y>;
            SubYNY = Sub[Y N Y] => arithmetic::fast::<arithmetic::Sub, Y, N, Y>;
            SubKRR = Sub[K R R] => arithmetic::fast::<arithmetic::Sub, K, R, R>;
            SubKXR = Sub[K X R] => arithmetic::fast::<arithmetic::Sub, K, X, R>;
            SubKXX = Sub[K X X] => arithmetic::fast::<arithmetic::Sub, K, X, X>;
            SubKYX = Sub[K Y X] => arithmetic::fast::<arithmetic::Sub, K, Y, X>;
            SubRNY = Sub[R N Y] => arithmetic::fast::<arithmetic::Sub, R, N, Y>;
            SubXNY = Sub[X N Y] => arithmetic::fast::<arithmetic::Sub, X, N, Y>;
            SubRRR = Sub[R R R] => arithmetic::fast::<arithmetic::Sub, R, R, R>;
            SubRRX = Sub[R R X] => arithmetic::fast::<arithmetic::Sub, R, R, X>;
            SubRXR = Sub[R X R] => arithmetic::fast::<arithmetic::Sub, R, X, R>;
            SubRXX = Sub[R X X] => arithmetic::fast::<arithmetic::Sub, R, X, X>;
            SubRYR = Sub[R Y R] => arithmetic::fast::<arithmetic::Sub, R, Y, R>;
            SubRYX = Sub[R Y X] => arithmetic::fast::<arithmetic::Sub, R, Y, X>;
            SubRKR = Sub[R K R] => arithmetic::fast::<arithmetic::Sub, R, K, R>;
            SubRNR = Sub[R N R] => arithmetic::fast::<arithmetic::Sub, R, N, R>;
            SubRKX = Sub[R K X] => arithmetic::fast::<arithmetic::Sub, R, K, X>;
            SubRNX = Sub[R N X] => arithmetic::fast::<arithmetic::Sub, R, N, X>;
            SubXRR = Sub[X R R] => arithmetic::fast::<arithmetic::Sub, X, R, R>;
            SubXRX = Sub[X R X] => arithmetic::fast::<arithmetic::Sub, X, R, X>;
            SubXXR = Sub[X X R] => arithmetic::fast::<arithmetic::Sub, X, X, R>;
            SubXXX = Sub[X X X] => arithmetic::fast::<arithmetic::Sub, X, X, X>;
            SubXYR = Sub[X Y R] => arithmetic::fast::<arithmetic::Sub, X, Y, R>;
            SubXYX = Sub[X Y X] => arithmetic::fast::<arithmetic::Sub, X, Y, X>;
            SubXNR = Sub[X N R] => arithmetic::fast::<arithmetic::Sub, X, N, R>;
            SubXKX = Sub[X K X] => arithmetic::fast::<arithmetic::Sub, X, K, X>;
            SubXNX = Sub[X N X] => arithmetic::fast::<arithmetic::Sub, X, N, X>;
            SubYRR = Sub[Y R R] => arithmetic::fast::<arithmetic::Sub, Y, R, R>;
            SubYRX = Sub[Y R X] => arithmetic::fast::<arithmetic::Sub, Y, R, X>;
            SubYXR = Sub[Y X R] => arithmetic::fast::<arithmetic::Sub, Y, X, R>;
            SubYXX = Sub[Y X X] => arithmetic::fast::<arithmetic::Sub, Y, X, X>;
            SubYYR = Sub[Y Y R] => arithmetic::fast::<arithmetic::Sub, Y, Y, R>;
            SubYYX = Sub[Y Y X] => arithmetic::fast::<arithmetic::Sub, Y, Y, X>;
            SubYNR = Sub[Y N R] => arithmetic::fast::<arithmetic::Sub, Y, N, R>;
            SubYNX = Sub[Y N X] => arithmetic::fast::<arithmetic::Sub, Y, N, X>;
            // -- `Mul`: operands, destination
            MulKRR = Mul[K R R] => arithmetic::fast::<arithmetic::Mul, K, R, R>;
            MulKXR = Mul[K X R] => arithmetic::fast::<arithmetic::Mul, K, X, R>;
            MulKXX = Mul[K X X] => arithmetic::fast::<arithmetic::Mul, K, X, X>;
            MulKYX = Mul[K Y X] => arithmetic::fast::<arithmetic::Mul, K, Y, X>;
            MulRRR = Mul[R R R] => arithmetic::fast::<arithmetic::Mul, R, R, R>;
            MulRRX = Mul[R R X] => arithmetic::fast::<arithmetic::Mul, R, R, X>;
            MulRXR = Mul[R X R] => arithmetic::fast::<arithmetic::Mul, R, X, R>;
            MulRXX = Mul[R X X] => arithmetic::fast::<arithmetic::Mul, R, X, X>;
            MulRYR = Mul[R Y R] => arithmetic::fast::<arithmetic::Mul, R, Y, R>;
            MulRYX = Mul[R Y X] => arithmetic::fast::<arithmetic::Mul, R, Y, X>;
            MulRKR = Mul[R K R] => arithmetic::fast::<arithmetic::Mul, R, K, R>;
            MulRNR = Mul[R N R] => arithmetic::fast::<arithmetic::Mul, R, N, R>;
            MulRKX = Mul[R K X] => arithmetic::fast::<arithmetic::Mul, R, K, X>;
            MulRNX = Mul[R N X] => arithmetic::fast::<arithmetic::Mul, R, N, X>;
            MulXRR = Mul[X R R] => arithmetic::fast::<arithmetic::Mul, X, R, R>;
            MulXRX = Mul[X R X] => arithmetic::fast::<arithmetic::Mul, X, R, X>;
            MulXXR = Mul[X X R] => arithmetic::fast::<arithmetic::Mul, X, X, R>;
            MulXXX = Mul[X X X] => arithmetic::fast::<arithmetic::Mul, X, X, X>;
            MulXYR = Mul[X Y R] => arithmetic::fast::<arithmetic::Mul, X, Y, R>;
            MulXYX = Mul[X Y X] => arithmetic::fast::<arithmetic::Mul, X, Y, X>;
            MulXNR = Mul[X N R] => arithmetic::fast::<arithmetic::Mul, X, N, R>;
            MulXKX = Mul[X K X] => arithmetic::fast::<arithmetic::Mul, X, K, X>;
            MulXNX = Mul[X N X] => arithmetic::fast::<arithmetic::Mul, X, N, X>;
            MulYRR = Mul[Y R R] => arithmetic::fast::<arithmetic::Mul, Y, R, R>;
            MulYRX = Mul[Y R X] => arithmetic::fast::<arithmetic::Mul, Y, R, X>;
            MulYXR = Mul[Y X R] => arithmetic::fast::<arithmetic::Mul, Y, X, R>;
            MulYXX = Mul[Y X X] => arithmetic::fast::<arithmetic::Mul, Y, X, X>;
            MulYYR = Mul[Y Y R] => arithmetic::fast::<arithmetic::Mul, Y, Y, R>;
            MulYYX = Mul[Y Y X] => arithmetic::fast::<arithmetic::Mul, Y, Y, X>;
            // -- `Div`: operands, destination
            DivYRR = Div[Y R R] => arithmetic::fast::<arithmetic::Div, Y, R, R>;
            DivYRX = Div[Y R X] => arithmetic::fast::<arithmetic::Div, Y, R, X>;
            DivYXR = Div[Y X R] => arithmetic::fast::<arithmetic::Div, Y, X, R>;
            DivYXX = Div[Y X X] => arithmetic::fast::<arithmetic::Div, Y, X, X>;
            DivKRR = Div[K R R] => arithmetic::fast::<arithmetic::Div, K, R, R>;
            DivKXR = Div[K X R] => arithmetic::fast::<arithmetic::Div, K, X, R>;
            DivKXX = Div[K X X] => arithmetic::fast::<arithmetic::Div, K, X, X>;
            DivKYX = Div[K Y X] => arithmetic::fast::<arithmetic::Div, K, Y, X>;
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
            DivXKX = Div[X K X] => arithmetic::fast::<arithmetic::Div, X, K, X>;
            // -- `Quot`: operands, destination
            QuotRXR = Quot[R X R] => arithmetic::fast::<arithmetic::Quot, R, X, R>;
            QuotRNR = Quot[R N R] => arithmetic::fast::<arithmetic::Quot, R, N, R>;
            QuotRNX = Quot[R N X] => arithmetic::fast::<arithmetic::Quot, R, N, X>;
            QuotXRR = Quot[X R R] => arithmetic::fast::<arithmetic::Quot, X, R, R>;
            QuotXXX = Quot[X X X] => arithmetic::fast::<arithmetic::Quot, X, X, X>;
            QuotXNR = Quot[X N R] => arithmetic::fast::<arithmetic::Quot, X, N, R>;
            QuotXNX = Quot[X N X] => arithmetic::fast::<arithmetic::Quot, X, N, X>;
            // -- `Rem`: operands, destination
            RemRXR = Rem[R X R] => arithmetic::fast::<arithmetic::Rem, R, X, R>;
            RemRNR = Rem[R N R] => arithmetic::fast::<arithmetic::Rem, R, N, R>;
            RemRNX = Rem[R N X] => arithmetic::fast::<arithmetic::Rem, R, N, X>;
            RemXRR = Rem[X R R] => arithmetic::fast::<arithmetic::Rem, X, R, R>;
            RemXXX = Rem[X X X] => arithmetic::fast::<arithmetic::Rem, X, X, X>;
            RemXNR = Rem[X N R] => arithmetic::fast::<arithmetic::Rem, X, N, R>;
            RemXNX = Rem[X N X] => arithmetic::fast::<arithmetic::Rem, X, N, X>;
            // -- `BitAnd`: operands, destination
            BitAndRXR = BitAnd[R X R] => arithmetic::fast::<arithmetic::BitAnd, R, X, R>;
            BitAndRNR = BitAnd[R N R] => arithmetic::fast::<arithmetic::BitAnd, R, N, R>;
            BitAndRNX = BitAnd[R N X] => arithmetic::fast::<arithmetic::BitAnd, R, N, X>;
            BitAndXRR = BitAnd[X R R] => arithmetic::fast::<arithmetic::BitAnd, X, R, R>;
            BitAndXXX = BitAnd[X X X] => arithmetic::fast::<arithmetic::BitAnd, X, X, X>;
            BitAndXNR = BitAnd[X N R] => arithmetic::fast::<arithmetic::BitAnd, X, N, R>;
            BitAndXNX = BitAnd[X N X] => arithmetic::fast::<arithmetic::BitAnd, X, N, X>;
            // -- `BitOr`: operands, destination
            BitOrRXR = BitOr[R X R] => arithmetic::fast::<arithmetic::BitOr, R, X, R>;
            BitOrRNR = BitOr[R N R] => arithmetic::fast::<arithmetic::BitOr, R, N, R>;
            BitOrRNX = BitOr[R N X] => arithmetic::fast::<arithmetic::BitOr, R, N, X>;
            BitOrXRR = BitOr[X R R] => arithmetic::fast::<arithmetic::BitOr, X, R, R>;
            BitOrXXX = BitOr[X X X] => arithmetic::fast::<arithmetic::BitOr, X, X, X>;
            BitOrXNR = BitOr[X N R] => arithmetic::fast::<arithmetic::BitOr, X, N, R>;
            BitOrXNX = BitOr[X N X] => arithmetic::fast::<arithmetic::BitOr, X, N, X>;
            // -- `BitXor`: operands, destination
            BitXorRXR = BitXor[R X R] => arithmetic::fast::<arithmetic::BitXor, R, X, R>;
            BitXorRNR = BitXor[R N R] => arithmetic::fast::<arithmetic::BitXor, R, N, R>;
            BitXorRNX = BitXor[R N X] => arithmetic::fast::<arithmetic::BitXor, R, N, X>;
            BitXorXRR = BitXor[X R R] => arithmetic::fast::<arithmetic::BitXor, X, R, R>;
            BitXorXXX = BitXor[X X X] => arithmetic::fast::<arithmetic::BitXor, X, X, X>;
            BitXorXNR = BitXor[X N R] => arithmetic::fast::<arithmetic::BitXor, X, N, R>;
            BitXorXNX = BitXor[X N X] => arithmetic::fast::<arithmetic::BitXor, X, N, X>;
            // -- `ShiftLeft`: operands, destination
            ShiftLeftRXR = ShiftLeft[R X R] => arithmetic::fast::<arithmetic::ShiftLeft, R, X, R>;
            ShiftLeftRNR = ShiftLeft[R N R] => arithmetic::fast::<arithmetic::ShiftLeft, R, N, R>;
            ShiftLeftRNX = ShiftLeft[R N X] => arithmetic::fast::<arithmetic::ShiftLeft, R, N, X>;
            ShiftLeftXRR = ShiftLeft[X R R] => arithmetic::fast::<arithmetic::ShiftLeft, X, R, R>;
            ShiftLeftXXX = ShiftLeft[X X X] => arithmetic::fast::<arithmetic::ShiftLeft, X, X, X>;
            ShiftLeftXNR = ShiftLeft[X N R] => arithmetic::fast::<arithmetic::ShiftLeft, X, N, R>;
            ShiftLeftXNX = ShiftLeft[X N X] => arithmetic::fast::<arithmetic::ShiftLeft, X, N, X>;
            // -- `ShiftRight`: operands, destination
            ShiftRightRXR = ShiftRight[R X R] => arithmetic::fast::<arithmetic::ShiftRight, R, X, R>;
            ShiftRightRNR = ShiftRight[R N R] => arithmetic::fast::<arithmetic::ShiftRight, R, N, R>;
            ShiftRightRNX = ShiftRight[R N X] => arithmetic::fast::<arithmetic::ShiftRight, R, N, X>;
            ShiftRightXRR = ShiftRight[X R R] => arithmetic::fast::<arithmetic::ShiftRight, X, R, R>;
            ShiftRightXXX = ShiftRight[X X X] => arithmetic::fast::<arithmetic::ShiftRight, X, X, X>;
            ShiftRightXNR = ShiftRight[X N R] => arithmetic::fast::<arithmetic::ShiftRight, X, N, R>;
            ShiftRightXNX = ShiftRight[X N X] => arithmetic::fast::<arithmetic::ShiftRight, X, N, X>;
            // -- `Parts`: source, head, tail
            PartsRRX = Parts[R R X] => access::parts::<R, R, X>;
            PartsRRY = Parts[R R Y] => access::parts::<R, R, Y>;
            PartsRXR = Parts[R X R] => access::parts::<R, X, R>;
            PartsRXX = Parts[R X X] => access::parts::<R, X, X>;
            PartsRXY = Parts[R X Y] => access::parts::<R, X, Y>;
            PartsRYR = Parts[R Y R] => access::parts::<R, Y, R>;
            PartsRYX = Parts[R Y X] => access::parts::<R, Y, X>;
            PartsRYY = Parts[R Y Y] => access::parts::<R, Y, Y>;
            PartsXRX = Parts[X R X] => access::parts::<X, R, X>;
            PartsXXR = Parts[X X R] => access::parts::<X, X, R>;
            PartsXXX = Parts[X X X] => access::parts::<X, X, X>;
            PartsXXY = Parts[X X Y] => access::parts::<X, X, Y>;
            PartsXYX = Parts[X Y X] => access::parts::<X, Y, X>;
            PartsYRX = Parts[Y R X] => access::parts::<Y, R, X>;
            PartsYXR = Parts[Y X R] => access::parts::<Y, X, R>;
            PartsYXX = Parts[Y X X] => access::parts::<Y, X, X>;
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
            @fused
            // -- moves, then a transfer
            MoveXR_TailCall = MoveXR TailCall;
            MoveXX_TailCall = MoveXX TailCall;
            MoveYR_TailCall = MoveYR TailCall;
            MoveYX_TailCall = MoveYX TailCall;
            MoveKR_TailCall = MoveKR TailCall;
            MoveKX_TailCall = MoveKX TailCall;
            MoveRX_TailCall = MoveRX TailCall;
            MoveYR_MoveYX_TailCall = MoveYR MoveYX TailCall;
            MoveYX_MoveYX_TailCall = MoveYX MoveYX TailCall;
            MoveRX_MoveYR_TailCall = MoveRX MoveYR TailCall;
            MoveYX_MoveRX_MoveYR_TailCall = MoveYX MoveRX MoveYR TailCall;
            MoveXR_Call = MoveXR Call;
            MoveXX_Call = MoveXX Call;
            MoveYR_Call = MoveYR Call;
            MoveYX_Call = MoveYX Call;
            MoveKX_Call = MoveKX Call;
            MoveRX_Call = MoveRX Call;
            MoveYX_MoveYX_Call = MoveYX MoveYX Call;
            MoveYR_MoveYX_Call = MoveYR MoveYX Call;
            MoveKX_MoveKX_Call = MoveKX MoveKX Call;
            MoveXR_CallFun = MoveXR CallFun;
            MoveXX_CallFun = MoveXX CallFun;
            MoveYX_CallFun = MoveYX CallFun;
            MoveYR_CallFun = MoveYR CallFun;
            MoveXR_CallRemote = MoveXR CallRemote;
            MoveKX_CallRemote = MoveKX CallRemote;
            MoveYR_CallRemote = MoveYR CallRemote;
            MoveKX_TailCallRemote = MoveKX TailCallRemote;
            MoveYX_TailCallRemote = MoveYX TailCallRemote;
            MoveXR_Return = MoveXR Return;
            MoveYR_Return = MoveYR Return;
            MoveKR_Return = MoveKR Return;
            MoveXR_Jump = MoveXR Jump;
            // -- moves
            MoveXY_MoveXY = MoveXY MoveXY;
            MoveXY_MoveXY_MoveXY = MoveXY MoveXY MoveXY;
            MoveRY_MoveXY = MoveRY MoveXY;
            MoveYR_MoveYX = MoveYR MoveYX;
            MoveYX_MoveYX = MoveYX MoveYX;
            MoveRX_MoveYR = MoveRX MoveYR;
            MoveKX_MoveKX = MoveKX MoveKX;
            MoveXX_MoveXX = MoveXX MoveXX;
            // -- frames
            AllocateSmall_MoveRY = AllocateSmall MoveRY;
            AllocateSmall_MoveXY = AllocateSmall MoveXY;
            AllocateSmall_MoveRY_MoveXY = AllocateSmall MoveRY MoveXY;
            AllocateSmall_MoveXY_MoveXY = AllocateSmall MoveXY MoveXY;
            AllocateSmall_MoveRY_MoveXY_MoveXY = AllocateSmall MoveRY MoveXY MoveXY;
            AllocateSmall_MoveRY_SubRNR_Call = AllocateSmall MoveRY SubRNR Call;
            AllocateSmall_MoveRY_AddRNR_Call = AllocateSmall MoveRY AddRNR Call;
            Allocate_MoveRY_MoveXY_MoveXY = Allocate MoveRY MoveXY MoveXY;
            // -- comparisons
            IfLessRN_Return = IfLessRN Return;
            IfAtLeastRN_SubRNR = IfAtLeastRN SubRNR;
            IfNotSameRI_SubRNR_TailCall = IfNotSameRI SubRNR TailCall;
            IfNotSameRI_SubRNR_AddXNX_TailCall = IfNotSameRI SubRNR AddXNX TailCall;
            IfNotSameRI_SubRNR_AddXXX_TailCall = IfNotSameRI SubRNR AddXXX TailCall;
            IfNotSameRI_AllocateSmall_MoveXY = IfNotSameRI AllocateSmall MoveXY;
            IfNotSameXI_MulXXX_MulXXX = IfNotSameXI MulXXX MulXXX;
            IfSameRI_MoveXR_Return = IfSameRI MoveXR Return;
            AddXXX_IfAtLeastKX = AddXXX IfAtLeastKX;
            RemRNX_IfEqXN = RemRNX IfEqXN;
            // -- arithmetic
            SubRNR_Call = SubRNR Call;
            SubRNR_TailCall = SubRNR TailCall;
            AddRNR_Call = AddRNR Call;
            AddRNR_TailCall = AddRNR TailCall;
            AddXNX_TailCall = AddXNX TailCall;
            AddXXX_TailCall = AddXXX TailCall;
            AddXRR_TailCall = AddXRR TailCall;
            SubXNX_TailCall = SubXNX TailCall;
            SubRNR_AddXNX_TailCall = SubRNR AddXNX TailCall;
            AddRNR_Return = AddRNR Return;
            AddYRR_Return = AddYRR Return;
            AddXRR_Return = AddXRR Return;
            MoveRY_SubRNR_Call = MoveRY SubRNR Call;
            MoveRY_SubYNR_Call = MoveRY SubYNR Call;
            SubRNR_MoveYX_MoveYX_Call = SubRNR MoveYX MoveYX Call;
            MoveRY_SubYNR_MoveYX_MoveYX_Call = MoveRY SubYNR MoveYX MoveYX Call;
            MoveYX_MoveRX_MoveYR = MoveYX MoveRX MoveYR;
            MulXXX_MulXXX = MulXXX MulXXX;
            MulXXX_AddXXX = MulXXX AddXXX;
            MulXXX_SubXXX = MulXXX SubXXX;
            MulKXX_MulXXX_AddXXX = MulKXX MulXXX AddXXX;
            SubXXX_AddXRX = SubXXX AddXRX;
            SubXXX_SubXXX = SubXXX SubXXX;
            AddXXX_AddXXX = AddXXX AddXXX;
            MulXXX_MulXXX_AddXXX = MulXXX MulXXX AddXXX;
            SubXNX_MoveXX_TailCall = SubXNX MoveXX TailCall;
            // -- lists
            IsConsR_PartsRXR = IsConsR PartsRXR;
            IsConsR_PartsRXX = IsConsR PartsRXX;
            IsConsR_PartsRRX = IsConsR PartsRRX;
            IsConsX_PartsXXX = IsConsX PartsXXX;
            IsConsX_PartsXXR = IsConsX PartsXXR;
            IsConsX_HeadXX = IsConsX HeadXX;
            IsConsR_TailRR = IsConsR TailRR;
            IsConsR_PartsRXR_ConsXXX_TailCall = IsConsR PartsRXR ConsXXX TailCall;
            IsConsR_PartsRXR_AddXXX_TailCall = IsConsR PartsRXR AddXXX TailCall;
            IsConsR_AllocateSmall = IsConsR AllocateSmall;
            SubRNX_ConsRXX = SubRNX ConsRXX;
            IfNotSameRI_SubRNX_ConsRXX = IfNotSameRI SubRNX ConsRXX;
            ConsXXX_TailCall = ConsXXX TailCall;
            ConsRXX_MoveXR_TailCall = ConsRXX MoveXR TailCall;
            ConsYRR_Return = ConsYRR Return;
            ConsXRR_Return = ConsXRR Return;
            IsNilR_MoveXR_Return = IsNilR MoveXR Return;
            // -- tuples
            IsTaggedR_ElementRX = IsTaggedR ElementRX;
            IsTaggedR_ElementRR = IsTaggedR ElementRR;
            IsTupleOfR_ElementRX = IsTupleOfR ElementRX;
            ElementRX_ElementRX = ElementRX ElementRX;
            ElementXX_ElementXX = ElementXX ElementXX;
            ElementXX_ElementXX_ElementXX = ElementXX ElementXX ElementXX;
            ElementRX_ElementRX_ElementRX = ElementRX ElementRX ElementRX;
            MakeTuple_Return = MakeTuple Return;
            PairYR_Return = PairYR Return;
            PairXR_Return = PairXR Return;
            PairKR_Return = PairKR Return;
            PairKX_Return = PairKX Return;
            PairXX_Return = PairXX Return;
            IfSameRI_MoveKR_Return = IfSameRI MoveKR Return;
            IsTupleOfR_ElementRX_IfSameXI = IsTupleOfR ElementRX IfSameXI;
            ElementRR_IfSameRI = ElementRR IfSameRI;
            ElementRR_IfSameRI_MoveKR_Return = ElementRR IfSameRI MoveKR Return;
            AllocateSmall_MoveRY_MoveXR_Call = AllocateSmall MoveRY MoveXR Call;
            ElementRR_Jump = ElementRR Jump;
            ElementRY_ElementRY = ElementRY ElementRY;
            ElementRY_ElementRY_ElementRY_ElementRY = ElementRY ElementRY ElementRY ElementRY;
            ElementXY_ElementXY = ElementXY ElementXY;
            ElementXY_ElementXY_ElementXY_ElementXY = ElementXY ElementXY ElementXY ElementXY;
            AllocateMedium_MoveRY_MoveXY_MoveXY = AllocateMedium MoveRY MoveXY MoveXY;
            AllocateMedium_MoveRY_MoveXY = AllocateMedium MoveRY MoveXY;
            AllocateMedium_MoveRY = AllocateMedium MoveRY;
            AllocateMedium_MoveXY = AllocateMedium MoveXY;
            MulYXX_AddYXX = MulYXX AddYXX;
            MulYXX_SubYXX = MulYXX SubYXX;
            MulKXX_AddXXX = MulKXX AddXXX;
            SubYYY_SubYYY = SubYYY SubYYY;
            IfNotSameXI_MulXXX_MulXXX_AddXXX_IfAtLeastKX = IfNotSameXI MulXXX MulXXX AddXXX IfAtLeastKX;
            AddRMR_Return = AddRMR Return;
        }
    };
}

/// Does the parts of a fused instruction one after the other, as long as each falls through to the next.
macro_rules! sequence {
    ($m:ident, $word:expr, $Part:ident) => {
        alone::$Part($m, $word)
    };
    ($m:ident, $word:expr, $Part:ident $($Rest:ident)+) => {
        match alone::$Part($m, $word) {
            Flow::Next => {
                let word = $m.operand(0);
                sequence!($m, word, $($Rest)+)
            }
            elsewhere @ (Flow::Elsewhere | Flow::Leave) => elsewhere,
        }
    };
}

macro_rules! define_instructions {
    (
        $($(#[$doc:meta])* $Name:ident = $Family:ident[$($Place:ident)*] => $handler:expr;)*
        @fused
        $($Fused:ident = $($Part:ident)+;)*
    ) => {
        /// A step of the interpreter.
        #[allow(missing_docs, reason = "the table names family and places")]
        #[allow(non_camel_case_types, reason = "the names of fused instructions are lists")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub(crate) enum Instruction {
            $($(#[$doc])* $Name,)*
            $($Fused,)*
        }

        /// Every instruction with the family and places it stands for.
        pub(crate) const INSTRUCTIONS: &[(Instruction, &str, &str)] = &[
            $((Instruction::$Name, stringify!($Family), concat!($(stringify!($Place)),*))),*
        ];

        /// Every fused instruction with its parts.
        pub(crate) const FUSED: &[(Instruction, &[Instruction])] = &[
            $((Instruction::$Fused, &[$(Instruction::$Part),+])),*
        ];

        /// What is not fused, by name.
        #[allow(non_snake_case, reason = "named as the instructions are")]
        mod alone {
            use super::*;

            $(
                #[inline(always)]
                pub(super) fn $Name(m: &mut Machine, word: u64) -> Flow {
                    $handler(m, word)
                }
            )*
        }

        /// One step.
        #[inline(always)]
        pub(super) fn step(m: &mut Machine, instruction: Instruction, word: u64) -> Flow {
            match instruction {
                $(Instruction::$Name => alone::$Name(m, word),)*
                $(Instruction::$Fused => sequence!(m, word, $($Part)+),)*
            }
        }
    };
}
for_each_instruction!(define_instructions);
