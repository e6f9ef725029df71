//! Prints what the page helpers can do into one PDF, to be looked at: `cargo run -p slipway-report --example specimen OUT.pdf`.
//! The names and numbers are made up.

use std::{env, error::Error, fs};

use slipway_report::{
    page::{
        Align, Axis, Cell, Column, Flow, Fonts, Form, LaneItem, Lean, List, Mark, Page, PageNumber, Paper,
        Plot, RagBox, Rect, Running, Sheet, StatusInk, Striped, Stroke, Style, Table, Target, Text, at,
        draw_freeze, draw_lane, draw_outage, ink, pack, put_running, ticks,
    },
    pdf::{self, Meta},
};

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::args().nth(1).unwrap_or_else(|| "specimen.pdf".to_owned());
    let mut text = Text::new(Fonts::with_system());
    let mut list = List::default();
    status(&mut text, &mut list);
    year(&mut text, &mut list);
    let register = register(&mut text);
    list.pages.extend(register.pages);
    fs::write(out, pdf::write(&list, &Meta::new("Specimen", "en"))?)?;
    Ok(())
}

fn status(text: &mut Text, list: &mut List) {
    let sheet = Sheet { paper: Paper::A4, margin: 42.0 };
    let mut page = Page::new(sheet.paper);
    let running = Running {
        head_left: "Release status – Programme Ősz 2027".into(),
        head_right: "Status date 2027-09-14 · Confidential".into(),
        foot_left: "Log position 4711 · 9f3a77c2".into(),
        foot_right: "Page 1 of 1".into(),
    };
    put_running(&mut page, text, sheet, &running);
    let (head, rest) = sheet.body().split_top(30.0);
    page.label(text, "Programme Ősz 2027", Style::new(18.0).bold(), head, Align::Left);
    list.add_outline(0, "Status", list.pages.len(), head.y);
    let (boxes, rest) = rest.split_top(86.0);
    let rags = [
        (
            "Schedule",
            "At risk",
            ink::AT_RISK,
            Mark::Down,
            "worse",
            "SIT-2 is double-booked in week 38; the cut-over moves by 4 days.",
        ),
        (
            "Scope",
            "On track",
            ink::ON_TRACK,
            Mark::Same,
            "as before",
            "182 of 210 items accepted, 3 withdrawn since the last report.",
        ),
        (
            "Quality",
            "Late",
            ink::LATE,
            Mark::Up,
            "better",
            "7 open severity-1 defects block the UAT exit gate.",
        ),
        ("Environments", "Planned", ink::PLANNED, Mark::Same, "as before", "Two bookings await approval."),
    ];
    for (area, (title, status, ink, mark, word, why)) in boxes.columns(4, 8.0).into_iter().zip(rags) {
        let rule = "Amber: a gate within 10 working days of its limit.";
        page.rag_box(text, area, &RagBox { title, status, ink, trend: Some((mark, word)), why, rule });
    }
    let (_, rest) = rest.split_top(14.0);
    let (chart, rest) = rest.split_top(150.0);
    burn_up(&mut page, text, chart);
    milestones(&mut page, text, rest);
    list.pages.push(page);
}

fn burn_up(page: &mut Page, text: &mut Text, area: Rect) {
    let (title, below) = area.split_top(18.0);
    page.label(text, "Scope burn-up", Style::new(11.0).bold(), title, Align::Left);
    let frame = Rect::new(below.x + 26.0, below.y + 4.0, below.width - 34.0, below.height - 24.0);
    let plot = Plot { area: frame, x: (14.0, 54.0), y: (0.0, 250.0) };
    let small = Style::new(6.5).colour(ink::SECONDARY);
    let labels: Vec<_> = ticks(210.0, 5).into_iter().map(|v| (v, format!("{v}"))).collect();
    plot.grid_y(page, text, &labels, small, Stroke::solid(ink::GRID_MINOR, 0.6));
    let weeks: Vec<_> = (14..=54).step_by(5).map(|w| (w as f32, format!("W{w}"))).collect();
    plot.labels_x(page, text, &weeks, small);
    let done: Vec<_> =
        (14..=39).map(|w| (w as f32, 205.0 / (1.0 + (-(w as f32 - 28.0) / 3.2).exp()))).collect();
    plot.below(page, &done, ink::PLANNED.fill.tint(0.6));
    plot.line(page, &done, Stroke::solid(ink::PLANNED.stripe, 1.4));
    plot.steps(
        page,
        &[(14.0, 190.0), (25.0, 205.0), (33.0, 210.0), (54.0, 210.0)],
        Stroke::solid(ink::TEXT, 1.0),
    );
    plot.upright(page, 39.0, Stroke::dashed(ink::TODAY, 1.0, 2.0));
}

fn milestones(page: &mut Page, text: &mut Text, area: Rect) {
    let mut table = Table::new([
        Column::share(3.0),
        Column::points(62.0),
        Column::points(62.0),
        Column::points(36.0).right(),
        Column::share(1.2),
    ]);
    table.head = ["Milestone", "Baseline", "Forecast", "Days", "Owner"].map(Cell::from).to_vec();
    let names = [
        "Configure fraud engine",
        "Zahlungsabgleich für Größenprüfung – Übergabe",
        "Cut over billing → ledger",
        "新しいリスク: ベンダー凍結 🚀",
        "Regression test of the customer portal on a very long name that has to wrap in its column",
    ];
    let owners = ["T. 田中", "A. Novák", "R. García", "K. Ødegård", "S. Łukasiewicz"];
    for (i, (name, owner)) in names.into_iter().zip(owners).enumerate() {
        let status = [ink::ON_TRACK, ink::LATE, ink::AT_RISK, ink::PLANNED, ink::DONE][i];
        let cell = Cell::from(name)
            .mark(if i % 2 == 0 { Mark::Diamond } else { Mark::HollowDiamond }, status.stripe);
        let cell = if i == 1 { cell.link(Target::new("https://example.org/PAY-17")) } else { cell };
        table.row([
            cell,
            "2027-06-09".into(),
            "2027-06-13".into(),
            format!("+{}", i * 2).into(),
            owner.into(),
        ]);
    }
    let laid = table.lay_out(text, area.width);
    let (used, _) = laid.draw_in(page, area);
    let mut y = area.y + used + 16.0;
    let marks = [
        Mark::Diamond,
        Mark::HollowDiamond,
        Mark::Up,
        Mark::Down,
        Mark::Same,
        Mark::Dot,
        Mark::Circle,
        Mark::Check,
        Mark::Cross,
        Mark::Bang,
        Mark::Dash,
    ];
    for (i, mark) in marks.into_iter().enumerate() {
        page.mark(mark, at(area.x + 8.0 + i as f32 * 22.0, y), 8.0, ink::TEXT);
        page.mark(mark, at(area.x + 8.0 + i as f32 * 22.0, y + 20.0), 14.0, ink::LATE.stripe);
    }
    y += 40.0;
    for words in [
        "▲ Two releases moved later: R25.3 (+4 d), R26.1 (+11 d). ◆ ◇ ● ○ ✓ ✕ → – ≥ 98 %",
        "מועד השחרור R25.3 נדחה ב-4 ימים",
        "مخاطر جديدة: تجميد المورد خلال نافذة النشر — 新しいリスク",
        "नया जोखिम क्षेत्र में परीक्षण",
        "Γειά, Выпуск, ţară, fi fl affluent office",
    ] {
        for style in [Style::new(10.0), Style::new(10.0).bold()] {
            let room = Rect::new(area.x, y, area.width, 16.0);
            page.label(text, words, style, room, Align::Left);
            y += 15.0;
        }
    }
}

fn year(text: &mut Text, list: &mut List) {
    let sheet = Sheet { paper: Paper::A3.landscape(), margin: 36.0 };
    let mut page = Page::new(sheet.paper);
    put_running(
        &mut page,
        text,
        sheet,
        &Running { head_left: "Year 2027".into(), foot_right: "Page 2".into(), ..Running::default() },
    );
    let body = sheet.body();
    list.add_outline(0, "Year", list.pages.len(), body.y);
    let axis = Axis { from: 0.0, to: 365.0, left: body.x + 110.0, right: body.right() };
    if let Some(area) = axis.band(348.0, 365.0, body.y + 16.0, body.height - 16.0) {
        draw_freeze(&mut page, area);
    }
    if let Some(area) = axis.band(200.0, 204.0, body.y + 16.0, body.height - 16.0) {
        draw_outage(&mut page, area);
    }
    for month in 0..12 {
        let x = axis.x(month as f32 * 30.4);
        page.line(at(x, body.y), at(x, body.bottom()), Stroke::solid(ink::GRID_MAJOR, 0.5));
        let room = Rect::new(x + 3.0, body.y, 60.0, 14.0);
        page.label(text, &format!("2027-{:02}", month + 1), Style::new(7.5).bold(), room, Align::Left);
    }
    let inks: [StatusInk; 5] = [ink::PLANNED, ink::ON_TRACK, ink::AT_RISK, ink::LATE, ink::DONE];
    let mut y = body.y + 20.0;
    for lane in 0..14 {
        let spans: Vec<(f32, f32)> = (0..7)
            .map(|i| {
                (
                    i as f32 * 48.0 + (lane * 13 % 31) as f32,
                    i as f32 * 48.0 + (lane * 13 % 31) as f32 + 8.0 + ((i * 17 + lane * 7) % 60) as f32,
                )
            })
            .collect();
        let (rows, count) = pack(&spans, 0.5);
        let height = count as f32 * 15.0 + 6.0;
        let name = Rect::new(body.x, y, 104.0, 16.0);
        page.label(text, &format!("Environment {lane} Größenprüfung"), Style::new(8.0), name, Align::Left);
        for row in 0..count {
            let mut items: Vec<LaneItem> = Vec::new();
            for (i, (from, to)) in spans.iter().enumerate().filter(|(i, _)| rows[*i] == row) {
                let form = if i == 5 {
                    Form::Diamond
                } else if i == 3 {
                    Form::HollowDiamond
                } else {
                    Form::Bar
                };
                let clash = (i == 2).then_some((from + 6.0, from + 14.0)).into_iter().collect();
                items.push(LaneItem {
                    from: *from,
                    to: *to,
                    form,
                    label: format!("R2027.{i:02} Billing SIT"),
                    ink: inks[(i + lane) % 5],
                    clash,
                });
            }
            let area = Rect::new(axis.left, y + 2.0 + row as f32 * 15.0, axis.right - axis.left, 12.5);
            draw_lane(&mut page, text, axis, area, &items, Style::new(6.5));
        }
        y += height;
        page.rule(body.x, body.right(), y, Stroke::solid(ink::GRID_MINOR, 0.5));
    }
    let late = Rect::new(body.x, y + 10.0, 60.0, 14.0);
    page.fill(late, ink::LATE.fill);
    page.hatch(late, Lean::Rising, 2.5, Stroke::solid(ink::LATE.stripe, 0.5));
    page.hatch(late, Lean::Falling, 2.5, Stroke::solid(ink::LATE.stripe, 0.5));
    list.pages.push(page);
}

fn register(text: &mut Text) -> List {
    let mut flow = Flow::new(text, Sheet { paper: Paper::A4, margin: 42.0 });
    flow.heading(0, "Register of conflicts");
    flow.paragraph("Every conflict by date and severity, with its owner and what was decided. A paragraph that is long enough to wrap over the edge of the page at least once, so that its lines can be looked at.", Style::new(9.0));
    flow.space(6.0);
    let mut table = Table::new([
        Column::points(64.0),
        Column::share(3.0),
        Column::share(1.0),
        Column::points(40.0).right(),
    ]);
    table.head = ["When", "What", "Owner", "Days"].map(Cell::from).to_vec();
    table.striped = Striped::Ruled;
    for i in 0..70 {
        let what = if i % 3 == 0 {
            "Booking overlaps on Staging: the billing release and the customer portal both hold it exclusively from Monday on, and neither can move."
        } else {
            "Freeze breached"
        };
        table.row([
            Cell::from(format!("2027-{:02}-{:02}", i % 12 + 1, i % 28 + 1)),
            what.into(),
            "S. Łukasiewicz".into(),
            format!("{i}").into(),
        ]);
    }
    flow.table(&table);
    flow.finish(|PageNumber { page, of }| Running {
        head_left: "Register".into(),
        foot_right: format!("Page {page} of {of}"),
        ..Running::default()
    })
}
