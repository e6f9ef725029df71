//! A small plan with every kind of record, in files as people write them.

use slipway_plan::record::{Booking, Dependency, Gate, Phase, Release, System, Tier, WindowRule};
use slipway_plan::{Command, Plan, RecordKind};

use super::super::{Source, export};
use super::{after, source, taken, told};

pub(super) fn sources() -> Vec<Source> {
    vec![
        source(
            "bookings.csv",
            "key,environment,release,phase,start,end,mode,status,requester\nB1,SIT,R1,SIT,2027-02-01,2027-02-12,exclusive,approved,Ann\n,STAGING,R1,,2027-02-15T08:00,2027-02-16 18:00,shared,requested,Bo\n",
        ),
        source(
            "environments.csv",
            "key,name,tier,position,capacity\nSIT,SIT 1,test,2,2\nSTG1,Staging 1,staging,3,1\nSTG2,Staging 2,staging,3,1\n",
        ),
        source("groups.csv", "key,name,members\nSTAGING,Both,STG1;STG2\n"),
        source(
            "people.csv",
            "key,name,email,team,role\nann,Ann Ångström,ann@x.example,rel,release_manager\n",
        ),
        source("teams.csv", "key;name;portfolio\nrel;Release Office;DIG\n"),
        source("portfolios.csv", "key,name,owner\nDIG,Digital,ann\n"),
        source(
            "systems.csv",
            "key,name,portfolio,origin,depends_on\nWEB,Portal,DIG,internal,ESB\nESB,Bus,DIG,vendor,\n",
        ),
        source(
            "releases.csv",
            "key,name,kind,portfolio,parents,status,start,ready,deploy,systems,owner\nR1,Summer,project,DIG,E1,planned,2027-01-04,2027-02-26,2027-03-03T20:00,WEB;ESB,ann\nE1,Half year,enterprise,DIG,,planned,2027-01-04,2027-06-30,2027-06-30,,\n",
        ),
        source(
            "phases.csv",
            "release,name,start,end,tier\nR1,Build,2027-01-04,2027-01-29,\nR1,SIT,2027-02-01,2027-02-12,test\n",
        ),
        source("gates.csv", "release,name,phase,at,owner\nR1,Exit,SIT,2027-02-12T16:00,ann\n"),
        source(
            "criteria.csv",
            "gate,name,kind,comparison,threshold,unit,role\nR1/Exit,Tests passed,metric,at_least,98,%,\n",
        ),
        source("evidence.csv", "criterion,value,who,at\nR1/Exit/Tests passed,97.5,Ann,2027-02-12T15:30\n"),
        source("milestones.csv", "release,name,date\nR1,Review day,2027-01-15\nR1,Review day,2027-01-29\n"),
        source(
            "scope.csv",
            "release,key,title,type,status,priority,estimate,systems,depends_on\nR1,WEB-1,Log in,feature,open,P2,13,WEB:config;ESB,WEB-2\nR1,WEB-2,Log out,story,open,p3,,WEB,\n",
        ),
        source("dependencies.csv", "from,to,type,lag\nR1/SIT,R1/Exit,FS,-4h\nR1,E1,FF,2\n"),
        source(
            "windows.csv",
            "name,kind,rrule,from,to,zone,scope,severity\nNights,deployment,\"FREQ=WEEKLY;BYDAY=MO,TU\",2027-01-04T18:00,2027-01-05T05:00,,staging;SIT,\nYear end,freeze,,2027-12-20,2028-01-03,Europe/Berlin,,hard\n",
        ),
        source(
            "environment_events.csv",
            "environment,kind,planned,name,start,end\nSIT,refresh,yes,Masked copy,2027-01-30T08:00,2027-01-31T18:00\n",
        ),
        source(
            "audiences.csv",
            "key,name,contents,portfolios,environments\nsponsors,Sponsors,releases;gates,DIG,\n",
        ),
        source("stakeholders.csv", "release,person,raci,audiences\nR1,ann,accountable,sponsors\n"),
        source(
            "waivers.csv",
            "subject,rule,reason,requested_by,approved_by,expires\nR1,Year end,The law sets the date,Ann,Bo,2027-12-31\n",
        ),
        source("decisions.csv", "conflict,decision,owner,reason\nin-freeze:1,fix,Ann,Will move\n"),
        source(
            "plan.csv",
            "name,zone,fiscal_year_start,working_days\nExample,Europe/Berlin,4,mon;tue;wed;thu\n",
        ),
        source(
            "templates.csv",
            "key,name,kind,ready_offset,deploy_offset,phases\ntrain,Train,continuous,20,21,\"[{\"\"name\"\":\"\"SIT\"\",\"\"tier\"\":\"\"test\"\",\"\"offset\"\":13,\"\"days\"\":4}]\"\n",
        ),
        source("leave.csv", "who,start,end,percent\nann,2027-02-01,2027-02-05,100\n"),
        source("terms.csv", "list,word,name,base\nrelease_kind,bundle,Bundle,enterprise\n"),
        source("custom_fields.csv", "key,name,on,kind,choices\nrisk,Risk,release,choice,low;high\n"),
        source("custom_values.csv", "field,record,value\nrisk,R1,high\n"),
        source(
            "process_rules.csv",
            "conflict,severity,governance,template\nchange-unapproved,off,continuous,\n",
        ),
        source(
            "policies.csv",
            "name,rule,severity\nOne at a time,no two enterprise releases touch one system within 5 working days,warning\n",
        ),
        source(
            "cadences.csv",
            "key,name,template,rrule,from,until,key_pattern,name_pattern\nweekly,Weekly,train,FREQ=WEEKLY;BYDAY=WE,2027-01-01,2027-12-31,T{nn},Train {n}\n",
        ),
        source(
            "cabs.csv",
            "key,name,rrule,from,to,cutoff\ncab,CAB,FREQ=WEEKLY,2027-01-05T10:00,2027-01-05T11:00,2d\n",
        ),
        source(
            "activities.csv",
            "phase,name,assignee,due,status\nR1/SIT,Write test report,ann,2027-02-12,planned\n",
        ),
        source(
            "waves.csv",
            "release,name,environment,start,soak,canary\nR1,Canary,SIT,2027-02-13T19:00,24h,yes\n",
        ),
        source("change_requests.csv", "key,name,kind,state,releases,cab\nCHG1,Go live,normal,draft,R1,cab\n"),
        source("baselines.csv", "name,position,tolerance\nBudget,1,5\n"),
    ]
}

/// Names of files where several layouts fit a header.
fn named() -> Vec<Source> {
    let better = [("groups.csv", "environment_groups.csv"), ("templates.csv", "release_templates.csv")];
    let mut sources = sources();
    for (from, to) in better {
        sources.iter_mut().filter(|s| s.name == from).for_each(|s| s.name = to.to_owned());
    }
    sources
}

pub(super) fn plan() -> Plan {
    let import = taken(&Plan::default(), &named(), 0);
    assert_eq!(told(&import), Vec::<String>::new());
    after(&Plan::default(), &import)
}

#[test]
fn every_kind_is_taken_in_any_order_of_files() {
    let plan = plan();
    for &kind in RecordKind::ALL {
        assert!(plan.count(kind) > 0, "{kind:?}");
    }
    let mut turned = named();
    turned.reverse();
    let import = taken(&Plan::default(), &turned, 0);
    assert_eq!(export(&after(&Plan::default(), &import)).len(), RecordKind::ALL.len());
    assert_eq!(import.problems, []);
    assert_eq!(import.rows, 45);
    assert_eq!(import.taken.values().sum::<usize>(), 45);
}

#[test]
fn names_lead_to_the_right_records() {
    let plan = plan();
    let release = |key: &str| plan.all::<Release>().find(|r| r.key == key).unwrap();
    let (r1, e1) = (release("R1"), release("E1"));
    assert_eq!(r1.parents, [e1.id]);
    assert_eq!(r1.systems.len(), 2);
    let sit = plan.all::<Phase>().find(|p| p.name == "SIT").unwrap();
    let booking = plan.all::<Booking>().find(|b| b.key == "B1").unwrap();
    assert_eq!((booking.release, booking.phase), (Some(r1.id), Some(sit.id)));
    assert_eq!(plan.all::<Gate>().next().unwrap().phase, Some(sit.id));
    let web = plan.all::<System>().find(|s| s.key == "WEB").unwrap();
    assert_eq!(web.depends_on.len(), 1);
    let nights = plan.all::<WindowRule>().find(|w| w.name == "Nights").unwrap();
    assert_eq!((nights.tiers.as_slice(), nights.scope.len()), ([Tier::Staging].as_slice(), 1));
    let lags: Vec<_> = plan.all::<Dependency>().map(|d| d.lag.to_string()).collect();
    assert_eq!(lags, ["-4h", "2d"]);
}

#[test]
fn a_second_import_changes_nothing() {
    let plan = plan();
    let again = taken(&plan, &named(), 1_000);
    assert_eq!((again.commands, again.problems), (Vec::new(), Vec::new()));
    assert_eq!(again.taken.values().sum::<usize>(), 45, "unchanged rows are taken too");
    assert_eq!(again.same, again.taken, "and told apart from those that change something");
}

#[test]
fn only_what_differs_is_edited() {
    let plan = plan();
    let text = "key,name,parents,deploy\nR1,Summer release,,2027-03-04\nE1,Half year,,2027-06-30\n";
    let import = taken(&plan, &[source("releases.csv", text)], 1_000);
    let [Command::Edit { fields, .. }] = import.commands.as_slice() else { panic!("{:?}", import.commands) };
    assert_eq!(fields.keys().collect::<Vec<_>>().len(), 3);
    assert_eq!(fields["name"], "Summer release");
    assert!(fields["parents"].is_null(), "an empty cell empties");
    let text = "release,name,start,end,status\nR1,SIT,2027-02-01,2027-02-12,\n";
    let kept = taken(&plan, &[source("phases.csv", text)], 1_000);
    assert_eq!(kept.commands, [], "a choice cannot be emptied");
}

#[test]
fn a_repeated_name_is_told_apart_by_its_date() {
    let plan = plan();
    let text =
        "release,name,date\nR1,Review day,2027-01-08\nR1,Review day,2027-01-15\nR1,Review day,2027-01-29\n";
    let import = taken(&plan, &[source("milestones.csv", text)], 1_000);
    assert!(matches!(import.commands.as_slice(), [Command::Add { .. }]), "{:?}", import.commands);
}

#[test]
fn another_kind_of_a_release_is_tried_against_its_children() {
    let plan = plan();
    let text = "key,name,kind\nR1,Summer now,project\nE1,Half year,project\n";
    let import = taken(&plan, &[source("releases.csv", text)], 1_000);
    assert_eq!(told(&import).len(), 1, "{:?}", told(&import));
    assert!(told(&import)[0].starts_with("releases.csv:3 parents"));
    after(&plan, &import);
}

#[test]
fn the_shell_can_stop_it() {
    let mut ids = uuid::Uuid::nil;
    assert!(super::super::import(&Plan::default(), &named(), &mut ids, &|_, _| false).is_err());
}
