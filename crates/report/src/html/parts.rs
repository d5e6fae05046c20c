//! The parts of a page: headings, tables, lists of items, sources; every text is escaped here and nowhere else.

use metier_words::{Joint, Locale, Msg, Text};

use crate::grid::Grid;
use metier_content::{Item, Shape, addresses, format, sources};
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Lang, Provenance};

/// For screen and paper, light and dark, without anything from elsewhere.
const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1b1b;--dim:#5a5a5a;--line:#c9c9c9;--band:#7fa8d9;--mark:#1d4f91;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--dim:#a8a8a8;--line:#4a4a4a;--band:#3f6ea8;--mark:#a9cbf5;--paper:#17181a}}
@page{margin:16mm}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.2rem;border-bottom:1px solid var(--line)}
h3{font-size:1.1rem}h4{font-size:1rem;margin-bottom:.2rem}
h1,h2,h3,h4,.for{break-after:avoid}tr,li,svg,blockquote{break-inside:avoid}p{orphans:2;widows:2}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid var(--line)}
.long{min-width:10rem}.number{text-align:right;font-variant-numeric:tabular-nums}thead{display:table-header-group}small{color:var(--dim)}
blockquote{margin:1rem 0;padding:.2rem 1rem;border-left:3px solid var(--mark)}
ul{padding-left:1.3rem}.warning{border-left:3px solid var(--line);padding-left:.8rem}
svg{width:100%;height:auto;max-width:46rem}svg text{fill:var(--ink);font-size:12px}svg .dim{fill:var(--dim)}
svg .band{fill:var(--band)}svg .mark{stroke:var(--mark);stroke-width:3}svg .line{stroke:var(--line)}
@media print{:root{--ink:#000;--dim:#444;--line:#bbb;--band:#9db9dd;--mark:#1d4f91;--paper:#fff}
body{font-size:10.5pt;margin:0;max-width:none}a{color:inherit}
.plan{page:plan;font-size:9pt;line-height:1.2}.plan h1{font-size:15pt;margin:0 0 2pt}.plan h2{font-size:11pt;margin:6pt 0 1pt}
.plan p{margin:1pt 0}.plan table{font-size:9pt;margin:2pt 0}.plan th,.plan td{padding:1.5pt 3pt;overflow-wrap:break-word}
.plan .long{min-width:0}.plan small{font-size:7.5pt}.plan th[scope=row]>small{white-space:nowrap}.plan svg{max-width:25rem}.plan td:nth-last-child(2){min-width:20%}
.plan .sources{columns:2;column-gap:2rem;overflow-wrap:anywhere;font-size:7pt;line-height:1.2;padding-left:1rem;margin:1pt 0}.plan .sources a{display:none}
.plan details:not([open]),.plan .fold{display:none}
.plan details{font-size:10.5pt;break-before:page}.plan details table{font-size:9.5pt}}
@page plan{margin:10mm 12mm}
summary{cursor:pointer}summary h2{display:inline;border:0}summary small,th>small{display:block;font-weight:normal}details{margin:.6rem 0}
";

/// Characters of a label from which on its column is kept wide.
const LONG: usize = 12;

/// A page that is being written.
pub(super) struct Document {
    body: String,
    locale: Locale,
    /// Sources that were named.
    ids: Vec<&'static str>,
    listed: bool,
    /// The level of the last heading; those of items stand one below it.
    level: u8,
    /// Whether it is a plan: a few sheets of paper, with more behind what is folded.
    plan: bool,
}

/// A cell of a table: what it says, and where that comes from.
pub(super) type Cell = (Text, Option<Provenance>);

impl Document {
    pub(super) fn new(locale: Locale) -> Self {
        Self { body: String::new(), locale, ids: Vec::new(), listed: false, level: 1, plan: false }
    }

    /// A page that is printed small, and without what is folded.
    pub(super) fn plan(locale: Locale) -> Self {
        Self { plan: true, ..Self::new(locale) }
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    pub(super) fn say(&self, text: &Text) -> String {
        text.say(&self.locale)
    }

    fn push(&mut self, html: &str) {
        self.body.push_str(html);
        self.body.push('\n');
    }

    fn close_list(&mut self) {
        if std::mem::take(&mut self.listed) {
            self.push("</ul>");
        }
    }

    fn list_item(&mut self, html: &str) {
        if !std::mem::replace(&mut self.listed, true) {
            self.push("<ul>");
        }
        self.push(&format!("<li>{html}</li>"));
    }

    pub(super) fn heading(&mut self, level: u8, text: &Text) {
        self.close_list();
        let text = escaped(&self.say(text));
        self.push(&format!("<h{level}>{text}</h{level}>"));
        self.level = level;
    }

    /// The level below which headings of items stand, after a heading of another one.
    pub(super) fn level(&mut self, level: u8) {
        self.level = level;
    }

    pub(super) fn paragraph(&mut self, text: &Text) {
        self.close_list();
        let text = escaped(self.say(text).trim());
        if !text.is_empty() {
            self.push(&format!("<p>{text}</p>"));
        }
    }

    /// Begins what is read when it is opened, and printed when it is open; how to, once.
    pub(super) fn fold(&mut self, title: &Text) {
        self.close_list();
        let title = escaped(&self.say(title));
        self.push(&format!("<details><summary><h2>{title}</h2></summary>"));
        self.level = 2;
    }

    /// Ends it.
    pub(super) fn fold_end(&mut self) {
        self.close_list();
        self.push("</details>");
    }

    /// Says on the screen alone how folded parts are read.
    pub(super) fn how_to_unfold(&mut self) {
        self.close_list();
        let text = escaped(&self.say(&Msg::HtmlDetailsHow.into()));
        self.push(&format!("<p class=\"fold\">{text}</p>"));
    }

    /// The user's own words; nothing where there are none.
    pub(super) fn quote(&mut self, note: &str) {
        if !note.trim().is_empty() {
            self.push(&format!("<blockquote>{}</blockquote>", escaped(note)));
        }
    }

    pub(super) fn chart(&mut self, svg: &str) {
        self.close_list();
        self.push(svg);
    }

    /// A table of a head and rows; the first cell of a row names it.
    pub(super) fn table(&mut self, (head, rows): (Vec<Text>, Vec<Vec<Text>>)) {
        self.table_head(head);
        for row in rows {
            let mut cells = row.into_iter();
            let label = cells.next().unwrap_or(Text::EMPTY);
            self.table_row(&label, 0, cells.map(|cell| (cell, None)));
        }
        self.table_end();
    }

    /// Begins a table; without cells it has no head.
    pub(super) fn table_head(&mut self, cells: impl IntoIterator<Item = Text>) {
        self.close_list();
        let cells = cells
            .into_iter()
            .map(|cell| self.say(&cell))
            .fold(String::new(), |head, cell| format!("{head}<th scope=\"col\">{}</th>", escaped(&cell)));
        let head = if cells.is_empty() { String::new() } else { format!("<thead><tr>{cells}</tr></thead>") };
        self.push(&format!("<table>{head}<tbody>"));
    }

    /// A table of values, and below it how its figures are known.
    pub(super) fn grid(&mut self, grid: &Grid) {
        self.close_list();
        let side = |at: usize| {
            let right = grid.numbers.get(at).copied().unwrap_or_default();
            if right { " class=\"number\"" } else { "" }
        };
        let head = grid.head.iter().enumerate().fold(String::new(), |head, (at, name)| {
            let name = escaped(&self.say(name));
            format!("{head}<th scope=\"col\"{}>{name}</th>", side(at))
        });
        self.push(&format!("<table><thead><tr>{head}</tr></thead><tbody>"));
        for row in &grid.rows {
            let mut cells = row.iter().enumerate();
            let first = cells.next().map(|(_, cell)| escaped(&self.say(cell))).unwrap_or_default();
            let line = cells.fold(format!("<tr><th scope=\"row\">{first}</th>"), |line, (at, cell)| {
                format!("{line}<td{}>{}</td>", side(at), escaped(&self.say(cell)))
            });
            self.push(&format!("{line}</tr>"));
        }
        self.table_end();
        let known = escaped(&self.say(&grid.how_known()));
        if !known.is_empty() {
            self.push(&format!("<p><small>{known}</small></p>"));
        }
    }

    /// A list of lines.
    pub(super) fn list(&mut self, class: &str, lines: &[Text]) {
        self.close_list();
        if lines.is_empty() {
            return;
        }
        self.push(&format!("<ul class=\"{class}\">"));
        self.listed = true;
        for line in lines {
            let line = escaped(&self.say(line));
            self.list_item(&line);
        }
        self.close_list();
    }

    /// Notes sources for the list at the end.
    pub(super) fn know(&mut self, sources: &[&'static str]) {
        for id in sources {
            if !self.ids.contains(id) {
                self.ids.push(id);
            }
        }
    }

    pub(super) fn table_row(&mut self, label: &Text, indent: u8, cells: impl IntoIterator<Item = Cell>) {
        let label = escaped(&self.say(label));
        // A code needs no room, a title beside many columns would be broken at every word.
        let long = if label.chars().count() > LONG { " class=\"long\"" } else { "" };
        let cells: Vec<Cell> = cells.into_iter().collect();
        // What is known of all in the same way is said once, under the name of the row.
        let known = if cells.len() > 1 { in_one_way(cells.iter().map(|(_, from)| from)) } else { None };
        let same = known.is_some();
        let known = self.from(known);
        let mut row = format!(
            "<tr><th scope=\"row\"{long} style=\"padding-left:{}rem\">{label}{known}</th>",
            0.6 + f32::from(indent)
        );
        for (text, from) in &cells {
            let from = self.from(from.as_ref());
            let from = if same { "" } else { from.as_str() };
            row = format!("{row}<td>{}{from}</td>", escaped(&self.say(text)));
        }
        self.push(&format!("{row}</tr>"));
    }

    pub(super) fn table_end(&mut self) {
        self.push("</tbody></table>");
    }

    /// Where a figure comes from; its sources are noted for the end.
    fn from(&mut self, from: Option<&Provenance>) -> String {
        let Some(from) = from else { return String::new() };
        for id in &from.sources {
            if !self.ids.contains(id) {
                self.ids.push(id);
            }
        }
        format!(" <small>{}</small>", escaped(&self.say(&format::provenance(from))))
    }

    /// Where everything in a line comes from.
    fn sources_of(&mut self, item: &Item) -> String {
        let own = self.from(item.from.as_ref());
        let beside = item.beside.iter().map(|(what, from)| {
            let told = self.from(Some(from));
            let what = escaped(&self.say(what));
            told.replacen("<small>", &format!("<small>{what}: "), 1)
        });
        let beside: String = beside.collect();
        own + &beside
    }

    /// The items of a page, as on the screen.
    pub(super) fn items(&mut self, items: &[Item]) {
        for item in items {
            let text = self.say(&item.text);
            if item.shape == Shape::Drawing {
                continue;
            }
            let from = match item.shape {
                Shape::Row => self.sources_of(item),
                _ if !item.tail.is_empty() => self.sources_of(item),
                _ => {
                    self.sources_of(item);
                    String::new()
                }
            };
            let label = super::super::label(item);
            let line = self.say(&Text::joined(Joint::Colon, [label, item.text.clone()]));
            let address = match item.address.as_str() {
                "" => String::new(),
                url => format!(" <a href=\"{0}\">{0}</a>", escaped(&self.say(&addresses::shown(url)))),
            };
            let (text, line) = (escaped(text.trim()), escaped(line.trim()));
            match item.shape {
                Shape::Drawing | Shape::Hint | Shape::Gap => {}
                Shape::Heading => {
                    self.close_list();
                    let level = self.level + 1;
                    self.push(&format!("<h{level}>{text}</h{level}>"));
                }
                Shape::Bullet | Shape::Row => self.list_item(&format!("{line}{from}{address}")),
                Shape::Warning => {
                    self.close_list();
                    self.push(&format!("<p class=\"warning\">{text}{address}</p>"));
                }
                Shape::For => {
                    self.close_list();
                    let roles = self.say(&Msg::ShortlistFor { roles: item.text.clone() }.into());
                    self.push(&format!("<p class=\"for\">{}</p>", escaped(&roles)));
                }
                Shape::Paragraph | Shape::Note if text.is_empty() && address.is_empty() => {}
                Shape::Paragraph | Shape::Note => {
                    self.close_list();
                    self.push(&format!("<p>{text}{address}</p>"));
                }
            }
        }
        self.close_list();
    }

    pub(super) fn sources(&mut self, catalog: &Catalog, lang: Lang, today: Day) {
        self.heading(2, &Msg::ReportSources.into());
        self.listed = true;
        self.push("<ul class=\"sources\">");
        self.ids.sort_unstable();
        for id in std::mem::take(&mut self.ids) {
            let Some(source) = catalog.source(id, lang) else { continue };
            // A day that nobody wrote down is no news.
            let read = Day::parse(&source.accessed)
                .map(|_| Msg::ShortlistReadOn { day: sources::read_on(source, today).into() }.into());
            let read = read.map(|read| self.say(&read)).unwrap_or_default();
            let known = sources::known_of(catalog, source);
            let [publisher, edition, period, licence] =
                [known.publisher, known.edition, known.period, known.licence].map(|text| self.say(&text));
            let parts = [&source.title, &publisher, &edition, &period, &read, &licence];
            let parts: Vec<String> =
                parts.into_iter().filter(|part| !part.is_empty()).map(|part| escaped(part)).collect();
            let url = escaped(&self.say(&addresses::shown(&source.url)));
            let address =
                if url.is_empty() { String::new() } else { format!(" <a href=\"{url}\">{url}</a>") };
            self.list_item(&format!("{}{address}", parts.join("; ")));
        }
        self.paragraph(&Msg::ShortlistEndorse.into());
    }

    /// The whole page.
    pub(super) fn finish(mut self, title: &str) -> String {
        self.close_list();
        let language = self.locale.language().tag();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<main{}>\n{}</main>\n</body>\n</html>\n",
            escaped(title),
            if self.plan { " class=\"plan\"" } else { "" },
            self.body
        )
    }
}

/// Where figures come from, if all come from there; one that is missing has nothing that could be known in another way.
fn in_one_way<'p>(from: impl Iterator<Item = &'p Option<Provenance>>) -> Option<&'p Provenance> {
    let mut known = from.flatten();
    let first = known.next()?;
    let told = format::provenance(first);
    known.all(|from| format::provenance(from) == told).then_some(first)
}

/// Text that means itself in HTML, without what could drive a terminal.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if metier_model::text::is_unsafe(c) => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
