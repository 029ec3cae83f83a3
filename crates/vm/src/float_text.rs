//! Floats as text: the shortest that reads back the same, and the formats of `:erlang.float_to_binary/2`.

/// The shortest text that reads back as `value`, as `:erlang.float_to_binary(value, [:short])` writes it.
pub(crate) fn shortest(value: f64) -> String {
    let (digits, exponent) = shortest_digits(value.abs());
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let point = digits.len() as i32 + exponent;
    let scientific = scientific(&digits, point - 1);
    let fixed_len = if point <= 0 {
        digits.len() + 2 + point.unsigned_abs() as usize
    } else {
        (digits.len() + 1).max(point as usize + 2)
    };
    // From 2^53 on not every integer is a float, so digits before the point would promise too much.
    if fixed_len > scientific.len() || value.abs() >= 9_007_199_254_740_992.0 {
        return format!("{sign}{scientific}");
    }
    format!("{sign}{}", fixed(&digits, point))
}

/// The shortest digits that read back as a positive finite `value`, and the power of ten of the last one.
fn shortest_digits(value: f64) -> (String, i32) {
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(value);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().expect("an exponent is a number");
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let exponent = exponent - fraction.len() as i32;
    let kept = all.trim_end_matches('0');
    let digits = kept.trim_start_matches('0');
    if digits.is_empty() {
        return ("0".into(), 0);
    }
    (digits.into(), exponent + (all.len() - kept.len()) as i32)
}

/// Digits with one before the point and an exponent.
fn scientific(digits: &str, exponent: i32) -> String {
    let (first, rest) = digits.split_at(1);
    let rest = if rest.is_empty() { "0" } else { rest };
    format!("{first}.{rest}e{exponent}")
}

/// Digits with `point` of them before the point.
fn fixed(digits: &str, point: i32) -> String {
    let len = digits.len() as i32;
    if point <= 0 {
        format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize))
    } else if point >= len {
        format!("{digits}{}.0", "0".repeat((point - len) as usize))
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{whole}.{fraction}")
    }
}

/// The longest text `decimals` and `scientific` give.
const TEXT_MAX: usize = 255;

/// `value` with `count` digits after the point; `compact` drops zeros at the end but for one digit. `None` if that
/// is too long.
pub(crate) fn decimals(value: f64, count: usize, compact: bool) -> Option<String> {
    if count > 253 {
        return None;
    }
    let text = format_decimals(value, count);
    if text.len() > TEXT_MAX {
        return None;
    }
    Some(if compact && count > 0 {
        drop_zeros(&text).into()
    } else {
        text
    })
}

/// The exact decimal digits of `value`, rounded half up at digit `count`.
fn format_decimals(value: f64, count: usize) -> String {
    // Rust rounds exact ties to even; they go away from zero here. A tie has few digits, so all are at hand.
    let exact = format!("{:.1$}", value.abs(), 1080);
    let (whole, fraction) = exact.split_once('.').unwrap_or((&exact, ""));
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let kept: Vec<u8> = whole.bytes().chain(fraction.bytes().take(count)).collect();
    let round_up = fraction
        .as_bytes()
        .get(count)
        .is_some_and(|digit| *digit >= b'5');
    let digits = if round_up { increment(&kept) } else { kept };
    let digits = String::from_utf8(digits).expect("digits are ASCII");
    let (whole, fraction) = digits.split_at(digits.len() - count);
    if count == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}

/// Adds one to the last digit.
fn increment(digits: &[u8]) -> Vec<u8> {
    let mut digits = digits.to_vec();
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return digits;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
    digits
}

fn drop_zeros(text: &str) -> &str {
    let trimmed = text.trim_end_matches('0');
    if trimmed.ends_with('.') {
        &text[..=trimmed.len()]
    } else {
        trimmed
    }
}

/// `value` with one digit before the point, `count` after it, and an exponent of at least two digits. `None` if
/// that is too long.
pub(crate) fn scientific_digits(value: f64, count: usize) -> Option<String> {
    if count > 249 {
        return None;
    }
    let text = format!("{value:.count$e}");
    let (mantissa, exponent) = text.split_once('e').expect("the format has an exponent");
    let exponent: i32 = exponent.parse().expect("an exponent is a number");
    let sign = if exponent < 0 { '-' } else { '+' };
    Some(format!("{mantissa}e{sign}{:02}", exponent.abs()))
}

/// The float that all of `text` is: digits, a point, digits, perhaps an exponent; a sign in front. `None` if it is
/// not one, or not finite.
pub(crate) fn parse(text: &[u8]) -> Option<f64> {
    let unsigned = match text {
        [b'-' | b'+', rest @ ..] => rest,
        rest => rest,
    };
    let point = unsigned.iter().position(|byte| *byte == b'.')?;
    let (whole, rest) = (&unsigned[..point], &unsigned[point + 1..]);
    let split = rest.iter().position(|byte| matches!(byte, b'e' | b'E'));
    let (fraction, exponent) = match split {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let is_number = |digits: &[u8]| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let exponent_fits = exponent.is_none_or(|exponent| match exponent {
        [b'-' | b'+', digits @ ..] => is_number(digits),
        digits => is_number(digits),
    });
    if !is_number(whole) || !is_number(fraction) || !exponent_fits {
        return None;
    }
    let value: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests;
