import { checkRule, err, ok, type Result, type RuleIssue, type Term } from "../../engine";
import { FigureReader } from "./readFigure";
import { isObject, RuleProblems, type Read } from "./ruleProblems";

/** More levels than any agreement has. */
const MOST_LEVELS = 40;

/**
 * Reads a rule in the grammar's own form (docs/RULES.md). All that is wrong in how it is written
 * comes back at once, each with its path; what only the parties' figures show comes when it is evaluated.
 */
export function readRule(content: unknown): Result<Term, readonly RuleIssue[]> {
  const problems = new RuleProblems();
  if (levelsOf(content) > MOST_LEVELS) {
    problems.add("rule-too-deep", "rule", MOST_LEVELS);
    return err(problems.issues);
  }
  new TermReader(problems).term(content, "rule");
  if (problems.issues.length > 0) return err(problems.issues);
  const rule = content as Term;
  const issues = checkRule(rule);
  return issues.length > 0 ? err(issues) : ok(rule);
}

class TermReader {
  readonly #figures: FigureReader;

  constructor(private readonly problems: RuleProblems) {
    this.#figures = new FigureReader(problems);
  }

  readonly term: Read = (value, path) => {
    const { problems } = this;
    const fields = problems.fields(value, path, {
      name: problems.text,
      who: this.#figures.who,
      amount: this.#amount,
      by: this.#figures.figure,
      terms: (terms, at) => problems.list(this.term)(terms, at),
      times: this.#figures.factor,
      min: this.#limit,
      max: this.#limit,
      freed: problems.text,
      round: this.#figures.rounding,
    });
    if (fields) problems.oneOf(fields, path, ["by", "terms"]);
  };

  readonly #amount: Read = (value, path) => {
    const { problems } = this;
    if (!isObject(value) || "parameter" in value) {
      problems.number(value, path);
      return;
    }
    const parts = { share: problems.number, rest: problems.number, total: this.#figures.figure };
    const fields = problems.fields(value, path, parts);
    if (fields) problems.oneOf(fields, path, Object.keys(parts));
  };

  readonly #limit: Read = (value, path) => {
    const { problems } = this;
    if (Array.isArray(value)) problems.list(this.#limitFor)(value, path);
    else if (isObject(value) && "share" in value) {
      problems.fields(value, path, { share: this.#figures.factor });
    } else if (isObject(value) && "own" in value) {
      problems.fields(value, path, { own: this.#figures.factor });
    } else this.#figures.factor(value, path);
  };

  readonly #limitFor: Read = (value, path) => {
    const { problems } = this;
    const fields = problems.fields(value, path, { who: this.#figures.who, is: this.#limit });
    if (fields) problems.oneOf(fields, path, ["is"]);
  };
}

/** How many objects and lists stand inside each other. */
function levelsOf(content: unknown): number {
  let level: readonly unknown[] = [content];
  for (let levels = 0; ; levels++) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : []
    );
    if (level.length === 0 || levels > MOST_LEVELS) return levels;
  }
}
