import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import {
  brings,
  goTogether,
  needSecondFactor,
  permissions,
  type Reach,
  type Role,
  reaches,
  reachNames,
  roleCodes,
  roles,
} from '#identity';
import { May } from '../access/declare.js';
import { listOf, text, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'Role', description: '角色' })
class RoleSchema {
  @ApiProperty({ enum: roleCodes, example: 'handler' })
  code!: Role;
  @text('承办人')
  name!: string;
  @texts(['查阅案件'], '可以进行的操作')
  permissions!: string[];
  @yesNo(false, '须绑定动态口令')
  needsSecondFactor!: boolean;
  @texts(['system-administrator'], '不得兼任的角色')
  excludes!: string[];
}

@ApiSchema({ name: 'Reach', description: '权限的范围' })
class ReachSchema {
  @ApiProperty({ enum: reaches, example: 'unit' })
  code!: Reach;
  @text('本单位的')
  name!: string;
}

@ApiSchema({ name: 'RolesAndReaches', description: '可以授予的角色和范围' })
class RolesAndReachesSchema {
  @listOf(() => RoleSchema)
  roles!: RoleSchema[];
  @listOf(() => ReachSchema)
  reaches!: ReachSchema[];
}

/** What may be granted. */
@ApiTags('账号与权限')
@Controller('api/roles')
export class RolesController {
  @Get()
  @May('account.see')
  @ApiOperation({ summary: '可以授予的角色和范围' })
  @ApiResponse({ status: 200, description: '角色和范围', type: RolesAndReachesSchema })
  list(): RolesAndReachesSchema {
    return {
      roles: roleCodes.map((code) => ({
        code,
        name: roles[code].name,
        permissions: labels.filter(([permission]) => brings(code, permission)).map(([, label]) => label),
        needsSecondFactor: needSecondFactor.includes(code),
        excludes: roleCodes.filter((other) => !goTogether([code, other])),
      })),
      reaches: reaches.map((code) => ({ code, name: reachNames[code] })),
    };
  }
}

const labels = Object.entries(permissions) as [keyof typeof permissions, string][];
