import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from "../../src/excel/memoryPart";
import { createOfficeGateway } from "../../src/excel/officeGateway";
import { ownAreasAmong } from "../../src/excel/ownAreas";
import { cellAddress } from "../../src/sheet/address";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import { inspectDocument, listOf } from "../excel/documentInspector";
import { sheetContents } from "../excel/sheetContents";
import { userShifts } from "../excel/userShifts";
import type { Fault } from "./disturbance";
import { lookThrough, PageCrash, type Pane, type World } from "./world";

/** What the player looks at and people do meets no faults: those are the add-in's. */
async function apart<T>(work: () => Promise<T>): Promise<T> {
  excelHost.faults.paused = true;
  try {
    return await work();
  } finally {
    excelHost.faults.paused = false;
  }
}

const inBook = <T>(work: (book: Excel.Workbook, context: Excel.RequestContext) => Promise<T>) =>
  apart(() => Excel.run((context) => work(context.workbook, context)));

/** Pages that have been opened under this Office.js. All but the last of each pane are closed, and a closed page hears nothing. */
let pages = 0;
/** The pages that are open now: with a new workbook those of the one before are closed. */
let open = new Map<Pane, number>();

/** From the host's noticing a change over Office.js' own queue to the add-in's handler. */
const TURNS_OF_AN_EVENT = 5;

/** A world on the unmodified Office.js and the embedded host; people type into its grid. */
export async function createOfficeWorld(): Promise<World> {
  await resetWorkbook({ locale: "nb-NO" });
  let meanwhileTyping: (() => Promise<void>) | null = null;
  open = new Map();
  return {
    openGateway: (pane) => {
      const page = ++pages;
      open.set(pane, page);
      const isOpen = () => open.get(pane) === page;
      const beforeApply = async () => {
        if (pane === "own") await meanwhileTyping?.();
      };
      return gatewayOfPage(isOpen, beforeApply);
    },
    ...sheetsOfWorkbook,
    type: async (row, column, content) => {
      const isText = typeof content === "string" && content !== "" && !content.startsWith("=");
      excelHost.userTypes(cellAddress(row, column), isText ? `'${content}` : content);
    },
    shift: async (shift) => userShifts(shift),
    settle: async () => {
      for (let turn = 0; turn < TURNS_OF_AN_EVENT; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        await excelHost.settled();
      }
    },
    contents: (id) => apart(() => sheetContents(id)),
    ownAreas: (id) =>
      inBook(async ({ worksheets }, context) => {
        const { names } = worksheets.getItem(id);
        names.load("items/name,items/formula");
        await context.sync();
        return ownAreasAmong(names);
      }),
    use: (reported) => excelHost.behaviours.use(reported),
    undoInExcel: async (calls) => {
      for (let call = 0; call < calls; call++) await excelHost.userUndoes();
    },
    look: (id) => apart(() => lookThrough(createOfficeGateway(), id)),
    ...partsOfWorkbook,
    dropNames: () => apart(() => inspectDocument({ names: true, parts: false })),
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

function gatewayOfPage(isOpen: () => boolean, beforeApply: () => Promise<void>): WorkbookGateway {
  const gateway = createOfficeGateway();
  const { read, apply, restore, remember, watch } = {
    read: gateway.read.bind(gateway),
    apply: gateway.apply.bind(gateway),
    restore: gateway.restore.bind(gateway),
    remember: gateway.remember.bind(gateway),
    watch: gateway.watch.bind(gateway),
  };
  const ifOpen =
    <Args extends unknown[]>(tell: (...args: Args) => void) =>
    (...args: Args) => {
      if (isOpen()) tell(...args);
    };
  return Object.assign<WorkbookGateway, Partial<WorkbookGateway>>(gateway, {
    read: (...args) => unlessDead(read(...args)),
    apply: async (...args) => {
      await beforeApply();
      return unlessDead(apply(...args));
    },
    restore: (...args) => unlessDead(restore(...args)),
    remember: (...args) => unlessDead(remember(...args)),
    watch: ({ changed, calculated, activated }) =>
      watch({
        changed: ifOpen(changed),
        calculated: ifOpen(calculated),
        activated: ifOpen(activated),
      }),
  });
}

/** What a person does with the tabs. */
const sheetsOfWorkbook: Pick<
  World,
  "sheets" | "activeSheet" | "activate" | "rename" | "copy" | "remove"
> = {
  sheets: () =>
    inBook(async ({ worksheets }, context) => {
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    }),
  activeSheet: () =>
    inBook(async ({ worksheets }, context) => {
      const sheet = worksheets.getActiveWorksheet();
      sheet.load("id");
      await context.sync();
      return sheet.id;
    }),
  activate: (id) =>
    inBook(async ({ worksheets }, context) => {
      worksheets.getItem(id).activate();
      await context.sync();
    }),
  rename: (id, name) =>
    inBook(async ({ worksheets }, context) => {
      worksheets.getItem(id).name = name;
      await context.sync();
    }),
  copy: (id) =>
    inBook(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem(id);
      const copied = sheet.copy("After", sheet);
      copied.load("id");
      await context.sync();
      return copied.id;
    }),
  remove: (id) =>
    inBook(async ({ worksheets }, context) => {
      worksheets.getItem(id).delete();
      await context.sync();
    }),
};

const partsOfWorkbook: Pick<World, "parts" | "putParts"> = {
  parts: () =>
    inBook(async ({ customXmlParts }, context) => {
      const parts = customXmlParts.getByNamespace(MEMORY_NAMESPACE);
      parts.load("items/id");
      await context.sync();
      const items = listOf(parts);
      const xml = items.map((part) => part.getXml());
      await context.sync();
      return items.flatMap(({ id }, index) => {
        const text = fromMemoryXml(xml[index]!.value);
        return text === null ? [] : [{ id, text }];
      });
    }),
  putParts: async (texts) => {
    await apart(() => inspectDocument({ names: false, parts: true }));
    await inBook(async ({ customXmlParts }, context) => {
      texts.forEach((text) => customXmlParts.add(toMemoryXml(text)));
      await context.sync();
    });
  },
};

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
