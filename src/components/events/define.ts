import { defineElement } from '../../internal/define-element.js';
import { ZorgpactEvents } from './events.js';

defineElement('zorgpact-events', ZorgpactEvents);

export type { ZorgpactEvents };
