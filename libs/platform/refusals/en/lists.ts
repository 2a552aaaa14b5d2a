/** Lists of cases and what people keep of them. */
export const lists = {
  'filter.unknown': 'The filter "{filter}" knows no "{value}"; choose again.',
  'saved-filter.not-found': 'No such saved filter, or it is not yours; look at the list again.',
  'saved-filter.too-many': 'At most {most} filters can be saved; delete one that you no longer use.',
} as const;
