import { createCouncilDesk } from "../../../src/session/papers/councilDesk";
import type { Session } from "../../../src/session/session";
import { createSession } from "../../../src/session/workbookSession";
import type { CellValue } from "../../../src/sheet/snapshot";
import type { OpenCouncil } from "../../../src/taskpane/papers/OpenCouncil";
import { createTableCheck } from "../../../src/session/papers/tableCheck";
import type { OpenCheck } from "../../../src/taskpane/check/OpenCheck";
import { webSha256 } from "../../../src/excel/webSha256";
import type { Texts } from "../../../src/text";
import { auditLabels } from "../../../src/text/auditTexts";
import { councilTexts } from "../../../src/text/councilTexts";
import { PRINTED_CASES, textOfCase } from "../../audit/printedCases";
import { MemoryGateway } from "../../memory/memoryGateway";
import { HP_ROWS } from "../hpRows";

/** A pane's session over a workbook in memory, with the council's papers. */
export type Scene = {
  readonly session: Session;
  readonly openCouncil: OpenCouncil;
  readonly openCheck: OpenCheck;
};
type Prepared = Scene & { readonly gateway: MemoryGateway };

const TODAY = "2024-12-11";

const HP_2024 = [
  ["Nr", "Kommune", "Region", "Folketall 1.1.2024"],
  ...HP_ROWS.map(([code, name, region, population]) => [code, name, region, population]),
];

const THREE_YEARS = [
  ["Nr", "Kommune", "2022", "2023", "2024"],
  ["5033", "Tydal", 764, 768, 773],
  ["1547", "Aukra", 3517, 3589, 3678],
  ["5026", "Holtålen", 2005, 2018, 2035],
];

async function prepared(
  texts: Texts,
  rows: readonly (readonly CellValue[])[] = []
): Promise<Prepared> {
  const gateway = new MemoryGateway();
  if (rows.length > 0) gateway.workbook.active.type(0, 0, rows);
  const session = createSession({
    gateway,
    labels: texts.sheet,
    version: "1.0.0",
    today: () => TODAY,
  });
  await session.start();
  const openCouncil: OpenCouncil = async (labels) =>
    createCouncilDesk({ session, gateway, labels, sha256: webSha256, today: () => TODAY });
  const labels = auditLabels(texts.language);
  const { date } = texts.sheet;
  const check = { session, gateway, labels, sha256: webSha256, date, today: () => TODAY };
  const openCheck: OpenCheck = () => Promise.resolve(createTableCheck(check));
  return { session, gateway, openCouncil, openCheck };
}

/** A table from a case paper, a line in each cell, as it was recognised. */
const CASE_PAPER = textOfCase(PRINTED_CASES.find(({ id }) => id === "hp-text")!.input)
  .split("\n")
  .map((line) => [line]);

async function written(texts: Texts): Promise<Prepared> {
  const scene = await prepared(texts, HP_2024);
  await scene.session.write("beside");
  scene.session.dismissNotice();
  return scene;
}

/** The pane beside one of its own papers. */
async function onRegister(texts: Texts): Promise<Scene> {
  const scene = await written(texts);
  const desk = await scene.openCouncil(councilTexts(texts.language).labels);
  const made = await desk.make({ kind: "register", deadline: "2024-12-31" });
  if (!made?.ok) throw new Error("The register was refused.");
  scene.gateway.activateByHand(made.value.sheetId);
  await scene.session.read();
  return scene;
}

/** The example, and beside it the same municipalities with figures of a later year. */
async function withNewerTable(texts: Texts): Promise<Scene> {
  const scene = await written(texts);
  const newer = [
    ["Nr", "Kommune", "Folketall 1.1.2026"],
    ...HP_ROWS.map(([code, name, , population]) => [code, name, Number(population) + 12]),
  ];
  scene.gateway.edit(() => scene.gateway.workbook.active.type(0, 14, newer));
  await scene.session.read();
  return scene;
}

/** What the pane shows over a real session, by the name of its picture. */
export const SCENES = {
  council: written,
  "council-attachment": written,
  "council-answers": written,
  "council-register": onRegister,
  "council-history": (texts) => prepared(texts, THREE_YEARS),
  "check-table": (texts) => prepared(texts, CASE_PAPER),
  "new-population": written,
  "new-population-years": (texts) => prepared(texts, HP_2024),
  "new-population-columns": (texts) => prepared(texts, HP_2024),
  "newer-table": withNewerTable,
} as const satisfies Record<string, (texts: Texts) => Promise<Scene>>;
