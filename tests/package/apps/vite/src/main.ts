import 'zorgpact-widgets/define/agenda';
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/provider';
import 'zorgpact-widgets/define/theme-filter';

const line = document.querySelector('[role=status]')!;
const agenda = document.querySelector('zorgpact-agenda')!;

// TypeScript does not read HTML: what it should check is set here.
agenda.groupBy = 'theme';
agenda.pageSize = 10;

document.querySelector('zorgpact-provider')!.addEventListener('zorgpact-filter-change', (event) => {
  line.textContent = event.themes.length ? `Gekozen: ${event.themes.join(', ')}` : 'Alle thema’s';
});
