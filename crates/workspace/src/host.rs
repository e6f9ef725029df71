//! What an application around the workspace gives it: the clock, names, folders, dialogs.
//!
//! *Invariant*: only hosts read the clock, the environment and random numbers.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Utc};

pub use crate::wire::Purpose;

/// The edge of the application.
pub trait Host: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
    /// Who is at work, for the log.
    fn author(&self) -> String;
    /// Asks the person for a file or folder; `None` when they gave up.
    fn choose(&self, purpose: Purpose, suggested: &str) -> Option<PathBuf>;
    /// Where the application keeps its own files (recent plans, backups); `None` keeps none.
    fn data_folder(&self) -> Option<PathBuf>;
    /// Opens an address outside; false when that was not possible.
    fn open_link(&self, url: &str) -> bool;
    /// 128 random bits, for new ids.
    fn random(&self) -> u128;
}

/// The computer that it runs on, without dialogs: clock (or `SLIPWAY_NOW`), user, data folder
/// (or `SLIPWAY_DATA`).
#[derive(Debug, Default)]
pub struct SystemHost;

impl Host for SystemHost {
    /// `SLIPWAY_NOW` (RFC 3339) stands still; else the clock.
    fn now(&self) -> DateTime<Utc> {
        let fixed = std::env::var("SLIPWAY_NOW").ok();
        let fixed = fixed.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
        fixed.map_or_else(|| DateTime::<Utc>::from(std::time::SystemTime::now()), |at| at.with_timezone(&Utc))
    }

    fn author(&self) -> String {
        let names = ["SLIPWAY_AUTHOR", "USER", "LOGNAME", "USERNAME"];
        let found = names.iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.trim().is_empty()));
        found.unwrap_or_else(|| "slipway".to_owned())
    }

    fn choose(&self, _purpose: Purpose, _suggested: &str) -> Option<PathBuf> {
        None
    }

    fn data_folder(&self) -> Option<PathBuf> {
        let var = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
        var("SLIPWAY_DATA")
            .or_else(|| var("XDG_DATA_HOME").map(|p| p.join("slipway")))
            .or_else(|| var("APPDATA").map(|p| p.join("Slipway")))
            .or_else(|| var("HOME").map(|p| p.join(".local/share/slipway")))
    }

    fn open_link(&self, _url: &str) -> bool {
        false
    }

    fn random(&self) -> u128 {
        let mut bytes = [0_u8; 16];
        // Without the system's randomness the clock still makes ids that differ on one machine.
        match getrandom::fill(&mut bytes) {
            Ok(()) => u128::from_be_bytes(bytes),
            Err(_) => u128::try_from(self.now().timestamp_nanos_opt().unwrap_or(0)).unwrap_or(0) << 64,
        }
    }
}

/// How many ids this process has made: keeps those of one millisecond in order.
static MADE: AtomicU32 = AtomicU32::new(0);

/// A new id at a time, from random bits. Ids of one process rise, also within a millisecond (RFC 9562,
/// section 6.2, method 1: a counter of 26 bits before the random ones).
pub fn new_id(host: &dyn Host) -> uuid::Uuid {
    let millis = u64::try_from(host.now().timestamp_millis()).unwrap_or(0);
    let bytes = host.random().to_be_bytes();
    let mut rest = [0_u8; 10];
    rest.copy_from_slice(&bytes[..10]);
    let count = MADE.fetch_add(1, Ordering::Relaxed);
    let (upper, lower) = ((count >> 14) & 0x0fff, count & 0x3fff);
    [rest[0], rest[1]] = u16::try_from(upper).unwrap_or(0).to_be_bytes();
    [rest[2], rest[3]] = u16::try_from(lower).unwrap_or(0).to_be_bytes();
    uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
}
