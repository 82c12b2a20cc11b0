import hp2025 from "../fixtures/agreements/hp-2025.json";
import { useWorkbench } from "./useWorkbench";
import { sharedByPopulation, WrittenResult } from "./WrittenResult";

const { open, openNew } = useWorkbench();

const REGION = "Romsdal";
const given = hp2025.members.map(({ name }) => name);
const sorted = [...given].sort(new Intl.Collator("nb").compare);
const inRegion = hp2025.members.filter(({ region }) => region === REGION);

describe("a result on the page", () => {
  it("is sorted, filtered, refreshed and undone, and every amount stays beside its municipality", async () => {
    const workbench = await open();
    const { page } = workbench;
    const result = await WrittenResult.write(workbench);
    const amounts = () => result.amounts();
    const written = sharedByPopulation(await result.populations());
    await result.waitFor(amounts, written);

    await workbench.select(result.table);
    await workbench.ribbonButton("Sorter stigende");
    await result.waitFor(() => result.names(), sorted);
    await result.waitFor(amounts, written);
    expect(await result.sum()).toBe("10 800 000");

    await workbench.select(result.regions);
    await workbench.ribbonButton("Filter");
    await page.getByRole("checkbox", { name: "Merk alle" }).uncheck();
    await page.getByRole("checkbox", { name: REGION }).check();
    await page.getByRole("button", { name: "Bruk" }).click();
    const filtered = page.getByText(`${inRegion.length} av ${given.length} rader vises`);
    await filtered.waitFor();
    expect(await amounts()).toEqual(written);

    await result.typePopulation("Aukra", 36_780);
    await workbench.ribbonButton("Oppdater");
    const populations = await result.populations();
    const refreshed = sharedByPopulation(populations);
    expect(refreshed).not.toEqual(written);
    await result.waitFor(amounts, refreshed);
    expect(await result.names()).toEqual(sorted);
    expect(await result.sum()).toBe("10 800 000");
    await filtered.waitFor();

    await result.undoTo(amounts, written, 3);
    expect(await result.names()).toEqual(sorted);
    await result.undoTo(() => page.getByText(/rader vises/).count(), 0, 3);
    expect([await result.names(), await amounts()]).toEqual([sorted, written]);
    await result.undoTo(() => result.names(), given, 2);
    await result.waitFor(amounts, written);
    expect(await result.sum()).toBe("10 800 000");
    await result.undoTo(() => result.sum(), "", 3);
    expect(await result.names()).toEqual(given);
  });
});

describe("what a person expects of a spreadsheet", () => {
  it("finds with Ctrl+F, saves with Ctrl+S what is being typed, and sums", async () => {
    const workbench = await openNew();
    const { page } = workbench;
    await workbench.type("A1", "Aukra");
    await workbench.type("A5", "Kommunen Aukra");
    await page.keyboard.press("Control+f");
    await page.getByRole("textbox", { name: "Søk" }).fill("aukra");
    await page.getByText("1 av 2").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("2 av 2").waitFor();
    await page.keyboard.press("Escape");
    await workbench.type("B1", "58 509");
    await workbench.type("B2", "=SUMMER(B1;1)");
    await workbench.waitForText("B2", "58510");
    await workbench.select("B1:B2");
    await page
      .getByTestId("figures")
      .filter({ hasText: /Summer: 117.019/ })
      .waitFor();
    await workbench.select("C1");
    await page.keyboard.type("halvferdig");
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    expect((await saved).suggestedFilename()).toBe("Bok1.xlsx");
    await workbench.waitForText("C1", "halvferdig");
  });
});
