import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();
const folder = mkdtempSync(path.join(tmpdir(), "workbench-years-"));
afterAll(() => rmSync(folder, { recursive: true }));

const YEARS = [
  "Kommunenummer;Kommune;2022;2023;2024",
  "5033;Tydal;764;768;773",
  "1547;Aukra;3517;3589;3678",
  "5026;Holtålen;2005;2018;2035",
];
const NEWER = ["", "", "", "Kommunenummer;Kommune;2026", "5033;Tydal;770", "1547;Aukra;3700"];
const LAST = "5026;Holtålen;2040";

async function openYears(lines: readonly string[]): Promise<WorkbenchDriver> {
  const workbench = await open();
  const file = path.join(folder, "years.csv");
  writeFileSync(file, lines.join("\n"));
  await workbench.page.locator("input[type=file]").setInputFiles(file);
  await workbench.waitForText("B2", "Tydal");
  await workbench.ribbonButton("Fordel kostnader");
  await workbench.pane.getByRole("button", { name: "Sett inn i arket" }).waitFor();
  return workbench;
}

it("shares by the average of the last three years, and by the newest again", async () => {
  const workbench = await openYears(YEARS);
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Endre folketall" }).click();
  const column = pane.getByRole("combobox", { name: "Kolonne med folketall" });
  await column.selectOption("Snitt av de tre siste årene");
  await pane
    .getByText(/^Folketall: snitt av 2022, 2023 og 2024/)
    .first()
    .waitFor();
  await pane.getByRole("textbox", { name: /Totalbeløp/ }).fill("10 800 000");
  await pane.getByRole("button", { name: "Sett inn i arket" }).click();
  // 10 800 000 x 2305 / 19147, where 773 / 6486 would give 1 287 142.
  await workbench.waitForText("H2", "1 300 151");
  await workbench.tab("Fordel");
  await column.selectOption("Kolonne E: 2024");
  await pane
    .getByText(/^Folketall per 2024/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "Oppdater", exact: true }).first().click();
  await workbench.waitForText("H2", "1 287 142");
});

async function compareNewer(lines: readonly string[]) {
  const workbench = await openYears([...YEARS, ...lines]);
  const { pane } = workbench;
  await pane.getByText(/står det nyere folketall for de samme kommunene/).waitFor();
  await pane.getByRole("button", { name: "Sammenlign med arkets" }).click();
  const section = pane.getByRole("region", { name: "Folketall", exact: true });
  return {
    workbench,
    pane,
    section,
    use: section.getByRole("button", { name: "Bruk disse tallene" }),
  };
}

it("offers a newer table under the one in use, and puts its figures in", async () => {
  const { workbench, pane, use } = await compareNewer([...NEWER, LAST]);
  await use.click();
  await workbench.waitForText("E2", "770");
  await workbench.waitForText("E3", "3700");
  await workbench.waitForText("E4", "2040");
  await pane.getByRole("button", { name: "Angre", exact: true }).click();
  await workbench.waitForText("E2", "773");
});

it("puts nothing of a newer table in that leaves somebody out", async () => {
  const { workbench, section, use } = await compareNewer(NEWER);
  await section.getByText("Holtålen står ikke i den nyere tabellen.").waitFor();
  expect(await use.count()).toBe(0);
  expect(await workbench.text("E2")).toBe("773");
});
