//! The duties of a role to be ticked, with one's own count below.

use ratatui::layout::Rect;

use metier_words::{Msg, Text};

use super::Pen;
use super::boxes::{open, rest};
use super::list::List;
use super::text::{wrap, wrap_parts};
use super::theme::Role;
use metier_app::overlay::DutyForm;
use metier_app::target::Target;
use metier_content::ai_duties;

/// Draws the overlay.
pub(super) fn draw(pen: &mut Pen, area: Rect, form: &DutyForm) {
    let Pen { app, view, .. } = *pen;
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
    let inner = open(pen, area, width, all.len() as u16 + foot + 2, &title);
    let height = usize::from(inner.height.saturating_sub(foot)).max(1);
    let cursor = form.cursor.min(own.duties.len().saturating_sub(1));
    let first = all.iter().position(|(i, ..)| *i == cursor).unwrap_or(0);
    let last = all.iter().rposition(|(i, ..)| *i == cursor).unwrap_or(0);
    let list = List::over(view, Rect { height: height as u16, ..inner }, (first, last), all.len());
    for ((n, line), (i, text, role)) in list.rows().zip(all.iter().skip(list.top)) {
        let role = pen.row(line, Target::OverlayRow(*i), *i == cursor)(*role);
        if all.iter().position(|(own, ..)| own == i) == Some(n) {
            pen.whole((line.x + 1, line.y), if mine(*i) { "[×]" } else { "[ ]" }, role);
        }
        pen.put((line.x + 5, line.y), text, usize::from(line.width.saturating_sub(6)), role);
    }
    let bottom = inner.y + height as u16;
    let mut y = bottom + u16::from(!low);
    let told = [(sums, &sum, Role::Title), (whys, &why, Role::Text), (notes, &note, Role::Dim)];
    for (lines, text, role) in told {
        for (from, to) in lines {
            if y < inner.bottom() {
                let part = text.get(from..to).unwrap_or_default();
                pen.put((inner.x + 1, y), part, room, role);
            }
            y += 1;
        }
    }
    rest(pen, inner, list.in_sight());
}
