//! Exposure to AI in words and numbers.

use metier_model::schema::Role;
use metier_model::{Figure, GroupId, Provenance};
use metier_words::{Joint, Msg, Text};

use super::ai_words as words;
use super::origin::own;
use super::{Item, Subject, ai_duties, not_written};
use metier_evidence::ai::{self, Cause};

pub use super::ai_words::exposure as exposure_text;

/// Standard deviations that the bar of what protects the work reaches on either side of the line between low and high.
const WIDEST: f32 = 3.0;

/// Items of the AI page.
pub fn items(subject: &Subject) -> Vec<Item> {
    let mut items = Vec::with_capacity(80);
    figures(subject, &mut items);
    by_role(subject, &mut items);
    shields(subject, &mut items);
    seen(subject, &mut items);
    ai_duties::items(subject, &mut items);
    text(subject, &mut items);
    mapping(subject, &mut items);
    items
}

fn role_name(role: &Role) -> Text {
    Text::verbatim(role.name.clone())
}

/// What the pane of AI shows: the chosen role's own figure first, then exposure with its measures as bars, roles,
/// and what changes in words.
pub fn pane(subject: &Subject) -> Vec<Item> {
    let impact = &subject.ai;
    let mut items = Vec::with_capacity(48);
    if let Some(role) = subject.chosen_role() {
        items.push(Item::heading(role_name(role)));
        match subject.role.and_then(|role| impact.roles.get(role)).and_then(|own| own.beta.missing()) {
            Some(reason) => {
                items.push(Item::warning(Msg::AiRoleMissing { why: words::why(Some(reason)) }));
            }
            None => items.extend(own_figures(subject).into_iter().take(2)),
        }
        items.push(Item::heading(Msg::AiWholeGroup));
    }
    at_sight(subject, &mut items);
    items.push(Item::heading(Msg::AiRankByMeasure));
    for reading in &impact.readings {
        let [name, short] = words::measure(reading.measure);
        let item = Item::figure(short, &reading.percentile, |&rank| Text::Number(words::decimal(rank, 0)));
        items.push(match reading.percentile.value() {
            Some(rank) => item.bar(rank / 100.0).named(name),
            None => item,
        });
    }
    if let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) {
        items.push(Item::heading(Msg::AiByRoleShort));
        items.extend(occupation.roles.iter().zip(&impact.roles).enumerate().map(|(i, (role, own))| {
            let mark = if subject.role == Some(i) { "● " } else { "" };
            let label = Text::joined(Joint::None, [Text::verbatim(mark), role_name(role)]);
            let text: Text = match own.beta.value() {
                Some(&beta) => Msg::AiPercent { n: words::decimal(100.0 * beta, 0) }.into(),
                None => Msg::AiNoData.into(),
            };
            let item = words::barred(label, &own.beta, text).named(role_name(role));
            match own.beta.value() {
                Some(&beta) => item.more(Msg::AiRoleBetaName, words::decimal(beta, 2)),
                None => item,
            }
        }));
        items.push(Item::note(Msg::AiOneMeasureShort));
    }
    // Of several roles the counts are those of the one that is chosen.
    let alone = subject.occupation.as_ref().is_some_and(|occupation| occupation.roles.len() == 1);
    let role = subject.role.or(alone.then_some(0));
    let duties = role.and_then(|role| ai_duties::of_role(subject, role));
    if let Some(duties) = duties.filter(|duties| duties.duties.iter().any(|duty| !duty.tasks.is_empty())) {
        items.push(Item::note(ai_duties::sum(&duties)));
        items.push(Item::note(ai_duties::why(&duties)));
    }
    let [takes, assists, long] = [Msg::AiTakesOverShort, Msg::AiAssistsShort, Msg::AiLongRunShort];
    items.extend(in_words(subject, takes, assists, long));
    items
}

/// What AI could touch, what it is used for, and what shields the work: three bars, and what each of them counts.
fn at_sight(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    let could = Item::figure(Msg::AiCould, &impact.exposure, |value| Msg::ExposureOf {
        score: words::decimal(value.score, 0),
        low: words::decimal(value.low, 0),
        high: words::decimal(value.high, 0),
    })
    .named(Msg::AiExposureName);
    items.push(match impact.exposure.value() {
        Some(value) => could.bar(value.score / 100.0),
        None => could,
    });
    let share = &impact.observed.share;
    let used = Item::figure(Msg::AiUsed, share, |&share| Msg::AiPercent { n: words::percent(share) })
        .named(Msg::AiObservedLabel);
    items.push(match share.value() {
        Some(&share) => used.bar(share),
        None => used,
    });
    if let Figure::Known { value, from } = &impact.complementarity {
        let level = if value.quadrant.high_complementarity { Msg::AiShieldsHigh } else { Msg::AiShieldsLow };
        let item = Item::row(Msg::AiShields, words::bordered(level, value))
            .from(from.clone())
            // Half of it is the line, so that no bar over half full is called low.
            .bar((0.5 + value.theta_distance / (2.0 * WIDEST)).clamp(0.0, 1.0))
            .named(Msg::AiComplementarity);
        items.push(
            item.more(Msg::AiComplementarity, words::decimal(value.theta, 2))
                .more(Msg::AiFieldWord, Msg::AiFieldComplementarity)
                .more(Msg::AiQuadrantLabel, words::quadrant(value.quadrant)),
        );
        items.extend(impact.rests_on_left_out.then(|| Item::warning(Msg::AiRestsOnLeftOutShort)));
    }
    if let Some(from) = impact.exposure.get().filter(|(value, _)| value.contested).map(|(_, from)| from) {
        items.push(Item::warning(Msg::AiContested).from(from.clone()));
    }
    items.push(Item::note(Msg::AiScales));
}

/// The figures of the chosen role.
fn own_figures(subject: &Subject) -> Vec<Item> {
    let Some(own) = subject.role.and_then(|role| subject.ai.roles.get(role)) else { return Vec::new() };
    let rank =
        Item::figure(Msg::AiRoleRank, &own.percentile, |&rank| Msg::AiOf100 { rank: words::whole(rank) });
    let beta = Item::figure(Msg::AiRoleBeta, &own.beta, |&beta| Msg::AiPercent {
        n: words::decimal(100.0 * beta, 0),
    });
    let mut items = vec![
        match own.beta.value() {
            Some(&share) => beta.bar(share).more(Msg::AiRoleBetaName, words::decimal(share, 2)),
            None => beta,
        },
        rank.named(Msg::AiRoleRankName),
    ];
    items.extend(own.others.iter().map(|(measure, score)| {
        Item::figure(words::measure_of_role(measure), score, |&score| Text::Number(words::decimal(score, 2)))
    }));
    items.push(Item::figure(Msg::AiRoleTasks, &own.tasks, words::tasks));
    items
}

fn figures(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    if let Some(role) = subject.chosen_role() {
        items.push(Item::heading(Msg::AiChosenRole { role: role_name(role) }));
        items.extend(own_figures(subject));
        items.push(Item::note(Msg::AiOneMeasure));
        items.push(Item::gap());
        items.push(Item::heading(Msg::AiExposureWhole));
    } else {
        items.push(Item::heading(Msg::AiExposureLabel));
    }
    items.push(Item::figure(Msg::AiExposureLabel, &impact.exposure, words::exposure));
    for (position, reading) in impact.readings.iter().enumerate() {
        let [name, _] = words::measure(reading.measure);
        let (text, own) = match (reading.value.value(), reading.percentile.value()) {
            (Some(&value), Some(&rank)) => {
                let [low, high] = reading.measure.scale.map(|end| words::decimal(end, 0));
                let own = Msg::AiValueOf { value: words::decimal(value, 2), low, high };
                (Msg::AiRankOf { rank: words::whole(rank) }, Some(own))
            }
            _ => (Msg::AiMissing { why: words::why(reading.value.missing()) }, None),
        };
        let mut item = Item::row(name, text);
        if let Some(own) = own {
            item = item.more(Msg::AiOwnValue, own);
        }
        item.bar = reading.percentile.value().map(|rank| rank / 100.0);
        items.push(match reading.percentile.provenance() {
            Some(from) => item.from(from.clone()),
            None => item,
        });
        if impact.rests_on_left_out && position == ai::AIOE {
            items.push(Item::warning(Msg::AiRestsOnLeftOut));
        }
        if reading.broad {
            items.push(Item::note(Msg::AiBroad));
        }
    }
    items.push(Item::note(Msg::AiRanksNote));
    items.push(Item::note(Msg::AiBeforeToday));
    items.push(Item::note(Msg::AiNotLoss));
}

/// What keeps a person in charge, and the exposure less that.
fn shields(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    items.push(Item::gap());
    items.push(Item::heading(Msg::AiShieldsHeading));
    complementarity(subject, items);
    items.extend(impact.rests_on_left_out.then(|| Item::warning(Msg::AiRestsOnLeftOut)));
    items.push(Item::figure(Msg::AiTasksLabel, &impact.tasks, words::tasks));
    let from = || Provenance::published("dais-2025", "2025", metier_model::Geo::Canada);
    for cause in [Cause::SameGroupOf2016, Cause::SameOccupation] {
        let alike: Vec<GroupId> =
            impact.identical.iter().filter(|(_, why)| *why == cause).map(|(group, _)| *group).collect();
        if alike.is_empty() {
            continue;
        }
        let codes = Text::commas(alike.iter().map(|&group| Text::verbatim(subject.catalog().code(group))));
        let warning = Item::warning(match cause {
            Cause::SameGroupOf2016 => Msg::AiIdentical2016 { codes },
            Cause::SameOccupation => Msg::AiIdenticalOccupation { codes },
        });
        items.push(warning.from(from()).named(Msg::AiIdenticalName));
    }
}

fn complementarity(subject: &Subject, items: &mut Vec<Item>) {
    let impact = &subject.ai;
    items.push(
        Item::figure(Msg::AiComplementarity, &impact.complementarity, |c| {
            Text::Number(words::decimal(c.theta, 2))
        })
        .more(Msg::AiFieldWord, Msg::AiFieldComplementarity),
    );
    if let Figure::Known { value, from } = &impact.complementarity {
        let quadrant = words::quadrant(value.quadrant);
        items.push(
            Item::row(Msg::AiQuadrantLabel, quadrant)
                .from(from.clone())
                .more(Msg::AiFieldWord, Msg::AiFieldQuadrant),
        );
        let distance = Msg::AiDistance {
            aioe: words::decimal(value.aioe_distance, 1).signed(),
            theta: words::decimal(value.theta_distance, 1).signed(),
        };
        let distance = words::bordered(distance, value);
        items.push(Item::row(Msg::AiDistanceLabel, distance).from(from.clone()));
        items.push(Item::note(words::meaning(value.quadrant)));
        let all = impact.exposure.value().map(|exposure| exposure.score);
        if let Some(score) = all
            .filter(|score| (*score >= 55.0) != value.quadrant.high_exposure && !(45.0..55.0).contains(score))
        {
            items.push(Item::warning(Msg::AiQuadrantDiffers { score: words::whole(score) }));
        }
    }
    items.push(
        Item::figure(Msg::AiNetLabel, &impact.net, |&net| {
            let rank = words::whole(net);
            match &impact.complementarity {
                Figure::Known { .. } => Msg::AiNet { rank },
                Figure::Missing(_) => Msg::AiNetPlain { rank },
            }
        })
        .more(Msg::AiFieldWord, Msg::AiFieldNet),
    );
    if let (Some(exposure), true) = (impact.exposure.value(), impact.complementarity.value().is_some()) {
        items.push(Item::note(Msg::AiNetNote { score: words::whole(exposure.score) }));
    }
}

/// What is seen to be done, of the chosen role and of the whole unit group.
fn seen(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.push(Item::heading(Msg::AiObserved));
    let own = subject.role.and_then(|role| subject.ai.roles.get(role));
    if let (Some(role), Some(own)) = (subject.chosen_role(), own) {
        items.push(Item::paragraph(Msg::AiChosenRole { role: role_name(role) }));
        ai_duties::observed(&own.observed, items);
        items.push(Item::paragraph(Msg::AiWholeGroup));
    }
    ai_duties::observed(&subject.ai.observed, items);
    items.push(Item::note(Msg::AiObservedNote));
}

fn by_role(subject: &Subject, items: &mut Vec<Item>) {
    let Some(occupation) = subject.occupation.as_ref().filter(|o| o.roles.len() > 1) else { return };
    items.push(Item::gap());
    items.push(Item::heading(Msg::AiByRole));
    for (role, impact) in occupation.roles.iter().zip(&subject.ai.roles) {
        let text: Text = match (impact.beta.value(), impact.percentile.value()) {
            (Some(&beta), Some(&rank)) => {
                let value =
                    Msg::AiRoleValue { share: words::decimal(100.0 * beta, 0), rank: words::whole(rank) };
                let seen = impact.observed.share.value().map_or(Text::EMPTY, |&share| {
                    Msg::AiDutyObserved { share: words::percent(share) }.into()
                });
                Text::dots([value.into(), seen])
            }
            _ => Msg::AiMissing { why: words::why(impact.beta.missing()) }.into(),
        };
        let seen = impact.observed.share.provenance().filter(|_| impact.beta.value().is_some());
        items.push(words::barred(role_name(role), &impact.beta, text).beside(Msg::AiObservedLabel, seen));
    }
    items.extend(words::roles_alike(subject).into_iter().map(Item::note));
    items.push(Item::note(Msg::AiOneMeasure));
}

fn text(subject: &Subject, items: &mut Vec<Item>) {
    items.push(Item::gap());
    items.extend(super::prose_note(&subject.settings, subject.prose()));
    items.extend(in_words(subject, Msg::AiTakesOver, Msg::AiAssists, Msg::AiLongRun));
}

/// What changes, in words.
fn in_words(subject: &Subject, takes: Msg, assists: Msg, long: Msg) -> Vec<Item> {
    let Some(occupation) = &subject.occupation else { return vec![not_written()] };
    let ai = &occupation.ai;
    let mut items = Vec::with_capacity(32);
    for (heading, list) in [
        (takes, &ai.takes_over),
        (assists, &ai.assists),
        (Msg::AiStaysHuman, &ai.stays_human),
        (Msg::AiSkills, &ai.skills),
    ] {
        items.push(Item::heading(heading));
        items.extend(list.iter().map(|text| Item::bullet(Text::verbatim(text.clone())).from(own())));
    }
    items.push(Item::heading(Msg::AiBeginners));
    items.push(Item::paragraph(Text::verbatim(ai.entry_level.clone())).from(own()));
    items.push(Item::heading(long));
    items.push(Item::paragraph(Text::verbatim(ai.long_run.clone())).from(own()));
    items
}

/// The O*NET occupations behind the figures, and the published links that are not followed.
fn mapping(subject: &Subject, items: &mut Vec<Item>) {
    let catalog = subject.catalog();
    let (crosswalk, onet) = (catalog.crosswalk(), catalog.onet());
    items.push(Item::gap());
    items.push(Item::heading(Msg::AiMapping));
    let from = Provenance::modelled(
        &["onet-29.3", "crosswalk-dais", "crosswalk-bc", "metier"],
        "2025",
        metier_model::Geo::Canada,
        ai::BY_ONET,
    );
    let roles = subject.occupation.as_ref().map(|o| o.roles.as_slice()).unwrap_or_default();
    let links = ai::links(crosswalk, subject.group);
    if links.is_empty() {
        items.push(Item::note(Msg::AiMappingNone));
    }
    for link in links {
        let Some(occupation) = onet.get(link.onet as usize) else { continue };
        let name = Text::verbatim(format!("{} {}", occupation.code, occupation.title));
        let beta = occupation
            .score(ai::HUMAN_BETA)
            .map_or(Text::EMPTY, |beta| Msg::AiLinkBeta { share: words::decimal(100.0 * beta, 0) }.into());
        let role = roles.get(link.role as usize).filter(|_| roles.len() > 1).map(role_name);
        let written = roles.get(link.role as usize).into_iter().flat_map(|role| &role.onet);
        let why = written.filter(|own| own.code == occupation.code).find_map(|own| own.why.clone());
        let why = why.map_or(Text::EMPTY, Text::verbatim);
        let parts = [name.clone(), beta, words::origin(link.origin).into(), role.unwrap_or_default(), why];
        items.push(Item::tagged(words::fit(link.fit), Text::dots(parts)).named(name).from(from.clone()));
    }
    let left: Vec<_> = crosswalk.left_out.iter().filter(|(g, _, _)| *g == subject.group.0).collect();
    if !left.is_empty() {
        items.push(Item::heading(Msg::AiMappingLeft));
        for (_, position, _) in left {
            if let Some(occupation) = onet.get(*position as usize) {
                let name = Text::verbatim(format!("{} {}", occupation.code, occupation.title));
                let why = subject.why_left_out(&occupation.code).unwrap_or_default();
                let text = Text::dots([name, Text::verbatim(why.to_owned())]);
                items.push(Item::tagged(Msg::AiLeftOut, text).from(from.clone()));
            }
        }
    }
}
