//! Conditions of work as search is asked for them: by which measures each is met, and how far every unit group meets it.

use metier_model::{Geo, Lang};
use metier_search::build::{Condition, Phrase, Topic, Wishes, wish_key};
use metier_search::stem;

use super::check::{Check, TITLE};
use super::hierarchy::Groups;
use super::tables::Tables;

/// The highest score of `OaSIS`.
const MOST: f32 = 5.0;

/// What a condition is measured by.
enum Measure {
    /// A column of `oasis_scores.csv`, by its place.
    Score(usize),
    /// A scale of `oasis_context_scales.csv`, by its place.
    Context(usize),
    /// The second digit of the code.
    Teer,
    /// The median wage for Canada, by its rank.
    Pay,
}

/// Which values of a measure meet the condition.
enum Wanted {
    Low,
    High,
    /// These alone, and all of them alike.
    Between(u8, u8),
}

/// A row of `conditions.csv`.
struct Row {
    condition: Condition,
    measure: Measure,
    wanted: Wanted,
}

/// Everything that search packs of wishes.
pub(super) fn wishes(check: &mut Check<'_>, tables: &Tables, groups: &Groups) -> Wishes {
    let rows = rows(check, tables);
    let values = Values::new(tables, groups);
    let fits = Condition::ALL.map(|condition| {
        let own: Vec<&Row> = rows.iter().filter(|row| row.condition == condition).collect();
        (0..groups.codes().len()).map(|group| values.fit(&own, group)).collect()
    });
    Wishes { phrases: phrases(check), fits: fits.into(), topics: topics(check) }
}

fn rows(check: &mut Check<'_>, tables: &Tables) -> Vec<Row> {
    let Some(table) = check.open("conditions.csv") else { return Vec::new() };
    let rows = check.rows(&table, "condition,measure,wanted", 2, |r| {
        let condition = r.text(TITLE);
        let of_token = Condition::of_token(&condition);
        if of_token.is_none() {
            r.fault(format!("\"{condition}\" is none of {}", Condition::TOKENS.join(", ")));
        }
        let measure = r.text(TITLE);
        let column = tables.oasis_scales.iter().position(|scale| scale.column == measure);
        let context = tables.oasis_context_scales.iter().position(|scale| scale.column == measure);
        let of_name = match measure.as_str() {
            "teer" => Some(Measure::Teer),
            "pay" => Some(Measure::Pay),
            _ => column.map(Measure::Score).or(context.map(Measure::Context)),
        };
        if of_name.is_none() {
            r.fault(format!("\"{measure}\" is neither teer nor pay nor a column of oasis_scales.csv or oasis_context_scales.csv"));
        }
        let wanted = r.text(TITLE);
        let ends =
            wanted.split_once('-').and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
        let of_word = match (wanted.as_str(), ends) {
            ("low", _) => Some(Wanted::Low),
            ("high", _) => Some(Wanted::High),
            (_, ends) => ends.map(|(low, high)| Wanted::Between(low, high)),
        };
        if of_word.is_none() {
            r.fault(format!("\"{wanted}\" is neither low nor high nor two numbers as in 2-5"));
        }
        let top = context.and_then(|at| tables.oasis_context_scales.get(at)).map(|scale| scale.measure.top());
        if top.is_some_and(|top| f32::from(top) < MOST) && matches!(of_word, Some(Wanted::Low | Wanted::High)) {
            r.fault(format!("\"{measure}\" has fewer levels than {MOST}: bounds are wanted, as in 1-1"));
        }
        Some(Row { condition: of_token?, measure: of_name?, wanted: of_word? })
    });
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    for condition in Condition::ALL {
        if rows.iter().all(|row| row.condition != condition) {
            let reason = format!("no row measures \"{}\"", condition.token());
            check.faults.push(table.fault(2, "condition", reason));
        }
    }
    rows
}

/// The words that ask for conditions.
fn phrases(check: &mut Check<'_>) -> Vec<Phrase> {
    let Some(table) = check.open("condition_words.csv") else { return Vec::new() };
    check.rows(&table, "words,lang,wanted,refused", 2, |r| {
        let words = wish_key(&r.text(TITLE));
        let lang: Lang = r.token().unwrap_or_default();
        let [wanted, refused] = std::array::from_fn(|_| {
            let word = r.optional_text(TITLE);
            let condition = Condition::of_token(&word);
            if condition.is_none() && !word.is_empty() {
                r.fault(format!("\"{word}\" is none of {}", Condition::TOKENS.join(", ")));
            }
            condition
        });
        let text = words.split(' ').map(stem::of).collect::<Vec<_>>().join(" ");
        Phrase { text, lang, wanted, refused }
    })
}

/// Words that name no work.
fn topics(check: &mut Check<'_>) -> Vec<(String, Topic)> {
    let Some(table) = check.open("topics.csv") else { return Vec::new() };
    let rows = check.rows(&table, "words,topic", 1, |r| {
        let words = wish_key(&r.text(TITLE));
        let topic = r.text(TITLE);
        let of_token = Topic::of_token(&topic);
        if of_token.is_none() {
            r.fault(format!("\"{topic}\" is none of {}", Topic::TOKENS.join(", ")));
        }
        Some((words, of_token?))
    });
    rows.into_iter().flatten().collect()
}

/// The means of the rows of each unit group's profiles, with [`MOST`] as 1; empty where it has none.
fn means<'t>(groups: &Groups, rows: impl Iterator<Item = (&'t String, &'t Vec<u8>)>) -> Vec<Vec<f32>> {
    let mut sums: Vec<(Vec<f32>, f32)> = vec![(Vec::new(), 0.0); groups.codes().len()];
    for (profile, scores) in rows {
        let group = profile.get(..5).and_then(|code| groups.position_of(code));
        let Some((sum, profiles)) = group.and_then(|group| sums.get_mut(usize::from(group))) else {
            continue;
        };
        sum.resize(scores.len(), 0.0);
        for (sum, score) in sum.iter_mut().zip(scores) {
            *sum += f32::from(*score) / MOST;
        }
        *profiles += 1.0;
    }
    sums.into_iter().map(|(sum, profiles)| sum.into_iter().map(|sum| sum / profiles).collect()).collect()
}

/// The values that conditions are measured by, a unit group each.
struct Values {
    /// Means over the profiles, 0 to 1; empty where there is none.
    scores: Vec<Vec<f32>>,
    /// The same of work context.
    context: Vec<Vec<f32>>,
    teer: Vec<u8>,
    /// Rank of the median wage, 0 to 1.
    pay: Vec<Option<f32>>,
}

impl Values {
    fn new(tables: &Tables, groups: &Groups) -> Self {
        let count = groups.codes().len();
        let mut medians: Vec<Option<f64>> = vec![None; count];
        for row in tables.wages.iter().filter(|row| row.geo == Geo::Canada) {
            if let Some(slot) =
                groups.position(row.code).and_then(|group| medians.get_mut(usize::from(group)))
            {
                *slot = Some(row.median);
            }
        }
        let paid = medians.iter().flatten().count().max(1) as f32;
        let below = |median: f64| medians.iter().flatten().filter(|other| **other < median).count() as f32;
        Self {
            scores: means(groups, tables.oasis_scores.iter().map(|row| (&row.profile, &row.scores))),
            context: means(groups, tables.oasis_context.iter().map(|row| (&row.profile, &row.levels))),
            teer: groups.codes().iter().map(|code| code.teer()).collect(),
            pay: medians.iter().map(|median| median.map(|median| below(median) / paid)).collect(),
        }
    }

    /// How far a unit group meets what all rows of a condition ask for, the mean of them; 0 where one of them says
    /// nothing of it or leaves it out.
    fn fit(&self, rows: &[&Row], group: usize) -> u8 {
        let mut sum = 0.0;
        let mut counted = 0.0;
        for row in rows {
            let value = match row.measure {
                Measure::Score(at) => self.scores.get(group).and_then(|scores| scores.get(at)).copied(),
                Measure::Context(at) => self.context.get(group).and_then(|levels| levels.get(at)).copied(),
                Measure::Teer => self.teer.get(group).map(|teer| f32::from(*teer) / MOST),
                Measure::Pay => self.pay.get(group).copied().flatten(),
            };
            let Some(value) = value else { return 0 };
            match row.wanted {
                Wanted::Low => (sum, counted) = (sum + 1.0 - value, counted + 1.0),
                Wanted::High => (sum, counted) = (sum + value, counted + 1.0),
                Wanted::Between(low, high) => {
                    let value = (value * MOST).round() as u8;
                    if !(low..=high).contains(&value) {
                        return 0;
                    }
                }
            }
        }
        let mean = if counted > 0.0 { sum / counted } else { 1.0 };
        1 + (mean * 254.0).round() as u8
    }
}
