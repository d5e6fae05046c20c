//! Writes the messages of one language as a text and the steps that say it.
//!
//! Steps are numbers, not code and not pointers: the program has nothing to relocate when it starts, and thousands of
//! messages cost no instruction. `src/spoken.rs` reads what is written here; the marks of both are the same file.

use super::marks::{ARGUMENT, ELSE, EXACTLY, LITERAL, ONE, SELECT, TRUE, UNTRUE};
use super::parse::{ArgumentKind, Message, Node, Set, When};

/// The literal text of all messages, and for each message in the reference's order the place of its steps, then the steps.
pub(crate) fn of(set: &Set, reference: &Set) -> Result<(String, Vec<u8>), String> {
    let (mut text, mut steps, mut places) = (String::new(), Vec::new(), Vec::new());
    let start = reference.messages.len() * size_of::<u32>();
    for (id, known) in &reference.messages {
        places.push(start + steps.len());
        // That every language has every message is checked before.
        let Some(message) = set.messages.get(id) else { continue };
        let names = Names { known, id };
        names.write(&message.nodes, &mut text, &mut steps)?;
        steps.push(super::marks::END);
    }
    let mut bytes = Vec::with_capacity(start + steps.len());
    for place in places {
        bytes.extend(number::<u32>(place, "the steps of a language")?.to_le_bytes());
    }
    bytes.extend(steps);
    Ok((text, bytes))
}

struct Names<'s> {
    known: &'s Message,
    id: &'s str,
}

impl Names<'_> {
    fn write(&self, nodes: &[Node], text: &mut String, steps: &mut Vec<u8>) -> Result<(), String> {
        for node in nodes {
            match node {
                Node::Literal(literal) => {
                    steps.push(LITERAL);
                    steps.extend(number::<u32>(text.len(), self.id)?.to_le_bytes());
                    steps.extend(number::<u16>(literal.len(), self.id)?.to_le_bytes());
                    text.push_str(literal);
                }
                // A flag chooses a form and has no words.
                Node::Argument(name) if self.kind(name) == Some(ArgumentKind::Flag) => {}
                Node::Argument(name) => steps.extend([ARGUMENT, self.position(name)?]),
                Node::Select(name, forms) => {
                    steps.extend([SELECT, self.position(name)?, number(forms.len(), self.id)?]);
                    for (when, nodes) in forms {
                        match when {
                            When::Else => steps.push(ELSE),
                            When::Flag(true) => steps.push(TRUE),
                            When::Flag(false) => steps.push(UNTRUE),
                            When::Plural(_) => steps.push(ONE),
                            When::Exactly(n) => {
                                steps.push(EXACTLY);
                                steps.extend(n.to_le_bytes());
                            }
                        }
                        let mut body = Vec::new();
                        self.write(nodes, text, &mut body)?;
                        steps.extend(number::<u16>(body.len(), self.id)?.to_le_bytes());
                        steps.extend(body);
                    }
                }
            }
        }
        Ok(())
    }

    fn kind(&self, name: &str) -> Option<ArgumentKind> {
        self.known.declared.iter().find(|(own, _)| own == name).map(|(_, kind)| *kind)
    }

    fn position(&self, name: &str) -> Result<u8, String> {
        let position = self.known.declared.iter().position(|(own, _)| own == name);
        number(position.ok_or_else(|| format!("{}: the argument {name} is not declared", self.id))?, self.id)
    }
}

fn number<N: TryFrom<usize>>(value: usize, what: &str) -> Result<N, String> {
    N::try_from(value).map_err(|_| format!("{what}: {value} is more than a message can have"))
}
