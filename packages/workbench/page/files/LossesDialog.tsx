import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FilePart } from "../../host/files";
import type { Workbench } from "../workbench";
import { wordsFor } from "../words";

type LossesDialogProps = {
  readonly workbench: Workbench;
  readonly losses: readonly FilePart[] | null;
};

/** Says, before saving, what of the user's file the saved one will not have. */
export function LossesDialog({ workbench, losses }: LossesDialogProps): ReactElement {
  const words = wordsFor(workbench.language);
  return (
    <Dialog
      modalType="alert"
      open={losses !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) workbench.files.cancelSave();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.lossesTitle}</DialogTitle>
          <DialogContent>
            <p>{words.lossesText}</p>
            <ul>
              {losses?.map((part) => (
                <li key={part}>{words.parts[part]}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => workbench.files.cancelSave()}>
              {words.cancel}
            </Button>
            <Button onClick={() => void workbench.files.saveAnyway()}>{words.saveAnyway}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
