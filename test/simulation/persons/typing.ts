import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/snapshot";

/** Who types: a person at the pane, or one who has the workbook open elsewhere. */
export type Person = "here" | "elsewhere";

export type Typing = { readonly row: number; readonly column: number; readonly content: CellValue };

export const typing: fc.Arbitrary<Typing> = fc.record({
  row: fc.nat(24),
  column: fc.nat(14),
  content: fc.oneof(
    fc.constantFrom<CellValue>("notat", "0301", "viktig", ""),
    fc.integer({ min: -5, max: 999_999 })
  ),
});

/** Numbers that people type outside the population differ from all that the add-in writes. */
export function asPerson({ content, ...at }: Typing): Typing {
  return { ...at, content: typeof content === "number" ? content + 0.12345 : content };
}
