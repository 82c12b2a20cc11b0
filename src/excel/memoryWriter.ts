import { MEMORY_NAMESPACE, toMemoryXml } from "./memoryPart";

/** Sets what the workbook remembers of us, as often as needed within one batch; the part is made at the first time. */
export type MemoryWriter = {
  set(text: string): void;
  /** Id of the part, after the sync. */
  id(): string;
};

export function memoryWriter(
  { workbook }: Excel.RequestContext,
  knownId: string | null
): MemoryWriter {
  let part = knownId === null ? null : workbook.customXmlParts.getItem(knownId);
  part?.load("id");
  return {
    set(text) {
      const xml = toMemoryXml(text);
      if (part) part.setXml(xml);
      else {
        part = workbook.customXmlParts.add(xml);
        part.load("id");
      }
    },
    id() {
      if (!part) throw new Error(`Nothing was stored under ${MEMORY_NAMESPACE}.`);
      return part.id;
    },
  };
}
