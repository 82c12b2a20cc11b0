import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { Decimal } from "../../../engine";
import { usePaneContext } from "../../PaneContext";
import type { FixedValue } from "../draft/draft";
import { numberProblem } from "../draft/numbers";
import { readFixed } from "../draft/readFixed";
import { useEditor, useFieldProblem } from "./EditorContext";
import { NumberField } from "./NumberField";
import { PasteField } from "./PasteField";
import { Problem } from "./Problem";

type FixedFieldsProps = {
  readonly term: number;
  readonly values: readonly FixedValue[];
  readonly onSet: (values: readonly FixedValue[]) => void;
};

/** A percentage or a figure agreed by hand for each party. */
export function FixedFields({ term, values, onSet }: FixedFieldsProps) {
  const { texts, table } = useEditor();
  const { words } = usePaneContext();
  const styles = useStyles();
  const { fixed } = texts;
  const problem = useFieldProblem(term, "values", fixed.none);
  const taken = new Set(values.map(([id]) => id));
  const left = table.members.filter(({ code }) => !taken.has(code));
  const paste = (text: string): readonly string[] => {
    const read = readFixed(text, table.members, words.language);
    if (!read.ok) {
      return read.error.map(({ why, line, text: told }) =>
        (why === "unknown" ? fixed.unknown : fixed.noNumber)(line, told)
      );
    }
    if (read.value.length === 0) return [fixed.none];
    onSet(read.value);
    return [];
  };
  return (
    <div role="group" aria-label={fixed.title} className={styles.values}>
      <FixedLines term={term} values={values} onSet={onSet} />
      {values.length > 0 && <p className={styles.sum}>{fixed.sum(words.number(sumOf(values)))}</p>}
      {problem !== null && <Problem>{problem.text}</Problem>}
      {left.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => onSet([...values, ...left.map(({ code }): FixedValue => [code, ""])])}
        >
          {fixed.addAll}
        </Button>
      )}
      <PasteField label={fixed.paste} help={fixed.pasteHelp} use={fixed.use} onUse={paste} />
    </div>
  );
}

function FixedLines({ term, values, onSet }: FixedFieldsProps) {
  const { texts, table } = useEditor();
  const styles = useStyles();
  const names = new Map(table.members.map(({ code, name }) => [code, name]));
  return values.map(([id, value]) => {
    const name = names.get(id) ?? id;
    return (
      <div key={id} className={styles.value}>
        <NumberField
          term={term}
          field={`value.${id}`}
          label={name}
          kind="number"
          value={value}
          asks={null}
          onSet={(number) => onSet(values.map((each) => (each[0] === id ? [id, number] : each)))}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={texts.fixed.remove(name)}
          onClick={() => onSet(values.filter(([other]) => other !== id))}
        />
      </div>
    );
  });
}

/** Of those that are decimal numbers; a fraction or what is missing does not count. */
function sumOf(values: readonly FixedValue[]): Decimal {
  const numbers = values.flatMap(([, value]) =>
    typeof value === "object" || numberProblem(value) !== null || String(value).includes("/")
      ? []
      : [new Decimal(value)]
  );
  return numbers.reduce((sum, each) => sum.plus(each), new Decimal(0));
}

const useStyles = makeStyles({
  values: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  value: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 32px",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalXS,
  },
  sum: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", paddingRight: "40px" },
  button: { alignSelf: "flex-start" },
});
