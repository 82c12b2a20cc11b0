import { MemoryGateway } from "../memory/memoryGateway";
import { describeUndo } from "./undo.contract";

describeUndo(
  "memory",
  async () => {
    const gateway = new MemoryGateway();
    const { active } = gateway.workbook;
    return {
      gateway,
      type: async (cells) =>
        cells.forEach(({ row, column, content }) => active.type(row, column, [[content]])),
      everything: async () => ({ cells: new Map([...active.cells].sort()), names: active.names }),
    };
  },
  { runs: 300 }
);
