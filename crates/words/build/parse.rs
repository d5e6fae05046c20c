//! Reads the Fluent files of one language into messages with typed arguments.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// What an argument is; the reference language says it in the comment of the message: `# $days (count)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentKind {
    /// A text: another message, a name, prose.
    Text,
    /// A whole number; a plural form can be chosen by it.
    Count,
    /// A number with decimals.
    Number,
    /// A day.
    Date,
    /// The id of a command, shown as the key that gives it.
    Key,
    /// True or false, to choose a form by.
    Flag,
}

impl ArgumentKind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "count" => Self::Count,
            "number" => Self::Number,
            "date" => Self::Date,
            "key" => Self::Key,
            "flag" => Self::Flag,
            _ => return None,
        })
    }
}

/// A part of a message.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// Words that do not change.
    Literal(String),
    /// An argument.
    Argument(String),
    /// One of several forms, chosen by an argument; the last stands for everything else.
    Select(String, Vec<(When, Vec<Node>)>),
}

/// When a form is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// By the plural category of the language: `one`, `other`.
    Plural(String),
    /// By exactly this number.
    Exactly(i64),
    /// By a flag.
    Flag(bool),
    /// In every other case.
    Else,
}

/// One message in one language.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// File and line.
    pub(crate) place: String,
    /// What it is for, from the comment.
    pub(crate) doc: Vec<String>,
    /// Names and kinds of its arguments, as the comment declares them.
    pub(crate) declared: Vec<(String, ArgumentKind)>,
    /// Its parts.
    pub(crate) nodes: Vec<Node>,
}

/// All messages of one language by id.
pub(crate) struct Set {
    /// The folder.
    pub(crate) name: String,
    /// By id.
    pub(crate) messages: BTreeMap<String, Message>,
}

/// Reads every file of a language's folder.
pub(crate) fn folder(path: &Path, faults: &mut Vec<String>) -> Set {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let mut set = Set { name, messages: BTreeMap::new() };
    let mut files: Vec<_> = match fs::read_dir(path) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(e) => {
            faults.push(format!("{}: {e}", path.display()));
            return set;
        }
    };
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    for file in files {
        match fs::read_to_string(&file) {
            Ok(text) => read(&file, &text, &mut set, faults),
            Err(e) => faults.push(format!("{}: {e}", file.display())),
        }
    }
    set
}

fn read(file: &Path, text: &str, set: &mut Set, faults: &mut Vec<String>) {
    let short = format!("lang/{}/{}", set.name, file.file_name().unwrap_or_default().to_string_lossy());
    let line_at = |at: usize| text.get(..at).map_or(0, |before| before.matches('\n').count()) + 1;
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            faults.extend(errors.iter().map(|e| format!("{short}:{}: {}", line_at(e.pos.start), e.kind)));
            return;
        }
    };
    let mut from = 0;
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                faults.push(format!("{short}: -{}: write the term out, or make it a message", term.id.name));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name;
        let head = [format!("\n{id} "), format!("\n{id}=")];
        let at = if from == 0 && (text.starts_with(&format!("{id} ")) || text.starts_with(&format!("{id}=")))
        {
            0
        } else {
            head.iter()
                .filter_map(|head| text.get(from..)?.find(head.as_str()))
                .min()
                .map_or(from, |at| from + at + 1)
        };
        from = at;
        let place = format!("{short}:{}", line_at(at));
        let Some(value) = message.value else {
            faults.push(format!("{place}: {id} has no text"));
            continue;
        };
        let (mut doc, mut declared) = (Vec::new(), Vec::new());
        for line in message.comment.iter().flat_map(|comment| &comment.content) {
            match line.trim().strip_prefix('$') {
                None => doc.push(line.trim().to_owned()),
                Some(rest) => match argument(rest) {
                    Some((name, kind, words)) => {
                        doc.push(format!("`{name}`: {words}"));
                        declared.push((name, kind));
                    }
                    None => faults.push(format!(
                        "{place}: an argument is declared as `# $name (kind): words`, its kind text, count, \
                         number, date, key or flag"
                    )),
                },
            }
        }
        let nodes = match pattern(&value) {
            Ok(nodes) => nodes,
            Err(why) => {
                faults.push(format!("{place}: {id}: {why}"));
                continue;
            }
        };
        if set
            .messages
            .insert(id.to_owned(), Message { place: place.clone(), doc, declared, nodes })
            .is_some()
        {
            faults.push(format!("{place}: {id} stands twice in {}", set.name));
        }
    }
}

fn argument(text: &str) -> Option<(String, ArgumentKind, String)> {
    let (name, rest) = text.split_once('(')?;
    let (kind, words) = rest.split_once(')')?;
    let words = words.trim_start_matches(':').trim();
    Some((name.trim().replace('-', "_"), ArgumentKind::named(kind.trim())?, words.to_owned()))
}

fn pattern(pattern: &Pattern<&str>) -> Result<Vec<Node>, String> {
    let mut nodes: Vec<Node> = Vec::new();
    let literal = |nodes: &mut Vec<Node>, text: &str| match nodes.last_mut() {
        Some(Node::Literal(before)) => before.push_str(text),
        _ => nodes.push(Node::Literal(text.to_owned())),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal(&mut nodes, value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => literal(&mut nodes, &unescaped(value)),
                InlineExpression::NumberLiteral { value } => literal(&mut nodes, value),
                InlineExpression::VariableReference { id } => {
                    nodes.push(Node::Argument(id.name.replace('-', "_")));
                }
                _ => return Err("only arguments and quoted texts stand in braces".to_owned()),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a form is chosen by an argument".to_owned());
                };
                let mut forms = Vec::new();
                for variant in variants {
                    let key = match &variant.key {
                        _ if variant.default => When::Else,
                        VariantKey::NumberLiteral { value } => {
                            When::Exactly(value.parse().map_err(|_| format!("[{value}] is no whole number"))?)
                        }
                        VariantKey::Identifier { name: "true" } => When::Flag(true),
                        VariantKey::Identifier { name: "false" } => When::Flag(false),
                        VariantKey::Identifier { name } => When::Plural((*name).to_owned()),
                    };
                    forms.push((key, self::pattern(&variant.value)?));
                }
                forms.sort_by_key(|(key, _)| *key == When::Else);
                nodes.push(Node::Select(id.name.replace('-', "_"), forms));
            }
        }
    }
    Ok(nodes)
}

/// A quoted text of Fluent with its escapes resolved.
fn unescaped(text: &str) -> String {
    let (mut plain, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        match chars.next() {
            Some('u') => {
                let digits: String = chars.by_ref().take(4).collect();
                plain.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => plain.push(other),
            None => {}
        }
    }
    plain
}
