//! The overview: what these people do, as what, where it stands, what it is not, what is near.

use metier_words::Text;

use super::french::prose_note;
use super::{Item, Subject, format, not_written};
use crate::evidence::rating::Rating;
use crate::evidence::{outlook, pay};
use crate::plan::similar::{self, Near};
use metier_model::facts::{Field, Position};
use metier_model::{Figure, Geo, GroupId, Lang, Level, Provenance};

/// Job titles shown before "and more".
const TITLES: usize = 12;
/// Neighbours shown.
const NEAR: usize = 8;

/// The sections of the overview, in their order.
const SECTIONS: [fn(&Subject, &mut Vec<Item>); 10] =
    [summary, glance, roles, suits, titles, place, not_confused_with, near, fields, claims];

/// Items of the overview, section by section until there are `enough`; and whether they are all.
pub fn items(subject: &Subject, enough: usize) -> (Vec<Item>, bool) {
    let mut items = Vec::with_capacity(48);
    for section in SECTIONS {
        if items.len() >= enough {
            return (items, false);
        }
        section(subject, &mut items);
    }
    (items, true)
}

fn summary(subject: &Subject, items: &mut Vec<Item>) {
    items.extend(prose_note(subject.settings.lang, subject.prose()));
    if let Some(position) = &subject.position {
        items.push(super::classes::position(position));
        items.push(Item::gap());
    }
    match &subject.occupation {
        Some(occupation) => items.push(Item::paragraph(occupation.summary.clone()).from(own())),
        None => items.push(not_written()),
    }
    items.push(Item::gap());
}

fn suits(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = &subject.occupation else { return };
    items.push(Item::gap());
    items.push(Item::heading("Suits you if"));
    items.extend(occupation.suits.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())));
    items.push(Item::heading("May not suit you if"));
    items.extend(
        occupation.may_not_suit.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())),
    );
}

fn not_confused_with(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| !o.not_confused_with.is_empty()) else {
        return;
    };
    items.push(Item::gap());
    items.push(Item::heading("Not to be confused with"));
    for other in &occupation.not_confused_with {
        if let Some(group) = subject.catalog().group(&other.code) {
            items.push(subject.group_item(group, "≠", &other.why).from(own()));
        }
    }
}

/// The few figures that a person asks for first.
fn glance(subject: &Subject, items: &mut Vec<Item>) {
    let settings = &subject.settings;
    items.push(Item::heading("At a glance"));
    // Before the number it speaks of, so that no screen is too small to show it.
    if let Some(fallback) = &subject.pay.fallback {
        items.push(Item::warning(format!("Pay {fallback}")));
    }
    if let Some(role) = subject.role_line() {
        items.push(Item::row("Role chosen", format!("{role}; v takes it back")).from(own()));
    }
    items.push(Item::figure(
        "Median pay",
        &format::pay_figure(&subject.pay, &subject.pay.median, settings),
        |&median| {
            format!(
                "{} {}",
                format::pay_text(&subject.pay, median, settings),
                format::unit_name(settings.unit, settings.lang)
            )
        },
    ));
    let outlook = outlook::outlook(&subject.facts, settings.place.geo);
    items.extend(super::three_year::glance(subject));
    items.push(Item::figure("Outlook 2024-2033", &outlook.future, |a| a.words().to_owned()));
    items.push(Item::figure("Workers 2023", &outlook.employment, |&n| {
        format::whole(i64::from(n), settings.lang)
    }));
    items.push(super::people::women(subject));
    if let Some(role) = subject.role.and_then(|role| subject.ai.roles.get(role)) {
        items.push(Item::figure("AI, this role", &role.percentile, |rank| {
            format!("rank {rank:.0} of 100 by one measure (β)")
        }));
    }
    items.push(Item::figure("AI exposure", &subject.ai.exposure, |e| {
        let contested = if e.contested { ", contested" } else { "" };
        format!("{:.0} of 100 ({:.0}-{:.0}){contested}", e.score, e.low, e.high)
    }));
    let rating = rating(subject);
    items.push(Item::figure("Rating", &rating.score, |score| {
        format!("{:.1} ({:.1}-{:.1}) · {} of 6 inputs", score.value, score.low, score.high, score.inputs)
    }));
    let mut interests: Vec<&str> = Vec::new();
    let profiles = subject.catalog().profiles();
    for (holland, group) in profiles.interests.iter().zip(&profiles.groups) {
        if *group == subject.group.0 && !holland.is_empty() && !interests.contains(&holland.as_str()) {
            interests.push(holland);
        }
    }
    if !interests.is_empty() {
        items.push(Item::row("Interests (Holland)", interests.join(", ")).from(Provenance::published(
            "oasis-2025",
            "2025",
            Geo::Canada,
        )));
    }
    if let Some(occupation) = &subject.occupation {
        let tags: Vec<&str> = occupation.growth.iter().map(|&tag| format::growth(tag)).collect();
        items.push(Item::row("What drives demand", tags.join(", ")).from(own()));
    }
}

/// The rating by the user's weights.
pub fn rating(subject: &Subject) -> Rating {
    subject.rater.sampler().rate(subject.evidence.rating_inputs(subject.settings.place.geo), subject.group)
}

/// The classification as a source.
pub fn noc() -> Provenance {
    Provenance::published("noc-2021", "2021", Geo::Canada)
}

/// Our own text as a source.
pub fn own() -> Provenance {
    let mut from = Provenance::published("metier", "2026", Geo::Canada);
    from.kind = metier_model::Kind::Estimated;
    from.method = "written by the project from the sources listed, checked against the official text";
    from
}

fn roles(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading(format!("{} roles", occupation.roles.len())));
    for (i, role) in occupation.roles.iter().enumerate() {
        let beta = subject.ai.roles.get(i).map(|role| &role.beta);
        let exposed = match beta.and_then(Figure::value) {
            Some(beta) => format!(" · AI β {beta:.2}"),
            None => String::new(),
        };
        let mark = if subject.role == Some(i) { "●" } else { "○" };
        let text = format!("{}{exposed} · {}", role.name, role.employers.join(", "));
        let from = beta.and_then(Figure::provenance).cloned().unwrap_or_else(own);
        items.push(Item::tagged(mark, text).named(role.name.clone()).from(from));
    }
}

fn titles(subject: &Subject, items: &mut Vec<Item>) {
    let lang = subject.settings.lang;
    let all: Vec<&str> = subject.catalog().job_titles(subject.group, lang).collect();
    if all.is_empty() {
        return;
    }
    items.push(Item::gap());
    items.push(Item::heading(format!("Job titles ({})", all.len())));
    let shown = all.iter().take(TITLES).copied().collect::<Vec<_>>().join(" · ");
    let more = all.len().saturating_sub(TITLES);
    let rest = if more > 0 { format!(" · and {more} more: search finds them all") } else { String::new() };
    items.push(Item::paragraph(format!("{shown}{rest}")).from(noc()));
}

fn place(subject: &Subject, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let hierarchy = catalog.hierarchy();
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading("In the classification"));
    for node in hierarchy.path(hierarchy.node_of(subject.group)) {
        let level = hierarchy.level(node);
        if level != Level::Unit {
            items.push(
                Item::row(level.name(), format!("{} {}", hierarchy.code(node), hierarchy.title(node, lang)))
                    .from(noc()),
            );
        }
    }
    let teer = catalog.teer(subject.group);
    items.push(Item::row("TEER", format!("{teer}: {}", teer.words())).from(noc()));
    let other = if lang == Lang::En { Lang::Fr } else { Lang::En };
    let label = if other == Lang::Fr { "In French" } else { "In English" };
    items.push(Item::row(label, catalog.title(subject.group, other)).from(noc()));
}

fn near(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading("Similar occupations"));
    let catalog = subject.catalog();
    let own = pay::median(catalog, subject.group, subject.settings.place);
    if let Some(occupation) = &subject.occupation {
        let mut named: Vec<Beside> = occupation
            .similar
            .iter()
            .filter_map(|code| catalog.group(code))
            .map(|group| Beside::of(subject, own.as_ref(), group))
            .collect();
        // Those that pay more and are less exposed first; else as the text names them.
        named.sort_by_key(|beside| !beside.better());
        items.extend(
            named
                .iter()
                .map(|beside| super::esdc::beside(subject, beside.group, beside.item(subject, "→", ""))),
        );
    }
    let ranked = match subject.chosen_role() {
        Some(role) => similar::nearest_to_role(catalog, subject.group, &role.profile, NEAR),
        None => subject
            .facts
            .near
            .iter()
            .take(NEAR)
            .map(|&(group, percentile, identical)| Near { group: GroupId(group), percentile, identical })
            .collect(),
    };
    if !ranked.is_empty() {
        items.push(Item::heading(match subject.chosen_role() {
            Some(role) => format!("Nearest to {} by skills, abilities, knowledge and activities", role.name),
            None => "Nearest by skills, abilities, knowledge and activities".to_owned(),
        }));
        let from = Provenance::modelled(&["oasis-2025"], "2025", Geo::Canada, similar::METHOD);
        for near in ranked {
            let alike = if near.identical {
                "identical scores: borrowed data".to_owned()
            } else {
                format!("more alike than {:.1} % of all pairs", near.percentile)
            };
            let item = Beside::of(subject, own.as_ref(), near.group).item(subject, "≈", &alike);
            let item = item.from(from.clone()).tail(format::tag(&from));
            items.push(super::esdc::beside(subject, near.group, item));
        }
    }
}

/// Another occupation's pay and exposure beside this one's.
struct Beside {
    group: GroupId,
    median: Option<pay::Median>,
    /// Pay in the unit that is shown, less this occupation's; nothing where the two do not compare.
    pays: Option<f32>,
    exposure: Option<f32>,
    /// Exposure less this occupation's, points of rank.
    exposed: Option<f32>,
}

impl Beside {
    /// `own` is the median pay of the subject.
    fn of(subject: &Subject, own: Option<&pay::Median>, group: GroupId) -> Self {
        let (catalog, settings) = (subject.catalog(), &subject.settings);
        let median = pay::median(catalog, group, settings.place);
        let pays = match (&median, own) {
            (Some(other), Some(own)) if other.compares(own, settings.hours) => {
                // Of the rounded numbers, so that the difference is that of what stands there.
                Some(format::median_value(other, settings) - format::median_value(own, settings))
            }
            _ => None,
        };
        let rankings = subject.evidence.ai_rankings();
        let exposure = rankings.score(group).map(f32::round);
        let exposed = exposure.zip(rankings.score(subject.group)).map(|(other, own)| other - own.round());
        Self { group, median, pays, exposure, exposed }
    }

    fn better(&self) -> bool {
        self.pays.is_some_and(|by| by > 0.0) && self.exposed.is_some_and(|by| by < 0.0)
    }

    /// `32112 Dental technologists · 60,500 CAD/year (+2,100) · AI 22 (-14) · pays more, less exposed`.
    fn item(&self, subject: &Subject, tag: &'static str, first: &str) -> Item {
        let settings = &subject.settings;
        let mut parts: Vec<String> = Vec::new();
        if !first.is_empty() {
            parts.push(first.to_owned());
        }
        parts.push(match &self.median {
            Some(median) => {
                let by = match self.pays {
                    Some(by) => format!(" ({})", format::signed_money(by, settings)),
                    None => " (≠ basis)".to_owned(),
                };
                let unit = format::unit_name(settings.unit, settings.lang);
                format!("{} {unit}{by}", format::median_text(median, settings))
            }
            None => "no pay published".to_owned(),
        });
        if let (Some(exposure), Some(by)) = (self.exposure, self.exposed) {
            parts.push(format!("AI {exposure:.0} ({by:+.0})"));
        }
        if self.better() {
            parts.push("pays more, less exposed".to_owned());
        }
        let item = subject.group_item(self.group, tag, &parts.join(" · "));
        match &self.median {
            Some(median) => item.from(median.from.clone()).tail(format::tag(&median.from)),
            None => item.from(own()),
        }
    }
}

fn fields(subject: &Subject, items: &mut Vec<Item>) {
    let code = subject.catalog().code(subject.group);
    let of = |field: &'_ Field| -> Vec<Position> {
        field
            .clusters
            .iter()
            .flat_map(|cluster| &cluster.positions)
            .filter(|position| position.code == code)
            .cloned()
            .collect()
    };
    let mut headed = false;
    for field in subject.catalog().fields() {
        for position in of(field) {
            if !headed {
                items.push(Item::gap());
                items.push(Item::heading("Positions in curated fields"));
                headed = true;
            }
            items.push(super::classes::position(&position));
        }
    }
}

fn claims(subject: &Subject, items: &mut Vec<Item>) {
    let claims = super::claims::items(subject);
    if !claims.is_empty() {
        items.push(Item::gap());
        items.push(Item::heading("What other pages claim"));
        items.extend(claims);
    }
}
