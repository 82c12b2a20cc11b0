import { isTooDeep, isTooLong } from "../spreadsheet/formulaLimits";
import { invalidArgument, notImplemented } from "../wire/HostError";

/** Refuses an entry that Excel would not take, and one that Univer would break off over. */
export function refuseTooLong(entry: unknown): void {
  if (typeof entry !== "string") return;
  if (isTooLong(entry.replace(/^'/, ""))) throw invalidArgument();
  if (entry.startsWith("=") && isTooDeep(entry)) {
    throw notImplemented("A formula with more than 1,000 operators and brackets");
  }
}
