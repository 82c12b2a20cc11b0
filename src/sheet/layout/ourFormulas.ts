import { formulaShape } from "../formulaReferences";
import type { CellValue } from "../snapshot";

/** Excel rewrites what our formulas refer to, but never what they are. */
const OURS = /^=(SUM|SUMIFS|SUMPRODUCT|ROUND|IF|IFERROR)\(/;
const SUM_OF_CELLS = /^=SUM\(_(,_)*\)$/;

/** Whether a formula may be one of those that a result has in its summary. */
export const isOurFormula = (content: CellValue): boolean => OURS.test(String(content));

/** Whether a formula may be the one that goes on with the sheet's own sum row. */
export const isOurSum = (content: CellValue): boolean =>
  SUM_OF_CELLS.test(formulaShape(String(content)));
