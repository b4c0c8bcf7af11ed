import { defineElement } from '../../internal/define-element.js';
import { ZorgpactCard } from './card.js';

defineElement('zorgpact-card', ZorgpactCard);

export type { ZorgpactCard };
