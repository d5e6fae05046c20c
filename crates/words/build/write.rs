//! Writes the messages as Rust: one enum of all with its arguments.

use std::fmt::Write;

use super::Language;
use super::parse::{ArgumentKind, Message, Node, Set};

/// The module that the crate includes.
pub(crate) fn module(sets: &[Set], languages: &[Language]) -> String {
    let mut out = String::new();
    let Some(reference) = sets.first() else { return out };
    out.push_str("/// Everything that the program itself says, with typed arguments.\n");
    out.push_str("pub enum Msg {\n");
    for (id, message) in &reference.messages {
        for line in docs(id, message) {
            let _ = writeln!(out, "    /// {line}");
        }
        let _ = write!(out, "    {}", variant(id));
        if !message.declared.is_empty() {
            out.push_str(" {");
            for (name, kind) in &message.declared {
                let _ = write!(out, " #[allow(missing_docs)] {}: {},", field(name), rust(*kind));
            }
            out.push_str(" }");
        }
        out.push_str(",\n");
    }
    out.push_str("}\n\nimpl Msg {\n");
    let names: Vec<(&String, &Message)> = reference.messages.iter().collect();
    numbers(&mut out, &names);
    ids(&mut out, &names);
    plain(&mut out, &names);
    arguments(&mut out, &names);
    out.push_str("}\n\n");
    copies(&mut out, &names);
    out.push_str("pub(crate) const fn spoken(language: Language) -> Spoken {\n    match language {\n");
    for (at, Language { folder, variant, .. }) in languages.iter().enumerate() {
        // The marked language is the reference until the writer marks it.
        let marked = if at == 0 { " | Language::Pseudo" } else { "" };
        let own = format!("Language::{variant}{marked}");
        let _ = writeln!(
            out,
            "        {own} => Spoken {{ text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{folder}.txt\")), steps: \
             include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{folder}.steps\")) }},"
        );
    }
    out.push_str("    }\n}\n");
    out
}

/// The position of a message among all, in the order of their ids.
fn numbers(out: &mut String, names: &[(&String, &Message)]) {
    out.push_str("    pub(crate) const fn number(&self) -> usize {\n        match self {\n");
    for (i, (id, message)) in names.iter().enumerate() {
        let rest = if message.declared.is_empty() { "" } else { " { .. }" };
        let _ = writeln!(out, "            Self::{}{rest} => {i},", variant(id));
    }
    out.push_str("        }\n    }\n\n");
}

/// The id of a message, which is the same in every language.
fn ids(out: &mut String, names: &[(&String, &Message)]) {
    out.push_str("    /// Its id in the files of messages, the same in every language.\n");
    out.push_str("    pub fn id(&self) -> &'static str {\n");
    let _ = writeln!(out, "        const IDS: [&str; {}] = [", names.len());
    for (id, _) in names {
        let _ = writeln!(out, "            {id:?},");
    }
    out.push_str("        ];\n        IDS.get(self.number()).copied().unwrap_or_default()\n    }\n\n");
}

/// Messages without arguments by their ids.
fn plain(out: &mut String, names: &[(&String, &Message)]) {
    out.push_str("    /// The message with this id, where it takes no argument; for ids that are made, as those of options are.\n");
    out.push_str("    pub fn plain(id: &str) -> Option<Self> {\n        Some(match id {\n");
    for (id, _) in names.iter().filter(|(_, message)| message.declared.is_empty()) {
        let _ = writeln!(out, "            {id:?} => Self::{},", variant(id));
    }
    out.push_str("            _ => return None,\n        })\n    }\n\n");
}

/// The arguments of a message by their positions.
fn arguments(out: &mut String, names: &[(&String, &Message)]) {
    out.push_str(
        "    pub(crate) const fn argument(&self, position: u8) -> Argument<'_> {\n        match (self, position) {\n",
    );
    for (id, message) in names {
        for (i, (name, kind)) in message.declared.iter().enumerate() {
            let value = match kind {
                ArgumentKind::Text => "Argument::Text(it)",
                ArgumentKind::Count => "Argument::Count(*it)",
                ArgumentKind::Number => "Argument::Number(*it)",
                ArgumentKind::Date => "Argument::Date(*it)",
                ArgumentKind::Key => "Argument::Key(it)",
                ArgumentKind::Flag => "Argument::Flag(*it)",
            };
            let _ = writeln!(
                out,
                "            (Self::{} {{ {}: it, .. }}, {i}) => {value},",
                variant(id),
                field(name)
            );
        }
    }
    out.push_str("            _ => Argument::None,\n        }\n    }\n");
}

/// How a message is cloned and compared, written out: what `derive` makes is `#[inline]`, and every crate that clones a
/// text would compile all the arms again.
fn copies(out: &mut String, names: &[(&String, &Message)]) {
    out.push_str("impl Clone for Msg {\n    fn clone(&self) -> Self {\n        match self {\n");
    for (id, message) in names {
        let name = variant(id);
        let fields: Vec<String> = message.declared.iter().map(|(name, _)| field(name)).collect();
        if fields.is_empty() {
            let _ = writeln!(out, "            Self::{name} => Self::{name},");
        } else {
            let cloned: Vec<String> = fields
                .iter()
                .zip(&message.declared)
                .map(|(field, (_, kind))| match kind {
                    ArgumentKind::Text => format!("{field}: {field}.clone()"),
                    _ => format!("{field}: *{field}"),
                })
                .collect();
            let _ = writeln!(
                out,
                "            Self::{name} {{ {} }} => Self::{name} {{ {} }},",
                fields.join(", "),
                cloned.join(", ")
            );
        }
    }
    out.push_str("        }\n    }\n}\n\n");
    let most = names.iter().map(|(_, message)| message.declared.len()).max().unwrap_or_default();
    let _ = write!(
        out,
        "impl PartialEq for Msg {{\n    fn eq(&self, other: &Self) -> bool {{\n        \
         self.number() == other.number() && (0..{most}).all(|at| self.argument(at) == other.argument(at))\n    }}\n}}\n\n"
    );
}

fn docs(id: &str, message: &Message) -> Vec<String> {
    let mut lines = vec![format!("`{id}`: {}", sketch(&message.nodes).replace('\n', " "))];
    if !message.doc.is_empty() {
        lines.push(String::new());
        lines.extend(message.doc.iter().map(|line| line.replace('[', "\\[").replace('<', "\\<")));
    }
    lines
}

/// The text with its arguments in braces, for the documentation.
fn sketch(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        match node {
            Node::Literal(literal) => {
                for c in literal.chars() {
                    if "[]<>*_`\\".contains(c) {
                        text.push('\\');
                    }
                    text.push(c);
                }
            }
            Node::Argument(name) => {
                let _ = write!(text, "`{name}`");
            }
            Node::Select(_, forms) => {
                text.push_str(&forms.last().map(|(_, n)| sketch(n)).unwrap_or_default());
            }
        }
    }
    text
}

/// `more-alike` as the name of a variant, `MoreAlike`.
fn variant(id: &str) -> String {
    id.split(['-', '_'])
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map(|c| c.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
        })
        .collect()
}

/// A field's name; words of the Rust language get a mark.
fn field(name: &str) -> String {
    match name {
        "type" | "for" | "in" | "as" | "use" | "where" | "move" | "match" | "loop" | "if" | "else"
        | "ref" => {
            format!("r#{name}")
        }
        _ => name.to_owned(),
    }
}

fn rust(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::Text => "Text",
        ArgumentKind::Count => "i64",
        ArgumentKind::Number => "Number",
        ArgumentKind::Date => "Date",
        ArgumentKind::Key => "&'static str",
        ArgumentKind::Flag => "bool",
    }
}
