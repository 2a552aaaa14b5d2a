import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import type { TableColumnView, TableGroupView, TableRowView, TableView } from '#reporting';
import { CodeAndNameSchema, day, listOf, partOrNull, text, textOrNull, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'OfficialTable', description: '官方报表' })
export class OfficialTableSchema {
  @text('reconsideration')
  id!: string;
  @text('行政复议案件统计报表')
  title!: string;
  @text('行政复议案件统计报表及其说明', '依据')
  source!: string;
  @texts(['未审结：截止日已受理、尚未审结的案件。'], '填报说明')
  notes!: readonly string[];
  @listOf(() => CodeAndNameSchema, '可以按什么分行，第一个是通常行次')
  rows!: readonly CodeAndNameSchema[];
}

@ApiSchema({ name: 'TableCondition', description: '栏在指标之上所加的条件：字段及其代码' })
class TableConditionSchema {
  @text('respondentKind')
  field!: string;
  @texts(['county'])
  codes!: readonly string[];
}

@ApiSchema({ name: 'TableColumn', description: '报表的一栏及其指标' })
class TableColumnSchema implements TableColumnView {
  @text('respondent.county')
  id!: string;
  @text('县级政府')
  label!: string;
  @text('reconsideration.accepted')
  figure!: string;
  @text('受理行政复议案件')
  figureLabel!: string;
  @text('件')
  unit!: string;
  @textOrNull(null, '口径')
  note!: string | null;
  @partOrNull(() => TableConditionSchema)
  condition!: TableConditionSchema | null;
  @yesNo(false, '期间开始前一日的存量（上期结转）')
  opening!: boolean;
}

@ApiSchema({ name: 'TableGroup', description: '报表的一组栏' })
class TableGroupSchema implements TableGroupView {
  @text('respondent')
  id!: string;
  @text('被申请人')
  label!: string;
  @listOf(() => TableColumnSchema)
  columns!: TableColumnSchema[];
}

@ApiSchema({ name: 'TableRow', description: '报表的一行' })
class TableRowSchema implements TableRowView {
  @text('public-security', '代码、期间或者机构；unknown 为未填写，total 为合计')
  key!: string;
  @text('公安')
  label!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    example: [0, 11, 9],
    description: '各栏的值，自左至右；分母为零的比率为空',
  })
  values!: readonly (number | null)[];
}

@ApiSchema({ name: 'FilledTable', description: '填好的官方报表' })
export class FilledTableSchema implements TableView {
  @text('reconsideration')
  id!: string;
  @text('行政复议案件统计报表')
  title!: string;
  @text('行政复议案件统计报表及其说明', '依据')
  source!: string;
  @texts(['未审结：截止日已受理、尚未审结的案件。'], '填报说明')
  notes!: readonly string[];
  @text('region')
  scope!: string;
  @text('全区')
  scopeName!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @text('field', '按什么分行')
  rowsBy!: string;
  @text('行政管理类别')
  rowsLabel!: string;
  @listOf(() => TableGroupSchema)
  groups!: TableGroupSchema[];
  @listOf(() => TableRowSchema, '最后一行是合计')
  rows!: TableRowSchema[];
  @texts([], '未填写、未列入各栏的数量')
  warnings!: readonly string[];
}
