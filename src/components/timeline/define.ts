import { defineElement } from '../../internal/define-element.js';
import { ZorgpactTimeline } from './timeline.js';

defineElement('zorgpact-timeline', ZorgpactTimeline);

export type { ZorgpactTimeline };
