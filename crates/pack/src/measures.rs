//! Rules of the tables on exposure to AI: O*NET, its tasks, the measures, observed use, the published crosswalks.

use super::bounds;
use super::check::{Cursor, TITLE};
use super::rows::{
    AioeRow, EloundouRow, LinkRow, MeasureScoreRow, ObservedRoundRow, ObservedRow, OnetEducationRow, OnetRow,
    OnetTaskRow, ToolKindRow, ToolRow,
};
use super::tables::{FILES, Reader, table};
use metier_model::facts::{AI_MEASURES, AiMeasure, MeasureKey};

impl Reader<'_> {
    pub(super) fn exposure(&mut self) {
        self.onet();
        self.ai_measures();
        self.observed_use();
    }

    /// O*NET's occupations, with their schooling and software.
    fn onet(&mut self) {
        table!(self.onet, "onet,title,job_zone", 1, |r| OnetRow {
            onet: r.shaped("00-0000.00"),
            title: r.text(TITLE),
            job_zone: r.optional(bounds::JOB_ZONE),
        });
        self.check.known.onet = self.tables.onet.iter().map(|onet| onet.onet.clone()).collect();
        table!(self.onet_education, "onet,c1,c2,c3,c4,c5,c6,c7,c8,c9,c10,c11,c12", 1, |r| OnetEducationRow {
            onet: onet(r),
            shares: std::array::from_fn(|_| r.number(bounds::PERCENT)),
        });
        table!(self.tool_kinds, "category,name*", 1, |r| ToolKindRow {
            category: r.shaped("00000000"),
            name: r.named_in_first(TITLE),
        });
        self.check.known.tool_kinds =
            self.tables.tool_kinds.iter().map(|kind| kind.category.clone()).collect();
        table!(self.tools, "onet,tool,category,hot,demand", 2, |r| ToolRow {
            onet: onet(r),
            tool: r.text(TITLE),
            kind: tool_kind(r),
            hot: r.flag(),
            demand: r.flag(),
        });
    }

    /// The measures, and the crosswalks by which those of O*NET reach unit groups.
    fn ai_measures(&mut self) {
        table!(self.aioe, "code,aioe,complementarity", 1, |r| AioeRow {
            code: r.unit_group(),
            aioe: r.number(bounds::AIOE),
            complementarity: r.number(bounds::SHARE),
        });
        table!(
            self.eloundou,
            "onet,alpha,beta,gamma,gpt_beta,e0,e1,e2,core_e0,core_e1,core_e2,gpt_e0,gpt_e1,gpt_e2",
            1,
            |r| {
                let row = EloundouRow {
                    onet: onet(r),
                    alpha: r.number(bounds::SHARE),
                    beta: r.number(bounds::SHARE),
                    gamma: r.number(bounds::SHARE),
                    gpt_beta: r.number(bounds::SHARE),
                    tasks: std::array::from_fn(|_| r.number(bounds::TASKS)),
                    core: std::array::from_fn(|_| r.number(bounds::TASKS)),
                    gpt: std::array::from_fn(|_| r.number(bounds::TASKS)),
                };
                let [alpha, beta, gamma] = [row.alpha, row.beta, row.gamma].map(Some);
                r.ascending(&[(1, "alpha", alpha), (2, "beta", beta), (3, "gamma", gamma)]);
                row
            }
        );
        for measure in AI_MEASURES {
            let told = self.check.faults.len();
            let scores = self.scores(measure);
            if FILES.contains(&measure.file) {
                // Rules of its own have read the table before, and told what is wrong with it.
                self.check.faults.truncate(told);
            }
            self.tables.ai_measures.insert(measure.id, scores);
        }
        table!(self.crosswalk_published, "code,onet,dais,bc_weight", 2, |r| {
            let link = LinkRow {
                code: r.unit_group(),
                onet: onet(r),
                dais: r.flag(),
                bc_weight: r.optional(bounds::SHARE),
            };
            if !link.dais && link.bc_weight.is_none() {
                r.fault("neither crosswalk has this link; one of the last two columns must be filled");
            }
            link
        });
    }

    /// O*NET's tasks, and what AI is used for by task and occupation.
    fn observed_use(&mut self) {
        table!(self.onet_tasks, "onet,task,label,observed,physical", 2, |r| OnetTaskRow {
            onet: onet(r),
            task: r.number(bounds::TASK),
            label: r.optional_token(),
            observed: r.optional(bounds::SHARE),
            physical: r.flag(),
        });
        table!(self.observed, "soc,share", 1, |r| ObservedRow {
            soc: r.shaped("00-0000"),
            share: r.number(bounds::SHARE)
        });
        table!(self.observed_rounds, "onet,round,tasks,share,kinds,kinds_share,automation", 2, |r| {
            let row = ObservedRoundRow {
                onet: onet(r),
                round: r.shaped("0000-00"),
                tasks: r.number(bounds::SOME_TASKS),
                share: r.number(bounds::PERCENT),
                kinds: r.number(bounds::TASKS),
                kinds_share: r.optional(bounds::PERCENT),
                automation: r.optional(bounds::SHARE),
            };
            if row.kinds_share.is_some() != row.automation.is_some() {
                r.fault("a share of automation and the conversations that it speaks of stand together");
            }
            row
        });
    }

    /// The scores of one measure, from the column of its table that holds them.
    fn scores(&mut self, measure: &AiMeasure) -> Vec<MeasureScoreRow> {
        let Some(table) = self.check.open(measure.file) else { return Vec::new() };
        self.tables.named.insert(measure.file, table.sources().to_vec());
        let [low, high] = measure.scale.map(f64::from);
        let columns = format!("{},{}", measure.key.column(), measure.column);
        self.check.rows(&table, &columns, 1, |r| MeasureScoreRow {
            code: match measure.key {
                MeasureKey::Onet => onet(r),
                MeasureKey::Soc => r.shaped("00-0000"),
                MeasureKey::UnitGroup(_) => r.unit_group().to_string(),
            },
            score: r.number(low..=high),
        })
    }
}

fn onet(r: &mut Cursor<'_>) -> String {
    let known = r.known;
    r.one_of(&known.onet, "no O*NET-SOC code of onet.csv")
}

/// Position of a category among the kinds of tools.
fn tool_kind(r: &mut Cursor) -> u8 {
    let category = r.shaped("00000000");
    let found = r.known.tool_kinds.binary_search(&category).ok().and_then(|at| u8::try_from(at).ok());
    found.unwrap_or_else(|| {
        r.fault(format!("\"{category}\" is no category of tool_kinds.csv"));
        0
    })
}
