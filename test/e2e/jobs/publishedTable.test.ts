import { textsFor, type Language } from "../../../src/text";
import { useCountedJobs } from "./countedJob";

const { openSample } = useCountedJobs();

it.each<Language>(["nb", "en"])(
  "a published table, reconciled: 2 clicks; by the form that was published 4 (%s)",
  async (language) => {
    const { agreement, allocate, tabs, write } = textsFor(language).pane;
    const job = await openSample(language);
    await job.press(write.writeBeside);
    await job.waitForFigure("F37", "10800000");
    await job.waitForFigure("F3", "4327264");
    job.expectClicks(2);

    await job.workbench.tab(tabs.allocate);
    job.begin();
    await job.press(allocate.changeAgreement);
    const { label } = agreement.roundingRules["half-up"];
    await job.workbench.pane.getByRole("radio", { name: label }).check();
    await job.press(write.refresh);
    await job.waitForFigure("F37", "10799998");
    // The pane stood open; opening it is the fourth.
    job.expectClicks(3);
  }
);
