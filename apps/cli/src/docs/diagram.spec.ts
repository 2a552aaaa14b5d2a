import type { ActSpec, CaseType } from '#casework/definition';
import { sampleType } from '#casework/testing';
import { stateDiagram } from './diagram.js';
import { small } from './small-type.js';

const act = (parts: Partial<ActSpec>): ActSpec => ({ ...(small.acts['finished'] as ActSpec), ...parts });
const withActs = (acts: CaseType['acts']): CaseType => ({ ...small, acts });

describe('the diagram of a case type', () => {
  it('has an arrow for each change of state, none for acts that leave it', () => {
    expect(stateDiagram(sampleType)).toBe(`stateDiagram-v2
    state "待受理" as received
    state "审理中" as under_review
    state "已中止" as paused
    state "已决定" as decided
    state "已归档" as filed
    [*] --> received : 收到申请
    received --> decided : 告知
    received --> under_review : 受理
    under_review --> paused : 中止
    paused --> under_review : 恢复
    under_review --> decided : 决定
    decided --> filed : 归档
    filed --> [*]`);
  });

  it('does not draw an act from the state that it leads to', () => {
    const drawn = stateDiagram(withActs({ again: act({ name: '再办', from: ['in-hand', 'resting'], to: 'in-hand' }) }));
    expect(drawn).toContain('resting --> in_hand : 再办');
    expect(drawn).not.toContain('in_hand --> in_hand');
  });

  it('has one arrow for several acts, a line for each', () => {
    const several = { first: act({ name: '甲、乙' }), second: act({ name: '丙', automatic: () => undefined }) };
    expect(stateDiagram(withActs(several))).toContain('in_hand --> over : · 甲、乙<br/>· 丙（自动）');
  });

  it('keeps away from names what Mermaid takes for its own', () => {
    const drawn = stateDiagram({
      ...withActs({ odd: act({ name: '办结: "甲"; [乙] {丙} #1 <br>' }) }),
      states: { 'in-hand': { name: '办"理"中' }, over: { name: '已办结' } },
    });
    expect(drawn).toContain('state "办＂理＂中" as in_hand');
    expect(drawn).toContain('in_hand --> over : 办结： ＂甲＂； ［乙］ ｛丙｝ ＃1 ＜br＞');
  });
});
