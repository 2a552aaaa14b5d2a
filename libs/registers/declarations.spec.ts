import { loadDictionaries } from '#casework';
import { Registers, recordFieldsOf } from '#registers';
import type { RegisterDeclaration, RegisterFieldSpec } from './declaration/index.js';
import { registers } from './testing/index.js';

const dictionaries = loadDictionaries();

describe('the registers of config/registers', () => {
  it('are these, each with its label and its reason', () => {
    expect(registers.all().map(({ code, label, dated }) => [code, label, dated])).toEqual([
      ['case-file-review', '案卷检查', 'occurred'],
      ['community-correction-drill', '社区矫正应急演练', 'occurred'],
      ['community-correction-inspection', '社区矫正执法检查', 'occurred'],
      ['community-correction-person', '社区矫正对象', 'validity'],
      ['community-correction-rollcall', '社区矫正点名', 'occurred'],
      ['culture-site', '法治文化阵地', 'validity'],
      ['dispute-found', '排查出的纠纷', 'occurred'],
      ['dispute-screening', '矛盾纠纷排查', 'occurred'],
      ['enforcement-supervision-item', '行政执法监督事项', 'occurred'],
      ['enforcement-supervision-notice', '行政执法监督通知书', 'occurred'],
      ['enterprise-service', '涉企法律服务', 'occurred'],
      ['exam-session', '考试场次', 'occurred'],
      ['external-reference', '外部参考数据', 'validity'],
      ['grassroots-visit', '走基层', 'occurred'],
      ['honour', '荣誉', 'occurred'],
      ['hotline-call', '12348热线电话', 'occurred'],
      ['law-briefing', '会前讲法', 'occurred'],
      ['law-firm-assessment', '律师事务所年度检查考核', 'occurred'],
      ['law-firm', '律师事务所', 'validity'],
      ['lawyer', '律师', 'validity'],
      ['legal-aid-assistance', '值班律师法律帮助', 'occurred'],
      ['legal-aid-quality-review', '法律援助案件质量评估', 'occurred'],
      ['legislative-consultation', '立法征求意见', 'occurred'],
      ['media-item', '宣传稿件', 'occurred'],
      ['mediation-committee', '人民调解委员会', 'validity'],
      ['mediator', '人民调解员', 'validity'],
      ['normative-document', '行政规范性文件', 'validity'],
      ['penalty-case', '行政处罚案件', 'occurred'],
      ['programme-unit', '活动点位和示范单位', 'validity'],
      ['public-legal-service-matter', '公共法律服务事项', 'occurred'],
      ['publicity-activity', '法治宣传活动', 'occurred'],
      ['service-site', '服务机构和点位', 'validity'],
      ['training', '培训', 'occurred'],
      ['village-law-person', '法律明白人', 'validity'],
      ['village', '村屯', 'validity'],
      ['visit-reception', '来访接待', 'occurred'],
      ['work-target', '工作目标', 'validity'],
    ]);
    for (const { source } of registers.all()) expect(source).not.toBe('');
    expect(registers.all().flatMap(({ code, targets }) => (targets ? [code] : []))).toEqual(['work-target']);
  });

  it('keep no name of a person: a mediator is a serial and a committee', () => {
    expect(recordFieldsOf(registers.get('mediator')).map(({ name }) => name)).toEqual([
      'validFrom',
      'validUntil',
      'reference',
      'committee',
      'preLitigation',
      'fullTime',
    ]);
  });

  it.each([
    'community-correction-person',
    'lawyer',
    'village-law-person',
  ])('keep no name of a person: %s has a serial and no free text', (code) => {
    const { columns, fields } = registers.get(code);
    expect(columns.reference?.label).toMatch(/编号$/);
    expect(Object.values(fields).filter(({ kind }) => kind === 'text')).toEqual([]);
  });

  it('are asked for by code, and an unknown one is refused', () => {
    expect(() => registers.get('no-such-register')).toThrow(expect.objectContaining({ code: 'register.unknown' }));
  });
});

describe('what figures may ask of a register', () => {
  it('is its day and its fields, each with the place of its value', () => {
    expect(recordFieldsOf(registers.get('dispute-found'))).toEqual([
      { name: 'occurredOn', label: '发现日期', kind: 'date', column: 'occurred_on' },
      { name: 'screening', label: '所属排查', kind: 'text', column: 'parent' },
      { name: 'disputeType', label: '纠纷类型', kind: 'code', dictionary: 'dispute-type', json: 'disputeType' },
      { name: 'caseNumber', label: '转入调解的案号', kind: 'text', json: 'caseNumber' },
    ]);
  });

  it('is also the quantity, where the register has one, and the days between which an entry stands', () => {
    expect(recordFieldsOf(registers.get('external-reference')).slice(0, 5)).toEqual([
      { name: 'validFrom', label: '适用起始日', kind: 'date', column: 'valid_from' },
      { name: 'validUntil', label: '适用截止日', kind: 'date', column: 'valid_until' },
      { name: 'quantity', label: '数值', kind: 'integer', column: 'quantity' },
      { name: 'reference', label: '文号', kind: 'text', column: 'reference' },
      { name: 'indicator', label: '指标', kind: 'code', dictionary: 'reference-indicator', json: 'indicator' },
    ]);
  });

  it('knows every kind of field and leaves out lists of codes', () => {
    const all = declared({
      a: { kind: 'integer', label: 'a' },
      b: { kind: 'money', label: 'b' },
      c: { kind: 'boolean', label: 'c' },
      d: { kind: 'date', label: 'd' },
      e: { kind: 'time', label: 'e' },
      f: { kind: 'officer', label: 'f' },
      g: { kind: 'codes', label: 'g', dictionary: 'dispute-type' },
    });
    const kinds = recordFieldsOf(load(all).get('sample')).map(({ name, kind }) => [name, kind].join(' '));
    expect(kinds).toEqual(['occurredOn date', 'a integer', 'b money', 'c boolean', 'd date', 'e text', 'f text']);
  });
});

const declared = (
  fields: Record<string, RegisterFieldSpec>,
  rest: Partial<RegisterDeclaration> = {},
): RegisterDeclaration => ({ label: '样例', source: '测试', dated: 'occurred', columns: {}, fields, ...rest });

const load = (sample: RegisterDeclaration) => new Registers(new Map([['sample', sample]]), dictionaries);

describe('a wrong declaration', () => {
  const wrong: Record<string, [RegisterDeclaration, string]> = {
    'with an unknown dictionary': [
      declared({ kind: { kind: 'code', label: '类别', dictionary: 'no-such-list' } }),
      'unknown dictionary no-such-list',
    ],
    'with an unknown register as parent': [
      declared({ of: { kind: 'entry', label: '所属', register: 'no-such-register' } }),
      'unknown register no-such-register',
    ],
    'with two parents': [
      declared({
        one: { kind: 'entry', label: '一', register: 'sample' },
        two: { kind: 'entry', label: '二', register: 'sample' },
      }),
      'one entry only',
    ],
    'with a field named like a common column': [
      declared({ quantity: { kind: 'integer', label: '数量' } }),
      'field quantity: the name is taken',
    ],
    'with a date after a field that is no date': [
      declared({ on: { kind: 'date', label: '日期', noLaterThan: 'validUntil' } }),
      'validUntil is no date of this register',
    ],
    'with a date before a field that is no date': [
      declared({ on: { kind: 'date', label: '日期', noEarlierThan: 'validFrom' } }),
      'validFrom is no date of this register',
    ],
    'with a column that does not fit its dating': [
      declared({}, { columns: { validFrom: { label: '起' } } }),
      'column validFrom does not fit',
    ],
  };
  it.each(Object.entries(wrong))('is refused: %s', (_, [sample, problem]) => {
    const refused = expect.objectContaining({
      code: 'definition.invalid',
      details: { file: 'config/registers/sample.yaml', problem: expect.stringContaining(problem) },
    });
    expect(() => load(sample)).toThrow(refused);
  });
});
