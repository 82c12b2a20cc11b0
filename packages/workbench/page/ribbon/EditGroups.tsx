import { Button, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DecimalArrowLeftRegular,
  DecimalArrowRightRegular,
  TextBoldRegular,
  TextItalicRegular,
  TextPercentRegular,
} from "@fluentui/react-icons";
import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import {
  AddDecimalCommand,
  SetPercentCommand,
  SubtractDecimalCommand,
} from "@univerjs/sheets-numfmt";
import { SetRangeBoldCommand, SetRangeItalicCommand } from "@univerjs/sheets-ui";
import type { ReactElement } from "react";
import type { Workbench } from "../workbench";
import type { Words } from "../words";
import { RibbonGroup } from "./RibbonGroup";

type Command = {
  readonly id: string;
  readonly label: (words: Words) => string;
  readonly icon: ReactElement;
};

const GROUPS: readonly {
  readonly label: (words: Words) => string;
  readonly commands: readonly Command[];
}[] = [
  {
    label: (words) => words.editGroup,
    commands: [
      { id: UndoCommandId, label: (words) => words.undo, icon: <ArrowUndoRegular /> },
      { id: RedoCommandId, label: (words) => words.redo, icon: <ArrowRedoRegular /> },
    ],
  },
  {
    label: (words) => words.fontGroup,
    commands: [
      { id: SetRangeBoldCommand.id, label: (words) => words.bold, icon: <TextBoldRegular /> },
      { id: SetRangeItalicCommand.id, label: (words) => words.italic, icon: <TextItalicRegular /> },
    ],
  },
  {
    label: (words) => words.numberGroup,
    commands: [
      { id: SetPercentCommand.id, label: (words) => words.percent, icon: <TextPercentRegular /> },
      {
        id: AddDecimalCommand.id,
        label: (words) => words.moreDecimals,
        icon: <DecimalArrowLeftRegular />,
      },
      {
        id: SubtractDecimalCommand.id,
        label: (words) => words.fewerDecimals,
        icon: <DecimalArrowRightRegular />,
      },
    ],
  },
];

type EditGroupsProps = { readonly workbench: Workbench; readonly words: Words };

/** The few commands of a spreadsheet that trying out an add-in needs. */
export function EditGroups({ workbench, words }: EditGroupsProps): ReactElement {
  return (
    <>
      {GROUPS.map((group) => (
        <RibbonGroup key={group.label(words)} label={group.label(words)}>
          {group.commands.map(({ id, label, icon }) => (
            <Tooltip key={id} content={label(words)} relationship="label">
              <Button appearance="subtle" icon={icon} onClick={() => workbench.command(id)} />
            </Tooltip>
          ))}
        </RibbonGroup>
      ))}
    </>
  );
}
