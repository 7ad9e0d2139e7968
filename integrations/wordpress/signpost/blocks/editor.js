/**
 * The blocks in the editor: a preview with the real elements, and their settings in the sidebar.
 * WordPress's own libraries are on the page, so this needs no bundler.
 */
(({blocks, blockEditor, components, element}, settings) => {
  const {createElement: h, useEffect, useRef} = element;
  const {BaseControl, CheckboxControl, PanelBody, SelectControl, TextControl} = components;

  /**
   * Shows the panel as visitors will see it. The editor may show its content in a frame, which has a
   * registry of elements of its own: so the script goes into the document that the block is in.
   */
  function showPanel(place, attributes) {
    const page = place.ownerDocument;
    if (!page.getElementById('signpost-preview-script')) {
      const script = page.createElement('script');
      Object.assign(script, {
        id: 'signpost-preview-script',
        type: 'module',
        src: settings.script,
      });
      page.head.append(script);
    }
    const panel = page.createElement('signpost-panel');
    const {lang = settings.language, exit, ...others} = attributes;
    const all = {...others, lang: lang || settings.language, style: settings.style};
    if (settings.owner) all.owner = settings.owner;
    for (const [name, value] of Object.entries(all)) {
      if (value) panel.setAttribute(name, value);
    }
    panel.dataset.base = settings.files;
    panel.innerHTML = settings.content;
    place.replaceChildren(panel);
  }

  /**
   * Shows the exit as it is prerendered, and not the element itself: that would leave the editor when
   * somebody types three capitals.
   */
  async function showExit(place, {lang}) {
    const answer = await fetch(`${settings.files}/html/${lang || settings.language}.exit.html`);
    if (!answer.ok) return;
    const {body} = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const copy = place.ownerDocument.createElement('div');
    copy
      .attachShadow({mode: 'open'})
      .append(place.ownerDocument.importNode(body.querySelector('template').content, true));
    place.replaceChildren(copy);
  }

  function Preview({show, fields, attributes}) {
    const place = useRef();
    // WordPress and other plugins give blocks attributes too.
    const ours = Object.fromEntries(fields.map(({name}) => [name, attributes[name]]));
    useEffect(() => {
      // A click in the preview selects the block, and does not call anyone.
      place.current.inert = true;
      Promise.resolve(show(place.current, ours)).catch(console.error);
    }, [JSON.stringify(ours)]);
    return h('div', {ref: place});
  }

  /** The words of a list, in the order in which they were ticked. */
  function ListControl({field, value, onChange}) {
    const words = value.split(' ').filter(Boolean);
    const change = (word, isOn) =>
      onChange([...words.filter((other) => other !== word), ...(isOn ? [word] : [])].join(' '));
    return h(
      'fieldset',
      {},
      h(BaseControl.VisualLabel, {as: 'legend'}, field.label),
      ...field.options.map((option) =>
        h(CheckboxControl, {
          key: option.value,
          label: option.label,
          checked: words.includes(option.value),
          onChange: (isOn) => change(option.value, isOn),
        })
      ),
      field.help && h('p', {}, field.help)
    );
  }

  const controls = {
    select: ({field, ...others}) =>
      h(SelectControl, {...others, label: field.label, help: field.help, options: field.options}),
    text: ({field, ...others}) => h(TextControl, {...others, label: field.label, help: field.help}),
    toggle: ({field, value, onChange}) =>
      h(CheckboxControl, {label: field.label, help: field.help, checked: value, onChange}),
    list: ListControl,
  };

  function register(name, show) {
    const fields = settings.blocks[name];
    blocks.registerBlockType(`signpost/${name}`, {
      edit: ({attributes, setAttributes}) =>
        h(
          'div',
          blockEditor.useBlockProps(),
          h(
            blockEditor.InspectorControls,
            {},
            h(
              PanelBody,
              {title: settings.settings},
              ...fields.map((field) =>
                h(controls[field.control], {
                  key: field.name,
                  field,
                  value: attributes[field.name],
                  onChange: (value) => setAttributes({[field.name]: value}),
                })
              )
            )
          ),
          h(Preview, {show, fields, attributes})
        ),
      // The server renders it.
      save: () => null,
    });
  }

  register('panel', showPanel);
  register('exit', showExit);
})(window.wp, window.signpostEditor);
