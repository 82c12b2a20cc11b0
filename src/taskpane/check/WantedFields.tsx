import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { findScheme } from "../../catalogue";
import type { CheckedAgainst } from "../../session/papers/tableCheck";
import { checkTexts } from "../../text/auditTexts";
import { SchemeOptions } from "../agreement/SchemeOptions";
import { ownSchemesOf, schemeGroups } from "../agreement/toAgreementView";
import { usePaneContext, useSessionState } from "../PaneContext";

type Wanted = ReturnType<typeof useWanted>;

/** The agreement that a table is held against, with what is filled in for it, and the code on paper. */
export function useWanted() {
  const { words } = usePaneContext();
  const state = useSessionState();
  const [schemeId, setSchemeId] = useState("");
  const [code, setCode] = useState("");
  const own = ownSchemesOf(state).find(({ scheme }) => scheme.id === schemeId);
  const scheme = own?.scheme ?? findScheme(schemeId);
  const parameters = state.choice.schemeId === schemeId ? state.choice.parameters : {};
  const against: CheckedAgainst = {
    scheme: scheme ? { scheme, parameters, rounding: own?.rounding ?? null } : null,
    code,
  };
  const title = own?.scheme.title ?? words.texts.schemes.schemes[schemeId]?.title;
  const note = [...(title === undefined ? [] : [title]), ...(code.trim() === "" ? [] : [code])];
  return { schemeId, setSchemeId, code, setCode, against, note: note.join(", ") };
}

/** The choice of what a table is held against. */
export function WantedFields({ wanted }: { readonly wanted: Wanted }) {
  const { words } = usePaneContext();
  const state = useSessionState();
  const texts = checkTexts(words.language);
  return (
    <>
      <Field label={texts.against}>
        <Select value={wanted.schemeId} onChange={(_, { value }) => wanted.setSchemeId(value)}>
          <option value="">{texts.anyRule}</option>
          <SchemeOptions groups={schemeGroups(state, words)} />
        </Select>
      </Field>
      <Field label={texts.code} hint={texts.codeHelp}>
        <Input
          value={wanted.code}
          placeholder="XXXX-XXXX-XXXX-XXXX"
          onChange={(_, { value }) => wanted.setCode(value)}
        />
      </Field>
    </>
  );
}
