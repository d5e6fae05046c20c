//! Lines of a width that can be read: text for a terminal is broken at its width, in a pipe at 80 cells.

use std::io::{self, IsTerminal};

use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

/// Cells of a line where no terminal says how many it has.
const PIPE: usize = 80;
/// Narrower terminals get lines of this width.
const LEAST: usize = 30;

/// Cells of a line of standard output.
pub(super) fn width() -> usize {
    let terminal = io::stdout().is_terminal().then(metier_term::columns).flatten();
    terminal.map_or(PIPE, |columns| usize::from(columns).max(LEAST))
}

/// A sentence in lines of at most so many cells, broken where Unicode (UAX 14) allows it and not behind a hyphen, so that
/// the name of an option stays whole. A word that is too long has its own line.
pub(super) fn lines(sentence: &str, cells: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let mut from = 0;
    for (to, _) in linebreaks(sentence) {
        let piece = sentence.get(from..to).unwrap_or_default();
        if piece.ends_with('-') && to < sentence.len() {
            continue;
        }
        from = to;
        if let Some(line) = lines.last_mut() {
            if line.is_empty() || line.width() + piece.trim_end().width() <= cells {
                line.push_str(piece);
            } else {
                line.truncate(line.trim_end().len());
                lines.push(piece.to_owned());
            }
        }
        if piece.ends_with('\n') {
            lines.push(String::new());
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// A page of help in lines of at most so many cells: what stands behind a name is set in under itself, and below the name
/// where too little room is left for it.
pub(super) fn help(page: &str, cells: usize) -> String {
    page.lines().map(|line| one(line, cells) + "\n").collect()
}

fn one(line: &str, cells: usize) -> String {
    if line.width() <= cells {
        return line.to_owned();
    }
    let indent = line.len() - line.trim_start().len();
    let name = line.get(indent..).unwrap_or_default();
    // Two spaces part a name from what is said of it.
    let (head, tail) = match name.find("  ") {
        Some(at) => (line.get(..indent + at).unwrap_or_default(), name.get(at..).unwrap_or_default()),
        None => ("", name),
    };
    let gap = tail.len() - tail.trim_start().len();
    let tail = tail.trim_start();
    let column = if head.is_empty() { indent } else { head.width() + gap };
    let (before, under) = if head.is_empty() {
        (" ".repeat(indent), indent)
    } else if column * 2 > cells {
        (format!("{head}\n{}", " ".repeat(indent + 4)), indent + 4)
    } else {
        (format!("{head}{}", " ".repeat(gap)), column)
    };
    let parts = lines(tail, cells.saturating_sub(under));
    before + &parts.join(&format!("\n{}", " ".repeat(under)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_name_stands_under_itself() {
        assert_eq!(help("  --a <n>  one two three", 16), "  --a <n>\n      one two\n      three\n");
        assert_eq!(help("  -a  one two three", 12), "  -a  one\n      two\n      three\n");
        assert_eq!(help("職業コードを示す。", 10), "職業コード\nを示す。\n");
        assert_eq!(help("see --min-hourly and more", 14), "see\n--min-hourly\nand more\n");
    }
}
