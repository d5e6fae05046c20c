//! What stands on a page about an occupation, as data: the screen and the reports draw the same items.
//!
//! ```
//! use std::rc::Rc;
//!
//! use metier_content::{Page, Settings, Subject};
//! use metier_evidence::{Evidence, rating::{Rater, Weights}};
//! use metier_model::date::Day;
//!
//! let catalog = metier_data::Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let settings = Settings::default();
//! let rater = Rc::new(Rater::new(Weights::default()));
//! let group = catalog.group("32129").ok_or("no such unit group")?;
//! let subject = Subject::new(&evidence, &rater, group, settings, Day::today());
//! assert!(Page::ALL.into_iter().all(|page| !subject.page(page).is_empty()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

use std::rc::Rc;

use metier_data::Catalog;
use metier_evidence::pay::{HoursBasis, Place};
use metier_evidence::rating::Rater;
use metier_evidence::{Evidence, ai, pay};
use metier_model::date::Day;
use metier_model::facts::{Neighbour, Position};
use metier_model::schema::{Occupation, Role};
use metier_model::{Facts, GroupId, Lang};
use metier_plan::similar;
use metier_words::{Language, Locale, Msg, Text};

pub mod addresses;
pub mod age;
pub mod ai_duties;
pub mod ai_page;
pub mod ai_words;
mod asked;
pub mod became;
pub mod because;
mod cell;
pub mod changes;
pub mod children;
pub mod claimed;
pub mod claims;
pub mod classes;
pub mod compare;
pub mod conditions;
pub mod esdc;
pub mod few_words;
pub mod format;
pub mod found;
pub mod front;
pub mod immigration_page;
pub mod immigration_words;
mod item;
pub mod kin;
pub mod map;
pub mod marks;
pub mod matching;
pub mod moves;
mod origin;
pub mod outlook_page;
pub mod overview;
pub mod papers;
mod pay_details;
pub mod pay_page;
pub mod people;
mod routes;
pub mod saved;
pub mod sight;
pub mod skills_page;
pub mod sources;
pub mod study;
pub mod terms;
pub mod three_year;
mod tone;
pub mod tools;
pub mod treemap;
mod way_in;
pub mod ways;
pub mod work;

pub use item::{Beginning, Item, Lead, Mark, Shape};
pub use tone::Tone;

metier_model::tokens! {
    /// CAD an hour or CAD a year.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum PayUnit {
        /// CAD a year.
        #[default]
        Year = "year",
        /// CAD an hour.
        Hour = "hour",
    }
}

/// What the user has chosen and every page respects.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settings {
    /// Where pay and vacancies are asked for.
    pub place: Place,
    /// How many hours a year's pay is made of.
    pub hours: HoursBasis,
    /// Language of the program's own words and of numbers.
    pub language: Language,
    /// Language of titles and of prose about the occupations.
    pub lang: Lang,
    /// Unit of pay.
    pub unit: PayUnit,
}

impl Settings {
    /// How texts are put into words; names that the language has no form of follow the titles.
    pub fn locale(&self) -> Locale {
        let of_titles = Language::ALL.into_iter().find(|language| language.code() == self.lang.code());
        Locale::new(self.language).naming(of_titles.unwrap_or_default())
    }

    /// The same in another language. Titles and prose follow where they exist in it, else they stay as they are.
    #[must_use]
    pub fn speaking(self, language: Language) -> Self {
        let lang = Lang::ALL.into_iter().find(|lang| lang.code() == language.code()).unwrap_or(self.lang);
        Self { language, lang, ..self }
    }

    /// The settings as the program comes, in the language that the system asks for.
    pub fn of_system() -> Self {
        let language = Language::of_system(|name| std::env::var(name).ok()).unwrap_or_default();
        Self::default().speaking(language)
    }
}

metier_model::tokens! {
    /// The pages about an occupation.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Page {
        /// Summary, roles, titles, place in the classification, similar work.
        #[default]
        Overview = "Overview",
        /// What people do, by role.
        Duties = "Duties",
        /// What is asked for, and the papers by name.
        Requirements = "Requirements",
        /// Steps of preparation and next steps.
        Training = "Training",
        /// Projections and vacancies.
        Outlook = "Outlook",
        /// Programs and lists.
        Immigration = "Immigration",
        /// Pay in words and numbers.
        Pay = "Pay",
        /// Exposure in words and numbers.
        Ai = "AI",
        /// Levels of skills, abilities, knowledge and work activities.
        Skills = "Skills",
    }
}

impl Page {
    /// Title of the tab.
    pub fn title(self) -> Msg {
        match self {
            Self::Overview => Msg::PageOverview,
            Self::Duties => Msg::PageDuties,
            Self::Requirements => Msg::PageRequirements,
            Self::Training => Msg::PageTraining,
            Self::Outlook => Msg::PageOutlook,
            Self::Immigration => Msg::PageImmigration,
            Self::Pay => Msg::PagePay,
            Self::Ai => Msg::PageAi,
            Self::Skills => Msg::PageSkills,
        }
    }

    /// Title of the tab where there is little room.
    pub fn short(self) -> Msg {
        match self {
            Self::Overview => Msg::PageShortOverview,
            Self::Duties => Msg::PageShortDuties,
            Self::Requirements => Msg::PageShortRequirements,
            Self::Training => Msg::PageShortTraining,
            Self::Outlook => Msg::PageShortOutlook,
            Self::Immigration => Msg::PageShortImmigration,
            Self::Pay => Msg::PageShortPay,
            Self::Ai => Msg::PageShortAi,
            Self::Skills => Msg::PageShortSkills,
        }
    }
}

/// Everything about one unit group that pages are made of, decoded once.
pub struct Subject<'a> {
    /// The evidence over the catalogue.
    pub evidence: &'a Evidence<'a>,
    /// Which unit group.
    pub group: GroupId,
    /// The written occupation, if it is written.
    pub occupation: Option<Occupation>,
    /// Its published facts.
    pub facts: Facts,
    /// Its pay in the place asked for.
    pub pay: pay::Pay,
    /// Its exposure to AI.
    pub ai: ai::Impact,
    /// The user's settings.
    pub settings: Settings,
    /// The role that the user has chosen.
    pub role: Option<usize>,
    /// The position of a field that the cursor stands on.
    pub position: Option<Position>,
    /// The present work of the user, which moves are counted from.
    pub work: Option<GroupId>,
    /// Where its pay is held against a work, and which, if that is elsewhere than it is shown for by itself.
    pub held: Option<(Place, GroupId)>,
    /// What the user wrote about it; may be empty.
    pub note: String,
    /// The rating by the user's weights.
    pub rater: Rc<Rater>,
    /// Today, for the age of facts.
    pub today: Day,
}

impl<'a> Subject<'a> {
    /// Decodes and computes what the pages need.
    pub fn new(
        evidence: &'a Evidence<'a>,
        rater: &Rc<Rater>,
        group: GroupId,
        settings: Settings,
        today: Day,
    ) -> Self {
        let catalog = evidence.catalog;
        let facts = catalog.facts(group);
        Self {
            evidence,
            group,
            occupation: catalog.occupation(group, settings.lang),
            pay: pay::pay_of(catalog, &facts, settings.place),
            ai: evidence.ai(group),
            facts,
            settings,
            role: None,
            position: None,
            work: None,
            held: None,
            note: String::new(),
            rater: Rc::clone(rater),
            today,
        }
    }

    /// The same with a role chosen; a number past the roles chooses none.
    #[must_use]
    pub fn with_role(mut self, role: Option<usize>) -> Self {
        let count = self.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
        self.role = role.filter(|&role| role < count);
        self
    }

    /// The same with the position of a field that the cursor stands on.
    #[must_use]
    pub fn with_position(mut self, position: Option<Position>) -> Self {
        self.position = position;
        self
    }

    /// The same for somebody whose present work is known.
    #[must_use]
    pub fn with_work(mut self, work: Option<GroupId>) -> Self {
        self.work = work;
        self
    }

    /// The same with its pay as it is held against the present work, by the one rule of comparing: where one of them has
    /// no figure in the place, both are Canada's.
    #[must_use]
    pub fn held_against(mut self, work: Option<GroupId>) -> Self {
        let catalog = self.evidence.catalog;
        let other = work.filter(|&work| work != self.group);
        if let Some(work) = other
            && let Some(place) = pay::held_elsewhere(catalog, self.group, work, self.settings.place)
        {
            self.pay = pay::pay_of(catalog, &self.facts, place);
            self.held = Some((place, work));
        }
        self
    }

    /// The same with what the user wrote about it.
    #[must_use]
    pub fn with_note(mut self, note: String) -> Self {
        self.note = note;
        self
    }

    /// The language of the occupation's prose.
    pub fn prose(&self) -> Lang {
        self.occupation.as_ref().map_or_else(Lang::default, |occupation| occupation.prose)
    }

    /// Why a published link to an O*NET occupation is not followed, in the language of the prose.
    pub fn why_left_out(&self, onet: &str) -> Option<&str> {
        let mut left_out = self.occupation.iter().flat_map(|occupation| &occupation.onet_left_out);
        left_out.find(|left| left.codes.iter().any(|code| code == onet)).map(|left| left.why.as_str())
    }

    /// The role that the user has chosen.
    pub fn chosen_role(&self) -> Option<&Role> {
        self.occupation.as_ref()?.roles.get(self.role?)
    }

    /// The `count` nearest unit groups by their scores, the nearest first; from the role where one is chosen.
    pub fn nearest(&self, count: usize) -> Vec<Neighbour> {
        match self.chosen_role() {
            Some(role) => similar::nearest_to_role(self.catalog(), self.group, &role.profile, count),
            None => self.facts.near.iter().take(count).copied().collect(),
        }
    }

    /// `Ocularists (role 2 of 4)`, where a role is chosen.
    pub fn role_line(&self) -> Option<Text> {
        let role = self.chosen_role()?;
        let (at, count) = (self.role? + 1, self.occupation.as_ref()?.roles.len());
        let role = Text::verbatim(role.name.clone());
        Some(Msg::RoleOf { role, at: at.cast_signed() as i64, count: count.cast_signed() as i64 }.into())
    }

    /// The catalogue.
    pub fn catalog(&self) -> &'a Catalog {
        self.evidence.catalog
    }

    /// The items of a page.
    pub fn page(&self, page: Page) -> Vec<Item> {
        self.beginning(page, usize::MAX).items
    }

    /// The items of a page from its first one on, in whole sections, at least as many as are `enough` for a screen
    /// unless the page has fewer. Moving over the tree shows the beginning of many pages.
    pub fn beginning(&self, page: Page, enough: usize) -> Beginning {
        let whole = match page {
            Page::Overview => return overview::items(self, enough),
            Page::Skills => return skills_page::items(self, enough),
            Page::Duties => age::told(self, work::duties(self)),
            Page::Requirements => age::told(self, work::requirements(self)),
            Page::Training => {
                let mut items = work::training(self);
                study::section(self, &mut items);
                age::told(self, items)
            }
            Page::Outlook => age::told(self, outlook_page::outlook(self)),
            Page::Immigration => immigration_page::items(self),
            Page::Pay => pay_page::items(self),
            Page::Ai => age::told(self, ai_page::items(self)),
        };
        Beginning::whole(whole)
    }

    /// `32129 Other medical technologists and technicians`, as an item that leads there.
    pub(crate) fn group_item(&self, group: GroupId, mark: Mark, extra: impl Into<Text>) -> Item {
        let title = group_text(self.catalog(), group, self.settings.lang);
        Item::marked(mark, Text::dots([title, extra.into()])).link(Some(group))
    }

    /// Names of roles by their profile codes; empty where a rule holds for all roles.
    fn role_names(&self, profiles: &[String]) -> String {
        let Some(occupation) = &self.occupation else { return String::new() };
        if profiles.is_empty() || profiles.len() == occupation.roles.len() {
            return String::new();
        }
        let names: Vec<&str> = occupation
            .roles
            .iter()
            .filter(|role| profiles.contains(&role.profile))
            .map(|role| role.name.as_str())
            .collect();
        names.join(", ")
    }

    /// Whether something that holds for these profiles holds for the chosen role.
    fn concerns(&self, profiles: &[String]) -> bool {
        self.chosen_role().is_none_or(|role| profiles.is_empty() || profiles.contains(&role.profile))
    }
}

/// `32129 Other medical technologists and technicians`.
pub fn group_text(catalog: &Catalog, group: GroupId, lang: Lang) -> Text {
    Text::verbatim(format!("{} {}", catalog.code(group), catalog.title(group, lang)))
}

/// What stands on a page whose text is not written.
pub fn not_written() -> Item {
    Item::warning(Msg::NotWritten)
}

/// A remark on the language of a page's prose, for those whose titles are in another one.
pub(crate) fn prose_note(settings: &Settings, prose: Lang) -> Option<Item> {
    (settings.lang != prose).then(|| Item::note(Msg::ProseIn { language: terms::language(prose).into() }))
}
