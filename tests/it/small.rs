//! A whole set of tables with a few rows each, written into a folder that goes away with its handle.

use std::fs;

use metier_model::facts::{AI_MEASURES, MeasureKey};

/// File and content of every table.
const TABLES: &[(&str, &str)] = &[
    (
        "sources.csv",
        "id,title,title_fr,publisher,publisher_fr,edition,edition_fr,period,period_fr,geography,geography_fr,url,licence,licence_url,accessed,note,note_fr,measure\n\
         anzsco-2013,ANZSCO,,ABS,,2013,,2013,,Australia,Australie,,CC BY 4.0,,,,,\n\
         cops-2024,COPS,SPPC,ESDC,EDSC,2024-2033,,2023,,Canada,,https://example.org/cops,OGL,https://example.org/ogl,,,,\n\
         ircc-lists-2026-08,Lists,Listes,IRCC,,2026-08,,2026-08,,Canada,,,pages,,2026-08-21,,,\n\
         jobbank-wages-2025,Job Bank wages,Salaires du Guichet-Emplois,ESDC,EDSC,2025,,2024,,Canada,,https://example.org/jb,OGL,,,\"low, median, high\",,\n\
         noc-2021,NOC,CNP,Statistics Canada,Statistique Canada,2021,,2021,,Canada,,https://example.org/noc,Open,,,,,\n",
    ),
    (
        "noc.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,level,title_en,title_fr\n\
         3,1,Medical sector,Secteur de la santé\n\
         32,2,Technical occupations,Personnel technique\n\
         321,3,Technical occupations,Personnel technique\n\
         3212,4,Technologists,Technologues\n\
         32120,5,Laboratory technologists,Technologues de laboratoire\n\
         32129,5,Other technologists,Autres technologues\n",
    ),
    ("short_titles.csv", "# source: noc-2021; codes: NOC 2021 v1.0\ncode,en,fr\n32129,Others,Autres\n"),
    (
        "titles.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,lang,title,illustrative\n\
         32120,en,blood bank technologist,0\n32129,en,prosthetist,1\n32129,fr,Prothésiste,\n",
    ),
    ("anzsco.csv", "# source: anzsco-2013; codes: ANZSCO 2013 v1.2\ncode,title\n251411,Optometrist\n"),
    (
        "wages.csv",
        "# source: jobbank-wages-2025; codes: NOC 2021 v1.0\ncode,geo,low,median,high,period,annual,q1,q3,benefits\n\
         32129,BC,17.85,28,31.55,2023-2024,,,,\n32129,CA,,27,,2021,1,,,\n",
    ),
    ("minimum_wages.csv", "# source: jobbank-wages-2025; codes: none\ngeo,hourly,rows\nBC,17.85,62\n"),
    (
        "regions.csv",
        "# source: jobbank-wages-2025; codes: SGC 2021\nregion,province,name,name_fr,kind\n\
         ER00,CA,Canada,Canada,country\nER1110,PE,Prince Edward Island,Île-du-Prince-Édouard,both\n",
    ),
    (
        "wages_regions.csv",
        "# source: jobbank-wages-2025; codes: NOC 2021 v1.0, SGC 2021\ncode,region,year,low,median,high\n32129,ER1110,2024,16,24,31\n",
    ),
    (
        "hours.csv",
        "# source: jobbank-wages-2025; codes: NOC 2021 v1.0\ncode,usual_hours,annual_median,annual_full_time,note_kind,folded\n\
         32129,34.2,49930,58397,job-bank-hourly,\n",
    ),
    (
        "cops.csv",
        "# source: cops-2024; codes: NOC 2021 v1.0\ncode,employment_2023,growth,retirements,other_replacement,openings,school_leavers,\
         immigration,other_seekers,seekers,recent,future\n\
         32129,11600,2000,2500,700,5200,3000,1000,-500,3500,balance,strong-shortage\n\
         TEER_2,,,,,,,,,,,\n",
    ),
    (
        "cops_years.csv",
        "# source: cops-2024; codes: NOC 2021 v1.0\ncode,measure,y2023,y2024,y2025,y2026,y2027,y2028,y2029,y2030,y2031,y2032,y2033\n\
         32129,employment,1,2,3,4,5,6,7,8,9,10,11\n",
    ),
    (
        "vacancies.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,geo,quarter,vacancies,quality\n32129,CA,2026Q1,455,C\n32129,NU,2026Q1,,x\n",
    ),
    (
        "bc_outlook.csv",
        "# source: cops-2024; codes: NOC 2021 v1.0\ncode,growth_first5,growth_next5,growth,openings_first5,openings_next5,openings,\
         replacement,new_jobs,high_opportunity,folded\n32129,0.9,1.1,1,80,100,180,120,60,1,\n",
    ),
    (
        "bc_outlook_regions.csv",
        "# source: cops-2024; codes: NOC 2021 v1.0\ncode,region,employment,growth,openings,high_opportunity,folded\n\
         32129,Kootenay,60,0.4,20,,\n",
    ),
    ("aioe.csv", "# source: noc-2021; codes: NOC 2021 v1.0\ncode,aioe,complementarity\n32129,5.9,0.61\n"),
    (
        "onet.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019\nonet,title,job_zone\n29-2051.00,Dietetic technicians,3\n29-2091.00,Orthotists,\n",
    ),
    (
        "onet_education.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019\nonet,c1,c2,c3,c4,c5,c6,c7,c8,c9,c10,c11,c12\n29-2091.00,0,0,0,0,0,10,0,30,60,0,0,0\n",
    ),
    (
        "eloundou.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019\nonet,alpha,beta,gamma,gpt_beta,e0,e1,e2,core_e0,core_e1,core_e2,gpt_e0,gpt_e1,gpt_e2\n\
         29-2051.00,0.1,0.41,0.7,0.3,6,2,9,4,1,6,8,1,8\n",
    ),
    (
        "crosswalk_published.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0, O*NET-SOC 2019\ncode,onet,dais,bc_weight\n32129,29-2051.00,,0.1875\n32129,29-2091.00,1,\n",
    ),
    (
        "oasis_profiles.csv",
        "# source: noc-2021; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,label\n32120.00,Laboratory technologists\n32129.02,Ocularists\n",
    ),
    (
        "oasis_scales.csv",
        "# source: noc-2021; codes: none\ncolumn,group,name,name_fr,name_ja\nA01a01,abilities,Information Ordering,Mise en ordre,情報の整列\n\
         F01b01,skills,Reading Comprehension,Lecture,読解\n",
    ),
    (
        "oasis_context_scales.csv",
        "# source: noc-2021; codes: none\ncolumn,measure,name,name_fr,name_ja\nJ01c03-schedule,schedule,Type of Work Schedules,Horaire,予定\n\
         J02a06-frequency,frequency,High Places,Hauteurs,高所\n",
    ),
    (
        "oasis_context.csv",
        "# source: noc-2021; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,levels\n32120.00,10\n32129.02,25\n",
    ),
    (
        "oasis_scores.csv",
        "# source: noc-2021; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,A01a01,F01b01\n32120.00,3,4\n32129.02,2,3\n",
    ),
    (
        "interests.csv",
        "# source: noc-2021; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,first,second,third\n32120.00,I,R,C\n32129.02,R,I,\n",
    ),
    ("exclusions.csv", "# source: noc-2021; codes: NOC 2021 v1.0\ncode,excluded\n32129,32120\n"),
    (
        "three_year.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,geo,outlook,released\n32129,BC,good,2025-11-18\n32129,YT,undetermined,2025-12-05\n",
    ),
    (
        "match_matrix.csv",
        "# source: noc-2021; codes: OaSIS profiles of NOC 2021 v1.0\nprofile,levels\n32120.00,-2\n32129.02,1-\n",
    ),
    (
        "study_fields.csv",
        "# source: noc-2021; codes: CIP Canada 2021\nfield,name,name_fr\n51.09,Allied health,Paramédical\n51.12,Medicine,\n",
    ),
    (
        "study.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0, CIP Canada 2021\ncode,field,people,folded\n32129,51.09,1200,\n32129,51.12,15,\n",
    ),
    (
        "people.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,geo,people,men,women,folded\n32129,BC,440,190,250,\n",
    ),
    ("unemployment.csv", "# source: noc-2021; codes: NOC 2021 v1.0\nmajor,geo,rate\n32,CA,1.0\n"),
    (
        "immigration_lists.csv",
        "# source: ircc-lists-2026-08; codes: NOC 2021 v1.0\ncode,jurisdiction,program,stream,kind,checked,url\n\
         32129,CA,Express Entry,category: healthcare,listed,2026-08-21,https://example.org/list\n",
    ),
    (
        "immigration_rules.csv",
        "# source: ircc-lists-2026-08; codes: NOC 2021 v1.0\n\
         jurisdiction,program,stream,factor,op,value,unit,teer,applies,excludes,checked,url\n\
         AB,PNP,Opportunity,language,>=,5,CLB,0 1 2 3,3212,,2026-08-21,https://example.org/rule\n",
    ),
    (
        "immigration_streams.csv",
        "# source: noc-2021; codes: none\nstream,stream_fr\nCare: Health,Soins\u{a0}: santé\nOpportunity,Possibilités\n",
    ),
    (
        "immigration_rounds.csv",
        "# source: noc-2021; codes: none\ncategory,date,number,cutoff,invitations,checked\n\
         stem,2024-04-11,293,491,4500,2026-08-21\n",
    ),
    (
        "immigration_rounds_provinces.csv",
        "# source: ircc-lists-2026-08; codes: none\ngeo,date,stream,part,hourly,yearly,teers,fields,atlantic,score,invitations,checked,url\n\
         BC,2026-08-06,Care: Health,,,,,,,84,124,2026-08-21,https://example.org/bc\n",
    ),
    (
        "immigration_pilots.csv",
        "# source: noc-2021; codes: NOC 2021 v1.0\ncode,pilot,province,community,checked,url\n\
         32129,RCIP,MB,Brandon,2026-08-14,https://example.org/community\n",
    ),
    (
        "work_permits.csv",
        "# source: noc-2021; codes: none\nsubject,study,value,least,since,checked,url\n\
         window,any,180,,,2026-08-21,https://example.org/permit\n",
    ),
    (
        "onet_tasks.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019\nonet,task,label,observed,physical\n29-2091.00,09384,E2,0.25,1\n",
    ),
    (
        "tool_kinds.csv",
        "# source: noc-2021; codes: UNSPSC\ncategory,name,name_fr\n43232605,Medical software,\n",
    ),
    (
        "tools.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019, UNSPSC\nonet,tool,category,hot,demand\n29-2091.00,OPIE,43232605,,1\n",
    ),
    ("observed.csv", "# source: noc-2021; codes: SOC 2018\nsoc,share\n29-2091,0\n"),
    (
        "observed_rounds.csv",
        "# source: noc-2021; codes: O*NET-SOC 2019\nonet,round,tasks,share,kinds,kinds_share,automation\n\
         29-2091.00,2025-03,4,0.05,3,0.02,0.4\n",
    ),
];

/// A folder with the whole set.
pub(crate) fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in TABLES {
        fs::write(dir.path().join(name), text).unwrap();
    }
    // A measure of exposure to AI with a table of its own has one row, a little above the bottom of its scale.
    for measure in AI_MEASURES.iter().filter(|measure| TABLES.iter().all(|(name, _)| *name != measure.file)) {
        let (codes, code) = match measure.key {
            MeasureKey::Onet => ("O*NET-SOC 2019", "29-2051.00"),
            MeasureKey::Soc => ("SOC 2018", "29-2051"),
            MeasureKey::UnitGroup(_) => ("NOC 2021 v1.0", "32129"),
        };
        let score = measure.scale[0] + 0.12 * (measure.scale[1] - measure.scale[0]);
        let head = format!("# source: noc-2021; codes: {codes}\n{},{}", measure.key.column(), measure.column);
        fs::write(dir.path().join(measure.file), format!("{head}\n{code},{score:.3}\n")).unwrap();
    }
    dir
}
