/** A test checks that it equals the version in package.json. */
export const version: string = '0.1.0';
