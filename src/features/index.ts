import { agreement } from './agreement';
import { certification } from './certification';
import { conditions } from './conditions';
import { credibility } from './credibility';
import type { Feature } from './feature';
import { activity } from './history/activity';
import { bought } from './history/bought';
import { partners } from './history/partners';
import { sold } from './history/sold';
import { language } from './language';
import { market } from './market';
import { product } from './product';
import { recency } from './recency';
import { region } from './region';
import { size } from './size';

/** Every feature, in the order in which its contributions are added. The only list: engines know features through it. */
const LIST = [product, region, conditions, certification, market, size, language, agreement, credibility, recency, bought, sold, activity, partners] as const;

export type FeatureId = (typeof LIST)[number]['id'];
export type TermId = (typeof LIST)[number]['terms'][number]['id'];

export const FEATURES = LIST as readonly Feature<unknown, unknown, FeatureId, TermId>[];
