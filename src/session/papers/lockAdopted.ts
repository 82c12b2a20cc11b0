import {
  adoptedTableOf,
  fingerprintIn,
  fingerprintOf,
  LONGEST_NOTE,
  printedAdoption,
  printedCode,
  type AdoptedVersion,
  type Fingerprint,
} from "../../council";
import { err, ok, type Result } from "../../engine";
import { adoptedOnSheet } from "./adoptedOnSheet";
import type { CouncilOptions } from "./councilOptions";
import { amountsInForce } from "./amountsInForce";
import type { CouncilRefusal } from "./councilRefusal";
import { MergedMemory } from "../workbook/memoryOfWrite";
import type { SheetRead } from "../workbook/sheetRead";
import { unfinishedOn } from "../workbook/unfinished";

type Locked = Result<Fingerprint, CouncilRefusal>;

/** Locks the amounts that stand on a sheet as adopted, or before anything is written those that it gives. */
export async function lockAdopted(
  read: SheetRead,
  note: string,
  options: CouncilOptions
): Promise<Locked> {
  const { memory, outcome, snapshot } = read;
  if (snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  const { sheetName } = snapshot.sheet;
  if (unfinishedOn(memory, snapshot.sheet))
    return err({ area: "write", code: "unfinished-write", sheetName });
  const { length } = note.trim();
  if (length > LONGEST_NOTE)
    return err({ area: "council", code: "note-too-long", length, most: LONGEST_NOTE });
  const inForce = amountsInForce(read, "before");
  if (!inForce.ok) return inForce;
  const table = adoptedTableOf(inForce.value.allocation);
  const { sha256 } = await fingerprintOf(table, options.sha256);
  const version: AdoptedVersion = {
    date: options.today(),
    note: note.trim(),
    populationDate: outcome.kind === "table" ? outcome.reading.populationDate : null,
    sha256,
    table,
  };
  return store(read, version, options);
}

/** Locks the table that stands printed on a sheet once more, as it was adopted, where it gives the code on it. */
export async function recoverAdopted(read: SheetRead, options: CouncilOptions): Promise<Locked> {
  const { memory, snapshot } = read;
  if (snapshot.readOnly) return err({ area: "host", code: "workbook-read-only" });
  const { sheetName, values } = snapshot.sheet;
  const code = printedCode(values);
  if (code === null) return err({ area: "council", code: "no-code-on-sheet", sheetName });
  if (memory.adopted.some((version) => fingerprintIn(version).code === code)) {
    return err({ area: "council", code: "already-adopted", fingerprint: code });
  }
  const today = options.today();
  const found = await adoptedOnSheet(read, { kind: "code", code }, { ...options, today });
  if (!found) return err({ area: "council", code: "code-does-not-fit", fingerprint: code });
  const adoption = printedAdoption(values, options.labels.common.adoptedOn) ?? {
    date: today,
    note: "",
  };
  return store(read, { ...adoption, ...found }, options);
}

async function store(
  read: SheetRead,
  version: AdoptedVersion,
  { gateway }: CouncilOptions
): Promise<Locked> {
  const { memory } = read;
  const fingerprint = fingerprintIn(version);
  const isKnown = memory.adopted.some(({ sha256 }) => sha256 === version.sha256);
  if (isKnown)
    return err({ area: "council", code: "already-adopted", fingerprint: fingerprint.code });
  const stored = await gateway.remember(
    new MergedMemory(read, { ...memory, adopted: [...memory.adopted, version] })
  );
  return stored.ok ? ok(fingerprint) : stored;
}
