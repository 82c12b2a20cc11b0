import fc from "fast-check";
import { EMPTY_MEMORY, mergeMemory, type Memory } from "../../../src/session/memory";
import { FULL, OWN, RESULT, version } from "./realMemory";

const scheme = (id: string, title: string) => ({ ...OWN, scheme: { ...OWN.scheme, id, title } });
const paper = (sheetId: string, schemeId: string) => ({ ...FULL.papers[0]!, sheetId, schemeId });

const sheets = fc.uniqueArray(
  fc.record({
    sheetId: fc.constantFrom(null, "sheet-1", "sheet-2"),
    sheetName: fc.constantFrom("Ark1", "Ark2"),
    choice: fc.constantFrom(RESULT.choice, RESULT.written!.choice),
    corrections: fc.constantFrom({}, RESULT.corrections),
    written: fc.constantFrom(null, RESULT.written),
    costLines: fc.constantFrom([], RESULT.costLines),
  }),
  { selector: ({ sheetId, sheetName }) => sheetId ?? `name ${sheetName}`, maxLength: 3 }
);
const few = <T>(item: fc.Arbitrary<T>, selector: (item: T) => string) =>
  fc.uniqueArray(item, { selector, maxLength: 3 });

const memory: fc.Arbitrary<Memory> = fc.record({
  autoRefresh: fc.boolean(),
  sheets,
  unfinished: fc.subarray([...FULL.unfinished]),
  schemes: few(
    fc.tuple(fc.constantFrom("x", "y"), fc.constantFrom("En", "To")).map((of) => scheme(...of)),
    ({ scheme: { id } }) => id
  ),
  papers: few(
    fc
      .tuple(fc.constantFrom("sheet-3", "sheet-4"), fc.constantFrom("a", "b"))
      .map((of) => paper(...of)),
    ({ sheetId }) => sheetId
  ),
  adopted: few(
    fc.constantFrom("a", "b", "c").map((digit) => version(digit)),
    ({ sha256 }) => sha256
  ),
});

/** What is remembered, whatever the order of the lists. */
const content = (of: Memory): unknown =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
    ])
  );
const without = (of: Memory): unknown => content({ ...of, adopted: [] });

describe("two people's memories, merged", () => {
  it("are theirs where we changed nothing, and ours where they did not", () => {
    fc.assert(
      fc.property(memory, memory, (base, other) => {
        expect(without(mergeMemory(base, base, other))).toEqual(without(other));
        expect(without(mergeMemory(base, other, base))).toEqual(without(other));
        expect(without(mergeMemory(base, other, other))).toEqual(without(other));
      })
    );
  });

  it("come to rest: merging once more changes nothing", () => {
    fc.assert(
      fc.property(memory, memory, memory, (base, ours, theirs) => {
        const merged = mergeMemory(base, ours, theirs);
        expect(mergeMemory(base, ours, merged)).toEqual(merged);
      })
    );
  });

  it("never lose an adopted version, and never change one", () => {
    fc.assert(
      fc.property(memory, memory, memory, (base, ours, theirs) => {
        const { adopted } = mergeMemory(base, ours, theirs);
        const all = [...base.adopted, ...ours.adopted, ...theirs.adopted];
        expect(content({ ...base, adopted })).toEqual(content({ ...base, adopted: distinct(all) }));
      })
    );
  });

  it("are the same whoever comes first, where each changed something else", () => {
    const changes: readonly ((of: Memory) => Memory)[] = [
      (of) => ({ ...of, autoRefresh: !of.autoRefresh }),
      (of) => ({ ...of, unfinished: [] }),
      (of) => ({ ...of, schemes: [...of.schemes, scheme("new", "Ny")] }),
      (of) => ({ ...of, schemes: of.schemes.filter((own) => own.scheme.id !== "x") }),
      (of) => ({ ...of, papers: [...of.papers, paper("sheet-8", "c")] }),
      (of) => ({ ...of, adopted: [...of.adopted, version("d")] }),
      (of) => ({ ...of, sheets: [...of.sheets, { ...RESULT, sheetId: "sheet-9" }] }),
      (of) => onFirst(of, { corrections: { average: false } }),
      (of) => onFirst(of, { costLines: [] }),
    ];
    fc.assert(
      fc.property(
        memory.map((of) => ({ ...of, sheets: [{ ...RESULT, sheetId: "sheet-0" }, ...of.sheets] })),
        fc.shuffledSubarray([...changes.keys()], { minLength: 2 }),
        (base, chosen) => {
          const half = Math.floor(chosen.length / 2);
          const after = (of: readonly number[]) =>
            of.reduce<Memory>((result, index) => changes[index]!(result), base);
          const [ours, theirs] = [after(chosen.slice(0, half)), after(chosen.slice(half))];
          const merged = mergeMemory(base, ours, theirs);
          expect(content(merged)).toEqual(content(mergeMemory(base, theirs, ours)));
          expect(content(merged)).toEqual(content(after(chosen)));
        }
      )
    );
  });

  it.each([
    {
      why: "a write that is taken back leaves what others have changed since",
      base: { ...FULL, unfinished: [] },
      ours: { ...FULL, sheets: FULL.sheets.slice(1), unfinished: [], adopted: [] },
      theirs: {
        ...FULL,
        unfinished: [],
        autoRefresh: false,
        sheets: [{ ...RESULT, costLines: [] }, ...FULL.sheets.slice(1)],
        adopted: [...FULL.adopted, version("c")],
      },
      merged: {
        ...FULL,
        unfinished: [],
        autoRefresh: false,
        sheets: [
          { ...RESULT, corrections: {}, written: null, costLines: [] },
          ...FULL.sheets.slice(1),
        ],
        adopted: [...FULL.adopted, version("c")],
      },
    },
    {
      why: "a change outweighs a removal",
      base: { ...EMPTY_MEMORY, schemes: [OWN] },
      ours: { ...EMPTY_MEMORY, schemes: [] },
      theirs: { ...EMPTY_MEMORY, schemes: [{ ...OWN, unit: "100" }] },
      merged: { ...EMPTY_MEMORY, schemes: [{ ...OWN, unit: "100" }] },
    },
    {
      why: "ours counts where both changed the same",
      base: { ...EMPTY_MEMORY, unfinished: [] },
      ours: { ...EMPTY_MEMORY, unfinished: FULL.unfinished },
      theirs: {
        ...EMPTY_MEMORY,
        unfinished: [{ ...FULL.unfinished[0]!, kind: "result" as const }],
      },
      merged: { ...EMPTY_MEMORY, unfinished: FULL.unfinished },
    },
  ])("$why", ({ base, ours, theirs, merged }) => {
    expect(mergeMemory(base, ours, theirs)).toEqual(merged);
  });
});

const distinct = (versions: Memory["adopted"]): Memory["adopted"] => [
  ...new Map(versions.map((each) => [each.sha256, each])).values(),
];

function onFirst(of: Memory, change: Partial<typeof RESULT>): Memory {
  const [first, ...others] = of.sheets;
  return first ? { ...of, sheets: [{ ...first, ...change }, ...others] } : of;
}
