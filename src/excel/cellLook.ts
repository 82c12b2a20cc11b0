import type { CellLookImage } from "../sheet/cellImage";
import type { CellLook } from "../sheet/plan";

const NOTE_COLOR = "#595959";
const TITLE_SIZE = 14;

/** Gives a range one of our looks; only what the look is about is changed. */
export function applyLook({ format }: Excel.Range, look: CellLook): void {
  switch (look) {
    // Only on sheets of our own: undo deletes them, so size and indent before need not be known.
    case "title":
      format.font.bold = true;
      format.font.size = TITLE_SIZE;
      return;
    case "indented-heading":
      format.font.bold = true;
      format.horizontalAlignment = "Left";
      format.indentLevel = 1;
      return;
    case "indented":
      format.horizontalAlignment = "Left";
      format.indentLevel = 1;
      return;
    case "heading":
    case "total":
      format.font.bold = true;
      return;
    case "number-heading":
      format.font.bold = true;
      format.horizontalAlignment = "Right";
      return;
    case "note":
      format.font.color = NOTE_COLOR;
      return;
  }
}

/** Asks for what a look can change; read it with {@link lookOf} after the sync. */
export function loadLook(range: Excel.Range): void {
  range.load("format/horizontalAlignment,format/font/bold,format/font/color");
}

export function lookOf({ format }: Excel.Range): CellLookImage {
  return {
    bold: format.font.bold,
    color: format.font.color,
    horizontalAlignment: format.horizontalAlignment,
  };
}

export function restoreLook({ format }: Excel.Range, look: CellLookImage): void {
  format.font.bold = look.bold;
  format.font.color = look.color;
  format.horizontalAlignment = look.horizontalAlignment as Excel.HorizontalAlignment;
}
