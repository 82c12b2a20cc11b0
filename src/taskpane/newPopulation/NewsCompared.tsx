import { useMemo } from "react";
import {
  bundledAmong,
  bundledPopulation,
  newsIn,
  wishFor,
} from "../../session/population/newPopulation";
import { ComparedNews, type TableState } from "./ComparedNews";
import { NEWEST_BUNDLED, yearsUpTo } from "./yearsToChoose";

type NewsComparedProps = {
  readonly sheet: TableState;
  /** The figures were put into the sheet, or discarded. */
  readonly onDone: () => void;
};

/** The newer figures that the first tab told of, beside those in use: another table's, else those that come with the add-in. */
export default function NewsCompared({ sheet, onDone }: NewsComparedProps) {
  const { reading, newer } = sheet;
  const news = useMemo(() => {
    if (newer) return newsIn(newer);
    const years = bundledAmong(yearsUpTo(NEWEST_BUNDLED, reading));
    return bundledPopulation(wishFor(reading, years.at(-1)!, years.slice(0, -1)));
  }, [reading, newer]);
  return <ComparedNews sheet={sheet} news={news} onDone={onDone} />;
}
