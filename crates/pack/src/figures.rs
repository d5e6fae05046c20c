//! Rules of the tables of outlook and AI exposure: COPS, vacancies, British Columbia, O*NET and the measures.

use super::check::{Cursor, TITLE};
use super::rows::{
    Aioe, BcOutlook, BcRegion, Cops, CopsYears, Eloundou, Link, Microsoft, Onet, OnetEducation, Vacancy,
};
use super::tables::{Reader, table};
use super::tokens::{Measure, Quality};

/// Most persons or jobs that are believed.
const PERSONS: i64 = 50_000_000;

impl Reader<'_> {
    pub(super) fn outlook(&mut self) {
        table!(
            self.cops,
            "code,employment_2023,growth,retirements,other_replacement,openings,school_leavers,immigration,\
             other_seekers,seekers,recent,future",
            1,
            |r| Cops {
                code: projected(r),
                employment_2023: r.optional(0..=PERSONS),
                growth: r.optional(-PERSONS..=PERSONS),
                retirements: r.optional(0..=PERSONS),
                other_replacement: r.optional(0..=PERSONS),
                openings: r.optional(-PERSONS..=PERSONS),
                school_leavers: r.optional(0..=PERSONS),
                immigration: r.optional(0..=PERSONS),
                other_seekers: r.optional(-PERSONS..=PERSONS),
                seekers: r.optional(-PERSONS..=PERSONS),
                recent: r.optional_token(),
                future: r.optional_token(),
            }
        );
        table!(
            self.cops_years,
            "code,measure,y2023,y2024,y2025,y2026,y2027,y2028,y2029,y2030,y2031,y2032,y2033",
            2,
            |r| CopsYears {
                code: projected(r),
                measure: r.token().unwrap_or(Measure::Employment),
                years: std::array::from_fn(|_| r.optional(-PERSONS..=PERSONS)),
            }
        );
        table!(self.vacancies, "code,geo,quarter,vacancies,quality", 3, |r| {
            let (code, geo) = (r.unit_group(), r.geo());
            let quarter = r.shaped("0000Q0");
            let (year, number) = quarter.split_once('Q').unwrap_or_default();
            let quarter = (year.parse().unwrap_or_default(), number.parse().unwrap_or_default());
            if !(1..=4).contains(&quarter.1) {
                r.fault(format!("{number} is no quarter of a year"));
            }
            let vacancies = r.optional(0..=10_000_000);
            let quality = r.optional_token();
            let published = !matches!(quality, None | Some(Quality::F | Quality::X));
            if published != vacancies.is_some() {
                r.fault("a figure goes with a quality from A to E, and with no other");
            }
            Vacancy { code, geo, quarter, vacancies, quality }
        });
    }

    pub(super) fn british_columbia(&mut self) {
        table!(
            self.bc_outlook,
            "code,growth_first5,growth_next5,growth,openings_first5,openings_next5,openings,replacement,new_jobs,\
             high_opportunity,folded",
            1,
            |r| BcOutlook {
                code: r.unit_group(),
                growth_first5: r.optional(-50.0..=50.0),
                growth_next5: r.optional(-50.0..=50.0),
                growth: r.optional(-50.0..=50.0),
                openings_first5: r.optional(-PERSONS..=PERSONS),
                openings_next5: r.optional(-PERSONS..=PERSONS),
                openings: r.optional(-PERSONS..=PERSONS),
                replacement: r.optional(0..=PERSONS),
                new_jobs: r.optional(-PERSONS..=PERSONS),
                high_opportunity: r.flag(),
                folded: r.flag(),
            }
        );
        table!(
            self.bc_outlook_regions,
            "code,region,employment,growth,openings,high_opportunity,folded",
            2,
            |r| BcRegion {
                code: r.unit_group(),
                region: r.text(TITLE),
                employment: r.optional(0..=PERSONS),
                growth: r.optional(-50.0..=50.0),
                openings: r.optional(-PERSONS..=PERSONS),
                high_opportunity: r.flag(),
                folded: r.flag(),
            }
        );
    }

    pub(super) fn exposure(&mut self) {
        table!(self.aioe, "code,aioe,complementarity", 1, |r| Aioe {
            code: r.unit_group(),
            aioe: r.number(0.0..=10.0),
            complementarity: r.number(0.0..=1.0),
        });
        table!(self.onet, "onet,title,job_zone", 1, |r| Onet {
            onet: r.shaped("00-0000.00"),
            title: r.text(TITLE),
            job_zone: r.optional(1..=5),
        });
        self.check.known.onet = self.tables.onet.iter().map(|onet| onet.onet.clone()).collect();
        table!(self.onet_education, "onet,c1,c2,c3,c4,c5,c6,c7,c8,c9,c10,c11,c12", 1, |r| OnetEducation {
            onet: onet(r),
            shares: std::array::from_fn(|_| r.number(0.0..=100.0)),
        });
        table!(
            self.eloundou,
            "onet,alpha,beta,gamma,gpt_beta,e0,e1,e2,core_e0,core_e1,core_e2,gpt_e0,gpt_e1,gpt_e2",
            1,
            |r| {
                let row = Eloundou {
                    onet: onet(r),
                    alpha: r.number(0.0..=1.0),
                    beta: r.number(0.0..=1.0),
                    gamma: r.number(0.0..=1.0),
                    gpt_beta: r.number(0.0..=1.0),
                    tasks: std::array::from_fn(|_| r.number(0..=1000)),
                    core: std::array::from_fn(|_| r.number(0..=1000)),
                    gpt: std::array::from_fn(|_| r.number(0..=1000)),
                };
                let [alpha, beta, gamma] = [row.alpha, row.beta, row.gamma].map(Some);
                r.ascending(&[(1, "alpha", alpha), (2, "beta", beta), (3, "gamma", gamma)]);
                row
            }
        );
        table!(self.microsoft, "soc,score", 1, |r| Microsoft {
            soc: r.shaped("00-0000"),
            score: r.number(0.0..=1.0)
        });
        table!(self.crosswalk_published, "code,onet,dais,bc_weight", 2, |r| {
            let link = Link {
                code: r.unit_group(),
                onet: onet(r),
                dais: r.flag(),
                bc_weight: r.optional(0.0..=1.0),
            };
            if !link.dais && link.bc_weight.is_none() {
                r.fault("neither crosswalk has this link; one of the last two columns must be filled");
            }
            link
        });
    }
}

fn onet(r: &mut Cursor<'_>) -> String {
    let known = r.known;
    r.one_of(&known.onet, "no O*NET-SOC code of onet.csv")
}

/// A unit group or one of COPS's aggregates.
fn projected(r: &mut Cursor<'_>) -> String {
    let code = r.text(10);
    let aggregate = code == "00000"
        || code.strip_prefix("TEER_").is_some_and(|n| ["0", "1", "2", "3", "4", "5"].contains(&n))
        || code.strip_prefix("NOC1_").is_some_and(|n| r.known.classes.contains(n) && n.len() == 1);
    let unit_group = code.len() == 5 && r.known.classes.contains(&code);
    if !(aggregate || unit_group) {
        r.fault(format!("\"{code}\" is neither a unit group of noc.csv nor an aggregate of COPS"));
    }
    code
}
