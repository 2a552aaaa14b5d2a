import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** The log of this process: JSON lines in UTC on standard error. Silent under Jest. */
export const openLog = (): Logger =>
  pino(
    {
      level: process.env['NODE_ENV'] === 'test' ? 'silent' : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );

/** What Nest itself has to say. Its list of routes at every start is worth a debug line only. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(text(message));
  }

  debug(message: unknown): void {
    this.logger.debug(text(message));
  }

  verbose(message: unknown): void {
    this.logger.trace(text(message));
  }

  warn(message: unknown): void {
    this.logger.warn(text(message));
  }

  error(message: unknown, stack?: unknown): void {
    this.logger.error(typeof stack === 'string' ? { error: { stack } } : {}, text(message));
  }

  fatal(message: unknown): void {
    this.logger.fatal(text(message));
  }
}

const text = (message: unknown): string =>
  message instanceof Error ? (message.stack ?? message.message) : String(message);
