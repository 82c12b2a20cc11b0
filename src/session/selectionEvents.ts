import type { HostIssue, SheetRow, SheetSelection, WorkbookGateway } from "../sheet/gateway";
import { cellIn } from "../sheet/cellIn";
import { fetchPart } from "../sheet/fetchPart";
import type { Result } from "../engine";
import { labelsFrom, type LabelsSource } from "./labelsSource";
import type { SheetView } from "./sheetView";
import type { Selected } from "./workbook/selectedOn";

/** Fetches the code that explains a selection, with the first selection. */
const explaining = (labels: LabelsSource) =>
  fetchPart(async () => {
    const [{ selectedOn }, { noRegion }] = await Promise.all([
      import("./workbook/selectedOn"),
      labelsFrom(labels),
    ]);
    return { selectedOn, noRegion };
  });

/** Keeps what is said of the selected cell in step with what somebody selects. */
export class SelectionEvents {
  /** The last one that nobody has looked at yet; those before it are of no interest any more. */
  #waiting: SheetSelection | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly gateway: WorkbookGateway,
    private readonly labels: LabelsSource,
    /** Lets a task have its turn among everything else that the session does, without a sign of it. */
    private readonly inTurn: (task: () => Promise<void>) => void
  ) {}

  async follow(): Promise<void> {
    const following = await this.gateway.followSelection(this.#selected);
    if (!following.ok) this.#say({ kind: "unheard" });
  }

  readonly #selected = (selection: SheetSelection): void => {
    const isFirst = this.#waiting === null;
    this.#waiting = selection;
    if (!isFirst) return;
    this.inTurn(async () => {
      const latest = this.#waiting;
      this.#waiting = null;
      if (latest) await this.#explain(latest);
    });
  };

  async #explain(selection: SheetSelection): Promise<void> {
    const explained = await explaining(this.labels);
    if (!explained.ok) {
      // Nobody asked for it: a warning that stands is not to go for it.
      if (this.view.state.get().notice === null) this.view.refuse(explained.error);
      return;
    }
    const { selectedOn, noRegion } = explained.value;
    const row = await this.#rowOf(selection);
    if (row && !row.ok && row.error.code === "sheet-missing")
      return this.#say({ kind: "sheet-gone" });
    if (row?.ok && !this.#isAsRead(selection, row.value)) await this.view.read(selection.sheetId);
    this.view.show({ selected: (read) => selectedOn(read, selection, noRegion) });
  }

  /** The row of one cell as it is now: nobody tells of rows that were sorted, or of a new name. */
  async #rowOf({ sheetId, areas }: SheetSelection): Promise<Result<SheetRow, HostIssue> | null> {
    const [area] = areas;
    const isShown = sheetId === this.view.sheetId;
    return isShown && area?.rows === 1 ? this.gateway.readRow(sheetId, area.row) : null;
  }

  #isAsRead({ areas: [area] }: SheetSelection, { sheetName, column, values }: SheetRow): boolean {
    const sheet = this.view.current?.snapshot.sheet;
    if (!sheet || !area) return true;
    const { used } = sheet;
    const right = Math.max(column + values.length, used ? used.column + used.columns : 0);
    const isSame = (_: unknown, at: number): boolean =>
      (cellIn(sheet, sheet.values, area.row, at) ?? "") === (values[at - column] ?? "");
    return sheet.sheetName === sheetName && Array.from({ length: right }, isSame).every(Boolean);
  }

  #say(selected: Selected): void {
    this.view.show({ selected: () => selected });
  }
}
