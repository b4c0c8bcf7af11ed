import { defineElement } from '../../internal/define-element.js';
import { ZorgpactPartners } from './partners.js';

defineElement('zorgpact-partners', ZorgpactPartners);

export type { ZorgpactPartners };
