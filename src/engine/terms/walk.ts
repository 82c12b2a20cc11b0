/** A value inside a tree, and the way to it. */
export type Place = { readonly value: unknown; readonly key: string; readonly path: string };

/** Every object of a tree with its path, the outer before the inner, in the order they are written. */
export function* objectsIn(value: unknown, path: string, key = ""): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  yield { value, key, path };
  for (const [name, inner] of Object.entries(value)) {
    yield* objectsIn(inner, `${path}.${name}`, key === "values" ? "" : name);
  }
}
