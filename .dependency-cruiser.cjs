/** The folder list of the README is the layering: imports point down it only. */
const order = [
  'apps',
  'libs/reporting',
  'libs/statistics',
  'libs/(?:reconsideration|litigation|legal-aid|mediation|registers)',
  'libs/casework',
  'libs/(?:documents|identity)',
  'libs/platform',
  'libs/legal-time',
];

const noUpward = order.flatMap((lower, i) =>
  order.slice(0, i).map((upper) => ({
    name: `${lower} is below ${upper}`,
    severity: 'error',
    from: { path: `^${lower}/` },
    to: { path: `^${upper}/` },
  })),
);

const caseTypesDoNotMeet = {
  name: 'case types do not meet',
  severity: 'error',
  from: { path: '^libs/(reconsideration|litigation|legal-aid|mediation)/' },
  to: { path: '^libs/(reconsideration|litigation|legal-aid|mediation)/', pathNot: '^libs/$1/' },
};

/** Procedures, the engine's rules, evaluators and all of legal-time know neither Nest nor TypeORM. */
const pure =
  '^libs/(?:legal-time/|casework/(?:definition|timeline|dictionaries)/|registers/declaration/|statistics/(?:condition|definition|fraction|record-source)\\.ts$|[a-z-]+/(?:procedure|periods|facts|guards)\\.ts$)';
const pureStaysPure = {
  name: 'procedures, evaluators and legal-time are pure',
  severity: 'error',
  from: { path: pure, pathNot: '\\.spec\\.ts$' },
  to: { path: 'node_modules/(?:@nestjs|typeorm)/', reachable: true },
};

const noCycles = { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } };

/** Only the platform opens transactions and connections: one way to write. */
const onlyPlatformOpensConnections = {
  name: 'only the platform knows the drivers',
  severity: 'error',
  from: { path: '^(apps|libs)/', pathNot: '^libs/platform/|\\.spec\\.ts$' },
  to: { path: 'node_modules/(?:better-sqlite3|pg)/' },
};

const webKnowsOnlyTheClient = {
  name: 'the web application knows the server only through its client',
  severity: 'error',
  from: { path: '^apps/web/' },
  to: { path: '^(apps|libs)/', pathNot: '^(apps/web|libs/api-client)/' },
};

const resolvable = {
  name: 'every import resolves',
  severity: 'error',
  from: {},
  // Virtual modules are made by the build of the pages.
  to: { couldNotResolve: true, pathNot: '^virtual:' },
};

module.exports = {
  forbidden: [
    ...noUpward,
    caseTypesDoNotMeet,
    pureStaysPure,
    noCycles,
    onlyPlatformOpensConnections,
    webKnowsOnlyTheClient,
    resolvable,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['anjuan-src', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
