extension Languages {
  static let japanese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = と
    list.or = または

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).


    # Queries: what is wrong with them (Query, Engine).

    # How a fault is shown.
    query.error = エラー[{code}]：{message}
    query.warning = 警告[{code}]：{message}
    query.hint = ヒント：{hint}

    # The text itself.
    query.expected = 必要なもの：{what}；実際：{found}
    query.unterminated-quote = 引用符が閉じられていない
    query.unterminated-quote.hint = 同じ行か、次の空行より前で閉じる
    query.unclosed = '{bracket}' が閉じられていない
    query.unclosed.hint = '{closing}' で閉じる
    query.unopened = '{bracket}' に対応する開き括弧がない
    query.unopened.hint = 取り除くか、前に開き括弧を補う
    query.two-conditions = 条件が二つ並んでいる：間に 'and' と書く
    query.unknown-character = ここに '{text}' は使えない
    query.unknown-character.hint = 取り除く；名称や文字列の一部なら二重引用符で囲む
    query.foreign-quotes = 値は二重引用符で囲む：{write} と書く
    query.foreign-form = '{found}' は clio の書き方ではない：{write} と書く
    query.interval-without-sign = '{text}' は割り算と読まれる
    query.interval-without-sign.hint = 期間なら '@{text}'、その間の日なら '{range}' と書く
    query.bad-date.decade = '{text}' は年代；{write} と書く
    query.too-deep = 入れ子が {limit} 段を超えている
    query.too-deep.hint = 条件を複数の 'where' に分ける
    query.number-too-large = 数値 '{number}' は大きすぎる
    query.number-too-large.hint = 整数は {largest} まで；\
    それより長い番号は文字列として二重引用符で囲む
    query.missing-is-a-state = 'missing' は比べる値ではない：'is missing' か 'is not missing' と書く
    query.reversed-range = 範囲 '{range}' は終わりが始まりより前にある
    query.invalid-text = テキストを読み取れない：{reason}
    query.invalid-text.size = {megabytes} MB を超えている
    query.invalid-text.size.hint = 複数のスクリプトに分ける
    query.invalid-text.not-utf-8 = UTF-8 ではない
    query.invalid-text.nul = NUL バイトを含んでいる
    query.invalid-text.hint = ほかのバイトを混ぜず、UTF-8 で保存する
    query.missing-pipe = '{stage}' の前に '|' がない
    query.stray-continuation = 文を '{word}' で始めることはできない
    query.stray-continuation.hint = 空行や ';' で文は終わる：'{word}' の前には置かない
    query.reserved-in-name = '{word}' は予約語：これを含む名称は引用符で囲む

    # What was expected, and what was found.
    query.expected.value = 値
    query.expected.field-or-value = フィールドか値
    query.expected.field-name = フィールド名
    query.expected.field-after = '{word}' の後にフィールド
    query.expected.field-after-each = 'each' の後に、値を複数持つフィールド
    query.expected.field-after-follow = 'follow' の後に、ほかの行へ導くフィールド
    query.expected.value-after = '{text}' の後に値
    query.expected.operator = '{text}' の後に '=' などの演算子
    query.expected.number-beside = '{sign}' の両側に数値
    query.expected.range-end = '..' の後に年か日付
    query.expected.collection = コレクション
    query.expected.collection-before = '{word}' の前にコレクション、または直前の答えを表す '_'
    query.expected.collection-after-describe = 'describe' の後にコレクション
    query.expected.behind-collection = コレクションの後に 'where' か '|'
    query.expected.behind-condition = 'and'、'or'、'|'、または問い合わせの終わり
    query.expected.behind-stage = '|' または問い合わせの終わり
    query.expected.comma-or-pipe = ',' か '|'
    query.expected.comma-or-bracket = ',' か ']'
    query.expected.pipe-or-brace = '|' か '}}'
    query.expected.end-of-statement = 文の終わり
    query.expected.stage = 'where' や 'count' などのステージ
    query.expected.state = 'is' の後に 'missing' や 'uncertain' などの状態
    query.expected.word-after = '{before}' の後に '{word}'
    query.expected.name-after-word = '{word}' の後に名称
    query.expected.parameter = '{word}' の後に $x などのパラメーター
    query.expected.parameter-of-view = ビューの括弧の中に $x などのパラメーター
    query.expected.parameter-as-source = 起点として $x などのパラメーター
    query.expected.equal-query = '{name}' の後に '=' と問い合わせ
    query.expected.equal-value = '${name}' の後に '=' と値
    query.expected.in-query = 'in' と、{id} を含まない問い合わせ
    query.expected.from-query = 'from' と、引用符で囲んだ問い合わせ
    query.expected.query-in-quotes = 'from' の後に、引用符で囲んだ問い合わせ
    query.expected.query-in-braces = '{word}' の後に、波括弧で囲んだ問い合わせ
    query.expected.condition-in-brackets = 'where' の後に、丸括弧で囲んだ条件
    query.expected.file-in-quotes = '{word}' の後に、引用符で囲んだファイル名
    query.expected.message-in-quotes = 'else' の後に、引用符で囲んだメッセージ
    query.expected.code-in-quotes = 'error' の後に、引用符で囲んだコード
    query.expected.error-after-expect = 'expect' の後に 'error'
    query.expected.item-id = 項目の id
    query.expected.number-of-rows = '{word}' の後に行数
    query.expected.number-of-columns = 'width' の後に桁数
    query.expected.seed = 'seed' の後に整数
    query.expected.group-number = 'open' の後にグループの番号
    query.expected.first-or-last = 'missing' の後に 'first' か 'last'
    query.expected.width-or-sort = 'with' の後に 'width' か 'sort'
    query.expected.width = 'width' と桁数
    query.expected.sort-side = ',' の後に 'sort left' か 'sort right'
    query.expected.side = 'sort' の後に 'left' か 'right'
    query.expected.word-to-find = 探す語か文字列
    query.expected.word-to-find-after = '{word}' の後に、探す語か文字列
    query.expected.format = 'as' の後に csv などの形式
    query.expected.style = 'as' の後に bibtex などのスタイル
    query.expected.as-before-style = スタイルの前に 'as'
    query.expected.pattern = パターン
    query.expected.pattern-in-quotes = 'like' の後に、引用符で囲んだパターン
    query.expected.pattern-in-slashes = '{sign}' の後に、スラッシュで挟んだパターン
    query.expected.pattern-flags = パターンの後に 'i'、'm'、's' のいずれか
    query.expected.regex = 正規表現
    query.field-of-kind = '{field}'（{kind}）
    query.expected.on-fields = 'on' と、両方で一致する項目
    query.expected.agreeing-field = 両方で一致する項目
    query.expected.stages-in-braces = '{{sort date | limit 3}}' のような波括弧内のステージ
    query.subject.query-without-name = 名前のないクエリ
    query.hint.name-for-join = その後に 'as' と列の名前を書く
    query.owner.field = ある項目の名前
    query.hint.field-of-rows = それが指す行の項目を書く（例 '{field}.id'）
    query.hint.convert-key = 'compute number(..) as ..' か text(..) で同じ種類にする
    query.hint.each-before-per = 先に '| each {field}' と書けば値ごとに一行になる
    query.subject.in-braces-of-per = 'per' の波括弧内の '{stage}'
    query.hint.stages-of-per = そこに書けるのは where、sort、limit、compute、select、distinct、sample：これは '}}' の後に書く
    query.hint.compute-before = 前のステージで計算する：'| compute {text} as NAME'
    query.subject.on-the-right = 比較の右側の '{text}'
    query.hint.compute-right = 先に計算する：'| compute {text} as x | where .. = .x'
    query.found.end = 問い合わせの終わり
    query.found.empty-text = 空の文字列
    query.found.long-pattern = 長すぎるもの
    query.found.faulty-regex = 誤った式：{reason}

    # Names.
    query.unknown-collection = コレクション '{name}' はない
    query.unknown-collection.command = コマンドは点で始まる：'{command}' と書く
    query.unknown-collection.hint = '.tables' でコレクションの一覧を見る
    query.unknown-stage = ステージ '{name}' はない
    query.unknown-stage.hint = 使えるステージ：{stages:list separator}
    query.unknown-field = '{collection}' にフィールド '{name}' はない
    query.unknown-field-anywhere = フィールド '{name}' を持つコレクションはない
    query.unknown-field.hint = '{command}' でフィールドの一覧を見る
    query.unknown-value = '{field}' に '{name}' はない
    query.unknown-value.hint = '{command}' で値の一覧を見る
    query.unknown-parameter = パラメーター '${name}' はない
    query.unknown-parameter.hint = コマンド行の -p {name}=.. か、前に書く 'let ${name} = ..' \
    で定める
    query.no-answer-yet = まだ答えがない
    query.no-answer-yet.hint = 先に問い合わせる：その答えが '_' になる
    query.no-answer = 答え '_{number}' はない
    query.no-answer.hint = '_' は直前の答え、'_1' はこのセッションの最初の答え
    query.answer-dropped = 答え '_{number}' はもう保たれていない
    query.answer-dropped.hint = 保たれるのは直近の 1,000 件と '| into $name' で保ったもの：\
    もう一度問い合わせる
    query.unknown-function = 関数 '{name}' はない
    query.unknown-function.hint = '.help functions' で関数の一覧を見る
    query.unknown-function.known = 使える関数：{functions:list separator}
    query.unknown-function.date = 日付はそのまま書く：1976-06-03
    query.unknown-function.today = 日付はそのまま書く：答えはその日が何日かによらない
    query.unknown-state = '{name}' は値の状態ではない
    query.unknown-state.hint = 値と比べるなら '=' と書く
    query.unknown-command = コマンド '{name}' はない
    query.unknown-command.hint = '.help' でコマンドの一覧を見る
    query.unknown-view = ビュー '{name}' はない
    query.unknown-view.hint = 'view {name}($x) = ..' で作る
    query.unknown-item = '{id}' という行はない
    query.unknown-item.hint = 'select id' で問い合わせの行の id を見る
    query.ambiguous-name = '{name}' は次の {count} 件のいずれも指す：{ids:list separator}
    query.ambiguous-name.hint = 一つだけを指すなら id を書く
    query.several-items = id '{id}' は複数のコレクションにある
    query.several-fields = '{name}' は {count} 個のフィールドの見出し
    query.first-of-heading = 見出しが '{name}' の列が {count} 個あり、ここでは最初の列を指す：\
    {rest:word もう一方|ほかの列}は {others:quoted or} と書く
    query.name-taken = '{name}' はすでに{owner}：別の名称にする
    query.owner.collection = コレクション
    query.owner.collection-of-corpus = このコーパスのコレクション
    query.owner.column = 別の列の名称
    query.owner.count = 件数の列
    query.owner.parameter = ビューの別のパラメーター
    query.recursive-view = ビュー '{name}' は自分自身に戻る
    query.recursive-view.hint = コレクションか別のビューから始める
    query.no-texts = 段落がない：資料の本文が一つも添付されていない
    query.no-texts.hint = 手元の資料を '.attach {source} FILE' で添付する；'sources' \
    で資料の一覧を見る
    query.no-texts.no-sources = 本文は 'sources' の行に属するが、このコーパスにはそれがない

    # Kinds of values.
    query.cannot-compare = '{field}'（{kind}）は次と比べられない：{other}
    query.cannot-compare.hint = '.schema' でフィールドの中身を見る
    kind.text = 文字列
    kind.category = 分類
    kind.whole-number = 整数
    kind.number = 数値
    kind.truth = 真偽値
    kind.date = 日付
    kind.month = 月（1～12）
    kind.year = 年
    kind.list = 文字列のリスト
    kind.name = 名称
    kind.any-row = 任意のコレクションの行
    query.subject.query = 問い合わせ
    query.subject.list = リスト
    query.subject.empty-list = 空のリスト
    query.subject.field-name = フィールド名
    query.subject.field = '{field}'（{kind}）
    query.subject.date = 日付 '{text}'
    query.subject.number = 数値 '{text}'
    query.subject.year = 年 '{text}'
    query.subject.rows = {noun} の行
    query.subject.further-rows = 先へ進むための行
    query.subject.alone = '{text}' だけ
    query.subject.path-backwards = 逆向きのパス
    query.subject.value-parameter = '${name}'（値）
    query.subject.value-of-rows = '{text}'（各行の値）
    query.not-a-condition = '{text}' は条件ではない：真でも偽でもない
    query.not-a-condition.hint = 'year < 1976' のように比べる；いくつかの値のどれかなら 'in [a, b]'
    query.not-allowed-here = ここでは使えない：{what}
    query.wrong-usage = '{name}' の書き方は {usage}
    query.no-sources = '{rows}' の行には引用する出典がない
    query.field-in-backquotes = '{text}' はここでは{reads}：フィールドなら {write} と書く
    query.field-without-backquotes = フィールド '{text}' にはバッククォートが要る：{write} と書く
    query.no-field-compared = '{text}' は{reads}：比較の左にはフィールドを書く
    query.no-field-compared.hint = 'year < 1976' のようにフィールドを先に書く
    query.sides-exchanged = '{text}' は{reads}：比較の左にはフィールドを書く、'{write}' とする
    query.number-beside-field = '{text}' はここでは数値：フィールドなら {write} と書く
    query.reads.text = 文字列
    query.reads.quantity = 単位付きの数値
    query.reads.nothing = 値なし
    query.reads.calculation = 計算式
    query.reads.function = 関数
    query.reads.value = 値

    # Hints.
    query.hint.write = '{text}' と書く
    query.hint.write-one = {names:quoted or} と書く
    query.hint.usage = {usage} と書く
    query.hint.did-you-mean = {names:quoted or} のことか
    query.hint.there-are = 次の {count} 件がある：{names:quoted and}
    query.hint.write-value = 値を書く
    query.hint.write-number = 数値を書く
    query.hint.write-truth = 'true' か 'false' と書く
    query.hint.write-date = 年、1976-06-03、1964..1976、または '@' に続けて EDTF を書く
    query.hint.write-month = 1 から 12 までの数か、6..9 と書く
    query.hint.write-regex = 正規表現を書く：~ /{pattern}/
    query.hint.formula-parts = フィールド、値、関数のいずれかを書く
    query.hint.date-operators = 日付に使えるのは =、!=、<、<=、>、>= と 'in 1964..1976'
    query.hint.number-operators = 数値に使えるのは =、!=、<、<=、>、>= と 'in 1..10'
    query.hint.month-operators = 月に使えるのは =、<、> と 'in'
    query.hint.category-operators = 分類に使えるのは =、!=、'in'、'contains'、'like' と ~
    query.hint.name-operators = 名称に使えるのは =、!=、'in'、'contains'、'like' と ~
    query.hint.case-flags = '=' と 'contains' は大文字と小文字を区別しない：取り除く
    query.hint.read-only = コーパスは読むだけ：別のものは '.open' で開く
    query.hint.query-place = '='、'!='、'in'、'under' の後に書く
    query.hint.braces-place = 波括弧の問い合わせは 'in' か 'under' の後に書く
    query.hint.braces-select = 波括弧の問い合わせは、'select' と比べるフィールド一つで終える
    query.hint.date-shift = 日付には + 3 months、- 10 years のように書く
    query.hint.year-of-date = その年で計算するなら year(..) と書く
    query.hint.only-numbers = 計算できるのは数値だけ
    query.hint.number-range = 範囲の両端は数値でなければならない
    query.hint.no-unit = 数値に単位がない：数だけを書く
    query.hint.word-as-unit = 数 {number} の後の '{unit}' は単位と読まれる
    query.hint.decade = 年代は最初の年で表す：1970 など
    query.hint.century = 世紀は最初の年で表す：1900 など
    query.hint.asked-of-date = '{part}' は日付に使う
    query.hint.state-of-dates = '{state}' は日付に使う
    query.hint.compares-dates = '{word}' は日付を比べる
    query.hint.compares-texts = 'exact' は文字列を比べる
    query.hint.no-basis = '{collection}' には、どの日付が推定かを示すフィールド 'basis' がない
    query.hint.in-takes-list = リストを取るのは 'in'
    query.hint.field-or-text = その値なら '.{text}'、文字列なら '"{text}"' と書く
    query.hint.like-with-like = 比べられるのは日付と日付、数値と数値、文字列と文字列
    query.hint.texts-without-order = 値が文字列で、数値や日付との間に順序がない
    query.hint.texts-only = 値が文字列で、clio の読める数値や日付が一つもない
    query.hint.under = 'under' には、行に上下関係のあるフィールドが要る
    query.hint.one-value = 各行の値はもともと一つ
    query.hint.one-list = '{function}' が取るリストは一つで、その値ごとに計算する
    query.hint.each-first = 先に 'each {field}' と書き、値ごとに一行にする
    query.hint.count-values = 値の個数なら count({field}) と書く
    query.hint.takes-number = {function} は数値を取る
    query.hint.exact-numbers = {function} が取るのは正確にわかる数値で、\
    これらは範囲しかわからないことがある
    query.hint.aggregates = 'with' の後に書けるのは {names:list separator}
    query.hint.behind-group-with = 'group by .. with' の後に書く
    query.hint.open-behind-group = グループを開くもの：'group by' の後に書く
    query.hint.last-stage = 最後のステージとして書く
    query.hint.into = '| into ${name}' で答えの行を保つ
    query.hint.path-backwards = 条件が '{path}' の始まる行と比べている：二つを別々の条件にする
    query.hint.both-rows = どちらの行にもある：内側の行なら '{inner}'、外側の行なら '{outer}' と書く
    query.hint.compare-itself = 複数のコレクションへ導きうる；'{field}' そのものを比べる
    query.hint.compare-or-show = 複数のコレクションへ導きうる；'{field}' そのものを比べるか、その \
    id を 'show' で見る
    query.hint.field-to-rows = ほかの行へ導くフィールドを書く
    query.hint.further-name = 後に名称を続けられるのは、ほかの行へ導くフィールドだけ；'.link' \
    でそうできる
    query.hint.groups-backwards = グループを指すものはない
    query.hint.several-collections = 複数のコレクションにある：{names:list separator} \
    のいずれかを書く
    query.hint.deep-elsewhere = '{path}' は始まりとは別の種類の行へ導く：'deep' を外す
    query.hint.deep-computed = '{path}' はこれらの行だけに計算したもの：パスそのものを書く
    query.hint.same-collection = 両側は同じコレクションの行でなければならない
    query.hint.union-before = '{column}' はそれまでの行に計算したもの：その前に 'union' と書く
    query.hint.no-text-to-search = 本文、言明、題名、名称の中を探すが、これらの行にはどれもない
    query.hint.claims = 組にするのは言明、つまりフィールド 'polarity' を持つ行
    query.hint.claims-in = 組にするのは言明、つまりフィールド 'polarity' を持つ行：\
    {names:list separator} など
    query.hint.claims-paired = 言明は、値が一つの保存フィールドで組にする
    query.hint.cite-before = これらはコレクションの行ではない：'{stage}' の前に 'cite' と書く
    query.hint.citable = 引用できるのは {names:quoted or} の行；'follow' で進む
    query.hint.source-is-text = '{field}' はただの文字列：記述ファイルで資料の表への参照にできる
    query.hint.source-field = 資料の表を参照するフィールド 'source' が要る
    query.hint.expect-rows = 行があるべきなら 'count > 0'、ないべきなら 'no rows' と書く
    query.hint.expect-number = 行数なら 'count' と書く
    query.hint.expect-where = expect はすべての行についてのもの：'| where {text} | expect count > \
    0' と書く
    query.hint.expect-aggregate = expect はすべての行についてのもの：count、min({text})、\
    max({text}) のいずれかを書く
    query.hint.describe = 'describe' が取るのはコレクションと一つのフィールド：'{write}' と書く

    # What keeps a column of text from being one of numbers or dates.
    query.remedy.fix = {texts:list and}は{kind}として読めない：直すか、\
    {place}でフィールドを{kind}と宣言する。{count:word その値|それらの値}は未定となる
    query.remedy.two-numbers = {text}は桁区切りとも小数とも読める：{place}でフィールドを数値とし、\
    "groupChar" か "decimalChar" を添えて宣言する
    query.remedy.two-dates = {text}の日は月かもしれない：{place}でフィールドを日付とし、"format" \
    を添えて宣言する
    query.remedy.units = {first}と{second}は単位が違う：すべての数値を一つの単位で書く
    query.remedy.text-in-row = '{text}'（{number} 件目）
    query.remedy.text-in-line = '{text}'（{number} 行目）
    query.remedy.descriptor = 記述ファイル
    query.remedy.schema = --save-schema が書き出すスキーマ

    # Running, and what this version does not have.
    query.interrupted = 中断した
    query.expectation-failed = 答えが期待どおりでない
    query.expectation-failed.expected = 期待：{text}
    query.expectation-failed.got = 実際：{text}
    query.not-in-this-version = '{what}' はこの版にない
    query.not-in-this-version.explain = 'explain' で各条件が残したものを見る
    query.not-in-this-version.group = 'group by decade' で年代ごとに数える
    query.not-in-this-version.hint = '.help' でこの版にあるものを見る
    query.plan.no-json = JSON ではない：{reason}
    query.plan.other-corpus = ほかのコレクションのために作られている
    query.plan.arguments = '{name}' の引数の数が違う
    query.sample.no-file = ファイル '{file}' がない
    query.sample.no-file.hint = パスは clio を実行しているフォルダーから数える

    # What the shell finds wrong with a statement or a command.
    shell.command = コマンド '{command}'
    shell.command.hint = 前の行が一つの文になっていない：文を終えるか、コマンドの前に空行を置く
    shell.save-behind-cite = 'cite' の後の 'save'
    shell.save-behind-cite.hint = 'save' は行を書き出す：'cite' の前に置く；一覧は '-o FILE' \
    で書き出す
    shell.expected-style = スタイル、次のいずれか：{styles:list separator}
    shell.unknown-format = 形式 '{name}' はない
    shell.unknown-format.hint = 使える形式：{names:list separator}
    shell.format-not-told = 名称 '{path}' から形式がわからない
    shell.format-not-told.hint = {endings:list separator} のいずれかで終えるか、後に 'as csv' と書く
    shell.safe.read = --safe では '{path}' に '{word}' を使えない
    shell.safe.write = --safe では '{word}' を使えない
    shell.safe.write.hint = ファイルを書くには --safe を外す
    shell.safe.history.hint = 書くのは起動時に --history で指定した履歴だけ
    shell.safe.nothing-named = 読めるのは起動時に指定したものだけで、何も指定されていない
    shell.safe.named = 読めるのは起動時に指定したものだけ：{names:quoted and}
    shell.safe.more-named = 読めるのは起動時に指定したものだけ：{names:quoted separator} ほか \
    {more} 件
    shell.stopped.time = {time}で打ち切った
    shell.stopped.time.hint = '.set timeout' か --timeout で延ばせる；'where' を絞れば短くなる
    shell.stopped.memory = 打ち切った：{memory} を超えるメモリーが要る
    shell.stopped.memory.hint = '.set memory' か --max-memory で増やせる；分類や並べ替えの前の \
    'where' で少なくなる
    shell.seconds = {number} {count:word 秒|秒}
    shell.too-many-rows = '{stage}' は {most} 行を超えてしまう
    shell.too-many-rows.hint = 前に 'where' か 'limit' を置いて減らす
    shell.read-by-itself = '{path}' は自分自身を読んでいる
    shell.read-by-itself.hint = ファイルがほかを読めるのは {count} 段まで
    shell.place-of-script = '{path}' の場所は、それを実行するスクリプトから数える
    shell.no-error = エラーなし
    shell.no-such-error = 問い合わせが期待どおりに失敗しない
    shell.answer-differs = 答えが '{path}' の {line} 行目と違う
    shell.no-more-lines = 行はもうない
    shell.cannot-write = '{path}' に書き込めない：{reason}
    shell.no-history = ここには履歴がない
    shell.no-history.hint = 対話のときだけ保たれる
    shell.gather.taken = '{field}' はすでにある
    shell.gather.taken.hint = 新しいフィールドには別の名称を付ける
    shell.gather.name = '{name}' はそのままでは問い合わせに書けない
    shell.gather.name.hint = 文字、数字、'_' からなり、予約語でない名称にする
    shell.gather.kinds = まとめられるのは文字列、整数、リストだけ
    shell.gather.kinds.hint = '.schema {collection}' でフィールドの種類を見る
    shell.link.kind = '{field}' の値は文字列でも整数でもない
    shell.link.kind.hint = コードや id のように、値が行を指すフィールドを結び付ける
    shell.link.linked = '{field}' はすでに行へ導いている
    shell.link.linked.hint = 行き先は '.schema' でわかる；別のものに結び付けるにはコーパスを開き直す
    shell.link.nothing-in-common = '{field}' の値（'{value}' など）は '{target}' に一つもない
    shell.link.nothing-in-common.hint = そのフィールドの値は '{value}' など；\
    同じコード表のものに結び付ける
    shell.no-text = '{source}' の本文は添付されていない
    shell.no-text.hint = '.attach' で添付したものの一覧を見る
    shell.nothing-to-fix = 直すべき誤りがない
    shell.no-fix = 直前の誤りには決まった直し方がない
    shell.no-fix.hint = .help {code} で詳しく見る


    # What the shell says and asks (Conversation).


    # Help (Conversation).


    # The command line (clio).

    """
}
