import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SheetColumn } from "../../session/workbook/sheetColumns";
import { datesIn } from "../../sheet/read/dates";
import { rectangleAddress } from "../../sheet/address";
import type { ColumnRole, ReadingCorrections } from "../../sheet/reading";
import { formatDate } from "../../text/date";
import { usePaneContext, useSessionState } from "../PaneContext";
import { isCorrected, withParties, withRole, type CorrectableSheet } from "./corrections";

/** What a column of a table of other parties can hold. */
const PARTY_ROLES: readonly ColumnRole[] = [
  "name",
  "code",
  "group",
  "population",
  "figure",
  "region",
];

const ROLES: readonly ColumnRole[] = [
  "code",
  "name",
  "code-and-name",
  "population",
  "region",
  "date",
];

/** What each column holds and for which date the population counts, as the user says it. */
export default function Corrections({ sheet }: { readonly sheet: CorrectableSheet }) {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const texts = words.texts.pane.corrections;
  const styles = useStyles();
  const { columns, corrections } = sheet;
  const correct = (next: ReadingCorrections | null) => void session.correct(next);
  return (
    <div className={styles.corrections}>
      <p className={styles.help}>{texts.help}</p>
      {sheet.kind === "table" && (
        <DateField
          key={sheet.reading.populationDate}
          date={sheet.reading.populationDate}
          onSet={(populationDate) => correct({ ...corrections, populationDate })}
        />
      )}
      <Field hint={texts.partiesHelp} size="small">
        <Checkbox
          label={texts.parties}
          checked={corrections.parties === true}
          disabled={activity !== "idle"}
          onChange={(_, { checked }) => correct(withParties(corrections, checked === true))}
        />
      </Field>
      {columns.map((column) => (
        <ColumnField
          key={column.column}
          column={column}
          ofParties={corrections.parties === true}
          onSet={(role) => correct(withRole(corrections, column.column, role))}
        />
      ))}
      <Button
        size="small"
        className={styles.reset}
        disabledFocusable={activity !== "idle"}
        onClick={() => void session.readSelection()}
      >
        {texts.readSelection}
      </Button>
      {corrections.within && (
        <p className={styles.help}>{texts.within(rectangleAddress(corrections.within))}</p>
      )}
      {isCorrected(corrections) && (
        <Button
          size="small"
          className={styles.reset}
          disabledFocusable={activity !== "idle"}
          onClick={() => correct(null)}
        >
          {texts.reset}
        </Button>
      )}
    </div>
  );
}

type ColumnFieldProps = {
  readonly column: SheetColumn;
  readonly ofParties: boolean;
  readonly onSet: (role: ColumnRole) => void;
};

function ColumnField({ column: { letter, heading, role }, ofParties, onSet }: ColumnFieldProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.corrections;
  const offered = [...(ofParties ? PARTY_ROLES : ROLES), "ignore"] as const;
  const roles: Readonly<Partial<Record<ColumnRole, string>>> = ofParties ? texts.partyRoles : {};
  return (
    <Field label={texts.column(letter, heading)} size="small">
      <Select
        size="small"
        value={role ?? "ignore"}
        onChange={(_, { value }) => {
          const chosen = offered.find((each) => each === value);
          if (chosen !== undefined) onSet(chosen);
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {roles[each] ?? texts.roles[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type DateFieldProps = {
  readonly date: string | null;
  readonly onSet: (date: string) => void;
};

/** A date or a year as people write it; taken once it is left or confirmed, so that half a date is never taken for one. */
function DateField({ date, onSet }: DateFieldProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.corrections;
  const shown = date === null ? "" : formatDate(date, words.language);
  const [draft, setDraft] = useState(shown);
  const [isUnclear, setUnclear] = useState(false);
  const confirm = () => {
    if (draft.trim() === shown) return setUnclear(false);
    const [read] = datesIn(draft);
    setUnclear(read === undefined);
    if (read !== undefined) onSet(read);
  };
  return (
    <Field
      label={texts.date}
      size="small"
      hint={texts.dateHelp}
      validationState={isUnclear ? "error" : "none"}
      validationMessage={isUnclear ? texts.dateUnclear : null}
    >
      <Input
        size="small"
        autoComplete="off"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={confirm}
        onKeyDown={({ key }) => {
          if (key === "Enter") confirm();
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  corrections: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  reset: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});
