import {expect} from 'chai';
import {SignpostPanel} from '../../../src/elements/panel/signpost-panel.js';

describe('a class of a partner’s own, made from the panel', () => {
  it('has its exit, also if asked for late, though nothing else is registered', async () => {
    // Not by the script, which registers everything.
    class PartnerPanel extends SignpostPanel {}
    customElements.define('x-help', PartnerPanel);
    expect(customElements.get('signpost-exit')).to.equal(undefined);
    const host = new PartnerPanel();
    document.body.append(host);
    await host.updateComplete;
    host.exit = true;
    await host.updateComplete;
    expect(customElements.get('signpost-exit')).to.not.equal(undefined);
    host.remove();
    const {define} = await import('../../../src/embed/define.js');
    define();
    expect(customElements.get('signpost-panel')).to.equal(SignpostPanel);
  });
});
