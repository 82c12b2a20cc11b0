import { first, type FirstTexts } from "./firstTexts";
import { late, type LateTexts } from "./lateTexts";

/** Every sentence of the add-in in Norwegian bokmål, by topic. */
export const nb: Texts = { ...first, ...late };

/** Every sentence of the add-in in one language, by topic; Norwegian is the master. */
export type Texts = FirstTexts & LateTexts;
