import { html, nothing, type TemplateResult } from 'lit';

/** The words of an empty state, and what a visitor can do about it. */
export const emptyBox = (title: string, text: string, action: unknown = nothing): TemplateResult => html`
  <div class="empty" part="empty">
    <slot name="empty"><b>${title}</b><p class="sub">${text}</p></slot>
    ${action}
  </div>
`;
