import { findMunicipality, findScheme } from "../catalogue";
import {
  allocate,
  explainRow,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type Allocation,
  type AllocationRequest,
  type Member,
} from "../engine";
import { fitsCell, toCell } from "../sheet/cellNumber";
import { readMunicipality } from "../sheet/read/municipalityText";
import { explanationSentences } from "../text/explanationSentences";
import {
  inShape,
  isBlank,
  isBlankOrZero,
  numberIn,
  sameShape,
  shapeOf,
  textIn,
  type Cells,
} from "./cellArgument";
import { invalidValue, notAvailable, words } from "./cellError";

/** Amounts by a catalogue scheme, in the shape of the populations; blank rows stay blank. */
export function schemeAmounts(
  codes: Cells,
  populations: Cells,
  scheme: unknown,
  parameters: Cells | null
): (number | string)[][] {
  const allocation = allocationOf(codes, populations, scheme, parameters);
  const byCode = new Map(allocation.rows.map(({ code, amount }) => [code, amount]));
  const tooLong = allocation.rows.find(({ amount }) => !fitsCell(amount));
  if (tooLong) throw invalidValue(words().amountTooLong(tooLong.amount.toFixed()));
  return inShape(
    shapeOf(populations),
    codes.flat().map((code) => {
      const amount = byCode.get(readMunicipality(textIn(code)).code);
      return amount === undefined ? "" : toCell(amount);
    })
  );
}

/** Why a municipality has the amount it has, in words. */
export function schemeExplanation(
  code: unknown,
  codes: Cells,
  populations: Cells,
  scheme: unknown,
  parameters: Cells | null
): string {
  const allocation = allocationOf(codes, populations, scheme, parameters);
  const wanted = readMunicipality(textIn(code)).code;
  const index = allocation.rows.findIndex((row) => row.code !== null && row.code === wanted);
  if (index < 0) throw notAvailable(words().notAmongCodes(String(code)));
  return explanationSentences(explainRow(allocation, index), words().language).join(" ");
}

function allocationOf(
  codes: Cells,
  populations: Cells,
  schemeId: unknown,
  parameters: Cells | null
): Allocation {
  const scheme = findScheme(textIn(schemeId));
  if (!scheme) {
    throw invalidValue(words().describe({ code: "unknown-scheme", scheme: textIn(schemeId) }));
  }
  const allocated = allocate({
    scheme,
    members: membersIn(codes, populations),
    ...optionsIn(parameters),
  });
  if (!allocated.ok) throw invalidValue(allocated.error.map(words().describe).join(" "));
  return allocated.value;
}

function membersIn(codes: Cells, populations: Cells): Member[] {
  const [left, right] = [shapeOf(codes), shapeOf(populations)];
  if (!sameShape(left, right)) throw invalidValue(words().shapesDoNotFit(left, right));
  const inhabitants = populations.flat();
  return codes.flat().flatMap((cell, index) => {
    const population = inhabitants[index];
    if (isBlankOrZero(cell) && isBlankOrZero(population)) return [];
    const { code } = readMunicipality(textIn(cell));
    if (code === null) throw invalidValue(words().notACode(index + 1, String(cell)));
    if (isBlank(population)) throw invalidValue(words().populationMissingAt(index + 1));
    const count = numberIn(population);
    if (count === null) {
      throw invalidValue(words().populationNotANumberAt(index + 1, String(population)));
    }
    return [{ code, name: findMunicipality(code)?.name ?? code, region: null, population: count }];
  });
}

type Options = Pick<AllocationRequest, "parameters" | "rounding" | "unit" | "ties" | "regions">;

/** Two columns, key and value: the scheme's parameters, and the options `rounding`, `unit`, `ties`, `regions`. */
function optionsIn(parameters: Cells | null): Options {
  const entries = (parameters ?? []).flatMap((row) =>
    isBlankOrZero(row[0]) || isBlank(row[1]) ? [] : [[textIn(row[0]), textIn(row[1])] as const]
  );
  const { rounding, unit, ties, regions, ...others } = Object.fromEntries(entries);
  return {
    parameters: others,
    ...(rounding === undefined ? {} : { rounding: oneOf("rounding", rounding, ROUNDING_RULES) }),
    ...(unit === undefined ? {} : { unit }),
    ...(ties === undefined ? {} : { ties: oneOf("ties", ties, TIE_RULES) }),
    ...(regions === undefined ? {} : { regions: oneOf("regions", regions, REGION_RULES) }),
  };
}

function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw invalidValue(words().notOneOf(option, value, values));
  return found;
}
