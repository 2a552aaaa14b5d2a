import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Knowledge } from '#casework';
import { templateFile } from '#casework/import';
import { TaskRunner, Tasks } from '#platform';
import { Access } from '../access/access.js';
import { Once } from '../http/acting.js';
import { attachment } from '../http/attachment.js';
import { languageOf } from '../http/problem.filter.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { type TaskSchema, taskView } from '../tasks/tasks.schema.js';
import { type ImportInput, rightsOf } from './import-tables.js';
import type { Importers, TargetKind } from './importers.js';
import { type ImportParameters, mappingOf, type PreviewParameters, type TemplateParameters } from './imports.bodies.js';
import { type ImportPreviewSchema, previewView } from './imports.schema.js';

/** A file that was sent, and what for. */
export interface Sent {
  readonly by: SignedIn;
  readonly target: string;
  readonly file: Buffer;
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The importers of this process. */
export class AllImporters {
  constructor(readonly by: Importers) {}
}

/** What the routes of imports have in common, whatever is imported into. */
@Injectable()
export class Imports {
  constructor(
    private readonly access: Access,
    private readonly importers: AllImporters,
    private readonly knowledge: Knowledge,
    private readonly tasks: Tasks,
    private readonly runner: TaskRunner,
    private readonly once: Once,
  ) {}

  template(kind: TargetKind, target: string, { format = 'xlsx' }: TemplateParameters): StreamableFile {
    const template = this.importers.by[kind].template(target);
    const content = templateFile(template, format, this.knowledge.rules.dictionaries);
    const disposition = attachment(`${template.name}导入模板.${format}`);
    return new StreamableFile(Readable.from(content), { type: mediaTypes[format], disposition });
  }

  async preview(
    kind: TargetKind,
    { by, target, file }: Sent,
    { fileName, mapping }: PreviewParameters,
    request: HttpRequest,
  ): Promise<ImportPreviewSchema> {
    const rights = rightsOf(this.access, by, kind);
    const asked = { by, rights, target, fileName, bytes: file, mapping: mappingOf(mapping) };
    return previewView(await this.importers.by[kind].plan(asked), languageOf(request));
  }

  /** Starts the import as a task. */
  async start(
    kind: TargetKind,
    { by, target, file }: Sent,
    { fileName, mapping, again }: ImportParameters,
    request: HttpRequest,
    reply: HttpReply,
  ): Promise<TaskSchema> {
    const { name } = this.importers.by[kind].template(target);
    const input: ImportInput = {
      kind,
      target,
      fileName,
      mapping: [...mappingOf(mapping)],
      again: again === 'true',
      content: file.toString('base64'),
    };
    const task = { kind: 'import', label: `导入“${name}”`, input };
    const view = await this.once.answer(request, reply, async () => taskView(await this.tasks.start(by, task)));
    this.runner.ring();
    return view;
  }
}
