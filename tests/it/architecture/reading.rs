//! Reading sources: without comments and literals, as tokens, as paths that are used.

use std::collections::BTreeSet;

use super::room;

/// A source without its comments, and without what stands between quotes.
pub(super) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let (mut chars, mut quoted) = (text.chars().peekable(), false);
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                chars.next();
            }
            '"' => quoted = !quoted,
            // A quote as a character.
            '\'' if !quoted && chars.peek() == Some(&'"') => {
                chars.next();
            }
            '/' if !quoted && chars.peek() == Some(&'/') => {
                chars.find(|&c| c == '\n');
                code.push('\n');
            }
            c if !quoted => code.push(c),
            _ => {}
        }
    }
    code
}

/// The words and signs of a source, spaces left out; `::` is one sign.
pub(super) fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut word = String::from(c);
            while let Some(&next) = chars.peek().filter(|next| next.is_alphanumeric() || **next == '_') {
                word.push(next);
                chars.next();
            }
            tokens.push(word);
        } else if c == ':' && chars.peek() == Some(&':') {
            chars.next();
            tokens.push("::".to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

/// The paths that begin at a position: one, or one for each name of a `{…}` group, groups in groups too.
pub(super) fn paths(tokens: &[String], at: &mut usize, before: &[String], found: &mut Vec<String>) {
    let mut path = before.to_vec();
    loop {
        match tokens.get(*at).map(String::as_str) {
            Some("{") => {
                *at += 1;
                while tokens.get(*at).is_some_and(|token| token != "}") {
                    paths(tokens, at, &path, found);
                    if tokens.get(*at).is_some_and(|token| token == ",") {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            Some(word) => {
                if word != "self" {
                    path.push(word.to_owned());
                }
                *at += 1;
            }
            None => return,
        }
        if tokens.get(*at).is_some_and(|token| token == "::") {
            *at += 1;
        } else {
            // A name that is given another: `as other`.
            while tokens.get(*at).is_some_and(|token| token == "as") && before.len() < path.len() {
                *at += 2;
            }
            found.push(path.join("::"));
            return;
        }
    }
}

/// What a file uses of other rooms, as paths from the root of the program, and of crates below it.
pub(super) fn uses(file: &str, text: &str) -> BTreeSet<String> {
    let tokens = tokens(&code(text));
    // How many times `super` leads from this file to the root of the crate.
    let parts: Vec<&str> = file.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let tests =
        tokens.windows(2).position(|pair| pair[0] == "mod" && pair[1] == "tests").unwrap_or(usize::MAX);
    let mut found = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let begins = i == 0 || tokens[i - 1] != "::";
        let leads = begins && tokens.get(i + 1).is_some_and(|t| t == "::");
        if leads && tokens[i].starts_with("metier_") {
            paths(&tokens, &mut i, &[], &mut found);
        } else if leads && !file.starts_with("metier_") && (tokens[i] == "crate" || tokens[i] == "metier") {
            i += 2;
            paths(&tokens, &mut i, &[], &mut found);
        } else if begins && tokens[i] == "super" {
            let mut levels = 0;
            while tokens.get(i).is_some_and(|t| t == "super") && tokens.get(i + 1).is_some_and(|t| t == "::")
            {
                levels += 1;
                i += 2;
            }
            if levels == 0 {
                i += 1;
            } else if levels >= parts.len() + usize::from(i > tests) {
                paths(&tokens, &mut i, &[], &mut found);
            }
        } else {
            i += 1;
        }
    }
    let own = room(file);
    found.into_iter().filter(|path| path.split("::").next() != Some(own)).collect()
}
