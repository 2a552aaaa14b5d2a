import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { RecordLapses } from '#casework';
import { JobRuns, ResultFiles, type Settings, TaskRunner } from '#platform';
import { ApiModule } from './api.module.js';
import { serveDocs } from './docs.js';
import { dueJobsChore, everyHour, lapsesChore, sweepChore } from './hourly/index.js';
import { setUpEdge } from './http/edge.js';
import { limits } from './http/json-body.js';
import { answerProblem, refusalOf } from './http/problem.filter.js';
import type { HttpReply, HttpRequest } from './http/request.js';
import { JobBell } from './jobs/providers.js';
import { NestLog, openLog } from './log.js';
import { SessionCookie } from './sign-in/cookie.js';
import type { System } from './system.js';
import { serveWeb } from './web.js';

/** The HTTP server over an open system, ready for `inject` and `listen`. Closing it closes the database. */
export async function createServer(system: System, log: Logger = openLog()): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...https(system.settings),
    // Whose word about the address of a client counts; nobody's when none is named.
    trustProxy: system.settings.trustedProxies.length > 0 ? [...system.settings.trustedProxies] : false,
    bodyLimit: limits.bytes,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    // While it stops, the server still answers on open connections, and closes them.
    return503OnClosing: false,
    logger: false,
    // An address that cannot be decoded is answered before any hook or filter runs.
    frameworkErrors: (error: Error, request: unknown, reply: unknown) =>
      answerProblem(refusalOf(error), request as HttpRequest, reply as HttpReply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(system, log), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  const { isSecure } = system.settings;
  await setUpEdge(app, { log, isSecure, cookie: new SessionCookie(isSecure).name });
  serveDocs(app);
  serveWeb(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get(TaskRunner).start();
  return app;
}

/** TLS from this process, where the settings name a certificate. */
const https = ({ tlsCertificate, tlsKey }: Settings) =>
  tlsCertificate === '' ? {} : { https: { cert: readFileSync(tlsCertificate), key: readFileSync(tlsKey) } };

/** How long requests under way may take to finish when the process is told to stop. */
const drainMilliseconds = 10_000;

/** Serves the system at the address of its settings until SIGTERM or SIGINT: then lets the hourly chore under way
 *  end early, takes no more requests, lets those under way finish, closes the database and ends the process with 0. Answers with the address. */
export async function serve(system: System, log: Logger = openLog()): Promise<string> {
  const app = await createServer(system, log);
  try {
    await app.listen(system.settings.port, system.settings.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const { clock, database } = system;
  const chores = [
    lapsesChore(app.get(RecordLapses), log),
    sweepChore(database.unitOfWork, app.get(ResultFiles), clock, log),
    dueJobsChore(app.get(JobRuns)),
  ];
  stopOnSignal(app, log, everyHour(chores, log));
  app.get(JobBell).start();
  const { port } = app.getHttpServer().address() as { port: number };
  const { host } = system.settings;
  return `${system.settings.tlsCertificate === '' ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function stopOnSignal(app: NestFastifyApplication, log: Logger, stopWatching: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = stopWatching()
      .then(() => app.close())
      .then(
        () => 0,
        (error: Error) => {
          log.error({ error: { message: error.message, stack: error.stack } }, 'could not stop cleanly');
          return 1;
        },
      );
    process.exit(await Promise.race([closed, sleep(drainMilliseconds, 1)]));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}
