import { cellAddress, contains } from "../../src/sheet/address";
import type { HostIssue } from "../../src/sheet/gateway";
import { issueOfCode } from "../memory/issueOfCode";
import { PageCrash as MemoryCrash, type MemoryFault } from "../memory/memoryFaults";
import { MemoryGateway } from "../memory/memoryGateway";
import { MemoryWorkbook, type MemorySheet } from "../memory/memoryWorkbook";
import type { Fault } from "./disturbance";
import { LastWrite } from "./lastWrite";
import { lookThrough, PageCrash, type Pane, type World } from "./world";

/** A world in memory, for playing very many scenarios. */
export function createMemoryWorld(workbook = new MemoryWorkbook()): World {
  /** What people do that have no pane is heard by all panes. */
  const hands = new MemoryGateway(workbook);
  const panes = new Map<Pane, MemoryGateway>();
  const lastWrite = new LastWrite(workbook);
  let isWriting = false;
  const sheet = (id: string): MemorySheet => workbook.sheet(id)!;
  return {
    openGateway: (pane) => {
      panes.get(pane)?.close();
      const gateway = new CrashingGateway(workbook);
      if (pane === "own") lastWrite.watch(gateway);
      panes.set(pane, gateway);
      return gateway;
    },
    sheets: async () => workbook.sheets.map(({ id, name }) => ({ id, name })),
    activeSheet: async () => workbook.activeId,
    activate: async (id) => {
      workbook.activeId = id;
      for (const gateway of panes.values()) gateway.activateByHand(id);
    },
    rename: async (id, name) => {
      sheet(id).name = name;
    },
    copy: async (id) => workbook.copy(sheet(id), freeName(workbook, sheet(id).name)).id,
    remove: async (id) => workbook.remove(sheet(id)),
    type: async (row, column, content, who) => {
      const change = (on: MemorySheet) => on.type(row, column, [[content]]);
      // What is typed while the add-in writes is told: nobody could keep it otherwise.
      if (workbook.excel.has("office-js-420") && !isWriting) return change(workbook.active);
      const by = who === "here" ? (panes.get("own") ?? hands) : hands;
      by.edit(change, { local: who === "here", cell: { row, column } });
    },
    shift: async (shift) => (panes.get("own") ?? hands).shift(shift),
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    contents: async (id) => sheet(id).contents(),
    ownAreas: async (id) => sheet(id).names,
    use: (reported) => {
      workbook.excel = new Set(reported);
    },
    undoInExcel: async (calls) => lastWrite.undo(calls),
    look: (id) => {
      const gateway = new MemoryGateway(workbook);
      gateway.close();
      return lookThrough(gateway, id);
    },
    parts: async () => workbook.parts,
    putParts: async (texts) => {
      workbook.parts = texts.map((text) => ({ id: workbook.newPartId(), text }));
    },
    dropNames: async () => {
      for (const each of workbook.sheets) each.names = [];
    },
    disturb: (faults, meanwhile) => {
      const gateway = panes.get("own")!;
      // The first call of every action is its read.
      gateway.faults.next(...faults.map(toMemoryFault));
      gateway.beforeApply =
        meanwhile &&
        (async () => {
          isWriting = true;
          await meanwhile();
          isWriting = false;
        });
    },
    calm: () => {
      const gateway = panes.get("own");
      gateway?.faults.clear();
      if (gateway) gateway.beforeApply = null;
    },
    undisturbed: async (isPersons) => {
      const copy = new MemoryWorkbook();
      copy.parts = workbook.parts;
      const { cells, names } = workbook.active;
      for (const { row, column, cell } of cells.values()) {
        const ours = names.some(({ area }) => contains(area, row, column));
        if (!ours || isPersons(cellAddress(row, column))) copy.active.set(row, column, cell);
      }
      copy.active.names = [...names];
      return createMemoryWorld(copy);
    },
  };
}

/** As Excel names a copy. */
function freeName({ sheets }: MemoryWorkbook, name: string): string {
  let number = 2;
  while (sheets.some((each) => each.name === `${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/** Turns the end of the page into the error that the player knows. */
class CrashingGateway extends MemoryGateway {
  override async apply(...args: Parameters<MemoryGateway["apply"]>) {
    return asCrash(() => super.apply(...args));
  }
  override async read(...args: Parameters<MemoryGateway["read"]>) {
    return asCrash(() => super.read(...args));
  }
  override async restore(...args: Parameters<MemoryGateway["restore"]>) {
    return asCrash(() => super.restore(...args));
  }
  override async remember(...args: Parameters<MemoryGateway["remember"]>) {
    return asCrash(() => super.remember(...args));
  }
}

async function asCrash<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof MemoryCrash ? new PageCrash() : error;
  }
}

function toMemoryFault(fault: Fault): MemoryFault | null {
  switch (fault?.kind) {
    case undefined:
      return null;
    case "answer-lost":
      return {
        kind: "answer-lost",
        issue: { area: "host", code: "host-refused", hostCode: "GeneralException" },
      };
    case "crash":
      return fault;
    case "refuse":
    case "fail-after": {
      const issue: HostIssue = issueOfCode(fault.code);
      return { ...fault, issue };
    }
  }
}
