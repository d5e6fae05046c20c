//! The occupation tree without any screen: which branches are open, which rows that makes.

use std::collections::BTreeSet;

pub use metier_content::classes::TreeEntry;
use metier_data::Catalog;
use metier_model::facts::{Cluster, Position};
use metier_model::{GroupId, Lang, Level, NodeId};
use metier_plan::filter::Matches;

metier_model::tokens! {
    /// Which order the tree shows.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Lens {
        /// The five levels of the classification.
        #[default]
        Classification = "classification",
        /// Curated fields of positions across the codes.
        Fields = "fields",
        /// The unit groups that the filters let through, as one list in an order.
        Matches = "list",
    }
}

/// One visible row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeRow {
    /// What it stands for.
    pub entry: TreeEntry,
    /// Depth from the left, 0 for the outermost.
    pub depth: u8,
    /// Whether it has rows below.
    pub branch: bool,
    /// Whether they are shown.
    pub open: bool,
}

/// State of the tree: open branches, filter, cursor. Rows are made anew when one of them changes.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Open classes.
    open: BTreeSet<NodeId>,
    /// Open fields and clusters, by (field, cluster + 1), 0 for the field itself.
    open_fields: BTreeSet<(u16, u16)>,
    /// Which order.
    pub lens: Lens,
    /// Only this TEER category.
    pub teer: Option<u8>,
    /// What the filter lets through; none while it is off.
    matches: Option<Matches>,
    /// The same within the TEER category; none where neither is on.
    shown: Option<Matches>,
    /// A class that is shown although it is filtered out, because it was asked for by name.
    guest: Option<NodeId>,
    /// All unit groups in the order of the list.
    list: Vec<GroupId>,
    /// Whether the list that comes next is another order of the same: it is read from its first row on.
    anew: bool,
    /// Visible rows.
    rows: Vec<TreeRow>,
    /// Position of the cursor among the rows, one per lens.
    cursors: [usize; 3],
}

impl Tree {
    /// A tree with all branches closed.
    pub fn new(catalog: &Catalog) -> Self {
        let mut tree = Self::default();
        tree.refresh(catalog);
        tree
    }

    /// Visible rows.
    pub fn rows(&self) -> &[TreeRow] {
        &self.rows
    }

    /// Position of the cursor.
    pub fn cursor(&self) -> usize {
        self.cursors[self.lens as usize]
    }

    /// What the cursor stands on.
    pub fn current(&self) -> Option<TreeEntry> {
        self.rows.get(self.cursor()).map(|row| row.entry)
    }

    /// Moves the cursor to a row, or to the last one.
    pub fn set_cursor(&mut self, row: usize) {
        self.cursors[self.lens as usize] = row.min(self.rows.len().saturating_sub(1));
    }

    /// Opens the branch under the cursor and goes to a row right below it.
    pub(super) fn descend(&mut self, catalog: &Catalog, entry: TreeEntry) {
        self.set_open(catalog, true);
        if let Some(row) = self.rows.iter().position(|row| row.entry == entry) {
            self.set_cursor(row);
        }
    }

    /// Moves the cursor to one of the outermost rows.
    pub(super) fn stand(&mut self, at: u16) {
        let outermost = |(_, row): &(usize, &TreeRow)| row.depth == 0;
        let row = self.rows.iter().enumerate().filter(outermost).nth(usize::from(at));
        self.set_cursor(row.map_or(0, |(row, _)| row));
    }

    /// Moves the cursor by some rows.
    pub fn step(&mut self, by: isize) {
        self.set_cursor(self.cursor().saturating_add_signed(by));
    }

    /// Makes the rows anew and keeps the cursor on the entry, or on its nearest ancestor.
    pub(crate) fn refresh(&mut self, catalog: &Catalog) {
        let current = self.current();
        self.make(catalog, current);
    }

    /// Makes the rows and puts the cursor on an entry, on its nearest ancestor, or leaves it where it was.
    fn make(&mut self, catalog: &Catalog, current: Option<TreeEntry>) {
        let (teer, matches) = (self.teer, self.matches.as_ref());
        self.shown = (teer.is_some() || matches.is_some()).then(|| {
            Matches::of(|group| {
                teer.is_none_or(|teer| catalog.teer(group).0 == teer)
                    && matches.is_none_or(|matches| matches.has(group))
            })
        });
        self.rows = match self.lens {
            Lens::Classification => self.class_rows(catalog),
            Lens::Fields => self.field_rows(catalog),
            Lens::Matches => self.list_rows(catalog),
        };
        let found = current.and_then(|entry| self.find(catalog, entry));
        self.set_cursor(found.unwrap_or(self.cursor()));
    }

    fn find(&self, catalog: &Catalog, entry: TreeEntry) -> Option<usize> {
        let at = |entry: TreeEntry| self.rows.iter().position(|row| row.entry == entry);
        match entry {
            TreeEntry::Node(node) => {
                catalog.hierarchy().path(node).into_iter().rev().find_map(|node| at(TreeEntry::Node(node)))
            }
            TreeEntry::Field(_) => at(entry),
            TreeEntry::Cluster(f, _) => at(entry).or_else(|| at(TreeEntry::Field(f))),
            TreeEntry::Position(f, c, _) => {
                at(entry).or_else(|| at(TreeEntry::Cluster(f, c))).or_else(|| at(TreeEntry::Field(f)))
            }
        }
    }

    fn shows(&self, catalog: &Catalog, node: NodeId) -> bool {
        let Some(shown) = &self.shown else { return true };
        let hierarchy = catalog.hierarchy();
        shown.within(hierarchy.run_of(node)) > 0
            || self.guest.is_some_and(|guest| node <= guest && guest < hierarchy.end(node))
    }

    /// Unit groups below a class that the filter lets through.
    pub fn count(&self, catalog: &Catalog, node: NodeId) -> usize {
        match &self.shown {
            None => catalog.hierarchy().units_under(node) as usize,
            Some(shown) => shown.within(catalog.hierarchy().run_of(node)),
        }
    }

    fn class_rows(&self, catalog: &Catalog) -> Vec<TreeRow> {
        let hierarchy = catalog.hierarchy();
        let mut rows = Vec::new();
        let mut next = 0;
        while next < hierarchy.len() {
            let node = NodeId(next as u16);
            let level = hierarchy.level(node);
            let branch = level != Level::Unit;
            let open = branch && self.open.contains(&node);
            let shown = self.shows(catalog, node);
            if shown {
                rows.push(TreeRow { entry: TreeEntry::Node(node), depth: level as u8 - 1, branch, open });
            }
            next = if shown && (open || !branch) { next + 1 } else { hierarchy.end(node).index() };
        }
        rows
    }

    /// Unit groups of the list that are let through, without branches.
    fn list_rows(&self, catalog: &Catalog) -> Vec<TreeRow> {
        let shown = |group: GroupId| self.shown.as_ref().is_none_or(|shown| shown.has(group));
        let row = |group| TreeRow {
            entry: TreeEntry::Node(catalog.hierarchy().node_of(group)),
            depth: 0,
            branch: false,
            open: false,
        };
        self.list.iter().copied().filter(|&group| shown(group)).map(row).collect()
    }

    /// What the filters let through; none where none is on.
    pub fn shown(&self) -> Option<&Matches> {
        self.shown.as_ref()
    }

    /// Filters by other matches, or by none.
    pub(crate) fn set_matches(&mut self, catalog: &Catalog, matches: Option<Matches>) {
        if self.matches != matches {
            self.matches = matches;
            self.guest = None;
            self.refresh(catalog);
        }
    }

    /// Puts the list in an order.
    pub(crate) fn set_list(&mut self, catalog: &Catalog, list: Vec<GroupId>) {
        let fresh = self.list.is_empty();
        let anew = std::mem::take(&mut self.anew);
        let current = self.current().filter(|_| !fresh && !anew);
        self.list = list;
        self.make(catalog, current);
        if anew {
            self.set_cursor(0);
        }
    }

    /// The list is put in another order next: the cursor goes to its first row.
    pub(super) fn begin_anew(&mut self) {
        self.anew = true;
        self.set_cursor(0);
    }

    /// The list is the same as before: what comes next keeps its place.
    pub(super) fn read_on(&mut self) {
        self.anew = false;
    }

    /// Changes the order of rows and keeps the cursor on the class, where the new one shows it.
    pub(crate) fn set_lens(&mut self, catalog: &Catalog, lens: Lens) {
        let current = self.current();
        self.lens = lens;
        self.make(catalog, current);
    }

    /// Positions of a cluster whose unit groups the filters let through, by their places in it.
    pub fn positions<'c>(
        &'c self,
        catalog: &'c Catalog,
        cluster: &'c Cluster,
    ) -> impl Iterator<Item = u16> + 'c {
        let is_shown = |position: &Position| {
            let has = |shown: &Matches| catalog.group(&position.code).is_some_and(|group| shown.has(group));
            self.shown.as_ref().is_none_or(has)
        };
        (0_u16..).zip(&cluster.positions).filter(move |(_, position)| is_shown(position)).map(|(p, _)| p)
    }

    /// How many positions of a field the filters let through.
    pub fn positions_of_field(&self, catalog: &Catalog, field: u16) -> usize {
        let field = usize::from(field);
        // The heads know how many there are; which they are the fields alone know.
        if self.shown.is_none() {
            return catalog
                .field_heads(Lang::default())
                .get(field)
                .map_or(0, |field| usize::from(field.positions));
        }
        let clusters = catalog.fields(Lang::default()).get(field).map(|field| field.clusters.iter());
        clusters.into_iter().flatten().map(|cluster| self.positions(catalog, cluster).count()).sum()
    }

    fn field_rows(&self, catalog: &Catalog) -> Vec<TreeRow> {
        let mut rows = Vec::new();
        for f in 0..catalog.field_heads(Lang::default()).len() as u16 {
            if self.shown.is_some() && self.positions_of_field(catalog, f) == 0 {
                continue;
            }
            let open = self.open_fields.contains(&(f, 0));
            rows.push(TreeRow { entry: TreeEntry::Field(f), depth: 0, branch: true, open });
            if !open {
                continue;
            }
            let Some(field) = catalog.fields(Lang::default()).get(usize::from(f)) else { continue };
            for (c, cluster) in (0_u16..).zip(&field.clusters) {
                if self.positions(catalog, cluster).next().is_none() {
                    continue;
                }
                let open = self.open_fields.contains(&(f, c + 1));
                rows.push(TreeRow { entry: TreeEntry::Cluster(f, c), depth: 1, branch: true, open });
                if open {
                    rows.extend(self.positions(catalog, cluster).map(|p| TreeRow {
                        entry: TreeEntry::Position(f, c, p),
                        depth: 2,
                        branch: false,
                        open: false,
                    }));
                }
            }
        }
        rows
    }

    /// Opens or closes the branch under the cursor; false where there is none or it is so already.
    pub(crate) fn set_open(&mut self, catalog: &Catalog, open: bool) -> bool {
        let Some(row) = self.rows.get(self.cursor()).copied() else { return false };
        if !row.branch || row.open == open {
            return false;
        }
        match row.entry {
            TreeEntry::Node(node) => set(&mut self.open, node, open),
            TreeEntry::Field(f) => set(&mut self.open_fields, (f, 0), open),
            TreeEntry::Cluster(f, c) => set(&mut self.open_fields, (f, c + 1), open),
            TreeEntry::Position(..) => {}
        }
        self.refresh(catalog);
        true
    }

    /// Moves the cursor to the row above that the present one hangs from.
    pub fn to_parent(&mut self) {
        let cursor = self.cursor();
        let Some(depth) = self.rows.get(cursor).map(|row| row.depth) else { return };
        if let Some(parent) = self.rows.iter().take(cursor).rposition(|row| row.depth < depth) {
            self.set_cursor(parent);
        }
    }

    /// Opens every branch below the cursor.
    pub fn expand_all(&mut self, catalog: &Catalog) {
        match self.current() {
            Some(TreeEntry::Node(node)) => {
                let hierarchy = catalog.hierarchy();
                let below = (node.0..hierarchy.end(node).0).map(NodeId);
                self.open.extend(below.filter(|&node| hierarchy.level(node) != Level::Unit));
            }
            Some(TreeEntry::Field(f) | TreeEntry::Cluster(f, _) | TreeEntry::Position(f, ..)) => {
                let clusters = catalog
                    .fields(Lang::default())
                    .get(f as usize)
                    .map_or(0, |field| field.clusters.len() as u16);
                self.open_fields.extend((0..=clusters).map(|c| (f, c)));
            }
            None => {}
        }
        self.refresh(catalog);
    }

    /// Closes all branches.
    pub(crate) fn collapse_all(&mut self, catalog: &Catalog) {
        match self.lens {
            Lens::Classification | Lens::Matches => self.open.clear(),
            Lens::Fields => self.open_fields.clear(),
        }
        self.refresh(catalog);
    }

    /// Shows a class: opens what is above it and puts the cursor on it. A TEER category that hides it is lifted; a
    /// filter that leaves it out stays, and it is shown as a guest.
    pub(crate) fn reveal(&mut self, catalog: &Catalog, node: NodeId) {
        let listed = |row: &TreeRow| row.entry == TreeEntry::Node(node);
        if self.lens == Lens::Matches
            && let Some(row) = self.rows.iter().position(listed)
        {
            self.set_cursor(row);
            return;
        }
        self.lens = Lens::Classification;
        self.guest = None;
        let hierarchy = catalog.hierarchy();
        self.open.extend(hierarchy.path(node).into_iter().filter(|&above| above != node));
        if !self.shows(catalog, node) {
            self.teer = None;
            self.guest = Some(node);
        }
        self.refresh(catalog);
        if let Some(row) = self.rows.iter().position(|row| row.entry == TreeEntry::Node(node)) {
            self.set_cursor(row);
        }
    }

    /// The unit group that an entry leads to.
    pub fn group_of(catalog: &Catalog, entry: TreeEntry) -> Option<GroupId> {
        match entry {
            TreeEntry::Node(node) => catalog.hierarchy().group_of(node),
            TreeEntry::Position(f, c, p) => {
                let position = catalog
                    .fields(Lang::default())
                    .get(f as usize)?
                    .clusters
                    .get(c as usize)?
                    .positions
                    .get(p as usize)?;
                catalog.group(&position.code)
            }
            TreeEntry::Field(_) | TreeEntry::Cluster(..) => None,
        }
    }

    /// Codes of the open classes, for the state that comes back.
    pub(crate) fn open_codes(&self, catalog: &Catalog) -> Vec<String> {
        self.open.iter().map(|&node| catalog.hierarchy().code(node).to_owned()).collect()
    }

    /// Opens classes by their codes; unknown ones are passed over.
    pub(crate) fn open_by_codes(&mut self, catalog: &Catalog, codes: &[String]) {
        self.open.extend(codes.iter().filter_map(|code| catalog.hierarchy().node(code)));
        self.refresh(catalog);
    }
}

fn set<T: Ord>(set: &mut BTreeSet<T>, item: T, open: bool) {
    if open {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}
