//! Holds the languages against each other: the same messages, the same arguments, every plural form.

use std::collections::BTreeSet;

use super::parse::{ArgumentKind, Message, Node, Set, When};

/// Adds a fault for everything that one language has and another lacks.
pub(crate) fn compare(sets: &[Set], faults: &mut Vec<String>) {
    let Some((reference, others)) = sets.split_first() else { return };
    for (id, message) in &reference.messages {
        own(id, message, faults);
        forms(id, message, &message.declared, &reference.name, faults);
        for set in others {
            match set.messages.get(id) {
                None => faults.push(format!("{}: {id} is missing in lang/{}", message.place, set.name)),
                Some(other) => against(id, message, other, set, faults),
            }
        }
    }
    for set in others {
        for (id, message) in &set.messages {
            if !reference.messages.contains_key(id) {
                faults.push(format!("{}: {id} is not in lang/{}", message.place, reference.name));
            }
        }
    }
}

/// A language that holds marks to their words has no plain space before them, behind an opening quotation mark or within
/// a number.
pub(crate) fn spaces(set: &Set, held: &[char], faults: &mut Vec<String>) {
    if held.is_empty() {
        return;
    }
    for (id, message) in &set.messages {
        each_literal(&message.nodes, &mut |text| {
            let all: Vec<char> = text.chars().collect();
            let at = |i: usize| all.get(i).copied().unwrap_or('\n');
            let digits = |from: usize| all.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
            let loose = |i: usize| {
                let before = i.checked_sub(1).map_or('\n', at);
                let within = before.is_ascii_digit() && digits(i + 1) == 3;
                at(i) == ' ' && (held.contains(&at(i + 1)) || before == '«' || within)
            };
            if let Some(at) = (0..all.len()).find(|&i| loose(i)) {
                let around: String = all.iter().skip(at.saturating_sub(12)).take(18).collect();
                faults.push(format!(
                    "{}: {id}: a plain space where a no-break one (U+00A0) belongs: \"{around}\"",
                    message.place
                ));
            }
        });
    }
}

fn each_literal(nodes: &[Node], visit: &mut impl FnMut(&str)) {
    for node in nodes {
        match node {
            Node::Literal(text) => visit(text),
            Node::Argument(_) => {}
            Node::Select(_, forms) => forms.iter().for_each(|(_, nodes)| each_literal(nodes, visit)),
        }
    }
}

/// The reference declares all that it uses, and uses all that it declares.
fn own(id: &str, message: &Message, faults: &mut Vec<String>) {
    let used = used(&message.nodes);
    for name in &used {
        if !message.declared.iter().any(|(declared, _)| declared == name) {
            faults.push(format!(
                "{}: {id}: ${name} is not declared: add `# ${name} (kind): words`",
                message.place
            ));
        }
    }
    for (name, kind) in &message.declared {
        if !used.contains(name) && *kind != ArgumentKind::Flag {
            faults.push(format!("{}: {id}: ${name} is declared and not used", message.place));
        }
    }
}

fn against(id: &str, reference: &Message, other: &Message, set: &Set, faults: &mut Vec<String>) {
    let used = used(&other.nodes);
    for (name, kind) in &reference.declared {
        // A form may depend on a flag, such as a gender, in one language alone; on a number it always does.
        if !used.contains(name) && *kind != ArgumentKind::Flag {
            faults.push(format!("{}: {id}: ${name} is not used", other.place));
        }
    }
    for name in &used {
        if !reference.declared.iter().any(|(declared, _)| declared == name) {
            faults.push(format!("{}: {id}: ${name} is no argument of the message", other.place));
        }
    }
    forms(id, other, &reference.declared, &set.name, faults);
}

/// Plural forms that a language needs beside `other`.
fn categories(language: &str) -> &'static [&'static str] {
    super::LANGUAGES.iter().find(|own| own.folder == language).map_or(&[], |own| own.plurals)
}

fn forms(
    id: &str,
    message: &Message,
    declared: &[(String, ArgumentKind)],
    language: &str,
    faults: &mut Vec<String>,
) {
    let mut fault = |why: String| faults.push(format!("{}: {id}: {why}", message.place));
    each_select(&message.nodes, &mut |name, whens| {
        let kind = declared.iter().find(|(declared, _)| declared == name).map(|(_, kind)| *kind);
        let has = |category: &str| whens.iter().any(|when| **when == When::Plural(category.to_owned()));
        match kind {
            Some(ArgumentKind::Count | ArgumentKind::Number) => {
                if whens.iter().any(|when| matches!(when, When::Flag(_))) {
                    fault(format!("${name} is a number, its forms are [one] and *[other]"));
                }
                let exact = whens.iter().all(|when| matches!(when, When::Exactly(_) | When::Else));
                for category in categories(language) {
                    if !has(category) && !exact {
                        fault(format!("${name} lacks the form [{category}]"));
                    }
                }
                for when in whens {
                    if let When::Plural(category) = when
                        && !categories(language).contains(&category.as_str())
                    {
                        fault(format!("[{category}] is no plural form of {language}"));
                    }
                }
            }
            Some(ArgumentKind::Flag)
                if whens.iter().any(|when| matches!(when, When::Plural(_) | When::Exactly(_))) =>
            {
                fault(format!("${name} is a flag, its forms are [true] and *[false]"));
            }
            Some(ArgumentKind::Flag) => {}
            Some(_) => fault(format!("no form can be chosen by ${name}: it is no number and no flag")),
            None => {}
        }
    });
}

fn each_select(nodes: &[Node], visit: &mut impl FnMut(&str, &[&When])) {
    for node in nodes {
        if let Node::Select(name, forms) = node {
            visit(name, &forms.iter().map(|(when, _)| when).collect::<Vec<_>>());
            for (_, nodes) in forms {
                each_select(nodes, visit);
            }
        }
    }
}

fn used(nodes: &[Node]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for node in nodes {
        match node {
            Node::Literal(_) => {}
            Node::Argument(name) => {
                names.insert(name.clone());
            }
            Node::Select(name, forms) => {
                names.insert(name.clone());
                names.extend(forms.iter().flat_map(|(_, nodes)| used(nodes)));
            }
        }
    }
    names
}
