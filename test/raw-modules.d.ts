/** Files read as text by the test bundler. */
declare module "*?raw" {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite: files that match, each loaded when asked for. */
  glob<T>(pattern: string, options: { query: string; import: string }): Record<string, () => Promise<T>>;
}
