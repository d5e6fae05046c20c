//! The duties of an occupation with what AI could do of each, role by role, as rows and as JSON.

use metier_words::{Locale, Msg, Number, Text};
use serde_json::{Value, json};

use super::ai;
use super::table::TableFormat;
use metier_content::{Subject, ai_duties};
use metier_evidence::ai::{Duties, Duty};
use metier_model::schema::Role;

/// Duties of one role.
pub struct OfRole<'a> {
    /// Its number, 1 the first.
    pub number: usize,
    /// The role.
    pub role: &'a Role,
    duties: Duties,
}

impl OfRole<'_> {
    /// How many duties there are, and how many of them AI could touch and is seen in use for.
    pub fn sum(&self) -> Msg {
        ai_duties::sum(&self.duties)
    }

    /// What that counts, and why the shares of tasks can differ from it; nothing where no duty is linked.
    pub fn why(&self) -> Option<Msg> {
        (!self.duties.duties.is_empty()).then(|| ai_duties::why(&self.duties))
    }
}

/// The duties role by role; of the chosen role alone where one is chosen.
pub fn of<'a>(subject: &'a Subject) -> Vec<OfRole<'a>> {
    let roles = subject.occupation.as_ref().map(|occupation| occupation.roles.as_slice()).unwrap_or_default();
    let asked = |i: usize| subject.role.is_none_or(|chosen| chosen == i);
    let own = |(i, role)| Some(OfRole { number: i + 1, role, duties: ai_duties::of_role(subject, i)? });
    roles.iter().enumerate().filter(|(i, _)| asked(*i)).filter_map(own).collect()
}

/// The duties as rows, the head first. The role stands in each row but for columns, where it is the heading above them.
pub fn rows<'a>(roles: impl IntoIterator<Item = &'a OfRole<'a>>, form: TableFormat) -> Vec<Vec<Text>> {
    let (role, why) = (form != TableFormat::Aligned, form == TableFormat::Csv);
    let columns = |[profile, name, label, mark, seen, body, missing, duty]: [Text; 8]| {
        let role = [profile, name].into_iter().filter(|_| role);
        let reason = [missing].into_iter().filter(|_| why);
        role.chain([label, mark, seen, body]).chain(reason).chain([duty]).collect::<Vec<Text>>()
    };
    let head = [
        Msg::DutiesProfile,
        Msg::DutiesRole,
        Msg::DutiesLabel,
        Msg::DutiesMark,
        Msg::DutiesSeen,
        Msg::DutiesBody,
        Msg::DutiesWhy,
        Msg::DutiesDuty,
    ];
    let none = || if form == TableFormat::Csv { Text::EMPTY } else { Text::verbatim("-") };
    let mut rows = vec![columns(head.map(Text::from))];
    for OfRole { role, duties, .. } in roles {
        let linked = duties.duties.len() == role.duties.len();
        for (i, text) in role.duties.iter().enumerate() {
            let duty = duties.duties.get(i).filter(|_| linked);
            let seen = duty.and_then(|duty| duty.observed);
            let body = duty.and_then(|duty| duty.physical);
            rows.push(columns([
                Text::verbatim(role.profile.clone()),
                Text::verbatim(role.name.clone()),
                label(duty),
                duty.and_then(|duty| duty.label).map_or_else(none, |mark| Text::verbatim(mark.token())),
                seen.map_or_else(none, |share| Number::decimal(f64::from(share) * 100.0, 1).into()),
                body.map_or_else(none, |body| if body { Msg::DutiesYes } else { Msg::DutiesNo }.into()),
                if seen.is_some() { Text::EMPTY } else { missing(duty) },
                Text::verbatim(text.clone()),
            ]));
        }
    }
    rows
}

fn label(duty: Option<&Duty>) -> Text {
    match duty {
        Some(duty) if !duty.tasks.is_empty() => ai_duties::label(duty),
        other => missing(other),
    }
}

/// Why a duty has no figure.
fn missing(duty: Option<&Duty>) -> Text {
    match duty {
        None => Msg::AiDutiesNone.into(),
        Some(duty) if duty.tasks.is_empty() => Msg::AiDutyNoTasks.into(),
        Some(_) => Msg::AiDutyUnseen.into(),
    }
}

/// The duties role by role, with how many of them are touched and used and the tasks that none of them covers.
pub fn json(roles: &[OfRole], locale: &Locale) -> Value {
    let one = |OfRole { number, role, duties }: &OfRole| {
        let mut row = ai::counts(duties, locale);
        row.insert("number".to_owned(), json!(number));
        row.insert("role".to_owned(), json!(role.name));
        row.insert("profile".to_owned(), json!(role.profile));
        row.insert("duties".to_owned(), json!(ai::of_role(role, duties)));
        Value::Object(row)
    };
    json!(roles.iter().map(one).collect::<Vec<_>>())
}
