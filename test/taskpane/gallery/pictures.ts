import type { Page } from "playwright-core";
import type { Language } from "../../../src/text";
import { councilTexts } from "../../../src/text/councilTexts";
import { newPopulationTexts } from "../../../src/text/newPopulationTexts";
import { STATES } from "../states";
import { SCENES } from "./scenes";

export type PictureName = keyof typeof STATES | keyof typeof SCENES;

/** Every state and scene that a picture is made of. */
export const PICTURES: readonly PictureName[] = [
  ...(Object.keys(STATES) as (keyof typeof STATES)[]),
  ...(Object.keys(SCENES) as (keyof typeof SCENES)[]),
];

type Hand = {
  readonly language: Language;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
};

/** What is done in the pane before its picture; most often something that is folded away is opened. */
const PREPARATIONS: Partial<Record<PictureName, (hand: Hand) => Promise<void>>> = {
  "changed-since": ({ press }) => press(/^(Endring siden|Change since)/),
  "without-member": ({ press }) => press(/^(Prøv andre|Try other)/),
  "own-scheme": ({ press }) => press(/^(Egne ordninger|Schemes of your own)/),
  "cost-lines": ({ press }) => press(/^(Fordel flere|Share several)/),
  corrected: ({ press }) => press(/^(Stemmer det|Not right)/),
  preview: ({ press }) => press(/^(Diagram|Chart)$/),
  host: async ({ press }) => {
    await press(/^(Slik er|How the allocation)/);
    await press(/^(Flere valg|More choices)/);
    await press(/^(Kommuner som er med|Municipalities taking part)/);
  },
  council: async ({ language, press }) => {
    const { pane } = councilTexts(language);
    await press(pane.attachmentTitle);
    await press(pane.lockTitle);
    await press(pane.verifyTitle);
    await press(pane.registerTitle);
    await press(pane.consequenceTitle);
    await press(pane.historyTitle);
    await press(pane.invoicesTitle);
    await press(pane.settlementTitle);
  },
  "council-answers": async ({ language, press, type }) => {
    const { pane } = councilTexts(language);
    await press(pane.lockTitle);
    await type(pane.note, "Sak 24/1234");
    await press(pane.lock);
    await press(pane.verifyTitle);
    await type(pane.typedCode, "JWBE-4FVE-1TB1-1Q1G");
    await press(pane.verifyCode);
    await press(pane.consequenceTitle);
    await press(pane.makeConsequence);
    await press(pane.settlementTitle);
    await type(pane.accounts, "10 432 118");
    await press(pane.makeSettlement);
  },
  "council-register": ({ language, press }) => press(councilTexts(language).pane.readRegister),
  "council-history": async ({ language, press }) => {
    const { pane } = councilTexts(language);
    await press(pane.historyTitle);
    await press(pane.makeHistory);
  },
  "new-population": async ({ language, press }) => {
    const texts = newPopulationTexts(language);
    await press(texts.fetch);
    await press(texts.useBundled);
  },
  "new-population-years": async ({ language, press, choose }) => {
    const texts = newPopulationTexts(language);
    await press(texts.fetch);
    await choose(texts.earlier, texts.earlierFrom(2024, 3));
  },
  "new-population-columns": async ({ language, press, choose }) => {
    const texts = newPopulationTexts(language);
    await press(texts.fetch);
    await choose(texts.earlier, texts.earlierFrom(2024, 3));
    await press(texts.useBundled);
  },
  "newer-table": ({ language, press }) => press(newPopulationTexts(language).compareTable),
};

/** Brings an open pane into the state that its picture shows. */
export async function prepare(page: Page, name: PictureName, language: Language): Promise<void> {
  await PREPARATIONS[name]?.({
    language,
    press: (button) =>
      page
        .getByRole("button", { name: button, ...(typeof button === "string" && { exact: true }) })
        .first()
        .click(),
    type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    choose: async (label, option) => {
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
  });
}
