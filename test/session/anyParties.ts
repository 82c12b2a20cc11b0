import { importScheme } from "../../src/catalogue/custom/schemeFile";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import type { Session } from "../../src/session/session";
import type { CellValue } from "../../src/sheet/snapshot";
import type { MemoryGateway } from "../memory/memoryGateway";
import { deskOver } from "./openDesk";
import { openSession } from "./openSession";

type Rows = readonly (readonly CellValue[])[];

/** A table of parties of any kind, and an agreement that somebody wrote for it. */
export type AnyParties = {
  readonly why: string;
  readonly rows: Rows;
  readonly isOfParties: boolean;
  /** The column of names, from 0; ids stand in the first column, which names are where there are none. */
  readonly named: number;
  readonly rule: unknown;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Who steps out, and a figure that is changed: its cell and what it becomes. */
  readonly leaver: string;
  readonly figure: { readonly row: number; readonly column: number; readonly to: number };
};

const KS_FEE = {
  terms: [{ by: { number: "108142" } }, { by: { of: "population", times: "36.15" } }],
};

export const ANY_PARTIES: readonly AnyParties[] = [
  {
    why: "Massachusetts towns with three figures, and no ids",
    isOfParties: true,
    named: 0,
    rows: [
      ["Town", "Region", "Valuation", "Population", "Road miles"],
      ["Acton", "West", 5021334000.5, 24021, 118.5],
      ["Ayer", "West", 1511001000, 8479, 48],
      ["Boston", "East", 191500000000, 675647, 864.25],
      ["@cmd|' /C calc'!A0", "East", 903000000, 5500, 40],
    ],
    rule: {
      amount: { parameter: "total" },
      terms: [
        { amount: { share: "0.5" }, by: "Valuation" },
        { amount: { share: "0.25" }, by: "population" },
        { amount: { share: "0.25" }, by: "Road miles" },
      ],
    },
    parameters: { total: "1000000" },
    leaver: "Ayer",
    figure: { row: 2, column: 4, to: 49 },
  },
  {
    why: "health trusts with ids and groups, by beds alone",
    isOfParties: true,
    named: 1,
    rows: [
      ["Id", "Helseforetak", "Gruppe", "Senger"],
      ["HF1", "Helse Stavanger", "helseforetak", 600],
      ["HF2", "Helse Bergen", "helseforetak", 1100],
      ["HF3", "Helse Bergen", "stiftelse", 90],
      ["HF4", "Trondheim", "stiftelse", 30],
    ],
    rule: {
      terms: [
        { amount: "900000", who: { group: "helseforetak" }, by: "Senger" },
        { who: { group: "stiftelse" }, by: { of: "Senger", times: "1250.50" }, max: "100000" },
      ],
    },
    leaver: "HF4",
    figure: { row: 1, column: 3, to: 601 },
  },
  {
    why: "municipalities with caps and groups",
    isOfParties: false,
    named: 1,
    rows: [
      ["Kommunenummer", "Kommune", "Folketall", "Gruppe"],
      ["0301", "Oslo", 693494, "by"],
      ["5001", "Trondheim", 205163, "by"],
      ["5033", "Tydal", 773, "land"],
    ],
    rule: {
      terms: [
        {
          name: "kontingent",
          max: [{ who: { codes: ["0301"] }, is: "16398104" }, { is: "9133121" }],
          ...KS_FEE,
        },
        { name: "FoU", by: { of: "population", times: "6.02" } },
        { name: "byene", who: { group: "by" }, amount: "100001", by: "population" },
      ],
    },
    leaver: "5033",
    figure: { row: 3, column: 2, to: 774 },
  },
  {
    why: "a mixed table of municipalities and others",
    isOfParties: true,
    named: 1,
    rows: [
      ["Nr", "Part", "Gruppe", "Folketall", "Elever"],
      ["5001", "Trondheim", "kommune", 205163, 21000],
      ["5033", "Tydal", "kommune", 773, 80],
      ["50", "Trøndelag fylkeskommune", "fylke", 470000, ""],
      ["HF", "St. Olavs hospital", "foretak", "", 400],
    ],
    rule: {
      amount: "500000",
      terms: [
        { amount: { share: "0.2" }, who: { not: { group: "kommune" } }, by: 1 },
        { amount: { rest: "0.5" }, who: { group: "kommune" }, by: "population" },
        { amount: { rest: "0.5" }, who: [{ not: { group: "fylke" } }], by: "Elever" },
      ],
    },
    leaver: "5033",
    figure: { row: 2, column: 4, to: 81 },
  },
];

export type Opened = {
  readonly session: Session;
  readonly gateway: MemoryGateway;
  readonly desk: CouncilDesk;
};

/** The table on a sheet, with its agreement chosen. */
export async function openAny({
  rows,
  isOfParties,
  rule,
  parameters = {},
}: AnyParties): Promise<Opened> {
  const file = { hpshareScheme: 2, id: "own", title: "Vår avtale", rule };
  const read = importScheme(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { session, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, rows)
  );
  if (isOfParties) await session.correct({ parties: true });
  await session.saveScheme(read.value);
  session.choose({ ...choiceOfOwn(read.value), parameters });
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error(JSON.stringify(outcome));
  return { session, gateway, desk: deskOver(session, gateway) };
}
