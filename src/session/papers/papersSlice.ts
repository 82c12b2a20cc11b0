import { nullable, strictObject } from "valibot";
import { cellText, sheetName } from "../../sheet/bounds";
import { listSlice, valueItem, type SchemaOf } from "../memory/slice";
import type { Paper } from "./papers";

const MOST_PAPERS = 10_000;

const paper: SchemaOf<Paper> = strictObject({
  sheetId: nullable(sheetName),
  sheetName,
  schemeId: cellText,
  source: strictObject({ sheetId: sheetName, sheetName }),
});

export const papersSlice = listSlice({
  item: valueItem(paper, (of) =>
    of.sheetId === null ? `name ${of.sheetName}` : `id ${of.sheetId}`
  ),
  most: MOST_PAPERS,
});
