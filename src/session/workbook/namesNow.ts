import type { WorkbookSnapshot } from "../../sheet/gateway";
import type { Memory } from "../memory";

type Named = { readonly sheetId: string | null; readonly sheetName: string };

/** The memory with every sheet that still stands called by the name it has now. */
export function withNamesNow(
  memory: Memory,
  { sheetIds, sheetNames }: Pick<WorkbookSnapshot, "sheetIds" | "sheetNames">
): Memory {
  const names = new Map(sheetIds.map((id, index) => [id, sheetNames[index]!]));
  const named = <T extends Named>(each: T): T => {
    const sheetName = names.get(each.sheetId ?? "");
    return sheetName === undefined || sheetName === each.sheetName ? each : { ...each, sheetName };
  };
  return {
    ...memory,
    sheets: memory.sheets.map(named),
    unfinished: memory.unfinished.map(named),
    papers: memory.papers.map((paper) => ({ ...named(paper), source: named(paper.source) })),
  };
}
