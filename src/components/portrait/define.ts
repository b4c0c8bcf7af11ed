import { defineElement } from '../../internal/define-element.js';
import { ZorgpactPortrait } from './portrait.js';

defineElement('zorgpact-portrait', ZorgpactPortrait);

export type { ZorgpactPortrait };
