import type { RuleNumber, Scale } from "../../engine";
import type { RuleSpeech } from "./known";
import { lastBelow } from "./shape";

type Say = (value: RuleNumber) => string;

/**
 * The bands of a scale: «25 000 kr til og med 2 000 innbyggere, 30 000 kr fra 2 001 og 45 000 kr fra
 * 10 001». What is counted is said once, and only in wholes does a band have a last one.
 */
export function steps(scale: Scale, say: Say, n: RuleSpeech, counted: string): string {
  const words = n.words.scales;
  return n.list(
    scale.map(([from, value], i) => {
      const unit = i === 0 ? counted : "";
      const next = scale[i + 1];
      if (i > 0 || !isZero(from, n) || !next)
        return `${say(value)} ${words.from} ${n.plain(from)}${unit}`;
      const last = counted === "" ? null : lastBelow(n.value(next[0]));
      return last === null
        ? `${say(value)} ${words.below} ${n.plain(next[0])}${unit}`
        : `${say(value)} ${words.last} ${n.plain(last)}${unit}`;
    })
  );
}

/** The parts of a scale, each with its own value: «10 kr opp til 500 og 8 kr over 500». */
export function tiers(scale: Scale, say: Say, n: RuleSpeech): string {
  const words = n.words.scales;
  return n.list(
    scale.map(([from, value], i) => {
      const next = scale[i + 1];
      if (!next) return `${say(value)} ${words.above} ${n.plain(from)}`;
      return i === 0 && isZero(from, n)
        ? `${say(value)} ${words.upTo} ${n.plain(next[0])}`
        : `${say(value)} ${words.between(n.plain(from), n.plain(next[0]))}`;
    })
  );
}

/** The points of a line: «0 kr ved 1 000 og 500 kr ved 5 000». */
export function line(scale: Scale, say: Say, n: RuleSpeech): string {
  const { at, sameAbove } = n.words.scales;
  return `${n.list(scale.map(([from, value]) => `${say(value)} ${at} ${n.plain(from)}`))}${sameAbove}`;
}

const isZero = (number: RuleNumber, n: RuleSpeech): boolean => n.value(number)?.numerator === 0n;
