import { Day, Text } from '../http/fields.js';

const reason = { description: '理由', example: '黑政函〔2024〕1号', max: 500 } as const;

export class AddOrganisationBody {
  @Text({ description: '机构代码，此后不能更改', example: '232701-08', max: 64 })
  code!: string;
  @Text({ description: '名称', example: '漠河市洛古河司法所', max: 100 })
  name!: string;
  @Text({ description: '上级机构', example: '232701', max: 64 })
  parent!: string;
  @Text({ description: '字号首字，不得与其他机构相同，此后不能更改', example: '漠洛古河', max: 10 })
  numberWord!: string;
  @Text({ description: '所代表的行政机关；缺省为上级机构所代表的', optional: true, max: 100 })
  represents?: string;
  @Day({ description: '自何日起设立，不晚于今天', example: '2024-03-01' })
  from!: string;
  @Text(reason)
  reason!: string;
}

export class RenameOrganisationBody {
  @Text({ description: '新名称', example: '漠河市北极镇司法所', max: 100 })
  name!: string;
  @Text(reason)
  reason!: string;
}

export class CloseOrganisationBody {
  @Day({ description: '撤销日：存续的最后一日，不晚于今天', example: '2024-03-01' })
  until!: string;
  @Text(reason)
  reason!: string;
}
