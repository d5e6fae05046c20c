//! The keys as a Markdown table: `metier config keys` prints it and the README holds it.

use std::fmt::Write;

use crate::app::{COMMANDS, Context, Keymap};

/// One table per context.
pub fn markdown(keymap: &Keymap) -> String {
    let mut text = String::new();
    for context in Context::ALL {
        let specs: Vec<_> = COMMANDS.iter().filter(|spec| spec.context == context).collect();
        if specs.is_empty() {
            continue;
        }
        let _ = write!(text, "**{}**\n\n| key | command | what it does |\n|---|---|---|\n", context.name());
        for spec in specs {
            let keys: Vec<String> = keymap.keys(spec.command).map(|key| format!("`{key}`")).collect();
            let _ = writeln!(text, "| {} | {} | {} |", keys.join(" "), spec.id, spec.doc);
        }
        text.push('\n');
    }
    text
}
