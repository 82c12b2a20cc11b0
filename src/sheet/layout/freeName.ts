/** A sheet name that is not taken: the wanted one, or with a number after it. Excel compares names without regard to case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
