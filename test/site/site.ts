/** A page of each kind, as the build wrote it. */
export const kinds = {
  start: 'index',
  document: 'docs/embedding',
  'Dutch document': 'docs/confirming-numbers',
  playground: 'playground',
  numbers: 'numbers',
  changes: 'changes',
  accessibility: 'conformance/index',
};

export const url = (page: string) => `/dist/site/${page}.html`;
