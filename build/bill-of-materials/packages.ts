/** A package.json, as far as the bill of materials needs it. */
export interface Manifest {
  name: string;
  version: string;
  description?: string;
  license: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** A package-lock.json, as far as the bill of materials needs it. */
export interface Lock {
  packages: Record<
    string,
    {version: string; integrity?: string; dependencies?: Record<string, string>} | undefined
  >;
}

/** The package of a module: `@lit/localize` for `…/node_modules/@lit/localize/x.js`. */
export function packageOf(id: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');
}

/** The direct and transitive dependencies of a package. */
export function allDependencies({dependencies = {}}: Manifest, {packages}: Lock): Set<string> {
  const names = new Set<string>();
  const queue = Object.keys(dependencies);
  for (let name = queue.shift(); name; name = queue.shift()) {
    if (names.has(name)) continue;
    names.add(name);
    queue.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return names;
}
