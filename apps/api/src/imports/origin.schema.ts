import { ApiSchema } from '@nestjs/swagger';
import type { Instant } from '#legal-time';
import type { Origin } from '#platform';
import { moment, number, text } from '../http/schemas.js';

@ApiSchema({ name: 'Origin', description: '导入的来源：哪个文件的哪一行' })
export class OriginSchema implements Origin {
  @text('3f0b8a5e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  importId!: string;
  @text('律师名册.xlsx')
  fileName!: string;
  @text('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0', '文件的 SM3')
  digest!: string;
  @number(2, '文件中的行号')
  row!: number;
  @moment('2024-03-05T02:00:00.000Z')
  at!: Instant;
  @text('caseworker', '导入人的账号')
  by!: string;
}
