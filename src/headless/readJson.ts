import { readFileSync } from "node:fs";

/** What a JSON file holds; a byte order mark before it, as Windows writes one, is none of it. */
export const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
