import type { CardState } from "../../src/session/papers/paperCards";
import { cardState } from "../../src/taskpane/papers/cardState";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";

const LOCKED = { kind: "locked", code: "K3AP-3Y3C", date: "2024-12-11", note: "" } as const;
const DECISIONS = { kind: "decisions", parties: 34 } as const;
const NONE = { adopted: 0, changed: 0, rejected: 0, pending: 0 };

describe("what a card says of its paper", () => {
  it.each<{
    why: string;
    part: string;
    state: CardState;
    payers?: number | null;
    nb: string | null;
    en: string | null;
    isOff?: true;
  }>([
    { why: "nothing to say", part: "attachment", state: { kind: "not-made" }, nb: null, en: null },
    {
      why: "who will be invoiced is known before",
      part: "invoices",
      state: { kind: "not-made" },
      payers: 1234,
      nb: "1\u00a0234 skal ha faktura",
      en: "1,234 to be invoiced",
    },
    {
      why: "nothing is shared, so nobody is known",
      part: "invoices",
      state: { kind: "not-made" },
      payers: null,
      nb: null,
      en: null,
    },
    {
      why: "where it stands, by the name the sheet has now",
      part: "attachment",
      state: { kind: "made" },
      nb: "Står på «Nytt navn»",
      en: "On “Nytt navn”",
    },
    {
      why: "the code is what the paper bears",
      part: "lock",
      state: { ...LOCKED, stands: true },
      nb: "Låst K3AP-3Y3C",
      en: "Locked K3AP-3Y3C",
    },
    {
      why: "a locked version that the sheet has left has colour",
      part: "lock",
      state: { ...LOCKED, stands: false },
      nb: "Låst K3AP-3Y3C, men arket gir nå noe annet",
      en: "Locked K3AP-3Y3C, but the sheet now gives something else",
      isOff: true,
    },
    {
      why: "some are waited for",
      part: "register",
      state: { ...DECISIONS, count: { ...NONE, adopted: 31, pending: 3 }, inForce: false },
      nb: "31 av 34 har vedtatt",
      en: "31 of 34 have adopted",
    },
    {
      why: "all have",
      part: "register",
      state: { ...DECISIONS, count: { ...NONE, adopted: 34 }, inForce: true },
      nb: "I kraft: alle 34 har vedtatt",
      en: "In force: all 34 have adopted",
    },
    {
      why: "somebody changed the rows",
      part: "register",
      state: { kind: "unreadable", issue: { area: "council", code: "no-parties" } },
      nb: "Radene på «Nytt navn» kan ikke telles",
      en: "The rows on “Nytt navn” cannot be counted",
      isOff: true,
    },
    {
      why: "they are counted on the sheet",
      part: "invoices",
      state: { kind: "invoices", invoices: 136, terms: 4, year: 2025 },
      nb: "136 fakturaer for 2025",
      en: "136 invoices for 2025",
    },
    {
      why: "one is said in the singular",
      part: "invoices",
      state: { kind: "invoices", invoices: 1, terms: 1, year: 2025 },
      nb: "1 faktura for 2025",
      en: "1 invoice for 2025",
    },
  ])("$part: $nb, for $why", ({ part, state, payers = 34, nb, en, isOff = false }) => {
    const made = [
      { sheetId: "5", sheetName: "Gammelt" },
      { sheetId: "6", sheetName: "Nytt navn" },
    ];
    const card = { part, when: "after", state, made } as const;
    const inWords = (["nb", "en"] as const).map((language) =>
      cardState(
        card,
        payers,
        councilTexts(language),
        wordsFor(textsFor(language), textsFor(language))
      )
    );
    expect(inWords).toEqual([
      { text: nb, isOff },
      { text: en, isOff },
    ]);
  });
});
