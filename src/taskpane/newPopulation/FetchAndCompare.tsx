import {
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { bundledAmong, isAveraged } from "../../session/population/newPopulation";
import { AVERAGED_YEARS } from "../../sheet/reading";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import { ComparedNews, type TableState } from "./ComparedNews";
import { useNewPopulation } from "./useNewPopulation";
import { FIRST_YEAR, NEWEST_BUNDLED, yearsBefore, yearsToChoose } from "./yearsToChoose";

/** Chooses one year or several, gets their figures, and compares them with the sheet's. */
export function FetchAndCompare({ sheet }: { readonly sheet: TableState }) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const [year, setYear] = useState(NEWEST_BUNDLED);
  const [chosen, setChosen] = useState<number | null>(null);
  // Who shares by an average needs its years, the newest of them being new.
  const count = chosen ?? (isAveraged(sheet.reading) ? AVERAGED_YEARS : 1);
  const from = Math.max(FIRST_YEAR, year - count + 1);
  const years = [...yearsBefore(year, from), year];
  const population = useNewPopulation(sheet.reading, years);
  const { step } = population;
  if (step.kind === "fetched") {
    return <ComparedNews sheet={sheet} news={step.news} onDone={population.restart} />;
  }
  const isFetching = step.kind === "fetching";
  return (
    <>
      <p className={styles.text}>{`${texts.intro} ${texts.privacy}`}</p>
      <YearField
        label={texts.year}
        value={year}
        options={yearsToChoose(thisYear()).map((each) => ({ value: each, label: String(each) }))}
        disabled={isFetching}
        onChoose={setYear}
      />
      <YearField
        label={texts.earlier}
        value={from}
        options={yearsToChoose(thisYear())
          .filter((each) => each <= year)
          .map((each) => ({
            value: each,
            label: each === year ? texts.onlyYear(year) : texts.earlierFrom(each, year - each + 1),
          }))}
        disabled={isFetching}
        onChoose={(each) => setChosen(year - each + 1)}
      />
      <div role="status">
        {step.kind === "fetching" && (
          <p className={styles.text}>
            {texts.fetching(step.progress.done, step.progress.parts, step.progress.fallback)}
          </p>
        )}
        {step.kind === "failed" && (
          <Message intent="warning" title={texts.failedTitle}>
            {texts.explain(step.issue)}
          </Message>
        )}
      </div>
      <FetchButtons years={years} population={population} />
    </>
  );
}

const thisYear = () => new Date().getFullYear();

type YearFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly disabled: boolean;
  readonly onChoose: (year: number) => void;
};

function YearField({ label, value, options, disabled, onChoose }: YearFieldProps) {
  return (
    <Field label={label}>
      <Select
        value={String(value)}
        disabled={disabled}
        onChange={(_, chosen) => onChoose(Number(chosen.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type FetchButtonsProps = {
  readonly years: readonly number[];
  readonly population: ReturnType<typeof useNewPopulation>;
};

/** Fetch or take what is at hand; cancel while something is under way. */
function FetchButtons({ years, population }: FetchButtonsProps) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const { step } = population;
  if (step.kind === "fetching") {
    return (
      <div className={styles.buttons}>
        <Button onClick={population.cancel}>{texts.cancel}</Button>
      </div>
    );
  }
  const bundled = bundledAmong(years);
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={population.fetchFigures}>
          {step.kind === "failed" ? texts.retry : texts.fetch}
        </Button>
        {bundled.length > 0 && <Button onClick={population.useBundled}>{texts.useBundled}</Button>}
      </div>
      {bundled.length > 0 && bundled.length < years.length && (
        <p className={styles.note}>{texts.bundledOnly(bundled)}</p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});
