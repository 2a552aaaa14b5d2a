/** Import from files: what is wrong with the file, and with a cell of it. */
export const importing = {
  'import.target-unknown': '“{target}”没有导入模板。可以导入的有：{allowed}。',
  'import.file-too-large':
    '文件过大（{found}）。最多 5 MB、20000 行、200 列，解压后不超过 200 MB；请分成几个文件导入。',
  'import.file-unreadable': '文件无法读取。请使用下载的模板，保存为 XLSX 或者 CSV 后重新上传。',
  'import.file-old-format': '这是旧格式（.xls）或者设有密码的文件。请去掉密码，另存为 XLSX 后重新上传。',
  'import.file-encoding': '无法识别文件的编码。请另存为 XLSX，或者另存为 UTF-8、GB18030 编码的 CSV 后重新上传。',
  'import.file-date-system':
    '该文件使用 1904 年日期系统，日期会差四年。请在表格软件的选项中取消“使用 1904 日期系统”，核对日期后重新上传。',
  'import.file-empty': '文件中没有内容。请在模板中填写后重新上传。',
  'import.file-unsafe': '文件{found}，不予读取。请把数据复制到下载的模板中，另存为 XLSX 后重新上传。',
  'import.sheet-missing': '文件中有多个工作表（{sheets}），不能确定导入哪一个。请使用下载的模板，不要改工作表的名称。',
  'import.no-rows': '工作表“{sheet}”只有标题，没有数据。请填写后重新上传。',
  'import.heading-unknown': '不认识的栏目“{heading}”。请删除该栏，或者指明它是模板中的哪一栏。模板的栏目：{allowed}。',
  'import.heading-twice': '栏目“{heading}”出现两次，请删除其中一栏。',
  'import.heading-missing': '缺少必填的栏目“{heading}”，请使用下载的模板，或者指明哪一栏是它。',
  'import.heading-empty': '第 {column} 栏有内容而没有标题，请补上标题或者清空该栏。',
  'import.mapping-invalid': '栏目的对应关系不正确：{problem}。',
  'import.cell-formula': '该单元格是公式。请选择性粘贴为“数值”后重新上传。',
  'import.cell-error': '该单元格是错误值。请改正后重新上传。',
  'import.cell-kind': '该单元格的类型不能识别。请改为文字、数字或者只有年月日的日期后重新上传。',
  'import.cell-merged': '单元格 {range} 已合并。请取消合并，在每一格分别填写后重新上传。',
  'import.row-hidden': '该行已隐藏或者被筛选掉。请取消隐藏，确定是否导入该行后重新上传。',
  'import.code-unknown': '“{field}”没有“{value}”这一项。可以填写：{allowed}。',
  'import.code-ambiguous': '“{field}”有几项都叫“{value}”，请改填代码：{allowed}。',
  'import.entry-unknown':
    '“{field}”填写的“{value}”不是“{register}”台账中有效的记录。请填写其编号或者名称，并先登记该记录。',
  'import.entry-ambiguous': '“{register}”台账中有几条记录都叫“{value}”，请在“{field}”中改填记录的系统编号。',
  'import.case-open': '按所填的内容，案件没有办结。这里只导入已办结的案件；在办的案件请直接收案。',
  'import.too-many-cases': '一个文件最多导入 {most} 件已结案件，该文件有 {rows} 件。请分成几个文件导入。',
  'import.row-twice': '与第 {row} 行的“{field}”相同（{value}）。请删除重复的行。',
  'import.has-errors': '文件有 {errors} 处错误，没有导入任何内容。第一处：{first}请预览，改正后重新导入。',
  'import.done-before':
    '同一文件已于 {at} 导入（{rows} 行，文件“{file}”），没有再次导入。确需再次导入的，请明确选择“再次导入”。',
} as const;
