import type { DraftField } from "./draftField";
import { termsIn, type LimitDraft, type TermDraft, type WhoDraft } from "./draft";
import { keptParts } from "./keptParts";

/** Where a path of the rule leads on the page: the innermost term, and its field where the page has one. */
export type DraftPlace = { readonly term: TermDraft; readonly field: DraftField | null };

export function placeInDraft(rule: TermDraft, path: string): DraftPlace {
  const [start, next] = /^rule\.terms\.(\d+)/.exec(path) ?? [];
  const inner = next === undefined ? undefined : termsIn(rule)[Number(next)];
  if (start !== undefined && inner) {
    return placeInDraft(inner, path.replace(start, "rule"));
  }
  return { term: rule, field: fieldAt(rule, path.split(".").slice(1)) };
}

function fieldAt(term: TermDraft, [part = "", ...way]: readonly string[]): DraftField | null {
  const kept = keptParts(term);
  const isKept = (kept as readonly string[]).includes(part === "by" ? "key" : part);
  if (isKept) return null;
  switch (part) {
    case "amount":
    case "times":
      return part;
    case "who":
      return whoField("who", term.who);
    case "by":
      return keyField(term);
    case "min":
    case "max":
      return limitField(part, term[part], way);
    default:
      return null;
  }
}

/** The field that says who: of those within limits the heading, else the whole choice. */
const whoField = <T extends "who" | `${"min" | "max"}.${number}.who`>(
  field: T,
  who: WhoDraft
): T | `${T}.heading` => (who.kind === "where" ? `${field}.heading` : field);

function keyField({ key }: TermDraft): DraftField | null {
  switch (key.kind) {
    case "column":
    case "rate":
    case "bands":
      return "heading";
    case "each":
      return "number";
    case "fixed":
      return "values";
    default:
      return null;
  }
}

function limitField(
  side: "min" | "max",
  limit: LimitDraft,
  [place, part]: readonly string[]
): DraftField | null {
  if (limit.kind !== "several") return limit.kind === "none" ? null : side;
  const row = limit.rows[Number(place)];
  if (!row) return null;
  return part === "who"
    ? whoField(`${side}.${Number(place)}.who`, row.who)
    : `${side}.${Number(place)}`;
}
