import { paperColors } from '../../charts/svg/paper-palette';
import type { Brand } from '../../exporters/export-snapshot';
import { pageLogo } from './page-logo';

/** The page's name, its accent colour in light, which files are in, and its logo: a host gives them in the page's styles. */
export async function pageBrand(): Promise<Brand> {
  const logo = await pageLogo();
  return { name: 'Kerroin', accent: lightAccent(), ...(logo === null ? {} : { logo }) };
}

/** The page is put into its light theme for a moment, too short to be painted. */
function lightAccent(): string {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  const probe = document.createElement('span');
  probe.style.color = 'var(--accent)';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  return hexOf(color) ?? paperColors.accent;
}

/** "rgb(11, 110, 105)" as "#0b6e69"; null for a notation that is not rgb. */
export function hexOf(color: string): string | null {
  const [, ...channels] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color) ?? [];
  if (channels.length !== 3) return null;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
