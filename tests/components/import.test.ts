import { expect } from '@open-wc/testing';
import { failOnConsole } from '../helpers/console.js';

describe('importing the classes', () => {
  failOnConsole();

  it('leaves the page as it was: no element, no registered property', async () => {
    const { registerProperty } = CSS;
    const registered: string[] = [];
    CSS.registerProperty = (definition) => void registered.push(definition.name);
    try {
      const { ZorgpactCard } = await import('../../src/index.js');
      expect(registered).to.deep.equal([]);
      expect(customElements.get('zorgpact-card')).to.equal(undefined);
      customElements.define('zorgpact-card', ZorgpactCard);
      document.createElement('zorgpact-card');
      document.createElement('zorgpact-card');
      expect(registered.sort()).to.deep.equal(['accent', 'spot', 'surface', 'text', 'u'].map((name) => `--_zorgpact-${name}`));
    } finally {
      CSS.registerProperty = registerProperty;
    }
  });
});
