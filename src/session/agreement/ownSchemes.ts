import { findScheme, type CustomScheme } from "../../catalogue";
import { defaultRounding, type Scheme } from "../../engine";
import type { Choice } from "./choice";

/** The scheme that is chosen: of the catalogue, or the user's own as it was when it was chosen. */
export function schemeOf({ schemeId, own }: Pick<Choice, "schemeId" | "own">): Scheme | undefined {
  return own?.scheme ?? findScheme(schemeId);
}

/**
 * What choosing a scheme of the catalogue changes. Rounding follows the scheme, unless somebody has
 * chosen another rule than that of the scheme before.
 */
export function choiceOfScheme(
  scheme: Pick<Scheme, "id" | "rounding">,
  before: Choice
): Partial<Choice> {
  const known = before.own?.rounding ?? defaultRounding(schemeOf(before) ?? {});
  const rounding = before.rounding === known ? defaultRounding(scheme) : before.rounding;
  return { schemeId: scheme.id, own: null, parameters: {}, rounding };
}

/** What choosing a scheme of one's own changes: its rules are taken over where it has some. */
export function choiceOfOwn(own: CustomScheme): Partial<Choice> {
  const { scheme, rounding, unit, ties, regions } = own;
  return {
    schemeId: scheme.id,
    own,
    parameters: {},
    ...(rounding === null ? {} : { rounding }),
    ...(unit === null ? {} : { unit }),
    ...(ties === null ? {} : { ties }),
    ...(regions === null ? {} : { regions }),
  };
}

/** The part of what a workbook remembers that is about schemes. */
type Schemes = { readonly schemes: readonly CustomScheme[] };

/** The memory with a scheme added, in the place of one with the same id. */
export function withScheme<T extends Schemes>(memory: T, own: CustomScheme): T {
  const { schemes } = withoutScheme(memory, own.scheme.id);
  return { ...memory, schemes: [...schemes, own] };
}

/** The memory without a scheme. Sheets on which it is chosen keep it as it was. */
export function withoutScheme<T extends Schemes>(memory: T, id: string): T {
  return { ...memory, schemes: memory.schemes.filter(({ scheme }) => scheme.id !== id) };
}
