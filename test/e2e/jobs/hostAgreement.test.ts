import { textsFor, type Language } from "../../../src/text";
import stOlav2018 from "../../fixtures/agreements/st-olav-2018.json";
import { useCountedJobs } from "./countedJob";

const { openTable } = useCountedJobs();

it.each<Language>(["nb", "en"])(
  "10 000 kroner and 3 an inhabitant, with a host: 4 (%s)",
  async (language) => {
    const { pane, schemes } = textsFor(language);
    const { host, members } = stOlav2018;
    const parties = [host, ...members];
    const job = await openTable(language, [
      ["Kommunenummer", "Kommune", "Folketall 1.1.2018"],
      ...parties.map(({ code, name, population }) => [code, name, Number(population)]),
    ]);
    await job.press(pane.allocate.changeAgreement);
    await job.chooseKey(schemes.schemes["st-olav-2018"]!.title);
    await job.press(pane.write.writeBeside);
    expect(await job.amounts(parties.length + 1)).toEqual(
      Object.fromEntries(parties.map(({ code, amount }) => [code, amount]))
    );
    job.expectClicks(4);
  }
);
