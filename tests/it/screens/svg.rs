//! The pictures of the README as SVG with text that can be selected, made from the states of the tests; a picture that is
//! no longer what the program draws fails. `just screenshots` makes them anew, and PNG from them.

use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use metier::app::ThemeName;
use metier::ui::theme::SIXTEEN;
use metier::ui::{Depth, Theme};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use super::{SCREENS, after, draw, evidence};

/// Width and height of a cell, and the space around the screen, in pixels.
const CELL: (u32, u32) = (9, 18);
const MARGIN: u32 = 12;

/// Each picture with the screen of the tests that it shows, and its size; a screen that is none of the tests' has keys
/// of its own.
const PICTURES: [(&str, &str, (u16, u16), ThemeName); 12] = [
    ("explore", "occupation", (120, 36), ThemeName::Dark),
    ("search", "search", (100, 30), ThemeName::Dark),
    ("compare", "compare", (120, 36), ThemeName::Dark),
    ("rating", "weights", (100, 30), ThemeName::Dark),
    ("moves", "moves", (120, 36), ThemeName::Dark),
    ("suits", "suits", (120, 36), ThemeName::Dark),
    ("payback", "payback", (100, 30), ThemeName::Dark),
    ("ways", "ways", (120, 36), ThemeName::Dark),
    ("shortlist", "shortlist", (100, 30), ThemeName::Dark),
    ("map", "map", (120, 36), ThemeName::Dark),
    ("light", "occupation", (120, 36), ThemeName::Light),
    ("small", "occupation", (80, 24), ThemeName::Dark),
];

/// The tour: keys, and how long what they lead to is looked at, in tenths of a second.
const TOUR: [(&str, u32); 25] = [
    ("", 14),
    ("/", 6),
    ("p", 2),
    ("r", 2),
    ("o", 2),
    ("s", 2),
    ("t", 2),
    ("h", 12),
    ("<Enter>", 22),
    ("r", 6),
    ("on", 8),
    ("<Enter>", 16),
    ("]", 9),
    ("]", 9),
    ("]", 9),
    ("[[[", 6),
    ("s", 10),
    ("m", 24),
    ("<Esc>", 5),
    ("c/32120<Enter>c", 10),
    ("2", 26),
    ("3", 18),
    ("4", 24),
    ("1", 6),
    ("?", 24),
];
const TOUR_SIZE: (u16, u16) = (120, 34);

fn keys_of(screen: &str) -> &'static str {
    SCREENS.iter().find(|(name, _)| *name == screen).map(|(_, keys)| *keys).unwrap()
}

/// Colours of a terminal that sets none: text and background.
fn ground(theme: ThemeName) -> (&'static str, &'static str) {
    if theme == ThemeName::Light { ("#24292f", "#ffffff") } else { ("#d5d9df", "#14171c") }
}

fn hex(color: Color, own: &str) -> String {
    const NAMED: [&str; 16] = [
        "#14171c", "#cc5555", "#58a55c", "#c9a227", "#5189d6", "#a56fc2", "#3fa7a7", "#c5c9cf", "#6b727d",
        "#ef7272", "#78c97d", "#e6c14a", "#78aaf0", "#c993e0", "#62c9c9", "#f2f4f7",
    ];
    let index = match color {
        Color::Reset => return own.to_owned(),
        Color::Rgb(r, g, b) => return format!("#{r:02x}{g:02x}{b:02x}"),
        Color::Indexed(index) => index,
        named => SIXTEEN.iter().position(|&other| other == named).unwrap() as u8,
    };
    match index {
        0..16 => NAMED[usize::from(index)].to_owned(),
        // The cube of six by six by six, then the greys of xterm.
        16..232 => {
            let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
            let at = index - 16;
            format!("#{:02x}{:02x}{:02x}", level(at / 36), level(at / 6 % 6), level(at % 6))
        }
        232.. => {
            let grey = 8 + 10 * (index - 232);
            format!("#{grey:02x}{grey:02x}{grey:02x}")
        }
    }
}

/// How a cell looks: text, background where it is not the ground's, class of its weight.
fn look(cell: &Cell, (text, back): (&str, &str)) -> (String, Option<String>, String) {
    let (mut fg, mut bg) = (hex(cell.fg, text), hex(cell.bg, back));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut fg, &mut bg);
    }
    let mut class = String::new();
    for (modifier, letter) in
        [(Modifier::BOLD, 'b'), (Modifier::DIM, 'd'), (Modifier::ITALIC, 'i'), (Modifier::UNDERLINED, 'u')]
    {
        if cell.modifier.contains(modifier) {
            class.push(letter);
            class.push(' ');
        }
    }
    (fg, Some(bg).filter(|bg| bg != back), class.trim_end().to_owned())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// One row of a screen with its top at 0.
fn row(buffer: &Buffer, y: u16, ground: (&str, &str)) -> String {
    let (mut backs, mut texts) = (String::new(), String::new());
    let width = buffer.area.width;
    let mut x = 0;
    while x < width {
        let like = look(&buffer[(x, y)], ground);
        let begin = x;
        // Where each character stands, in cells; a wide one is followed by an empty cell.
        let (mut run, mut places) = (String::new(), Vec::new());
        while x < width && look(&buffer[(x, y)], ground) == like {
            let symbol = buffer[(x, y)].symbol();
            for c in symbol.chars() {
                run.push(c);
                places.push(x);
            }
            x += unicode_width::UnicodeWidthStr::width(symbol).max(1) as u16;
        }
        let (fg, bg, class) = like;
        if let Some(bg) = bg {
            let (left, wide) = (u32::from(begin) * CELL.0, u32::from(x - begin) * CELL.0);
            write!(backs, r#"<rect x="{left}" width="{wide}" height="{}" fill="{bg}"/>"#, CELL.1).unwrap();
        }
        let blank = run.trim_start_matches(' ');
        let skip = run.chars().count() - blank.chars().count();
        let shown = blank.trim_end_matches(' ');
        if shown.is_empty() {
            continue;
        }
        // Characters that stand in line one by one need one place; others say where each stands.
        let places = &places[skip..skip + shown.chars().count()];
        let pixels: Vec<String> = places.iter().map(|x| (u32::from(*x) * CELL.0).to_string()).collect();
        let place = if shown.is_ascii() {
            let length = shown.len() as u32 * CELL.0;
            format!(r#"x="{}" textLength="{length}""#, pixels[0])
        } else {
            format!(r#"x="{}""#, pixels.join(" "))
        };
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        let (shown, base) = (escaped(shown), CELL.1 - 4);
        write!(texts, r#"<text {place} y="{base}" fill="{fg}"{class}>{shown}</text>"#).unwrap();
    }
    backs + &texts
}

/// A whole picture: what stands in it, between a head and an end.
fn whole(title: &str, (width, height): (u16, u16), ground: (&str, &str), style: &str, body: &str) -> String {
    let (wide, high) = (u32::from(width) * CELL.0 + 2 * MARGIN, u32::from(height) * CELL.1 + 2 * MARGIN);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" role="img">
<title>{}</title>
<style>text{{font:15px 'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,monospace;white-space:pre}}.b{{font-weight:bold}}.d{{opacity:.7}}.i{{font-style:italic}}.u{{text-decoration:underline}}{style}</style>
<rect width="{wide}" height="{high}" rx="8" fill="{}"/>
<g transform="translate({MARGIN} {MARGIN})">
{body}</g>
</svg>
"#,
        escaped(title),
        ground.1,
    )
}

fn still(title: &str, buffer: &Buffer, theme: ThemeName) -> String {
    let ground = ground(theme);
    let mut body = String::new();
    for y in 0..buffer.area.height {
        let row = row(buffer, y, ground);
        if !row.is_empty() {
            writeln!(body, r#"<g transform="translate(0 {})">{row}</g>"#, u32::from(y) * CELL.1).unwrap();
        }
    }
    whole(title, (buffer.area.width, buffer.area.height), ground, "", &body)
}

/// The tour as one picture that moves: each row that differs stands in it once, and each frame names its rows.
fn tour() -> String {
    let ground = ground(ThemeName::Dark);
    let all: u32 = TOUR.iter().map(|(_, tenths)| tenths).sum();
    let mut app = after(evidence(), "", TOUR_SIZE);
    let (mut rows, mut known): (String, HashMap<String, usize>) = (String::new(), HashMap::new());
    let (mut frames, mut style, mut begin) = (String::new(), String::new(), 0_u32);
    for (at, (keys, tenths)) in TOUR.iter().enumerate() {
        for key in metier::app::key::parse_keys(keys).unwrap() {
            app.key(key);
        }
        let (buffer, _) = draw(&mut app, TOUR_SIZE, Theme::new(ThemeName::Dark, Depth::Palette, false));
        write!(frames, r#"<g class="f f{at}">"#).unwrap();
        for y in 0..TOUR_SIZE.1 {
            let row = row(&buffer, y, ground);
            if row.is_empty() {
                continue;
            }
            let next = known.len();
            let id = *known.entry(row).or_insert_with_key(|row| {
                writeln!(rows, r#"<g id="r{next}">{row}</g>"#).unwrap();
                next
            });
            write!(frames, r##"<use href="#r{id}" y="{}"/>"##, u32::from(y) * CELL.1).unwrap();
        }
        frames.push_str("</g>\n");
        // Shown from its beginning to its end, in per cent of the whole, again and again.
        let percent = |tenths: u32| f64::from(tenths) * 100.0 / f64::from(all);
        let (from, to) = (percent(begin), percent(begin + tenths));
        let hidden = if at == 0 { String::new() } else { "0%{visibility:hidden}".to_owned() };
        write!(
            style,
            "@keyframes k{at}{{{hidden}{from:.3}%{{visibility:visible}}{to:.3}%,100%{{visibility:hidden}}}}.f{at}{{animation-name:k{at}}}"
        )
        .unwrap();
        begin += tenths;
    }
    let seconds = f64::from(all) / 10.0;
    let style = format!(
        ".f{{visibility:hidden;animation:{seconds}s step-end infinite}}{style}@media(prefers-reduced-motion:reduce){{.f{{animation:none}}.f8{{visibility:visible}}}}"
    );
    let body = format!("<defs>\n{rows}</defs>\n{frames}");
    whole("A tour of metier in half a minute", TOUR_SIZE, ground, &style, &body)
}

/// Compares with the file, or writes it where that is asked.
fn hold(name: &str, picture: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("screenshots").join(format!("{name}.svg"));
    if std::env::var_os("METIER_SCREENSHOTS").is_some() {
        fs::write(&path, picture).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == picture,
        "screenshots/{name}.svg is not what the program draws: `just screenshots` makes it anew"
    );
}

#[test]
fn the_pictures_of_the_readme_are_what_the_program_draws() {
    for (name, screen, size, theme) in PICTURES {
        let mut app = after(evidence(), keys_of(screen), size);
        let (buffer, _) = draw(&mut app, size, Theme::new(theme, Depth::Palette, false));
        hold(name, &still(&format!("metier: {name}"), &buffer, theme));
    }
}

#[test]
fn the_tour_is_what_the_program_draws_and_half_a_minute_long() {
    let tenths: u32 = TOUR.iter().map(|(_, tenths)| tenths).sum();
    assert!((250..350).contains(&tenths), "{tenths}");
    let tour = tour();
    assert!(tour.len() < 1_000_000, "{}", tour.len());
    hold("tour", &tour);
}

#[test]
fn text_is_text_and_places_are_cells() {
    let mut app = after(evidence(), keys_of("occupation"), (120, 36));
    let (buffer, _) = draw(&mut app, (120, 36), Theme::new(ThemeName::Dark, Depth::Palette, false));
    let picture = still("a < b & c", &buffer, ThemeName::Dark);
    assert!(picture.contains("<title>a &lt; b &amp; c</title>"));
    assert!(picture.contains(">32129") || picture.contains("32129 "), "the code can be selected");
    assert_eq!(hex(Color::Indexed(16), ""), "#000000");
    assert_eq!(hex(Color::Indexed(231), ""), "#ffffff");
    assert_eq!(hex(Color::Indexed(255), ""), "#eeeeee");
    assert_eq!(picture.matches("<g").count(), picture.matches("</g>").count());
}
