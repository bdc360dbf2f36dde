extension Languages {
  static let chinese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = 和
    list.or = 或

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).

    ## Faults with their places, and pieces of sentences.
    load.fault = {place}: {fault}
    load.warning = {place}: 警告：{fault}
    load.quoted = '{name}'
    load.more = 另外 {count} 个
    load.joined = {first}，{second}
    load.range.between = {low} 至 {high}
    load.range.from = 不小于 {low}
    load.range.to = 不大于 {high}
    load.range.any = 其他值
    load.commas = 逗号
    load.semicolons = 分号
    load.tabs = 制表符
    load.bars = 竖线
    load.spaces = 空格
    load.control-a = 控制符 A

    ## Values.
    load.not-a-whole-number = '{read}' 不是整数
    load.not-a-number = '{read}' 不是数字
    load.not-a-json-array = '{read}' 不是 JSON 数组
    load.not-a-truth-value = '{read}' 既不是 true 也不是 false
    load.required = 没有值，而该字段必须有值
    load.not-unique = '{read}' 已出现在第 {line} 行；该字段的每个值只能出现一次
    load.duplicate-key = id '{read}' 重复，首见于第 {line} 行；请为其中一行换一个 id
    load.duplicate-row = 键 '{read}' 已出现在第 {line} 行；请删除其中一行
    load.not-in-list.nearest = '{read}' 不在允许的值之列；是否想写 '{nearest}'？
    load.not-in-list.few = '{read}' 不在允许的值之列；请写 {allowed:quoted or}
    load.not-in-list.many = '{read}' 不在允许的值之列；允许 '{first}'、'{second}' 及另外 {count} 个值
    load.not-matching-pattern = '{read}' 不符合模式 {pattern}
    load.out-of-range = '{read}' 超出范围；应为{range}
    load.wrong-length.characters = '{read}' 有 {count} 个字符；应为{range}
    load.wrong-length.items = '{read}' 有 {count} 项；应为{range}
    load.outside-bounds = '{read}' 不在其上下限 {bounds} 之内
    load.dangling-reference = '{table}' 没有行 '{read}'
    load.dangling-reference.nearest = '{table}' 没有行 '{read}'；是否想写 '{nearest}'？
    load.dangling-reference.any = 没有哪个表有行 '{read}'
    load.dangling-reference.any-nearest = 没有哪个表有行 '{read}'；是否想写 '{nearest}'？
    load.ambiguous-reference = 多个表都有行 '{read}'；请写 {names:quoted or}
    load.unterminated-quote = 此处的引号没有结束；含引号的单元格请用引号括起，并将其中的引号写成两个

    ## How the lines of a file make a table.
    load.surplus-cells = 表有 {columns} 列，此行却有 {count} 格；多出的单元格已舍去
    load.surplus-cells.read = 表有 {columns} 列，此行却有 {count} 格；已舍去 {read:list and}
    load.missing-cells = 表有 {columns} 列，此行却只有 {count} 格；其余单元格视为缺失
    load.lines-above.one = 表从第 {start} 行开始；其上一行已跳过：'{first}'
    load.lines-above.many = 表从第 {start} 行开始；其上 {count} 行已跳过，首行为 '{first}'
    load.second-headings = 此行视为第二行列名，已跳过：{read:list and}
    load.maybe-headings = 此行是文字，而下面各行是值：{read:list and}；若为第二行列名，请用 --save-schema 写出模式，并把该行的行号加到方言的 "commentRows"
    load.repeated-headings = {count} 行重复了列名，首行在此；已跳过
    load.first-row-as-data = 第一行按数据读取：{read:list and}；若其为列名，请用 --save-schema 写出模式，把方言的 "header" 设为 true，并为字段命名
    load.backslashes-at-ends = 行尾的 {count} 个反斜杠按数据读取，尽管别处的反斜杠用来转义引号
    load.notes-below.one = 表下一行已跳过：'{first}'
    load.notes-below.many = 表下 {count} 行已跳过，首行为 '{first}'
    load.total-below = '{read}' 可能是上面各行的合计；仍按普通行读取
    load.short-header.first = 各行比表头多一格；首格视为行名
    load.short-header.last = 各行比表头多 {count} 格；最后几列没有列名
    load.nothing-split = 按一列读取，但有 {count} 行含{delimiter}；若以{delimiter}分隔单元格，请用 --save-schema 写出模式，并声明 "delimiter"
    load.text-after-quotes = {count} 格在结束引号之后还有文字，首处在此；文字保留，引号去除
    load.nul-bytes = 有 {count} 个 NUL 字节，首个在此，文件可能已损坏；已保留

    ## Columns and declarations.
    load.ambiguous-field-name = 两个字段都叫 '{name}'
    load.missing-field = 文件没有这一列
    load.missing-field.nearest = 文件没有这一列；但有 '{nearest}'
    load.undeclared-field = 模式没有这个字段
    load.undeclared-field.nearest = 模式没有这个字段；但有 '{nearest}'
    load.hidden-role = 此列遮盖了链接表的角色 '{role}'
    load.reversed-span = '{read}' 的结束早于开始
    load.many-firsts-of-january = {days} 个日期中有 {count} 个（{share} %）是 1 月 1 日；若只知年份，请只写年份
    load.read-as-text.dates = 此列按文本读取，因为 '{exception}' 不像多数值那样是日期
    load.read-as-text.numbers = 此列按文本读取，因为 '{exception}' 不像多数值那样是数字
    load.kept-as-written.one = {total} 个值中有 {rest} 个（至少 99 %）为 '{kind}'，因此整列也是；其余 1 个保留原文，视为未定
    load.kept-as-written.many = {total} 个值中有 {rest} 个（至少 99 %）为 '{kind}'，因此整列也是；其余 {count} 个保留原文，视为未定
    load.mixed-units = 此列按文本读取，因为 '{first}' 与第 {line} 行的 '{second}' 单位不同
    load.maybe-groups = 数字按小数读取，'{read}' 读作 {number}；若点号是千位分隔符，请用 --save-schema 写出模式，并声明 "groupChar": "."
    load.marked-numbers.one = '{read}' 按数字读取；其中的标记已忽略
    load.marked-numbers.many = '{read}' 及另外 {others} 个值按数字读取；其中的标记已忽略
    load.numbers-in-parentheses.one = '{read}' 因带括号而读作负数
    load.numbers-in-parentheses.many = '{read}' 及另外 {others} 个值因带括号而读作负数
    load.negative-codes = 只有 {count} 格的 {codes:quoted and} 是负数；若其表示未知，请用 --save-schema 写出模式，并加到该字段的 "missingValues"
    load.space-at-end = '{read}' 首尾有空格；比较时忽略
    load.ambiguous-dates = 此列按文本读取，因为 '{read}' 可能是 {readings:list or}；请用 --save-schema 写出模式，并声明该字段的 "format"
    load.ambiguous-numbers = 此列按文本读取，因为 '{read}' 可能带千位分隔符，也可能是小数；请用 --save-schema 写出模式，并声明该数字的 "groupChar" 或 "decimalChar"
    load.missing-headings = {columns} 列中有 {count} 列没有列名；若表从更下面开始，请去掉其上的行：tail -n +LINE {file} | clio -
    load.unknown-type = '{type}' 不是 Table Schema 的类型；该字段按文本读取
    load.loose-reference = 该字段引用了被略去的 '{table}'；其值按文本读取

    ## Dates of columns.
    load.doubtful-dates = '{read}' 读作 {taken}，也可能是 {other}；请用 --save-schema 写出模式，并声明该字段的 "format" 为 any-months 或 any-spans
    load.doubtful-dates.wikidata = '{read}' 按有公元 0 年计，读作 {taken}；若如 Wikidata 的 JSON 那样没有 0 年，则为 {other}
    load.some-dates = 此列按文本读取，因为 {values} 个值中虽有 {dates} 个是日期，'{exception}' 却不是
    load.some-dates.named = 此列名似日期，但按文本读取，因为 '{exception}' 不是无歧义的日期格式
    load.days-without-zeros.one = 有 1 个日期 '{read}' 缺少前导零；按已补零读取
    load.days-without-zeros.many = 有 {count} 个日期缺少前导零，如 '{read}'；按已补零读取
    load.spreadsheet-days = 这些数字可能是电子表格的日期序号，'{read}' 即 {readings:list or}；请在电子表格中把日期存为文本
    load.day-counted-from = {day}（自 {year} 年起算）
    load.codes-in-dates = {fields:quoted and} 中有 {count} 格的 {codes:quoted and} 视为未知

    ## JSON.
    load.not-json = 不是 JSON：{reason}
    load.several-tables = 文件含有多个表：{members:quoted and}；请取出其中一个的行：jq '.{first}' {file} | clio -
    load.not-a-table = 文件中既没有对象的数组，也不是每行一个对象
    load.loose-json.comma = JSON 的最后一项之后不应有 ','；已忽略
    load.loose-json.commas = JSON 的最后一项之后不应有 ','，此处及另外 {others} 处均如此；已忽略
    load.loose-json.nan = JSON 没有 'NaN'；视为缺失值
    load.loose-json.nans = JSON 没有 'NaN'，此处及另外 {others} 处均有；视为缺失值
    load.loose-json.infinity = JSON 没有 'Infinity'；读作 INF
    load.loose-json.infinities = JSON 没有 'Infinity'，此处及另外 {others} 处均有；读作 INF
    load.members-skipped = 已读取各行，其旁的成员已跳过：{members:list and}
    load.part-of-the-rows = 按成员 '{member}' 所示，共 {total} 行，文件只含 {rows} 行；结果只涉及这些行
    load.repeated-name = 对象中 '{name}' 出现了两次；取最后一个值
    json.fault = 应为：{expected}；实为：{found}
    json.one-of = {choices:quoted or}
    json.end-of-file = 文件结尾
    json.value = 一个值
    json.name = 双引号中的名称
    json.colon = 名称后的 ':'
    json.fewer-brackets = 较少的括号嵌套
    json.quote = '"'
    json.quote-in-line = 行尾之前的 '"'
    json.escape = '\\' 之后为 "\\/bfnrtu 之一
    json.hexadecimal-digits = '\\u' 之后为四位十六进制数字
    json.surrogate-pair = 代理对的两半（高位在前）
    json.first-object = 第一个对象之前的 '{bracket}'
    json.is-not = {subject}不是{expected}
    json.is-null = {subject}是 null，不是{expected}
    json.lacks = {subject}没有 '{name}'
    json.unknown = {subject}含有未知的 '{name}'
    json.object = 对象
    json.text = 文本
    json.whole-number = 整数
    json.truth-value = true 或 false
    json.array = 数组
    json.place = '{place}'{space}

    ## Files, folders, packages and packed corpora.
    load.cancelled = 读取已中止
    load.unreadable = 无法读取：{reason}
    load.bad-descriptor = 无法遵循描述文件：{reason}
    load.left-out-part = {reason}；已略去
    load.descriptor = 描述文件
    load.schema = 模式
    load.dialect = 方言
    load.dialect-property-ignored = 此版本忽略方言的 '{property}'
    load.foreign-key-ignored = 此版本忽略由多个字段 {fields:quoted and} 组成的外键
    load.resource-with-ending = 资源 '{resource}' 是 '{ending}' 文件，此版本无法读取
    load.resource-without-ending = 资源 '{resource}' 是没有扩展名的文件，此版本无法读取
    load.resource-of-several-files = 资源 '{resource}' 由多个文件组成，此版本无法读取
    load.resource-without-rows = 资源 '{resource}' 既没有路径也没有行
    load.file-with-ending = 此版本无法读取 '{ending}' 文件
    load.file-without-ending = 此版本无法读取没有扩展名的文件
    load.own-descriptor = 它本身是一个描述文件
    load.own-references = 它含有参考文献，可单独打开
    load.left-out = 已略去该文件：{reason}
    load.left-out.resource = 已略去资源 '{resource}'：{reason}
    load.skipped-files = 文件夹中没有 datapackage.json：已打开其中的表；跳过：{names:list and}
    load.no-tables = 文件夹中没有表；应有 datapackage.json，或以 {endings:list or} 结尾的文件
    load.public-dataset = 这似乎是数据集 '{preset}' 的文件；'clio import {preset} {file} -o FOLDER' 可将其做成带日期、行为体和代码的语料库
    load.damaged-pack = 打包的语料库不完整或已损坏；请用原文件重新打包
    load.damaged-pack.directory = 打包的语料库已损坏：其目录与写入时不同；请用原文件重新打包
    load.damaged-pack.column = 打包的语料库已损坏：'{table}' 的列 '{column}' 与写入时不同；请用原文件重新打包
    load.changed-pack = 打包的语料库在打开期间被更改；请重新打开
    load.newer-pack = 该语料库由更新版本的 clio 打包；请用那个版本打开，或用此版本重新打包原文件
    load.older-pack = 该语料库由较旧版本的 clio 打包；请重新打包原文件
    load.pack-among-others = 打包的语料库须单独打开；请只给出它，或将所有文件一起打包
    load.pack-with-encoding = 打包的语料库保存的是已读取的文本；请去掉编码，或用该编码重新打包原文件
    load.leads-out-by-link = 符号链接指向描述文件所在文件夹之外；请把文件复制进来
    load.no-regular-file = 它是管道或设备，不是文件
    load.path-is-empty = 路径为空
    load.path-is-address = clio 不读取网址，只读取描述文件旁的文件
    load.path-is-not-relative = 路径不是相对于描述文件、以 '/' 分隔的路径
    load.path-leads-out = 路径指向描述文件所在文件夹之外
    load.not-embedded = 没有内置此文件

    ## Declarations of a descriptor.
    load.format-with-short-years = 格式 '{format}' 的年份只有两位；请写 %Y 并用四位年份
    load.format-with-unknown-directive = 格式 '{format}' 含有 {directives} 之外的指示符
    load.format-without-year = 格式 '{format}' 没有年份；请写 %Y
    load.bad-pattern = 模式 '{pattern}' 无法读取：{reason}
    load.display-without-field = 'clio.display' 指定了不存在的字段：'{name}'
    load.foreign-key-without-target = 外键没有指向此包中的表和字段
    load.foreign-key-without-field = 外键 {fields:quoted and} 指定了不存在的字段
    load.primary-key-without-field = 主键指定了不存在的字段：'{name}'
    load.dates-without-integers = 'clio.dates' 无法用 {fields:quoted and} 组成 '{name}'：各字段须为整数
    load.dates-without-bounds = 'clio.dates' 无法用 {fields:quoted and} 组成 '{name}'：各字段须为日期
    load.gather-without-fields = 'clio.gather' 无法用 {fields:quoted and} 组成 '{name}'
    load.quantity-without-numbers = 'clio.quantity' 声明在不含数字的字段上
    load.quantity-bound-without-numbers = 'clio.quantity' 的界限 '{name}' 不含数字
    load.quantity-unit-without-words = 'clio.quantity' 的单位 '{name}' 不含文字
    load.quantity-without-field = 'clio.quantity' 指定了不存在的字段：'{name}'

    ## Bytes and encodings.
    load.invalid-encoding = 自第 {offset} 字节起不是 {encoding}；请用 --encoding NAME 指定文件编码，或用 `iconv -f NAME -t UTF-8` 转换
    load.unknown-encoding = 没有名为 '{name}' 的编码；'iconv -l' 可列出本系统的编码
    load.unknown-encoding.nearest = 没有名为 '{name}' 的编码；是否想写 '{nearest}'？'iconv -l' 可列出本系统的编码
    load.assumed-encoding = 按字节特征以 {encoding} 读取；可用 --encoding NAME 另行指定
    load.assumed-encoding.others = 以 {encoding} 读取（'{words}'），但其字节也符合其他编码：{choices:list and}
    load.encoding-choice = --encoding {encoding} 读作 '{words}'
    load.unknown-bytes = 不是 UTF-8，也没有哪种编码读得通；请用 --encoding NAME 指定，或用 `iconv -f NAME -t UTF-8` 转换文件
    load.undecided-encoding = 不是 UTF-8，其字节符合多种编码：{choices:list and}
    load.damaged-archive = 压缩文件在 {bytes} 字节（{lines} 行）之后损坏；请重新获取，或用 `gunzip -c FILE > OTHER` 保留完好的部分
    load.truncated-archive = 压缩文件在 {bytes} 字节（{lines} 行）之后中断；请重新获取，或用 `gunzip -c FILE > OTHER` 保留完好的部分
    load.expands-too-far = {bytes} 字节解压后超过 {size} MB，文本很少如此；若确实无误，请自行用 `gunzip -k FILE` 解压
    load.unpacks-beyond-memory = 解压后超出内存容量
    load.too-many-columns = 共 {count} 列，而一个表最多 {most} 列；请把列转为行，若分隔符有误则请声明 "delimiter"
    load.too-many-rows = 超过 {most} 行，一个表容纳不下；请拆分文件
    load.too-many-cells = {rows} 行、{columns} 列，几乎全是缺失值；请检查表头与单元格的分隔符
    load.too-much-text = 一列的文本超过 {size} MB，一个表容纳不下；请拆分文件
    load.foreign.spreadsheet = 这是{format}，而 clio 读取文本；请先把日期和代码列设为文本格式，再将各工作表另存为 CSV UTF-8，或运行 `soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' FILE`
    load.foreign.archive = 这是压缩文件（{format}），而 clio 只解压 gzip；请用 `{program} FILE` 解压
    load.foreign.pointer = 这只是 {keeper} 的指针，文件本身尚未下载；请用 `{program}` 获取
    load.foreign.packed-corpus = 这是打包的语料库，须按原文件打开：请只给出该文件，不要用压缩副本、管道或作为其他语料库的一部分
    load.foreign.other = 这是{format}，不是表；clio 可读 CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package 及含有这些文件的文件夹
    load.foreign.unknown = 这不是文本：开头的字节含有控制字符；clio 可读 CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package 及含有这些文件的文件夹
    load.format.excel = Excel 工作簿（.xlsx）
    load.format.old-excel = 旧版 Excel 工作簿（.xls）
    load.format.libreoffice = LibreOffice 电子表格（.ods）
    load.format.gzip-in-gzip = gzip 内又是 gzip
    load.format.picture = 图片
    load.format.picture-in = 图片（{format}）
    load.format.sound = 声音或图像
    load.format.program = 程序
    load.format.pdf = PDF 文件
    load.format.sqlite = SQLite 数据库
    load.format.document = 文字处理软件的文档
    load.format.rtf = 文字处理软件的文档（RTF）
    load.format.web-page = 网页
    load.format.web-page-or-xml = 网页或 XML
    load.format.data-of = {program} 的数据文件

    ## References in BibTeX and RIS.
    load.reference.repeated-key = 键 '{key}' 重复，首见于第 {line} 行
    load.reference.entry = 条目 '{key}'{space}
    load.reference.entry-without-key = 此处开始的内容
    load.reference.unclosed = {entry}没有结束；读到下一条目为止
    load.reference.unreadable = {entry}从此处起无法读取：应为{expected}
    load.reference.field-name = 字段名
    load.reference.value = 值
    load.reference.equals = '{name}' 之后的 '='
    load.reference.repeated-field = 条目 '{key}' 的 '{name}' 出现了两次；取第一个
    load.reference.repeated-tag = 该文献的 '{tag}' 出现了两次；取第一个
    load.reference.unknown-string = 此文件没有 @string '{name}'；按文本读取
    load.reference.stray-lines = 文献以 TY 行开头；其前的内容已略去
    load.reference.no-end = 该文献没有 ER 行结尾；读到下一个 TY 行为止
    load.reference.no-end-of-last = 该文献没有 ER 行结尾；读到文件末尾

    ## Faults, counted.
    load.count.bad-dates = {count} 个错误日期
    load.count.bad-numbers = {count} 个错误数字
    load.count.bad-truth-values = {count} 个错误真假值
    load.count.bad-lists = {count} 个错误列表
    load.count.missing-values = {count} 个缺失值
    load.count.repeated-values = {count} 个重复值
    load.count.duplicate-ids = {count} 个重复 id
    load.count.duplicate-rows = {count} 个重复行
    load.count.outside-list = {count} 个不在允许之列的值
    load.count.outside-pattern = {count} 个不符合模式的值
    load.count.dangling-references = {count} 个无效引用
    load.count.ambiguous-references = {count} 个有歧义的引用
    load.count.surplus-cells = {count} 行有多余的单元格
    load.count.missing-cells = {count} 行缺少单元格
    load.count.unterminated-quotes = {count} 个未结束的引号
    load.count.invalid-text = {count} 格不是文本
    load.count.out-of-range = {count} 个超出范围的值
    load.count.wrong-lengths = {count} 个长度不符的值
    load.count.outside-bounds = {count} 个超出上下限的值
    load.count.spaces-at-ends = {count} 个首尾有空格的值
    load.count.reversed-spans = {count} 个颠倒的时段
    load.count.text-after-quotes = {count} 格在引号之后还有文字
    load.count.not-json = {count} 行不是 JSON
    load.count.loose-json = {count} 处不是 JSON
    load.count.repeated-names = {count} 个重复的名称
    load.count.broken-references = {count} 条有误的文献
    load.count.faults = {count} 个文件问题

    ## A load, as a whole.
    load.faults = 语料库中有 {count} 个错误
    load.faults-shown = 语料库中有 {count} 个错误，显示 {shown} 个
    load.accepted = {faults}：无法读取的单元格保留原文，视为未定；'clio check' 可列出更多，--rejects FILE 可写出全部
    load.refused = {faults}；请修正，或去掉 --strict-load
    load.progress = {file}：{share} %，{speed}
    load.progress.left = {file}：{share} %，{speed}，剩余 {seconds} 秒
    load.progress.soon = {file}：{share} %，{speed}，剩余不到 1 秒

    ## Dates.
    date.none = 没有日期；请按年-月-日书写，如 1976-06-03
    date.not-edtf = '{text}' 不是 EDTF；请按年-月-日书写，如 1976、1976-06 或 1976-06-03
    date.not-edtf.one = '{text}' 不是 EDTF；请写 {form}
    date.not-edtf.several = '{text}' 不是 EDTF；请按年-月-日书写：{forms:list or}
    date.no-such-month-or-season = '{text}' 的月份是 {month}；月份为 01 至 12，季节为 21 至 41
    date.no-such-month = '{text}' 的月份是 {month}；月份为 1 至 12
    date.no-such-day = 历法中没有 '{text}' 这一天；{month} 的最后一天是 {month}-{last}
    date.no-day-fits = 历法中没有符合 '{text}' 的日子；只在数字未知处写 X
    date.impossible-time = '{text}' 的时刻不存在；请写成 23:20:30，并加 Z 或如 +09:00 的时区
    date.year-out-of-reach = '{text}' 的年份太远，无法计算
    date.time-in-interval = '{text}' 带有时刻；区间和集合只接受日期
    date.time-in-condition = '{text}' 带有时刻，而条件只比较日期；请写 {day}，并用 sort 按时刻排序
    date.single-member = '{text}' 是只有一个日期的集合；请只写该日期，或在逗号后再写一个
    date.reversed-range = '{text}' 中有范围的结束早于开始；请先写较早的日期
    date.outside-era = '{text}' 不在{era}之内，{era}自 {first} 至 {last}
    date.outside-current-era = '{text}' 不在{era}之内，{era}自 {first} 至今
    date.old-calendar = '{text}' 是 1872 年以前所用旧历的日子；请写公历日期
    date.not-in-form = '{text}' 不符合格式 {form}
    date.not-a-date = '{text}' 不是日期；请按年-月-日书写，如 1976-06-03
    date.two-digit-year = '{text}' 的年份只有两位；请写全四位
    date.ambiguous-order = '{text}' 可能是 {dayFirst} 或 {monthFirst}；请在该字段的 'format' 中声明顺序：%d/%m/%Y 或 %m/%d/%Y
    date.older-calendar = '{text}' 是更早历法的日子；请只写年份，或用 EDTF 写公历日期
    date.no-year-zero = '{text}' 不是年份：公元前 1 年之后是公元 1 年
    date.decade-or-century = '{text}' 可能是十年，也可能是一百年；请写 190X 或 19XX
    date.month-or-span = '{text}' 可能是 {month} 或 {span}；请写其中之一，或声明该字段的 'format' 为 any-months 或 any-spans
    date.one-digit-month = '{text}' 的月份只有一位；请写 {form}
    date.circa-or-century = '{text}' 可能指 '{circa}' 或 '{century}'；请写其中之一
    date.zero-date = '{text}' 不是日期；若表示没有日期，请加到该字段的 "missingValues"
    date.states-none = '{text}' 表示没有日期
    date.other-calendar = '{text}' 是其他历法的日期；请写公历日期
    date.no-such-time = '{text}' 的时刻不存在
    date.no-span = '{text}' 不是时段；结束须晚于开始
    date.too-far-away = '{text}' 秒距 1970 年太远
    date.outside-year = '{date}' 不在记录所给的 {year} 年

    ## Texts of sources.
    text.cannot-read = 无法读取 '{path}'：{reason}
    text.empty = 文件为空
    text.not-utf8 = 第 {line} 行不是 UTF-8
    text.too-large = 大小为 {size} MB，而文本不得超过 {limit} MB
    text.no-text = 其中没有文字，只有标签或空白
    text.write-path = 请写出相对于 clio 运行所在文件夹的文件路径
    text.attach-text = 请附上含来源正文的文件，纯文本或 HTML 均可
    text.cut = 请将其切分，只附上被引用的部分
    text.left-out = 警告：已略去该文本：{reason}
    text.left-out.remedy = 警告：已略去该文本：{reason}；{remedy}
    text.convert = 请转换：'{command}'，并换成其实际编码
    text.convert-from = 看似 {encoding}：'{command}' 可转换它

    ## Files of the system.
    file.cannot-read = 无法读取 '{path}'：{reason}
    file.cannot-write = 无法写入 '{path}'：{reason}
    file.cannot-write.remedy = 无法写入 '{path}'：{reason}；{remedy}
    file.is-folder = 它是文件夹
    file.is-pipe = 它是管道
    file.is-socket = 它是套接字
    file.is-device = 它是设备
    file.is-file = 它是文件
    file.is-current-folder = 它是当前所在的文件夹
    file.too-large = 超过 {size} MB
    file.larger-than-memory = 超出内存容量
    file.is-read-only = 文件是只读的
    file.folder-is-read-only = 文件夹或其中的文件是只读的
    file.name-folder = 请给出文件夹
    file.name-folder-within = 请给出其中的一个文件夹
    file.choose-name-or = 请换一个名称，或允许写入：{command}
    file.choose-name = 请换一个名称
    file.no-folder-of-that-name = 此处没有文件夹 '{path}'：请写完整路径
    file.make-folder = 请先建立文件夹：{command}
    file.choose-place = 请换一个位置：'{folder}' 不可写
    file.choose-place-or-less = 请换一个位置，或缩小结果：此处的文件不能这么大
    file.choose-place-with-option = 请用 -o 选择其他位置
    file.make-room = 请腾出磁盘空间，或换一个位置
    file.interrupted = 已中断
    file.not-named = 启动时未指明它，而 --safe 要求指明
    file.safe-writes-none = --safe 不写任何文件
    file.not-packed-corpus = 它不是打包的语料库
    file.not-of-clio = 其中有并非 clio 写入的文件
    file.name-empty-folder = 请给出新的或空的文件夹

    ## Packages and schemas that are written.
    write.unnamed-row = '{field}' 引用了 '{table}' 的第 {row} 行，而该行没有自己的 id
    write.give-ids = 请为 '{table}' 的每一行指定唯一的 id
    write.schema-of-seeds = 内置语料库已有描述文件；请给出要保存模式的表
    write.schema-of-input = 标准输入中的表没有存放模式的位置；请先把表存为文件
    write.schema-elsewhere = '{file}' 不在模式所在的 '{folder}' 中；请打开同一文件夹中的表
    write.schema-described = '{file}' 已有描述文件；请编辑它
    write.schema-packed = 语料库已打包；请保存 '{file}' 的模式，再重新打包

    ## The report of a check.
    check.tables = {count} 个表
    check.rows = {count} 行
    check.no-faults = 没有错误
    check.faults = {count} 个错误
    check.warnings = {count} 个警告
    check.unkept = 其中 {count} 个只计数、未列出
    check.summary = {faults}：{size}
    check.first-of-each-kind = 每类只列出前 {count} 个；--rejects FILE 可写出全部
    check.group = {place}: {faults}
    check.group.on-line = {place}: {faults}，在第 {line} 行
    check.group.on-lines = {place}: {faults}，在第 {lines} 行
    check.group.on-first-lines = {place}: {faults}，在第 {lines} 等行
    check.table = {file}：集合 '{name}'，{form}，{rows} 行 {columns} 列
    check.heading.field = 字段
    check.heading.kind = 类型
    check.heading.filled = 有值
    check.heading.missing = 缺失
    check.heading.first-values = 前几个值
    check.unread = {missing}，{count} 个无法读取
    check.values-of = {name}：{fields:list and} 的值
    check.date-of = {name}：由 {fields:list and} 组成的日期
    check.span-of = {name}：从 {start} 到 {end} 的时段
    check.form.not-split = 单元格间无分隔符
    check.form.split = 以{delimiter}分隔单元格
    check.form.two-spaces = 两个以上空格
    check.form.quotes-are-data = 引号为数据
    check.form.quotes = 引号为 '{quote}'
    check.form.escape = 以 '{escape}' 转义引号
    check.form.comments = '{mark}' 之后为注释
    check.form.no-header = 无表头
    check.form.at = {form}，位于 '{path}'
    check.form.geojson-lines = GeoJSON，每行一个要素
    check.form.csl-lines = CSL-JSON，每行一个条目
    check.form.csl-by-key = 按键排列的 CSL-JSON
    check.form.sparql = JSON 格式的 SPARQL 结果
    check.form.json-array = JSON 数组
    check.form.json-by-key = 按键排列的 JSON 对象
    check.form.json-object = 一个 JSON 对象
    check.form.json-by-columns = 按列排列的 JSON

    ## How columns are kept.
    check.kept.texts = 文本
    check.kept.codes-of-texts = {count} 个文本的代码
    check.kept.codes-of-names = {count} 个名称的代码
    check.kept.bits = {count} 位
    check.kept.scaled = {count} 位，单位 1/{scale}
    check.kept.bounds = 上下限
    check.kept.rows = 行号
    check.kept.days = {count} 位的日期，{texts} 个文本的代码
    check.kept.days-and-spans = {count} 位的日期，{texts} 个文本的代码，另存 {others} 个时段等

    ## The file of faults, and the schema that is saved.
    check.rejects-written = {faults}已写入 {path}
    check.schema-exists = '{path}' 已存在；请先移走，再保存模式
    check.schema-written = 模式已写入 {path}；请编辑后用以下命令打开：clio {folder}

    ## Imports.
    import.unknown-preset = 没有预设 '{name}'；'clio import' 可列出全部预设
    import.unknown-preset.nearest = 没有预设 '{name}'；是否想写 '{nearest}'？
    import.bad-preset = {place}: 无法遵循该预设：{reason}
    import.no-table = {file}: 这些列不能组成 '{preset}' 的任何表；缺少 {columns:quoted and}
    import.no-table.between = {file}: 这些以{delimiter}分隔的列不能组成 '{preset}' 的任何表；缺少 {columns:quoted and}
    import.other-width = {file}: 有 {count} 列，而 '{preset}' 需要 {expected:list or} 列
    import.folder-is-not-empty = 文件夹不是空的
    import.name-new-folder = 请给出新的文件夹，或先删除此文件夹
    import.name-other-folder = 请用 -o 给出另一个文件夹
    import.not-utf8 = 不是 UTF-8
    import.no-code-list = 没有代码表 '{name}'
    import.no-encoding = 没有编码 '{name}'
    import.preset = 预设
    import.column-or-value = 列名或值的构成方式
    import.records = {file}: {count} 条记录
    import.records-assumed = {file}: {count} 条记录，按字节特征以 {encoding} 读取
    import.tables = {folder}: {tables}
    import.faults = {faults}：
    import.faults-left-out = {faults}，已略去：
    import.faults-in = '{field}' 中有{faults}：
    import.faults-in-left-out = '{field}' 中有{faults}，已略去：
    import.fault = {space}{space}{fault}
    import.more = {space}{space}...


    # Queries: what is wrong with them (Query, Engine).


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
