import { resolve } from 'node:path';
import { type Command, CommanderError, Option } from 'commander';
import { CorrectAct, HolidayNotices, OpenCase, ReadCase, RecordAct, RecordLapses, Search, Worklist } from '#casework';
import { readSettings } from '#platform';
import { SystemClock } from '#platform/clock';
import { EvaluateTable, type Reporting, reportFormats, tableFormats } from '#reporting';
import { EvaluateFigure, partNames } from '#statistics';
import { serve } from '../../api/src/server.js';
import { loadKnowledge, loadReports, openSystem, projectionsOf, reportsOf, type System } from '../../api/src/system.js';
import { addAccountCommands } from './accounts.js';
import {
  type ActOptions,
  CaseCommands,
  type CorrectOptions,
  type ListOptions,
  searchCases,
  showWorklist,
} from './commands/cases.js';
import { checkReport } from './commands/checks.js';
import { type CalculateOptions, calculateDeadlines, deadlines } from './commands/deadlines.js';
import { listFigures, type ReportOptions, report, type ShowOptions, showFigure } from './commands/figures.js';
import { generate } from './commands/generate.js';
import { type ImportOptions, importHolidays, listHolidays } from './commands/holidays.js';
import { type ImportTableOptions, importTable, writeTemplate } from './commands/import.js';
import { rotateKeys } from './commands/keys.js';
import { recordLapses } from './commands/lapses.js';
import { momentOf } from './commands/moment.js';
import { rebuild } from './commands/rebuild.js';
import { type RecomputeOptions, recompute } from './commands/recompute.js';
import { type RenderOptions, renderReport } from './commands/render.js';
import { listTables, type TableOptions, writeTable } from './commands/tables.js';
import { verify } from './commands/verify.js';
import { demo } from './demo/index.js';
import { type Outcome, printRefusal } from './output.js';
import { ownFolders } from './own-folders.js';
import { as, command, type Named, program, withSystem } from './program.js';

const caseCommands = ({ database, clock, knowledge }: System): CaseCommands =>
  new CaseCommands(
    new OpenCase(database.unitOfWork, clock, knowledge),
    new RecordAct(database.unitOfWork, clock, knowledge),
    new CorrectAct(database.unitOfWork, clock, knowledge),
    new ReadCase(database.read, clock, knowledge),
  );

command(
  program,
  'deadlines',
  '推算期限（--type、--event），或者核对期限算例（--vectors）',
  ({ vectors, type, ...rest }: Partial<CalculateOptions> & { vectors?: string }) => {
    if ((vectors === undefined) === (type === undefined)) {
      program.error('须写明 --type 和 --event，或者只写 --vectors', { exitCode: 2 });
    }
    if (type === undefined) {
      const { types, rules } = loadKnowledge();
      return deadlines(resolve(vectors as string), types, rules);
    }
    return withSystem(async ({ knowledge, database }) =>
      calculateDeadlines({ event: [], ...rest, type }, knowledge.types, await knowledge.upToDate(database.read)),
    );
  },
)
  .option('--vectors <file>', '算例文件')
  .option('--type <type>', '案件类型')
  .option('--event <act=date>', '假定某日发生某行为，可重复', (event: string, all: string[] = []) => [...all, event])
  .option('--version <version>', '法律版本，缺省按最早一日确定');

const actingAs = ['--as <account>', '以哪个账号办理', 'caseworker'] as const;

const cases = program.command('case').description('登记和查看案件');
const actOptions = (of: Command): Command =>
  of
    .requiredOption('--on <date>', '行为发生之日')
    .option('--fields <json>', '行为的字段')
    .option('--parties <json>', '随行为登记的当事人')
    .option(...actingAs);
actOptions(
  command(
    cases,
    'open <type> <act>',
    '收案',
    (type: string, act: string, options: ActOptions & Named & { organisation?: string }) =>
      as(options.as, (by, system) => caseCommands(system).openCase(by, type, act, options)),
  ).option('--organisation <code>', '承办机构，默认为账号所在机构'),
);
actOptions(
  command(cases, 'act <case> <act>', '登记程序行为', (target: string, act: string, options: ActOptions & Named) =>
    as(options.as, (by, system) => caseCommands(system).recordAct(by, target, act, options)),
  ),
);
command(
  cases,
  'correct <case> <act-id>',
  '更正（--on、--fields）或撤销（--void）一个程序行为',
  (target: string, act: string, options: Named & CorrectOptions) =>
    as(options.as, (by, system) => caseCommands(system).correctAct(by, target, act, options)),
)
  .requiredOption('--reason <text>', '更正理由')
  .option('--on <date>', '正确的发生之日')
  .option('--fields <json>', '正确的字段')
  .option('--void', '撤销该行为')
  .option(...actingAs);
command(cases, 'show <case>', '查看案件', (target: string, options: { knownAt?: string }) =>
  withSystem((system) => caseCommands(system).show(target, options)),
).option('--known-at <instant>', '当时所知的案件');
command(program, 'explain-deadline <case> <period>', '怎么算的', (target: string, period: string) =>
  withSystem((system) => caseCommands(system).explainDeadline(target, period)),
);

command(program, 'lapses', '登记期限届满后依法发生的行为（视为受理等）', () =>
  withSystem(({ database, clock, knowledge }) =>
    recordLapses(new RecordLapses(database.unitOfWork, database.read, clock, knowledge)),
  ),
);

command(program, 'rebuild', '由程序行为重新计算全部案件的状态、期限、统计事实和关联', (options: { check?: boolean }) =>
  withSystem((system) => rebuild(projectionsOf(system), options), { asTheyAre: true }),
).option('--check', '只核对，有不一致的以 1 结束');

command(program, 'recompute', '计算某日终了时的统计值；其前未完成的各夜一并完成', (options: RecomputeOptions) =>
  withSystem((system) => recompute(options, system)),
)
  .requiredOption('--night <date>', '哪一日')
  .option('--full', '全部重新计算，不沿用前一夜的值');

command(program, 'verify', '核对审计记录：逐条核对链条，指出第一条不正确的记录', () =>
  withSystem(({ database }) => verify(database.read), { asTheyAre: true }),
);

addAccountCommands();

command(
  program,
  'import <target> [file]',
  '导入台账或者历年已结案件（--template 写出模板，--dry-run 只预览）',
  (
    target: string,
    file: string | undefined,
    { template, ...options }: ImportTableOptions & Named & { template?: string },
  ) => {
    if ((file === undefined) === (template === undefined)) {
      program.error('须写明要导入的文件，或者只写 --template', { exitCode: 2 });
    }
    if (template !== undefined) return withSystem((system) => writeTemplate(system, target, template));
    return as(options.as, (by, system) => importTable(by, system, target, file as string, options));
  },
)
  .option('--template <file>', '写出导入模板，文件名以 .xlsx 或者 .csv 结尾')
  .option('--dry-run', '只预览，不导入')
  .option('--again', '同一文件已导入过的，确需再次导入')
  .option(
    '--map <heading=column>',
    '文件中的标题对应哪一栏，可重复',
    (pair: string, all: string[]) => [...all, pair],
    [],
  )
  .option(...actingAs);

const keys = program.command('keys').description('加密密钥');
command(keys, 'rotate', '启用新的加密密钥；原有内容仍可解密', () => withSystem(rotateKeys));

const holidays = program.command('holidays').description('放假安排');
const noticesOf = ({ database, clock, knowledge }: System): HolidayNotices =>
  new HolidayNotices(database.unitOfWork, database.read, clock, knowledge);
command(holidays, 'list', '各年的放假安排及其来源', () => withSystem((system) => listHolidays(noticesOf(system))));
command(
  holidays,
  'import <file>',
  '预览一份放假安排对在办案件的影响；--apply 载入',
  (file: string, options: ImportOptions & Named) =>
    as(options.as, (by, system) => {
      by.policy.assertReachesAll(by.person, 'rules.change');
      return importHolidays(by, file, options, noticesOf(system));
    }),
)
  .option('--text', '文件是通知的文字或者表格，而不是 JSON')
  .option('--year <year>', '--text：年份')
  .option('--notice <title>', '--text：通知的文号或者标题')
  .option('--reason <text>', '更正已载入年份的理由')
  .option('--apply', '载入')
  .option('--as <account>', '以哪个账号办理', 'supervisor');

const listOptions = (of: Command): Command =>
  of
    .option('--organisation <code>', '机构及其下属，默认为账号所在机构')
    .option('--type <type>', '案件类型')
    .option('--limit <n>', '每页件数', '50')
    .option('--after <mark>', '翻页标记')
    .option(...actingAs);
listOptions(
  command(program, 'worklist', '待办案件，按届满日排序', (options: ListOptions & Named) =>
    as(options.as, (by, { database, clock, knowledge }) =>
      showWorklist(by, options, new Worklist(database.read, clock, knowledge)),
    ),
  )
    .option('--view <view>', 'open、overdue、due-soon、unassigned、suspended')
    .option('--within <n>', 'due-soon：几个工作日内')
    .option('--handler <account>', '承办人'),
);
listOptions(
  command(program, 'search <text>', '按字号、当事人查找', (text: string, options: ListOptions & Named) =>
    as(options.as, (by, { database, clock, knowledge }) =>
      searchCases(by, text, options, new Search(database.read, database.dialect, clock, knowledge)),
    ),
  ),
);

type OwnConfig = { config?: string; asKnownAt?: string };
const ownConfig = [
  '--config <dir>',
  '本单位自有的指标（figures）、提纲（outlines）、勾稽关系（checks）、统计表（tables）、台账（registers）和字典（dictionaries）',
] as const;

const asKnownAt = [
  '--as-known-at <instant>',
  '当时所知：时刻（世界协调时，如 2024-01-05T08:00:00.000Z），或者日期（至该日结束）',
] as const;

const withReports = (
  { config, asKnownAt: past }: OwnConfig,
  run: (
    parts: ReturnType<typeof loadReports> & { evaluate: EvaluateFigure; reporting: Reporting },
    system: System,
  ) => Outcome | Promise<Outcome>,
): Promise<Outcome> =>
  withSystem(async (system) => {
    const reports = loadReports(system, config === undefined ? undefined : ownFolders(config));
    const reporting = reportsOf(system, reports);
    if (past !== undefined) {
      const knownAt = momentOf(past);
      return reporting.past.run(knownAt, async (evaluate) => run({ ...reports, reporting, evaluate }, system));
    }
    const evaluate = new EvaluateFigure(system.database.read, reports.figures, system.knowledge.organisations);
    return run({ ...reports, reporting, evaluate }, system);
  });

const figures = program.command('figures').description('统计指标');
command(figures, 'list', '列出指标', (options: OwnConfig) =>
  withReports(options, (reports) => listFigures(reports.figures)),
).option(...ownConfig);
command(figures, 'show <id>', '计算指标；--records 列出所计的每一件', (id: string, options: ShowOptions & OwnConfig) =>
  withReports(options, ({ evaluate }) => showFigure(id, options, evaluate)),
)
  .requiredOption('--scope <scope>', 'bureau（本级）、region（全区）或机构代码')
  .requiredOption('--from <date>', '起始日')
  .requiredOption('--to <date>', '截止日（存量指标的时点）')
  .option('--records', '列出记录')
  .addOption(new Option('--part <part>', '--records：派生指标的哪一部分').choices(partNames))
  .option('--csv', '--records：以 CSV 输出记录')
  .option(...asKnownAt)
  .option(...ownConfig);
command(
  program,
  'report',
  '按提纲计算报告数字；--format、--out 写成文件',
  ({ format, out, ...options }: ReportOptions & Partial<RenderOptions> & OwnConfig) => {
    if ((format === undefined) !== (out === undefined)) {
      program.error('--format 和 --out 须同时写明', { exitCode: 2 });
    }
    return withReports(options, (reports, system) =>
      format === undefined || out === undefined
        ? report(options, reports.outlines, reports.evaluate)
        : renderReport({ outline: options.outline, format, out: resolve(out) }, reports, system),
    );
  },
)
  .requiredOption('--outline <name>', '提纲')
  .option('--compare <file>', '与已发布的数字比较')
  .addOption(new Option('--format <format>', '文件格式').choices(reportFormats))
  .option('--out <file>', '写到哪个文件')
  .option(...asKnownAt)
  .option(...ownConfig);

command(program, 'checks', '核对报告的勾稽关系；有不符的以 1 结束', (options: { outline: string } & OwnConfig) =>
  withReports(options, ({ outlines, evaluate, reporting }) =>
    checkReport(outlines.get(options.outline), reporting.crossCheck, evaluate),
  ),
)
  .requiredOption('--outline <name>', '提纲')
  .option(...asKnownAt)
  .option(...ownConfig);

command(program, 'tables', '列出官方报表', (options: OwnConfig) =>
  withReports(options, ({ tables }) => listTables(tables)),
).option(...ownConfig);
command(program, 'table <id>', '官方报表：由记录填好，写成文件', (id: string, options: TableOptions & OwnConfig) =>
  withReports(options, ({ tables }, { database, knowledge }) =>
    writeTable(id, options, new EvaluateTable(database.read, tables, knowledge.organisations)),
  ),
)
  .requiredOption('--from <date>', '起始日')
  .requiredOption('--to <date>', '截止日')
  .addOption(new Option('--format <format>', '文件格式').choices(tableFormats).makeOptionMandatory())
  .requiredOption('--out <file>', '写到哪个文件')
  .option('--scope <scope>', 'bureau（本级）、region（全区）或机构代码', 'region')
  .option('--rows <by>', '按什么分行，缺省按报表的通常行次')
  .option(...ownConfig);

program
  .command('demo')
  .description('建立（如尚未建立）并启动 2023 年演示地区')
  .action(async () => {
    try {
      const { settings, password } = await demo(readSettings(process.env));
      const url = await serve(await openSystem(settings, new SystemClock(), { isDemo: true }));
      process.stdout.write(`demo password ${password}\nready ${url}\n`);
    } catch (error) {
      printRefusal(error, false);
    }
  });
command(program, 'generate', '生成由定义得出的文件', (options: { check?: boolean }) => generate(options)).option(
  '--check',
  '只检查是否最新',
);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
