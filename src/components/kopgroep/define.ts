import { defineElement } from '../../internal/define-element.js';
import { ZorgpactKopgroep } from './kopgroep.js';

defineElement('zorgpact-kopgroep', ZorgpactKopgroep);

export type { ZorgpactKopgroep };
