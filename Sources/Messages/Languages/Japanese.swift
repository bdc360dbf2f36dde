extension Languages {
  static let japanese = """

    # Lists: what parts items, and what joins the last to them.
    list.separator = 、
    list.and = と
    list.or = または

    # Any text.
    verbatim = {text}

    # Files: what is wrong with them, and what to know of them (Corpus).

    ## Faults with their places, and pieces of sentences.
    load.fault = {place}: {fault}
    load.warning = {place}: 警告：{fault}
    load.quoted = '{name}'
    load.more = ほか {count} 件
    load.joined = {first}、{second}
    load.range.between = {low} から {high} まで
    load.range.from = {low} 以上
    load.range.to = {high} 以下
    load.range.any = ほかの値
    load.commas = コンマ
    load.semicolons = セミコロン
    load.tabs = タブ
    load.bars = 縦棒
    load.spaces = 空白
    load.control-a = 制御文字 A

    ## Values.
    load.not-a-whole-number = '{read}' は整数ではない
    load.not-a-number = '{read}' は数値ではない
    load.not-a-json-array = '{read}' は JSON の配列ではない
    load.not-a-truth-value = '{read}' は true でも false でもない
    load.required = 値がないが、このフィールドには値が必要
    load.not-unique = '{read}' はすでに {line} 行目にある；このフィールドの値は一度しか使えない
    load.duplicate-key = id '{read}' が重複している（初出は {line} 行目）；どちらかの行に別の id を付ける
    load.duplicate-row = キー '{read}' はすでに {line} 行目にある；どちらかの行を削除する
    load.not-in-list.nearest = '{read}' は許された値ではない；'{nearest}' の誤り？
    load.not-in-list.few = '{read}' は許された値ではない；{allowed:quoted or} と書く
    load.not-in-list.many = '{read}' は許された値ではない；使える値は '{first}'、'{second}' ほか {count} 個
    load.not-matching-pattern = '{read}' はパターン {pattern} に合わない
    load.out-of-range = '{read}' は範囲外；{range}にする
    load.wrong-length.characters = '{read}' は {count} 文字；{range}にする
    load.wrong-length.items = '{read}' は {count} 項目；{range}にする
    load.outside-bounds = '{read}' は上下限 {bounds} の中にない
    load.dangling-reference = '{table}' に行 '{read}' がない
    load.dangling-reference.nearest = '{table}' に行 '{read}' がない；'{nearest}' の誤り？
    load.dangling-reference.any = 行 '{read}' はどの表にもない
    load.dangling-reference.any-nearest = 行 '{read}' はどの表にもない；'{nearest}' の誤り？
    load.ambiguous-reference = 行 '{read}' は複数の表にある；{names:quoted or} と書く
    load.unterminated-quote = ここで始まる引用符が閉じていない；引用符を含むセルは引用符で囲み、中の引用符は二つ重ねる

    ## How the lines of a file make a table.
    load.surplus-cells = 表は {columns} 列だが、この行には {count} セルある；余分なセルは除く
    load.surplus-cells.read = 表は {columns} 列だが、この行には {count} セルある；{read:list and} は除く
    load.missing-cells = 表は {columns} 列だが、この行には {count} セルしかない；残りのセルは欠落とする
    load.lines-above.one = 表は {start} 行目から始まる；その上の 1 行を読み飛ばした：'{first}'
    load.lines-above.many = 表は {start} 行目から始まる；その上の {count} 行を読み飛ばした（最初は '{first}'）
    load.second-headings = この行は二つ目の見出し行として読み飛ばした：{read:list and}
    load.maybe-headings = 下の行が値なのに、この行は語である：{read:list and}；二つ目の見出し行なら、--save-schema でスキーマを書き出し、その行番号を方言の "commentRows" に加える
    load.repeated-headings = 見出しを繰り返す行が {count} 行あり、最初はここ；読み飛ばした
    load.first-row-as-data = 最初の行をデータとして読んだ：{read:list and}；列名なら、--save-schema でスキーマを書き出し、方言の "header" を true にして、フィールドに名前を付ける
    load.backslashes-at-ends = ほかの所では引用符をエスケープしているが、行末のバックスラッシュ {count} 個はデータとして読んだ
    load.notes-below.one = 表の下の 1 行を読み飛ばした：'{first}'
    load.notes-below.many = 表の下の {count} 行を読み飛ばした（最初は '{first}'）
    load.total-below = '{read}' は上の行の合計かもしれない；ほかと同じ行として読んだ
    load.short-header.first = 行のセルが見出しより一つ多い；最初のセルを行の名前として読んだ
    load.short-header.last = 行のセルが見出しより {count} 個多い；最後の列には見出しがない
    load.nothing-split = {count} 行が{delimiter}を含むが、一列として読んだ；{delimiter}がセルの区切りなら、--save-schema でスキーマを書き出し、"delimiter" を宣言する
    load.text-after-quotes = 閉じ引用符の後に文字が続くセルが {count} 個あり、最初はここ；文字は残し、引用符は除く
    load.nul-bytes = NUL バイトが {count} 個あり、最初はここ；壊れている可能性があるが、そのまま残す

    ## Columns and declarations.
    load.ambiguous-field-name = 二つのフィールドが同じ名前 '{name}' を持つ
    load.missing-field = ファイルにこの列はない
    load.missing-field.nearest = ファイルにこの列はない；'{nearest}' ならある
    load.undeclared-field = スキーマにこのフィールドはない
    load.undeclared-field.nearest = スキーマにこのフィールドはない；'{nearest}' ならある
    load.hidden-role = この列はリンク表の役割 '{role}' を隠している
    load.reversed-span = '{read}' は終わりが始まりより早い
    load.many-firsts-of-january = {days} 日のうち {count} 日（{share} %）が 1 月 1 日；年しか分からないなら、年だけを書く
    load.read-as-text.dates = ほとんどの値は日付だが、'{exception}' が日付ではないため、列を文字列として読んだ
    load.read-as-text.numbers = ほとんどの値は数値だが、'{exception}' が数値ではないため、列を文字列として読んだ
    load.kept-as-written.one = {total} 個の値のうち {rest} 個（99 % 以上）が '{kind}' なので、列もそう読んだ；残り 1 個は原文のまま残し、未定とする
    load.kept-as-written.many = {total} 個の値のうち {rest} 個（99 % 以上）が '{kind}' なので、列もそう読んだ；残り {count} 個は原文のまま残し、未定とする
    load.mixed-units = '{first}' と {line} 行目の '{second}' は単位が異なるため、列を文字列として読んだ
    load.maybe-groups = 数値を小数として読み、'{read}' は {number} とした；点が桁区切りなら、--save-schema でスキーマを書き出し、"groupChar": "." を宣言する
    load.marked-numbers.one = '{read}' を数値として読んだ；付いている印は無視する
    load.marked-numbers.many = '{read}' ほか {others} 個を数値として読んだ；付いている印は無視する
    load.numbers-in-parentheses.one = '{read}' は括弧付きなので負の数として読んだ
    load.numbers-in-parentheses.many = '{read}' ほか {others} 個は括弧付きなので負の数として読んだ
    load.negative-codes = 負の数は {count} セルにある {codes:quoted and} だけ；不明を表すなら、--save-schema でスキーマを書き出し、フィールドの "missingValues" に加える
    load.space-at-end = '{read}' は端に空白がある；比較では無視する
    load.ambiguous-dates = '{read}' は {readings:list or} のどちらとも読めるため、列を文字列として読んだ；--save-schema でスキーマを書き出し、フィールドの "format" を宣言する
    load.ambiguous-numbers = '{read}' は桁区切りとも小数とも読めるため、列を文字列として読んだ；--save-schema でスキーマを書き出し、数値の "groupChar" か "decimalChar" を宣言する
    load.missing-headings = {columns} 列のうち {count} 列に見出しがない；表がもっと下から始まるなら、上の行を除く：tail -n +LINE {file} | clio -
    load.unknown-type = '{type}' は Table Schema の型ではない；フィールドを文字列として読んだ
    load.loose-reference = フィールドが参照する '{table}' は除かれた；値を文字列として読んだ

    ## Dates of columns.
    load.doubtful-dates = '{read}' を {taken} と読んだが、{other} かもしれない；--save-schema でスキーマを書き出し、フィールドの "format" に any-months か any-spans を宣言する
    load.doubtful-dates.wikidata = '{read}' は 0 年を数えて {taken} と読んだ；Wikidata の JSON のように 0 年がなければ {other}
    load.maybe-list = 列を文字列として読んだが、'{read}' は一覧かもしれない：その一部が他のセルの値になっている；--save-schema でスキーマを書き出し、そのフィールドに "separator": "{separator}" を宣言する
    load.some-dates = {values} 個の値のうち {dates} 個は日付だが、'{exception}' が日付ではないため、列を文字列として読んだ
    load.some-dates.named = 列名は日付らしいが、'{exception}' が一意に読める日付の形ではないため、文字列として読んだ
    load.days-without-zeros.one = 日付 '{read}' に先頭の 0 がない；あるものとして読んだ
    load.days-without-zeros.many = '{read}' など {count} 個の日付に先頭の 0 がない；あるものとして読んだ
    load.spreadsheet-days = 表計算ソフトの日付番号かもしれず、'{read}' は {readings:list or}；表計算ソフトで日付を文字列として保存する
    load.day-counted-from = {day}（{year} 年から数えて）
    load.codes-in-dates = {fields:quoted and} の {count} セルにある {codes:quoted and} を不明として読んだ

    ## JSON.
    load.not-json = JSON ではない：{reason}
    load.several-tables = ファイルに複数の表がある：{members:quoted and}；一つの行を取り出す：jq '.{first}' {file} | clio -
    load.not-a-table = ファイルにはオブジェクトの配列も、1 行に一つのオブジェクトもない
    load.loose-json.comma = JSON では最後の項目の後に ',' を書けない；無視した
    load.loose-json.commas = JSON では最後の項目の後に ',' を書けないが、ここほか {others} か所にある；無視した
    load.loose-json.nan = JSON に 'NaN' はない；欠落値として読んだ
    load.loose-json.nans = JSON に 'NaN' はないが、ここほか {others} か所にある；欠落値として読んだ
    load.loose-json.infinity = JSON に 'Infinity' はない；INF として読んだ
    load.loose-json.infinities = JSON に 'Infinity' はないが、ここほか {others} か所にある；INF として読んだ
    load.members-skipped = 行を読み、その横にあるメンバーは読み飛ばした：{members:list and}
    load.part-of-the-rows = メンバー '{member}' によれば全 {total} 行のうち、ファイルにあるのは {rows} 行；答えはこの行だけについてのもの
    load.repeated-name = オブジェクトに '{name}' が二度ある；最後の値を使う
    json.fault = 期待：{expected}；実際：{found}
    json.one-of = {choices:quoted or}
    json.end-of-file = ファイルの終わり
    json.value = 値
    json.name = 二重引用符で囲んだ名前
    json.colon = 名前の後の ':'
    json.fewer-brackets = より浅い括弧の入れ子
    json.quote = '"'
    json.quote-in-line = 行末までに '"'
    json.escape = '\\' の後に "\\/bfnrtu のどれか
    json.hexadecimal-digits = '\\u' の後に四桁の十六進数
    json.surrogate-pair = サロゲートペアの上位と下位の両方
    json.first-object = 最初のオブジェクトの前の '{bracket}'
    json.is-not = {subject}が{expected}ではない
    json.is-null = {subject}が null で、{expected}ではない
    json.lacks = {subject}に '{name}' がない
    json.unknown = {subject}に未知の '{name}' がある
    json.object = オブジェクト
    json.text = 文字列
    json.whole-number = 整数
    json.truth-value = true か false
    json.array = 配列
    json.place = '{place}'{space}

    ## Files, folders, packages and packed corpora.
    load.cancelled = 読み込みを中止した
    load.unreadable = 読み取れない：{reason}
    load.bad-descriptor = 記述ファイルに従えない：{reason}
    load.left-out-part = {reason}；その部分は除いた
    load.descriptor = 記述ファイル
    load.schema = スキーマ
    load.dialect = 方言
    load.dialect-property-ignored = この版は方言の '{property}' を無視する
    load.foreign-key-ignored = この版は複数のフィールド {fields:quoted and} からなる外部キーを無視する
    load.resource-with-ending = リソース '{resource}' は '{ending}' のファイルで、この版では読み取れない
    load.resource-without-ending = リソース '{resource}' は拡張子のないファイルで、この版では読み取れない
    load.resource-of-several-files = リソース '{resource}' は複数のファイルからなり、この版では読み取れない
    load.resource-without-rows = リソース '{resource}' にはパスも行もない
    load.file-with-ending = この版では '{ending}' のファイルを読み取れない
    load.file-without-ending = この版では拡張子のないファイルを読み取れない
    load.own-descriptor = それ自体が記述ファイルである
    load.own-references = 文献目録であり、単独で開ける
    load.left-out = このファイルを除いた：{reason}
    load.left-out.resource = リソース '{resource}' を除いた：{reason}
    load.skipped-files = フォルダーに datapackage.json がないため、中の表を開いた；読み飛ばしたもの：{names:list and}
    load.no-tables = フォルダーに表がない；datapackage.json か、{endings:list or} で終わるファイルが必要
    load.public-dataset = データセット '{preset}' のファイルらしい；'clio import {preset} {file} -o FOLDER' で、日付・主体・コードのあるコーパスになる
    load.damaged-pack = パックされたコーパスが途中で切れているか壊れている；元のファイルからパックし直す
    load.damaged-pack.directory = パックされたコーパスが壊れている：目録が書いたときと異なる；元のファイルからパックし直す
    load.damaged-pack.column = パックされたコーパスが壊れている：'{table}' の列 '{column}' が書いたときと異なる；元のファイルからパックし直す
    load.changed-pack = パックされたコーパスが開いている間に変更された；開き直す
    load.newer-pack = より新しい版の clio でパックされたコーパスである；その版で開くか、元のファイルをこの版でパックする
    load.older-pack = より古い版の clio でパックされたコーパスである；元のファイルをパックし直す
    load.pack-among-others = パックされたコーパスは単独で開く；それだけを指定するか、全部のファイルを一緒にパックする
    load.pack-with-encoding = パックされたコーパスは読み取り済みの文字列を持つ；文字コードの指定を外すか、その指定で元のファイルをパックし直す
    load.leads-out-by-link = シンボリックリンクが記述ファイルのフォルダーの外を指す；ファイルをそこへ写す
    load.no-regular-file = パイプかデバイスであり、ファイルではない
    load.path-is-empty = パスが空である
    load.path-is-address = clio はアドレスを読まず、記述ファイルのそばのファイルだけを読む
    load.path-is-not-relative = パスが、記述ファイルからの '/' 区切りの相対パスではない
    load.path-leads-out = パスが記述ファイルのフォルダーの外を指す
    load.not-embedded = このファイルは内蔵されていない

    ## Declarations of a descriptor.
    load.format-with-short-years = 書式 '{format}' の年が 2 桁である；%Y と 4 桁の年を使う
    load.format-with-unknown-directive = 書式 '{format}' に {directives} 以外の指定子がある
    load.format-without-year = 書式 '{format}' に年がない；%Y を書く
    load.bad-pattern = パターン '{pattern}' を読み取れない：{reason}
    load.display-without-field = 'clio.display' が存在しないフィールド '{name}' を挙げている
    load.order-of-one-field = 'clio.order' が挙げるフィールドは一つ："seq" または {{"relation": {{"causes": ["from", "to"]}}}}
    load.order-of-two-fields = 'clio.order' は値ごとにフィールドを二つ、先の行のものから挙げる：["from", "to"]
    load.period-not-a-date = 'clio.period' が 1945/2024-10 のような EDTF の日付でない：'{period}'
    load.order-without-field = 'clio.order' が存在しないフィールド '{name}' を挙げている
    load.order-not-numbers = 'clio.order' が挙げる '{name}' は整数ではない
    load.foreign-key-without-target = 外部キーの指す表とフィールドがパッケージにない
    load.foreign-key-without-field = 外部キー {fields:quoted and} が存在しないフィールドを挙げている
    load.primary-key-without-field = 主キーが存在しないフィールド '{name}' を挙げている
    load.dates-without-integers = 'clio.dates' は {fields:quoted and} から '{name}' を作れない：どれも整数でなければならない
    load.dates-without-bounds = 'clio.dates' は {fields:quoted and} から '{name}' を作れない：どれも日付でなければならない
    load.gather-without-fields = 'clio.gather' は {fields:quoted and} から '{name}' を作れない
    load.quantity-without-numbers = 'clio.quantity' が数値でないフィールドに宣言されている
    load.quantity-bound-without-numbers = 'clio.quantity' の限界 '{name}' が数値ではない
    load.quantity-unit-without-words = 'clio.quantity' の単位 '{name}' が語ではない
    load.quantity-without-field = 'clio.quantity' が存在しないフィールド '{name}' を挙げている

    ## Bytes and encodings.
    load.invalid-encoding = {offset} バイト目から {encoding} ではない；--encoding NAME でファイルの文字コードを指定するか、`iconv -f NAME -t UTF-8` で変換する
    load.unknown-encoding = '{name}' という文字コードはない；'iconv -l' でこのシステムの一覧が出る
    load.unknown-encoding.nearest = '{name}' という文字コードはない；'{nearest}' の誤り？'iconv -l' でこのシステムの一覧が出る
    load.assumed-encoding = バイトの様子から {encoding} として読んだ；ほかの文字コードなら --encoding NAME で指定
    load.assumed-encoding.others = {encoding} として読んだ（'{words}'）が、バイトはほかの文字コードにも合う：{choices:list and}
    load.encoding-choice = --encoding {encoding} なら '{words}'
    load.unknown-bytes = UTF-8 ではなく、意味の通る文字コードもない；--encoding NAME で指定するか、`iconv -f NAME -t UTF-8` でファイルを変換する
    load.undecided-encoding = UTF-8 ではなく、バイトは複数の文字コードに合う：{choices:list and}
    load.damaged-archive = 圧縮ファイルは {bytes} バイト（{lines} 行）の後が壊れている；取得し直すか、`gunzip -c FILE > OTHER` で無事な部分を残す
    load.truncated-archive = 圧縮ファイルは {bytes} バイト（{lines} 行）の後で途切れている；取得し直すか、`gunzip -c FILE > OTHER` で無事な部分を残す
    load.expands-too-far = {bytes} バイトを展開すると {size} MB を超え、文字データとしては考えにくい；正しいなら `gunzip -k FILE` で展開する
    load.unpacks-beyond-memory = 展開するとメモリーに入りきらない
    load.too-many-columns = {count} 列あるが、表は {most} 列まで；列を行に直すか、区切りが違うなら "delimiter" を宣言する
    load.too-many-rows = {most} 行を超え、表に入りきらない；ファイルを分割する
    load.too-many-cells = {rows} 行 {columns} 列で、ほとんどが欠落；見出しとセルの区切りを確かめる
    load.too-much-text = 一列の文字列が {size} MB を超え、表に入りきらない；ファイルを分割する
    load.foreign.spreadsheet = {format}だが、clio が読むのは文字データである；日付とコードの列を文字列にしてから、シートごとに CSV UTF-8 で保存するか、`soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' FILE` を実行する
    load.foreign.archive = 圧縮されている（{format}）が、clio が展開するのは gzip だけである；`{program} FILE` で展開する
    load.foreign.pointer = {keeper} の置き場所を示すだけで、ファイル本体は取得されていない；`{program}` で取得する
    load.foreign.packed-corpus = パックされたコーパスで、そのままのファイルとして開く：圧縮した写し・パイプ・ほかのコーパスの一部ではなく、そのファイルだけを指定する
    load.foreign.other = {format}であり、表ではない；clio が読むのは CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package と、これらのフォルダー
    load.foreign.unknown = 文字データではない：先頭のバイトに制御文字がある；clio が読むのは CSV、TSV、JSON、GeoJSON、BibTeX、RIS、Data Package と、これらのフォルダー
    load.format.excel = Excel のブック（.xlsx）
    load.format.old-excel = 古い Excel のブック（.xls）
    load.format.libreoffice = LibreOffice の表計算ファイル（.ods）
    load.format.gzip-in-gzip = gzip の中の gzip
    load.format.picture = 画像
    load.format.picture-in = 画像（{format}）
    load.format.sound = 音声か画像
    load.format.program = プログラム
    load.format.pdf = PDF ファイル
    load.format.sqlite = SQLite データベース
    load.format.document = ワープロの文書
    load.format.rtf = ワープロの文書（RTF）
    load.format.web-page = ウェブページ
    load.format.web-page-or-xml = ウェブページか XML
    load.format.data-of = {program} のデータファイル

    ## References in BibTeX and RIS.
    load.reference.repeated-key = キー '{key}' が重複している（初出は {line} 行目）
    load.reference.entry = 項目 '{key}'{space}
    load.reference.entry-without-key = ここから始まる部分
    load.reference.unclosed = {entry}が閉じていない；次の項目まで読んだ
    load.reference.unreadable = {entry}をここから先は読み取れない：{expected}が必要
    load.reference.field-name = フィールドの名前
    load.reference.value = 値
    load.reference.equals = '{name}' の後の '='
    load.reference.repeated-field = 項目 '{key}' に '{name}' が二度ある；最初のものを使う
    load.reference.repeated-tag = この文献に '{tag}' が二度ある；最初のものを使う
    load.reference.unknown-string = このファイルに @string '{name}' がない；文字列として読んだ
    load.reference.stray-lines = 文献は TY の行で始まる；その前は除いた
    load.reference.no-end = この文献を終える ER の行がない；次の TY の行まで読んだ
    load.reference.no-end-of-last = この文献を終える ER の行がない；ファイルの終わりまで読んだ

    ## Faults, counted.
    load.count.bad-dates = 誤った日付 {count} 件
    load.count.bad-numbers = 誤った数値 {count} 件
    load.count.bad-truth-values = 誤った真偽値 {count} 件
    load.count.bad-lists = 誤ったリスト {count} 件
    load.count.missing-values = 欠落値 {count} 件
    load.count.repeated-values = 重複する値 {count} 件
    load.count.duplicate-ids = 重複する id は {count} 件
    load.count.duplicate-rows = 重複する行 {count} 件
    load.count.outside-list = 許されていない値 {count} 件
    load.count.outside-pattern = パターンに合わない値 {count} 件
    load.count.dangling-references = 行き先のない参照 {count} 件
    load.count.ambiguous-references = あいまいな参照 {count} 件
    load.count.surplus-cells = 余分なセルのある行 {count} 件
    load.count.missing-cells = セルの足りない行 {count} 件
    load.count.unterminated-quotes = 閉じていない引用符 {count} 件
    load.count.invalid-text = 文字データでないセル {count} 件
    load.count.out-of-range = 範囲外の値 {count} 件
    load.count.wrong-lengths = 長さの合わない値 {count} 件
    load.count.outside-bounds = 上下限の外の値 {count} 件
    load.count.spaces-at-ends = 端に空白のある値 {count} 件
    load.count.reversed-spans = 逆転した期間 {count} 件
    load.count.text-after-quotes = 引用符の後に文字のあるセル {count} 件
    load.count.not-json = JSON でない行 {count} 件
    load.count.loose-json = JSON でない箇所 {count} 件
    load.count.repeated-names = 重複する名前 {count} 件
    load.count.broken-references = 不備のある文献 {count} 件
    load.count.faults = ファイルの問題 {count} 件

    ## A load, as a whole.
    load.faults = コーパスに誤り {count} 件
    load.faults-shown = コーパスに誤り {count} 件、うち {shown} 件を表示
    load.accepted = {faults}：読み取れないセルは原文のまま残し、未定とする；'clio check' でさらに示し、--rejects FILE で全件を書き出す
    load.refused = {faults}；直すか、--strict-load を外す
    load.progress = {file}：{share} %、{speed}
    load.progress.left = {file}：{share} %、{speed}、残り {seconds} 秒
    load.progress.soon = {file}：{share} %、{speed}、残り 1 秒未満

    ## Dates.
    date.none = 日付がない；1976-06-03 のように年-月-日で書く
    date.not-edtf = '{text}' は EDTF ではない；1976、1976-06、1976-06-03 のように年-月-日で書く
    date.not-edtf.one = '{text}' は EDTF ではない；{form} と書く
    date.not-edtf.several = '{text}' は EDTF ではない；年-月-日で、{forms:list or} と書く
    date.no-such-month-or-season = '{text}' の月が {month} である；月は 01 から 12、季節は 21 から 41
    date.no-such-month = '{text}' の月が {month} である；月は 1 から 12
    date.no-such-day = '{text}' は暦にない日である；{month} の最後の日は {month}-{last}
    date.no-day-fits = '{text}' に合う日は暦にない；X は不明な数字の所だけに書く
    date.impossible-time = '{text}' の時刻はありえない；23:20:30 に Z か +09:00 のような時間帯を付けて書く
    date.year-out-of-reach = '{text}' の年は遠すぎて数えられない
    date.time-in-interval = '{text}' に時刻がある；区間と集合には日だけを書ける
    date.time-in-condition = '{text}' に時刻があるが、条件は日を比べる；{day} と書き、時刻の順は sort で見る
    date.single-member = '{text}' は日付一つの集合である；その日付だけを書くか、コンマの後に二つ目を書く
    date.reversed-range = '{text}' の範囲は終わりが始まりより早い；早い日付を先に書く
    date.outside-era = '{text}' は{era}の外である；{era}は {first} から {last} まで
    date.outside-current-era = '{text}' は{era}の外である；{era}は {first} から現在まで
    date.old-calendar = '{text}' は 1872 年まで使われた旧暦の日である；グレゴリオ暦の日付を書く
    date.not-in-form = '{text}' は書式 {form} に合わない
    date.not-a-date = '{text}' は日付ではない；1976-06-03 のように年-月-日で書く
    date.two-digit-year = '{text}' の年が 2 桁である；4 桁で書く
    date.ambiguous-order = '{text}' は {dayFirst} とも {monthFirst} とも読める；フィールドの 'format' に順序 %d/%m/%Y か %m/%d/%Y を宣言する
    date.older-calendar = '{text}' は古い暦の日である；年だけを書くか、グレゴリオ暦の日を EDTF で書く
    date.no-year-zero = '{text}' という年はない：紀元前 1 年の次は西暦 1 年
    date.decade-or-century = '{text}' は十年とも百年とも読める；190X か 19XX と書く
    date.month-or-span = '{text}' は {month} とも {span} とも読める；どちらかを書くか、フィールドの 'format' に any-months か any-spans を宣言する
    date.one-digit-month = '{text}' の月が 1 桁である；{form} と書く
    date.circa-or-century = '{text}' は '{circa}' とも '{century}' とも読める；どちらかを書く
    date.zero-date = '{text}' は日付ではない；日付なしを表すなら、フィールドの "missingValues" に加える
    date.states-none = '{text}' は日付なしを表す
    date.other-calendar = '{text}' は別の暦の日付である；グレゴリオ暦の日付を書く
    date.no-such-time = '{text}' の時刻は存在しない
    date.no-span = '{text}' は期間ではない；終わりは始まりより後でなければならない
    date.too-far-away = '{text}' 秒は 1970 年から遠すぎる
    date.outside-year = '{date}' は、記録にある {year} 年の日付ではない

    ## Texts of sources.
    text.cannot-read = '{path}' を読み取れない：{reason}
    text.empty = ファイルが空である
    text.not-utf8 = {line} 行目が UTF-8 ではない
    text.too-large = {size} MB あるが、テキストは {limit} MB まで
    text.no-text = 本文がなく、タグか空白しかない
    text.write-path = clio を動かしているフォルダーから見たファイルのパスを書く
    text.attach-text = 資料の本文があるファイルを、プレーンテキストか HTML で付ける
    text.cut = 分割して、引用している部分を付ける
    text.left-out = 警告：テキストを除いた：{reason}
    text.left-out.remedy = 警告：テキストを除いた：{reason}；{remedy}
    text.convert = 変換する：'{command}'（文字コードは実際のものにする）
    text.convert-from = {encoding} らしい：'{command}' で変換できる

    ## Files of the system.
    file.cannot-read = '{path}' を読み取れない：{reason}
    file.cannot-write = '{path}' に書き込めない：{reason}
    file.cannot-write.remedy = '{path}' に書き込めない：{reason}；{remedy}
    file.is-folder = フォルダーである
    file.is-pipe = パイプである
    file.is-socket = ソケットである
    file.is-device = デバイスである
    file.is-file = ファイルである
    file.is-current-folder = いまいるフォルダーである
    file.too-large = {size} MB を超えている
    file.larger-than-memory = メモリーに入りきらない
    file.is-read-only = ファイルが読み取り専用である
    file.folder-is-read-only = フォルダーか中のファイルが読み取り専用である
    file.name-folder = フォルダーを指定する
    file.name-folder-within = その中のフォルダーを指定する
    file.choose-name-or = 別の名前にするか、書き込みを許可する：{command}
    file.choose-name = 別の名前にする
    file.no-folder-of-that-name = '{path}' というフォルダーはここにない：パス全体を書く
    file.make-folder = 先にフォルダーを作る：{command}
    file.choose-place = 別の場所にする：'{folder}' には書き込めない
    file.choose-place-or-less = 別の場所にするか、答えを小さくする：ここでは大きすぎる
    file.choose-place-with-option = -o で別の場所を指定する
    file.make-room = ディスクの空きを作るか、別の場所にする
    file.interrupted = 中断した
    file.not-named = --safe では起動時に指定したものだけを読むが、指定されていない
    file.safe-writes-none = --safe ではファイルに書き込まない
    file.not-packed-corpus = パックされたコーパスではない
    file.not-of-clio = clio が書いたのではないファイルがある
    file.name-empty-folder = 新しいフォルダーか空のフォルダーを指定する

    ## What the system says of a file.
    file.system.missing = そのようなファイルやフォルダーはない
    file.system.denied = 権限がない
    file.system.not-permitted = 許可されていない操作である
    file.system.is-folder = フォルダーである
    file.system.no-folder = パスの途中にフォルダーでないものがある
    file.system.read-only = 読み取り専用のファイルシステムである
    file.system.full = ディスクに空きがない
    file.system.quota = ディスクの割り当てを超えた
    file.system.too-large = ファイルが大きすぎる
    file.system.too-many-open = 開いているファイルが多すぎる
    file.system.links = シンボリックリンクの段数が多すぎる
    file.system.name = ファイル名が長すぎる
    file.system.device = 装置の読み書きに失敗した


    ## Packages and schemas that are written.
    write.unnamed-row = '{field}' が参照する '{table}' の {row} 行目に固有の id がない
    write.give-ids = '{table}' の各行に重複しない id を付ける
    write.schema-of-seeds = 内蔵コーパスにはすでに記述ファイルがある；スキーマを保存する表を指定する
    write.schema-of-input = 標準入力の表にはスキーマの置き場所がない；先に表をファイルに保存する
    write.schema-elsewhere = '{file}' は、スキーマを置く '{folder}' にない；同じフォルダーの表を開く
    write.schema-described = '{file}' にはすでに記述ファイルがある；それを編集する
    write.schema-packed = コーパスはパックされている；'{file}' のスキーマを保存し、パックし直す

    ## The report of a check.
    check.tables = 表 {count} 個
    check.rows = {count} 行
    check.no-faults = 誤りなし
    check.faults = 誤り {count} 件
    check.warnings = 警告 {count} 件
    check.unkept = うち {count} 件は数えただけで一覧にない
    check.summary = {faults}：{size}
    check.first-of-each-kind = 各種の最初の {count} 件を示す；--rejects FILE で全件を書き出せる
    check.group = {place}: {faults}
    check.group.on-line = {place}: {faults}（{line} 行目）
    check.group.on-lines = {place}: {faults}（{lines} 行目）
    check.group.on-first-lines = {place}: {faults}（{lines} 行目など）
    check.table = {file}：コレクション '{name}'、{form}、{rows} 行 {columns} 列
    check.heading.field = フィールド
    check.heading.kind = 種類
    check.heading.filled = 値あり
    check.heading.missing = 欠落
    check.heading.first-values = 最初の値
    check.unread = {missing}、読み取れず {count}
    check.values-of = {name}：{fields:list and} の値
    check.date-of = {name}：{fields:list and} からなる日付
    check.span-of = {name}：{start} から {end} までの期間
    check.form.not-split = セルの区切りなし
    check.form.split = セルの区切りは{delimiter}
    check.form.two-spaces = 二つ以上の空白
    check.form.quotes-are-data = 引用符はデータ
    check.form.quotes = 引用符は '{quote}'
    check.form.escape = 引用符の前に '{escape}'
    check.form.comments = '{mark}' の後は注釈
    check.form.no-header = 見出しなし
    check.form.at = '{path}' にある{form}
    check.form.geojson-lines = GeoJSON、1 行に一つの地物
    check.form.csl-lines = CSL-JSON、1 行に一つの項目
    check.form.csl-by-key = キー別の CSL-JSON
    check.form.sparql = JSON の SPARQL 結果
    check.form.json-array = JSON の配列
    check.form.json-by-key = キー別の JSON オブジェクト
    check.form.json-object = 一つの JSON オブジェクト
    check.form.json-by-columns = 列別の JSON

    ## How columns are kept.
    check.kept.texts = 文字列
    check.kept.codes-of-texts = {count} 個の文字列のコード
    check.kept.codes-of-names = {count} 個の名前のコード
    check.kept.bits = {count} ビット
    check.kept.scaled = {count} ビット、1/{scale} 単位
    check.kept.bounds = 上下限
    check.kept.rows = 行番号
    check.kept.days = {count} ビットの日付、{texts} 個の文字列のコード
    check.kept.days-and-spans = {count} ビットの日付、{texts} 個の文字列のコード、ほかに期間など {others} 個

    ## The file of faults, and the schema that is saved.
    check.rejects-written = {faults}を {path} に書き出した
    check.schema-exists = '{path}' はすでにある；移してから、スキーマを保存し直す
    check.schema-written = スキーマを {path} に書き出した；編集してから、次のように開く：clio {folder}

    ## Imports.
    import.unknown-preset = プリセット '{name}' はない；'clio import' で一覧が出る
    import.unknown-preset.nearest = プリセット '{name}' はない；'{nearest}' の誤り？
    import.bad-preset = {place}: プリセットに従えない：{reason}
    import.no-table = {file}: この列からは '{preset}' のどの表も作れない；{columns:quoted and} がない
    import.no-table.between = {file}: {delimiter}区切りのこの列からは '{preset}' のどの表も作れない；{columns:quoted and} がない
    import.other-width = {file}: {count} 列あるが、'{preset}' に必要なのは {expected:list or} 列
    import.folder-is-not-empty = フォルダーが空ではない
    import.name-new-folder = 新しいフォルダーを指定するか、先にこれを削除する
    import.name-other-folder = -o で別のフォルダーを指定する
    import.not-utf8 = UTF-8 ではない
    import.no-code-list = コード表 '{name}' はない
    import.no-encoding = 文字コード '{name}' はない
    import.preset = プリセット
    import.column-or-value = 列の名前か、値の作り方
    import.records = {file}: {count} 件の記録
    import.records-assumed = {file}: {count} 件の記録、バイトの様子から {encoding} として読んだ
    import.tables = {folder}: {tables}
    import.faults = {faults}：
    import.faults-left-out = {faults}、除いた：
    import.faults-in = '{field}' に{faults}：
    import.faults-in-left-out = '{field}' に{faults}、除いた：
    import.fault = {space}{space}{fault}
    import.more = {space}{space}...


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
    query.stray-continuation.fix = '{text}' で直前の答えに続ける；'{word}' で始まる行は、間に空行や ';' がなければ上の文に続く
    query.stray-continuation.hint = 空行や ';' で文は終わる：'{word}' の前には置かない
    query.sign-in-name = '{sign}' で値は終わる：これを含む名称は引用符で囲む
    query.reserved-in-name = '{word}' は予約語：これを含む名称は引用符で囲む

    # What was expected, and what was found.
    query.expected.value = 値
    query.expected.field-or-value = フィールドか値
    query.expected.condition-after = '{word}' の後の条件
    query.expected.field-name = フィールド名
    query.expected.field-after = '{word}' の後にフィールド
    query.expected.text-to-find = 'find' の後の名前か文字列
    query.expected.pivot-key = 'pivot' の後のグループのキー
    query.expected.list-of-values = 値のリスト '[a, b]'
    query.expected.unpivot-columns = 'unpivot' の後の列
    query.expected.unpivot-names = 'as' と二つの名前：列名の列と値の列
    query.expected.unpivot-value = ',' と値の列の名前
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
    query.expected.chart-kind = 図の種類（{kinds:list or}）
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
    query.expected.item-id = 行の id
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
    query.expected.window-unit = 数の後に days、weeks、months、years のいずれか
    query.expected.time-span = 日・週・月・年の数。例：'within 30 days'
    query.expected.sequence-step = 角括弧で囲んだ段階。例：[type = treaty]、![type = treaty]
    query.expected.window-size = 'over' の後に 1 以上の行数または年数
    query.field-of-kind = '{field}'（{kind}）
    query.expected.on-fields = 'on' と、両方で一致するフィールド
    query.expected.agreeing-field = 両方で一致するフィールド
    query.expected.stages-in-braces = '{{sort date | limit 3}}' のような波括弧内のステージ
    query.subject.query-without-name = 名前のない問い合わせ
    query.hint.name-for-join = その後に 'as' と列の名前を書く
    query.owner.field = あるフィールドの名前
    query.owner.step = 別の段階の名前
    query.hint.field-of-rows = それが指す行のフィールドを書く（例 '{field}.id'）
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
    query.no-such-row = 直前の答えに {number} 行目はない：全 {count} 行
    query.row-of-groups = 直前の答えの各行は、コーパスの複数の行をまとめたもの
    query.row-of-groups.hint = 'open {number}' で、まとめられた行を表示する
    shell.let-missing = ${name} には値がない：問い合わせは値を返さない
    shell.other-row = 直前の答えの {number} 行目は 'show row {number}' で表示する
    query.ambiguous-name = '{name}' は次の {count} 件のいずれも指す：{ids:list separator}
    query.ambiguous-name.hint = 一つだけを指すなら id を書く
    query.several-items = '{id}' と呼ばれる行は複数ある
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
    query.subject.label-of-absent = 名前「{label}」
    query.subject.empty-list = 空のリスト
    query.subject.field-name = フィールド名
    query.subject.field = '{field}'（{kind}）
    query.subject.date = 日付 '{text}'
    query.subject.number = 数値 '{text}'
    query.subject.year = 年 '{text}'
    query.subject.rows = {noun} の行
    query.subject.further-rows = 先へ進むための行
    query.subject.regex-group = 正規表現の {group} 番目のグループ
    query.subject.several-rows = {count} 行の答え
    query.subject.pivot-of-several = 集計が複数あるグループの 'pivot'
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
    query.hint.sql = 問い合わせは集合から始まる：events where type = treaty | group by decade | sort count desc；'.help tasks' にやり方の一覧がある
    query.hint.dot-command = コマンドはドットで始まる：'.help commands' に一覧がある
    query.hint.foreign = このままで対応する形はない；'.help tasks' にできることの一覧がある
    query.hint.query-place = '='、'!='、'in'、'under' の後に書く
    query.hint.braces-place = 波括弧の問い合わせは 'in' か 'under' の後に書く
    query.hint.braces-select = 波括弧の問い合わせは、'select' と比べるフィールド一つで終える
    query.hint.date-shift = 日付には + 3 months、- 10 years のように書く
    query.hint.year-of-date = その年で計算するなら year(..) と書く
    query.hint.only-numbers = 計算できるのは数値だけ
    query.hint.number-range = 範囲の両端は数値でなければならない
    query.hint.days-alone = 日数はただの数：数だけを書くか、'end - start > 5 years' のように日付を比べる
    query.hint.regex-groups = グループは {count} 個
    query.hint.let-one-value = 値は一行：問い合わせを 'count' か 'limit 1' で終えるか、'| into ${name}' で全行を残す
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
    query.hint.group-or-window = 'group by .. with' の後に書く；行ごとの値なら '{text} over all'
    query.hint.count-of-what = count は行を数える；異なる値は 'count(distinct {field})'、値のある行は 'count where ({field} is known)'
    query.hint.no-rank = position() は行を数える；同じ値の行もそれぞれの位置を持つ
    query.hint.own-windows = ほかの行については 'over all'、'so far'、'over last 5'、'over 3 years' がある
    query.hint.which-rows = どの行についてかを書く：'{text}'、または 'group by .. with' の後に書く
    query.hint.window-behind-group = グループではその行すべてが対象になる；前後の 'compute' に書く
    query.hint.no-date-of-window = 'over 3 years' のような期間には日付のフィールドが要る
    query.hint.sequence-by = 値を共有する行の並びは 'sequence by ..' で探す
    query.hint.no-earlier-step = 点の前に書ける名前の段階が前にない：コロンで名付ける。[a: ..] [.. = .a.type]
    query.hint.earlier-steps = 前の段階の名前は {names:list and}
    query.hint.within-of-sequence = 並びの行がどれだけ離れているかを示す：'| sequence within 30 days [type = test] [type = visit]'
    query.hint.chart-of-groups = 図は各グループの数を描く：'with count' のように数を付ける
    query.hint.chart-over-key = グループの図はそのキーを軸とする：{names:list or}
    query.hint.chart-of-two-keys = 図に入るキーは二つまで：分け方を減らす
    query.hint.chart-over-what = 何を軸に描くかを書く：'chart type'、'chart line year'
    query.hint.scatter = 散布図は二つの数か日付の間に描く：'chart scatter date by value'
    query.hint.timeline-without-date = 年表は日付によって描くが、{noun}には日付の項目がない
    query.hint.sequence-without-date = 行は日付の順に続くが、{noun} には日付のフィールドがない
    query.hint.sequence-of-years = 行は日付の順に続く：先に '| compute date(year) as date' で年から日付を作る
    query.hint.sequence-of-which-date = 日付のフィールドが {names:list and} とある：先に '| compute {first} as date' で指定
    query.hint.sequence-of-absence = 並びには「!」のない段階、つまり行のある段階が要る
    query.hint.relation-beside-absence = 'before' や 'during' などは「!」のない二つの段階の間に書く
    query.hint.window-of-absence-between = 前の行から後の行までが調べられる：'within' は次の段階に書く
    query.hint.window-of-absence-at-end = どこまで調べるかを書く：![.. within 30 days]
    query.hint.window-of-first-step = 最初の段階の前には何もない：'within' は次の段階か、全段階の前に書く
    query.hint.label-of-absent = 「!」の段階には行がなく、名付けるものがない
    query.hint.one-earlier-step = 'and' の各部分が名指せるのは前の段階一つだけ：二つの条件に分ける
    query.hint.key-of-sequence = 'by' には名前・文字列・整数・参照のフィールドを書く。'{field}' は範囲でしか分からない
    query.hint.one-date-of-window = 日付のフィールドが {names:list and} とある：\
    先に '| compute .. as date' でどれかを示す
    query.hint.over-all-alone = このような値は 'over all' だけで求められる；ほかは 'group by' と 'per' で
    query.hint.empty-of-one-key = 順に続く期間や整数のキーは一つだけにする
    query.hint.empty-of-periods = 'empty' が埋めるのは年、月、年代、世紀、period(..)、整数
    query.hint.open-behind-group = グループを開くもの：'group by' の後に書く
    query.hint.show-row = 答えの後に 'show row 1' で一行目の全体を、'.mode line' で全行を縦に表示する
    query.hint.last-stage = 最後のステージとして書く
    query.hint.value-of-rows = その行を持つ問い合わせを書く：'let $x = {{COLLECTION | group with {sum}}}'
    query.hint.into = '| into ${name}' で答えの行を保つ
    query.hint.path-backwards = 条件が '{path}' の始まる行と比べている：二つを別々の条件にする
    query.hint.both-rows = どちらの行にもある：内側の行なら '{inner}'、外側の行なら '{outer}' と書く
    query.hint.compare-itself = 複数のコレクションへ導きうる；'{field}' そのものを比べる
    query.hint.field-to-rows = ほかの行へ導くフィールドを書く
    query.hint.pivot-behind-group = 前のグループを列にする：'group by .., {key} | pivot {key}'
    query.hint.pivot-key = キーではない；キーは {names:quoted and}
    query.hint.pivot-sum = キーは列に置けない；'group by .. with' の集計を書く
    query.hint.pivot-list = どの値があるかは実行しないと分からない；並べて書く：'pivot {key} in [..]'
    query.hint.pivot-too-many = 値が {most} を超える；要る値を並べて書く：'pivot {key} in [..]'
    query.hint.each-before-unpivot = 値が複数ある；前に '| each {field}' を置くと値ごとに一行になる
    query.hint.unpivot-one-kind = 列は同じ種類でなければならない；前に compute で text({first}) と text({second}) を作る
    query.hint.find-something = 探す名前か文字列を書く
    query.hint.cite-found = 行そのものへ進む：'follow label in {collection}'
    query.hint.leads-nowhere = '{field}' の値を持つ行がない
    query.hint.leads-to = '{field}' は {collection} へ導く
    query.hint.follow-in = {collections:list and} へ導く；'follow {field} in {first}' と書く
    query.hint.ask-of-collection = 複数のコレクションへ導きうる；'{field} in {{{collection} where ..}}' と書く
    query.hint.kinds-differ = {one} では{first}、{other} では{second}；一つのコレクションの行に問う：\
    'follow {field} in {one}' か '{field} in {{{one} where ..}}'
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
    query.plan.no-json = JSON ではない：{reason}
    query.plan.other-corpus = ほかのコレクションのために作られている
    query.plan.arguments = '{name}' の引数の数が違う
    query.sample.no-file = ファイル '{file}' がない
    query.sample.no-file.hint = パスは clio を実行しているフォルダーから数える

    # What may be written next, shown dim behind the cursor.
    hint.stage = ステージ
    hint.collection = コレクション
    hint.field = フィールド
    hint.function = 関数
    hint.value = 値
    hint.state = 状態
    hint.item = ID または名前
    hint.unit = 単位
    hint.file = 引用符で囲んだファイル名
    hint.mode = 形式
    hint.style = スタイル
    hint.number = 数
    hint.text = 探す文字列
    hint.pattern = /正規表現/
    hint.new-name = 新しい名前
    hint.new-parameter = $名前

    # What the shell finds wrong with a statement or a command.
    shell.read-as = '{statement}' として実行する
    shell.first-steps = 次を試すか、'.help' を入力する：
    shell.command = コマンド '{command}'
    shell.command.hint = 前の行が一つの文になっていない：文を終えるか、コマンドの前に空行を置く
    shell.picture-last = 図が別の最終段の後にある
    shell.picture-last.hint = 前に置く：'| timeline | save "x.svg"'
    shell.save-behind-cite = 'cite' の後の 'save'
    shell.save-behind-cite.hint = 'save' は行を書き出す：'cite' の前に置く；一覧は '-o FILE' \
    で書き出す
    shell.expected-style = スタイル、次のいずれか：{styles:list separator}
    shell.unknown-format = 形式 '{name}' はない
    shell.unknown-format.hint = 使える形式：{names:list separator}
    shell.format-not-told = 名称 '{path}' から形式がわからない
    shell.format-not-told.hint = {endings:list separator} のいずれかで終えるか、後に 'as csv' と書く
    shell.about = clio {version}、使う言語は {language}、Apache-2.0：{summary}
    shell.checked = {count} 文に誤りはない
    shell.no-folder = '{path}' に移れない：{reason}
    shell.reload-answers = 以前の答えは元のファイルのものなので、なくなった
    shell.reload-stdin = 標準入力は読み直せない
    shell.safe.read = --safe では '{path}' に '{word}' を使えない
    shell.safe.write = --safe では '{word}' を使えない
    shell.safe.write.hint = ファイルを書くには --safe を外す
    shell.safe.history.hint = 書くのは起動時に --history で指定した履歴だけ
    shell.safe.start.hint = プログラムを起動するには --safe を外す
    shell.safe.move.hint = フォルダーを変えるには --safe を外す
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
    shell.too-many-pairs.hint = 'within' を書くと比べる行が減る。前に 'where' を置いてもよい
    shell.read-by-itself = '{path}' は自分自身を読んでいる
    shell.read-by-itself.hint = ファイルがほかを読めるのは {count} 段まで
    shell.place-of-script = '{path}' の場所は、それを実行するスクリプトから数える
    shell.no-error = エラーなし
    shell.no-such-error = 問い合わせが期待どおりに失敗しない
    shell.answer-differs = 答えが '{path}' の {line} 行目と違う
    shell.no-more-lines = 行はもうない
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
    shell.example.no-help = 実行できる例がない
    shell.example.no-help.hint = '.help limit' で例を、'.help tasks' でさらに見られる
    shell.example.none = 例 {number} はない：直前のヘルプの例は {count} 個
    shell.example.corpus = 例は組み込みのコーパスに問う：'.open' で開く
    shell.question.none = 問い {number} はない：番号は 1 から {count} まで


    # What the shell says and asks (Conversation).
    shell.rows-of-years = {rows}（{first}–{last}）
    shell.summary = {title}：{rows}
    shell.summary-of-several = {title}：{rows}、ほかに {count} コレクション
    shell.banner = clio {version} — {summary}。.help でヘルプ
    shell.error = エラー：{message}
    shell.with-remedy = {message}；{remedy}
    shell.more-faults = ほかにエラー {number} 件
    shell.one-more-fault = ほかにエラー 1 件
    shell.load-limit = {file}：{message}；--max-memory で増やせる
    shell.formula-cells = 警告：{count} 個のセルが '='、'+'、'-'、'@'、タブか改行で始まり、表計算ソフトが数式として実行することがある；--guard-formulas か '.guard on' で前にアポストロフィを付ける
    shell.last-rows = {rows}の最後：.prev, .first
    shell.first-rows = {rows}の最初：.next
    pager.missing = 長い文を見せるプログラム '{command}' がない：'.pager COMMAND' で別のものを選ぶ
    shell.more = （Enter で続きを表示、q と Enter で終わる）
    shell.saved = {rows}を {mode} 形式で '{path}' に保存した
    shell.saved-package = {rows}を Data Package として '{folder}' に保存した
    shell.kept = {rows}を ${name} として保持した
    shell.export-no-file = '{path}' はファイルのような名だが、.export はすべての表を収めたフォルダーを書く
    shell.exported = {tables} 表、{rows} 行を '{folder}' に書き出した
    shell.exported-without = 警告：読み取れなかったセル {count} 個は含まれない
    shell.texts-not-exported = 添付した原文はコーパスの一部ではないので書き出していない
    shell.history-cleared = 履歴を消した
    shell.gathered = {field} に {fields:list separator} の値をまとめた
    shell.attached = '{source}' の {count} 段落を添付した
    shell.detached = '{source}' の原文を外した
    shell.how-to-leave = Ctrl-D か .quit で終了する
    shell.history-not-kept = 警告：このセッションの履歴は保存されない：{reason}
    shell.is-a-script = '{script}' はスクリプト：'.read' か 'clio {script}' で実行する


    shell.linked = {field} は {table} を指す：{rows} 行を結び付けた
    shell.linked.several = {linked}、一つの値が複数の行を指すことがある
    shell.linked.unmatched = {linked}；対応する行のない値が {count} 個ある{count:word ：|、最初は} '{first}'
    shell.history-not-cleared = 履歴ファイルを空にできない
    shell.time = 時間：{time} ミリ秒
    shell.item = '{collection}' の {id}
    shell.item.named = '{collection}' の {id}：{label}
    shell.kind.text = 文字列
    shell.kind.category = 分類
    shell.kind.integer = 整数
    shell.kind.decimal = 小数
    shell.kind.quantity = 数量
    shell.kind.boolean = 真偽値
    shell.kind.date = 日付
    shell.kind.list = 文字列のリスト
    shell.kind.one = {collection} の一つ
    shell.kind.any = 任意のコレクションの一行
    shell.kind.several = {collection} のいくつか


    ## At the prompt (LineEditing).
    prompt.count = {rows}、ほかに該当しうるもの {undecided} 件
    prompt.search = （検索）
    prompt.search.found = （検索）{pattern}  {place}/{count}
    prompt.search.none = （検索）{pattern}  一致なし
    prompt.more = … ほかに {count} 件


    # What is said of answers (Rendering).

    ## Rows of collections that most corpora have; a name alone, to go beside a number.
    noun.events = 事象
    noun.actors = 主体
    noun.documents = 文書
    noun.sources = 資料
    noun.claims = 言明
    noun.places = 場所
    noun.periods = 時期
    noun.groups = グループ
    noun.conflicts = 矛盾
    noun.rows = 行
    noun.passages = 段落
    noun.occurrences = 箇所
    noun.words = 語

    ## Fields that most corpora have, to go beside a number.
    field.date = 日付
    field.year = 年
    field.place = 場所
    field.actor = 主体
    field.type = 種別
    field.source = 出典
    field.title = 題名
    field.name = 名称

    ## Below an answer.
    footer.noun = {noun}
    footer.field = '{field}'{space}
    footer.rows = {noun} {count} 件
    footer.counted-often = {rows}（{of}を {counted}として集計）
    footer.undecided = ほかに該当しうるもの {count} 件：possibly を付ける
    footer.undecided.reasons = ほかに該当しうるもの {count} 件（{reasons:list separator}）：possibly を付ける
    footer.undecided-rows = ほかに該当しうる{noun} {count} 件：possibly を付ける
    footer.undecided-rows.reasons = ほかに該当しうる{noun} {count} 件（{reasons:list separator}）：possibly を付ける
    footer.reason.imprecise = {field}不正確 {count} 件
    footer.reason.approximate = {field}おおよそ {count} 件
    footer.reason.doubtful = {field}疑問あり {count} 件
    footer.reason.open = {field}未確定 {count} 件
    footer.reason.same-day = 同じ日 {count} 件
    footer.reason.coverage = コーパスの対象期間外 {count} 件
    footer.reason.missing = {field}欠落 {count} 件
    footer.reason.unread = {field}読み取れず {count} 件
    footer.reason.disputed = {field}異説あり {count} 件
    footer.reason.within = 波括弧内の問い合わせで未定 {count} 件
    footer.rests-on-doubt = うち {count} 件は疑問のある、またはおおよその日付による
    footer.reaches-across = {literal} をまたぐ期間 {count} 件：'{condition}' なら残る
    footer.skipped-missing = '{column}' の欠落値 {count} 件を除外
    footer.without-value = '{field}' の値がない {count} 行も一行ずつ残る
    footer.undecided-within = 波括弧内の問い合わせで未定の{rows}は含めない
    footer.uncounted = '{column}' に数えない行 {count} 件：条件が未定
    footer.undecided-values = '{column}' の欠落 {count} 件：中の条件が未定
    footer.out-of-range = '{column}' の欠落 {count} 件：結果が範囲外
    footer.not-converted = '{column}' の欠落 {count} 件：変換できない
    footer.left-out-of-pivot = '{key}' がほかの値の {count} 組を除外
    footer.joined = '{name}'：一致が一つ {once} 行、複数 {several} 行、なし {none} 行
    footer.joined.left-out = '{name}'：一致が一つ {once} 行、複数 {several} 行、なし {none} 行（除外）
    footer.order-in-doubt = {count} 行の前後は未定：'{field}' では決まらない
    footer.undated = {count} 行には '{field}' がない：'{column}' の値がなく、どの行にも数えない
    footer.spans-by-start = '{column}' では期間 {count} 件を始まりで数える
    footer.open-window = '{column}' の欠落 {count} 件：期間に入る行が日付では決まらない
    footer.open-window.bounds = '{column}' の {count} 件は上下限のみ：期間に入る行が日付では決まらない
    footer.mixed-units = '{column}' の欠落 {count} 件：単位が異なる
    footer.decided-apart = {count} 行は条件を一つずつ判定して未定とした：日付の可能な場合が多すぎて調べきれず、すべてを満たす場合はないかもしれない
    footer.possible-matches = 可能性だけの一致 {count} 件は付けていない：join possibly で付く
    footer.not-in-sequence = {count} 行には「{field}」がなく、どの並びにも入らない
    footer.without-shared-value = {count} 行には「{field}」がなく、どの行とも一致しない
    footer.certain-by-different-rows = {count} 行は全体としてのみ確実：どの場合にも後に続く行があるが、全ての場合に続く行はない
    footer.contradicted-order = 前後を示す関係 {count} 件は日付か別の関係と矛盾し、使われなかった
    footer.unread-cells = '{field}' の {count} 件は読み取れない：原文のまま残し、未定とする
    footer.unread-cells.example = '{field}' の {count} 件は読み取れない（'{example}'）：原文のまま残し、未定とする
    footer.compared-as-written = '{field}' は文字列：{values:list separator} は原文のまま比較
    footer.ordered-by-letters = '{field}' は文字列で、文字の順に並ぶ：'100' は '9' の前
    footer.several-units = {count} 組は単位が異なるため '{column}' なし：単位でも分類する
    footer.grouped-by-start = 期間 {count} 件は開始時点で分類
    footer.other-marks = '{name}' は {found:list and}にも一致
    footer.other-marks.exact = {matched}；{exact} なら一致しない
    footer.sourceless = {rows}には出典の記載がない
    footer.shown = {rows}のうち {shown} 件
    footer.shown-from = {rows}のうち {first}–{last} 件目
    footer.more-columns = ほかに {count} 列
    footer.cut-texts = 途中で切った文字列 {count} 件
    footer.beside = {first} · {second}
    footer.both = {first}；{second}
    footer.more = {part}：{command}

    ## Why an answer is empty.
    empty.source = 該当なし：'{source}' に {noun} がない
    empty.none = 該当なし：{noun} {count} 件のうち '{condition}' に合うものはない
    empty.none-left = 該当なし：残った {noun} {count} 件のうち '{condition}' に合うものはない
    empty.without = {head}；これを除けば {count} 件残る（{others:list separator}）
    empty.without.none = {head}；これを除いても残らない（{others:list separator}）
    empty.alone = {total} 件のうち各条件だけで残るもの：{counts:list separator}
    empty.spellings = '{field}' での綴り：{values:list separator}
    empty.forms = '{field}' での別の語形：{values:list separator}
    empty.nearest = '{field}' の近い値：{values:list separator}
    empty.span = '{field}' は {first} から {last} まで
    empty.in-collection = {name} は '{collection}' にある名前：'{query}'
    empty.in-field = {name} は '{field}' に {count} 回現れる：'{query}'
    empty.span.one = '{field}' はすべて {first}

    ## What 'explain' says of each stage, under its first word; without anything behind the word '.alone'.
    explain.stage.where = {text} に合うものを残す
    explain.stage.having = {text} に合うグループを残す
    explain.stage.count.alone = 数える
    explain.stage.select = それぞれの {text} を示す
    explain.stage.sort = {text} の順に並べる
    explain.stage.limit = 最初の {text} 件を取る
    explain.stage.offset = 最初の {text} 件を除く
    explain.stage.group = {text} で分類する
    explain.stage.follow = その {text} へ進む
    explain.stage.compute = それぞれに {text} を求める
    explain.stage.each = {text} の値ごとに一行とする
    explain.stage.join = 一致する行の列を付ける：{text}
    explain.stage.sequence = 並びの始まりとなる行を残す：{text}
    explain.sequence.first = {condition} を満たす行から始まる
    explain.sequence.next = その後に {condition} を満たす行が続く
    explain.sequence.next-within = その後 {window} 以内に {condition} を満たす行が続く
    explain.sequence.related = それは {condition} を満たす行に対し「{relation}」の関係にある
    explain.sequence.related-within = それは {window} 以内に始まり {condition} を満たす行に対し「{relation}」の関係にある
    explain.sequence.none-between = その間に {condition} を満たす行はない
    explain.sequence.none-before = その前 {window} 以内に {condition} を満たす行はない
    explain.sequence.none-behind = その後 {window} 以内に {condition} を満たす行はない
    explain.sequence.whole = 最初の行の終わりから最後の行の始まりまで、長くて {window}
    explain.sequence.shared = どの行も {fields:list and} の一つの値を共有する
    explain.stage.pivot = {text} の値ごとに一列とする
    explain.stage.unpivot = 列 {text} をそれぞれ一行とする
    explain.stage.per = 値ごとに行を分けて処理する：{text}
    explain.stage.distinct = {text} ごとに一つ残す
    explain.stage.distinct.alone = 同じものは一つだけ残す
    explain.stage.sample = {text} 件を無作為に選ぶ
    explain.stage.union = {text} を加える
    explain.stage.intersect = {text} にもあるものを残す
    explain.stage.except = {text} にあるものを除く
    explain.stage.open = {text} 番目のグループを開く
    explain.stage.conflicts = 互いに矛盾する言明を組にする（{text}）
    explain.stage.conflicts.alone = 互いに矛盾する言明を組にする
    explain.stage.kwic = {text} の各箇所を前後の文脈とともに示す
    explain.stage.collocates = {text} の前後の語を数える
    explain.stage.expect = {text} を期待する
    explain.stage.save = {text} に書く
    explain.stage.into = {text} として保つ
    explain.stage.why.alone = それぞれがなぜ答えにあるかを示す
    explain.stage.chart = 図に描く（{text}）
    explain.stage.chart.alone = 図に描く
    explain.stage.timeline = 日付を軸の上に描く（{text}）
    explain.stage.timeline.alone = 日付を軸の上に描く
    explain.stage.cite = 出典を列挙する（{text}）
    explain.stage.cite.alone = 出典を列挙する
    explain.take = '{source}' を取る：{rows}
    explain.step = {act}：{result}
    explain.possibly = {result}、ほかに該当しうるもの {count} 件
    explain.part = {before}のうち {count} 件
    explain.become = {before}が{after}になる
    explain.counted = {before}が 1 行になる
    explain.condition = '{condition}' だけでは{rows}が残る
    explain.row = '{name}' は {row}（{collection} にある）
    explain.row.id = '{name}' は {row}（{collection} の {id}）
    explain.a-row = ある行
    explain.row.alias = {meaning}、名称 '{alias}' による
    explain.rows = '{name}' は {count} 行のいずれか
    explain.category = '{name}' は {values:list separator}
    explain.days = '{date}' は {days:list separator}
    explain.no-day = どの日でもない
    explain.more-days = {meaning}ほか {count} 区間
    explain.seasons = {meaning}（季節：21 は 3～5 月、22 は 6～8 月、23 は 9～11 月、24 は 12～2 月）
    explain.days.between = {first} から {last} まで
    explain.days.from = {first} 以後
    explain.days.until = {last} 以前
    explain.days.all = すべての日
    explain.derived = '{name}' は '{field}' から得る
    explain.field = '{name}' はフィールド '{field}'
    explain.note.limit-before-sort = 注意：'{limit}' が '{sort}' の前にあり、切ってから並べる；並べた最初の行には '{sort} | {limit}' と書く
    explain.note.and-or = 注意：'and' は 'or' より強く結び、'{reading}' と読まれる；括弧を付けると明らかになる
    explain.note.date-as-text = 注意：'{condition}' は日付を文字列と比べる；{value} は引用符なしで書く
    explain.note.sort-without-effect = 注意：'{later}' の前の '{sort}' は効かない
    explain.note.sorted-twice = 注意：'{second}' が '{first}' を打ち消す；二つのキーを一つの 'sort' に書く

    ## What 'why' says.
    proof.kept = {collection} の {id} は答えに含まれる
    proof.left-out = {collection} の {id} は答えに含まれない
    proof.named = {head}：{label}
    proof.source = '{source}' の一つである
    proof.holds = '{condition}' は成り立つ
    proof.fails = '{condition}' は成り立たない
    proof.undecided = '{condition}' は決まらず、'possibly' なら残る
    proof.found-by = '{stage}' が見つけた：{number} 行目
    proof.found = {verdict}：{findings}
    proof.missing = {name} は欠けている
    proof.value = {name} は {value}
    proof.value.note = {name} は {value}（{note}）
    proof.inferred = {finding}（出典は示唆するのみ）
    proof.followed = '{stage}' が {count} 行からここへ導く：
    proof.members = '{stage}' が {count} 行からこれを作る：
    proof.opened = '{stage}' がこれを含むグループを開く
    proof.added = '{stage}' が加える
    proof.added.there = '{stage}' が加える。そこでは：
    proof.cut = '{stage}' が除く
    proof.cut.position = '{stage}' が切り落とす：前の行の {position} 番目である
    proof.duplicate = '{stage}' が除く：前に同じ値の行がある
    proof.excluded = '{stage}' が取り去る：その問い合わせに含まれる
    proof.lacking = '{stage}' に含まれない
    proof.unreached = '{stage}' はどの行からもここへ導かない
    proof.unreached.from = '{stage}' なら次の行から導くが、その行がない：
    picture.undated = 軸上に位置のないもの（{count}）、軸は '{field}'：
    picture.page.search = 検索
    picture.page.language = 言語
    picture.page.table = 表
    picture.page.all = すべて
    picture.page.date = 日付
    picture.page.name = 名称
    picture.page.source = 出典
    picture.page.locator = 出典の箇所
    picture.page.proof = ここにある理由
    picture.page.meaning = 日付の意味
    picture.page.shown = {all} 行のうち {count} 行を表示
    picture.page.own-name = 日本語
    picture.no-graph = グラフには、'from' と 'to' のように他を指す項目が二つある行が要る
    picture.no-places = 地図には二つの数のある行が要る：'latitude' と 'longitude'、または 'lat' と 'lon'
    picture.places-left-out = 地球上の位置のない {rows} は除いた
    picture.cannot-convert = PNG を作れない：{reason}
    picture.no-converter = PNG を作れない：{names:list or} のどれも入っていない
    picture.no-converter.hint = どのブラウザーでも開ける '.svg' で保存する
    picture.converter-failed = '{name}' は図を変換できなかった
    picture.too-many-marks = この図の印は {marks} 個になる；多くとも {most} 個まで
    picture.too-many-marks.hint = 問い合わせを絞るか、数を描く：'chart decade'
    served.too-many-rows = この条件の一部はこちらで判定しますが、そのためにサーバーから {most} 行を超える行を読むことになります
    served.too-many-rows.hint = 日付・数値・名前の条件で行を絞ってください
    served.no-server = コーパスはメモリにあり、データベースには問い合わせない
    served.no-server.hint = 'clio publish' で公開し、その住所で開いてから聞くこと
    picture.no-value = （なし）
    picture.beside = 軸の外、または軸の複数の位置にありうるもの（{field}）：
    picture.left-out = さらに {count} 個の区分が入りきらない：問い合わせを絞るか、図を保存する
    picture.points-left-out = {count} 行には '{x}' か '{y}' がない
    picture.legend.day = 分かっている一日
    picture.legend.lasted = 続いた
    picture.legend.may-have-lasted = 続いたかもしれない
    picture.legend.one-day = このうちの一日、どの日かは不明
    picture.legend.either = どちらか一方
    picture.legend.open = 開いている
    picture.legend.approximate = 頃
    picture.legend.doubtful = 疑わしい
    picture.legend.possibly-there = 答えに含まれる可能性がある
    picture.legend.certain = どの場合にも
    picture.legend.possible = 場合によっては
    picture.legend.range = 2..3 は少なくとも 2、多くとも 3；濃さは少ない方による
    proof.other-rows = '{stage}' は '{noun}' の行を返し、これはそうではない
    proof.in-group = '{stage}' はグループを返す：これは {number} 番目にあり、'open {number}' で見られる
    proof.sequence.row = {id}（{date}）
    proof.sequence.shown = 直前の結果の中で：
    proof.sequence.later = {row}、{gap}後
    proof.sequence.gap = {days} 日
    proof.sequence.gap-between = {low}〜{high} 日
    proof.sequence.gap-from = {low} 日以上
    proof.sequence.gap-to = {high} 日以下
    proof.sequence.gap-unknown = ある期間
    proof.sequence.relation = 後であることは {id} が示す
    proof.sequence.condition = 「{step}」は {id} について未定
    proof.sequence.same-day = {id} と {other} は同じ日で、どちらが先かは分からない
    proof.sequence.order = {id} と {other} の日付からは両者の前後関係が決まらない
    proof.sequence.window = {other} が {id} に十分近いかは日付から決まらない
    proof.sequence.lies = {id}（{date}）が「{step}」で行があってはならない所にある
    proof.sequence.lies-same-day = {id}（{date}）は同じ日で、「{step}」で行があってはならない所にあるかもしれない
    proof.sequence.may-lie = {id}（{date}）が「{step}」で行があってはならない所にあるかもしれない
    proof.sequence.coverage = 「{step}」が調べる日の一部はコーパスの対象外
    proof.sequence.missing = 期間内に「{step}」を満たしうる行がない
    proof.sequence.possible = 「{condition}」は可能性として成り立つ
    proof.sequence.undated = 「{field}」がない
    proof.sequence.without-key = 他の行と共有できる値がない
    proof.sequence.together = どの行も前の行に続きうるが、日付の上で全てが同時に成り立つことはない
    proof.sequence.different-rows = どの場合にも後に続く行があるが、全ての場合に続く行はない
    proof.place = {source}（{id}）
    proof.place.locator = {source}（{id}）、{locator}
    proof.written = 出典：{place}
    proof.claim = {speaker}の言明 {claim} 出典：{place}
    proof.more = ほか {count} 件
    proof.quoted = 「{text}」


    # Lessons.

    ## How a lesson is read.
    lesson.begin = {title}
    lesson.task = 課題 {number}（全 {count} 問）：{title}
    lesson.twin = {task}。やり方を見たので、同じ種類の問題をもう一つ
    lesson.start = ここから始める：{query}
    lesson.done = このレッスンの課題はすべて終わり：{title}。
    lesson.next = 次のレッスン：.lesson {name}
    lesson.take-home = 学んだことを持ち帰る：.lesson notes
    lesson.ended = レッスンは終わり。前に開いていたコーパスに戻った
    lesson.none = 答える課題がない
    lesson.unknown = レッスン '{name}' はない
    lesson.unknown.nearest = '.lesson {name}' のことか
    lesson.unknown.hint = '.lesson' がレッスンを並べる
    lesson.playing = '.back' まで問い合わせは採点されない
    lesson.fault = レッスン '{lesson}' {line} 行目：{fault}

    ## Hints.
    lesson.hint = ヒント：{hint}
    lesson.hint.collection = コレクション '{collection}' に尋ねる
    lesson.hint.fields = コレクション '{collection}' に尋ねる。要るのは {fields:quoted and}
    lesson.hint.shape = 答えはこういう形になる：{shape}
    lesson.no-more-hints = ヒントはもうない。'.answer' がやり方を示し、そのあと同じ種類の課題を出す。
    lesson.answer = やり方はこうなる：
    lesson.go-on = '.skip' で次へ進む。

    ## What is said of an answer.
    lesson.right = 正解。
    lesson.lacks = 行は正しい。ただし課題は {words:quoted and} を使うよう求めている。
    lesson.not-judged = これは求められたものと比べられないので、採点しない。
    lesson.not-a-lesson = '{name}' はレッスンではない
    lesson.report.unread = {path}：{count} 行を除いた。解答の記録として読めない
    lesson.check.no-trials = '{path}' に、タブで区切った task、verdict、query の行がない
    lesson.no-such-task.hint = 課題の番号は 1 から {count} まで
    lesson.no-such-task = このレッスンに課題 '{word}' はない
    lesson.end-reached = これが最後の課題。まだ終わっていないのは {tasks:list and}。'.task {first}' で戻る。
    lesson.wrong = まだ違う：{difference}。
    lesson.other-rows = 得られたのは {found}、求められたのは {wanted}
    lesson.rows = 余分な行 {surplus}、足りない行 {lacking}
    lesson.rows.surplus = 余分な行が {surplus}
    lesson.rows.lacking = 足りない行が {lacking}
    lesson.cells = {rows}（例：{example}）
    lesson.value = 得られたのは {found}、求められたのは {wanted}
    lesson.columns = 答えは {found} 列、求められたのは {wanted} 列
    lesson.order = 行は正しいが、{place} 行目から順序が違う
    lesson.undecided = 確定した行は正しいが、未定の行が違う：{rows}
    lesson.undecided-count = 確定した行は正しいが、未定が {found} 行あり、{wanted} 行のはず
    lesson.behind = 数字の裏では：{rows}。
    lesson.row = {id}：{found}
    lesson.surplus-row = 例えば余分なもの：{row}
    lesson.lacking-row = 例えば足りないもの：{row}
    lesson.lucky = ここではたまたま同じ行になった。次のコーパスでは答えが違う{counts}：
    lesson.lucky.counts = （{wanted} のはずが {found}）
    lesson.lucky.other-rows = （行が違う）
    lesson.at-once = 同時に {count} か所：
    lesson.replaced = '{wanted}' を '{given}' とした結果。
    lesson.without = '{text}' を欠いた結果。
    lesson.with = 余計な '{text}' を入れた結果。
    lesson.swapped = '{second}' を '{first}' の前に置いた結果。

    ## Notes to take home.
    lesson.notes.title = clio で学んだこと
    lesson.notes.none = まだ課題に答えていない。
    lesson.notes.words = 語：{words:list and}
    lesson.notes-written = ノートを '{path}' に書いた

    ## Faults of lessons.
    lesson.no-title = 'title' がない。冒頭の二つの '---' の行の間に書く
    lesson.unknown-property = '{name}' はレッスンの属性ではない。使えるのは {allowed:quoted and}
    lesson.no-tasks = 課題がない。'## Task 1: TITLE' で始める
    lesson.no-answer = 課題 {task} に答えがない。問い合わせを書いた 'answer' のコードブロックを加える
    lesson.no-hint = 課題 {task} にヒントがない。'- hint: TEXT' を加える
    lesson.no-quote = '{fence}' の説明がない。その後に引用（'> TEXT'）を書く
    lesson.unknown-fence = '{word}' は課題のコードブロックではない。使えるのは {allowed:quoted and}
    lesson.misplaced-fence = '{word}' はここに置けない。課題の中に置き、'wrong' には名前を付ける
    lesson.unknown-item = '{text}' は hint、use、compare、same のどれでもない
    lesson.unknown-comparison = '{word}' は比べ方ではない。使えるのは {allowed:quoted and}
    lesson.empty-fence = コードブロック '{word}' が空

    ## What is told to a teacher.
    lesson.check.fault = {path}:{line}: {message}
    lesson.check.warning = {path}:{line}: 要確認：{message}
    lesson.check.no-query = このコーパスの問い合わせではない、{reason}：{query}
    lesson.check.answer-lacks = 答えに、課題が求める {words:quoted and} がない
    lesson.check.answers-differ = この答えは他の答えと行が違う：{query}
    lesson.check.empty = 行がない。多くの誤答もそうなる：{query}
    lesson.check.wrong-passes = 誤答 '{name}' が正しい、またはたまたま同じになる
    lesson.check.not-told = 課題 {task} はこれを答えと区別できない：{query}
    lesson.check.not-taught = '{word}' を使うが、ここまでに教えていない
    lesson.check.translation = 別の言語の同じレッスンとコードが違う：{query}
    lesson.check.trial = {query} の判定が {found}（正しくは {wanted}）
    lesson.check.summary = {count} レッスンを調べた。答えの小さな変更 {all} 件のうち {told} 件を区別できる（{percent} %）

    ## Courses in one file.
    lesson.sealed.difference = 求められた答えとは違う
    lesson.sealed.lucky = ここでは同じ行だが、偶然である。データが少し違えば別の答えになる。
    lesson.sealed.answer = このコースは答えを見せない。'.skip' で先へ進む。
    lesson.sealed.other-corpus = コースは、この版の clio とは別のコーパスで封じられた。答えを判定できない
    lesson.sealed.check = 封じたコースには調べる答えがない。もとのレッスンを調べる
    lesson.packed.no-course = コースではない。'clio lesson pack' で作る
    lesson.packed.other-version = 別の版の clio のコースである。もう一度まとめる
    lesson.packed.changed = まとめた後で変更されている。もう一度まとめる
    lesson.packed.no-table = コースにこの表がない
    lesson.pack.ending = '{path}' は '.lesson' で終わらない。コースの名前はそれで終わる
    lesson.pack.twice = '{name}' はもう入っている。レッスンの各言語はフォルダー 'en'・'zh'・'ja' に置く
    lesson.pack.other-table = 同じ名前の表がほかにある。一方の名前を変える
    lesson.pack.no-text = UTF-8 のテキストではない。UTF-8 で保存する
    lesson.pack.written = {count} レッスンを '{path}' にまとめた

    ## A lesson to begin with.
    lesson.new.taken = '{path}' はもうある。別の名前にする
    lesson.new.written = '{path}' は課題一つのレッスン。'clio lesson {path}' で教え、'clio lesson check {path}' で調べる
    lesson.new.title = 私のレッスン
    lesson.new.prose = 学ぶ人が最初に読む文。下の問い合わせは実行され、答えが示される：
    lesson.new.task = 二つの条件
    lesson.new.question = 1976 年より前の出来事で、日本が行為体の一つであるものはどれか。
    lesson.new.wrong = これはすべての行為体の出来事。
    lesson.new.hint = 二つ目の条件は一語でつなぐ。
    lesson.new.twin = 2000 年より後の出来事で、韓国が行為体の一つであるものはどれか。
    lesson.task-number = 課題 '{found}' の番号が、順番どおりの {expected} ではない

    # Help (Conversation).


    ## The help without a word.
    help.overview.ask = 問いを書く；完成していれば Enter で送り、Tab で補完する：
    help.overview.last-answer = （_ は直前の答え）
    help.overview.stages = コレクションの後に 'where CONDITION'、続けてステージを '|' の後に一つずつ書ける：
    help.overview.last-stages = 最後に書けるもの：{stages:list separator}
    help.overview.texts = 資料の本文は、添付すると（'.attach SOURCE FILE'）コレクション 'passages' になる：
    help.overview.collocates = （コーパスにある名称、単語、漢字二字の組）
    help.overview.find = 任意のコレクションの名前や文字列：
    help.overview.statements = 問い合わせのほかに：
    help.overview.conditions = 条件：
    help.overview.commands = コマンド：
    help.overview.topics = '.help TOPIC' で次の一つの一覧を、'.help NAME' で名前のあるものを例とともに見る：
    help.example = '.help NAME' で一つを例とともに見る
    help.run-example = '.example N' で例の一つを実行する
    help.typed-example = '-' の例は、自分の名前に替えて入力する
    help.more = {words:list separator} も参照
    help.theme.groups = グループの行に使うもの、'group by .. with' の後に書く；'expect' ではすべての行に使う：
    help.theme.rows = 前後の行に使うもの、行の順による：
    help.theme.texts = 文字列に使うもの：
    help.theme.numbers = 数値に使うもの：
    help.theme.dates = 日付に使うもの：
    help.theme.values = どの種類の値にも使うもの：

    ## Keys.
    help.key.enter = 問い合わせが完成していれば送り、そうでなければ改行する
    help.key.new-line = 改行する
    help.key.complete = 補完する；もう一度押すと次か前の候補
    help.key.up-down = 問い合わせの中の行、続いて下の一覧へ移る；一覧がなければ同じ書き出しの以前の問い合わせへ
    help.key.search = 以前の問い合わせを探す；さらに前へ、または後へ
    help.key.suggestion = 末尾で：灰色の候補を、またはその一語を採る
    help.key.close = 一覧を閉じる；Ctrl-G は Tab が入れたものも取り消す
    help.key.words = 一語戻る、または進む
    help.key.entries = 以前か以後の問い合わせ、書き出しによらない
    help.key.line-ends = 行の先頭か末尾へ移る
    help.key.delete-word = カーソルの前か後の語を消す
    help.key.delete-line = 行の先頭か末尾まで消す；Ctrl-Y で戻す
    help.key.explain = カーソル位置の語を説明する
    help.key.elsewhere = 行を $EDITOR で編集する
    help.key.transpose = 2 文字を入れ替える
    help.key.interrupt = 行を捨てるか、実行中の問い合わせを止める
    help.key.clear = 画面を消す
    help.key.leave = 空の行で：終了する

    ## Stages, under their first word.
    help.statement.find = 名前を持つ、または文字列を含む任意のコレクションの行から始める
    help.statement.let = 値、または問い合わせの一つの値に名前を付ける
    help.statement.view = 問い合わせに名前を付ける；パラメーターも持てる
    help.statement.explain = 各ステージが何をし、何行残すかを述べる
    help.statement.why = 行が答えにある理由、またはない理由を述べる
    help.statement.show = 行をすべてのフィールドと、それを指す行とともに見せる
    help.statement.describe = コレクションやフィールドの内容を述べる
    help.statement.run = ファイルの文をパラメーターとともに実行する
    help.statement.expect-error = 問い合わせがそのコードの誤りにならなければ、スクリプトを誤りで終える
    help.stage.where = 条件に合う行を残す
    help.stage.having = 条件に合うグループを残す
    help.stage.count = 行を数える
    help.stage.select = 各行のいくつかの値を見せる
    help.stage.sort = 行を並べ替える
    help.stage.limit = 最初の行を取る
    help.stage.offset = 最初の行を除く
    help.stage.group = 値が同じ行を一行にまとめる；'empty' は行のない間の値を加える；'by' がなければすべての行を一行にする
    help.stage.follow = フィールドが指す行へ進む
    help.stage.compute = 行ごとに値を計算する
    help.stage.each = 複数の値を持つフィールドの値ごとに一行にする
    help.stage.join = 別の表の一致する行の列を付ける
    help.stage.sequence = 時間の順に続き、間に別の行がない行を探す
    help.stage.pivot = グループのキーの値ごとに列を作る
    help.stage.unpivot = いくつかの列をそれぞれ行にする
    help.stage.per = 値ごとに行を分けてステージを実行する
    help.stage.distinct = 同じ行は一つだけ残す
    help.stage.sample = 行を無作為に選ぶ
    help.stage.union = 別の問い合わせの行を加える
    help.stage.intersect = 別の問い合わせにもある行を残す
    help.stage.except = 別の問い合わせにある行を除く
    help.stage.open = グループの中の行へ進む
    help.stage.conflicts = 互いに矛盾する言明を組にする
    help.stage.kwic = 語が現れる箇所を前後の文とともに見せる
    help.stage.collocates = ある語のまわりの語を数える
    help.stage.expect = 行が期待どおりでなければスクリプトをエラーで終える
    help.stage.save = 行をファイルに書く
    help.stage.into = 行を名前を付けて保つ
    help.stage.why = 各行がなぜ答えにあるかを示す
    help.stage.chart = 量を描く：棒、折れ線、面、点、ヒートマップ
    help.stage.timeline = 行の日付を、不確かなところとともに軸の上に描く
    help.stage.cite = 行の出典の一覧を示す

    ## Operators, as they are written.
    help.operator.= = その値であるか、その名称を持つ
    help.operator.< = より小さいか、その前に終わる
    help.operator.<= = 以下であるか、その時までに終わる
    help.operator.> = より大きいか、その後に始まる
    help.operator.>= = 以上であるか、その時以後に始まる
    help.operator.in = リストか範囲の中にある
    help.operator.contains = 文字列が別の文字列を含む
    help.operator.has = 文字列が別の文字列を単語として含む
    help.operator.starts with = 文字列が別の文字列で始まる
    help.operator.ends with = 文字列が別の文字列で終わる
    help.operator.like = 文字列の全体が *、?、[..] のパターンに合う
    help.operator.~ = 正規表現が文字列の中に見つかる
    help.operator.under = その値であるか、それに属する

    ## Relations in time, as they are written.
    help.relation.before = 期間が始まる前に、日を置いて終わる
    help.relation.after = 期間が終わった後に、日を置いて始まる
    help.relation.meets = 期間が始まるところで終わる
    help.relation.met by = 期間が終わるところで始まる
    help.relation.overlaps = 期間の前に始まり、その中で終わる
    help.relation.overlapped by = 期間の中で始まり、その後に終わる
    help.relation.starts = 期間と同時に始まり、先に終わる
    help.relation.started by = 期間と同時に始まり、後に終わる
    help.relation.during = 期間より後に始まり、先に終わる
    help.relation.encloses = 期間より前に始まり、後に終わる
    help.relation.finishes = 期間と同時に終わり、後に始まる
    help.relation.finished by = 期間と同時に終わり、先に始まる
    help.relation.equals = 期間と同時に始まり、同時に終わる
    help.relation.intersects = 期間と共通の日がある
    help.relation.covers = 期間のすべての日を含む

    ## Words of conditions.
    help.word.and = 両方の条件が成り立つ；'or' より強く結び付く
    help.word.or = 少なくとも一方の条件が成り立つ
    help.word.not = 条件が成り立たない
    help.word.possibly = データが許す場合のどれかで条件が成り立つ
    help.word.certainly = データが許すすべての場合に条件が成り立つ
    help.word.any = 複数の値を持つフィールドの一つに条件が成り立つ
    help.word.all = 複数の値を持つフィールドのすべてに条件が成り立つ
    help.word.no = 複数の値を持つフィールドのどれにも条件が成り立たない

    ## Tasks, under their words.
    help.task.actors = 一人の行為者の出来事を探す
    help.task.times = ある期間の出来事を探す
    help.task.decades = 十年ごとに数える
    help.task.doubt = 可能にとどまるものを見る
    help.task.sources = どこに書かれているかを見る
    help.task.reasons = 行が答えにある理由を問う
    help.task.claims = 言明を比べる
    help.task.saving = 答えを保存する
    help.task.files = 自分の表を開く
    help.task.links = 行のつながりをたどる
    help.task.sequences = 続いて起きた出来事を探す
    help.task.names = 別の文字で名前を引く
    help.task.context = 語を文脈の中で見る

    ## Functions, under their names.
    help.aggregate.count = グループの行の数
    help.aggregate.min = 最小の値：日付なら最も早いもの、文字列なら順序が最初のもの
    help.aggregate.max = 最大の値
    help.aggregate.sum = 数値の合計；整数なら丸めない
    help.aggregate.mean = 数値の合計を個数で割ったもの
    help.aggregate.median = 中央の数値、または中央の二つの平均
    help.aggregate.quantile = 分位数：与えた割合（0 から 1）の数値がこれを下回る
    help.aggregate.correlation = 両方の値がある行での二つの数値の相関、-1 から 1
    help.aggregate.first = 現在の順序で最初の行の値
    help.aggregate.last = 最後の行の値
    help.aggregate.sd = 標本の標準偏差；数値が二つ未満なら欠落
    help.aggregate.list = すべての行の値、行の順
    help.aggregate.distinct = 行の異なる値を一度ずつ
    help.aggregate.count distinct = グループの行にある異なる値の数
    help.aggregate.count where = グループの行のうち条件に合うものの数
    help.window.previous = 前の行の値、または指定した数だけ前の値
    help.window.next = 次の行の値、または指定した数だけ後の値
    help.window.first = 最初の行の値
    help.window.last = 最後の行の値
    help.window.sum over all = 全行の合計；'per' の中ではグループの行の合計
    help.window.max so far = それまでの行とその行のうち最大の値
    help.window.mean over last 5 = その行を最後とする数行の平均
    help.window.median over 3 years = その行の日付までの期間の中央値
    help.window.position = 行の位置、1 から数える
    help.function.lower = 文字列を小文字にしたもの
    help.function.upper = 文字列を大文字にしたもの
    help.function.length = 文字数、読み手の数え方による
    help.function.trim = 両端の空白を除いた文字列
    help.function.replace = 文字列の一部、または /old/ に合う部分を置き換えたもの
    help.function.extract = 正規表現の最初の一致、またはその一つのグループ；なければ欠落
    help.function.split = 区切りで分けた部分のリスト
    help.function.substring = ある位置（1 から数える）からの数文字；数を書かなければその後のすべて
    help.function.concat = すべての文字列をつないだもの；一つでも欠落なら欠落
    help.function.exact = 文字列がこれと完全に同じか（大文字小文字と文字の付加記号も含めて）
    help.function.round = 小数点以下の桁数に丸めた数；桁数を書かなければ整数
    help.function.floor = それを超えない最大の整数
    help.function.abs = 絶対値
    help.function.ceiling = それを下回らない最小の整数
    help.function.sqrt = 平方根
    help.function.exp = e のその数の累乗
    help.function.log = 自然対数；log(x) / log(10) は底が 10
    help.function.power = 一つ目の数の、二つ目の数による累乗
    help.function.mod = 割り算の余り、符号は割る数と同じ：mod(-1, 10) は 9
    help.function.year = 日付の年、日付で決まらなければその範囲
    help.function.month = 日付の月、1 から 12
    help.function.decade = 日付の年代の最初の年
    help.function.century = 日付の世紀の最初の年
    help.function.earliest = 日付が指しうる最初の日
    help.function.latest = 日付が指しうる最後の日
    help.function.duration = 期間の日数、両端が決まらなければその範囲
    help.function.precision = 日付の精度：日まで、月まで、年まで
    help.function.written = 日付の原文、たとえば '5 March 1962'；原文が EDTF か、計算した日付なら EDTF の文字列
    help.function.days = 二つの日付の間の日数、決まらなければその範囲；期間は始まりから数える
    help.function.period = 日付が属する日・週・月・年の期間を日付として返す；期間ではその始まり
    help.function.day = 月の中の日、1 から 31；期間は始まりの日
    help.function.weekday = 曜日、月曜の 1 から日曜の 7 まで
    help.function.week = ISO 8601 による年の週、1 から 53
    help.function.quarter = 年の四半期、1 から 4
    help.function.count = その行がそこに持つ値の数
    help.function.coalesce = 欠落でない最初の値
    help.function.number = 文字列に書かれた数値；数値でなければ欠落
    help.function.date = 文字列や年が示す日付；日付でなければ欠落
    help.function.text = 値を見せるとおりの文字列にしたもの
    help.function.if = 条件に合えば一つ目の値、合わなければ二つ目

    ## States, as they are written behind 'is'.
    help.state.missing = 値がない
    help.state.known = 値がある
    help.state.uncertain = 日付に疑問があるか、おおよそか、不正確か、未確定
    help.state.doubtful = 資料が日付に疑問を付けている（?）
    help.state.approximate = 資料が日付をおおよそとしている（~）
    help.state.imprecise = 日付が日まで決まらないか、数値の範囲しかわからない
    help.state.open = 期間の始まりか終わりが書かれていない
    help.state.inferred = 値は推定で、どの資料にもない
    help.state.disputed = それについての言明が互いに矛盾する

    ## Output modes, as they are written.
    help.mode.box = 罫線の表、画面の幅に合わせる
    help.mode.table = ASCII の罫線の表
    help.mode.list = 一行に一件、値の間は '|'
    help.mode.line = 値ごとに一行
    help.mode.csv = 値の間をコンマで区切る（RFC 4180）
    help.mode.tsv = 値の間をタブで区切る
    help.mode.json = 行ごとに一つのオブジェクトの配列
    help.mode.jsonl = 一行に一つのオブジェクト
    help.mode.yaml = YAML、行ごとに一つのマッピング
    help.mode.markdown = Markdown の表
    help.mode.html = HTML の表
    help.mode.answer = 文ごとに JSON オブジェクト一つ：行、未定の行と理由、誤り、証明

    ## Styles of citation, as they are written.
    help.style.plain = 資料ごとに一行、箇所と両方の形の名前を付ける
    help.style.gbt7714 = GB/T 7714-2015、番号付き
    help.style.chicago = シカゴ・マニュアルによる文献一覧
    help.style.bibtex = BibTeX の項目
    help.style.csl-json = 文献処理プログラムへの入力

    ## Commands, under their names.
    help.command.help = 書けるもの、または語やコードの意味を見る
    help.command.example = 直前のヘルプの例を番号で実行する；単独では一覧
    help.command.examples = 組み込みのコーパスへの四十の問いの一覧；番号を付けるとその答えの問い合わせを実行する
    help.command.quit = 終了コードを付けて終了する
    help.command.open = 別のコーパスを開く；名前がなければ組み込みのもの
    help.command.link = フィールドを、同じ値を持つ別のコレクションの行へ結び付ける
    help.command.gather = 複数のフィールドの値を一つにまとめる：'actor1 actor2' から 'events.actor'
    help.command.attach = 資料の写しを添付する：段落が 'passages' になる；単独では本文の一覧
    help.command.detach = 資料の本文を外す
    help.command.tables = コレクションと行数の一覧
    help.command.schema = コレクション一つ、またはすべてのフィールドの一覧
    help.command.stats = フィールドの保存のしかたと大きさを見る
    help.command.values = フィールドの値とその出現数の一覧
    help.command.mode = 答えの書き方を選ぶ
    help.command.last = 直前の答えをすべての行とともにもう一度見せる。wide ですべての列と全文
    help.command.next = 直前の答えの次の行を見せる
    help.command.prev = 直前の答えの前の行を見せる
    help.command.first = 直前の答えの最初の行、または最初の N 行を見せる
    help.command.pager = 画面より長いものをページャー、または COMMAND で見せる
    help.command.limit = 答えの行を N 行まで見せる
    help.command.read = ファイルの問い合わせを実行する
    help.command.timer = 答えにかかった時間を見せる
    help.command.history = 以前の問い合わせの一覧を見る、または消す
    help.command.lang = 名称とメッセージの言語を選ぶ
    help.command.fix = 直前の誤った問い合わせをヒントのとおり直して実行する
    help.command.export = コーパスを Data Package として書き出す（clio やほかのプログラムで読める）
    help.command.bom = csv と tsv の先頭に BOM を付ける（表計算ソフト向け）
    help.command.guard = 表計算ソフトが数式として実行する文字列の前にアポストロフィを付ける
    help.command.set = 文の時間やメモリーを制限する：'memory 2G' など
    help.command.about = 版と、開いているものを見せる
    help.command.reload = 同じコーパスを、いまのファイルの内容で開き直す
    help.command.info = 行をすべて見せる（'show' と同じ）
    help.command.show = 直前の答えの行をすべて見せる；'settings'：すべての設定をコマンドとして並べる
    help.command.header = 答えの上に列の名前を書く、または書かない
    help.command.null = 欠落した値の書き方を選ぶ
    help.command.color = 答えに色を付けるかを選ぶ
    help.command.results = 最近の答え '_1' などを、問い合わせと行数とともに並べる
    help.command.output = 答えをファイルか、縦棒の後のコマンドに送る；引数がなければ元に戻す
    help.command.once = 次の答えをファイルか、縦棒の後のコマンドに送る
    help.command.copy = 直前の答えを端末のクリップボードにコピーする
    help.command.run = 履歴の項目をもう一度実行する；プロンプトでは '!N' でもよい
    help.command.edit = 直前の問い合わせか履歴の項目をエディターで開き、保存したものを実行する
    help.command.watch = 直前の問い合わせを数秒ごとにくり返す
    help.command.check = 問い合わせに誤りがあるかを調べ、実行しない
    help.command.format = 問い合わせを clio の書式で見せる
    help.command.vars = 名前を付けた値、答え、ビューを並べる
    help.command.forget = 名前を付けた値、答え、ビューを消す
    help.command.keep = 直前の問い合わせをビューとして、以後のセッションにも残す
    help.command.print = 答えの間に文を書く
    help.command.echo = 答えの前に文をくり返す
    help.command.bail = スクリプトを最初の誤りで終えるか、続ける
    help.command.shell = システムのコマンドを実行する；引数がなければシェル
    help.command.cd = パスの基準のフォルダーを変える；引数がなければ自分のもの
    help.command.pwd = パスの基準のフォルダーを見せる
    help.command.lesson = レッスンを並べ、始め、終える
    help.command.task = 課題をもう一度示すか、別の課題へ移る
    help.command.hint = 課題のヒントを出す
    help.command.answer = やり方を示し、同じ種類の課題を出す
    help.command.skip = 次の課題へ進む
    help.command.play = 採点なしで自由に尋ねる
    help.command.back = 課題に戻る
    help.command.progress = 終わった課題を示す
    help.command.record = 入力と表示を clio test で実行できるページに書く
    help.command.replay = ページを入力したかのように表示する（何も実行しない）


    ## What '.help CODE' says of each code, and what to do about it.
    help.code.CL0001 = そこには別のものが要る
    help.code.CL0001.remedy = メッセージは、キャレットの位置に何が要るかを示す。一か所直せば済むときはヒントにあり、'.fix' で直せる。
    help.code.CL0002 = 閉じていない引用符
    help.code.CL0002.remedy = 開いた引用符に対応するもので閉じる：" "、“ ”、「 」、『 』。文字列は行をまたげるが、空行はまたげない。中の二重引用符は \\" と書く。
    help.code.CL0003 = 閉じていない括弧
    help.code.CL0003.remedy = 閉じる：条件と引数は ( )、リストは [ ]、問い合わせは {{ }}、パターンは / /。括弧は、そのステージの次の '|' より前に閉じる。
    help.code.CL0004 = 対応するもののない閉じ括弧
    help.code.CL0004.remedy = 取り除くか、対応する開き括弧を書く。
    help.code.CL0005 = 並んだ二つの条件
    help.code.CL0005.remedy = 間に 'and' か 'or' を書く；どちらなのかを clio が推測することはない。
    help.code.CL0006 = この言語にない文字
    help.code.CL0006.remedy = 取り除く。名称や文字列の中では二重引用符で囲む："2+2"。
    help.code.CL0007 = ほかの言語の書き方
    help.code.CL0007.remedy = メッセージが示すとおりに書く。'.fix' で直せる。
    help.code.CL0008 = 割り算と読まれる期間
    help.code.CL0008.remedy = 一方から他方まで続いたことなら @1964-10/1970-02、その間のすべての日なら 1964-10..1970-02 と書く。
    help.code.CL0009 = 正しくない日付
    help.code.CL0009.remedy = 日付は 1976、1976-06、1976-06-03、1976年6月3日、昭和51年のように書く；拡張日時形式（EDTF）のほかの形は '@' の後に書く（例 @1974~）。
    help.code.CL0010 = 入れ子が深すぎる
    help.code.CL0010.remedy = 条件を分ける：'where' のステージを続けて書けば 'and' と同じ意味になる。
    help.code.CL0011 = 大きすぎる数
    help.code.CL0011.remedy = 整数は 9223372036854775807 まで。それより大きい数は小数点を付けて書ける。
    help.code.CL0012 = 'missing' を値として比べている
    help.code.CL0012.remedy = 'date is missing' か 'date is not missing' と書く。欠落した値との比較は真でも偽でもない。
    help.code.CL0013 = 終わりが始まりより前の範囲
    help.code.CL0013.remedy = 早い方を先に書く。
    help.code.CL0014 = 読めない文
    help.code.CL0014.remedy = 問い合わせとスクリプトは、NUL バイトを含まない UTF-8 とする。ファイルを UTF-8 で保存する；'iconv -f GB18030 -t UTF-8' で変換できる。
    help.code.CL0015 = '|' のないステージ
    help.code.CL0015.remedy = ステージの前には必ず '|' を書く。
    help.code.CL0016 = 続きの語で始まる文
    help.code.CL0016.remedy = 文は ';'、空行、または完結した行の終わりで終わる；ただし次の行が '|'、コンマ、'and'、'where' など文の始めにならない語で始まるときは続く。
    help.code.CL0017 = 引用符のない名称の中の予約語
    help.code.CL0017.remedy = 引用符のない名称は、最初の予約語の前で終わる。そのような名称は二重引用符で囲む。
    help.code.CL0101 = コーパスにないコレクション
    help.code.CL0101.remedy = '.tables' でコーパスのコレクションの一覧を見る。ビューは 'view NAME = QUERY' で作る。
    help.code.CL0102 = この言語にないステージ
    help.code.CL0102.remedy = '.help stages' で、'|' の後に書けるステージの一覧を見る。
    help.code.CL0103 = コレクションにないフィールド
    help.code.CL0103.remedy = '.schema COLLECTION' でフィールドの一覧を見る。比較の右の語は値；そこにフィールドを書くには '.year' のように点を付ける。ないフィールドはエラーであり、空の答えにはならない。
    help.code.CL0104 = どれにもない名称
    help.code.CL0104.remedy = '.values COLLECTION.FIELD' でフィールドの値の一覧を見る。名称は、コーパスにあるどの文字で書いてもよい。名称の一部は 'contains' で探す。
    help.code.CL0105 = 値のないパラメーター
    help.code.CL0105.remedy = 値を定める：スクリプトでは 'let $from = 1964'、コマンド行では '-p from=1964'、あるいは 'run "file" with $from = 1964'、答えなら '| into $from'。
    help.code.CL0106 = 存在しない答え
    help.code.CL0106.remedy = '_' は直前に成功した答え、'_1' はセッションの最初の答え。先に問い合わせる。
    help.code.CL0107 = この言語にない関数
    help.code.CL0107.remedy = '.help functions' で、行の関数と、'with' の後に書くグループの関数の一覧を見る。
    help.code.CL0108 = どの値にもない状態
    help.code.CL0108.remedy = '.help states' で、'is' の後に書ける状態の一覧を見る。値と比べるなら '=' と書く。
    help.code.CL0109 = 存在しない点コマンド
    help.code.CL0109.remedy = '.help' でコマンドの一覧を見る。問い合わせは点で始まらない。
    help.code.CL0110 = 作られていないビュー
    help.code.CL0110.remedy = ビューは 'view NAME($x) = QUERY' で作り、パラメーターごとに値を付けて呼ぶ：'early(1970)'。
    help.code.CL0111 = すでに使われている名称
    help.code.CL0111.remedy = コレクションにない名称を選ぶ。
    help.code.CL0112 = 自分自身に戻るビュー
    help.code.CL0112.remedy = ビューはコレクションか別のビューから始める。ほかのビューを通しても自分自身からは始められない。
    help.code.CL0113 = どの行にもない id
    help.code.CL0113.remedy = 'show' の後には行の id を書く；'select id' で問い合わせの行の id を見る。
    help.code.CL0114 = 複数のコレクションの行にある id
    help.code.CL0114.remedy = id の前にコレクションを書く：'show actors.japan'。
    help.code.CL0115 = 資料の本文を添付していないのに段落を使っている
    help.code.CL0115.remedy = 資料の本文はコーパスに含まれない。手元の写しを '.attach SOURCE FILE' で添付する（プレーンテキストか HTML）。記述ファイルの横の 'texts' か ~/.local/share/clio/texts にある SOURCE.txt、SOURCE.html は自動で見つかる。
    help.code.CL0116 = ファイルの複数の列にある見出し
    help.code.CL0116.remedy = フィールドにはそれぞれ固有の名前があり、'.schema COLLECTION' で見られる。それを書く。
    help.code.CL0201 = 比べられない二種類の値
    help.code.CL0201.remedy = '.schema COLLECTION' で、フィールドの中身が日付、数値、名称、文字列のどれかを見る。名称は '=' と 'in' で、日付と数値はさらに '<' と '>' で比べられる。
    help.code.CL0202 = 真でも偽でもないもの
    help.code.CL0202.remedy = 'where' の後には条件を書く。値を別の値と比べるか、'title is known' と書く。
    help.code.CL0203 = ここでは使えないもの
    help.code.CL0203.remedy = どこで使えるかはヒントにある。
    help.code.CL0204 = 引数の合わない関数
    help.code.CL0204.remedy = メッセージが示すとおりに書く。
    help.code.CL0205 = 引数の合わない点コマンド
    help.code.CL0205.remedy = メッセージが示すとおりに書く；'.help COMMAND' で詳しく見る。
    help.code.CL0206 = 出典のない行
    help.code.CL0206.remedy = 'cite' は、行のフィールド 'source' が指すものを列挙する（グループの中の行も同様）。フィールドが別の名前なら、記述ファイルで "clio": {{"source": true}} と印を付ける。
    help.code.CL0207 = 名前が別のものと読まれるフィールド
    help.code.CL0207.remedy = バッククォートの中はすべて名前になる：`2019`、`Country Name`、`Date.Year`。ファイルにあるとおりの列の見出しも使える。
    help.code.CL0208 = フィールドを読まない比較
    help.code.CL0208.remedy = 比較の左にはフィールドか、フィールドから計算したものを書く；そうでなければ、すべての行で真になるか、すべての行で偽になる。
    help.code.CL0301 = ファイル、フォルダー、端末の不具合、または制限に達した
    help.code.CL0301.remedy = どのファイルか制限か、そしてその理由はメッセージにある。問い合わせに誤りはない。
    help.code.CL0302 = 中断された問い合わせ
    help.code.CL0302.remedy = Ctrl-C で問い合わせを止める。その答えは残らず、以前の答えは残る。
    help.code.CL0303 = スクリプトの期待と違う答え
    help.code.CL0303.remedy = 二つの行が、期待したものと実際のものを示す。条件の後の 'else' で独自のメッセージを出せる；スクリプトは 1 で終わる。
    help.code.CL0501 = 警告：複数の行が持つ名称
    help.code.CL0501.remedy = そのすべてを指す。一つだけを指すなら、名称の代わりに id を書く。
    help.code.CL0502 = 警告：フィールドの名前でもある数
    help.code.CL0502.remedy = 数を指す。フィールドはバッククォートで囲み、比較の右ではその前に点を付ける。
    help.code.CL0503 = 警告：ファイルの複数の列にある見出し
    help.code.CL0503.remedy = その最初の列を指す。ほかの列にはファイルの順に番号が付く；'.schema COLLECTION' で見られる。


    # The command line (clio).
    file.standard-output = 標準出力
    cli.cannot-write-report = 報告を書き出せない
    cli.usage = 使い方：{usage}
    cli.import.presets = 使い方：{usage}；プリセットは自分のファイルでもよい（./mine.json など）
    cli.import.no-preset = プリセットがない
    cli.import.no-file = 取り込むファイルがない
    cli.import.no-folder = 書き込むフォルダーがない；-o で新しいフォルダーを指定する
    cli.import.one-folder = '--output' に指定できるフォルダーは一つ
    cli.packed = {tables} 表、計 {rows} 行を {path} にまとめた
    cli.not-a-parameter = '{text}' はパラメーターの指定ではない；-p {form} と書く
    cli.strict.one = --strict：一件の答えに未定の行が残った；'possibly' か 'certainly' で決まる
    cli.strict.many = --strict：{count} 件の答えに未定の行が残った；'possibly' か 'certainly' で決まる
    cli.input-once = 標準入力を読めるのは一度：'-' は一度だけ書く
    cli.input-is-table = 標準入力は表である：-c か -f で問い合わせる
    cli.history-and-none = --history と --no-history が両方ある；一方を外す
    cli.history-file = --history にはファイルを指定する
    cli.safe-writes-none = --safe はファイルを書かない；{flag} を外す
    cli.several-modes = 形式が複数ある：{modes:list separator}；一つだけ書く
    cli.unknown-theme = CLIO_THEME={name}：そのようなテーマはない。使えるのは {themes:list or}
    cli.unknown-mode = 形式 '{name}' はない；使えるのは {modes:list separator}
    cli.typed = 答えはパイプかファイルに書かれる；ここに問い合わせを入力し、Ctrl-D で終わる
    cli.unknown-colour = 色の指定 '{name}' はない；auto、always、never のいずれかを書く
    cli.positive-number = --{name} には正の数を書く
    cli.memory = --max-memory には 800M や 2G などの大きさ、または off を書く
    cli.timeout = --timeout には 30 などの秒数、または off を書く
    cli.unknown-language = 言語 '{name}' はない；{languages:list or} と書く

    # 起動するプログラム。
    program.cannot-start = '{command}' を起動できない：{reason}
    program.failed = '{command}' は終了コード {code} で終わった
    program.missing = '{command}' が見つからない：そのコマンドはない
    program.not-executable = '{command}' を実行できない：プログラムではない
    program.read-less = '{command}' は一部だけを読んだ
    program.signal = '{command}' はシグナル {signal} で終わった
    program.stopped = '{command}' を Ctrl-C で止めた
    program.none-on-page = テストされるページはプログラムを起動しない
    program.none-under-safe = --safe ではプログラムを起動しない
    program.not-on-page = '{word}' はプログラムを起動するが、テストされるページでは使えない
    program.not-on-page.hint = コマンドを 'sh' のブロックに書き、'clio test --shell' で実行する

    editor.cannot-start = エディターを起動しない：{reason}
    editor.failed = エディター '{command}' が終了コード {code} で終わった：何も実行しない
    editor.no-terminal = エディターには端末が要る
    editor.none = エディターが見つからない
    editor.none.hint = 環境変数 EDITOR で指定する：'export EDITOR=nano' など
    editor.unchanged = 変更がない：何も実行しない
    output.back = 答えはもう '{place}' に行かない
    output.begin = 答えは {mode} で '{place}' に行く；'.output' で元に戻る
    output.none = 答えはどこにも送られていない
    output.once = 次の答えは {mode} で '{place}' に行く
    output.text = テキスト
    output.wrote = {rows} を '{place}' に書いた
    copy.done = {rows} を {mode} でクリップボードにコピーした
    copy.no-terminal = コピーしない：クリップボードは端末のもので、端末がない
    copy.no-terminal.hint = ファイルに書く：'_ | save "answer.tsv"' など
    copy.tmux = tmux は設定に 'set -g set-clipboard on' があるときだけ渡す
    copy.too-large = 答えが {limit} バイトを超え、端末が受け付けないことがある
    copy.too-large.hint = 行や列を減らす（'_ | limit 100' など）か、'.once answer.tsv' でファイルに書く
    form.no-command = '{name}' というコマンドはここにはない
    form.width = 答えは端末の幅になる；起動時に --width で別の幅にできる
    form.write = '{text}' と書く
    form.prompt = プロンプトは変わらない；'.help keys' でできることが分かる
    form.nothing = clio に似たものはない；'.help commands' に一覧がある
    form.safe = 起動時の --safe で、ファイルとプログラムに触れなくなる
    history.no-entry = 履歴に {number} はない
    history.no-entry.hint = '.history' で番号つきの一覧を見られる
    keep.done = '{name}' を '{path}' に保存した。次のプロンプトでも使える
    keep.no-folder = 保存するフォルダーがない
    keep.no-folder.hint = 環境変数 HOME か XDG_CONFIG_HOME を設定する
    keep.no-name = '{name}' はビューの名前にできない
    keep.no-name.hint = 文字、数字、'_' からなり、言語が使わない語にする
    keep.rests-on-session = この問い合わせは保存できない。このセッションにしかないものを使うため：{fault}
    keep.rests-on-session.hint = 値、以前の答え、ビューを問い合わせに書き込んで、もう一度実行する
    keep.unfit = このコーパスに合わない保存済みのビュー：{names:quoted and}
    names.forgotten = '{name}' を消した
    names.forgotten-file = '{name}' を消した。次のセッションにもない
    names.known = あるのは {names:quoted and}
    names.none = 何も定義されていない
    names.unknown = '{name}' というものはない
    watch.end = {count} 回たずねた
    watch.heading = {time}、{pause}ごと、Ctrl-C で終わる

    ## Pages that are recorded and tested.
    shell.record.none = 記録していない
    shell.record.begin = '{path}' に記録している
    shell.record.end = 記録は '{path}' にある
    shell.record.taken = '{path}' はすでにあり、clio の記録ではない
    shell.record.taken.hint = 別の名前を選ぶ
    transcript.differs = {path}:{line}: 表示されている行と異なる行が出力された
    transcript.failed = {path}:{line}: ページに示されていないエラー
    transcript.count.passed = 成功 {count}
    transcript.count.failed = 失敗 {count}
    transcript.count.updated = 更新 {count}
    transcript.count.not-run = 未実行 {count}
    transcript.counts = {counts:list separator}
    transcript.not-in-a-fence = コードブロックの中では '{flag}' に意味がない
    transcript.bad-arguments = 'clio {arguments}' はコマンドラインではない

    # Servers of ClickHouse, their addresses and credentials (ClickHouse).
    server.address = アドレス '{address}' の {place} 文字目：{reason}
    server.address.no-scheme = アドレスは clickhouse:// か clickhouses:// で始める
    server.address.no-host = ホストがない；clickhouse://host:8123/database のように書く
    server.address.no-database = データベースがない；clickhouse://host/database のように、ホストの後に名前を書く
    server.address.deep-path = データベースの名前に '/' はない；名前の一部である '/' は %2F と書く
    server.address.host = '{name}' はホスト名ではない；ASCII の英数字と '-'、'.'、'_' からなる
    server.address.bracket = IPv6 の番号は角括弧に入れる：clickhouse://[::1]:8123/database
    server.address.port = '{port}' はポートではない；ポートは 1 から 65535 までの数
    server.address.doubled-host = '{host}' が二度ある；どのホストも一度だけ書く
    server.address.option = オプション '{name}' はない；cluster、user、ca のどれかを書く
    server.address.doubled-option = '{name}' が二度ある；一度だけ書く
    server.address.no-value = '{name}' に値がない；{name}=VALUE と書くか、取り除く
    server.address.encoding = '%' の後には 16 進の数字が二つ来る；表すのは制御文字のない UTF-8 であること
    server.address.user = ユーザーはホストの前に書かない；終わりに ?user=NAME と書く
    server.address.password = アドレスにパスワードは書けない：履歴に残り、他人の目に触れる；環境変数 CLICKHOUSE_PASSWORD を設定するか、\
    資格情報のファイルに 'host user password' の行を書く
    server.address.fragment = アドレスに '#' の後の部分はない；名前の一部である '#' は %23 と書く
    server.credentials.unreadable = 資格情報 '{path}' を読み取れない：{reason}；それを直すか、CLICKHOUSE_USER と CLICKHOUSE_PASSWORD を設定する
    server.credentials.open = 資格情報 '{path}' を他人も開ける（モード {mode}）；他人の権限を取り除く：chmod 600 '{path}'
    server.credentials.foreign = 資格情報 '{path}' は別のユーザーのもの；自分のファイルに置く
    server.credentials.no-file = 資格情報 '{path}' はファイルではない；CLIO_CREDENTIALS でファイルを指定する
    server.credentials.line = {path}:{line}: この行は 'host[:port] user password' ではない；そう書くか、コメントなら '#' で始める
    server.credentials.control-sign = ユーザー名かパスワードに制御文字がある；CLICKHOUSE_USER、CLICKHOUSE_PASSWORD、資格情報のファイルから取り除く
    server.unreachable = {host}: ClickHouse のサーバーが応答しない：{reason}；ホストと HTTP のポート、サーバーが動いているかを確かめる
    server.untrusted = {host}: サーバーの証明書を信頼できない：{reason}；認証局のファイルを ?ca=FILE か CLIO_CA_FILE で指定する
    server.refused-credentials = {host}: サーバーは '{user}' とこのパスワードを受け付けない；CLICKHOUSE_USER と CLICKHOUSE_PASSWORD を設定するか、\
    資格情報のファイルを直す
    server.unknown-database = {host}: データベース '{name}' がない；アドレスの最後の '/' の後の名前を確かめる
    server.unknown-table = {host}: 表がない：{text}；アドレスを確かめるか、コーパスを公開し直す
    server.unknown-column = {host}: 列がない：{text}；アドレスを確かめるか、コーパスを公開し直す
    server.time-limit = {host}: 問い合わせに {seconds} 秒より長くかかった；求めるものを減らすか、上限を上げる
    server.time-limit.own = {host}: 問い合わせにサーバーの許す時間より長くかかった；求めるものを減らすか、サーバーの max_execution_time を上げる
    server.memory-limit = {host}: 問い合わせに許された量より多くのメモリーが要る：{text}；求めるものを減らすか、サーバーの max_memory_usage を上げる
    server.disk-full = {host}: サーバーのディスクがいっぱい；そこに空きを作り、やり直す
    server.shard-unreachable = {host}: シャード {shard} が応答しない；それが動き、{host} から届くことを確かめ、もう一度問い合わせる
    server.shard-unreachable.unnamed = {host}: 応答しないシャードがある；すべてが動き、{host} から届くことを確かめ、もう一度問い合わせる
    server.too-old = {host}: サーバーのバージョンは {version}；clio には {oldest} 以降が要る：サーバーを更新する
    server.damaged-answer = {host}: 応答が壊れている：届いたものは表ではない；もう一度問い合わせ、プロキシなど間にあるものを確かめる
    server.unreadable-type = {host}: 応答に {type} 型の列があり、clio はこの型を読まない；サーバーのビューか表の中で変換する
    server.cut-answer = {host}: 応答が途中で切れた：接続が早く終わった；サーバーが動いていることを確かめ、もう一度問い合わせる
    server.cancelled = 問い合わせは取り消された；そのつもりでなければ、もう一度問い合わせる
    server.stopped = {host}：問い合わせはサーバー側で止められた；もう一度問い合わせるか、サーバーの管理者に尋ねる
    server.library-missing = clio がサーバーと話すための libcurl がない：{reason}；インストールする（Debian：apt-get install libcurl4）
    server.unknown-cluster = {host}：そのクラスターはない：{text}；?cluster= の後の名前と、サーバーの設定の remote_servers を確かめる
    server.forbidden = {host}：「{user}」にはこれが許されていない：{text}；CLICKHOUSE_USER と CLICKHOUSE_PASSWORD で、許された利用者として接続する
    server.other = {host}: サーバーが拒んだ（コード {code}）：{text}；詳しくはサーバーのログにある

    # Corpora on servers (Published).

    published.nothing = {place} には公開されたコーパスがない。'clio publish CORPUS {place}' で公開する
    published.newer-layout = このコーパスはより新しい版の clio で公開された。その版で開くか、この版で公開し直す
    published.other-clio = サーバーにあるコーパスの情報が壊れているか、別の版の clio が書いたものである。この版で公開し直す
    published.no-table = 表 '{table}' がない。コーパスを公開し直すか、すでに公開し直されていれば開き直す
    published.no-column = 表 '{table}' に列 '{column}' がない。コーパスを公開し直す
    published.changed-column = 表 '{table}' の列 '{column}' は公開した時のものと違う。コーパスを公開し直す
    published.row-count = 表 '{table}' は {rows} 行だが、{expected} 行が公開された。すべてのシャードが動いて行がそろっているか確かめるか、コーパスを公開し直す
    published.too-many-rows = これに答えるには '{table}' の列 '{column}' の全 {rows} 行をサーバーから読むことになるが、上限は {limit} 行である。サーバーで探せる問いにするか、CLIO_FETCH により大きい数を指定する
    published.no-cluster = アドレスに {count} 台のホストがあるがクラスターの名前がない。?cluster=NAME で指定する
    published.incomplete = 送信後の表 '{table}' は {rows} 行で、{expected} 行のはずである。コーパスを公開し直すと、途中から続く
    published.cancelled = 中止した。コーパスを公開し直すと、途中から続く
    published.stopped = {place}：{message}；{remedy}
    published.takes-files = '{address}' はサーバー上にあり、ここではファイルが要る；ファイルを挙げるか、'clio {address}' で単独に開く
    published.unknown-scheme = 「{address}」は clio が開ける住所ではない；サーバーの住所は 'clickhouse://'、TLS では 'clickhouses://' で始まる
    published.beside-others = 「{address}」はそれ自体で一つのコーパス；他と一緒には開けない
    published.fetch-limit = 「{text}」は行数ではない；1つの表から読んでよい行数を CLIO_FETCH=1000000 のように書く
    published.progress = {table}：{all} 行中 {rows} 行
    published.no-address = 最後の語は公開先であること：'clio publish CORPUS clickhouse://HOST:PORT/DATABASE'
    published.done = {tables} 個の表、{rows} 行を版 {version} として公開した；開くには 'clio "{address}"'
    """
}
