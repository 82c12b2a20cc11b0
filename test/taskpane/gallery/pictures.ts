import type { Page } from "playwright-core";
import { textsFor, type Language, type Texts } from "../../../src/text";
import { agreementPageTexts } from "../../../src/text/agreementPageTexts";
import type { Tab } from "../../../src/taskpane/tabs/Places";
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
  readonly texts: Texts["pane"];
  readonly tab: (tab: Tab) => Promise<void>;
  /** Presses the button of that name, the first one where several have it. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly see: (text: string) => Promise<void>;
  /** Lets Statistics Norway refuse what it is asked for, or never answer. */
  readonly statistics: (answer: "refuses" | "never") => Promise<void>;
};

/** Unfolds the part with new population, and what it has to choose from. */
async function openNew({ language, texts, press }: Hand): Promise<void> {
  await press(texts.allocate.changePopulation);
  await press(newPopulationTexts(language).title);
}

async function showBundled(hand: Hand): Promise<void> {
  await openNew(hand);
  await hand.press(newPopulationTexts(hand.language).useBundled);
}

/** What explains a selected cell is fetched once the rest has been drawn. */
const seeCell = async ({ tab, see }: Hand): Promise<void> => {
  await tab("result");
  await see("F31");
};

/** What is done in the pane before its picture; most often something that is folded away is opened. */
const PREPARATIONS: Partial<Record<PictureName, (hand: Hand) => Promise<void>>> = {
  result: async ({ tab, press }) => {
    await tab("result");
    await press(/^Romsdal/);
    await press(/^(Diagram|Chart)$/);
  },
  written: ({ tab }) => tab("result"),
  incomplete: ({ tab }) => tab("result"),
  "typed-over": ({ tab }) => tab("result"),
  "typed-over-kept": ({ tab }) => tab("result"),
  "changed-since": async ({ tab, press }) => {
    await tab("result");
    await press(/^(Endring siden|Change since)/);
  },
  "without-member": async ({ tab, press }) => {
    await tab("result");
    await press(/^(Hva om|What if)/);
  },
  "cost-lines": async ({ tab, press }) => {
    await tab("result");
    await press(/^(Flere kostnader|Several costs)/);
  },
  "own-scheme": async ({ texts, press }) => {
    await press(texts.allocate.changeAgreement);
    await press(texts.agreement.ownSchemes);
  },
  "agreement-terms": async ({ language, texts, press }) => {
    const page = agreementPageTexts(language);
    await press(texts.allocate.changeAgreement);
    await press(texts.agreement.ownSchemes);
    await press(page.goOn("KS 2020"));
    await press(page.edit("1"));
  },
  "agreement-unfinished": async ({ language, texts, press, type, choose }) => {
    const page = agreementPageTexts(language);
    await press(texts.allocate.changeAgreement);
    await press(texts.agreement.ownSchemes);
    await press(page.create);
    await press(page.newTerms.host);
    await press(page.add);
    await press(page.newTerms.bands);
    await press(page.bands.paste);
    await type(page.bands.paste, KSE[language]);
    await press(page.bands.use);
    await choose(page.fields.max, page.fields.limits.amount);
    await press(page.save);
  },
  "published-agreements": async ({ texts, press }) => {
    await press(texts.allocate.changeAgreement);
    await press(texts.agreement.published);
  },
  corrected: async ({ texts, press }) => {
    await press(texts.allocate.changePopulation);
    await press(/^(Endre lesingen|Change the reading)/);
  },
  warnings: ({ texts, press }) => press(texts.allocate.changePopulation),
  "several-columns": ({ texts, press }) => press(texts.allocate.changePopulation),
  host: async ({ texts, press }) => {
    await press(texts.allocate.changeAgreement);
    await press(/^(Flere valg|More choices)/);
    await press(/^(Kommuner som er med|Municipalities taking part)/);
  },
  menu: async ({ texts, press, see }) => {
    await press(texts.menu.open);
    await see(texts.menu.help);
  },
  forms: async ({ texts, press, see }) => {
    await press(texts.allocate.otherWays);
    await see(texts.write.newSheet);
  },
  council: ({ tab }) => tab("papers"),
  "council-attachment": async ({ language, tab, press }) => {
    await tab("papers");
    await press(councilTexts(language).papers.attachment.pane.title!);
  },
  "council-answers": async ({ language, texts, tab, press, type }) => {
    const { pane, papers } = councilTexts(language);
    await tab("papers");
    await press(pane.lockTitle);
    await type(pane.note, "Sak 24/1234");
    await press(pane.lock);
    await press(texts.tabs.back(texts.tabs.papers));
    await press(papers.settlement.pane.title!);
    await type(papers.settlement.words.pane.asks.accounts, "10 432 118");
    await press(papers.settlement.pane.make);
  },
  "council-register": ({ language, press }) => press(councilTexts(language).pane.readRegister),
  "council-history": async ({ language, tab, press }) => {
    await tab("papers");
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
  "new-population-years": async (hand) => {
    const texts = newPopulationTexts(hand.language);
    await openNew(hand);
    await hand.choose(texts.earlier, texts.earlierFrom(2024, 3));
  },
  "new-population-columns": async (hand) => {
    const texts = newPopulationTexts(hand.language);
    await openNew(hand);
    await hand.choose(texts.earlier, texts.earlierFrom(2024, 3));
    await hand.press(texts.useBundled);
  },
  "new-population-average": showBundled,
  "new-population-failed": async (hand) => {
    const { fetch, failedTitle } = newPopulationTexts(hand.language);
    await hand.statistics("refuses");
    await openNew(hand);
    await hand.press(fetch);
    await hand.see(failedTitle);
  },
  "new-population-waiting": async (hand) => {
    const { fetch, fetching } = newPopulationTexts(hand.language);
    await hand.statistics("never");
    await openNew(hand);
    await hand.press(fetch);
    await hand.see(fetching(0, 1, false));
  },
  "newer-table": ({ language, press }) => press(newPopulationTexts(language).compareTable),
  selected: seeCell,
  "selected-differs": seeCell,
  "selected-parts": seeCell,
  "selected-region": seeCell,
};

/** Brings an open pane into the state that its picture shows. */
export async function prepare(page: Page, name: PictureName, language: Language): Promise<void> {
  const texts = textsFor(language).pane;
  await PREPARATIONS[name]?.({
    language,
    texts,
    tab: (tab) => page.getByRole("tab", { name: texts.tabs[tab], exact: true }).click(),
    press: (button) =>
      page
        .getByRole("button", { name: button, ...(typeof button === "string" && { exact: true }) })
        .first()
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
