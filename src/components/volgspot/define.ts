import { defineElement } from '../../internal/define-element.js';
import { ZorgpactVolgspot } from './volgspot.js';

defineElement('zorgpact-volgspot', ZorgpactVolgspot);

export type { ZorgpactVolgspot };
