import { importScheme } from "../../src/catalogue/custom/schemeFile";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import type { CellValue } from "../../src/sheet/snapshot";
import type { ReadingCorrections } from "../../src/sheet/reading";
import { openSession, startSession } from "./openSession";

const read = importScheme(
  JSON.stringify({
    hpshareScheme: 2,
    id: "half-by-pupils",
    title: "Halvt etter elever",
    rule: {
      amount: "1000",
      terms: [
        { name: "elever", amount: { share: "0.5" }, by: "Elever per klasse" },
        { name: "resten", amount: { rest: 1 }, who: { group: "land" }, by: "population" },
      ],
    },
  })
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const OWN = read.value;

type Table = readonly (readonly CellValue[])[];
const TABLES: readonly {
  readonly why: string;
  readonly rows: Table;
  readonly corrections: ReadingCorrections;
}[] = [
  {
    why: "municipalities",
    rows: [
      ["Kommunenummer", "Kommune", "Folketall", "Elever per klasse", "Type"],
      ["5001", "Trondheim", 200_000, 22.5, "by"],
      ["5033", "Tydal", 800, 10, "land"],
      ["5032", "Selbu", 4200, 12.25, "land"],
    ],
    corrections: {},
  },
  {
    why: "parties of another kind",
    rows: [
      ["Foretak", "Gruppe", "Folketall", "Elever per klasse"],
      ["Helse A", "land", 300, 1],
      ["Helse B", "by", 100, 3],
    ],
    corrections: { parties: true },
  },
];

describe("a result by other columns on a sheet of its own", () => {
  it.each(TABLES)(
    "has what it was shared by, and gives the same when it is read again: $why",
    async ({ rows, corrections }) => {
      const { session, gateway } = await openSession(({ workbook }) =>
        workbook.active.type(0, 0, rows)
      );
      await session.correct(corrections);
      await session.saveScheme(OWN);
      session.choose(choiceOfOwn(OWN));
      const { outcome } = session.getState();
      await session.write("new-sheet");
      const sheet = gateway.workbook.sheets.at(-1)!;
      gateway.activateByHand(sheet.id);

      const later = await startSession(gateway);
      const again = later.getState();
      expect(again.written).toMatchObject({ rowsChanged: false, changes: [], changedCells: [] });
      if (outcome.kind !== "allocated" || again.outcome.kind !== "allocated") {
        throw new Error(JSON.stringify([outcome, again.outcome, again.sheet]));
      }
      const amountsIn = ({ rows: all }: typeof outcome.allocation) =>
        all.map(({ name, amount }) => [name, amount.toFixed()]);
      expect(amountsIn(again.outcome.allocation)).toEqual(amountsIn(outcome.allocation));
    }
  );
});
