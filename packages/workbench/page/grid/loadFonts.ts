type Face = { readonly weight: "normal" | "bold"; readonly suffix: string };

type ExcelFont = {
  readonly family: string;
  /** Fonts of the same widths: the one itself, and free ones made to match it. */
  readonly same: readonly string[];
  readonly others: readonly string[];
  /** How large the others are set to need the room of the real one. */
  readonly sizeAdjust: string;
};

const SANS = ["Arial", "Liberation Sans", "Helvetica"];
const FONTS: readonly ExcelFont[] = [
  { family: "Calibri", same: ["Calibri", "Carlito"], others: SANS, sizeAdjust: "88%" },
  { family: "Aptos Narrow", same: ["Aptos Narrow"], others: SANS, sizeAdjust: "82%" },
];
const FACES: readonly Face[] = [
  { weight: "normal", suffix: "" },
  { weight: "bold", suffix: " Bold" },
];

function local(names: readonly string[], { suffix }: Face): string {
  return names.map((name) => `local("${name}${suffix}")`).join(", ");
}

async function loadFace(
  { family, same, others, sizeAdjust }: ExcelFont,
  face: Face
): Promise<void> {
  const { weight } = face;
  const exact = new FontFace(family, local(same, face), { weight });
  const descriptors: FontFaceDescriptors & { sizeAdjust: string } = { weight, sizeAdjust };
  const like = new FontFace(family, local(others, face), descriptors);
  const loaded = await exact.load().catch(() => like.load());
  document.fonts.add(loaded);
}

/**
 * Makes Excel's own fonts ready for the grid, or others of the same widths where the machine has
 * none of them: a canvas waits for no font, and would take a serif one.
 */
export async function loadFonts(): Promise<void> {
  const faces = FONTS.flatMap((font) => FACES.map((face) => loadFace(font, face)));
  await Promise.allSettled(faces);
}
