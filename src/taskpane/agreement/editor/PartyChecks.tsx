import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SearchField } from "../../parts/SearchField";
import { usePaneContext } from "../../PaneContext";
import { useEditor } from "./EditorContext";
import { GroupField } from "./GroupField";

type PartyChecksProps = {
  readonly codes: readonly string[];
  readonly problem: string | null;
  readonly onSet: (codes: readonly string[]) => void;
};

/** Where more than these fit the search, more has to be typed; who is chosen is always shown. */
const MOST_SHOWN = 60;
const SEARCHED_FROM = 8;

/** Some of the table's parties; one that the table lacks stays until it is taken out. */
export function PartyChecks({ codes, problem, onSet }: PartyChecksProps) {
  const { table, texts } = useEditor();
  const { words } = usePaneContext();
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const needle = search.trim().toLocaleLowerCase(words.language);
  const known = new Set(table.members.map(({ code }) => code));
  const others = codes.filter((code) => !known.has(code)).map((code) => ({ code, name: code }));
  const fits = ({ code, name }: { readonly code: string; readonly name: string }) =>
    `${code} ${name}`.toLocaleLowerCase(words.language).includes(needle);
  const all = [...others, ...table.members];
  const shown = [
    ...all.filter(({ code }) => codes.includes(code)),
    ...all.filter((each) => !codes.includes(each.code) && fits(each)).slice(0, MOST_SHOWN),
  ];
  const check = (code: string, isChosen: boolean) =>
    onSet(isChosen ? [...codes, code] : codes.filter((each) => each !== code));
  return (
    <GroupField
      label={texts.fields.members}
      hint={texts.fields.chosen(codes.length)}
      problem={problem}
    >
      {all.length >= SEARCHED_FROM && (
        <SearchField label={texts.fields.findMember} value={search} onSearch={setSearch} />
      )}
      <div className={styles.list}>
        {shown.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name === code ? name : `${name} (${code})`}
            checked={codes.includes(code)}
            aria-invalid={problem !== null}
            onChange={(_, { checked }) => check(code, checked === true)}
          />
        ))}
      </div>
    </GroupField>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
