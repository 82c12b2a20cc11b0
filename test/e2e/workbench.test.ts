import type * as Axe from "axe-core";
import { useWorkbench } from "./useWorkbench";

const { open, openOnce } = useWorkbench();

describe("the workbench", () => {
  it.each([
    { language: "nb", buttons: ["Fordel kostnader", "Oppdater", "Sett inn eksempel"] },
    { language: "en", buttons: ["Share costs", "Refresh", "Insert example"] },
  ] as const)("shows the add-in's ribbon buttons in $language", async ({ language, buttons }) => {
    const workbench = await open({ language });
    for (const name of buttons)
      expect(
        await workbench.page.getByRole("navigation").getByRole("button", { name }).isVisible()
      ).toBe(true);
  });

  it("keeps the add-in dead until its button is clicked, and alive while its pane is closed", async () => {
    const workbench = await open();
    const frame = workbench.page.locator("aside iframe");
    expect(await frame.count()).toBe(0);
    await workbench.ribbonButton("Fordel kostnader");
    await workbench.pane.getByRole("button").first().waitFor();
    await workbench.page.getByRole("button", { name: "Lukk oppgaveruten" }).click();
    expect(await frame.isVisible()).toBe(false);
    expect(await frame.count()).toBe(1);
  });
});

describe("the workbench's own page", () => {
  it.each([
    { language: "nb", theme: "light" },
    { language: "en", theme: "dark" },
  ] as const)("can be used by everybody ($language, $theme)", async (options) => {
    const workbench = await open(options);
    await workbench.page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const violations = await workbench.page.evaluate(async () => {
      // The grid is Univer's own.
      const { axe } = window as unknown as { axe: typeof Axe };
      const found = await axe.run({ exclude: [["[data-testid=grid]"], ["[role=tooltip]"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});

describe("typing in Norwegian", () => {
  const opened = openOnce();

  it.each([
    { cell: "Z900", typed: "0,5", shown: "0,5", formula: null, why: "a decimal comma" },
    { cell: "Z902", typed: "12,5 %", shown: "12,50 %", formula: null, why: "a percentage" },
    {
      cell: "Z904",
      typed: "1.2.2026",
      shown: "01.02.2026",
      formula: null,
      why: "a date, day first",
    },
    {
      cell: "Z906",
      typed: "10 800 000",
      shown: "10 800 000",
      formula: null,
      why: "spaces between thousands",
    },
    {
      cell: "Z908",
      typed: "=SUM(1;2)",
      shown: "3",
      formula: "=SUM(1,2)",
      why: "; between arguments",
    },
    {
      cell: "Z910",
      typed: "=SUM(1,5;2)",
      shown: "3,5",
      formula: "=SUM(1.5,2)",
      why: "a decimal comma in a formula",
    },
    {
      cell: "Z912",
      typed: "0.5",
      shown: "0.5",
      formula: null,
      why: "a point is no decimal sign: text",
    },
    {
      cell: "Z914",
      typed: "0301",
      shown: "301",
      formula: null,
      why: "a number loses its leading zero, as in Excel",
    },
  ])("$why: $typed", async ({ cell, typed, shown, formula }) => {
    const workbench = await opened();
    await workbench.type(cell, typed);
    await workbench.waitForText(cell, shown);
    expect((await workbench.cell(cell)).formula).toBe(formula);
  });
});

describe("a protected sheet", () => {
  it("takes no typing until it is unprotected", async () => {
    const workbench = await open();
    await workbench.ribbonButton("Fordel kostnader");
    await workbench.pane.getByRole("button").first().waitFor();
    await workbench.inAddIn(async () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      })
    );
    await workbench.type("Z1", "endret");
    await workbench.page.getByText(/Arket er beskyttet/).waitFor();
    expect(await workbench.text("Z1")).toBe("");
  });
});

describe("Ctrl+Z", () => {
  it("takes back what was typed, and what the add-in wrote", async () => {
    const workbench = await open();
    await workbench.type("Z1", "typed");
    await workbench.waitForText("Z1", "typed");
    await workbench.page.keyboard.press("Control+z");
    await workbench.waitForText("Z1", "");
    await workbench.ribbonButton("Fordel kostnader");
    await workbench.pane.getByRole("button", { name: "Sett inn i arket" }).click();
    await workbench.waitForText("F3", "4 327 264");
    await workbench.ribbonButton("Angre");
    await workbench.waitForText("F3", "");
  });
});

describe("HPSHARE in a cell", () => {
  it.each([
    { language: "nb", formula: "=HPSHARE(Z1;Z2)", shown: "0,25" },
    { language: "en", formula: "=HPSHARE(Z1,Z2)", shown: "0.25" },
  ] as const)("calculates $formula in $language", async ({ language, formula, shown }) => {
    const workbench = await open({ language });
    await workbench.type("Z1", "1");
    await workbench.type("Z2", "4");
    await workbench.type("Z3", formula);
    await workbench.waitForText("Z3", shown);
    await workbench.type("Z2", "8");
    await workbench.waitForText("Z3", language === "nb" ? "0,125" : "0.125");
  });

  it("says in words what is wrong when the cell with its error is selected", async () => {
    const workbench = await open();
    await workbench.type("Z3", '=HPSHARE(B3;"x")');
    await workbench.waitForText("Z3", "#VERDI!");
    await workbench.select("Z3");
    await workbench.page.getByText("Totalen «x» er ikke et tall.").waitFor();
    await workbench.select("Z4");
    await workbench.page.getByText("Totalen «x» er ikke et tall.").waitFor({ state: "detached" });
  });
});
