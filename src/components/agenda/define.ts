import { defineElement } from '../../internal/define-element.js';
import { ZorgpactAgenda } from './agenda.js';

defineElement('zorgpact-agenda', ZorgpactAgenda);

export type { ZorgpactAgenda };
