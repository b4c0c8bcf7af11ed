import { defineElement } from '../../internal/define-element.js';
import { ZorgpactGoals } from './goals.js';

defineElement('zorgpact-goals', ZorgpactGoals);

export type { ZorgpactGoals };
