//! The keys as a Markdown table, which `metier config keys` prints and the README holds, and as JSON.

use std::fmt::Write;

use metier_words::{Locale, Msg, Text};
use serde_json::{Value, json};

use metier_app::{COMMANDS, Context, Keymap};

/// One table per context.
pub fn markdown(keymap: &Keymap, locale: &Locale) -> String {
    let say = |text: Text| text.say(locale);
    let head = [Msg::KeysKey, Msg::KeysCommand, Msg::KeysDoes].map(|head| say(head.into())).join(" | ");
    let mut text = String::new();
    for context in Context::ALL {
        let specs: Vec<_> = COMMANDS.iter().filter(|spec| spec.context == context).collect();
        if specs.is_empty() {
            continue;
        }
        let name = say(context.name().into());
        let _ = write!(text, "**{name}**\n\n| {head} |\n|---|---|---|\n");
        for spec in specs {
            let keys: Vec<String> = keymap.keys(spec.command).map(|key| format!("`{key}`")).collect();
            let _ = writeln!(text, "| {} | {} | {} |", keys.join(" "), spec.id, say(spec.doc.clone().into()));
        }
        text.push('\n');
    }
    text
}

/// Every command with its context and its keys.
pub fn json(keymap: &Keymap, locale: &Locale) -> Value {
    let rows = COMMANDS.iter().map(|spec| {
        let keys: Vec<String> = keymap.keys(spec.command).map(|key| key.to_string()).collect();
        json!({
            "context": spec.context.token(), "command": spec.id, "keys": keys,
            "does": Text::from(spec.doc.clone()).say(locale),
        })
    });
    json!(rows.collect::<Vec<_>>())
}
