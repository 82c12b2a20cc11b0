import { NOTHING_KNOWN, type KnownParts } from "./readWorkbook";

/** What is known of the workbook by what was last read or written. */
export class KnownWorkbook {
  parts: KnownParts = NOTHING_KNOWN;
}
