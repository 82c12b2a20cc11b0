import type { Language } from "../language";
import { pane } from "./pane";
import { paneOfParties } from "./paneOfParties";
import { schemes } from "./schemes";

/** What the pane says of most sheets, in Norwegian bokmål, by topic. */
export const first = { language: "nb" as Language, schemes, pane, paneOfParties };

/** What the pane says of most sheets, in one language. */
export type FirstTexts = typeof first;
