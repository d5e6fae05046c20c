//! `metier show`: everything about an occupation or several, one page of it, or some keys of its JSON.

use std::io::{self, Write};
use std::rc::Rc;

use metier_words::{Msg, Text};
use serde_json::{Value, json};

use super::code::{self, Named};
use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, USAGE, clean, line};
use metier_content::{Page, Subject};
use metier_evidence::rating::Rater;
use metier_model::GroupId;
use metier_model::date::Day;

/// What is asked.
pub(super) struct Show<'a> {
    pub(super) code: &'a str,
    pub(super) role: Option<usize>,
    pub(super) page: Option<Page>,
    pub(super) fields: &'a [String],
}

impl<'a> Ask<'a> {
    /// An occupation with the settings of this call.
    pub(super) fn subject(&self, group: GroupId) -> Subject<'a> {
        let rater = Rc::new(Rater::new(self.options.weights()));
        Subject::new(self.evidence, &rater, group, self.settings, Day::today())
    }

    /// What a code names, with the role that the code or its number (1 is the first) names; the error says what is wrong.
    pub(super) fn named_subject(&self, text: &str, number: Option<usize>) -> Result<Subject<'a>, Text> {
        let catalog = self.evidence.catalog;
        let Named { group, role } = code::named(catalog, text, self.options)?;
        let subject = self.subject(group);
        let roles = subject.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
        if let Some(wrong) = number.filter(|&role| role == 0 || role > roles) {
            let code = Text::verbatim(catalog.code(group));
            return Err(Msg::CliNoRole { code, roles: roles as i64, number: wrong as i64 }.into());
        }
        Ok(subject.with_role(number.map(|number| number - 1).or(role)))
    }
}

pub(super) fn run(out: &mut impl Write, ask: &Ask, asked: &Show) -> io::Result<u8> {
    let mut subjects: Vec<Subject> = Vec::new();
    for code in code::each(asked.code) {
        match ask.named_subject(&code, asked.role) {
            Ok(subject) if subjects.iter().any(|known| is_same(known, &subject)) => {}
            Ok(subject) => subjects.push(subject),
            Err(why) => return ask.fail(NOT_FOUND, why),
        }
    }
    if !asked.fields.is_empty() && ask.form != OutputFormat::Json {
        return ask.fail(USAGE, Msg::UsageFields);
    }
    match ask.form {
        OutputFormat::Json => {
            let answers: Result<Vec<Value>, _> = subjects
                .iter()
                .map(|subject| chosen(metier_report::json::show(subject), asked.fields))
                .collect();
            match answers {
                Ok(answers) => line(out, &one_answer(ask, answers))?,
                Err((unknown, known)) => {
                    let (name, names) = (Text::verbatim(clean(&unknown, 80)), Text::verbatim(known));
                    return ask.fail(USAGE, Msg::CliNoField { name, names });
                }
            }
        }
        OutputFormat::Html => out.write_all(metier_report::html::occupations(&subjects).as_bytes())?,
        form => {
            let style = metier_report::Style {
                sources: !ask.options.plain,
                markdown: form == OutputFormat::Markdown,
            };
            for (at, subject) in subjects.iter().enumerate() {
                if at > 0 {
                    writeln!(out)?;
                }
                match asked.page {
                    Some(page) => metier_report::page(out, subject, page, style)?,
                    None => metier_report::show(out, subject, style)?,
                }
            }
        }
    }
    Ok(0)
}

/// Whether two subjects are the same role of the same unit group.
fn is_same(a: &Subject, b: &Subject) -> bool {
    a.group == b.group
        && a.chosen_role().map(|role| &role.profile) == b.chosen_role().map(|role| &role.profile)
}

/// One occupation is the answer itself; of several each is one of its `occupations`.
fn one_answer(ask: &Ask, mut answers: Vec<Value>) -> Value {
    match (answers.len(), answers.pop()) {
        (1, Some(answer)) => answer,
        (_, last) => {
            answers.extend(last);
            ask.object("show-several", json!({ "occupations": answers }))
        }
    }
}

/// Keys that stay whatever is chosen.
const ALWAYS: [&str; 6] = ["schema", "version", "language", "titles", "data", "code"];

/// Only some keys of an answer, with those of every answer; the error is a name that it lacks, and all that it has.
fn chosen(answer: Value, fields: &[String]) -> Result<Value, (String, String)> {
    let Value::Object(object) = answer else { return Ok(answer) };
    if fields.is_empty() {
        return Ok(Value::Object(object));
    }
    if let Some(unknown) = fields.iter().find(|field| !object.contains_key(field.as_str())) {
        return Err((unknown.clone(), object.keys().cloned().collect::<Vec<_>>().join(", ")));
    }
    let kept = object
        .into_iter()
        .filter(|(key, _)| ALWAYS.contains(&key.as_str()) || fields.iter().any(|field| field == key));
    Ok(Value::Object(kept.collect()))
}
