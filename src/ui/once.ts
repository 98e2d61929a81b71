/** Makes it when it is first asked for: a format takes longer to make than to write hundreds of figures with, and few screens need all. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
