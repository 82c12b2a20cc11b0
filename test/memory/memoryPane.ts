import { ok, type Result } from "../../src/engine";
import { cellAddress } from "../../src/sheet/address";
import type { HostIssue, SheetChange, WorkbookListener } from "../../src/sheet/gateway";
import { ForeignEdits } from "../../src/sheet/foreignEdits";
import type { Shift } from "../../src/sheet/shift";
import { MemoryEvents } from "./memoryEvents";
import type { MemorySheet, MemoryWorkbook } from "./memoryWorkbook";

import { MemoryWindow, type Edit } from "./memoryWindow";

/** A pane on a workbook in memory: what people do there, and what the panes hear of it. */
export class MemoryPane extends MemoryWindow {
  #listener: WorkbookListener | null = null;
  protected readonly foreignEdits = new ForeignEdits();
  protected readonly events = new MemoryEvents(this.workbook, (change) => {
    this.foreignEdits.record(change);
    this.#listener?.changed(change);
  });

  constructor(workbook?: MemoryWorkbook) {
    super(workbook);
    this.workbook.panes.add(this);
  }

  /** The pane is closed: it hears nothing any more. */
  close(): void {
    this.workbook.panes.delete(this);
  }

  /** What a person does on the sheet; the add-in hears of it, and so do other panes on the workbook. */
  edit(
    change: (sheet: MemorySheet) => void,
    { sheet = this.workbook.active, local = true, cell }: Edit = {}
  ): void {
    change(sheet);
    this.#tell({
      sheetId: sheet.id,
      address: cell ? cellAddress(cell.row, cell.column) : "1:1048576",
      content: cell ? sheet.get(cell.row, cell.column).content : null,
      moved: null,
      local,
    });
  }

  /** Puts rows or columns in, or deletes them; every pane hears of it. */
  shift(
    shift: Shift,
    { sheet = this.workbook.active, local = true }: Omit<Edit, "cell"> = {}
  ): void {
    sheet.shift(shift);
    this.#tell({ sheetId: sheet.id, address: "", content: null, moved: shift, local });
  }

  /** A change that this gateway did not make. */
  readonly hear = (change: SheetChange): void => this.events.deliver(change);

  #tell(change: SheetChange): void {
    for (const pane of this.workbook.panes) {
      pane.hear(pane === this ? change : { ...change, local: false });
    }
  }

  /** The other panes on the workbook hear of what this one wrote on a sheet. */
  protected wrote(sheetId: string): void {
    const change = { sheetId, address: "1:1048576", content: null, moved: null, local: false };
    for (const pane of this.workbook.panes) if (pane !== this) pane.hear(change);
  }

  /** Formulas have new results, as when a linked workbook changes; nobody typed anything. */
  calculate(change: (sheet: MemorySheet) => void, sheet = this.workbook.active): void {
    change(sheet);
    this.#listener?.calculated(sheet.id);
  }

  activateByHand(id: string): void {
    this.workbook.activeId = id;
    this.#listener?.activated(id);
  }

  async watch(listener: WorkbookListener): Promise<Result<void, HostIssue>> {
    this.#listener = listener;
    return ok(undefined);
  }
}
