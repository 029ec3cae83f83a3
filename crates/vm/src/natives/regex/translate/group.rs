//! Groups: what begins with a parenthesis.

use super::{Flags, PatternError, Scope, Translator};

impl Translator {
    fn push_scope(&mut self, start: usize) {
        self.scopes.push(Scope {
            flags: self.flags,
            branches_left: None,
            start,
        });
        self.atom = false;
    }

    /// A group that the engine writes as `text`.
    fn group(&mut self, text: &str) {
        let start = self.out.len();
        self.out.push_str(text);
        self.push_scope(start);
    }

    /// A group that captures.
    fn capture(&mut self, name: Option<String>) -> Result<(), PatternError> {
        self.groups += 1;
        if let Some(name) = name {
            if self.names.iter().any(|(known, _)| *known == name) {
                let at = self.offset() - 1;
                return self.error_at("two named subpatterns have the same name", at);
            }
            self.names.push((name, self.groups));
        }
        let opening = if self.refers {
            format!("(?<g{}>", self.groups)
        } else {
            "(".to_owned()
        };
        self.group(&opening);
        Ok(())
    }

    pub(super) fn close(&mut self) -> Result<(), PatternError> {
        let Some(scope) = self.scopes.pop() else {
            return self.error("unmatched parentheses");
        };
        if scope.branches_left.is_some_and(|left| left < 0) {
            return self.error("conditional group contains more than two branches");
        }
        self.at += 1;
        // The engine would go on with what was set inside.
        let inside = std::mem::replace(&mut self.flags, scope.flags);
        self.switch_case(inside);
        self.out.push(')');
        self.atom = true;
        self.atom_at = scope.start;
        Ok(())
    }

    pub(super) fn open(&mut self) -> Result<(), PatternError> {
        self.at += 1;
        if self.peek() == Some('*')
            && self
                .peek_at(1)
                .is_some_and(|next| next.is_ascii_uppercase() || next == ':')
        {
            return self.error("(*VERB) is not supported");
        }
        if !self.eat("?") {
            if self.manner.no_auto_capture {
                self.group("(?:");
                return Ok(());
            }
            return self.capture(None);
        }
        for same in [":", "=", "!", "<=", "<!", ">"] {
            if self.eat(same) {
                self.group(&format!("(?{same}"));
                return Ok(());
            }
        }
        if self.eat("#") {
            return self.comment();
        }
        if self.eat("|") {
            return self.error("(?| is not supported");
        }
        if self.eat("(") {
            return self.condition();
        }
        if self.eat("<>") {
            return self.error_at("unrecognized character after (?<", self.offset() - 1);
        }
        if self.eat("P<") || self.eat("<") {
            let name = self.name('>')?;
            return self.capture(Some(name));
        }
        if self.eat("'") {
            let name = self.name('\'')?;
            return self.capture(Some(name));
        }
        if self.eat("P=") {
            let name = self.name(')')?;
            self.refer_to(&name, 1);
            return Ok(());
        }
        if self.eat("P>") || self.eat("&") {
            let name = self.name(')')?;
            return self.call(&name);
        }
        if self.eat("C") {
            return self.error("(?C is not supported");
        }
        self.call_or_options()
    }

    /// `(?R)`, `(?1)`, `(?-1)`, `(?+1)`, or options.
    fn call_or_options(&mut self) -> Result<(), PatternError> {
        if self.eat("R)") {
            return self.call("0");
        }
        let signed = matches!(self.peek(), Some('+' | '-'));
        let digit = self.peek_at(usize::from(signed));
        if digit.is_some_and(|digit| digit.is_ascii_digit()) {
            let sign = if signed { self.next() } else { None };
            let mut digits = String::new();
            while let Some(digit @ '0'..='9') = self.peek() {
                digits.push(digit);
                self.at += 1;
            }
            if !self.eat(")") {
                return self.error("(?R or (?[+-]digits must be followed by )");
            }
            let number: usize = digits.parse().unwrap_or(usize::MAX);
            let number = match sign.and_then(char::from_u32) {
                Some('-') => (self.groups + 1).checked_sub(number),
                Some(_) => self.groups.checked_add(number),
                None => Some(number),
            };
            return match number {
                Some(number) => self.call(&number.to_string()),
                None => self.error("reference to non-existent subpattern"),
            };
        }
        self.options()
    }

    /// Calls a group as a subroutine, as an atomic group.
    fn call(&mut self, group: &str) -> Result<(), PatternError> {
        self.wanted.push((group.to_owned(), self.offset() - 1));
        let target = self.reference_name(group);
        self.emit(&format!("(?>\\g{target})"));
        Ok(())
    }

    /// A group as the engine names it: numbers are known, names may come later.
    pub(super) fn reference_name(&self, group: &str) -> String {
        match group.parse::<usize>() {
            Ok(0) => "<0>".to_owned(),
            Ok(number) => format!("<g{number}>"),
            Err(_) => format!("<?{group}?>"),
        }
    }

    /// A reference that ended so many bytes ago, as PCRE counts.
    pub(super) fn refer_to(&mut self, group: &str, back: usize) {
        self.wanted.push((group.to_owned(), self.offset() - back));
        let name = self.reference_name(group);
        self.emit(&format!("\\k{name}"));
    }

    fn comment(&mut self) -> Result<(), PatternError> {
        while let Some(code) = self.next() {
            if code == u32::from(')') {
                return Ok(());
            }
        }
        self.error("missing ) after comment")
    }

    /// A name up to its end, which is read too.
    pub(super) fn name(&mut self, end: char) -> Result<String, PatternError> {
        const NAME_MAX: usize = 32;
        let mut name = String::new();
        if self.peek().is_some_and(|first| first.is_ascii_digit()) {
            return self.error("group name must start with a non-digit");
        }
        while let Some(character) = self.peek() {
            if !(character.is_ascii_alphanumeric() || character == '_') {
                break;
            }
            name.push(character);
            self.at += 1;
        }
        if self.peek() != Some(end) {
            return self.error("syntax error in subpattern name (missing terminator)");
        }
        if name.is_empty() {
            return self.error("subpattern name expected");
        }
        if name.len() > NAME_MAX {
            return self.error("subpattern name is too long (maximum 32 characters)");
        }
        self.at += 1;
        Ok(name)
    }

    /// `(?(1)yes|no)` or `(?(<name>)…)`.
    fn condition(&mut self) -> Result<(), PatternError> {
        let start = self.out.len();
        if self.peek() == Some('?') {
            return self.error("(?(?=…) is not supported");
        }
        let group = self.condition_group()?;
        self.wanted.push((group.clone(), self.offset()));
        let name = self.reference_name(&group);
        self.out.push_str(&format!("(?({name})"));
        self.push_scope(start);
        if let Some(scope) = self.scopes.last_mut() {
            scope.branches_left = Some(1);
        }
        Ok(())
    }

    fn condition_group(&mut self) -> Result<String, PatternError> {
        if self.eat("<") {
            let name = self.name('>')?;
            return self.end_of_condition(name);
        }
        if self.eat("'") {
            let name = self.name('\'')?;
            return self.end_of_condition(name);
        }
        let mut text = String::new();
        while let Some(character) = self.peek() {
            if !(character.is_ascii_alphanumeric() || matches!(character, '_' | '+' | '-')) {
                break;
            }
            text.push(character);
            self.at += 1;
        }
        if text == "R" || text == "DEFINE" {
            return self.error("(?(R) and (?(DEFINE) are not supported");
        }
        let relative = match text.split_at_checked(1) {
            Some(("-", number)) => number
                .parse()
                .ok()
                .and_then(|number| (self.groups + 1).checked_sub(number)),
            Some(("+", number)) => number
                .parse()
                .ok()
                .and_then(|number| self.groups.checked_add(number)),
            _ => text.parse::<usize>().ok(),
        };
        let group = relative.map_or(text, |number| number.to_string());
        if group.is_empty() || group == "0" {
            return self.error("malformed number or name after (?(");
        }
        self.end_of_condition(group)
    }

    fn end_of_condition(&mut self, group: String) -> Result<String, PatternError> {
        if self.eat(")") {
            Ok(group)
        } else {
            self.error("malformed number or name after (?(")
        }
    }

    /// `(?i)` or `(?i:…)`.
    fn options(&mut self) -> Result<(), PatternError> {
        let before = self.flags;
        let mut on = true;
        loop {
            let character = self.peek();
            match character {
                Some('i') => self.flags.caseless = on,
                Some('m') => self.flags.multiline = on,
                Some('s') => self.flags.dotall = on,
                Some('x') => self.flags.extended = on,
                Some('U') => self.flags.ungreedy = on,
                Some('J') => {}
                Some('-') => on = false,
                Some(')') => {
                    self.at += 1;
                    self.switch_case(before);
                    return Ok(());
                }
                Some(':') => {
                    self.at += 1;
                    let inside = std::mem::replace(&mut self.flags, before);
                    self.group("(?:");
                    self.flags = inside;
                    self.switch_case(before);
                    self.atom = false;
                    return Ok(());
                }
                _ => {
                    return self.error("unrecognized character after (? or (?-");
                }
            }
            self.at += 1;
        }
    }

    /// Tells the engine about letters: all else is settled here.
    fn switch_case(&mut self, before: Flags) {
        match (before.caseless, self.flags.caseless) {
            (false, true) => self.out.push_str("(?i)"),
            (true, false) => self.out.push_str("(?-i)"),
            _ => {}
        }
    }
}
