import { parametersOf, type ParameterKind } from "../engine";
import { SCHEMES } from "./schemes";

const KINDS: ReadonlyMap<string, ParameterKind> = new Map(
  SCHEMES.flatMap(parametersOf).map(({ name, kind }) => [name, kind])
);

/** What a parameter is by its name; one of somebody's own agreement is a number. */
export const parameterKind = (name: string): ParameterKind =>
  name.startsWith("months.") ? "months" : (KINDS.get(name) ?? "number");
