import { textsFor, type Language } from "../../../src/text";
import { sharedByPopulation } from "../WrittenResult";
import { digits, useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();

it.each<Language>(["nb", "en"])("a municipality leaves: 3 (%s)", async (language) => {
  const { agreement, result, whatIf } = textsFor(language).pane;
  const job = await openWritten(language);
  const { workbench } = job;
  const { pane } = workbench;
  await job.press(result.whatIf);
  await job.press(new RegExp(`^${whatIf.members}`));
  await pane.getByRole("searchbox", { name: agreement.findMember }).fill("Aukra");
  await pane.getByRole("checkbox", { name: "Aukra (1547)" }).uncheck();
  await pane.getByText(whatIf.result, { exact: true }).waitFor();
  job.expectClicks(3);

  const [codes, populations] = await Promise.all(
    ["C", "B"].map((letter) => workbench.column(letter, 3, 36))
  );
  const others = codes!.flatMap((code, row) =>
    code === "1547" ? [] : [[code, Number(digits(populations![row]!))] as const]
  );
  const { "5001": expected } = sharedByPopulation(Object.fromEntries(others));
  const trondheim = pane.getByRole("row").filter({ hasText: "Trondheim" });
  await trondheim.waitFor();
  const [before, after] = await trondheim.getByRole("cell").allInnerTexts();
  expect([before, after].map((text) => digits(text!))).toEqual(["4327264", String(expected)]);
});
