import { err, ok, type Result } from "../../src/engine";
import { cellAddress } from "../../src/sheet/address";
import type {
  CellImage,
  HostIssue,
  MemoryOfWrite,
  WorkbookGateway,
  WorkbookListener,
  WriteReceipt,
} from "../../src/sheet/gateway";
import type { CellContent, WritePlan } from "../../src/sheet/plan";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { type MemorySheet, MemoryWorkbook } from "./memoryWorkbook";

/** The gateway over a workbook in memory: the same promises as over Excel, a thousand times as fast. */
export class MemoryGateway implements WorkbookGateway {
  readonly workbook = new MemoryWorkbook();
  /** Calls that would each be a round trip to Excel. */
  roundTrips = 0;
  /** Called between a read and the next write, for what others do meanwhile. */
  beforeApply: (() => void) | null = null;
  #listener: WorkbookListener | null = null;

  /** What a person does on the sheet; the add-in hears of it. */
  edit(change: (sheet: MemorySheet) => void, sheet = this.workbook.active, local = true): void {
    change(sheet);
    this.#listener?.changed({ sheetId: sheet.id, address: "A1", local });
  }

  activateByHand(id: string): void {
    this.workbook.activeId = id;
    this.#listener?.activated(id);
  }

  async read(sheetId?: string) {
    this.roundTrips++;
    const { workbook } = this;
    const sheet = workbook.sheet(sheetId ?? workbook.activeId);
    if (!sheet) return err<HostIssue>({ code: "sheet-missing" });
    return ok({
      sheet: sheet.snapshot(),
      sheetNames: workbook.sheets.map(({ name }) => name),
      memory: workbook.memory,
      manualCalculation: false,
      readOnly: workbook.readOnly,
    });
  }

  async apply(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite
  ): Promise<Result<WriteReceipt, HostIssue>> {
    this.roundTrips++;
    this.beforeApply?.();
    const { workbook } = this;
    const created = plan.target.kind === "new-sheet";
    const sheet =
      plan.target.kind === "new-sheet"
        ? workbook.add(plan.target.name)
        : workbook.sheet(plan.target.sheetId);
    if (!sheet) return err({ code: "sheet-missing" });
    if (sheet.protected) return err({ code: "sheet-protected", sheetName: sheet.name });
    const touched = [...plan.cells, ...plan.cleared];
    const before: CellImage[] = touched.map(({ row, column }) => ({
      row,
      column,
      ...sheet.get(row, column),
    }));
    const foreign = before.filter(
      ({ row, column, content }) => !created && content !== contentIn(expected, row, column)
    );
    if (foreign.length > 0) {
      return err({
        code: "changed-meanwhile",
        cells: foreign.map(({ row, column, content }) => ({
          cell: cellAddress(row, column),
          content,
        })),
      });
    }
    const receipt: WriteReceipt = {
      sheetId: sheet.id,
      sheetName: sheet.name,
      createdSheet: created,
      before,
      widths: [],
      ownAreas: sheet.names,
    };
    for (const { row, column, content, numberFormat } of plan.cells) {
      const was = sheet.get(row, column);
      sheet.set(row, column, {
        ...was,
        ...stored(content),
        numberFormat: numberFormat ?? was.numberFormat,
      });
    }
    for (const { row, column } of plan.cleared) {
      sheet.set(row, column, { ...sheet.get(row, column), content: "", isFormula: false });
    }
    sheet.names = [...plan.names];
    workbook.memory = memory.after;
    return ok(receipt);
  }

  async restore(receipt: WriteReceipt, memory: string): Promise<Result<void, HostIssue>> {
    this.roundTrips++;
    const { workbook } = this;
    const sheet = workbook.sheet(receipt.sheetId);
    if (!sheet) return err({ code: "sheet-missing" });
    if (receipt.createdSheet) {
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      if (workbook.activeId === sheet.id) workbook.activeId = workbook.sheets[0]!.id;
    } else {
      for (const { row, column, ...cell } of receipt.before) sheet.set(row, column, cell);
      sheet.names = [...receipt.ownAreas];
    }
    workbook.memory = memory;
    return ok(undefined);
  }

  async remember(memory: string): Promise<Result<void, HostIssue>> {
    this.roundTrips++;
    this.workbook.memory = memory;
    return ok(undefined);
  }

  async select(sheetId: string, address: string): Promise<Result<void, HostIssue>> {
    this.workbook.selected = `${sheetId}!${address}`;
    return ok(undefined);
  }

  async activate(sheetId: string): Promise<Result<void, HostIssue>> {
    this.workbook.activeId = sheetId;
    return ok(undefined);
  }

  async watch(listener: WorkbookListener): Promise<Result<void, HostIssue>> {
    this.#listener = listener;
    return ok(undefined);
  }

  async startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>> {
    this.workbook.startsWithWorkbook = on;
    return ok(undefined);
  }
}

function stored(content: CellContent): { content: CellValue; isFormula: boolean } {
  switch (content.kind) {
    case "value":
      return { content: content.value, isFormula: false };
    case "text":
      return { content: content.text, isFormula: false };
    case "formula":
      return { content: content.formula, isFormula: true };
  }
}

function contentIn({ used, formulas }: SheetSnapshot, row: number, column: number): CellValue {
  return used === null ? "" : (formulas[row - used.row]?.[column - used.column] ?? "");
}
