import { cellAddress, contains } from "../../src/sheet/address";
import type { HostIssue } from "../../src/sheet/gateway";
import { issueOfCode } from "../memory/issueOfCode";
import { MemoryGateway } from "../memory/memoryGateway";
import { PageCrash as MemoryCrash, type MemoryFault } from "../memory/memoryFaults";
import { MemoryWorkbook } from "../memory/memoryWorkbook";
import type { Fault } from "./scenario";
import { PageCrash, type World } from "./world";

/** A world in memory, for playing very many scenarios. */
export function createMemoryWorld(workbook = new MemoryWorkbook()): World {
  let gateway = new MemoryGateway(workbook);
  const sheet = workbook.active;
  return {
    openGateway: () => (gateway = new CrashingGateway(workbook)),
    type: async (row, column, content, who) =>
      gateway.edit(() => sheet.type(row, column, [[content]]), {
        sheet,
        local: who === "here",
        cell: { row, column },
      }),
    shift: async (shift) => gateway.edit(() => sheet.shift(shift), { sheet }),
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    contents: async () => sheet.contents(),
    ownAreas: async () => sheet.names,
    disturb: (faults, meanwhile) => {
      // The first call of every action is its read.
      gateway.faults.next(...faults.map(toMemoryFault));
      gateway.beforeApply = meanwhile && (() => void meanwhile());
    },
    calm: () => {
      gateway.faults.clear();
      gateway.beforeApply = null;
    },
    undisturbed: async (isPersons) => {
      const copy = new MemoryWorkbook();
      copy.parts = workbook.parts;
      for (const { row, column, cell } of sheet.cells.values()) {
        const ours = sheet.names.some(({ area }) => contains(area, row, column));
        if (!ours || isPersons(cellAddress(row, column))) copy.active.set(row, column, cell);
      }
      copy.active.names = [...sheet.names];
      return createMemoryWorld(copy);
    },
  };
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
      return { kind: "answer-lost", issue: { code: "host-refused", hostCode: "GeneralException" } };
    case "crash":
      return fault;
    case "refuse":
    case "fail-after": {
      const issue: HostIssue = issueOfCode(fault.code);
      return { ...fault, issue };
    }
  }
}
