import { isParameter, type RuleIssue } from "../../../engine";
import { readRule } from "../../../catalogue/rule/readRule";
import { checkBands, type BandIssue } from "./bands";
import {
  everyTerm,
  type AgreementDraft,
  type Kept,
  type LimitDraft,
  type LimitRow,
  type NumberDraft,
  type TermDraft,
  type WhoDraft,
} from "./draft";
import type { DraftField, WhoField } from "./draftField";
import { draftToTerm } from "./draftToTerm";
import { numberProblem } from "./numbers";
import { placeInDraft } from "./placeInDraft";

/** Why an agreement cannot be used yet, and in which field of which term. */
export type DraftIssue =
  | { readonly term: null; readonly field: "title"; readonly code: "missing" }
  | {
      readonly term: null;
      readonly field: "label";
      readonly code: "missing";
      readonly name: string;
    }
  | {
      readonly term: number;
      readonly field: DraftField;
      readonly code: "missing" | "unreadable" | "undecided" | "no-columns";
    }
  | {
      readonly term: number;
      readonly field: "bands";
      readonly code: "bands";
      readonly issue: BandIssue;
    }
  /** Every field is filled in, and the terms do not fit together. */
  | {
      readonly term: number;
      readonly field: DraftField | null;
      readonly code: "rule";
      readonly issue: RuleIssue;
    };

/** All that keeps an agreement from being used, term by term; the terms' fit is asked once nothing is missing. */
export function checkDraft({ title, rule, parameters }: AgreementDraft): readonly DraftIssue[] {
  const missing: readonly DraftIssue[] = [
    ...(title.trim() === "" ? [{ term: null, field: "title", code: "missing" } as const] : []),
    ...parameters.flatMap(({ name, label }) =>
      label !== undefined && label.trim() === ""
        ? [{ term: null, field: "label", code: "missing", name } as const]
        : []
    ),
    ...everyTerm(rule).flatMap(termIssues),
  ];
  if (missing.some(({ term }) => term !== null)) return missing;
  const read = readRule(draftToTerm(rule));
  if (read.ok) return missing;
  return [...missing, ...read.error.map((issue) => issueAtTerm(rule, issue))];
}

/** What is wrong with a rule, at the term and in the field where it is to be mended. */
export function issueAtTerm(rule: TermDraft, issue: RuleIssue): DraftIssue {
  const { term, field } = placeInDraft(rule, issue.path);
  const named = term.name === "" ? issue : { ...issue, term: term.name };
  return { term: term.id, field, code: "rule", issue: named };
}

function termIssues(term: TermDraft): readonly DraftIssue[] {
  const { id, key, amount, times } = term;
  const issue = (field: DraftField, code: "missing" | "undecided" | "unreadable"): DraftIssue => ({
    ...{ term: id, field, code },
  });
  const number = (field: DraftField, value: NumberDraft): readonly DraftIssue[] => {
    const code = numberProblem(value);
    return code === null ? [] : [issue(field, code)];
  };
  const heading = (field: DraftField, text: string): readonly DraftIssue[] =>
    text.trim() === "" ? [issue(field, "missing")] : [];
  const who = (field: WhoField, of: WhoDraft): readonly DraftIssue[] =>
    of.kind === "where"
      ? whereIssues(field, of, number, heading)
      : isNobody(of)
        ? [issue(field, "missing")]
        : [];
  return [
    ...who("who", term.who),
    ...(amount.kind === "undecided" ? [issue("amount", "undecided")] : []),
    ...("number" in amount ? number("amount", amount.number) : []),
    ...(amount.kind === "total" ? heading("amount", amount.heading) : []),
    ...keyIssues(id, key, number, heading),
    ...(times === null || isKept(times) ? [] : number("times", times)),
    ...(["min", "max"] as const).flatMap((side) =>
      limitIssues(side, term[side], number, heading, who)
    ),
  ];
}

type Check<T, F = DraftField> = (field: F, value: T) => readonly DraftIssue[];

const SIDES = ["from", "above", "below"] as const;

/** Those within limits: a heading, and a limit at least. */
function whereIssues(
  field: WhoField,
  who: Extract<WhoDraft, { readonly kind: "where" }>,
  number: Check<NumberDraft>,
  heading: Check<string>
): readonly DraftIssue[] {
  const given = SIDES.filter((side) => who[side] !== null);
  return [
    ...heading(`${field}.heading`, who.heading),
    ...(given.length === 0 ? (["from"] as const) : given).flatMap((side) =>
      number(`${field}.${side}`, who[side] ?? "")
    ),
  ];
}

function keyIssues(
  id: number,
  key: TermDraft["key"],
  number: Check<NumberDraft>,
  heading: Check<string>
): readonly DraftIssue[] {
  const missing = (field: DraftField): DraftIssue => ({ term: id, field, code: "missing" });
  switch (key.kind) {
    case "terms":
      return key.terms.length === 0 ? [missing("terms")] : [];
    case "each":
      return number("number", key.number);
    case "column":
      return heading("heading", key.heading);
    case "rate":
      return [...heading("heading", key.heading), ...number("number", key.rate)];
    case "fixed":
      return key.values.length === 0
        ? [missing("values")]
        : key.values.flatMap(([member, value]) => number(`value.${member}`, value));
    case "bands":
      return [
        ...heading("heading", key.heading),
        ...checkBands(key.rows, key.scale).map((issue): DraftIssue => ({
          term: id,
          field: "bands",
          code: "bands",
          issue,
        })),
      ];
    default:
      return [];
  }
}

function limitIssues(
  side: "min" | "max",
  limit: LimitDraft,
  number: Check<NumberDraft>,
  heading: Check<string>,
  who: Check<WhoDraft, WhoField>
): readonly DraftIssue[] {
  const simple = (field: DraftField, of: LimitDraft | LimitRow["is"]): readonly DraftIssue[] =>
    "number" in of
      ? number(field, of.number)
      : of.kind === "column"
        ? heading(field, of.heading)
        : [];
  if (limit.kind !== "several") return simple(side, limit);
  return limit.rows.flatMap((row, i) => [
    ...who(`${side}.${i}.who`, row.who),
    ...simple(`${side}.${i}`, row.is),
  ]);
}

function isNobody(who: WhoDraft): boolean {
  switch (who.kind) {
    case "groups":
      return [who.group].flat().every((group) => group.trim() === "");
    case "members":
      return who.codes.length === 0;
    default:
      return false;
  }
}

const isKept = (value: NumberDraft | Kept<unknown>): value is Kept<unknown> =>
  typeof value === "object" && !isParameter(value);
