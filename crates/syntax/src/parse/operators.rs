//! The tree of a flat chain of operators, by precedence.
//!
//! Operands and operators are pushed in source order; the chain is at all times a stack of operators
//! that bind ever tighter, so each push does what the operators left of it can do for good.

use super::build::{Builder, Expression};
use crate::error::Failure;
use crate::operator::{Associativity, Operator};
use crate::token::Token;

/// A chain of operators being read.
#[derive(Debug, Default)]
pub(crate) struct Chain {
    operands: Vec<Expression>,
    waiting: Vec<Waiting>,
}

/// An operator whose right operand is not complete.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    token: Token,
    operator: Operator,
    precedence: u16,
    prefix: bool,
}

impl Chain {
    /// A chain that begins with `operand`.
    pub(crate) fn of(operand: Expression) -> Chain {
        Chain {
            operands: vec![operand],
            waiting: Vec::new(),
        }
    }

    /// Adds an operand.
    pub(crate) fn operand(&mut self, operand: Expression) {
        self.operands.push(operand);
    }

    /// Adds a prefix operator.
    pub(crate) fn prefix(&mut self, token: Token) {
        let operator = token
            .operator()
            .expect("a prefix token carries its operator");
        let precedence = operator
            .prefix()
            .expect("the layout tells prefix operators");
        self.waiting.push(Waiting {
            token,
            operator,
            precedence,
            prefix: true,
        });
    }

    /// Adds a binary operator.
    pub(crate) fn binary(&mut self, token: Token, builder: &mut Builder) -> Result<(), Failure> {
        let operator = token
            .operator()
            .expect("a binary token carries its operator");
        let binding = operator
            .binary()
            .expect("the layout tells binary operators");
        while let Some(top) = self.waiting.last() {
            // Before a call with a block, a prefix operator takes all that follows.
            if top.prefix && self.operands.last().is_some_and(|operand| operand.blocked) {
                break;
            }
            let first = top.precedence > binding.precedence
                || top.precedence == binding.precedence
                    && binding.associativity == Associativity::Left;
            if !first {
                break;
            }
            self.apply(builder)?;
        }
        let precedence = binding.precedence;
        self.waiting.push(Waiting {
            token,
            operator,
            precedence,
            prefix: false,
        });
        Ok(())
    }

    /// The tree of the whole chain.
    pub(crate) fn finish(mut self, builder: &mut Builder) -> Result<Expression, Failure> {
        while !self.waiting.is_empty() {
            self.apply(builder)?;
        }
        Ok(self.pop())
    }

    fn pop(&mut self) -> Expression {
        self.operands
            .pop()
            .expect("the grammar gives each operator its operands")
    }

    /// Applies the last operator that waits.
    fn apply(&mut self, builder: &mut Builder) -> Result<(), Failure> {
        let Some(top) = self.waiting.pop() else {
            return Ok(());
        };
        let right = self.pop();
        let done = if top.prefix {
            builder.prefix(&top.token, top.operator, right)?
        } else {
            let left = self.pop();
            builder.binary(&top.token, top.operator, left, right)?
        };
        self.operands.push(done);
        Ok(())
    }
}
