import { textsFor, type Language } from "../../../src/text";
import { useCountedJobs } from "./countedJob";

const { openTable } = useCountedJobs();

const NYNORSK = [
  ["Kommunenr", "Kommune", "Folketal 1.1.2026"],
  ["4631", "Alver", 30285],
  ["4634", "Masfjorden", 1672],
  ["4632", "Austrheim", 2947],
] as const;
const TOTAL = { nb: "349 040", en: "349,040" } as const;

it.each<Language>(["nb", "en"])(
  "a table in nynorsk, with amount and key chosen: 5 (%s)",
  async (language) => {
    const { pane, schemes } = textsFor(language);
    const job = await openTable(language, NYNORSK);
    await job.press(pane.allocate.changeAgreement);
    await job.chooseKey(schemes.schemes["population"]!.title);
    const { label } = schemes.parameters["total"]!;
    await job.workbench.pane.getByRole("textbox", { name: label }).first().click();
    await job.workbench.page.keyboard.type(TOTAL[language]);
    await job.press(pane.write.writeBeside);
    // Ten kroner an inhabitant.
    const expected = { "4631": "302850", "4634": "16720", "4632": "29470" };
    expect(await job.amounts(NYNORSK.length)).toEqual(expected);
    job.expectClicks(5);
  }
);
