import { defineElement } from '../internal/define-element.js';
import { ZorgpactProvider } from './provider.js';

defineElement('zorgpact-provider', ZorgpactProvider);

export type { ZorgpactProvider };
