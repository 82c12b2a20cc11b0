import { isTyped, type Answers, type Ask, type PaperInWords } from "../papers";
import type { PaidCells } from "../papers";
import { councilTexts } from "../text/councilTexts";

/** Every paper, for what is the same in each language: its part and what it asks. */
const PAPERS: readonly PaperInWords[] = councilTexts("nb").labels.papers;

/** What `--paper` takes. */
export const PAPER_PARTS = PAPERS.map(({ part }) => part);

/** What `--with name=value` can say. */
export const ASKS: readonly Ask[] = PAPERS.flatMap(({ asks }) => asks).filter(
  (ask) => ask.kind === "members" || isTyped(ask)
);

/** Whether a paper is made of the agreement alone, so that nothing need be allocated for it. */
export const isOfAgreement = (part: string): boolean =>
  PAPERS.some((paper) => paper.part === part && paper.from === "agreement");

/** What `--with` can say of each paper, for example `invoices: issuer, year, terms=1|2|4|12`. */
export const askedInWords = (): readonly string[] =>
  PAPERS.flatMap(({ part, asks }) => {
    const said = asks.filter((ask) => ASKS.includes(ask)).map(inWords);
    return said.length === 0 ? [] : [`${part}: ${said.join(", ")}`];
  });

function inWords(ask: Ask): string {
  const values = ask.kind === "choice" ? ask.options : "offered" in ask ? ask.offered : undefined;
  return values ? `${ask.name}=${values.join("|")}` : ask.name;
}

/** Municipality numbers with commas between them. */
export function codesIn(text = ""): readonly string[] {
  return text
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean);
}

/** The answers to what a paper asks, of what a run was told. */
export function answersOf(
  part: string,
  told: Readonly<Record<string, string>>,
  { leavers, paid }: { readonly leavers: readonly string[]; readonly paid: PaidCells | null }
): Answers {
  const { asks } = PAPERS.find((paper) => paper.part === part)!;
  return Object.fromEntries(
    asks.map((ask) => {
      if (ask.kind === "cells") return [ask.name, paid];
      if (ask.kind !== "members") return [ask.name, told[ask.name]];
      const codes = told[ask.name];
      return [ask.name, codes === undefined ? leavers : codesIn(codes)];
    })
  );
}
