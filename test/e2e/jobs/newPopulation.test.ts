import { textsFor, type Language } from "../../../src/text";
import { newPopulationTexts } from "../../../src/text/newPopulationTexts";
import { sharedByPopulation } from "../WrittenResult";
import { digits, useCountedJobs, type CountedJob } from "./countedJob";

const { openWritten } = useCountedJobs();

/** The sample's rows: population in B, number in C, amount in F. */
const ROWS = [3, 36] as const;

/** Waits until the amounts on the sheet are those of its populations, reckoned here. */
async function expectAmounts(job: CountedJob): Promise<void> {
  const [codes, populations] = await Promise.all(
    ["C", "B"].map((letter) => job.workbench.column(letter, ...ROWS))
  );
  const amounts = sharedByPopulation(
    Object.fromEntries(codes!.map((code, row) => [code, Number(digits(populations![row]!))]))
  );
  for (const [row, code] of codes!.entries()) {
    await job.waitForFigure(`F${ROWS[0] + row}`, String(amounts[code]));
  }
}

describe.each<Language>(["nb", "en"])("a new population (%s)", (language) => {
  it("fetched: 3", async () => {
    const { seeChange, apply } = newPopulationTexts(language);
    const job = await openWritten(language);
    await job.workbench.tab(textsFor(language).pane.tabs.allocate);
    await job.press(seeChange);
    await job.press(apply);
    await job.waitForFigure("B3", "218460");
    await job.waitForFigure("F3", "4347367");
    await job.waitForFigure("F37", "10800000");
    job.expectClicks(3);
  });

  it("typed into a cell, or pasted over several: 1", async () => {
    const job = await openWritten(language);
    const { workbench } = job;
    await workbench.type("B3", "218460");
    job.begin();
    await job.refresh();
    await expectAmounts(job);
    job.expectClicks(1);

    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("B3:B4");
        cells.values = [[214_000], [11_000]];
        await context.sync();
      })
    );
    await job.refresh();
    await expectAmounts(job);
    job.expectClicks(1);
  });
});
