import type { Language } from "../language";
import { pane } from "./pane";
import { schemes } from "./schemes";
import { sheet } from "./sheet";

/** What the pane says of most sheets, in Norwegian bokmål, by topic. */
export const first = { language: "nb" as Language, schemes, pane, sheet };

/** What the pane says of most sheets, in one language. */
export type FirstTexts = typeof first;
