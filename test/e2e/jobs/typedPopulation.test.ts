import type { Language } from "../../../src/text";
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

it.each<Language>(["nb", "en"])(
  "a new population, typed into a cell or pasted over several: 1 (%s)",
  async (language) => {
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
  }
);
