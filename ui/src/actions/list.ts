/** Everything a person can do, in the order of the menus. */
import BoxIcon from "@lucide/svelte/icons/box";
import CalendarPlusIcon from "@lucide/svelte/icons/calendar-plus";
import CalendarRangeIcon from "@lucide/svelte/icons/calendar-range";
import CircleXIcon from "@lucide/svelte/icons/circle-x";
import CopyIcon from "@lucide/svelte/icons/copy";
import DownloadIcon from "@lucide/svelte/icons/download";
import FilePlusIcon from "@lucide/svelte/icons/file-plus";
import FlagIcon from "@lucide/svelte/icons/flag";
import FolderOpenIcon from "@lucide/svelte/icons/folder-open";
import GanttIcon from "@lucide/svelte/icons/chart-gantt";
import HistoryIcon from "@lucide/svelte/icons/history";
import KeyboardIcon from "@lucide/svelte/icons/keyboard";
import LayersIcon from "@lucide/svelte/icons/layers";
import LinkIcon from "@lucide/svelte/icons/link";
import ListIcon from "@lucide/svelte/icons/list-checks";
import MonitorIcon from "@lucide/svelte/icons/monitor";
import MoonIcon from "@lucide/svelte/icons/moon";
import PanelRightIcon from "@lucide/svelte/icons/panel-right";
import PlusIcon from "@lucide/svelte/icons/plus";
import RedoIcon from "@lucide/svelte/icons/redo-2";
import RocketIcon from "@lucide/svelte/icons/rocket";
import RouteIcon from "@lucide/svelte/icons/route";
import SearchIcon from "@lucide/svelte/icons/search";
import ServerIcon from "@lucide/svelte/icons/server";
import SettingsIcon from "@lucide/svelte/icons/settings";
import SnowflakeIcon from "@lucide/svelte/icons/snowflake";
import SunIcon from "@lucide/svelte/icons/sun";
import TableIcon from "@lucide/svelte/icons/table-2";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import TriangleIcon from "@lucide/svelte/icons/triangle-alert";
import UndoIcon from "@lucide/svelte/icons/undo-2";
import UploadIcon from "@lucide/svelte/icons/upload";
import ZapIcon from "@lucide/svelte/icons/zap";
import type { RecordKind } from "../generated/wire";
import type { App } from "../model/app.svelte";
import { kindOf } from "../model/ids";
import { kindLabel, type ViewId } from "../model/kinds";
import type { Theme } from "../model/settings.svelte";
import { t } from "../text";
import type { Action, MenuId } from "./registry";

type Icon = Action["icon"];
type Made = Omit<Action, "menu" | "section" | "icon" | "shortcut" | "enabled" | "needs"> & { icon?: unknown; shortcut?: string; enabled?: () => boolean; needs?: () => string };

/** The record that is selected, when it is of one of these kinds. */
const selected = (app: App, ...kinds: RecordKind[]): boolean => app.selection !== null && kinds.includes(kindOf(app.selection));
const writable = (app: App): boolean => app.plan !== null && !app.plan.read_only;

const section = (menu: MenuId, number: number, base: () => boolean, made: Made[]): Action[] =>
  made.map((one) => ({
    menu, section: number, ...one, icon: (one.icon ?? null) as Icon, shortcut: one.shortcut ?? null,
    enabled: () => base() && (one.enabled?.() ?? true),
    needs: () => (one.needs && base() && one.enabled?.() === false ? one.needs() : null),
  }));

const always = (): boolean => true;

function planActions(app: App): Action[] {
  const open = (): boolean => app.plan !== null;
  return [
    ...section("plan", 0, always, [
      { id: "plan.new", label: () => t("ui-do-plan-new"), icon: FilePlusIcon, shortcut: "$mod+n", run: () => (app.dialog = { kind: "new_plan" }) },
      { id: "plan.open", label: () => t("ui-do-plan-open"), icon: FolderOpenIcon, shortcut: "$mod+o", run: () => void app.openPlan() },
    ]),
    ...section("plan", 1, open, [
      { id: "plan.import", label: () => t("ui-do-import"), icon: UploadIcon, shortcut: "$mod+i", enabled: () => writable(app), run: () => (app.dialog = { kind: "import" }) },
      { id: "plan.export", label: () => t("ui-do-export"), icon: DownloadIcon, shortcut: "$mod+e", run: () => (app.dialog = { kind: "export" }) },
      { id: "plan.baseline", label: () => t("ui-do-baseline"), icon: FlagIcon, enabled: () => writable(app), run: () => app.plan && (app.dialog = { kind: "create", record: "baseline", preset: { position: app.plan.revision } }) },
      { id: "plan.backup", label: () => t("ui-do-backup"), icon: CopyIcon, run: () => void app.backup() },
    ]),
    ...section("plan", 2, open, [
      { id: "plan.properties", label: () => t("ui-do-plan-properties"), icon: BoxIcon, run: () => void openPlanRecord(app) },
      { id: "plan.close", label: () => t("ui-do-plan-close"), icon: CircleXIcon, shortcut: "$mod+w", run: () => void app.closePlan() },
    ]),
  ];
}

/** The plan's own record is the only one of its kind; its table names it. */
async function openPlanRecord(app: App): Promise<void> {
  const table = await app.ask("table", { kind: "plan", query: "" });
  const row = table?.rows[0];
  if (row) app.open(row.ref);
}

function editActions(app: App): Action[] {
  const title = (): string => app.title ?? "";
  const release = (): string => t("ui-needs-release");
  return [
    ...section("edit", 0, () => writable(app), [
      { id: "edit.undo", label: () => (app.plan?.undo ? t("ui-do-undo-named", { label: app.plan.undo }) : t("ui-do-undo")), icon: UndoIcon, shortcut: "$mod+z", enabled: () => !!app.plan?.undo, run: () => void app.undo() },
      { id: "edit.redo", label: () => (app.plan?.redo ? t("ui-do-redo-named", { label: app.plan.redo }) : t("ui-do-redo")), icon: RedoIcon, shortcut: "$mod+Shift+z", enabled: () => !!app.plan?.redo, run: () => void app.redo() },
    ]),
    ...section("edit", 1, () => app.plan !== null, [
      { id: "edit.search", label: () => t("ui-do-search"), icon: SearchIcon, shortcut: "$mod+f", run: () => (app.overlay = "search") },
      { id: "edit.palette", label: () => t("ui-do-palette"), icon: KeyboardIcon, shortcut: "$mod+k", run: () => (app.overlay = "palette") },
    ]),
    ...section("edit", 2, () => writable(app), [
      { id: "edit.clone", label: () => t("ui-do-clone"), icon: CopyIcon, shortcut: "$mod+d", enabled: () => selected(app, "release"), needs: release, run: () => app.selection && (app.dialog = { kind: "clone", release: app.selection, title: title() }) },
      { id: "edit.link", label: () => t("ui-do-link"), icon: LinkIcon, enabled: () => selected(app, "release", "phase", "gate", "milestone"), needs: () => t("ui-needs-linked"), run: () => app.selection && (app.dialog = { kind: "link", from: app.selection, title: title() }) },
      { id: "edit.join", label: () => t("ui-do-join"), icon: LayersIcon, enabled: () => selected(app, "release"), needs: release, run: () => app.selection && (app.dialog = { kind: "join", release: app.selection, title: title() }) },
      { id: "edit.backward", label: () => t("ui-do-backward"), icon: FlagIcon, enabled: () => selected(app, "release"), needs: release, run: () => app.selection && (app.dialog = { kind: "backward", release: app.selection, title: title() }) },
      { id: "edit.cadence", label: () => t("ui-do-cadence"), icon: CalendarRangeIcon, run: () => (app.dialog = { kind: "cadence", cadence: selected(app, "cadence") ? app.selection : null }) },
      { id: "edit.template", label: () => t("ui-do-template"), icon: CopyIcon, run: () => (app.dialog = { kind: "template", template: selected(app, "release_template") ? app.selection : null }) },
      { id: "edit.remove", label: () => t("ui-do-remove"), icon: TrashIcon, shortcut: "$mod+Backspace", enabled: () => app.selection !== null && !selected(app, "plan"), needs: () => t("ui-needs-record"), run: () => app.selection && (app.dialog = { kind: "remove", record: app.selection, title: title() }) },
    ]),
  ];
}

const NEW: { kind: RecordKind; icon: unknown; section: number; shortcut?: string }[] = [
  { kind: "release", icon: RocketIcon, section: 0, shortcut: "$mod+Shift+r" },
  { kind: "phase", icon: GanttIcon, section: 1 }, { kind: "gate", icon: FlagIcon, section: 1 }, { kind: "criterion", icon: ListIcon, section: 1 },
  { kind: "milestone", icon: FlagIcon, section: 1 }, { kind: "scope_item", icon: ListIcon, section: 1 }, { kind: "dependency", icon: LinkIcon, section: 1 },
  { kind: "change_request", icon: PlusIcon, section: 1 }, { kind: "activity", icon: ListIcon, section: 1 }, { kind: "wave", icon: RocketIcon, section: 1 },
  { kind: "booking", icon: CalendarPlusIcon, section: 2, shortcut: "$mod+Shift+b" }, { kind: "environment", icon: ServerIcon, section: 2 }, { kind: "environment_group", icon: ServerIcon, section: 2 },
  { kind: "environment_event", icon: ZapIcon, section: 2 }, { kind: "window_rule", icon: SnowflakeIcon, section: 2 },
  { kind: "portfolio", icon: LayersIcon, section: 3 }, { kind: "system", icon: BoxIcon, section: 3 }, { kind: "person", icon: PlusIcon, section: 3 },
  { kind: "team", icon: PlusIcon, section: 3 }, { kind: "stakeholder", icon: PlusIcon, section: 3 }, { kind: "audience", icon: PlusIcon, section: 3 },
  { kind: "cab", icon: CalendarPlusIcon, section: 3 }, { kind: "leave", icon: CalendarPlusIcon, section: 3 }, { kind: "waiver", icon: PlusIcon, section: 3 },
  { kind: "release_template", icon: CopyIcon, section: 4 }, { kind: "cadence", icon: CalendarPlusIcon, section: 4 }, { kind: "policy", icon: PlusIcon, section: 4 },
  { kind: "process_rule", icon: PlusIcon, section: 4 }, { kind: "term", icon: PlusIcon, section: 4 }, { kind: "custom_field", icon: PlusIcon, section: 4 },
  { kind: "custom_value", icon: PlusIcon, section: 4 },
];

function insertActions(app: App): Action[] {
  const fresh = NEW.flatMap((row) => section("insert", row.section, () => writable(app), [{
    id: `new.${row.kind}`, label: () => t("ui-do-new", { kind: kindLabel(row.kind) }), icon: row.icon, ...(row.shortcut ? { shortcut: row.shortcut } : {}),
    run: () => (app.dialog = { kind: "create", record: row.kind, preset: {} }),
  }]));
  const template = section("insert", 0, () => writable(app), [
    { id: "new.from_template", label: () => t("ui-do-from-template"), icon: CopyIcon, run: () => (app.dialog = { kind: "from_template" }) },
  ]);
  return [...fresh.slice(0, 1), ...template, ...fresh.slice(1)];
}

const VIEW_ICONS: Record<ViewId, unknown> = { timeline: GanttIcon, environments: ServerIcon, scope: ListIcon, tables: TableIcon, conflicts: TriangleIcon, history: HistoryIcon };
export const viewLabel = (view: ViewId): string => {
  switch (view) {
    case "timeline": return t("ui-view-timeline");
    case "environments": return t("ui-view-environments");
    case "scope": return t("ui-view-scope");
    case "tables": return t("ui-view-tables");
    case "conflicts": return t("ui-view-conflicts");
    case "history": return t("ui-view-history");
  }
};

const themeLabel = (theme: Theme): string =>
  theme === "system" ? t("ui-do-theme-system") : theme === "light" ? t("ui-do-theme-light") : t("ui-do-theme-dark");
const THEME_ICONS: Record<Theme, unknown> = { system: MonitorIcon, light: SunIcon, dark: MoonIcon };

function viewActions(app: App): Action[] {
  const open = (): boolean => app.plan !== null;
  const board = (): boolean => app.board !== null;
  return [
    ...section("view", 0, open, (Object.keys(VIEW_ICONS) as ViewId[]).map((view, index) => ({
      id: `view.${view}`, label: () => viewLabel(view), icon: VIEW_ICONS[view], shortcut: `$mod+${index + 1}`, checked: () => app.view === view, run: () => app.show(view),
    }))),
    ...section("view", 1, board, [
      { id: "board.today", label: () => t("ui-do-today"), icon: CalendarRangeIcon, shortcut: "t", run: () => app.board?.today() },
      { id: "board.day", label: () => t("ui-do-zoom-day"), run: () => app.board?.zoomTo("day") },
      { id: "board.week", label: () => t("ui-do-zoom-week"), run: () => app.board?.zoomTo("week") },
      { id: "board.month", label: () => t("ui-do-zoom-month"), run: () => app.board?.zoomTo("month") },
      { id: "board.quarter", label: () => t("ui-do-zoom-quarter"), run: () => app.board?.zoomTo("quarter") },
      { id: "board.year", label: () => t("ui-do-zoom-year"), run: () => app.board?.zoomTo("year") },
      { id: "board.fit", label: () => t("ui-do-zoom-fit"), shortcut: "$mod+0", run: () => app.board?.zoomTo("fit") },
    ]),
    ...section("view", 2, open, [
      { id: "view.critical", label: () => t("ui-do-critical-path"), icon: RouteIcon, checked: () => app.settings.values.criticalPath, run: () => app.settings.set("criticalPath", !app.settings.values.criticalPath) },
      { id: "view.inspector", label: () => t("ui-do-inspector"), icon: PanelRightIcon, shortcut: "$mod+Period", checked: () => app.settings.values.inspector, run: () => app.settings.set("inspector", !app.settings.values.inspector) },
    ]),
    ...section("view", 3, always, (["system", "light", "dark"] as const).map((theme) => ({
      id: `theme.${theme}`, label: () => themeLabel(theme), icon: THEME_ICONS[theme], checked: () => app.settings.values.theme === theme, run: () => app.settings.set("theme", theme),
    }))),
  ];
}

function helpActions(app: App): Action[] {
  return [
    ...section("help", 0, always, [
      { id: "help.shortcuts", label: () => t("ui-do-shortcuts"), icon: KeyboardIcon, shortcut: "F1", run: () => (app.dialog = { kind: "help" }) },
      { id: "help.settings", label: () => t("ui-do-settings"), icon: SettingsIcon, shortcut: "$mod+Comma", run: () => (app.dialog = { kind: "settings" }) },
    ]),
    ...section("help", 1, always, [
      { id: "help.about", label: () => t("ui-do-about"), run: () => (app.dialog = { kind: "about" }) },
    ]),
  ];
}

export function allActions(app: App): Action[] {
  return [...planActions(app), ...editActions(app), ...insertActions(app), ...viewActions(app), ...helpActions(app)];
}
