import { err, ok, type Result } from "../engine";
import type { AdoptedTable } from "./adoptedTable";
import { canonicalForm } from "./canonicalForm";
import type { CouncilIssue } from "./issues";

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => Promise<string>;

/** Proof that a table is the adopted one: the same table always has the same, another one never. */
export type Fingerprint = {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The first 80 bits for paper, for example `7K3M-0F9Q-ZT2B-C81R`. */
  readonly code: string;
};

/** Letters and digits that are not mistaken for each other on paper: no I, L, O, U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_BITS = 80;
const BITS_A_LETTER = 5;
const HEX_DIGITS = 64;

export async function fingerprintOf(table: AdoptedTable, sha256: Sha256): Promise<Fingerprint> {
  const digest = await sha256(canonicalForm(table));
  return { sha256: digest, code: codeOf(digest) };
}

/** The short code of a digest. */
export function codeOf(sha256: string): string {
  const bits = [...sha256.slice(0, CODE_BITS / 4)]
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, "0"))
    .join("");
  const letters = bits.match(new RegExp(`.{${BITS_A_LETTER}}`, "g")) ?? [];
  const code = letters.map((letter) => ALPHABET[parseInt(letter, 2)]!).join("");
  return code.match(/.{4}/g)!.join("-");
}

/** A fingerprint as somebody typed it from paper. */
export type TypedFingerprint =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "sha256"; readonly sha256: string };

/**
 * Reads a typed code: small letters, missing or other hyphens and spaces are forgiven, and so are O
 * for 0 and I or L for 1. All 64 hexadecimal digits are read as well.
 */
export function readFingerprint(text: string): Result<TypedFingerprint, CouncilIssue> {
  const compact = text.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
  if (compact.length === HEX_DIGITS && /^[0-9A-F]+$/.test(compact)) {
    return ok({ kind: "sha256", sha256: compact.toLowerCase() });
  }
  const letters = compact.replace(/O/g, "0").replace(/[IL]/g, "1");
  if (letters.length !== CODE_BITS / BITS_A_LETTER || ![...letters].every(isLetter)) {
    return err({ area: "council", code: "fingerprint-unreadable", text });
  }
  return ok({ kind: "code", code: letters.match(/.{4}/g)!.join("-") });
}

export function isSameFingerprint(typed: TypedFingerprint, fingerprint: Fingerprint): boolean {
  return typed.kind === "code"
    ? typed.code === fingerprint.code
    : typed.sha256 === fingerprint.sha256;
}

const isLetter = (letter: string): boolean => ALPHABET.includes(letter);
