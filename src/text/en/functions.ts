import type { functions as Norwegian } from "../nb/functions";

export const functions: typeof Norwegian = {};
