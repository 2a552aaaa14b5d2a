/** Lists of cases and what people keep of them. */
export const lists = {
  'filter.unknown': '筛选条件“{filter}”没有“{value}”这一项，请重新选择。',
  'saved-filter.not-found': '没有找到该筛选方案，它可能已被删除，或者不是您保存的。请刷新后重试。',
  'saved-filter.too-many': '每人最多保存 {most} 个筛选方案，请先删除不再使用的。',
} as const;
