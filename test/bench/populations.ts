/** As many populations as asked for, between 100 and 20,099; the same ones every time. */
export function populationsOf(count: number): readonly number[] {
  let state = 20_240_101;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 100 + Math.floor((state / 2 ** 32) * 20_000);
  });
}
