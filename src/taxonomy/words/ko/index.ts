import { CHAPTERS_01_05 } from './chapters-01-05';
import { CHAPTERS_06_14 } from './chapters-06-14';
import { CHAPTERS_15_24 } from './chapters-15-24';
import { CHAPTERS_25_28 } from './chapters-25-28';
import { CHAPTER_29 } from './chapter-29';
import { CHAPTERS_30_38 } from './chapters-30-38';
import { CHAPTERS_39_40 } from './chapters-39-40';
import { CHAPTERS_41_49 } from './chapters-41-49';
import { CHAPTERS_50_60 } from './chapters-50-60';
import { CHAPTERS_61_67 } from './chapters-61-67';
import { CHAPTERS_68_71 } from './chapters-68-71';
import { CHAPTERS_72_83 } from './chapters-72-83';
import { CHAPTER_84 } from './chapter-84';
import { CHAPTER_85 } from './chapter-85';
import { CHAPTERS_86_89 } from './chapters-86-89';
import { CHAPTERS_90_92 } from './chapters-90-92';
import { CHAPTERS_93_97 } from './chapters-93-97';

/** Korean words of every chapter, in order. */
export const KOREAN: readonly string[] = [CHAPTERS_01_05, CHAPTERS_06_14, CHAPTERS_15_24, CHAPTERS_25_28, CHAPTER_29, CHAPTERS_30_38, CHAPTERS_39_40, CHAPTERS_41_49, CHAPTERS_50_60, CHAPTERS_61_67, CHAPTERS_68_71, CHAPTERS_72_83, CHAPTER_84, CHAPTER_85, CHAPTERS_86_89, CHAPTERS_90_92, CHAPTERS_93_97];
