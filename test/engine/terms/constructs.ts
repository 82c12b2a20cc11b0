/** What a rule looks like in a file. */
type Json = Readonly<Record<string, unknown>>;

/** Every construct of the grammar, as {@link constructsIn} names it. */
export const CONSTRUCTS = [
  ...["name", "who", "by", "terms", "round"].map((field) => `term.${field}`),
  ...["number", "fraction", "negative", "share", "rest", "total"].map((kind) => `amount.${kind}`),
  "terms.gross-up",
  "terms.weights",
  "terms.several rests",
  ...["number", "figure"].map((kind) => `times.${kind} on figures`),
  ...["number", "figure"].map((kind) => `times.${kind} on a sum`),
  ...["min", "max"].flatMap((limit) =>
    ["number", "share", "own", "figure", "list"].map((kind) => `${limit}.${kind}`)
  ),
  ...["others", "nobody", "a sibling"].map((to) => `freed.${to}`),
  ...["others", "nobody"].map((to) => `freed.${to} by itself`),
  ...["heading", "whole", "number", "values", "of", "sum", "average", "product"].map(
    (kind) => `figure.${kind}`
  ),
  ...["atMost", "atLeast", "on", "step", "tiers", "line", "rate", "times", "round"].map(
    (step) => `figure.${step}`
  ),
  ...["half-up", "down", "up", "unit"].map((rule) => `round.${rule}`),
  ...["group", "groups", "codes", "not", "from", "below", "above", "all of"].map(
    (kind) => `who.${kind}`
  ),
  ...[2, 3, 4].map((levels) => `levels.${levels}`),
  "parameter",
] as const;

/** The constructs of the grammar that a rule has. */
export function constructsIn(rule: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  lookAtTerm(rule as Json, 1, found);
  return found;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function lookAtTerm(term: Json, level: number, found: Set<string>): void {
  if (level > 1) found.add(`levels.${level}`);
  for (const field of ["name", "who", "by", "terms", "round"]) {
    if (field in term) found.add(`term.${field}`);
  }
  lookAtAmount(term["amount"], found);
  if ("who" in term) lookAtWho(term["who"], found);
  if ("round" in term) lookAtRounding(term["round"] as Json, found);
  if ("times" in term) {
    const kind = isObject(term["times"]) && !("parameter" in term["times"]) ? "figure" : "number";
    found.add(`times.${kind} ${"by" in term ? "on figures" : "on a sum"}`);
    lookAtFactor(term["times"], found);
  }
  const isLimited = "min" in term || "max" in term;
  if (isLimited) {
    const to = term["freed"];
    if (to === undefined) found.add(`freed.${"amount" in term ? "others" : "nobody"} by itself`);
    else found.add(`freed.${to === "others" || to === "nobody" ? to : "a sibling"}`);
  }
  for (const limit of ["min", "max"]) if (limit in term) lookAtLimit(limit, term[limit], found);
  if ("by" in term) lookAtFigure(term["by"], found);
  if (Array.isArray(term["terms"])) {
    const terms = term["terms"] as readonly Json[];
    const amounts = terms.map(({ amount }) => (isObject(amount) ? Object.keys(amount)[0] : amount));
    if (!("amount" in term) && amounts.includes("share")) found.add("terms.gross-up");
    if ("amount" in term && terms.every((each) => !("amount" in each))) found.add("terms.weights");
    if (amounts.filter((each) => each === "rest").length > 1) found.add("terms.several rests");
    for (const each of terms) lookAtTerm(each, level + 1, found);
  }
}

function lookAtAmount(amount: unknown, found: Set<string>): void {
  if (amount === undefined) return;
  if (!isObject(amount) || "parameter" in amount) {
    found.add("amount.number");
    lookAtNumber(amount, found);
    const text = String(amount);
    if (text.includes("/")) found.add("amount.fraction");
    if (text.startsWith("-")) found.add("amount.negative");
    return;
  }
  const [kind, value] = Object.entries(amount)[0]!;
  found.add(`amount.${kind}`);
  if (kind === "total") lookAtFigure(value, found);
  else lookAtNumber(value, found);
}

function lookAtLimit(limit: string, value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    found.add(`${limit}.list`);
    for (const { who, is } of value as readonly Json[]) {
      if (who !== undefined) lookAtWho(who, found);
      lookAtLimit(limit, is, found);
    }
    return;
  }
  const special = isObject(value) ? ["share", "own"].find((kind) => kind in value) : undefined;
  if (special !== undefined) {
    found.add(`${limit}.${special}`);
    lookAtFactor((value as Json)[special], found);
    return;
  }
  found.add(`${limit}.${isObject(value) && !("parameter" in value) ? "figure" : "number"}`);
  lookAtFactor(value, found);
}

function lookAtFactor(value: unknown, found: Set<string>): void {
  if (isObject(value)) lookAtFigure(value, found);
}

function lookAtNumber(value: unknown, found: Set<string>): void {
  if (isObject(value) && "parameter" in value) found.add("parameter");
}

function lookAtFigure(figure: unknown, found: Set<string>): void {
  if (!isObject(figure)) {
    found.add(typeof figure === "string" ? "figure.heading" : "figure.whole");
    return;
  }
  if ("parameter" in figure) lookAtNumber(figure, found);
  for (const field of Object.keys(figure)) if (field !== "parameter") found.add(`figure.${field}`);
  for (const field of ["of", "on"]) if (field in figure) lookAtFigure(figure[field], found);
  for (const field of ["sum", "average", "product"]) {
    for (const each of (figure[field] ?? []) as readonly unknown[]) lookAtFigure(each, found);
  }
  if ("round" in figure) lookAtRounding(figure["round"] as Json, found);
  for (const field of ["number", "atMost", "atLeast", "times"]) lookAtNumber(figure[field], found);
}

function lookAtRounding({ unit, rule }: Json, found: Set<string>): void {
  found.add(`round.${typeof rule === "string" ? rule : "half-up"}`);
  if (unit !== undefined) found.add("round.unit");
}

function lookAtWho(who: unknown, found: Set<string>): void {
  if (Array.isArray(who)) {
    found.add("who.all of");
    for (const each of who) lookAtWho(each, found);
    return;
  }
  const { group, codes, not, where } = who as Json;
  if (group !== undefined) found.add(Array.isArray(group) ? "who.groups" : "who.group");
  if (codes !== undefined) found.add("who.codes");
  if (not !== undefined) {
    found.add("who.not");
    lookAtWho(not, found);
  }
  if (where === undefined) return;
  lookAtFigure(where, found);
  for (const limit of ["from", "below", "above"])
    if (limit in (who as Json)) found.add(`who.${limit}`);
}
