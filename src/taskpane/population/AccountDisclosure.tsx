import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Account } from "../../sheet/reading";
import type { LateTexts } from "../../text";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { toAccountView, type AccountLine } from "./toAccountView";

/** What became of everything on the sheet, in one line that unfolds. */
export function AccountDisclosure({ account }: { readonly account: Account }) {
  const { late } = usePaneContext().words;
  return late && <Said account={account} texts={late.account} />;
}

type SaidProps = { readonly account: Account; readonly texts: LateTexts["account"] };

function Said({ account, texts }: SaidProps) {
  const { words } = usePaneContext();
  const view = useMemo(() => toAccountView(account, texts, words), [account, texts, words]);
  const styles = useStyles();
  return (
    <Disclosure title={view.summary}>
      {view.facts.length > 0 && (
        <ul className={styles.list}>
          {view.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Lines title={texts.leftOutTitle} lines={view.leftOut} more={view.more} />
      <Lines title={texts.columnsTitle} lines={view.columns} more={null} />
    </Disclosure>
  );
}

type LinesProps = {
  readonly title: string;
  readonly lines: readonly AccountLine[];
  readonly more: string | null;
};

/** Cells with what is said of each; nothing where there are none. */
function Lines({ title, lines, more }: LinesProps) {
  const { session, words } = usePaneContext();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <div className={styles.title}>{title}</div>
      <ul className={styles.list} aria-label={title}>
        {lines.map(({ cell, text }) => (
          <li key={`${cell} ${text}`}>
            <Link
              as="button"
              inline
              className={styles.link}
              aria-label={words.texts.pane.population.goTo(cell)}
              onClick={() => void session.select(cell)}
            >
              {cell}
            </Link>
            {`: ${text}`}
          </li>
        ))}
        {more !== null && <li>{more}</li>}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
