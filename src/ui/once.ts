/** Returns a function that creates a value at its first call: an Intl format is expensive to create, and few screens need all of them. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
