/**
 * A module that few visitors need: it loads when it is first asked for, and is
 * there once it has come. After a failure the next asking tries again.
 *
 * @param loaded - Called when it has come, to ask again.
 */
export function later<T>(load: () => Promise<T>, loaded: () => void): () => T | undefined {
  let module: T | undefined;
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load().then(
      (value) => {
        module = value;
        loaded();
      },
      (error: unknown) => {
        loading = undefined;
        console.error(error);
      }
    );
    return module;
  };
}
