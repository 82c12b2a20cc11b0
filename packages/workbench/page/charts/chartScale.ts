/** The figures along an axis, from the lowest to the highest, zero among them. */
export type ChartScale = {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
};

const STEPS = [1, 2, 5, 10] as const;

/** Round figures that hold all values, about `wanted` of them; 0 to 1 where there are none. */
export function chartScale(values: readonly (number | null)[], wanted: number): ChartScale {
  const numbers = values.filter((value): value is number => value !== null);
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers);
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const step = power * (STEPS.find((each) => span / (power * each) <= wanted) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, low: first * step, high: last * step };
}
