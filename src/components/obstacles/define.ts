import { defineElement } from '../../internal/define-element.js';
import { ZorgpactObstacles } from './obstacles.js';

defineElement('zorgpact-obstacles', ZorgpactObstacles);

export type { ZorgpactObstacles };
