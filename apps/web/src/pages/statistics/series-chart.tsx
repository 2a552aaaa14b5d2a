import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Schemas } from '../../server/api.js';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Props {
  points: readonly Schemas['FigureSeriesPoint'][];
  unit: string;
  label: string;
  /** Points follow each other in time. */
  isLine: boolean;
  open: (point: Schemas['FigureSeriesPoint']) => void;
}

/** The table beside it says the same, and opens the same, for those who cannot see or point. */
export default function SeriesChart({ points, unit, label, isLine, open }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const names = { type: 'category', data: points.map((each) => each.label), axisLabel: { hideOverlap: true } };
    const numbers = { type: 'value', name: unit };
    chart.setOption({
      animation: false,
      color: ['#0b2f60'],
      textStyle: { color: '#1f1f1f', fontFamily: 'inherit' },
      grid: { left: isLine ? 56 : 150, right: 32, top: 40, bottom: 32 },
      // Words alone: the security policy refuses the styles of a tooltip in HTML.
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      // Units have long names: they stand below each other.
      xAxis: isLine ? names : numbers,
      yAxis: isLine ? numbers : { ...names, inverse: true },
      series: [
        {
          type: isLine && points.length > 1 ? 'line' : 'bar',
          data: points.map(({ value }) => value),
          barMaxWidth: 36,
          symbolSize: 9,
          lineStyle: { width: 2 },
          label: { show: points.length <= 16, position: isLine ? 'top' : 'right', color: '#1f1f1f' },
        },
      ],
    });
    chart.on('click', ({ dataIndex }) => {
      const point = points[dataIndex];
      if (point) open(point);
    });
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [points, unit, isLine, open]);
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}
