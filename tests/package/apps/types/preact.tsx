/** @jsxImportSource preact */
import type {} from 'zorgpact-widgets/preact';

export const right = (
  <zorgpact-provider feed="https://kit.example/feed/v1/feed.json">
    <zorgpact-card id="kaart" pact="limburg" density="compact" heading-level={2} hide="contact" />
    <zorgpact-agenda group-by="theme" page-size={10} hide-tools onzorgpact-filter-change={(event) => void event.themes.length} />
    <zorgpact-volgspot view="table" onzorgpact-select={({ area, round }) => void (area + round)} />
    <zorgpact-theme-filter lang="en" scheme="dark" tokens="nlds" />
    <zorgpact-card feedState={{ status: 'loading' }} />
  </zorgpact-provider>
);

// @ts-expect-error: full or compact
export const density = <zorgpact-card density="tiny" />;
// @ts-expect-error: status, theme, pact or none
export const groupBy = <zorgpact-agenda group-by="year" />;
// @ts-expect-error: a number
export const pageSize = <zorgpact-agenda page-size="veel" />;
// @ts-expect-error: a wheel tells area and round
export const select = <zorgpact-volgspot onzorgpact-select={({ pact }) => void pact} />;
// @ts-expect-error: there is no such state
export const state = <zorgpact-card feedState={{ status: 'busy' }} />;
