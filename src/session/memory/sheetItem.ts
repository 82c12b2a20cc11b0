import { nullable, strictObject } from "valibot";
import { sheetName } from "../../sheet/bounds";
import { correctionsSlice } from "../workbook/correctionsSlice";
import { choiceSlice } from "../agreement/choiceSlice";
import { costLinesSlice } from "../agreement/costLinesSlice";
import { writtenSlice } from "../workbook/writtenMemory";
import type { SheetMemory, SheetSlices } from "./sheetMemory";
import { sameData } from "./sameData";
import {
  emptyOf,
  isFields,
  mergeSlices,
  parsed,
  readSlices,
  type Item,
  type Slices,
} from "./slice";

const SHEET_SLICES: Slices<SheetSlices> = {
  choice: choiceSlice,
  corrections: correctionsSlice,
  written: writtenSlice,
  costLines: costLinesSlice,
};

/** One sheet of those that the workbook remembers. */
const sheetKey = strictObject({ sheetId: nullable(sheetName), sheetName });

export const sheetItem: Item<SheetMemory> = {
  identity: ({ sheetId, sheetName }) => (sheetId === null ? `name ${sheetName}` : `id ${sheetId}`),
  read: (data, version) => {
    if (!isFields(data)) return null;
    const { sheetId = null, sheetName } = data;
    const key = parsed(sheetKey, { sheetId, sheetName });
    if (!key) return null;
    const { value, whole } = readSlices(SHEET_SLICES, data, {
      others: Object.keys(key.value),
      version,
    });
    return { value: { ...key.value, ...value }, whole };
  },
  merge: (base, ours, theirs) => {
    if (sameData(ours, base)) return theirs;
    if (sameData(theirs, base)) return ours;
    const known = ours ?? theirs;
    if (!known) return undefined;
    const [mine, other] = [ours, theirs].map((side) => side ?? forgotten(known));
    const was = base ?? forgotten(other!);
    return { ...known, ...mergeSlices<SheetSlices>(SHEET_SLICES, was, mine!, other!) };
  },
};

/** A sheet that a side does not know: it has nothing to say but the choice that others made. */
const forgotten = (sheet: SheetMemory): SheetMemory => ({
  ...sheet,
  ...emptyOf(SHEET_SLICES),
  choice: sheet.choice,
});
