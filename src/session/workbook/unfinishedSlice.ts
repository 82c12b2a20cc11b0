import { nullable, picklist, strictObject } from "valibot";
import { sheetName } from "../../sheet/bounds";
import { journalSchema } from "./journalSchema";
import { sheetItem } from "../memory/sheetItem";
import { isFields, listSlice, mergeValues, parsed, type Fields, type Item } from "../memory/slice";
import { WRITE_KINDS, type UnfinishedWrite } from "./unfinishedWrite";

const MOST_UNFINISHED = 1000;

const writeSchema = strictObject({
  sheetId: nullable(sheetName),
  sheetName,
  kind: picklist(WRITE_KINDS),
  journal: nullable(journalSchema),
});

/** What is kept of the sheet is read as what the workbook remembers of a sheet is. */
const unfinishedItem: Item<UnfinishedWrite> = {
  identity: ({ sheetId, sheetName: name }) => (sheetId === null ? `name ${name}` : `id ${sheetId}`),
  merge: mergeValues,
  read: (data, version) => {
    if (!isFields(data)) return null;
    const { before = null, after = null, ...fields } = data;
    const write = parsed(writeSchema, fields);
    if (!write) return null;
    const [was, is] = [before, after].map((each) =>
      each === null ? { value: null, whole: true } : sheetItem.read(each, version)
    );
    if (!was || !is) return null;
    const value = { ...write.value, before: was.value, after: is.value };
    return { value, whole: was.whole && is.whole };
  },
};

export const unfinishedSlice = listSlice({
  item: unfinishedItem,
  most: MOST_UNFINISHED,
  migrate: writingOfVersion1,
});

/** A part of the first version says only on which sheet a write broke off; the figures that it was putting in are put in by nobody. */
function writingOfVersion1({ writing, sheets }: Fields): unknown {
  if (typeof writing !== "string") return [];
  const list: readonly unknown[] = Array.isArray(sheets) ? sheets : [];
  const known = list.filter(isFields).find(({ sheetId }) => sheetId === writing);
  const named = known?.["sheetName"] ?? writing;
  return [{ sheetId: writing, sheetName: named, kind: "result", journal: null }];
}
