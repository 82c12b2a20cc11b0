import { textsFor } from "../../src/text";
import hp2025 from "../fixtures/agreements/hp-2025.json";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver, WorkbenchOptions } from "./WorkbenchDriver";

const { open } = useWorkbench();

/** Where the example has its municipalities, and where the result is written beside them. */
const FIRST_ROW = 3;
const LAST_ROW = FIRST_ROW + hp2025.members.length - 1;
const SUM_ROW = LAST_ROW + 1;
const NAME = "A";
const POPULATION = "B";

const LABELS = {
  nb: {
    share: "Fordel kostnader",
    write: "Sett inn i arket",
    refreshed: "Oppdater",
    halfUp: "Hver rad for seg, som Excel",
    amount: "Beløp",
    difference: "Avvik",
  },
  en: {
    share: "Share costs",
    write: "Insert in the sheet",
    amount: "Amount",
    difference: "Difference",
  },
} as const;

function rowOf(name: string): number {
  return FIRST_ROW + hp2025.members.findIndex((member) => member.name === name);
}

/** `4327264` as Norwegians write it. */
function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+$)/g, " ");
}

/** Column letters of the example sheet and of everything that may stand beside it. */
const COLUMNS = "ABCDEFGHIJKLMNOP".split("");

async function columnOf(workbench: WorkbenchDriver, header: string): Promise<string> {
  const headers = await Promise.all(COLUMNS.map((letter) => workbench.text(`${letter}2`)));
  const column = COLUMNS[headers.indexOf(header)];
  if (!column) throw new Error(`No column ${header} among ${headers.join(", ")}.`);
  return column;
}

/** The texts right of a label in the blocks beside the table. */
async function beside(workbench: WorkbenchDriver, label: string): Promise<string[]> {
  for (let row = 1; row <= SUM_ROW + 20; row++) {
    const texts = await Promise.all(COLUMNS.map((letter) => workbench.text(`${letter}${row}`)));
    const place = texts.indexOf(label, 4);
    if (place >= 0) return texts.slice(place + 1).filter((text) => text !== "");
  }
  throw new Error(`Nothing says ${label}.`);
}

/** Opens the workbench and its pane over the 34 municipalities. */
async function openPane(options: WorkbenchOptions = {}): Promise<WorkbenchDriver> {
  const workbench = await open(options);
  const { share, write } = LABELS[options.language ?? "nb"];
  await workbench.waitForText(`${NAME}${FIRST_ROW}`, "Trondheim");
  await workbench.ribbonButton(share);
  await workbench.pane.getByRole("button", { name: write }).waitFor();
  return workbench;
}

async function write(workbench: WorkbenchDriver, language: "nb" | "en" = "nb"): Promise<string> {
  await workbench.pane.getByRole("button", { name: LABELS[language].write }).click();
  await workbench.pane.getByText(textsFor(language).pane.write.upToDate).waitFor();
  return columnOf(workbench, LABELS[language].amount);
}

describe("sharing the cost of Helseplattformen for 2025", () => {
  it("fills the sheet with a click: true amounts, seven regions, and a check that comes to 0", async () => {
    const workbench = await openPane();
    const amounts = await write(workbench);
    for (const [name, amount] of [
      ["Aukra", "74 177"],
      ["Kristiansund", "492 171"],
      ["Trondheim", "4 327 264"],
    ] as const)
      await workbench.waitForText(`${amounts}${rowOf(name)}`, amount);
    await workbench.waitForText(`${amounts}${SUM_ROW}`, "10 800 000");
    expect((await workbench.cell(`${amounts}${SUM_ROW}`)).formula).toMatch(/^=SUM\(/);
    expect(await beside(workbench, "Avvik")).toEqual(["0"]);
    for (const region of [
      "Trøndelag Sørvest",
      "Trøndelag Sørøst",
      "Trøndelag Nordøst",
      "Sunnmøre",
      "Romsdal",
      "Nordmøre",
    ])
      expect(await beside(workbench, region)).toHaveLength(3);
  });

  it("gives the 34 published amounts row by row, and says that two kroner are missing", async () => {
    const workbench = await openPane();
    await workbench.pane.getByRole("button", { name: "Endre avtale" }).click();
    await workbench.pane.getByRole("radio", { name: LABELS.nb.halfUp }).check();
    const amounts = await write(workbench);
    await workbench.waitForText(`${amounts}${SUM_ROW}`, "10 799 998");
    expect(await workbench.column(amounts, FIRST_ROW, LAST_ROW)).toEqual(
      hp2025.members.map(({ amountPublished }) => grouped(amountPublished))
    );
    expect(await beside(workbench, "Avvik")).toEqual(["2"]);
  });

  it("follows a new population for Tydal after Refresh on the ribbon, to the last krone", async () => {
    const workbench = await openPane();
    const amounts = await write(workbench);
    await workbench.waitForText(`${amounts}${SUM_ROW}`, "10 800 000");
    const before = await workbench.column(amounts, FIRST_ROW, LAST_ROW);
    await workbench.type(`${POPULATION}${rowOf("Tydal")}`, "7731");
    await workbench.ribbonButton(LABELS.nb.refreshed);
    // 10 800 000 × 7 731 / 542 470
    await workbench.waitForText(`${amounts}${rowOf("Tydal")}`, "153 916");
    const after = await workbench.column(amounts, FIRST_ROW, LAST_ROW);
    expect(after.filter((amount, row) => amount === before[row])).toEqual([]);
    await workbench.waitForText(`${amounts}${SUM_ROW}`, "10 800 000");
    expect(await beside(workbench, "Avvik")).toEqual(["0"]);
  });

  it("does the same in English, shown in English", async () => {
    const workbench = await openPane({ language: "en" });
    const amounts = await write(workbench, "en");
    await workbench.waitForText(`${amounts}${rowOf("Aukra")}`, "74,177");
    await workbench.waitForText(`${amounts}${SUM_ROW}`, "10,800,000");
    expect(await beside(workbench, LABELS.en.difference)).toEqual(["0"]);
  });
});
