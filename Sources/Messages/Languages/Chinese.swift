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
    load.dangling-reference.any = 没有哪张表有行 '{read}'
    load.dangling-reference.any-nearest = 没有哪张表有行 '{read}'；是否想写 '{nearest}'？
    load.ambiguous-reference = 多张表都有行 '{read}'；请写 {names:quoted or}
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
    load.maybe-list = 此列按文本读取，但 '{read}' 可能是一个列表：其中一部分是其他单元格的完整值；请用 --save-schema 写出模式，并为该字段声明 "separator": "{separator}"
    load.some-dates = 此列按文本读取，因为 {values} 个值中虽有 {dates} 个是日期，'{exception}' 却不是
    load.some-dates.named = 此列名似日期，但按文本读取，因为 '{exception}' 不是无歧义的日期格式
    load.days-without-zeros.one = 有 1 个日期 '{read}' 缺少前导零；按已补零读取
    load.days-without-zeros.many = 有 {count} 个日期缺少前导零，如 '{read}'；按已补零读取
    load.spreadsheet-days = 这些数字可能是电子表格的日期序号，'{read}' 即 {readings:list or}；请在电子表格中把日期存为文本
    load.day-counted-from = {day}（自 {year} 年起算）
    load.codes-in-dates = {fields:quoted and} 中有 {count} 格的 {codes:quoted and} 视为未知

    ## JSON.
    load.not-json = 不是 JSON：{reason}
    load.several-tables = 文件含有多张表：{members:quoted and}；请取出其中一个的行：jq '.{first}' {file} | clio -
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
    load.order-of-one-field = 'clio.order' 只指定一个字段："seq"，或 {{"relation": {{"causes": ["from", "to"]}}}}
    load.order-of-two-fields = 'clio.order' 为每个值指定两个字段，在先的行的字段居前：["from", "to"]
    load.period-not-a-date = 'clio.period' 不是 1945/2024-10 这样的 EDTF 日期：'{period}'
    load.order-without-field = 'clio.order' 指定了不存在的字段：'{name}'
    load.order-not-numbers = 'clio.order' 指定的 '{name}' 不是整数字段
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
    load.too-many-columns = 共 {count} 列，而一张表最多 {most} 列；请把列转为行，若分隔符有误则请声明 "delimiter"
    load.too-many-rows = 超过 {most} 行，一张表容纳不下；请拆分文件
    load.too-many-cells = {rows} 行、{columns} 列，几乎全是缺失值；请检查表头与单元格的分隔符
    load.too-much-text = 一列的文本超过 {size} MB，一张表容纳不下；请拆分文件
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

    ## What the system says of a file.
    file.system.missing = 没有这个文件或文件夹
    file.system.denied = 没有权限
    file.system.not-permitted = 不允许此操作
    file.system.is-folder = 它是文件夹
    file.system.no-folder = 路径中有一部分不是文件夹
    file.system.read-only = 文件系统是只读的
    file.system.full = 磁盘已满
    file.system.quota = 超出磁盘配额
    file.system.too-large = 文件过大
    file.system.too-many-open = 打开的文件过多
    file.system.links = 符号链接层数过多
    file.system.name = 文件名过长
    file.system.device = 读写设备出错


    ## Packages and schemas that are written.
    write.unnamed-row = '{field}' 引用了 '{table}' 的第 {row} 行，而该行没有自己的 id
    write.give-ids = 请为 '{table}' 的每一行指定唯一的 id
    write.schema-of-seeds = 内置语料库已有描述文件；请给出要保存模式的表
    write.schema-of-input = 标准输入中的表没有存放模式的位置；请先把表存为文件
    write.schema-elsewhere = '{file}' 不在模式所在的 '{folder}' 中；请打开同一文件夹中的表
    write.schema-described = '{file}' 已有描述文件；请编辑它
    write.schema-packed = 语料库已打包；请保存 '{file}' 的模式，再重新打包

    ## The report of a check.
    check.tables = {count} 张表
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

    # How a fault is shown.
    query.error = 错误[{code}]：{message}
    query.warning = 警告[{code}]：{message}
    query.hint = 提示：{hint}

    # The text itself.
    query.expected = 应为：{what}；实为：{found}
    query.unterminated-quote = 引号没有闭合
    query.unterminated-quote.hint = 请在同一行内闭合，或在下一个空行之前闭合
    query.unclosed = '{bracket}' 没有闭合
    query.unclosed.hint = 请用 '{closing}' 闭合
    query.unopened = '{bracket}' 没有对应的左括号
    query.unopened.hint = 请删去，或在前面补上左括号
    query.two-conditions = 两个条件并列：请在中间写 'and'
    query.unknown-character = 此处不应有 '{text}'
    query.unknown-character.hint = 请删去；若属于名称或文本，请放在双引号内
    query.foreign-quotes = 值要放在双引号内：请写 {write}
    query.foreign-form = '{found}' 不是 clio 的写法：请写 {write}
    query.interval-without-sign = '{text}' 会被读作除法
    query.interval-without-sign.hint = 表示时段请写 '@{text}'，表示其间的日期请写 '{range}'
    query.bad-date.decade = '{text}' 是一个年代；请写 {write}
    query.too-deep = 嵌套超过 {limit} 层
    query.too-deep.hint = 请把条件拆成几个 'where' 步骤
    query.number-too-large = 数值 '{number}' 过大
    query.number-too-large.hint = 最大的整数是 {largest}；更长的编号是文本，请放在双引号内
    query.missing-is-a-state = 'missing' 不是可以比较的值：请写 'is missing' 或 'is not missing'
    query.reversed-range = 范围 '{range}' 的终点在起点之前
    query.invalid-text = 无法读取这段文字：{reason}
    query.invalid-text.size = 超过 {megabytes} MB
    query.invalid-text.size.hint = 请拆成几个脚本
    query.invalid-text.not-utf-8 = 不是 UTF-8 编码
    query.invalid-text.nul = 含有 NUL 字节
    query.invalid-text.hint = 请存为 UTF-8，不要夹带其他字节
    query.missing-pipe = '{stage}' 之前缺少 '|'
    query.stray-continuation = 语句不能以 '{word}' 开头
    query.stray-continuation.fix = '{text}' 接着上一个结果；以 '{word}' 开头的行接着上面的语句，除非中间有空行或 ';'
    query.stray-continuation.hint = 空行或 ';' 会结束语句：'{word}' 之前不要留
    query.sign-in-name = '{sign}' 是值的结尾：含有它的名称要加引号
    query.reserved-in-name = '{word}' 是查询语言的保留字：含有它的名称要加引号

    # What was expected, and what was found.
    query.expected.value = 值
    query.expected.field-or-value = 字段或值
    query.expected.condition-after = '{word}' 之后的条件
    query.expected.field-name = 字段名
    query.expected.field-after = '{word}' 之后的字段
    query.expected.text-to-find = 'find' 之后的名称或文字
    query.expected.pivot-key = 'pivot' 之后的一个分组键
    query.expected.list-of-values = 值的列表，如 '[a, b]'
    query.expected.unpivot-columns = 'unpivot' 之后的各列
    query.expected.unpivot-names = 'as' 和两个名称：列名与值
    query.expected.unpivot-value = ',' 和值列的名称
    query.expected.field-after-each = 'each' 之后含多个值的字段
    query.expected.field-after-follow = 'follow' 之后指向其他行的字段
    query.expected.value-after = '{text}' 之后的值
    query.expected.operator = '{text}' 之后的运算符，如 '='
    query.expected.number-beside = '{sign}' 两边的数值
    query.expected.range-end = '..' 之后的年份或日期
    query.expected.collection = 集合
    query.expected.collection-before = '{word}' 之前的集合，或表示上一个结果的 '_'
    query.expected.collection-after-describe = 'describe' 之后的集合
    query.expected.behind-collection = 集合之后的 'where' 或 '|'
    query.expected.behind-condition = 'and'、'or'、'|' 或查询结尾
    query.expected.behind-stage = '|' 或查询结尾
    query.expected.comma-or-pipe = ',' 或 '|'
    query.expected.comma-or-bracket = ',' 或 ']'
    query.expected.pipe-or-brace = '|' 或 '}}'
    query.expected.end-of-statement = 语句结尾
    query.expected.stage = 步骤，如 'where' 或 'count'
    query.expected.state = 'is' 之后的状态，如 'missing' 或 'uncertain'
    query.expected.chart-kind = 图表的种类（{kinds:list or}）
    query.expected.word-after = '{before}' 之后的 '{word}'
    query.expected.name-after-word = '{word}' 之后的名称
    query.expected.parameter = '{word}' 之后的参数，如 $x
    query.expected.parameter-of-view = 视图括号内的参数，如 $x
    query.expected.parameter-as-source = 作为起点的参数，如 $x
    query.expected.equal-query = '{name}' 之后的 '=' 和查询
    query.expected.equal-value = '${name}' 之后的 '=' 和值
    query.expected.in-query = 'in' 以及不含 {id} 的查询
    query.expected.from-query = 'from' 和引号内的查询
    query.expected.query-in-quotes = 'from' 之后引号内的查询
    query.expected.query-in-braces = '{word}' 之后花括号内的查询
    query.expected.condition-in-brackets = 'where' 之后圆括号内的条件
    query.expected.file-in-quotes = '{word}' 之后引号内的文件名
    query.expected.message-in-quotes = 'else' 之后引号内的说明
    query.expected.code-in-quotes = 'error' 之后引号内的代码
    query.expected.error-after-expect = 'expect' 之后的 'error'
    query.expected.item-id = 行的 id
    query.expected.number-of-rows = '{word}' 之后的行数
    query.expected.number-of-columns = 'width' 之后的列宽
    query.expected.seed = 'seed' 之后的整数
    query.expected.group-number = 'open' 之后的组号
    query.expected.first-or-last = 'missing' 之后的 'first' 或 'last'
    query.expected.width-or-sort = 'with' 之后的 'width' 或 'sort'
    query.expected.width = 'width' 和列宽
    query.expected.sort-side = ',' 之后的 'sort left' 或 'sort right'
    query.expected.side = 'sort' 之后的 'left' 或 'right'
    query.expected.word-to-find = 要查找的词或文本
    query.expected.word-to-find-after = '{word}' 之后要查找的词或文本
    query.expected.format = 'as' 之后的格式，如 csv
    query.expected.style = 'as' 之后的样式，如 bibtex
    query.expected.as-before-style = 样式之前的 'as'
    query.expected.pattern = 模式
    query.expected.pattern-in-quotes = 'like' 之后引号内的模式
    query.expected.pattern-in-slashes = '{sign}' 之后两个斜杠之间的模式
    query.expected.pattern-flags = 模式之后的 'i'、'm' 或 's'
    query.expected.regex = 正则表达式
    query.expected.window-unit = 数字之后的 days、weeks、months 或 years
    query.expected.time-span = 天、周、月或年的数目，如 'within 30 days'
    query.expected.sequence-step = 方括号中的一步，如 [type = treaty] 或 ![type = treaty]
    query.expected.window-size = 'over' 之后的行数或年数（至少为 1）
    query.field-of-kind = '{field}'（{kind}）
    query.expected.on-fields = 'on' 及两边相符的字段
    query.expected.agreeing-field = 两边相符的字段
    query.expected.stages-in-braces = 花括号中的步骤，如 '{{sort date | limit 3}}'
    query.subject.query-without-name = 没有名称的查询
    query.hint.name-for-join = 在其后写 'as' 和列的名称
    query.owner.field = 某字段的名称
    query.owner.step = 另一步的名称
    query.hint.field-of-rows = 写它所指的行的字段，如 '{field}.id'
    query.hint.convert-key = 用 'compute number(..) as ..' 或 text(..) 使两者同类
    query.hint.each-before-per = 先写 '| each {field}'，使每个值各成一行
    query.subject.in-braces-of-per = 'per' 花括号中的 '{stage}'
    query.hint.stages-of-per = 那里可写 where、sort、limit、compute、select、distinct、sample；请写在 '}}' 之后
    query.hint.compute-before = 先在前面的步骤中计算：'| compute {text} as NAME'
    query.subject.on-the-right = 比较右边的 '{text}'
    query.hint.compute-right = 先计算：'| compute {text} as x | where .. = .x'
    query.found.end = 查询结尾
    query.found.empty-text = 空文本
    query.found.long-pattern = 过长的模式
    query.found.faulty-regex = 有误的表达式：{reason}

    # Names.
    query.unknown-collection = 未知的集合 '{name}'
    query.unknown-collection.command = 命令以点开头：请写 '{command}'
    query.unknown-collection.hint = '.tables' 列出所有集合
    query.unknown-stage = 未知的步骤 '{name}'
    query.unknown-stage.hint = 可用的步骤：{stages:list separator}
    query.unknown-field = '{collection}' 中没有字段 '{name}'
    query.unknown-field-anywhere = 所有集合都没有字段 '{name}'
    query.unknown-field.hint = '{command}' 列出所有字段
    query.unknown-value = '{field}' 中没有 '{name}'
    query.unknown-value.hint = '{command}' 列出所有的值
    query.unknown-parameter = 未知的参数 '${name}'
    query.unknown-parameter.hint = 请在命令行用 -p {name}=.. 设定，或先写 'let ${name} = ..'
    query.no-answer-yet = 还没有结果
    query.no-answer-yet.hint = 请先查询一次：之后 '_' 就是它的结果
    query.no-answer = 没有结果 '_{number}'
    query.no-answer.hint = '_' 是上一个结果，'_1' 是本次会话的第一个
    query.answer-dropped = 结果 '_{number}' 已不再保留
    query.answer-dropped.hint = 保留最近 1,000 个，以及用 '| into $name' 保存的：请重新查询
    query.unknown-function = 未知的函数 '{name}'
    query.unknown-function.hint = '.help functions' 列出所有函数
    query.unknown-function.known = 可用的函数：{functions:list separator}
    query.unknown-function.date = 日期直接写出即可：1976-06-03
    query.unknown-function.today = 日期直接写出即可：查询与当天是哪一天无关
    query.unknown-state = '{name}' 不是值的状态
    query.unknown-state.hint = 要与值比较，请写 '='
    query.unknown-command = 未知的命令 '{name}'
    query.unknown-command.hint = '.help' 列出所有命令
    query.unknown-view = 未知的视图 '{name}'
    query.unknown-view.hint = 请用 'view {name}($x) = ..' 定义
    query.unknown-item = 没有名为 '{id}' 的行
    query.unknown-item.hint = 'select id' 显示查询各行的 id
    query.no-such-row = 上一个结果没有第 {number} 行：共 {count} 行
    query.row-of-groups = 上一个结果的每一行代表语料库中的多行
    query.row-of-groups.hint = 用 'open {number}' 显示其中一行所代表的各行
    shell.let-missing = ${name} 没有值：查询没有给出值
    shell.other-row = 用 'show row {number}' 显示上一个结果的第 {number} 行
    query.ambiguous-name = '{name}' 可指以下 {count} 个中的任一个：{ids:list separator}
    query.ambiguous-name.hint = 要指其中一个，请写 id
    query.several-items = 有多行叫作 '{id}'
    query.several-fields = 有 {count} 个字段的列标题是 '{name}'
    query.first-of-heading = 有 {count} 列的列标题是 '{name}'，此处指第一列：\
    要指{rest:word 另一列|其他列}，请写 {others:quoted or}
    query.name-taken = '{name}' 已是{owner}：请另取名称
    query.owner.collection = 集合
    query.owner.collection-of-corpus = 本语料库的集合
    query.owner.column = 另一列的名称
    query.owner.count = 计数列
    query.owner.parameter = 视图的另一个参数
    query.recursive-view = 视图 '{name}' 引用了自身
    query.recursive-view.hint = 请让它从集合或另一个视图开始
    query.no-texts = 没有段落：尚未附上任何来源的文本
    query.no-texts.hint = 请附上来源的副本：'.attach {source} FILE'；'sources' 列出来源
    query.no-texts.no-sources = 文本属于 'sources' 的行，而本语料库没有它

    # Kinds of values.
    query.cannot-compare = '{field}'（{kind}）无法与此比较：{other}
    query.cannot-compare.hint = '.schema' 说明字段的内容
    kind.text = 文本
    kind.category = 类别
    kind.whole-number = 整数
    kind.number = 数值
    kind.truth = 真假值
    kind.date = 日期
    kind.month = 月份（1 至 12）
    kind.year = 年份
    kind.list = 文本列表
    kind.name = 名称
    kind.any-row = 任一集合的行
    query.subject.query = 查询
    query.subject.list = 列表
    query.subject.label-of-absent = 名称“{label}”
    query.subject.empty-list = 空列表
    query.subject.field-name = 字段名
    query.subject.field = '{field}'（{kind}）
    query.subject.date = 日期 '{text}'
    query.subject.number = 数值 '{text}'
    query.subject.year = 年份 '{text}'
    query.subject.rows = {noun} 的行
    query.subject.further-rows = 可继续查询的行
    query.subject.regex-group = 正则表达式的第 {group} 组
    query.subject.several-rows = {count} 行的结果
    query.subject.pivot-of-several = 有几个汇总时的 'pivot'
    query.subject.alone = 单独的 '{text}'
    query.subject.path-backwards = 反向的路径
    query.subject.value-parameter = '${name}'（一个值）
    query.subject.value-of-rows = '{text}'（单行的值）
    query.not-a-condition = '{text}' 不是条件：它没有真假
    query.not-a-condition.hint = 请写成比较，如 'year < 1976'；几个值中的任一个写 'in [a, b]'
    query.not-allowed-here = 此处不能用：{what}
    query.wrong-usage = '{name}' 的写法是 {usage}
    query.no-sources = '{rows}' 的行没有注明可引用的来源
    query.field-in-backquotes = '{text}' 在此处是{reads}：指字段请写 {write}
    query.field-without-backquotes = 字段 '{text}' 要加反引号：请写 {write}
    query.no-field-compared = '{text}' 是{reads}：比较的左边应为字段
    query.no-field-compared.hint = 请先写字段，如 'year < 1976'
    query.sides-exchanged = '{text}' 是{reads}：比较的左边应为字段，请写 '{write}'
    query.number-beside-field = '{text}' 在此处是数值：指字段请写 {write}
    query.reads.text = 文本
    query.reads.quantity = 带单位的数值
    query.reads.nothing = 空值
    query.reads.calculation = 算式
    query.reads.function = 函数
    query.reads.value = 值

    # Hints.
    query.hint.write = 请写 '{text}'
    query.hint.write-one = 请写 {names:quoted or}
    query.hint.usage = 请写 {usage}
    query.hint.did-you-mean = 是否指 {names:quoted or}？
    query.hint.there-are = 共有 {count} 个：{names:quoted and}
    query.hint.write-value = 请写一个值
    query.hint.write-number = 请写数值
    query.hint.write-truth = 请写 'true' 或 'false'
    query.hint.write-date = 请写年份、1976-06-03、1964..1976，或在 '@' 之后写 EDTF
    query.hint.write-month = 请写 1 至 12 的数，或 6..9
    query.hint.write-regex = 请写正则表达式：~ /{pattern}/
    query.hint.formula-parts = 请写字段、值或函数
    query.hint.date-operators = 日期可用 =、!=、<、<=、>、>= 和 'in 1964..1976'
    query.hint.number-operators = 数值可用 =、!=、<、<=、>、>= 和 'in 1..10'
    query.hint.month-operators = 月份可用 =、<、> 和 'in'
    query.hint.category-operators = 类别可用 =、!=、'in'、'contains'、'like' 和 ~
    query.hint.name-operators = 名称可用 =、!=、'in'、'contains'、'like' 和 ~
    query.hint.case-flags = '=' 和 'contains' 不区分大小写：请删去
    query.hint.read-only = 语料库只能读取：'.open' 打开另一个
    query.hint.sql = 查询以集合开头：events where type = treaty | group by decade | sort count desc；'.help tasks' 列出各种做法
    query.hint.dot-command = 命令以点号开头：'.help commands' 列出全部
    query.hint.foreign = 照这样写没有对应的形式；'.help tasks' 列出可以做的事
    query.hint.query-place = 它要写在 '='、'!='、'in' 或 'under' 之后
    query.hint.braces-place = 花括号内的查询要写在 'in' 或 'under' 之后
    query.hint.braces-select = 花括号内的查询要以 'select' 和用来比较的那个字段结尾
    query.hint.date-shift = 日期可写 + 3 months、- 10 years
    query.hint.year-of-date = 要用年份计算，请写 year(..)
    query.hint.only-numbers = 只有数值可以计算
    query.hint.number-range = 范围的两端都必须是数值
    query.hint.days-alone = 天数是普通的数：只写数字，或者比较日期，如 'end - start > 5 years'
    query.hint.regex-groups = 它有 {count} 个组
    query.hint.let-one-value = 值只有一行：让查询以 'count' 或 'limit 1' 结尾，或用 '| into ${name}' 保存所有行
    query.hint.no-unit = 这些数值没有单位：请只写数值
    query.hint.word-as-unit = 数值 {number} 之后的 '{unit}' 会被读作单位
    query.hint.decade = 年代以其第一年表示，如 1970
    query.hint.century = 世纪以其第一年表示，如 1900
    query.hint.asked-of-date = '{part}' 只能用于日期
    query.hint.state-of-dates = '{state}' 只能用于日期
    query.hint.compares-dates = '{word}' 比较日期
    query.hint.compares-texts = 'exact' 比较文本
    query.hint.no-basis = '{collection}' 没有说明哪些日期出自推断的字段 'basis'
    query.hint.in-takes-list = 'in' 后可写列表
    query.hint.field-or-text = 指它的值请写 '.{text}'，指文本请写 '"{text}"'
    query.hint.like-with-like = 日期与日期、数值与数值、文本与文本才能比较
    query.hint.texts-without-order = 它的值是文本，与数值和日期之间没有先后
    query.hint.texts-only = 它的值是文本，其中没有 clio 能读的数值或日期
    query.hint.under = 'under' 只能用于有上下级关系的字段
    query.hint.one-value = 每行本来就只有一个值
    query.hint.one-list = '{function}' 只接受一个列表，并对其中每个值计算
    query.hint.each-first = 请先写 'each {field}'，使每个值成为一行
    query.hint.count-values = 要得到值的个数，请写 count({field})
    query.hint.takes-number = {function} 只接受数值
    query.hint.exact-numbers = {function} 只接受确切的数值，而这些可能只知道上下限
    query.hint.aggregates = 'with' 之后可写 {names:list separator}
    query.hint.group-or-window = 请写在 'group by .. with' 之后；若要每行一个值，可写 '{text} over all'
    query.hint.count-of-what = count 数行数；'count(distinct {field})' 数不同的值，'count where ({field} is known)' 数有值的行
    query.hint.no-rank = position() 按行计数：值相同的行各有其位
    query.hint.own-windows = 对于其他行，clio 有 'over all'、'so far'、'over last 5' 和 'over 3 years'
    query.hint.which-rows = 请写明针对哪些行：'{text}'；或写在 'group by .. with' 之后
    query.hint.window-behind-group = 分组时针对组内所有的行；请写在之前或之后的 'compute' 中
    query.hint.no-date-of-window = 'over 3 years' 之类的时间需要一个日期字段
    query.hint.sequence-by = 'sequence by ..' 查找共有一个值的各行的序列
    query.hint.no-earlier-step = 前面没有可写在点号之前的步骤名：请用冒号命名，[a: ..] [.. = .a.type]
    query.hint.earlier-steps = 前面的步骤名为{names:list and}
    query.hint.within-of-sequence = 它说明序列各行相隔多远：'| sequence within 30 days [type = test] [type = visit]'
    query.hint.chart-of-groups = 图表为每组画一个数：请给各组一个数，例如 'with count'
    query.hint.chart-over-key = 分组的图表以其键为轴：{names:list or}
    query.hint.chart-of-two-keys = 图表最多容纳两个键：请减少分组
    query.hint.chart-over-what = 请说明以什么为轴：'chart type'、'chart line year'
    query.hint.scatter = 散点图画在两个数字或日期之间：'chart scatter date by value'
    query.hint.timeline-without-date = 时间轴按日期绘制，而{noun}没有日期字段
    query.hint.sequence-without-date = 各行按日期先后相续，而{noun}没有日期字段
    query.hint.sequence-of-years = 各行按日期先后相续：请先用 '| compute date(year) as date' 由年份得出日期
    query.hint.sequence-of-which-date = 有多个日期字段 {names:list and}：请先用 '| compute {first} as date' 指明
    query.hint.sequence-of-absence = 序列至少要有一步不带“!”，即有一行在此
    query.hint.relation-beside-absence = 'before'、'during' 等只能写在两个不带“!”的步骤之间
    query.hint.window-of-absence-between = 查找范围就是前一行到后一行：请把 'within' 写在其后的一步里
    query.hint.window-of-absence-at-end = 请说明查找多远：![.. within 30 days]
    query.hint.window-of-first-step = 第一步之前没有别的行：请把 'within' 写在其后的一步里，或写在所有步骤之前
    query.hint.label-of-absent = 带“!”的一步没有行，无可命名
    query.hint.one-earlier-step = 'and' 的每一部分只能提到前面的一步：请写成两个条件
    query.hint.key-of-sequence = 'by' 只用于名称、文本、整数或引用的字段；'{field}' 只知上下限
    query.hint.one-date-of-window = 有多个日期字段 {names:list and}：请先用 '| compute .. as date' 指明
    query.hint.over-all-alone = 这样的值只能用 'over all' 求得；更多可用 'group by' 和 'per'
    query.hint.empty-of-one-key = 只能有一个键是前后相连的时间或整数
    query.hint.empty-of-periods = 'empty' 可补齐年、月、年代、世纪、period(..) 和整数
    query.hint.open-behind-group = 它用来打开一组：请写在 'group by' 之后
    query.hint.show-row = 得到结果后用 'show row 1' 显示第一行的全部内容，用 '.mode line' 逐行显示
    query.hint.last-stage = 请写作最后一个步骤
    query.hint.value-of-rows = 写出含有这些行的查询：'let $x = {{COLLECTION | group with {sum}}}'
    query.hint.into = '| into ${name}' 保存结果的行
    query.hint.path-backwards = 条件要与 '{path}' 的起始行比较：请把两者写成各自的条件
    query.hint.both-rows = 内外两行都有：内层的请写 '{inner}'，外层的请写 '{outer}'
    query.hint.compare-itself = 它可能指向几个集合；请直接比较 '{field}'
    query.hint.field-to-rows = 请写指向其他行的字段
    query.hint.pivot-behind-group = 它把前面的分组变成各列：'group by .., {key} | pivot {key}'
    query.hint.pivot-key = 它不是分组键；分组键有 {names:quoted and}
    query.hint.pivot-sum = 分组键不能放在各列中；请写 'group by .. with' 的一个汇总
    query.hint.pivot-list = 有哪些值运行后才知道；请列出：'pivot {key} in [..]'
    query.hint.pivot-too-many = 它的值超过 {most} 个；请列出所要的值：'pivot {key} in [..]'
    query.hint.each-before-unpivot = 它有多个值；请在前面写 '| each {field}'，每个值一行
    query.hint.unpivot-one-kind = 各列须同类；请先用 compute 算出 text({first}) 和 text({second})
    query.hint.find-something = 请写要查找的名称或文字
    query.hint.cite-found = 请转到这些行本身：'follow label in {collection}'
    query.hint.leads-nowhere = 没有任何行有 '{field}' 的值
    query.hint.leads-to = '{field}' 指向 {collection}
    query.hint.follow-in = 它指向 {collections:list and}；请写 'follow {field} in {first}'
    query.hint.ask-of-collection = 它可能指向几个集合；请写 '{field} in {{{collection} where ..}}'
    query.hint.kinds-differ = 它在 {one} 中是{first}，在 {other} 中是{second}；请只查其中一个集合：\
    'follow {field} in {one}' 或 '{field} in {{{one} where ..}}'
    query.hint.further-name = 只有指向其他行的字段之后才能再写名称；'.link' 可使它指向其他行
    query.hint.groups-backwards = 没有任何行引用组
    query.hint.several-collections = 几个集合都有它：请选写其一：{names:list separator}
    query.hint.deep-elsewhere = '{path}' 指向另一类行：请去掉 'deep'
    query.hint.deep-computed = '{path}' 只为这些行算出：请写出路径本身
    query.hint.same-collection = 两边必须是同一集合的行
    query.hint.union-before = '{column}' 只为此前的行算出：请把 'union' 写在它之前
    query.hint.no-text-to-search = 它在正文、陈述、标题或名称中查找，而这些行都没有
    query.hint.claims = 它配对的是陈述，即有字段 'polarity' 的行
    query.hint.claims-in = 它配对的是陈述，即有字段 'polarity' 的行，如 {names:list separator}
    query.hint.claims-paired = 陈述按只有一个值的存储字段配对
    query.hint.cite-before = 这些不是集合的行：请把 'cite' 写在 '{stage}' 之前
    query.hint.citable = 可引用的是 {names:quoted or} 的行；'follow' 可转到那里
    query.hint.source-is-text = '{field}' 是纯文本：可在描述文件中把它声明为对来源表的引用
    query.hint.source-field = 需要一个引用来源表的字段 'source'
    query.hint.expect-rows = 要求有行请写 'count > 0'，要求没有行请写 'no rows'
    query.hint.expect-number = 行数请写 'count'
    query.hint.expect-where = expect 针对所有的行：请写 '| where {text} | expect count > 0'
    query.hint.expect-aggregate = expect 针对所有的行：请写 count、min({text}) 或 max({text})
    query.hint.describe = 'describe' 之后是集合和一个字段：请写 '{write}'

    # What keeps a column of text from being one of numbers or dates.
    query.remedy.fix = {texts:list and}不能读作{kind}：请更正，或在{place}中把字段声明为{kind}，\
    {count:word 该值|这些值}便视为未定
    query.remedy.two-numbers = {text}中的符号可能是千位分隔符，也可能是小数点：\
    请在{place}中把字段声明为数值，并注明 "groupChar" 或 "decimalChar"
    query.remedy.two-dates = {text}中的日也可能是月：请在{place}中把字段声明为日期，并注明 "format"
    query.remedy.units = {first}与{second}的单位不同：请把所有数值写成同一单位
    query.remedy.text-in-row = '{text}'（第 {number} 条）
    query.remedy.text-in-line = '{text}'（第 {number} 行）
    query.remedy.descriptor = 描述文件
    query.remedy.schema = --save-schema 写出的模式文件

    # Running, and what this version does not have.
    query.interrupted = 已中断
    query.expectation-failed = 结果与预期不符
    query.expectation-failed.expected = 预期：{text}
    query.expectation-failed.got = 实际：{text}
    query.plan.no-json = 不是 JSON：{reason}
    query.plan.other-corpus = 它是为其他集合生成的
    query.plan.arguments = '{name}' 的参数个数不对
    query.sample.no-file = 文件 '{file}' 不存在
    query.sample.no-file.hint = 路径从 clio 运行所在的文件夹算起

    # What may be written next, shown dim behind the cursor.
    hint.stage = 步骤
    hint.collection = 集合
    hint.field = 字段
    hint.function = 函数
    hint.value = 值
    hint.state = 状态
    hint.item = 标识或名称
    hint.unit = 单位
    hint.file = 引号中的文件名
    hint.mode = 格式
    hint.style = 样式
    hint.number = 数字
    hint.text = 要查找的文字
    hint.pattern = /正则表达式/
    hint.new-name = 新名称
    hint.new-parameter = $名称

    # What the shell finds wrong with a statement or a command.
    shell.read-as = 按 '{statement}' 处理
    shell.first-steps = 可以试试，或输入 '.help'：
    shell.command = 命令 '{command}'
    shell.command.hint = 它之前的几行不是完整的语句：请先结束语句，或在命令前留一个空行
    shell.picture-last = 图画放在了别的末阶段之后
    shell.picture-last.hint = 请放在前面：'| timeline | save "x.svg"'
    shell.save-behind-cite = 'cite' 之后的 'save'
    shell.save-behind-cite.hint = 'save' 写出的是行：请放在 'cite' 之前；来源列表可用 '-o FILE' 写出
    shell.expected-style = 样式，可用 {styles:list separator}
    shell.unknown-format = 未知的格式 '{name}'
    shell.unknown-format.hint = 可用的格式：{names:list separator}
    shell.format-not-told = 从名称 '{path}' 看不出格式
    shell.format-not-told.hint = 请以 {endings:list separator} 之一结尾，或在其后写 'as csv'
    shell.about = clio {version}，语言 {language}，Apache-2.0：{summary}
    shell.checked = {count} 条语句没有错误
    shell.no-folder = 无法进入 '{path}'：{reason}
    shell.reload-answers = 先前的结果属于原来的文件，已不再保留
    shell.reload-stdin = 标准输入无法再次读取
    shell.safe.read = --safe 下不允许对 '{path}' 使用 '{word}'
    shell.safe.write = --safe 下不允许使用 '{word}'
    shell.safe.write.hint = 要写文件，请去掉 --safe
    shell.safe.history.hint = 只写入启动时用 --history 指定的历史记录
    shell.safe.start.hint = 要启动程序，请去掉 --safe
    shell.safe.move.hint = 要更换文件夹，请去掉 --safe
    shell.safe.nothing-named = 只能读取启动时指定的文件，而启动时没有指定
    shell.safe.named = 只能读取启动时指定的文件：{names:quoted and}
    shell.safe.more-named = 只能读取启动时指定的文件：{names:quoted separator} 及另外 {more} 个
    shell.stopped.time = 运行 {time} 后停止
    shell.stopped.time.hint = '.set timeout' 或 --timeout 可延长时间；更窄的 'where' 用时更少
    shell.stopped.memory = 已停止：所需内存超过 {memory}
    shell.stopped.memory.hint = '.set memory' 或 --max-memory 可增加内存；在分组和排序之前加 \
    'where' 则用得更少
    shell.seconds = {number} {count:word 秒|秒}
    shell.too-many-rows = '{stage}' 会产生超过 {most} 行
    shell.too-many-rows.hint = 请在它之前用 'where' 或 'limit' 减少行数
    shell.too-many-pairs.hint = 'within' 可减少要比较的行，之前的 'where' 也可以
    shell.read-by-itself = '{path}' 读取了自身
    shell.read-by-itself.hint = 文件之间最多可嵌套读取 {count} 层
    shell.place-of-script = '{path}' 的位置从运行它的脚本算起
    shell.no-error = 没有错误
    shell.no-such-error = 查询没有如预期那样失败
    shell.answer-differs = 结果与 '{path}' 的第 {line} 行不同
    shell.no-more-lines = 没有更多行
    shell.no-history = 此处没有历史记录
    shell.no-history.hint = 只有交互时才保留
    shell.gather.taken = '{field}' 已存在
    shell.gather.taken.hint = 请给新字段另取名称
    shell.gather.name = '{name}' 不能照原样写在查询中
    shell.gather.name.hint = 请用由字母、数字和 '_' 组成、且不是保留字的名称
    shell.gather.kinds = 只有文本、整数和列表可以合并
    shell.gather.kinds.hint = '.schema {collection}' 列出各字段的类型
    shell.link.kind = '{field}' 的值不是文本或整数
    shell.link.kind.hint = 请链接其值能指明行的字段，如代码或 id
    shell.link.linked = '{field}' 已指向其他行
    shell.link.linked.hint = '.schema' 说明指向哪里；要改为别的链接，请重新打开语料库
    shell.link.nothing-in-common = '{field}' 的值（如 '{value}'）都不在 '{target}' 中
    shell.link.nothing-in-common.hint = 那个字段的值如 '{value}'；请链接到使用同一套代码的字段
    shell.no-text = 没有附上 '{source}' 的文本
    shell.no-text.hint = '.attach' 列出已附上的文本
    shell.nothing-to-fix = 没有可修正的错误
    shell.no-fix = 上一个错误没有可以直接套用的修正
    shell.no-fix.hint = .help {code} 有更多说明
    shell.example.no-help = 没有可运行的例子
    shell.example.no-help.hint = '.help limit' 会显示例子，'.help tasks' 有更多
    shell.example.none = 没有例子 {number}：上次的帮助共有 {count} 个
    shell.example.corpus = 例子查询的是内置语料库：'.open' 可打开它
    shell.question.none = 没有问题 {number}：编号从 1 到 {count}


    # What the shell says and asks (Conversation).
    shell.rows-of-years = {rows}（{first}–{last}）
    shell.summary = {title}：{rows}
    shell.summary-of-several = {title}：{rows}，另有 {count} 个集合
    shell.banner = clio {version} — {summary}。输入 .help 查看帮助
    shell.error = 错误：{message}
    shell.with-remedy = {message}；{remedy}
    shell.more-faults = 另有 {number} 个错误
    shell.one-more-fault = 另有 1 个错误
    shell.load-limit = {file}：{message}；可用 --max-memory 增加
    shell.formula-cells = 警告：{count} 个单元格以 '='、'+'、'-'、'@'、制表符或换行开头，电子表格可能当作公式执行；--guard-formulas 或 '.guard on' 会在其前加撇号
    shell.last-rows = 已是{rows}的末尾：.prev, .first
    shell.first-rows = 已是{rows}的开头：.next
    pager.missing = 没有可用来分页显示的程序 '{command}'：可用 '.pager COMMAND' 指定另一个
    shell.more = （按回车显示更多，按 q 再按回车结束）
    shell.saved = {rows}已按 {mode} 格式存入 '{path}'
    shell.saved-package = {rows}已作为 Data Package 存入 '{folder}'
    shell.kept = {rows}已存为 ${name}
    shell.export-no-file = '{path}' 像是文件名，而 .export 写出的是含全部表的文件夹
    shell.exported = 已将 {tables} 张表、{rows} 行写入 '{folder}'
    shell.exported-without = 警告：其中缺少 {count} 个无法读取的单元格
    shell.texts-not-exported = 附加的原文不属于语料库，未写出
    shell.history-cleared = 历史已清空
    shell.gathered = {field} 汇集了 {fields:list separator} 的值
    shell.attached = 已附加 '{source}' 的 {count} 个段落
    shell.detached = 已解除 '{source}' 的原文
    shell.how-to-leave = 按 Ctrl-D 或输入 .quit 退出
    shell.history-not-kept = 警告：本次会话的历史未能保存：{reason}
    shell.is-a-script = '{script}' 是脚本：请用 '.read' 运行，或执行 'clio {script}'


    shell.linked = {field} 指向 {table}：已链接 {rows} 行
    shell.linked.several = {linked}，一个值可指向几行
    shell.linked.unmatched = {linked}；有 {count} 个值在那里没有对应的行，{count:word 即|首个为} '{first}'
    shell.history-not-cleared = 历史文件无法清空
    shell.time = 用时：{time} 毫秒
    shell.item = '{collection}' 中的 {id}
    shell.item.named = '{collection}' 中的 {id}：{label}
    shell.kind.text = 文本
    shell.kind.category = 类别
    shell.kind.integer = 整数
    shell.kind.decimal = 小数
    shell.kind.quantity = 数量
    shell.kind.boolean = 真假值
    shell.kind.date = 日期
    shell.kind.list = 文本列表
    shell.kind.one = {collection} 之一
    shell.kind.any = 任一集合的一行
    shell.kind.several = {collection} 中的若干行


    ## At the prompt (LineEditing).
    prompt.count = {rows}，另有 {undecided} 个可能符合
    prompt.search = （搜索）
    prompt.search.found = （搜索）{pattern}  {place}/{count}
    prompt.search.none = （搜索）{pattern}  没有匹配
    prompt.more = … 另有 {count} 个


    # What is said of answers (Rendering).

    ## Rows of collections that most corpora have; a name alone, to go beside a number.
    noun.events = 个事件
    noun.actors = 个行为体
    noun.documents = 份文献
    noun.sources = 份来源
    noun.claims = 条陈述
    noun.places = 个地点
    noun.periods = 个时期
    noun.groups = 组
    noun.conflicts = 对矛盾
    noun.rows = 行
    noun.passages = 段文字
    noun.occurrences = 处
    noun.words = 个词

    ## Fields that most corpora have, to go beside a number.
    field.date = 日期
    field.year = 年份
    field.place = 地点
    field.actor = 行为体
    field.type = 类型
    field.source = 来源
    field.title = 标题
    field.name = 名称

    ## Below an answer.
    footer.noun = 行 {noun}
    footer.field = {space}'{field}'{space}
    footer.rows = {count} {noun}
    footer.counted-often = {rows}，来自 {of}，计为 {counted}
    footer.undecided = 另有 {count} 个可能符合：可加 possibly
    footer.undecided.reasons = 另有 {count} 个可能符合（{reasons:list separator}）：可加 possibly
    footer.undecided-rows = 另有 {count} {noun}可能符合：可加 possibly
    footer.undecided-rows.reasons = 另有 {count} {noun}可能符合（{reasons:list separator}）：可加 possibly
    footer.reason.imprecise = {count} 个{field}不精确
    footer.reason.approximate = {count} 个{field}为约略值
    footer.reason.doubtful = {count} 个{field}存疑
    footer.reason.open = {count} 个{field}未封闭
    footer.reason.same-day = {count} 个在同一天
    footer.reason.coverage = {count} 个超出语料所涵盖的日期
    footer.reason.missing = {count} 个{field}缺失
    footer.reason.unread = {count} 个{field}无法读取
    footer.reason.disputed = {count} 个{field}有争议
    footer.reason.within = 花括号内的查询有 {count} 个未定
    footer.rests-on-doubt = 其中 {count} 个依据存疑或约略的日期
    footer.reaches-across = {count} 个时段跨越 {literal}：用 '{condition}' 可保留
    footer.skipped-missing = '{column}' 有 {count} 个缺失值未计入
    footer.without-value = 有 {count} 行没有 '{field}' 的值，仍各保留一行
    footer.undecided-within = 花括号内的查询有 {rows}未定，未予采用
    footer.uncounted = '{column}' 有 {count} 行条件未定，未计入
    footer.undecided-values = '{column}' 有 {count} 个值缺失：其中的条件未定
    footer.out-of-range = '{column}' 有 {count} 个值缺失：结果超出范围
    footer.not-converted = '{column}' 有 {count} 个值缺失：无法转换
    footer.left-out-of-pivot = '{key}' 取其他值的 {count} 组未列出
    footer.joined = '{name}'：{once} 行有一个匹配，{several} 行有多个，{none} 行没有
    footer.joined.left-out = '{name}'：{once} 行有一个匹配，{several} 行有多个，{none} 行没有，已略去
    footer.order-in-doubt = {count} 行的先后未定：'{field}' 不足以区分
    footer.undated = {count} 行没有 '{field}'：'{column}' 没有值，不计入任何一行
    footer.spans-by-start = '{column}' 中 {count} 个时段按其起点计
    footer.open-window = '{column}' 有 {count} 个值缺失：日期不足以判定哪些行在此期间
    footer.open-window.bounds = '{column}' 有 {count} 个值只知上下限：日期不足以判定哪些行在此期间
    footer.mixed-units = '{column}' 有 {count} 个值缺失：单位不一
    footer.decided-apart = {count} 行逐项判定后仍未定：其日期的可能情况过多，无法逐一查看，也许没有一种同时满足所有条件
    footer.possible-matches = {count} 个匹配仅为可能，未接上：可写 join possibly
    footer.not-in-sequence = {count} 行没有“{field}”，不在任何序列中
    footer.without-shared-value = {count} 行没有“{field}”，不与任何行相符
    footer.certain-by-different-rows = {count} 行只在整体上确定：任何情形下都有行跟随，但没有一行在所有情形下都跟随
    footer.contradicted-order = {count} 个先后关系与日期或其他关系矛盾，未予采用
    footer.unread-cells = '{field}' 有 {count} 格无法读取：照原样保留，视为未定
    footer.unread-cells.example = '{field}' 有 {count} 格无法读取（'{example}'）：照原样保留，视为未定
    footer.compared-as-written = '{field}' 是文本：{values:list separator} 按原文比较
    footer.ordered-by-letters = '{field}' 是文本，按字符排序：'100' 在 '9' 之前
    footer.several-units = {count} 组因单位不一而没有 '{column}'：请同时按单位分组
    footer.grouped-by-start = {count} 个时段按其开始分组
    footer.other-marks = '{name}' 也匹配了 {found:list and}
    footer.other-marks.exact = {matched}；{exact} 则不会
    footer.sourceless = {rows}未注明来源
    footer.shown = 共 {rows}，显示 {shown}
    footer.shown-from = 共 {rows}，显示第 {first}–{last}
    footer.more-columns = 另有 {count} 列
    footer.cut-texts = {count} 处文本被截断
    footer.beside = {first} · {second}
    footer.both = {first}；{second}
    footer.more = {part}：{command}

    ## Why an answer is empty.
    empty.source = 没有结果：'{source}' 中没有 {noun}
    empty.none = 没有结果：{count} {noun}中没有符合 '{condition}' 的
    empty.none-left = 没有结果：余下的 {count} {noun}中没有符合 '{condition}' 的
    empty.without = {head}；去掉它则有 {count} 行（{others:list separator}）
    empty.without.none = {head}；去掉它也没有（{others:list separator}）
    empty.alone = 共 {total} 行，各条件单独保留：{counts:list separator}
    empty.spellings = '{field}' 中的拼写：{values:list separator}
    empty.forms = '{field}' 中的其他词形：{values:list separator}
    empty.nearest = '{field}' 中相近的值：{values:list separator}
    empty.span = '{field}' 从 {first} 到 {last}
    empty.in-collection = {name} 是 '{collection}' 中的名称：'{query}'
    empty.in-field = {name} 在 '{field}' 中出现 {count} 次：'{query}'
    empty.span.one = '{field}' 全为 {first}

    ## What 'explain' says of each stage, under its first word; without anything behind the word '.alone'.
    explain.stage.where = 保留符合 {text} 的行
    explain.stage.having = 保留符合 {text} 的组
    explain.stage.count.alone = 计数
    explain.stage.select = 显示各行的 {text}
    explain.stage.sort = 按 {text} 排序
    explain.stage.limit = 取前 {text} 行
    explain.stage.offset = 略去前 {text} 行
    explain.stage.group = 按 {text} 分组
    explain.stage.follow = 转到它们的 {text}
    explain.stage.compute = 为各行计算 {text}
    explain.stage.each = 把 {text} 的每个值各列一行
    explain.stage.join = 接上相符行的各列：{text}
    explain.stage.sequence = 保留开启一个序列的行：{text}
    explain.sequence.first = 以满足 {condition} 的一行开始
    explain.sequence.next = 其后有一行满足 {condition}
    explain.sequence.next-within = 其后 {window} 之内有一行满足 {condition}
    explain.sequence.related = 它与满足 {condition} 的一行的关系为“{relation}”
    explain.sequence.related-within = 它与 {window} 之内开始、满足 {condition} 的一行的关系为“{relation}”
    explain.sequence.none-between = 其间没有满足 {condition} 的行
    explain.sequence.none-before = 此前 {window} 之内没有满足 {condition} 的行
    explain.sequence.none-behind = 此后 {window} 之内没有满足 {condition} 的行
    explain.sequence.whole = 从第一行结束到最后一行开始，至多 {window}
    explain.sequence.shared = 各行共有{fields:list and}的一个值
    explain.stage.pivot = 把 {text} 的每个值各成一列
    explain.stage.unpivot = 把各列 {text} 各变成一行
    explain.stage.per = 逐值分别处理各组的行：{text}
    explain.stage.distinct = 每个 {text} 只留一行
    explain.stage.distinct.alone = 每种只留一行
    explain.stage.sample = 随机抽取 {text} 行
    explain.stage.union = 加上 {text}
    explain.stage.intersect = 保留也在 {text} 中的行
    explain.stage.except = 除去 {text} 中的行
    explain.stage.open = 取第 {text} 组的成员
    explain.stage.conflicts = 配对互相矛盾的陈述（{text}）
    explain.stage.conflicts.alone = 配对互相矛盾的陈述
    explain.stage.kwic = 逐处列出 {text} 及其上下文
    explain.stage.collocates = 统计 {text} 前后的词
    explain.stage.expect = 预期 {text}
    explain.stage.save = 写入 {text}
    explain.stage.into = 保存为 {text}
    explain.stage.why.alone = 说明每行为何在结果中
    explain.stage.chart = 画成图表（{text}）
    explain.stage.chart.alone = 画成图表
    explain.stage.timeline = 在轴上画出它们的日期（{text}）
    explain.stage.timeline.alone = 在轴上画出它们的日期
    explain.stage.cite = 列出它们的来源（{text}）
    explain.stage.cite.alone = 列出它们的来源
    explain.take = 取 '{source}'：{rows}
    explain.step = {act}：{result}
    explain.possibly = {result}，另有 {count} 个可能符合
    explain.part = {before}中的 {count} 个
    explain.become = {before}变为 {after}
    explain.counted = {before}合为 1 行
    explain.condition = 单独 '{condition}' 保留 {rows}
    explain.row = '{name}' 指 {row}（{collection} 中）
    explain.row.id = '{name}' 指 {row}（{collection} 的 {id}）
    explain.a-row = 一行
    explain.row.alias = {meaning}，据其名称 '{alias}'
    explain.rows = '{name}' 指 {count} 行中的任一行
    explain.category = '{name}' 指 {values:list separator}
    explain.days = '{date}' 表示 {days:list separator}
    explain.no-day = 没有一天
    explain.more-days = {meaning}及另外 {count} 段日子
    explain.seasons = {meaning}（季节：21 为 3 至 5 月，22 为 6 至 8 月，23 为 9 至 11 月，24 为 12 至 2 月）
    explain.days.between = {first} 至 {last}
    explain.days.from = {first} 及以后
    explain.days.until = {last} 及以前
    explain.days.all = 任何一天
    explain.derived = '{name}' 取自 '{field}'
    explain.field = '{name}' 即字段 '{field}'
    explain.note.limit-before-sort = 注意：'{limit}' 在 '{sort}' 之前，先截取后排序；要取排序后的前几行，写 '{sort} | {limit}'
    explain.note.and-or = 注意：'and' 比 'or' 结合得紧，此处读作 '{reading}'；加括号更清楚
    explain.note.date-as-text = 注意：'{condition}' 把日期与文本相比；{value} 不要加引号
    explain.note.sort-without-effect = 注意：'{later}' 之前的 '{sort}' 不起作用
    explain.note.sorted-twice = 注意：'{second}' 取代了 '{first}'；两个键写在同一个 'sort' 之后

    ## What 'why' says.
    proof.kept = {collection} 的 {id} 在结果中
    proof.left-out = {collection} 的 {id} 不在结果中
    proof.named = {head}：{label}
    proof.source = 它属于 '{source}'
    proof.holds = '{condition}' 成立
    proof.fails = '{condition}' 不成立
    proof.undecided = '{condition}' 未能判定，加 'possibly' 可保留此行
    proof.found-by = '{stage}' 找到了它，在第 {number} 行
    proof.found = {verdict}：{findings}
    proof.missing = {name} 缺失
    proof.value = {name} 为 {value}
    proof.value.note = {name} 为 {value}（{note}）
    proof.inferred = {finding}，来源暗示而未明言
    proof.followed = '{stage}' 从 {count} 行引到它：
    proof.members = '{stage}' 由 {count} 行构成它：
    proof.opened = '{stage}' 打开它所在的组
    proof.added = '{stage}' 加入了它
    proof.added.there = '{stage}' 加入了它，因为在那里：
    proof.cut = '{stage}' 略去了它
    proof.cut.position = '{stage}' 截去了它：它在之前的行中排第 {position}
    proof.duplicate = '{stage}' 略去了它：之前已有值相同的行
    proof.excluded = '{stage}' 除去了它：它在那个查询中
    proof.lacking = 它不在 '{stage}' 中
    proof.unreached = 没有任何行经 '{stage}' 引到它
    proof.unreached.from = '{stage}' 本可从下面这行引到它，但这行不在：
    picture.undated = 不在轴上（{count}），轴为 '{field}'：
    picture.page.search = 搜索
    picture.page.language = 语言
    picture.page.table = 表格
    picture.page.all = 全部
    picture.page.date = 日期
    picture.page.name = 名称
    picture.page.source = 来源
    picture.page.locator = 出处位置
    picture.page.proof = 为何在此
    picture.page.meaning = 日期的含义
    picture.page.shown = 显示 {all} 行中的 {count} 行
    picture.page.own-name = 中文
    picture.no-graph = 关系图需要有两个指向他处的字段的行，例如 'from' 和 'to'
    picture.no-places = 地图需要有两个数字的行：'latitude' 和 'longitude'，或 'lat' 和 'lon'
    picture.places-left-out = 略去没有地理位置的 {rows}
    picture.cannot-convert = 无法生成 PNG：{reason}
    picture.no-converter = 无法生成 PNG：未安装 {names:list or}
    picture.no-converter.hint = 请存为 '.svg'，任何浏览器都能打开
    picture.converter-failed = '{name}' 无法转换这张图
    picture.too-many-marks = 这张图会有 {marks} 个标记；最多 {most} 个
    picture.too-many-marks.hint = 请缩小范围，或画出数量：'chart decade'
    served.too-many-rows = 这个条件有一部分要在本机判断，为此须从服务器读取的行多于 {most} 行
    served.too-many-rows.hint = 请用日期、数字或名称的条件缩小范围
    served.no-server = 语料库在内存中，不询问数据库
    served.no-server.hint = 请先用 'clio publish' 发布，再按地址打开
    picture.no-value = （无）
    picture.beside = 不在轴上，或可能在轴上多处（{field}）：
    picture.left-out = 另有 {count} 个类别放不下：请缩小范围，或把图保存为文件
    picture.points-left-out = {count} 行缺少 '{x}' 或 '{y}'
    picture.legend.day = 确知的一天
    picture.legend.lasted = 持续
    picture.legend.may-have-lasted = 可能持续
    picture.legend.one-day = 其中某一天，不知哪天
    picture.legend.either = 二者之一
    picture.legend.open = 未定
    picture.legend.approximate = 约
    picture.legend.doubtful = 存疑
    picture.legend.possibly-there = 可能在结果中
    picture.legend.certain = 在一切情形下
    picture.legend.possible = 在某些情形下
    picture.legend.range = 2..3 表示最少 2、最多 3；深浅按最少值
    proof.other-rows = '{stage}' 给出的是 '{noun}' 的行，它不是
    proof.in-group = '{stage}' 给出的是组：它在第 {number} 组，'open {number}' 可列出成员
    proof.sequence.row = {id}（{date}）
    proof.sequence.shown = 在上一个结果中：
    proof.sequence.later = {row}，{gap}后
    proof.sequence.gap = {days} 天
    proof.sequence.gap-between = {low} 至 {high} 天
    proof.sequence.gap-from = {low} 天或更久
    proof.sequence.gap-to = 至多 {high} 天
    proof.sequence.gap-unknown = 若干时间
    proof.sequence.relation = 先后由 {id} 指明
    proof.sequence.condition = “{step}”对 {id} 未定
    proof.sequence.same-day = {id} 与 {other} 在同一天，先后无从得知
    proof.sequence.order = {id} 与 {other} 的日期不足以判定两者的先后关系
    proof.sequence.window = 日期不足以判定 {other} 是否离 {id} 够近
    proof.sequence.lies = {id}（{date}）正处于“{step}”要求没有行的地方
    proof.sequence.lies-same-day = {id}（{date}）在同一天，可能处于“{step}”要求没有行的地方
    proof.sequence.may-lie = {id}（{date}）可能处于“{step}”要求没有行的地方
    proof.sequence.coverage = “{step}”所查的日期超出语料的范围
    proof.sequence.missing = 期限内没有可能满足“{step}”的行
    proof.sequence.possible = “{condition}”可能成立
    proof.sequence.undated = 它没有“{field}”
    proof.sequence.without-key = 它没有可与其他行共有的值
    proof.sequence.together = 各行都可能跟在前一行之后，但日期不容许同时如此
    proof.sequence.different-rows = 任何情形下都有行跟随，但没有一行在所有情形下都跟随
    proof.place = {source}（{id}）
    proof.place.locator = {source}（{id}），{locator}
    proof.written = 出处：{place}
    proof.claim = {speaker}的陈述 {claim} 出处：{place}
    proof.more = 另有 {count} 个
    proof.quoted = “{text}”


    # Lessons.

    ## How a lesson is read.
    lesson.begin = {title}
    lesson.task = 第 {number} 题（共 {count} 题）：{title}
    lesson.twin = {task}。看过做法以后，再做一道同类的题
    lesson.start = 可以从这里开始：{query}
    lesson.done = 本课的题全部完成：{title}。
    lesson.next = 下一课：.lesson {name}
    lesson.take-home = 带走学到的内容：.lesson notes
    lesson.ended = 课程结束，重新打开先前的语料库
    lesson.none = 现在没有要回答的题
    lesson.unknown = 没有名为 '{name}' 的课
    lesson.unknown.nearest = 是不是 '.lesson {name}'？
    lesson.unknown.hint = '.lesson' 列出所有的课
    lesson.playing = 在 '.back' 之前，查询不作评判
    lesson.fault = 课程 '{lesson}' 第 {line} 行：{fault}

    ## Hints.
    lesson.hint = 提示：{hint}
    lesson.hint.collection = 从集合 '{collection}' 查起
    lesson.hint.fields = 从集合 '{collection}' 查起，要用到 {fields:quoted and}
    lesson.hint.shape = 答案可以是这样的形式：{shape}
    lesson.no-more-hints = 没有更多提示了。'.answer' 给出做法，然后出一道同类的题。
    lesson.answer = 做法如下：
    lesson.go-on = '.skip' 继续下一题。

    ## What is said of an answer.
    lesson.right = 正确。
    lesson.lacks = 行是对的，但题目要求使用 {words:quoted and}，这个查询没有用到。
    lesson.not-judged = 这个结果无法与题目所问的相比，不作评判。
    lesson.not-a-lesson = '{name}' 不是一课
    lesson.report.unread = {path}：略去 {count} 行，读不出作答记录
    lesson.check.no-trials = '{path}' 中没有以制表符分隔的 task、verdict、query 三栏的行
    lesson.no-such-task.hint = 题目编号为 1 到 {count}
    lesson.no-such-task = 本课没有第 '{word}' 题
    lesson.end-reached = 这是最后一题。尚未完成：{tasks:list and}。'.task {first}' 回到该题。
    lesson.wrong = 还不对：{difference}。
    lesson.other-rows = 得到的是 {found}，题目问的是 {wanted}
    lesson.rows = 多出 {surplus} 行，缺少 {lacking} 行
    lesson.rows.surplus = 多出 {surplus} 行
    lesson.rows.lacking = 缺少 {lacking} 行
    lesson.cells = {rows}，例如 {example}
    lesson.value = 得到 {found}，应为 {wanted}
    lesson.columns = 结果有 {found} 列，题目要求 {wanted} 列
    lesson.order = 行是对的，但从第 {place} 行起顺序不对
    lesson.undecided = 确定的行是对的，未定的行不对：{rows}
    lesson.undecided-count = 确定的行是对的，但未定的有 {found} 行，应为 {wanted} 行
    lesson.behind = 数字背后：{rows}。
    lesson.row = {id}：{found}
    lesson.surplus-row = 例如，不该有的：{row}
    lesson.lacking-row = 例如，缺少的：{row}
    lesson.lucky = 在这里恰好得到同样的行。换成下面的语料库，结果就不同{counts}：
    lesson.lucky.counts = （{found}，应为 {wanted}）
    lesson.lucky.other-rows = （行不同）
    lesson.at-once = 同时有 {count} 处：
    lesson.replaced = 这是把 '{wanted}' 写成 '{given}' 的结果。
    lesson.without = 这是没有 '{text}' 的结果。
    lesson.with = 这是多写了 '{text}' 的结果。
    lesson.swapped = 这是把 '{second}' 放在 '{first}' 之前的结果。

    ## Notes to take home.
    lesson.notes.title = 我用 clio 学到的
    lesson.notes.none = 还没有答对任何一题。
    lesson.notes.words = 词：{words:list and}
    lesson.notes-written = 笔记已写入 '{path}'

    ## Faults of lessons.
    lesson.no-title = 缺少 'title'；写在开头两行 '---' 之间
    lesson.unknown-property = '{name}' 不是课程的属性，可用 {allowed:quoted and}
    lesson.no-tasks = 没有题目；用 '## Task 1: TITLE' 开始一题
    lesson.no-answer = 第 {task} 题没有答案；加上写有查询的 'answer' 代码块
    lesson.no-hint = 第 {task} 题没有提示；加上 '- hint: TEXT'
    lesson.no-quote = '{fence}' 后面没有说明；在其后写引用（'> TEXT'）
    lesson.unknown-fence = '{word}' 不是题目的代码块，可用 {allowed:quoted and}
    lesson.misplaced-fence = '{word}' 不能放在这里；它属于某一题，'wrong' 后面要有名字
    lesson.unknown-item = '{text}' 不是 hint、use、compare 或 same
    lesson.unknown-comparison = '{word}' 不是比较方式，可用 {allowed:quoted and}
    lesson.empty-fence = '{word}' 代码块是空的

    ## What is told to a teacher.
    lesson.check.fault = {path}:{line}: {message}
    lesson.check.warning = {path}:{line}: 请留意：{message}
    lesson.check.no-query = 这不是该语料库的查询，{reason}：{query}
    lesson.check.answer-lacks = 答案没有用到题目要求的 {words:quoted and}
    lesson.check.answers-differ = 这个答案与其他答案的行不同：{query}
    lesson.check.empty = 结果没有行，许多错误答案也会如此：{query}
    lesson.check.wrong-passes = 错误答案 '{name}' 是对的，或碰巧相同
    lesson.check.not-told = 第 {task} 题无法把它与答案区分开：{query}
    lesson.check.not-taught = 用到了 '{word}'，但此前没有教过
    lesson.check.translation = 代码与另一种语言的同一课不同：{query}
    lesson.check.trial = {query} 被判为 {found}，应为 {wanted}
    lesson.check.summary = 检查了 {count} 课；答案的 {all} 处小改动中，有 {told} 处能区分出来（{percent} %）

    ## Courses in one file.
    lesson.sealed.difference = 这不是题目要的结果
    lesson.sealed.lucky = 这里的行相同，但只是碰巧。数据稍有不同，结果就不一样了。
    lesson.sealed.answer = 这门课程不公开答案。'.skip' 继续往下。
    lesson.sealed.other-corpus = 课程封存时用的语料库与这个版本的 clio 不同，答案无法评判
    lesson.sealed.check = 封存的课程里没有可检查的答案；请检查制作它的课文文件
    lesson.packed.no-course = 这不是课程；请用 'clio lesson pack' 制作
    lesson.packed.other-version = 这是另一版本 clio 的课程；请重新打包
    lesson.packed.changed = 打包之后被改动过；请重新打包
    lesson.packed.no-table = 课程中没有这张表
    lesson.pack.ending = '{path}' 不以 '.lesson' 结尾，课程文件须以此结尾
    lesson.pack.twice = '{name}' 已经打包；同一课的各语言版本请放在文件夹 'en'、'zh'、'ja' 中
    lesson.pack.other-table = 另有一张同名的表；请给其中一张改名
    lesson.pack.no-text = 这不是 UTF-8 文本；请存为 UTF-8
    lesson.pack.written = 已将 {count} 课打包为 '{path}'

    ## A lesson to begin with.
    lesson.new.taken = '{path}' 已经存在，请换一个文件名
    lesson.new.written = '{path}' 是只有一题的课程；'clio lesson {path}' 开始上课，'clio lesson check {path}' 检查它
    lesson.new.title = 我的课程
    lesson.new.prose = 学习者先读到的文字。下面的查询会运行，并显示结果：
    lesson.new.task = 两个条件
    lesson.new.question = 1976 年以前，哪些事件有日本参与？
    lesson.new.wrong = 这些是所有行为体的事件。
    lesson.new.hint = 第二个条件用一个词连接。
    lesson.new.twin = 2000 年以后，哪些事件有韩国参与？
    lesson.task-number = 题目 '{found}' 的编号不是应有的 {expected}

    # Help (Conversation).


    ## The help without a word.
    help.overview.ask = 输入问题；写完整后按 Enter 即发送，按 Tab 补全：
    help.overview.last-answer = （_ 是上一个结果）
    help.overview.stages = 集合之后可写 'where CONDITION'，再写步骤，每个步骤前有 '|'：
    help.overview.last-stages = 最后可写：{stages:list separator}
    help.overview.texts = 来源的文本附上后（'.attach SOURCE FILE'），即为集合 'passages'：
    help.overview.collocates = （语料库中的名称、单词、成对的汉字）
    help.overview.find = 在任何集合中查找名称或文字：
    help.overview.statements = 查询之外：
    help.overview.conditions = 条件：
    help.overview.commands = 命令：
    help.overview.topics = '.help TOPIC' 列出下列之一；'.help NAME' 显示某个名称并举例：
    help.example = '.help NAME' 显示其中一项并举例
    help.run-example = '.example N' 运行其中一例
    help.typed-example = 带 '-' 的请自己输入，并换成自己的名称
    help.more = 另见 {words:list separator}
    help.theme.groups = 用于一组的行，写在 'group by .. with' 之后；在 'expect' 中用于所有的行：
    help.theme.rows = 用于前后各行，按其顺序：
    help.theme.texts = 用于文本：
    help.theme.numbers = 用于数值：
    help.theme.dates = 用于日期：
    help.theme.values = 用于任何类型的值：

    ## Keys.
    help.key.enter = 查询完整则发送，否则另起一行
    help.key.new-line = 另起一行
    help.key.complete = 补全；再按：下一个或上一个候选
    help.key.up-down = 在查询的各行间移动，再进入下方的列表；没有列表时到以已输入内容开头的先前查询
    help.key.search = 搜索先前的查询；再往前，或往后
    help.key.suggestion = 在末尾：接受灰色的建议，或其中一个词
    help.key.close = 关闭列表；Ctrl-G 还撤回 Tab 填入的内容
    help.key.words = 后退或前进一个词
    help.key.entries = 先前或之后的查询，不论已输入什么
    help.key.line-ends = 到行首或行尾
    help.key.delete-word = 删除光标前或光标后的词
    help.key.delete-line = 删除到行首或行尾；Ctrl-Y 恢复
    help.key.explain = 说明光标处的词
    help.key.elsewhere = 在 $EDITOR 中编辑这一行
    help.key.transpose = 交换两个字符
    help.key.interrupt = 放弃本行，或停止正在运行的查询
    help.key.clear = 清屏
    help.key.leave = 在空行上：退出

    ## Stages, under their first word.
    help.statement.find = 从任何集合中带有某名称或含有某文字的行开始
    help.statement.let = 给一个值或查询得出的单个值命名
    help.statement.view = 给查询命名，可带参数
    help.statement.explain = 说明每个步骤做什么、留下多少行
    help.statement.why = 说明某行为何在结果中，或为何不在
    help.statement.show = 显示一行的所有字段，以及指向它的行
    help.statement.describe = 说明集合或字段的内容
    help.statement.run = 带参数运行文件中的语句
    help.statement.expect-error = 查询没有报某代码的错误时，以出错结束脚本
    help.stage.where = 保留符合条件的行
    help.stage.having = 保留符合条件的组
    help.stage.count = 计算行数
    help.stage.select = 显示每行的若干值
    help.stage.sort = 将行排序
    help.stage.limit = 取前几行
    help.stage.offset = 略去前几行
    help.stage.group = 把值相同的行合为一行；'empty' 补上其间没有行的值；不写 'by' 则所有行合为一行
    help.stage.follow = 转到字段所指的行
    help.stage.compute = 为每行计算一个值
    help.stage.each = 字段有多个值时，每个值各成一行
    help.stage.join = 接上另一张表中相符行的列
    help.stage.sequence = 查找时间上先后相续、其间没有别的行的各行
    help.stage.pivot = 把一个分组键的各个值变成列
    help.stage.unpivot = 把若干列各变成一行
    help.stage.per = 对每个值的行分别执行各步骤
    help.stage.distinct = 相同的行只保留一行
    help.stage.sample = 随机抽取若干行
    help.stage.union = 加上另一个查询的行
    help.stage.intersect = 只保留另一个查询中也有的行
    help.stage.except = 略去另一个查询中的行
    help.stage.open = 转到一组之内的行
    help.stage.conflicts = 把互相矛盾的陈述配成对
    help.stage.kwic = 显示一个词的每处出现及其上下文
    help.stage.collocates = 统计一个词周围的词
    help.stage.expect = 各行与预期不符时，脚本报错结束
    help.stage.save = 把行写入文件
    help.stage.into = 以一个名称保存各行
    help.stage.why = 说明每行为何在结果中
    help.stage.chart = 画出数量：条形、折线、面积、散点或热力图
    help.stage.timeline = 在轴上画出各行的日期及其不确定之处
    help.stage.cite = 列出各行的来源

    ## Operators, as they are written.
    help.operator.= = 等于该值，或有该名称
    help.operator.< = 小于，或在此之前结束
    help.operator.<= = 不大于，或到此为止已结束
    help.operator.> = 大于，或在此之后开始
    help.operator.>= = 不小于，或从此时起才开始
    help.operator.in = 在列表或范围之内
    help.operator.contains = 文本包含另一文本
    help.operator.has = 文本包含另一文本，且为完整的词
    help.operator.starts with = 文本以另一文本开头
    help.operator.ends with = 文本以另一文本结尾
    help.operator.like = 整个文本符合由 *、? 和 [..] 构成的模式
    help.operator.~ = 正则表达式在文本中有匹配
    help.operator.under = 等于该值，或隶属于它

    ## Relations in time, as they are written.
    help.relation.before = 在该时段开始之前结束，中间有间隔
    help.relation.after = 在该时段结束之后开始，中间有间隔
    help.relation.meets = 结束之时即该时段开始之时
    help.relation.met by = 开始之时即该时段结束之时
    help.relation.overlaps = 在该时段之前开始，在其中结束
    help.relation.overlapped by = 在该时段之中开始，在其后结束
    help.relation.starts = 与该时段同时开始，先于它结束
    help.relation.started by = 与该时段同时开始，后于它结束
    help.relation.during = 在该时段开始后开始，在其结束前结束
    help.relation.encloses = 在该时段之前开始，在其后结束
    help.relation.finishes = 与该时段同时结束，后于它开始
    help.relation.finished by = 与该时段同时结束，先于它开始
    help.relation.equals = 与该时段同时开始、同时结束
    help.relation.intersects = 与该时段至少有一天相同
    help.relation.covers = 包含该时段的每一天

    ## Words of conditions.
    help.word.and = 两个条件都成立；比 'or' 结合得紧
    help.word.or = 至少有一个条件成立
    help.word.not = 条件不成立
    help.word.possibly = 在数据留下的某种可能中条件成立
    help.word.certainly = 在数据留下的所有可能中条件都成立
    help.word.any = 字段有多个值，条件对其中一个成立
    help.word.all = 字段有多个值，条件对每个都成立
    help.word.no = 字段有多个值，条件对任何一个都不成立

    ## Tasks, under their words.
    help.task.actors = 查找某个行为者的事件
    help.task.times = 查找某一时段发生的事
    help.task.decades = 按年代计数
    help.task.doubt = 查看仅仅可能的行
    help.task.sources = 查看出处
    help.task.reasons = 询问某行为何在结果中
    help.task.claims = 比较陈述
    help.task.saving = 保存结果
    help.task.files = 打开自己的表
    help.task.links = 沿着行之间的关联走
    help.task.sequences = 查找先后发生的事件
    help.task.names = 用另一种文字查名称
    help.task.context = 查看词语的上下文

    ## Functions, under their names.
    help.aggregate.count = 一组的行数
    help.aggregate.min = 最小的值：日期取最早，文本取顺序在最前的
    help.aggregate.max = 最大的值
    help.aggregate.sum = 各数值之和；整数不作舍入
    help.aggregate.mean = 各数值之和除以个数
    help.aggregate.median = 居中的数值，或居中两个数值的平均
    help.aggregate.quantile = 分位数：所给比例（0 到 1）的数值低于它
    help.aggregate.correlation = 两组数值的相关程度，-1 到 1，只计两者皆有的行
    help.aggregate.first = 按当前顺序第一行的值
    help.aggregate.last = 最后一行的值
    help.aggregate.sd = 样本标准差；不足两个数值时缺失
    help.aggregate.list = 所有行的值，按行的顺序
    help.aggregate.distinct = 各行不同的值，每个一次
    help.aggregate.count distinct = 组内各行有多少个不同的值
    help.aggregate.count where = 一组中符合条件的行数
    help.window.previous = 前一行的值，或往前若干行的值
    help.window.next = 后一行的值，或往后若干行的值
    help.window.first = 第一行的值
    help.window.last = 最后一行的值
    help.window.sum over all = 所有行之和；在 'per' 中为该组各行之和
    help.window.max so far = 此前各行与本行中最大的值
    help.window.mean over last 5 = 以本行为末的若干行的平均
    help.window.median over 3 years = 截至本行日期（含）的一段时间内的中位数
    help.window.position = 行的序号，从 1 起
    help.function.lower = 文本转为小写
    help.function.upper = 文本转为大写
    help.function.length = 文本的字符数，按读者的数法
    help.function.trim = 去掉首尾空格的文本
    help.function.replace = 把文本中的一段，或 /old/ 所匹配的内容，换成另一段
    help.function.extract = 正则表达式的第一处匹配，或其中一组；没有则缺失
    help.function.split = 按分隔符拆开的各部分的列表
    help.function.substring = 从某位置起（从 1 数起）的若干字符；不写个数则取其后全部
    help.function.concat = 把各文本连成一个；其中有缺失则缺失
    help.function.exact = 文本是否与此完全相同，包括大小写和附加符号
    help.function.round = 四舍五入到小数点后若干位；不写位数则为整数
    help.function.floor = 不大于它的最大整数
    help.function.abs = 绝对值
    help.function.ceiling = 不小于它的最小整数
    help.function.sqrt = 平方根
    help.function.exp = e 的该数次幂
    help.function.log = 自然对数；log(x) / log(10) 以 10 为底
    help.function.power = 第一个数的第二个数次幂
    help.function.mod = 除法的余数，符号与除数相同：mod(-1, 10) 为 9
    help.function.year = 日期的年份；日期未定时给出上下限
    help.function.month = 日期的月份，1 至 12
    help.function.decade = 日期所在年代的第一年
    help.function.century = 日期所在世纪的第一年
    help.function.earliest = 日期可能指的第一天
    help.function.latest = 日期可能指的最后一天
    help.function.duration = 时段的天数；两端未定时给出上下限
    help.function.precision = 日期的精度：到日、到月、到年
    help.function.written = 日期的原文，如 '5 March 1962'；原文即 EDTF 或日期是算出来的，则给出 EDTF
    help.function.days = 两个日期相隔的天数；日期未定时给出上下限；时段从其开始算起
    help.function.period = 日期所在的若干日、周、月或年，作为日期；时段取其开始
    help.function.day = 一月中的日，1 至 31；时段取其开始
    help.function.weekday = 星期几，星期一为 1，星期日为 7
    help.function.week = 按 ISO 8601 的周数，1 至 53
    help.function.quarter = 一年中的季度，1 至 4
    help.function.count = 该行在此有几个值
    help.function.coalesce = 各值中第一个不缺失的
    help.function.number = 文本所写的数值；不是数值则缺失
    help.function.date = 文本或年份所写的日期；不是日期则缺失
    help.function.text = 值的文本，即其显示的样子
    help.function.if = 条件成立则为第一个值，否则为第二个

    ## States, as they are written behind 'is'.
    help.state.missing = 没有值
    help.state.known = 有值
    help.state.uncertain = 日期存疑、约略、不精确或未封闭
    help.state.doubtful = 来源对日期存疑（?）
    help.state.approximate = 来源称日期为约略（~）
    help.state.imprecise = 日期不到日的精度，或数值只知上下限
    help.state.open = 时段没有写明开始或结束
    help.state.inferred = 值出自推断，来源中没有
    help.state.disputed = 有关的陈述互相矛盾

    ## Output modes, as they are written.
    help.mode.box = 带框线的表格，宽度随屏幕
    help.mode.table = 用 ASCII 画线的表格
    help.mode.list = 每行一条，值之间用 '|' 分隔
    help.mode.line = 每个值一行
    help.mode.csv = 值之间用逗号分隔（RFC 4180）
    help.mode.tsv = 值之间用制表符分隔
    help.mode.json = 数组，每行一个对象
    help.mode.jsonl = 每行一个对象
    help.mode.yaml = YAML，每行一个映射
    help.mode.markdown = Markdown 表格
    help.mode.html = HTML 表格
    help.mode.answer = 每条语句一个 JSON 对象，含行、未定的行与原因、错误、证明

    ## Styles of citation, as they are written.
    help.style.plain = 每个来源一行，附位置和两种形式的名称
    help.style.gbt7714 = GB/T 7714-2015，按序编号
    help.style.chicago = 《芝加哥格式手册》的参考书目
    help.style.bibtex = BibTeX 条目
    help.style.csl-json = 供引文处理程序读取

    ## Commands, under their names.
    help.command.help = 说明可以输入什么，或某个词、代码的含义
    help.command.example = 按编号运行上次帮助中的例子；单独使用则列出
    help.command.examples = 列出对内置语料库的四十个问题；写编号则运行作答的查询
    help.command.quit = 退出，可带退出码
    help.command.open = 打开另一个语料库；不写名称则打开内置的
    help.command.link = 使字段指向另一集合中具有该值的行
    help.command.gather = 把几个字段的值合为一个字段：如由 'actor1 actor2' 得 'events.actor'
    help.command.attach = 附上来源的副本：其段落即 'passages'；单独使用则列出文本
    help.command.detach = 取消附上的来源文本
    help.command.tables = 列出各集合及其行数
    help.command.schema = 列出某集合或所有集合的字段
    help.command.stats = 说明集合的字段如何存储、占多少空间
    help.command.values = 列出字段的值及各出现几次
    help.command.mode = 选择结果的输出格式
    help.command.last = 再次显示上一个结果的全部行；加 wide 则显示全部列和完整文本
    help.command.next = 显示上一个结果的下一页
    help.command.prev = 显示上一个结果的上一页
    help.command.first = 显示上一个结果的第一页，或前 N 行
    help.command.pager = 用分页程序（或 COMMAND）显示超出屏幕的内容
    help.command.limit = 每个结果最多显示 N 行
    help.command.read = 运行文件中的查询
    help.command.timer = 显示每个结果所用的时间
    help.command.history = 列出或清除先前的查询
    help.command.lang = 选择名称和消息的语言
    help.command.fix = 按提示修正上一个有误的查询并运行
    help.command.export = 把语料库写成 Data Package，供 clio 和其他程序读取
    help.command.bom = csv 和 tsv 以字节顺序标记开头，便于电子表格读取
    help.command.guard = 在电子表格会当作公式执行的文本前加撇号
    help.command.set = 限制语句所用的时间或内存，如 'memory 2G'
    help.command.about = 显示版本和打开的语料库
    help.command.reload = 重新打开同样的语料库，读取文件现在的内容
    help.command.info = 完整显示一行，与 'show' 相同
    help.command.show = 完整显示上一个结果的一行；'settings'：把所有设置列成命令
    help.command.header = 在结果上方写列名，或不写
    help.command.null = 选择缺失值的写法
    help.command.color = 选择结果是否用颜色
    help.command.results = 列出最近的结果 '_1' 等及其查询和行数
    help.command.output = 把结果写到文件，或竖线后的命令；不写参数则恢复
    help.command.once = 把下一个结果写到文件，或竖线后的命令
    help.command.copy = 把上一个结果复制到终端的剪贴板
    help.command.run = 再次运行历史记录中的一条；在提示符下写 '!N' 也一样
    help.command.edit = 在编辑器中打开上一个查询或历史中的一条，运行保存的内容
    help.command.watch = 每隔几秒重新运行上一个查询
    help.command.check = 检查查询有无错误，不运行
    help.command.format = 按 clio 的排版显示查询
    help.command.vars = 列出命名的值、结果和视图
    help.command.forget = 删除命名的值、结果或视图
    help.command.keep = 把上一个查询存为视图，供以后的会话使用
    help.command.print = 在结果中写一段文本
    help.command.echo = 在结果前重复每条语句
    help.command.bail = 脚本在第一个错误处结束，或继续
    help.command.shell = 运行系统命令；不写则打开系统的 shell
    help.command.cd = 更换路径所依据的文件夹；不写则为用户文件夹
    help.command.pwd = 显示路径所依据的文件夹
    help.command.lesson = 列出课程、开始或结束一课
    help.command.task = 再次显示题目，或转到另一题
    help.command.hint = 给出题目的提示
    help.command.answer = 给出做法，然后出一道同类的题
    help.command.skip = 跳到下一题
    help.command.play = 自由查询，不作评判
    help.command.back = 回到题目
    help.command.progress = 显示完成了哪些题
    help.command.record = 把输入和显示的内容写成 clio test 可以运行的页面
    help.command.replay = 像输入时那样显示一个页面；不运行任何内容


    ## What '.help CODE' says of each code, and what to do about it.
    help.code.CL0001 = 此处应为别的内容
    help.code.CL0001.remedy = 消息说明脱字符处应写什么。若改一处即可，提示中会写出，'.fix' 可代为修改。
    help.code.CL0002 = 没有结束的引号
    help.code.CL0002.remedy = 请用与开头相配的引号结束文本：" "、“ ”、「 」或『 』。文本可以跨行，但不能跨空行。其中的双引号写作 \\"。
    help.code.CL0003 = 没有闭合的括号
    help.code.CL0003.remedy = 请闭合：条件和参数用 ( )，列表用 [ ]，查询用 {{ }}，模式用 / /。括号须在本步骤的下一个 '|' 之前闭合。
    help.code.CL0004 = 多余的右括号
    help.code.CL0004.remedy = 请删去，或补上左括号。
    help.code.CL0005 = 两个条件并列
    help.code.CL0005.remedy = 请在其间写 'and' 或 'or'；clio 从不猜测是哪一个。
    help.code.CL0006 = 语言中没有的字符
    help.code.CL0006.remedy = 请删去。若属于名称或文本，请放在双引号中："2+2"。
    help.code.CL0007 = 其他语言的写法
    help.code.CL0007.remedy = 请照消息所示书写。'.fix' 可代为修改。
    help.code.CL0008 = 会读作除法的时间段
    help.code.CL0008.remedy = 从前者持续到后者的事，写 @1964-10/1970-02；其间的所有日期，写 1964-10..1970-02。
    help.code.CL0009 = 无效的日期
    help.code.CL0009.remedy = 日期写作 1976、1976-06、1976-06-03、1976年6月3日或昭和51年；扩展日期时间格式（EDTF）的其他形式写在 '@' 之后，如 @1974~。
    help.code.CL0010 = 嵌套过深
    help.code.CL0010.remedy = 请拆开条件：连续几个 'where' 步骤与 'and' 同义。
    help.code.CL0011 = 过大的数
    help.code.CL0011.remedy = 整数最大为 9223372036854775807。更大的数可带小数点书写。
    help.code.CL0012 = 把 'missing' 当作值来比较
    help.code.CL0012.remedy = 请写 'date is missing' 或 'date is not missing'。与缺失值比较既不为真也不为假。
    help.code.CL0013 = 结束早于开始的范围
    help.code.CL0013.remedy = 请把较早的一端写在前面。
    help.code.CL0014 = 无法读取的文本
    help.code.CL0014.remedy = 查询和脚本须为不含 NUL 字节的 UTF-8。请将文件存为 UTF-8；'iconv -f GB18030 -t UTF-8' 可以转换。
    help.code.CL0015 = 缺少 '|' 的步骤
    help.code.CL0015.remedy = 请在每个步骤之前写 '|'。
    help.code.CL0016 = 以接续词开头的语句
    help.code.CL0016.remedy = 语句结束于 ';'、空行，或已完整的行尾；但下一行以 '|'、逗号、'and'、'where' 等不能作语句开头的词开头时除外。
    help.code.CL0017 = 名称未加引号而含有保留字
    help.code.CL0017.remedy = 未加引号的名称到第一个保留字为止。请把这样的名称放在双引号中。
    help.code.CL0101 = 语料库没有的集合
    help.code.CL0101.remedy = '.tables' 列出语料库的集合。'view NAME = QUERY' 定义视图。
    help.code.CL0102 = 语言中没有的步骤
    help.code.CL0102.remedy = '.help stages' 列出 '|' 之后可写的步骤。
    help.code.CL0103 = 集合没有的字段
    help.code.CL0103.remedy = '.schema COLLECTION' 列出字段。比较右边的词是值；在那里写字段要加点：'.year'。未知的字段是错误，绝不会给出空结果。
    help.code.CL0104 = 没有任何对象具有的名称
    help.code.CL0104.remedy = '.values COLLECTION.FIELD' 列出字段的值。名称可用语料库中有的任何文字书写。'contains' 按名称的一部分查找。
    help.code.CL0105 = 没有值的参数
    help.code.CL0105.remedy = 请设定：脚本中写 'let $from = 1964'，命令行写 '-p from=1964'，或写 'run "file" with $from = 1964'；保存结果则写 '| into $from'。
    help.code.CL0106 = 不存在的结果
    help.code.CL0106.remedy = '_' 是上一个成功的结果，'_1' 是本次会话的第一个。请先查询。
    help.code.CL0107 = 语言中没有的函数
    help.code.CL0107.remedy = '.help functions' 列出用于行的函数和用于组的函数，后者写在 'with' 之后。
    help.code.CL0108 = 不存在的状态
    help.code.CL0108.remedy = '.help states' 列出 'is' 之后可写的状态。要与值比较，请写 '='。
    help.code.CL0109 = 不存在的点命令
    help.code.CL0109.remedy = '.help' 列出命令。查询不以点开头。
    help.code.CL0110 = 尚未定义的视图
    help.code.CL0110.remedy = 'view NAME($x) = QUERY' 定义视图，调用时为每个参数给出值：'early(1970)'。
    help.code.CL0111 = 已被占用的名称
    help.code.CL0111.remedy = 请取一个集合没有用过的名称。
    help.code.CL0112 = 引用自身的视图
    help.code.CL0112.remedy = 视图从集合或另一个视图开始，不能从自身开始，经由其他视图也不行。
    help.code.CL0113 = 没有任何行具有的 id
    help.code.CL0113.remedy = 'show' 之后写行的 id；'select id' 显示查询各行的 id。
    help.code.CL0114 = 几个集合的行共有的 id
    help.code.CL0114.remedy = 请在 id 之前写集合：'show actors.japan'。
    help.code.CL0115 = 未附上来源的文本而查询段落
    help.code.CL0115.remedy = 来源的文本不属于语料库。'.attach SOURCE FILE' 附上自己的副本，纯文本或 HTML 均可；描述文件旁的 'texts' 或 ~/.local/share/clio/texts 中名为 SOURCE.txt 或 SOURCE.html 的文件会自动找到。
    help.code.CL0116 = 文件中几列共有的列标题
    help.code.CL0116.remedy = 每个字段都有自己的名称，'.schema COLLECTION' 会列出。请写该名称。
    help.code.CL0201 = 两类无法比较的值
    help.code.CL0201.remedy = '.schema COLLECTION' 说明字段的内容：日期、数值、名称或文本。名称可用 '=' 和 'in' 比较，日期和数值还可用 '<' 和 '>'。
    help.code.CL0202 = 没有真假的内容
    help.code.CL0202.remedy = 'where' 之后应写条件。请把该值与另一值比较，或写 'title is known'。
    help.code.CL0203 = 此处不能用的内容
    help.code.CL0203.remedy = 提示说明它可以用在哪里。
    help.code.CL0204 = 参数不合的函数
    help.code.CL0204.remedy = 请照消息所示书写。
    help.code.CL0205 = 参数不合的点命令
    help.code.CL0205.remedy = 请照消息所示书写；'.help COMMAND' 有更多说明。
    help.code.CL0206 = 没有注明来源的行
    help.code.CL0206.remedy = 'cite' 列出各行的字段 'source' 所指的来源，对一组的成员也是如此。若该字段叫别的名称，请在描述文件中以 "clio": {{"source": true}} 标明。
    help.code.CL0207 = 名称会读作别的内容的字段
    help.code.CL0207.remedy = 反引号中的内容都是名称：`2019`、`Country Name`、`Date.Year`。文件中列标题的原样也可以。
    help.code.CL0208 = 没有用到字段的比较
    help.code.CL0208.remedy = 比较的左边应为字段，或由字段算出的值；否则对所有的行都成立，或都不成立。
    help.code.CL0301 = 文件、文件夹或终端出了问题，或达到了限制
    help.code.CL0301.remedy = 消息说明是哪个文件或限制，以及原因。查询本身没有错。
    help.code.CL0302 = 被中断的查询
    help.code.CL0302.remedy = Ctrl-C 中断查询。其结果不保留；先前的结果仍在。
    help.code.CL0303 = 与脚本的预期不符的结果
    help.code.CL0303.remedy = 两行分别说明预期与实际。条件之后的 'else' 可给出自己的消息；脚本以 1 结束。
    help.code.CL0501 = 警告：几行共有的名称
    help.code.CL0501.remedy = 指的是所有这些行。要指其中一行，请写 id 代替名称。
    help.code.CL0502 = 警告：同时也是字段名的数
    help.code.CL0502.remedy = 指的是数。字段要写在反引号中，在比较的右边还要在前面加点。
    help.code.CL0503 = 警告：文件中几列共有的列标题
    help.code.CL0503.remedy = 指的是其中第一列。其余各列按文件中的顺序编号；'.schema COLLECTION' 会列出。


    # The command line (clio).
    file.standard-output = 标准输出
    cli.cannot-write-report = 无法写出报告
    cli.usage = 用法：{usage}
    cli.import.presets = 用法：{usage}；预设可以是自己的文件，如 ./mine.json
    cli.import.no-preset = 没有写预设
    cli.import.no-file = 没有要导入的文件
    cli.import.no-folder = 没有要写入的文件夹；请用 -o 指定一个新文件夹
    cli.import.one-folder = '--output' 只能指定一个文件夹
    cli.packed = 已将 {tables} 张表、共 {rows} 行打包为 {path}
    cli.not-a-parameter = '{text}' 不是参数的写法；请写 -p {form}
    cli.strict.one = --strict：有一个结果留有未定的行；可用 'possibly' 或 'certainly' 决定
    cli.strict.many = --strict：有 {count} 个结果留有未定的行；可用 'possibly' 或 'certainly' 决定
    cli.input-once = 标准输入只能读取一次：'-' 只写一次
    cli.input-is-table = 标准输入是表：请用 -c 或 -f 查询
    cli.history-and-none = 同时有 --history 和 --no-history；请去掉一个
    cli.history-file = --history 之后应为文件
    cli.safe-writes-none = --safe 不写任何文件；请去掉 {flag}
    cli.several-modes = 指定了多种格式：{modes:list separator}；请只写一种
    cli.unknown-theme = CLIO_THEME={name}：没有这个主题；可用的有 {themes:list or}
    cli.unknown-mode = 未知的格式 '{name}'；可用的有 {modes:list separator}
    cli.typed = 结果写入管道或文件；请在此输入查询，Ctrl-D 结束
    cli.unknown-colour = 未知的颜色设置 '{name}'；请写 auto、always 或 never
    cli.positive-number = --{name} 之后应为正数
    cli.memory = --max-memory 之后应为大小，如 800M、2G，或 off
    cli.timeout = --timeout 之后应为秒数，如 30，或 off
    cli.unknown-language = 未知的语言 '{name}'；请写 {languages:list or}

    # 启动的程序。
    program.cannot-start = 无法启动 '{command}'：{reason}
    program.failed = '{command}' 以退出码 {code} 结束
    program.missing = 找不到 '{command}'：系统没有这个命令
    program.not-executable = '{command}' 无法运行：它不是程序
    program.read-less = '{command}' 只读取了一部分
    program.signal = '{command}' 被信号 {signal} 终止
    program.stopped = '{command}' 已被 Ctrl-C 中止
    program.none-on-page = 被测试的页面不启动任何程序
    program.none-under-safe = --safe 不启动任何程序
    program.not-on-page = '{word}' 会启动程序，被测试的页面不允许这样做
    program.not-on-page.hint = 请把命令写在 'sh' 代码块里，由 'clio test --shell' 运行

    editor.cannot-start = 不启动编辑器：{reason}
    editor.failed = 编辑器 '{command}' 以退出码 {code} 结束：不运行任何内容
    editor.no-terminal = 编辑器需要终端
    editor.none = 找不到编辑器
    editor.none.hint = 请用环境变量 EDITOR 指定，例如 'export EDITOR=nano'
    editor.unchanged = 没有改动：不运行任何内容
    output.back = 结果不再写到 '{place}'
    output.begin = 结果以 {mode} 写到 '{place}'；用 '.output' 恢复
    output.none = 结果没有写到别处
    output.once = 下一个结果以 {mode} 写到 '{place}'
    output.text = 一段文本
    output.wrote = {rows} 已写到 '{place}'
    copy.done = {rows} 已以 {mode} 复制到剪贴板
    copy.no-terminal = 没有复制：剪贴板属于终端，而这里没有终端
    copy.no-terminal.hint = 请写文件，例如 '_ | save "answer.tsv"'
    copy.tmux = tmux 的设置里有 'set -g set-clipboard on' 才会转交
    copy.too-large = 结果超过 {limit} 字节，终端可能不接受
    copy.too-large.hint = 请减少行或列，例如 '_ | limit 100'，或用 '.once answer.tsv' 写文件
    form.no-command = 这里没有命令 '{name}'
    form.width = 结果与终端同宽；启动时用 --width 指定其他宽度
    form.write = 请写 '{text}'
    form.prompt = 提示符固定不变；'.help keys' 列出它的按键
    form.nothing = clio 没有类似的命令；'.help commands' 列出现有的命令
    form.safe = 启动时加 --safe，clio 就不触及文件和程序
    history.no-entry = 历史记录中没有第 {number} 条
    history.no-entry.hint = '.history' 列出各条及其编号
    keep.done = '{name}' 已保存在 '{path}'，下次启动时可用
    keep.no-folder = 没有可以保存的文件夹
    keep.no-folder.hint = 请设置环境变量 HOME 或 XDG_CONFIG_HOME
    keep.no-name = '{name}' 不能作视图的名称
    keep.no-name.hint = 请用由字母、数字和 '_' 组成且语言未使用的词
    keep.rests-on-session = 无法保存此查询，因为它依赖只有本次会话才有的内容：{fault}
    keep.rests-on-session.hint = 请把值、先前的结果和视图写进查询，再运行一次
    keep.unfit = 不适合此语料库的已存视图：{names:quoted and}
    names.forgotten = 已删除 '{name}'
    names.forgotten-file = 已删除 '{name}'，下次会话也不再有
    names.known = 现有 {names:quoted and}
    names.none = 没有任何定义
    names.unknown = 没有名为 '{name}' 的内容
    watch.end = 已查询 {count} 次
    watch.heading = {time}，每 {pause} 一次，Ctrl-C 结束

    ## Pages that are recorded and tested.
    shell.record.none = 没有在录制
    shell.record.begin = 正在录制到 '{path}'
    shell.record.end = 录制内容在 '{path}'
    shell.record.taken = '{path}' 已经存在，而且不是 clio 的录制
    shell.record.taken.hint = 请换一个名称
    transcript.differs = {path}:{line}：输出的行与所示不同
    transcript.failed = {path}:{line}：有未在页面中显示的错误
    transcript.count.passed = 通过 {count}
    transcript.count.failed = 失败 {count}
    transcript.count.updated = 更新 {count}
    transcript.count.not-run = 未运行 {count}
    transcript.counts = {counts:list separator}
    transcript.not-in-a-fence = '{flag}' 在代码块中没有意义
    transcript.bad-arguments = 'clio {arguments}' 不是命令行

    # Servers of ClickHouse, their addresses and credentials (ClickHouse).
    server.address = 地址 '{address}' 第 {place} 个字符：{reason}
    server.address.no-scheme = 地址应以 clickhouse:// 或 clickhouses:// 开头
    server.address.no-host = 缺少主机；请写成 clickhouse://host:8123/database
    server.address.no-database = 缺少数据库；请把它的名称写在主机之后，如 clickhouse://host/database
    server.address.deep-path = 数据库的名称中没有 '/'；属于名称的 '/' 请写作 %2F
    server.address.host = '{name}' 不是主机名；主机名由 ASCII 字母、数字、'-'、'.' 和 '_' 组成
    server.address.bracket = IPv6 地址应放在方括号中，如 clickhouse://[::1]:8123/database
    server.address.port = '{port}' 不是端口；端口是 1 到 65535 之间的数
    server.address.doubled-host = '{host}' 出现了两次；每个主机请只写一次
    server.address.option = 没有选项 '{name}'；请写 cluster、user 或 ca
    server.address.doubled-option = '{name}' 出现了两次；请只写一次
    server.address.no-value = '{name}' 没有值；请写 {name}=VALUE，或去掉它
    server.address.encoding = '%' 之后应是两位十六进制数字，其含义应是不含控制字符的 UTF-8
    server.address.user = 用户不写在主机之前；请在末尾写 ?user=NAME
    server.address.password = 地址中不能有密码，因为地址会留在历史记录中，也会被别人看到；请设置环境变量 CLICKHOUSE_PASSWORD，或在凭据文件中写一行 \
    'host user password'
    server.address.fragment = 地址没有 '#' 之后的部分；属于名称的 '#' 请写作 %23
    server.credentials.unreadable = 无法读取凭据 '{path}'：{reason}；请修正，或设置 CLICKHOUSE_USER 和 CLICKHOUSE_PASSWORD
    server.credentials.open = 凭据 '{path}' 对其他人开放（权限 {mode}）；请取消他们的权限：chmod 600 '{path}'
    server.credentials.foreign = 凭据 '{path}' 属于另一个用户；请把凭据放在自己的文件中
    server.credentials.no-file = 凭据 '{path}' 不是文件；请用 CLIO_CREDENTIALS 指定一个文件
    server.credentials.line = {path}:{line}：这一行不是 'host[:port] user password'；请照此书写，注释请以 '#' 开头
    server.credentials.control-sign = 用户名或密码中有控制字符；请从 CLICKHOUSE_USER、CLICKHOUSE_PASSWORD 或凭据文件中去掉它
    server.unreachable = {host}：没有 ClickHouse 服务器应答：{reason}；请检查主机和端口（应是 HTTP 的端口），以及服务器是否在运行
    server.untrusted = {host}：服务器的证书不受信任：{reason}；请用 ?ca=FILE 或 CLIO_CA_FILE 指定其颁发机构的文件
    server.refused-credentials = {host}：服务器不接受用户 '{user}' 和这个密码；请设置 CLICKHOUSE_USER 和 CLICKHOUSE_PASSWORD，或修改凭据文件
    server.unknown-database = {host}：没有数据库 '{name}'；请检查地址中最后一个 '/' 之后的名称
    server.unknown-table = {host}：缺少表：{text}；请检查地址，或重新发布语料库
    server.unknown-column = {host}：缺少列：{text}；请检查地址，或重新发布语料库
    server.time-limit = {host}：查询超过了 {seconds} 秒；请减少要查的内容，或放宽限制
    server.time-limit.own = {host}：查询超过了服务器允许的时间；请减少要查的内容，或在服务器上调高 max_execution_time
    server.memory-limit = {host}：查询所需的内存超过了允许的数量：{text}；请减少要查的内容，或在服务器上调高 max_memory_usage
    server.disk-full = {host}：服务器的磁盘已满；请在那里腾出空间，然后重试
    server.shard-unreachable = {host}：分片 {shard} 没有应答；请确认它在运行、{host} 能连到它，然后再查
    server.shard-unreachable.unnamed = {host}：有一个分片没有应答；请确认所有分片都在运行、{host} 能连到它们，然后再查
    server.too-old = {host}：服务器的版本是 {version}；clio 需要 {oldest} 或更新的版本：请更新服务器
    server.damaged-answer = {host}：应答已损坏：收到的不是表；请再查一次，并检查中间的环节，例如代理
    server.unreadable-type = {host}：应答中有一列的类型是 {type}，clio 不读这种类型；请在服务器上的视图或表中转换它
    server.cut-answer = {host}：应答被截断：连接过早结束；请确认服务器在运行，然后再查
    server.cancelled = 查询已取消；如非本意，请再查一次
    server.stopped = {host}：查询被服务器一方停止；请再查一次，或询问服务器的管理者
    server.library-missing = 缺少 libcurl，clio 用它与服务器通信：{reason}；请安装它（Debian：apt-get install libcurl4）
    server.unknown-cluster = {host}：没有这个集群：{text}；请检查 ?cluster= 后的名称，以及服务器配置中的 remote_servers
    server.forbidden = {host}：“{user}” 无权这样做：{text}；请用 CLICKHOUSE_USER 和 CLICKHOUSE_PASSWORD 以有权的用户连接
    server.other = {host}：服务器拒绝了（代码 {code}）：{text}；它的日志中有更多说明

    # Corpora on servers (Published).

    published.nothing = {place} 中没有已发布的语料库；请用 'clio publish CORPUS {place}' 发布
    published.newer-layout = 该语料库由更新版本的 clio 发布；请用那个版本打开，或用本版本重新发布
    published.other-clio = 服务器上存储的语料库信息已损坏，或由另一版本的 clio 写入；请用本版本重新发布
    published.no-table = 缺少表 '{table}'；请重新发布语料库；若已有人重新发布，请重新打开
    published.no-column = 表 '{table}' 缺少列 '{column}'；请重新发布语料库
    published.changed-column = 表 '{table}' 的列 '{column}' 与发布时不同；请重新发布语料库
    published.row-count = 表 '{table}' 有 {rows} 行，而发布了 {expected} 行；请确认所有分片都在运行且数据完整，或重新发布语料库
    published.too-many-rows = 要回答此查询，须从服务器读取 '{table}' 的列 '{column}' 的全部 {rows} 行，而上限为 {limit} 行；请改为查询服务器能直接找到的内容，或把 CLIO_FETCH 设为更大的数
    published.no-cluster = 地址列出了 {count} 台主机，却没有集群名；请用 ?cluster=NAME 指明它们属于哪个集群
    published.incomplete = 发送后表 '{table}' 有 {rows} 行，而应有 {expected} 行；请重新发布语料库，会从中断处继续
    published.cancelled = 已停止；重新发布语料库即可从中断处继续
    published.stopped = {place}：{message}；{remedy}
    published.takes-files = '{address}' 在服务器上，而此处需要文件；请写出文件，或用 'clio {address}' 单独打开
    published.unknown-scheme = clio 不能打开地址“{address}”；服务器的地址以 'clickhouse://' 开头，使用 TLS 时以 'clickhouses://' 开头
    published.beside-others = “{address}”本身就是一个语料库；请单独打开
    published.fetch-limit = “{text}”不是行数；请写出一个表最多可读的行数，如 CLIO_FETCH=1000000
    published.progress = {table}：{rows} 行，共 {all} 行
    published.no-address = 最后一个词必须是发布的地址：'clio publish CORPUS clickhouse://HOST:PORT/DATABASE'
    published.done = 已发布 {tables} 个表、{rows} 行，版本 {version}；打开：'clio "{address}"'
    """
}
