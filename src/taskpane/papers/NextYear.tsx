import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Reading } from "../../sheet/reading";
import { BUNDLED_YEARS, bundledPopulation, wishFor } from "../../session/population/newPopulation";
import type { NextYear as Wish } from "../../session/population/nextYear";
import { nextYearTexts } from "../../text/nextYearTexts";
import type { Language } from "../../text";
import { unreadable } from "../agreement/parameterInput";
import { readTypedNumber } from "../../text/typedNumber";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";
import { usePaneContext, useSessionState } from "../PaneContext";

/** Makes next year's allocation and the sheet of its changes; nothing where no table is read. */
export function NextYear({ desk, texts: council }: Council) {
  const { session, words } = usePaneContext();
  const { sheet, activity } = useSessionState();
  const texts = nextYearTexts(words.language);
  const styles = useCouncilStyles();
  const { answer, setAnswer, run } = useAnswer(council);
  const [typed, setTyped] = useState<Typed>({ year: null, index: "", total: "" });
  if (sheet.kind !== "table") return null;
  const { reading } = sheet;
  const years = BUNDLED_YEARS.filter((year) => year > yearOf(reading));
  const year = typed.year ?? String(years[0] ?? "");
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const make = async (): Promise<void> => {
    setAnswer(null);
    // What is refused is the session's notice.
    if (!(await session.makeNextYear(wishOf({ ...typed, year }, reading, words.language))).ok)
      return;
    run(
      () => desk.make({ kind: "change" }),
      (made) => madeAnswer(council, made)
    );
  };
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <Field label={texts.population}>
        <Select value={year} onChange={(_, { value }) => change({ year: value })}>
          {years.map((each) => (
            <option key={each} value={each}>
              {texts.on(each)}
            </option>
          ))}
          <option value="">{texts.samePopulation}</option>
        </Select>
      </Field>
      <Field label={texts.index} hint={texts.indexHelp}>
        <Input value={typed.index} onChange={(_, { value }) => change({ index: value })} />
      </Field>
      <Field label={texts.total} hint={texts.totalHelp}>
        <Input value={typed.total} onChange={(_, { value }) => change({ total: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={activity !== "idle"}
          onClick={() => void make()}
        >
          {texts.make}
        </Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}

/** What stands in the fields; a year that nobody has chosen is null. */
type Typed = { readonly year: string | null; readonly index: string; readonly total: string };

const yearOf = ({ populationDate }: Reading): number => Number(populationDate?.slice(0, 4) ?? 0);

function wishOf({ year, index, total }: Typed, reading: Reading, language: Language): Wish {
  const number = (text: string): string | null => {
    if (text.trim() === "") return null;
    const read = readTypedNumber(text, language);
    if (read.ok) return read.value;
    return read.error === "unclear-sign" ? unreadable(text) : text;
  };
  const amount = number(total);
  return {
    news: year ? bundledPopulation(wishFor(reading, Number(year))) : null,
    index: number(index),
    parameters: amount === null ? {} : { total: amount },
  };
}
