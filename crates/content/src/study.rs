//! What people studied, on the page of training, and where people with a field work.

use metier_words::{Msg, Number, Text};

use super::{Item, Subject, terms};
use crate::cell::{Cell, cell};
use metier_data::Catalog;
use metier_evidence::study::{self, Studied, Works};
use metier_model::facts::StudyField;
use metier_model::{Figure, Geo, GroupId, Lang, Provenance};

/// Fields shown before "and more".
const FIELDS: usize = 8;
/// Occupations shown for the most frequent field.
pub const WORKS: usize = 8;
/// Occupations named behind the source key of each other field.
const NAMED: usize = 5;

fn percent(share: f32) -> Number {
    Number::decimal(f64::from(share) * 100.0, u8::from(share < 0.1))
}

/// The name of a field in the language of the titles; in another one than the first it is our own translation.
pub fn name(subject: &Subject, field: &StudyField) -> String {
    field.name.name(subject.settings.lang).to_owned()
}

fn field<'a>(subject: &Subject<'a>, position: u16) -> Option<&'a StudyField> {
    subject.catalog().study_fields().get(usize::from(position))
}

/// The section of the page of training.
pub(super) fn section(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading(Text::from(Msg::StudyHeading)));
    match study::of(subject.catalog(), subject.group) {
        Figure::Known { value, from } => fields(subject, &value, &from, items),
        Figure::Missing(reason) => {
            items.push(Item::row(Text::from(Msg::StudyPeople), terms::missing(&reason)));
            return;
        }
    }
    items.push(tied(subject));
    if subject.settings.lang != Lang::default() {
        items.push(Item::note(Text::from(Msg::StudyTranslated)));
    }
    works(subject, items);
}

fn fields(subject: &Subject, studied: &Studied, from: &Provenance, items: &mut Vec<Item>) {
    let shown = studied.fields.get(..FIELDS).unwrap_or(&studied.fields);
    let positions: Vec<u16> = shown.iter().map(|share| share.field).collect();
    let works = study::occupations(subject.catalog(), &positions);
    for (share, works) in shown.iter().zip(&works) {
        let Some(known) = field(subject, share.field) else { continue };
        let text =
            Msg::StudyShare { share: percent(share.share), people: Number::whole(share.people.into()) };
        let named = works.iter().take(NAMED).map(|works| titled(subject, works));
        items.push(
            Item::row(Text::verbatim(name(subject, known)), Text::from(text))
                .from(from.clone())
                .bar(share.share)
                .more(Text::from(Msg::StudyWorksAs), Text::joined(metier_words::Joint::Semicolon, named)),
        );
    }
    let more = studied.fields.len().saturating_sub(FIELDS);
    if more > 0 {
        items.push(Item::note(Text::from(Msg::StudyMore { n: more.try_into().unwrap_or(i64::MAX) })));
    }
    let people = Msg::StudyPeopleValue { people: Number::whole(studied.people.into()) };
    let counted = Provenance::published(study::SOURCE, study::PERIOD, Geo::Canada);
    items.push(Item::row(Text::from(Msg::StudyPeople), Text::from(people)).from(counted));
    items.extend(counted_with(subject));
}

/// What is said below figures that are those of several unit groups together.
pub(super) fn counted_with(subject: &Subject) -> Option<Item> {
    together(subject.catalog(), subject.group).map(Item::warning)
}

/// With which unit groups one is counted, in a sentence; none where its figures are its own.
pub fn together(catalog: &Catalog, group: GroupId) -> Option<Text> {
    let with = study::counted_with(catalog, group);
    let codes = Text::commas(with.iter().map(|&other| Text::verbatim(catalog.code(other))));
    (!with.is_empty()).then(|| Msg::StudyFolded { codes }.into())
}

fn titled(subject: &Subject, works: &Works) -> Text {
    let catalog = subject.catalog();
    let title = catalog.title(works.group, subject.settings.lang);
    let share =
        Msg::StudyWorksShare { share: percent(works.share), people: Number::whole(works.people.into()) };
    let title = Text::spaced([Text::verbatim(catalog.code(works.group)), Text::verbatim(title)]);
    Text::dots([title, share.into()])
}

fn tied(subject: &Subject) -> Item {
    match study::tied(subject.evidence, subject.group) {
        Figure::Known { value, from } => {
            let text = Msg::StudyTiedValue { rank: Number::decimal(value.rank.into(), 0) };
            let nats = Msg::StudyTiedNats { nats: Number::decimal(value.nats.into(), 2) };
            Item::row(Text::from(Msg::StudyTied), Text::from(text))
                .from(from)
                .more(Msg::StudyTiedDistance, nats)
        }
        Figure::Missing(reason) => Item::row(Text::from(Msg::StudyTied), terms::missing(&reason)),
    }
}

/// Where the people of the most frequent field work: the table turned round, each leading to its occupation.
fn works(subject: &Subject, items: &mut Vec<Item>) {
    let Some(first) = subject.catalog().studied(subject.group).first().map(|studied| studied.field) else {
        return;
    };
    let Some(known) = field(subject, first) else { return };
    items.push(Item::gap());
    let heading = Msg::StudyWorksHeading { field: Text::verbatim(name(subject, known)) };
    items.push(Item::heading(Text::from(heading)));
    let from = Provenance::modelled(&[study::SOURCE], study::PERIOD, Geo::Canada, study::SHARE);
    let works = study::occupations(subject.catalog(), &[first]);
    for works in works.iter().flatten().take(WORKS) {
        items.push(
            Item::bullet(titled(subject, works))
                .from(from.clone())
                .bar(works.share)
                .link(Some(works.group).filter(|&group| group != subject.group)),
        );
    }
}

/// The cell of a comparison: the rank.
pub(super) fn compared(subject: &Subject) -> Cell {
    match study::tied(subject.evidence, subject.group) {
        Figure::Known { value, from } => cell(Number::decimal(value.rank.into(), 0), Some(from)),
        Figure::Missing(reason) => cell(terms::missing(&reason), None),
    }
}
/// Fields at most that are taken of some occupations.
const FIELDS_OF_WORK: usize = 6;

/// Fields that people have studied who do some work, the likeliest first; the occupations stand in the order in which
/// they are meant. The field that an occupation and its people share most comes first.
pub fn fields_of(catalog: &Catalog, groups: &[GroupId]) -> Vec<u16> {
    let mut found: Vec<(f32, u16)> = Vec::new();
    for (rank, &group) in groups.iter().enumerate() {
        let Figure::Known { value, .. } = study::of(catalog, group) else { continue };
        for share in value.fields {
            let tied = share.share * study::share(catalog, share.field, share.people) / (1.0 + rank as f32);
            match found.iter_mut().find(|(_, own)| *own == share.field) {
                Some((own, _)) => *own += tied,
                None => found.push((tied, share.field)),
            }
        }
    }
    let people = |at: u16| catalog.study_fields().get(usize::from(at)).map_or(0, |field| field.people);
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(people(b.1).cmp(&people(a.1))));
    found.into_iter().map(|(_, at)| at).take(FIELDS_OF_WORK).collect()
}
