//! The rules that a written occupation must keep; the words for them are in `data/STYLE.md`.

use std::collections::{BTreeMap, BTreeSet};

use super::language;
use metier_model::schema::{Duration, GrowthTag, Occupation, Places, RequirementKind, Setting, Unit, Way};
use metier_model::text::is_unsafe;
use metier_model::{Geo, Lang};

/// What the tables know, to hold an occupation against.
#[derive(Debug, Default)]
pub struct Known {
    /// Every unit group's code.
    pub unit_groups: BTreeSet<String>,
    /// Every `OaSIS` profile code.
    pub profiles: BTreeSet<String>,
    /// Every O*NET-SOC code of the database.
    pub onet: BTreeSet<String>,
    /// The O*NET-SOC code of every task, by the task's number.
    pub tasks: BTreeMap<u32, String>,
    /// Published crosswalk links: unit group to O*NET codes.
    pub crosswalk: BTreeMap<String, BTreeSet<String>>,
    /// COPS's future assessment by unit group, as printed.
    pub future: BTreeMap<String, String>,
}

/// Inclusive bounds on the number of characters of a text.
type Bounds = (usize, usize);

const SUMMARY: Bounds = (100, 600);
/// What stands before the answers of the page has three or four lines there, and must say what is done.
const LEAD: Bounds = (60, 380);
const SENTENCE: Bounds = (15, 400);
const NAME: Bounds = (3, 130);
const DUTY: Bounds = (15, 170);
const EMPLOYER: Bounds = (3, 80);
const REQUIREMENT: Bounds = (15, 260);
const ISSUER: Bounds = (3, 170);
const STEP: Bounds = (8, 140);
const MOVE: Bounds = (3, 140);
const AI_ITEM: Bounds = (12, 150);
const PARAGRAPH: Bounds = (40, 420);
const SUIT: Bounds = (20, 150);
const WHY: Bounds = (15, 220);
/// Marks that end a sentence.
const ENDS: [char; 3] = ['.', '!', '?'];
/// Longest step of preparation that is believed, in months.
const LONGEST_STEP: f32 = 180.0;

/// The two files of an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccupationFile {
    /// `<code>.ron`.
    Facts,
    /// `<code>.<language>.ron`.
    Prose,
}

/// A fault of an occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OccupationFault {
    /// The file that it stands in.
    pub part: OccupationFile,
    /// Its place there, `roles[0].duties[2]` for example.
    pub field: String,
    /// What is wrong.
    pub reason: String,
}

/// Collects faults, each with the field it stands in.
struct Check<'a> {
    faults: Vec<OccupationFault>,
    known: &'a Known,
    lang: Lang,
}

impl Check<'_> {
    /// A fault of the facts.
    fn fault(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.faults.push(OccupationFault {
            part: OccupationFile::Facts,
            field: field.into(),
            reason: reason.into(),
        });
    }

    /// A fault of the prose.
    fn prose(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.faults.push(OccupationFault {
            part: OccupationFile::Prose,
            field: field.into(),
            reason: reason.into(),
        });
    }

    fn text(&mut self, field: impl Into<String>, text: &str, (low, high): Bounds) {
        let field = field.into();
        let length = text.chars().count();
        if length < low || length > high {
            self.prose(
                field.clone(),
                format!("has {length} characters, {low} to {high} are allowed: \"{text}\""),
            );
        }
        if let Some(bad) = text.chars().find(|&c| is_unsafe(c)) {
            self.prose(field.clone(), format!("holds the control character {bad:?}"));
        }
        if text.trim() != text || text.contains("  ") {
            self.prose(field.clone(), format!("has stray spaces: \"{text}\""));
        }
        if let Some(around) = language::loose_space(text, self.lang) {
            self.prose(field, language::loose_reason(&around));
        }
    }

    /// A text that stands alone: it ends with a mark.
    fn sentence(&mut self, field: impl Into<String>, text: &str, bounds: Bounds) {
        let field = field.into();
        if !text.ends_with(ENDS) {
            self.prose(field.clone(), format!("is a sentence and ends with no mark: \"{text}\""));
        }
        self.text(field, text, bounds);
    }

    /// A text of a list, of a label or between brackets: it ends with no full stop.
    fn phrase(&mut self, field: impl Into<String>, text: &str, bounds: Bounds) {
        let field = field.into();
        if text.ends_with('.') {
            self.prose(field.clone(), format!("is part of a list and ends with a full stop: \"{text}\""));
        }
        self.text(field, text, bounds);
    }

    fn count(&mut self, field: &str, count: usize, (low, high): Bounds) {
        if count < low || count > high {
            self.fault(field, format!("has {count} entries, {low} to {high} are allowed"));
        }
    }

    fn texts(&mut self, field: &str, texts: &[String], count: Bounds, bounds: Bounds) {
        if texts.len() < count.0 || texts.len() > count.1 {
            let (low, high) = count;
            self.prose(field, format!("has {} entries, {low} to {high} are allowed", texts.len()));
        }
        for (i, text) in texts.iter().enumerate() {
            self.phrase(format!("{field}[{i}]"), text, bounds);
        }
    }

    fn unit_group(&mut self, field: impl Into<String>, code: &str) {
        if !self.known.unit_groups.contains(code) {
            self.fault(field, format!("\"{code}\" is no unit group of NOC 2021"));
        }
    }
}

/// All faults of one occupation; none when it may be packed.
#[must_use]
pub fn check(o: &Occupation, known: &Known) -> Vec<OccupationFault> {
    let mut c = Check { faults: Vec::new(), known, lang: o.prose };
    c.unit_group("code", &o.code);
    for (i, sentence) in o.summary.iter().enumerate() {
        c.sentence(format!("summary[{i}]"), sentence, if i == 0 { LEAD } else { SENTENCE });
    }
    c.text("summary", &o.whole_summary(), SUMMARY);
    roles(&mut c, o);
    crosswalk(&mut c, o);
    requirements(&mut c, o);
    training(&mut c, o);
    tasks(&mut c, o);
    ways(&mut c, o);
    without_way(&mut c, o);
    c.count("progression", o.progression.len(), (0, 6));
    for (i, step) in o.progression.iter().enumerate() {
        c.phrase(format!("progression[{i}].to"), &step.to, MOVE);
        c.sentence(format!("progression[{i}].how"), &step.how, WHY);
        if let Some(code) = &step.code {
            c.unit_group(format!("progression[{i}].code"), code);
        }
    }
    for (field, texts) in [
        ("ai.takes_over", &o.ai.takes_over),
        ("ai.assists", &o.ai.assists),
        ("ai.stays_human", &o.ai.stays_human),
        ("ai.skills", &o.ai.skills),
    ] {
        c.texts(field, texts, (3, 6), AI_ITEM);
    }
    c.sentence("ai.entry_level", &o.ai.entry_level, PARAGRAPH);
    c.sentence("ai.long_run", &o.ai.long_run, PARAGRAPH);
    c.texts("suits", &o.suits, (2, 5), SUIT);
    c.texts("may_not_suit", &o.may_not_suit, (2, 5), SUIT);
    c.sentence("outlook", &o.outlook, PARAGRAPH);
    growth(&mut c, o);
    c.count("not_confused_with", o.not_confused_with.len(), (0, 6));
    for (i, other) in o.not_confused_with.iter().enumerate() {
        c.unit_group(format!("not_confused_with[{i}]"), &other.code);
        c.sentence(format!("not_confused_with[{i}]"), &other.why, WHY);
        if other.code == o.code {
            c.fault(format!("not_confused_with[{i}]"), "is the occupation itself");
        }
    }
    c.count("similar", o.similar.len(), (3, 10));
    let mut seen = BTreeSet::new();
    for (i, code) in o.similar.iter().enumerate() {
        c.unit_group(format!("similar[{i}]"), code);
        if *code == o.code || !seen.insert(code) {
            c.fault(format!("similar[{i}]"), format!("\"{code}\" is repeated or the occupation itself"));
        }
    }
    c.faults
}

fn roles(c: &mut Check, o: &Occupation) {
    let expected: BTreeSet<&String> =
        c.known.profiles.range(o.code.clone()..format!("{}~", o.code)).collect();
    let mut seen = BTreeSet::new();
    c.count("roles", o.roles.len(), (1, 14));
    for (i, role) in o.roles.iter().enumerate() {
        let at = format!("roles[{i}]");
        c.phrase(format!("{at}.name"), &role.name, NAME);
        if !expected.contains(&role.profile) {
            c.fault(
                format!("{at}.profile"),
                format!("\"{}\" is no OaSIS profile of {}", role.profile, o.code),
            );
        }
        if !seen.insert(&role.profile) {
            c.fault(format!("{at}.profile"), format!("\"{}\" is used twice", role.profile));
        }
        c.texts(&format!("{at}.duties"), &role.duties, (5, 9), DUTY);
        c.texts(&format!("{at}.employers"), &role.employers, (1, 10), EMPLOYER);
        let mut links = BTreeSet::new();
        for (j, link) in role.onet.iter().enumerate() {
            if !c.known.onet.contains(&link.code) {
                c.fault(
                    format!("{at}.onet[{j}]"),
                    format!("\"{}\" is no O*NET-SOC code of release 29.3", link.code),
                );
            }
            if !links.insert(&link.code) {
                c.fault(format!("{at}.onet[{j}]"), format!("\"{}\" stands twice in one role", link.code));
            }
            if let Some(why) = &link.why {
                c.sentence(format!("{at}.onet_why[{j}]"), why, WHY);
            }
        }
    }
    for profile in expected {
        if !seen.contains(profile) {
            c.fault("roles", format!("OaSIS profile {profile} has no role"));
        }
    }
}

fn crosswalk(c: &mut Check, o: &Occupation) {
    let none = BTreeSet::new();
    let published = c.known.crosswalk.get(&o.code).unwrap_or(&none).clone();
    let mut settled = BTreeSet::new();
    for (i, role) in o.roles.iter().enumerate() {
        for (j, link) in role.onet.iter().enumerate() {
            settled.insert(link.code.clone());
            if !published.contains(&link.code) && link.why.is_none() {
                c.prose(
                    format!("roles[{i}].onet_why[{j}]"),
                    format!("no published crosswalk links {} to {}: say why we do", link.code, o.code),
                );
            }
        }
    }
    for (i, left) in o.onet_left_out.iter().enumerate() {
        c.sentence(format!("onet_left_out[{i}]"), &left.why, WHY);
        for code in &left.codes {
            if !published.contains(code) {
                c.fault(
                    format!("onet_left_out[{i}]"),
                    format!("no published crosswalk links {code} to {}", o.code),
                );
            }
            if !settled.insert(code.clone()) {
                c.fault(format!("onet_left_out[{i}]"), format!("{code} is used by a role or left out twice"));
            }
        }
    }
    for code in published.difference(&settled) {
        c.fault(
            "onet_left_out",
            format!(
                "{code} is linked by a published crosswalk; use it in a role or leave it out with a reason"
            ),
        );
    }
}

fn requirements(c: &mut Check, o: &Occupation) {
    c.count("requirements", o.requirements.len(), (0, 16));
    for (i, requirement) in o.requirements.iter().enumerate() {
        c.sentence(format!("requirements[{i}]"), &requirement.text, REQUIREMENT);
        role_codes(c, o, &format!("requirements[{i}].roles"), &requirement.roles);
        if !requirement.after.is_empty() && requirement.kind != RequirementKind::Experience {
            c.fault(format!("requirements[{i}].after"), "stands with Experience alone");
        }
        for (j, code) in requirement.after.iter().enumerate() {
            c.unit_group(format!("requirements[{i}].after[{j}]"), code);
        }
    }
    c.count("credentials", o.credentials.len(), (0, 16));
    for (i, credential) in o.credentials.iter().enumerate() {
        c.text(format!("credentials[{i}].name"), &credential.name, NAME);
        c.text(format!("credentials[{i}].issuer"), &credential.issuer, ISSUER);
        role_codes(c, o, &format!("credentials[{i}].roles"), &credential.roles);
        places(c, format!("credentials[{i}].places"), &credential.places);
    }
}

fn places(c: &mut Check, field: String, places: &Places) {
    if let Places::In(regions) | Places::Except(regions) = places {
        let distinct: BTreeSet<_> = regions.iter().collect();
        if regions.is_empty() || distinct.len() != regions.len() {
            c.fault(field, "names no region, or one twice");
        }
    }
}

fn training(c: &mut Check, o: &Occupation) {
    c.count("training", o.training.len(), (1, 12));
    for (i, step) in o.training.iter().enumerate() {
        c.phrase(format!("training[{i}].step"), &step.step, STEP);
        role_codes(c, o, &format!("training[{i}].roles"), &step.roles);
        places(c, format!("training[{i}].places"), &step.places);
        if !step.after.is_empty() && step.setting != Setting::Work {
            c.fault(format!("training[{i}].after"), "stands with Work alone");
        }
        for (j, code) in step.after.iter().enumerate() {
            c.unit_group(format!("training[{i}].after[{j}]"), code);
        }
        for (j, (there, length)) in step.lengths.iter().enumerate() {
            let at = format!("training[{i}].lengths[{j}]");
            if !matches!(there, Places::In(_)) {
                c.fault(at, "has no list of provinces: write In([...])");
            } else if length.is_official() != step.length.is_official() || length.months().is_none() {
                c.fault(at, "is not of the kind of `length`: both Official or both Estimated");
            } else {
                places(c, at, there);
            }
        }
        let basis = format!("training[{i}].basis");
        match (&step.basis, step.length) {
            (Some(text), Duration::Estimated(..)) => c.phrase(basis, text, WHY),
            (None, Duration::Estimated(..)) => {
                c.prose(basis, "is missing: the length is Estimated, say in a few words what that rests on");
            }
            (Some(_), Duration::Official(..) | Duration::NotStated) => {
                c.prose(basis, "says what a length rests on, but the facts have no Estimated one");
            }
            (None, Duration::Official(..) | Duration::NotStated) => {}
        }
        if let Some((low, high, unit)) = step.length.range()
            && (low > high || high == 0 || unit.in_months(high) > LONGEST_STEP)
        {
            c.fault(
                format!("training[{i}].length"),
                format!(
                    "{low} to {high} {} is no range, shortest first, of 0 to {LONGEST_STEP} {}",
                    unit.token(),
                    Unit::Months.token()
                ),
            );
        }
    }
}

fn tasks(c: &mut Check, o: &Occupation) {
    for (i, role) in o.roles.iter().enumerate() {
        for (j, tasks) in role.tasks.iter().enumerate() {
            let distinct: BTreeSet<_> = tasks.iter().collect();
            if distinct.len() != tasks.len() {
                c.fault(format!("roles[{i}].duties[{j}].tasks"), "names a task twice");
            }
            for task in distinct {
                let field = || format!("roles[{i}].duties[{j}].tasks");
                match c.known.tasks.get(task) {
                    None => c.fault(field(), format!("{task} is no task of onet_tasks.csv")),
                    Some(of) if !role.onet.iter().any(|link| link.code == *of) => {
                        c.fault(field(), format!("{task} is a task of {of}, which this role does not link"));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

fn ways(c: &mut Check, o: &Occupation) {
    let mut led_to = BTreeSet::new();
    for (i, way) in o.ways.iter().enumerate() {
        let at = format!("ways[{i}].path");
        role_codes(c, o, &format!("ways[{i}].roles"), &way.roles);
        let roles: Vec<&String> = if way.roles.is_empty() {
            o.roles.iter().map(|role| &role.profile).collect()
        } else {
            way.roles.iter().collect()
        };
        for step in way.path.steps() {
            let Some(training) = o.training.get(usize::from(step)) else {
                let last = o.training.len().saturating_sub(1);
                c.fault(&*at, format!("Step({step}) is no step of training: Step(0) to Step({last}) are"));
                continue;
            };
            let other =
                roles.iter().find(|role| !training.roles.is_empty() && !training.roles.contains(role));
            if let Some(role) = other {
                let own = training.roles.join(", ");
                c.fault(&*at, format!("Step({step}) is training of {own}, this way leads to {role}"));
            }
        }
        let closed = Geo::all().find(|&place| way.path.is_closed(&o.training, place));
        if let Some(place) = closed {
            let text = format!(
                "has an Or none of whose parts is a way in {}: see the places of its steps",
                place.code()
            );
            c.fault(&*at, text);
        }
        if way.path.is_idle() {
            c.fault(&*at, "has a Then or an Or of fewer than two parts: write the part itself");
        }
        for role in roles {
            if !led_to.insert(role) {
                c.fault(
                    format!("ways[{i}].roles"),
                    format!("a way to {role} stands twice: put both into one with Or"),
                );
            }
        }
    }
}

/// The roles that no way leads to: without one nobody could say how long it takes.
fn without_way(c: &mut Check, o: &Occupation) {
    for (i, role) in o.roles.iter().enumerate() {
        let led_to = |way: &Way| way.roles.is_empty() || way.roles.contains(&role.profile);
        if !o.ways.iter().any(led_to) {
            c.fault(
                "ways",
                format!("roles[{i}] ({}) has no way: write which steps of training lead to it", role.profile),
            );
        }
    }
}

fn role_codes(c: &mut Check, o: &Occupation, field: &str, codes: &[String]) {
    for code in codes {
        if !o.roles.iter().any(|role| role.profile == *code) {
            c.fault(field, format!("\"{code}\" is no role of this file"));
        }
    }
}

fn growth(c: &mut Check, o: &Occupation) {
    c.count("growth", o.growth.len(), (1, 4));
    let distinct: BTreeSet<_> = o.growth.iter().collect();
    if distinct.len() != o.growth.len() {
        c.fault("growth", "names a tag twice");
    }
    let future = c.known.future.get(&o.code).cloned().unwrap_or_default();
    for (tag, word) in [(GrowthTag::Shortage, "Shortage"), (GrowthTag::Surplus, "Surplus")] {
        if o.growth.contains(&tag) && !future.contains(word) {
            c.fault("growth", format!("says {word}, but COPS says \"{future}\""));
        }
    }
}

/// Every sentence of the file that a reader could meet again elsewhere: summary, duties, AI texts,
/// advice and outlook. Names, employers and requirements are shared by right.
#[must_use]
pub fn sentences(o: &Occupation) -> Vec<&str> {
    let mut all: Vec<&str> = o.summary.iter().map(String::as_str).collect();
    let lists = [&o.ai.takes_over, &o.ai.assists, &o.ai.stays_human, &o.ai.skills, &o.suits, &o.may_not_suit];
    all.extend(lists.into_iter().flatten().map(String::as_str));
    all.extend(o.roles.iter().flat_map(|role| role.duties.iter().map(String::as_str)));
    for paragraph in [&o.ai.entry_level, &o.ai.long_run, &o.outlook] {
        all.extend(paragraph.split_inclusive(". ").map(str::trim));
    }
    all
}
