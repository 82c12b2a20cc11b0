import {
  afterIndex,
  parametersOf,
  withDefaults,
  type ParameterDefinition,
  type ParameterValues,
  type RegionRule,
  type RoundingRule,
  type Scheme,
  type TieRule,
} from "../../engine";
import { SCHEMES } from "../schemes";
import type { CustomScheme } from "./customScheme";

/** The rules that are chosen beside a scheme. */
export type ChosenRules = {
  readonly rounding: RoundingRule;
  readonly unit: string;
  readonly ties: TieRule;
  readonly regions: RegionRule;
};

/**
 * A scheme of one's own out of another one: what is set now becomes its defaults. What the other
 * scheme must be given and was not, is still asked for; what it can do without and was not given, is
 * left out.
 *
 * @param title Not blank; spaces around it do not count.
 * @param given What was set by hand; the scheme's own defaults fill in the rest.
 */
export function makeScheme(
  title: string,
  { rule, form, measure, ...from }: Scheme,
  given: ParameterValues,
  { rounding, unit, ties, regions }: ChosenRules
): CustomScheme {
  const own = new Set(from.parameters.map(({ name }) => name));
  const written = form === "written";
  // What an index made is what the new scheme starts from; the index itself is used up.
  const known = written ? from.parameters : parametersOf({ ...from, form, rule });
  const kept = keptValues({ ...from, form, rule }, given);
  const others = Object.keys(written ? {} : kept)
    .filter((name) => name.startsWith("months."))
    .map((name): ParameterDefinition => ({ name, kind: "months", required: false }));
  const parameters = [...known, ...others].flatMap((definition): ParameterDefinition[] => {
    const { name, default: preset, required, ...words } = definition;
    const value = kept[name] ?? (own.has(name) ? preset : undefined);
    if (value !== undefined && value.trim() !== "") {
      return [{ ...words, name, default: value.trim(), required: false }];
    }
    return required ? [{ ...words, name, required }] : [];
  });
  return {
    scheme: {
      id: idOf(title),
      title: title.trim(),
      rule,
      form,
      parameters,
      ...(measure === undefined ? {} : { measure }),
    },
    help: null,
    rounding,
    unit,
    ties,
    regions,
  };
}

/** What is kept of a scheme's values; numbers that an index has made are the new scheme's own. */
function keptValues(scheme: Scheme, given: ParameterValues): ParameterValues {
  const filled = withDefaults(scheme, given);
  const after = afterIndex(scheme, filled);
  if (scheme.form === "written") return after;
  if (after === filled) return given;
  const kept = Object.entries(after).filter(
    ([name, value]) => name in given || value !== filled[name]
  );
  return Object.fromEntries(kept);
}

const LONGEST_ID = 60;

/** A name without spaces for files and command lines; the same title has the same one. */
export function idOf(title: string): string {
  const id = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/[^a-z0-9\s-]/g, "")
    .trim()
    .replace(/[\s-]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, "");
  return id === "" || SCHEMES.some((scheme) => scheme.id === id)
    ? `my-${id}`.replace(/-$/, "")
    : id;
}
