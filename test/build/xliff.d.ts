/** Types of the functions that the tests use; the package has none. */
declare module 'xliff' {
  interface Parsed {
    resources: Record<string, Record<string, {source: unknown; target: unknown}>>;
  }
  export function xliff12ToJs(xml: string): Promise<Parsed>;
  export function jsToXliff12(parsed: Parsed): Promise<string>;
}
