/** The custom elements manifest, as far as the package's types and editor data need it. */
export interface Manifest {
  modules: Module[];
}

interface Module {
  path: string;
  declarations: Element[];
}

interface Element extends Described {
  tagName?: string;
  members?: (Described & {privacy?: string})[];
  attributes?: Attribute[];
  events?: Described[];
  slots?: Described[];
  cssProperties?: Described[];
  cssParts?: Described[];
}

export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}

interface Attribute extends Described {
  /** The property that reflects it. */
  fieldName?: string;
}

/** The manifest of what is published: its paths are the package's, and it has no private members. */
export function published(source: string): Manifest {
  const manifest = JSON.parse(
    source.replace(/"\/?src\/([\w/-]+)\.[tj]s"/g, '"dist/npm/$1.js"')
  ) as Manifest;
  for (const {declarations} of manifest.modules) {
    for (const one of declarations) {
      if (one.members)
        one.members = one.members.filter(({privacy = 'public'}) => privacy === 'public');
    }
  }
  return manifest;
}

export type Tagged = Element & {tagName: string};

export function elementsOf({modules}: Manifest): Tagged[] {
  return modules.flatMap(({declarations}) =>
    declarations.filter((one): one is Tagged => one.tagName !== undefined)
  );
}

/** The values of an attribute whose type names them. */
export function valuesOf({type}: Described): string[] {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}
