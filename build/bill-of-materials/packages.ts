/** What is read of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  description?: string;
  license: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** What is read of package-lock.json. */
export interface Lock {
  packages: Record<
    string,
    {version: string; integrity?: string; dependencies?: Record<string, string>} | undefined
  >;
}

/** The package that a module is of: `…/node_modules/@lit/localize/x.js` is `@lit/localize`. */
export function packageOf(id: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');
}

/** Every package that installing this one brings along. */
export function allNeededBy({dependencies = {}}: Manifest, {packages}: Lock): Set<string> {
  const names = new Set<string>();
  const queue = Object.keys(dependencies);
  for (let name = queue.shift(); name; name = queue.shift()) {
    if (names.has(name)) continue;
    names.add(name);
    queue.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return names;
}
