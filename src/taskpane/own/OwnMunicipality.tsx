import { Field, Link, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePaneContext } from "../PaneContext";
import { useOwnMunicipality } from "./useOwnMunicipality";

type Row = { readonly code: string | null; readonly name: string };
type Municipality = { readonly code: string; readonly name: string };

/** Chooses one's own municipality, once for every table; a link until somebody wants to. */
export function OwnMunicipality({ rows }: { readonly rows: readonly Row[] }) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.own;
  const [own] = useOwnMunicipality();
  const [isChoosing, setChoosing] = useState(false);
  // A party that is no municipality has no number.
  const offered = rows.flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]));
  if (offered.length === 0) return null;
  if (isChoosing) return <Choice offered={offered} onDone={() => setChoosing(false)} />;
  return (
    <Link as="button" onClick={() => setChoosing(true)}>
      {offered.some(({ code }) => code === own) ? texts.change : texts.choose}
    </Link>
  );
}

type ChoiceProps = {
  readonly offered: readonly Municipality[];
  readonly onDone: () => void;
};

function Choice({ offered, onDone }: ChoiceProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.own;
  const [own, choose] = useOwnMunicipality();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <Field label={texts.title}>
      <Select
        ref={(element: HTMLSelectElement | null) => {
          select.current = element;
        }}
        value={offered.some(({ code }) => code === own) ? own : ""}
        onChange={(_, { value }) => choose(value)}
        // Arrow keys choose as well, so a choice does not end it.
        onBlur={onDone}
      >
        <option value="">{texts.none}</option>
        {offered.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
