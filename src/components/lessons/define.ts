import { defineElement } from '../../internal/define-element.js';
import { ZorgpactLessons } from './lessons.js';

defineElement('zorgpact-lessons', ZorgpactLessons);

export type { ZorgpactLessons };
