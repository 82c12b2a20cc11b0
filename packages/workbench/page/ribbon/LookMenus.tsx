import {
  BorderAllRegular,
  BorderBottomRegular,
  BorderNoneRegular,
  BorderOutsideRegular,
  BorderTopRegular,
  PaintBucketRegular,
} from "@fluentui/react-icons";
import { BorderStyleTypes, BorderType } from "@univerjs/core";
import {
  ResetBackgroundColorCommand,
  SetBackgroundColorCommand,
  SetBorderBasicCommand,
} from "@univerjs/sheets";
import type { ReactElement } from "react";
import type { Workbench } from "../workbench";
import type { Words } from "../words";
import { CommandMenu } from "./CommandMenu";

const BORDERS: readonly {
  readonly type: BorderType;
  readonly icon: ReactElement;
  readonly label: (words: Words) => string;
}[] = [
  {
    type: BorderType.BOTTOM,
    icon: <BorderBottomRegular />,
    label: (words) => words.borders.bottom,
  },
  { type: BorderType.TOP, icon: <BorderTopRegular />, label: (words) => words.borders.top },
  { type: BorderType.ALL, icon: <BorderAllRegular />, label: (words) => words.borders.all },
  {
    type: BorderType.OUTSIDE,
    icon: <BorderOutsideRegular />,
    label: (words) => words.borders.outside,
  },
  { type: BorderType.NONE, icon: <BorderNoneRegular />, label: (words) => words.borders.none },
];

const FILLS: readonly { readonly color: string; readonly label: (words: Words) => string }[] = [
  { color: "#FFF2CC", label: (words) => words.fills.yellow },
  { color: "#E2EFDA", label: (words) => words.fills.green },
  { color: "#DDEBF7", label: (words) => words.fills.blue },
  { color: "#FCE4D6", label: (words) => words.fills.orange },
  { color: "#EDEDED", label: (words) => words.fills.grey },
];

const LINE = "#000000";

type LookMenusProps = { readonly workbench: Workbench; readonly words: Words };

/** Borders and fill of the selected cells. */
export function LookMenus({ workbench, words }: LookMenusProps): ReactElement {
  const border = (type: BorderType): void =>
    workbench.command(SetBorderBasicCommand.id, {
      value: { type, color: LINE, style: BorderStyleTypes.THIN },
    });
  return (
    <>
      <CommandMenu
        label={words.borders.title}
        icon={<BorderAllRegular />}
        choices={BORDERS.map(({ type, icon, label }) => ({
          label: label(words),
          icon,
          onChoose: () => border(type),
        }))}
      />
      <CommandMenu
        label={words.fills.title}
        icon={<PaintBucketRegular />}
        choices={[
          ...FILLS.map(({ color, label }) => ({
            label: label(words),
            icon: <Swatch color={color} />,
            onChoose: () => workbench.command(SetBackgroundColorCommand.id, { value: color }),
          })),
          {
            label: words.fills.none,
            icon: <Swatch color="transparent" />,
            onChoose: () => workbench.command(ResetBackgroundColorCommand.id),
          },
        ]}
      />
    </>
  );
}

function Swatch({ color }: { readonly color: string }): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden>
      <rect x="2" y="2" width="16" height="16" rx="2" fill={color} stroke="currentColor" />
    </svg>
  );
}
