import { defineElement } from '../../internal/define-element.js';
import { ZorgpactFigures } from './figures.js';

defineElement('zorgpact-figures', ZorgpactFigures);

export type { ZorgpactFigures };
