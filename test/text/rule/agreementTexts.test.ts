import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../src/text";
import { agreementTexts } from "./agreementTexts";

/** Every text was read by a person; one that changes is written with `HPSHARE_RULE_TEXTS=write`, and read again. */
it.each(LANGUAGES)("the case paper's text of every ready agreement, in %s", (language) => {
  const file = join(__dirname, "../../fixtures/ruleText", `agreements-${language}.txt`);
  const texts = agreementTexts(language);
  if (process.env["HPSHARE_RULE_TEXTS"] === "write") writeFileSync(file, texts);
  expect(texts).toBe(readFileSync(file, "utf8"));
});
