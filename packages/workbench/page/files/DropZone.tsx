import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

const useStyles = makeStyles({
  zone: {
    position: "fixed",
    inset: tokens.spacingHorizontalL,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
  },
});

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

type DropZoneProps = { readonly label: string; readonly onFile: (file: File) => void };

/** Opens a file that is dropped anywhere on the page; shows that it can be dropped. */
export function DropZone({ label, onFile }: DropZoneProps): ReactElement | null {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      // The grid takes drops for pasting otherwise.
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener("dragover", drag, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", drag, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [onFile]);
  return over ? <div className={styles.zone}>{label}</div> : null;
}
