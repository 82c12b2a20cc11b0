import { useState } from "react";
import { err, isParameter, ok, readRuleNumber, type Result } from "../../../engine";
import { usePaneContext } from "../../PaneContext";
import type { Words } from "../../Words";
import type { NumberDraft } from "../draft/draft";
import { fromInput, toInput, unreadable } from "../parameterInput";
import type { TypedNumberIssue } from "../../../text/typedNumber";

export type NumberKind = "money" | "share" | "number";

const FRACTION = /^\s*\d+\/\d+\s*$/;

/** A number of a draft as its field shows it: a part in per cent, a fraction as it is. */
export function shownNumber(value: NumberDraft, kind: NumberKind, words: Words): string {
  if (isParameter(value)) return "";
  const text = String(value);
  const isPlain = text.trim() === "" || FRACTION.test(text) || !readRuleNumber(text);
  return toInput(text, isPlain || kind !== "share" ? "number" : "share", words);
}

/** What was typed as the draft keeps it. */
export function typedNumber(
  typed: string,
  kind: NumberKind,
  words: Words
): Result<string, TypedNumberIssue> {
  if (typed.trim() === "") return ok("");
  if (FRACTION.test(typed)) {
    return readRuleNumber(typed) ? ok(typed.trim()) : err("not-a-number");
  }
  return fromInput(typed, kind === "share" ? "share" : "number", words);
}

/** Keeps what is being typed as it is until the field is left; the draft has it at once. */
export function useNumberTyping(
  value: NumberDraft,
  kind: NumberKind,
  onSet: (value: string) => void
) {
  const { words } = usePaneContext();
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? shownNumber(value, kind, words),
    isTyping: typed !== null,
    onType: (text: string) => {
      setTyped(text);
      const read = typedNumber(text, kind, words);
      onSet(read.ok ? read.value : unreadable(text));
    },
    onLeave: () => setTyped(null),
  };
}
