//! `metier interests`: thirty statements asked or answered, and the occupations that fit.

use std::io::{self, BufRead, IsTerminal, Write};

use metier_words::{Msg, Number, Text};
use serde_json::{Value, json};

use super::form::{Ask, OutputFormat};
use super::out::{NOT_FOUND, USAGE, printable};
use metier_content::{format, sight, terms};
use metier_evidence::rating::Sampler;
use metier_model::GroupId;
use metier_plan::filter::HOLLAND;
use metier_plan::interests::{self, Answer, Answers, Fit, ITEMS, Profile};
use metier_plan::limits::{Limits, Scores, Strain};

pub(super) fn run(
    out: &mut impl Write,
    ask: &Ask,
    written: Option<&str>,
    cannot: Option<&str>,
    limit: usize,
) -> io::Result<u8> {
    // Answers begin with a stroke where the first has none; a word behind one is an option.
    let option = written.filter(|text| text.starts_with('-') && text.contains(char::is_alphabetic));
    if let Some(option) = option {
        let problem = Msg::UsageUnknownOption { option: printable(option, 80) };
        let see = Msg::UsageSee { command: Text::verbatim("metier") };
        return ask.fail(USAGE, Text::spaced([problem, see].map(Text::from)));
    }
    let limits = match cannot {
        None => Limits::default(),
        Some(words) => {
            let Some(limits) = Limits::read(words) else {
                let known = Text::commas(Strain::TOKENS.map(Text::verbatim));
                return ask.fail(USAGE, Msg::CriterionNoLimits { text: printable(words, 80), words: known });
            };
            limits
        }
    };
    let answers = match written {
        Some(text) => Answers::read(text),
        None if io::stdin().is_terminal() && ask.form == OutputFormat::Text => Some(asked(out, ask)?),
        // Without a person to ask, the statements are the answer.
        None => {
            statements(out, ask)?;
            return Ok(0);
        }
    };
    let Some(answers) = answers else {
        return ask.fail(USAGE, Msg::InterestsForm { items: ITEMS as i64 });
    };
    let profile = answers.profile();
    let fits = interests::ranked(ask.evidence.catalog, &profile);
    if fits.is_empty() {
        return ask.fail(NOT_FOUND, Msg::InterestsFlat);
    }
    let scores = Scores::new(ask.evidence.catalog);
    let all = fits.len();
    let spared = |fit: &Fit| limits.is_empty() || scores.spares(fit.group, &limits) != Some(false);
    let kept: Vec<Fit> = fits.into_iter().filter(spared).collect();
    let spared = Spared { removes: all - kept.len(), limits, scores };
    let fits = kept.get(..limit.min(kept.len())).unwrap_or_default();
    if ask.form == OutputFormat::Json {
        json(out, ask, &profile, fits, &spared)
    } else {
        text(out, ask, &profile, fits, &spared)
    }
}

/// What the person cannot do, and how many occupations that leaves out.
struct Spared<'c> {
    removes: usize,
    limits: Limits,
    scores: Scores<'c>,
}

/// Asks one statement after the other on the terminal; an empty line leaves one out, the end of input ends it.
fn asked(out: &mut impl Write, ask: &Ask) -> io::Result<Answers> {
    let how = Msg::InterestsHow {
        no: Msg::InterestAnswerNo.into(),
        some: Msg::InterestAnswerSome.into(),
        yes: Msg::InterestAnswerYes.into(),
    };
    writeln!(out, "{}\n", Text::from(how).say(&ask.locale))?;
    let mut answers = Answers::default();
    let mut lines = io::stdin().lock().lines();
    for (item, slot) in answers.0.iter_mut().enumerate() {
        let statement = interests::statement(item).map_or(Text::EMPTY, Text::from).say(&ask.locale);
        loop {
            write!(out, "{:>2}/{ITEMS} {statement}: ", item + 1)?;
            out.flush()?;
            let Some(line) = lines.next().transpose()? else { return Ok(answers) };
            match line.trim() {
                "" => break,
                digit => {
                    if let Some(answer) = digit.parse().ok().and_then(Answer::of_points) {
                        *slot = Some(answer);
                        break;
                    }
                }
            }
        }
    }
    writeln!(out)?;
    Ok(answers)
}

fn statements(out: &mut impl Write, ask: &Ask) -> io::Result<()> {
    let of = |item| interests::statement(item).map_or(Text::EMPTY, Text::from);
    if ask.form == OutputFormat::Json {
        let items = (0..ITEMS).map(|item| {
            json!({
                "item": item + 1, "letter": interests::letter(item).to_string(), "statement": of(item).say(&ask.locale),
            })
        });
        let body = json!({ "items": items.collect::<Vec<_>>() });
        return ask.json(out, "interests-items", body);
    }
    let rows: Vec<Vec<Text>> = (0..ITEMS)
        .map(|item| {
            vec![
                Number::whole(item as i64 + 1).into(),
                Text::verbatim(interests::letter(item).to_string()),
                of(item),
            ]
        })
        .collect();
    ask.table(out, &rows)
}

fn json(out: &mut impl Write, ask: &Ask, profile: &Profile, fits: &[Fit], spared: &Spared) -> io::Result<u8> {
    let catalog = ask.evidence.catalog;
    let groups: Vec<GroupId> = fits.iter().map(|fit| fit.group).collect();
    let sampler = Sampler::new(ask.options.weights());
    let listed = metier_report::list::listed(ask.evidence, &sampler, &ask.settings, &groups);
    let mut rows = metier_report::json::rows(catalog, &listed, ask.settings.lang);
    let objects = rows.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut);
    for (row, fit) in objects.zip(fits) {
        row.insert("profile".into(), json!(fit.profile));
        row.insert("letters".into(), json!(fit.letters));
        row.insert("fit".into(), metier_report::json::number(fit.fit, 3));
        if !spared.limits.is_empty() {
            let asks = spared.scores.asked(fit.group, &spared.limits);
            row.insert("asks".into(), metier_report::list::asks(asks));
        }
    }
    let points: serde_json::Map<String, Value> = HOLLAND
        .iter()
        .zip(profile.points)
        .map(|(letter, points)| (letter.to_string(), metier_report::json::number(points, 2)))
        .collect();
    // Any letters will do: what counts is how many there are.
    let most = |letters| metier_report::json::number(interests::most(letters, [true; 6]).unwrap_or(1.0), 3);
    // On fewer than all interests the most is another one for each occupation.
    let most = if profile.asked == [true; 6] {
        json!({ "3": most("RIA"), "2": most("RI"), "1": most("R") })
    } else {
        metier_report::json::missing("not-all-letters-asked")
    };
    let mut body = json!({
        "most_fit_by_letters": most,
        "letters": profile.code(), "points": points, "answered": profile.answered,
        "provisional": profile.is_provisional(), "rows": rows,
    });
    if !spared.limits.is_empty()
        && let Some(body) = body.as_object_mut()
    {
        body.insert("cannot".into(), json!(spared.limits.written()));
        body.insert("cannot_removes".into(), json!(spared.removes));
    }
    ask.json(out, "interests", body)?;
    Ok(0)
}

fn text(out: &mut impl Write, ask: &Ask, profile: &Profile, fits: &[Fit], spared: &Spared) -> io::Result<u8> {
    if ask.form == OutputFormat::Text {
        let letters = terms::interests(&profile.code());
        let answered = profile.answered as i64;
        let line = Msg::InterestsProfile { letters, answered, items: ITEMS as i64 };
        ask.say(out, line)?;
        if profile.is_provisional() {
            ask.say(out, Msg::InterestsProvisional)?;
        }
        if !spared.limits.is_empty() {
            ask.say(out, Msg::InterestsSpared { n: spared.removes as i64 })?;
        }
        writeln!(out)?;
    }
    let heads = [
        Msg::ListCode,
        Msg::ListTitle,
        Msg::InterestsFit,
        Msg::InterestsLetters,
        terms::unit(ask.settings.unit),
        Msg::HandoutGettingIn,
    ];
    let rows = fits.iter().map(|fit| {
        let subject = ask.subject(fit.group);
        let pay = &subject.pay;
        vec![
            ask.code(fit.group),
            ask.title(fit.group),
            Number::whole(interests::in_per_cent(fit.fit).into()).into(),
            terms::interests(&fit.letters),
            format::figure(&pay.median, |&hourly| format::pay_amount(pay, hourly, &ask.settings)),
            sight::getting_in(&subject).text,
        ]
    });
    ask.headed(out, heads, rows)?;
    // On fewer than all interests the most is another one for each occupation.
    if ask.form == OutputFormat::Text && profile.asked == [true; 6] {
        // Any letters will do: what counts is how many there are.
        let most = |letters| interests::most(letters, profile.asked).unwrap_or(1.0);
        let most = |letters| Number::decimal(f64::from(most(letters)) * 100.0, 0);
        let told = Msg::InterestsMost { three: most("RIA"), two: most("RI"), one: most("R") };
        writeln!(out, "\n{}", Text::from(told).say(&ask.locale))?;
    }
    Ok(0)
}
