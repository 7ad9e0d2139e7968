import type {Spoken} from './tree.js';

/** Text and what stands within it: said in one breath. */
const blocks = [
  'heading',
  'paragraph',
  'caption',
  'listitem',
  'row',
  'note',
  'status',
  'DisclosureTriangle',
];
/** What is inside a list of choices is not heard before it opens. */
const controls = ['link', 'button', 'combobox'];

/** What a screen reader calls a role, where that is not its name; nothing where it does not say. */
const labels: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  LabelText: '',
  columnheader: 'column header',
  rowheader: 'row header',
  RootWebArea: '',
  StaticText: '',
  generic: '',
  group: '',
  listitem: '',
  none: '',
  paragraph: '',
  rowgroup: '',
};

/**
 * What is heard of a tree from top to bottom, an utterance a line:
 * `[heading 3] Hulp`, `Op [link: stopitnow.nl] kunt u ook chatten.` Where the
 * voice switches, it says to which language: `[lang=en] Stop it Now`.
 */
export function transcript(node: Spoken, voice = node.lang): string[] {
  const {role, name, children} = node;
  // A live region that has nothing to say is silent.
  if (role === 'ListMarker' || (role === 'status' && !wordsOf(node))) return [];
  if (blocks.includes(role) || controls.includes(role) || role === 'StaticText') {
    const words = new Voice(voice).say(node);
    return [tidy(`${role === 'listitem' ? '- ' : bracket(labelOf(node))}${words}`)];
  }
  const label = labelOf(node);
  const inside = children.flatMap((child) => transcript(child, voice));
  return label ? [tidy(bracket(label) + name), ...inside] : inside;
}

const bracket = (label: string) => (label ? `[${label}] ` : '');
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function labelOf({role, level, states, children}: Spoken): string {
  const label = labels[role] ?? role;
  if (!label) return '';
  const size = role === 'list' ? `, ${children.length} items` : '';
  return [label + (level ? ` ${level}` : '') + size, ...states].join(', ');
}

/** Says text, and each change of language before it. */
class Voice {
  constructor(private lang: string) {}

  say(node: Spoken): string {
    const {role, name, lang, children} = node;
    if (role === 'StaticText' || !isNamedByContent(node)) return this.speak(name, lang);
    // A table's cells are apart, the words of a sentence are as the text has them.
    return children.map((child) => this.within(child)).join(role === 'row' ? ' ' : '');
  }

  /** What stands in a line of other things is set apart from them. */
  private within(node: Spoken): string {
    if (node.role === 'ListMarker') return '';
    const label = labelOf(node);
    const words = this.say(node);
    return label ? `[${label}: ${tidy(words)}]` : words;
  }

  private speak(text: string, lang: string): string {
    if (lang === this.lang || !text.trim()) return text;
    this.lang = lang;
    return ` [lang=${lang}] ${text}`;
  }
}

/** Whether the words inside are all there is to say; a name that differs stands for them. */
function isNamedByContent(node: Spoken): boolean {
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  return !node.name || squeezed(wordsOf(node)) === squeezed(node.name);
}

function wordsOf({role, name, children}: Spoken): string {
  return role === 'StaticText' ? name : children.map(wordsOf).join('');
}
