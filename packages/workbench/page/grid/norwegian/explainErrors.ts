import {
  IUniverInstanceService,
  LocaleService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/sheets-ui";
import { errorFromNorwegian } from "./excelWords";

/** Univer's names for its sentences about error values. */
const sentences: Readonly<Record<string, string>> = {
  "#DIV/0!": "divByZero",
  "#NAME?": "name",
  "#VALUE!": "value",
  "#NUM!": "num",
  "#N/A": "na",
  "#REF!": "ref",
  "#SPILL!": "spill",
  "#CALC!": "calc",
  "#GETTING_DATA": "connect",
  "#NULL!": "null",
};
const WORDS = "sheets-formula-ui.error";
const ALERT = "excel-host.error";
/** Milliseconds that the pointer must rest on a cell. */
const REST = 150;
const SIZE = { width: 200, height: 74 };

/**
 * Says what is wrong when the pointer rests on an error value. Univer does it for the English
 * values, by which it knows that a cell has one.
 */
export function explainErrors(univer: Univer): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const words = injector.get(LocaleService);
  const instances = injector.get(IUniverInstanceService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sentenceAt = ({ unitId, subUnitId, row, col }: ISheetLocationBase): string | undefined => {
    const book = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const shown = book?.getSheetBySheetId(subUnitId)?.getCell(row, col)?.v;
    const error = errorFromNorwegian(String(shown ?? ""));
    // Univer explains what it knows itself.
    return error === shown ? undefined : sentences[error ?? ""];
  };
  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    clearTimeout(timer);
    alerts.removeAlert(ALERT);
    if (!cell) return;
    timer = setTimeout(() => {
      const sentence = sentenceAt(cell.location);
      if (sentence === undefined) return;
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: words.t(`${WORDS}.title`),
        message: words.t(`${WORDS}.${sentence}`),
        location: cell.location,
        key: ALERT,
        ...SIZE,
      });
    }, REST);
  });
}
