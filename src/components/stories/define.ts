import { defineElement } from '../../internal/define-element.js';
import { ZorgpactStories } from './stories.js';

defineElement('zorgpact-stories', ZorgpactStories);

export type { ZorgpactStories };
