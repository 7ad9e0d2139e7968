import type {
  Attribute,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest';

export type TaggedElement = CustomElementDeclaration & {tagName: string};

/**
 * The custom elements manifest as it is published: its paths are the package's,
 * and it has no private members.
 *
 * @param source - What the analyser has written.
 */
export function publishedManifest(source: string): Package {
  const manifest = JSON.parse(
    source.replace(/"\/?src\/([\w/.-]+)\.[tj]s"/g, '"dist/npm/$1.js"')
  ) as Package;
  for (const declaration of manifest.modules.flatMap(({declarations = []}) => declarations)) {
    if ('members' in declaration) {
      declaration.members = declaration.members?.filter(
        ({privacy = 'public'}) => privacy === 'public'
      );
    }
  }
  return manifest;
}

/** The elements, in the manifest's order. */
export function elementsOf({modules}: Package): TaggedElement[] {
  return modules.flatMap(({declarations = []}) => declarations).filter(isTagged);
}

function isTagged(declaration: Declaration): declaration is TaggedElement {
  return 'tagName' in declaration && declaration.tagName !== undefined;
}

/** The values of an attribute whose type names them. */
export function valuesOf({type}: Attribute): string[] {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}
