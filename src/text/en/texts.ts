import type { Texts } from "../nb/texts";
import { first } from "./firstTexts";
import { late } from "./lateTexts";

/** Every sentence of the add-in in English, by topic. */
export const en: Texts = { ...first, ...late };
