/** What the round trip uses of a parser that comes without types. */
declare module 'xliff' {
  interface Parsed {
    resources: Record<string, Record<string, {source: unknown; target: unknown}>>;
  }
  export function xliff12ToJs(xml: string): Promise<Parsed>;
  export function jsToXliff12(parsed: Parsed): Promise<string>;
}
