import { exampleMembers } from "../../src/catalogue";
import { bundledFigure, BUILT_YEARS } from "../statistics/builtAnswers";
import { StatisticsServer } from "../statistics/statisticsServer";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();
const FIRST_ROW = 3;
const LAST_ROW = FIRST_ROW + exampleMembers().length - 1;
const SUM_ROW = LAST_ROW + 1;
const STATISTICS_NORWAY = "https://data.ssb.no/api/";

let server: StatisticsServer;
let address: string;
beforeAll(async () => {
  server = new StatisticsServer();
  address = await server.start();
});
afterEach(() => {
  server.years = BUILT_YEARS;
  server.figureOf = bundledFigure;
});
afterAll(() => server.stop());

/** The workbench over the 34 municipalities; what the pane asks Statistics Norway goes to our server. */
async function openPane(): Promise<WorkbenchDriver> {
  const workbench = await open();
  await workbench.page.context().route(`${STATISTICS_NORWAY}**`, async (route) => {
    const asked = route.request();
    const url = asked.url().replace(STATISTICS_NORWAY, address);
    const body = asked.postData();
    const answer = await fetch(url, { method: asked.method(), ...(body !== null && { body }) });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await workbench.waitForText(`A${FIRST_ROW}`, "Trondheim");
  await workbench.ribbonButton("Fordel kostnader");
  await workbench.pane.getByRole("button", { name: "Sett inn i arket" }).waitFor();
  return workbench;
}

/** Every cell that the example and its result can fill. */
async function allCells(workbench: WorkbenchDriver): Promise<string[][]> {
  const columns: string[][] = [];
  for (const letter of "ABCDEFGHIJK") columns.push(await workbench.column(letter, 1, SUM_ROW + 6));
  return columns;
}

it("fetches 2026 into the sheet of 2024: 33 differences, a true sum, and back again exactly", async () => {
  const workbench = await openPane();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Sett inn i arket" }).click();
  await workbench.waitForText(`F${SUM_ROW}`, "10 800 000");
  const before = await allCells(workbench);

  await workbench.tab("Fordel");
  await pane.getByRole("button", { name: "Endre folketall" }).click();
  await pane.getByRole("button", { name: "Nytt folketall" }).click();
  await pane.getByRole("button", { name: "Hent fra SSB" }).click();
  await pane.getByText(/33 av 34 folketall endres/).waitFor();
  expect(await allCells(workbench)).toEqual(before);

  await pane.getByRole("button", { name: "Bruk disse tallene" }).click();
  await workbench.waitForText(`B${FIRST_ROW}`, "218 460");
  await workbench.waitForText(`B${SUM_ROW}`, "542 712");
  await workbench.waitForText(`F${FIRST_ROW}`, "4 347 367");
  await workbench.waitForText(`F${SUM_ROW}`, "10 800 000");

  await pane.getByRole("button", { name: "Angre", exact: true }).click();
  await workbench.waitForText(`B${FIRST_ROW}`, "214 565");
  await workbench.waitForText(`F${FIRST_ROW}`, "4 327 264");
  expect(await allCells(workbench)).toEqual(before);
});

it("fetches three years side by side, makes their average the basis, and takes them back", async () => {
  server.years = [2024, 2025, 2026];
  server.figureOf = (code, year) => bundledFigure(code, year === 2025 ? 2024 : year);
  const workbench = await openPane();
  const { pane } = workbench;
  const before = await allCells(workbench);
  const section = pane.getByRole("region", { name: "Folketall", exact: true });
  await pane.getByRole("button", { name: "Endre folketall" }).click();
  await section.getByRole("button", { name: "Nytt folketall" }).click();
  await section
    .getByRole("combobox", { name: "Tidligere år ved siden av" })
    .selectOption("Fra 2024 (3 år i alt)");
  await section.getByRole("button", { name: "Hent fra SSB" }).click();
  await section.getByText("33 av 34 folketall endres").waitFor();
  await section.getByText("Kolonnen for 1.1.2024 har de samme tallene fra før.").waitFor();
  await section.getByText(/Nye kolonner til høyre for tabellen: 1.1.2025 og 1.1.2026/).waitFor();
  const asked = server.asked.filter(({ url }) => url.includes("/data"));
  expect(asked.at(-1)!.url).toContain("valueCodes[Tid]=2024,2025,2026");
  expect(await allCells(workbench)).toEqual(before);

  await section.getByRole("button", { name: "Bruk disse tallene" }).click();
  await workbench.waitForText(`F${FIRST_ROW}`, "218 460");
  await workbench.waitForText(`F${SUM_ROW}`, "542 712");
  expect(await workbench.column("E", FIRST_ROW - 1, FIRST_ROW)).toEqual([
    "Folketall 1.1.2025",
    "214 565",
  ]);
  expect(await workbench.text(`B${FIRST_ROW}`)).toBe("214 565");
  const basis = pane.getByRole("combobox", { name: "Kolonne med folketall" });
  await basis.selectOption("Snitt av de tre siste årene");
  await pane
    .getByText(/^Folketall: snitt av 2024, 2025 og 2026/)
    .first()
    .waitFor();
  await basis.selectOption("Kolonne F: Folketall 1.1.2026");

  await pane.getByRole("button", { name: "Angre", exact: true }).click();
  await workbench.waitForText(`F${FIRST_ROW}`, "");
  expect(await allCells(workbench)).toEqual(before);
});

it("lets the pane reach nobody but Statistics Norway", async () => {
  const workbench = await openPane();
  const tried: string[] = [];
  await workbench.page.context().route("https://elsewhere.example/**", async (route) => {
    tried.push(route.request().url());
    await route.fulfill({ status: 200, body: "", headers: { "Access-Control-Allow-Origin": "*" } });
  });
  await workbench.inAddIn(async () => {
    const blocked = new Promise<string>((resolve) =>
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI))
    );
    const reached = await fetch("https://elsewhere.example/collect").then(
      () => true,
      () => false
    );
    if (reached) throw new Error("The page reached another host.");
    if (!(await blocked).startsWith("https://elsewhere.example"))
      throw new Error("Not by the policy.");
    await fetch("https://data.ssb.no/api/pxwebapi/v2/tables/07459/metadata?lang=no");
  });
  expect(tried).toEqual([]);
  // Chromium writes every refusal of the policy to the console.
  expect(
    workbench.complaints.every(
      (text) => text.includes("Content Security Policy") || text.includes("elsewhere.example")
    )
  ).toBe(true);
  workbench.complaints.length = 0;
});
