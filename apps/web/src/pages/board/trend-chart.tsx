import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { TrendProps } from './trend.js';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

// Dark enough for white; told apart by dashes and signs too.
const colours = ['#0b2f60', '#a8071a', '#006d2c', '#7a4100', '#531dab'];
const dashes = ['solid', 'dashed', 'dotted', [12, 3, 3, 3], [2, 6]] as const;
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin'];

/** A line for each type. The table beside it says the same to those who cannot see it. */
export default function TrendChart({ months, lines, label }: TrendProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { color: '#1f1f1f', fontFamily: 'inherit' },
      grid: { left: 48, right: 24, top: 56, bottom: 32 },
      legend: { top: 8, itemWidth: 40, itemGap: 24 },
      // Words alone: the security policy refuses the styles of a tooltip in HTML.
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: months, axisLabel: { hideOverlap: true } },
      yAxis: { type: 'value', minInterval: 1 },
      series: lines.map(({ name, values }, i) => ({
        name,
        type: 'line',
        data: [...values],
        symbol: symbols[i % symbols.length],
        symbolSize: 9,
        lineStyle: { width: 2, type: dashes[i % dashes.length] },
      })),
    });
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(place.current);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [months, lines]);
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}
