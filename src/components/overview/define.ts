import { defineElement } from '../../internal/define-element.js';
import { ZorgpactOverview } from './overview.js';

defineElement('zorgpact-overview', ZorgpactOverview);

export type { ZorgpactOverview };
