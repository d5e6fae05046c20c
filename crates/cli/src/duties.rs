//! `metier duties`: what is done in an occupation, and what AI could do of it and is seen to do.

use std::io::{self, Write};

use metier_words::{Msg, Text};
use serde_json::json;

use super::form::{Ask, OutputFormat};
use super::out::NOT_FOUND;
use metier_report::{duties, table};

pub(super) fn run(out: &mut impl Write, ask: &Ask, code: &str, number: Option<usize>) -> io::Result<u8> {
    let subject = match ask.named_subject(code, number) {
        Ok(subject) => subject,
        Err(why) => return ask.fail(NOT_FOUND, why),
    };
    let catalog = ask.evidence.catalog;
    let roles = duties::of(&subject);
    let (code, title) = (catalog.code(subject.group), catalog.title(subject.group, ask.settings.lang));
    if ask.form == OutputFormat::Json {
        let body = json!({ "code": code, "title": title, "roles": duties::json(&roles, &ask.locale) });
        return ask.json(out, "duties", body).map(|()| 0);
    }
    let form = ask.form.table();
    if form != table::TableFormat::Aligned {
        return table::write(out, &duties::rows(&roles, form), form, &ask.locale).map(|()| 0);
    }
    writeln!(out, "{code} {title}")?;
    for role in &roles {
        let name = Msg::AiDutiesOf { role: Text::verbatim(role.role.name.clone()) };
        writeln!(out, "\n{}. {}", role.number, Text::from(name).say(&ask.locale))?;
        ask.say(out, role.sum())?;
        if let Some(why) = role.why() {
            ask.say(out, why)?;
        }
        table::write(out, &duties::rows([role], form), form, &ask.locale)?;
    }
    Ok(0)
}
