//! Writes the messages as Rust: one enum of all, and one function a language that puts one into words.

use std::fmt::Write;

use super::parse::{Kind, Message, Node, Set, When};

/// The module that the crate includes.
pub(crate) fn module(sets: &[Set], languages: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let Some(reference) = sets.first() else { return out };
    out.push_str("/// Everything that the program itself says, with typed arguments.\n");
    out.push_str("#[derive(Clone, Debug, PartialEq)]\npub enum Msg {\n");
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
    out.push_str("}\n\nimpl Msg {\n    /// The id in the files of `lang/`.\n");
    out.push_str("    pub const fn id(&self) -> &'static str {\n        match self {\n");
    for (id, message) in &reference.messages {
        let rest = if message.declared.is_empty() { "" } else { " { .. }" };
        let _ = writeln!(out, "            Self::{}{rest} => {id:?},", variant(id));
    }
    out.push_str("        }\n    }\n\n    /// The message with this id, where it takes no argument; for ids that are made, as those of options are.\n");
    out.push_str("    pub fn plain(id: &str) -> Option<Self> {\n        Some(match id {\n");
    for (id, _) in reference.messages.iter().filter(|(_, message)| message.declared.is_empty()) {
        let _ = writeln!(out, "            {id:?} => Self::{},", variant(id));
    }
    out.push_str("            _ => return None,\n        })\n    }\n}\n\n");
    out.push_str(
        "pub(crate) fn say(language: Language, message: &Msg, out: &mut Writer) {\n    match language {\n",
    );
    for (folder, name) in languages {
        let own = if *folder == "en" {
            format!("Language::{name} | Language::Pseudo")
        } else {
            format!("Language::{name}")
        };
        let _ = writeln!(out, "        {own} => {folder}(message, out),");
    }
    out.push_str("    }\n}\n");
    for (set, (folder, _)) in sets.iter().zip(languages) {
        let _ = writeln!(out, "\nfn {folder}(message: &Msg, out: &mut Writer) {{\n    match message {{");
        for (id, message) in &set.messages {
            let declared = reference.messages.get(id).map(|m| m.declared.as_slice()).unwrap_or_default();
            arm(&mut out, id, message, declared);
        }
        out.push_str("    }\n}\n");
    }
    out
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

fn arm(out: &mut String, id: &str, message: &Message, declared: &[(String, Kind)]) {
    let used = |name: &str| uses(&message.nodes, name);
    let mut fields: Vec<String> =
        declared.iter().filter(|(name, _)| used(name)).map(|(name, _)| field(name)).collect();
    if fields.len() < declared.len() {
        fields.push("..".to_owned());
    }
    let head = if declared.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
    let _ = writeln!(out, "        Msg::{}{head} => {{", variant(id));
    statements(out, &message.nodes, declared, 12);
    out.push_str("        }\n");
}

fn statements(out: &mut String, nodes: &[Node], declared: &[(String, Kind)], indent: usize) {
    let pad = " ".repeat(indent);
    for node in nodes {
        match node {
            Node::Literal(text) => {
                let _ = writeln!(out, "{pad}out.literal({text:?});");
            }
            Node::Argument(name) => {
                let kind = declared.iter().find(|(own, _)| own == name).map_or(Kind::Text, |(_, kind)| *kind);
                let name = field(name);
                let call = match kind {
                    Kind::Text => format!("out.text({name})"),
                    Kind::Count => format!("out.count(*{name})"),
                    Kind::Number => format!("out.number(*{name})"),
                    Kind::Date => format!("out.date(*{name})"),
                    Kind::Key => format!("out.key({name})"),
                    Kind::Flag => continue,
                };
                let _ = writeln!(out, "{pad}{call};");
            }
            Node::Select(name, forms) => {
                let number = declared.iter().any(|(own, kind)| own == name && *kind == Kind::Number);
                let name = field(name);
                for (i, (when, nodes)) in forms.iter().enumerate() {
                    let test = match when {
                        When::Else => None,
                        When::Flag(true) => Some(format!("*{name}")),
                        When::Flag(false) => Some(format!("!*{name}")),
                        When::Exactly(n) if number => Some(format!("{name}.is({n})")),
                        When::Exactly(n) => Some(format!("*{name} == {n}")),
                        When::Plural(_) if number => Some(format!("out.is_one({name}.value())")),
                        When::Plural(_) => Some(format!("out.is_one(*{name} as f64)")),
                    };
                    let head = match (i, test) {
                        (0, Some(test)) => format!("if {test} {{"),
                        (_, Some(test)) => format!("}} else if {test} {{"),
                        (0, None) => "{".to_owned(),
                        (_, None) => "} else {".to_owned(),
                    };
                    let _ = writeln!(out, "{pad}{head}");
                    statements(out, nodes, declared, indent + 4);
                }
                let _ = writeln!(out, "{pad}}}");
            }
        }
    }
}

fn uses(nodes: &[Node], name: &str) -> bool {
    nodes.iter().any(|node| match node {
        Node::Literal(_) => false,
        Node::Argument(own) => own == name,
        Node::Select(own, forms) => own == name || forms.iter().any(|(_, nodes)| uses(nodes, name)),
    })
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

fn rust(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "Text",
        Kind::Count => "i64",
        Kind::Number => "Number",
        Kind::Date => "Date",
        Kind::Key => "&'static str",
        Kind::Flag => "bool",
    }
}
