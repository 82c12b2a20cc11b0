import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import type { TableState } from "./ComparedNews";
import { FetchAndCompare } from "./FetchAndCompare";

/** New population: choose the date, fetch, compare, put it into the sheet. */
export function NewPopulationSection({ sheet }: { readonly sheet: TableState }) {
  const { words } = usePaneContext();
  return (
    <Disclosure title={newPopulationTexts(words.language).title}>
      <FetchAndCompare sheet={sheet} />
    </Disclosure>
  );
}
