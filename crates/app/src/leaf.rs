//! A page with its occupation or class, and what it was made of: the one that is shown, and those beside it in the
//! tree, which are made while nobody waits.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::facts::Position;
use metier_model::{GroupId, Lang};
use metier_words::Msg;

use super::Shared;
use super::Tree;
use super::settled::Settled;
use super::target::Pane;
use super::tree::TreeEntry;
use metier_content::children::{self, Child};
use metier_content::{Beginning, Item, Page, Settings, Subject, ai_page, classes};
use metier_evidence::Evidence;
use metier_evidence::rating::{Rater, Weights};
use metier_plan::filter::Matches;

/// What the explore screen shows.
pub(super) struct Seen {
    /// What the cursor of the tree stands on.
    pub(super) entry: Option<TreeEntry>,
    /// The page.
    pub(super) page: Page,
    /// The unit groups that the filters of the tree let through; none where it has no filter.
    pub(super) shown: Option<Matches>,
}

/// What the subject rests on.
#[derive(Clone, Debug, PartialEq)]
struct SubjectBasis {
    entry: Option<TreeEntry>,
    group: Option<GroupId>,
    role: Option<usize>,
    work: Option<GroupId>,
    /// What the user wrote about the occupation.
    note: String,
    settings: Settings,
    weights: Weights,
}

/// What the items of the page rest on besides the subject.
#[derive(Clone, Debug, PartialEq)]
struct PageBasis {
    page: Page,
    shown: Option<Matches>,
}

/// What a leaf rests on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Basis {
    subject: SubjectBasis,
    page: PageBasis,
}

impl Basis {
    /// What a leaf rests on that shows what is seen.
    pub(super) fn of(shared: &Shared, seen: Seen) -> Self {
        let entry = seen.entry;
        let group = entry.and_then(|entry| Tree::group_of(shared.catalog(), entry));
        let role = group.and_then(|group| shared.roles.get(&group).copied());
        let (settings, weights) = (shared.settings, shared.rater().weights());
        // Of a class the page counts what the filters let through; of an occupation nothing depends on them.
        let shown = seen.shown.filter(|_| group.is_none());
        let work = shared.work();
        let note = group.map_or_else(String::new, |group| shared.note_of(group).to_owned());
        let subject = SubjectBasis { entry, group, role, work, note, settings, weights };
        Self { subject, page: PageBasis { page: seen.page, shown } }
    }
}

/// What the cursors over the pages of the explore screen have left, so that the pages begin anew.
#[derive(Clone, Copy)]
pub(super) enum Left {
    /// Nothing: they stay.
    Nothing,
    /// The role: the panes of pay and AI begin anew.
    Role,
    /// The occupation or class: all pages begin anew.
    Occupation,
}

/// A number that no other value of this run has, so that what is made of a page can be kept as long as the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Serial(u64);

impl Default for Serial {
    fn default() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The items of a page: all of them, or the first ones as long as no more were needed.
#[derive(Default)]
struct Items {
    serial: Serial,
    all: OnceCell<Vec<Item>>,
    beginning: OnceCell<Vec<Item>>,
    /// The rows of the pane of AI, with a number of their own.
    ai: OnceCell<(Serial, Vec<Item>)>,
    /// What stands below the class that the page is about.
    children: OnceCell<Vec<Child>>,
}

/// What pages are made with.
#[derive(Clone)]
pub(super) struct Maker<'a> {
    pub(super) evidence: &'a Evidence<'a>,
    pub(super) today: Day,
    pub(super) rater: Rc<Rater>,
}

/// A page, and the occupation or class that it is of.
#[derive(Clone)]
pub(super) struct Leaf<'a> {
    subject: Settled<SubjectBasis, OnceCell<Option<Subject<'a>>>>,
    page: Settled<PageBasis, Items>,
    /// Items of the page that were enough when it was last drawn.
    enough: Cell<usize>,
}

impl<'a> Leaf<'a> {
    pub(super) fn new() -> Self {
        Self { subject: Settled::new(), page: Settled::new(), enough: Cell::new(0) }
    }

    /// Whether it rests on something.
    pub(super) fn is(&self, basis: &Basis) -> bool {
        self.subject.basis.as_ref() == Some(&basis.subject) && self.page.basis.as_ref() == Some(&basis.page)
    }

    /// Whether it is of another occupation or class than something rests on, or of the same in other settings.
    pub(super) fn is_of_another(&self, basis: &Basis) -> bool {
        self.subject.basis.as_ref() != Some(&basis.subject)
    }

    /// What the cursors over the pages leave when what is shown rests on something else.
    pub(super) fn left_for(&self, basis: &Basis) -> Left {
        let Some(before) = &self.subject.basis else { return Left::Nothing };
        let now = &basis.subject;
        let refiltered = || self.page.basis.as_ref() != Some(&basis.page) || before != now;
        if before.group != now.group || now.group.is_none() && refiltered() {
            Left::Occupation
        } else if before.role != now.role {
            Left::Role
        } else {
            Left::Nothing
        }
    }

    /// Drops what rests on something that has changed.
    pub(super) fn settle(&mut self, basis: Basis) {
        if self.subject.settle(basis.subject) {
            self.page = Settled::new();
        }
        self.page.settle(basis.page);
    }

    /// Makes now what the next frame would make.
    pub(super) fn make(&self, maker: &Maker<'a>, enough: usize, panes: bool) {
        self.beginning(maker, enough);
        if panes {
            self.ai_pane(maker);
        }
    }

    /// What has been made of it: the page and the pane of AI, with their numbers.
    pub(super) fn made(&self) -> impl Iterator<Item = (Pane, Serial, &[Item])> {
        let items = &self.page.value;
        let page = items.all.get().or(items.beginning.get());
        let page = page.map(|made| (Pane::Detail, items.serial, made.as_slice()));
        page.into_iter().chain(items.ai.get().map(|(serial, made)| (Pane::Ai, *serial, made.as_slice())))
    }

    /// The rows of the pane of AI with their number; none where no occupation is shown.
    pub(super) fn ai_pane(&self, maker: &Maker<'a>) -> Option<(Serial, &[Item])> {
        let subject = self.subject(maker)?;
        let (serial, made) = self.page.value.ai.get_or_init(|| (Serial::default(), ai_page::pane(subject)));
        Some((*serial, made))
    }

    /// Items of the page that were enough when it was last drawn.
    pub(super) fn enough(&self) -> usize {
        self.enough.get()
    }

    /// The occupation that is shown, if the cursor of the tree stands on one.
    pub(super) fn subject(&self, maker: &Maker<'a>) -> Option<&Subject<'a>> {
        let basis = self.subject.basis.as_ref()?;
        let make = || {
            Some(
                Subject::new(maker.evidence, &maker.rater, basis.group?, basis.settings, maker.today)
                    .with_role(basis.role)
                    .with_work(basis.work)
                    .with_note(basis.note.clone())
                    .with_position(position(maker.evidence.catalog, basis.entry?, basis.settings.lang)),
            )
        };
        self.subject.value.get_or_init(make).as_ref()
    }

    /// Items of the page that is shown.
    pub(super) fn items(&self, maker: &Maker<'a>) -> &[Item] {
        self.page.value.all.get_or_init(|| self.make_items(maker, usize::MAX).items)
    }

    /// One item of the page that is shown. What is only passed by is not made whole for it.
    pub(super) fn item(&self, maker: &Maker<'a>, at: usize) -> Option<&Item> {
        let made = &self.page.value;
        let known = made.all.get().or(made.beginning.get()).and_then(|known| known.get(at));
        known.or_else(|| self.items(maker).get(at))
    }

    /// The items of the page from the first one on, at least as many as are `enough` unless there are fewer. A page that
    /// is only passed by is not made whole.
    pub(super) fn beginning(&self, maker: &Maker<'a>, enough: usize) -> Beginning<&[Item]> {
        self.enough.set(enough);
        let made = &self.page.value;
        if made.all.get().is_none() && made.beginning.get().is_none() {
            let Beginning { items, is_whole } = self.make_items(maker, enough);
            // Nothing was there yet, so nothing is refused.
            drop(if is_whole { made.all.set(items) } else { made.beginning.set(items) });
        }
        match (made.all.get(), made.beginning.get()) {
            (None, Some(known)) if known.len() >= enough => Beginning { items: known, is_whole: false },
            _ => Beginning::whole(self.items(maker)),
        }
    }

    /// The number of the page's items; other ones have another number.
    pub(super) fn serial(&self) -> Serial {
        self.page.value.serial
    }

    fn make_items(&self, maker: &Maker<'a>, enough: usize) -> Beginning {
        let (Some(basis), Some(page)) = (&self.subject.basis, &self.page.basis) else {
            return Beginning::whole(Vec::new());
        };
        match (self.subject(maker), basis.entry) {
            (Some(subject), _) => subject.beginning(page.page, enough),
            (None, Some(entry)) => {
                let shown = |group| page.shown.as_ref().is_none_or(|shown| shown.has(group));
                classes::items(maker.evidence, &basis.settings, entry, shown, enough)
            }
            (None, None) => {
                Beginning::whole(vec![Item::note(Msg::TreeEmpty { filter: "filter", clear: "clear-filter" })])
            }
        }
    }

    /// What stands below the class that is shown; nothing below an occupation.
    pub(super) fn children(&self, maker: &Maker<'a>) -> &[Child] {
        self.page.value.children.get_or_init(|| {
            let Some(basis) = self.subject.basis.as_ref().filter(|basis| basis.group.is_none()) else {
                return Vec::new();
            };
            let Some(entry) = basis.entry else { return Vec::new() };
            let page = self.page.basis.as_ref();
            let shown = page.and_then(|page| page.shown.as_ref());
            let shown = |group| shown.is_none_or(|shown| shown.has(group));
            children::children(maker.evidence, &basis.settings, entry, shown)
        })
    }
}

/// The position of a field that an entry of the tree stands for.
fn position(catalog: &Catalog, entry: TreeEntry, lang: Lang) -> Option<Position> {
    let TreeEntry::Position(field, cluster, at) = entry else { return None };
    let cluster = catalog.fields(lang).get(usize::from(field))?.clusters.get(usize::from(cluster))?;
    cluster.positions.get(usize::from(at)).cloned()
}
