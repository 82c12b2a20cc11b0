import type { PrintedLine } from "../printedLine";

/** What stands between spaces in a line. */
export type Token = {
  readonly text: string;
  readonly kind: "number" | "mark" | "word" | "date";
  /** Whether a border of the table stands before it: a bar, a tab, a semicolon, a cell's edge. */
  readonly isAfterBorder: boolean;
  /** Whether an empty cell stands before it: what follows may be something else. */
  readonly isAfterGap: boolean;
  /** The number of a cell that holds one, as a decimal string; such a token is never joined to another. */
  readonly exact: string | null;
  readonly row: number;
  readonly column: number;
};

/** What stands beside a figure and says of what kind it is. */
export type Mark = "" | "kr" | "%";

const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}\.?$/;
const MONEY = /^(kr\.?|nok|kroner|,-)$/i;
const LETTER = /\p{L}|@/u;
/** Letters that recognition takes for digits, among digits. */
const DIGIT_LIKE = "\\dOolISBZ";
const NUMBER = new RegExp(`^[-+]?[${DIGIT_LIKE}][${DIGIT_LIKE}.,'’]*-?$`);
const ONLY_DIGIT_LIKE = /^[OolI]{1,3}[.,][OolI]{1,3}$/;
const GLUED_CODE = /^(\d{4})(?!kr\.?$|nok$)(\p{L}[\p{L}.\-]+|@\p{L}+)$/iu;
const GLUED_MARK = new RegExp(
  `^(kr\\.?|nok)?([-+]?[${DIGIT_LIKE}][${DIGIT_LIKE}.,'’]*-?)(kr\\.?|nok|%)?$`,
  "i"
);

/** Whether a text is a figure, letters that recognition put for digits included; a date is none. */
export function isNumberText(text: string): boolean {
  const isLike = /\d/.test(text) || ONLY_DIGIT_LIKE.test(text);
  return isLike && NUMBER.test(text) && !DATE.test(text);
}

/** Digits for the letters that recognition put in their place: `l,O58` is `1,058`. */
export function withDigits(text: string): string {
  return text
    .replace(/[Oo]/g, "0")
    .replace(/[lI]/g, "1")
    .replace(/S/g, "5")
    .replace(/B/g, "8")
    .replace(/Z/g, "2");
}

/** The kind of figure that a mark says: money, a percentage, or nothing. */
export function markOf(text: string): Mark {
  return MONEY.test(text) ? "kr" : text === "%" ? "%" : "";
}

/** A line in tokens; ligatures become letters, dashes minus signs, and what is glued comes apart. */
export function tokensOf({ cells, row, column }: PrintedLine): readonly Token[] {
  let isAfterGap = false;
  return cells.flatMap((cell, index) => {
    const at = { row, column: column + index };
    const tokens = cell.number ? exactTokens(cell.number, at) : textTokens(cell.text, at);
    const first = { isAfterBorder: index > 0, isAfterGap };
    isAfterGap = tokens.length === 0 && index > 0;
    return tokens.map((token, place) =>
      place === 0 && index > 0 ? { ...token, ...first } : token
    );
  });
}

type Place = Pick<Token, "row" | "column">;

function exactTokens(
  { value, isPercent }: { readonly value: string; readonly isPercent: boolean },
  at: Place
): readonly Token[] {
  const inside = { ...at, isAfterBorder: false, isAfterGap: false };
  const number: Token = { ...inside, text: value, kind: "number", exact: value };
  const mark: Token = { ...inside, text: "%", kind: "mark", exact: null };
  return isPercent ? [number, mark] : [number];
}

function textTokens(text: string, at: Place): readonly Token[] {
  const tokens: Token[] = [];
  let isAfterBorder = false;
  const plain = text.normalize("NFKC").replace(/[\u2212\u2013]/g, "-");
  for (const part of plain.replace(/([|;\t])/g, " $1 ").split(/ +/)) {
    if (/^[|;\t]$/.test(part)) isAfterBorder = true;
    const stripped = part.replace(/^[[({*"]+|[\])}*:"]+$/g, "");
    if (stripped === "" || /^[|;\t]$/.test(part)) continue;
    for (const piece of piecesOf(stripped)) {
      const kind = kindOf(piece);
      tokens.push({ ...at, text: piece, kind, exact: null, isAfterBorder, isAfterGap: false });
      isAfterBorder = false;
    }
  }
  return tokens;
}

/** `5001Trondheim`, `61,330kr`, `kr12`, `40.07%`: a mark comes after its figure. */
function piecesOf(text: string): readonly string[] {
  const [, code, name] = GLUED_CODE.exec(text) ?? [];
  if (code !== undefined && name !== undefined) return [code, name];
  const [, before, number, after] = GLUED_MARK.exec(text) ?? [];
  if (number === undefined || !isNumberText(number)) return [text];
  const [, figure = number, kroner] = /^(.*\d)([,.]-)$/.exec(number) ?? [];
  return [...(before ? ["kr"] : []), figure, ...(kroner || after ? [after ?? "kr"] : [])];
}

const UNIT = /^(innb\.?|innbyggere|innbyggarar|inhabitants|personer|stk\.?)$/i;

function kindOf(text: string): Token["kind"] {
  if (markOf(text) !== "" || UNIT.test(text)) return "mark";
  if (isNumberText(text)) return "number";
  if (DATE.test(text)) return "date";
  return LETTER.test(text) ? "word" : "mark";
}

/** A figure's text as a decimal string; null where it is no number. Before `%` a sign stands for decimals. */
export function decimalIn(text: string, mark: Mark): string | null {
  const plain = text.replace(/[,.]?-$/, "").replace(/^\+/, "");
  const [, minus = "", digits = ""] = /^(-?)(.*)$/.exec(plain) ?? [];
  const found = unsignedDecimal(digits, mark);
  return found === null ? null : `${minus}${found}`;
}

function unsignedDecimal(text: string, mark: Mark): string | null {
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, "");
  if (mark === "%" && /^\d+[.,]\d+$/.test(text)) return text.replace(",", ".");
  if (/^\d{1,3}([.,'’ ]\d{3})+$/.test(text)) return text.replace(/\D/g, "");
  const [, whole, decimals] =
    /^(\d{1,3}(?:[.,'’ ]?\d{3})*|\d+)[.,](\d{1,2}|\d{4,})$/.exec(text) ?? [];
  return whole === undefined ? null : `${whole.replace(/\D/g, "")}.${decimals}`;
}
