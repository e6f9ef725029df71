//! Long work beside the window: progress, cancel, result.
//!
//! *Invariant*: a job holds no lock while it reads, lays out or writes; it works on a snapshot of the plan.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use slipway_exchange::csv::Watch;
use slipway_text::say;

use crate::wire::{Code, ExportReport, ImportReport, JobState, JobView, WireError};

/// How far work is, and whether it should stop.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

impl Watch for Progress {
    fn step(&self, done: u64, total: u64) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        !self.cancelled.load(Ordering::Relaxed)
    }
}

impl Progress {
    /// Asks it to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it should stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// What a job made.
pub enum Made {
    /// An import.
    Import(Box<ImportReport>),
    /// An export.
    Export(ExportReport),
}

struct Job {
    label: String,
    progress: Arc<Progress>,
    result: Option<Result<Made, WireError>>,
}

/// Jobs that were started and not yet looked at when they had ended.
#[derive(Clone, Default)]
pub struct Jobs(Arc<Mutex<HashMap<String, Job>>>);

impl Jobs {
    /// Starts work on a thread of its own.
    pub fn start(
        &self,
        id: &str,
        label: String,
        work: impl FnOnce(&Progress) -> Result<Made, WireError> + Send + 'static,
    ) -> Result<JobView, WireError> {
        let progress = Arc::new(Progress::default());
        let job = Job { label, progress: Arc::clone(&progress), result: None };
        self.lock().insert(id.to_owned(), job);
        let (jobs, key) = (self.clone(), id.to_owned());
        let run = move || {
            let work = std::panic::AssertUnwindSafe(|| work(&progress));
            let result =
                std::panic::catch_unwind(work).unwrap_or_else(|_| Err(WireError::internal("job panicked")));
            if let Some(job) = jobs.lock().get_mut(&key) {
                job.result = Some(result);
            }
        };
        std::thread::Builder::new().name("job".to_owned()).spawn(run).map_err(WireError::internal)?;
        self.view(id)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How a job stands. One that has ended is forgotten after it was told.
    pub fn view(&self, id: &str) -> Result<JobView, WireError> {
        let mut jobs = self.lock();
        let unknown = || WireError::new(Code::NotFound, &say::job_unknown());
        let job = jobs.get_mut(id).ok_or_else(unknown)?;
        let mut view = JobView {
            job: id.to_owned(),
            state: JobState::Running,
            done: job.progress.done.load(Ordering::Relaxed),
            total: job.progress.total.load(Ordering::Relaxed),
            label: job.label.clone(),
            imported: None,
            exported: None,
            error: None,
        };
        match job.result.take() {
            None => return Ok(view),
            Some(Ok(Made::Import(report))) => (view.state, view.imported) = (JobState::Done, Some(*report)),
            Some(Ok(Made::Export(report))) => (view.state, view.exported) = (JobState::Done, Some(report)),
            Some(Err(error)) => {
                let cancelled = error.code == Code::Cancelled;
                view.state = if cancelled { JobState::Cancelled } else { JobState::Failed };
                view.error = Some(error);
            }
        }
        jobs.remove(id);
        Ok(view)
    }

    /// Asks a job to stop.
    pub fn cancel(&self, id: &str) {
        if let Some(job) = self.lock().get(id) {
            job.progress.cancel();
        }
    }
}
