import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

const OFFER = "er tatt vare på i denne nettleseren";

/** Types into the example and waits until the browser has kept it. */
const work = async (workbench: WorkbenchDriver, text: string, works = 1): Promise<void> => {
  await workbench.type("Z1", text);
  await workbench.waitUntilKept(works);
};
const offers = (workbench: WorkbenchDriver): Promise<number> =>
  workbench.page.getByText(OFFER).count();
describe("two windows of the workbench", () => {
  it("are not offered each other's work, and keep their own", async () => {
    const first = await open();
    await work(first, "det første");
    const second = await first.openBeside();
    expect(await offers(second)).toBe(0);
    await work(second, "det andre", 2);
    expect([await first.text("Z1"), await second.text("Z1")]).toEqual(["det første", "det andre"]);

    await first.page.close();
    await second.page.reload();
    await second.ready();
    // Both works are free now; the newest is offered, and the other one is still in the list.
    await second.page.getByText(OFFER).waitFor();
    await second.waitUntilKept(2);
  });

  it("write over nothing when one opens what the other has open", async () => {
    const first = await open();
    await work(first, "mitt");
    const second = await first.openBeside();
    await second.page.getByRole("navigation").getByRole("button", { name: "Åpne" }).click();
    await second.page.getByRole("menuitem", { name: /hp-2025/ }).click();
    await second.waitForText("Z1", "mitt");
    await second.type("Z1", "ditt");
    await second.waitUntilKept(2);
    expect(await first.text("Z1")).toBe("mitt");
    await second.page.close();
    await first.page.reload();
    await first.ready();
    await first.page.getByRole("navigation").getByRole("button", { name: "Åpne" }).click();
    await first.page
      .getByRole("menuitem", { name: /hp-2025/ })
      .last()
      .click();
    await first.waitForText("Z1", "mitt");
  });

  it("lets a window that was closed be continued by another", async () => {
    const first = await open();
    await work(first, "forlatt");
    const second = await first.openBeside();
    expect(await offers(second)).toBe(0);
    await first.page.close();
    const third = await second.openBeside();
    await third.page.getByRole("button", { name: "Fortsett" }).click();
    await third.waitForText("Z1", "forlatt");
    const fourth = await third.openBeside();
    expect(await offers(fourth)).toBe(0);
  });
});
