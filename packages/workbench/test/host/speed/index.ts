import { cpus } from "node:os";
import { openNodeWorkbook } from "../../../host/node";
import type { NodeWorkbook } from "../../../host/node";

type Library = { readonly Excel: typeof Excel };
type Figure = {
  readonly what: string;
  readonly ms: number;
  /** Processor time, the collection of garbage beside included. */
  readonly processor: number;
  /** What others used of the machine's processors meanwhile, from 0 to 1. */
  readonly others: number;
  readonly most: number;
};

const ROWS = 100_000;
const SHARES = 10_000;
/** More than this used by others, and the wall clock measures them too. */
const QUIET = 0.1;

/** Milliseconds that all processors together have worked, and have been there. */
function machineTime(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((each) => each.times);
  const all = times.flatMap((each) => Object.values(each)).reduce((sum, ms) => sum + ms, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

/** What counts: the wall clock on a quiet machine, on a busy one the lesser of both times. */
function counted({ ms, processor, others }: Figure): number {
  return others > QUIET ? Math.min(ms, processor) : ms;
}

/** `npm run host:speed`: prints how long the host takes, and fails beyond the limits. */
async function main(): Promise<void> {
  const figures: Figure[] = [];
  const measure = async <T>(what: string, most: number, action: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const before = process.cpuUsage();
    const machine = machineTime();
    const result = await action();
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1000;
    const ms = performance.now() - start;
    const now = machineTime();
    const others = Math.max(0, (now.busy - machine.busy - processor) / (now.all - machine.all));
    figures.push({ what, ms, processor, others: others || 0, most });
    return result;
  };
  const workbook = await measure("start: Univer, host, Office.js in jsdom", 3000, openNodeWorkbook);
  await run(workbook, measure);
  const digits = (ms: number) => ms.toFixed(0).padStart(7);
  for (const figure of figures) {
    const { what, ms, processor, others, most } = figure;
    const verdict = counted(figure) > most ? "TOO SLOW" : "";
    const busy = others > QUIET ? `, ${Math.round(others * 100)} % used by others` : "";
    console.log(
      `${digits(ms)} ms ${digits(processor)} ms processor${busy}  (at most ${most})  ${what} ${verdict}`
    );
  }
  if (figures.some((figure) => counted(figure) > figure.most)) process.exitCode = 1;
  workbook.dispose();
}

async function run(
  workbook: NodeWorkbook,
  measure: <T>(what: string, most: number, action: () => Promise<T>) => Promise<T>
): Promise<void> {
  const { Excel } = workbook.window as unknown as Library;
  const parameters = [{ name: "pop" }, { name: "total" }];
  workbook.host.registerFunctions(
    [{ id: "HPSHARE", name: "HPSHARE", parameters }],
    (_id, args) => Number(args[0]) / Number(args[1])
  );
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const calculate = async (name: string, what: string): Promise<Excel.Range> => {
      const sheet = worksheets.add(name);
      sheet.getRange(`A1:A${SHARES}`).values = Array.from({ length: SHARES }, (_, i) => [i]);
      await context.sync();
      const shares = sheet.getRange(`B1:B${SHARES}`);
      await measure(`write and calculate ${SHARES} HPSHARE cells, ${what}`, 1000, async () => {
        shares.formulas = Array.from({ length: SHARES }, (_, i) => [`=HPSHARE(A${i + 1},535512)`]);
        shares.load("values");
        await context.sync();
      });
      return shares;
    };
    await calculate("Andeler", "nothing else in the workbook");
    worksheets.getItem("Andeler").delete();

    const sheet = worksheets.getActiveWorksheet();
    const rows = Array.from({ length: ROWS }, (_, i) => [`K${i}`, 1000 + i, `R${i % 15}`, i * 1.5]);
    await measure(`write ${ROWS} × 4 cells`, 2000, async () => {
      sheet.getRange(`A1:D${ROWS}`).values = rows;
      await context.sync();
    });
    await measure(`read ${ROWS} × 4 cells`, 1000, async () => {
      sheet.getRange(`A1:D${ROWS}`).load("values");
      await context.sync();
    });
    const shares = await calculate("Flere andeler", `beside ${ROWS} × 4 cells`);
    const other = worksheets.getItem("Flere andeler");
    await measure("one edit and its reading", 500, async () => {
      other.getRange("A1").values = [[5]];
      shares.load("values");
      await context.sync();
    });
    await measure("200 round trips", 200, async () => {
      for (let i = 0; i < 200; i++) {
        other.getRange("A1").load("values");
        await context.sync();
      }
    });
  });
  const bytes = await measure("save all of it", 10_000, async () => {
    const saved = await workbook.save();
    if (!saved.ok) throw new Error(saved.error.part);
    return saved.value;
  });
  const again = await measure("open all of it", 10_000, () =>
    openNodeWorkbook({ file: { bytes, name: "x.xlsx" } })
  );
  again.dispose();
}

void main();
