//! Text in cells: cutting, wrapping, writing, by the width that a terminal gives to each character.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use unicode_linebreak::linebreaks;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Width in cells.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The longest beginning of a text that fits, with a sign of the cut where it is cut.
pub fn fit<'a>(text: &'a str, cells: usize, more: &str) -> (&'a str, bool) {
    if width(text) <= cells {
        return (text, false);
    }
    let room = cells.saturating_sub(width(more));
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > room {
            return (text.get(..at).unwrap_or(""), true);
        }
    }
    (text, false)
}

/// Writes a text from `x` on in at most `cells` cells, cut with a sign; returns the column after it.
pub(crate) fn put(
    buf: &mut Buffer,
    (x, y): (u16, u16),
    text: &str,
    cells: usize,
    more: &str,
    style: Style,
) -> u16 {
    let area = buf.area;
    if y < area.top() || y >= area.bottom() || x >= area.right() || cells == 0 {
        return x;
    }
    let (shown, cut) = fit(text, cells, more);
    let mut x = write(buf, x, y, shown, cells, style);
    if cut {
        (x, _) = buf.set_stringn(x, y, more, 1, style);
    }
    x
}

/// Writes a text that fits. Most texts hold nothing but characters of one cell that stand for themselves, and need no
/// look for what belongs together.
fn write(buf: &mut Buffer, x: u16, y: u16, text: &str, cells: usize, style: Style) -> u16 {
    let is_plain = text.bytes().fold(true, |plain, byte| plain & (b' '..=b'~').contains(&byte));
    if !is_plain && !text.chars().all(stands_alone) {
        return buf.set_stringn(x, y, text, cells, style).0;
    }
    let first = buf.index_of(x, y);
    let row = buf.content.get_mut(first..first + usize::from(buf.area.right() - x)).unwrap_or_default();
    if is_plain {
        for (cell, byte) in row.iter_mut().zip(text.bytes()) {
            cell.set_char(char::from(byte)).set_style(style);
        }
        return buf.area.right().min(x.saturating_add(text.len() as u16));
    }
    let mut end = x;
    for (cell, c) in row.iter_mut().zip(text.chars()) {
        cell.set_char(c).set_style(style);
        end += 1;
    }
    end
}

/// Whether a character takes one cell and is no part of another: letters and signs of Latin, the punctuation and arrows
/// of our texts, lines and blocks.
const fn stands_alone(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{24f}' | '‐'..='‧' | '\u{202f}' | '←'..='↕' | '─'..='▟' | '■' | '□' | '●' | '○')
}

/// Breaks a text into lines of at most `cells` cells where the Unicode rules of line breaking (UAX 14) allow it: after
/// spaces, hyphens and slashes, between characters of Japanese, never before a mark that belongs to what stands before
/// it. A word that is too long is broken. The ranges are bytes of the text; spaces at the end of a line are in none.
pub fn wrap(text: &str, cells: usize) -> Vec<(usize, usize)> {
    broken(text, cells, linebreaks(text).map(|(at, _)| at), |_| true)
}

/// The same for what the program says once: a path, an address or a key stays whole as far as a line has room for it.
pub(crate) fn wrap_message(text: &str, cells: usize) -> Vec<(usize, usize)> {
    let inside = |at: usize| {
        let [before, after] = [
            text.get(..at).and_then(|text| text.chars().next_back()),
            text.get(at..).and_then(|text| text.chars().next()),
        ];
        before.zip(after).is_some_and(|(a, b)| a.is_ascii_graphic() && b.is_ascii_graphic())
    };
    // The rules allow no break before the stroke that a path begins with.
    let spaces = text.match_indices(' ').map(|(at, space)| at + space.len());
    let mut breaks: Vec<usize> = linebreaks(text).map(|(at, _)| at).chain(spaces).collect();
    breaks.sort_unstable();
    broken(text, cells, breaks.into_iter(), |at| !inside(at))
}

/// Breaks a text into lines at some of the places where it may be broken, in order: at those that are well chosen as far as
/// a line has one, else at any.
fn broken(
    text: &str,
    cells: usize,
    breaks: impl Iterator<Item = usize>,
    is_well_chosen: impl Fn(usize) -> bool,
) -> Vec<(usize, usize)> {
    let cells = cells.max(1);
    if width(text) <= cells {
        return vec![(0, text.len())];
    }
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut lines = Vec::new();
    let mut breaks = breaks.peekable();
    let (mut start, mut used, mut chance, mut other) = (0, 0, 0, 0);
    for (at, c) in text.char_indices() {
        while let Some(found) = breaks.next_if(|&found| found <= at) {
            if is_well_chosen(found) {
                chance = found;
            }
            other = found;
        }
        let own = if c.is_ascii() { 1 } else { c.width().unwrap_or(0) };
        if used + own > cells && c != ' ' {
            let is_empty = |end: usize| part(start, end.max(start)).trim_start().is_empty();
            let next = [chance, other].into_iter().find(|&end| !is_empty(end)).unwrap_or(at);
            lines.push((start, start + part(start, next).trim_end_matches(' ').len()));
            start = next;
            used = width(part(start, at));
        }
        used += own;
    }
    lines.push((start, text.len()));
    lines
}

/// The same in at most so many lines: where it takes more, the last of them holds all that is left, so that who writes
/// it shows where it is cut.
pub(crate) fn wrap_within(text: &str, cells: usize, most: usize) -> Vec<(usize, usize)> {
    let mut lines = wrap(text, cells);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.1 = text.len();
        }
    }
    lines
}

/// The lines of a text, as [`wrap`] breaks it.
pub fn wrapped(text: &str, cells: usize) -> impl Iterator<Item = &str> {
    wrap(text, cells).into_iter().map(|(from, to)| text.get(from..to).unwrap_or_default().trim_end())
}

/// The same where a text is parts with dots between them: a part that does not fit behind the others begins a line, and
/// the dot before it is left out.
pub(crate) fn wrap_parts(text: &str, cells: usize) -> Vec<(usize, usize)> {
    const DOT: &str = " · ";
    if width(text) <= cells || !text.contains(DOT) {
        return wrap(text, cells);
    }
    let mut lines: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for part in text.split(DOT) {
        let end = at + part.len();
        let fits = |from: usize| text.get(from..end).is_some_and(|line| width(line) <= cells);
        match lines.last_mut().filter(|(from, _)| fits(*from)) {
            Some(line) => line.1 = end,
            None => lines.extend(wrap(part, cells).into_iter().map(|(from, to)| (at + from, at + to))),
        }
        at = end + DOT.len();
    }
    lines
}

/// Puts an ASCII character in place of every sign that texts hold, for terminals that show no others. Letters
/// stay: a name without its accents is another name.
pub fn to_ascii(buf: &mut Buffer) {
    for cell in &mut buf.content {
        if cell.symbol().is_ascii() {
            continue;
        }
        let sign = match cell.symbol() {
            "·" | "–" | "—" | "−" | "─" => "-",
            "│" => "|",
            "╭" | "╮" | "╰" | "╯" | "┬" | "┴" | "├" | "┤" | "┼" => "+",
            "…" => "~",
            "●" => "O",
            "○" => "o",
            "•" => "*",
            "≠" => "!",
            "≈" => "=",
            "→" => ">",
            "←" => "<",
            "↑" => "^",
            "↓" => "v",
            "×" => "x",
            "’" | "‘" => "'",
            "“" | "”" | "«" | "»" => "\"",
            "\u{a0}" | "\u{202f}" => " ",
            "▁" | "▂" => "_",
            "▃" | "▄" => "-",
            "▅" | "▆" => "=",
            "▇" | "█" | "▓" => "#",
            "░" => ".",
            "▒" => ":",
            "β" => "b",
            "θ" => "t",
            other if other.chars().all(|c| c.is_alphabetic() && c.width() == Some(1)) => continue,
            // Two cells wide, or a sign that no text of ours holds.
            _ => "?",
        };
        cell.set_symbol(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, cells: usize) -> Vec<&str> {
        wrap(text, cells).into_iter().map(|(a, b)| text[a..b].trim_end()).collect()
    }

    #[test]
    fn text_breaks_at_spaces_and_long_words_anywhere() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert_eq!(lines("supercalifragilistic", 8), ["supercal", "ifragili", "stic"]);
        assert_eq!(lines("", 8), [""]);
        assert_eq!(lines("a b c d e f", 1), ["a", "b", "c", "d", "e", "f"]);
    }

    #[test]
    fn text_breaks_as_its_script_does() {
        assert_eq!(
            lines("Directeurs/directrices des ventes", 12),
            ["Directeurs/", "directrices", "des ventes"]
        );
        assert_eq!(
            lines("Salaire médian\u{a0}: 58\u{a0}400", 12),
            ["Salaire", "médian\u{a0}:", "58\u{a0}400"]
        );
        assert_eq!(
            lines("医療技術者、その他", 8),
            ["医療技術", "者、その", "他"],
            "no line begins with a comma"
        );
        assert_eq!(lines("a well-known P10-P90", 8), ["a well-", "known", "P10-P90"]);
    }

    #[test]
    fn a_path_in_a_message_breaks_only_where_no_line_holds_it() {
        let message = |text: &'static str, cells| {
            wrap_message(text, cells).into_iter().map(|(a, b)| text[a..b].trim_end()).collect::<Vec<_>>()
        };
        let said = "3 occupations written to /home/ada/metier-shortlist-2026-11-30.html";
        let whole = ["3 occupations written to", "/home/ada/metier-shortlist-2026-11-30.html"];
        assert_eq!(message(said, 44), whole);
        assert_eq!(message(said, 42), whole);
        // No line of so many cells holds it: it breaks where a text would.
        let parts = ["3 occupations", "written to", "/home/ada/metier-", "shortlist-2026-11", "-30.html"];
        assert_eq!(message(said, 17), parts);
        assert_eq!(
            message("保存しました: /home/ada/a-b.html", 16),
            ["保存しました:", "/home/ada/a-", "b.html"]
        );
    }

    #[test]
    fn no_line_is_wider_than_asked_whatever_the_script() {
        let text = "技術者は électricienne of the Ⅷ kind 医療技術者 wonderful";
        for cells in 2..40 {
            for line in lines(text, cells) {
                assert!(width(line) <= cells, "{line:?} in {cells}");
            }
        }
    }

    #[test]
    fn the_last_line_of_a_text_without_room_holds_what_is_left() {
        assert_eq!(wrap_within("one two three", 7, 2), wrap("one two three", 7));
        assert_eq!(wrap_within("one two three four", 7, 2), [(0, 7), (8, 18)]);
        assert!(wrap_within("one two", 3, 0).is_empty());
    }

    #[test]
    fn what_stands_alone_is_written_as_ratatui_writes_it() {
        let all: Vec<char> = (' '..='\u{ffff}').filter(|&c| stands_alone(c)).collect();
        assert!(all.len() > 500);
        let area = ratatui::layout::Rect::new(0, 0, 5, 1);
        let style = Style::new().bold().not_italic().red();
        for (at, &one) in all.iter().enumerate() {
            let other = all[(at * 7 + 13) % all.len()];
            let text = format!("{one}{other}{one}{one}");
            let [mut ours, mut theirs] = [Buffer::empty(area), Buffer::empty(area)];
            for buf in [&mut ours, &mut theirs] {
                buf.set_style(area, Style::new().italic().on_blue());
            }
            let end = write(&mut ours, 1, 0, &text, 4, style);
            assert_eq!((end, 0), theirs.set_stringn(1, 0, &text, 4, style), "{text:?}");
            assert_eq!(ours, theirs, "{text:?}");
            // At the edge of the screen, what has no room is left out.
            assert_eq!(write(&mut ours, 3, 0, &text, 4, style), 5);
        }
    }

    #[test]
    fn a_cut_text_shows_that_it_is_cut() {
        assert_eq!(fit("technologists", 8, "…"), ("technol", true));
        assert_eq!(fit("short", 8, "…"), ("short", false));
    }
}
