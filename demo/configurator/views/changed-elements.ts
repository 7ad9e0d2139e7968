/**
 * The elements of a page that an earlier version of it lacked or had otherwise, by their place among
 * all elements of the body. What comes after an insertion counts as changed too.
 */
export function changedElements(before: string, after: string): number[] {
  const [earlier, later] = [before, after].map((code) => {
    const {body} = new DOMParser().parseFromString(code, 'text/html');
    return [...body.querySelectorAll('*')].map(withoutInner);
  });
  return later!.flatMap((element, index) => (element === earlier![index] ? [] : [index]));
}

/** An element as HTML with its own text, but without what is in the elements inside. */
function withoutInner(element: Element): string {
  const copy = element.cloneNode() as Element;
  copy.append(
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []))
  );
  return copy.outerHTML;
}
