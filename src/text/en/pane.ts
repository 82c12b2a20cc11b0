import type { pane as Norwegian } from "../nb/pane";

export const pane: typeof Norwegian = {};
