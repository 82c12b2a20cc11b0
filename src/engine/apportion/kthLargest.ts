/**
 * The k-th largest of the values (1 = the largest), by selection: linear time, without sorting
 * them all. Rearranges `values`. k is between 1 and the number of values, none of which is NaN.
 */
export function kthLargest(values: Float64Array, k: number): number {
  const target = values.length - k;
  let low = 0;
  let high = values.length - 1;
  let patience = 2 * Math.ceil(Math.log2(values.length + 1));
  while (low < high) {
    if (patience-- === 0) {
      values.subarray(low, high + 1).sort();
      break;
    }
    const [below, above] = partition(values, low, high);
    if (target <= below) high = below;
    else if (target >= above) low = above;
    else break;
  }
  return values[target]!;
}

/** Puts small values to the left, large to the right; what lies between `below` and `above` equals the pivot. */
function partition(values: Float64Array, low: number, high: number): readonly [number, number] {
  const pivot = medianOfThree(values[low]!, values[(low + high) >>> 1]!, values[high]!);
  let left = low;
  let right = high;
  while (left <= right) {
    while (values[left]! < pivot) left++;
    while (values[right]! > pivot) right--;
    if (left > right) break;
    const moved = values[left]!;
    values[left++] = values[right]!;
    values[right--] = moved;
  }
  return [right, left];
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
