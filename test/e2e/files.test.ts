import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "workbench-files-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

async function choose(workbench: WorkbenchDriver, place: string): Promise<void> {
  await workbench.page.locator("input[type=file]").setInputFiles(place);
}

/** Drops a file on the page, as from the desktop. */
async function drop(workbench: WorkbenchDriver, place: string): Promise<void> {
  const transfer = await workbench.page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    { name: path.basename(place), text: readFileSync(place, "utf8") }
  );
  const grid = workbench.page.getByTestId("grid");
  await grid.dispatchEvent("dragover", { dataTransfer: transfer });
  await workbench.page.getByText("Slipp filen for å åpne den").waitFor();
  await grid.dispatchEvent("drop", { dataTransfer: transfer });
}

async function saveAs(workbench: WorkbenchDriver, name: string): Promise<string> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.ribbonButton("Lagre"),
  ]);
  const place = path.join(folder, name);
  await download.saveAs(place);
  return place;
}

const title = (workbench: WorkbenchDriver, name: string): Promise<void> =>
  workbench.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

describe("files in the workbench", () => {
  it("saves what was typed and opens it again, formulas and all", async () => {
    const workbench = await open();
    await workbench.ribbonButton("Ny");
    await title(workbench, "Bok1");
    await workbench.type("A1", "12,5");
    await workbench.type("A2", "=A1*2");
    await workbench.waitForText("A2", "25");
    const saved = await saveAs(workbench, "lagret.xlsx");
    await workbench.ribbonButton("Ny");
    await workbench.waitForText("A1", "");
    await choose(workbench, saved);
    await title(workbench, "lagret.xlsx");
    await workbench.waitForText("A1", "12,5");
    expect(await workbench.cell("A2")).toEqual({ text: "25", formula: "=A1*2" });
  });

  it("opens a CSV that is dropped on the page, leading zeros kept", async () => {
    const workbench = await open();
    await drop(workbench, file("folketall.csv", "kommunenr;folketall\n0301;717710\n5001;214565\n"));
    await title(workbench, "folketall.csv");
    await workbench.waitForText("A2", "0301");
    await workbench.waitForText("B3", "214565");
  });

  it.each([
    {
      why: "no workbook at all",
      name: "bilde.xlsx",
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      sentence: "«bilde.xlsx» er ikke en arbeidsbok. Velg en .xlsx- eller .csv-fil.",
    },
    {
      why: "Excel's old format or a password",
      name: "gammel.xls",
      content: Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("Workbook", "utf16le"),
        Buffer.alloc(512),
      ]),
      sentence:
        "«gammel.xls» er i Excels gamle filformat (.xls). Åpne den i Excel og lagre den som .xlsx.",
    },
  ])("refuses $why in words and changes nothing", async ({ name, content, sentence }) => {
    const workbench = await open();
    const before = await workbench.text("A3");
    await choose(workbench, file(name, content));
    await workbench.page.getByText(sentence).waitFor();
    expect(await workbench.text("A3")).toBe(before);
    await title(workbench, "hp-2025.xlsx");
  });

  it("offers the work of before after the page was closed over it", async () => {
    const workbench = await open();
    await workbench.type("Z1", "ikke lagret");
    await workbench.waitUntilKept();
    await workbench.page.reload();
    await workbench.ready();
    expect(await workbench.text("Z1")).toBe("");
    await workbench.page.getByRole("button", { name: "Fortsett" }).click();
    await workbench.waitForText("Z1", "ikke lagret");
  });

  it("goes on with the same work in another language", async () => {
    const workbench = await open();
    await workbench.type("Z1", "0,5");
    await workbench.page.getByRole("combobox", { name: "Språk" }).selectOption("en");
    await workbench.page.getByText("Ready", { exact: true }).waitFor();
    await workbench.waitForText("Z1", "0.5");
  });
});
