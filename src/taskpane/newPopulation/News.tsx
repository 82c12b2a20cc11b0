import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { newerPopulation } from "../../session/population/newPopulation";
import { formatDate } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import type { TableState } from "./ComparedNews";
import { NEWEST_BUNDLED } from "./yearsToChoose";

type NewsProps = {
  /** Newer figures are to be seen beside those in use. */
  readonly onCompare: () => void;
};

/** One line about newer figures than those in use, and what can be done about them; nothing where there are none. */
export default function News({ onCompare }: NewsProps) {
  const { sheet, activity } = useSessionState();
  const news = useNews(sheet.kind === "table" ? sheet : null, onCompare);
  const styles = useStyles();
  if (news === null) return null;
  return (
    <div className={styles.news} role="note">
      <InfoRegular className={styles.icon} />
      <p className={styles.text}>
        {`${news.text} `}
        {news.act && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.act}
            disabledFocusable={activity !== "idle"}
            onClick={news.act.run}
          >
            {news.act.label}
          </Button>
        )}
      </p>
    </div>
  );
}

type NewsLine = {
  readonly text: string;
  readonly act: { readonly label: string; readonly run: () => void } | null;
};

/** What comes first: another sheet's agreement, a newer table here, a newer column, then Statistics Norway. */
function useNews(sheet: TableState | null, onCompare: () => void): NewsLine | null {
  const { session, words } = usePaneContext();
  const { choice } = useSessionState();
  if (sheet === null) return null;
  const texts = newPopulationTexts(words.language);
  const { reading, corrections, older, newer } = sheet;
  const date = (day: string | null) => formatDate(day ?? "", words.language);
  if (older) {
    const { sheetName, populationDate } = older;
    const isTaken = JSON.stringify(older.choice) === JSON.stringify(choice);
    const take = { label: texts.takeAgreement(sheetName), run: () => session.choose(older.choice) };
    return {
      text: texts.newerSheet(sheetName, date(populationDate), date(reading.populationDate)),
      act: isTaken ? null : take,
    };
  }
  const found = newerPopulation(reading, NEWEST_BUNDLED);
  if (newer && found?.kind !== "column") {
    return {
      text: texts.newerTable(newer.address, date(newer.date)),
      act: { label: texts.compareTable, run: onCompare },
    };
  }
  if (found?.kind === "column") {
    const { column, date: day } = found;
    const at = reading.populationColumns.find((candidate) => candidate.column === column);
    const corrected = { ...corrections, populationColumn: column, populationDate: day };
    return {
      text: texts.newerColumn(at?.label ?? day),
      act: { label: texts.takeColumn, run: () => void session.correct(corrected) },
    };
  }
  if (found === null) return null;
  return {
    text: texts.newer(found.year),
    act: { label: texts.seeChange, run: onCompare },
  };
}

const useStyles = makeStyles({
  news: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, width: "20px", height: "20px", color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.caption1, lineHeight: "20px", margin: 0, overflowWrap: "anywhere" },
  act: {
    display: "inline",
    minWidth: "auto",
    padding: 0,
    height: "auto",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
  },
});
