import type {
  Attribute,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest';

export type TaggedElement = CustomElementDeclaration & {tagName: string};

/**
 * The custom elements manifest to publish: its paths are those of the package, and
 * it has no private members.
 *
 * @param source - The manifest that the analyser has written.
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

/** The values of an attribute, if its type is a union of strings. */
export function valuesOf({type}: Attribute): string[] {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}
