/** An exact ratio of two whole numbers; the denominator is above zero. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };
