import type { FirstTexts } from "../nb/firstTexts";
import { pane } from "./pane";
import { paneOfParties } from "./paneOfParties";
import { schemes } from "./schemes";

/** What the pane says of most sheets, in English, by topic. */
export const first: FirstTexts = { language: "en", schemes, pane, paneOfParties };
