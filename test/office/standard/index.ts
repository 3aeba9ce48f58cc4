import { bodyMeasures, jointBodyMeasures, jointSealMeasures, sealMeasures } from './body.ts';
import { footMeasures, runningMeasures, turnedMeasures } from './foot.ts';
import { letterMeasures, minutesMeasures } from './forms.ts';
import { headMeasures, plainHeadMeasures } from './head.ts';
import { pageMeasures } from './page.ts';
import type { Measure } from './sample.ts';

/** The samples by the name of the function that makes them, and what is measured on each; the keys are the ids in the list of requirements. */
export const measuresBySample: Readonly<
  Record<
    'jointReport' | 'noticeWithAnnexes' | 'noticeWithWideTables' | 'requestLetter' | 'meetingMinutes',
    Readonly<Record<string, Measure>>
  >
> = {
  jointReport: { ...headMeasures, ...jointSealMeasures, ...footMeasures },
  noticeWithAnnexes: { ...pageMeasures, ...plainHeadMeasures, ...bodyMeasures, ...runningMeasures },
  noticeWithWideTables: { ...jointBodyMeasures, ...turnedMeasures },
  requestLetter: { ...letterMeasures, ...sealMeasures },
  meetingMinutes: minutesMeasures,
};
