import { Button, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  AutosumRegular,
  DecimalArrowLeftRegular,
  DecimalArrowRightRegular,
  SearchRegular,
  TextBoldRegular,
  TextItalicRegular,
  TextPercentRegular,
  TextSortAscendingRegular,
  TextSortDescendingRegular,
} from "@fluentui/react-icons";
import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import {
  AddDecimalCommand,
  SetPercentCommand,
  SubtractDecimalCommand,
} from "@univerjs/sheets-numfmt";
import { InsertFunctionOperation } from "@univerjs/sheets-formula-ui";
import { SetRangeBoldCommand, SetRangeItalicCommand } from "@univerjs/sheets-ui";
import type { ReactElement } from "react";
import type { Workbench } from "../workbench";
import type { Words } from "../words";
import { FilterButton } from "./FilterButton";
import { LookMenus } from "./LookMenus";
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
            <CommandButton
              key={id}
              label={label(words)}
              icon={icon}
              onClick={() => workbench.command(id)}
            />
          ))}
          {group.label(words) === words.fontGroup && (
            <LookMenus workbench={workbench} words={words} />
          )}
        </RibbonGroup>
      ))}
      <RibbonGroup label={words.dataGroup}>
        <CommandButton
          label={words.sortAscending}
          icon={<TextSortAscendingRegular />}
          onClick={() => workbench.sort(true)}
        />
        <CommandButton
          label={words.sortDescending}
          icon={<TextSortDescendingRegular />}
          onClick={() => workbench.sort(false)}
        />
        <FilterButton workbench={workbench} words={words} />
        <CommandButton
          label={words.autoSum}
          icon={<AutosumRegular />}
          onClick={() => workbench.command(InsertFunctionOperation.id, { value: "SUM" })}
        />
        <CommandButton
          label={words.find}
          icon={<SearchRegular />}
          onClick={() => workbench.openFind()}
        />
      </RibbonGroup>
    </>
  );
}

type CommandButtonProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
};

function CommandButton({ label, icon, onClick }: CommandButtonProps): ReactElement {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
