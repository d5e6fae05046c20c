//! What the colours of a theme hold to: no ink that cannot be read, whatever the ground.

use super::*;

#[test]
fn without_colours_no_role_has_one() {
    for name in ThemeName::ALL {
        let theme = Theme::new(name, Depth::None, false);
        for role in Role::ALL {
            let style = theme.style(role);
            assert!(style.fg.is_none() && style.bg.is_none(), "{name:?} {role:?}");
        }
    }
}

#[test]
fn no_theme_sets_a_background_or_a_white_text() {
    for name in ThemeName::ALL {
        for depth in [Depth::Sixteen, Depth::Palette] {
            let theme = Theme::new(name, depth, false);
            assert_eq!(theme.style(Role::Text), Style::new());
            for role in Role::ALL {
                let style = theme.style(role);
                assert!(style.bg.is_none() && style.fg != Some(Color::White), "{name:?} {role:?}");
            }
        }
    }
}

/// Contrast of WCAG 2.1 between two colours, 0-255 each.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |value: f64| {
        let share = value / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let light = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn the_light_theme_is_readable_on_white_and_on_cream() {
    let theme = Theme::new(ThemeName::Light, Depth::Palette, false);
    let level = |n: u8| if n == 0 { 0.0 } else { 55.0 + 40.0 * f64::from(n) };
    for colour in theme.colours() {
        let Color::Indexed(index) = colour else { panic!("{colour:?} is not of the palette") };
        let rgb = match index {
            232.. => [8.0 + 10.0 * f64::from(index - 232); 3],
            _ => [(index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6].map(level),
        };
        for paper in [[255.0; 3], [253.0, 246.0, 227.0]] {
            assert!(contrast(rgb, paper) >= 4.5, "{index} on {paper:?}");
        }
    }
}

#[test]
fn high_contrast_has_no_blue() {
    for depth in [Depth::Sixteen, Depth::Palette] {
        let colours = Theme::new(ThemeName::Contrast, depth, false).colours();
        assert!(colours.iter().all(|colour| !matches!(colour, Color::Blue | Color::LightBlue)), "{depth:?}");
    }
}

#[test]
fn with_sixteen_colours_nothing_is_bright_black() {
    for name in ThemeName::ALL {
        let theme = Theme::new(name, Depth::Sixteen, false);
        assert!(Role::ALL.iter().all(|&role| theme.style(role).fg != Some(Color::DarkGray)), "{name:?}");
    }
}

/// A terminal by its name, the ground, the ink of text, and its sixteen colours.
type Palette = (&'static str, [u8; 3], [u8; 3], [u32; 16]);

/// The sixteen colours as terminals draw them.
const PALETTES: [Palette; 4] = [
    (
        "a console",
        [0, 0, 0],
        [170, 170, 170],
        [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa,
            0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    ),
    ("Solarized dark", [0, 43, 54], [131, 148, 150], SOLARIZED),
    ("Solarized light", [253, 246, 227], [101, 123, 131], SOLARIZED),
    (
        "white paper",
        [255, 255, 255],
        [0, 0, 0],
        [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5,
            0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    ),
];

const SOLARIZED: [u32; 16] = [
    0x07_3642, 0xdc_322f, 0x85_9900, 0xb5_8900, 0x26_8bd2, 0xd3_3682, 0x2a_a198, 0xee_e8d5, 0x00_2b36,
    0xcb_4b16, 0x58_6e75, 0x65_7b83, 0x83_9496, 0x6c_71c4, 0x93_a1a1, 0xfd_f6e3,
];

/// What is read, and not only looked at, is no fainter than the colours of such a terminal ever are: less weight is
/// its own ink, and a light ground is met with colours for one.
#[test]
fn with_sixteen_colours_every_role_is_read_on_every_ground() {
    let at = |colour: Color| SIXTEEN.iter().position(|&named| named == colour).unwrap();
    for (name, ground, ink, colours) in PALETTES {
        let is_light = ground.iter().all(|&part| part > 200);
        let theme = if is_light { ThemeName::Light } else { ThemeName::Dark };
        let theme = Theme::new(theme, Depth::Sixteen, false);
        for role in Role::ALL {
            let rgb = match theme.style(role).fg.filter(|&colour| colour != Color::Reset) {
                None => ink.map(f64::from),
                Some(colour) => {
                    let [_, r, g, b] = colours[at(colour)].to_be_bytes();
                    [r, g, b].map(f64::from)
                }
            };
            let found = contrast(rgb, ground.map(f64::from));
            assert!(found >= 3.0, "{role:?} on {name}: {found:.2}");
        }
        // A terminal that does not say that it is light: what has less weight is read all the same.
        let unknown = Theme::new(ThemeName::Dark, Depth::Sixteen, false);
        assert!(matches!(unknown.style(Role::Dim).fg, None | Some(Color::Reset)), "{name}");
    }
}

#[test]
fn ascii_glyphs_are_ascii() {
    let g = ASCII;
    let all = [
        g.closed, g.open, g.saved, g.compared, g.bullet, g.cursor, g.range, g.centre, g.tick, g.hollow,
        g.before, g.after, g.limit, g.more, g.track, g.best, g.worst, g.member, g.dot, g.level, g.edge,
        g.hatch,
    ];
    assert!(all.iter().chain(&g.eighths).chain(&g.steps).all(|glyph| glyph.is_ascii() && glyph.len() == 1));
}
