import { demoList, texts } from '../names.js';

export const serviceLists = demoList('services', {
  firms: texts,
  nationalOutlets: texts,
  provincialOutlets: texts,
  prefectureOutlets: texts,
  cultureSites: texts,
  drills: texts,
  activityPlaces: texts,
});
