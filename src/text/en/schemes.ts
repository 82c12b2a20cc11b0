import type { schemes as Norwegian } from "../nb/schemes";

export const schemes: typeof Norwegian = {};
