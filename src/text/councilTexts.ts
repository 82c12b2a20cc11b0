import type { CouncilLabels } from "../session/papers/councilDesk";
import { council as english } from "./en/council";
import type { Language } from "./language";
import { council as norwegian } from "./nb/council";
import { papersIn } from "./papers";

export type CouncilTexts = ReturnType<typeof textsIn>;

const TEXTS = { nb: textsIn("nb"), en: textsIn("en") };

/** What is said about the papers, apart from the other texts: the pane fetches it when it is first needed. */
export const councilTexts = (language: Language): CouncilTexts => TEXTS[language];

function textsIn(language: Language) {
  const { common, ...texts } = language === "nb" ? norwegian : english;
  const papers = papersIn(language, common);
  const labels: CouncilLabels = {
    common,
    register: papers.register.words,
    invoices: papers.invoices.words,
    papers: Object.values(papers),
  };
  return { ...texts, labels, papers };
}
