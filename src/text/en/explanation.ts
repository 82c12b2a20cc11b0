import type { explanation as Norwegian } from "../nb/explanation";

export const explanation: typeof Norwegian = {};
