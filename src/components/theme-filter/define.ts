import { defineElement } from '../../internal/define-element.js';
import { ZorgpactThemeFilter } from './theme-filter.js';

defineElement('zorgpact-theme-filter', ZorgpactThemeFilter);

export type { ZorgpactThemeFilter };
