//! The shortlist as a Markdown page that one can hand to a counsellor.

use std::fmt::Write;
use std::rc::Rc;

use crate::app::shortlist::Entry;
use crate::catalog::date::Day;
use crate::content::{Settings, Subject, format, overview};
use crate::evidence::Evidence;
use crate::evidence::rating::Rater;

/// A page with one section per entry: note, figures with their provenance, first requirements.
pub fn markdown(
    evidence: &Evidence,
    rater: &Rc<Rater>,
    entries: &[Entry],
    settings: Settings,
    today: Day,
) -> String {
    let catalog = evidence.catalog;
    let place = settings.place.geo.name_en();
    let mut text = format!("# Shortlist of occupations\n\nWritten by metier on {today}. Place: {place}.\n");
    for (n, entry) in entries.iter().enumerate() {
        let Some(group) = catalog.group(&entry.code) else {
            let _ = write!(
                text,
                "\n## {}. {}\n\nNo unit group of NOC 2021. {}\n",
                n + 1,
                clean(&entry.code),
                clean(&entry.note)
            );
            continue;
        };
        let subject = Subject::new(evidence, rater, group, settings, today);
        let title = catalog.title(group, settings.lang);
        let _ = write!(text, "\n## {}. {} {title}\n\n", n + 1, entry.code);
        if !entry.note.is_empty() {
            let _ = write!(text, "> {}\n\n", clean(&entry.note));
        }
        if let Some(occupation) = &subject.occupation {
            let _ = write!(text, "{}\n\n", occupation.summary);
        }
        let unit = format::unit_name(settings.unit, settings.lang);
        let pay = format::figure(&subject.pay.median, |&m| {
            format!("{} {unit}", format::pay_text(&subject.pay, m, &settings))
        });
        let from = subject
            .pay
            .median
            .provenance()
            .map_or(String::new(), |from| format!(" ({})", format::provenance(from)));
        let _ = writeln!(text, "- Median pay: {pay}{from}");
        if let Some(fallback) = &subject.pay.fallback {
            let _ = writeln!(text, "- Pay {fallback}");
        }
        let future = subject.facts.cops.as_ref().and_then(|cops| cops.future);
        let _ = writeln!(text, "- Outlook 2024-2033: {}", future.map_or("no assessment", |a| a.words()));
        let exposure = format::figure(&subject.ai.exposure, |e| {
            format!("{:.0} of 100 ({:.0}-{:.0})", e.score, e.low, e.high)
        });
        let _ = writeln!(text, "- Exposure to AI: {exposure}; not the chance of losing a job");
        let rating = format::figure(&overview::rating(&subject).score, |s| {
            format!("{:.1} ({:.1}-{:.1})", s.value, s.low, s.high)
        });
        let _ = writeln!(text, "- Rating: {rating}");
        if let Some(occupation) = &subject.occupation {
            let _ = writeln!(text, "- Asked for:");
            for requirement in occupation.requirements.iter().take(6) {
                let _ =
                    writeln!(text, "  - {}: {}", format::strength(requirement.strength), requirement.text);
            }
        }
        let _ = writeln!(text, "- Saved on {}", clean(&entry.added));
    }
    text.push_str("\nFigures come from the sources that `metier show CODE` lists.\n");
    text
}

/// The user's own text without what could drive a terminal or break a line.
fn clean(text: &str) -> String {
    text.chars().map(|c| if crate::catalog::text::is_unsafe(c) { ' ' } else { c }).collect()
}
