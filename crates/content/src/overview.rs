//! The overview: what these people do, as what, where it stands, what it is not, what is near.

use metier_words::{Msg, Number, Text};

use super::item::{Lead, Mark};
use super::origin::{noc, own};
use super::skills_page::Owner;
use super::{Beginning, Item, Subject, Tone, format, not_written, prose_note, terms};
use metier_evidence::rating::Rating;
use metier_evidence::{ai, outlook, pay};
use metier_model::facts::{Field, Position};
use metier_model::{Figure, Geo, GroupId, Lang, Level, Provenance};
use metier_plan::better::Better;
use metier_plan::similar;

/// Job titles shown before "and more".
const TITLES: usize = 12;
/// Neighbours shown.
const NEAR: usize = 8;

/// The sections of the overview, in their order.
const SECTIONS: [fn(&Subject, &mut Vec<Item>); 13] = [
    summary,
    super::sight::section,
    note,
    told_on,
    glance,
    roles,
    suits,
    titles,
    place,
    not_confused_with,
    near,
    fields,
    claims,
];

/// Items of the overview, section by section until there are `enough`.
pub fn items(subject: &Subject, enough: usize) -> Beginning {
    let mut items = Vec::with_capacity(48);
    for section in SECTIONS {
        if items.len() >= enough {
            return Beginning { items, is_whole: false };
        }
        section(subject, &mut items);
    }
    Beginning::whole(items)
}

fn summary(subject: &Subject, items: &mut Vec<Item>) {
    items.extend(prose_note(&subject.settings, subject.prose()));
    if let Some(position) = &subject.position {
        items.push(super::classes::position(position));
        items.push(Item::gap());
    }
    match &subject.occupation {
        Some(occupation) => {
            items.extend(occupation.summary.get(..1).map(sentences));
        }
        None => items.push(not_written()),
    }
    // One line parts the summary from the answers: a line of air, or what is said of the roles.
    items.push(super::sight::roles(subject).unwrap_or_else(Item::gap));
}

/// The user's own note, whole.
fn note(subject: &Subject, items: &mut Vec<Item>) {
    if !subject.note.is_empty() {
        items.push(Item::heading(Msg::OverviewNote { note: "note" }));
        items.extend([Item::paragraph(Text::verbatim(subject.note.clone())), Item::gap()]);
    }
}

/// What else is said of the occupation: after the answers, so that these stand on the first screen.
fn told_on(subject: &Subject, items: &mut Vec<Item>) {
    let more = subject.occupation.as_ref().and_then(|occupation| occupation.summary.get(1..));
    if let Some(more) = more.filter(|more| !more.is_empty()) {
        items.extend([sentences(more), Item::gap()]);
    }
}

fn sentences(all: &[String]) -> Item {
    Item::paragraph(Text::verbatim(all.join(" "))).from(own())
}

fn suits(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = &subject.occupation else { return };
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewSuits));
    items.extend(occupation.suits.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())));
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewMayNotSuit));
    items.extend(
        occupation.may_not_suit.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())),
    );
}

fn not_confused_with(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| !o.not_confused_with.is_empty()) else {
        return;
    };
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewNotConfused));
    for other in &occupation.not_confused_with {
        if let Some(group) = subject.catalog().group(&other.code) {
            let why = Text::verbatim(other.why.clone());
            let item = subject.group_item(group, Mark::Not, why);
            items.push(item.tone(Tone::Careful).from(own()));
        }
    }
}

/// The few figures that a person asks for first.
fn glance(subject: &Subject, items: &mut Vec<Item>) {
    let settings = &subject.settings;
    items.push(Item::heading(Msg::OverviewGlance));
    if let Some(role) = subject.role_line() {
        items.push(Item::row(Msg::OverviewRoleChosen, role).from(own()));
        items.push(Item::hint(Msg::OverviewRoleHint { key: "role" }).leads(Lead::Roles));
    }
    let outlook = outlook::outlook(&subject.facts, settings.place.geo);
    items.push(Item::figure(Msg::OverviewWorkers, &outlook.employment, |&n| Number::whole(n.into())));
    items.push(super::people::women(subject));
    if let Some(role) = subject.role.and_then(|role| subject.ai.roles.get(role)) {
        items.push(Item::figure(Msg::OverviewAiRole, &role.percentile, |&rank| Msg::OverviewAiRoleRank {
            rank: Number::decimal(rank.into(), 0),
        }));
    }
    let rating = Item::figure(Msg::OverviewRating, &rating(subject).score, |score| {
        let tenth = |value: f32| Number::decimal(value.into(), 1);
        Msg::RatingOf {
            value: tenth(score.value),
            low: tenth(score.low),
            high: tenth(score.high),
            inputs: score.inputs.cast_signed() as i64,
        }
    });
    items.push(rating.leads(Lead::Rating));
    let mut interests: Vec<&str> = Vec::new();
    let profiles = subject.catalog().profiles();
    for (holland, group) in profiles.interests.iter().zip(&profiles.groups) {
        if *group == subject.group.0 && !holland.is_empty() && !interests.contains(&holland.as_str()) {
            interests.push(holland);
        }
    }
    if !interests.is_empty() {
        items.push(
            Item::row(Msg::OverviewInterests, crate::few_words::interests_of(&interests))
                .from(Provenance::published("oasis-2025", "2025", Geo::Canada))
                .more(Msg::OverviewInterestLetters, Text::verbatim(interests.join(", "))),
        );
    }
    items.extend(super::conditions::glance(subject, &Owner::of(subject).profiles));
    if let Some(occupation) = &subject.occupation {
        let tags = Text::commas(occupation.growth.iter().map(|&tag| terms::growth(tag).into()));
        items.push(Item::row(Msg::OverviewGrowth, tags).from(own()));
    }
}

/// The rating by the user's weights.
pub fn rating(subject: &Subject) -> Rating {
    subject.rater.sampler().rate(subject.evidence.rating_inputs(subject.settings.place.geo), subject.group)
}

fn roles(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewRoles { n: occupation.roles.len().cast_signed() as i64 }));
    for (i, role) in occupation.roles.iter().enumerate() {
        let tasks = subject.ai.roles.get(i).map(|role| &role.tasks);
        let exposed = tasks
            .and_then(Figure::value)
            .map_or(Text::EMPTY, |shares| super::ai_words::touched(shares).into());
        let mark = if subject.role == Some(i) { Mark::ChosenRole } else { Mark::Role };
        let name = Text::verbatim(role.name.clone());
        let text = Text::dots([name.clone(), exposed, Text::verbatim(role.employers.join(", "))]);
        let from = tasks.and_then(Figure::provenance).cloned().unwrap_or_else(own);
        items.push(Item::marked(mark, text).named(name).from(from).leads(Lead::Roles));
    }
}

fn titles(subject: &Subject, items: &mut Vec<Item>) {
    let lang = subject.settings.lang;
    let all: Vec<&str> = subject.catalog().job_titles(subject.group, lang).collect();
    if all.is_empty() {
        return;
    }
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewTitles { n: all.len().cast_signed() as i64 }));
    let shown = all.iter().take(TITLES).copied().collect::<Vec<_>>().join(" · ");
    let more = all.len().saturating_sub(TITLES);
    let rest =
        if more > 0 { Msg::OverviewMoreTitles { n: more.cast_signed() as i64 }.into() } else { Text::EMPTY };
    items.push(Item::paragraph(Text::dots([Text::verbatim(shown), rest])).from(noc()));
}

fn place(subject: &Subject, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let hierarchy = catalog.hierarchy();
    let lang = subject.settings.lang;
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewClassification));
    for node in hierarchy.path(hierarchy.node_of(subject.group)) {
        let level = hierarchy.level(node);
        if level != Level::Unit {
            let class = format!("{} {}", hierarchy.code(node), hierarchy.title(node, lang));
            items.push(Item::row(terms::level(level), Text::verbatim(class)).from(noc()));
        }
    }
    let teer = catalog.teer(subject.group);
    items.push(Item::row(Msg::Teer, terms::teer_meaning(teer)).from(noc()));
    for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
        let label = Msg::OverviewIn { language: terms::language(other).into() };
        items.push(Item::row(label, Text::verbatim(catalog.title(subject.group, other))).from(noc()));
    }
    if let Some(became) = catalog.became(catalog.code(subject.group), lang) {
        items.push(Item::note(super::became::told(catalog.code(subject.group), &became)));
    }
}

fn near(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading(Msg::OverviewSimilar));
    let catalog = subject.catalog();
    let better = better_moves(subject);
    if let Some(occupation) = &subject.occupation {
        let mut named: Vec<NamedNeighbour> = occupation
            .similar
            .iter()
            .filter_map(|code| catalog.group(code))
            .map(|group| NamedNeighbour::of(subject, better.as_ref(), group))
            .collect();
        // Those that pay more and are less exposed first; else as the text names them.
        named.sort_by_key(|beside| !beside.better);
        items.extend(named.iter().map(|beside| {
            let item =
                super::esdc::beside(subject, beside.group, beside.item(subject, Mark::Similar, Text::EMPTY));
            super::esdc::with_kin(subject, beside.group, item)
        }));
    }
    let ranked = subject.nearest(NEAR);
    if !ranked.is_empty() {
        items.push(Item::heading(match subject.chosen_role() {
            Some(role) => Msg::OverviewNearestTo { role: Text::verbatim(role.name.clone()) },
            None => Msg::OverviewNearest,
        }));
        let from = Provenance::modelled(&["oasis-2025"], "2025", Geo::Canada, similar::METHOD);
        for near in ranked {
            let alike = if near.identical {
                Msg::OverviewIdentical
            } else {
                Msg::OverviewAlike { percentile: Number::decimal(near.percentile.into(), 1) }
            };
            let item = NamedNeighbour::of(subject, better.as_ref(), near.group).item(
                subject,
                Mark::Alike,
                alike.into(),
            );
            let item = item.from(from.clone());
            items.push(super::esdc::beside(subject, near.group, item));
        }
    }
}

/// Another occupation's pay and exposure beside this one's.
struct NamedNeighbour {
    group: GroupId,
    median: Option<pay::Median>,
    /// Pay in the unit that is shown, less this occupation's, and the place that both are of; nothing where the two do
    /// not compare.
    pays: Option<(f32, Geo)>,
    exposure: Option<f32>,
    /// Exposure less this occupation's, points of rank.
    exposed: Option<f32>,
    /// Whether it is a move within reach that pays more and is less exposed: what the line of moves counts.
    better: bool,
}

/// What the moves of the occupation, or of its role, are held against; none where its own figures are missing.
pub fn better_moves<'a>(subject: &Subject<'a>) -> Option<Better<'a, 'a>> {
    let role = subject.chosen_role().map(|role| role.profile.as_str());
    let from = (subject.group, role, subject.occupation.as_ref());
    Better::of(subject.evidence, from, subject.settings.place, subject.settings.hours).ok()
}

impl NamedNeighbour {
    fn of(subject: &Subject, better: Option<&Better>, group: GroupId) -> Self {
        let (catalog, settings) = (subject.catalog(), &subject.settings);
        let median = pay::median(catalog, group, settings.place);
        let pays = pay::pair(catalog, group, subject.group, settings.place)
            .filter(|(other, own)| other.unlike(own, settings.hours).is_none())
            // Of the rounded numbers, so that the difference is that of what stands there.
            .map(|(other, own)| {
                let by = format::median_value(&other, settings) - format::median_value(&own, settings);
                (by, other.from.geo)
            });
        let rankings = subject.evidence.ai_rankings();
        let exposure = rankings.score(group).map(ai::as_shown);
        let own_exposure = rankings.score(subject.group).map(ai::as_shown);
        let exposed = exposure.zip(own_exposure).map(|(other, own)| other - own);
        let better = better.is_some_and(|better| better.has(group));
        Self { group, median, pays, exposure, exposed, better }
    }

    /// `32112 Dental technologists · 60,500 CAD/year (+2,100) · AI 22 (-14) · pays more, less exposed`.
    fn item(&self, subject: &Subject, mark: Mark, first: Text) -> Item {
        let settings = &subject.settings;
        let pay = match &self.median {
            Some(median) => {
                let by = match self.pays {
                    Some((by, geo)) if geo != median.from.geo => {
                        Msg::PayByCanada { by: format::difference(by, settings) }.into()
                    }
                    Some((by, _)) => format::difference(by, settings).into(),
                    None => Text::from(Msg::OverviewUnlikeBasis),
                };
                format::with(format::in_unit(format::median_text(median, settings), settings), by)
            }
            None => Msg::OverviewNoPay.into(),
        };
        let whole = |value: f32| Number::decimal(value.into(), 0);
        let exposed = match (self.exposure, self.exposed) {
            (Some(exposure), Some(by)) => {
                format::with(Msg::AiScore { score: whole(exposure) }, whole(by).signed())
            }
            _ => Text::EMPTY,
        };
        let better = if self.better { Msg::OverviewBetter.into() } else { Text::EMPTY };
        let extra = Text::dots([first, pay, exposed, better]);
        let item = subject.group_item(self.group, mark, extra);
        match &self.median {
            Some(median) => item.from(median.from.clone()),
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
    for field in subject.catalog().fields(subject.settings.lang) {
        for position in of(field) {
            if !headed {
                items.push(Item::gap());
                items.push(Item::heading(Msg::OverviewFields));
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
        items.push(Item::heading(Msg::OverviewClaims));
        items.extend(claims);
    }
}
