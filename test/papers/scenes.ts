import { createCouncilDesk, type CouncilDesk } from "../../src/session/papers/councilDesk";
import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import type { Choice } from "../../src/session/agreement/choice";
import { bundledPopulation, wishFor } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { createTableCheck } from "../../src/session/papers/tableCheck";
import { createSession } from "../../src/session/workbookSession";
import type { CellValue } from "../../src/sheet/snapshot";
import type { WritePlan } from "../../src/sheet/plan";
import { textsFor, type Language } from "../../src/text";
import { auditLabels } from "../../src/text/auditTexts";
import { costLineTexts } from "../../src/text/costLineTexts";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import { MemoryGateway } from "../memory/memoryGateway";
import { INVOICES } from "../session/openDesk";
import { news } from "../session/tableOfYears";
import { TODAY } from "../sheet/read/snapshotOf";

/** A workbook whose agreement is shared by, with what the scenes need to know of it. */
export type Workbook = {
  readonly name: string;
  /** What stands on the sheet; null for the example of 34 municipalities. */
  readonly rows: readonly (readonly CellValue[])[] | null;
  readonly choice: Partial<Choice>;
  /** Who steps out in the scenario and the consequence. */
  readonly leavers: readonly string[];
  /** What the year cost. */
  readonly accounts: string;
};

const THREE_YEARS = [
  ["Nr", "Kommune", "Region", "2022", "2023", "2024"],
  ["5001", "Trondheim", "Trondheim", 210496, 212660, 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 764, 768, 773],
  ["1547", "Aukra", "", 3517, 3589, 3678],
  ["5026", "Holtålen", "Trøndelag Sørøst", 2005, 2018, 2035],
  ["", "Sum", "", 216782, 219035, 221051],
];

const TWO_BLOCKS = [
  ["Kommune", "Folketall", "", "", "", "Kommune", "Folketall"],
  ["Trondheim", 214565, "", "", "", "Aukra", 3678],
  ["Tydal", 773, "", "", "", "Holtålen", 2035],
];

export const WORKBOOKS: readonly Workbook[] = [
  { name: "hp-2025", rows: null, choice: {}, leavers: ["5033", "1547"], accounts: "10432118" },
  {
    name: "st-olav-2018",
    rows: THREE_YEARS,
    choice: { schemeId: "st-olav-2018" },
    leavers: ["5033"],
    accounts: "700000",
  },
  {
    name: "st-olav-2014",
    rows: THREE_YEARS,
    choice: { schemeId: "st-olav-2014", unit: "0.01" },
    leavers: ["5026"],
    accounts: "-1234.56",
  },
];

type Open = {
  readonly session: Session;
  readonly gateway: MemoryGateway;
  readonly desk: CouncilDesk;
  readonly language: Language;
  readonly workbook: Workbook;
};

/** One sheet of the product, and how a person comes to it. */
type Scene = {
  readonly name: string;
  readonly on?: (workbook: Workbook) => boolean;
  readonly rows?: Workbook["rows"];
  readonly act: (open: Open) => Promise<unknown>;
};

const paper =
  (order: (workbook: Workbook) => CouncilOrder) =>
  ({ desk, workbook }: Open) =>
    desk.make(order(workbook));

const PAID = {
  source: "Reskontro",
  values: [
    ["Kommune", "Innbetalt"],
    ["5033 Tydal", 1000.5],
    ["Aukra", 20000],
  ],
  row: 0,
  column: 0,
};

const hasYears = ({ rows }: Workbook): boolean => rows !== null;
const isExample = ({ rows }: Workbook): boolean => rows === null;

/** Next year by the bundled population and an index. */
async function makeNextYear(session: Session): Promise<void> {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  const bundled = bundledPopulation(wishFor(sheet.reading, 2026));
  await session.makeNextYear({ news: bundled, index: "1.035", parameters: {} });
}

/** Sheets that only show what they are about on a workbook of their own. */
const RESULTS: readonly Scene[] = [
  { name: "result beside", act: ({ session }) => session.write("beside") },
  {
    name: "result beside two blocks",
    on: isExample,
    rows: TWO_BLOCKS,
    act: ({ session }) => session.write("beside"),
  },
  {
    name: "result beside without one",
    act: ({ session, workbook }) => {
      session.choose({ without: workbook.leavers });
      return session.write("beside");
    },
  },
  {
    name: "result beside by average",
    on: hasYears,
    act: async ({ session }) => {
      await session.correct({ average: true });
      await session.write("beside");
    },
  },
  { name: "result on a new sheet", act: ({ session }) => session.write("new-sheet") },
  { name: "next year", act: ({ session }) => makeNextYear(session) },
  { name: "result as a table", act: ({ session }) => session.write("new-table") },
  {
    name: "result as a table by average",
    on: hasYears,
    act: async ({ session }) => {
      await session.correct({ average: true });
      await session.write("new-table");
    },
  },
  {
    name: "new population beside",
    on: isExample,
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2024"],
      ["5033", "Tydal", 773],
      ["1547", "Aukra", 3678],
      ["5026", "Holtålen", 2035],
      ["", "Sum", 6486],
    ],
    act: ({ session }) => session.applyPopulation(news([2024, 2025, 2026])),
  },
  {
    name: "years apart",
    on: isExample,
    rows: [
      ["5033", "Tydal", 773],
      ["1547", "Aukra", 3678],
      ["5026", "Holtålen", 2035],
    ],
    act: ({ session }) => session.applyPopulation(news([2024, 2025, 2026])),
  },
];

const PAPERS: readonly Scene[] = [
  {
    name: "cost lines",
    act: ({ session, language }) =>
      session.writeCostLines(
        [
          { name: "Drift", key: "population", parameters: { total: "1000000" } },
          { name: "Prosjekt", key: "equal", parameters: { total: "100001" } },
          { name: "Lisens", key: "per-inhabitant", parameters: { rate: "3" } },
        ],
        costLineTexts(language)
      ),
  },
  {
    name: "check of a table",
    act: async ({ session, gateway, language }) => {
      await session.write("beside");
      const { date } = textsFor(language).sheet;
      const labels = auditLabels(language);
      const today = () => "2024-12-11";
      const check = createTableCheck({ session, gateway, labels, sha256, date, today });
      const checked = await check.checkSheet({ scheme: null, code: "" });
      if (!checked?.ok) throw new Error(JSON.stringify(checked));
      await check.write(checked.value);
    },
  },
  {
    name: "scenario",
    act: ({ session, workbook }) =>
      session.writeScenario({ parameters: {}, without: workbook.leavers }),
  },
  { name: "attachment", act: paper(() => ({ kind: "attachment", form: "two-blocks" })) },
  {
    name: "attachment in one column, locked",
    act: async ({ desk }) => {
      await desk.lock("sak 104/24");
      await desk.make({ kind: "attachment", form: "one-column" });
    },
  },
  { name: "representation", act: paper(() => ({ kind: "representation" })) },
  { name: "register", act: paper(() => ({ kind: "register", deadline: "2024-12-31" })) },
  {
    name: "register without a deadline",
    act: ({ session, desk }) => {
      session.choose({ schemeId: "hnt-2021" });
      return desk.make({ kind: "register", deadline: null });
    },
  },
  { name: "sensitivity", act: paper(() => ({ kind: "sensitivity" })) },
  { name: "consequence", act: paper(({ leavers }) => ({ kind: "consequence", leavers })) },
  { name: "history", on: hasYears, act: paper(() => ({ kind: "history" })) },
  {
    name: "change since last year",
    act: async ({ session, desk }) => {
      await session.write("beside");
      await makeNextYear(session);
      await desk.make({ kind: "change" });
    },
  },
  { name: "invoices", act: paper(() => INVOICES) },
  { name: "settlement", act: paper(({ accounts }) => ({ kind: "settlement", accounts })) },
  {
    name: "settlement of what was paid",
    act: paper(({ accounts }) => ({ kind: "settlement", accounts, paid: PAID })),
  },
];

type Sheets = ReadonlyMap<string, WritePlan>;
const made = new Map<string, Promise<Sheets>>();

/** Every sheet that a workbook comes to, by name, as the plans that write them; made once. */
export function sheetsOf(workbook: Workbook, language: Language): Promise<Sheets> {
  const key = `${workbook.name} ${language}`;
  const sheets = made.get(key) ?? makeSheets(workbook, language);
  made.set(key, sheets);
  return sheets;
}

async function makeSheets(workbook: Workbook, language: Language): Promise<Sheets> {
  const sheets = new Map<string, WritePlan>();
  if (workbook.rows === null) {
    sheets.set(
      "example",
      await planned({ name: "", act: async () => undefined }, workbook, language)
    );
  }
  for (const scene of [...RESULTS, ...PAPERS]) {
    if (scene.on?.(workbook) === false) continue;
    sheets.set(scene.name, await planned(scene, workbook, language));
  }
  return sheets;
}

/** The last plan that a scene has written. */
async function planned(scene: Scene, workbook: Workbook, language: Language): Promise<WritePlan> {
  const gateway = new MemoryGateway();
  const plans: WritePlan[] = [];
  const apply = gateway.apply.bind(gateway);
  gateway.apply = (plan, ...rest) => {
    plans.push(plan);
    return apply(plan, ...rest);
  };
  const rows = scene.rows ?? workbook.rows;
  if (rows) gateway.workbook.active.type(0, 0, rows);
  const { sheet: labels } = textsFor(language);
  const session = createSession({ gateway, labels, version: "1.2.3", today: () => TODAY });
  await session.start();
  if (!rows) await session.insertExample();
  const isSmall = rows !== null && workbook.rows === null;
  session.choose(isSmall ? { schemeId: "hp-2025" } : workbook.choice);
  const desk = createCouncilDesk({
    session,
    gateway,
    labels: councilTexts(language).labels,
    sha256,
    today: () => "2024-12-11",
  });
  const before = scene.name === "" ? 0 : plans.length;
  await scene.act({ session, gateway, desk, language, workbook });
  const plan = plans.slice(before).at(-1);
  if (!plan) {
    throw new Error(`${scene.name}: ${JSON.stringify(session.getState().notice)}`);
  }
  return plan;
}
