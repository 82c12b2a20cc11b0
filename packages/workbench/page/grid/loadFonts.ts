type Face = { readonly weight: "normal" | "bold"; readonly suffix: string };

type Likeness = {
  readonly names: readonly string[];
  /** How large these are set to need the room of the real one; absent of those as wide as it. */
  readonly sizeAdjust?: string;
};

type ExcelFont = { readonly family: string; readonly alike: readonly Likeness[] };

const SANS = ["Arial", "Liberation Sans", "Helvetica"];
const WIDE_SANS = ["DejaVu Sans", "Verdana"];
/** The font itself and free ones made to match it, else what a machine has. */
const FONTS: readonly ExcelFont[] = [
  {
    family: "Calibri",
    alike: [
      { names: ["Calibri", "Carlito"] },
      { names: SANS, sizeAdjust: "88%" },
      { names: WIDE_SANS, sizeAdjust: "80%" },
    ],
  },
  {
    family: "Aptos Narrow",
    alike: [
      { names: ["Aptos Narrow"] },
      { names: SANS, sizeAdjust: "82%" },
      { names: WIDE_SANS, sizeAdjust: "75%" },
    ],
  },
];
const FACES: readonly Face[] = [
  { weight: "normal", suffix: "" },
  { weight: "bold", suffix: " Bold" },
];

function local(names: readonly string[], { suffix }: Face): string {
  return names.map((name) => `local("${name}${suffix}")`).join(", ");
}

async function loadFace({ family, alike }: ExcelFont, face: Face): Promise<void> {
  for (const { names, ...size } of alike) {
    const descriptors: FontFaceDescriptors & { sizeAdjust?: string } = {
      weight: face.weight,
      ...size,
    };
    const font = new FontFace(family, local(names, face), descriptors);
    const loaded = await font.load().catch(() => null);
    if (loaded) return void document.fonts.add(loaded);
  }
}

/**
 * Makes Excel's own fonts ready for the grid, or others of the same widths where the machine has
 * none of them: a canvas waits for no font, and would take a serif one.
 */
export async function loadFonts(): Promise<void> {
  const faces = FONTS.flatMap((font) => FACES.map((face) => loadFace(font, face)));
  await Promise.allSettled(faces);
}
