import { Field, Select } from "@fluentui/react-components";
import { Suspense } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { KeepFocus } from "../parts/KeepFocus";
import { OneOpen } from "../parts/OneOpen";
import { ParameterField } from "./ParameterField";
import { RoundingField } from "./RoundingField";
import { RuleSelect } from "./RuleSelect";
import { SchemeOptions } from "./SchemeOptions";
import { chooseScheme, type AgreementView } from "./toAgreementView";
import { useWriting } from "./draft/draftStore";
import { useAgreementPane } from "./useAgreementPane";
import { onDemand } from "../parts/onDemand";

const OwnSchemes = onDemand(() => import("./OwnSchemes"));
const PublishedAgreements = onDemand(() => import("./published/PublishedAgreements"));
const AgreementEditor = onDemand(() => import("./editor/AgreementEditor"));
const MemberPicker = onDemand(() => import("./MemberPicker"));

/** By which agreement and rules the cost is shared, and by whom; or the page where one is written. */
export default function AgreementPane() {
  return (
    <KeepFocus>
      <Content />
    </KeepFocus>
  );
}

function Content() {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.agreement;
  const view = useAgreementPane();
  const { sheet, choice } = useSessionState();
  const writing = useWriting(session);
  if (view === null || sheet.kind !== "table") return null;
  if (writing) {
    return (
      <Suspense fallback={words.texts.pane.header.loading}>
        <AgreementEditor writing={writing} />
      </Suspense>
    );
  }
  const { members } = sheet.reading;
  return (
    <>
      <SchemeSelect view={view} />
      {view.parameters.map((parameter) => (
        <ParameterField
          key={`${view.schemeId} ${parameter.name}`}
          parameter={parameter}
          onSet={(value) => session.setParameter(parameter.name, value)}
        />
      ))}
      {view.allocates && (
        <>
          <RoundingField
            rule={view.rounding}
            onChoose={(rounding) => session.choose({ rounding })}
          />
          <OneOpen>
            <div>
              <MoreChoices view={view} />
              <Disclosure title={texts.published}>
                <Suspense fallback={words.texts.pane.header.loading}>
                  <PublishedAgreements />
                </Suspense>
              </Disclosure>
              <Disclosure title={texts.ownSchemes}>
                <Suspense fallback={words.texts.pane.header.loading}>
                  <OwnSchemes />
                </Suspense>
              </Disclosure>
              <Disclosure title={texts.membersTitle} note={view.membersNote}>
                <Suspense fallback={words.texts.pane.header.loading}>
                  <MemberPicker
                    members={members}
                    without={choice.without}
                    onChange={(without) => session.choose({ without })}
                  />
                </Suspense>
              </Disclosure>
            </div>
          </OneOpen>
        </>
      )}
    </>
  );
}

/** The catalogue's schemes and the user's own, by group. */
function SchemeSelect({ view }: { readonly view: AgreementView }) {
  const { session, words } = usePaneContext();
  const state = useSessionState();
  const texts = words.texts.pane.agreement;
  return (
    <Field label={texts.scheme} hint={view.schemeHelp}>
      <Select
        value={view.schemeId}
        onChange={(_, { value }) => session.choose(chooseScheme(state, value))}
      >
        <SchemeOptions groups={view.schemes} />
      </Select>
    </Field>
  );
}

function MoreChoices({ view }: { readonly view: AgreementView }) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.agreement;
  return (
    <Disclosure
      title={texts.moreChoices}
      {...(view.moreNote === null ? {} : { note: view.moreNote })}
    >
      <RuleSelect
        label={texts.unit}
        rule={view.unit}
        onChoose={(unit) => session.choose({ unit })}
      />
      <RuleSelect
        label={texts.ties}
        rule={view.ties}
        onChoose={(ties) => session.choose({ ties })}
      />
      {view.regions !== null && (
        <RuleSelect
          label={texts.regions}
          rule={view.regions}
          onChoose={(regions) => session.choose({ regions })}
        />
      )}
      {view.commonParameters.map((parameter) => (
        <ParameterField
          key={`${view.schemeId} ${parameter.name}`}
          parameter={parameter}
          onSet={(value) => session.setParameter(parameter.name, value)}
        />
      ))}
    </Disclosure>
  );
}
