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
    makeTable: async (id, area) => {
      workbook.sheet(id)!.tables = [{ name: "Tabell1", area, hasHeader: true, hasTotal: false }];
    },
    merge: async (id, area) => workbook.sheet(id)!.merge(area),
    hideRows: async (id, first, last) => {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      workbook.sheet(id)!.hiddenRows = new Set(rows);
    },
    addSheet: async (name) => workbook.add(name).id,
    calculateOnRequest: async () => {
      workbook.manualCalculation = true;
    },
  };
});
