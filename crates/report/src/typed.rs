//! The user's own words in a report: nothing in them drives a terminal or is taken for markup.

/// Text without what could drive a terminal or break a line.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|c| if metier_model::text::is_unsafe(c) { ' ' } else { c }).collect()
}

/// The user's own words as Markdown that shows them as they were typed: no markup, no HTML, no link, no heading.
pub(super) fn as_typed(text: &str) -> String {
    let text = clean(text);
    let mut written = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let begins_a_block = at == 0 && matches!(c, '#' | '>' | '-' | '+' | '=' | '~' | '|');
        if begins_a_block || matches!(c, '\\' | '`' | '*' | '_' | '<' | '[' | ']' | '&') {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::as_typed;

    #[test]
    fn what_the_user_typed_is_no_markdown() {
        for (typed, written) in [
            ("ask Marie, C# and 40 h", "ask Marie, C# and 40 h"),
            ("<script>x</script>", "\\<script>x\\</script>"),
            ("[here](javascript:x)", "\\[here\\](javascript:x)"),
            ("**no** snake_case `a` \\ &amp;", "\\*\\*no\\*\\* snake\\_case \\`a\\` \\\\ \\&amp;"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("a\u{1b}[31m\nb", "a \\[31m b"),
        ] {
            assert_eq!(as_typed(typed), written, "{typed}");
        }
    }
}
