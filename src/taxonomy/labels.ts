import { officeLocale, type Locale } from '../locale/locale';
import { HS_LABELS } from './hs-labels';

interface Label {
  readonly ko: string;
  readonly en: string;
}

let labels: Map<string, Label> | undefined;

/** Labels by code: two, four or six digits. Read on first use. */
export function hsLabels(): ReadonlyMap<string, Label> {
  return (labels ??= new Map(
    HS_LABELS.trim().split('\n').map((line) => {
      const [, code, ko, en] = /^(\d+) (.+?) \| (.+)$/.exec(line)!;
      return [code!, { ko: ko!, en: en! }];
    }),
  ));
}

/** Our short label of a chapter, heading or subheading; the heading's where the subheading has none of its own. */
export const hsLabel = (code: string, locale: Locale): string | undefined => (hsLabels().get(code) ?? hsLabels().get(code.slice(0, 4)))?.[officeLocale(locale)];
