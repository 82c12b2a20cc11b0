import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

const LEAST_WIDTH = 320;
const MOST_WIDTH = 800;
const KEY_STEP = 16;

const useStyles = makeStyles({
  edge: {
    position: "absolute",
    left: "-3px",
    top: 0,
    bottom: 0,
    width: "6px",
    zIndex: 1,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outline: "none" },
  },
});

function within(width: number): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));
}

type PaneEdgeProps = {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
};

/** The edge that is dragged, or moved with the arrow keys, to make the pane wider or narrower. */
export function PaneEdge({ label, width, onResize }: PaneEdgeProps): ReactElement {
  const styles = useStyles();
  const drag = (event: PointerEvent): void => {
    const { pointerId, currentTarget } = event;
    if (event.buttons !== 1) return;
    // Capture, or the frame next to the edge would swallow the movement.
    if (!currentTarget.hasPointerCapture(pointerId)) currentTarget.setPointerCapture(pointerId);
    const right = currentTarget.parentElement?.getBoundingClientRect().right ?? window.innerWidth;
    onResize(within(right - event.clientX));
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") onResize(within(width + KEY_STEP));
    if (event.key === "ArrowRight") onResize(within(width - KEY_STEP));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is the widget of a window splitter
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      className={styles.edge}
      onPointerDown={drag}
      onPointerMove={drag}
      onKeyDown={step}
    />
  );
}
