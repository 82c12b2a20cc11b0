import type { Page } from "playwright-core";
import type { Language } from "../../../src/text";
import { agreementPageTexts } from "../../../src/text/agreementPageTexts";
import { checkTexts } from "../../../src/text/auditTexts";
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

/** A printed tariff that leaves out exactly 5 000. */
const KSE = {
  nb: "under 5 000\t8 500\n5 001–10 000\t12 000\nover 10 000\t15 000",
  en: "under 5,000\t8,500\n5,001–10,000\t12,000\nover 10,000\t15,000",
} as const;

type Hand = {
  readonly language: Language;
  /** Presses the button of that name, the first one where several have it. */
  readonly press: (name: string | RegExp, which?: "first" | "last") => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly see: (text: string) => Promise<void>;
  /** Lets Statistics Norway refuse what it is asked for, or never answer. */
  readonly statistics: (answer: "refuses" | "never") => Promise<void>;
};

async function showBundled({ language, press }: Hand): Promise<void> {
  const texts = newPopulationTexts(language);
  await press(texts.fetch);
  await press(texts.useBundled);
}

/** What explains a selected cell is fetched once the rest has been drawn. */
const seeCell = ({ see }: Hand): Promise<void> => see("F31");

/** What is done in the pane before its picture; most often something that is folded away is opened. */
const PREPARATIONS: Partial<Record<PictureName, (hand: Hand) => Promise<void>>> = {
  "changed-since": ({ press }) => press(/^(Endring siden|Change since)/),
  "without-member": ({ press }) => press(/^(Prøv andre|Try other)/),
  "own-scheme": ({ press }) => press(/^(Egne ordninger|Schemes of your own)/),
  "agreement-terms": async ({ language, press }) => {
    const texts = agreementPageTexts(language);
    await press(/^(Egne ordninger|Schemes of your own)/);
    await press(texts.goOn("KS 2020"));
    await press(texts.edit("1"));
  },
  "agreement-unfinished": async ({ language, press, type, choose }) => {
    const texts = agreementPageTexts(language);
    await press(/^(Egne ordninger|Schemes of your own)/);
    await press(texts.create);
    await press(texts.newTerms.host);
    await press(texts.add);
    await press(texts.newTerms.bands);
    await press(texts.bands.paste);
    await type(texts.bands.paste, KSE[language]);
    await press(texts.bands.use);
    await choose(texts.fields.max, texts.fields.limits.amount);
    await press(texts.save);
  },
  "cost-lines": ({ press }) => press(/^(Fordel flere|Share several)/),
  corrected: ({ press }) => press(/^(Stemmer det|Not right)/),
  preview: ({ press }) => press(/^(Diagram|Chart)$/),
  host: async ({ press }) => {
    await press(/^(Slik er|How the allocation)/);
    await press(/^(Flere valg|More choices)/);
    await press(/^(Kommuner som er med|Municipalities taking part)/);
  },
  council: async ({ language, press }) => {
    const { pane, papers } = councilTexts(language);
    await press(papers.attachment.pane.title!);
    await press(pane.lockTitle);
    await press(papers.register.pane.title!);
    await press(papers.consequence.pane.title!);
    await press(papers.history.pane.title!);
    await press(papers.invoices.pane.title!);
    await press(papers.settlement.pane.title!);
  },
  "council-answers": async ({ language, press, type }) => {
    const { pane, papers } = councilTexts(language);
    await press(pane.lockTitle);
    await type(pane.note, "Sak 24/1234");
    await press(pane.lock);
    await press(papers.consequence.pane.title!);
    await press(papers.consequence.pane.make);
    await press(papers.settlement.pane.title!);
    await type(papers.settlement.words.pane.asks.accounts, "10 432 118");
    await press(papers.settlement.pane.make);
  },
  "council-register": ({ language, press }) => press(councilTexts(language).pane.readRegister),
  "council-history": async ({ language, press }) => {
    const { papers } = councilTexts(language);
    await press(papers.history.pane.title!);
    await press(papers.history.pane.make);
  },
  "check-table": async ({ language, press, choose }) => {
    const texts = checkTexts(language);
    await press(texts.againstTitle);
    await press(texts.checkSheet);
    await choose(texts.mine, "Aukra");
    await press(texts.limits);
  },
  "new-population": showBundled,
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
  "new-population-average": showBundled,
  "new-population-failed": async ({ language, press, statistics, see }) => {
    const { fetch, failedTitle } = newPopulationTexts(language);
    await statistics("refuses");
    await press(fetch);
    await press(fetch, "last");
    await see(failedTitle);
  },
  "new-population-waiting": async ({ language, press, statistics, see }) => {
    const { fetch, fetching } = newPopulationTexts(language);
    await statistics("never");
    await press(fetch);
    await press(fetch, "last");
    await see(fetching(0, 1, false));
  },
  "newer-table": ({ language, press }) => press(newPopulationTexts(language).compareTable),
  selected: seeCell,
  "selected-differs": seeCell,
  "selected-parts": seeCell,
  "selected-region": seeCell,
};

/** Brings an open pane into the state that its picture shows. */
export async function prepare(page: Page, name: PictureName, language: Language): Promise<void> {
  await PREPARATIONS[name]?.({
    language,
    press: (button, which = "first") =>
      page
        .getByRole("button", { name: button, ...(typeof button === "string" && { exact: true }) })
        [which]()
        .click(),
    type: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    choose: async (label, option) => {
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    see: (text) => page.getByText(text).first().waitFor(),
    statistics: async (answer) => {
      await page.route("https://data.ssb.no/**", async (route) => {
        const headers = { "access-control-allow-origin": "*" };
        if (answer === "refuses") await route.fulfill({ status: 403, headers });
      });
    },
  });
}
