import { Button, Input, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { usePaneContext } from "../PaneContext";

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
};

/** A field that narrows a list while one types; it can be emptied with a button. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <Input
      type="search"
      size="small"
      className={styles.field}
      input={{ className: styles.input }}
      contentBefore={<SearchRegular />}
      contentAfter={
        value === "" ? null : (
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.texts.pane.allocation.clearSearch}
            onClick={() => onSearch("")}
          />
        )
      }
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, { value: typed }) => onSearch(typed)}
    />
  );
}

const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: "140px" },
  input: { "::-webkit-search-cancel-button": { display: "none" } },
});
