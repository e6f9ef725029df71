//! Change requests: one for a few releases under ITSM, nearly all of them approved.

use slipway_plan::record::{ChangeKind, ChangeRequest, ChangeState, Governance, Record, ReleaseId};

use super::Maker;

/// Releases of one request.
const TOGETHER: usize = 5;

pub(super) fn make(maker: &mut Maker) {
    let asks = |record: &Record| match record {
        Record::Release(r) if r.governance == Governance::Itsm => Some(r.id),
        _ => None,
    };
    let releases: Vec<ReleaseId> = maker.records.iter().filter_map(asks).collect();
    for (n, together) in releases.chunks(TOGETHER).enumerate() {
        let state = if maker.dice.one_in(40) { ChangeState::Assessed } else { ChangeState::Approved };
        let request = ChangeRequest {
            id: maker.ids.of(),
            key: format!("CHG-{:05}", n + 1),
            name: maker.title(),
            kind: ChangeKind::Normal,
            state,
            placeholder: false,
            releases: together.to_vec(),
            cab: None,
            cab_date: None,
            submitted: None,
            retrospective: None,
            approver: String::new(),
            owner: None,
            url: String::new(),
            note: String::new(),
        };
        maker.add(request);
    }
}
