/** The header under which a file is saved by its name. A name with other than Latin letters stands there twice: as all
 *  programs read it, and as it is. @source RFC 6266 */
export const attachment = (name: string): string => {
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="export.${name.split('.').at(-1)}"; filename*=UTF-8''${extended}`;
};
