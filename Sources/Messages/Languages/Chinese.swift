extension Languages {
  static let chinese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = 和
    list.or = 或

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).


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
    query.stray-continuation.hint = 空行或 ';' 会结束语句：'{word}' 之前不要留
    query.reserved-in-name = '{word}' 是查询语言的保留字：含有它的名称要加引号

    # What was expected, and what was found.
    query.expected.value = 值
    query.expected.field-or-value = 字段或值
    query.expected.field-name = 字段名
    query.expected.field-after = '{word}' 之后的字段
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
    query.expected.item-id = 条目的 id
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
    query.field-of-kind = '{field}'（{kind}）
    query.expected.on-fields = 'on' 及两边相符的字段
    query.expected.agreeing-field = 两边相符的字段
    query.expected.stages-in-braces = 花括号中的步骤，如 '{{sort date | limit 3}}'
    query.subject.query-without-name = 没有名称的查询
    query.hint.name-for-join = 在其后写 'as' 和列的名称
    query.owner.field = 某字段的名称
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
    query.ambiguous-name = '{name}' 可指以下 {count} 个中的任一个：{ids:list separator}
    query.ambiguous-name.hint = 要指其中一个，请写 id
    query.several-items = '{id}' 是几个集合共有的 id
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
    query.subject.empty-list = 空列表
    query.subject.field-name = 字段名
    query.subject.field = '{field}'（{kind}）
    query.subject.date = 日期 '{text}'
    query.subject.number = 数值 '{text}'
    query.subject.year = 年份 '{text}'
    query.subject.rows = {noun} 的行
    query.subject.further-rows = 可继续查询的行
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
    query.hint.query-place = 它要写在 '='、'!='、'in' 或 'under' 之后
    query.hint.braces-place = 花括号内的查询要写在 'in' 或 'under' 之后
    query.hint.braces-select = 花括号内的查询要以 'select' 和用来比较的那个字段结尾
    query.hint.date-shift = 日期可写 + 3 months、- 10 years
    query.hint.year-of-date = 要用年份计算，请写 year(..)
    query.hint.only-numbers = 只有数值可以计算
    query.hint.number-range = 范围的两端都必须是数值
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
    query.hint.behind-group-with = 请写在 'group by .. with' 之后
    query.hint.open-behind-group = 它用来打开一组：请写在 'group by' 之后
    query.hint.last-stage = 请写作最后一个步骤
    query.hint.into = '| into ${name}' 保存结果的行
    query.hint.path-backwards = 条件要与 '{path}' 的起始行比较：请把两者写成各自的条件
    query.hint.both-rows = 内外两行都有：内层的请写 '{inner}'，外层的请写 '{outer}'
    query.hint.compare-itself = 它可能指向几个集合；请直接比较 '{field}'
    query.hint.compare-or-show = 它可能指向几个集合；请直接比较 '{field}'，或用 'show' 查看其 id
    query.hint.field-to-rows = 请写指向其他行的字段
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
    query.not-in-this-version = 本版本没有 '{what}'
    query.not-in-this-version.explain = 'explain' 说明每个条件保留了什么
    query.not-in-this-version.group = 'group by decade' 可按年代计数
    query.not-in-this-version.hint = '.help' 说明本版本有什么
    query.plan.no-json = 不是 JSON：{reason}
    query.plan.other-corpus = 它是为其他集合生成的
    query.plan.arguments = '{name}' 的参数个数不对
    query.sample.no-file = 文件 '{file}' 不存在
    query.sample.no-file.hint = 路径从 clio 运行所在的文件夹算起

    # What the shell finds wrong with a statement or a command.
    shell.command = 命令 '{command}'
    shell.command.hint = 它之前的几行不是完整的语句：请先结束语句，或在命令前留一个空行
    shell.save-behind-cite = 'cite' 之后的 'save'
    shell.save-behind-cite.hint = 'save' 写出的是行：请放在 'cite' 之前；来源列表可用 '-o FILE' 写出
    shell.expected-style = 样式，可用 {styles:list separator}
    shell.unknown-format = 未知的格式 '{name}'
    shell.unknown-format.hint = 可用的格式：{names:list separator}
    shell.format-not-told = 从名称 '{path}' 看不出格式
    shell.format-not-told.hint = 请以 {endings:list separator} 之一结尾，或在其后写 'as csv'
    shell.safe.read = --safe 下不允许对 '{path}' 使用 '{word}'
    shell.safe.write = --safe 下不允许使用 '{word}'
    shell.safe.write.hint = 要写文件，请去掉 --safe
    shell.safe.history.hint = 只写入启动时用 --history 指定的历史记录
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
    shell.read-by-itself = '{path}' 读取了自身
    shell.read-by-itself.hint = 文件之间最多可嵌套读取 {count} 层
    shell.place-of-script = '{path}' 的位置从运行它的脚本算起
    shell.no-error = 没有错误
    shell.no-such-error = 查询没有如预期那样失败
    shell.answer-differs = 结果与 '{path}' 的第 {line} 行不同
    shell.no-more-lines = 没有更多行
    shell.cannot-write = 无法写入 '{path}'：{reason}
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


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
