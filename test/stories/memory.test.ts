import { MemoryWorkbook } from "../memory/memoryWorkbook";
import { createMemoryWorld } from "../simulation/memoryWorld";
import { tellStories } from "./tellStories";

tellStories("in memory", async () => {
  const workbook = new MemoryWorkbook();
  return {
    ...createMemoryWorld(workbook),
    putNames: async (id, names) => {
      workbook.sheet(id)!.names = [...names];
    },
    protect: async (id) => {
      workbook.sheet(id)!.protected = true;
    },
  };
});
