import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Knowledge } from '#casework';
import { READER, type Reader } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { EvaluateFigure } from './evaluate-figure.js';
import { ExplainRecord } from './explain-record.js';
import { Figures } from './figures.js';
import { FigureNights } from './nightly/figure-nights.js';
import { SeriesOfFigure } from './series-of-figure.js';

/** The figures. Their definitions are read and checked when the application starts: a wrong one refuses the start. */
@Global()
@Module({})
export class StatisticsModule {
  static forRoot(load: () => Figures): DynamicModule {
    return {
      module: StatisticsModule,
      providers: [
        { provide: Figures, useFactory: load },
        {
          provide: EvaluateFigure,
          useFactory: (read: Reader, figures: Figures, { organisations }: Knowledge) =>
            new EvaluateFigure(read, figures, organisations),
          inject: [READER, Figures, Knowledge],
        },
        {
          provide: FigureNights,
          useFactory: (read: Reader, figures: Figures, { organisations }: Knowledge) =>
            new FigureNights(read, figures, organisations),
          inject: [READER, Figures, Knowledge],
        },
        {
          provide: SeriesOfFigure,
          useFactory: (evaluate: EvaluateFigure, figures: Figures, { organisations }: Knowledge) =>
            new SeriesOfFigure(evaluate, figures, organisations),
          inject: [EvaluateFigure, Figures, Knowledge],
        },
        {
          provide: ExplainRecord,
          useFactory: (read: Reader, figures: Figures, { organisations }: Knowledge, clock: Clock) =>
            new ExplainRecord(read, figures, organisations, clock),
          inject: [READER, Figures, Knowledge, CLOCK],
        },
      ],
      exports: [Figures, EvaluateFigure, FigureNights, SeriesOfFigure, ExplainRecord],
    };
  }
}
