import {
  IUniverInstanceService,
  UniverInstanceType,
  type IStyleData,
  type Univer,
} from "@univerjs/core";
import { ExcelHost } from "../../host";
import {
  lossesOnSaving,
  saveWorkbookFile,
  type FilePart,
  type SaveOutcome,
} from "../../host/files";
import type { KeptWork } from "../recent/recentWork";
import type { WorkbookData, WorkbookSource } from "./WorkbookSource";

/** What cells look like that say nothing of it, as in a new workbook of Excel. */
const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11 };

function withDefaultStyle(data: WorkbookData): WorkbookData {
  const sheets = Object.entries(data.sheets ?? {}).map(([id, sheet]) => [
    id,
    { defaultStyle: DEFAULT_STYLE, ...sheet },
  ]);
  return { ...data, defaultStyle: DEFAULT_STYLE, sheets: Object.fromEntries(sheets) };
}

/** A workbook in the grid with the host that speaks Office.js for it. */
export class OpenWorkbook {
  readonly host: ExcelHost;
  readonly source: WorkbookSource;
  readonly #univer: Univer;

  constructor(univer: Univer, source: WorkbookSource, locale: "nb-NO" | "en-US") {
    this.#univer = univer;
    this.source = source;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, withDefaultStyle(source.data));
    this.host = new ExcelHost({ univer, unitId: source.data.id, locale });
  }

  get name(): string {
    return this.source.data.name ?? "";
  }

  /** What the file will not have: parts of the one that was opened, and of what was made since. */
  async losses(): Promise<FilePart[]> {
    const ofFile = this.source.notes.flatMap((note) =>
      note.code === "not-kept" ? [note.part] : []
    );
    return [...new Set([...ofFile, ...lossesOnSaving(await this.host.snapshot())])];
  }

  /** The workbook as an .xlsx file, or why it would be none. */
  async toFile(): Promise<SaveOutcome> {
    return saveWorkbookFile(await this.host.snapshotForFile(), this.source.original);
  }

  async toKept(): Promise<KeptWork> {
    const { original, notes } = this.source;
    const data = await this.host.snapshot();
    return { name: this.name, keptAt: Date.now(), data, original, notes };
  }

  dispose(): void {
    this.host.dispose();
    this.#univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.source.data.id);
  }
}
