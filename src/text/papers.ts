import { inWords, type Ask, type CommonWords, type Paper, type PaperWords } from "../papers";
import { attachment } from "../papers/attachment/sheet";
import { consequence } from "../papers/consequence/sheet";
import { history } from "../papers/history/sheet";
import { invoices } from "../papers/invoices/sheet";
import { register } from "../papers/register/sheet";
import { representation } from "../papers/representation/sheet";
import { sensitivity } from "../papers/sensitivity/sheet";
import { settlement } from "../papers/settlement/sheet";
import { yearChange } from "../papers/yearChange/sheet";
import { attachment as attachmentEn } from "./en/papers/attachment";
import { consequence as consequenceEn } from "./en/papers/consequence";
import { history as historyEn } from "./en/papers/history";
import { invoices as invoicesEn } from "./en/papers/invoices";
import { register as registerEn } from "./en/papers/register";
import { representation as representationEn } from "./en/papers/representation";
import { sensitivity as sensitivityEn } from "./en/papers/sensitivity";
import { settlement as settlementEn } from "./en/papers/settlement";
import { yearChange as yearChangeEn } from "./en/papers/yearChange";
import type { Language } from "./language";
import { attachment as attachmentNb } from "./nb/papers/attachment";
import { consequence as consequenceNb } from "./nb/papers/consequence";
import { history as historyNb } from "./nb/papers/history";
import { invoices as invoicesNb } from "./nb/papers/invoices";
import { register as registerNb } from "./nb/papers/register";
import { representation as representationNb } from "./nb/papers/representation";
import { sensitivity as sensitivityNb } from "./nb/papers/sensitivity";
import { settlement as settlementNb } from "./nb/papers/settlement";
import { yearChange as yearChangeNb } from "./nb/papers/yearChange";

/** Every paper with its words, in the order in which the pane offers them: a new one is listed here. */
export const papersIn = (language: Language, common: CommonWords) => {
  const joined = <const Asks extends readonly Ask[], Words>(
    paper: Paper<Asks, Words>,
    nb: PaperWords<Asks, Words>,
    en: PaperWords<Asks, Words>
  ) => inWords(paper, language === "nb" ? nb : en, common);
  return {
    attachment: joined(attachment, attachmentNb, attachmentEn),
    representation: joined(representation, representationNb, representationEn),
    register: joined(register, registerNb, registerEn),
    consequence: joined(consequence, consequenceNb, consequenceEn),
    sensitivity: joined(sensitivity, sensitivityNb, sensitivityEn),
    yearChange: joined(yearChange, yearChangeNb, yearChangeEn),
    history: joined(history, historyNb, historyEn),
    invoices: joined(invoices, invoicesNb, invoicesEn),
    settlement: joined(settlement, settlementNb, settlementEn),
  };
};
