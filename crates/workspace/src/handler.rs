//! The answer to each call of the wire.

use std::sync::Arc;

use chrono::NaiveDate;
use slipway_analysis::Ledger;
use slipway_plan::record::{AudienceId, ReleaseId};
use slipway_plan::time::parse_day;
use slipway_plan::{RecordKind, RecordRef};
use slipway_report::page;
use slipway_report::scene::{self, Grouping, Scene};
use slipway_text::say;

use crate::files::file_name;
use crate::give_out::{self, Snapshot};
use crate::job::{Made, Progress};
use crate::session::Session;
use crate::wire::*;
use crate::workspace::{Inner, MADE_BY, locked, new_plan, plan_view, rfc3339};
use crate::{cadence, conflict_list, describe, rows, schedule, take_in, template, views};

type Answer<T> = Result<T, WireError>;

/// How many rows one answer has at most.
const MOST: usize = 5_000;

impl Handler for Arc<Inner> {
    fn welcome(&self, _: Nothing) -> Answer<Welcome> {
        let recent = locked(&self.files).recent(&*self.host);
        let plan = locked(&self.open).as_ref().map(plan_view);
        let version = MADE_BY.rsplit(' ').next().unwrap_or_default().to_owned();
        Ok(Welcome { version, recent, plan })
    }

    fn choose_file(&self, request: ChooseFile) -> Answer<Option<FileHandle>> {
        let name = base_name(&request.suggested);
        let chosen = self.host.choose(request.purpose, &name);
        Ok(chosen.map(|path| locked(&self.files).hold(&*self.host, path)))
    }

    fn new_plan(&self, request: NewPlan) -> Answer<PlanView> {
        let path = locked(&self.files).path(&request.handle)?;
        let mut open = locked(&self.open);
        let session = new_plan(&*self.host, &path, (&request.name, &request.zone), request.sample)?;
        Ok(self.keep(&mut open, session))
    }

    fn open_plan(&self, request: ByHandle) -> Answer<PlanView> {
        let path = locked(&self.files).path(&request.handle)?;
        self.open_file(&path)
    }

    fn close_plan(&self, _: Nothing) -> Answer<()> {
        *locked(&self.open) = None;
        Ok(())
    }

    fn forget_recent(&self, request: ByHandle) -> Answer<()> {
        locked(&self.files).forget(&*self.host, &request.handle)
    }

    fn zones(&self, _: Nothing) -> Answer<Vec<String>> {
        Ok(chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name().to_owned()).collect())
    }

    fn plan(&self, _: Nothing) -> Answer<PlanView> {
        self.with(|session| Ok(plan_view(session)))
    }

    fn timeline(&self, request: Timeline) -> Answer<Scene> {
        let by = match request.group_by {
            GroupBy::Portfolio => Grouping::Portfolio,
            GroupBy::System => Grouping::System,
            GroupBy::Kind => Grouping::Kind,
        };
        self.with(|session| {
            let plan = session.plan();
            let mut scene = scene::timeline(&plan, session.conflicts(), session.now(), by);
            if request.forecast == Some(true) {
                scene::forecast(&mut scene, &plan, &self.schedule_of(session));
            }
            Ok(Scene { revision: session.revision(), ..scene })
        })
    }

    fn environments(&self, _: Nothing) -> Answer<Scene> {
        self.with(|session| {
            let scene = scene::environments(&session.plan(), session.conflicts(), session.now());
            Ok(Scene { revision: session.revision(), ..scene })
        })
    }

    fn table(&self, request: TableOf) -> Answer<Table> {
        self.with(|session| Ok(views::table(session, request.kind, &request.query)))
    }

    fn record(&self, request: ByRef) -> Answer<RecordView> {
        self.with(|session| {
            let gone = slipway_plan::PlanError::NotFound(request.r#ref);
            views::record(session, request.r#ref).ok_or_else(|| WireError::refused(&session.plan(), &gone))
        })
    }

    fn blank(&self, request: ByKind) -> Answer<RecordView> {
        let id = self.new_id();
        self.with(|session| Ok(views::blank(&session.plan(), request.kind, id)))
    }

    fn options(&self, request: OptionsOf) -> Answer<Vec<Choice>> {
        self.with(|session| Ok(views::options(&session.plan(), &request)))
    }

    fn conflicts(&self, request: ConflictsOf) -> Answer<ConflictList> {
        self.with(|session| Ok(conflict_list::list(session, &request)))
    }

    fn conflict_rows(&self, request: ConflictPage) -> Answer<Vec<ConflictRow>> {
        self.with(|session| Ok(conflict_list::page(session, &request)))
    }

    fn conflict_ids(&self, request: ConflictPage) -> Answer<Vec<String>> {
        self.with(|session| Ok(conflict_list::ids(session, &request)))
    }

    fn unmet(&self, request: ByRef) -> Answer<Vec<Named>> {
        self.with(|session| {
            let plan = session.plan();
            let open = slipway_analysis::unmet(&plan, request.r#ref.id.into(), session.now());
            let found = open.into_iter().map(|c| rows::named(&plan, c.id.into()));
            Ok(if request.r#ref.kind == RecordKind::Gate { found.collect() } else { Vec::new() })
        })
    }

    fn decisions_over(&self, _: Nothing) -> Answer<Vec<DecisionView>> {
        self.with(|session| {
            let plan = session.plan();
            let over = Ledger::of(&plan, session.now()).over(session.conflicts());
            Ok(over.into_iter().take(MOST).map(|d| rows::decision(d, session.now())).collect())
        })
    }

    fn conflict(&self, request: ById) -> Answer<ConflictCard> {
        self.with(|session| {
            let found = request.id.parse().ok().and_then(|id| session.conflicts().get(&id));
            let found = found.ok_or_else(|| WireError::new(Code::NotFound, &say::conflict_unknown()))?;
            let plan = session.plan();
            Ok(rows::card(&plan, &Ledger::of(&plan, session.now()), found))
        })
    }

    fn cadence(&self, request: ByRef) -> Answer<CadenceView> {
        self.with(|session| cadence::view(&session.plan(), request.r#ref, session.now().date()))
    }

    fn cadences_due(&self, _: Nothing) -> Answer<Vec<CadenceDue>> {
        self.with(|session| Ok(cadence::due(&session.plan(), session.now().date())))
    }

    fn template_impact(&self, request: ByRef) -> Answer<TemplateImpact> {
        self.with(|session| template::impact(&session.plan(), request.r#ref))
    }

    fn schedule(&self, _: Nothing) -> Answer<ScheduleView> {
        self.with(|session| Ok(schedule::all(session, &self.schedule_of(session))))
    }

    fn dates(&self, request: ByRef) -> Answer<Vec<DateCard>> {
        self.with(|session| Ok(schedule::dates(session, &self.schedule_of(session), request.r#ref)))
    }

    fn backward(&self, request: GoLive) -> Answer<BackwardView> {
        self.with(|session| schedule::backward(session, &request))
    }

    fn run(&self, request: Run) -> Answer<Outcome> {
        let actor = self.actor(request.why.filter(|why| !why.trim().is_empty()));
        self.with(|session| {
            let done = session.run(&request.command, Some(request.revision), &actor)?;
            self.back_up(session);
            Ok(Inner::outcome(session, done))
        })
    }

    fn preview(&self, request: Preview) -> Answer<Outcome> {
        self.with(|session| {
            let done = session.preview(&request.command, Some(request.revision))?;
            Ok(Inner::outcome(session, done))
        })
    }

    fn undo(&self, _: Nothing) -> Answer<Outcome> {
        let actor = self.actor(None);
        self.with(|session| {
            let done = session.undo(&actor)?;
            Ok(Inner::outcome(session, done))
        })
    }

    fn redo(&self, _: Nothing) -> Answer<Outcome> {
        let actor = self.actor(None);
        self.with(|session| {
            let done = session.redo(&actor)?;
            Ok(Inner::outcome(session, done))
        })
    }

    fn history(&self, request: HistoryOf) -> Answer<History> {
        self.with(|session| history(session, &request))
    }

    fn search(&self, request: Search) -> Answer<Vec<Found>> {
        self.with(|session| Ok(views::search(&session.plan(), &request.query, request.limit.min(MOST))))
    }

    fn import(&self, request: Import) -> Answer<JobView> {
        let path = locked(&self.files).path(&request.handle)?;
        let plan = self.with(|session| Ok(session.plan()))?;
        let label = say::job_import(file_name(&path)).text();
        let inner = Self::clone(self);
        let work = move |progress: &Progress| {
            let sources = take_in::sources(&path, request.from)?;
            let mut ids = || inner.new_id();
            let import = take_in::read(&plan, &sources, request.from, &mut ids, progress)?;
            drop(plan);
            let mut report = take_in::report(&import, request.dry_run);
            if progress.is_cancelled() {
                return Err(WireError::new(Code::Cancelled, &say::job_cancelled()));
            }
            if !request.dry_run {
                let actor = inner.actor(None);
                report.outcome = inner.with(|session| {
                    let done = take_in::carry_out(session, import, &actor)?;
                    Ok(done.map(|done| Inner::outcome(session, done)))
                })?;
            }
            Ok(Made::Import(Box::new(report)))
        };
        self.jobs.start(&self.new_id().to_string(), label, work)
    }

    fn export(&self, request: Export) -> Answer<JobView> {
        let path = locked(&self.files).path(&request.handle)?;
        let snapshot = self.with(|session| Snapshot::of(session))?;
        let label = say::job_export(file_name(&path)).text();
        let author = self.host.author();
        let work = move |progress: &Progress| {
            export(&snapshot, &request, &author, progress, &path).map(Made::Export)
        };
        self.jobs.start(&self.new_id().to_string(), label, work)
    }

    fn backup(&self, request: ByHandle) -> Answer<()> {
        let path = locked(&self.files).path(&request.handle)?;
        self.with(|session| session.backup(&path).map(|_| ()))
    }

    fn job(&self, request: ByJob) -> Answer<JobView> {
        self.jobs.view(&request.job)
    }

    fn cancel_job(&self, request: ByJob) -> Answer<()> {
        self.jobs.cancel(&request.job);
        Ok(())
    }

    fn open_link(&self, request: OpenLink) -> Answer<()> {
        let lower = request.url.to_ascii_lowercase();
        let allowed = lower.starts_with("https://") || lower.starts_with("mailto:");
        let clean = !request.url.chars().any(|c| c.is_control() || c.is_whitespace());
        if allowed && clean && self.host.open_link(&request.url) {
            Ok(())
        } else {
            Err(WireError::new(Code::Invalid, &say::link_refused()))
        }
    }
}

/// Only the name of a suggested file: no folder, no character that a file system would choke on.
fn base_name(suggested: &str) -> String {
    let last = suggested.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = last.chars().filter(|c| !c.is_control() && !"<>:\"|?*".contains(*c));
    let name: String = kept.take(120).collect();
    if name.trim_matches(['.', ' ']).is_empty() { say::file_not_saved_name().text() } else { name }
}

fn export(
    snapshot: &Snapshot,
    request: &Export,
    author: &str,
    progress: &Progress,
    path: &std::path::Path,
) -> Answer<ExportReport> {
    use slipway_exchange::csv::Watch;
    let watch = |done, total| progress.step(done, total);
    let day = |text: &Option<String>| -> Answer<Option<NaiveDate>> {
        let Some(text) = text else { return Ok(None) };
        let why = || slipway_text::refusal::value_error(&slipway_plan::ValueError::NotDay(text.clone()));
        parse_day(text).map(Some).map_err(|_| WireError::new(Code::Invalid, &why()))
    };
    let paper = |a4: page::Paper, a3: page::Paper, letter: page::Paper| match request.paper {
        Paper::A4 => a4,
        Paper::A3 => a3,
        Paper::Letter => letter,
    };
    match request.what {
        ExportWhat::Ics => {
            let of = |r: RecordRef| (r.kind == RecordKind::Audience).then_some(AudienceId(r.id));
            let audience = request.audience.and_then(of);
            give_out::ics(snapshot, audience, (day(&request.from)?, day(&request.to)?), path)
        }
        ExportWhat::Csv => give_out::csv(snapshot, path),
        ExportWhat::Json => give_out::json(snapshot, path),
        ExportWhat::Process => give_out::process(snapshot, path),
        ExportWhat::Status => {
            let of = |r: RecordRef| (r.kind == RecordKind::Release).then_some(ReleaseId(r.id));
            let paper = paper(page::Paper::A4, page::Paper::A4, page::Paper::LETTER);
            give_out::status_pdf(
                snapshot,
                (request.release.and_then(of), None),
                (paper, author),
                &watch,
                path,
            )
        }
        ExportWhat::Year => {
            let year = request.year.unwrap_or_else(|| snapshot.main_year());
            let paper = paper(page::Paper::A4, page::Paper::A3, page::Paper::LETTER);
            give_out::year_pdf(
                snapshot,
                (year, request.forecasts.unwrap_or(false)),
                (paper.landscape(), author),
                &watch,
                path,
            )
        }
    }
}

pub(crate) fn history(session: &Session, request: &HistoryOf) -> Answer<History> {
    let plan = session.plan();
    let at_path = |e| WireError::store(session.path(), &e);
    let limit = request.limit.min(500);
    let mut entries = Vec::new();
    let mut before = request.before;
    while entries.len() < limit {
        let part = session.store().entries(before, limit.max(50)).map_err(at_path)?;
        let Some(last) = part.last() else { break };
        before = Some(last.seq);
        for entry in part {
            let touches = request.record.is_none_or(|at| entry.changes.iter().any(|c| c.record == at));
            if touches && entries.len() < limit {
                entries.push(HistoryEntry {
                    seq: entry.seq,
                    when: rfc3339(entry.at.timestamp(), &plan),
                    author: entry.author.clone(),
                    label: session.label(&entry),
                    why: entry.why.clone(),
                    undone: session.undone().contains(&entry.seq),
                    changes: describe::changes(&plan, &entry.changes),
                });
            }
        }
    }
    Ok(History { entries })
}
