import { Decimal, type Allocation } from "../engine";

/** What is said of a rounding rule; `asPublished` where a published table was made by it. */
type Said = { readonly help: string; readonly asPublished?: string };

const PUBLISHED = { scheme: "hp-2025", unit: "1" } as const;

/** What a rounding rule does, and that the agreement's own published table was made so where it was. */
export function roundingHelp(
  { scheme, unit }: Pick<Allocation["request"], "scheme" | "unit">,
  { help, asPublished }: Said
): string {
  const isPublished = scheme.id === PUBLISHED.scheme && new Decimal(unit).eq(PUBLISHED.unit);
  return (isPublished ? asPublished : undefined) ?? help;
}
