//! A pen on a blank screen, for the tests of what is drawn.

use super::*;

/// What a drawing leaves on a blank screen of a size, line by line, for tests.
pub(crate) fn drawn((width, height): (u16, u16), draw: impl FnOnce(&mut Pen)) -> Vec<String> {
    let catalog = metier_data::Catalog::embedded().expect("the catalogue is whole");
    let evidence = metier_evidence::Evidence::new(&catalog);
    let app = App::new(&evidence, metier_model::date::Day::today());
    let view = View::new(Theme::new(metier_app::ThemeName::Mono, crate::Depth::None, false));
    let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
    draw(&mut Pen { app: &app, view: &view, buf: &mut buf, hits: HitMap::default(), cursor: None });
    (0..height).map(|y| (0..width).map(|x| buf[(x, y)].symbol()).collect()).collect()
}
