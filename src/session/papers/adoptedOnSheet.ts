import { linesOfGrid, readPrinted } from "../../audit";
import { SCHEMES } from "../../catalogue";
import {
  adoptedTableOf,
  fingerprintOf,
  isSameFingerprint,
  partyKey,
  plainText,
  type AdoptedTable,
  type Sha256,
  type TypedFingerprint,
} from "../../council";
import {
  allocate,
  Decimal,
  REGION_RULES,
  ROUNDING_RULES,
  sum,
  TIE_RULES,
  type Member,
  type Scheme,
} from "../../engine";
import { cellIn } from "../../sheet/cellIn";
import { fromCell } from "../../sheet/cellNumber";
import { isSumLabel } from "../../sheet/read/headerWords";
import { readPopulation } from "../../sheet/read";
import type { Reading } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { membersIn, readingFor, requestOf } from "../agreement/allocateReading";
import { DEFAULT_CHOICE } from "../memory";
import { choiceOfOwn, schemeOf } from "../agreement/ownSchemes";
import type { Choice } from "../agreement/choice";
import type { SheetRead } from "../workbook/sheetRead";

/** Steps that amounts are rounded to; a table is tried with those that divide all its amounts. */
const UNITS = ["1", "0.01", "10", "100", "1000"] as const;
/** From the last figure of a printed row, the population or another, to its amount: the share stands between. */
const TO_AMOUNT = 2;

/** A table that was found on a sheet, and the date of its population where the sheet says it. */
export type TableFound = {
  readonly table: AdoptedTable;
  readonly sha256: string;
  readonly populationDate: string | null;
};

/**
 * The adopted table that stands printed on a sheet: the one whose cells, under rules that are tried
 * one after another, give a code. What is chosen comes first, then every agreement with its own
 * figures or the total of the sheet. Null where no table gives the code: a cell was changed, or the
 * rules are others.
 */
export async function adoptedOnSheet(
  read: SheetRead,
  code: TypedFingerprint,
  { sha256, today }: { readonly sha256: Sha256; readonly today: string }
): Promise<TableFound | null> {
  const tables = [...tablesPrinted(read, today)];
  for (const { table, populationDate } of withOtherRules(tables)) {
    const fingerprint = await fingerprintOf(table, sha256);
    if (isSameFingerprint(code, fingerprint))
      return { table, sha256: fingerprint.sha256, populationDate };
  }
  return null;
}

/** A table whose amounts are those of the cells, under rules that may have made it. */
type TablePrinted = Omit<TableFound, "sha256">;

/** What stands printed on a sheet, as a table of each agreement that may have made it, the likeliest first; none where it shows no amounts. */
export function* tablesPrinted(read: SheetRead, today: string): Generator<TablePrinted> {
  // A paper is ours as a whole, and is read as anybody's table here.
  const sheet: SheetSnapshot = { ...read.snapshot.sheet, ownAreas: [] };
  const outcome = readPopulation(sheet, {}, today);
  if (outcome.kind !== "table") return;
  const { reading } = outcome;
  const { populationDate } = reading;
  const ofAnyLayout = amountsOfAnyTable(sheet);
  for (const amountsOf of [(asked: Reading) => amountsIn(asked, sheet), () => ofAnyLayout]) {
    const printedFor = (scheme: Scheme): Printed => {
      const asked = readingFor(scheme, reading, sheet, read.beside);
      return { members: plainMembers(asked), amounts: amountsOf(asked) };
    };
    for (const choice of choices(read, printedFor))
      for (const table of tablesOf(choice, printedFor)) yield { table, populationDate };
  }
}

/** The tables as they are, then under every other rule: where the amounts are those of the cells, only its name is left to be tried. */
function* withOtherRules(tables: readonly TablePrinted[]): Generator<TablePrinted> {
  yield* tables;
  for (const { table, populationDate } of tables)
    for (const rules of RULES) yield { table: { ...table, ...rules }, populationDate };
}

/** What a printed table says under a scheme: its members with what the scheme asks of them, and the amounts. */
type Printed = {
  readonly members: readonly Member[];
  readonly amounts: ReadonlyMap<string, Decimal>;
};

const plainMembers = (reading: Reading): readonly Member[] =>
  membersIn(reading).map((member) => ({ ...member, name: plainText(member.name) }));

/** The tables of the members under a choice, with the regions that were read and without any. */
function tablesOf(
  choice: Choice,
  printedFor: (scheme: Scheme) => Printed
): readonly AdoptedTable[] {
  const scheme = schemeOf(choice);
  if (!scheme) return [];
  const { members, amounts } = printedFor(scheme);
  const withoutRegions = members.map((member) => ({ ...member, region: null }));
  return [members, withoutRegions].flatMap((of) => {
    const allocated = allocate(requestOf(scheme, of, choice));
    if (!allocated.ok) return [];
    const table = adoptedTableOf(allocated.value);
    const rows = table.rows.flatMap((row) => {
      const amount = amounts.get(partyKey(row))?.toFixed();
      return amount === undefined ? [] : [{ ...row, amount }];
    });
    // What is not printed is not vouched for by a code.
    return rows.length === table.rows.length ? [{ ...table, rows }] : [];
  });
}

/** What may have been chosen, the likeliest first; rules that change no more than their names are left out. */
function choices(
  { memory, choice }: SheetRead,
  printedFor: (scheme: Scheme) => Printed
): readonly Choice[] {
  const chosen = [choice, ...memory.sheets.map((sheet) => sheet.choice)];
  const own = memory.schemes.map(choiceOfOwn);
  const catalogue = SCHEMES.map(({ id }) => ({ schemeId: id, own: null, parameters: {} }));
  const bases = [...chosen, ...own, ...catalogue].flatMap((of) => {
    const basis = { ...DEFAULT_CHOICE, ...of, without: [] };
    const scheme = schemeOf(basis);
    const amounts = scheme ? [...printedFor(scheme).amounts.values()] : [];
    const total = sum(amounts).toFixed();
    const units = UNITS.filter((unit) => amounts.every((amount) => amount.mod(unit).isZero()));
    return units.flatMap((unit) => [
      { ...basis, unit },
      { ...basis, unit, parameters: { ...basis.parameters, total } },
    ]);
  });
  return [...chosen, ...bases];
}

const RULES = ROUNDING_RULES.flatMap((rounding) =>
  TIE_RULES.flatMap((ties) => REGION_RULES.map((regions) => ({ rounding, ties, regions })))
);

/** The amounts of municipalities in a table of any layout, by number. */
function amountsOfAnyTable({
  used,
  values,
  numberFormats,
}: SheetSnapshot): ReadonlyMap<string, Decimal> {
  const printed = used && readPrinted(linesOfGrid({ values, numberFormats, ...used }));
  return new Map(
    (printed?.rows ?? []).flatMap(({ code, amount }) =>
      amount === null ? [] : [[partyKey({ code, name: "" }), new Decimal(amount)]]
    )
  );
}

/** The printed amounts by party: those of members by number, and of others in their rows by name. */
function amountsIn(
  { blocks, members }: Reading,
  sheet: SheetSnapshot
): ReadonlyMap<string, Decimal> {
  const amounts = new Map<string, Decimal>();
  const amountAt = (row: number, populationColumn: number): Decimal | null => {
    const beside = blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
    const last = Math.max(populationColumn, ...Object.values(beside?.figures ?? {}));
    const value = cellIn(sheet, sheet.values, row, last + TO_AMOUNT);
    return typeof value === "number" ? fromCell(value) : null;
  };
  for (const { code, row, populationColumn } of members) {
    const amount = amountAt(row, populationColumn);
    if (amount) amounts.set(partyKey({ code, name: "" }), amount);
  }
  const known = new Set(members.map(({ row, nameColumn }) => `${row} ${nameColumn}`));
  for (const { area, roles } of blocks) {
    const [name, population] = (["name", "population"] as const).map((role) =>
      Number(Object.entries(roles).find(([, each]) => each === role)?.[0])
    );
    for (let row = area.row; row < area.row + area.rows; row++) {
      const text = cellIn(sheet, sheet.values, row, name!);
      const amount = amountAt(row, population!);
      if (typeof text !== "string" || amount === null || known.has(`${row} ${name}`)) continue;
      if (!isSumLabel(text)) amounts.set(partyKey({ code: null, name: plainText(text) }), amount);
    }
  }
  return amounts;
}
