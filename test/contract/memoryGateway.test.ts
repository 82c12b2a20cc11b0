import { parseAddress } from "../../src/sheet/address";
import { issueOfCode } from "../memory/issueOfCode";
import { MemoryGateway } from "../memory/memoryGateway";
import type { GatewayUnderTest } from "./gatewayUnderTest";
import { describeMovedCells } from "./movedCells.contract";
import { describeReadSet } from "./readSet.contract";
import { describeWorkbookGateway } from "./workbookGateway.contract";

async function open(): Promise<GatewayUnderTest> {
  const gateway = new MemoryGateway();
  const { active } = gateway.workbook;
  return {
    gateway,
    type: async (cells) => {
      for (const [address, typed] of Object.entries(cells)) {
        const { row, column } = parseAddress(address)!;
        const isText = typeof typed === "string" && typed.startsWith("'");
        active.set(row, column, {
          ...active.get(row, column),
          content: isText ? typed.slice(1) : typed,
          isFormula: !isText && typeof typed === "string" && typed.startsWith("="),
        });
      }
    },
    contents: async () => active.contents(),
    shift: async (shift) => gateway.shift(shift),
    protect: async () => {
      active.protected = true;
    },
    passNext: () => gateway.faults.next(null),
    failNext: (actions, code) =>
      gateway.faults.next({ kind: "fail-after", actions, issue: issueOfCode(code) }),
    calm: () => gateway.faults.clear(),
  };
}

describeWorkbookGateway("memory", open);
describeMovedCells("memory", open);
describeReadSet("memory", open);
