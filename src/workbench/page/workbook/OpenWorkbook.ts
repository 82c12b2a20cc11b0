import {
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import { ExcelHost } from "../../host";
import { localeOf, type Language } from "../words";

/** What a workbook is made of; it always has an id. */
export type WorkbookData = Partial<IWorkbookData> & { readonly id: string };

/** A workbook in the grid with the host that speaks Office.js for it. */
export class OpenWorkbook {
  readonly unitId: string;
  readonly host: ExcelHost;
  readonly #univer: Univer;

  constructor(univer: Univer, data: WorkbookData, language: Language) {
    this.#univer = univer;
    this.unitId = data.id;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.host = new ExcelHost({ univer, unitId: data.id, locale: localeOf(language) });
  }

  dispose(): void {
    this.host.dispose();
    this.#univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
  }
}
