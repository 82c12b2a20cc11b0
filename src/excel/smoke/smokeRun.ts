import type { SmokeLabels, SmokeReport, SmokeRun } from "../../sheet/smoke";
import { probeAutofit, probeCells, probeLargeRequest, probeNames } from "./cellProbes";
import { ChangeLog } from "./ChangeLog";
import { probeEvents } from "./eventProbe";
import { codeOrResult, Findings } from "./findings";
import { probeFunctions } from "./functionProbe";
import { clearRuns, Marker } from "./marker";
import { layTasks, readTasks } from "./personTasks";
import { probeXml } from "./xmlProbe";

/** A try of the Excel that is open; it works on a sheet of its own, which it deletes. */
export function createSmokeRun(labels: SmokeLabels): SmokeRun {
  return new OfficeSmokeRun(labels);
}

type Own = { readonly sheetId: string; readonly cameFrom: string; readonly marker: Marker };

class OfficeSmokeRun implements SmokeRun {
  readonly #found = new Findings();
  readonly #log = new ChangeLog();
  #own: Own | null = null;

  constructor(private readonly labels: SmokeLabels) {}

  async begin(): Promise<boolean> {
    const found = this.#found;
    const why = await found.check("sheet", () => this.#make());
    found.saw("office-js-2266", why === "GeneralException");
    found.saw("office-js-6134", Office.context.officeTheme === undefined);
    if (!this.#own) return false;
    const { sheetId, marker } = this.#own;
    await this.#log.listenTo(sheetId);
    await probeCells(found, sheetId);
    await probeNames(found, sheetId);
    await probeXml(found);
    await probeEvents(found, sheetId, this.#log);
    await probeFunctions(found, sheetId);
    await probeAutofit(found, sheetId);
    await probeStart(found);
    await probeLargeRequest(found, sheetId);
    const code = await codeOrResult(() => layTasks(sheetId, this.labels, marker));
    return typeof code !== "string";
  }

  async finish(fileCame: boolean | null): Promise<SmokeReport> {
    const found = this.#found;
    if (fileCame !== null) found.saw("office-js-2700", !fileCame);
    let leftBehind = false;
    if (this.#own) {
      const { sheetId, cameFrom, marker } = this.#own;
      await codeOrResult(() => readTasks(found, sheetId, this.#log, marker));
      await codeOrResult(() => this.#log.stop());
      leftBehind = (await codeOrResult(() => leave(cameFrom))) !== undefined;
    }
    const { checks, reported } = found;
    return { excel: describeExcel(), checks, reported, leftBehind };
  }

  /** Null where there is a sheet to work on. */
  async #make(): Promise<null> {
    await clearRuns();
    const { sheetId, cameFrom } = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      worksheets.load("items/name");
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name.toLowerCase());
      const made = worksheets.add(freeName(this.labels.sheetName, taken));
      made.load("id");
      await context.sync();
      return { sheetId: made.id, cameFrom: active.id };
    });
    this.#own = { sheetId, cameFrom, marker: await Marker.make(sheetId) };
    return null;
  }
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** Goes back to where the person was, and deletes what the run made. */
async function leave(cameFrom: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(cameFrom).activate();
    await context.sync();
  });
  await clearRuns();
}

/** Whether the add-in may start with the workbook; it does afterwards what it did before. */
async function probeStart(found: Findings): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.setStartupBehavior(await Office.addin.getStartupBehavior());
    found.saw("office-js-1407", false);
  } catch {
    // Refused, or not there at all, which is no error of Excel's own kind.
    found.saw("office-js-1407", true);
  }
}

const NEWEST = 30;

function describeExcel(): SmokeReport["excel"] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const versions = Array.from({ length: NEWEST }, (_, index) => `1.${NEWEST - index}`);
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    api: versions.find((version) => requirements.isSetSupported("ExcelApi", version)) ?? "",
  };
}
