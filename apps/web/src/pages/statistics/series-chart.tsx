import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Point, SeriesFound } from './queries.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Props {
  /** One line or set of bars each, all over the same parts. */
  series: readonly SeriesFound[];
  label: string;
  /** Points follow each other in time. */
  isLine: boolean;
  open: (series: SeriesFound, point: Point) => void;
}

const barHeight = 30;

/** The table beside it says the same, and opens the same, for those who cannot see or point. */
export default function SeriesChart({ series, label, isLine, open }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [first] = series;
    if (!place.current || !first) return;
    const { points } = first;
    // Bars with long names stand below each other, and need their room.
    if (!isLine) place.current.style.height = `${points.length * barHeight + 72}px`;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const names = { type: 'category', data: points.map((each) => each.label), axisLabel: { hideOverlap: true } };
    const wide = { ...names, axisLabel: { width: 150, overflow: 'truncate' }, inverse: true };
    const numbers = { type: 'value', name: first.unit };
    chart.setOption({
      animation: false,
      color: ['#0b2f60', '#ad4e00', '#237804'],
      textStyle: { color: '#1f1f1f', fontFamily: 'inherit' },
      ...(series.length > 1 && { legend: { top: 0, itemGap: 28, data: series.map((each) => each.label) } }),
      grid: { left: isLine ? 56 : 170, right: 48, top: 40, bottom: 32 },
      // Words alone: the security policy refuses the styles of a tooltip in HTML.
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: isLine ? names : numbers,
      yAxis: isLine ? numbers : wide,
      series: series.map((each) => ({
        name: each.label,
        type: isLine && points.length > 1 ? 'line' : 'bar',
        data: each.points.map(({ value }) => (value === null ? null : Math.round(value * 100) / 100)),
        barMaxWidth: 28,
        symbolSize: 9,
        lineStyle: { width: 2 },
        label: {
          show: series.length === 1 && (!isLine || points.length <= 16),
          position: isLine ? 'top' : 'right',
          color: '#1f1f1f',
        },
      })),
    });
    chart.on('click', ({ seriesIndex = 0, dataIndex }) => {
      const found = series[seriesIndex];
      const point = found?.points[dataIndex];
      if (found && point) open(found, point);
    });
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [series, isLine, open]);
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}
