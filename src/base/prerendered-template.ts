/**
 * Shows prerendered content that a script of the page has put in: browsers leave its `<template>` as
 * it is, and make a shadow root only of one that comes with the page.
 */
export function attachTemplate(host: HTMLElement) {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (template && !host.shadowRoot) {
    host.attachShadow({mode: 'open'}).append(template.content.cloneNode(true));
  }
}
