//! Rows of texts as a table: columns set under each other for a terminal, tabs between them for a pipe.

use std::io::{self, Write};

use metier_words::{Locale, Text};
use unicode_width::UnicodeWidthStr;

/// Widest column but the last, in cells; what is longer is cut where it is shown in columns.
const WIDEST: usize = 46;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Columns of one width, for those who look.
    Aligned,
    /// Tabs between the columns, for other programs.
    Tabs,
    /// Comma-separated values.
    Csv,
    /// Markdown.
    Markdown,
}

impl TableFormat {
    /// Aligned on a terminal, tabs in a pipe.
    pub fn of_output() -> Self {
        if io::IsTerminal::is_terminal(&io::stdout()) { Self::Aligned } else { Self::Tabs }
    }
}

/// Writes rows; a row may be shorter than the first.
pub fn write(out: &mut impl Write, rows: &[Vec<Text>], form: TableFormat, locale: &Locale) -> io::Result<()> {
    // Another program reads numbers, not their form in a language, alone or within a text.
    let is_read = matches!(form, TableFormat::Tabs | TableFormat::Csv);
    let locale = if is_read { &locale.clone().with_plain_numbers() } else { locale };
    let said = |cell: &Text| match cell {
        Text::Number(number) if is_read => number.plain(),
        cell => cell.say(locale),
    };
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(said).collect()).collect();
    match form {
        TableFormat::Tabs => return rows.iter().try_for_each(|row| writeln!(out, "{}", row.join("\t"))),
        TableFormat::Csv => return csv(out, &rows),
        TableFormat::Markdown => return markdown(out, &rows),
        TableFormat::Aligned => {}
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|i| {
            rows.iter().filter_map(|row| row.get(i)).map(|cell| cell.width()).max().unwrap_or(0).min(WIDEST)
        })
        .collect();
    // Figures stand under each other at their last digit.
    let right: Vec<bool> = (0..columns)
        .map(|i| {
            let mut cells = rows.iter().skip(1).filter_map(|row| row.get(i)).filter(|cell| !cell.is_empty());
            let figures = cells.clone().filter(|cell| is_figure(cell)).count();
            cells.next().is_some() && figures * 2 > rows.len() - 1
        })
        .collect();
    for row in &rows {
        let mut line = String::new();
        for (i, cell) in row.iter().enumerate() {
            let last = i + 1 == row.len();
            let width = widths.get(i).copied().unwrap_or(0);
            let cell = if last { cell.clone() } else { cut(cell, width) };
            let pad = " ".repeat(width.saturating_sub(cell.width()));
            if right.get(i).copied().unwrap_or(false) {
                line += &pad;
                line += &cell;
            } else {
                line += &cell;
                line += &pad;
            }
            line += "  ";
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn csv(out: &mut impl Write, rows: &[Vec<String>]) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(out);
    for row in rows {
        writer.write_record(row).map_err(super::list::written)?;
    }
    writer.flush()
}

fn markdown(out: &mut impl Write, rows: &[Vec<String>]) -> io::Result<()> {
    for (i, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
        if i == 0 {
            writeln!(out, "|{}", "---|".repeat(row.len()))?;
        }
    }
    Ok(())
}

fn is_figure(cell: &str) -> bool {
    cell.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        && !cell.contains(|c: char| c.is_alphabetic())
}

/// A text of at most some cells, with an ellipsis where something is left out.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        cut.push(c);
        if cut.width() >= width {
            cut.pop();
            break;
        }
    }
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;
    use metier_words::Number;

    #[test]
    fn figures_stand_at_the_right_and_titles_at_the_left() {
        let row = |title: &'static str, n| {
            vec![Text::verbatim(title), Number::whole(n).into(), Text::verbatim("x")]
        };
        let head = ["title", "n", "note"].map(Text::verbatim).to_vec();
        let rows = [head, row("Bakers", 5), row("職業", 1_200)];
        let written = |form| {
            let mut out = Vec::new();
            write(&mut out, &rows, form, &Locale::default()).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            written(TableFormat::Aligned),
            "title       n  note\nBakers      5  x\n職業    1,200  x\n"
        );
        assert_eq!(written(TableFormat::Tabs), "title\tn\tnote\nBakers\t5\tx\n職業\t1200\tx\n");
    }
}
