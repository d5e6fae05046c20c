//! Where a figure comes from, and where everything does.

use metier_words::{Msg, Text};

use super::{Item, addresses, age, terms};
use metier_data::Catalog;
use metier_evidence::{ai, people, study, three_year};
use metier_model::date::Day;
use metier_model::facts::AI_MEASURE_SOURCES;
use metier_model::{Geo, GroupId, Lang, Provenance, Source};

/// Items that open a figure to its source: what is under the cursor, and what else stands in its line.
pub fn of_figure(
    catalog: &Catalog,
    what: &Text,
    from: &Provenance,
    more: &[(Text, Text)],
    beside: &[(Text, Provenance)],
    (lang, today): (Lang, Day),
) -> Vec<Item> {
    let mut items = vec![Item::heading(what.clone()), Item::row(Msg::SourceKind, terms::kind(from.kind))];
    items.extend(more.iter().map(|(label, text)| Item::row(label.clone(), text.clone())));
    about(from, &mut items);
    let mut ids = from.sources.clone();
    for (what, from) in beside {
        items.push(Item::gap());
        items.push(Item::heading(what.clone()));
        items.push(Item::row(Msg::SourceKind, terms::kind(from.kind)));
        about(from, &mut items);
        let more: Vec<&str> = from.sources.iter().filter(|id| !ids.contains(*id)).copied().collect();
        ids.extend(more);
    }
    append(catalog, &ids, (lang, today), &mut items);
    items
}

/// A figure as a screen shows it, to be opened to its sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What it is, and of what.
    pub what: Text,
    /// As it is shown, with its unit.
    pub value: Text,
    /// Where it comes from; none where there is no figure, then the value says why.
    pub from: Option<Provenance>,
    /// What there is to say besides: label and text.
    pub more: Vec<(Text, Text)>,
}

/// Items that open figures of a screen to their sources, each source once.
pub fn of_figures(catalog: &Catalog, shown: &[Shown], (lang, today): (Lang, Day)) -> Vec<Item> {
    let mut items = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for figure in shown {
        if !items.is_empty() {
            items.push(Item::gap());
        }
        items.push(Item::heading(figure.what.clone()));
        if !figure.value.is_empty() {
            items.push(Item::row(Msg::SourceShown, figure.value.clone()));
        }
        if let Some(from) = &figure.from {
            items.push(Item::row(Msg::SourceKind, terms::kind(from.kind)));
        }
        items.extend(figure.more.iter().map(|(label, text)| Item::row(label.clone(), text.clone())));
        let Some(from) = &figure.from else {
            if figure.more.is_empty() {
                items.push(Item::note(Msg::SourceNoFigure));
            }
            continue;
        };
        about(from, &mut items);
        ids.extend(from.sources.iter().filter(|id| !ids.contains(*id)).copied().collect::<Vec<_>>());
    }
    append(catalog, &ids, (lang, today), &mut items);
    items
}

/// Method, period and place of a figure.
fn about(from: &Provenance, items: &mut Vec<Item>) {
    if let Some(method) = from.method {
        items.push(Item::row(Msg::SourceMethod, terms::method(method)));
    }
    if !from.period.is_empty() {
        items.push(Item::row(Msg::SourcePeriod, terms::period(&from.period)));
    }
    items.push(Item::row(Msg::SourceGeography, terms::place_of(from)));
    if let Some(asked) = from.asked {
        items.push(Item::row(Msg::SourceAsked, Msg::SourceAskedNot { place: terms::place(asked).into() }));
    }
}

fn append(catalog: &Catalog, ids: &[&str], (lang, today): (Lang, Day), items: &mut Vec<Item>) {
    for id in ids {
        items.push(Item::gap());
        match catalog.source(id, lang) {
            Some(source) => items.extend(rows(catalog, source, (lang, today))),
            None => items.push(Item::row(Msg::Source, Text::verbatim((*id).to_owned()))),
        }
    }
}

/// One source opened: everything that is known of it, and how far it reaches.
pub fn opened(catalog: &Catalog, source: &Source, coverage: Option<usize>, told: (Lang, Day)) -> Vec<Item> {
    let mut items = rows(catalog, source, told);
    items.push(Item::row(Msg::SourceCoverage, coverage_text(coverage)));
    items
}

/// `513 of 516 unit groups`, or that it is not by unit group.
pub(crate) fn coverage_text(coverage: Option<usize>) -> Msg {
    match coverage {
        Some(n) => Msg::SourceCoverageOf {
            n: n.cast_signed() as i64,
            all: metier_model::UNIT_GROUPS.cast_signed() as i64,
        },
        None => Msg::SourceCoverageNone,
    }
}

/// When a source was read and how long ago that is, or that it is not known.
pub fn read_on(source: &Source, today: Day) -> Msg {
    match Day::parse(&source.accessed) {
        Some(day) => {
            let read = Text::verbatim(source.accessed.clone());
            match today.since(day) {
                1 => Msg::SourceYesterday { day: read },
                days => Msg::SourceDaysAgo { day: read, days },
            }
        }
        None => Msg::SourceNotRecorded,
    }
}

/// What `data/sources.csv` says of a source; a message for the words that stand there for what nobody knows.
pub fn known(field: &str) -> Text {
    match field {
        "not known" => Msg::SourceNotKnown.into(),
        "not dated" => Msg::SourceNotDated.into(),
        "not stated" => Msg::SourceNotStated.into(),
        other => Text::verbatim(other.to_owned()),
    }
}

/// What is known of a source; each is empty where nobody knows it.
pub struct Known {
    /// Who publishes it.
    pub publisher: Text,
    /// Which edition it is.
    pub edition: Text,
    /// The time that it speaks of.
    pub period: Text,
    /// The name of its licence, or our words for its terms.
    pub licence: Text,
}

/// What is known of a source. The words for what nobody knows are those of the first language.
pub fn known_of(catalog: &Catalog, source: &Source) -> Known {
    let first = catalog.source(&source.id, Lang::default()).unwrap_or(source);
    let told = |own: &str, first: &str| match first {
        "not known" | "not dated" | "not stated" | "" => Text::EMPTY,
        _ => Text::verbatim(own.trim().to_owned()),
    };
    let is_licensed = first.licence != "not stated";
    Known {
        publisher: told(&source.publisher, &first.publisher),
        edition: told(&source.edition, &first.edition),
        period: told(&source.period, &first.period),
        licence: if is_licensed { licence(source) } else { Text::EMPTY },
    }
}

impl Known {
    /// Publisher, edition and licence in a line, or that nothing is known.
    pub fn in_a_line(self) -> [Text; 3] {
        let edition = match self.edition {
            edition if edition.is_empty() => edition,
            edition => Msg::SourceListEdition { edition }.into(),
        };
        let all = [self.publisher, edition, self.licence];
        if all.iter().all(Text::is_empty) {
            [Msg::SourceNothingKnown.into(), Text::EMPTY, Text::EMPTY]
        } else {
            all
        }
    }
}

/// What the licence of a source asks to be said, so that the binary carries it too; empty where it asks for nothing or
/// there is none.
pub fn attribution(source: &Source) -> Text {
    let verbatim = |text: &str| Text::verbatim(text.to_owned());
    let (title, edition) = (verbatim(&source.title), verbatim(&source.edition));
    let publisher = verbatim(&source.publisher);
    match source.licence.as_str() {
        "Statistics Canada Open Licence" => Msg::AttributionStatcan { title, edition }.into(),
        "Open Government Licence - Canada" => Msg::AttributionOgl { publisher, title }.into(),
        "CC BY 4.0" if source.id.starts_with("onet-") => Msg::AttributionOnet { title }.into(),
        "CC BY 4.0" => Msg::AttributionCc { publisher, title }.into(),
        "MIT" if source.id == "crosswalk-dais" => {
            let holder =
                verbatim("Copyright (c) 2018 Brookfield Institute for Innovation + Entrepreneurship (BII+E)");
            Msg::AttributionNotice { holder, licence: verbatim(&source.licence) }.into()
        }
        "MIT" | "Apache 2.0" if source.id != "metier" => {
            Msg::AttributionNotice { holder: publisher, licence: verbatim(&source.licence) }.into()
        }
        _ => Text::EMPTY,
    }
}

/// The licence of a source: the name of one, or our words for its terms.
pub fn licence(source: &Source) -> Text {
    match source.licence.as_str() {
        "Open Government Licence - Canada" => Msg::LicenceOgl.into(),
        "Statistics Canada Open Licence" => Msg::LicenceStatcan.into(),
        "copyright Government of British Columbia: figures only" => Msg::LicenceBc.into(),
        "each page's own terms" => Msg::LicencePages.into(),
        "the page's own terms" => Msg::LicencePage.into(),
        "no licence stated: figures only" => Msg::LicenceNone.into(),
        "terms of its own page: no commercial redistribution" => Msg::LicenceNotCommercial.into(),
        name => known(name),
    }
}

/// The rows of one source; what nobody knows of it stands in one row at the end.
pub fn rows(catalog: &Catalog, source: &Source, (lang, today): (Lang, Day)) -> Vec<Item> {
    let data = |text: &str| Text::verbatim(text.trim().to_owned());
    let known = known_of(catalog, source);
    let licence = Text::spaced([known.licence, addresses::shown(source.licence_url.trim())]);
    let address = if source.url.is_empty() { Text::EMPTY } else { addresses::shown(source.url.trim()) };
    let read = Day::parse(&source.accessed).map_or(Text::EMPTY, |_| read_on(source, today).into());
    let mut items = vec![Item::heading(data(&source.title))];
    let mut unknown: Vec<Text> = Vec::new();
    let mut row = |items: &mut Vec<Item>, label: Msg, text: Text, unknown_as: Option<Msg>| match unknown_as {
        _ if !text.is_empty() => items.push(Item::row(label, text)),
        Some(name) => unknown.push(name.into()),
        None => {}
    };
    row(&mut items, Msg::SourcePublisher, known.publisher, Some(Msg::SourceUnknownPublisher));
    row(&mut items, Msg::SourceEdition, known.edition, Some(Msg::SourceUnknownEdition));
    row(&mut items, Msg::SourcePeriod, known.period, Some(Msg::SourceUnknownPeriod));
    items.extend(age::rows(catalog, source, (lang, today)));
    row(&mut items, Msg::SourceGeography, data(&source.geography), None);
    row(&mut items, Msg::SourceAddress, address, (source.id != OWN).then_some(Msg::SourceUnknownAddress));
    row(&mut items, Msg::SourceLicence, licence, Some(Msg::SourceUnknownLicence));
    row(&mut items, Msg::SourceAttribution, attribution(source), None);
    row(&mut items, Msg::SourceReadOn, read, (source.id != OWN).then_some(Msg::SourceUnknownDay));
    row(&mut items, Msg::SourceNote, data(&source.note), None);
    if !unknown.is_empty() {
        items.push(Item::row(Msg::SourceUnknown, Text::commas(unknown)));
    }
    items
}

/// The source that is no publisher's but our own work.
const OWN: &str = "metier";

/// Items of the screen that lists all sources with their coverage of the 516 unit groups.
pub fn all(catalog: &Catalog, lang: Lang, today: Day) -> Vec<Item> {
    let mut items = vec![Item::paragraph(Msg::SourceAll), Item::gap()];
    let coverage = coverage(catalog);
    for source in catalog.sources(lang) {
        items.extend(rows(catalog, source, (lang, today)));
        if let Some((_, count)) = coverage.iter().find(|(id, _)| *id == source.id) {
            items.push(Item::row(Msg::SourceCoverage, coverage_text(Some(*count))));
        }
        items.push(Item::gap());
    }
    items
}

/// How many unit groups each source reaches.
pub fn coverage(catalog: &Catalog) -> Vec<(&'static str, usize)> {
    let columns = catalog.columns();
    let known = |column: &[f32]| column.iter().filter(|value| !value.is_nan()).count();
    let crosswalk = catalog.crosswalk();
    let mut linked: Vec<u16> = crosswalk.links.iter().map(|link| link.group).collect();
    linked.dedup();
    let medians: Vec<f32> = columns.wages_in(Geo::Canada).map(|[_, median, _]| median).collect();
    let published = |group: &GroupId| medians.get(group.index()).is_some_and(|median| !median.is_nan());
    let newer = GroupId::all()
        .filter(|group| catalog.edition_of(columns.basis(*group, Geo::Canada)).is_some() && published(group))
        .count();
    let mut counts = vec![
        (
            "noc-2021",
            catalog.hierarchy().nodes().filter(|&n| catalog.hierarchy().group_of(n).is_some()).count(),
        ),
        ("metier", columns.written.iter().filter(|&&written| written).count()),
        ("jobbank-wages-2025", known(&medians) - newer),
        ("workbc-wages-2025", known(&columns.hours)),
        ("cops-2024", known(&columns.employment)),
        ("vacancies-14-10-0444", known(&columns.vacancies)),
        ("onet-29.3", linked.len()),
    ];
    let measures = AI_MEASURE_SOURCES.iter().enumerate();
    counts.extend(measures.map(|(at, &source)| (source, known(columns.measure(at)))));
    counts.extend(catalog.edition().map(|edition| (edition.id(), newer)));
    let seen = |group: &GroupId| ai::observed_share(catalog, *group).is_some();
    counts.push((ai::OBSERVED, GroupId::all().filter(seen).count()));
    let profiles = catalog.profiles();
    let mut groups = profiles.groups.clone();
    groups.dedup();
    counts.push(("oasis-2025", groups.len()));
    let regional = GroupId::all().filter(|&g| !catalog.facts(g).regional.is_empty()).count();
    counts.push(("jobbank-wages-2024-regions", regional));
    let determined = columns.three_year.iter().filter(|row| row.iter().any(|level| level.is_determined()));
    counts.push((three_year::SOURCE, determined.count()));
    counts.push((study::SOURCE, known(&columns.tied)));
    let counted = GroupId::all().filter(|&group| !catalog.facts(group).people.is_empty()).count();
    counts.push((people::CENSUS, counted));
    let rated = |&group: &GroupId| people::unemployment(catalog, group, Geo::Canada).value().is_some();
    counts.push((people::SURVEY, GroupId::all().filter(rated).count()));
    counts
}
