/** Freezes plain data all the way down and hands it back. The data must be a tree, as JSON is. */
export function freezeDeep<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) freezeDeep(value);
  }
  return data;
}
