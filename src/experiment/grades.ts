import { STAGES, type Contract } from '../schema/contract';

type Stage = Contract['stage'];

/** Stages that say a pair went well so far, from the first to the last. A no and silence are no part of the way. */
const WAY: readonly Stage[] = STAGES.filter((stage) => stage !== 'declined' && stage !== 'no-response');

/**
 * Relevance grade of a stage: 1 for the first stage that counts, one more for each further one, 0 for earlier ones, for a no
 * and for silence.
 */
export const gradeOf = (stage: Stage, from: Stage): number => Math.max(0, WAY.indexOf(stage) - WAY.indexOf(from) + 1);

/** How many contracts stand at each stage, stages without any left out. */
export function countStages(contracts: readonly Contract[]): Partial<Record<Stage, number>> {
  const counts = new Map<Stage, number>();
  for (const { stage } of contracts) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return Object.fromEntries(STAGES.flatMap((stage) => (counts.has(stage) ? [[stage, counts.get(stage)!]] : [])));
}
