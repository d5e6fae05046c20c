//! Moves held against the figures of the pages and the written papers.

use super::*;
use crate::papers::Demand;
use metier_model::Geo;
use metier_model::schema::{Credential, CredentialKind, Places, Strength};

fn moves<'e>(evidence: &'e Evidence<'e>, code: &str) -> Moves<'e> {
    let group = evidence.catalog.group(code).unwrap();
    let (place, hours) = (Place::default(), HoursBasis::FullTime);
    Moves::new(evidence, Start { group, role: None, place, hours, lang: Lang::default() })
}

#[test]
fn the_nearest_are_those_that_were_ranked_when_the_data_was_packed() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    for code in ["32129", "21232", "72410"] {
        let own = catalog.group(code).unwrap();
        let near = moves(&evidence, code).nearest(5);
        let packed: Vec<GroupId> = catalog.facts(own).near.iter().take(5).map(|near| near.group).collect();
        assert_eq!(near.iter().map(|m| m.to).collect::<Vec<_>>(), packed, "{code}");
        assert!(near.windows(2).all(|pair| pair[0].percentile >= pair[1].percentile));
        assert!(
            near.iter().all(|m| m.gaps.len() <= GAPS && m.gaps.is_sorted_by(|a, b| a.share() >= b.share()))
        );
    }
}

#[test]
fn a_move_and_its_way_back_are_mirrored() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let (a, b) = ("32129", "32120");
    let there = moves(&evidence, a).to(catalog.group(b).unwrap());
    let back = moves(&evidence, b).to(catalog.group(a).unwrap());
    assert!((there.percentile - back.percentile).abs() < 0.01);
    assert_eq!(there.teer_step, -back.teer_step);
    let (to, from) = (there.pays.unwrap(), back.pays.unwrap());
    assert!((to.hourly + from.hourly).abs() < 1e-4 && (to.annual + from.annual).abs() < 1.0);
    assert!((there.net_change.unwrap() + back.net_change.unwrap()).abs() < 1e-4);
    let (there, back) = (there.esdc.unwrap(), back.esdc.unwrap());
    assert_eq!((there.there, there.back), (back.back, back.there));
}

#[test]
fn pay_of_different_bases_is_not_subtracted() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    // Legislators are paid by the year, prosthetists by the hour.
    let legislators = moves(&evidence, "32129").to(catalog.group("00010").unwrap());
    assert!(legislators.pay.is_some() && legislators.pays.is_none());
}

fn level(scale: usize, value: f32, mean: f32) -> Level {
    Level { scale, family: skills::Family::Skills, value, mean }
}

/// What the other work asks more of is a gap, the widest first; what it asks no more of is held, the most asked first.
#[test]
fn gaps_are_what_is_asked_more_and_held_what_is_not() {
    let own = [2.0, 3.0, 1.0, 4.0, 2.0, 0.0, 3.0].map(|value| level(0, value, 2.0));
    let own: Vec<Level> = own.into_iter().enumerate().map(|(scale, own)| Level { scale, ..own }).collect();
    let there = [4.0, 3.0, 2.0, 4.0, 0.0, 5.0, 3.04];
    let there: Vec<Level> = there
        .iter()
        .enumerate()
        .map(|(scale, &value)| level(scale, value, if scale == 1 { 1.0 } else { 2.0 }))
        .collect();
    let scales = |gaps: &[Gap]| gaps.iter().map(|gap| gap.own.scale).collect::<Vec<_>>();
    assert_eq!(scales(&gaps(&own, &there)), [5, 0, 2]);
    // Nobody builds an ability, and it may be held.
    let body = |level: &Level| Level { family: skills::Family::Abilities, ..*level };
    let [own_body, there_body]: [Vec<Level>; 2] =
        [&own, &there].map(|levels| levels.iter().map(body).collect());
    assert!(gaps(&own_body, &there_body).is_empty());
    assert_eq!(scales(&held(&own_body, &there_body)), [3, 6, 1]);
    // Nothing is held that is not asked for; of equals first what sets the work apart.
    assert_eq!(scales(&held(&own, &there)), [3, 6, 1]);
    let many: Vec<Level> = (0..9).map(|scale| level(scale, 3.0, 2.0)).collect();
    let none: Vec<Level> = (0..9).map(|scale| level(scale, 0.0, 2.0)).collect();
    assert_eq!((gaps(&none, &many).len(), held(&many, &many).len()), (GAPS, GAPS));
    assert!(gaps(&many, &none).is_empty() && held(&many, &none).is_empty());
}

/// A paper of some provinces holds partly in Canada, and elsewhere wholly or not at all.
#[test]
fn a_paper_holds_where_it_is_asked_for() {
    use metier_model::schema::Extent::{Nowhere, Partly, Wholly};
    use metier_model::schema::Region::{self, BC, ON};
    let of = |places: &Places| {
        [Geo::Canada, Geo::Province(ON), Geo::Province(BC)].map(|geo| places.extent(geo, &Region::ALL))
    };
    assert_eq!(of(&Places::Everywhere), [Wholly; 3]);
    assert_eq!(of(&Places::NotStated), [Wholly; 3]);
    assert_eq!(of(&Places::In(vec![ON])), [Partly, Wholly, Nowhere]);
    assert_eq!(of(&Places::Except(vec![ON])), [Partly, Nowhere, Wholly]);
    // Of what only Ontario has it is all.
    assert_eq!(Places::In(vec![ON]).extent(Geo::Canada, &[ON]), Wholly);
}

/// Better is more pay and less exposure, both known.
#[test]
fn better_pays_more_and_is_exposed_less() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let one = moves(&evidence, "32129").to(catalog.group("32120").unwrap());
    let by = |hourly: f32, exposure: Option<f32>| {
        let pays = Some(Difference { hourly, annual: hourly * 2_000.0 });
        Move { pays, exposure_change: exposure, ..one.clone() }.is_better()
    };
    assert!(by(0.5, Some(-1.0)));
    assert!(!by(0.0, Some(-1.0)) && !by(-1.0, Some(-1.0)) && !by(1.0, Some(0.0)) && !by(1.0, Some(1.0)));
    assert!(!by(1.0, None) && !Move { pays: None, exposure_change: Some(-5.0), ..one.clone() }.is_better());
    let paper = |demand| Paper { name: "P".to_owned(), kind: CredentialKind::Licence, demand, by_law: true };
    let licensed = |demands: &[Demand]| {
        let papers = demands.iter().copied().map(paper).collect();
        Move { papers, ..one.clone() }.is_licensed()
    };
    assert!(licensed(&[Demand::Usual, Demand::Required]));
    assert!(!licensed(&[Demand::SomeProvinces, Demand::SomeRoles, Demand::Usual]) && !licensed(&[]));
}

/// Gaps and what is held of a move that is opened are of one's own levels against those there, and so is what it pays
/// and how exposed it is.
#[test]
fn a_move_that_is_opened_is_made_of_the_figures_of_both() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let all = moves(&evidence, "32129");
    let own = all.start.group;
    let levels = |group| {
        let profiles = skills::profiles_of(&catalog, group);
        skills::levels(&catalog, evidence.skill_means(), &profiles)
    };
    assert_eq!(all.levels(), levels(own));
    for to in ["32120", "31301", "65201"].map(|code| catalog.group(code).unwrap()) {
        let (one, there) = (all.to(to), levels(to));
        let widest = (0..there.len())
            .filter(|&scale| there[scale].family != skills::Family::Abilities)
            .map(|scale| there[scale].share() - all.levels()[scale].share())
            .fold(0.0, f32::max);
        assert_eq!(one.gaps.first().map_or(0.0, Gap::share), widest);
        for gap in one.gaps.iter().chain(&one.held) {
            assert_eq!((gap.own, gap.there), (levels(own)[gap.own.scale], there[gap.own.scale]));
        }
        assert!(
            one.gaps.iter().all(|gap| gap.share() > 0.01) && one.held.iter().all(|gap| gap.share() <= 0.01)
        );
        assert_eq!(one.held.len(), GAPS);
        let net = |group| evidence.ai(group).net.value().copied();
        assert_eq!(one.net, net(to));
        assert_eq!(one.net_change, net(to).zip(net(own)).map(|(there, own)| there - own));
        let shown = |group| evidence.ai(group).exposure.value().map(|exposure| exposure.score);
        assert_eq!(one.exposure, shown(to));
        let change = shown(to).zip(shown(own)).map(|(there, own)| there.round() - own.round());
        assert_eq!(one.exposure_change, change);
    }
}

/// Papers are licences, registrations and certificates of a trade that are required or usual, of all roles or of the one
/// that is asked about; without one those of the role with the shortest way in stand first, then, in Canada, those of
/// some provinces alone, then what other roles require, last what is usual.
#[test]
fn papers_are_those_that_the_work_may_not_be_done_without() {
    use CredentialKind::{
        Certification, DriversLicence, Licence, Membership, Registration, TradeCertificate,
    };
    use Strength::{MayBeRequired, Required, UsuallyRequired};
    use metier_model::schema::Region::{BC, ON};
    let catalog = Catalog::embedded().unwrap();
    let mut written = catalog.occupation(catalog.group("32129").unwrap(), Lang::default()).unwrap();
    let least = written.roles[written.least_role(Geo::Canada).unwrap().0].profile.clone();
    let other = written.roles.iter().map(|role| &role.profile).find(|role| **role != least).unwrap().clone();
    let paper = |name: &str, kind, strength, roles: &[&String], places: Places| Credential {
        name: name.to_owned(),
        issuer: String::new(),
        kind,
        strength,
        roles: roles.iter().copied().cloned().collect(),
        places,
        ground: metier_model::schema::Ground::default(),
    };
    let everywhere = Places::Everywhere;
    written.credentials = vec![
        paper("of Ontario", Licence, Required, &[], Places::In(vec![ON])),
        paper("to drive", DriversLicence, Required, &[], everywhere.clone()),
        paper("of all", Registration, Required, &[], everywhere.clone()),
        paper("at times", Licence, MayBeRequired, &[], everywhere.clone()),
        paper("as a rule", Registration, UsuallyRequired, &[], everywhere.clone()),
        paper("of a body", Certification, Required, &[], everywhere.clone()),
        paper("of members", Membership, Required, &[], everywhere.clone()),
        paper("of the least", TradeCertificate, Required, &[&least], everywhere.clone()),
        paper("of the other", Licence, Required, &[&other], everywhere.clone()),
        paper("of both", Licence, Required, &[&other, &least], everywhere),
    ];
    let names = |role: Option<&str>, place| -> Vec<(String, Demand)> {
        papers::of(&written, role, place).into_iter().map(|paper| (paper.name, paper.demand)).collect()
    };
    let told = |names: &[(Demand, &[&str])]| -> Vec<(String, Demand)> {
        let of = |&(demand, names): &(Demand, &[&str])| {
            names.iter().map(|&name| (name.to_owned(), demand)).collect::<Vec<_>>()
        };
        names.iter().flat_map(of).collect()
    };
    let least_of_all: (Demand, &[&str]) =
        (Demand::Required, &["of all", "of a body", "of the least", "of both", "to drive"]);
    let of_ontario: (Demand, &[&str]) = (Demand::SomeProvinces, &["of Ontario"]);
    let of_others: (Demand, &[&str]) = (Demand::SomeRoles, &["of the other"]);
    let as_a_rule: (Demand, &[&str]) = (Demand::Usual, &["as a rule"]);
    assert_eq!(names(None, Geo::Canada), told(&[least_of_all, of_ontario, of_others, as_a_rule]));
    assert_eq!(names(Some(&least), Geo::Canada), told(&[least_of_all, of_ontario, as_a_rule]));
    assert_eq!(names(None, Geo::Province(BC)), told(&[least_of_all, of_others, as_a_rule]));
    let of_other: (Demand, &[&str]) =
        (Demand::Required, &["of Ontario", "of all", "of a body", "of the other", "of both", "to drive"]);
    assert_eq!(names(Some(&other), Geo::Province(ON)), told(&[of_other, as_a_rule]));
}

/// Of the papers there a move names those that one's own work does not require; with one that all of the place
/// requires its own programme counts, whatever one has studied. A licence to drive is no such
/// paper.
#[test]
fn a_move_asks_for_the_papers_that_one_lacks_and_the_schooling_that_goes_with_them() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let schools = Schools::new(&catalog, Geo::Canada);
    let (mut whole, mut partly, mut shared) = (0, 0, 0);
    for code in ["32129", "31102", "72200"] {
        let all = moves(&evidence, code);
        let (own, place) = (all.start.group, Geo::Canada);
        let of = |group| papers::of(&catalog.occupation(group, Lang::default()).unwrap(), None, place);
        let have = papers::had(of(own));
        for to in GroupId::all().filter(|&to| to != own) {
            let one = all.brief(to);
            let asked: Vec<Paper> =
                of(to).into_iter().filter(|paper| have.iter().all(|own| own.name != paper.name)).collect();
            shared += of(to).len() - asked.len();
            let carries = |paper: &Paper| {
                paper.demand == Demand::Required
                    && !matches!(paper.kind, CredentialKind::DriversLicence)
                    && (paper.by_law || paper.kind != CredentialKind::Certification)
            };
            let is_licensed = asked.iter().any(carries);
            let standing = match (is_licensed, of(to).iter().any(carries)) {
                (true, _) => Standing::Lacks,
                (false, true) => Standing::Holds,
                (false, false) => Standing::NotAsked,
            };
            let expected = schools.between((own, None), (to, None), standing);
            assert_eq!(
                (one.schooling, one.is_licensed()),
                (expected, is_licensed),
                "{code} {}",
                catalog.code(to)
            );
            whole += usize::from(is_licensed);
            partly += usize::from(!is_licensed && !asked.is_empty());
            assert_eq!(one.papers, asked);
        }
    }
    assert!(whole > 50 && partly > 50 && shared > 0, "{whole} {partly} {shared}");
}
