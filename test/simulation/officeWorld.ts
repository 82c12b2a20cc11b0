import { createOfficeGateway } from "../../src/excel/officeGateway";
import { ownAreasAmong } from "../../src/excel/ownAreas";
import { cellAddress } from "../../src/sheet/address";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import { userShifts } from "../excel/userShifts";
import { sheetContents } from "../excel/sheetContents";
import type { Fault } from "./scenario";
import { PageCrash, type World } from "./world";

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** Pages that have been opened under this Office.js. All but the last are closed, and a closed page hears nothing. */
let pages = 0;

/** From the host's noticing a change over Office.js' own queue to the add-in's handler. */
const TURNS_OF_AN_EVENT = 5;

/** A world on the unmodified Office.js and the embedded host; people type into its grid. */
export async function createOfficeWorld(): Promise<World> {
  await resetWorkbook({ locale: "nb-NO" });
  let meanwhileTyping: (() => Promise<void>) | null = null;
  return {
    openGateway: () => {
      const gateway = createOfficeGateway();
      const read = gateway.read.bind(gateway);
      const apply = gateway.apply.bind(gateway);
      const restore = gateway.restore.bind(gateway);
      const watch = gateway.watch.bind(gateway);
      const page = ++pages;
      const ifOpen =
        <Args extends unknown[]>(tell: (...args: Args) => void) =>
        (...args: Args) => {
          if (page === pages) tell(...args);
        };
      return Object.assign<WorkbookGateway, Partial<WorkbookGateway>>(gateway, {
        read: (...args) => unlessDead(read(...args)),
        apply: async (...args) => {
          await meanwhileTyping?.();
          return unlessDead(apply(...args));
        },
        restore: (...args) => unlessDead(restore(...args)),
        watch: ({ changed, calculated, activated }) =>
          watch({
            changed: ifOpen(changed),
            calculated: ifOpen(calculated),
            activated: ifOpen(activated),
          }),
      });
    },
    type: async (row, column, content) => {
      const entry = typeof content === "string" && content !== "" ? `'${content}` : content;
      excelHost.userTypes(cellAddress(row, column), entry);
    },
    shift: async (shift) => userShifts(shift),
    settle: async () => {
      for (let turn = 0; turn < TURNS_OF_AN_EVENT; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        await excelHost.settled();
      }
    },
    contents: sheetContents,
    ownAreas: () =>
      onSheet(async ({ names }, context) => {
        names.load("items/name,items/formula");
        await context.sync();
        return ownAreasAmong(names);
      }),
    disturb: (faults, meanwhile) => {
      faults.forEach(arrange);
      meanwhileTyping = meanwhile;
    },
    calm: () => {
      meanwhileTyping = null;
      excelHost.faults.clear();
    },
  };
}

function arrange(fault: Fault): void {
  const { faults } = excelHost;
  switch (fault?.kind) {
    case undefined:
      return faults.passNext();
    case "refuse":
      return faults.refuseNext(fault.code);
    case "fail-after":
      return faults.failAfter(fault.actions, fault.code);
    case "answer-lost":
      return faults.answerNextWithError("GeneralException");
    case "crash":
      return faults.killPageAfter(fault.actions);
  }
}

/** What a page that has died heard last is of no use to anybody. */
async function unlessDead<T>(work: Promise<T>): Promise<T> {
  const outcome = await work;
  if (excelHost.faults.pageIsDead) throw new PageCrash();
  return outcome;
}
