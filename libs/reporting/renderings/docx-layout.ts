import { convertMillimetersToTwip, type IRunOptions, type ISectionPropertiesOptions, LineRuleType } from 'docx';

/** The four typefaces of official documents (公文). @source GB/T 9704—2012 第5.2.2条、第7.3条 */
export const faces = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  number: '宋体',
} as const;
export type Face = keyof typeof faces;

/** What stands in where a typeface is not installed, in the order of preference. */
const standIns: Readonly<Record<Face, string>> = {
  title: '小标宋,FZXiaoBiaoSong-B05S,华文中宋,宋体,SimSun,Noto Serif CJK SC',
  body: '仿宋,FangSong,华文仿宋,宋体,Noto Serif CJK SC',
  heading: 'SimHei,微软雅黑,Noto Sans CJK SC',
  subheading: '楷体,KaiTi,华文楷体,宋体,Noto Serif CJK SC',
  number: 'SimSun,Noto Serif CJK SC',
};

/** The sizes of Chinese type in points. */
export const points = { 二号: 22, 三号: 16, 四号: 14, 五号: 10.5, 小五: 9 } as const;
export type TypeSize = keyof typeof points;

/** Text in a typeface for Chinese, Latin letters and digits alike. */
export const type = (face: Face, size: TypeSize): Pick<IRunOptions, 'font' | 'size'> => {
  const name = faces[face];
  return { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name }, size: points[size] * 2 };
};

const twipsOfPoint = 20;

/** Lines exactly so many points apart. */
export const lines = (pitch: number) => ({
  line: pitch * twipsOfPoint,
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});

/** 28 points from line to line: 22 lines on a page of 225 mm. @source GB/T 9704—2012 第5.2.3条 */
export const bodyLines = lines(28);

/** The width of so many characters of a size, in twips. */
export const characters = (count: number, size: TypeSize = '三号'): number => count * points[size] * twipsOfPoint;

const A4 = { width: 11_906, height: 16_838 };
const mm = convertMillimetersToTwip;

/** A4 with the margins of official documents; the page number stands 7 mm below the text.
 *  @source GB/T 9704—2012 第5.2.1条（天头37毫米、订口28毫米，版心156×225毫米）、第7.5条 */
export const uprightPage: NonNullable<ISectionPropertiesOptions['page']> = {
  size: A4,
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(23), header: mm(15) },
};

/** The same sheet on its side, for wide tables: its top is the binding edge. @source GB/T 9704—2012 第8条（A4横排表格） */
export const sidewaysPage: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { ...A4, orientation: 'landscape' },
  margin: { top: mm(28), bottom: mm(26), left: mm(37), right: mm(35), footer: mm(14), header: mm(12) },
};

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The fonts of the document with what may stand in for each. The library writes this part only for embedded fonts, which
 *  these must not be. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${(
    Object.keys(faces) as Face[]
  )
    .map((face) => `<w:font w:name="${faces[face]}"><w:altName w:val="${standIns[face]}"/></w:font>`)
    .join('')}</w:fonts>`,
};
