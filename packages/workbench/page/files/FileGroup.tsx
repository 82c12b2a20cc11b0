import { Button, Tooltip } from "@fluentui/react-components";
import { DocumentAddRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import { RibbonGroup } from "../ribbon/RibbonGroup";
import type { WorkbenchState } from "../store";
import type { Workbench } from "../workbench";
import { wordsFor } from "../words";
import { OpenMenu } from "./OpenMenu";

const ACCEPTED = ".xlsx,.csv,.txt";

type FileGroupProps = { readonly workbench: Workbench; readonly state: WorkbenchState };

/** New, open and save. */
export function FileGroup({ workbench, state }: FileGroupProps): ReactElement {
  const words = wordsFor(workbench.language);
  const input = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroup label={words.fileGroup}>
      <Tooltip content={words.newWorkbook} relationship="label">
        <Button
          appearance="subtle"
          icon={<DocumentAddRegular />}
          onClick={() => workbench.files.newWorkbook()}
        />
      </Tooltip>
      <OpenMenu
        language={workbench.language}
        recent={state.recent}
        onFromDisk={() => input.current?.click()}
        onRecent={(id) => void workbench.files.continueRecent(id)}
      />
      <Tooltip content={words.saveFile} relationship="label">
        <Button
          appearance="subtle"
          icon={<SaveRegular />}
          onClick={() => void workbench.files.save()}
        />
      </Tooltip>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={words.openFromDisk}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void workbench.files.open(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
    </RibbonGroup>
  );
}
