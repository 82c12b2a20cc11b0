import type { sheet as Norwegian } from "../nb/sheet";

export const sheet: typeof Norwegian = {};
