//! What we make of a text, in the words in which `tests/syntax/record.exs` records what the
//! oracle makes of it. Tests and the `compare` example hold one against the other.

use crate::diagnostic::{Lines, Wording, exception_message};
use crate::inspect::inspect;
use crate::{ParseOptions, Parsed, parse};

/// Two lines: the plain form, then the one with all metadata; or the error, twice.
pub fn forms(source: &[u8]) -> String {
    format!(
        "{}\n{}\n",
        form(source, &ParseOptions::default()),
        form(source, &rich())
    )
}

fn rich() -> ParseOptions {
    ParseOptions {
        columns: true,
        token_metadata: true,
        ..ParseOptions::default()
    }
}

fn form(source: &[u8], options: &ParseOptions) -> String {
    let Parsed { quoted, errors, .. } = parse(source, options);
    match (quoted, errors.first()) {
        (Some(form), _) => inspect(&form),
        (None, None) => "nothing".to_string(),
        (None, Some(error)) => {
            // The reference puts an opener that is not closed where it opens.
            let opened = error
                .opened
                .as_ref()
                .map(|opened| (opened.line, opened.column));
            let (line, column) = opened.unwrap_or((error.line, error.column));
            let text = match &error.wording {
                Some(Wording {
                    before,
                    token,
                    after: Some(after),
                }) => {
                    format!("{before}\\_{after}{token}")
                }
                Some(wording) => wording.text(),
                None => error.title.clone(),
            };
            format!("error {line}:{column}: {}", text.replace('\n', "\\n"))
        }
    }
}

/// The first difference between recorded and own forms, or `None`.
///
/// Without columns the reference leaves some errors without theirs; then the second line decides.
pub fn difference(recorded: &str, own: &str) -> Option<String> {
    let pairs = recorded.lines().zip(own.lines()).enumerate();
    let different = |(index, (recorded, own)): &(usize, (&str, &str))| {
        let errors = recorded.starts_with("error") && own.starts_with("error");
        recorded != own && !(errors && *index == 0)
    };
    let (_, (recorded, own)) = pairs.into_iter().find(different)?;
    let same = recorded
        .bytes()
        .zip(own.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let from = same.saturating_sub(120);
    let shown = |text: &str| {
        let end = text.len().min(same + 160);
        String::from_utf8_lossy(&text.as_bytes()[from.min(end)..end]).into_owned()
    };
    Some(format!(
        "  oracle {}\n  ours   {}",
        shown(recorded),
        shown(own)
    ))
}

/// The exception a text raises, its module on the first line; empty if it raises none.
pub fn message(source: &[u8]) -> String {
    let Parsed { errors, .. } = parse(source, &rich());
    let text = String::from_utf8_lossy(source);
    match errors.first() {
        Some(error) => {
            format!(
                "{}\n{}\n",
                error.exception.module(),
                exception_message(error, Lines::new(&text, 1), false)
            )
        }
        None => String::new(),
    }
}

/// The warnings of a text, one a line, in order of place. Those that the reference prints without
/// a place are left out, since it does not hand them to `Code.with_diagnostics/2`.
pub fn warnings(source: &[u8]) -> String {
    let Parsed { warnings, .. } = parse(source, &rich());
    let shown = |warning: &crate::Diagnostic| {
        let title = warning.title.replace('\n', "\\n");
        format!("{}:{}: {title}", warning.line, warning.column)
    };
    let placed = warnings.iter().filter(|warning| warning.line > 0);
    let mut lines: Vec<_> = placed.map(|w| ((w.line, w.column), shown(w))).collect();
    lines.sort();
    lines.into_iter().map(|(_, line)| line + "\n").collect()
}
