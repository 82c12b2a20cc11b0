import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { textsFor, type Language } from "../../../src/text";
import { ownSchemeTexts } from "../../../src/text/ownSchemeTexts";
import { useCountedJobs } from "./countedJob";

const { openTable } = useCountedJobs();

const ROWS = [
  ["Kommunenr", "Kommune", "Folketall 1.1.2026"],
  ["4631", "Alver", 30285],
  ["4634", "Masfjorden", 1672],
  ["4632", "Austrheim", 2947],
] as const;

it.each<Language>(["nb", "en"])(
  "an agreement of one's own to another workbook: 3 to make one of one term, 1 out, 2 in and one to unfold (%s)",
  async (language) => {
    const { agreement, allocate } = textsFor(language).pane;
    const own = ownSchemeTexts(language);
    const job = await openTable(language, ROWS);
    const { pane, page } = job.workbench;
    job.begin();
    await job.press(allocate.changeAgreement);
    await job.press(agreement.ownSchemes);
    await pane.getByRole("textbox", { name: own.name }).fill("Nabohjelp");
    await job.press(own.save);
    await pane.getByText(own.saved("Nabohjelp")).waitFor();
    job.expectClicks(3);

    const [download] = await Promise.all([page.waitForEvent("download"), job.press(own.download)]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "hpshare-")), "nabohjelp.json");
    await download.saveAs(file);
    job.expectClicks(1);

    const other = await openTable(language, ROWS);
    other.begin();
    await other.press(allocate.changeAgreement);
    await other.press(agreement.ownSchemes);
    await other.workbench.pane.locator('input[type="file"]').first().setInputFiles(file);
    await other.workbench.pane.getByText(own.saved("Nabohjelp")).waitFor();
    other.expectClicks(3);
  }
);
