//! The duties of a role to be ticked, with one's own count below.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::boxes::{open, rest};
use super::text::{put, wrap, wrap_parts};
use super::theme::Role;
use super::{HitMap, Sheet, View, scroll};
use metier_app::App;
use metier_app::overlay::DutyForm;
use metier_app::target::Target;
use metier_content::ai_duties;

/// Draws the overlay.
pub(super) fn draw(
    frame: &mut Sheet,
    area: Rect,
    app: &App,
    form: &DutyForm,
    view: &mut View,
    hits: &mut HitMap,
) {
    let theme = view.theme;
    let subject = app.subject();
    let role = subject.and_then(|s| s.occupation.as_ref()).and_then(|o| o.roles.get(form.role));
    let (Some(own), Some(role)) = (form.duties(subject), role) else { return };
    let width = 94.min(area.width);
    let name = || Text::verbatim(role.name.clone());
    let titles = [Msg::DutiesTitle { role: name() }.into(), name(), Msg::DutiesTitleShort.into()];
    let title = view.fitting(usize::from(width).saturating_sub(5), titles);
    let cells = usize::from(width.saturating_sub(9)).max(10);
    // Each duty with its lines: what it is, then what is known of it.
    let mut all: Vec<(usize, String, Role)> = Vec::new();
    for (i, (duty, text)) in own.duties.iter().zip(&role.duties).enumerate() {
        let text = view.verbatim(text).into_owned();
        let told = view.text(ai_duties::told(duty));
        let lines = [(wrap(&text, cells), &text, Role::Text), (wrap_parts(&told, cells), &told, Role::Dim)];
        for (lines, text, role) in lines {
            let parts = lines.into_iter().map(|(from, to)| text.get(from..to).unwrap_or_default().to_owned());
            all.extend(parts.map(|part| (i, part, role)));
        }
    }
    let mine = |i: usize| form.is_ticked(i, &app.shared);
    // On a low screen the list has the room.
    let low = area.height < 16;
    let sum = view.text(form.sum(&own, &app.shared, low));
    let why = view.text(DutyForm::why_another(&own, low));
    let roles = DutyForm::has_others(subject).then(|| Msg::DutiesOtherRoles.into());
    let note = view.text(Text::spaced(roles.into_iter().chain([Msg::DutiesNote.into()])));
    let room = usize::from(width.saturating_sub(4)).max(10);
    let (sums, whys) = (wrap(&sum, room), wrap(&why, room));
    let notes = if low { Vec::new() } else { wrap(&note, room) };
    let foot = (sums.len() + whys.len() + notes.len()) as u16 + u16::from(!low);
    let buf = frame.buffer_mut();
    let inner = open(buf, area, width, all.len() as u16 + foot + 2, &title, view);
    let height = usize::from(inner.height.saturating_sub(foot)).max(1);
    let cursor = form.cursor.min(own.duties.len().saturating_sub(1));
    let first = all.iter().position(|(i, ..)| *i == cursor).unwrap_or(0);
    let last = all.iter().rposition(|(i, ..)| *i == cursor).unwrap_or(0);
    view.overlay_top = scroll(view.overlay_top, first, last.min(first + height - 1), height, all.len());
    let bottom = inner.y + height as u16;
    let shown = all.iter().enumerate().skip(view.overlay_top);
    for (y, (n, (i, text, role))) in (inner.y..bottom).zip(shown) {
        let line = Rect { y, height: 1, ..inner };
        let current = *i == cursor;
        let style = theme.style(if current { Role::Cursor } else { *role });
        if current {
            buf.set_style(line, style);
        }
        if all.iter().position(|(own, ..)| own == i) == Some(n) {
            put(buf, line.x + 1, y, if mine(*i) { "[×]" } else { "[ ]" }, 3, "", style);
        }
        put(buf, line.x + 5, y, text, usize::from(line.width.saturating_sub(6)), theme.glyphs.more, style);
        hits.add(line, Target::OverlayRow(*i));
    }
    let mut y = bottom + u16::from(!low);
    let told = [(sums, &sum, Role::Title), (whys, &why, Role::Text), (notes, &note, Role::Dim)];
    for (lines, text, role) in told {
        for (from, to) in lines {
            if y < inner.bottom() {
                let part = text.get(from..to).unwrap_or_default();
                put(buf, inner.x + 1, y, part, room, theme.glyphs.more, theme.style(role));
            }
            y += 1;
        }
    }
    rest(buf, inner, (view.overlay_top, height, all.len()), view);
}
