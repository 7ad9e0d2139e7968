/**
 * Writes `dist/sbom.cdx.json`, a bill of materials in CycloneDX 1.6: the third-party
 * packages whose code is in `dist/`, and those that the npm package depends on.
 *
 * It is made from the bundler's list of modules and the lock file, without network.
 * It has no timestamp or serial number, so the same source gives the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build, type InlineConfig} from 'vite';
import {dist} from './manifest/files.js';
import {
  allDependencies,
  type Lock,
  type Manifest,
  packageOf,
} from './bill-of-materials/packages.js';
import {moduleMap} from './plugins/module-map.js';
import {root} from './root.js';

/** The forms that are bundled, each with the build that shows which packages it contains. */
const forms: Record<string, InlineConfig> = {
  script: bundle([
    'src/embed/signpost',
    'src/embed/loader',
    'src/embed/frame/frame',
    'src/embed/frame/resize-frames',
  ]),
  command: {...bundle(['src/cli/signpost']), ssr: {noExternal: true}},
  'server rendering': {...bundle(['src/server/ssr']), ssr: {noExternal: true}},
  site: bundle([
    'demo/configurator/configurator',
    ...['page', 'playground', 'search'].map((name) => `demo/site/${name}`),
  ]),
};
const lock = json('package-lock.json') as Lock;
const own = json('package.json') as Manifest;

const shipped = new Map<string, Set<string>>();
const ship = (name: string, form: string) =>
  shipped.set(name, (shipped.get(name) ?? new Set()).add(form));

for (const [form, config] of Object.entries(forms)) {
  for (const name of await bundled(config)) ship(name, form);
}
for (const name of allDependencies(own, lock)) ship(name, 'npm');

const components = [...shipped]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, where]) => component(name, [...where]));
const references = new Map(
  components.map(({location, 'bom-ref': reference}) => [location, reference])
);
const self = `pkg:npm/${own.name}@${own.version}`;

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    lifecycles: [{phase: 'build'}],
    component: {
      type: 'library',
      'bom-ref': self,
      name: own.name,
      version: own.version,
      description: own.description,
      licenses: licences(own.license),
      purl: self,
    },
  },
  components: components.map(({location, ...component}) => component),
  dependencies: [
    {ref: self, dependsOn: components.filter(isDirect).map(({'bom-ref': reference}) => reference)},
    ...components.map(({location, 'bom-ref': ref}) => ({
      ref,
      dependsOn: Object.keys(lock.packages[location]?.dependencies ?? {})
        .map((name) => references.get(`node_modules/${name}`))
        .filter((reference) => reference !== undefined)
        .sort(),
    })),
  ],
};
writeFileSync(path.join(dist, 'sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);

function component(name: string, where: string[]) {
  const location = `node_modules/${name}`;
  const locked = lock.packages[location];
  if (!locked) throw new Error(`${name} is shipped, but not in package-lock.json: npm install`);
  const {license, description} = json(`${location}/package.json`) as Manifest;
  const [, group, base] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name)!;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
  const [algorithm, digest] = (locked.integrity ?? '').split('-');
  return {
    location,
    type: 'library',
    'bom-ref': purl,
    ...(group && {group}),
    name: base,
    version: locked.version,
    ...(description && {description}),
    scope: 'required',
    ...(algorithm === 'sha512' &&
      digest && {
        hashes: [{alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex')}],
      }),
    licenses: licences(license),
    purl,
    properties: where.map((value) => ({name: 'signpost:shipped-in', value})),
  };
}

function isDirect({location}: {location: string}) {
  const name = location.replace('node_modules/', '');
  return name in {...own.dependencies, ...own.devDependencies};
}

function licences(spdx: string) {
  return / (AND|OR|WITH) /.test(spdx) ? [{expression: spdx}] : [{license: {id: spdx}}];
}

/** The configuration of a build that writes nothing and only lists its modules. */
function bundle(entries: string[]): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [moduleMap()],
    build: {
      write: false,
      minify: false,
      ssr: /^src\/(cli|server)\//.test(entries[0]!),
      rolldownOptions: {input: entries.map((entry) => path.join(root, `${entry}.ts`))},
    },
  };
}

/** The packages whose code is in the built files, after tree shaking. */
async function bundled(config: InlineConfig): Promise<Set<string>> {
  const built = await build(config);
  const names = new Set<string>();
  for (const {output} of [built].flat() as {output: {type: string; modules?: object}[]}[]) {
    for (const {modules = {}} of output) {
      for (const [id, {renderedLength}] of Object.entries(modules as Modules)) {
        const name = packageOf(id);
        if (name && renderedLength > 0) names.add(name);
      }
    }
  }
  return names;
}

type Modules = Record<string, {renderedLength: number}>;

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
